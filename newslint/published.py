"""The day a story is published, and how newslint knows: the ground of every date rule."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple


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


ISO_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def published(path: str, meta: Mapping[str, str], *, given: date | None, today: date) -> Published:
    """Return when the story at ``path`` was or will be published.

    The first of these that gives a day: ``given`` by the user, the format's metadata (``meta["date"]``, which
    starts with an ISO date), a date in the file's name or path; else ``today``, marked as assumed.
    """
    if given:
        return Published(given, Origin.OPTION)
    if day := day_in(meta.get("date", "")):
        return Published(day, Origin.METADATA)
    if day := day_in(path.replace("\\", "/")):
        return Published(day, Origin.FILE_NAME)
    return Published(today, Origin.TODAY)


def day_in(text: str) -> date | None:
    """Return the last day that ``text`` names as 2017-01-30, 20170130, 2017_01_30 or 2017/01/30; None without."""
    for match in reversed(list(ISO_DAY.finditer(text))):
        try:
            return date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
    return None
