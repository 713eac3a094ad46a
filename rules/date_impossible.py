"""A date that is in no calendar.

The months have 31, 30, 28 or, in a leap year, 29 days:

    The office is closed until April 31, the mayor said.
                               ^^^^^^^^ “April 31” is no day of the calendar: April has 30 days
    ?> The office is closed until April 30, the mayor said.
    ?> The office is closed until May 1, the mayor said.

    It opens on the 31st of June and closes on 30 February 2019.
                    ^^^^^^^^^^^^ “31st of June” is no day of the calendar: June has 30 days
                                               ^^^^^^^^^^^^^^^^ “30 February 2019” is no day of the calendar: February 2019 has 28 days
    ?> It opens on the 30th of June and closes on 30 February 2019.
    ?> It opens on the 1st of July and closes on 30 February 2019.
    ?> It opens on the 31st of June and closes on 28 February 2019.
    ?> It opens on the 31st of June and closes on 1 March 2019.

A leap day needs a leap year:

    She was elected on Feb. 29, 2015, by one vote.
                       ^^^^^^^^^^^^^ “Feb. 29, 2015” is no day of the calendar: February 2015 has 28 days
    ?> She was elected on Feb. 28, 2015, by one vote.
    ?> She was elected on March 1, 2015, by one vote.

Without its year, a leap day within ``days`` (45) of publication is checked against the year of publication:

    Published: 2017-02-20
    The museum will stay shut until Wednesday, Feb. 29.
                                               ^^^^^^^ [warning] “Feb. 29” is no day of 2017, which is not a leap year (publication date 2017-02-20 from --date)
    ?> The museum will stay shut until Wednesday, Feb. 28.
    ?> The museum will stay shut until Wednesday, March 1.

Dates in figures are read as year-month-day, and with points or strokes in both orders, of which one must hold:

    The log ends at 2017-13-01; the lease ran from 1/4/2016 to 31/04/2017.
                    ^^^^^^^^^^ “2017-13-01” is no day of the calendar: there is no month 13
                                                               ^^^^^^^^^^ “31/04/2017” is no day of the calendar: April 2017 has 30 days

Spared are leap days, and figures in which the month may come first:

    Published: 2017-02-20
    The last leap day was Feb. 29, 2016; the next will be 02/29/2020. He was born on Feb. 29.

Spared are months that a number of other things follows:

    In April 31 people died, in June 35, and in September 31 percent of homes stood empty. In June 31st Street was paved.

Spared are the years and prices of tables, and numbers of laws, cases and parts:

    Futures for Nov 31 Dec 32 traded. “April 31, May 28, June 30” were the scores. Case 2014-45-67. Part 2016-00-12-A.

Spared are dates that the copy itself calls impossible, and those of older calendars:

    There is no Feb. 30, and the 31st of April [sic] does not exist. Sweden had a Feb. 30, 1712.

Source: the calendar. Measured on 5,974 stories from 18 sources: 638 dates after the 28th and 39 in figures are read;
none is impossible and none is reported; research on 9,000 dates of other copy found none either.
"""  # noqa: E501

import re
from calendar import isleap
from collections.abc import Iterator
from datetime import date

from newslint import Article, Edit, Finding, Fix, Level, Safety, Span, rule
from newslint.dates import MONTHS

from ._calendar import is_gregorian, like_month, named_years, ordinal
from ._late_days import LateDay, dates_in_figures, days_in, late_days
from ._words import compiled, quoted

FEBRUARY, LEAP_DAY = 2, 29
DENIED = r"\b(?:no such|exists?|imaginary|fictional|joke|nonsense|[Nn]o (?:Jan|Feb|Apr|Jun|Sep|Nov)|sic)\b"
#: What a leap day without a year may be: a birthday, or the last one there was.
ANY_LEAP_DAY = r"(?i)\b(?:born|birthdays?|leap|leaplings?|since|anniversary|last year|years? ago)\b"
BESIDE = 60


@rule(level="error")
def check(article: Article, *, days: int = 45) -> Iterator[Finding]:
    """Look for days that no month has, in words and in figures."""
    for late in late_days(article):
        if not _beside(DENIED, article, late.span) and is_gregorian(article, late.year):
            yield from _in_words(article, late, days)
    for match in dates_in_figures(article):
        if reason := _in_figures(match):
            yield Finding(Span(*match.span()), f"{quoted(match[0])} is no day of the calendar: {reason}")


def _beside(pattern: str, article: Article, span: Span) -> bool:
    return compiled(pattern).search(article.text, max(0, span.start - BESIDE), span.end + BESIDE) is not None


def _in_words(article: Article, late: LateDay, days: int) -> Iterator[Finding]:
    written, last = late.span.of(article.text), days_in(late.month, late.year)
    if late.number > last:
        month = f"{MONTHS[late.month - 1]} {late.year}" if late.year else MONTHS[late.month - 1]
        many = "28 days, or 29" if (late.month, late.year) == (FEBRUARY, None) else f"{last} days"
        message = f"{quoted(written)} is no day of the calendar: {month} has {many}"
        yield Finding(late.span, message, fixes=tuple(_fixes(article.text, late)))
    elif (late.month, late.number, late.year) == (FEBRUARY, LEAP_DAY, None) and (year := _common_year(article, days)):
        if _beside(ANY_LEAP_DAY, article, late.span) or any(map(isleap, named_years(article))):
            return
        message = f"{quoted(written)} is no day of {year}, which is not a leap year ({article.published})"
        yield Finding(late.span, message, fixes=tuple(_fixes(article.text, late)), level=Level.WARNING)


def _common_year(article: Article, days: int) -> int | None:
    """Return the year of publication, where it is not a leap year and the end of its February is near."""
    day = article.published.day
    near = abs(day - date(day.year, FEBRUARY, LEAP_DAY - 1)).days <= days
    return day.year if near and not isleap(day.year) and not article.published.assumed else None


def _in_figures(match: re.Match[str]) -> str | None:
    """Say why the date in figures is none; None where it is one, read with the day or the month first."""
    if match["iso_year"]:
        year, month, day = int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"])
        if month == (year + 1) % 100 or (not 1 <= month <= len(MONTHS) and not 1 <= day <= days_in(1, year)):
            return None
        return _why_not(year, month, day)
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    return _why_not(year, first, second) and _why_not(year, second, first)


def _why_not(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= len(MONTHS):
        return f"there is no month {month}"
    if 1 <= day <= days_in(month, year):
        return None
    return f"{MONTHS[month - 1]} {year} has {days_in(month, year)} days"


def _fixes(text: str, late: LateDay) -> Iterator[Fix]:
    """Yield two ways to mend it: the last day of the month, and the first of the next where the month stands beside."""
    if late.number_at is None:
        return
    last = min(days_in(late.month, late.year), LEAP_DAY - 1) if late.month == FEBRUARY else days_in(late.month, None)
    yield Fix((Edit(late.number_at, ordinal(late.number_at.of(text), last)),), Safety.DISPLAY)
    if late.month_at and late.month < len(MONTHS):
        first = Edit(late.number_at, ordinal(late.number_at.of(text), 1))
        yield Fix(tuple(sorted((first, like_month(text, late.month_at, late.month + 1)))), Safety.DISPLAY)
