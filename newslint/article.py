"""One story as rules see it."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from newslint import datelines, dates, formats, quotes, sentences
from newslint.blocks import PROSE, Block, Copy, Kind
from newslint.datelines import Dateline
from newslint.dates import Mention
from newslint.published import UNSAID, Calendar, Published, published
from newslint.quotes import Quotation
from newslint.source import Source
from newslint.span import Span
from newslint.words import Words

#: A dateline is one of so many blocks at the top; with neither day nor agency, one of so many.
DATELINE_BY, BARE_BY = 10, 4
OPENING = frozenset({Kind.DATELINE, Kind.PARAGRAPH, Kind.CROSSHEAD})


class Article:
    """A story: its text in blocks, and every view of it that rules share, computed once when first asked for.

    All spans are of ``text``; for plain copy that is the source's text, code point by code point.
    """

    def __init__(self, source: Source, copy: Copy, calendar: Calendar) -> None:
        """Take a ``source`` as its format reads it (``copy``), in a newsroom that goes by ``calendar``."""
        self.source = source
        self.copy = copy
        self.text = copy.text
        self.blocks: Sequence[Block] = copy.blocks
        self.calendar = calendar

    @cached_property
    def published(self) -> Published:
        """The publication date and where it is from."""
        return published(self.source.path, self.copy.meta, self.calendar)

    @cached_property
    def paragraphs(self) -> Sequence[Block]:
        """The prose of the story, in order: paragraph ``n`` is ``paragraphs[n - 1]``."""
        return [block for block in self.blocks if block.kind in PROSE]

    @cached_property
    def places(self) -> Sequence[Span]:
        """Where each paragraph stands in the source."""
        return [self.copy.locate(block.span) for block in self.paragraphs]

    @cached_property
    def words(self) -> Words:
        """The words of the whole text."""
        return Words(self.text)

    @cached_property
    def sentences(self) -> Sequence[Sequence[Span]]:
        """The sentences of each paragraph; ``sentences[n - 1]`` are those of paragraph ``n``."""
        return [list(sentences.sentences(self.text, block.span)) for block in self.paragraphs]

    @cached_property
    def quotations(self) -> Sequence[Quotation]:
        """The quotations of the prose, in order."""
        return quotes.quotations(self.text, self.paragraphs)

    @cached_property
    def _quoted(self) -> Sequence[Span]:
        return [quotation.span for quotation in self.quotations if quotation.depth == 0]

    def is_quoted(self, span: Span) -> bool:
        """Tell whether ``span`` lies inside a quotation."""
        index = bisect_right(self._quoted, span.start, key=lambda quoted: quoted.start) - 1
        return index >= 0 and self._quoted[index].covers(span)

    @cached_property
    def dateline(self) -> Dateline | None:
        """The dateline that opens the story; None without.

        It may stand behind some lines of head, notes and summary, fewer if it names neither day nor agency.
        """
        for index, block in enumerate(self.blocks[:DATELINE_BY]):
            found = datelines.find(self.text, block.span) if block.kind in OPENING else None
            if found and (found.day or found.agency or index < BARE_BY):
                return found
        return None

    @cached_property
    def dates(self) -> Sequence[Mention]:
        """Every mention of a day in the copy, in order; what stands in blocks of code is none."""
        return list(dates.mentions(self.words, (block.span for block in self.blocks if block.kind is not Kind.CODE)))

    def paragraph_at(self, offset: int) -> int:
        """Return the number of the paragraph in which ``offset`` lies, 0 outside all paragraphs."""
        index = bisect_right(self.paragraphs, offset, key=lambda block: block.span.start) - 1
        return index + 1 if index >= 0 and offset <= self.paragraphs[index].span.end else 0


def article(source: Source, calendar: Calendar = UNSAID) -> Article:
    """Return the story in ``source``, in a newsroom that goes by ``calendar``; raise ReadError where it has no copy."""
    return Article(source, formats.read(source), calendar)
