"""The stable machine format, in ASCII whatever the terminal takes; its shape is version 1 and only grows."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newslint.finding import Finding, Fix, Level
from newslint.reporters import Style
from newslint.runner import Result
from newslint.span import Span
from newslint.tally import Tally

VERSION = 1


def report(results: Iterable[Result], style: Style) -> Iterator[str]:
    """Yield one JSON object over all files; lines and columns count from 1, ends are exclusive."""
    tally = Tally()
    yield f'{{"version": {VERSION}, "files": ['
    for number, result in enumerate(results):
        file = _file(result) | ({"dates": _dates(result)} if style.dates else {})
        yield ("," if number else "") + "\n" + _dump(file)
        tally.add(result)
    yield f'\n], "summary": {_dump(_summary(tally))}}}\n'


def _summary(tally: Tally) -> dict[str, Any]:
    counts = {f"{level.label}s": tally.levels[level] for level in sorted(Level, reverse=True)}
    rules = dict(sorted(tally.rules.items()))
    return {"stories": tally.stories, "failed": tally.failures, **counts, "rules": rules}


def _dump(value: object) -> str:
    return json.dumps(value)


def _file(result: Result) -> dict[str, Any]:
    published = result.story.published if result.story else None
    return {
        "path": result.path,
        "published": published.day.isoformat() if published else None,
        "published_from": published.origin if published else None,
        "findings": [_finding(finding, result) for finding in result.findings],
        "error": result.error or None,
    }


def _dates(result: Result) -> list[dict[str, Any]]:
    """Return the days that the story names, and what they were taken to mean."""
    from newslint.meanings import meanings  # only where dates were asked for

    return [
        {**_place(span, result), "days": [day.isoformat() for day in days], "reason": reason}
        for span, (days, reason) in (meanings(result.story) if result.story else ())
    ]


def _finding(finding: Finding, result: Result) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": finding.level.label,
        "message": finding.message,
        **_place(finding.span, result),
        "related": [{**_place(span, result), "message": message} for span, message in finding.related],
        "fixes": [_fix(fix, result) for fix in finding.fixes],
    }


def _place(span: Span, result: Result) -> dict[str, Any]:
    line, column = result.source.position(span.start)
    end_line, end_column = result.source.position(span.end)
    return {
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": result.words(span),
    }


def _fix(fix: Fix, result: Result) -> dict[str, Any]:
    edits = [{**_place(edit.span, result), "replacement": edit.replacement} for edit in fix.edits]
    return {"safety": fix.safety, "edits": edits}
