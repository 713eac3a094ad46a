"""Where a text names a day: dates in all their forms, weekdays, "yesterday"."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from newslint import patterns
from newslint.days import MONTHS, WEEKDAYS, MonthDay, month_number, weekday_name
from newslint.span import Span
from newslint.words import Words

__all__ = [
    "MONTH", "MONTHS", "WEEKDAY", "WEEKDAYS", "Dated", "Form", "Mention", "MonthDay", "Pair",
    "mentions", "month_number", "pairs", "weekday_name",
]  # fmt: skip

MONTH, WEEKDAY = patterns.MONTH, patterns.WEEKDAY


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


_NAMES = [*WEEKDAYS, *(name.upper() for name in WEEKDAYS)]
_SHORT = "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split()
_WEEKDAYS = {*_NAMES, *_SHORT, *(name.upper() for name in _SHORT)}
_MONTHS = {*MONTHS, *(name[:3] for name in MONTHS), "Sept"}
_MONTHS |= {name.upper() for name in _MONTHS}
_RELATIVE = {
    form for name in ("yesterday", "today", "tonight", "tomorrow") for form in (name, name.title(), name.upper())
}
_ORDINALS = {f"{n}{'th' if 10 < n < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}" for n in range(1, 32)}
_YEARS = {str(year) for year in range(1900, 2100)}
#: Words joined into one: "Monday's", "today's", "Saturday-Sunday".
_RELATIVE |= {name + ending for name in _RELATIVE for ending in ("'s", "’s")}
_WEEKDAYS |= {name + ending for name in _NAMES for ending in ("'s", "’s")}
_WEEKDAYS |= {f"{one}-{other}" for names in (_NAMES, _SHORT) for one in names for other in names}
#: So near, in code points, two words can belong to one date; so many words back a list of days can reach.
_NEAR, LONGEST_LIST = 48, 14
JOINING = frozenset({"and", "or", "to", "through", "until", "the", "of"})
LISTING = re.compile(r"and|or|&|,")
MOVING = frozenset({"last", "next", "this", "previous", "following", "past", "coming"})
BEFORE_A_DAY = frozenset({"on", "by", "until", "till", "from", "before", "after", "since"})
#: Words that make a weekday, or May, the name of something else: Sheffield Wednesday, Ruby Tuesday, the (Baltimore) Sun.
NAMESAKE = re.compile(r"(?:Sheffield|Ruby|Taking Back)\s$")
PAPER = re.compile(r"(?:[Tt]he|[A-Z]\w+)\s$")
NAMESAKE_MONTH = re.compile(r"(?:Theresa|Mrs\.?|Ms\.?|Miss|Mr\.?|Minister|Brian|Imelda|Fredric|\b[Ii]n)\s$")
BEFORE_A_NAME = frozenset(
    "Black Good Ash Easter Palm Bloody Blue Cyber Giving Super Shrove Fat Maundy Whit Spy Casual Freaky Holy Pancake "
    "Business Manic Big Man".split()
)
OF_A_NAME = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Express|Star|World|Herald|Post|Independent|Mercury|Sun|Tribune|Review|Magazine"
    r"|Business|People|Brunch|Politics|Morning|Afternoon|Evening|Night|Addams|Oliseh)\b|\sthe\s13th\b"
)
#: "USA Today", "the Today show".
TITLE = re.compile(r"[A-Z][\w.&]*\s$|[Tt]he\s$")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Return the pattern called ``name``, compiled when it is first asked for: few stories need them all."""
    return re.compile(getattr(patterns, name))


class Place(NamedTuple):
    """A word at which a mention may stand: its index among the words, and where its block ends.

    ``near`` says whether another such word follows closely.
    """

    words: Words
    index: int
    block: Span
    near: bool

    @property
    def word(self) -> str:
        """The word as it is written."""
        return self.words.written[self.index]

    @property
    def start(self) -> int:
        """Where the word stands."""
        return self.words.starts[self.index]

    def match(self, name: str, start: int | None = None) -> re.Match[str] | None:
        """Return the match of the pattern called ``name`` at ``start``, the place's own word without it."""
        start = self.start if start is None else start
        return _pattern(name).match(self.words.text, start, self.block.end)

    def before(self, back: int = 1) -> str:
        """Return the word so far ``back`` if it stands in the same block, else an empty one."""
        index = self.index - back
        return self.words.written[index] if index >= 0 and self.words.starts[index] >= self.block.start else ""


