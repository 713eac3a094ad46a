"""What stands close to a word: the word before it, the lead of its sentence, the object behind it."""

import re

from newslint.words import Words

from . import _verbs as known

REACH = 8  # words before a verb that may hold one that takes a bare verb
STOP = re.compile(r"[.!?;]\s")


def has_object(words: Words, verb: int) -> bool:
    """Tell whether an object follows the verb: "meet its", "give him", but not "return the day"."""
    following = words.lower[verb + 1 : verb + 3]
    if not following or following[0] not in known.OBJECTS or not words.between(verb, verb + 1).isspace():
        return False
    return following[-1] not in known.NOT_OBJECTS


def word_before(words: Words, index: int) -> int:
    """Return the index of the word before word ``index`` and its adverbs, -1 where something stands between."""
    for before in range(index - 1, max(index - 4, -1), -1):
        if not words.between(before, before + 1).isspace():
            return -1
        word = words.lower[before]
        is_adverb = word in known.ADVERBS or word.endswith("ly")
        if not is_adverb and not (word == "not" and words.lower[before - 1] in known.BE):
            return before
    return -1


def lead_in(words: Words, index: int) -> list[str]:
    """Return the words of the sentence before word ``index``, REACH at most."""
    first = index
    while first > max(0, index - REACH) and not STOP.search(words.between(first - 1, first)):
        first -= 1
    return words.lower[first:index]
