"""Passages that tell the same thing: found through rare pairs of words, then aligned word by word.

Everything here works on a story as a list of folded words (see ``fold``) and names words by their indexes.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

#: Words that change when a quote is told as indirect speech fold to one; the key stands for the group.
GROUPS = {
    "i": "i we you he she they me us him her them it one",
    "my": "my our your his its their mine ours yours hers theirs",
    "this": "this that these those",
    "be": "am is are was were be been being 'm 're",
    "have": "has have had having",
    "do": "do does did done doing",
    "will": "will would shall should",
    "can": "can could may might must",
    "not": "not no never",
}
SHORT = {"i'm", "i've", "i'll", "i'd", "it's", "that's", "there's", "we're", "we've", "we'll", "they're", "they've"}
SHORT |= {"he's", "she's", "you're", "you've", "what's", "they'll", "let's"}
NEGATED = {f"{verb}n't" for verb in "do does did is are was were has have had wo would ca could should must".split()}
FUNCTION = frozenset(GROUPS) | frozenset(
    "a an the and or but nor so yet if than then as at by for from in into of off on onto out over to up down with"
    " without about after before against between through during under there here when where who whom whose which what"
    " why how all any both each some such very more most much many also only just too own same other another now"
    " because while until since".split()
)
#: Longer endings before those they end in.
ENDINGS = tuple("ations ation ingly edly ings ing ions ion ances ance ences ence ies ied es ed ly s".split())
SHORTEST_STEM = 3


class _Folds(dict[str, str]):
    """The folded form of every word that was asked for, worked out once."""

    def __missing__(self, word: str) -> str:
        folded = self[word] = _stem(word)
        return folded


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    for ending in ENDINGS if word.endswith(ENDINGS) and not word.endswith("ss") else ():
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word[: -len(ending)] + "i" * ending.startswith("ie")
            if word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    if len(word) > SHORTEST_STEM:
        return word[:-1] + "i" if word[-1] == "y" else word.removesuffix("e")
    return word


FOLDS = _Folds({word: folded for folded, words in GROUPS.items() for word in words.split()})
FOLDS |= {word: word for word in FUNCTION} | dict.fromkeys(SHORT, "i") | dict.fromkeys(NEGATED, "not")


def fold(words: Sequence[str]) -> list[str]:
    """Return lower-case ``words`` as stems; pronouns, tenses of auxiliaries and negations fold to one word each."""
    return [FOLDS[word] for word in words]


class Passages(NamedTuple):
    """Two stretches of a story, as ranges of words, that may tell the same; ``first`` ends before ``second`` starts."""

    first: range
    second: range


#: A pair of words that occurs more often is the story's subject, not a repeat.
MOST_OCCURRENCES = 6
#: How many pairs two passages must share, how far apart these may stand, and where a passage is cut.
FEWEST_PAIRS, WIDEST_STEP, LONGEST = 3, 14, 250


def candidates(folded: Sequence[str], paragraphs: Sequence[range]) -> Iterator[Passages]:
    """Yield where ``folded`` words may tell something twice: passages that share FEWEST_PAIRS pairs of words.

    Words pair with the next and the next but one, function words left out. Only the words of ``paragraphs``
    (ranges, in order) are read, and no passage goes beyond its paragraph. The cost is linear in their length.
    """
    starts = [paragraph.start for paragraph in paragraphs]
    runs: list[_Run] = []
    going_on: list[_Run] = []
    for first, second in sorted(_shared_pairs(folded, paragraphs)):
        where = bisect_right(starts, first), bisect_right(starts, second)
        going_on = [run for run in going_on if first - run.pairs[-1][0] <= WIDEST_STEP]
        run = next((run for run in going_on if run.where == where and run.takes(first, second)), None)
        if run is None:
            run = _Run(where, [])
            runs.append(run)
            going_on.append(run)
        run.pairs.append((first, second))
    for _, pairs in runs:
        (first, second), (first_end, second_end) = pairs[0], pairs[-1]
        if len(pairs) >= FEWEST_PAIRS and first_end < second:
            yield Passages(range(first, first_end + 1), range(second, second_end + 1))


class _Run(NamedTuple):
    """Places of shared pairs that follow each other in the same two paragraphs (``where``)."""

    where: tuple[int, int]
    pairs: list[tuple[int, int]]

    def takes(self, first: int, second: int) -> bool:
        """Tell whether a pair shared at ``first`` and ``second`` goes on with this run."""
        return 0 <= second - self.pairs[-1][1] <= WIDEST_STEP and first - self.pairs[0][0] <= LONGEST


def _shared_pairs(folded: Sequence[str], paragraphs: Sequence[range]) -> Iterator[tuple[int, int]]:
    """Yield the places of every two occurrences of a pair of content words that is rare but not single."""
    content = [index for paragraph in paragraphs for index in paragraph if folded[index] not in FUNCTION]
    words = [folded[index] for index in content]
    keys = list(pairwise(words)) + list(zip(words, words[2:], strict=False))
    repeated = {key for key, count in Counter(keys).items() if 1 < count <= MOST_OCCURRENCES}
    places = defaultdict(list)
    for index, key in zip(content[:-1] + content[:-2], keys, strict=True):
        if key in repeated:
            places[key].append(index)
    for found in places.values():
        yield from combinations(sorted(found), 2)


#: What it costs to leave out a word on both sides, and on one.
MISMATCH, GAP = 0.45, 0.35
#: An alignment never leaves out more words than this in a row.
WIDEST_GAP = 8
#: Words that stand everywhere are compared only so near a match of rarer ones: in words, and in shift between the two.
NEAR, SHIFT = 32, 3
#: A word with more places than this stands everywhere, as function words do.
MOST_PLACES = 6
STEPS = (-1, 0, 1)


class _Match(NamedTuple):
    """Two equal words, by index, with the score of the best alignment that ends in them and the match before."""

    first: int
    second: int
    score: float
    before: int


def align(first: Sequence[str], second: Sequence[str], weights: Sequence[float]) -> list[tuple[int, int]]:
    """Return the best local alignment of two lists of folded words, as pairs of indexes of equal words.

    ``weights`` says what each word of ``first`` is worth. Only equal words are compared, and
    those that stand everywhere only near rarer ones, so that the cost grows with what the two share.
    """
    matches: list[_Match] = []
    recent = 0
    for index, other in _equal(first, second):
        while recent < len(matches) and matches[recent].first < index - WIDEST_GAP - 1:
            recent += 1
        matches.append(_best(matches, recent, index, other, weights[index]))
    best = max(range(len(matches)), key=lambda number: matches[number].score, default=-1)
    aligned = []
    while best >= 0:
        aligned.append((matches[best].first, matches[best].second))
        best = matches[best].before
    return aligned[::-1]


def _equal(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    """Return, in order, the places of equal words that can matter: all of rare words, of others those near by."""
    places = defaultdict(list)
    for index, word in enumerate(second):
        places[word].append(index)
    equal = [(index, other) for index, word in enumerate(first) for other in places.get(word, ())]
    rare = [(i, j) for i, j in equal if first[i] not in FUNCTION and len(places[first[i]]) <= MOST_PLACES]
    if not rare:
        return equal
    around = {(i // NEAR + rows, (j - i) // SHIFT + shift) for i, j in rare for rows in STEPS for shift in STEPS}
    return [(i, j) for i, j in equal if (i // NEAR, (j - i) // SHIFT) in around]


def _best(matches: list[_Match], recent: int, index: int, other: int, weight: float) -> _Match:
    """Return the match of word ``index`` with word ``other``, joined to the alignment that scores highest there."""
    best, before = 0.0, -1
    for number in range(recent, len(matches)):
        first, second, score, _ = matches[number]
        left_out, left_out_there = index - first - 1, other - second - 1
        if left_out >= 0 and 0 <= left_out_there <= WIDEST_GAP:
            both = min(left_out, left_out_there)
            score -= MISMATCH * both + GAP * (left_out + left_out_there - 2 * both)
            if score > best:
                best, before = score, number
    return _Match(index, other, best + weight, before)