def mentions(words: Words, blocks: Iterable[Span]) -> Iterator[Mention]:
    """Yield every mention of a day in ``blocks``, spans of the text of ``words``, both in order."""
    at = [index for index, word in enumerate(words.written) if word in _READERS]
    following = [words.starts[index] for index in at[1:]] + [len(words.text) + _NEAR]
    rest = iter(blocks)
    block, done = Span(0, 0), 0
    for index, then in zip(at, following, strict=True):
        start = words.starts[index]
        while block and start >= block.end:
            block = next(rest, None)
        if block is None:
            return
        if start < max(done, block.start):
            continue
        place = Place(words, index, block, near=then - start < _NEAR)
        for mention in _READERS[words.written[index]](place):
            done = max(done, mention.span.end, mention.weekday_at.end if mention.weekday_at else 0)
            yield mention


def _weekday(place: Place) -> Iterator[Mention]:
    """Read what a weekday opens: "Monday, January 30", "Monday"."""
    before = place.words.text[max(place.block.start, place.start - 16) : place.start]
    if NAMESAKE.search(before) or (place.word.upper() == "SUN" and PAPER.search(before)):
        return
    match = place.match("WEEKDAY_FIRST") if place.near else None
    if match is None:
        yield from _weekday_alone(place)
    else:
        weekdays = [
            Span(*one.span()) for one in _pattern("WEEKDAY_NAME").finditer(match.string, *match.span("weekdays"))
        ]
        yield from _in_step(match.string, weekdays, _dates(match))


def _in_step(text: str, weekdays: Sequence[Span], dates: Sequence[Mention]) -> Iterator[Mention]:
    """Yield each date with the weekday in its place of the list; from lists of unlike length the dates alone."""
    if len(weekdays) != len(dates):
        yield from dates
        return
    for at, mention in zip(weekdays, dates, strict=True):
        yield _with_weekday(text, mention, at, in_list=len(dates) > 1)


def _with_weekday(text: str, mention: Mention, at: Span, *, in_list: bool = False) -> Mention:
    mention = mention._replace(weekday=weekday_name(at.of(text)), weekday_at=at)
    if in_list:
        return mention
    span = Span(min(at.start, mention.span.start), max(at.end, mention.span.end))
    return mention._replace(form=Form.WEEKDAY_AND_DATE, span=span)


def _weekday_alone(place: Place) -> Iterator[Mention]:
    """Read "Monday", "last Friday", "Tuesday of next week" or "Saturday the 28th", but not "Black Friday"."""
    text = place.words.text
    moved = place.before().lower() in MOVING
    match = place.match("WEEKDAY_ALONE", place.words.starts[place.index - 1] if moved else place.start)
    if match is None or OF_A_NAME.match(text, match.end("weekday")) or place.before() in BEFORE_A_NAME:
        return
    at = Span(*match.span("weekday"))
    shift = (match["before"] or match["week"] or "").strip(" ,").lower()
    form = Form.RELATIVE_WEEKDAY if shift else Form.DAY_OF_MONTH if match["number"] else Form.WEEKDAY
    yield Mention(
        Span(*match.span()),
        form,
        weekday_name(at.of(text)),
        at,
        number=_number(match["number"]) if match["number"] else None,
        number_at=Span(*match.span("number")) if match["number"] else None,
        shift=shift,
    )


def _month(place: Place) -> Iterator[Mention]:
    """Read what stands around a month: "January 30", "28-30 January", with the weekday behind it if there is one."""
    match = next(filter(None, (place.match("DATES", start) for start in _starts(place))), None)
    if (
        match is None
        or match.end() <= place.start
        or NAMESAKE_MONTH.search(match.string, max(0, match.start() - 16), match.start())
    ):
        return
    dates = _dates(match)
    behind = (
        _pattern("WEEKDAY_BEHIND").match(match.string, match.end(), place.block.end)
        if place.near and len(dates) == 1
        else None
    )
    if behind and (dates[0].year or not behind["comma"]):
        dates = [_with_weekday(match.string, dates[0], Span(*behind.span("weekday")))]
        if behind["bracket"]:
            dates = [dates[0]._replace(span=Span(dates[0].span.start, match.string.index(")", behind.end()) + 1))]
    yield from dates


def _starts(place: Place) -> list[int]:
    """Return where a date around the month at ``place`` may start: at numbers that lead up to it, or at the month."""
    back = 1
    while back <= LONGEST_LIST and (word := place.before(back)) and (word[0].isdigit() or word in JOINING):
        back += 1
    starts = [place.words.starts[place.index - one] for one in range(back - 1, 0, -1) if place.before(one)[0].isdigit()]
    return [*starts, place.start]


