"""Quotations: the words between quotation marks, paragraph by paragraph.

Marks are told apart by what stands around them, and by their shape only where that is undecided: real copy is
full of opening marks that close. A paragraph starts afresh, so a lost mark spoils its own paragraph only.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from newslint.blocks import Block
from newslint.span import Span


class Quotation(NamedTuple):
    """One quotation of a paragraph: ``span`` with its marks, ``words`` without.

    ``closed`` if a mark ends it; ``runs_on`` if none does because the first quotation of the next paragraph goes
    on with it. ``depth`` is 0, or the number of quotations that it stands inside.
    """

    span: Span
    words: Span
    paragraph: int
    closed: bool = True
    runs_on: bool = False
    depth: int = 0


class _Mark(NamedTuple):
    """A quotation mark and what it can be: OPENS, CLOSES or EITHER."""

    start: int
    end: int
    side: int


class _Marks(NamedTuple):
    """The marks of one paragraph: double ones, and single ones where these cannot be apostrophes."""

    doubles: list[_Mark]
    singles: list[_Mark]


OPENS, EITHER, CLOSES = 1, 0, -1
#: A single mark opens only before a word, after what is no word, and never where letters or figures are left out.
MARK = r"""(?x) ["＂“”„‟«»`‘’'] (?:
      (?P<double> (?<=["＂])["＂]? | (?<=[“”„‟«»]) | (?<=`)` | (?<=‘)‘ | (?<!\d')(?<=')' | (?<!\d’)(?<=’)’ )
    | (?P<opens> (?: (?<=')(?<![^\s(\[—–/"“«-]')(?=[\w“"\[(£$€…]) | (?<=‘)(?<!\w‘)(?=[^\s'‘’,.;:!?]) )
        (?! \d0s\b | \d\d\b(?!['’]) | (?i:tis|twas|til|till|em|n|cause|cos|cuz|bout|hood|burbs|neath)\b ) )
    | (?P<closes> (?<=[^\s(\[—–]['’]) (?!\w) | (?<=[.,!?…]['’]) )
    )"""
SHAPES = {"“": OPENS, "„": OPENS, "‟": OPENS, "«": OPENS, "``": OPENS, "‘‘": OPENS}
SHAPES |= {"”": CLOSES, "»": CLOSES, "''": CLOSES, "’’": CLOSES}
OPEN_AFTER = frozenset("([—–-/‘'")
CLOSE_BEFORE = frozenset(".,;:!?)]—–-…")
FIGURES = frozenset("0123456789½¼¾")
FEET = r"\d['’′] ?\d{1,2}[½¼¾]?$"
SIZED = r"-?(?:long|wide|tall|high|deep|thick)\b|\s?[x×]\s?\d| (?:TV|screen|pipe|display|monitor)s?\b"
#: As many single marks as make a story British, if its double marks are fewer than half of them.
BRITISH = 4


def quotations(text: str, paragraphs: Sequence[Block]) -> list[Quotation]:
    """Return the quotations of ``paragraphs`` of ``text`` in order, each before those that stand inside it."""
    marked = [(block, _marks(text, block)) for block in paragraphs]
    singles = sum(mark.side == OPENS for _, marks in marked for mark in marks.singles)
    british = singles >= BRITISH and 2 * singles > sum(len(marks.doubles) for _, marks in marked)
    found: list[Quotation] = []
    for block, marks in marked:
        left_open = _left_open(found, block)
        here = _in_paragraph(text, block, marks, british=british, goes_on=left_open is not None)
        if left_open is not None and here and here[0].span.start == block.span.start:
            found[left_open] = found[left_open]._replace(runs_on=True)
        found += here
    return found


def _marks(text: str, block: Block) -> _Marks:
    marks = _Marks([], [])
    for match in re.compile(MARK).finditer(text, *block.span):
        start, end = match.span()
        if match.lastgroup != "double":
            marks.singles.append(_Mark(start, end, OPENS if match.lastgroup == "opens" else CLOSES))
        elif not _is_inches(text, start, end):
            side = _side(text, start, end, block.span)
            if match[0] == '""' and side == EITHER:
                marks.doubles.extend([_Mark(start, start + 1, CLOSES), _Mark(start + 1, end, OPENS)])
            else:
                marks.doubles.append(_Mark(start, end, side))
    return marks


def _is_inches(text: str, start: int, end: int) -> bool:
    """Tell a measure, 5'11" or 27" TV, from the end of a quotation."""
    if start == 0 or text[start - 1] not in FIGURES:
        return False
    return bool(re.compile(FEET).search(text, max(0, start - 6), start) or re.compile(SIZED).match(text, end))


def _side(text: str, start: int, end: int, block: Span) -> int:
    """Tell from the neighbours of a double mark, else from its shape, whether it opens or closes."""
    if start == block.start:
        return OPENS
    if end == block.end:
        return CLOSES
    before, after = text[start - 1], text[end]
    opens = (before.isspace() or before in OPEN_AFTER) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in CLOSE_BEFORE)
    undecided = CLOSES if before in FIGURES else EITHER
    return opens - closes or SHAPES.get(text[start:end], undecided)


def _left_open(found: list[Quotation], block: Block) -> int | None:
    """Return the index of the quotation inside which the paragraph before ``block`` ends, None without."""
    for index in range(len(found) - 1, -1, -1):
        if found[index].paragraph != block.number - 1:
            return None
        if found[index].depth == 0:
            return None if found[index].closed else index
    return None


def _in_paragraph(text: str, block: Block, marks: _Marks, *, british: bool, goes_on: bool) -> list[Quotation]:
    """Pair the marks of one paragraph; ``goes_on`` if the paragraph before left a quotation open."""
    if not british:
        found = list(_doubles(text, block.span, marks.doubles, goes_on=goes_on))
        for within, singles in _scopes(found, marks.singles, block.span):
            found += _singles(text, within, singles)
    else:
        found = list(_singles(text, block.span, marks.singles, may_run_on=True))
        for within, doubles in _scopes(found, marks.doubles, block.span):
            found += _doubles(text, within, doubles, goes_on=goes_on)
    return _in_order(found, block.number)


def _doubles(text: str, within: Span, marks: list[_Mark], *, goes_on: bool) -> Iterator[Quotation]:
    """Pair double marks: an opening one while one is open ends that one, unless two closing ones follow it."""
    opened: list[_Mark] = []
    for index, mark in enumerate(marks):
        if mark.side == OPENS or (mark.side == EITHER and not opened):
            following = [later.side for later in marks[index + 1 : index + 3]]
            if opened and following != [CLOSES, CLOSES]:
                yield _unclosed(text, opened.pop(), mark.start)
            opened.append(mark)
        elif opened:
            yield _closed(opened.pop(), mark)
        elif goes_on and index == 0:
            yield _closed(_Mark(within.start, within.start, OPENS), mark)
    for mark in opened:
        if mark.end < within.end:
            yield _unclosed(text, mark, within.end)


def _singles(text: str, within: Span, marks: list[_Mark], *, may_run_on: bool = False) -> Iterator[Quotation]:
    """Pair single marks: one that opens with the next that closes and is no apostrophe ("the boys' dog")."""
    opened: _Mark | None = None
    for mark, following in zip_longest(marks, marks[1:]):
        if mark.side == OPENS:
            opened = opened or mark
        elif opened and not (following and following.side == CLOSES and _is_apostrophe(text, mark)):
            yield _closed(opened, mark)
            opened = None
    if opened and may_run_on and opened.start == within.start:
        yield _unclosed(text, opened, within.end)


def _is_apostrophe(text: str, mark: _Mark) -> bool:
    """Tell whether a single mark can be part of the word before it: "the boys' dog", "comin' home"."""
    after = text[mark.end : mark.end + 2]
    return text[mark.start - 1] in "sn" and after[:1] == " " and after[1:].islower()


def _closed(opening: _Mark, closing: _Mark) -> Quotation:
    return Quotation(Span(opening.start, closing.end), Span(opening.end, closing.start), 0)


def _unclosed(text: str, opening: _Mark, end: int) -> Quotation:
    span = Span(opening.start, opening.end + len(text[opening.end : end].rstrip()))
    return Quotation(span, Span(opening.end, span.end), 0, closed=False)


def _scopes(outer: list[Quotation], marks: list[_Mark], block: Span) -> list[tuple[Span, list[_Mark]]]:
    """Group ``marks`` by the quotation of ``outer`` they stand in, so that no pair of them crosses one."""
    if len(marks) < 2:  # noqa: PLR2004 - one mark is no pair
        return []
    scopes: dict[Span, list[_Mark]] = {}
    spans = iter(sorted(quotation.words for quotation in outer))
    words = next(spans, None)
    for mark in marks:
        while words and words.end < mark.end:
            words = next(spans, None)
        inside = words if words and words.start <= mark.start else block
        scopes.setdefault(inside, []).append(mark)
    return list(scopes.items())


def _in_order(found: list[Quotation], paragraph: int) -> list[Quotation]:
    """Sort quotations, number their paragraph and count inside how many others each stands."""
    result = []
    around: list[int] = []
    for quotation in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        while around and around[-1] <= quotation.span.start:
            around.pop()
        result.append(quotation._replace(paragraph=paragraph, depth=len(around)))
        around.append(quotation.span.end)
    return result
