"""``newslint check`` on real files and folders: whatever is wrong with one, it is said, and no other is lost."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Run

from newslint.read import LARGEST

GOOD = "The talks went on all night.\n"
BAD = "The two leaders wish communicate with each other.\n"
LAST = "1 error in 1 story; 1 file could not be checked"
BAD_FOUND = "{}:1:17: error grammar-missing-to "


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """Return a story with one fault, which must be found whatever stands beside it."""
    path = tmp_path / "zz.txt"
    path.write_text(BAD)
    return path


def test_a_clean_story_is_exit_0_and_says_nothing_on_standard_output(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    done = newslint("check", "a.txt")
    assert (done.stdout, done.stderr, done.returncode) == ("", "nothing found in 1 story\n", 0)


def _as_missing(_: Path) -> str:
    return "no such file or folder"


def _as_binary(path: Path) -> str:
    path.write_bytes(random.Random(1).randbytes(4096))
    return "binary data, not text"


def _as_empty_folder(path: Path) -> str:
    path.mkdir()
    (path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    return "no copy to check in this folder (looked for .markdown, .md, .text, .txt)"


def _as_undecodable(path: Path) -> str:
    path.write_bytes("\ufeffOne.\nTwo ".encode() + b"\xe2\x82 three.\n")
    return "line 2: byte 0xe2: not utf-8 as its byte-order mark says"


def _as_one_enormous_line(path: Path) -> str:
    path.write_bytes(b"word " * 10_000_000)
    return f"larger than {LARGEST // 1_000_000} MB, too large for a story"


WRONG = [_as_missing, _as_binary, _as_empty_folder, _as_undecodable, _as_one_enormous_line]


@pytest.mark.parametrize("make", WRONG, ids=lambda make: make.__name__.removeprefix("_as_"))
def test_a_bad_file_is_one_clear_line_and_loses_no_other(
    newslint: Run, tmp_path: Path, bad: Path, make: Callable[[Path], str]
) -> None:
    reason = make(tmp_path / "aa.txt")
    done = newslint("check", "aa.txt", bad.name, "--output-format", "concise")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [f"newslint: aa.txt: {reason}", LAST]
    assert done.stdout.startswith(BAD_FOUND.format("zz.txt"))


@pytest.mark.skipif(sys.platform != "linux", reason="takes a file that exists and cannot be read, even by root")
def test_an_unreadable_file_is_one_clear_line(newslint: Run, bad: Path) -> None:
    done = newslint("check", "/proc/self/mem", bad.name, "--output-format", "concise")
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["newslint: /proc/self/mem: input/output error", LAST]
    assert done.stdout.startswith(BAD_FOUND.format("zz.txt"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_file_is_one_clear_line(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "aa.txt").write_text(GOOD)
    (tmp_path / "aa.txt").chmod(0)
    done = newslint("check", "aa.txt")
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == "newslint: aa.txt: permission denied"


def test_an_empty_file_is_said_and_is_no_error(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text(" \n\n")
    done = newslint("check", "a.txt", "b.txt")
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "newslint: a.txt: empty, nothing to check",
        "newslint: b.txt: empty, nothing to check",
        "nothing to check",
    ]


def test_another_encoding_is_said_and_read(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(("Der Minister sagte: „Ja“ – nicht später.\n" + BAD).encode("cp1252"))
    done = newslint("check", "a.txt", "--output-format", "concise")
    assert done.stderr.splitlines()[0] == "newslint: a.txt: not UTF-8, read as cp1252"
    assert done.stdout.startswith("a.txt:2:17: error grammar-missing-to ")


def test_standard_input_that_is_not_text(newslint: Run) -> None:
    done = newslint("check", "-", "--stdin-filename", "wire.txt", stdin=b"\x00\x01" * 500)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, "newslint: wire.txt: binary data, not text")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=["plain", "BOM"])
def test_lines_and_columns_are_those_of_an_editor(newslint: Run, tmp_path: Path, ending: str, bom: str) -> None:
    copy = f"{bom}Great news 😀 for all.{ending}{ending}Cafe\u0301 owners and leaders wish communicate with us.{ending}"
    (tmp_path / "a.txt").write_bytes(copy.encode())
    done = newslint("check", "a.txt", "--output-format", "json")
    [finding] = json.loads(done.stdout)["files"][0]["findings"]
    assert finding["text"] == "wish communicate"
    assert (finding["line"], finding["column"], finding["end_column"]) == (3, 26, 42)


def test_a_folder_gives_its_copy_in_order_without_what_git_ignores(newslint: Run, tmp_path: Path) -> None:
    files = {
        "b.txt": BAD, "a.md": BAD, "sub/c.txt": BAD, "sub/kept.txt": BAD, "sub/deep/e.text": BAD,
        "drafts/d.txt": BAD, ".hidden/f.txt": BAD, ".g.txt": BAD, "notes.rst": BAD, "sub/old.txt": BAD,
        ".gitignore": "drafts/\nold.*\nkept.txt\n", "sub/.gitignore": "c.txt\n!kept.txt\n",
    }  # fmt: skip
    for name, words in files.items():
        path = tmp_path / "copy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*.text\n")
    done = newslint("check", "copy", "copy/sub", "--output-format", "json")
    paths = [Path(file["path"]).as_posix() for file in json.loads(done.stdout)["files"]]
    assert paths == ["copy/a.md", "copy/b.txt", "copy/sub/kept.txt"]


def test_a_file_named_itself_is_read_whatever_its_suffix(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.copy").write_text(BAD)
    assert newslint("check", "story.copy").returncode == 1


def _shell(command: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run a line of the shell, in which ``newslint`` is this checkout's, with output buffered as users have it."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    line = f'newslint() {{ {sys.executable} -m newslint "$@"; }}\n{command}'
    return subprocess.run(
        ["bash", "-c", line], cwd=cwd, env={**env, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("reader", ["true", "head -1"])
def test_a_reader_that_goes_away_is_no_error(bad: Path, reader: str) -> None:
    bad.write_text(BAD * 3000)
    done = _shell(f"set -o pipefail; newslint check {bad.name} | {reader} > /dev/null", bad.parent)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="takes a full device")
def test_a_full_disk_is_one_line_and_exit_2(bad: Path) -> None:
    done = _shell(f"newslint check {bad.name} > /dev/full", bad.parent)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "newslint: No space left on device"


def test_closed_streams_are_said(bad: Path) -> None:
    closed_out = _shell(f"newslint check {bad.name} >&-", bad.parent)
    assert (closed_out.stderr, closed_out.returncode) == ("newslint: standard output is closed\n", 2)
    closed_in = _shell("newslint check - <&-", bad.parent)
    assert (closed_in.stderr.splitlines()[0], closed_in.returncode) == (
        "newslint: <stdin>: standard input is closed",
        2,
    )


def test_a_story_that_newslint_fails_on_loses_no_other(tmp_path: Path) -> None:
    for folder in ("newslint", "rules"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    plain = tmp_path / "newslint" / "formats" / "plain.py"
    plain.write_text(plain.read_text("utf-8").replace("def read(", "def read(source): 1 / 0\n\ndef _read("), "utf-8")
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "b.md").write_text(BAD)
    command = [sys.executable, "-m", "newslint", "check", "a.txt", "b.md", "--output-format", "concise"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    failed = "newslint: a.txt: newslint failed on this file, please report it (ZeroDivisionError: division by zero)"
    assert done.stderr.splitlines()[0] == failed
    assert done.stdout.startswith(BAD_FOUND.format("b.md"))
    assert done.returncode == 2


def test_a_dash_in_a_folder_is_a_file(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "-").write_text(BAD)
    assert newslint("check", "./-", "--output-format", "concise").stdout.startswith("./-:1:17: error")


def test_the_same_file_is_checked_once(newslint: Run, bad: Path) -> None:
    (bad.parent / "alias.txt").symlink_to(bad.name)
    done = newslint("check", bad.name, f"./{bad.name}", "alias.txt", ".")
    assert done.stderr == "1 error in 1 story\n"


def test_a_link_to_a_folder_keeps_its_meaning(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "far" / "deep").mkdir(parents=True)
    (tmp_path / "far" / "story.txt").write_text(BAD)
    (tmp_path / "story.txt").write_text(GOOD)
    (tmp_path / "link").symlink_to("far/deep")
    assert newslint("check", "link/../story.txt").returncode == 1


def test_a_folder_that_git_ignores_is_checked_when_it_is_named(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("drafts/\n[z-a]\n!\nfoo\\\n*.old.txt\n")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.txt").write_text(BAD)
    assert newslint("check", "drafts").returncode == 1
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "b.old.txt").write_text(BAD)
    done = newslint("check", "archive")
    assert done.stderr.splitlines()[0] == (
        "newslint: archive: no copy to check in this folder (.gitignore excludes what there is)"
    )


def test_folders_may_be_deep(newslint: Run, tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(400):
            os.mkdir("d", dir_fd=here)
            below = os.open("d", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
        os.close(os.open("a.txt", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    finally:
        os.close(here)
    assert newslint("check", ".").stderr.endswith("a.txt: empty, nothing to check\nnothing to check\n")


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_the_ends_of_the_calendar_are_days(newslint: Run, tmp_path: Path, day: str) -> None:
    (tmp_path / "a.txt").write_text("PARIS, Dec. 31 (AFP) - It was said on Monday, Jan. 1, and on Dec. 31.\n")
    assert newslint("check", "a.txt", "--date", day).returncode in {0, 1}


def test_an_empty_path_is_no_folder(newslint: Run) -> None:
    assert newslint("check", "").stderr.splitlines()[0] == "newslint: : no such file or folder"


@pytest.mark.parametrize("wrong", [["--output-format", "xml"], ["--frobnicate"], ["--fail-on", "never ever"]])
def test_an_option_that_is_not_there_is_exit_2(newslint: Run, bad: Path, wrong: list[str]) -> None:
    done = newslint("check", bad.name, *wrong)
    assert (done.stdout, done.returncode) == ("", 2)
    assert wrong[0] in done.stderr


def test_no_path_at_all_is_exit_2(newslint: Run) -> None:
    assert newslint("check").returncode == 2


def test_a_format_that_is_not_read_is_refused(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>The two leaders wish communicate.</p>")
    done = newslint("check", "page.html")
    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr.splitlines()[0] == "newslint: page.html: newslint reads plain text and Markdown, not this format"


@pytest.mark.parametrize(
    "written", ["2017-01-27", "January 27, 2017", "Fri, 27 Jan 2017 10:00:00 GMT", "27th Jan. 2017"]
)
def test_the_date_of_the_front_matter_is_understood(newslint: Run, tmp_path: Path, written: str) -> None:
    (tmp_path / "a.md").write_text(f"---\ndate: {written}\n---\nThe board meets on Monday, Jan. 31, in Geneva.\n")
    done = newslint("check", "a.md", "--output-format", "json")
    [file] = json.loads(done.stdout)["files"]
    assert (file["published"], file["published_from"]) == ("2017-01-27", "the story's own metadata")
    assert [finding["rule"] for finding in file["findings"]] == ["date-weekday"]


def test_a_date_that_is_not_understood_is_said(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ndate: 02/03/2017\n---\nThe board meets on Monday.\n")
    said = "“02/03/2017” is not understood as a date (write it as 2017-01-30), so today's is assumed"
    assert newslint("check", "a.md").stderr.splitlines()[0] == f"newslint: a.md: {said}"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("def check(:", "SyntaxError: "),
        ('from newslint import rule\n\n@rule(level="high")\ndef check(article): ...', "ValueError: “high” is no level"),
        ("def check(article): ...", "newslint.rules.style_broken has no function check marked with @rule"),
    ],
)
def test_a_broken_rule_is_one_line_and_exit_2(tmp_path: Path, words: str, reason: str) -> None:
    for folder in ("newslint", "rules"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (tmp_path / "rules" / "style_broken.py").write_text(words)
    (tmp_path / "a.txt").write_text(GOOD)
    command = [sys.executable, "-m", "newslint", "check", "a.txt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"newslint: rule style-broken cannot be loaded: {reason}")
    assert done.stderr.count("\n") == 1
