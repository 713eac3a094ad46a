"""Markdown, with or without front matter: CommonMark and tables, the marks left out of the text that rules read.

Blocks of the text stand on lines of their own. A list item keeps its bullet or number, as it does in plain text.
Plain HTML blocks (html_block.py) are read; a line such as ``<b>Prose</b>`` is a paragraph of Markdown anyway.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from newslint.blocks import PROSE, Copy, Draft, Kind
from newslint.formats import front_matter, html_block, shapes
from newslint.formats.front_matter import FrontMatter
from newslint.formats.inline import Extents, Inline, Lines, OutOfStepError, parser
from newslint.source import Source
from newslint.span import Span

MARKDOWN = parser()
#: What the paragraphs inside of these are; the innermost counts, and a paragraph in none of them is classified.
CONTAINERS = {
    "heading_open": Kind.CROSSHEAD,
    "list_item_open": Kind.LIST_ITEM,
    "blockquote_open": Kind.QUOTE,
    "table_open": Kind.TABLE,
}
#: Tokens that are taken as they stand in the source.
AS_WRITTEN = {
    "table_open": Kind.TABLE,
    "fence": Kind.CODE,
    "code_block": Kind.CODE,
    "hr": Kind.FURNITURE,
}
BULLET = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]+$")


class Part(NamedTuple):
    """A block before its kind is settled: ``kind`` is None for a paragraph; ``tag`` is "h1", "strong" or empty."""

    kind: Kind | None
    span: Span
    tag: str = ""


def read(source: Source) -> Copy:
    """Return the copy of a Markdown file; raise FormatError where its front matter is malformed."""
    page = _Page(source)
    matter = front_matter.parse(source)
    if matter:
        page.add_fields(matter)
    page.add_body(matter.line if matter else 1)
    text = page.draft.text()
    spans = [part.span.stripped(text) for part in page.parts]
    return page.draft.copy(list(zip(_kinds(text, page.parts), spans, strict=True)), matter.meta if matter else {})


class _Page:
    """Turns the tokens of one file into text and parts."""

    def __init__(self, source: Source) -> None:
        self.text = source.text
        self.lines = source.lines()
        self.draft = Draft()
        self.parts: list[Part] = []
        #: Where the last block ends in the source, its marks included.
        self.end = 0

    def add_fields(self, matter: FrontMatter) -> None:
        """Add headline and summary of the front matter."""
        for kind, value in matter.copy:
            part = self._next()
            part.add(value.words, value.span)
            self._add(part, value.span, kind)

    def add_body(self, first: int) -> None:
        """Add the blocks from line ``first`` on."""
        if first > len(self.lines):
            return
        env: dict[str, Extents] = {"extents": {}}
        opened: list[Token] = []
        for token in MARKDOWN.parse(self.text[self.lines[first - 1].start :], env):
            if token.nesting < 0:
                opened.pop()
            if token.type in AS_WRITTEN:
                self._add_as_written(AS_WRITTEN[token.type], self._lines(token, first))
            elif token.type == "html_block":
                self._add_html(self._lines(token, first), is_nested=bool(opened))
            elif token.type == "inline":
                self._add_inline(token, opened, self._lines(opened[-1], first), env["extents"])
            if token.nesting > 0:
                opened.append(token)

    def _lines(self, token: Token, first: int) -> Sequence[Span]:
        """Return the lines of a block whose file begins at line ``first``."""
        start, end = token.map or (0, 0)
        return self.lines[start + first - 1 : end + first - 1]

    def _add_as_written(self, kind: Kind | None, lines: Sequence[Span], tag: str = "") -> None:
        part = self._next()
        whole = _whole(lines, self.text)
        part.add(whole.of(self.text), whole)
        self._add(part, whole, kind, tag)

    def _add_html(self, lines: Sequence[Span], *, is_nested: bool) -> None:
        """Add the paragraphs of an HTML block, or the whole as furniture; in a list or quote, marks are between."""
        passages = None if is_nested else html_block.passages(self.text, _whole(lines, self.text))
        if passages is None:
            self._add_as_written(Kind.FURNITURE, lines)
        for passage in passages or ():
            part = self._next()
            html_block.add(part, passage)
            self._add(part, passage.span, passage.kind, passage.tag)

    def _add_inline(self, token: Token, opened: Sequence[Token], lines: Sequence[Span], extents: Extents) -> None:
        """Add a heading or paragraph on ``lines``; ``opened`` are the elements it stands in."""
        kind = next((CONTAINERS[element.type] for element in reversed(opened) if element.type in CONTAINERS), None)
        if kind is Kind.TABLE:
            return
        children = token.children or []
        tag = opened[0].tag if len(opened) == 1 and kind else _strong(children)
        part = self._next()
        try:
            raw = Lines(token.content, lines, self.text)
            if kind is Kind.LIST_ITEM:
                self._add_bullet(part, lines[0].start, raw.place(0, 0).start)
            Inline(part, raw, extents).read(children)
        except OutOfStepError:
            self._add_as_written(kind, lines, tag)
        else:
            self._add(part, _whole(lines, self.text), kind, tag)

    def _add_bullet(self, part: Draft, start: int, end: int) -> None:
        """Add the mark of a list item, which stands at the end of what precedes its words on the line."""
        if bullet := BULLET.search(self.text, start, end):
            part.add(bullet[0], Span(bullet.start(), end))

    def _next(self) -> Draft:
        """Return an empty draft for the next block, which leaves room for a line feed before it."""
        return Draft(self.draft.end + 1 if self.draft.end else 0)

    def _add(self, part: Draft, whole: Span, kind: Kind | None, tag: str = "") -> None:
        """Add a block that stands at ``whole``, marks included; one without words is left out."""
        if not part.text().strip():
            return
        if self.draft.end:
            self._add_gap(Span(self.end, whole.start))
        start = part.pieces[0].text.start
        if whole != Span(part.pieces[0].source.start, part.pieces[-1].source.end):
            part.enclose(start, whole)
        self.draft.append(part)
        self.parts.append(Part(kind, Span(start, part.end), tag))
        self.end = whole.end

    def _add_gap(self, gap: Span) -> None:
        """Add the line feed between two blocks; fields or images in the ``gap`` bar edits across either end."""
        bars = bool(gap.of(self.text).strip())
        if bars:
            self.draft.enclose(self.draft.end, gap)
        self.draft.add("\n", gap)
        if bars:
            self.draft.enclose(self.draft.end, gap)


def _whole(lines: Sequence[Span], text: str) -> Span:
    """Return the span from the first to the last of ``lines``, without white space at its ends."""
    return Span(lines[0].start, lines[-1].end).stripped(text)


def _strong(children: Sequence[Token]) -> str:
    """Return "strong" where the whole of a paragraph is set bold, as crossheads often are."""
    kinds = [child.type for child in children if child.type != "text" or child.content]
    bold = kinds[:1] == ["strong_open"] and kinds[-1] == "strong_close" and kinds.count("strong_open") == 1
    return "strong" if bold else ""


def _kinds(text: str, parts: Sequence[Part]) -> Iterator[Kind]:
    """Yield the kind of each part: the first h1 before any prose is the headline, unless a field is."""
    in_body = headed = False
    for index, (known, span, tag) in enumerate(parts):
        kind = known or shapes.by_shape(text, span, is_top=not in_body and index < shapes.TOP)
        if kind is None:
            kind = Kind.CROSSHEAD if tag == "strong" and shapes.is_crosshead(span.of(text)) else Kind.PARAGRAPH
        if tag == "h1" and not (in_body or headed):
            kind = Kind.HEADLINE
        in_body = in_body or kind in PROSE
        headed = headed or kind is Kind.HEADLINE
        yield kind
