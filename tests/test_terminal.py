"""What standard output can show: colour and width of a terminal, few signs in a poor locale, long findings cut."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from conftest import NOW, ROOT

from newslint import Finding, Related, Span, reporters
from newslint.article import article
from newslint.published import Calendar
from newslint.reporters import Style
from newslint.reporters.full import MOST_LINES
from newslint.runner import Result
from newslint.source import Source

BAD = "“No” — said the café. The two leaders wish communicate with each other.\n"
CHECK = [sys.executable, "-m", "newslint", "check", "a.txt"]
COLOR = re.compile(r"\x1b\[[\d;]*m")
ENV = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "LINES", "FORCE_COLOR"}}
ENV |= {"PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": NOW, "TERM": "xterm", "PYTHONUTF8": "1"}
on_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one story that has one fault."""
    (tmp_path / "a.txt").write_text(BAD, "utf-8")
    return tmp_path


def _on_a_terminal(folder: Path, *arguments: str, columns: int = 80, **env: str) -> str:
    """Return what newslint writes to standard output that is a real terminal, so many ``columns`` wide."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [*CHECK, *arguments], cwd=folder, env={**ENV, **env}, stdout=theirs, stderr=subprocess.DEVNULL
    ) as process:
        os.close(theirs)
        said = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    assert process.returncode == 1
    return said.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    """Return what there is to read, nothing once the other side has closed."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


def _piped(folder: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([*CHECK, *arguments], cwd=folder, env={**ENV, **env}, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    return done


@on_a_terminal
def test_a_terminal_is_written_to_in_colour(folder: Path) -> None:
    said = _on_a_terminal(folder, columns=100)
    assert "\x1b[1;31merror\x1b[0m: " in said
    assert COLOR.sub("", said) == _piped(folder).stdout.decode().replace("\r\n", "\n")


def test_a_pipe_is_not_written_to_in_colour(folder: Path) -> None:
    assert b"\x1b" not in _piped(folder).stdout


@on_a_terminal
@pytest.mark.parametrize("words", ["1", "0", "false"])
def test_no_color_switches_colour_off_whatever_it_says(folder: Path, words: str) -> None:
    said = _on_a_terminal(folder, NO_COLOR=words)
    assert "error: " in said
    assert "\x1b" not in said


@on_a_terminal
def test_an_empty_no_color_does_not_count(folder: Path) -> None:
    assert "\x1b[1;31merror\x1b[0m: " in _on_a_terminal(folder, NO_COLOR="")


@on_a_terminal
@pytest.mark.parametrize("name", ["concise", "json"])
def test_what_programs_read_has_no_colour(folder: Path, name: str) -> None:
    assert "\x1b" not in _on_a_terminal(folder, "--output-format", name)


@on_a_terminal
@pytest.mark.parametrize("columns", [60, 90, 140])
def test_lines_are_as_wide_as_the_terminal(folder: Path, columns: int) -> None:
    (folder / "a.txt").write_text("The talks went on all night, she said. " * 9 + BAD)
    line = _on_a_terminal(folder, columns=columns, NO_COLOR="1").splitlines()[1]
    assert columns - 12 <= len(line) <= columns


POOR = [
    pytest.param({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "ascii", id="C"),
    pytest.param({"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}, "latin-1", id="latin-1"),
    pytest.param({"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"}, "ascii", id="strict ASCII"),
    pytest.param({"PYTHONIOENCODING": "utf-16", "PYTHONUTF8": "0"}, "utf-16", id="UTF-16"),
]
poor = pytest.mark.parametrize(("env", "encoding"), POOR)


@poor
def test_json_is_json_in_every_locale(folder: Path, env: dict[str, str], encoding: str) -> None:
    said = json.loads(_piped(folder, "--output-format", "json", **env).stdout.decode(encoding))
    [finding] = said["files"][0]["findings"]
    assert finding["message"] == "“to” seems to be missing between “wish” and “communicate”"
    assert (finding["text"], finding["column"]) == ("wish communicate", BAD.index("wish") + 1)


@poor
def test_json_keeps_signs_that_a_locale_lacks(folder: Path, env: dict[str, str], encoding: str) -> None:
    quote = "We looked at every café 😀 in town and found none that pays for itself"
    (folder / "a.txt").write_text(f"The board met.\n“{quote},” he said.\nNobody spoke.\n“{quote},” he said.\n", "utf-8")
    said = json.loads(_piped(folder, "--output-format", "json", **env).stdout.decode(encoding))
    [finding] = said["files"][0]["findings"]
    assert finding["text"] == finding["related"][0]["text"] == quote


@poor
@pytest.mark.parametrize("name", ["full", "concise"])
def test_what_a_locale_cannot_show_is_escaped(folder: Path, env: dict[str, str], encoding: str, name: str) -> None:
    done = _piped(folder, "--output-format", name, **env)
    rich = _piped(folder, "--output-format", name).stdout.decode()
    assert done.stdout.decode(encoding) == rich.encode(encoding, "backslashreplace").decode(encoding)
    assert b"Traceback" not in done.stderr


@poor
@pytest.mark.parametrize("arguments", [["rule"], ["rule", "quote-repeated"], ["--help"], ["check", "gone — é.txt"]])
def test_every_command_works_in_every_locale(
    folder: Path, env: dict[str, str], encoding: str, arguments: list[str]
) -> None:
    command = [sys.executable, "-m", "newslint", *arguments]
    done = subprocess.run(command, cwd=folder, env={**ENV, **env}, capture_output=True, check=False)
    assert done.returncode == (2 if arguments[0] == "check" else 0)
    assert "Traceback" not in done.stderr.decode(encoding, "replace")


def _full(lines: int, *, related: bool = False) -> list[str]:
    """Return the report on a finding, and a related place, of so many ``lines``."""
    copy = "".join(f"- head {number}\n" for number in range(1, lines + 1))
    story = article(Source("a.txt", copy), Calendar(date(2017, 1, 30)))
    span = Span(0, len(copy) - 1)
    finding = Finding(span, "heads", rule="link-list")
    if related:
        finding = finding._replace(span=Span(0, 1), related=(Related(span, "all of them"),))
    return "".join(reporters.reporter("full")([Result("a.txt", story, [finding])], Style())).splitlines()[1:-1]


def test_as_many_lines_as_are_shown_are_shown_whole() -> None:
    said = _full(MOST_LINES)
    assert [line for line in said if "head" in line] == [f"  line {number}  - head {number}" for number in range(1, 7)]
    assert [line for line in said if "head" not in line] == ["          ^^^^^^^^"] * MOST_LINES


def test_of_one_line_more_the_last_is_only_named() -> None:
    assert _full(MOST_LINES + 1) == [*_full(MOST_LINES), f"  … to line {MOST_LINES + 1}"]


@pytest.mark.parametrize("lines", [1, MOST_LINES, MOST_LINES + 1, MOST_LINES + 9])
def test_the_note_of_a_related_place_is_shown_once_however_long(lines: int) -> None:
    said = _full(lines, related=True)
    assert sum("all of them" in line for line in said) == 1
    assert (f"  … to line {lines}" in said) is (lines > MOST_LINES)
