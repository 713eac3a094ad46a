"""The command line: parses, calls, exits."""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import click

from newslint import __version__, catalog, reporters, runner
from newslint.engine import CRASHED
from newslint.finding import Level
from newslint.reporters import Style
from newslint.rule import Rule
from newslint.runner import Result
from newslint.select import ALL, matches, selected, unknown

CLEAN, FOUND, FAILED = 0, 1, 2
NEVER = "never"


class Day(click.ParamType[date]):
    """A calendar day, written 2017-01-30."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401
        """Return the day that ``value`` names; a usage error where it names none."""
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a day; write it as 2017-01-30", param, ctx)


class Selectors(click.ParamType[list[str]]):
    """Rule ids and families, comma between them."""

    name = "RULES"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[str]:  # noqa: ANN401
        """Return the names in ``value``; a usage error, with the nearest name, for one that no rule has."""
        names = [name.strip() for name in value.split(",") if name.strip()]
        for name in unknown(names, catalog.modules()):
            self.fail(_no_such_rule(name), param, ctx)
        return names


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newslint")
def cli() -> None:
    """Lint news copy: check a story against itself and against its date."""


@cli.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--date", "given", type=Day(), help="The day the copy is published; else taken from the copy itself.")
@click.option("--select", type=Selectors(), multiple=True, help="Run only these rules or families (also “all”).")
@click.option("--ignore", type=Selectors(), multiple=True, help="Leave these rules or families out.")
@click.option("--output-format", type=click.Choice(reporters.FORMATS), default="full", show_default=True)
@click.option("--statistics", is_flag=True, help="Print how often each rule spoke, in place of what it said.")
@click.option(
    "--show-dates", is_flag=True, help="Print the days that the stories name, and what was made of them, not findings."
)
@click.option(
    "--fail-on",
    type=click.Choice([*(level.label for level in sorted(Level, reverse=True)), NEVER]),
    default=Level.WARNING.label,
    show_default=True,
    help="The lowest level of finding for which the exit status is 1.",
)
@click.option("--stdin-filename", default="<stdin>", help="The name that standard input (-) goes by.")
def check(  # noqa: PLR0913, PLR0917 - one parameter an option
    paths: Sequence[str],
    given: date | None,
    select: Sequence[Sequence[str]],
    ignore: Sequence[Sequence[str]],
    output_format: str,
    fail_on: str,
    stdin_filename: str,
    *,
    statistics: bool,
    show_dates: bool,
) -> None:
    """Check stories: files, folders, or - for standard input.

    Exit status: 0 nothing found, 1 findings, 2 something could not be read or run.
    """
    rules = _rules([name for names in select for name in names], [name for names in ignore for name in names])
    tally = Tally()
    only_dates = show_dates and output_format != "json"
    if only_dates:
        rules, output_format = [], "dates"
    checked = runner.check(paths, rules, given=given, stdin_name=stdin_filename, with_dates=show_dates)
    results = tally.watch(checked)
    if statistics and output_format != "json":
        for _ in results:
            pass
        click.echo(tally.statistics(), nl=False)
    else:
        for piece in reporters.reporter(output_format)(results, _style()):
            sys.stdout.write(piece)
    if not only_dates:
        click.echo(tally.summary(), err=True)
    sys.exit(tally.status(fail_on))


@cli.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """List the rules, or show the documentation of the one called NAME."""
    if name is None:
        for one in map(catalog.load, catalog.modules()):
            level = one.level.label if one.on else f"{one.level.label}, off"
            click.echo(f"{one.id:<22} {level:<12} {one.summary}")
    elif name in catalog.modules():
        one = catalog.load(name)
        click.echo(f"{one.id} ({one.level.label}{'' if one.on else ', off unless selected'})\n\n{one.doc.strip()}")
        for option, default in one.options.items():
            click.echo(f"\nOption {option}, by default {default!r}.")
    else:
        raise click.UsageError(_no_such_rule(name))


class Tally:
    """What has come by so far: files checked, findings, failures."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.stories = 0
        self.failed = False
        self.levels: Counter[Level] = Counter()
        self.rules: Counter[str] = Counter()

    def watch(self, results: Iterable[Result]) -> Iterator[Result]:
        """Pass ``results`` on and count them; say on standard error what could not be checked, or was read oddly."""
        for result in results:
            self.stories += not result.error
            self.levels.update(finding.level for finding in result.findings)
            self.rules.update(finding.rule for finding in result.findings)
            self.failed = self.failed or bool(result.error) or CRASHED in self.rules
            for line in _remarks(result):
                click.echo(f"newslint: {result.path}: {line}", err=True)
            yield result

    def status(self, fail_on: str) -> int:
        """Return the exit status when findings from the level ``fail_on`` up count."""
        if self.failed:
            return FAILED
        counted = fail_on != NEVER and any(level >= Level[fail_on.upper()] for level in self.levels)
        return FOUND if counted else CLEAN

    def summary(self) -> str:
        """Return the last line: "3 errors, 2 warnings in 1 story"."""
        counts = [_count(self.levels[level], level.label) for level in sorted(self.levels, reverse=True)]
        return f"{', '.join(counts) or 'nothing found'} in {_count(self.stories, 'story')}"

    def statistics(self) -> str:
        """Return a line for each rule that spoke, the most frequent first."""
        return "".join(f"{count:>6}  {name}\n" for name, count in sorted(self.rules.items(), key=lambda one: -one[1]))


def _remarks(result: Result) -> Iterator[str]:
    """Yield the lines on ``result`` that belong on standard error."""
    if result.error:
        yield result.error
    elif result.source is not None:
        if not result.source.text.strip():
            yield "empty, nothing to check"
        if result.source.encoding != "utf-8":
            yield f"read as {result.source.encoding}, for it is not UTF-8"


def _rules(select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    """Return the rules to run: those selected, or all that are on, without those ignored.

    A rule that is off runs where a selector names it or its family, not where everything is selected.
    """
    names = selected(catalog.modules(), select or [ALL], ignore)
    named = [selector for selector in select if selector != ALL]
    rules = [catalog.load(name) for name in names]
    return [one for one in rules if one.on or any(matches(selector, one.id) for selector in named)]


def _no_such_rule(name: str) -> str:
    from difflib import get_close_matches  # needed for slips of the pen only

    nearest = get_close_matches(name, catalog.modules(), n=1, cutoff=0.5)
    hint = f"; did you mean “{nearest[0]}”?" if nearest else "; “newslint rule” lists them"
    return f"no rule or family is called “{name}”{hint}"


def _count(number: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


def _style() -> Style:
    """Return what standard output can show: colour on a terminal, unless NO_COLOR forbids it."""
    if not sys.stdout.isatty():
        return Style()
    from shutil import get_terminal_size  # a terminal has time

    return Style(color="NO_COLOR" not in os.environ, width=get_terminal_size().columns)


def main() -> None:
    """Run the command line; a reader that goes away, as ``head`` does, is no error."""
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli(prog_name="newslint")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(CLEAN)
