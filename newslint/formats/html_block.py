"""HTML between the paragraphs of Markdown: ``<p>``, ``<blockquote>``, lists, headings, and the words in them.

Only what is made of plain tags is read, tags left out and entities decoded. Anything else (tables, scripts, forms,
frames, comments) is furniture.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from newslint.blocks import Draft, Kind
from newslint.span import Span

TOKEN = re.compile(
    r"""(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9]*)(?:"[^"<]*"|'[^'<]*'|[^"'<>])*>)
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});) | (?P<space>\s+)
    | [^<&\s]+(?:\ [^<&\s]+)* | &""",
    re.VERBOSE,
)
#: What the words in these are; the innermost counts. In the others that part paragraphs, they are classified.
KINDS = {
    "blockquote": Kind.QUOTE,
    "li": Kind.LIST_ITEM,
    "figcaption": Kind.CAPTION,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.CROSSHEAD),
}
PARTING = frozenset({*KINDS, "p", "div", "ul", "ol", "section", "article", "figure", "center", "hr"})
INLINE = frozenset(
    """a abbr b big br cite code del dfn em font i img ins kbd mark q s small span strike strong sub sup time tt
    u""".split()
)


class Passage(NamedTuple):
    """The tokens of one paragraph, and the ``kind`` and tag ("h1" or empty) of what it stands in."""

    kind: Kind | None
    tag: str
    tokens: Sequence[re.Match[str]]

    @property
    def span(self) -> Span:
        """Where the paragraph stands, from its first word or inline tag to its last."""
        return Span(self.tokens[0].start(), self.tokens[-1].end())


def passages(text: str, block: Span) -> list[Passage] | None:
    """Return the paragraphs of the HTML at ``block`` of ``text``, None where it is not made of plain tags."""
    tokens = []
    end = block.start
    for token in TOKEN.finditer(text, block.start, block.end):
        if token.start() != end or not _is_plain(token):
            return None
        tokens.append(token)
        end = token.end()
    return list(_parted(tokens)) if end == block.end else None


def add(draft: Draft, passage: Passage) -> None:
    """Add the words of ``passage`` to ``draft``."""
    for token in passage.tokens:
        span = Span(*token.span())
        if token["tag"] and _name(token) != "br":
            draft.enclose(draft.end, span, address=_name(token) in {"a", "img"})
        else:
            draft.add(_words(token), span)


def _is_plain(token: re.Match[str]) -> bool:
    return not token["tag"] or _name(token) in PARTING or _name(token) in INLINE


def _parted(tokens: Sequence[re.Match[str]]) -> Iterator[Passage]:
    """Yield what stands between the tags that part paragraphs, less white space at its ends."""
    opened: list[str] = []
    passage: list[re.Match[str]] = []
    for token in tokens:
        if not (token["tag"] and _name(token) in PARTING):
            if passage or not token["space"]:
                passage.append(token)
            continue
        yield from _passage(passage, opened)
        passage = []
        _step(opened, token)
    yield from _passage(passage, opened)


def _passage(tokens: list[re.Match[str]], opened: Sequence[str]) -> Iterator[Passage]:
    while tokens and tokens[-1]["space"]:
        tokens.pop()
    if any(not token["tag"] for token in tokens):
        name = next((name for name in reversed(opened) if name in KINDS), "")
        yield Passage(KINDS.get(name), "h1" if name == "h1" else "", tokens)


def _step(opened: list[str], token: re.Match[str]) -> None:
    """Open or close the element of a tag; what was left open inside is closed with it. Paragraphs hold no other."""
    name = _name(token)
    if not token["tag"].startswith("</"):
        if name not in {"p", "hr"}:
            opened.append(name)
    elif name in opened:
        del opened[len(opened) - 1 - opened[::-1].index(name) :]


def _name(token: re.Match[str]) -> str:
    return token["name"].lower()


def _words(token: re.Match[str]) -> str:
    """Return what a browser shows for a token that is no tag, and a line feed for a line break."""
    if token["tag"]:
        return "\n"
    if token["entity"]:
        return unescape(token[0])
    return " " if token["space"] else token[0]
