"""What the words around a date say of its year."""

import re
from datetime import date

from newslint import Article
from newslint.dates import Pair

from ._calendar import another_year, block_at

OTHER_YEAR = re.compile(
    r"\b(?:(?:last|previous|next|following|that) year|years? (?:ago|earlier|before|later)|anniversary)\b"
    r"|\b(?:Black|Bloody) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Hide Caption|Photos:"
)
#: Words that tie a weekday and its date to the days of publication, and the months around them.
TIED = re.compile(r"\b(?:[Tt]his|[Nn]ext|[Ll]ast|[Cc]oming|[Pp]ast|[Uu]pcoming)\s$")
LAST_MONTH, NEXT_MONTH = re.compile(r"\b[Ll]ast month\b"), re.compile(r"\b[Nn]ext month\b")
TIED_DAYS = 45
#: Words that say that a day is still to come, so that it is of no year that has passed.
TO_COME = re.compile(r"\b(?:will|[Nn]ext|[Tt]omorrow|[Uu]pcoming|[Cc]oming)\b[^.!?\n]*$")
#: So many code points around a date can hint at another year.
BESIDE = 160


def is_tied(article: Article, pair: Pair, day: date) -> bool:
    """Tell whether the copy says itself that ``day``, if it is near, is of this month, the last or the next one."""
    if article.published.assumed or abs(day - article.published.day).days > TIED_DAYS:
        return False
    months = (day.year - article.published.day.year) * 12 + day.month - article.published.day.month
    start, at = max(0, pair.span.start - BESIDE), pair.span.start
    told = {-1: LAST_MONTH, 1: NEXT_MONTH}.get(months)
    return bool(TIED.search(article.text, start, at) or (told and told.search(article.text, start, at)))


def is_of_another_year(article: Article, pair: Pair, day: date, named: set[int]) -> bool:
    """Tell whether the words beside the date, or a year ``named`` in the story, hint at another year."""
    block = block_at(article, pair.span.start)
    start, end = pair.span.start - BESIDE, pair.span.end + BESIDE
    if block and OTHER_YEAR.search(article.text, max(block.span.start, start), min(block.span.end, end)):
        return True
    if day >= article.published.day and TO_COME.search(article.text, max(0, start), pair.span.start):
        named = {year for year in named if year >= day.year}
    return another_year(article, named, pair.date.day, pair.weekday, day.year)
