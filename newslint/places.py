"""The places in a text at which a day may be named: what the patterns of the grammar are tried on."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator
from functools import cache
from itertools import compress, count, zip_longest
from typing import NamedTuple

from newslint import patterns
from newslint.span import Span
from newslint.words import Words

#: So near, in code points, the next such word must stand to be of one date with this one.
NEAR = 48
#: So many code points the longest list of days has.
LONGEST = 200
#: The end of "2017-01-30", which is one word, and of "30/01/2017" and "30.1.2017".
IN_FIGURES = [re.compile(end) for end in (r"-[01]\d-[0-3]\d", r"/(?:19|20)\d\d", r"\.(?:19|20)\d\d")]


@cache
def compiled(name: str) -> re.Pattern[str]:
    """Return the pattern called ``name``, compiled when it is first asked for: few stories need them all."""
    return re.compile(getattr(patterns, name))


class Place(NamedTuple):
    """A word at which a mention may stand: its number among the words, and where its block ends.

    ``near`` says whether another such word follows closely.
    """

    words: Words
    number: int
    block: Span
    near: bool

    @property
    def word(self) -> str:
        """The word as it is written."""
        return self.words.written[self.number]

    @property
    def start(self) -> int:
        """Where the word stands."""
        return self.words.starts[self.number]

    def match(self, name: str, start: int | None = None) -> re.Match[str] | None:
        """Return the match of the pattern called ``name`` at ``start``, the place's own word without it.

        None reaches further than LONGEST, so that a text of weekdays alone is read in linear time.
        """
        start = self.start if start is None else start
        end = min(self.block.end, start + LONGEST)
        match = compiled(name).match(self.words.text, start, end)
        return None if match and match.end() == end < self.block.end else match

    def before(self, back: int = 1) -> str:
        """Return the word so far ``back`` if it stands in the same block, else an empty one."""
        index = self.number - back
        return self.words.written[index] if index >= 0 and self.words.starts[index] >= self.block.start else ""


def places(words: Words, blocks: Iterable[Span], wanted: Container[str]) -> Iterator[Place]:
    """Yield the words that are among ``wanted``, or dates in figures, as far as they stand in ``blocks``, in order."""
    text, starts = words.text, words.starts
    at = list(compress(count(), map(wanted.__contains__, words.written)))  # the fastest way through all words
    ends = [match.start() + (match[0][0] != "-") for end in IN_FIGURES for match in end.finditer(text)]
    if ends:
        at = sorted({*at, *(bisect_right(starts, offset) - 1 for offset in ends)} - {-1})
    following = [starts[index] for index in at[1:]]
    rest = iter(blocks)
    block = next(rest, None)
    for index, then in zip_longest(at, following, fillvalue=len(text) + NEAR):
        while block and starts[index] >= block.end:
            block = next(rest, None)
        if block is None:
            return
        if starts[index] >= block.start:
            yield Place(words, index, block, near=then - starts[index] < NEAR)
