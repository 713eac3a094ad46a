"""On which weekdays a lede says that something was said, that a market moved, or that the news happened."""

import re
from collections.abc import Iterator
from itertools import islice

from newslint import Article, Span
from newslint.dates import WEEKDAY, pairs

SAID = r"(?:said|told|announced|reported|stated|confirmed|warned|showed|declared|acknowledged)"
MOVED = r"(?:rose|fell|gained|slipped|dropped|climbed|jumped|edged|eased|steadied|surged|tumbled|slid|rallied|advanced)"
WHOM = (
    r"(?:\s(?:[A-Z][\w.]+|reporters|journalists|lawmakers|parliament|state|television|radio|a|an|the|news|conference))"
)
WHERE = r"(?:\s(?:in|at|during|to|from)(?:\s(?:a|an|the|his|her|its|their))?(?:\s[\w.’'-]+){1,3}?)"
LINK = r"(?:after|ahead|and|as|because|before|but|by|data|despite|following|report|since|that|when|which|while)\b"
#: Compiled when first used, which few stories need.
FIRM = (
    rf"\b(?:{SAID}{WHOM}{{0,5}}{WHERE}?|{MOVED}(?:\s(?!{LINK})[\w.%$£€/-]+){{0,8}}?)(?:\s(?:late|early))?"
    rf"(?:\son\s{WEEKDAY}(?!['’-]|\s[A-Z])|\s{WEEKDAY}(?=[,.;:\"”]|\s(?:that|it|he|she|they|the|a|an|its|his|her|in|at)\b))"
    rf"|\s(?:on\s)?{WEEKDAY}\s(?:\w+ly\s)?{SAID}\b"
)
#: The news and what came just before it: "fell on Monday after voters rejected", "on Monday when doctors ended".
NEWS = (
    rf"\bon\s{WEEKDAY}\s(?:after|as|when)(?:\s(?!(?:are|be|had|has|have|is|was|were|will|would)\b)[\w.’'-]+){{1,5}}?"
    r"\s\w+ed\b"
)
#: So many sentences make the lede.
LEDE = 2
NAME = re.compile(WEEKDAY)
#: Told in passing: "the issue, announced on Monday, was sold out".
PARTICIPLE = re.compile(r",\s(?:announced|reported|stated|confirmed|warned|declared|acknowledged)\b")
#: So far before the verb a clause can open.
CLAUSE = 200
#: Since the last comma: the clause tells of an earlier day, or of one to come.
ASIDE = r"\b(?:after|since|following|although|when|because|which|who|was|were|been|being|had|have|has|if)\b[^,]*$"
AHEAD = (
    r"\b(?:will|would|could|may|might|must|should|can|to(?!\s(?:an?|the)\b)|due|set|expected|scheduled|plans?|ahead"
    r"|arrested|accused)\b[^,]*$"
)


def lede_behind(article: Article, start: int) -> Span:
    """Return the first sentences behind the dateline, which ends at ``start`` and may be a paragraph of its own."""
    first = max(article.paragraph_at(start) - 1, 0)
    behind = article.sentences[first : first + LEDE + 1]
    sentences = (sentence for paragraph in behind for sentence in paragraph if sentence.end > start)
    lede = list(islice(sentences, LEDE))
    return Span(max(lede[0].start, start), lede[-1].end) if lede else Span(start, start)


def told_on(text: str, lede: Span) -> Iterator[Span]:
    """Yield the weekdays of the lede on which something is said to have been said, or a market to have moved."""
    for match in re.compile(FIRM).finditer(text, *lede):
        if not PARTICIPLE.match(text, match.start() - 2):
            yield from _weekday(text, lede, match, ASIDE)


def happened_on(text: str, lede: Span) -> Iterator[Span]:
    """Yield the weekdays of the lede on which the news is said to have happened."""
    for match in re.compile(NEWS).finditer(text, *lede):
        if not re.compile(ASIDE).search(text, max(lede.start, match.start() - CLAUSE), match.start()):
            yield from _weekday(text, lede, match, AHEAD)


def _weekday(text: str, lede: Span, match: re.Match[str], otherwise: str) -> Iterator[Span]:
    """Yield where ``match`` names a weekday without a date, unless its clause opens ``otherwise``."""
    name = NAME.search(text, *match.span())
    clause = max(lede.start, match.start() - CLAUSE)
    if name and not re.compile(otherwise).search(text, clause, match.start()):
        at = Span(*name.span())
        if at not in {pair.weekday_at for pair in pairs(text, lede)}:
            yield at
