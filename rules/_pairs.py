"""Two tellings of one thing, and what their match is worth."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

#: As many matched words in quotation marks make a match with a quotation.
QUOTED = 6


class Telling(NamedTuple):
    """One of two tellings: its paragraph, the matched words by index, and those of them that stand in quotations."""

    paragraph: int
    words: Sequence[int]
    quoted: Sequence[int]

    @property
    def is_quote(self) -> bool:
        """Whether the match is with a quotation: most of its words are quoted, or enough to be one."""
        return len(self.quoted) >= min(QUOTED, len(self.words) / 2)


class Pair(NamedTuple):
    """An earlier and a later telling that share words, with what the match is worth.

    ``strength`` is the weight of the matched words times the share they hold of the longer stretch; ``run`` the
    most of them in a row; ``content`` how many are neither function words nor names nor figures.
    """

    first: Telling
    later: Telling
    strength: float
    run: int
    content: int

    @property
    def in_quotes(self) -> "Pair":
        """The pair without the words outside the marks of either telling; the pair itself if too few are left."""
        inside = {*self.first.quoted, *self.later.quoted}
        words = [both for both in zip(self.first.words, self.later.words, strict=True) if inside.issuperset(both)]
        if len(words) < QUOTED:
            return self
        first, later = ([pair[side] for pair in words] for side in (0, 1))
        return self._replace(first=self.first._replace(words=first), later=self.later._replace(words=later))


def longest_run(matched: Sequence[tuple[int, int]]) -> int:
    """Return how many of the ``matched`` words, pairs of indexes, follow each other on both sides."""
    longest = run = 1
    for (i, j), (next_i, next_j) in pairwise(matched):
        run = run + 1 if next_i - i == next_j - j == 1 else 1
        longest = max(longest, run)
    return longest
