"""Weekdays and calendar dates in a text, and what day of the week a date is."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from newslint.span import Span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_MONTH = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SHORT = "Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun"
#: Full names and the abbreviations of agencies, capitalised or (FBIS) in capitals: "may" and "march" are no months.
MONTH = rf"(?:{_MONTH}|{_MONTH.upper()})\b"
WEEKDAY = rf"(?:{_WEEKDAY}|{_WEEKDAY.upper()})\b"

NAME = rf"(?:{WEEKDAY}|(?:{_SHORT}|{_SHORT.upper()})\b\.?)"
NUMBER = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w:]|[.,]\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|pct))"
#: Four digits with no "hours" or "GMT" behind, which make them a time of day.
YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)(?![\w]|[.,:]\d|\s(?:hours|hrs|GMT|UTC|local))"
AND = r"(?:,?\s+(?:and|&|or|to|through|thru|until)\s+|\s?[-–—/]\s?)"
COMMA_IN_LIST = r",\s(?=\d{1,2}(?:st|nd|rd|th)?,?\s(?:and|&|or)\s\d)"
MONTH_FIRST = rf"{MONTH}\.?\s+{NUMBER}(?:(?:{AND}|{COMMA_IN_LIST})(?:the\s)?(?:{MONTH}\.?\s+)?{NUMBER}){{0,6}}"
NUMBER_FIRST = (
    rf"{NUMBER}(?:{AND}(?:the\s)?{NUMBER}){{0,6}}\s+(?:of\s+)?{MONTH}\.?(?:{AND}{NUMBER}\s+{MONTH}\.?){{0,6}}"
)
DATES = rf"(?P<dates>{MONTH_FIRST}|{NUMBER_FIRST})(?:(?:,\s*|\s+){YEAR})?"

WEEKDAY_FIRST = re.compile(
    rf"(?P<weekdays>{NAME}(?:(?:,\s|,?{AND}){NAME}){{0,6}})"
    rf"(?:\s+(?:morning|noon|afternoon|evening|night))?(?:,?\s+(?:the\s+)?|\s?\(\s?){DATES}"
)
DATE_FIRST = re.compile(
    rf"(?<![\w–-]){DATES}(?P<link>\s?\(|,\s|,\s(?:which\sis\s|which\swas\s)?a\s|,?\s(?:is|was|will\sbe)\s(?:a\s)?"
    r"|,?\s(?:falls|fell|fall|falling)\son\s(?:a\s)?)$"
)
LAST_OF_LINK = ("(", " ")
LOOK_BACK = 48
#: Literals only, which `re` scans for ten times faster than for NAME.
SCAN = re.compile("Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN")
WEEKDAY_NAME = re.compile(rf"\b{NAME}")
IN_DATES = re.compile(rf"(?P<month>{MONTH})|(?P<number>{NUMBER})")
#: What follows a weekday that stands behind its date, by the link between them.
CLOSED = re.compile(r"(?:\s(?:morning|noon|afternoon|evening|night))?\s?\)")
ENDED = re.compile(r"[,.;:)]|\s*$")
PLAIN = re.compile(r"(?!['’-]|\s+[A-Z])")
#: Words that make a weekday the name of something else: Sheffield Wednesday, Ruby Tuesday, the (Baltimore) Sun.
NAMESAKE = re.compile(r"(?:Sheffield|Ruby|Taking Back)\s$")
PAPER = re.compile(r"(?:[Tt]he|[A-Z]\w+)\s$")
A_GREGORIAN_CYCLE = 400


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
        """Return the last occurrence of the day that is not after ``day``; None for a day that is in no year."""
        before = [self.on(year) for year in range(day.year, day.year - 9, -1)]
        return next((one for one in before if one and one <= day), None)

    def years_on(self, weekday: str, until: int) -> list[int]:
        """Return the last two years, not after ``until``, in which the day falls on ``weekday``, the earlier first."""
        years = range(until, max(until - A_GREGORIAN_CYCLE, 1), -1)
        return sorted(islice((year for year in years if self.weekday(year) == weekday), 2))


class Mention(NamedTuple):
    """A date as it is written, with or without its year; in "July 25 and 26" the second has no ``month_at``."""

    span: Span
    day: MonthDay
    year: int | None
    #: Where the day's number stands, with its "th"; where the month; where the year.
    number_at: Span
    month_at: Span | None
    year_at: Span | None


class Pair(NamedTuple):
    """A weekday and the date that it is said to be: "Friday, January 30", "Jan. 30, a Friday"."""

    span: Span
    weekday: str
    weekday_at: Span
    date: Mention
    #: Whether weekday and date are members of two lists: "Saturday and Sunday, July 25 and 26".
    in_list: bool = False


def month_number(name: str) -> int:
    """Return 1 to 12 for the name or abbreviation of a month, whatever its case; raise ValueError for others."""
    return [month[:3].lower() for month in MONTHS].index(name[:3].lower()) + 1


def pairs(text: str, block: Span) -> Iterator[Pair]:
    """Yield the weekdays in ``block`` of ``text`` that stand beside a date, each with the date it belongs to.

    Of "Saturday and Sunday, July 25 and 26" Saturday goes with the 25th and Sunday with the 26th; a list with more
    weekdays than days, or more days than weekdays, gives nothing.
    """
    done = block.start
    for begin in SCAN.finditer(text, block.start, block.end):
        found = WEEKDAY_NAME.match(text, begin.start(), block.end)
        if found is None or found.start() < done or _is_namesake(text, found):
            continue
        if match := WEEKDAY_FIRST.match(text, found.start(), block.end):
            done = match.end()
            yield from _in_step(text, match)
        elif pair := _date_first(text, found, block):
            yield pair


def _is_namesake(text: str, weekday: re.Match[str]) -> bool:
    before = text[max(0, weekday.start() - 16) : weekday.start()]
    return bool(NAMESAKE.search(before) or (weekday[0] == "Sun" and PAPER.search(before)))


def _in_step(text: str, match: re.Match[str]) -> Iterator[Pair]:
    """Yield each weekday of ``match`` with the date in its place of the list; lists of unlike length pair nothing."""
    weekdays = [Span(*found.span()) for found in WEEKDAY_NAME.finditer(text, *match.span("weekdays"))]
    mentions = _mentions(match)
    if len(weekdays) != len(mentions):
        return
    for weekday, mention in zip(weekdays, mentions, strict=True):
        span = Span(weekday.start, mention.span.end)
        yield Pair(span, weekday_name(weekday.of(text)), weekday, mention, in_list=len(weekdays) > 1)


def _date_first(text: str, weekday: re.Match[str], block: Span) -> Pair | None:
    """Return the pair of a ``weekday`` and the date before it, as in "Jan. 30, a Monday" or "30 January (Monday)"."""
    start = max(block.start, weekday.start() - LOOK_BACK)
    if not text.startswith(LAST_OF_LINK, weekday.start() - 1):
        return None
    match = DATE_FIRST.search(text, start, weekday.start())
    mentions = _mentions(match) if match else []
    if match is None or len(mentions) != 1:
        return None
    link = match["link"].strip()
    behind = CLOSED if link == "(" else ENDED if link == "," else PLAIN
    follows = behind.match(text, weekday.end(), block.end)
    if follows is None or (link == "," and not mentions[0].year):
        return None
    at = Span(*weekday.span())
    end = follows.end() if link == "(" else at.end
    return Pair(Span(mentions[0].span.start, end), weekday_name(weekday[0]), at, mentions[0])


def _mentions(match: re.Match[str]) -> list[Mention]:
    """Return the dates that ``match`` lists, in order."""
    tokens = list(IN_DATES.finditer(match.string, *match.span("dates")))
    year = Span(*match.span("year")) if match["year"] else None
    return [_mention(index, tokens, year) for index, token in enumerate(tokens) if token["number"]]


def _mention(index: int, tokens: Sequence[re.Match[str]], year_at: Span | None) -> Mention:
    """Return the date whose number is token ``index``; its month stands on the side on which the list has months."""
    month_first = tokens[0]["month"] is not None
    months = reversed(tokens[:index]) if month_first else iter(tokens[index + 1 :])
    month = next(token for token in months if token["month"])
    beside = tokens[index - 1] if month_first else tokens[index + 1]
    number_at, month_at = Span(*tokens[index].span()), Span(*month.span())
    places = [number_at, *([month_at] if month is beside else []), *([year_at] if year_at else [])]
    text = month.string
    return Mention(
        span=Span(min(place.start for place in places), max(place.end for place in places)),
        day=MonthDay(month_number(month[0]), int(tokens[index][0].rstrip("dhnrst"))),
        year=int(year_at.of(text)) if year_at else None,
        number_at=number_at,
        month_at=month_at if month is beside else None,
        year_at=year_at,
    )


def weekday_name(written: str) -> str:
    """Return the full name of the weekday that ``written`` names or abbreviates."""
    return next(name for name in WEEKDAYS if name[:3] == written[:3].capitalize())
