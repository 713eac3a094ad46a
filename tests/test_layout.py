"""The architecture: imports point one way, the engine knows no rule, and every way to install it works."""

import ast
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

import newslint

ENGINE = ROOT / "newslint"
SEED = ROOT / "seeds" / "000_637ddeb6200bd893.txt"
#: Each module imports only modules that stand before it here.
ORDER = (
    "_version", "span", "source", "read", "words", "sentences", "patterns", "days", "day_words", "mention", "places",
    "figures", "dates", "datelines", "blocks", "formats.shapes", "formats.plain", "formats.front_matter",
    "formats.inline", "formats.html_block", "formats.markdown", "formats", "alignment", "quotes", "git", "published",
    "article", "meanings",
    "finding", "rule", "catalog", "select", "engine", "fix", "examples", "discover", "runner", "tally",
    "reporters", "reporters.concise", "reporters.dates", "reporters.full", "reporters.json",
    "params", "cli", "__main__",
    "grammar", "grammar.compile", "grammar.parts", "grammar.mentions", "grammar.datelines", "grammar.__main__",
)  # fmt: skip
FACE = "newslint"
#: The views of an article, whose types and helpers rules may name.
VIEWS = (
    "words", "sentences", "days", "mention", "dates", "meanings", "datelines", "blocks", "alignment", "quotes",
    "published",
)  # fmt: skip


def _modules() -> dict[str, Path]:
    files = [path for path in ENGINE.rglob("*.py") if path.parent.name != "rules"]
    names = {path: ".".join(path.relative_to(ENGINE).with_suffix("").parts).removesuffix(".__init__") for path in files}
    return {name: path for path, name in names.items() if name != "__init__"}


def _imports(path: Path) -> Iterator[str]:
    """Yield the modules of newslint that a file imports, "newslint" itself for its public face."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("newslint"))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newslint"):
            assert node.module is not None
            yield from (_imported(node.module, alias.name) for alias in node.names)


def _imported(module: str, name: str) -> str:
    """Return the module that ``from module import name`` is about: a name of the public face, or a module."""
    if module == FACE and name in newslint.__all__:
        return FACE
    whole = f"{module}.{name}"
    return whole if whole.removeprefix("newslint.") in _modules() else module


def test_the_order_names_every_module_once() -> None:
    assert sorted(ORDER) == sorted(_modules())


@pytest.mark.parametrize("module", ORDER)
def test_imports_point_upward(module: str) -> None:
    above = ORDER[: ORDER.index(module)]
    for name in _imports(_modules()[module]):
        if name in {FACE, "newslint.rules"}:
            assert module in {"cli", "catalog"}, f"{module} imports {name}"
        else:
            assert name.removeprefix("newslint.") in above, f"{module} imports {name}"


@pytest.mark.parametrize("path", sorted((ROOT / "rules").glob("*.py")), ids=lambda path: path.stem)
def test_rules_import_the_public_face_and_their_own_lists(path: Path) -> None:
    for name in _imports(path):
        assert name.removeprefix("newslint.") in {FACE, *VIEWS}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            assert (node.module or "_").startswith("_")


def test_nothing_names_a_rule() -> None:
    names = [f'"{path.stem.replace("_", "-")}"' for path in (ROOT / "rules").glob("[!_]*.py")]
    for path in ENGINE.rglob("*.py"):
        assert not [name for name in names if name in path.read_text("utf-8")]


def test_the_public_face_is_what_it_says() -> None:
    assert sorted(newslint.__all__) == newslint.__all__
    assert all(hasattr(newslint, name) for name in newslint.__all__)


def test_an_uninstalled_checkout_works() -> None:
    done = _check([sys.executable, "-m", "newslint"], cwd=ROOT)
    assert "grammar-missing-to" in done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    tree = _copy_of_the_tree(folder / "tree")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(tree)]
    subprocess.run(command, check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Path:
    """Make a new virtual environment in which the wheel is installed, and return its folder of programs."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([str(programs / "python"), "-m", "pip", "install", "--quiet", str(wheel)], check=True)
    return programs


def test_the_wheel_holds_the_tree(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    engine = {f"newslint/{path.relative_to(ENGINE).as_posix()}" for path in ENGINE.rglob("*.py")}
    rules = {f"newslint/rules/{path.name}" for path in (ROOT / "rules").glob("*.py")}
    assert held == engine | rules | {"newslint/py.typed"}


def test_the_wheel_works_in_an_empty_folder(fresh: Path, tmp_path: Path) -> None:
    assert "grammar-missing-to" in _check([str(fresh / "newslint")], cwd=tmp_path)
    assert "grammar-missing-to" in _check([str(fresh / "python"), "-m", "newslint"], cwd=tmp_path)


def test_the_wheel_and_the_checkout_do_not_mix(fresh: Path) -> None:
    assert "grammar-missing-to" in _check([str(fresh / "newslint")], cwd=ROOT)
    assert "grammar-missing-to" in _check([str(fresh / "python"), "-m", "newslint"], cwd=ROOT)


def test_an_editable_install_works_and_sees_new_rules(fresh: Path, wheel: Path, tmp_path: Path) -> None:
    tree = _copy_of_the_tree(tmp_path / "tree")
    install = [str(fresh / "python"), "-m", "pip", "install", "--quiet", "--no-deps"]
    subprocess.run([*install, "--editable", str(tree)], check=True)
    try:
        assert "grammar-missing-to" in _check([str(fresh / "newslint")], cwd=tmp_path)
        shutil.copy(tree / "rules" / "link_list.py", tree / "rules" / "link_copied.py")
        assert "link-copied" in _check([str(fresh / "newslint")], cwd=tmp_path)
    finally:
        subprocess.run([*install, "--force-reinstall", str(wheel)], check=True)


def _copy_of_the_tree(target: Path) -> Path:
    skip = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist")
    shutil.copytree(ROOT, target, ignore=skip)
    return target


def _check(command: list[str], cwd: Path) -> str:
    """Run the main job on the seed and return its output; it finds something and is not crashed."""
    arguments = ["check", str(SEED), "--date", "2017-01-30", "--output-format", "concise"]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run([*command, *arguments], cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    return done.stdout
