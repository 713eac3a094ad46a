"""What to say of two tellings: a quote repeated, told again, shown apart, or nothing."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint import Article, Finding, Level, Related

from ._changes import are_opposed, are_reworded
from ._cues import CUES
from ._pairs import Pair
from ._recalls import are_of_two_days, is_on_purpose
from ._repeats import are_quotes, is_meant, is_pull_quote, is_shown_apart
from ._speakers import are_two_speakers
from ._tellings import Tellings

#: What a match must be worth (see ``Pair``), and how many words it takes to tell something.
QUOTE_STRENGTH, PARAPHRASE_STRENGTH, CONTENT, RUN = 5.0, 4.4, 3, 6
#: So many words in a row, and of them outside the marks: the sentence is repeated, not only the phrase it quotes.
SENTENCE, AROUND = 10, 4
#: A paraphrase in the first paragraphs sets a quote up, and so does one less than NEAR paragraphs before it.
LEDE, NEAR = 3, 2
#: So far from a paraphrase an attribution may stand, in words.
REACH = 40
#: A formula that others use, or that is said again with a word changed, has fewer words than this.
FORMULA = 36
#: So many words name a finding.
NAMED = 6


class Verdict(NamedTuple):
    """What a message says of the later telling and of the earlier one."""

    what: str
    where: str
    level: Level = Level.WARNING
    note: str = ""


QUOTED_AGAIN = Verdict("repeats the quote", "first quoted here")
TOLD_AGAIN = Verdict("retells the quote", "first quoted here")
QUOTED_LATE = Verdict("quotes again what is told", "first told here")
SHOWN_APART = Verdict("repeats what is said", "first said here", Level.INFO, ", as a pull quote or caption")
TWO_SPEAKERS = Verdict("repeats what is said", "first said here", Level.INFO, ", of another speaker")
TWO_DAYS = Verdict("repeats the quote", "first quoted here", Level.INFO, ", of another day")
REWORDED = Verdict("repeats the quote", "first quoted here", Level.INFO, ", others differ")


def findings(tellings: Tellings, pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield findings on ``pairs``, the strongest first, no words twice; none where a story means to repeat."""
    article = tellings.article
    told: set[int] = set()
    for pair in sorted(() if is_meant(article) else pairs, key=lambda pair: -pair.strength):
        is_announced = pair.first.paragraph == 1 != pair.later.paragraph
        if not is_announced and told.isdisjoint(pair.later.words) and (verdict := _verdict(tellings, pair)):
            told.update(pair.later.words)
            yield _finding(article, pair.in_quotes if are_quotes(tellings, pair) else pair, verdict)


def _finding(article: Article, pair: Pair, verdict: Verdict) -> Finding:
    first, later = (article.words.span(one.words[0], one.words[-1]) for one in (pair.first, pair.later))
    words = later.of(article.text).split()
    named = " ".join(words[:NAMED]).rstrip(",;:") + " …" * (len(words) > NAMED)
    message = f"“{named}” {verdict.what} in paragraph {pair.first.paragraph}: {len(pair.later.words)} words match"
    return Finding(later, message + verdict.note, (Related(first, verdict.where),), level=verdict.level)


def _verdict(tellings: Tellings, pair: Pair) -> Verdict | None:
    """Return what to say of ``pair``; None where both tellings have their right."""
    found = (
        _quoted_twice(tellings, pair) if pair.first.is_quote and pair.later.is_quote else _told_twice(tellings, pair)
    )
    if found is None or found is SHOWN_APART or len(pair.later.words) >= FORMULA:
        return found
    if are_opposed(tellings, pair) or is_on_purpose(tellings, pair):
        return None
    if are_two_speakers(tellings, pair):
        return TWO_SPEAKERS
    if found is QUOTED_AGAIN and are_of_two_days(tellings, pair):
        return TWO_DAYS
    quoted = pair.in_quotes if are_quotes(tellings, pair) else pair
    return REWORDED if found is QUOTED_AGAIN and are_reworded(tellings, quoted) else found


def _quoted_twice(tellings: Tellings, pair: Pair) -> Verdict | None:
    """Judge two quotes: the speaker's sentence or the writer's is repeated, or a phrase only is taken up."""
    both = pair.first, pair.later
    is_sentence = pair.run >= SENTENCE and all(len(one.words) - len(one.quoted) >= AROUND for one in both)
    is_telling = pair.run >= RUN and pair.strength >= QUOTE_STRENGTH
    if not is_telling or not (is_sentence or are_quotes(tellings, pair)):
        return None
    return SHOWN_APART if any(is_shown_apart(tellings, one) for one in both) else QUOTED_AGAIN


def _told_twice(tellings: Tellings, pair: Pair) -> Verdict | None:
    """Judge a quote and a paraphrase: the paraphrase tells the quote twice, or leads up to it."""
    if pair.strength < PARAPHRASE_STRENGTH or pair.content < CONTENT:
        return None
    paraphrase = pair.later if pair.first.is_quote else pair.first
    if is_pull_quote(tellings, pair) or is_shown_apart(tellings, paraphrase):
        return SHOWN_APART
    paragraph = tellings.paragraphs[paraphrase.paragraph - 1]
    around = range(max(paragraph.start, paraphrase.words[0] - REACH), min(paragraph.stop, paraphrase.words[-1] + REACH))
    if CUES.isdisjoint(tellings.words.lower[index] for index in set(around).difference(paraphrase.words)):
        return None
    if paraphrase is pair.later:
        return TOLD_AGAIN
    is_far = paraphrase.paragraph > LEDE and pair.later.paragraph - paraphrase.paragraph >= NEAR
    return QUOTED_LATE if is_far else None
