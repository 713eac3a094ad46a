"""Plain text: paragraphs in three layouts, and what each block is."""

import subprocess
import sys
import textwrap

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from newslint.blocks import Block, Copy, Kind
from newslint.formats import plain
from newslint.source import Source
from newslint.span import Span

LONG = " ".join(["The council of the town agreed on Tuesday on measures that are meant to save money."] * 5 + ["Why?"])
WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=11)
SENTENCES = st.lists(WORDS, min_size=4, max_size=30).map(lambda words: " ".join(words).capitalize() + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=2, max_size=4).map(" ".join).filter(lambda words: len(words) > 110)
STORIES = st.lists(PARAGRAPHS, min_size=1, max_size=8)
#: One-sentence paragraphs among longer ones, of which there must be some to tell a wrapped story by.
MIXED = st.lists(PARAGRAPHS | SENTENCES, min_size=1, max_size=8).map(lambda story: [LONG, *story])
WIDTHS = st.integers(60, 80)


def read(text: str) -> Copy:
    return plain.read(Source("story.txt", text))


def paragraphs(text: str) -> list[str]:
    return [" ".join(block.span.of(text).split()) for block in read(text).blocks]


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(block.kind, block.span.of(text)) for block in read(text).blocks]


def wrapped(paragraph: str, width: int, indent: str = "") -> str:
    return textwrap.fill(paragraph, width, initial_indent=indent, break_long_words=False)


def ends_short(paragraph: str, width: int) -> bool:
    """Tell whether a last line shows that it is one: the next paragraph's first word would have fitted."""
    return len(wrapped(paragraph, width).splitlines()[-1]) < width - 25


@given(MIXED)
def test_blank_lines_part_paragraphs(story: list[str]) -> None:
    assert paragraphs("\n\n".join(story)) == story


@given(MIXED, st.sampled_from(["\n", "\r\n", "\r"]))
def test_without_blank_lines_each_line_is_a_paragraph(story: list[str], end: str) -> None:
    assert paragraphs(end.join(story) + end) == story


@given(MIXED, WIDTHS, st.sampled_from(["\n", "\r\n"]))
def test_wrapped_by_hand_with_blank_lines(story: list[str], width: int, end: str) -> None:
    text = "\n\n".join(wrapped(paragraph, width) for paragraph in story)
    assert paragraphs(text.replace("\n", end)) == story


@given(MIXED, WIDTHS, st.sampled_from(["  ", "   ", "     ", "\t"]))
def test_wrapped_by_hand_with_indents(story: list[str], width: int, indent: str) -> None:
    assert paragraphs("\n".join(wrapped(paragraph, width, indent) for paragraph in story)) == story


@given(STORIES, WIDTHS.filter(lambda width: ends_short(LONG, width)))
def test_wrapped_by_hand_with_short_last_lines(story: list[str], width: int) -> None:
    story = [LONG, *(paragraph for paragraph in story if ends_short(paragraph, width))]
    assert paragraphs("\n".join(wrapped(paragraph, width) for paragraph in story)) == story


@given(st.text("ab \t\n\r.-*\u2028\u00a0\ufeff😀e\u0301", max_size=200))
def test_blocks_tile_the_text(text: str) -> None:
    copy = read(text)
    end = 0
    for block in copy.blocks:
        assert not text[end : block.span.start].strip()
        assert block.span.of(text) == block.span.of(text).strip() != ""
        end = block.span.end
    assert not text[end:].strip()
    assert copy.text == text
    assert not copy.pieces


@given(STORIES)
def test_paragraphs_are_counted_from_one(story: list[str]) -> None:
    assert [block.number for block in read("\n".join(story)).blocks] == list(range(1, len(story) + 1))


def test_a_story_without_words_has_no_blocks() -> None:
    assert read("").blocks == []
    assert read(" \n\t\r\n").blocks == []


