"""A table of the days that stories name: where, in what words, which day that was taken to be, and why."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from newslint.days import WEEKDAYS
from newslint.meanings import meanings
from newslint.reporters import Style
from newslint.runner import Result

LONGEST = 40
NO_DAY = "no day"


def report(results: Iterable[Result], _: Style) -> Iterator[str]:
    """Yield the table of each story, an empty line between two."""
    blank = ""
    for result in results:
        if not result.error:
            yield blank + "".join(f"{line}\n" for line in _story(result))
            blank = "\n"


def _story(result: Result) -> Iterator[str]:
    yield f"{result.path}: {result.story and result.story.published}"
    rows = list(_rows(result))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for place, words, days, reason in rows:
        yield f"  {place:<{widths[0]}}  {words:<{widths[1]}}  {days:<{widths[2]}}  {reason}"
    if not rows:
        yield "  names no day"


def _rows(result: Result) -> Iterator[tuple[str, str, str, str]]:
    for span, (days, reason) in meanings(result.story) if result.story else ():
        line, column = result.source.position(span.start)
        words = " ".join(result.words(span).split())
        words = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
        yield f"{line}:{column}", words, _told(days), reason


def _told(days: Sequence[date]) -> str:
    """Return the likeliest day with its weekday, and the other one or how many others it can be."""
    told = [f"{WEEKDAYS[day.weekday()][:3]} {day.isoformat()}" for day in days]
    others = [f"{len(told) - 1} others"] if len(told) > 2 else told[1:]  # noqa: PLR2004
    return " or ".join([*told[:1], *others]) or NO_DAY
