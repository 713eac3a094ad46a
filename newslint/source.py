"""A file as it was filed, and the way from its offsets to lines and columns."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from newslint.span import Span

LINE_END = re.compile(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place as editors count: line and column from 1, columns in code points."""

    line: int
    column: int


class Source:
    """One file as filed: its text is what the bytes decode to, line ends and all, less a byte-order mark."""

    def __init__(self, path: str, text: str, *, encoding: str = "utf-8", bom: bytes = b"") -> None:
        """Keep ``text`` under the name ``path``; ``encoding`` and ``bom`` say how to write it again."""
        self.path = path
        self.text = text
        self.encoding = encoding
        self.bom = bom

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line starts; CR, LF and CR LF end a line, nothing else does."""
        return [0, *(end.end() for end in LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Return the line and column of the code point at ``offset``."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> Span:
        """Return the span of line ``number`` (from 1), its line end left out."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))

    def lines(self) -> list[Span]:
        """Return the span of every line, line ends left out."""
        spans = []
        start = 0
        for end in LINE_END.finditer(self.text):
            spans.append(Span(start, end.start()))
            start = end.end()
        spans.append(Span(start, len(self.text)))
        return spans

    def to_bytes(self) -> bytes:
        """Return the file as it was read: byte-order mark, encoding and line ends kept."""
        return self.bom + self.text.encode(self.encoding)