def test_every_kind_of_block() -> None:
    text = """Council votes to keep the bridge

Repairs will cost more than a new one

By Anna Berg

HALDEN, March 3 (NTB) - The town council voted on Tuesday to keep the bridge, which was closed last year.

(Photo: NTB)

"We owe it to those who built it," said the mayor, who had long argued for a new bridge further up the river.

Money is short

- Council to vote on bridge
- Ferry runs again

The repairs start in May, the council said.

* * *

(Reporting by Anna Berg; editing by Tom Lie)"""
    assert [(kind, words[:24]) for kind, words in kinds(text)] == [
        (Kind.HEADLINE, "Council votes to keep th"),
        (Kind.SUMMARY, "Repairs will cost more t"),
        (Kind.BYLINE, "By Anna Berg"),
        (Kind.DATELINE, "HALDEN, March 3 (NTB) - "),
        (Kind.CAPTION, "(Photo: NTB)"),
        (Kind.PARAGRAPH, '"We owe it to those who '),
        (Kind.CROSSHEAD, "Money is short"),
        (Kind.LIST_ITEM, "- Council to vote on bri"),
        (Kind.LIST_ITEM, "- Ferry runs again"),
        (Kind.PARAGRAPH, "The repairs start in May"),
        (Kind.FURNITURE, "* * *"),
        (Kind.FURNITURE, "(Reporting by Anna Berg;"),
    ]


BODY = "The council met on Tuesday and talked until well after midnight."


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("- Ferry runs again", Kind.LIST_ITEM),
        ("• Ferry runs again", Kind.LIST_ITEM),
        ("► Ferry runs again", Kind.LIST_ITEM),
        ("-30-", Kind.FURNITURE),
        ("ENDS", Kind.FURNITURE),
        ("###", Kind.FURNITURE),
        ("___", Kind.FURNITURE),
        ("Copyright 2017 The Paper", Kind.FURNITURE),
        ("Additional reporting by Tom Lie", Kind.FURNITURE),
        ("(Adds quote of mayor)", Kind.FURNITURE),
        ("($1 = 3.80 ringgit)", Kind.FURNITURE),
        ("Copyright (c) 2017 The Paper. All rights reserved.", Kind.FURNITURE),
        ("(Reporting by Tom Lie in Halden; editing by Anna Berg)", Kind.FURNITURE),
        ("(Reporting by Tom Lie) Read more on our site", Kind.FURNITURE),
        ("Writing by Tom Lie and Anna Berg; additional reporting by the Oslo newsroom", Kind.FURNITURE),
        ("Copyright holders want the law to be changed.", Kind.PARAGRAPH),
        ("Writing by Ernest Hemingway is shown in the library.", Kind.PARAGRAPH),
        ("Additional reporting by Reuters suggests that the ferry was late.", Kind.PARAGRAPH),
        ("(Reporting by hand is slow, he said.)", Kind.PARAGRAPH),
        ("All rights reserved for the town were sold.", Kind.PARAGRAPH),
        ("Photo by Tom Lie", Kind.CAPTION),
        ("(courtesy The Inn)", Kind.CAPTION),
        ("(He had left before.)", Kind.PARAGRAPH),
        ('("No.")', Kind.PARAGRAPH),
        ("What comes next", Kind.CROSSHEAD),
        ("What comes next?", Kind.PARAGRAPH),
        ("He agreed.", Kind.PARAGRAPH),
        ("-0.5 degrees were measured in the morning.", Kind.PARAGRAPH),
        ("By Tuesday the water had risen to the second step of the town hall.", Kind.PARAGRAPH),
        ("End the war, the marchers said.", Kind.PARAGRAPH),
        ("More than 40 people came.", Kind.PARAGRAPH),
        ("and went on", Kind.PARAGRAPH),
    ],
)
def test_kind_in_the_body(words: str, kind: Kind) -> None:
    assert kinds(f"{BODY}\n\n{words}\n\n{BODY}")[1] == (kind, words)


def test_a_single_line_is_a_paragraph() -> None:
    assert kinds("The talks failed") == [(Kind.PARAGRAPH, "The talks failed")]


