"""What the words around a date say of its year."""

from collections.abc import Collection
from datetime import date

from newslint import Article
from newslint.dates import Pair

from ._calendar import another_year, block_at
from ._words import compiled

#: All compiled when first used: only dates that do not fit are looked at.
OTHER_YEAR = (
    r"\b(?:[Ll]ast (?:season|winter|spring|summer|autumn|fall|term)"
    r"|[Ll]ast (?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*"
    r"|(?:last|previous|next|following|that) year|years? (?:ago|earlier|before|later)|anniversary)\b"
    r"|\b(?:Black|Bloody) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Hide Caption|Photos:"
)
#: Words that tie a weekday and its date to the days of publication, and the months around them.
TIED = r"\b(?:[Tt]his|[Nn]ext|[Ll]ast|[Cc]oming|[Pp]ast|[Uu]pcoming)\s$"
LAST_MONTH, NEXT_MONTH = r"\b[Ll]ast month\b", r"\b[Nn]ext month\b"
TIED_DAYS = 45
#: Words that say that a day is still to come, so that it is of no year that has passed.
TO_COME = r"\b(?:will|[Nn]ext|[Tt]omorrow|[Uu]pcoming|[Cc]oming)\b[^.!?\n]*$"
#: Before a day: it is told as past, and as to come or planned.
PAST = (
    r"\b(?:was|were|had|did|[a-z]{2,}ed|met|won|lost|held|began|came|went|left|fell|rose|shot|struck|broke|took|sold|spoke)"
    r"\b[^.!?\n]*$"
)
PLANNED = (
    r"\b(?:will|would|should|may|might|can|could|must|shall|to|until|next|tomorrow|upcoming|coming|this|due|scheduled|set"
    r"|planned|expected|slated)\b[^.!?\n]*$"
)
#: So many code points around a date can hint at another year.
BESIDE = 160


def is_tied(article: Article, pair: Pair, day: date) -> bool:
    """Tell whether the copy says itself that ``day``, if it is near, is of this month, the last or the next one."""
    if article.published.assumed or abs(day - article.published.day).days > TIED_DAYS:
        return False
    months = (day.year - article.published.day.year) * 12 + day.month - article.published.day.month
    start, at = max(0, pair.span.start - BESIDE), pair.span.start
    told = {-1: LAST_MONTH, 1: NEXT_MONTH}.get(months)
    return any(compiled(one).search(article.text, start, at) for one in (TIED, told) if one)


def is_of_another_year(article: Article, pair: Pair, day: date, named: Collection[int]) -> bool:
    """Tell whether the words beside the date, or a year ``named`` in the story, hint at another year."""
    block = block_at(article, pair.span.start)
    start, end = pair.span.start - BESIDE, pair.span.end + BESIDE
    if block and compiled(OTHER_YEAR).search(article.text, max(block.span.start, start), min(block.span.end, end)):
        return True
    if _is_told_of_last_year(article, pair, day):
        return True
    if day >= article.published.day and compiled(TO_COME).search(article.text, max(0, start), pair.span.start):
        named = [year for year in named if year >= day.year]
    return another_year(article, named, pair.date.day, pair.weekday, day.year)


def _is_told_of_last_year(article: Article, pair: Pair, day: date) -> bool:
    """Tell whether ``day`` is still ahead, but its sentence tells it as past, and the weekday fits the year before."""
    if day <= article.published.day or pair.date.day.weekday(day.year - 1) != pair.weekday:
        return False
    before = article.text, max(0, pair.span.start - BESIDE), pair.span.start
    return bool(compiled(PAST).search(*before)) and not compiled(PLANNED).search(*before)
