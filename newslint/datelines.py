"""Datelines: the place, day and agency that open a story on the wire.

The shape is ``PLACE, DAY (AGENCY) - ``, and every part may be missing: ``BEIRUT/THE HAGUE, March 7 (Reuters) - ``,
``IGORA /Leningrad Region/, December 26. /TASS/. ``, ``(CNN) -- ``, ``WASHINGTON — ``. What is left must be enough to
tell a dateline from a sentence such as “Peer-to-peer (P2P) networks are here to stay”.
"""

import re
from typing import NamedTuple

from newslint import patterns
from newslint.days import MonthDay, month_number
from newslint.span import Span

LONGEST = 130

#: What stands behind the first words of most stories that have no dateline, tried before the shape itself.
COPY = re.compile(
    r"[A-Z\u00c0-\u00de]\w*\s(?!(?:and|de[ls]?|d[ou]s?|el?|l[ao]s?|of|on|the|upon)\s)[a-z]+[\s,](?!\s*\d)"
)
CAPITALS = re.compile(r"[A-Z\u00c0-\u00de'’. -]{3,}(?:[/,(].*)?$", re.DOTALL)
CAPITALS_AFTER_BYLINE = r"(?s)(?:AP|By)\s.*?[a-z]\s+(?P<place>[A-Z]{3}[A-Z'’./ -]*(?:,\s*[\w. ]+)?)$"
SENTENCE = re.compile(r" +[\"“]?[A-Z]")
#: Behind the dash, small letters soon and no date: "LONDON MONEY RATES - APRIL 7" heads a table, "FED CUTS - SOURCES" a
#: story.
RUNNING_COPY = r"\s*+(?!(?i:(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*)\.?\s*\d)[^\na-z]{0,40}[a-z]"

#: The first words of agencies, wires and channels that sign datelines, in lower case.
AGENCIES = frozenset({
    "aa", "aap", "acn", "afp", "anadolu", "ani", "ansa", "antara", "ap", "apa", "app", "belga", "bernama",
    "bloomberg", "business", "businesswire", "caj", "canadian", "cbs", "cna", "cnn", "cns", "cnw", "dpa",
    "ecns", "efe", "fbis", "globe", "globenewswire", "gna", "ians", "ifr", "interfax", "ips", "irin", "irna",
    "itar-tass", "jiji", "jta", "kcna", "kuna", "kyodo", "lusa", "marketwatch", "marketwire", "marketwired",
    "menafn", "nan", "newswise", "np", "ntb", "nyt", "pa", "petra", "prnewswire", "pti", "qna", "reuters",
    "ria", "ritzau", "rna", "sana", "sapa", "spa", "sputnik", "stt", "tass", "tca", "tns", "uni", "upi", "wam",
    "wis", "xinhua", "yonhap",
})  # fmt: skip
IN_SMALL_LETTERS = frozenset({"dpa", "tca"})
#: After these the story starts with no dash.
UNJOINED = frozenset({"ani", "cnn", "ians", "menafn", "pti", "uni"})
#: In capitals and before a dash, and yet no place; or capitalised before a date, and yet no place.
NOT_PLACES = frozenset({
    "a", "alert", "an", "analysis", "and", "at", "breaking", "but", "by", "corrected", "correction", "date", "dear",
    "editorial", "exclusive", "factbox", "feature", "flash", "for", "fri", "friday", "from", "fyi", "in", "interview",
    "just", "last", "live", "look", "mon", "monday", "news", "note", "on", "opinion", "photo", "photos", "posted",
    "published", "review", "rpt", "sat", "saturday", "since", "sunday", "this", "thu", "thurs", "thursday", "tue",
    "tues", "tuesday", "until", "update", "updated", "urgent", "video", "warning", "watch", "wed", "wednesday",
    "what", "when", "where", "why",
})  # fmt: skip
LONGEST_BARE_PLACE = 4


class Dateline(NamedTuple):
    """The dateline of a story: its span, and what of place, day, year and agency it gives."""

    span: Span
    place: str
    day: MonthDay | None
    day_span: Span | None
    year: int | None
    agency: str


