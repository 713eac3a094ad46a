"""Findings for people: the words in their line, marked, with the paragraph they stand in."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.finding import Edit, Finding, Fix, Level, Safety
from newslint.fix import apply
from newslint.reporters import Style, printable
from newslint.runner import Result
from newslint.source import LINE_END
from newslint.span import Span

INDENT = "  "
MOST_LINES = 6
RESET, BOLD, DIM = "\x1b[0m", "\x1b[1m", "\x1b[2m"
COLORS = {Level.ERROR: "\x1b[1;31m", Level.WARNING: "\x1b[1;33m", Level.INFO: "\x1b[1;34m"}
RELATED_COLOR = "\x1b[36m"
BARE_WIDTH = 24
LONGEST_PHRASE = 80


def report(results: Iterable[Result], style: Style) -> Iterator[str]:
    """Yield each finding: where, what, the words in their line underlined, the related places the same way."""
    for result in results:
        for finding in result.findings:
            yield "\n".join([*_finding(finding, result, style), "", ""])


def _finding(finding: Finding, result: Result, style: Style) -> Iterator[str]:
    line, column = result.source.position(finding.span.start)
    where = _paint(printable(f"{result.path}:{line}:{column}"), BOLD, style)
    level = _paint(finding.level.label, COLORS[finding.level], style)
    yield f"{where} {level}: {printable(finding.message)} {_paint(f'[{finding.rule}]', DIM, style)}"
    yield from _excerpt(finding.span, Mark("^", COLORS[finding.level]), result, style)
    for span, message in finding.related:
        yield from _excerpt(span, Mark("~", RELATED_COLOR, f" {message}"), result, style)
    yield from _fixes(finding, result)


class Mark(NamedTuple):
    """What stands under the words of an excerpt."""

    sign: str
    color: str
    note: str = ""


def _excerpt(span: Span, mark: Mark, result: Result, style: Style) -> Iterator[str]:
    """Yield the lines in which ``span`` lies, each with a line of marks under the words."""
    if span.start == span.end:
        return
    first, last = result.source.position(span.start).line, result.source.position(span.end - 1).line
    parts = [(number, _part(span, result.source.line(number))) for number in range(first, last + 1)]
    parts = [(number, part) for number, part in parts if part.start < part.end]
    for number, part in parts[:MOST_LINES]:
        gutter = f"{INDENT}{_place(number, result.paragraph(part.start))}{INDENT}"
        line = result.source.line(number)
        shown, before, marked = _window(result.source.text, line, part, style.width - len(gutter))
        note = mark.note if number == parts[:MOST_LINES][-1][0] else ""
        yield f"{_paint(gutter, DIM, style)}{shown}"
        yield " " * (len(gutter) + before) + _paint(mark.sign * marked, mark.color, style) + note
    if len(parts) > MOST_LINES:
        yield f"{INDENT}… to line {last}"


def _part(span: Span, line: Span) -> Span:
    """Return what of ``span`` stands on ``line``."""
    return Span(max(line.start, span.start), min(line.end, span.end))


def _place(line: int, paragraph: int) -> str:
    return f"line {line}, paragraph {paragraph}" if paragraph else f"line {line}"


def _window(text: str, line: Span, part: Span, room: int) -> tuple[str, int, int]:
    """Return what of ``line`` is shown, and in columns where the marks start and how many they are.

    The words at ``part`` are shown with as much of the line around them as there is ``room`` for.
    """
    room = max(room, BARE_WIDTH) - 2
    spare = max(0, room - (part.end - part.start)) // 2
    start = max(line.start, part.start - spare)
    end = min(line.end, max(start + room, part.start + 1))
    start = max(line.start, min(start, max(end - room, part.start - room)))
    start = _next_word(text, start, part.start) if start > line.start else start
    before = ("…" if start > line.start else "") + printable(text[start : part.start])
    words = printable(text[part.start : min(part.end, end)])
    after = printable(text[min(part.end, end) : end]) + ("…" if end < line.end else "")
    return before + words + after, _columns(before), max(1, _columns(words))


def _next_word(text: str, start: int, stop: int) -> int:
    """Return where the first whole word from ``start`` on begins; ``start`` itself where none does before ``stop``."""
    space = text.find(" ", start - 1, stop)
    return space + 1 if space >= 0 else start


def _fixes(finding: Finding, result: Result) -> Iterator[str]:
    """Yield how the words may be mended: each way written out, or that they can be taken out."""
    offers = [offer for fix in finding.fixes if (offer := _offer(fix, finding.span, result))]
    either = "either " if len(offers) > 1 else ""
    if len({before for before, _ in offers}) == 1:
        yield f"{INDENT}for “{offers[0][0]}”: {either}{' or '.join(f'“{after}”' for _, after in offers)}"
    elif offers:
        yield f"{INDENT}{either}{' or '.join(f'“{after}” for “{before}”' for before, after in offers)}"
    elif any(fix.safety is not Safety.DISPLAY for fix in finding.fixes):
        yield f"{INDENT}can be taken out"


def _offer(fix: Fix, found: Span, result: Result) -> tuple[str, str] | None:
    """Return a phrase as it is and as ``fix`` leaves it, with the words ``found`` if that is short; None if it goes."""
    spans = [edit.span for edit in fix.edits]
    for around in ([found, *spans], spans):
        hull = Span(min(span.start for span in around), max(span.end for span in around))
        before = result.words(hull)
        if len(before) <= LONGEST_PHRASE and not LINE_END.search(before):
            edits = tuple(Edit(Span(*(at - hull.start for at in span)), words) for span, words in fix.edits)
            after = apply(before, [Fix(edits)])
            return (printable(before), printable(after)) if after else None
    return None


def _columns(words: str) -> int:
    """Return how many columns ``words`` take: none for combining marks, two for wide characters."""
    return sum(
        0 if unicodedata.combining(one) or one in "\u200d\ufe0f" else 1 + (unicodedata.east_asian_width(one) in "WF")
        for one in words
    )


def _paint(words: str, color: str, style: Style) -> str:
    return f"{color}{words}{RESET}" if style.color else words
