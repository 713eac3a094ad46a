"""A verb stands where "to" and the verb should: "the leaders wish communicate".

"To" goes missing where a sentence is recast in a hurry. The rule looks at a word that wants "to" (wish, able,
expected, decided, the plan) with a bare verb right behind it:

    Both leaders wish communicate without lecturing each other.
                 ^^^^^^^^^^^^^^^^ “to” seems to be missing between “wish” and “communicate”
    => Both leaders wish to communicate without lecturing each other.
    The lender will be able meet its payments, the ministry said.
                       ^^^^^^^^^ “to” seems to be missing between “able” and “meet”
    => The lender will be able to meet its payments, the ministry said.
    Last spring the firm outlined a plan increase its share of the market.
                                    ^^^^^^^^^^^^^ [warning] “to” seems to be missing between “plan” and “increase”
    ~> Last spring the firm outlined a plan to increase its share of the market.

Words that are nouns as well as verbs are spared unless an object follows, for the noun may be what is meant:

    The agreed return on equity was lower, and the bank declined comment on its planned purchase of shares.

American usage has "likely" after a modal verb, and "need" may be a modal verb itself:

    The deal will likely include the port. No fee need be paid, and only members need apply.

A relative clause may end before the verb, "so wish" is complete, and plural nouns agree with a bare verb:

    The tariffs the president threatened take effect on Friday, and the reforms agreed make life harder.
    The reforms they want include a new court. Owners may, if they so wish submit a bid on paper.
    The homes the state promised keep people waiting.
    These plans follow the end of the test. The highest hopes remain with the young.

A verb of causing, seeing or demanding takes a bare verb, wherever its object ends:

    Aid would help the plan succeed. They demanded that everyone who refused be released.

Inside quotation marks a slip may be the speaker's own: the finding is one level lower and nothing is mended.

    “I just want give him the drawing,” she said.
            ^^^^^^^^^ [warning] “to” seems to be missing between “want” and “give”

Source: slips in published copy of Reuters, the BBC and others. In 2.04 million words of news all 32 findings were real
slips; it was tuned on the same text, so expect a little less on other copy. Of 9,700 "to" deleted it finds 59 %.
"""

from collections.abc import Iterator

from newslint import Article, Finding, Level, Safety, Span, replace, rule
from newslint.words import Words

from . import _verbs as known
from ._clauses import is_plural, may_be_complete
from ._near import has_object, lead_in, word_before
from ._verbs import ALSO_VERBS, AUXILIARIES, ONLY_VERBS, PREDICATIVES, RELATIVES

VERBAL = known.GOVERNING_FORMS | known.GOVERNING_BASES | known.GOVERNING_PLURALS
GOVERNORS = VERBAL | PREDICATIVES | known.AFTER_BE | known.GOVERNING_NOUNS | {"order"}
VERBS = ONLY_VERBS | ALSO_VERBS


@rule(level="error")
def check(article: Article) -> Iterator[Finding]:
    """Yield a finding for every bare verb behind a word that wants "to" before it."""
    words = article.words
    for index in words.find(GOVERNORS):
        if _has_bare_verb(words, index) and article.paragraph_at(words.starts[index]):
            safety = _safety(words, index)
            if safety is not None:
                yield _finding(article, index, safety)


def _finding(article: Article, index: int, safety: Safety) -> Finding:
    words = article.words
    governor, verb = words.written[index : index + 2]
    span = words.span(index, index + 1)
    message = f"“to” seems to be missing between “{governor}” and “{verb}”"
    if article.is_quoted(span):
        return Finding(span, message, level=Level.WARNING if safety is Safety.SAFE else Level.INFO)
    after = words.span(index).end
    fix = replace(Span(after, after), " to", safety)
    return Finding(span, message, fixes=(fix,), level=Level.ERROR if safety is Safety.SAFE else Level.WARNING)


