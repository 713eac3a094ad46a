"""A run of headlines cuts the story in two: related links of the web page, left in the copy.

A page shows links to other stories between two paragraphs, and whoever takes the text takes them along. They come
as lines with a bullet, without a full stop and without a sentence that leads to them:

    The ferry line will raise its fares in May, the company said on Monday.
    - Ferry crews vote for a strike over the Easter holidays
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    ~>
    - Island mayors ask minister for help with cost of freight
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 headline lines without a lead-in stand between paragraphs 1 and 2: related links left in the copy?
    ~>
    Passengers with season tickets will pay the old price until autumn, it added.

A lead-in ends in a colon, a question mark or dots, or says what follows:

    The company said on Monday that its new timetable brings three changes:
    - Boats leave every hour instead of every two hours
    - The last boat sails at eleven instead of ten
    - Bicycles travel free of charge on weekdays
    Passengers with season tickets will pay the old price until autumn, it added.

Full sentences are part of the story, and so are names, scores, figures and the items of a list under a heading:

    The council met for the last time before the summer, with three items on its agenda.
    - The school in the old harbour will close in July.
    - The pool will be open to all on Sundays.
    The mayor thanked the members for their work and wished them a good summer.

    The cup will be drawn on Friday in the town hall, with eight teams in the bowl.
    - Harbour Town 3, Old Mill 1
    - Northgate 0, Riverside 2
    The two winners will meet in the final in the first week of May.

    The jury gave its prizes on Saturday night in the old theatre of the town.
    Prize winners in full
    - Best film of the year for The Long Way Home
    - Best actress in a film for Maria Lund
    The ceremony lasted until midnight, and the last guests left at four.

An agency's summary stands at the top, before the dateline:

    Ferry line raises its fares in May
    * Company blames cost of fuel and new harbour dues
    * Season tickets keep the old price until autumn
    OSLO, April 3 (Norsk Press) - The ferry line will raise its fares in May, the company said on Monday.

After the last paragraph such a run is a warning only, for some publishers close a story that way.

Source: related links in copy of TASS, Yahoo and news.com.au; in 5,974 stories all 27 runs found were links, though 26
of them came from one publisher. Silent on BBC, Reuters, KCNA, Wikinews and 13 other sets.
"""  # noqa: E501 - a message stands beside its carets

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newslint import Article, Block, Finding, Kind, Level, Safety, Span, replace, rule
from newslint.blocks import PROSE

BULLET = re.compile(r"[-–—•*·▪►●■»>]\s*")
STOP = re.compile(r"[.!][\"'”’)\]»]*$|[\w%][\"”’]$")
ITEM_STOP = re.compile(r"[.!;,:…][\"'”’)\]»]*$| [-–—]$|\b(?:and|or)$")
LEAD_IN = re.compile(
    r"\b(?:following|as follows|below|listed|here (?:are|is)|these are|among (?:them|the)|highlights)\b", re.IGNORECASE
)
#: A score, a credit of a tweet, "Best film - The Long Way Home": a list of its own.
NO_HEADLINE = re.compile(r"@\w|\w \d{1,3}[,;] \w.* \d{1,3}\b|\w [-–—] (?!news \))\w|^\d{1,2}[.:)h]")
FEWEST_WORDS, SHORTEST_MEAN, LONGEST_MEAN = 3, 4, 18
LEAST_PROSE = 4
LAST_SENTENCE = 200
MOST_DIGITS = 0.2


@rule(level="error")
def check(article: Article) -> Iterator[Finding]:
    """Yield a finding for every run of headline lines between two paragraphs."""
    blocks = article.blocks
    for start, end in _runs(article):
        before, after = blocks[start - 1], blocks[end] if end < len(blocks) else None
        items = [BULLET.sub("", block.span.of(article.text), count=1) for block in blocks[start:end]]
        if _is_between_prose(article.text, before, after) and _are_headlines(items):
            yield _finding(article, blocks[start:end], before, after)


def _runs(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the index of the first list item and of the block after the last, for each run that blocks precede."""
    index = 0
    for is_item, group in groupby(article.blocks, key=lambda block: block.kind is Kind.LIST_ITEM):
        start, index = index, index + len(list(group))
        if is_item and start and index - start > 1:
            yield start, index


def _is_between_prose(text: str, before: Block, after: Block | None) -> bool:
    """Tell whether a finished sentence stands before the run, and prose or nothing behind it."""
    words = before.span.of(text)
    if not _is_prose(text, before) or not STOP.search(words) or LEAD_IN.search(words[-LAST_SENTENCE:]):
        return False
    return after is None or (after.kind is not Kind.DATELINE and _is_prose(text, after))


def _is_prose(text: str, block: Block) -> bool:
    return block.kind in PROSE and len(block.span.of(text).split()) >= LEAST_PROSE


def _are_headlines(items: Sequence[str]) -> bool:
    """Tell whether the items, their bullets removed, read as headlines do."""
    lengths = [len(item.split()) for item in items]
    text = "".join(items)
    return (
        min(lengths) >= FEWEST_WORDS
        and SHORTEST_MEAN <= sum(lengths) / len(items) <= LONGEST_MEAN
        and 3 * sum(bool(ITEM_STOP.search(item)) for item in items) <= len(items)
        and 2 * sum(bool(NO_HEADLINE.search(item)) for item in items) < len(items)
        and 5 * sum(item.lstrip("'\"‘“")[:1].islower() for item in items) <= len(items)
        and sum(map(str.isdigit, text)) <= MOST_DIGITS * len(text)
    )


def _finding(article: Article, run: Sequence[Block], before: Block, after: Block | None) -> Finding:
    place = f"between paragraphs {before.number} and {after.number}" if after else f"after paragraph {before.number}"
    message = f"{len(run)} headline lines without a lead-in stand {place}: related links left in the copy?"
    span = Span(run[0].span.start, run[-1].span.end)
    fix = replace(_lines(article.text, span, before, after), "", Safety.UNSAFE)
    return Finding(span, message, fixes=(fix,), level=Level.ERROR if after else Level.WARNING)


def _lines(text: str, run: Span, before: Block, after: Block | None) -> Span:
    """Return the lines of the run with the line ends that part it from the paragraph behind it."""
    if after is None:
        return Span(before.span.end, run.end)
    return Span(_line_start(text, run.start), _line_start(text, after.span.start))


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1
