from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.dates import WEEKDAYS, MonthDay, month_number, pairs, weekday_name
from newslint.span import Span

DAYS = st.dates(min_value=date(1753, 1, 1), max_value=date(2199, 12, 31))


def found(text: str) -> list[tuple[str, str, tuple[int, int], int | None]]:
    """What ``pairs`` makes of a text: (words of the pair, weekday, month and day, year)."""
    return [
        (pair.span.of(text), pair.weekday, (pair.date.day.month, pair.date.day.day), pair.date.year)
        for pair in pairs(text, Span(0, len(text)))
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Monday, January 30",
        "Monday, Jan. 30",
        "Monday Jan 30",
        "Mon., Jan. 30",
        "Mon, Jan 30",
        "MONDAY, 30 JAN",
        "Monday 30 January",
        "Monday, the 30th of January",
        "Monday night, Jan. 30",
        "Monday (Jan. 30",
        "30 January (Monday)",
        "Jan. 30 (Monday night)",
        "Jan. 30, a Monday",
        "January 30 is a Monday",
        "Jan. 30 was Monday",
        "January 30 falls on a Monday",
        "January 30th, which is a Monday",
    ],
)
def test_a_weekday_beside_a_date_is_a_pair(words: str) -> None:
    assert found(f"The board meets {words}, as ever.") == [(words, "Monday", (1, 30), None)]


@pytest.mark.parametrize(
    "words",
    [
        "Monday, January 30, 2017",
        "Monday Jan. 30 2017",
        "Monday 30 January 2017",
        "30 January 2017, Monday",
        "Jan. 30, 2017, was a Monday",
    ],
)
def test_the_year_belongs_to_the_date(words: str) -> None:
    assert found(f"It opened {words}, in Rome.") == [(words, "Monday", (1, 30), 2017)]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Saturday and Sunday, July 25 and 26", [("Saturday", 25), ("Sunday", 26)]),
        ("Saturday and Sunday, July 25-26", [("Saturday", 25), ("Sunday", 26)]),
        ("Wed. through Sun. (July 22-26)", [("Wednesday", 22), ("Sunday", 26)]),
        ("Friday, Saturday and Sunday, July 24, 25 and 26", [("Friday", 24), ("Saturday", 25), ("Sunday", 26)]),
        ("Saturday and Sunday, 25 and 26 July", [("Saturday", 25), ("Sunday", 26)]),
        ("Saturday, July 25, and Sunday, July 26", [("Saturday", 25), ("Sunday", 26)]),
    ],
)
def test_lists_go_in_step(words: str, days: list[tuple[str, int]]) -> None:
    text = f"The fair: {words}."
    read = list(pairs(text, Span(0, len(text))))
    assert [(pair.weekday, pair.date.day) for pair in read] == [(name, MonthDay(7, day)) for name, day in days]


def test_a_list_may_cross_the_end_of_a_month() -> None:
    text = "Friday and Saturday, July 31 and August 1, 2015"
    first, second = pairs(text, Span(0, len(text)))
    assert (first.date.day, second.date.day) == (MonthDay(7, 31), MonthDay(8, 1))
    assert (first.date.year, second.date.year) == (2015, 2015)
    assert second.date.span.of(text) == "August 1, 2015"


@pytest.mark.parametrize(
    "text",
    [
        "Members come tomorrow and Wednesday, May 6-7.",
        "They meet Monday or Tuesday, May 5.",
        "On Friday. May 5 was cold.",
        "On Friday, May 2,000 marched.",
        "On Friday, May 3.5 percent was gone.",
        "Sheffield Wednesday, May 9: a draw.",
        "He read it in the Sun, May 9.",
        "On Jan. 30, Monday's deal fell.",
        "He sat May 5 out, and may march 3 miles on Monday, may be 4.",
        "On Jan. 30 (Monday through Friday) it rained.",
        "By 30 January Monday Night Football was over.",
        "Monday, May 32; Monday, 45 May.",
        "Moonday, May 5, and Fridays, May 6.",
    ],
)
def test_what_only_looks_like_a_pair_is_none(text: str) -> None:
    assert found(text) == []


def test_a_time_of_day_is_no_year() -> None:
    assert found("Seen on Friday, June 5, 2000 hours, and on Saturday June 6 1845 GMT.") == [
        ("Friday, June 5", "Friday", (6, 5), None),
        ("Saturday June 6", "Saturday", (6, 6), None),
    ]


def test_pairs_stay_inside_their_block() -> None:
    text = "It ends Monday,\nJan. 30"
    assert list(pairs(text, Span(0, 15))) == []
    assert len(list(pairs(text, Span(0, len(text))))) == 1


@given(DAYS)
def test_the_weekday_is_that_of_the_calendar(day: date) -> None:
    assert MonthDay(day.month, day.day).weekday(day.year) == WEEKDAYS[day.weekday()]


@given(DAYS, DAYS)
def test_the_nearest_day_is_never_half_a_year_away_but_for_leap_days(day: date, other: date) -> None:
    month_day = MonthDay(day.month, day.day)
    nearest = month_day.nearest(other)
    if month_day != (2, 29):
        assert nearest is not None
        assert abs((nearest - other).days) <= 183


@given(DAYS, DAYS)
def test_the_latest_day_has_come(day: date, other: date) -> None:
    latest = MonthDay(day.month, day.day).latest(other)
    assert latest is not None
    assert latest <= other
    assert (latest.month, latest.day) == (day.month, day.day)
    assert (other - latest).days <= 366 * 8


def test_around_new_year_the_nearest_day_is_in_the_other_year() -> None:
    assert MonthDay(12, 31).nearest(date(2017, 1, 2)) == date(2016, 12, 31)
    assert MonthDay(1, 2).nearest(date(2016, 12, 30)) == date(2017, 1, 2)


def test_a_day_that_no_year_has() -> None:
    assert MonthDay(2, 30).nearest(date(2017, 1, 2)) is None
    assert MonthDay(2, 30).latest(date(2017, 1, 2)) is None
    assert MonthDay(2, 29).weekday(2017) is None
    assert MonthDay(2, 30).years_on("Monday", until=2026) == []


def test_the_last_two_years_on_a_weekday() -> None:
    assert MonthDay(1, 30).years_on("Monday", until=2026) == [2017, 2023]
    assert MonthDay(1, 30).years_on("Monday", until=2017) == [2012, 2017]


def test_month_and_weekday_names() -> None:
    assert month_number("Sept") == month_number("SEPTEMBER") == 9
    assert weekday_name("THURS.") == weekday_name("Thursday") == "Thursday"
    with pytest.raises(ValueError, match="foo"):
        month_number("foo")
