"""Reporters against golden output."""

import json
from datetime import date

import pytest

from newslint import Edit, Finding, Fix, Level, Related, Safety, Span, reporters
from newslint.article import article
from newslint.published import Calendar
from newslint.reporters import Style
from newslint.runner import Result
from newslint.source import Source

COPY = "MOSCOW, Jan. 30 - One 😀 e\u0301 two.\n\nOn Tuesday, Jan. 30, the three met.\n- a head\n- another head\nEnd.\n"


def _span(words: str, after: str = "") -> Span:
    start = COPY.index(words, COPY.index(after))
    return Span(start, start + len(words))


def _edit(words: str, *replacements: str, safety: Safety) -> tuple[Fix, ...]:
    return tuple(Fix((Edit(_span(words), replacement),), safety) for replacement in replacements)


FINDINGS = [
    Finding(_span("two"), "“two” is odd", fixes=_edit("two", "three", safety=Safety.SAFE), rule="style-odd"),
    Finding(
        _span("Tuesday, Jan. 30"),
        "“Tuesday, Jan. 30” does not fit",
        (Related(_span("Jan. 30"), "the dateline"),),
        _edit("Tuesday, Jan. 30", "Monday, Jan. 30", "Tuesday, Jan. 31", safety=Safety.DISPLAY),
        Level.WARNING,
        "date-weekday",
    ),
    Finding(Span(COPY.index("- a"), COPY.index("\nEnd")), "2 heads", (), (), Level.INFO, "link-list"),
]
RESULTS = [
    Result("desk/story.txt", article(Source("desk/story.txt", COPY), Calendar(date(2017, 1, 30))), FINDINGS),
    Result("desk/gone.txt", error="no such file or folder"),
]

FULL = """\
desk/story.txt:1:28 error: “two” is odd [style-odd]
  line 1, paragraph 1  MOSCOW, Jan. 30 - One 😀 e\u0301 two.
                                                  ^^^
  for “two”: “three”

desk/story.txt:3:4 warning: “Tuesday, Jan. 30” does not fit [date-weekday]
  line 3, paragraph 2  On Tuesday, Jan. 30, the three met.
                          ^^^^^^^^^^^^^^^^
  line 1, paragraph 1  MOSCOW, Jan. 30 - One 😀 e\u0301 two.
                               ~~~~~~~ the dateline
  for “Tuesday, Jan. 30”: either “Monday, Jan. 30” or “Tuesday, Jan. 31”

desk/story.txt:4:1 info: 2 heads [link-list]
  line 4  - a head
          ^^^^^^^^
  line 5  - another head
          ^^^^^^^^^^^^^^

"""
CONCISE = """\
desk/story.txt:1:28: error style-odd “two” is odd
desk/story.txt:3:4: warning date-weekday “Tuesday, Jan. 30” does not fit
desk/story.txt:4:1: info link-list 2 heads
"""


def _report(name: str, style: Style = Style(), results: list[Result] = RESULTS) -> str:  # noqa: B008
    return "".join(reporters.reporter(name)(iter(results), style))


def _result(words: str, span: Span) -> Result:
    story = article(Source("a.txt", words), Calendar(date(2017, 1, 30)))
    return Result("a.txt", story, [Finding(span, "m", rule="r")])


def test_full() -> None:
    assert _report("full") == FULL


def test_concise() -> None:
    assert _report("concise") == CONCISE


def test_colour_adds_only_colour() -> None:
    import re

    painted = _report("full", Style(color=True))
    assert "\x1b[1;31merror\x1b[0m" in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == FULL


def test_json() -> None:
    said = json.loads(_report("json"))
    story, gone = said["files"]
    assert said["version"] == 1
    assert (story["path"], story["published"], story["published_from"]) == ("desk/story.txt", "2017-01-30", "--date")
    assert story["error"] is None
    assert gone == {
        "path": "desk/gone.txt",
        "published": None,
        "published_from": None,
        "findings": [],
        "error": "no such file or folder",
    }
    assert story["findings"][1] == {
        "rule": "date-weekday",
        "level": "warning",
        "message": "“Tuesday, Jan. 30” does not fit",
        "line": 3,
        "column": 4,
        "end_line": 3,
        "end_column": 20,
        "text": "Tuesday, Jan. 30",
        "related": [
            {"line": 1, "column": 9, "end_line": 1, "end_column": 16, "text": "Jan. 30", "message": "the dateline"}
        ],
        "fixes": [
            {
                "safety": "display",
                "edits": [
                    {
                        "line": 3, "column": 4, "end_line": 3, "end_column": 20,
                        "text": "Tuesday, Jan. 30", "replacement": replacement,
                    }
                ],
            }
            for replacement in ("Monday, Jan. 30", "Tuesday, Jan. 31")
        ],
    }  # fmt: skip
    assert said["summary"] == {
        "stories": 1,
        "failed": 1,
        "errors": 1,
        "warnings": 1,
        "infos": 1,
        "rules": {"date-weekday": 1, "link-list": 1, "style-odd": 1},
    }


def test_json_over_no_files_is_json() -> None:
    assert json.loads(_report("json", results=[]))["files"] == []


@pytest.mark.parametrize("width", [50, 80, 120])
@pytest.mark.parametrize("at", [0, 300, 595])
def test_a_long_line_is_shown_as_a_window_around_the_words(width: int, at: int) -> None:
    words = "x" * at + " here " + "y" * (600 - at)
    result = _result(words, Span(at + 1, at + 5))
    line, marks = _report("full", Style(width=width), [result]).splitlines()[1:3]
    assert len(line) <= width
    assert line[marks.index("^") : marks.rindex("^") + 1] == "here"


def test_words_longer_than_the_window_are_cut() -> None:
    result = _result("z" * 600, Span(0, 600))
    line, marks = _report("full", Style(width=60), [result]).splitlines()[1:3]
    assert len(line) <= 60
    assert line.endswith("z…")
    assert len(marks) < 60


def test_copy_cannot_write_to_the_terminal() -> None:
    result = _result("red \x1b[31m alert\x07", Span(0, 3))
    assert _report("full", results=[result]).splitlines()[1] == "  line 1, paragraph 1  red ·[31m alert·"


def test_neither_can_a_message_or_the_name_of_a_file() -> None:
    story = article(Source("a\x1b.txt", "red\nalert"), Calendar(date(2017, 1, 30)))
    result = Result("a\x1b.txt", story, [Finding(Span(0, 3), "“red\nalert\x1b[31m” is odd", rule="r")])
    for name in ("full", "concise"):
        assert "\x1b" not in _report(name, results=[result])
        assert _report(name, results=[result]).splitlines()[0].startswith("a·.txt:1:1")
    assert _report("concise", results=[result]).count("\n") == 1


def test_what_is_related_over_many_lines_keeps_its_note() -> None:
    lines = "\n\n".join(f"- line {number}" for number in range(8))
    story = article(Source("a.txt", lines), Calendar(date(2017, 1, 30)))
    finding = Finding(Span(0, 3), "m", (Related(Span(0, len(lines)), "all of it"),), rule="r")
    shown = _report("full", results=[Result("a.txt", story, [finding])])
    assert sum("~~~" in line for line in shown.splitlines()) == 6
    assert shown.splitlines()[-2:] == ["  … to line 15", ""]
    assert "~ all of it" in shown
