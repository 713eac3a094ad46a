"""A run of headlines cuts the story in two: related links of the web page, left in the copy.

A page shows links to other stories between two paragraphs, and whoever takes the text takes them along. They come
as lines with a bullet that read as headlines do, without a full stop and without a sentence that leads to them:

    The ferry line will raise its fares in May, the company said on Monday.
    - Ferry crews vote for strike over Easter holidays
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    ~>
    - Island mayors ask minister for help with cost of freight
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 headline lines without a lead-in stand between paragraphs 1 and 2: related links left in the copy?
    ~>
    Passengers with season tickets will pay the old price until autumn, it added.

The label above them tells most, and goes with them:

    The ferry line will raise its fares in May, the company said on Monday.
    Related stories:
    ^^^^^^^^^^^^^^^^
    ~>
    - Storm over the islands
    ^^^^^^^^^^^^^^^^^^^^^^^^
    ~>
    - A night on the last boat
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Related stories” and 2 lines below stand between paragraphs 1 and 3: related links left in the copy?
    ~>
    Passengers with season tickets will pay the old price until autumn, it added.

A lead-in ends in a colon, a question mark or dots, or says what follows:

    The company said on Monday that its new timetable brings two changes:
    - Boats leave every hour instead of every two hours
    - The last boat sails at eleven instead of ten

Full sentences are part of the story, and so are advice, rules, scores and a list under a heading:

    The council met for the last time before the summer.
    - The school in the old harbour will close in July.
    - The pool will be open to all on Sundays.
    The mayor thanked the members for their work and wished them a good summer.

    The rescue service asks drivers to look at their cars before the frost.
    - Check the battery and the lights
    - Keep the tank at least half full
    Most calls last winter came from cars that would not start.

An agency's summary stands at the top, before the dateline:

    Ferry line raises its fares in May
    * Company blames cost of fuel and new harbour dues
    * Season tickets keep the old price until autumn
    OSLO, April 3 (Norsk Press) - The ferry line will raise its fares in May, the company said on Monday.

After the last paragraph such a run is a warning only, for some publishers close a story that way, and so is one of
which few lines have a headline's verb, teaser, capitals or bit of speech.

Source: related links in copy of TASS, Yahoo and news.com.au; in 5,974 stories all 26 runs found were links, though 25
of them came from one publisher. Silent on BBC, Reuters, KCNA, Wikinews and 13 other sets.
"""  # noqa: E501 - a message stands beside its carets

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newslint import Article, Block, Finding, Kind, Level, Safety, Span, replace, rule
from newslint.blocks import PROSE

from ._headlines import Likeness, are_lines, are_unfinished, likeness
from ._labels import LABEL

BULLET = re.compile(r"(?:[-–—*•·▪►●■»>]|\d{1,2}[.)](?=\s))\s*")
STOP = re.compile(r"[.!][\"'”’)\]»]*$|[\w%][\"”’]$")
LEAD_IN = re.compile(
    r"\b(?:following|as follows|below|listed|here (?:are|is)|these are|among (?:them|the)|highlights)\b", re.IGNORECASE
)
LEAST_PROSE = 4
LAST_SENTENCE = 200
LONGEST_BULLET = 4


@rule(level="error")
def check(article: Article) -> Iterator[Finding]:
    """Yield a finding for every run of headline lines behind a paragraph, with the label above it."""
    links = _links(article)
    for start, end in _runs(article):
        spans = [block.span for block in article.blocks[start:end]]
        items = [BULLET.sub("", span.of(article.text), count=1) for span in spans]
        if LABEL.fullmatch(article.blocks[start - 1].span.of(article.text)):
            if start > 1 and are_unfinished(items):
                yield from _findings(article, start - 1, end, Likeness.PLAIN)
        elif _is_between_prose(article, start, end) and are_lines(items):
            are_links = all(links.get(span.end, span.end) - span.start <= LONGEST_BULLET for span in spans)
            yield from _findings(article, start, end, Likeness.PLAIN if are_links else likeness(items))


def _runs(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the index of the first list item and of the block after the last, for each run that blocks precede."""
    index = 0
    for is_item, group in groupby(article.blocks, key=lambda block: block.kind is Kind.LIST_ITEM):
        start, index = index, index + len(list(group))
        if is_item and start and index - start > 1:
            yield start, index


def _is_between_prose(article: Article, start: int, end: int) -> bool:
    """Tell whether a finished sentence stands before the run, and prose or nothing behind it."""
    before, after = article.blocks[start - 1], article.blocks[end : end + 1]
    words = before.span.of(article.text)
    if not _is_prose(article.text, before) or not STOP.search(words) or LEAD_IN.search(words[-LAST_SENTENCE:]):
        return False
    return all(block.kind is not Kind.DATELINE and _is_prose(article.text, block) for block in after)


def _is_prose(text: str, block: Block) -> bool:
    return block.kind in PROSE and len(block.span.of(text).split()) >= LEAST_PROSE


def _links(article: Article) -> dict[int, int]:
    """Return where the links of Markdown end in the text, and where they start."""
    source = article.source.text
    return {words.end: words.start for words, whole in article.copy.markup if source[whole.start] == "["}


def _findings(article: Article, start: int, end: int, like: Likeness) -> Iterator[Finding]:
    """Yield the finding on the blocks from ``start`` to ``end``, of which the first may be a label."""
    run, after = article.blocks[start:end], article.blocks[end] if end < len(article.blocks) else None
    before = max(block.number for block in article.blocks[:start])
    if not before or like is Likeness.NONE:
        return
    behind = next((block.number for block in article.blocks[end:] if block.number), 0)
    place = f"between paragraphs {before} and {behind}" if behind else f"after paragraph {before}"
    span = Span(run[0].span.start, run[-1].span.end)
    fix = replace(_lines(article.text, span, article.blocks[start - 1], after), "", Safety.UNSAFE)
    level = Level.ERROR if behind and like is Likeness.PLAIN else Level.WARNING
    message = f"{_named(article.text, run)} stand {place}: related links left in the copy?"
    yield Finding(span, message, fixes=(fix,), level=level)


def _named(text: str, run: Sequence[Block]) -> str:
    if run[0].kind is Kind.LIST_ITEM:
        return f"{len(run)} headline lines without a lead-in"
    return f"“{run[0].span.of(text).strip(' :.')}” and {len(run) - 1} lines below"


def _lines(text: str, run: Span, before: Block, after: Block | None) -> Span:
    """Return the lines of the run with the line ends that part it from the block behind it."""
    if after is None:
        return Span(before.span.end, run.end)
    return Span(*(text.rfind("\n", 0, offset) + 1 for offset in (run.start, after.span.start)))
