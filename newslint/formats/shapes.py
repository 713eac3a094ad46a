"""What kind of block a paragraph of plain copy is, told from its shape and its place in the story."""

import re
from collections.abc import Iterator, Sequence

from newslint import datelines
from newslint.blocks import Kind
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
    | \((?:additional\ |with\ )?(?:reporting|writing|editing|compiled|contributions?)\ by\b
    | \((?:adds?|updates?|recasts?|repeat(?:s|ing)|corrects?|rewrites?|refiles?)\b[^()]*\)$    # a note to the desks
    | \(\W?1\ ?=[^()]*\)$                                          # an exchange rate
    | (?:additional\ |with\ )?(?:reporting|writing|editing)\ by\ [A-Z]
    | (?:copyright\b|\u00a9|all\ rights\ reserved)
    """,
    re.IGNORECASE | re.VERBOSE,
)
TERMINAL = (".", "!", "?", "…", '."', '?"', '!"', ".”", "?”", "!”", ".'", ".’", ".)", '.")', ".”)", ":", ",", ";")
LONGEST_HEADLINE, LONGEST_CROSSHEAD = 160, 80
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
    if FURNITURE.match(text, start, end):
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


def _head(words: str, *, in_body: bool, headed: bool, is_last: bool) -> Kind:
    """Tell heads from paragraphs: a head is short and does not end as a sentence does."""
    if words.endswith(TERMINAL):
        return Kind.PARAGRAPH
    if in_body:
        return Kind.CROSSHEAD if is_crosshead(words) else Kind.PARAGRAPH
    if len(words) > LONGEST_HEADLINE or is_last:
        return Kind.PARAGRAPH
    return Kind.SUMMARY if headed else Kind.HEADLINE


def is_crosshead(words: str) -> bool:
    """Tell whether ``words`` can be a crosshead: short, not the end of a sentence nor the middle of one."""
    return len(words) <= LONGEST_CROSSHEAD and not words[0].islower() and not words.endswith(TERMINAL)
