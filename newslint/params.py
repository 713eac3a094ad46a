"""What may be typed on the command line, and what is said where it is typed wrongly."""

import os
import re
from datetime import date, tzinfo
from typing import Any

import click

from newslint import catalog
from newslint.select import families, unknown

ISO = re.compile(r"\d{4}-\d\d-\d\d")


class Day(click.ParamType[date]):
    """A calendar day, written 2017-01-30."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401
        """Return the day that ``value`` names; a usage error where it names none."""
        if not ISO.fullmatch(value):
            self.fail(f"“{value}”: write it as 2017-01-30", param, ctx)
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}”: there is no such day", param, ctx)


class Zone(click.ParamType[tzinfo]):
    """A time zone, written Europe/London."""

    name = "ZONE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tzinfo:  # noqa: ANN401
        """Return the zone called ``value``; a usage error, with the nearest name, where there is none."""
        from zoneinfo import ZoneInfo, available_timezones

        names = {name.lower(): name for name in available_timezones()}
        if value.lower() in names:
            return ZoneInfo(names[value.lower()])
        city = value.replace(" ", "_").lower()
        near = next((names[name] for name in sorted(names) if name.endswith(f"/{city}")), "Europe/London")
        return self.fail(f"no time zone is called “{value}”; write it as {near}", param, ctx)


class Selectors(click.ParamType[list[str]]):
    """Rule ids and families, comma between them."""

    name = "RULES"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[str]:  # noqa: ANN401
        """Return the names in ``value``; a usage error, with the nearest name, for one that no rule has."""
        names = [name.strip().lower() for name in value.split(",") if name.strip()]
        if not names:
            self.fail("name at least one rule or family", param, ctx)
        for name in unknown(names, catalog.modules()):
            self.fail(no_such_rule(name), param, ctx)
        return names


class Commands(click.Group):
    """The commands of newslint; a file in the place of one is a story that somebody wants checked."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that ``args`` name; a usage error that says what to type where they name a file."""
        if args[0] not in self.commands and os.path.exists(args[0]):  # noqa: PTH110 - pathlib would be no clearer
            ctx.fail(f"to check a story, type “newslint check {args[0]}”")
        return super().resolve_command(ctx, args)


def no_such_rule(name: str) -> str:
    """Return the sentence that says so, with the nearest name there is."""
    from difflib import get_close_matches  # needed for slips of the pen only

    known = [*catalog.modules(), *families(catalog.modules())]
    nearest = get_close_matches(name.lower(), known, n=1, cutoff=0.5)
    hint = f"; did you mean “{nearest[0]}”?" if nearest else "; “newslint rule” lists them"
    return f"no rule or family is called “{name}”{hint}"
