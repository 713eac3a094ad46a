"""What day a mention was taken to mean, and why: the reasoning behind the date rules, for an editor to see."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from newslint.article import Article
from newslint.dates import Form, Mention, pair
from newslint.days import WEEKDAYS, MonthDay, shifted
from newslint.published import Published
from newslint.span import Span

WEEK = 7
#: So many years back a year is looked for that fits the weekdays of the story.
YEARS_BACK = 32
#: Words that show whether a weekday is past or to come.
TO_COME = re.compile(
    r"\b(?:will|would|to\sbe|is\sto|are\sto|set\sto|due|scheduled|expected|plans?|planned|ahead\sof|until|starting)\b"
)
PAST = re.compile(r"\b(?:said|told|was|were|had|has|have|did|\w{3,}ed|rose|fell|met|won|lost|went|came|since)\b")
#: So many code points on each side of a weekday tell its tense.
CLAUSE = 80
NINE_ELEVEN, ITS_YEAR = MonthDay(9, 11), 2001
ATTACKS = re.compile(r"(?:'s|’s|,)?\s(?:terror\w*|attacks?|hijack\w*)\b")


class Meaning(NamedTuple):
    """The days that a mention can mean, most likely first, none where no calendar has one; and why, in a phrase."""

    days: tuple[date, ...]
    reason: str


class Anchor(NamedTuple):
    """The day from which a story is told, and in a phrase where it is from.

    ``years`` are those that fit the story's own weekdays, where no year is known but them.
    """

    day: date
    source: str
    years: tuple[int, ...] = ()

    def __str__(self) -> str:
        """Return the day with its weekday and its source."""
        return f"{WEEKDAYS[self.day.weekday()]} {self.day.isoformat()} ({self.source})"


def meaning(mention: Mention, article: Article) -> Meaning:
    """Return what day ``mention``, one of ``article.dates``, was taken to mean, and why."""
    base = anchor(article)
    if mention.day is not None and not base.years and _is_in_dateline(mention, article):
        return Meaning((base.day,), f"the dateline, {article.published}")
    if mention.day is not None:
        return _date(mention, mention.day, base, article.text)
    if mention.number is not None:
        return _day_of_month(mention.number, mention.weekday, base)
    if mention.weekday is None:
        return _relative(mention.shift, base)
    return _weekday(mention, WEEKDAYS.index(mention.weekday), base, article.text)


@lru_cache(maxsize=1)  # all mentions of a story ask for it
def anchor(article: Article) -> Anchor:
    """Return the day from which ``article`` is told: that of its dateline, else that of publication."""
    published, dateline = article.published, article.dateline
    written = dateline.day if dateline else None
    if written and dateline and dateline.year:
        day = written.on(dateline.year)
        return Anchor(day, "the dateline") if day else Anchor(published.day, _publication(published))
    years = fitting_years(article) if published.assumed else ()
    if years:
        first = written or next(day for day, _ in _beside_weekdays(article))
        return Anchor(first.on(years[-1]) or published.day, "its year assumed", years)
    day = None
    if written:
        day = written.latest(shifted(published.day, 1)) if published.assumed else written.nearest(published.day)
    return Anchor(day, "the dateline") if day else Anchor(published.day, _publication(published))


def fitting_years(article: Article) -> tuple[int, ...]:
    """Return the years up to that of publication in which the story's weekdays fit its dates, the earliest first.

    Those are weekdays beside dates without a year; where there are none, the weekday of the lede is taken to be
    that of the dateline. Nothing of that, no years.
    """
    said = _beside_weekdays(article)
    last = article.published.day.year
    years = range(last - YEARS_BACK, last + 1)
    return tuple(year for year in years if all(day.weekday(year) == name for day, name in said)) if said else ()


def _beside_weekdays(article: Article) -> list[tuple[MonthDay, str]]:
    """Return the days without a year whose weekday the story says, each with that weekday."""
    pairs = filter(None, map(pair, article.dates))
    said = [(one.date.day, one.weekday) for one in pairs if one.date.year is None]
    dateline = article.dateline
    if said or dateline is None or dateline.day is None:
        return said
    lede = article.paragraph_at(dateline.span.end)
    named = (one for one in article.dates if one.form is Form.WEEKDAY and article.paragraph_at(one.span.start) == lede)
    return [(dateline.day, one.weekday) for one in named if one.weekday][:1]


def _is_in_dateline(mention: Mention, article: Article) -> bool:
    """Tell whether ``mention`` is the day of the dateline, and its year is not written."""
    dateline = article.dateline
    return dateline is not None and dateline.span.covers(mention.span) and mention.year is None


def _date(mention: Mention, written: MonthDay, base: Anchor, text: str) -> Meaning:
    if mention.year is not None:
        days = tuple(day for one in (written, mention.other_day) if one and (day := one.on(mention.year)))
        reason = "either number may be the month" if len(days) > 1 else "the year stands with it"
        return Meaning(days, reason) if days else Meaning((), f"{mention.year} has no such day")
    if written == NINE_ELEVEN and ATTACKS.match(text, mention.span.end):
        return Meaning((date(ITS_YEAR, *NINE_ELEVEN),), "the attacks of that year")
    if base.years:
        found = tuple(day for year in reversed(base.years) if (day := written.on(year)))
        if found:
            return Meaning(found, f"year assumed: the weekdays of the story fit {_listed(base.years)}")
    day = written.nearest(base.day)
    return Meaning((day,), f"nearest to {base}") if day else Meaning((), "no year has such a day")


def _day_of_month(number: int, weekday: str | None, base: Anchor) -> Meaning:
    first = base.day.replace(day=1)
    months = (shifted(first, -1), first, shifted(first, 31))
    days = [day for month in months if (day := MonthDay(month.month, number).on(month.year))]
    fitting = [day for day in days if weekday in {None, WEEKDAYS[day.weekday()]}]
    if not fitting:
        return Meaning((), f"no {weekday} near {base}")
    return Meaning(_nearest_first(fitting, base.day)[:1], f"of the month nearest to {base}")


def _relative(shift: str, base: Anchor) -> Meaning:
    days = ("tomorrow" in shift) - ("yesterday" in shift) + ("after" in shift) - ("before" in shift)
    return Meaning((shifted(base.day, days),), f"counted from {base}")


def _weekday(mention: Mention, number: int, base: Anchor, text: str) -> Meaning:
    last = shifted(base.day, -((base.day.weekday() - number) % WEEK))
    coming = shifted(base.day, (number - base.day.weekday()) % WEEK)
    if mention.shift:
        return _moved(mention.shift, last, coming, base)
    if last == coming:
        return Meaning((last,), f"the day of {base}")
    around = text[max(0, mention.span.start - CLAUSE) : mention.span.end + CLAUSE]
    past, to_come = PAST.search(around) is not None, TO_COME.search(around) is not None
    if past == to_come:
        return Meaning(_nearest_first((last, coming), base.day), f"before or after {base}")
    if past:
        return Meaning((last,), f"told as past, the last before {base}")
    return Meaning((coming,), f"told as to come, the next after {base}")


def _moved(shift: str, last: date, coming: date, base: Anchor) -> Meaning:
    """Return the meaning of a weekday that "last", "next" or "this week" moves."""
    last, coming = shifted(last, -WEEK * (last == base.day)), shifted(coming, WEEK * (coming == base.day))
    word = shift.removesuffix(" week").split()[-1]
    monday = shifted(base.day, -base.day.weekday())
    if shift.endswith("week"):
        weeks = {"last": -1, "next": 1}.get(word, 0)
        return Meaning((shifted(monday, weeks * WEEK + coming.weekday()),), f"counted from {base}")
    if word in {"last", "previous", "past"}:
        return Meaning((last,), f"the last before {base}")
    if word == "next" and (coming - monday).days < WEEK:
        return Meaning((coming, shifted(coming, WEEK)), f"of this week or the next, after {base}")
    return Meaning((coming,), f"the next after {base}")


def _nearest_first(days: Iterable[date], day: date) -> tuple[date, ...]:
    return tuple(sorted(days, key=lambda one: abs(one - day)))


def _publication(published: Published) -> str:
    """Say that the day is that of publication, and where it is from."""
    return f"today, {published}" if published.assumed else f"publication, from {published.origin}"


def _listed(years: tuple[int, ...]) -> str:
    """Return "1995, 2006 and 2017"."""
    *rest, last = map(str, years)
    return f"{', '.join(rest)} and {last}" if rest else last


def meanings(article: Article) -> Iterator[tuple[Span, Meaning]]:
    """Yield every mention of a day in ``article``: where it stands in the source, and the day it was taken to mean."""
    for mention in article.dates:
        yield article.copy.locate(mention.span), meaning(mention, article)
