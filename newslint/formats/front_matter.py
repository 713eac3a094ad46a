"""Front matter: the fields between two fences at the top of a file, ``---`` for YAML and ``+++`` for TOML."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint import patterns
from newslint.blocks import Kind
from newslint.read import FormatError
from newslint.source import Source
from newslint.span import Span

YAML, TOML = "---", "+++"
CLOSERS = {YAML: ("---", "..."), TOML: ("+++",)}
KEY = re.compile(r"""["']?[A-Za-z_][\w .-]*["']?:(?:\s|$)""")
TOML_VALUE = re.compile(
    r"""[ \t]*(?:"(?P<key>[^"\r\n]+)"|(?P<bare>[\w-]+))[ \t]*=[ \t]*(?P<value>
      \"{3}(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5} | '{3}(?:[^']|'{1,2}(?!'))*'{3,5}    # over several lines
    | "(?:[^"\\\r\n]|\\.)*" | '[^'\r\n]*' | [^\s#]+)""",
    re.VERBOSE,
)

#: Which fields are copy, and which give the publication date; the first that is there counts, of dates the first that
#: holds a year or a month: "published: true" only says that the story is out.
COPY = {
    Kind.HEADLINE: ("title", "headline"),
    Kind.SUMMARY: ("dek", "subhed", "description", "summary", "subtitle"),
}
DATE = ("publishdate", "pubdate", "published", "datepublished", "date")
DATED = re.compile(rf"(?<!\d)(?:19|20)\d\d|\b(?:{patterns.MONTH})\b", re.IGNORECASE)
DAY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
#: A day in figures with its time and zone, to which "(updated 2018-02-01)" may be added.
STAMP = re.compile(
    r"\d{4}([-/.]?)\d\d?\1\d\d?(?!\d)"
    r"(?:[T ]\s*\d\d?:?\d\d(?::?\d\d(?:[.,]\d+)?)?(?:\s*(?:Z|[A-Z]{3,4}|[+-]\d\d:?\d\d)\b)?)?"
)
SWITCHES = frozenset({"true", "false", "yes", "no", "on", "off"})
TOO_DEEP = "front matter: brackets are nested too deep"


class Value(NamedTuple):
    """What a field says, and where it is written; of equal length if it is written plainly."""

    words: str
    span: Span


class FrontMatter(NamedTuple):
    """The fields that newslint knows: copy in order of the source, and metadata; the body begins at ``line``."""

    copy: Sequence[tuple[Kind, Value]]
    meta: dict[str, str]
    line: int


def parse(source: Source) -> FrontMatter | None:
    """Return the front matter of ``source``, None without; raise FormatError where it is malformed."""
    fence = _fence(source)
    if fence is None:
        return None
    mark, lines = fence
    inside = Span(lines[1].start, lines[-1].start)
    fields = _yaml(source, inside) if mark == YAML else _toml(source, inside)
    if fields is None:
        return None
    copy = [(kind, fields[name]) for kind, names in COPY.items() if (name := _first(names, fields))]
    return FrontMatter(sorted(copy, key=lambda field: field[1].span), _meta(fields), len(lines) + 1)


def _fence(source: Source) -> tuple[str, Sequence[Span]] | None:
    """Return the fence and the lines from the one that opens to the one that closes; None without both."""
    text = source.text
    mark = text[:3]
    lines = source.lines()
    if mark not in CLOSERS or lines[0].of(text).rstrip() != mark:
        return None
    for number, line in enumerate(lines[1:], 2):
        if line.of(text).rstrip() in CLOSERS[mark]:
            return mark, lines[:number]
    if re.match(r"[a-z]\w*(: | ?= ?)", lines[1].of(text) if len(lines) > 1 else ""):
        raise FormatError(1, f"front matter is opened by {mark} and not closed")
    return None


def recognise(source: Source) -> bool:
    """Tell whether a file that need not be Markdown opens with front matter: each line between fences is a field.

    A wire story may open with a rule of hyphens, so that a fence alone does not do.
    """
    if not source.text.startswith((YAML, TOML)):
        return False
    try:
        fence = _fence(source)
    except FormatError:
        return False
    if fence is None:
        return False
    inside = [line.of(source.text) for line in fence[1][1:-1]]
    inside = [line for line in inside if line.strip() and not line.startswith(("#", "-", " ", "\t", "["))]
    is_field = KEY.match if fence[0] == YAML else TOML_VALUE.match
    return bool(inside) and all(is_field(line) for line in inside)


def _yaml(source: Source, inside: Span) -> dict[str, Value] | None:
    """Return the fields of YAML; None where it is no mapping, so that the fences are rules between copy."""
    import yaml

    text = inside.of(source.text)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except RecursionError:
        raise FormatError(source.position(inside.start).line, TOO_DEEP) from None
    except yaml.YAMLError as error:
        if not KEY.match(text.lstrip()):
            return None
        raise _yaml_error(source, inside, error) from error
    if not isinstance(node, yaml.MappingNode):
        return None if text.strip() else {}
    fields = {}
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode) and value.value.strip():
            span = Span(inside.start + value.start_mark.index, inside.start + value.end_mark.index)
            fields[_plain(key.value)] = _value(value.value, span, source.text)
    return fields


