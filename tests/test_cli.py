"""Transcripts of the command line: every console block in tests/cli/*.md, run as it stands.

A block ``text NAME`` is a file of the folder in which the commands run; the seeds are there, too. Under a command
stand its output, its standard error behind ``2> `` and its exit status in brackets. ``pytest --accept`` rewrites
what stands under the commands; read the difference before you commit it. README.md is a transcript as well, with
output as a terminal shows it.
"""

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Run

README = ROOT / "README.md"
TRANSCRIPTS = [README, *sorted((ROOT / "tests" / "cli").glob("*.md"))]
FILE = re.compile(r"^```text (?P<name>\S+)\n(?P<words>.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL)
Show = Callable[[subprocess.CompletedProcess[str]], str]
COMMAND = re.compile(r"^\$ (?P<line>.+)$", re.MULTILINE)


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(transcript: Path, newslint: Run, tmp_path: Path, *, accept: bool) -> None:
    said = transcript.read_text("utf-8")
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    for file in FILE.finditer(said):
        (tmp_path / file["name"]).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file["name"]).write_text(file["words"], "utf-8")
    show = _as_on_a_terminal if transcript == README else _with_streams_apart
    now = CONSOLE.sub(lambda block: f"```console\n{_replay(block['lines'], newslint, show)}```", said)
    if accept:
        transcript.write_text(now, "utf-8")
    else:
        assert now == said


def _replay(lines: str, newslint: Run, show: Show) -> str:
    """Run the commands of a block; ``newslint … < WORDS`` gives the words as standard input."""
    said = ""
    for command in COMMAND.finditer(lines):
        line, _, stdin = command["line"].partition(" < ")
        program, *arguments = shlex.split(line)
        assert program == "newslint"
        said += f"{command[0]}\n" + show(newslint(*arguments, stdin=stdin.encode()))
    return said


def _as_on_a_terminal(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout + done.stderr


def _with_streams_apart(done: subprocess.CompletedProcess[str]) -> str:
    errors = "".join(f"2> {line}\n" for line in done.stderr.splitlines())
    return f"{done.stdout}{errors}[{done.returncode}]\n"


def test_there_are_transcripts() -> None:
    assert TRANSCRIPTS
    assert all(COMMAND.search(path.read_text("utf-8")) for path in TRANSCRIPTS)
