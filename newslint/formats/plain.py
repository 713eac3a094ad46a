"""Plain text, in the three layouts of real copy.

Blank lines between paragraphs; one paragraph a line and no blank lines; or lines wrapped by hand at 60 to 80
columns, where paragraphs are told by blank lines, indents or a last line that falls short.
"""

import re
from collections.abc import Iterator

from newslint.blocks import Copy, numbered
from newslint.formats.shapes import BULLET, kinds
from newslint.source import Source
from newslint.span import Span

INDENT = re.compile(r"\t| {2,}")
NARROWEST, WIDEST = 40, 100
#: A wrapped line leaves no room for the word that starts the next one; this much slack is allowed for.
SLACK = 8
FULL_SHARE = 0.7


def read(source: Source) -> Copy:
    """Return the copy of a plain text file; its text is the source's."""
    chunks = list(_chunks(source.lines(), source.text))
    width = _wrap_width(chunks, source.text)
    units = [unit for chunk in chunks for unit in _units(chunk, source.text, width)]
    return Copy(source.text, numbered(list(zip(kinds(source.text, units), units, strict=True))))


def _chunks(lines: list[Span], text: str) -> Iterator[list[Span]]:
    """Group the lines between blank ones; every line keeps its indent and loses its trailing space."""
    chunk: list[Span] = []
    for start, end in lines:
        words = text[start:end].rstrip()
        if words:
            chunk.append(Span(start, start + len(words)))
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _wrap_width(chunks: list[list[Span]], text: str) -> int:
    """Return the column at which the story was wrapped by hand, or 0 where it was not."""
    widest = max((end - start for chunk in chunks for start, end in chunk), default=0)
    if not NARROWEST <= widest <= WIDEST:
        return 0
    followed = [pair for chunk in chunks for pair in zip(chunk, chunk[1:], strict=False)]
    full = sum(_is_full(line, following, text, widest) for line, following in followed)
    return widest if followed and full >= FULL_SHARE * len(followed) else 0


def _is_full(line: Span, following: Span, text: str, width: int) -> bool:
    """Tell whether the first word of the ``following`` line would not have fitted on this one."""
    first_word = following.of(text).split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(first_word) > width - SLACK


def _units(chunk: list[Span], text: str, width: int) -> Iterator[Span]:
    """Cut a chunk of lines into paragraphs: each line is one, unless the story was wrapped by hand."""
    start = end = chunk[0].start
    previous: Span | None = None
    for line in chunk:
        if previous is not None and not (width and _continues(previous, line, text, width)):
            yield Span(start, end).stripped(text)
            start = line.start
        previous, end = line, line.end
    yield Span(start, end).stripped(text)


def _continues(previous: Span, line: Span, text: str, width: int) -> bool:
    words = line.of(text)
    if BULLET.match(words.lstrip()):
        return False
    indented = INDENT.match(words) and not INDENT.match(previous.of(text))
    return not indented and _is_full(previous, line, text, width)
