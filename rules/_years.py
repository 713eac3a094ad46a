"""Which years the weekdays of a story allow, where no year is known."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from newslint import Article, Span
from newslint.dates import WEEKDAYS, MonthDay, Pair, weekday_name

from ._calendar import named_years, pairs_of
from ._told_on import lede_behind, told_on

#: Weekdays and leap years come round in 28 years, so that any other year is like one of these.
FIRST, CYCLE = 2000, 28
#: Each claim is compared with so many before and behind it: a long calendar of events costs no more than its length.
AROUND = 30


class Claim(NamedTuple):
    """A day of some year and the weekdays that it can be, as the story has it: "Friday, January 30".

    A ``pair`` allows one weekday. A dateline and the weekday on which its lede says that something was said have no
    pair; they allow that weekday and its neighbours. ``years`` are those of the cycle that fit, as bits.
    """

    span: Span
    day: MonthDay
    weekdays: frozenset[str]
    years: int
    pair: Pair | None = None

    def last_years(self, until: int) -> list[int]:
        """Return the last two years, not after ``until``, that the claim fits, the earlier first."""
        fitting = [year for year in range(until - CYCLE, until + 1) if self.day.weekday(year) in self.weekdays]
        return fitting[-2:]


class Contradiction(NamedTuple):
    """Two claims that no year fits; the ``wrong`` one has less support in the story, or stands behind the other."""

    wrong: Claim
    against: Claim


def contradictions(article: Article, days: int) -> list[Contradiction]:
    """Return the pairs without a year that other claims of the story, within ``days`` of them, leave no year for.

    There are none where the story names a year, which may be that of some of its dates.
    """
    claims = [_of_pair(pair) for pair in pairs_of(article) if pair.date.year is None]
    if not claims or named_years(article) - {article.published.day.year}:
        return []
    if article.published.assumed:
        claims = [*_of_dateline(article), *claims]
    return list(_contradictions(claims, timedelta(days)))


def _contradictions(claims: Sequence[Claim], near: timedelta) -> Iterator[Contradiction]:
    around = [
        [*claims[max(0, index - AROUND) : index], *claims[index + 1 : index + AROUND]] for index in range(len(claims))
    ]
    support = [sum(fit(claim, other) for other in others) for claim, others in zip(claims, around, strict=True)]
    standing = {claim.span: (backed, -index) for index, (claim, backed) in enumerate(zip(claims, support, strict=True))}
    for claim, others in zip(claims, around, strict=True):
        for other in others:
            is_weaker = other.pair is None or standing[claim.span] < standing[other.span]
            if claim.pair and is_weaker and apart(claim, other)[0] <= near and not fit(claim, other):
                yield Contradiction(claim, other)
                break


def fit(one: Claim, other: Claim) -> bool:
    """Tell whether in some year, or around some New Year, both claims are right."""
    step = apart(one, other)[1] % CYCLE
    turned = (other.years >> step) | (other.years << (CYCLE - step))
    return bool(one.years & turned)


def apart(one: Claim, other: Claim) -> tuple[timedelta, int]:
    """Return how far from each other two days of a year are, and how many years the second is ahead: -1, 0 or 1."""
    return _apart(one.day, other.day)


@lru_cache(maxsize=512)
def _apart(one: MonthDay, other: MonthDay) -> tuple[timedelta, int]:
    day = one.on(FIRST)
    nearest = other.nearest(day) if day else None
    return (abs(nearest - day), nearest.year - FIRST) if day and nearest else (timedelta.max, 0)


def _years(day: MonthDay, weekdays: frozenset[str]) -> int:
    return sum(1 << step for step in range(CYCLE) if day.weekday(FIRST + step) in weekdays)


def _of_pair(pair: Pair) -> Claim:
    weekdays = frozenset({pair.weekday})
    return Claim(pair.span, pair.date.day, weekdays, _years(pair.date.day, weekdays), pair)


def _of_dateline(article: Article) -> Iterator[Claim]:
    """Yield what the day of the dateline and the first weekday told as past in the lede claim together."""
    dateline = article.dateline
    if dateline is None or dateline.day is None or dateline.year:
        return
    for at in told_on(article, lede_behind(article, dateline.span.end)):
        index = WEEKDAYS.index(weekday_name(at.of(article.text)))
        weekdays = frozenset(WEEKDAYS[(index + step) % len(WEEKDAYS)] for step in (-1, 0, 1))
        yield Claim(at, dateline.day, weekdays, _years(dateline.day, weekdays))
        return