def _yaml_error(source: Source, inside: Span, error: Exception) -> FormatError:
    """Say what is wrong where it starts: a quotation mark that is never closed is named, not the end of the file."""
    problem, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML"
    mark = context if context and "end of stream" in reason else problem
    if mark is context:
        reason = "what starts here is never closed"
    offset = inside.start + (mark.index if mark else getattr(error, "position", 0))
    offset = min(offset, max(inside.start, inside.end - 1))
    return FormatError(source.position(offset).line, f"front matter: {reason}")


def _toml(source: Source, inside: Span) -> dict[str, Value]:
    import tomllib

    text = inside.of(source.text)
    try:
        fields = tomllib.loads(text)
    except RecursionError:
        raise FormatError(source.position(inside.start).line, TOO_DEEP) from None
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        line = re.match(r"line (\d+)", place)
        number = int(line[1]) + 1 if line else text.count("\n") + 1
        raise FormatError(number, f"front matter: {reason[:1].lower()}{reason[1:]}") from error
    places = dict(_toml_places(source, inside))
    return {
        _plain(name): _value(str(value), places[_plain(name)], source.text)
        for name, value in fields.items()
        if _plain(name) in places and not isinstance(value, (dict, list)) and str(value).strip()
    }


def _toml_places(source: Source, inside: Span) -> Iterator[tuple[str, Span]]:
    """Yield the fields before the first table, and where their values stand, of which texts may fill several lines."""
    end = inside.start
    for line in source.lines()[1:]:
        if line.start >= inside.end or (line.start >= end and source.text.startswith("[", line.start)):
            return
        if line.start >= end and (match := TOML_VALUE.match(source.text, line.start, inside.end)):
            end = match.end()
            yield _plain(match["key"] or match["bare"]), Span(*match.span("value"))


def _value(words: str, span: Span, text: str) -> Value:
    """Return ``words`` at ``span``, or inside its quotation marks where they are written as they read."""
    written = span.of(text)
    if written[:1] in {'"', "'"} and written[1:-1] == words:
        return Value(words, Span(span.start + 1, span.end - 1))
    return Value(words, span)


def _plain(name: str) -> str:
    return re.sub(r"[_\s-]", "", name).lower()


def _first(names: Sequence[str], fields: dict[str, Value]) -> str:
    return next((name for name in names if name in fields), "")


def _meta(fields: dict[str, Value]) -> dict[str, str]:
    """Return "title" and "date", the day of the date in full: YAML allows 2017-1-5."""
    meta = {}
    if title := _first(COPY[Kind.HEADLINE], fields):
        meta["title"] = fields[title].words
    dates = [fields[name].words for name in DATE if name in fields and fields[name].words.lower() not in SWITCHES]
    if dates:
        meta["date"] = _first_day(next((words for words in dates if DATED.search(words)), dates[0]))
    return meta


def _first_day(words: str) -> str:
    """Return the first date in a field, with its time and zone: what is added to it tells of a later day."""
    stamp = STAMP.match(words)
    date = stamp[0] if stamp else words.partition("(")[0].strip() or words
    return DAY.sub(lambda day: f"{day[1]}-{day[2]:0>2}-{day[3]:0>2}", date, count=1)