def _has_bare_verb(words: Words, index: int) -> bool:
    """Tell whether the next word can be a base form and stands right behind, at most over a line's end."""
    return (
        index + 1 < len(words)
        and words.lower[index + 1] in VERBS
        and words.written[index + 1].islower()
        and words.between(index, index + 1).isspace()
    )


def _safety(words: Words, index: int) -> Safety | None:
    """Return how safe it is to put "to" behind word ``index``; None where nothing is missing."""
    governor, verb = words.lower[index : index + 2]
    at = word_before(words, index)
    before = words.lower[at] if at >= 0 else ""
    is_sure = verb in ONLY_VERBS
    is_verb = is_sure or has_object(words, index + 1)
    if before in known.BE and (governor in PREDICATIVES or governor in known.AFTER_BE):
        return _after_be(words, at, governor, verb, is_verb=is_verb)
    lead = lead_in(words, index)
    takes_bare = not known.BARE_VERB_TAKERS.isdisjoint(lead) or lead[-1:] == ["so"]
    if takes_bare or governor in PREDICATIVES:
        is_apart = takes_bare or is_plural(before) or before in known.NO_VERB_AFTER
        return Safety.SAFE if is_sure and not is_apart else None
    if not is_verb and (verb not in known.SELDOM_NOUNS or governor in known.TAKES_NOUNS):
        return None
    if not _is_verb(governor, before, verb):
        return Safety.UNSAFE if _is_noun(governor, before, verb, lead) else None
    is_passive = before in known.BE and governor in known.PARTICIPLES and words.lower[at - 1] != "it"
    is_complete = is_passive or (before not in known.BE and may_be_complete(words, index))
    return None if is_complete else Safety.SAFE if is_sure else Safety.UNSAFE


def _after_be(words: Words, at: int, governor: str, verb: str, *, is_verb: bool) -> Safety | None:
    """Judge "is expected take" by what stands before "is": in "those who are able go" a relative clause ends."""
    subject = words.lower[max(0, at - 1)]
    is_relative = subject in RELATIVES and words.lower[at] != "is" and governor in known.STANDS_ALONE
    if is_relative or subject in known.COMPARED:
        return None
    if is_verb or governor in PREDICATIVES:
        return Safety.SAFE
    is_likely = verb in known.SELDOM_NOUNS or (governor in known.NO_ADJECTIVES and verb not in known.ADJECTIVES)
    return Safety.UNSAFE if is_likely else None


def _is_verb(governor: str, before: str, verb: str) -> bool:
    """Tell whether ``governor`` is the verb of a clause that goes on with ``verb``."""
    if governor in known.GOVERNING_FORMS:
        is_gerund = governor in known.GERUNDS and verb in ONLY_VERBS and before not in known.DETERMINERS
        return is_gerund or (before not in known.NO_VERB_AFTER and not before.endswith(("'s", "s'")))
    if governor in known.GOVERNING_PLURALS:
        return before in {"he", "she", "it", "who"}
    if governor not in known.GOVERNING_BASES or _is_modal(governor, before, verb):
        return False
    return before in known.SUBJECTS or before in AUXILIARIES or before in known.QUANTITIES or is_plural(before)


def _is_modal(governor: str, before: str, verb: str) -> bool:
    """Tell whether "need" is a modal verb itself: "no member need apply"."""
    return governor == "need" and verb in known.AFTER_MODAL_NEED and before not in AUXILIARIES


def _is_noun(governor: str, before: str, verb: str, lead: list[str]) -> bool:
    """Tell whether ``governor`` is a noun that "to" and a verb follow: the plan, in order."""
    if governor == "order":
        return before == "in"
    if verb in known.AFTER_RELATIVE_CLAUSE | known.LIKE_PAST or not known.JOINED_OR_ASKED.isdisjoint(lead):
        return False
    return governor in known.GOVERNING_NOUNS and (before in known.DETERMINERS or before.endswith(("'s", "s'")))
