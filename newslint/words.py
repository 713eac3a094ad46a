"""Text to words, as parallel lists: what rules look up instead of walking the text."""

import re
from bisect import bisect_left
from collections.abc import Container
from functools import cached_property
from itertools import accumulate

from newslint.span import Span

#: Hyphens and apostrophes join: "anti-terrorism" and "don't" are one word each, "1,000" is two. So do accents
#: that are code points of their own.
WORD = re.compile(r"(\w+(?:[-'’\u2010\u2011]\w+|[\u0300-\u036f]+\w*)*)")


class Words:
    """The words of a text; ``written``, ``lower`` and ``starts`` are parallel, so an index names one word."""

    def __init__(self, text: str) -> None:
        """Cut ``text`` into words."""
        self.text = text
        parts = WORD.split(text)  # what stands between the words, and every second one a word
        self.written: list[str] = parts[1::2]
        self.starts: list[int] = list(accumulate(map(len, parts)))[:-1:2]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.written)

    @cached_property
    def lower(self) -> list[str]:
        """The words in lower case, typographic apostrophes made straight."""
        return " ".join(self.written).lower().replace("’", "'").split(" ") if self.written else []

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words as they are written: for rules that most stories give nothing to do."""
        return frozenset(self.written)

    def find(self, wanted: Container[str]) -> list[int]:
        """Return the indexes, in order, of the words that are among ``wanted``, a set of words in lower case."""
        return [index for index, word in enumerate(self.lower) if word in wanted]

    def span(self, first: int, last: int | None = None) -> Span:
        """Return the span from word ``first`` to word ``last``, both included; of one word without ``last``."""
        last = first if last is None else last
        return Span(self.starts[first], self.starts[last] + len(self.written[last]))

    def between(self, first: int, second: int) -> str:
        """Return what stands between two neighbouring words."""
        return self.text[self.starts[first] + len(self.written[first]) : self.starts[second]]

    def within(self, span: Span) -> range:
        """Return the indexes of the words that start inside ``span``."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))
