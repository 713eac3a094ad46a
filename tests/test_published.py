from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.published import Origin, Published, day_in, published

TODAY = date(2026, 11, 23)


def test_the_user_knows_best() -> None:
    when = published("2017-01-30.txt", {"date": "2016-05-01"}, given=date(2015, 1, 2), now=TODAY)
    assert when == (date(2015, 1, 2), Origin.OPTION)


def test_then_the_story_itself() -> None:
    when = published("2017-01-30.txt", {"date": "2016-05-01T23:10:00+02:00"}, given=None, now=TODAY)
    assert when == (date(2016, 5, 1), Origin.METADATA)


def test_then_the_name_of_the_file() -> None:
    when = published("news/2017-01-30-talks.txt", {"date": "soon"}, given=None, now=TODAY)
    assert when == (date(2017, 1, 30), Origin.FILE_NAME)


def test_today_stands_in_and_is_marked() -> None:
    when = published("seeds/000_637ddeb6200bd893.txt", {}, given=None, now=TODAY)
    assert when == (TODAY, Origin.TODAY)
    assert when.assumed


def test_what_is_given_is_not_assumed() -> None:
    assert not Published(TODAY, Origin.FILE_NAME).assumed


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin.OPTION, "publication date 2017-01-30 from --date"),
        (Origin.METADATA, "publication date 2017-01-30 from the story's own metadata"),
        (Origin.FILE_NAME, "publication date 2017-01-30 from the file name"),
        (Origin.TODAY, "no publication date given"),
    ],
)
def test_messages_say_where_the_date_is_from(origin: Origin, words: str) -> None:
    assert str(Published(date(2017, 1, 30), origin)) == words


@pytest.mark.parametrize(
    "path",
    [
        "2017-01-30.txt",
        "talks-20170130.txt",
        "talks_2017_01_30_2.txt",
        "2017.01.30 talks.md",
        "world/2017/01/30/talks.txt",
        "world/2017/1/30/talks.txt",
        "https://example.org/2017/01/30/talks",
        "archive/2016-12-31/2017-01-30.txt",
    ],
)
def test_dates_in_names(path: str) -> None:
    assert day_in(path) == date(2017, 1, 30)


@pytest.mark.parametrize(
    "path",
    [
        "talks.txt",
        "000_637ddeb6200bd893.txt",
        "2017-13-30.txt",
        "2017-02-30.txt",
        "120170130.txt",
        "2017-01-3.txt",
        "17-01-30.txt",
    ],
)
def test_names_without_a_date(path: str) -> None:
    assert day_in(path) is None


def test_a_windows_path() -> None:
    when = published("news\\2017\\01\\30\\talks.txt", {}, given=None, now=TODAY)
    assert when == (date(2017, 1, 30), Origin.FILE_NAME)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), st.sampled_from(["", "-", "_", "/", "."]))
def test_every_day_is_read_back(day: date, mark: str) -> None:
    assert day_in(f"news/{day.strftime(f'%Y{mark}%m{mark}%d')}-talks.txt") == day


@given(st.text())
def test_any_name_is_read(text: str) -> None:
    assert day_in(text) is None or isinstance(day_in(text), date)
