"""Days that no month has, as copy writes them: in words, and in figures."""

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from newslint import Article, Kind, Span
from newslint.dates import MONTH, Form, Mention, month_number

from ._calendar import block_at
from ._words import compiled

#: Patterns with a name are compiled when first used: few dates are looked at.
#: What shows that a number behind a month is a day of it, not a number of other things: "in April 31 people died".
ENDS_A_DATE = (
    r"\s*$|[.,;:!?)\]”\"’—–]|\s(?:to|at|in|for|and|or|when|after|before|by|from|on|with|that|until|through|is|was|as"
    r"|but|the|a|if|because|while)\b|\s?[-–—(]"
)
OF_A_MONTH = r"\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Ll]ast|[Tt]his|[Ff]or)\s[A-Z]\w+\.?\s$"
ON = r"\b[Oo]n\s$"
#: What shows that a number before a month is a day of it.
OPENS_A_DATE = r"(?i)(?:^|\b(?:on|the|by|until|till|from|to|since|before|after|of|and|day),?|[-–(,])\s?$"
#: "April 31, May 28": numbers of other things, by the month.
NEXT_MONTH = r",\s(?:and\s)?(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d"
#: Numbers that are days of no month, where only a day can be meant: "Jan. 32, 2017".
TOO_LATE = re.compile(r"3[2-9](?=(?:nd|rd|th)?,? )")
BEYOND = (
    rf"\b(?P<month>{MONTH})\.?\s(?P<number>3[2-9])(?:nd|rd|th)?,\s(?P<year>(?:1[89]|20)\d\d)\b"
    rf"|\b(?P<number2>3[2-9])(?:nd|rd|th)?\s(?:of\s)?(?P<month2>{MONTH})\.?,?\s(?P<year2>(?:1[89]|20)\d\d)\b"
)
LOOK_BACK = 24
FIRST_LATE_DAY = 29
FIGURES_ONLY = {Form.ISO, Form.NUMERIC}

#: A cheap scan of the whole text; what it finds is looked at closely.
SCAN_FIGURES = [re.compile(rf"{sign}[0-3]?[0-9][-/][0-9]{{2}}") for sign in "-/"]
FIGURES = (
    r"(?<![\w/.-])(?:(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>[01]\d)-(?P<iso_day>[0-3]\d)"
    r"|(?:(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)/)(?P<year>(?:19|20)\d\d))(?![\w/]|[.-]\w)"
)


class LateDay(NamedTuple):
    """A day after the 28th: where it stands and what it says; ``month_at`` only where the month stands beside."""

    span: Span
    month: int
    number: int
    year: int | None
    number_at: Span | None = None
    month_at: Span | None = None


def days_in(month: int, year: int | None) -> int:
    """Return how many days the month has in ``year``; without one, the most it ever has."""
    return monthrange(year or 2000, month)[1]


def late_days(article: Article) -> Iterator[LateDay]:
    """Yield the days after the 28th that surely are days of a month."""
    for mention in article.dates:
        if mention.form in FIGURES_ONLY or not mention.day or mention.day.day < FIRST_LATE_DAY:
            continue
        if _is_a_day(article.text, mention):
            month, number = mention.day
            yield LateDay(mention.date_at, month, number, mention.year, mention.number_at, mention.month_at)
    for begin in TOO_LATE.finditer(article.text):
        if match := compiled(BEYOND).search(article.text, max(0, begin.start() - LOOK_BACK), begin.end() + LOOK_BACK):
            month, year = month_number(match["month"] or match["month2"]), int(match["year"] or match["year2"])
            yield LateDay(Span(*match.span()), month, int(match["number"] or match["number2"]), year)


def _is_a_day(text: str, mention: Mention) -> bool:
    """Tell whether the number of ``mention`` is a day of its month, and not a number of other things."""
    number, month = mention.number_at, mention.month_at
    if mention.year or number is None or mention.weekday:
        return number is not None
    if month and number < month:
        return compiled(OPENS_A_DATE).search(text, max(0, number.start - LOOK_BACK), number.start) is not None
    if month and compiled(ON).search(text, max(0, month.start - LOOK_BACK), month.start):
        return True
    if not compiled(ENDS_A_DATE).match(text, number.end) or compiled(NEXT_MONTH).match(text, number.end):
        return False
    in_that_month = compiled(OF_A_MONTH).search(text, max(0, number.start - LOOK_BACK), number.start)
    return not in_that_month or not number.of(text).isdigit()


def dates_in_figures(article: Article) -> Iterator[re.Match[str]]:
    """Yield what is written as a date in figures: 2017-01-30, 30/1/2017."""
    for begin in sorted(begin.span() for scan in SCAN_FIGURES for begin in scan.finditer(article.text)):
        match = compiled(FIGURES).search(article.text, max(0, begin[0] - len("2017")), begin[1] + len("17"))
        block = block_at(article, begin[0]) if match else None
        if match and block and block.kind is not Kind.CODE:
            yield match
