"""Markdown: the text without marks, its blocks, its front matter, and the way back to the source."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import formats
from newslint.article import Article, article
from newslint.blocks import Block, Copy, Kind
from newslint.engine import lint
from newslint.finding import Edit, Finding, Fix, Safety, replace
from newslint.formats import markdown
from newslint.read import FormatError
from newslint.rule import rule
from newslint.source import Source
from newslint.span import Span

BITS = st.sampled_from(
    """a|word|Trump | |  |*|**|_|***|~~|`|``|[|]|(|)|[x](y)|[x]( <y> 't')|![i](j)|<b>|</b>|<br>|<!-- c -->|&|\\|\\*|#
    |<http://x.y/%20>|<a@b.c>|&amp;|&ldquo;|&#39;|# |## |> |- |+ |1. |[x]|:|"|'|“|é|😀|!|$|    |```""".split("|")
) | st.sampled_from(
    [
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "|",
        "\n|-|-|\n",
        "\n---\n",
        "\n===\n",
        "\n[x]: y\n",
        "\n\n<p>",
        "</p>",
        "<li>",
        "<a href='x'>",
        "</a>",
        "\n```\n",
        "\0",
        "\u00a0",
        "\u2028",
    ]
)
TEXTS = st.lists(BITS, max_size=30).map("".join)


def read(text: str) -> Copy:
    return markdown.read(Source("story.md", text))


def kinds(text: str) -> list[tuple[Kind, str]]:
    copy = read(text)
    return [(block.kind, block.span.of(copy.text)) for block in copy.blocks]


def written(text: str, words: str) -> str:
    """Return what stands in the source ``text`` for the ``words`` of its copy."""
    copy = read(text)
    start = copy.text.index(words)
    return copy.locate(Span(start, start + len(words))).of(text)


def edited(text: str, words: str, replacement: str) -> str | None:
    copy = read(text)
    start = copy.text.index(words)
    place = copy.locate_edit(Span(start, start + len(words)), replacement)
    return place and text[: place.start] + replacement + text[place.end :]


def plain(words: str) -> str:
    """Level what markdown-it itself levels: line ends, NUL, white space."""
    return re.sub(r"\s", " ", words.replace("\0", "\ufffd"))


@settings(max_examples=400)
@given(TEXTS)
def test_pieces_tile_the_text_and_read_as_the_source(text: str) -> None:
    try:
        copy = read(text)
    except FormatError:
        return
    end = source_end = 0
    for piece in copy.pieces:
        assert piece.text.start == end < piece.text.end
        assert source_end <= piece.source.start <= piece.source.end <= len(text)
        end, source_end = piece.text.end, piece.source.end
        if piece.text.end - piece.text.start == piece.source.end - piece.source.start:
            assert plain(piece.text.of(copy.text)) == plain(piece.source.of(text))
    assert end == len(copy.text)


@settings(max_examples=400)
@given(TEXTS)
def test_blocks_tile_the_text(text: str) -> None:
    try:
        copy = read(text)
    except FormatError:
        return
    end = 0
    for block in copy.blocks:
        assert not copy.text[end : block.span.start].strip()
        assert block.span.of(copy.text).strip() == block.span.of(copy.text) != ""
        end = block.span.end
    assert not copy.text[end:].strip()


STORY = """\
# Council keeps *the* bridge

*By Anna Berg*

