"""The examples in a rule's docstring, made to run.

An indented block is copy as it would be filed, and under its lines stands what newslint says of them::

    The minister said the the talks would go on.
                      ^^^^^^^ “the” is repeated
    => The minister said the talks would go on.

Carets mark the words found, the message stands beside them (for words that run on over several lines: carets
under each line, the message after the last). Tildes mark a related place and its message the same way, under
the line where that place is; they belong to the finding whose message comes next below or, if none does, to the
one before. A block without carets is copy that must stay silent. Blank lines part paragraphs, as in copy; a
block ends where a line without indent begins.

A finding has the rule's own level; one that is less sure says so before its message::

    The fair runs to Saturday, November 29.
                     ^^^^^^^^^^^^^^^^^^^^^ [warning] “Saturday” does not fit “November 29”

``=>`` gives the line above as ``--fix`` leaves it, ``~>`` as an unsafe fix would, ``?>`` as a fix that is only
shown would, one for each that is offered; with nothing behind it the line goes. A line that no fix touches has
none of the three. The block may open with a header, such as ``Published: 2017-01-30`` or ``File: story.md``; any
other single word behind a name and a colon is an error there. So is a line that nearly is of this notation: marks
before any copy, with a message glued to them or with none below, tildes without a finding, an indent under four blanks.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from newslint import fix
from newslint.article import article
from newslint.engine import lint
from newslint.finding import Finding, Level, Related, Safety
from newslint.published import Calendar
from newslint.rule import Rule
from newslint.source import Source
from newslint.span import Span

INDENT = "    "
HEADERS = ("Published", "File")
HEADER = re.compile(r"([A-Z][a-z]+): (\S+)$")
MARKS = re.compile(r"( *)(\^+|~+)(?: (?:\[(error|warning|info)\] )?(\S.*))?$")
MENDED = re.compile(r"(=>|~>|\?>)(?: (.*))?$")
#: No copy begins like this in an example, so that a slip in the notation is none either.
NOTATION = re.compile(r"\s*(?:[\^~]|[=?]>)")
SAFETY = {"=>": Safety.SAFE, "~>": Safety.UNSAFE, "?>": Safety.DISPLAY}
#: The notation in a line, for readers of the documentation.
LEGEND = (
    "In the examples: ^ the words found, [info] a level that is not the rule's own, ~ a related place, => the line as a"
    " safe fix leaves it, ~> as an unsafe fix would, ?> as it may be mended. Examples without marks stay silent."
)
#: Where an example names no publication date: a day that no rule can mistake for a clue.
TODAY = date(2026, 11, 23)


class Said(NamedTuple):
    """What a finding says, in the form that examples can spell out: where, what, how sure, and the places it points to.

    ``level`` is None in an example that leaves it to the rule.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    level: Level | None = None


class Example(NamedTuple):
    """One block of a docstring: the copy and what is to be said of it."""

    copy: str
    path: str
    published: date | None
    findings: list[Said]
    #: The whole copy as the fixes of each safety leave it; for display fixes as each of them would.
    mended: dict[Safety, list[str]]

    @property
    def spared(self) -> bool:
        """Whether this is good copy that must stay silent."""
        return not self.findings


def examples(docstring: str) -> list[Example]:
    """Return the examples of a module's ``docstring``, in order; raise ValueError for a line that is not understood."""
    return [_parse(block) for block in _blocks(docstring)]


def mismatches(rule: Rule, example: Example) -> Iterator[str]:
    """Yield a line for everything that ``rule`` does otherwise than ``example`` says; none when it holds."""
    story = article(Source(example.path, example.copy), Calendar(example.published, TODAY))
    found = lint(story, [rule])
    said = [Said(finding.span, finding.message, finding.related, finding.level) for finding in found]
    stated = [one if one.level else one._replace(level=rule.level) for one in example.findings]
    for one in said:
        if one not in stated:
            yield f"not in the example: {_show(one, example.copy)}"
    for one in stated:
        if one not in said:
            yield f"not found: {_show(one, example.copy)}"
    mended = _mended(example.copy, found)
    for safety in Safety:
        if mended.get(safety, []) != example.mended.get(safety, []):
            yield f"{safety} fixes give {mended.get(safety, [])}, not {example.mended.get(safety, [])}"


def _mended(copy: str, findings: list[Finding]) -> dict[Safety, list[str]]:
    """Return the copy with the fixes of each safety made, and with each display fix alone."""
    fixes = [one for finding in findings for one in finding.fixes]
    mended = {}
    for safety in (Safety.SAFE, Safety.UNSAFE):
        if chosen := [one for one in fixes if one.safety is safety]:
            mended[safety] = [fix.apply(copy, chosen)]
    if shown := [one for one in fixes if one.safety is Safety.DISPLAY]:
        mended[Safety.DISPLAY] = [fix.apply(copy, [one]) for one in shown]
    return mended