HEAD = "The council of the town agrees on measures that are meant to save money before the year is over, its mayor says"
ADDRESS = (
    "https://example.com/news/2017/01/30/an-address-that-is-longer-than-the-lines-of-the-story-and-cannot-be-broken"
)
TALKS = ("The talks between the two sides went on until late in the evening, when the mayor left the hall.", LONG)


@pytest.mark.parametrize("width", [35, 60, 72, 80, 110])
def test_one_long_line_does_not_tear_a_wrapped_story(width: int) -> None:
    story = [wrapped(paragraph, width) for paragraph in (*TALKS, LONG)]
    whole = [*TALKS, LONG]
    assert paragraphs("\n\n".join(story)) == whole
    assert paragraphs("\n\n".join([*story, ADDRESS])) == [*whole, ADDRESS]
    if width < len(HEAD) - 8:
        assert paragraphs(HEAD + "\n" + "\n\n".join(story)) == [HEAD, *whole]


def test_an_address_inside_a_wrapped_paragraph_does_not_part_it() -> None:
    text = wrapped(LONG.replace("Tuesday", ADDRESS, 2), 72)
    assert len(paragraphs(text)) == 1


def test_a_line_that_was_written_into_later_does_not_part_its_paragraph() -> None:
    text = wrapped(LONG, 72).replace("money", "money and time and to keep the ferry", 1)
    assert len(paragraphs(text)) == 1


def test_a_signature_does_not_tear_a_short_wrapped_story() -> None:
    text = "\n\n".join([*(wrapped(paragraph, 72) for paragraph in TALKS[:1]), "Anna Berg\nThe Halden Times"])
    assert paragraphs(text) == [TALKS[0], "Anna Berg", "The Halden Times"]


def test_a_wrapped_story_in_capitals() -> None:
    story = [paragraph.upper() for paragraph in TALKS]
    assert paragraphs("\n\n".join([*(wrapped(paragraph, 72) for paragraph in story), ADDRESS])) == [*story, ADDRESS]


def test_a_long_line_among_one_a_line_is_a_paragraph_of_its_own() -> None:
    lines = ["He came to the town at noon, it was said, on", "foot.", LONG, LONG]
    assert paragraphs("\n".join(lines)) == lines


def test_plain_text_needs_no_parser_of_markdown() -> None:
    code = (
        "import sys; from newslint import formats; from newslint.source import Source;"
        "formats.read(Source('story.txt', 'The talks failed.')); print('markdown_it' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False\n"


def test_a_story_of_short_lines_is_not_taken_for_wrapped() -> None:
    lines = ["He came to the town at noon on Friday.", "Nobody knew him.", "He left before the sun had set, alone."]
    assert paragraphs("\n".join(lines)) == lines


def test_headlines_of_one_length_are_not_taken_for_wrapped() -> None:
    lines = [
        "Putin, Trump discuss how to fight terrorism and keep in touch",
        "White House sees talk as start to mending ties with Moscow",
    ]
    assert paragraphs("\n".join(lines * 3)) == lines * 3


def test_a_dash_that_the_wrapping_put_first_opens_no_item() -> None:
    text = """The council of the town agreed on Tuesday, against the will of its mayor
- who was not there, but had sent a letter - on three measures that are to
save money."""
    assert len(paragraphs(text)) == 1


def test_a_bullet_that_runs_on_over_a_hanging_indent_is_one_item() -> None:
    text = """The council of the town agreed on Tuesday on three measures that are meant
to save money before the year ends:

- the ferry is to run only in the summer, when there are visitors who pay
  for it, and on Saturdays
- the lamps on the bridge are to be put out at midnight in every month of
  the year"""
    assert paragraphs(text)[1:] == [
        "- the ferry is to run only in the summer, when there are visitors who pay for it, and on Saturdays",
        "- the lamps on the bridge are to be put out at midnight in every month of the year",
    ]


def test_spans_and_numbers_whole() -> None:
    text = "Bridge stays\r\n\r\nThe council voted.\r\n"
    assert read(text).blocks == [
        Block(Kind.HEADLINE, Span(0, 12), 0),
        Block(Kind.PARAGRAPH, Span(16, 34), 1),
    ]
