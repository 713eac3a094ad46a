"""Datelines: the place, day and agency that open a story on the wire."""

import re
from typing import NamedTuple

from newslint.dates import MONTH, MonthDay, month_number
from newslint.span import Span

LONGEST = 100
JOINER = r"(?:--?|[–—―_:])"
WITH_AGENCY = re.compile(
    r"(?P<head>[^()/\n]{0,60}(?:/[^()/\n]{1,40}?/?[^()/\n]{0,40}?)?)\s*"
    r"(?:\((?P<agency>[A-Z][\w .&/-]{1,38})\)|/(?P<slashed>[A-Z]{3,12})/)"
    rf"(?:\s*\.?\s*{JOINER}|\.)?(?=\s)"
)
WITHOUT_AGENCY = re.compile(rf"(?P<head>[^()\n;!?]{{3,60}}?)\s+{JOINER}(?=\s)")
DATE = re.compile(
    rf"(?:(?P<month>{MONTH})\.?\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>{MONTH}))"
    r"(?:,?\s+(?P<year>\d{4}|\d\d))?[.,]?$",
    re.IGNORECASE,
)
PLACE = re.compile(r"[A-Z\u00c0-\u00de][\w'’.,/()\[\] -]*$")
CAPITALS = re.compile(r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’./ -]+(?:,[\w. ]+)?$")
SMALL_WORDS = frozenset({"and", "de", "del", "des", "du", "el", "la", "las", "los", "of", "the", "upon", "via"})
LONGEST_PLACE = 6


class Dateline(NamedTuple):
    """The dateline of a story: its span, and what of place, day, year and agency it gives."""

    span: Span
    place: str
    day: MonthDay | None
    day_span: Span | None
    year: int | None
    agency: str


def find(text: str, block: Span) -> Dateline | None:
    """Return the dateline that opens ``block`` of ``text``, or None.

    Without an agency it takes a day, or a place in capitals, to make a dateline: "Moscow - the movie" is none.
    """
    end = min(block.end, block.start + LONGEST)
    with_agency = WITH_AGENCY.match(text, block.start, end)
    match = with_agency or WITHOUT_AGENCY.match(text, block.start, end)
    if match is None:
        return None
    head = match["head"].rstrip(" ,")
    date = DATE.search(head)
    place = (head[: date.start()] if date else head).strip(" ,.")
    if place and not _is_place(place):
        return None
    if not with_agency and not (place and (date or CAPITALS.match(place))):
        return None
    return Dateline(
        span=Span(block.start, match.end()),
        place=place,
        day=_month_day(date),
        day_span=Span(block.start + date.start(), block.start + date.end()) if date else None,
        year=_year(date),
        agency=(with_agency["agency"] or with_agency["slashed"]) if with_agency else "",
    )


def _is_place(words: str) -> bool:
    """Tell whether ``words`` can name a place: a few words, each capitalised but for "of", "la" and the like."""
    parts = re.split(r"[\s,/]+", words.strip("/ "))
    if not PLACE.match(words) or len(parts) > LONGEST_PLACE:
        return False
    return all(part[:1].isupper() or part[:1] in "([" or part in SMALL_WORDS for part in parts)


def _month_day(date: re.Match[str] | None) -> MonthDay | None:
    if date is None:
        return None
    return MonthDay(month_number(date["month"] or date["month2"]), int(date["day"] or date["day2"]))


def _year(date: re.Match[str] | None) -> int | None:
    if date is None or not date["year"]:
        return None
    year = int(date["year"])
    return year if year > 99 else 1900 + year  # noqa: PLR2004 - two digits: FBIS copy of the 1980s
