"""Many files: each is read, checked and told of by itself, so that one bad file loses no other."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from newslint.article import Article, article
from newslint.discover import STDIN, discover
from newslint.engine import lint
from newslint.finding import Finding
from newslint.published import Published
from newslint.read import LARGEST, ReadError, decode, read
from newslint.rule import Rule
from newslint.source import Position, Source
from newslint.span import Span

if TYPE_CHECKING:
    from newslint.meanings import Meaning


class Result(NamedTuple):
    """What became of one file: its findings, or the ``error`` for which it was not checked.

    ``paragraphs`` holds the span of paragraph ``n`` at ``n - 1``, in the source, as findings are. ``notes`` are
    lines for the person who asked, on how the file was read; ``dates``, where they are asked for, the words that name
    a day and what they were taken to mean.
    """

    path: str
    source: Source | None = None
    published: Published | None = None
    paragraphs: Sequence[Span] = ()
    findings: Sequence[Finding] = ()
    error: str = ""
    notes: Sequence[str] = ()
    dates: "Sequence[tuple[Span, Meaning]] | None" = None

    @property
    def is_story(self) -> bool:
        """Whether there was copy to check."""
        return self.source is not None and self.source.text.strip() != ""

    def position(self, offset: int) -> Position:
        """Return the line and column of ``offset`` of the source."""
        return self.source.position(offset) if self.source else Position(1, 1)

    def words(self, span: Span) -> str:
        """Return the words of the source at ``span``."""
        return span.of(self.source.text) if self.source else ""

    def paragraph(self, offset: int) -> int:
        """Return the number of the paragraph in which ``offset`` of the source lies, 0 outside them all."""
        numbers = (number for number, span in enumerate(self.paragraphs, 1) if span.start <= offset <= span.end)
        return next(numbers, 0)


def check(
    paths: Sequence[str],
    rules: Sequence[Rule],
    *,
    given: date | None = None,
    stdin_name: str = "<stdin>",
    with_dates: bool = False,
) -> Iterator[Result]:
    """Yield the result of every file that ``paths`` name, in a stable order.

    ``given`` is the publication date where the user says one; standard input ("-") goes by ``stdin_name``;
    ``with_dates`` asks for the days that the stories name.
    """
    for path, error in discover(paths):
        name = stdin_name if path == STDIN else path
        yield Result(name, error=error) if error else _checked(path, name, rules, given, with_dates=with_dates)


def _checked(path: str, name: str, rules: Sequence[Rule], given: date | None, *, with_dates: bool) -> Result:
    try:
        source = decode(name, sys.stdin.buffer.read(LARGEST + 1)) if path == STDIN else read(path)
        story = article(source, given=given)
    except ReadError as error:
        return Result(name, error=str(error))
    result = _result(story, rules)
    return result._replace(dates=_dates(story)) if with_dates else result


def _result(story: Article, rules: Iterable[Rule]) -> Result:
    findings = lint(story, rules)
    paragraphs = [story.copy.locate(block.span) for block in story.paragraphs]
    source = story.source
    return Result(source.path, source, story.published, paragraphs, findings, notes=list(_notes(story)))


def _notes(story: Article) -> Iterator[str]:
    if not story.source.text.strip():
        yield "empty, nothing to check"
    if story.source.encoding != "utf-8":
        yield f"not UTF-8, read as {story.source.encoding}"
    if story.published.assumed and (written := story.copy.meta.get("date")):
        yield f"“{written}” is not understood as a date (write it as 2017-01-30), so today's is assumed"


def _dates(story: Article) -> "Sequence[tuple[Span, Meaning]]":
    from newslint.meanings import meaning  # not needed to check a story

    return [(story.copy.locate(mention.span), meaning(mention, story)) for mention in story.dates]
