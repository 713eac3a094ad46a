"""The day a story is published, and how newslint knows: the ground of every date rule."""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import NamedTuple

from newslint import git
from newslint.days import MonthDay, month_number

CLOCK = re.compile(r"\d\d:\d\d:\d\d [A-Z+-]")


class Calendar(NamedTuple):
    """What the newsroom says of days: the one on which the copy is published, the present one, and its time zone.

    None leaves it to the story, to the clock and to the machine. Where the present day is said, git is not asked.
    """

    given: date | None = None
    now: date | None = None
    zone: tzinfo | None = None


#: A newsroom that says nothing of days.
UNSAID = Calendar()


class Origin(StrEnum):
    """Where a publication date was taken from, as messages say it."""

    OPTION = "--date"
    METADATA = "the story's own metadata"
    FILE_NAME = "the file name"
    COMMIT = "the file's last commit"
    TODAY = "today"


class Published(NamedTuple):
    """The publication date with its provenance."""

    day: date
    origin: Origin

    @property
    def assumed(self) -> bool:
        """Whether nothing gave a date, so that the day of the last commit or today stands in for it."""
        return self.origin in {Origin.COMMIT, Origin.TODAY}

    def __str__(self) -> str:
        """Return the date and where it is from, as messages say it: publication date 2017-01-30 from the file name."""
        if self.origin is Origin.COMMIT:
            return f"no publication date given, but {self.origin} is of {self.day}"
        if self.assumed:
            return "no publication date given"
        return f"publication date {self.day} from {self.origin}"


SEPARATED_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![0-9])")
#: Web addresses and archives drop the zero: 2017/1/30. With a dash or none that could be anything.
FOLDERS_DAY = re.compile(r"(?<![^/])((?:19|20)\d\d)(/)(\d{1,2})/(\d{1,2})(?![^/])")
NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"
MONTH = r"((?i:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-zA-Z]*)\b"
#: Compiled when first used, for metadata seldom writes days out.
WRITTEN_DAY = rf"\b(?:{MONTH}\.?\s+{NUMBER}|{NUMBER}\s+{MONTH}\.?),?\s+((?:19|20)\d\d)(?!\d)"


def published(path: str, meta: Mapping[str, str], calendar: Calendar = UNSAID) -> Published:
    """Return when the story at ``path`` was or will be published.

    The first of these that gives a day: the newsroom's ``calendar``, the format's metadata (``meta["date"]``), a date
    in the file's name or path; else, marked as assumed, the day of the file's last commit, or the present one.
    """
    if calendar.given:
        return Published(calendar.given, Origin.OPTION)
    if day := metadata_day(meta.get("date", ""), calendar.zone):
        return Published(day, Origin.METADATA)
    if day := day_in(path.replace("\\", "/")):
        return Published(day, Origin.FILE_NAME)
    if calendar.now:
        return Published(calendar.now, Origin.TODAY)
    if day := git.last_commit_day(path, calendar.zone):
        return Published(day, Origin.COMMIT)
    return Published(today(calendar.zone), Origin.TODAY)


def metadata_day(text: str, zone: tzinfo | None = None) -> date | None:
    """Return the day that the date or stamp in ``text`` means, for a moment in its own zone that of ``zone``."""
    try:
        moment = datetime.fromisoformat(re.sub(r"\s(?=[+-]\d)", "", text.strip()))
    except ValueError:
        moment = None
    if moment and moment.tzinfo and zone:
        return _day_in_zone(moment, zone)
    return day_in(text) or written_day(text, zone)


def day_in(text: str) -> date | None:
    """Return the last day in ``text``, written 2017-01-30, 20170130, 2017_01_30, 2017.01.30 or 2017/1/30, or None."""
    found = [*SEPARATED_DAY.finditer(text), *FOLDERS_DAY.finditer(text)]
    for match in sorted(found, key=re.Match.start, reverse=True):
        try:
            return date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
    return None


def written_day(text: str, zone: tzinfo | None = None) -> date | None:
    """Return the day that ``text`` writes out, as March 2, 2026 or, in ``zone``, Mon, 02 Mar 2026 10:00:00 GMT."""
    match = re.search(WRITTEN_DAY, text)
    if match is None:
        return None
    if zone and CLOCK.search(text, match.end()):
        from email.utils import parsedate_to_datetime  # costs 20 ms, for the dates of feeds

        with suppress(ValueError):
            return _day_in_zone(parsedate_to_datetime(text), zone)
    month, number, number_first, month_behind, year = match.groups()
    return MonthDay(month_number(month or month_behind), int(number or number_first)).on(int(year))


def _day_in_zone(moment: datetime, zone: tzinfo) -> date:
    """Return the day of ``moment`` in ``zone``; its own where the calendar ends before that."""
    with suppress(OverflowError):
        return moment.astimezone(zone).date()
    return moment.date()


def today(zone: tzinfo | None = None) -> date:
    """Return the present day in ``zone``, or that of SOURCE_DATE_EPOCH, so that a run can be repeated.

    A value of SOURCE_DATE_EPOCH that is no moment of the calendar is ignored.
    """
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        with suppress(ValueError, OverflowError, OSError):
            return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(zone).date()
