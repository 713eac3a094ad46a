"""One moment given in two time zones, by clocks that do not agree.

    Published: 2017-01-30
    The rocket lifts off at 2 p.m. EST (1800 GMT) from Florida.
                                        ^^^^^^^^ “1800 GMT” is not “2 p.m. EST”, which is “1900 GMT”
                            ~~~~~~~~~~ the same moment
    ?> The rocket lifts off at 2 p.m. EST (1900 GMT) from Florida.
    ?> The rocket lifts off at 1 p.m. EST (1800 GMT) from Florida.

Summer time counts, by the day of publication, of the dateline and of dates in the same paragraph:

    Published: 2016-07-04
    Polls close at 11:30 p.m. Eastern time / 5:30 a.m. BST, and counts end at noon ET (8 a.m. PDT).
                   ~~~~~~~~~~~~~~~~~~~~~~~ the same moment
                                             ^^^^^^^^^^^^^ “5:30 a.m. BST” is not “11:30 p.m. Eastern time”, which is “4:30 a.m. BST”
                                                                              ~~~~~~~ the same moment
                                                                                       ^^^^^^^^^^ “8 a.m. PDT” is not “noon ET”, which is “9 a.m. PDT”
    ?> Polls close at 11:30 p.m. Eastern time / 4:30 a.m. BST, and counts end at noon ET (8 a.m. PDT).
    ?> Polls close at 12:30 a.m. Eastern time / 5:30 a.m. BST, and counts end at noon ET (8 a.m. PDT).
    ?> Polls close at 11:30 p.m. Eastern time / 5:30 a.m. BST, and counts end at noon ET (9 a.m. PDT).
    ?> Polls close at 11:30 p.m. Eastern time / 5:30 a.m. BST, and counts end at 11 a.m. ET (8 a.m. PDT).

Spared are times that agree, and “EST” where in summer it is EDT, by either:

    Published: 2016-07-04
    It starts at 2 p.m. EST (1800 GMT) or 2 p.m. EST (1900 GMT), at noon ET / 9 a.m. PT, and at 11:30 pm IST (1800 GMT).

Without a publication date all clocks of the year are allowed:

    It starts at 2 p.m. New York time (1800 GMT), or at 2 p.m. New York time (1900 GMT).

Spared are spans of time, lists, and clocks of another season that is named beside:

    Published: 2017-03-01
    Open from 9 a.m. to 5 p.m. EST (1400-2200 GMT). Games at 1 p.m. EST, 1 p.m. CST. It is due on April 3 at 2 p.m. ET (1800 GMT).

Source: wire practice, which gives the hour in GMT beside the local one. Measured on 5,974 stories from 18 sources: all 24 agree.
"""  # noqa: E501

import re
from collections.abc import Iterator
from datetime import date

from newslint import Article, Finding, Related, Safety, Span, replace, rule
from newslint.days import shifted

from ._calendar import block_at, dates_in
from ._words import compiled, quoted
from ._zones import ABBREVIATED, NAMED, offsets, usual

#: Plain words, which `re` finds fastest; of two zones one is nearly always among these.
SCANS = [re.compile(zone) for zone in ("GMT", "UTC", r"E(?:[SD]?T\b|astern)", "BST", "CET")]
ZONES = frozenset("GMT UTC ET EST EDT Eastern BST CET".split())
ZONE = (
    rf"(?P<zone>(?:{'|'.join(ABBREVIATED)})\b|(?P<named>{'|'.join(NAMED)})(?:\s[Ss]tandard|\s[Dd]aylight)?\s[Tt]ime\b)"
)
TIME = (
    r"(?<![\w.:,$£€-])(?:(?P<hour>\d{1,2})(?:(?P<sign>[:.]?)(?P<minute>\d\d))?(?:(?P<blank>\s?)(?P<half>[aApP]\.?[mM]\b\.?))?"
    rf"|\b(?P<word>noon|midnight))(?:\s(?:hours|hrs))?(?:,?\s[A-Z][a-z]+day)?\s?{ZONE}"
)
#: What makes the second time the first one over again; behind a comma only if it is as wires give GMT.
AGAIN = r"(?:,?\s(?:on\s)?[A-Z][a-z]+day)?(?:\s?[(\[/]\s?|\sor\s|,\s(?=\d{4}\s(?:GMT|UTC)))"
SPAN_BEFORE = r"(?:\b(?:to|and|until|till|through)\s|[-–—]\s?)$"
SPAN_AFTER = r"\s?(?:[-–—]|to|and|until)\s?\d"
LOOK_BACK, DAY, NOON = 60, 24 * 60, 12
WEEK, AROUND = 7, 1000


