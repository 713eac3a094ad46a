"""A second dateline in mid-body: two stories in one.

When wires are edited together, or a page is scraped with the story below it, the dateline of the next story stays in:

    LIMA, July 3 (EFE) -- The port was shut for the holiday.
    ~~~~~~~~~~~~~~~~~~~~~ the first dateline
    Ships waited off the coast, and the pilots stayed at home.
    The port will open again on Monday, its master said.
    QUITO, July 3 (EFE) -- The president named a new minister of mines.
    ^^^^^^^^^^^^^^^^^^^^^^ a second dateline, “QUITO, July 3 (EFE) --”, in paragraph 4: two stories in one?

Its day alone gives it away where no agency signs:

    BELGRADE, March 30 - The trade of the country is falling.
    ~~~~~~~~~~~~~~~~~~~~ the first dateline
    Its exports to the west fell by a tenth, the office of statistics said.
    BELGRADE, March 30 - The trade of the country is falling.
    ^^^^^^^^^^^^^^^^^^^^ a second dateline, “BELGRADE, March 30 -”, in paragraph 3: two stories in one?

It may stand within a paragraph:

    LIMA, July 3 (EFE) -- The port was shut for the holiday.
    ~~~~~~~~~~~~~~~~~~~~~ the first dateline
    Ships waited off the coast. QUITO (EFE) -- The president named a new minister of mines.
                                ^^^^^^^^^^^^^^ a second dateline, “QUITO (EFE) --”, in paragraph 2: two stories in one?

Spared are news in brief, round-ups and diaries, which give three places or more:

    LONDON, July 3 (Reuters) - Gold fell.
    PARIS, July 3 (Reuters) - Wheat rose.
    OSLO, July 3 (Reuters) - Oil stood where it was.

Spared is a place in capitals with neither agency nor day, as columns and diaries list them:

    July 25 (Reuters) - These events are due this week.
    The list is filed every day.
    JERUSALEM - The central bank sets its rate.

Spared is the story's own dateline behind the note of the site that passes it on:

    (MENAFN Press) The chairman was seen on television.
    ORMOND BEACH, Fla., August 3, 2015 - The chairman says he is glad.

Spared is a dateline that is quoted, and one in a list of links:

    LIMA, July 3 (EFE) -- The wire was wrong all day, and the page of the paper shows it.
    The first line of its copy said: "QUITO, July 4 (EFE) -- The president has gone." He had not.
    - QUITO, July 3 (EFE) -- President names minister

Spared are dispatches in capitals, in which every place and day looks like a dateline:

    BOGOTA, 9 SEP 89 (AFP) -- [TEXT] IT WAS LEARNED HERE TODAY THAT THE MAN IS FREE.
    HE WAS HELD ON 25 AUGUST. THE POLICE SAID SO.

Source: wire practice. Measured on 5,974 stories from 18 sources: one finding, a story that was filed with its text
twice. Of 284 pairs of stories joined for the purpose 90 % are found.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from newslint import Article, Finding, Kind, Related, Span, rule
from newslint.datelines import Dateline, find
from newslint.sentences import sentences

from ._agencies import NAME, is_agency
from ._words import quoted

OPENING = frozenset({Kind.PARAGRAPH, Kind.CROSSHEAD})
#: Two, for `re` looks fastest for patterns that begin with one sign.
SIGNED = [re.compile(rf"\({NAME}\)\s*(?:\.?--?|[–—_])"), re.compile(r"/TASS/\.")]
ENDED = re.compile(r"(?:[-–—_]|/TASS/\.)$")
CAPITALS = re.compile(r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de. ]{2}")


@rule(level="warning")
def check(article: Article) -> Iterator[Finding]:
    """Look for a dateline behind the first, where it is the only one."""
    first = article.dateline
    if first is None or not first.place:
        return
    later = {
        found.span: found
        for place in _places(article, first.span.end)
        if (found := find(article.text, place)) and _is_sure(article.text, found, place)
    }
    if len(later) == 1:
        yield _finding(article, first, *later)


def _places(article: Article, start: int) -> Iterator[Span]:
    """Yield the blocks and sentences behind ``start`` that may open with a dateline."""
    for block in article.blocks:
        if block.span.start >= start and block.kind in OPENING and CAPITALS.match(article.text, *block.span):
            yield block.span
    signed = sorted(signature.start() for scan in SIGNED for signature in scan.finditer(article.text, start))
    for number, offsets in groupby(signed, article.paragraph_at):
        if number:
            within = list(sentences(article.text, article.paragraphs[number - 1].span))
            opened = {bisect_right(within, offset, key=lambda one: one.start) - 1 for offset in offsets}
            yield from (within[index] for index in sorted(opened) if within[index].start >= start)


def _is_sure(text: str, found: Dateline, place: Span) -> bool:
    """Tell whether what is ``found`` gives a place, an agency that is known or a day, and a dash behind them."""
    if not found.place or not ENDED.search(found.span.of(text).rstrip()):
        return False
    dated = found.day is not None and (found.agency or found.year or not place.of(text).isupper())
    return bool(dated) or is_agency(found.agency)


def _finding(article: Article, first: Dateline, at: Span) -> Finding:
    number = article.paragraph_at(at.start)
    where = f" in paragraph {number}" if number else ""
    message = f"a second dateline, {quoted(at.of(article.text))},{where}: two stories in one?"
    return Finding(at, message, (Related(first.span, "the first dateline"),))