HALDEN, March 3 (NTB) - The **town council** voted on
Tuesday to keep the [bridge](https://example.com/a_(b) "The bridge").

## Money is `short` &amp; scarce ##

> “We owe it to those
> who *built
> it*,” she said.

- [Ferry runs again](ferry.md)
  1. Twice a day
+ Lamps put out

**What comes next**

Work starts in **May**.

| Year | Cost |
|------|------|
| 2017 | 40   |

```
code
```

***

<div>An appeal in <b>HTML</b>.</div>

<form>Sign up</form>

Another
head
---
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_block(end: str) -> None:
    assert kinds(STORY.replace("\n", end)) == [
        (Kind.HEADLINE, "Council keeps the bridge"),
        (Kind.BYLINE, "By Anna Berg"),
        (
            Kind.DATELINE,
            "HALDEN, March 3 (NTB) - The town council voted on Tuesday to keep the bridge.",
        ),
        (Kind.CROSSHEAD, "Money is short & scarce"),
        (Kind.QUOTE, "“We owe it to those who built it,” she said."),
        (Kind.LIST_ITEM, "- Ferry runs again"),
        (Kind.LIST_ITEM, "1. Twice a day"),
        (Kind.LIST_ITEM, "+ Lamps put out"),
        (Kind.CROSSHEAD, "What comes next"),
        (Kind.PARAGRAPH, "Work starts in May."),
        (Kind.TABLE, "| Year | Cost |\n|------|------|\n| 2017 | 40   |".replace("\n", end)),
        (Kind.CODE, "```\ncode\n```".replace("\n", end)),
        (Kind.FURNITURE, "***"),
        (Kind.PARAGRAPH, "An appeal in HTML."),
        (Kind.FURNITURE, "<form>Sign up</form>"),
        (Kind.CROSSHEAD, "Another head"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The **first** conversation", "first", "first"),
        ("The **first** conversation", "The first", "The **first"),
        ("&ldquo;Good&rdquo;", "“", "&ldquo;"),
        ("&ldquo;Good&rdquo;", "“Good", "&ldquo;Good"),
        (r"5 \* 3", "5 * 3", r"5 \* 3"),
        ("`` a`b ``", "a`b", "a`b"),
        ("> one\n> two", "one two", "one\n> two"),
        ("one  \r\ntwo", "one\ntwo", "one  \r\ntwo"),
        ("one<br/>two", "two", "two"),
        ("<https://x.com/%C3%A4> too", "https://x.com/ä", "https://x.com/%C3%A4"),
        ("<https://x.com/%C3%A4> too", "too", "too"),
        ("a [link *and*](<u r l> 'title') end", "end", "end"),
        ("a [link][ref] end\n\n[ref]: http://x", "end", "end"),
        ("[ref]: http://x\na [ref] end", "ref end", "ref] end"),
        ("a ![*alt* [x](y)](z) end", "end", "end"),
        ("~~old~~ new ***both*** end", "both", "both"),
        ("1 < 2 * 3 * 4 [no link] end", "[no link]", "[no link]"),
        ("- a\n\t[x](y) z", "z", "z"),
        ("> - > # deep # #\n\nx", "deep #", "deep #"),
        ("\u00a0\nText here", "here", "here"),
        ("a\0b c", "c", "c"),
        ("`a\n  b` c", "c", "c"),
        ("`a\n  b` c", "b", "\n  b"),
        ("- [ ] task\n\n  second **par**", "par", "par"),
    ],
)
def test_words_are_found_where_they_are_written(text: str, words: str, expected: str) -> None:
    assert written(text, words) == expected


def test_the_text_has_no_marks() -> None:
    assert read("a *b* **c** ***d*** `e` ~~f~~ [g](h) ![i](j) <b>k</b> \\* &lt;\n").text == "a b c d e f g  k * <"


def test_an_image_alone_is_no_block() -> None:
    assert kinds("One.\n\n![alt](x.jpg)\n\nTwo.") == [(Kind.PARAGRAPH, "One."), (Kind.PARAGRAPH, "Two.")]


def test_paragraphs_of_a_list_item() -> None:
    assert kinds("- One.\n\n  Two.\n\n- > Three.") == [
        (Kind.LIST_ITEM, "- One."),
        (Kind.LIST_ITEM, "Two."),
        (Kind.QUOTE, "Three."),
    ]


def test_a_first_heading_below_prose_is_no_headline() -> None:
    assert [kind for kind, _ in kinds("Prose first.\n\n# Head")] == [Kind.PARAGRAPH, Kind.CROSSHEAD]
    assert [kind for kind, _ in kinds("# Head\n\n# Head")] == [Kind.HEADLINE, Kind.CROSSHEAD]


def test_short_lines_are_not_guessed_to_be_heads() -> None:
    assert kinds("Short line\n\nProse.\n\nShort line\n\nProse.")[2] == (Kind.PARAGRAPH, "Short line")


@pytest.mark.parametrize(
    ("text", "words", "replacement", "expected"),
    [
        ("the **man** left", "man", "boy", "the **boy** left"),
        ("the **man** left", "man ", "", "the left"),
        ("the **the** man", "the the", "the", "the man"),
        ("**the** the man", "the the", "the", "the man"),
        ("the **the man**", "the the", "the", None),
        ("[the](u) the", "the the", "the", None),
        ("the [the](u) man", "the the", "the", None),
        ("the <http://x> man", "http://x ", "", None),
        ("the [the man](u) left", "the man", "a man", "the [a man](u) left"),
        ("the [the the man](u)", "the the man", "a man", "the [a man](u)"),
        ("a [man](u) left", "man", "", None),
        ("a [man](u) left", "a man left", "He left", None),
        ("x\n\nso ![i](j)\n\ny", "so", "", "x\n\n ![i](j)\n\ny"),
        ("x\n\nso ![i](j)\n\ny", "so \n", "", None),
        ("x ![i](j) so\n\ny", "so", "much", "x ![i](j) much\n\ny"),
        ("x\n\n[so](u) much\n\ny", "so much\n", "", "x\n\ny"),
        ("x\n\n[so](u) much\n\ny", "x\nso much", "z", None),
        ("<p>the <a href='u'>the</a> man</p>", "the the", "the", None),
        ("<p>the <a href='u'>the</a> man</p>", "man", "boy", "<p>the <a href='u'>the</a> boy</p>"),
        ("<p>one</p>\n<p>two</p>", "one\ntwo", "", None),
        ("a<b>b</b>", "ab", "", None),
        ("x\n\n- [A](u)\n- B\n\ny", "- A\n- B\n", "", "x\n\ny"),
        ("x\n\n## Head ##\n\ny", "Head\n", "", "x\n\ny"),
        ("x\n\n## Head ##\n\ny", "\nHead", "", "x\n\ny"),
        ("x\n\n**Head**\n\n> y", "Head\n", "", "x\n\n> y"),
        ("x\n\n![i](j)\n\ny", "x\n", "", None),
        ("x\n\n[r]: u\n\ny", "\ny", "", None),
        ("> one\n> two", "one two", "three", "> three"),
        ("fish &amp; chips", "&", "and", "fish and chips"),
    ],
)
def test_edits_keep_the_markup_whole(text: str, words: str, replacement: str, expected: str | None) -> None:
    assert edited(text, words, replacement) == expected


def test_fixes_are_applied_to_markdown_only_where_they_keep_it_whole() -> None:
    @rule(level="error")
    def doubled(article: Article) -> Iterator[Finding]:
        for match in re.finditer(r"the the", article.text):
            yield Finding(Span(*match.span()), "doubled", fixes=(replace(Span(*match.span()), "the"),))

    fixes = [
        finding.fixes[0] for finding in lint(article(Source("x.md", "a the **the** man, the **the man**")), [doubled])
    ]
    assert fixes == [Fix((Edit(Span(2, 13), "the"),)), Fix((Edit(Span(19, 28), "the"),), Safety.DISPLAY)]


def test_yaml_front_matter() -> None:
    text = """\
---
title: "Bridge stays"
author: Anna Berg
dek: It will cost
date: 2017-1-30
tags: [a, b]
---

Work starts.
"""
    copy = read(text)
    assert copy.meta == {"title": "Bridge stays", "date": "2017-01-30"}
    assert copy.blocks == [
        Block(Kind.HEADLINE, Span(0, 12)),
        Block(Kind.SUMMARY, Span(13, 25)),
        Block(Kind.PARAGRAPH, Span(26, 38), 1),
    ]
    assert copy.locate(Span(0, 12)) == Span(12, 24)
    assert copy.locate(Span(13, 25)).of(text) == "It will cost"
    assert copy.locate(Span(26, 38)).of(text) == "Work starts."


def test_toml_front_matter() -> None:
    text = """\
+++
title = 'Bridge stays' # ours
date = 2017-01-30T10:00:00Z
[params]
title = 'No'
+++
Work.
""".replace("\n", "\r\n")
    copy = read(text)
    assert copy.meta == {"title": "Bridge stays", "date": "2017-01-30 10:00:00+00:00"}
    assert copy.text == "Bridge stays\nWork."
    assert copy.locate(Span(0, 12)).of(text) == "Bridge stays"
    assert copy.locate(Span(13, 18)).of(text) == "Work."


@pytest.mark.parametrize(
    ("field", "title", "source"),
    [
        ("title: Plain words", "Plain words", "Plain words"),
        ("title: 'It''s'", "It's", "'It''s'"),
        (r'title: "A \"B\""', 'A "B"', r'"A \"B\""'),
        ("title: >\n  Folded\n  words", "Folded words", ">\n  Folded\n  words\n"),
        ("Headline: Words # remark", "Words", "Words"),
        ("title: 😀 Smile", "😀 Smile", "😀 Smile"),
    ],
)
def test_a_title_is_found_where_it_is_written(field: str, title: str, source: str) -> None:
    text = f"---\nlayout: post\n{field}\n---\nWords."
    copy = read(text)
    headline = copy.blocks[0]
    assert (headline.kind, headline.span.of(copy.text)) == (Kind.HEADLINE, title)
    assert copy.locate(headline.span).of(text) == source


@pytest.mark.parametrize(
    ("field", "date"),
    [
        ("date: 2017-01-30", "2017-01-30"),
        ("date: 2017-01-30 10:00:00 +0300", "2017-01-30 10:00:00 +0300"),
        ("pubdate: '2017-01-30'", "2017-01-30"),
        ("publishDate: 2017-01-30T22:00:00Z", "2017-01-30T22:00:00Z"),
        ("published: 2017-01-30\ndate: 2017-01-12", "2017-01-30"),
        ("date: January 30, 2017", "January 30, 2017"),
        ("published: true\ndate: 2017-01-30", "2017-01-30"),
        ("publishDate: soon\ndate: 30 January", "30 January"),
        ("date: soon", "soon"),
        ("date: 2017-01-30 (updated 2018-02-01)", "2017-01-30"),
        ("date: 2017-1-30 10:00:00 +0300, updated 2018-02-01", "2017-01-30 10:00:00 +0300"),
        ("date: January 30, 2017 (updated 2018-02-01)", "January 30, 2017"),
    ],
)
def test_the_date_of_the_front_matter(field: str, date: str) -> None:
    assert read(f"---\n{field}\n---\nWords.").meta == {"date": date}


def test_a_switch_is_no_date() -> None:
    assert read("---\npublished: true\n---\nWords.").meta == {}


@pytest.mark.parametrize(
    ("field", "title", "source"),
    [
        (r'title = "A \"B\" c"', 'A "B" c', r'"A \"B\" c"'),
        ('title = """A "B" c"""', 'A "B" c', '"""A "B" c"""'),
        ('title = """A "B""""', 'A "B"', '"""A "B""""'),
        ("title = '''\nA\ndek = 'no''''", "A\ndek = 'no'", "'''\nA\ndek = 'no''''"),
        (r'title = "C:\\"', "C:\\", r'"C:\\"'),
    ],
)
def test_a_toml_title_is_found_where_it_is_written(field: str, title: str, source: str) -> None:
    text = f"+++\n{field}\n+++\nWords."
    copy = read(text)
    assert [block.span.of(copy.text) for block in copy.blocks] == [title, "Words."]
    assert copy.locate(copy.blocks[0].span).of(text) == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "<p>The <b>mayor</b> said &ldquo;no&rdquo; to\n  the <a href='x>y'>plan</a>.<br>So.</p>\n<p>Next.</p>",
            [(Kind.PARAGRAPH, "The mayor said “no” to the plan.\nSo."), (Kind.PARAGRAPH, "Next.")],
        ),
        (
            "<blockquote><p>We owe it.</p></blockquote>\n<ul><li>One<li>Two</ul>",
            [(Kind.QUOTE, "We owe it."), (Kind.LIST_ITEM, "One"), (Kind.LIST_ITEM, "Two")],
        ),
        ("<h1>Bread &amp; water</h1>\n<p>So.</p>", [(Kind.HEADLINE, "Bread & water"), (Kind.PARAGRAPH, "So.")]),
        ('<div class="x">\n\nSo *it* is.\n\n</div>', [(Kind.PARAGRAPH, "So it is.")]),
        ("<p><img src='x'></p>\n\nSo.", [(Kind.PARAGRAPH, "So.")]),
        ("<table><tr><td>x</table>", [(Kind.FURNITURE, "<table><tr><td>x</table>")]),
        ("<p>1 < 2</p>", [(Kind.FURNITURE, "<p>1 < 2</p>")]),
        ("<!-- note -->", [(Kind.FURNITURE, "<!-- note -->")]),
        ("> <p>so\n> it</p>", [(Kind.FURNITURE, "> <p>so\n> it</p>")]),
    ],
)
def test_html_blocks_of_plain_tags_are_read(text: str, expected: list[tuple[Kind, str]]) -> None:
    assert kinds(text) == expected


