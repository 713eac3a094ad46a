"""What a format makes of a file: blocks of copy, the text that rules read, and the way back to the source."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import accumulate
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
    ``markup`` ties the words that markup encloses to all that must go with them: words and marks, ``**so**``;
    marks that enclose nothing, such as a tag left out, have an empty stretch of text. It is in order of the text;
    ``reach`` says how far each and those before it extend, which saves looking at all of them. ``addresses`` are the
    links and images among it, in order of the source.
    """

    text: str
    blocks: Sequence[Block]
    pieces: Sequence[Piece] = ()
    meta: Mapping[str, str] = {}
    markup: Sequence[Piece] = ()
    addresses: Sequence[Piece] = ()
    reach: Sequence[int] = ()

    def locate(self, span: Span) -> Span:
        """Return the span of the source that ``span`` of the text was read from."""
        if not self.pieces:
            return span
        start = self._offset(span.start, at_end=False)
        return Span(start, max(start, self._offset(span.end, at_end=span.end > span.start)))

    def locate_edit(self, span: Span, replacement: str) -> Span | None:
        """Return the span of the source that gives way where ``replacement`` takes the place of ``span``.

        Markup goes with the words it encloses, or stays around their replacement. None where the edit would
        tear markup apart (the first half of ``**so so** much``), change half of an entity, or lose an image or
        the address of a link, unless the whole block goes.
        """
        if self._splits_piece(span.start) or self._splits_piece(span.end):
            return None
        place = self.locate(span)
        for words, whole in self._markup_at(span):
            if words.covers(span) and (replacement or span != words):
                continue
            if span.overlaps(words) and not (span.covers(words) and words.start < words.end):
                return None
            if span.covers(words) and words.start < words.end:
                place = Span(min(place.start, whole.start), max(place.end, whole.end))
        return None if self._loses_address(span, place, replacement) else place

    def _markup_at(self, span: Span) -> Sequence[Piece]:
        """Return the markup that overlaps ``span``, perhaps with some that does not."""
        first = bisect_right(self.reach, span.start)
        return self.markup[first : bisect_left(self.markup, span.end, first, key=_start)]

    def _loses_address(self, span: Span, place: Span, replacement: str) -> bool:
        """Tell whether an edit of ``span`` takes an image away, or a link but not the whole of its block."""
        first = bisect_left(self.addresses, place.start, key=_source_start)
        last = bisect_left(self.addresses, place.end, first, key=_source_start)
        return any(
            place.covers(whole)
            and (replacement or not words.of(self.text) or not span.covers(self._block_at(words.start)))
            for words, whole in self.addresses[first:last]
        )

    def _block_at(self, offset: int) -> Span:
        """Return the span of the block in which ``offset`` of the text lies; of all the text without blocks."""
        number = bisect_right(self.blocks, offset, key=lambda block: block.span.start)
        return self.blocks[number - 1].span if number else Span(0, len(self.text))

    def _piece(self, offset: int) -> Piece:
        """Return the piece in which ``offset`` of the text lies, or the last one before it."""
        return self.pieces[max(0, bisect_right(self.pieces, offset, key=lambda piece: piece.text.start) - 1)]

    def _offset(self, offset: int, *, at_end: bool) -> int:
        """Map one offset: the start of the code point there, or the end of the one before (``at_end``)."""
        text, source = self._piece(offset - 1 if at_end else offset)
        if text.end - text.start == source.end - source.start:
            return min(source.start + offset - text.start, source.end)
        return source.end if at_end or offset >= text.end else source.start

    def _splits_piece(self, offset: int) -> bool:
        """Tell whether ``offset`` falls inside a piece that only as a whole stands for its source."""
        if not self.pieces:
            return False
        text, source = self._piece(offset)
        return text.start < offset < text.end and text.end - text.start != source.end - source.start


def _start(piece: Piece) -> int:
    return piece.text.start


def _source_start(piece: Piece) -> int:
    return piece.source.start


class Draft:
    """A Copy in the making, for formats whose text is not their source: stretches added one by one, in order."""

    def __init__(self, start: int = 0) -> None:
        """Start with no text; ``start`` is where it will stand if this draft is to be appended to another."""
        self.end = start
        self.written: list[str] = []
        self.pieces: list[Piece] = []
        self.markup: list[Piece] = []
        self.addresses: list[Piece] = []

    def add(self, words: str, source: Span) -> None:
        """Add ``words``, read from ``source``; of equal length if they correspond code point by code point."""
        if words:
            self.written.append(words)
            self.pieces.append(Piece(Span(self.end, self.end + len(words)), source))
            self.end += len(words)

    def enclose(self, start: int, source: Span, *, address: bool = False) -> None:
        """Say that the text from ``start`` to here stands in markup, and both together at ``source``.

        ``address`` says that the markup is a link or an image, which must not get lost.
        """
        piece = Piece(Span(start, self.end), source)
        self.markup.append(piece)
        if address:
            self.addresses.append(piece)

    def append(self, draft: "Draft") -> None:
        """Add all of another draft, which was started where this one ends."""
        self.written += draft.written
        self.pieces += draft.pieces
        self.markup += draft.markup
        self.addresses += draft.addresses
        self.end = draft.end

    def text(self) -> str:
        """Return the text so far."""
        return "".join(self.written)

    def copy(self, blocks: Sequence[tuple[Kind, Span]], meta: Mapping[str, str]) -> Copy:
        """Return the finished Copy with ``blocks`` (of its text, in order) and ``meta``."""
        markup = sorted(self.markup, key=_start)
        reach = list(accumulate((piece.text.end for piece in markup), max))
        addresses = sorted(self.addresses, key=_source_start)
        return Copy(self.text(), numbered(blocks), self.pieces, meta, markup, addresses, reach)


def numbered(blocks: Sequence[tuple[Kind, Span]]) -> list[Block]:
    """Return ``blocks`` with the paragraphs among them counted from 1."""
    result = []
    number = 0
    for kind, span in blocks:
        prose = kind in PROSE
        number += prose
        result.append(Block(kind, span, number if prose else 0))
    return result
