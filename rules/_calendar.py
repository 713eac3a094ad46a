"""What the date rules share: which year a date without one means, and how a message says so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from newslint import Article, Block, Edit, Fix, Safety, Span, replace
from newslint.dates import MONTHS, WEEKDAYS, Dated, Mention, MonthDay, Pair, pair

YEAR = re.compile(r"(?<![\d$£€.,-])(?:1[6-9]|20)\d\d(?!\d|,\d|\.\d)")
#: As AP writes months beside a day, and weekdays where it may shorten them.
SHORT_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
SHORT_WEEKDAYS = ("Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun")


#: When the Gregorian calendar came: to Britain, and to the last countries of Europe.
GREGORIAN, EVERYWHERE = 1753, 1924
LATE_REFORMERS = {"russia", "russian", "soviet", "bolshevik", "greece", "greek", "turkey", "turkish", "ottoman"}


def is_gregorian(article: Article, year: int | None) -> bool:
    """Tell whether dates of ``year`` are of the calendar of today; without a year they are taken to be."""
    return year is None or year >= EVERYWHERE or (year >= GREGORIAN and not article.words.find(LATE_REFORMERS))


def block_at(article: Article, offset: int) -> Block | None:
    """Return the block in which ``offset`` lies; None between blocks."""
    index = bisect_right(article.blocks, offset, key=lambda block: block.span.start) - 1
    block = article.blocks[index] if index >= 0 else None
    return block if block and offset < block.span.end else None


def pairs_of(article: Article) -> list[Pair]:
    """Return the weekdays of the story that stand beside a date, each with its date."""
    return list(filter(None, map(pair, article.dates)))


def dates_in(article: Article, span: Span) -> Sequence[Mention]:
    """Return the days that are named inside ``span`` of the story."""
    first = bisect_left(article.dates, span.start, key=lambda mention: mention.span.start)
    return article.dates[first : bisect_left(article.dates, span.end, key=lambda mention: mention.span.start)]


def named_years(article: Article) -> set[int]:
    """Return the years that the story names in figures."""
    return {int(year) for year in YEAR.findall(article.text)}


def another_year(article: Article, named: set[int], day: MonthDay, weekday: str, year: int) -> bool:
    """Tell whether the years that the story has ``named`` are reason to think that ``day`` is not one of ``year``.

    They are where ``day`` is a ``weekday`` in another of them, and where the year is only assumed and none of them
    is near it.
    """
    years = named - {year}
    if any(day.weekday(other) == weekday for other in years):
        return True
    return article.published.assumed and bool(named) and min(abs(year - other) for other in named) > 1


def basis(article: Article, day: MonthDay, weekday: str, year: int) -> str:
    """Say where the ``year`` comes from, and where it is only assumed, when the ``day`` last was a ``weekday``."""
    if not article.published.assumed:
        return str(article.published)
    fitting = " and ".join(str(other) for other in day.years_on(weekday, until=year - 1))
    return f"year assumed: {article.published}; {day} was a {weekday} in {fitting}"


def nearest_on(weekday: int, day: date) -> date:
    """Return the day nearest to ``day`` that falls on ``weekday`` (Monday is 0)."""
    return date.fromordinal(day.toordinal() + (weekday - day.weekday() + 3) % 7 - 3)


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