def find(text: str, block: Span) -> Dateline | None:
    """Return the dateline that opens ``block`` of ``text``, or None."""
    start = block.start
    end = min(block.end, start + LONGEST)
    found = _read(text, start, end)
    if found and found.agency and not found.place and not found.day:
        # An agency may stand first: "(ANSA) - ROME, JUL 11 - ".
        behind = Span(found.span.end, min(block.end, found.span.end + LONGEST)).stripped(text).start
        rest = _read(text, behind, min(block.end, behind + LONGEST))
        if rest and rest.day and not rest.agency:
            return rest._replace(span=Span(start, rest.span.end), agency=found.agency)
    return found


def opens_copy(text: str, start: int) -> bool:
    """Tell whether two words stand at ``start`` of ``text`` with which no dateline opens, as in most paragraphs."""
    return COPY.match(text, start) is not None


def _read(text: str, start: int, end: int) -> Dateline | None:
    """Return the dateline at ``start``, read no further than ``end``."""
    if opens_copy(text, start):
        return None
    match = re.compile(patterns.DATELINE).match(text, start, end)
    if match is None or match.end() == start or match.lastgroup == "place":
        return None
    agency = (match["agency"] or match["slashed"] or match["bare"] or "").strip()
    if not (_signed(match, agency) if agency else _unsigned(match, end)):
        return None
    return _dateline(match, agency)


def _signed(match: re.Match[str], agency: str) -> bool:
    """Tell whether ``match`` with an ``agency`` is a dateline."""
    joiner = (match["joiner"] or "").strip()
    signatures = {
        part.lower() for part in re.split(r"[\s/-]+", agency) if not part.islower() or part in IN_SMALL_LETTERS
    }
    if signatures & AGENCIES:
        return bool(joiner or match["date"] or signatures & UNJOINED)
    place = match["place"] or ""
    if joiner in {"", ".", ":"} or not place or agency[0].islower() or agency.lower() in NOT_PLACES:
        return False
    return bool(match["date"] or CAPITALS.match(place)) and _can_be_place(place)


def _unsigned(match: re.Match[str], end: int) -> bool:
    """Tell whether ``match``, in which no agency is named, is a dateline; the block ends at ``end``."""
    place, joiner = match["place"] or "", (match["joiner"] or "").strip(" ,")
    if not place or not _can_be_place(place) or place.lower() in AGENCIES:
        return False
    in_capitals = CAPITALS.match(place) is not None
    spaced = match.end() >= end or match.string[match.end()].isspace() or (in_capitals and joiner in {"—", "--"})
    if match["date"] and in_capitals and joiner in {"", "."}:
        return SENTENCE.match(match.string, match.end()) is not None
    if match["date"]:
        return spaced and joiner not in {"", "."}
    return in_capitals and spaced and _is_bare_dateline(match, place, joiner)


def _is_bare_dateline(match: re.Match[str], place: str, joiner: str) -> bool:
    """Tell whether a ``place`` in capitals, with neither day nor agency, opens a story."""
    if joiner in {"", ".", ":"} or len(place.split(",", maxsplit=1)[0].split()) > LONGEST_BARE_PLACE:
        return False
    return re.compile(RUNNING_COPY).match(match.string, match.end()) is not None


def _can_be_place(place: str) -> bool:
    first = re.split(r"[\s,.-]", place, maxsplit=1)[0].lower()
    return first not in NOT_PLACES and place != "Sun"


def _dateline(match: re.Match[str], agency: str) -> Dateline:
    day = None
    if match["date"]:
        day = MonthDay(
            month_number(match["month"] or match["after"]),
            int((match["number"] or match["number_before"]).rstrip("dhnrst")),
        )
    place = match["place"] or ""
    if place.startswith(("AP", "By")) and (after_byline := re.compile(CAPITALS_AFTER_BYLINE).match(place)):
        place = after_byline["place"]
    return Dateline(
        span=Span(match.start(), match.end()),
        place=" ".join(place.split()).strip(" ,."),
        day=day,
        day_span=Span(*match.span("date")) if match["date"] else None,
        year=_year(match["year"]),
        agency=agency,
    )


def _year(digits: str | None) -> int | None:
    """Return the year that ``digits`` give; two of them are a year of the eighties or nineties, as FBIS wrote."""
    if not digits:
        return None
    return int(digits) if len(digits) > 2 else 1900 + int(digits)  # noqa: PLR2004
