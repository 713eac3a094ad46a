"""The calendar: months, weekdays, and days of a year that is not named."""

from datetime import date
from itertools import islice
from typing import NamedTuple

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
#: The beginnings of months that differ from the English ones.
IN_OTHER_LANGUAGES = {
    "ene": 1, "gen": 1, "fév": 2, "abr": 4, "avr": 4, "mai": 5, "mag": 5, "giu": 6, "juin": 6,
    "juil": 7, "lug": 7, "ago": 8, "aoû": 8, "set": 9, "ott": 10, "dic": 12, "déc": 12,
}  # fmt: skip
A_GREGORIAN_CYCLE = 400
#: Less than so many days away, no other occurrence of a day is nearer.
HALF_A_YEAR = 182
_NUMBERS = {month[:3].lower(): number for number, month in enumerate(MONTHS, 1)}
_ABBREVIATED = {name[:3]: name for name in WEEKDAYS}


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
        """Return the day in ``year``; None where the year has no such day, or lies outside 1 to 9999."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def nearest(self, day: date) -> date | None:
        """Return the occurrence of the day that lies nearest to ``day``; None for a day that is in no year."""
        same = self.on(day.year)
        if same and abs(same.toordinal() - day.toordinal()) < HALF_A_YEAR:
            return same
        around = [same, self.on(day.year - 1), self.on(day.year + 1)]
        return min((one for one in around if one), key=lambda one: abs(one - day), default=None)

    def latest(self, day: date) -> date | None:
        """Return the last occurrence of the day that is not after ``day``; None for a day that is in no year."""
        before = [self.on(year) for year in range(day.year, day.year - 9, -1)]
        return next((one for one in before if one and one <= day), None)

    def years_on(self, weekday: str, until: int) -> list[int]:
        """Return the last two years, not after ``until``, in which the day falls on ``weekday``, the earlier first."""
        years = range(until, max(until - A_GREGORIAN_CYCLE, 1), -1)
        return sorted(islice((year for year in years if self.weekday(year) == weekday), 2))


def month_number(name: str) -> int:
    """Return 1 to 12 for the name or abbreviation of a month, whatever its case; raise ValueError for others.

    Months may also be Spanish, French or Italian, as in datelines of services in these languages.
    """
    start = name[:3].lower()
    number = IN_OTHER_LANGUAGES.get(name[:4].lower()) or IN_OTHER_LANGUAGES.get(start) or _NUMBERS.get(start)
    if number is None:
        raise ValueError(f"“{name}” is no month")
    return number


def weekday_name(written: str) -> str:
    """Return the full name of the weekday that ``written`` names or abbreviates."""
    return _ABBREVIATED[written[:3].capitalize()]


def shifted(day: date, days: int) -> date:
    """Return the day so many ``days`` after ``day``, or before it; no further than the calendar reaches."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))
