from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.published import Calendar, Origin, Published, day_in, metadata_day, published

TODAY = date(2026, 11, 23)


def test_the_user_knows_best() -> None:
    when = published("2017-01-30.txt", {"date": "2016-05-01"}, Calendar(date(2015, 1, 2), TODAY))
    assert when == (date(2015, 1, 2), Origin.OPTION)


def test_then_the_story_itself() -> None:
    when = published("2017-01-30.txt", {"date": "2016-05-01T23:10:00+02:00"}, Calendar(None, TODAY))
    assert when == (date(2016, 5, 1), Origin.METADATA)


def test_then_the_name_of_the_file() -> None:
    when = published("news/2017-01-30-talks.txt", {"date": "soon"}, Calendar(None, TODAY))
    assert when == (date(2017, 1, 30), Origin.FILE_NAME)


def test_today_stands_in_and_is_marked() -> None:
    when = published("seeds/000_637ddeb6200bd893.txt", {}, Calendar(None, TODAY))
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
    when = published("news\\2017\\01\\30\\talks.txt", {}, Calendar(None, TODAY))
    assert when == (date(2017, 1, 30), Origin.FILE_NAME)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), st.sampled_from(["", "-", "_", "/", "."]))
def test_every_day_is_read_back(day: date, mark: str) -> None:
    assert day_in(f"news/{day.strftime(f'%Y{mark}%m{mark}%d')}-talks.txt") == day


@given(st.text())
def test_any_name_is_read(text: str) -> None:
    assert day_in(text) is None or isinstance(day_in(text), date)


TOKYO, NEW_YORK = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("stamp", "zone", "day"),
    [
        ("2017-01-30T23:30:00Z", None, date(2017, 1, 30)),
        ("2017-01-30T23:30:00Z", TOKYO, date(2017, 1, 31)),
        ("2017-01-30 23:30:00 +0000", TOKYO, date(2017, 1, 31)),
        ("2017-01-31T03:00:00+00:00", NEW_YORK, date(2017, 1, 30)),
        ("2017-01-31T03:00:00", NEW_YORK, date(2017, 1, 31)),
        ("2017-01-31", NEW_YORK, date(2017, 1, 31)),
        ("Tue, 31 Jan 2017 03:00:00 GMT", NEW_YORK, date(2017, 1, 30)),
        ("Tue, 31 Jan 2017 03:00:00 GMT", None, date(2017, 1, 31)),
        ("January 31, 2017", NEW_YORK, date(2017, 1, 31)),
    ],
)
def test_a_stamp_is_of_the_newsrooms_day(stamp: str, zone: ZoneInfo | None, day: date) -> None:
    assert published("a.txt", {"date": stamp}, Calendar(zone=zone)) == (day, Origin.METADATA)


@pytest.mark.parametrize("text", ["", "soon", "02/03/2017", "February 30, 2017", "2017-13-01"])
def test_what_names_no_day_is_no_date(text: str) -> None:
    assert metadata_day(text) is None


def test_the_last_commit_stands_in_for_a_date_and_is_marked() -> None:
    when = Published(date(2017, 1, 30), Origin.COMMIT)
    assert when.assumed
    assert str(when) == "no publication date given, but the file's last commit is of 2017-01-30"
