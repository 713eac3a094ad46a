"""Two tellings of one thing: where a story may say twice what somebody said."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from newslint import Article
from newslint.alignment import FUNCTION, Passages, align, candidates, fold

#: Words on either side of what two passages share that are aligned too.
MARGIN = 14
#: As many matched words in quotation marks make a match with a quotation.
QUOTED = 6
#: A function word is worth little; a name or a figure says less than a common word, and so does a frequent one.
FUNCTION_WORD, NAME, FIGURE, FREQUENT = 0.3, 0.4, 0.5, 4


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


class Tellings:
    """The views of one story that the search for tellings needs."""

    def __init__(self, article: Article, shortest: int) -> None:
        """Take an ``article``; quotations under ``shortest`` words are not searched for."""
        self.article = article
        self.words = article.words
        self.paragraphs = [self.words.within(block.span) for block in article.paragraphs]
        self.quoted: dict[int, int] = {}
        self.searched: set[int] = set()
        for number, quotation in enumerate(article.quotations):
            if quotation.depth == 0:
                indexes = self.words.within(quotation.words)
                self.quoted.update(dict.fromkeys(indexes, number))
                if len(indexes) >= shortest:
                    self.searched.update(indexes)

    @cached_property
    def folded(self) -> list[str]:
        """The folded words of the whole text."""
        return fold(self.words.lower)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each folded word occurs."""
        return Counter(self.folded)

    def pairs(self) -> Iterator[Pair]:
        """Yield what may be told twice, quoted at least once."""
        if not self.searched:
            return
        for passages in candidates(self.folded, self.paragraphs):
            if not (self.searched.isdisjoint(passages.first) and self.searched.isdisjoint(passages.second)):
                pair = self._aligned(passages)
                if pair and (pair.first.is_quote or pair.later.is_quote) and not self._is_one_quotation(pair):
                    yield pair

    def _aligned(self, passages: Passages) -> Pair | None:
        """Return the tellings in ``passages``, each widened by the words around it in its paragraph."""
        first, later = (self._widened(passage) for passage in passages)
        if first.stop > later.start:
            middle = (passages.first.stop + passages.second.start) // 2
            first, later = range(first.start, middle), range(middle, later.stop)
        folded = self.folded
        weights = [self.weight(index) for index in first]
        matched = align(folded[first.start : first.stop], folded[later.start : later.stop], weights)
        if not matched:
            return None
        earlier_words, later_words = [i + first.start for i, _ in matched], [j + later.start for _, j in matched]
        length = 1 + max(words[-1] - words[0] for words in (earlier_words, later_words))
        return Pair(
            self._telling(earlier_words),
            self._telling(later_words),
            strength=sum(weights[i] for i, _ in matched) * len(matched) / length,
            run=_longest_run(matched),
            content=sum(self.weight(index) == 1 for index in earlier_words),
        )

    def _widened(self, passage: range) -> range:
        within = self.paragraphs[self._paragraph(passage.start)]
        return range(max(within.start, passage.start - MARGIN), min(within.stop, passage.stop + MARGIN))

    def _paragraph(self, index: int) -> int:
        return bisect_right(self.paragraphs, index, key=lambda paragraph: paragraph.start) - 1

    def _telling(self, indexes: list[int]) -> Telling:
        return Telling(self._paragraph(indexes[0]) + 1, indexes, [index for index in indexes if index in self.quoted])

    def _is_one_quotation(self, pair: Pair) -> bool:
        """Tell whether a speaker repeats words inside one quotation."""
        first, later = ({self.quoted[index] for index in telling.quoted} for telling in (pair.first, pair.later))
        return not first.isdisjoint(later)

    def weight(self, index: int) -> float:
        """Return what a match of the word ``index`` is worth, from FUNCTION_WORD to 1."""
        folded = self.folded[index]
        if folded in FUNCTION:
            return FUNCTION_WORD
        written = self.words.written[index]
        weight = 1.0
        if written[0].isdigit():
            weight = FIGURE
        elif written[0].isupper() and index and self.words.between(index - 1, index).isspace():
            weight = NAME
        return max(FUNCTION_WORD, weight * min(1, FREQUENT / self.counts[folded]))


def _longest_run(matched: Sequence[tuple[int, int]]) -> int:
    longest = run = 1
    for (i, j), (next_i, next_j) in pairwise(matched):
        run = run + 1 if next_i - i == next_j - j == 1 else 1
        longest = max(longest, run)
    return longest