def test_words_of_html_are_found_where_they_are_written() -> None:
    text = "Intro.\n\n<p>The <b>mayor</b> said &ldquo;no&rdquo; to\n  the plan.</p>"
    assert written(text, "mayor said “no”") == "mayor</b> said &ldquo;no&rdquo;"
    assert written(text, "to the plan.") == "to\n  the plan."


def test_a_title_makes_an_h1_a_crosshead() -> None:
    assert [kind for kind, _ in kinds("---\ntitle: Head\n---\n# Head\n\nProse.")] == [
        Kind.HEADLINE,
        Kind.CROSSHEAD,
        Kind.PARAGRAPH,
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: 'Bridge\ndate: 2017\n---\nWords.", "line 2: front matter: what starts here is never closed"),
        ("---\ntitle: a: b\n---\nWords.", "line 2: front matter: mapping values are not allowed here"),
        ("---\nlayout: post\ntags: [a, b\n---\n", "line 3: front matter: expected ',' or ']', but got '<stream end>'"),
        ("---\ntitle: Bridge\n\nWords.", "line 1: front matter is opened by --- and not closed"),
        (f"---\na: {'[' * 3000}\n---\n", "line 2: front matter: brackets are nested too deep"),
        (f"+++\na = {'[' * 3000}\n+++\n", "line 2: front matter: brackets are nested too deep"),
        ("+++\ntitle = \n+++\n", "line 2: front matter: invalid value"),
        ("+++\ntitle = 'a'\ntitle = 'b'\n+++\n", "line 3: front matter: cannot overwrite a value"),
    ],
)
def test_malformed_front_matter_is_an_error_with_its_line(text: str, message: str) -> None:
    with pytest.raises(FormatError) as error:
        read(text)
    assert str(error.value) == message


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe talks failed\n---\nMore.",
        "---\n\nThe talks failed.\n\n---\n",
        "---",
        "---\n",
        "---\n---\n",
        "--- \n# Head",
        "-----\ntitle: x\n-----\n",
    ],
)
def test_a_rule_of_hyphens_is_no_front_matter(text: str) -> None:
    assert read(text).meta == {}


def test_a_wire_story_that_opens_with_a_rule_is_plain_text() -> None:
    text = "---\nMOSCOW, Jan. 30 (TASS) - Talks *failed*.\n---\nMore of it: nothing.\n"
    assert formats.read(Source("story.txt", text)).text == text


def test_front_matter_is_read_in_a_text_file_too() -> None:
    copy = formats.read(Source("story.txt", "---\ntitle: Bridge stays\ntags:\n  - a\n---\nWork *starts*.\n"))
    assert copy.text == "Bridge stays\nWork starts."


def test_an_empty_file() -> None:
    assert read("") == Copy("", [], [], {}, [], [], [])
    assert read("---\ntitle: Only\n---\n").text == "Only"
