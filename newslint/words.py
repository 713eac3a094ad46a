"""Text to words, as parallel lists: what rules look up instead of walking the text."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from newslint.span import Span

#: Hyphens and apostrophes join: "anti-terrorism" and "don't" are one word each, "1,000" is two.
WORD = re.compile(r"\w+(?:[-'’\u2010\u2011]\w+)*")


class Words:
    """The words of a text; ``written``, ``lower`` and ``starts`` are parallel, so an index names one word."""

    def __init__(self, text: str) -> None:
        """Cut ``text`` into words."""
        self.text = text
        self.written: list[str] = []
        self.starts: list[int] = []
        for match in WORD.finditer(text):
            self.written.append(match[0])
            self.starts.append(match.start())

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.written)

    @cached_property
    def lower(self) -> list[str]:
        """The words in lower case, typographic apostrophes made straight."""
        if "’" in self.text:
            return [word.lower().replace("’", "'") for word in self.written]
        return [word.lower() for word in self.written]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places = defaultdict(list)
        for index, word in enumerate(self.lower):
            places[word].append(index)
        return places

    def find(self, wanted: Iterable[str]) -> list[int]:
        """Return the indexes, in order, of the words that are among ``wanted`` (in lower case)."""
        places = self._places
        return sorted(index for word in places.keys() & set(wanted) for index in places[word])

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
