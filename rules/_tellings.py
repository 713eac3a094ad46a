"""Where a story may say twice what somebody said."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from newslint import Article, Span
from newslint.alignment import FUNCTION, Passages, align, candidates, fold

from ._pairs import Pair, Telling, longest_run

#: Words on either side of what two passages share that are aligned too.
MARGIN = 14
#: So far from a telling the words may stand that attribute it, in code points.
BESIDE = 120
#: A function word is worth little; a name or a figure says less than a common word, and so does a frequent one.
FUNCTION_WORD, NAME, FIGURE, FREQUENT = 0.3, 0.4, 0.5, 4


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

    @cached_property
    def quotations(self) -> Mapping[int, Sequence[Span]]:
        """The quotations of each paragraph by its number, marks included, but for those inside others."""
        quotations = defaultdict(list)
        for quotation in self.article.quotations:
            if quotation.depth == 0:
                quotations[quotation.paragraph].append(quotation.span)
        return quotations

    @cached_property
    def quotation_starts(self) -> Sequence[int]:
        """Where the words of each quotation start, also of those inside others."""
        return [quotation.words.start for quotation in self.article.quotations]

    @cached_property
    def in_lower_case(self) -> frozenset[str]:
        """The words that are written without a capital somewhere."""
        return frozenset(word for word in self.words.written if word[0].islower())

    def around(self, telling: Telling) -> tuple[str, str]:
        """Return what stands before and behind ``telling``, and behind and before the quotations on either side.

        A telling that is a quote is told by the whole quotation.
        """
        text, told = self.article.text, self.words.span(telling.words[0], telling.words[-1])
        paragraph = self.article.paragraphs[telling.paragraph - 1].span
        quotations = self.quotations.get(telling.paragraph, ())
        spans = [span for span in quotations if telling.is_quote and span.overlaps(told)]
        told = Span(spans[0].start, spans[-1].end) if spans else told
        start = max((span.end for span in quotations if span.end <= told.start), default=paragraph.start)
        end = min((span.start for span in quotations if span.start >= told.end), default=paragraph.end)
        return text[max(start, told.start - BESIDE) : told.start], text[told.end : min(end, told.end + BESIDE)]

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
            run=longest_run(matched),
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
