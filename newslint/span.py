"""Where something stands: half-open ranges of code points."""

from typing import NamedTuple


class Span(NamedTuple):
    """The code points ``start`` to ``end`` of one text; ``end`` is exclusive, as in a slice."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that stand at this span of ``text``."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def stripped(self, text: str) -> "Span":
        """Return this span of ``text`` without white space at its ends."""
        words = text[self.start : self.end]
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))
