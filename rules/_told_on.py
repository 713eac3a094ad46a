"""On which weekdays a lede says that something was said, that a market moved, or that the news happened."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newslint import Article, Span
from newslint.dates import WEEKDAY
from newslint.sentences import sentences

from ._calendar import dates_in
from ._clause_before import is_main, names_a_market, tells_the_past
from ._words import compiled

#: Verbs that need an object or, behind a comma, the words they report.
REPORTED = r"(?:announced|reported|stated|confirmed|showed|declared|acknowledged)"
SAID = rf"(?:said|told|warned|{REPORTED})"
MOVED = r"(?:rose|fell|gained|slipped|dropped|climbed|jumped|edged|eased|steadied|surged|tumbled|slid|rallied|advanced)"
WHOM = (
    r"(?:\s(?:[A-Z][\w.]+|reporters|journalists|lawmakers|parliament|state|television|radio|a|an|the|news|conference))"
)
WHERE = r"(?:\s(?:in|at|during|to|from)(?:\s(?:a|an|the|his|her|its|their))?(?:\s[\w.’'-]+){1,3}?)"
LINK = r"(?:after|ahead|and|as|because|before|but|by|data|despite|following|report|since|that|when|which|while)\b"
ON = (
    rf"(?:\s(?:late|early))?(?:\son\s{WEEKDAY}(?!['’-]|\s[A-Z])"
    rf"|\s{WEEKDAY}(?=[,.;:\"”]|\s(?:that|it|he|she|they|the|a|an|its|his|her|in|at)\b))"
)
#: Compiled when first used, which few stories need.
TOLD = (
    rf"\b(?P<verb>{SAID}){WHOM}{{0,5}}{WHERE}?{ON}|\b(?P<moved>{MOVED})(?:\s(?!{LINK})[\w.%$£€/-]+){{0,8}}?{ON}"
    rf"|\s(?P<before>(?:on\s)?{WEEKDAY}\s)(?:\w+ly\s)?{SAID}\b"
)
#: The news and what came just before it: "fell on Monday after voters rejected", "on Monday when doctors ended".
NEWS = (
    rf"\bon\s{WEEKDAY}\s(?:after|as|when)(?:\s(?!(?:are|be|had|has|have|is|was|were|will|would)\b)[\w.’'-]+){{1,5}}?"
    r"\s\w+ed\b"
)
#: So many sentences make the lede, and none reaches further than so many code points.
LEDE, LONGEST = 2, 700


def lede_behind(article: Article, start: int) -> list[Span]:
    """Return the first sentences behind the dateline, which ends at ``start`` and may be a paragraph of its own."""
    first = max(article.paragraph_at(start) - 1, 0)
    return list(islice(_sentences(article, first, start), LEDE))


def _sentences(article: Article, first: int, start: int) -> Iterator[Span]:
    for block in article.paragraphs[first : first + LEDE + 1]:
        begin = max(block.span.start, start)
        if begin < block.span.end:
            opening = Span(begin, min(block.span.end, begin + LONGEST)).stripped(article.text)
            yield from sentences(article.text, opening)


def told_on(article: Article, lede: Sequence[Span]) -> Iterator[Span]:
    """Yield the weekdays of the lede on which something is said to have been said, or a market to have moved."""
    for sentence in lede:
        for match in compiled(TOLD).finditer(article.text, *sentence):
            at = _weekday(article, match)
            if at and (_has_moved if match["moved"] else is_main)(article.text, sentence, match, at):
                yield at


def _has_moved(text: str, sentence: Span, match: re.Match[str], _: Span) -> bool:
    return names_a_market(text, sentence, match.start())


def happened_on(article: Article, lede: Sequence[Span]) -> Iterator[Span]:
    """Yield the weekdays of the lede on which the news is said to have happened."""
    for sentence in lede:
        for match in compiled(NEWS).finditer(article.text, *sentence):
            at = _weekday(article, match)
            if at and tells_the_past(article.text, sentence, match.start()):
                yield at


def _weekday(article: Article, match: re.Match[str]) -> Span | None:
    """Return where ``match`` names a weekday without a date."""
    names = compiled(WEEKDAY).finditer(match.string, *match.span())
    at = next((Span(*name.span()) for name in names), None)
    around = dates_in(article, Span(match.start(), match.end() + 1))
    return at if at and not any(one.weekday_at == at and one.day for one in around) else None
