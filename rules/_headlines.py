"""What tells the headline of another story from a line of a list that belongs to this one."""

import re
from collections.abc import Sequence
from enum import Enum

from ._clauses import is_plural

#: Verbs as headlines have them, "Northgate wins licence"; without those that are plural nouns, too.
SINGULAR_VERBS = frozenset(
    """
    accuses admits agrees announces apologises apologizes asks backs bans beats becomes begins blames blasts braces
    brings buys confirms considers creates defends defies demands denies dies earns explains faces finds gets gives
    goes grows hails hates hits joins keeps launches leaves loses loves makes matches meets needs opens overtakes owns
    passes pleads pledges praises prepares quits raises reaches refuses rejects releases resigns returns reveals says
    seeks sells sends slams snubs spends suffers sues takes tells threatens urges unveils vows wants warns welcomes
    wins
    """.split()
)
PLURAL_VERBS = frozenset(
    """
    accuse admit agree announce ask back blame brace call clash condemn consider defy demand deny face facing fear
    fight find flee hail join launch lose march meet mourn oppose protest quit reject say seek slam sue tell threaten
    unveil urge vote vow want warn welcome win
    """.split()
)
#: So far into a headline its verb stands.
VERB_WITHIN = 6
TEASER = re.compile(
    r"""
    ^(?:how|why|what|here['’]s|it['’]s\ time|see\ all)\b(?=(?:\W+\w+){4})
    | ^(?:analysis|comment|exclusive|explainer|factbox|gallery|in\ full|in\ pictures|live|newsletter|opinion|photos
        |pictures|podcast|quiz|read|revealed|timeline|video|watch):
    | ^(?:the\ )?\d+\ (?:best|worst|most|biggest|cheap|simple|easy|undervalued|things|ways|reasons|tips)\b
    | \b(?:reasons?\ why|(?:that|which)\ (?:shows?|reveals?)|things\ (?:to|you))\b
    | \b(?:need\ to\ know|everything\ you|click\ here)\b
    | :\ (?:how|why|what)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: "says expert", "- official", ‘in the dark’, "Rates fall? Not yet", "Brill: too many boats".
SPEECH = re.compile(
    r"""
    (?:,|\ [-–—])\ (?:says?|claims?|warns?|reports?|officials?|minist(?:er|ry)|police|study|survey|sources?|poll)\b
        [^,.]{0,30}$
    | ^['‘]\s?\w | \s['‘]\w[^'‘’]*['’](?:\W|$) | \?\ [A-Z]
    | ^\w[\w’'-]*\ [\w\ ’'()-]{2,40}:\ (?!(?:at|by|daily|every|for|free|from|in|no|none|on|open|to|until|with)\b)
        [a-z](?:\S*\s+){3}\S
    """,
    re.VERBOSE,
)
#: Advice, rules, recipes, opening hours, prices, "Parking: …": lines that readers are to use.
SERVICE = re.compile(
    r"""
    ^(?:add|always|approve|ask|avoid|bring|call|carry|check|choose|clean|close|cook|cover|cut|do|don['’]t|drink|eat
        |follow|get|give|have|heat|hold|keep|leave|look|make|mix|never|no|place|please|put|remember|remove|serve|set
        |stay|stir|store|take|talk|tell|try|turn|use|visit|walk|wash|wear|write)\s(?!['‘])
    | ^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b
    | ^[\d½¼¾][\d.,/½¼¾-]*\s?(?:g|kg|ml|cl|dl|l|oz|lbs?|cups?|tbsp|tsp|x|pounds?|slices?|cloves?)\b
    | \d\s?(?:%|per\ ?cent\b|a\.?m\b|p\.?m\b)
    | ^[\w’'-]+(?:\ [\w’'-]+)?:\s
    """,
    re.IGNORECASE | re.VERBOSE,
)
ITEM_STOP = re.compile(r"[.!;,:…][\"'”’)\]»]*$| [-–—]$|\b(?:and|or)$")
#: A score, a credit of a tweet, "Best film - The Long Way Home": a list of its own.
NO_HEADLINE = re.compile(
    r"@\w|\w \d{1,3}[,;] \w.* \d{1,3}\b|^\d{1,2}[.:)h]"
    r"|\w [-–—] (?!news \)|(?:minister|official|police|report|study)s?$)\w"
)
FEWEST_WORDS, SHORTEST_MEAN, LONGEST_MEAN = 3, 4, 18
MOST_DIGITS = 0.2
GUIDE = re.compile(r"(?:how|what|when|where) to ", re.IGNORECASE)
ARTICLES = frozenset({"a", "an", "the"})
FEWEST_CAPITALS, SHORT = 3, 4


class Likeness(Enum):
    """How much a list looks like headlines: plainly, in part, or not at all."""

    PLAIN = 2
    PARTIAL = 1
    NONE = 0


def likeness(items: Sequence[str]) -> Likeness:
    """Return how much ``items``, the lines of a list without bullets, look like headlines of other stories."""
    headlines = [item for item in items if is_headline(item)]
    others = [item for item in items if item not in headlines]
    service = sum(bool(SERVICE.search(item)) for item in others)
    if not headlines or 3 * service > len(items) or 3 * len(headlines) < len(items):
        return Likeness.NONE
    similar = sum(_has_verb(item.split()) for item in others)
    is_plain = len(headlines) > 1 and 2 * (len(headlines) + similar) >= len(items) and not service
    return Likeness.PLAIN if is_plain else Likeness.PARTIAL


def is_headline(item: str) -> bool:
    """Tell whether an ``item`` shows what headlines have: a teaser, capitals, a bit of speech, a verb and no article.

    "How to" opens advice as well, unless a name stands behind it.
    """
    words = item.split()
    if item.isupper():
        return len(words) >= FEWEST_CAPITALS
    names = [word[0].isupper() for word in words[1:] if len(word) >= SHORT and word[0].isalpha()]
    if GUIDE.match(item) and not any(names):
        return False
    if TEASER.search(item) or SPEECH.search(item):
        return not (names and all(names))
    return _has_verb(words) and "%" not in item and ARTICLES.isdisjoint(item.lower().split())


def _has_verb(words: Sequence[str]) -> bool:
    """Tell whether a headline's verb stands behind its subject: "Insurers warn", "Northgate wins"."""
    lower = [word.lower() for word in words[:VERB_WITHIN]]
    return any(
        verb in SINGULAR_VERBS or (verb in PLURAL_VERBS and is_plural(lower[number - 1]))
        for number, verb in enumerate(lower)
        if number
    )


def are_unfinished(items: Sequence[str]) -> bool:
    """Tell whether hardly any of the ``items`` ends as a sentence or a part of one does."""
    return 3 * sum(bool(ITEM_STOP.search(item)) for item in items) <= len(items)


def are_lines(items: Sequence[str]) -> bool:
    """Tell whether ``items`` have the length and the looks of headlines."""
    lengths = [len(item.split()) for item in items]
    text = "".join(items)
    return (
        min(lengths) >= FEWEST_WORDS
        and SHORTEST_MEAN <= sum(lengths) / len(items) <= LONGEST_MEAN
        and are_unfinished(items)
        and 2 * sum(bool(NO_HEADLINE.search(item)) for item in items) < len(items)
        and 5 * sum(item.lstrip("'\"‘“")[:1].islower() for item in items) <= len(items)
        and sum(map(str.isdigit, text)) <= MOST_DIGITS * len(text)
    )
