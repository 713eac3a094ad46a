"""What day a mention was taken to mean, and why."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from newslint.article import Article
from newslint.dates import Form, Mention, pair
from newslint.days import MONTHS, WEEKDAYS, MonthDay

DAY = timedelta(days=1)
#: How far back a year is looked for that fits all weekdays beside dates, and how many such years are told.
YEARS_BACK = 40
#: Words that show whether a weekday is past or to come.
TO_COME = re.compile(
    r"\b(?:will|would|wo|shall|to\sbe|is\sto|are\sto|set\sto|due|scheduled|expected|plans?|planned|ahead\sof|next|until"
    r"|by|starting|beginning|before)\b"
)
PAST = re.compile(r"\b(?:said|told|was|were|had|has|have|did|\w{3,}ed|rose|fell|met|won|lost|went|came|since)\b")
#: So many code points on each side of a weekday tell its tense.
CLAUSE = 80


class Meaning(NamedTuple):
    """The days that a mention can mean, most likely first, none where nothing tells; and the reason, in a sentence."""

    days: tuple[date, ...]
    reason: str


class Anchor(NamedTuple):
    """The day from which a story is told, and the words for where it is from."""

    day: date
    source: str
    #: Whether its year is only assumed.
    assumed: bool = False


def meaning(mention: Mention, article: Article) -> Meaning:
    """Return what day of which year ``mention``, one of ``article.dates``, was taken to mean, and why."""
    base = anchor(article)
    if mention.day is not None:
        return _date(mention, base, article)
    if mention.number is not None:
        return _day_of_month(mention, base)
    if mention.form is Form.RELATIVE:
        return _relative(mention.shift, base)
    return _weekday(mention, base, article)


def anchor(article: Article) -> Anchor:
    """Return the day from which ``article`` is told: that of its dateline, else that of publication."""
    published, dateline = article.published, article.dateline
    if dateline is None or dateline.day is None:
        years = fitting_years(article) if published.assumed else []
        if years and published.day.year not in years:
            last = MonthDay(published.day.month, min(published.day.day, 28)).on(years[-1])
            return Anchor(last or published.day, f"{years[-1]}, the last year that fits its weekdays", assumed=True)
        return Anchor(published.day, str(published), published.assumed)
    day = dateline.day.on(dateline.year) if dateline.year else dateline.day.nearest(published.day)
    if published.assumed and not dateline.year:
        years = [year for year in fitting_years(article) if dateline.day.on(year)]
        day = dateline.day.on(years[-1]) if years else dateline.day.latest(published.day + DAY)
        source = f"the dateline, {years[-1]} being the last year that fits the weekdays" if years else "the dateline"
        return Anchor(day or published.day, source, assumed=True)
    return Anchor(day or published.day, f"the dateline, {published}" if not dateline.year else "the dateline")


def fitting_years(article: Article) -> list[int]:
    """Return the years up to that of publication in which every weekday fits the date beside it, earliest first.

    Only dates without a year count; none beside a weekday, no years.
    """
    written = {(one.date.day, one.weekday) for one in filter(None, map(pair, article.dates)) if one.date.year is None}
    last = article.published.day.year
    years = range(last - YEARS_BACK, last + 1)
    return [year for year in years if all(day.weekday(year) == name for day, name in written)] if written else []


def _date(mention: Mention, base: Anchor, article: Article) -> Meaning:
    written = mention.day
    if written is None:
        return Meaning((), "")
    if mention.year is not None:
        days = [day.on(mention.year) for day in (written, mention.other_day) if day]
        reason = "either number may be the month" if mention.other_day else "the year stands with it"
        found = tuple(day for day in days if day)
        return Meaning(found, reason if found else "no calendar has such a day")
    day = written.nearest(base.day)
    if day is None:
        return Meaning((), "no year has such a day")
    return Meaning((day,), f"of all years nearest to {base.day.isoformat()} ({base.source})")


def _day_of_month(mention: Mention, base: Anchor) -> Meaning:
    number, weekday = mention.number or 0, mention.weekday
    months = [(base.day.replace(day=1) + timedelta(days=31 * step)).replace(day=1) for step in (-1, 0, 1)]
    months[0] = (base.day.replace(day=1) - DAY).replace(day=1)
    days = [day for month in months if (day := MonthDay(month.month, number).on(month.year))]
    if weekday:
        fitting = [day for day in days if WEEKDAYS[day.weekday()] == weekday]
        return Meaning(_nearest_first(fitting, base.day)[:1], f"the {weekday} near {_from(base)}")
    return Meaning(_nearest_first(days, base.day)[:1], f"the month nearest to {_from(base)}")


def _nearest_first(days: Sequence[date], day: date) -> tuple[date, ...]:
    return tuple(sorted(days, key=lambda one: abs(one - day)))


def _relative(shift: str, base: Anchor) -> Meaning:
    days = {"yesterday": -1, "tomorrow": 1}.get(shift.split()[-1].partition("'")[0].partition("’")[0], 0)
    if "before" in shift:
        days -= 1
    if "after" in shift:
        days += 1
    return Meaning((base.day + days * DAY,), f"counted from {_from(base)}")


def _weekday(mention: Mention, base: Anchor, article: Article) -> Meaning:
    number = WEEKDAYS.index(mention.weekday or WEEKDAYS[0])
    last = base.day - ((base.day.weekday() - number) % 7) * DAY
    coming = base.day + ((number - base.day.weekday()) % 7) * DAY
    if mention.shift.startswith(("last", "previous", "past")):
        before = last if last < base.day else last - 7 * DAY
        return Meaning((before,), f"the last one before {_from(base)}")
    if mention.shift.startswith(("next", "coming", "following")):
        after = coming if coming > base.day else coming + 7 * DAY
        return Meaning((after, after + 7 * DAY), f"the next one, or the one of the next week, after {_from(base)}")
    if last == coming:
        return Meaning((last,), f"the day of {_from(base)}")
    text = article.text
    around = text[max(0, mention.span.start - CLAUSE) : mention.span.end + CLAUSE]
    past, to_come = bool(PAST.search(around)), bool(TO_COME.search(around))
    if past and not to_come:
        return Meaning((last,), f"told as past, the last one before {_from(base)}")
    if to_come and not past:
        return Meaning((coming,), f"told as to come, the next one after {_from(base)}")
    return Meaning(_nearest_first([last, coming], base.day), f"the nearest to {_from(base)}, before or after")


def _from(base: Anchor) -> str:
    return f"{base.day.isoformat()} ({base.source})"
