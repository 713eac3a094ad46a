"""Two weekdays with their dates that no one year fits.

Nobody needs to know when this was published to see that one of the two is wrong:

    The fair opens on Friday, January 30. It closes on Monday, February 10.
                      ~~~~~~~~~~~~~~~~~~ the other weekday
                                                       ^^^^^^^^^^^^^^^^^^^ “Monday, February 10” and “Friday, January 30” in paragraph 1 fit no one year: the first fits 2020 and 2025, the second 2015 and 2026
    ?> The fair opens on Friday, January 30. It closes on Tuesday, February 10.
    ?> The fair opens on Friday, January 30. It closes on Monday, February 9.

A story of many such days is right in most of them:

    Come on Monday, May 4, or Thursday, May 8. On Sunday, May 10, we rest.
            ~~~~~~~~~~~~~ the other weekday
                              ^^^^^^^^^^^^^^^ “Thursday, May 8” and “Monday, May 4” in paragraph 1 fit no one year: the first fits 2014 and 2025, the second 2020 and 2026
    ?> Come on Monday, May 4, or Friday, May 8. On Sunday, May 10, we rest.
    ?> Come on Monday, May 4, or Thursday, May 7. On Sunday, May 10, we rest.

Without a publication date the day of a dateline and the weekday on which something was said in the lede count as well,
with a day to spare on either side, and the finding is a warning:

    OSLO, January 30 (NTB) - The road stays shut, the mayor said on Monday.
                                                                    ~~~~~~ the other weekday
    It was closed on Thursday, January 28, after a slide.
                     ^^^^^^^^^^^^^^^^^^^^ [warning] “Thursday, January 28” and “Monday” with the dateline's “January 30” in paragraph 1 fit no one year: the first fits 2016 and 2021, the second 2023 and 2024

Spared are days around New Year, which are of two years, and leap days:

    The fair runs from Thursday, Dec. 29, to Tuesday, Jan. 3. The next opens on Wednesday, Feb. 29, and ends on Thursday, March 1.

Spared are days that lie more than ``days`` (45) apart, which can be of different years:

    She was elected on Tuesday, May 5. She resigned on Thursday, September 22.

Spared are stories that name a year:

    He left on Tuesday, May 5, and came back on Tuesday, May 27. It was 2008.

Spared are days within two weeks of a known publication date, of which date-weekday speaks:

    Published: 2015-05-04
    Come on Tuesday, May 5, or Tuesday, May 13.

Source: the calendar, of which any 28 years hold every combination of weekdays and leap days. Of 239 stories of other copy
with two such days 6 contradict themselves, and all 4 that name no other year are errors. Measured on 5,974 stories from
18 sources, read as if none were dated: 2 of 2
findings are errors; 200 such pairs of days agree.
"""  # noqa: E501

from collections.abc import Iterator
from datetime import timedelta

from newslint import Article, Finding, Level, Related, rule
from newslint.dates import Pair

from ._calendar import repairs
from ._words import quoted
from ._years import Claim, contradictions

#: So near to a known publication date date-weekday tells which of the two is wrong.
SETTLED = timedelta(days=14)


@rule(level="error")
def check(article: Article, *, days: int = 45) -> Iterator[Finding]:
    """Compare the weekdays beside dates without a year with each other."""
    for wrong, against in contradictions(article, days):
        known = not article.published.assumed
        if wrong.pair and not (known and (_is_settled(article, wrong) or _is_settled(article, against))):
            yield _finding(article, wrong, wrong.pair, against)


def _is_settled(article: Article, claim: Claim) -> bool:
    day = claim.day.nearest(article.published.day)
    return day is not None and abs(day - article.published.day) <= SETTLED


def _finding(article: Article, wrong: Claim, pair: Pair, against: Claim) -> Finding:
    until = article.published.day.year
    first, second = wrong.last_years(until), against.last_years(until)
    paragraph = article.paragraph_at(against.span.start)
    place = f" in paragraph {paragraph}" if paragraph else ""
    message = (
        f"{_words(article, wrong)} and {_words(article, against)}{place}"
        f" fit no one year: the first fits {_listed(first)}, the second {_listed(second)}"
    )
    day = wrong.day.on(second[-1]) if second else None
    fixes = tuple(repairs(article.text, pair, day)) if day and against.pair else ()
    level = Level.ERROR if against.pair else Level.WARNING
    return Finding(wrong.span, message, (Related(against.span, "the other weekday"),), fixes, level)


def _words(article: Article, claim: Claim) -> str:
    if claim.pair is None:
        return f"{quoted(claim.span.of(article.text))} with the dateline's “{claim.day}”"
    if claim.pair.in_list:
        date = claim.pair.date.span.of(article.text)
        return f"{quoted(claim.pair.weekday_at.of(article.text))} with {quoted(date)}"
    return quoted(claim.span.of(article.text))


def _listed(years: list[int]) -> str:
    return " and ".join(map(str, years)) or "no year"
