"""The command line: parses, calls, exits."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, tzinfo

import click

from newslint import __version__, catalog, reporters, runner
from newslint.finding import Level
from newslint.params import Commands, Day, Selectors, Zone, no_such_rule
from newslint.published import Calendar
from newslint.reporters import Style
from newslint.rule import Rule
from newslint.runner import Result
from newslint.select import ALL, matches, selected, unknown
from newslint.tally import Tally

CLEAN, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130
NEVER = "never"
NAME = "newslint"
#: Set where a shell asks for completions.
COMPLETION = "_NEWSLINT_COMPLETE"


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=NAME)
def cli() -> None:
    """Lint news copy: check a story against itself and against its date."""


@cli.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--date", "given", type=Day(), help="The day the copy is published; else taken from the copy itself.")
@click.option("--timezone", type=Zone(), help="The newsroom's time zone, in which stamps and today are read.")
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
    timezone: tzinfo | None,
    select: Sequence[Sequence[str]],
    ignore: Sequence[Sequence[str]],
    output_format: str,
    fail_on: str,
    stdin_filename: str,
    *,
    statistics: bool,
    show_dates: bool,
) -> int:
    """Check stories: files, folders, or - for standard input.

    Exit status: 0 nothing found, 1 findings, 2 something could not be read or run.
    """
    rules = chosen([name for names in select for name in names], [name for names in ignore for name in names])
    tally = Tally()
    only_dates = show_dates and output_format != "json"
    if only_dates:
        rules, output_format = [], "dates"
    calendar = Calendar(given, zone=timezone)
    results = _watched(runner.check(paths, rules, calendar, stdin_name=stdin_filename), tally)
    if statistics and output_format != "json":
        for _ in results:
            pass
        click.echo(tally.statistics(), nl=False)
    else:
        for piece in reporters.reporter(output_format)(results, _style(dates=show_dates)):
            sys.stdout.write(piece)
    if not only_dates:
        click.echo(tally.summary(), err=True)
    return _status(tally, fail_on)


@cli.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """List the rules, those of a family, or show the documentation of the one called NAME."""
    if name in catalog.modules():
        from newslint.examples import LEGEND

        one = catalog.load(name)
        click.echo(f"{one.id} ({_level(one)})\n\n{one.doc.strip()}\n\n{LEGEND}")
        return
    if name and unknown([name], catalog.modules()):
        raise click.UsageError(no_such_rule(name))
    for one in map(catalog.load, selected(catalog.modules(), [name or ALL], [])):
        click.echo(f"{one.id:<22} {_level(one):<12} {one.summary}")


def _level(one: Rule) -> str:
    return one.level.label if one.on else f"{one.level.label}, off"


def _status(tally: Tally, fail_on: str) -> int:
    """Return the exit status when findings from the level ``fail_on`` up count."""
    if tally.is_incomplete:
        return FAILED
    return FOUND if fail_on != NEVER and tally.holds(Level[fail_on.upper()]) else CLEAN


def _watched(results: Iterable[Result], tally: Tally) -> Iterator[Result]:
    """Pass ``results`` on, counted; say on standard error what could not be checked, or was read oddly."""
    for result in results:
        tally.add(result)
        for line in [result.error] if result.story is None else runner.notes(result.story):
            click.echo(reporters.printable(f"newslint: {result.path}: {line}"), err=True)
        yield result


def chosen(select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    """Return the rules to run: those selected, or all that are on, without those ignored.

    A rule that is off runs where a selector names it or its family, not where everything is selected.
    """
    names = selected(catalog.modules(), select or [ALL], ignore)
    named = [selector for selector in select if selector != ALL]
    rules = [catalog.load(name) for name in names]
    left = [one for one in rules if one.on or any(matches(selector, one.id) for selector in named)]
    if not left:
        raise click.UsageError("--select and --ignore leave no rule to run")
    return left


def _style(*, dates: bool) -> Style:
    """Return what standard output can show: colour on a terminal, unless NO_COLOR forbids it."""
    if not sys.stdout.isatty():
        return Style(dates=dates)
    from shutil import get_terminal_size  # a terminal has time

    return Style(color=not os.environ.get("NO_COLOR"), width=get_terminal_size().columns, dates=dates)


def main() -> None:
    """Run the command line and exit; whatever goes wrong is one line on standard error and exit status 2."""
    sys.exit(_main())


def _main() -> int:
    if sys.stdout is None:
        click.echo("newslint: standard output is closed", err=True)
        return FAILED
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = _invoke(sys.argv[1:])
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:  # a reader that goes away, as ``head`` does, is no error
        _discard_output()
        return CLEAN
    except (catalog.CatalogError, OSError) as error:
        click.echo(f"newslint: {getattr(error, 'strerror', None) or error}", err=True)
        _discard_output()
        return FAILED
    return status


def _invoke(arguments: list[str]) -> int:
    """Run the command that ``arguments`` name and return its exit status; click's own ``main`` hides broken pipes."""
    if COMPLETION in os.environ:
        cli.main(prog_name=NAME)
    try:
        with cli.make_context(NAME, arguments) as context:
            return cli.invoke(context) or CLEAN
    except click.exceptions.Exit as done:
        return done.exit_code


def _discard_output() -> None:
    """Send what is still to be written nowhere, so that nothing fails again on the way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
