"""What a format makes of a file: blocks of copy, the text that rules read, and the way back to the source."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from newslint.span import Span


class Kind(StrEnum):
    """What a block is to an editor."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CROSSHEAD = "crosshead"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"
    FURNITURE = "furniture"


#: The kinds that an editor counts as paragraphs; a dateline paragraph is the one that a dateline opens.
PROSE = frozenset({Kind.DATELINE, Kind.PARAGRAPH, Kind.QUOTE})


class Block(NamedTuple):
    """One block of copy; ``number`` counts the prose paragraphs of the story from 1 and is 0 for the rest."""

    kind: Kind
    span: Span
    number: int = 0


class Piece(NamedTuple):
    """A stretch of the text and the stretch of the source that it was read from.

    Stretches of equal length correspond code point by code point; else the whole stands for the whole,
    as ``“`` does for ``&ldquo;``.
    """

    text: Span
    source: Span


class Copy(NamedTuple):
    """One story as its format gives it.

    ``text`` is what rules read. ``pieces`` tie it to the source, in order of the text; none means that text
    and source are the same. ``meta`` holds the fields a format carries beside the copy ("date", "title" …).
    """

    text: str
    blocks: Sequence[Block]
    pieces: Sequence[Piece] = ()
    meta: Mapping[str, str] = {}

    def locate(self, span: Span) -> Span:
        """Return the span of the source that ``span`` of the text was read from."""
        if not self.pieces:
            return span
        start = self._offset(span.start, at_end=False)
        return Span(start, max(start, self._offset(span.end, at_end=span.end > span.start)))

    def _offset(self, offset: int, *, at_end: bool) -> int:
        """Map one offset: the start of the code point there, or the end of the one before (``at_end``)."""
        inside = offset - 1 if at_end else offset
        index = max(0, bisect_right(self.pieces, inside, key=lambda piece: piece.text.start) - 1)
        text, source = self.pieces[index]
        if text.end - text.start == source.end - source.start:
            return min(source.start + offset - text.start, source.end)
        return source.end if at_end or offset >= text.end else source.start


def numbered(blocks: Sequence[tuple[Kind, Span]]) -> list[Block]:
    """Return ``blocks`` with the paragraphs among them counted from 1."""
    result = []
    number = 0
    for kind, span in blocks:
        prose = kind in PROSE
        number += prose
        result.append(Block(kind, span, number if prose else 0))
    return result
