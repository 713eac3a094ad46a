"""What day a mention was taken to mean, with and without a publication date."""

from datetime import date, timedelta

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article, article
from newslint.days import MONTHS, WEEKDAYS
from newslint.meanings import Meaning, anchor, fitting_years, meaning
from newslint.published import Calendar
from newslint.source import Source

MONDAY = date(2017, 1, 30)
NOW = date(2026, 11, 23)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def story(text: str, given: date | None = MONDAY) -> Article:
    return article(Source("story.txt", text), Calendar(given, NOW))


def meanings(text: str, given: date | None = MONDAY) -> list[Meaning]:
    read = story(text, given)
    return [meaning(one, read) for one in read.dates]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It opened on Jan. 28, 2015.", [date(2015, 1, 28)]),
        ("It opened on 2015-01-28.", [date(2015, 1, 28)]),
        ("It opened on 01/02/2015.", [date(2015, 1, 2), date(2015, 2, 1)]),
        ("It opened on Dec. 30.", [date(2016, 12, 30)]),
        ("It opened on Feb. 3.", [date(2017, 2, 3)]),
        ("It opened on Feb. 30.", []),
        ("It opened on Feb. 29, 2017.", []),
        ("It opened on the 28th.", [date(2017, 1, 28)]),
        ("It opened on the 2nd.", [date(2017, 2, 2)]),
        ("It opened on Saturday the 28th.", [date(2017, 1, 28)]),
        ("It opened on Friday the 28th.", []),
        ("It opened yesterday.", [date(2017, 1, 29)]),
        ("It opens the day after tomorrow.", [date(2017, 2, 1)]),
        ("It opened the day before yesterday.", [date(2017, 1, 28)]),
        ("It opens today.", [MONDAY]),
        ("He said so on Monday.", [MONDAY]),
        ("He said so on Saturday.", [date(2017, 1, 28)]),
        ("He will say so on Saturday.", [date(2017, 2, 4)]),
        ("On Saturday: a walk.", [date(2017, 1, 28), date(2017, 2, 4)]),
        ("It opened last Monday.", [date(2017, 1, 23)]),
        ("It opens next Monday.", [date(2017, 2, 6)]),
        ("It opens next Thursday.", [date(2017, 2, 2), date(2017, 2, 9)]),
        ("It opens on Thursday of next week.", [date(2017, 2, 9)]),
        ("It opened on Thursday last week.", [date(2017, 1, 26)]),
        ("It was after the Sept. 11 attacks.", [date(2001, 9, 11)]),
    ],
)
def test_what_is_meant_on_a_known_monday(text: str, days: list[date]) -> None:
    (told,) = meanings(text)
    assert list(told.days) == days
    assert told.reason


def test_the_dateline_tells_from_which_day_the_story_counts() -> None:
    dateline, weekday = meanings("OSLO, Jan. 27 (Reuters) - The road is shut, the mayor said on Thursday.")
    assert dateline == ((date(2017, 1, 27),), "the dateline, publication date 2017-01-30 from --date")
    assert weekday == ((date(2017, 1, 26),), "told as past, the last before Friday 2017-01-27 (the dateline)")


def test_the_seed_with_a_date() -> None:
    seed = (ROOT / "seeds" / "000_637ddeb6200bd893.txt").read_text("utf-8")
    assert [told.days for told in meanings(seed)] == [(MONDAY,), (MONDAY,), (date(2017, 1, 28),)]


def test_the_seed_without_a_date_fits_five_years() -> None:
    read = story((ROOT / "seeds" / "000_637ddeb6200bd893.txt").read_text("utf-8"), None)
    assert fitting_years(read) == (1995, 2006, 2012, 2017, 2023)
    first = meaning(read.dates[0], read)
    assert first.days == tuple(date(year, 1, 30) for year in (2023, 2017, 2012, 2006, 1995))
    assert first.reason == "year assumed: the weekdays of the story fit 1995, 2006, 2012, 2017 and 2023"
    assert meaning(read.dates[2], read).days == (date(2023, 1, 28),)


def test_no_year_fits_weekdays_that_contradict_each_other() -> None:
    text = "Open Monday, Jan. 30, and Monday, Jan. 31."
    assert fitting_years(story(text, None)) == ()
    assert anchor(story(text, None)).source == "today, no publication date given"
    assert [told.days for told in meanings(text, None)] == [(date(2027, 1, 30),), (date(2027, 1, 31),)]


@given(DAYS, DAYS)
def test_a_date_with_its_year_means_that_day_whenever_the_story_is(day: date, published: date) -> None:
    words = f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"
    assert [told.days for told in meanings(f"It was {words}, in Rome.", published)] == [(day,)]


@given(DAYS, st.integers(-150, 150))
def test_a_date_without_a_year_means_the_nearest_day(published: date, apart: int) -> None:
    day = published + timedelta(days=apart)
    if (day.month, day.day) != (2, 29):
        assert [told.days for told in meanings(f"It was {MONTHS[day.month - 1]} {day.day}.", published)] == [(day,)]


@given(DAYS)
def test_without_a_publication_date_the_right_year_is_among_those_that_fit(day: date) -> None:
    now = day + timedelta(days=400)
    text = f"It opens on {WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}."
    read = article(Source("story.txt", text), Calendar(None, now))
    (mention,) = read.dates
    assert day in meaning(mention, read).days
