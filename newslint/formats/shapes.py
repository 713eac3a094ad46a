"""What kind of block a paragraph of plain copy is, told from its shape and its place in the story."""

import re
from collections.abc import Iterator, Sequence

from newslint import datelines
from newslint.blocks import Kind
from newslint.sentences import ends_sentence
from newslint.span import Span

BULLET = re.compile(r"(?:[-–—*·»>]\s+|[•▪►●■]\s*)(?=\S)")
BYLINE = re.compile(r"(?i:by|from) [A-Z][\w.'’-]+(?: (?:and |[A-Z])[\w.,'’ -]*)?$")
CAPTION = re.compile(
    r"\((?:photo|file photo|image|picture)\b|(?:photo|image|picture|photograph)(?: by|:| credit)"
    r"|\([^()]{1,79}[^().!?…\"”]\)$",  # a credit alone on its line: (courtesy The Inn)
    re.IGNORECASE,
)
FURNITURE = re.compile(
    r"""
    [_*=~.\s–—-]{3,}$                                               # a rule: ___, * * *
    | -?\s*(?:ends?|end\s?item|more|fin|-?30-?|-?0-|\#\#\#)\s*-?$    # the end of a wire story
    | \((?:ends?|more|story\ ends)\)$
    | \((?:adds?|updates?|recasts?|repeat(?:s|ing)|corrects?|rewrites?|refiles?)\b[^()]*\)$    # a note to the desks
    | \(\W?1\ ?=[^()]*\)$                                          # an exchange rate
    | (?:copyright\W*(?:\(c\)|\u00a9|\d{4}\b|by\b|notice\b|$)|\u00a9|\(c\)\ *\d{4}\b|all\ rights\ reserved\W*(?:\.|$))
    """,
    re.IGNORECASE | re.VERBOSE,
)
CREDIT = re.compile(
    r"\W{0,2}(?:additional\ |with\ )?(?:reporting|writing|editing|compiled|contributions?)\ by\b", re.IGNORECASE
)
#: What stands between the names of a credit; any other word in small letters makes it a sentence.
CREDIT_WORDS = frozenset(
    """additional al and at bin bureau by compiled contributed contributions copy correspondent correspondents da de del
    der desk di du editing el for from graphic graphics in la newsroom of on our photographs photography reporters
    reporting staff the to translated translating translation van von with writing""".split()
)
CREDIT_WORD = re.compile(r"[^\W\d_][\w.'’@-]*")
#: What ends a line of prose although its sentence goes on.
RUNS_ON = (":", ",", ";")
LONGEST_CREDIT, LONGEST_HEADLINE, LONGEST_CROSSHEAD = 300, 160, 80
TOP = 6


def kinds(text: str, units: Sequence[Span]) -> Iterator[Kind]:
    """Yield the kind of each of the ``units`` (paragraphs, in order) of a story in plain ``text``."""
    in_body = headed = False
    for index, unit in enumerate(units):
        kind = by_shape(text, unit, is_top=not in_body and index < TOP)
        if kind is None:
            is_last = index == len(units) - 1
            kind = _head(unit.of(text), in_body=in_body, headed=headed, is_last=is_last)
        in_body = in_body or kind in {Kind.DATELINE, Kind.PARAGRAPH}
        headed = headed or kind is Kind.HEADLINE
        yield kind


def by_shape(text: str, unit: Span, *, is_top: bool) -> Kind | None:
    """Return the kind that the words alone show, None for a paragraph or a head."""
    start, end = unit
    if FURNITURE.match(text, start, end) or (CREDIT.match(text, start, end) and _is_credit(text[start:end])):
        return Kind.FURNITURE
    if BULLET.match(text, start, end):
        return Kind.LIST_ITEM
    if is_top and datelines.find(text, unit):
        return Kind.DATELINE
    if is_top and BYLINE.match(text, start, end):
        return Kind.BYLINE
    if end - start < LONGEST_HEADLINE and CAPTION.match(text, start, end):
        return Kind.CAPTION
    return None


def _is_credit(words: str) -> bool:
    """Tell whether a unit that opens as a credit is one: short, and nothing but names and desks.

    Behind a credit in brackets there may be anything that a site adds.
    """
    words = words.partition(")")[0] if words[0] == "(" else words
    named = (word[0].isupper() or "@" in word or word in CREDIT_WORDS for word in CREDIT_WORD.findall(words))
    return len(words) <= LONGEST_CREDIT and all(named)


def _ends_prose(words: str) -> bool:
    return words.endswith(RUNS_ON) or ends_sentence(words)


def _head(words: str, *, in_body: bool, headed: bool, is_last: bool) -> Kind:
    """Tell heads from paragraphs: a head is short and does not end as a sentence does."""
    if _ends_prose(words):
        return Kind.PARAGRAPH
    if in_body:
        return Kind.CROSSHEAD if is_crosshead(words) else Kind.PARAGRAPH
    if len(words) > LONGEST_HEADLINE or is_last:
        return Kind.PARAGRAPH
    return Kind.SUMMARY if headed else Kind.HEADLINE


def is_crosshead(words: str) -> bool:
    """Tell whether ``words`` can be a crosshead: short, not the end of a sentence nor the middle of one."""
    return len(words) <= LONGEST_CROSSHEAD and not words[0].islower() and not _ends_prose(words)
