"""What date-clock says of times of day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, catalog
from newslint.article import article
from newslint.engine import lint
from newslint.source import Source

HALVES = st.sampled_from(["a.m.", "p.m.", "am", "pm"])


def findings(text: str) -> list[Finding]:
    return lint(article(Source("story.txt", text)), [catalog.load("date-clock")])


@given(st.integers(1, 12), st.integers(0, 59), HALVES, st.sampled_from([" ", ""]), st.sampled_from([":", "."]))
def test_every_time_of_the_clock_is_silent(hour: int, minute: int, half: str, blank: str, sign: str) -> None:
    assert findings(f"It opens at {hour}{sign}{minute:02}{blank}{half} on Monday.") == []


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from([" GMT", " UTC", " hours", " local time"]))
def test_every_hour_of_the_day_is_silent(hour: int, minute: int, zone: str) -> None:
    assert findings(f"It opens at {hour:02}{minute:02}{zone}, or {hour:02}:{minute:02}{zone}.") == []


@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from([" GMT", " UTC", " hours"]))
def test_every_other_time_is_an_error(hour: int, minute: int, zone: str) -> None:
    right = minute < 60 and (hour < 24 or (hour == 24 and not minute))
    text = f"It opens at {hour:02}{minute:02}{zone}."
    assert [one.span.of(text) for one in findings(text)] == ([] if right else [f"{hour:02}{minute:02}{zone}"])


@given(st.integers(1, 30), st.integers(0, 99), st.sampled_from(["a.m.", "p.m."]))
def test_halves_go_to_twelve(hour: int, minute: int, half: str) -> None:
    found = findings(f"It opens at {hour}:{minute:02} {half}")
    assert bool(found) is (hour > 12 or minute > 59)


@pytest.mark.parametrize(
    ("text", "words", "level"),
    [
        ("It opens at 25:75 on Monday.", "25:75", Level.ERROR),
        ("It opens at 12:60 p.m. today.", "12:60 p.m.", Level.ERROR),
        ("It opens at 13 p.m. today.", "13 p.m.", Level.WARNING),
        ("It opens at 14.30pm today.", "14.30pm", Level.WARNING),
        ("It opens at 15:00 a.m. today.", "15:00 a.m.", Level.ERROR),
        ("It opens at 12 noon p.m. today.", "12 noon p.m.", Level.ERROR),
        ("It opens at midnight a.m. today.", "midnight a.m.", Level.ERROR),
        ("It opens at 10 a.m. on Monday evening.", "10 a.m. on Monday evening", Level.WARNING),
        ("It opens at 10 p.m. this morning.", "10 p.m. this morning", Level.WARNING),
        ("It opened (2575 GMT) today.", "2575 GMT", Level.ERROR),
    ],
)
def test_found(text: str, words: str, level: Level) -> None:
    (finding,) = findings(text)
    assert (finding.span.of(text), finding.level) == (words, level)


@pytest.mark.parametrize(
    "text",
    [
        "They were tied at 25:75 on Monday. They led 66:64.",
        "Read John 3:75 on Sunday, and Psalm 119:105 tomorrow.",
        "The odds are 75:25. He ran 2:75 on Monday.",
        "It costs £1.75pm, or $ 13.20 pm.",
        "He worked 1875 hours, and 9999 hours more.",
        "In 2019 PM Abbott spoke. At 65 PM Menzies left.",
        "Time began on January 1, 1970 UTC.",
        "It opens at 2 a.m. Saturday night and at 0:30 a.m.",
        "It runs from 10 p.m. to Monday morning.",
        "It is on at 8 p.m. Monday Morning Show fans will like it.",
        "From noon, PM Smith spoke. After noon a man came.",
    ],
)
def test_spared(text: str) -> None:
    assert findings(text) == []
