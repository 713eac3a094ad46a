"""Quotations: the words between quotation marks, paragraph by paragraph."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.blocks import Block
from newslint.span import Span


class Quotation(NamedTuple):
    """One quotation of a paragraph: ``span`` with its marks, ``words`` without; ``closed`` if a mark ends it."""

    span: Span
    words: Span
    paragraph: int
    closed: bool = True


MARK = re.compile(r"[\"“”„«»]")
OPENS_AFTER = re.compile(r"[\s(\[—–/-]$")


def quotations(text: str, paragraphs: Sequence[Block]) -> list[Quotation]:
    """Return the quotations of ``paragraphs`` of ``text``, in order; a lost mark spoils its own paragraph only."""
    return [quotation for block in paragraphs for quotation in _in_paragraph(text, block)]


def _in_paragraph(text: str, block: Block) -> Iterator[Quotation]:
    opened: int | None = None
    for match in MARK.finditer(text, *block.span):
        at = match.start()
        if opened is None:
            opened = at
        else:
            yield Quotation(Span(opened, at + 1), Span(opened + 1, at), block.number)
            opened = None
    if opened is not None:
        yield Quotation(Span(opened, block.span.end), Span(opened + 1, block.span.end), block.number, closed=False)
