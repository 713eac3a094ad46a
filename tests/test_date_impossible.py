"""What date-impossible says of days that no month has, in words and in figures."""

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Safety, Span, catalog, replace
from newslint.article import article
from newslint.dates import MONTHS
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source

DAYS = st.dates(min_value=date(1924, 1, 1), max_value=date(2099, 12, 31))
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
FORMS = [
    "{month} {day}, {year}",
    "{short} {day}, {year}",
    "{day} {month} {year}",
    "{day} {short} {year}",
    "the {th} of {month}, {year}",
    "{month} {th}, {year}",
]
FIGURES = ["{year}-{number:02}-{day:02}", "{day}/{number}/{year}", "{day:02}/{number:02}/{year}"]


def findings(text: str, published: date | None = None) -> list[Finding]:
    story = article(Source("story.txt", text), Calendar(published, date(2026, 11, 23)))
    return lint(story, [catalog.load("date-impossible")])


def write(form: str, year: int, month: int, day: int) -> str:
    th = f"{day}" + ("th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th"))
    return form.format(year=year, month=MONTHS[month - 1], short=SHORT[month - 1], number=month, day=day, th=th)


@given(st.sampled_from([*FORMS, *FIGURES]), DAYS)
def test_every_day_of_the_calendar_is_silent(form: str, day: date) -> None:
    assert findings(f"The council met on {write(form, day.year, day.month, day.day)} in Oslo.") == []


@given(st.sampled_from(FORMS), st.integers(1924, 2099), st.integers(1, 12), st.integers(1, 31))
def test_every_day_that_a_month_lacks_is_an_error(form: str, year: int, month: int, beyond: int) -> None:
    last = monthrange(year, month)[1]
    day = min(last + beyond, 39)
    words = write(form, year, month, day)
    text = f"The council met on {words} in Oslo."
    (finding,) = findings(text)
    assert finding.span.of(text) == words.removeprefix("the ")
    assert finding.level is Level.ERROR
    assert finding.message.endswith(f"{MONTHS[month - 1]} {year} has {last} days")


@given(st.integers(1924, 2099), st.integers(0, 19), st.integers(0, 39))
def test_dates_in_figures(year: int, month: int, day: int) -> None:
    right_month = 1 <= month <= 12
    right_day = right_month and 1 <= day <= monthrange(year, month)[1]
    unlike_a_date = not right_month and not 1 <= day <= 31
    season = month == (year + 1) % 100
    found = findings(f"Filed on {year}-{month:02}-{day:02} in Oslo.")
    assert bool(found) is not (right_day or unlike_a_date or season)


def test_the_whole_finding() -> None:
    text = "It closed on the 31st of June."
    assert findings(text) == [
        Finding(
            span=Span(17, 29),
            message="“31st of June” is no day of the calendar: June has 30 days",
            fixes=(
                replace(Span(17, 21), "30th", Safety.DISPLAY),
                findings(text)[0].fixes[1],
            ),
            rule="date-impossible",
        )
    ]
    assert [edit.replacement for edit in findings(text)[0].fixes[1].edits] == ["1st", "July"]


@pytest.mark.parametrize(
    "text",
    [
        "It closed on April 28-31.",
        "It closed on Feb. 28 and 30, 2017.",
        "It closed on Tuesday, June 31.",
        "It closed on Feb 29th, 1900.",
        "It closed on Jan. 32, 2017.",
        "It closed on 31/06/2017.",
        "It closed on 2017-02-29.",
        "It closed on NOV 31.",
        "On Feb. 30 he left.",
    ],
)
def test_found(text: str) -> None:
    assert len(findings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In April 31 people died.",
        "Later, by April 31 people had died.",
        "Last June 31 of them left.",
        "In February 60 per cent of firms grew.",
        "By June 31 percent had paid.",
        "The rate for June 31-year bonds rose.",
        "Sales rose 3 in April 31, May 28 and June 30.",
        "She met Carl, aged 31, June Smith and others.",
        "He lives at 31 June Street.",
        "It closed at 31. April was cold.",
        "AYACUCHO, 25 SEP 88 (EFE) -- The shares of Nov 87 rose.",
        "There is no such day as April 31.",
        "The seasons 2013-14-15 were good. The code is 2014-45-67 or A-2014-13-01.",
        "Sweden had a Feb. 30, 1712.",
        "In Russia it was Feb. 29, 1900.",
        "It was Feb. 29, 2016, or Feb. 29.",
    ],
)
def test_spared(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("It opens on Feb. 29.", date(2017, 2, 20), 1),
        ("It opens on Feb. 29.", date(2016, 2, 20), 0),
        ("It opens on Feb. 29.", date(2017, 6, 20), 0),
        ("It opens on Feb. 29.", None, 0),
        ("Born Feb. 29, he opens it.", date(2017, 2, 20), 0),
        ("The price is the best since Feb. 29.", date(2017, 2, 20), 0),
        ("It opens on Feb. 29. In 2016 it was shut.", date(2017, 2, 20), 0),
    ],
)
def test_leap_days_without_a_year(text: str, published: date | None, expected: int) -> None:
    found = findings(text, published)
    assert [one.level for one in found] == [Level.WARNING] * expected