def _dates(match: re.Match[str]) -> list[Mention]:
    """Return the dates that ``match`` lists, in order."""
    parts = list(_pattern("PART").finditer(match.string, *match.span("dates")))
    year = Span(*match.span("year")) if match["year"] else None
    numbers = [index for index, part in enumerate(parts) if part["number"]]
    form = Form.DATE
    if len(numbers) > 1:
        between = match.string[parts[numbers[0]].end() : parts[numbers[1]].start()]
        form = Form.LIST if LISTING.search(between) else Form.RANGE
    dates = [_date(index, parts, form) for index in numbers]
    if year:
        last = dates[-1]
        number = int(year.of(match.string))
        dates = [one._replace(year=number - (one.day > last.day)) for one in dates]
        dates[-1] = dates[-1]._replace(year_at=year, span=Span(last.span.start, year.end))
    return dates


def _date(index: int, parts: Sequence[re.Match[str]], form: Form) -> Mention:
    """Return the date whose number is part ``index``; its month stands on the side on which the list has months."""
    month_first = parts[0]["month"] is not None
    months = reversed(parts[:index]) if month_first else iter(parts[index + 1 :])
    month = next(part for part in months if part["month"])
    beside = month is parts[index - 1 if month_first else index + 1]
    number_at, month_at = Span(*parts[index].span()), Span(*month.span())
    return Mention(
        Span(min(number_at.start, month_at.start), max(number_at.end, month_at.end)) if beside else number_at,
        form,
        day=MonthDay(month_number(month[0]), _number(parts[index][0])),
        number_at=number_at,
        month_at=month_at if beside else None,
    )


def _number(written: str) -> int:
    """Return the number of a day, of which "th" is no part."""
    return int(written.rstrip("dhnrst"))


def _relative(place: Place) -> Iterator[Mention]:
    """Read "yesterday", "the day after tomorrow", but not "USA Today"."""
    moved = place.before() in {"before", "after"} and place.before(2) == "day"
    match = place.match("RELATIVE", place.words.starts[place.index - 3] if moved and place.index > 2 else place.start)
    if match is None or TITLE.search(match.string, max(place.block.start, match.start() - 16), match.start()):
        return
    yield Mention(Span(*match.span()), Form.RELATIVE, shift=" ".join(match[0].lower().split()))


def _ordinal(place: Place) -> Iterator[Mention]:
    """Read "the 30th" where it can only be a day."""
    if (
        place.before().lower() == "the"
        and place.before(2).lower() in BEFORE_A_DAY
        and (match := place.match("DAY_ALONE"))
    ):
        at = Span(*match.span("number"))
        yield Mention(at, Form.DAY_OF_MONTH, number_at=at, number=_number(match["number"]))


def _year(place: Place) -> Iterator[Mention]:
    """Read a date in figures, which ends in its year: "30/01/2017"."""
    start = place.words.starts[place.index - 2] if place.index > 1 else place.start
    match = place.match("NUMERIC", start) if start >= place.block.start else None
    if match is None or match.end() <= place.start:
        return
    month, day = int(match["first"]), int(match["second"])
    readings = [MonthDay(one, other) for one, other in ((month, day), (day, month)) if one <= 12 and 1 <= other <= 31]
    if readings:
        yield Mention(
            Span(*match.span()),
            Form.NUMERIC,
            day=readings[0],
            year=int(match["year"]),
            year_at=Span(*match.span("year")),
            other_day=readings[1] if len(readings) > 1 and month != day else None,
        )


#: What reads on at each word at which a mention may stand.
_READERS: dict[str, Callable[[Place], Iterator[Mention]]] = {
    **dict.fromkeys(_WEEKDAYS, _weekday),
    **dict.fromkeys(_MONTHS, _month),
    **dict.fromkeys(_RELATIVE, _relative),
    **dict.fromkeys(_ORDINALS, _ordinal),
    **dict.fromkeys(_YEARS, _year),
}


def pairs(text: str, block: Span) -> Iterator[Pair]:
    """Yield the weekdays in ``block`` of ``text`` that stand beside a date, each with the date it belongs to.

    Of "Saturday and Sunday, July 25 and 26" Saturday goes with the 25th and Sunday with the 26th; a list with more
    weekdays than days, or more days than weekdays, gives nothing.
    """
    found = mentions(Words(text), [block])
    return filter(None, map(pair, found))


def pair(mention: Mention) -> Pair | None:
    """Return the weekday and the date of a ``mention`` that has both, else None."""
    if mention.weekday is None or mention.weekday_at is None or mention.day is None or mention.number_at is None:
        return None
    date = Dated(mention.date_at, mention.day, mention.year, mention.number_at, mention.month_at, mention.year_at)
    at = mention.weekday_at
    span = Span(min(at.start, mention.span.start), max(at.end, mention.span.end))
    return Pair(span, mention.weekday, at, date, in_list=mention.form is not Form.WEEKDAY_AND_DATE)
