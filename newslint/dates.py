"""Where a text names a day: dates in all their forms, weekdays, "yesterday"."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from newslint import figures, patterns
from newslint.day_words import (
    BEFORE_A_DAY,
    BEFORE_A_NAME,
    JOINING,
    LISTING,
    LONGEST_LIST,
    MONTH_WORDS,
    MOVING,
    NAMESAKE,
    NAMESAKE_MONTH,
    OF_A_NAME,
    ORDINALS,
    PAPER,
    RELATIVE_WORDS,
    TITLE,
    WEEKDAY_WORDS,
)
from newslint.days import MONTHS, WEEKDAYS, MonthDay, month_number, weekday_name
from newslint.mention import Dated, Form, Mention, Pair, pair
from newslint.places import Place, compiled, places
from newslint.span import Span
from newslint.words import Words

__all__ = [
    "MONTH", "MONTHS", "WEEKDAY", "WEEKDAYS", "Dated", "Form", "Mention", "MonthDay", "Pair",
    "mentions", "month_number", "pair", "pairs", "weekday_name",
]  # fmt: skip

MONTH, WEEKDAY = patterns.MONTH, patterns.WEEKDAY


def mentions(words: Words, blocks: Iterable[Span]) -> Iterator[Mention]:
    """Yield every mention of a day in ``blocks``, spans of the text of ``words``, both in order."""
    done = 0
    for place in places(words, blocks, _READERS):
        if place.start < done:
            continue
        for mention in _READERS.get(place.word, figures.read)(place):
            done = max(done, mention.span.end, mention.weekday_at.end if mention.weekday_at else 0)
            yield mention


def _weekday(place: Place) -> Iterator[Mention]:
    """Read what a weekday opens: "Monday, January 30", "Monday"."""
    before = place.words.text[max(place.block.start, place.start - 16) : place.start]
    if NAMESAKE.search(before) or (place.word.upper() == "SUN" and PAPER.search(before)):
        return
    first = place.match("WEEKDAY_FIRST") if place.near else None
    match = place.match("DATES", first.end()) if first else None
    if first is None or match is None:
        yield from _weekday_alone(place)
    else:
        names = compiled("WEEKDAY_NAME").finditer(first.string, *first.span("weekdays"))
        yield from _in_step(match.string, [Span(*name.span()) for name in names], _dates(match))


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
    match = place.match("WEEKDAY_ALONE", place.words.starts[place.number - 1] if moved else place.start)
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
    if not any(word[0].isdigit() for word in place.words.written[max(0, place.number - 2) : place.number + 3]):
        return
    match = next(filter(None, (place.match("DATES", start) for start in _starts(place))), None)
    if (
        match is None
        or match.end() <= place.start
        or NAMESAKE_MONTH.search(match.string, max(0, match.start() - 16), match.start())
    ):
        return
    dates = _dates(match)
    behind = (
        compiled("WEEKDAY_BEHIND").match(match.string, match.end(), place.block.end)
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
    starts = [
        place.words.starts[place.number - one] for one in range(back - 1, 0, -1) if place.before(one)[0].isdigit()
    ]
    return [*starts, place.start]


def _dates(match: re.Match[str]) -> list[Mention]:
    """Return the dates that ``match`` lists, in order."""
    parts = list(compiled("PART").finditer(match.string, *match.span("dates")))
    year = Span(*match.span("year")) if match["year"] else None
    if len(parts) == 2:  # noqa: PLR2004 - one month and one number, as nearly all dates
        return [_single(parts, year)]
    numbers = [index for index, part in enumerate(parts) if part["number"]]
    form = Form.DATE
    if len(numbers) > 1:
        between = match.string[parts[numbers[0]].end() : parts[numbers[1]].start()]
        form = Form.LIST if LISTING.search(between) else Form.RANGE
    dates = [_date(index, parts, form) for index in numbers]
    if year:
        last = dates[-1]
        number = int(year.of(match.string))
        dates = [one._replace(year=number - _is_later(one, last)) for one in dates]
        dates[-1] = dates[-1]._replace(year_at=year, span=Span(last.span.start, year.end))
    return dates


def _single(parts: Sequence[re.Match[str]], year: Span | None) -> Mention:
    """Return the date whose ``parts`` are a month and a number, in either order."""
    month, number = parts if parts[0].lastgroup == "month" else reversed(parts)
    number_at, month_at = Span(*number.span()), Span(*month.span())
    return Mention(
        Span(parts[0].start(), year.end if year else parts[1].end()),
        Form.DATE,
        day=MonthDay(month_number(month[0]), _number(number[0])),
        year=int(year.of(month.string)) if year else None,
        number_at=number_at,
        month_at=month_at,
        year_at=year,
    )


def _is_later(one: Mention, other: Mention) -> bool:
    """Tell whether the month of ``one`` comes later in a year than that of ``other``."""
    return one.day is not None and other.day is not None and one.day.month > other.day.month


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
    moved = place.before() in {"before", "after"} and place.before(2) == "day" and place.before(3).lower() == "the"
    match = place.match("RELATIVE", place.words.starts[place.number - 3] if moved else place.start)
    if match is None:
        return
    before = match.string[max(place.block.start, match.start() - 16) : match.start()]
    if place.word.istitle() and TITLE.search(before):
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


#: What reads on at each word at which a mention may stand.
_READERS: dict[str, Callable[[Place], Iterator[Mention]]] = {
    **dict.fromkeys(WEEKDAY_WORDS, _weekday),
    **dict.fromkeys(MONTH_WORDS, _month),
    **dict.fromkeys(RELATIVE_WORDS, _relative),
    **dict.fromkeys(ORDINALS, _ordinal),
}


def pairs(text: str, block: Span) -> Iterator[Pair]:
    """Yield the weekdays in ``block`` of ``text`` that stand beside a date, each with the date it belongs to.

    Of "Saturday and Sunday, July 25 and 26" Saturday goes with the 25th and Sunday with the 26th; a list with more
    weekdays than days, or more days than weekdays, gives nothing.
    """
    found = mentions(Words(text), [block])
    return filter(None, map(pair, found))
