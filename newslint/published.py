"""The day a story is published, and how newslint knows: the ground of every date rule."""

import os
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple

from newslint.dates import MONTH, MonthDay, month_number


class Origin(StrEnum):
    """Where a publication date was taken from, as messages say it."""

    OPTION = "--date"
    METADATA = "the story's own metadata"
    FILE_NAME = "the file name"
    TODAY = "today"


class Published(NamedTuple):
    """The publication date with its provenance."""

    day: date
    origin: Origin

    @property
    def assumed(self) -> bool:
        """Whether nothing gave a date, so that today stands in for it."""
        return self.origin is Origin.TODAY

    def __str__(self) -> str:
        """Return the date and where it is from, as messages say it: publication date 2017-01-30 from the file name."""
        if self.assumed:
            return "no publication date given"
        return f"publication date {self.day} from {self.origin}"


SEPARATED_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![0-9])")
#: Web addresses and archives drop the zero: 2017/1/30. With a dash or none that could be anything.
FOLDERS_DAY = re.compile(r"(?<![^/])((?:19|20)\d\d)(/)(\d{1,2})/(\d{1,2})(?![^/])")
NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"
WRITTEN_DAY = re.compile(
    rf"(?:({MONTH})\.?\s+{NUMBER}|{NUMBER}\s+({MONTH})\.?),?\s+((?:19|20)\d\d)(?!\d)", re.IGNORECASE
)


def published(path: str, meta: Mapping[str, str], *, given: date | None, now: date) -> Published:
    """Return when the story at ``path`` was or will be published.

    The first of these that gives a day: ``given`` by the user, the format's metadata (``meta["date"]``), a date in
    the file's name or path; else ``now``, the present day, marked as assumed.
    """
    if given:
        return Published(given, Origin.OPTION)
    if day := day_in(meta.get("date", "")) or written_day(meta.get("date", "")):
        return Published(day, Origin.METADATA)
    if day := day_in(path.replace("\\", "/")):
        return Published(day, Origin.FILE_NAME)
    return Published(now, Origin.TODAY)


def day_in(text: str) -> date | None:
    """Return the last day in ``text``, written 2017-01-30, 20170130, 2017_01_30, 2017.01.30 or 2017/1/30, or None."""
    found = [*SEPARATED_DAY.finditer(text), *FOLDERS_DAY.finditer(text)]
    for match in sorted(found, key=re.Match.start, reverse=True):
        try:
            return date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
    return None


def written_day(text: str) -> date | None:
    """Return the day that ``text`` writes out in full, as March 2, 2026 or Mon, 02 Mar 2026 10:00 GMT; None without."""
    match = WRITTEN_DAY.search(text)
    if match is None:
        return None
    month, number, number_first, month_behind, year = match.groups()
    return MonthDay(month_number(month or month_behind), int(number or number_first)).on(int(year))


def today() -> date:
    """Return the present day where newslint runs, or that of SOURCE_DATE_EPOCH, so that a run can be repeated."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return date.today()  # noqa: DTZ011 - the newsroom's own day
