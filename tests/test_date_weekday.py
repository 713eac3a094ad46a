"""What date-weekday says of lists, of the turn of the year, of leap days, and of words that tie a date to its year."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint import Finding, catalog
from newslint.article import article
from newslint.dates import MONTHS, WEEKDAYS
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source

DAYS = st.dates(min_value=date(1924, 1, 1), max_value=date(2199, 12, 30))
LISTS = [
    "{first_weekday} and {second_weekday}, {month} {first} and {second}, {year}",
    "{first_weekday} and {second_weekday}, {month} {first}-{second}, {year}",
    "{first_weekday} to {second_weekday}, {first} to {second} {month} {year}",
    "{first_weekday} through {second_weekday}, {month} {first} through {second}, {year}",
]


def findings(text: str, published: date | None = None) -> list[Finding]:
    return lint(
        article(Source("story.txt", text), Calendar(published, date(2026, 11, 23))), [catalog.load("date-weekday")]
    )


def name(day: date, shift: int = 0) -> str:
    return WEEKDAYS[(day.weekday() + shift) % 7]


def pair(day: date, shift: int = 0) -> str:
    return f"{name(day, shift)}, {MONTHS[day.month - 1]} {day.day}"


@given(st.sampled_from(LISTS), DAYS, st.integers(1, 5), st.integers(0, 6))
def test_in_lists_only_the_shifted_weekday_is_found(form: str, day: date, apart: int, shift: int) -> None:
    other = day + timedelta(apart)
    assume(other.month == day.month)
    words = form.format(
        first_weekday=name(day), second_weekday=name(other, shift), month=MONTHS[day.month - 1],
        first=day.day, second=other.day, year=day.year,
    )  # fmt: skip
    text = f"The fair is on {words}, in the park."
    assert [one.span.of(text) for one in findings(text)] == ([name(other, shift)] if shift else [])


@pytest.mark.parametrize("published", [date(2016, 12, 28), date(2016, 12, 31), date(2017, 1, 1), date(2017, 1, 4)])
@pytest.mark.parametrize("step", range(6))
def test_the_turn_of_the_year(published: date, step: int) -> None:
    day = date(2016, 12, 29) + timedelta(step)
    assert findings(f"It is on {pair(day)}.", published) == []
    for shift in range(1, 7):
        (finding,) = findings(f"It is on {pair(day, shift)}.", published)
        assert f"which is a {name(day)} in {day.year} (publication date" in finding.message


@pytest.mark.parametrize("year", [2015, 2016, 2020, 2100])
@pytest.mark.parametrize("step", range(4))
def test_the_end_of_february(year: int, step: int) -> None:
    day = date(year, 2, 27) + timedelta(step)
    assert findings(f"It is on {pair(day)}, {year}.") == []
    assert findings(f"It is on {pair(day)}.", date(year, 2, 25)) == []
    assert len(findings(f"It is on {pair(day, 1)}, {year}.")) == 1
    assert len(findings(f"It is on {pair(day, 1)}.", date(year, 2, 25))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The choir sings this Saturday, March 6.", 1),
        ("The choir sings this Friday, March 6.", 0),
        ("The choir sings on Saturday, March 6.", 0),
        ("The flood came last month. On Saturday, February 20, the dam broke.", 1),
        ("The flood came. On Saturday, February 20, the dam broke.", 0),
        ("The flood comes next month. On Sunday, April 24, the dam breaks.", 1),
        ("The choir sang this Monday, June 1, and last Sunday, May 31.", 0),
    ],
)
def test_words_that_tie_a_date_to_publication(text: str, expected: int) -> None:
    assert len(findings(text, date(2015, 3, 27))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # July 21 was a Wednesday in 2010.
        ("They won in 2010. They met on Wednesday, July 21.", 0),
        ("They won in 2010. The next match is on Wednesday, July 21.", 1),
        ("They will play in 2021. The next match is on Wednesday, July 21.", 0),
    ],
)
def test_what_is_to_come_is_of_no_year_gone_by(text: str, expected: int) -> None:
    assert len(findings(text, date(2012, 7, 16))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He was arrested on Sunday, Nov. 30, and has been in jail for almost a year.",
        "In last November's vote, held on Tuesday, Nov. 25, he won.",
        "Last season they met on Saturday, Nov. 22.",
        "On Sunday, Nov 28 boats set out.",
        "The tsar, killed on Sunday, March 1, 1881, had ruled for 26 years.",
        "Bulgarian troops left on Sunday, March 1, 1881.",
    ],
)
def test_good_copy_is_spared(text: str) -> None:
    assert findings(text, date(2026, 11, 23)) == []


@pytest.mark.parametrize(
    "text",
    [
        "He will be heard on Sunday, Nov. 30.",
        "He was told to come on Sunday, Nov. 30.",
        "He was arrested on Friday, Nov. 30.",
        "He was killed on Sunday, March 1, 1881.",
        "The fair on Sunday, Nov. 28, is the last.",
    ],
)
def test_near_to_good_copy_and_wrong(text: str) -> None:
    assert len(findings(text, date(2026, 11, 23))) == 1


def test_a_message_is_one_line_whatever_the_copy() -> None:
    lines = [
        "The council of the town meets again in the hall on Friday, January",
        "30, 2017, to speak of the road that leads from the port to the old",
        "mill, and of the bridge that the flood of last spring carried away",
        "with two cars and a cow; it has been shut to all traffic for weeks.",
    ]
    (finding,) = findings("\n".join(lines))
    assert finding.message == "“Friday” does not fit “January 30, 2017”, which is a Monday"


def test_pairs_that_contradict_each_other_are_left_to_date_years() -> None:
    assert findings("Come on Friday, November 27, or Monday, November 29.") == []
    assert len(findings("Come on Friday, November 27, or Monday, November 29.", date(2026, 11, 23))) == 1
