"""Weekdays and calendar dates in a text, and what day of the week a date is."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

#: Full names and the abbreviations of agencies, in upper case, upper-cased initial or (EFE, ANSA) lower case.
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"


class MonthDay(NamedTuple):
    """A day of some year, as a date without a year names it."""

    month: int
    day: int

    def __str__(self) -> str:
        """Return the day as copy has it: January 30."""
        return f"{MONTHS[self.month - 1]} {self.day}"

    def weekday(self, year: int) -> str | None:
        """Return the name of the weekday on which the day falls in ``year``; None where it has no such day."""
        day = self.on(year)
        return WEEKDAYS[day.weekday()] if day else None

    def on(self, year: int) -> date | None:
        """Return the day in ``year``; None where the year has no such day."""
        if not (1 <= self.month <= len(MONTHS) and 1 <= self.day <= monthrange(year, self.month)[1]):
            return None
        return date(year, self.month, self.day)

    def nearest(self, day: date) -> date | None:
        """Return the occurrence of the day that lies nearest to ``day``; None for a day that is in no year."""
        around = [self.on(year) for year in (day.year - 1, day.year, day.year + 1)]
        return min((one for one in around if one), key=lambda one: abs(one - day), default=None)

    def latest(self, day: date) -> date | None:
        """Return the last occurrence of the day that is not after ``day``, within the four years before it."""
        before = [self.on(year) for year in range(day.year, day.year - 9, -1)]
        return next((one for one in before if one and one <= day), None)


def month_number(name: str) -> int:
    """Return 1 to 12 for the name or abbreviation of a month, whatever its case; raise ValueError for others."""
    return [month[:3].lower() for month in MONTHS].index(name[:3].lower()) + 1
