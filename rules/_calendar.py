"""What the date rules share: which year a date without one means, and how a message says so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from functools import lru_cache

from newslint import Article, Block, Edit, Fix, Safety, Span, replace
from newslint.dates import MONTHS, WEEKDAYS, Dated, Mention, MonthDay, Pair, pair

from ._words import compiled

#: Compiled when first used, as all patterns of date rules that look only at what other ones have found.
#: Two, for `re` looks fastest for patterns that begin with one sign.
YEARS = tuple(rf"{century}(?<![\d$£€.,-]..)\d\d(?!\d|,\d|\.\d)" for century in ("1[6-9]", "20"))
#: As AP writes months beside a day, and weekdays where it may shorten them.
SHORT_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
#: A plural right behind a number, which counts it.
THINGS = (
    r"\s(?!(?:is|was|has|does|as|its|his|this|us|vs|across|towards|besides|perhaps)\b)"
    r"(?:[a-z]{2,}s|people|men|women|children)\b"
)
SHORT_WEEKDAYS = ("Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun")


#: When the Gregorian calendar came: to Britain, and to the last countries of Europe.
GREGORIAN, EVERYWHERE = 1753, 1924
LATE_REFORMERS = frozenset(
    "russia russian russians tsar tsars tsarist czar czars czarist imperial soviet soviets bolshevik bolsheviks greece"
    " greek greeks turkey turkish ottoman ottomans bulgaria bulgarian bulgarians romania romanian romanians serbia"
    " serbian serbians serb serbs montenegro montenegrin montenegrins tsar's czar's russia's greece's turkey's"
    " bulgaria's romania's serbia's montenegro's".split()
)


def is_gregorian(article: Article, year: int | None) -> bool:
    """Tell whether dates of ``year`` are of the calendar of today; without a year they are taken to be."""
    return year is None or year >= EVERYWHERE or (year >= GREGORIAN and not _is_of_late_reformers(article))


@lru_cache(maxsize=1)  # all old dates of a story ask for it
def _is_of_late_reformers(article: Article) -> bool:
    return bool(article.words.find(LATE_REFORMERS))


def block_at(article: Article, offset: int) -> Block | None:
    """Return the block in which ``offset`` lies; None between blocks."""
    index = bisect_right(article.blocks, offset, key=lambda block: block.span.start) - 1
    block = article.blocks[index] if index >= 0 else None
    return block if block and offset < block.span.end else None


def pairs_of(article: Article) -> list[Pair]:
    """Return the weekdays of the story that stand beside a date, each with its date.

    Left out are those whose number is one of other things: "on Sunday, Jan 28 boats set out".
    """
    pairs = filter(None, map(pair, article.dates))
    return [one for one in pairs if one.date.year or not compiled(THINGS).match(article.text, one.span.end)]


def dates_in(article: Article, span: Span) -> Sequence[Mention]:
    """Return the days that are named inside ``span`` of the story."""
    first = bisect_left(article.dates, span.start, key=lambda mention: mention.span.start)
    return article.dates[first : bisect_left(article.dates, span.end, key=lambda mention: mention.span.start)]


@lru_cache(maxsize=1)  # all dates of a story ask for it
def named_years(article: Article) -> frozenset[int]:
    """Return the years that the story names in figures."""
    return frozenset(int(year) for pattern in YEARS for year in re.findall(pattern, article.text))


def another_year(article: Article, named: Collection[int], day: MonthDay, weekday: str, year: int) -> bool:
    """Tell whether the years that the story has ``named`` are reason to think that ``day`` is not one of ``year``.

    They are where ``day`` is a ``weekday`` in another of them, and where the year is only assumed and none of them
    is near it.
    """
    if any(day.weekday(other) == weekday for other in named if other != year):
        return True
    return article.published.assumed and bool(named) and min(abs(year - other) for other in named) > 1


def basis(article: Article, day: MonthDay, weekday: str, year: int) -> str:
    """Say where the ``year`` comes from, and where it is only assumed, when the ``day`` last was a ``weekday``."""
    if not article.published.assumed:
        return str(article.published)
    fitting = " and ".join(str(other) for other in day.years_on(weekday, until=year - 1))
    return f"year assumed: {article.published}; {day} was a {weekday} in {fitting}"


def nearest_on(weekday: int, day: date) -> date:
    """Return the day of the calendar nearest to ``day`` that falls on ``weekday`` (Monday is 0)."""
    ordinal_day = day.toordinal() + (weekday - day.weekday() + 3) % 7 - 3
    if ordinal_day < date.min.toordinal():
        ordinal_day += 7
    return date.fromordinal(ordinal_day if ordinal_day <= date.max.toordinal() else ordinal_day - 7)


def repairs(text: str, wrong: Pair, day: date) -> Iterator[Fix]:
    """Yield both ways to mend ``wrong``, whose date is ``day``: its weekday, or the nearest date of that weekday."""
    weekday = _like(wrong.weekday_at.of(text), WEEKDAYS[day.weekday()])
    yield replace(wrong.weekday_at, weekday, Safety.DISPLAY)
    moved = nearest_on(WEEKDAYS.index(wrong.weekday), day)
    if edits := _date_edits(text, wrong.date, day, moved):
        yield Fix(tuple(edits), Safety.DISPLAY)


def _date_edits(text: str, mention: Dated, day: date, moved: date) -> list[Edit]:
    """Return the edits that turn ``mention`` of ``day`` into ``moved``; none where a list shares the month."""
    edits = [Edit(mention.number_at, ordinal(mention.number_at.of(text), moved.day))]
    if moved.month != day.month:
        if mention.month_at is None:
            return []
        edits.append(like_month(text, mention.month_at, moved.month))
    if mention.year_at and moved.year != day.year:
        edits.append(Edit(mention.year_at, str(moved.year)))
    return sorted(edits)


def like_month(text: str, at: Span, month: int) -> Edit:
    """Write ``month`` as the one ``at`` is written: in full, or short with or without a point, in capitals or not."""
    written, point = at.of(text), text.startswith(".", at.end)
    name = MONTHS[month - 1]
    if point or written.capitalize() not in MONTHS:
        name = SHORT_MONTHS[month - 1] if point else SHORT_MONTHS[month - 1].rstrip(".")
    return Edit(Span(at.start, at.end + point), name.upper() if written.isupper() else name)


def ordinal(written: str, number: int) -> str:
    """Write ``number`` with "th" where the day that it replaces has such an ending."""
    if written.isdigit():
        return f"{number:02}" if written.startswith("0") else str(number)
    ending = "th" if 11 <= number <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")  # noqa: PLR2004
    return f"{number}{ending}"


def _like(written: str, weekday: str) -> str:
    """Return ``weekday`` short or in full, in capitals or not, as ``written`` is."""
    if not written.lower().endswith("day"):
        weekday = SHORT_WEEKDAYS[WEEKDAYS.index(weekday)] + ("." if written.endswith(".") else "")
    return weekday.upper() if written.isupper() else weekday
