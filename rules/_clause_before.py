"""What the words before a verb say of it: whether it is that of the sentence, and whose day it tells."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint import Span

from ._words import compiled

#: Patterns are compiled when first used, which few stories need. So far before the verb a clause can open.
CLAUSE = 200
#: What parts clauses.
BREAK = r"[,;:–—\"“”()]|\s--?\s"
WORD = r"[\w.’'&-]+"
#: Before its subject: the clause tells of another day, or of what somebody else says of it.
ASIDE = frozenset(
    "after since following although though when whenever because which who whom whose what whatever that as despite"
    " contrary where while whether than how why until unless before like unlike if once having was were been being be"
    " is are am had have has would will could may might".split()
)
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you"})
DETERMINERS = frozenset("the a an his her its their our my this these those".split())
#: What a subject may go on with, so that a further determiner or pronoun is part of it.
GOES_ON = frozenset(
    "and or but of in at on for from to with by near under over against about between outside inside into behind via"
    " per yet so then now today meanwhile also".split()
)
#: Behind the weekday the sentence goes on with its own verb: "the man police said on Friday was dead".
FINITE = frozenset(
    "will would is are was were could can may might must should shall has have had did does do remains came went"
    " includes include led drew means meant".split()
)
#: An object, or what stands for one.
OBJECT = (
    r"\s*[\"“]|\s(?:that|a|an|the|its|his|her|their|this|these|it|he|she|they|we|there|no|new|plans?|more|what|how|why"
    r"|whether|of|against|about|all|two|three|four|five|[A-Z0-9$£€]\S*)(?!\w)"
)
TAIL_ENDS = r"\s*(?:[.,;:\"”)!?]|$)|\s(?:in|at|during|to|after|as|citing|with|from|and|adding)\b"
REPORTED = r"announced|reported|stated|confirmed|showed|declared|acknowledged"
PARTICIPLE = (
    r"[a-z-]+(?:ed|en)|found|held|shot|hit|made|sold|sent|hurt|born|due|set|cut|built|caught"
    r"|brought|led|won|lost|run|read"
)
MARKET = (
    r"(?i:\b(?:shares?|stocks?|index|futures|oil|crude|brent|gold|silver|copper|tin|wheat|corn|soybeans?|prices?|dollar"
    r"|euro|yen|sol|pound|sterling|rupee|rou?ble|yuan|peso|rand|lira|franc|won|real|ringgit|baht|rupiah|currency|bonds?|yields?"
    r"|treasuries|markets?|equities|dow|nasdaq|s&p|nikkei|ftse|dax|cac|sensex|nifty|kospi|hang\sseng|rates?|benchmark)\b)"
)
#: No attribute: "ended on", "killed five people on", but not "the closed school reopens on".
PAST = (
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )\b(?:\w+ed|fell|rose|met|won|lost|died|began|broke|came|went|hit|struck"
    r"|left|sank|shot|took|held|burst|blew|sought|fled|quit|cut|shut)\b(?:\s[\w’'.-]+){0,12}\s$"
)
AHEAD = (
    r"\b(?:will|would|could|may|might|must|should|can|to(?!\s(?:an?|the)\b)|due|set|expected|scheduled|plans?|ahead"
    r"|arrested|accused|(?:re)?opens?|(?:re)?starts|meets?|sits?|begins?|resumes?|returns|reconvenes?|ends|votes|goes?"
    r"|comes?|takes?|holds?|hosts?|plays?|faces|appears?)\b[^,]*$"
)


def is_main(text: str, sentence: Span, match: re.Match[str], at: Span) -> bool:
    """Tell whether the verb of saying in ``match``, told with the weekday ``at``, is the verb of its sentence.

    It is none in "the plan he announced on Friday", "what he said on Friday", "as announced on Friday".
    """
    before = "before" in match.re.groupindex and match["before"] is not None
    opens, words = _clause(text, sentence, match.start())
    tail = opens > sentence.start and bool(words) and words[0] not in {"and", "but", "or", "yet"}
    if GOES_ON.issuperset(words):  # the subject stands before an apposition, or before another verb
        passing = (
            compiled(REPORTED).match(text, match.start()) and not before
        )  # "the issue, announced on Monday, was sold out"
        if passing or any(map(_is_aside, _clauses(text[sentence.start : opens]))):
            return False
    if _is_aside(words):
        return False
    if before:
        return not (words and compiled(PARTICIPLE).fullmatch(words[-1]))
    behind = compiled(r"\s*([\w’']*)").match(text, at.end, sentence.end)
    if behind and behind[1] in FINITE:
        return False
    if not compiled(REPORTED).match(text, match.start()):
        return True
    return bool(
        compiled(OBJECT).match(text, at.end, sentence.end)
        or (tail and compiled(TAIL_ENDS).match(text, at.end, sentence.end))
    )


def names_a_market(text: str, sentence: Span, verb: int) -> bool:
    """Tell whether what moves, before the ``verb``, is a market or a price, told in a clause of its own."""
    opens, words = _clause(text, sentence, verb)
    return compiled(MARKET).search(text, opens if words else sentence.start, verb) is not None and not _has_aside(words)


def tells_the_past(text: str, sentence: Span, end: int) -> bool:
    """Tell whether the clause that ends at ``end`` tells what has happened, and on no earlier day."""
    opens, words = _clause(text, sentence, end)
    is_past = compiled(PAST).search(text, opens, end) is not None
    return is_past and not _has_aside(words) and compiled(AHEAD).search(text, opens, end) is None


def _clause(text: str, sentence: Span, end: int) -> tuple[int, list[str]]:
    """Return where the clause opens that reads up to ``end``, and its words."""
    start = max(sentence.start, end - CLAUSE)
    opens = max((one.end() for one in compiled(BREAK).finditer(text, start, end)), default=start)
    return opens, re.findall(WORD, text[opens:end])


def _clauses(text: str) -> Iterator[list[str]]:
    """Yield the words of each clause of ``text`` but those that only tell more of a noun: "which has three mills"."""
    for clause in re.split(BREAK, text):
        words = re.findall(WORD, clause)
        if words and words[0] not in {"who", "which", "whose", "where"}:
            yield words


def _is_aside(words: Sequence[str]) -> bool:
    """Tell whether the words before a verb are more than its subject: a clause of its own or a second noun."""
    lower = [word.lower() for word in words]
    second = PRONOUNS | DETERMINERS
    return _has_aside(words) or any(word in second and before not in GOES_ON for before, word in pairwise(lower))


def _has_aside(words: Sequence[str]) -> bool:
    """Tell whether one of ``words`` opens a clause that tells of another day."""
    return not ASIDE.isdisjoint(map(str.lower, words))