@rule(level="error")
def check(article: Article) -> Iterator[Finding]:
    """Compare times of day in one zone with the same in another that stand right behind."""
    if not ("GMT" in article.text or "UTC" in article.text) and ZONES.isdisjoint(article.words.vocabulary):
        return
    done = 0
    for begin in sorted(begin.end() for scan in SCANS for begin in scan.finditer(article.text)):
        for match in compiled(TIME).finditer(article.text, max(done, begin - LOOK_BACK), begin + len(" Standard Time")):
            again = compiled(AGAIN).match(article.text, match.end())
            other = compiled(TIME).match(article.text, again.end()) if again else None
            if other and _is_a_time(match) and _is_a_time(other):
                done = other.end()
                yield from _compare(article, match, other)


def _is_a_time(match: re.Match[str]) -> bool:
    return any(match[part] for part in ("minute", "half", "word"))


def _compare(article: Article, first: re.Match[str], second: re.Match[str]) -> Iterator[Finding]:
    text, days = article.text, _days(article, first.start())
    if compiled(SPAN_BEFORE).search(text, max(0, first.start() - LOOK_BACK), first.start()) or compiled(
        SPAN_AFTER
    ).match(text, second.end()):
        return
    ahead = offsets(_zone(first), days), offsets(_zone(second), days)
    gaps = {(one - other) % DAY for one in _minutes(first) for other in _minutes(second)}
    if gaps & {(one - other) % DAY for one in ahead[0] for other in ahead[1]}:
        return
    gap = usual(_zone(first), days[0]) - usual(_zone(second), days[0])
    at, other_at = Span(*second.span()), Span(*first.span())
    right = _written(second, _minutes(first)[0] - gap)
    message = f"{quoted(at.of(text))} is not {quoted(other_at.of(text))}, which is {quoted(right)}"
    fixes = (
        replace(at, right, Safety.DISPLAY),
        replace(other_at, _written(first, _minutes(second)[0] + gap), Safety.DISPLAY),
    )
    yield Finding(at, message, (Related(other_at, "the same moment"),), fixes)


def _days(article: Article, offset: int) -> list[date]:
    """Return the days of which the clocks count at ``offset``: those around publication and those named nearby.

    Without a publication date they are one of winter and one of summer.
    """
    published = article.published.day
    if article.published.assumed:
        return [date(published.year, 1, 1), date(published.year, 7, 1)]
    block = block_at(article, offset)
    if block is None:
        return [published]
    near = Span(max(block.span.start, offset - AROUND), min(block.span.end, offset + AROUND))
    days = (mention.day.nearest(published) for mention in dates_in(article, near) if mention.day)
    named = {day for day in days if day}
    return [published, shifted(published, -WEEK), shifted(published, WEEK), *named]


def _zone(match: re.Match[str]) -> str:
    return match["named"] or match["zone"]


def _minutes(match: re.Match[str]) -> tuple[int, ...]:
    """Return the minutes since midnight that a time of day may mean: "9:30" with no half of the day two of them."""
    if match["word"]:
        return (NOON * 60 if match["word"] == "noon" else 0,)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        return ((hour % NOON + (NOON if match["half"][0] in "pP" else 0)) * 60 + minute,)
    twice = match["sign"] and hour <= NOON and match["hour"][0] != "0" and match["zone"] not in {"GMT", "UTC"}
    return (hour * 60 + minute, (hour + NOON) * 60 + minute) if twice else (hour * 60 + minute,)


def _written(match: re.Match[str], minutes: int) -> str:
    """Write the time of day of so many ``minutes`` since midnight as that of ``match`` is, with its zone."""
    hour, minute = divmod(minutes % DAY, 60)
    rest = match[0][match.start("zone") - match.start() :]
    if match["word"] or match["half"]:
        half = match["half"] or "a.m."
        half = half.translate(str.maketrans("apAP", "aaAA" if hour < NOON else "ppPP"))
        clock = f"{hour % NOON or NOON}" + (f"{match['sign'] or ':'}{minute:02}" if minute else "")
        return f"{clock}{match['blank'] if match['half'] else ' '}{half} {rest}"
    return f"{hour:02}{match['sign']}{minute:02} {rest}"
