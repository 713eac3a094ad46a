"""What copy looks like that repeats words on purpose."""

import re
from bisect import bisect_right

from newslint import Article

from ._tellings import Pair, Telling

LIVE = re.compile(r"^(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b|GMT|ET)|The Latest\b)", re.MULTILINE | re.IGNORECASE)
IN_FULL = re.compile(r"\bfull (?:text|statement|transcript|letter|remarks)\b", re.IGNORECASE)
NAME = r"[A-Z][\w.'’]*"
SIGNED = re.compile(
    rf"[^\w\r\n]{{0,3}}(?:[-–—] ?[A-Z]|[\r\n]+{NAME}(?:,? {NAME}){{1,7}}[^.!?\r\n]{{0,40}}[.”\"]{{0,2}}(?:[\r\n]|$))"
)
CREDIT = re.compile(r"\([^()]*(?: / |\bphoto|\bGetty|\bAP\b|\bReuters)[^()]*\)\s*$|\| (?:AP|Getty|Reuters)\b")
#: So far behind a telling the credit of a caption may stand, in code points.
CREDIT_WITHIN = 200


def is_meant(article: Article) -> bool:
    """Tell whether the story runs live, or gives in full what it quotes from before."""
    return len(LIVE.findall(article.text)) > 1 or IN_FULL.search(article.text) is not None


def is_shown_apart(article: Article, telling: Telling) -> bool:
    """Tell a pull quote, which its speaker's name follows, or a caption, which a credit closes."""
    end = article.words.span(telling.words[-1]).end
    paragraph_end = article.paragraphs[telling.paragraph - 1].span.end
    if SIGNED.match(article.text, end):
        return True
    return CREDIT.search(article.text, end, min(paragraph_end, end + CREDIT_WITHIN)) is not None


def are_quotes(article: Article, pair: Pair) -> bool:
    """Tell whether both tellings give what the speaker said, not only a phrase in the writer's sentence."""
    return all(one.is_quote and _is_full(article, one) for one in (pair.first, pair.later))


def _is_full(article: Article, telling: Telling) -> bool:
    """Tell whether the quotation that matches gives a speaker's sentence; else it is a phrase the writer worked in."""
    starts = [quotation.words.start for quotation in article.quotations]
    quoted = {bisect_right(starts, article.words.starts[index]) - 1 for index in telling.quoted}
    return any(article.text[starts[number] : starts[number] + 1].isupper() for number in quoted)
