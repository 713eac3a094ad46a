"""A day as copy names it, and the pair that a weekday and a date make."""

from enum import StrEnum
from typing import NamedTuple

from newslint.days import MonthDay
from newslint.span import Span


class Form(StrEnum):
    """How a day is named."""

    DATE = "date"
    WEEKDAY_AND_DATE = "weekday and date"
    RANGE = "range"
    LIST = "list"
    ISO = "ISO date"
    NUMERIC = "date in figures"
    DAY_OF_MONTH = "day of a month"
    WEEKDAY = "weekday"
    RELATIVE_WEEKDAY = "last or next weekday"
    RELATIVE = "yesterday, today or tomorrow"


class Mention(NamedTuple):
    """A day as it is named; what its words leave out is None.

    In a list the month and the year may stand with another day: in "July 25 and 26, 2015" both are days of July 2015,
    but the first has no ``year_at`` and the second no ``month_at``.
    """

    span: Span
    form: Form
    #: The name of the weekday in full, and where it is written; in a list of pairs outside ``span``.
    weekday: str | None = None
    weekday_at: Span | None = None
    #: A day of some year, as the words have it: the calendar may lack it ("June 31").
    day: MonthDay | None = None
    year: int | None = None
    #: Where the day's number stands, with its "th"; where the month; where the year.
    number_at: Span | None = None
    month_at: Span | None = None
    year_at: Span | None = None
    #: The day of a month that is not named: 30 in "the 30th".
    number: int | None = None
    #: The word that moves the day, in small letters: "last", "next", "yesterday", "the day after tomorrow".
    shift: str = ""
    #: The day if "30/01" and "01/30" are both days: ``day`` reads the month first, this one the day.
    other_day: MonthDay | None = None

    @property
    def date_at(self) -> Span:
        """Where the date stands, without its weekday; the whole where there is no date."""
        places = [place for place in (self.number_at, self.month_at, self.year_at) if place]
        return Span(min(one.start for one in places), max(one.end for one in places)) if places else self.span


class Pair(NamedTuple):
    """A weekday and the date that it is said to be: "Friday, January 30", "Jan. 30, a Friday"."""

    span: Span
    weekday: str
    weekday_at: Span
    date: "Dated"
    #: Whether weekday and date are members of two lists: "Saturday and Sunday, July 25 and 26".
    in_list: bool = False


class Dated(NamedTuple):
    """The date of a pair: a mention of which number and day are known."""

    span: Span
    day: MonthDay
    year: int | None
    number_at: Span
    month_at: Span | None
    year_at: Span | None


def pair(mention: Mention) -> Pair | None:
    """Return the weekday and the date of a ``mention`` that has both, else None."""
    if mention.weekday is None or mention.weekday_at is None or mention.day is None or mention.number_at is None:
        return None
    date = Dated(mention.date_at, mention.day, mention.year, mention.number_at, mention.month_at, mention.year_at)
    at = mention.weekday_at
    span = Span(min(at.start, mention.span.start), max(at.end, mention.span.end))
    return Pair(span, mention.weekday, at, date, in_list=mention.form is not Form.WEEKDAY_AND_DATE)