def _show(said: Said, copy: str) -> str:
    places = [f"“{span.of(copy)}” at {span.start}: {message}" for span, message in [said[:2], *said.related]]
    return f"{'; '.join(places)} ({said.level.label if said.level else 'at the level of its rule'})"


def _blocks(docstring: str) -> Iterator[list[str]]:
    """Yield the indented blocks, their indent removed; blank lines inside a block are kept."""
    lines = docstring.splitlines()
    for line in lines:
        if line[:1].isspace() and line.strip() and not line.startswith(INDENT):
            raise ValueError(f"no example and no prose: “{line}” is indented by less than four blanks")
    for indented, group in groupby(lines, key=lambda line: not line.strip() or line.startswith(INDENT)):
        block = [line.removeprefix(INDENT).rstrip() for line in group]
        while block and not block[0]:
            block.pop(0)
        while block and not block[-1]:
            block.pop()
        if indented and block:
            yield block


class _Reading:
    """The state of reading one block, line by line."""

    def __init__(self) -> None:
        self.header: dict[str, str] = {}
        self.lines: list[str] = []
        self.start = 0
        self.findings: list[Said] = []
        self.open: list[tuple[str, Span]] = []
        self.related: list[Related] = []
        self.mended: dict[Safety, list[dict[int, str | None]]] = {}

    def copy_line(self, line: str) -> None:
        self.start = sum(len(before) + 1 for before in self.lines)
        self.lines.append(line)

    def marks(self, match: re.Match[str]) -> None:
        """Take a line of carets or tildes; the message on the last of several lines closes the span."""
        indent, marks, level, message = match.groups()
        if self.open and self.open[0][0] != marks[0]:
            raise ValueError(f"marks without a message stand before “{match[0].strip()}”")
        self.open.append((marks[0], Span(self.start + len(indent), self.start + len(indent) + len(marks))))
        if message is None:
            return
        span = Span(self.open[0][1].start, self.open[-1][1].end)
        self.open = []
        if marks[0] == "^":
            self.findings.append(Said(span, message, tuple(self.related), Level[level.upper()] if level else None))
            self.related = []
        elif level:
            raise ValueError(f"a related place has no level: “{match[0].strip()}”")
        else:
            self.related.append(Related(span, message))

    def close(self) -> None:
        """Give what is left of related places to the last finding; raise ValueError for marks left over."""
        if self.open:
            raise ValueError(f"marks without a message under “{self.lines[-1]}”")
        if self.related and not self.findings:
            raise ValueError(f"a related place without a finding: “{self.related[0].message}” under “{self.lines[-1]}”")
        if self.related:
            self.findings[-1] = self.findings[-1]._replace(related=(*self.findings[-1].related, *self.related))

    def mend(self, match: re.Match[str]) -> None:
        """Take a mended line; a second display fix of a line is a second way to mend the copy."""
        safety, line = SAFETY[match[1]], len(self.lines) - 1
        ways = self.mended.setdefault(safety, [])
        if not ways or safety is Safety.DISPLAY:
            ways.append({})
        ways[-1][line] = match[2]

    def copy_mended(self, changes: dict[int, str | None]) -> str:
        lines = (changes.get(number, line) for number, line in enumerate(self.lines))
        return "\n".join(line for line in lines if line is not None)


def _parse(block: list[str]) -> Example:
    reading = _Reading()
    for line in block:
        if (header := HEADER.match(line)) and not reading.lines:
            if header[1] not in HEADERS:
                raise ValueError(f"no header of an example: “{line}”; there are {' and '.join(HEADERS)}")
            reading.header[header[1]] = header[2]
        elif reading.lines and (marks := MARKS.match(line)):
            reading.marks(marks)
        elif reading.lines and (mended := MENDED.match(line)):
            reading.mend(mended)
        elif NOTATION.match(line):
            raise ValueError(f"neither copy nor marks under copy: “{line.strip()}”")
        else:
            reading.copy_line(line)
    published = reading.header.get("Published")
    reading.close()
    return Example(
        copy="\n".join(reading.lines),
        path=reading.header.get("File", "story.txt"),
        published=date.fromisoformat(published) if published else None,
        findings=reading.findings,
        mended={safety: [reading.copy_mended(way) for way in ways] for safety, ways in reading.mended.items()},
    )
