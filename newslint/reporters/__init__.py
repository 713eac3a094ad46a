"""Results to text: one format a file, each with a pure ``report(results, style)`` that yields pieces of output."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import NamedTuple, cast

from newslint.runner import Result

FORMATS = ("full", "concise", "json")


class Style(NamedTuple):
    """What the place that is written to can show, and whether the days that stories name were asked for."""

    color: bool = False
    width: int = 100
    dates: bool = False


Report = Callable[[Iterable[Result], Style], Iterator[str]]


def reporter(name: str) -> Report:
    """Return the ``report`` function of the format ``name``, one of FORMATS."""
    return cast("Report", import_module(f"{__name__}.{name}").report)


def printable(words: str) -> str:
    """Return ``words`` fit for a line of a terminal: nothing in copy may break it, move the cursor or colour it."""
    if words.isprintable():
        return words
    return "".join(" " if one in "\t\r\n" else one if one.isprintable() or one == "\u200d" else "·" for one in words)
