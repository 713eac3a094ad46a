"""Copy and Draft: the way from the text that rules read back to the source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.blocks import Block, Copy, Draft, Kind, numbered
from newslint.span import Span

#: The source <b>so</b> &ldquo;so&rdquo; much, read as: so “so” much
SOURCE = "<b>so</b> &ldquo;so&rdquo; much"
STRETCHES = st.lists(
    st.tuples(st.text("ab ", max_size=4), st.text("abcd", min_size=1, max_size=6), st.booleans()),
    min_size=1,
    max_size=12,
)


def marked() -> Copy:
    draft = Draft()
    draft.add("so", Span(3, 5))
    draft.enclose(0, Span(0, 9))
    draft.add(" ", Span(9, 10))
    draft.add("“", Span(10, 17))
    draft.add("so", Span(17, 19))
    draft.add("”", Span(19, 26))
    draft.add(" much", Span(26, 31))
    return draft.copy([(Kind.PARAGRAPH, Span(0, draft.end))], {})


def test_a_draft_becomes_a_copy() -> None:
    copy = marked()
    assert copy.text == "so “so” much"
    assert copy.blocks == [Block(Kind.PARAGRAPH, Span(0, 12), 1)]
    assert [piece.text.of(copy.text) for piece in copy.pieces] == ["so", " ", "“", "so", "”", " much"]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("so “so” much", "so</b> &ldquo;so&rdquo; much"),
        ("“", "&ldquo;"),
        ("“so”", "&ldquo;so&rdquo;"),
        ("” m", "&rdquo; m"),
        ("much", "much"),
        ("so “", "so</b> &ldquo;"),
    ],
)
def test_locate(words: str, written: str) -> None:
    start = marked().text.index(words)
    assert marked().locate(Span(start, start + len(words))).of(SOURCE) == written


def test_locate_an_empty_span() -> None:
    assert marked().locate(Span(0, 0)) == Span(3, 3)
    assert marked().locate(Span(12, 12)) == Span(31, 31)
    assert marked().locate(Span(3, 3)) == Span(10, 10)


def test_text_that_is_its_source_needs_no_pieces() -> None:
    copy = Copy("The talks.", [])
    assert copy.locate(Span(4, 9)) == copy.locate_edit(Span(4, 9), "war") == Span(4, 9)


@given(STRETCHES, st.data())
def test_locate_gives_the_stretches_that_were_read(stretches: list[tuple[str, str, bool]], data: st.DataObject) -> None:
    draft, source = Draft(), ""
    for left_out, words, decoded in stretches:
        source += left_out
        written = f"&{words};" if decoded else words
        draft.add(words, Span(len(source), len(source) + len(written)))
        source += written
    copy = draft.copy([], {})
    start = data.draw(st.integers(0, len(copy.text)))
    end = data.draw(st.integers(start, len(copy.text)))
    place = copy.locate(Span(start, end))
    expected = [
        (text.start, text.end, where.start, where.end) for text, where in copy.pieces if text.overlaps(Span(start, end))
    ]
    if start < end:
        first, last = expected[0], expected[-1]
        assert place.start == first[2] + (start - first[0] if first[3] - first[2] == first[1] - first[0] else 0)
        assert place.end == last[3] - (last[1] - end if last[3] - last[2] == last[1] - last[0] else 0)


@pytest.mark.parametrize(
    ("words", "replacement", "written"),
    [
        ("much", "many", "much"),
        ("“so”", "so", "&ldquo;so&rdquo;"),
        ("“", "'", "&ldquo;"),
        ("so", "very", "so"),
        ("so", "", "<b>so</b>"),
        ("so ", "", "<b>so</b> "),
        ("so “so”", "so", "<b>so</b> &ldquo;so&rdquo;"),
    ],
)
def test_an_edit_takes_markup_whole_or_leaves_it(words: str, replacement: str, written: str) -> None:
    start = marked().text.index(words)
    place = marked().locate_edit(Span(start, start + len(words)), replacement)
    assert place is not None
    assert place.of(SOURCE) == written


def test_an_edit_that_tears_markup_has_no_place() -> None:
    assert marked().locate_edit(Span(1, 3), "") is None


def test_an_edit_across_a_tag_that_encloses_nothing_has_no_place() -> None:
    draft = Draft()
    draft.add("so", Span(0, 2))
    draft.enclose(2, Span(2, 7))
    draft.add("so", Span(7, 9))
    copy = draft.copy([], {})
    assert copy.locate_edit(Span(0, 4), "so") is None
    assert copy.locate_edit(Span(0, 2), "") == Span(0, 2)
    assert copy.locate_edit(Span(2, 4), "") == Span(7, 9)


def test_an_edit_inside_what_is_written_otherwise_has_no_place() -> None:
    draft = Draft()
    draft.add("it's so", Span(0, 9))
    copy = draft.copy([], {})
    assert copy.locate_edit(Span(5, 7), "") is None
    assert copy.locate_edit(Span(0, 7), "so") == Span(0, 9)


def test_drafts_are_appended() -> None:
    first, second = Draft(), Draft(3)
    first.add("One", Span(2, 5))
    second.add("two", Span(9, 12))
    second.enclose(3, Span(7, 14))
    first.append(second)
    copy = first.copy([], {})
    assert copy.text == "Onetwo"
    assert copy.locate(Span(3, 6)) == Span(9, 12)
    assert copy.locate_edit(Span(3, 6), "") == Span(7, 14)


def test_only_prose_is_numbered() -> None:
    kinds = [Kind.HEADLINE, Kind.DATELINE, Kind.LIST_ITEM, Kind.QUOTE, Kind.CROSSHEAD, Kind.PARAGRAPH, Kind.CAPTION]
    blocks = numbered([(kind, Span(index, index + 1)) for index, kind in enumerate(kinds)])
    assert [block.number for block in blocks] == [0, 1, 0, 2, 0, 3, 0]


@given(st.lists(st.tuples(st.sampled_from(["so", " ", "much"]), st.integers(0, 3)), min_size=1, max_size=20), st.data())
def test_an_edit_sees_all_the_markup_in_its_way(bits: list[tuple[str, int]], data: st.DataObject) -> None:
    draft, blocks = Draft(), []
    for words, mark in bits:
        start, source = draft.end, 10 * draft.end
        draft.add(words, Span(source + 2, source + 2 + len(words)))
        if mark:
            draft.enclose(start if mark > 1 else draft.end, Span(source, source + 4 + len(words)))
        if mark == 3:
            blocks.append((Kind.PARAGRAPH, Span(start, draft.end)))
    copy = draft.copy(blocks, {})
    start = data.draw(st.integers(0, len(copy.text)))
    span = Span(start, data.draw(st.integers(start, len(copy.text))))
    assert copy.locate_edit(span, "x") == copy._replace(reach=()).locate_edit(span, "x")


def test_an_edit_that_takes_a_link_away_has_no_place() -> None:
    draft = Draft()
    draft.add("the ", Span(0, 4))
    draft.add("the", Span(5, 8))
    draft.enclose(4, Span(4, 12), address=True)
    draft.add(" man", Span(12, 16))
    copy = draft.copy([(Kind.PARAGRAPH, Span(0, draft.end))], {})
    assert copy.locate_edit(Span(0, 7), "the") is None
    assert copy.locate_edit(Span(4, 7), "") is None
    assert copy.locate_edit(Span(4, 7), "a") == Span(5, 8)
    assert copy.locate_edit(Span(0, 11), "") == Span(0, 16)
