"""What date-years says of weekdays and dates that no one year fits."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Related, Span, catalog
from newslint.article import article
from newslint.dates import MONTHS, WEEKDAYS
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source


def findings(text: str, published: date | None = None) -> list[Finding]:
    return lint(
        article(Source("story.txt", text), Calendar(published, date(2026, 11, 23))), [catalog.load("date-years")]
    )


def pair(day: date, shift: int = 0) -> str:
    return f"{WEEKDAYS[(day.weekday() + shift) % 7]}, {MONTHS[day.month - 1]} {day.day}"


DAYS = st.dates(min_value=date(1924, 1, 1), max_value=date(2099, 11, 1))


@given(DAYS, st.lists(st.integers(-45, 45), min_size=1, max_size=5))
def test_days_of_one_year_or_around_one_new_year_are_silent(day: date, steps: list[int]) -> None:
    days = [day, *(day + timedelta(step) for step in steps)]
    assert findings("It is on " + ", and on ".join(map(pair, days)) + ".") == []


@given(DAYS, st.integers(1, 45), st.integers(2, 5))
def test_a_shifted_weekday_is_found(day: date, step: int, shift: int) -> None:
    other = day + timedelta(step)
    text = f"It is on {pair(day)}, and on {pair(other, shift)}."
    found = findings(text)
    crosses_a_leap_day = (day.month, day.day) <= (2, 29) <= (other.month, other.day) or 2 in {day.month, other.month}
    assert [one.span.of(text) for one in found] == [pair(other, shift)] or crosses_a_leap_day


@given(DAYS, st.integers(1, 3), st.integers(1, 6))
def test_the_one_against_many_is_the_wrong_one(day: date, at: int, shift: int) -> None:
    days = [day + timedelta(step) for step in range(4)]
    if any((one.month, one.day) in {(2, 28), (2, 29), (3, 1)} for one in days):
        return
    words = [pair(one, shift if index == at else 0) for index, one in enumerate(days)]
    text = f"It is on {', on '.join(words)}."
    assert [one.span.of(text) for one in findings(text)] == [words[at]]


def test_the_whole_finding() -> None:
    text = "It opens on Friday, January 30.\nIt closes on Monday, February 10."
    (finding,) = findings(text)
    assert finding._replace(fixes=()) == Finding(
        span=Span(45, 64),
        message=(
            "“Monday, February 10” and “Friday, January 30” in paragraph 1 fit no one year: the first fits 2020 and"
            " 2025, the second 2015 and 2026"
        ),
        related=(Related(Span(12, 30), "the other weekday"),),
        rule="date-years",
    )
    assert [[edit.replacement for edit in fix.edits] for fix in finding.fixes] == [["Tuesday"], ["9"]]


@pytest.mark.parametrize(
    "text",
    [
        "It is on Thursday, Dec. 29, and Tuesday, Jan. 3.",
        "It is on Wednesday, Feb. 29, and Thursday, March 1.",
        "It is on Friday, January 30. It was on Monday, February 10, in 2014.",
        "It is on Friday, January 30. It was on Monday, June 10.",
        "It is on Friday, January 30, 2015, and on Monday, February 10.",
        "It is on Friday, January 30.",
    ],
)
def test_spared(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    ("published", "expected"),
    [(date(2015, 1, 30), 0), (date(2015, 2, 20), 0), (date(2015, 4, 10), 1), (None, 1)],
)
def test_with_a_known_date_the_nearer_days_are_left_to_date_weekday(published: date | None, expected: int) -> None:
    assert len(findings("It was on Friday, January 30, and on Monday, February 10.", published)) == expected


@pytest.mark.parametrize(("weekday", "expected"), [("Thursday", 1), ("Friday", 0), ("Saturday", 0), ("Sunday", 0)])
def test_the_dateline_and_its_lede_count_with_a_day_to_spare(weekday: str, expected: int) -> None:
    text = (
        f"OSLO, January 30 (NTB) - The road is shut, the mayor said on Monday.\nIt was shut on {weekday}, January 28."
    )
    found = findings(text)
    assert [one.level for one in found] == [Level.WARNING] * expected
    assert findings(text, date(2017, 1, 30)) == []


def test_a_long_calendar_of_events_costs_no_more_than_its_length() -> None:
    days = [date(2015, 1, 1) + timedelta(step) for step in range(1100)]
    assert findings("Come on " + ", or on ".join(map(pair, days)) + ".") == []
