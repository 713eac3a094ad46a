"""Many files: each is read, checked and told of by itself, so that one bad file loses no other."""

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.article import Article, article
from newslint.discover import STDIN, discover
from newslint.engine import lint
from newslint.finding import Finding
from newslint.published import Calendar
from newslint.read import LARGEST, ReadError, decode, read
from newslint.rule import Rule
from newslint.source import Source
from newslint.span import Span


class Result(NamedTuple):
    """What became of one file: the story with its findings, or the ``error`` for which it was not checked.

    ``findings`` are in the source's offsets.
    """

    path: str
    story: Article | None = None
    findings: Sequence[Finding] = ()
    error: str = ""

    @property
    def is_story(self) -> bool:
        """Whether there was copy to check."""
        return self.source.text.strip() != ""

    @property
    def source(self) -> Source:
        """The file as it was read; an empty one where it could not be."""
        return self.story.source if self.story else Source(self.path, "")

    def words(self, span: Span) -> str:
        """Return the words of the source at ``span``."""
        return span.of(self.source.text)

    def paragraph(self, offset: int) -> int:
        """Return the number of the paragraph in which ``offset`` of the source lies, 0 outside them all."""
        places = self.story.places if self.story else []
        number = bisect_right(places, offset, key=lambda place: place.start)
        return number if number and offset <= places[number - 1].end else 0


def check(
    paths: Sequence[str], rules: Sequence[Rule], calendar: Calendar, *, stdin_name: str = "<stdin>"
) -> Iterator[Result]:
    """Yield the result of every file that ``paths`` name, in a stable order.

    ``calendar`` is the newsroom's; standard input ("-") goes by ``stdin_name``.
    """
    for path, error in discover(paths):
        name = stdin_name if path == STDIN else path
        yield Result(name, error=error) if error else _checked(path, name, rules, calendar)


def _checked(path: str, name: str, rules: Sequence[Rule], calendar: Calendar) -> Result:
    try:
        source = decode(name, _standard_input()) if path == STDIN else read(path)
        story = article(source, calendar)
        return Result(name, story, lint(story, rules))
    except ReadError as error:
        return Result(name, error=str(error))
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one file, the others are checked
        return Result(name, error=f"newslint failed on this file, please report it ({type(error).__name__}: {error})")


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise ReadError("standard input is closed")
    return sys.stdin.buffer.read(LARGEST + 1)


def notes(story: Article) -> Iterator[str]:
    """Yield lines for the person who asked, on how the ``story`` was read."""
    if not story.source.text.strip():
        yield "empty, nothing to check"
    if story.source.encoding != "utf-8":
        yield f"not UTF-8, read as {story.source.encoding}"
    if (written := story.copy.meta.get("date")) and story.published.assumed:
        yield f"“{written}” is not understood as a date (write it as 2017-01-30), so today's is assumed"
