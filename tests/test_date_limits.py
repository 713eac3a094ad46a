"""Dates where the calendar ends, and copy that repeats one thing without end."""

from datetime import UTC, date, timedelta, timezone
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Span, catalog
from newslint.article import article
from newslint.datelines import find
from newslint.days import MONTHS, WEEKDAYS, MonthDay, shifted
from newslint.engine import CRASHED, lint
from newslint.meanings import meanings
from newslint.published import Calendar, metadata_day, today
from newslint.source import Source

nearest_on = import_module("newslint.rules._calendar").nearest_on
quoted = import_module("newslint.rules._words").quoted
RULES = [catalog.load(name) for name in catalog.modules() if name.startswith(("date-", "dateline-"))]
ENDS = st.one_of(
    st.integers(0, 40).map(lambda days: date.min + timedelta(days)),
    st.integers(0, 40).map(lambda days: date.max - timedelta(days)),
)
PARTS = st.sampled_from(
    [
        *(f"{month} {day}" for month in ("Jan.", "February", "Dec.") for day in (1, 2, 28, 29, 30, 31)),
        *WEEKDAYS,
        "OSLO, Dec 31 (NTB) - ",
        "LIMA, Jan 1 (EFE) -- The mayor said on ",
        ", ", " on ", " and ", "will meet on ", "met on ", "tomorrow", "yesterday", "next week", "last Friday",
        "the 31st", "2 p.m. EST (1800 GMT) ", "9999-12-31 ", "2017 ", "this Saturday, ", "\n",
    ]
)  # fmt: skip


@given(st.lists(PARTS, max_size=12).map("".join), ENDS, st.booleans())
def test_no_rule_stops_where_the_calendar_ends(copy: str, day: date, given_day: bool) -> None:  # noqa: FBT001
    story = article(Source("story.txt", copy), Calendar(day) if given_day else Calendar(now=day))
    assert [finding.message for finding in lint(story, RULES) if finding.rule == CRASHED] == []
    assert len(list(meanings(story))) == len(story.dates)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_dateline_where_the_calendar_ends(day: date) -> None:
    month = MONTHS[day.month - 1]
    text = f"OSLO, {month} {day.day} (NTB) - The road stays shut, the mayor said on {{}}, {month} {day.day}.\n"
    for weekday in WEEKDAYS:
        found = lint(article(Source("story.txt", text.format(weekday)), Calendar(day)), RULES)
        assert CRASHED not in {finding.rule for finding in found}


def test_days_outside_the_calendar_are_none() -> None:
    assert MonthDay(1, 1).on(10000) is None
    assert MonthDay(1, 1).on(0) is None
    assert MonthDay(1, 1).nearest(date.max) == date(9999, 1, 1)
    assert MonthDay(12, 31).latest(date.min) is None
    assert shifted(date.max, 1) == date.max
    assert shifted(date.min, -1) == date.min


@given(ENDS, st.integers(0, 6))
def test_the_nearest_weekday_is_one_of_the_calendar(day: date, weekday: int) -> None:
    nearest = nearest_on(weekday, day)
    assert nearest.weekday() == weekday
    assert abs(nearest - day).days <= len(WEEKDAYS) - 1


@given(st.dates(), st.integers(1, 12), st.integers(1, 31))
def test_the_nearest_day_is_the_nearest_of_all(day: date, month: int, number: int) -> None:
    written = MonthDay(month, number)
    years = range(day.year - 1, day.year + 2)
    days = [one for year in years if (one := written.on(year))]
    nearest = written.nearest(day)
    assert (abs(nearest - day) if nearest else None) == min((abs(one - day) for one in days), default=None)


@pytest.mark.parametrize("epoch", ["abc", "1e9", "9" * 30, "-" + "9" * 15, "253402300800", " "])
def test_a_bad_source_date_epoch_is_ignored(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert abs(today(UTC) - date.today()) <= timedelta(days=1)  # noqa: DTZ011


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("0001-01-01T00:00:00+05:00", date.min),
        ("9999-12-31T23:59:59-05:00", date.max),
        ("Mon, 30 Jan 2017 99:99:99 GMT", date(2017, 1, 30)),
    ],
)
def test_stamps_that_no_clock_shows(stamp: str, day: date) -> None:
    assert metadata_day(stamp, timezone(timedelta(0))) == day


def test_agencies_in_a_row_are_read_one_by_one() -> None:
    text = "(AP) - " * 3000
    found = find(text, Span(0, len(text)))
    assert found is not None
    assert found.span == Span(0, 6)
    assert find("(AP) - OSLO, Jan 30 - It rained.", Span(0, 32)).place == "OSLO"  # type: ignore[union-attr]


@given(st.text())
def test_quoted_words_are_one_printable_line(words: str) -> None:
    assert quoted(words).isprintable()
    assert "  " not in quoted(words)


def test_quoted_words_keep_their_letters() -> None:
    assert quoted("January\n30,\t2017") == "“January 30, 2017”"
    assert quoted("a\x1b[31mb\u202e") == "“a[31mb”"
