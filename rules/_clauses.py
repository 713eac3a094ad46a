"""The clause in front of a verb, as far as its words tell: the subject's noun, and what the clause opens with."""

from typing import NamedTuple

from newslint.words import Words

from . import _verbs as known
from ._cues import VERBS as REPORTING
from ._verbs import PRONOUNS, RELATIVES

LONGEST = 6  # words of a noun phrase
DEEPEST = 3  # nested phrases
TITLES = frozenset("Mr Mrs Ms Dr Gen Gov Lt Col Prof Rep Rev Sen Sgt St".split())
#: Words that no noun phrase goes over.
EDGES = known.OPENERS | REPORTING | known.HELPERS | RELATIVES | PRONOUNS | known.PREPOSITIONS | known.NO_NOUNS


class Clause(NamedTuple):
    """The last word of the subject, with its capital if it is a name; the word that the clause follows; "" for none."""

    head: str
    opener: str

    @property
    def is_relative(self) -> bool:
        """Whether the subject may stand right behind the noun that its clause belongs to: "the tariffs he wanted"."""
        opener = self.opener
        is_known = opener in known.OPENERS or opener in REPORTING or opener.endswith(("ly", "ing")) or opener.isdigit()
        return bool(opener) and not is_known


def clause(words: Words, verb: int, depth: int = DEEPEST) -> Clause:
    """Return the clause whose verb is word ``verb``; of a subject as long as "the head of the board of the bank"."""
    last = verb - 1
    while last >= 0 and _joins(words, last) and _is_helper(words.lower[last]):
        last -= 1
    if last < 0 or not _joins(words, last) or words.lower[last] in EDGES - PRONOUNS - RELATIVES:
        return Clause("", "")
    first = _phrase_start(words, last)
    for _ in range(DEEPEST):
        preposition = first - 1
        is_nested = preposition > 0 and words.lower[preposition] in known.PREPOSITIONS
        if not is_nested or not (_joins(words, preposition) and _joins(words, preposition - 1)):
            break
        last = preposition - 1
        first = _phrase_start(words, last) if words.lower[last] not in EDGES else last
    return Clause(words.written[last] if _follows(words, last) else words.lower[last], _opener(words, first, depth))


def may_be_complete(words: Words, verb: int) -> bool:
    """Tell whether a clause may end with word ``verb``, so that the next word is the verb of another."""
    its, governor = clause(words, verb), words.lower[verb]
    head = its.head.lower()
    if not head:
        return False
    if governor.endswith("ing"):
        return governor in known.COMPLETE and is_plural(head)
    if head in RELATIVES:
        return not governor.endswith("s") or not known.AUXILIARIES.isdisjoint(words.lower[max(0, verb - 6) : verb])
    if its.is_relative or (head == "you" and its.opener in known.CONDITIONS):
        return True
    is_alone = words.lower[verb - 1] not in known.AUXILIARIES | known.HAVE
    return governor in known.PARTICIPLES and is_alone and _may_be_passive(its, words.lower[verb + 1], governor)


def _may_be_passive(its: Clause, following: str, governor: str) -> bool:
    """Tell whether a participle may say what is done to the noun before it: "the reforms agreed"."""
    head = its.head.lower()
    if head in PRONOUNS or head in known.ACTORS or its.head[0].isupper():
        return False
    if head.removesuffix("s") in known.ACTORS:
        return governor in known.OF_PERSONS
    return is_plural(head) or head in known.QUANTITIES or its.opener in {"and", "or"} or following in known.LIKE_PAST


def is_plural(word: str) -> bool:
    """Tell whether a ``word`` in lower case looks like a plural noun."""
    return word in known.IRREGULAR or (
        word.endswith("s") and not word.endswith(("'s", "ss", "us", "is")) and word not in known.NOUN_OPENERS
    )


def _opener(words: Words, first: int, depth: int) -> str:
    """Return the word that joins a phrase whose first word is ``first``, "" for a "that" that opens a statement.

    It is looked for before both of two subjects ("the terms Oslo and Bern agreed"), and before a reporting verb
    in a relative clause ("the terms he says Oslo agreed").
    """
    if not _follows(words, first):
        return ""
    before, outer = words.lower[first - 1], ""
    if before == "that" and not (first > 1 and _joins(words, first - 2) and _is_antecedent(words.lower[first - 2])):
        return ""
    if depth and before in {"and", "or"} and first > 1 and _joins(words, first - 2):
        outer = _opener(words, _phrase_start(words, first - 2), depth - 1)
    elif depth and before in REPORTING:
        outer = clause(words, first - 1, depth - 1).opener
    return outer if _is_antecedent(outer) else before


def _is_antecedent(word: str) -> bool:
    """Tell whether a relative clause behind ``word`` may be followed by a bare verb: "the tariffs that he wanted"."""
    return (is_plural(word) or word in {"all", "those"}) and word not in REPORTING and word not in known.OPENERS


def _is_helper(word: str) -> bool:
    return word in known.HELPERS or word in known.ADVERBS or word.endswith("ly")


def _phrase_start(words: Words, last: int) -> int:
    """Return the first word of the noun phrase that ends with word ``last``."""
    if words.lower[last] in PRONOUNS or words.lower[last] in RELATIVES:
        return last
    for first in range(last, max(last - LONGEST, 0), -1):
        word = words.lower[first]
        if word in known.NOUN_OPENERS or not _joins(words, first - 1) or words.lower[first - 1] in EDGES:
            return first
        before = words.lower[first - 1]
        is_common = words.written[first - 1].islower() or not _follows(words, first - 1)
        if is_common and is_plural(before) and before not in known.MODIFIERS:
            return first
    return max(last - LONGEST, 0)


def _follows(words: Words, index: int) -> bool:
    """Tell whether a word stands in mid-clause, where a capital makes a name."""
    return index > 0 and _joins(words, index - 1)


def _joins(words: Words, index: int) -> bool:
    """Tell whether nothing but space, or the full stop of a title or an initial, stands between a word and the next."""
    between = words.between(index, index + 1)
    is_short = words.written[index] in TITLES or len(words.written[index]) == 1
    return between.isspace() or (is_short and between in {".", ". "})
