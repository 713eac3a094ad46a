"""What differs between two tellings that share most of their words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.alignment import FUNCTION, fold

from ._pairs import Pair
from ._tellings import Tellings

NEGATIONS = frozenset(
    fold("not nobody nothing none neither nor without hardly scarcely denied denies denying refused refuses".split())
)
NUMBERS = frozenset(
    fold(
        "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty"
        " ninety hundred thousand million billion trillion half twice double first second third fourth fifth".split()
    )
)
#: Function words that turn a sentence round where one takes the place of another.
OPPOSITES = frozenset("for against up down before after over under more with without in out on off all both".split())
TRIFLES = FUNCTION - OPPOSITES
#: These fold to one word, and speak of two people.
HIM, HER = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
#: So many words before a match can turn it round.
LEAD = 3

Words = Sequence[str]


def are_opposed(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether one telling denies what the other says, or gives another number."""
    return any(_is_opposed(first, later) for first, later in (*_left_out(tellings, pair), _lead(tellings, pair)))


def are_reworded(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether a word that matters has given way to another: “best game”, “worst game”."""
    lower = tellings.words.lower
    matched = [(lower[i], lower[j]) for i, j in zip(pair.first.words, pair.later.words, strict=True)]
    if any((one in HIM and other in HER) or (one in HER and other in HIM) for one, other in matched):
        return True
    gaps = (*_left_out(tellings, pair), _end(tellings, pair))
    return any(not (TRIFLES.issuperset(first) or TRIFLES.issuperset(later)) for first, later in gaps)


def _is_opposed(first: Words, later: Words) -> bool:
    if NEGATIONS.isdisjoint(first) != NEGATIONS.isdisjoint(later):
        return True
    numbers = [{word for word in words if word in NUMBERS or word[0].isdigit()} for words in (first, later)]
    return all(numbers) and numbers[0] != numbers[1]


def _left_out(tellings: Tellings, pair: Pair) -> Iterator[tuple[Words, Words]]:
    """Yield the words between two matches, of the first and of the later telling."""
    folded = tellings.folded
    for (i, j), (next_i, next_j) in pairwise(zip(pair.first.words, pair.later.words, strict=True)):
        if next_i - i > 1 or next_j - j > 1:
            yield folded[i + 1 : next_i], folded[j + 1 : next_j]


def _lead(tellings: Tellings, pair: Pair) -> tuple[Words, Words]:
    """Return the last words before the match that stand in its sentence, of the first and of the later telling."""
    first, later = (_before(tellings, telling.words[0]) for telling in (pair.first, pair.later))
    return first, later


def _before(tellings: Tellings, index: int) -> Words:
    start = index
    while start and index - start < LEAD and not set(tellings.words.between(start - 1, start)) & set('.!?;:\r\n"“'):
        start -= 1
    return tellings.folded[start:index]


def _end(tellings: Tellings, pair: Pair) -> tuple[Words, Words]:
    """Return the last word of either quotation where just one is left behind the match, as in “… with a gun”."""
    first, later = (_behind(tellings, telling.words[-1]) for telling in (pair.first, pair.later))
    return (first, later) if len(first) == len(later) == 1 else ((), ())


def _behind(tellings: Tellings, index: int) -> Words:
    quoted = tellings.quoted
    end = index + 1
    while end - index <= LEAD and quoted.get(end) is not None and quoted.get(end) == quoted.get(index):
        end += 1
    return tellings.folded[index + 1 : end]
