"""The words of a Markdown paragraph, each tied to where it stands in the source.

markdown-it says what a paragraph consists of, but not where. So its tokens are walked in step with the raw
characters they were made from: every token has a known length there, or one that the parser was made to note.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, backtick, image, link
from markdown_it.token import Token

from newslint.blocks import Draft
from newslint.span import Span

#: Rules whose tokens do not tell how far they reach.
NOTED: dict[str, Callable[[StateInline, bool], bool]] = {"backticks": backtick, "image": image, "link": link}
BREAK = re.compile(r"[ \t]*\\?\n[ \t]*")
LINE_BREAK = re.compile(r"<br\b", re.IGNORECASE)
BLANKS = " \t"
CLOSING_HASHES = re.compile(r"(?<=[ \t])#+[ \t]*$")

#: Where each of the noted rules matched: raw text and start to end.
Extents = dict[tuple[str, int], int]


class OutOfStepError(Exception):
    """Tokens and raw characters do not agree; the paragraph is then taken as it stands in the source."""


def parser() -> MarkdownIt:
    """Return a CommonMark parser with tables and strike-through that notes extents in ``env["extents"]``."""
    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    for name, rule in NOTED.items():
        markdown.inline.ruler.at(name, _noting(rule))
    return markdown


def _noting(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    def noting(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's own signature
        start = state.pos
        matched = rule(state, silent)
        if matched and not silent:
            state.env["extents"][state.src, start] = state.pos
        return matched

    return noting


class Lines:
    """The raw text of an inline token, and where it stands: each of its lines ends a line of the source."""

    def __init__(self, raw: str, lines: Sequence[Span], text: str) -> None:
        """Lay ``raw`` on the ``lines`` of the source ``text``; raise OutOfStepError where it does not fit."""
        self.raw = raw
        self._starts: list[int] = []
        self._places: list[Span] = []
        start = 0
        # A line of nothing but no-break spaces opens a paragraph for markdown-it, which then drops the line.
        blank = next((index for index, line in enumerate(lines) if line.of(text).strip()), 0)
        for words, line in zip(raw.split("\n"), lines[blank:], strict=False):
            # White space that opens a line may be made up for half a tab: it is left to the line before.
            self._starts.append(start + len(words) - len(words.lstrip(BLANKS)))
            self._places.append(_lay(words, line, text))
            start += len(words) + 1
        if start <= len(raw):
            raise OutOfStepError

    def place(self, start: int, end: int) -> Span:
        """Return the span of the source on which the raw text from ``start`` to ``end`` lies."""
        return Span(self._offset(start), self._offset(end))

    def _offset(self, raw: int) -> int:
        index = max(0, bisect_right(self._starts, raw) - 1)
        start, end = self._places[index]
        return min(start + max(0, raw - self._starts[index]), end)


def _lay(words: str, line: Span, text: str) -> Span:
    """Return where the ``words`` of one raw line stand: at the end of ``line``, but for space and closing hashes."""
    written = line.of(text).replace("\0", "\ufffd").rstrip()
    wanted = words.lstrip(BLANKS).rstrip()
    if not written.endswith(wanted):
        written = CLOSING_HASHES.sub("", written).rstrip()
        if not written.endswith(wanted):
            raise OutOfStepError
    return Span(line.start + len(written) - len(wanted), line.end)


class Inline:
    """Reads the tokens of one paragraph into a Draft, in step with its raw text."""

    def __init__(self, draft: Draft, lines: Lines, extents: Extents) -> None:
        """Add to ``draft`` what stands on ``lines``."""
        self.draft = draft
        self.lines = lines
        self.extents = extents
        self.at = 0
        #: For each element that is open: where its text starts, its raw start, and its raw end if that is noted.
        self.opened: list[tuple[int, int, int]] = []
        #: Where the address of ``<https://…>`` ends, which markdown-it decodes; 0 elsewhere.
        self.address_end = 0

    def read(self, tokens: Sequence[Token]) -> None:
        """Add the words of ``tokens``; raise OutOfStepError where they are not those of the raw text."""
        for token in tokens:
            self._take(token)
        if self.lines.raw[self.at :].strip():
            raise OutOfStepError

    def _take(self, token: Token) -> None:
        match token.type:
            case "text":
                self._text(token.content)
            case "text_special":
                self._add(token.content, self._expect(token.markup))
            case "softbreak" | "hardbreak":
                self._break("\n" if token.type == "hardbreak" else " ")
            case "code_inline":
                self._code(token)
            case "html_inline":
                self._tag(token.content)
            case "image":
                self._leave_out(self._noted(), address=True)
            case "link_open":
                self._link(is_address=token.markup == "autolink")
            case _ if token.nesting > 0:
                self._open(token.markup, 0)
            case _ if token.nesting < 0:
                self._close(token.markup, address=token.type == "link_close")
            case _:
                raise OutOfStepError

    def _text(self, words: str) -> None:
        self._add(words, self.address_end or self._expect(words))
        self.address_end = 0

    def _link(self, *, is_address: bool) -> None:
        if is_address:
            self.address_end = self.lines.raw.find(">", self.at)
            self._open("<", self.address_end + 1)
        else:
            self._open("[", self._noted())

    def _break(self, words: str) -> None:
        found = BREAK.match(self.lines.raw, self.at)
        if found is None:
            raise OutOfStepError
        self._add(words, found.end())

    def _code(self, token: Token) -> None:
        text, start, end = self.draft.end, self.at, self._noted()
        marks = len(token.markup)
        padding = (end - start - 2 * marks - len(token.content)) // 2
        self.at += marks + padding
        for part in re.split(r"(\n)", self.lines.raw[self.at : end - marks - padding]):
            self._add(part.replace("\n", " "), self.at + len(part))
        self.draft.enclose(text, self.lines.place(start, end))
        self.at = end

    def _tag(self, tag: str) -> None:
        end = self._expect(tag)
        if LINE_BREAK.match(tag):
            self._add("\n", end)
        else:
            self._leave_out(end)

    def _open(self, mark: str, end: int) -> None:
        self.opened.append((self.draft.end, self.at, end))
        self.at = self._expect(mark)

    def _close(self, mark: str, *, address: bool = False) -> None:
        if not self.opened:
            raise OutOfStepError
        start, raw_start, raw_end = self.opened.pop()
        self.at = raw_end or self._expect(mark)
        self.draft.enclose(start, self.lines.place(raw_start, self.at), address=address)

    def _leave_out(self, end: int, *, address: bool = False) -> None:
        self.draft.enclose(self.draft.end, self.lines.place(self.at, end), address=address)
        self.at = end

    def _add(self, words: str, end: int) -> None:
        self.draft.add(words, self.lines.place(self.at, end))
        self.at = end

    def _expect(self, raw: str) -> int:
        """Return where ``raw`` ends, which must come next."""
        if not self.lines.raw.startswith(raw, self.at):
            raise OutOfStepError
        return self.at + len(raw)

    def _noted(self) -> int:
        try:
            return self.extents[self.lines.raw, self.at]
        except KeyError:
            raise OutOfStepError from None
