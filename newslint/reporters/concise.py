"""One finding a line, for editors' tools and for grep: path, line, column, level, rule, message."""

from collections.abc import Iterable, Iterator

from newslint.reporters import Style, printable
from newslint.runner import Result


def report(results: Iterable[Result], _: Style) -> Iterator[str]:
    """Yield ``path:line:column: level rule message`` for each finding."""
    for result in results:
        for finding in result.findings:
            line, column = result.source.position(finding.span.start)
            said = f"{result.path}:{line}:{column}: {finding.level.label} {finding.rule} {finding.message}"
            yield printable(said) + "\n"
