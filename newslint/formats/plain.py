"""Plain text, in the three layouts of real copy.

Blank lines between paragraphs; one paragraph a line and no blank lines; or lines wrapped by hand, mostly at 60 to
80 columns, where paragraphs are told by blank lines, indents or a last line that falls short.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.blocks import Copy, numbered
from newslint.formats.shapes import BULLET, kinds
from newslint.sentences import ends_sentence
from newslint.source import Source
from newslint.span import Span

INDENT = 2
NARROWEST, WIDEST = 28, 130
#: A wrapped line leaves no room for the word that starts the next one; this much slack is allowed for.
SLACK = 8
#: Of the lines that a sentence runs over, so many must be full for the story to be wrapped: all but the last lines of
#: heads and signatures.
FULL_SHARE = 0.7
#: The width is that of the longest running lines but for a few: an address or a line that was written into later.
PERCENTILE = 0.9
DASH = re.compile("[-–—] ")


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
    """Return the column at which the story was wrapped by hand, or 0 where it was not.

    What tells is the lines below which the sentence goes on in small letters: nearly all of them must be full, and
    lines that are longer though they could have been broken must be few.
    """
    lines = [line for chunk in chunks for line in chunk]
    in_capitals = 2 * sum(line.of(text).isupper() for line in lines) > len(lines)
    pairs = [pair for chunk in chunks for pair in pairwise(chunk) if not ends_sentence(pair[0].of(text))]
    running = pairs if in_capitals else [pair for pair in pairs if _opens_small(pair[1], text)]
    widths = sorted(line.end - line.start for line, _ in running)
    width = widths[int(PERCENTILE * (len(widths) - 1))] if widths else 0
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = sum(_is_full(*pair, text, width) for pair in running)
    overlong = sum(_is_overlong(line, text, width) for line in lines)
    return width if full >= FULL_SHARE * len(running) and full > overlong else 0


def _opens_small(line: Span, text: str) -> bool:
    return line.of(text).lstrip()[0].islower()


def _is_full(line: Span, following: Span, text: str, width: int) -> bool:
    """Tell whether the first word of the ``following`` line would not have fitted on this one, which was wrapped."""
    first_word = following.of(text).split(maxsplit=1)[0]
    fills = line.end - line.start + 1 + len(first_word) > width - SLACK
    return fills and not _is_overlong(line, text, width)


def _runs_on(line: Span, following: Span, text: str, width: int) -> bool:
    """Tell whether a line is full, or was written into after the wrapping and still runs on below."""
    if _is_overlong(line, text, width):
        return _opens_small(following, text) and not ends_sentence(line.of(text))
    return _is_full(line, following, text, width)


def _is_overlong(line: Span, text: str, width: int) -> bool:
    """Tell whether a line is wider than the story though there is white space at which it could be broken."""
    return line.end - line.start > width + SLACK and len(line.of(text).split(maxsplit=1)) > 1


def _units(chunk: list[Span], text: str, width: int) -> Iterator[Span]:
    """Cut a chunk of lines into paragraphs: each line is one, unless the story was wrapped by hand."""
    margin = min(_indent(line, text) for line in chunk) if width else 0
    first = previous = chunk[0]
    for line in chunk[1:]:
        if not (width and _continues(first, previous, line, text, margin) and _runs_on(previous, line, text, width)):
            yield Span(first.start, previous.end).stripped(text)
            first = line
        previous = line
    yield Span(first.start, previous.end).stripped(text)


def _continues(first: Span, previous: Span, line: Span, text: str, margin: int) -> bool:
    """Tell whether the indent of ``line`` lets it go on with the paragraph that ``first`` opens.

    An item's later lines hang under its first words; a paragraph's stand at the ``margin``, or as deep as before.
    A dash that the wrapping put first opens no item.
    """
    words, indent = line.of(text).lstrip(), _indent(line, text)
    in_item = BULLET.match(first.of(text).lstrip())
    if BULLET.match(words) and (
        in_item or not DASH.match(words) or previous.of(text).endswith(":") or ends_sentence(previous.of(text))
    ):
        return False
    if in_item and indent > _indent(first, text):
        return True
    return indent < margin + INDENT or (previous != first and indent == _indent(previous, text))


def _indent(line: Span, text: str) -> int:
    """Return how deep a line stands, in columns; a tab is as good as any indent."""
    words = line.of(text)
    space = words[: len(words) - len(words.lstrip())]
    return len(space) + space.count("\t") * INDENT
