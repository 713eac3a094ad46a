"""What copy looks like that repeats words on purpose."""

import re
from bisect import bisect_right

from newslint import Article

from ._cues import CUES
from ._pairs import Pair, Telling
from ._tellings import Tellings

LIVE = r"(?im)^(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b|GMT|ET)|The Latest\b)"
INTERVIEW = r"(?m)^(?:Q|A|Question|Answer|QUESTION|ANSWER)[:.] "
IN_FULL = r"(?i)\bfull (?:text|statement|transcript|letter|remarks)\b"
FACT_CHECK = (
    r"\b[Ff]act[- ][Cc]heck|\b(?:Our|The) (?:ruling|rating)\b|\bWe rate\b|\bPinocchios?\b|\bPants on Fire\b"
    r"|(?m:^)(?:The )?(?i:claim|verdict|rating|facts?|reality):"
)
CAPITALISED = r"[A-Z][\w.'’]*"
#: Behind a pull quote: a dash and a name, or a line of its own with the name of the speaker.
SIGNED = (
    rf"[^\w\r\n]{{0,3}}(?:[-–—] ?[A-Z]|[\r\n]+{CAPITALISED}(?:,? {CAPITALISED}){{1,7}}"
    r"[^.!?\r\n]{0,40}[.”\"]{0,2}(?:[\r\n]|$))"
)
#: What closes a caption.
CREDIT = r"\([^()]*(?: / |\bphoto|\bGetty|\bAP\b|\bReuters)[^()]*\)\s*$|\| (?:AP|Getty|Reuters)\b"
#: So far behind a telling the credit of a caption may stand, in code points.
CREDIT_WITHIN = 200
#: So much of a paragraph is all of it, and so many words besides are a slip.
ALL, FEW = 0.8, 2


def is_meant(article: Article) -> bool:
    """Tell whether a story runs live, asks and answers, checks what was said, or gives in full what it quotes from."""
    text = article.text
    if any(len(re.compile(shape).findall(text)) > 1 for shape in (LIVE, INTERVIEW)):
        return True
    return any(re.compile(words).search(text) for words in (IN_FULL, FACT_CHECK))


def is_shown_apart(tellings: Tellings, telling: Telling) -> bool:
    """Tell a pull quote, which its speaker's name follows, or a caption, which a credit closes."""
    text, end = tellings.article.text, tellings.words.span(telling.words[-1]).end
    paragraph_end = tellings.article.paragraphs[telling.paragraph - 1].span.end
    if re.compile(SIGNED).match(text, end):
        return True
    return re.compile(CREDIT).search(text, end, min(paragraph_end, end + CREDIT_WITHIN)) is not None


def is_pull_quote(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether the telling without marks is a paragraph that attributes nothing and holds just what is quoted."""
    quote, other = (pair.first, pair.later) if pair.first.is_quote else (pair.later, pair.first)
    paragraph, inside = tellings.paragraphs[other.paragraph - 1], set(quote.quoted)
    quoted = {index for index, partner in zip(other.words, quote.words, strict=True) if partner in inside}
    besides = [tellings.words.lower[index] for index in paragraph if index not in quoted]
    return pair.run >= ALL * len(paragraph) and len(besides) <= FEW and CUES.isdisjoint(besides)


def are_quotes(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether both tellings give what the speaker said, not only a phrase in the writer's sentence."""
    return all(one.is_quote and _is_full(tellings, one) for one in (pair.first, pair.later))


def _is_full(tellings: Tellings, telling: Telling) -> bool:
    """Tell whether the quotation that matches gives a speaker's sentence; else it is a phrase the writer worked in."""
    text, starts = tellings.article.text, tellings.quotation_starts
    quoted = {starts[bisect_right(starts, tellings.words.starts[index]) - 1] for index in telling.quoted}
    return any(text[start : start + 1].isupper() for start in quoted)
