"""Real copy: each seed says what its reviewed ``.findings`` file says, and good copy says nothing.

The first line of a ``.findings`` file holds the options, the rest is ``--output-format concise``.
"""

import shutil
from pathlib import Path

import pytest
from conftest import ROOT, Run

GOLDEN = sorted((ROOT / "seeds").glob("*.findings"))
COPY = sorted(path for path in (ROOT / "seeds").iterdir() if path.suffix in {".txt", ".md"})


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_reviewed_findings(golden: Path, newslint: Run, tmp_path: Path, *, accept: bool) -> None:
    story = next(path for path in COPY if path.stem == golden.stem.partition("@")[0])
    options, _, said = golden.read_text("utf-8").partition("\n")
    shutil.copy(story, tmp_path)
    done = newslint("check", story.name, *options.split(), "--output-format", "concise")
    if accept:
        golden.write_text(f"{options}\n{done.stdout}", "utf-8")
    else:
        assert done.stdout == said


@pytest.mark.parametrize(
    "story", [path for path in COPY if path.stem.startswith("wikinews")], ids=lambda path: path.stem
)
@pytest.mark.parametrize("options", [[], ["--date", "2017-01-30"]], ids=["undated", "dated"])
def test_good_copy_is_silent(story: Path, newslint: Run, options: list[str]) -> None:
    done = newslint("check", story.name, *options, cwd=ROOT / "seeds")
    assert (done.stdout, done.returncode) == ("", 0)


def test_every_wire_seed_has_reviewed_findings() -> None:
    assert {path.stem for path in COPY if not path.stem.startswith("wikinews")} <= {path.stem for path in GOLDEN}
