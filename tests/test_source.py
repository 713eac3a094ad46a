"""Source: lines, columns and bytes."""

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.read import decode
from newslint.source import Position, Source
from newslint.span import Span

#: Line ends of three systems, things that look like line ends and are none, and code points of every width.
TEXTS = st.lists(
    st.sampled_from(
        ["\n", "\r", "\r\n", "\n\r", "a", " ", "\t", "é", "e\u0301", "😀", "\u2028", "\u0085", "\x0b", "\ufeff"]
    )
    | st.characters(exclude_categories=["Cs"]),
    max_size=60,
).map("".join)


@given(TEXTS)
def test_an_offset_survives_the_way_through_line_and_column(text: str) -> None:
    source = Source("story.txt", text)
    for offset in range(len(text) + 1):
        line, column = source.position(offset)
        assert source.line_starts[line - 1] + column - 1 == offset


@given(TEXTS)
def test_positions_ascend(text: str) -> None:
    positions = [Source("story.txt", text).position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(set(positions))


@given(TEXTS)
@example("a\r\nb\rc\nd")
@example("")
@example("\n")
def test_lines_are_those_between_line_ends(text: str) -> None:
    source = Source("story.txt", text)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [line.of(text) for line in source.lines()] == expected
    assert [source.line(number) for number in range(1, len(expected) + 1)] == source.lines()


def test_positions_in_code_points() -> None:
    source = Source("story.txt", "Zoe\u0308 😀 x\r\ny")
    assert source.position(0) == Position(1, 1)
    assert source.position(7) == Position(1, 8)
    assert source.position(source.text.index("y")) == Position(2, 1)
    assert source.position(len(source.text)) == Position(2, 2)
    assert source.line(2) == Span(10, 11)


@given(
    TEXTS,
    st.sampled_from(
        [
            (codecs.BOM_UTF8, "utf-8"),
            (codecs.BOM_UTF16_LE, "utf-16-le"),
            (codecs.BOM_UTF16_BE, "utf-16-be"),
            (codecs.BOM_UTF32_LE, "utf-32-le"),
            (codecs.BOM_UTF32_BE, "utf-32-be"),
        ]
    ),
)
def test_with_a_byte_order_mark_text_and_bytes_come_back(text: str, encoding: tuple[bytes, str]) -> None:
    bom, name = encoding
    if name == "utf-16-le":
        text = text.lstrip("\0")  # FF FE 00 00 is the mark of UTF-32
    data = bom + text.encode(name)
    source = decode("story.txt", data)
    assert source.text == text
    assert source.to_bytes() == data


@given(TEXTS.map(lambda text: "".join(char for char in text if char >= " " or char in "\t\r\n").lstrip("\ufeff")))
def test_utf8_text_and_bytes_come_back(text: str) -> None:
    source = decode("story.txt", text.encode())
    assert source.text == text
    assert source.to_bytes() == text.encode()


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "latin-1", "cp1251", "gb18030", "cp932"])
def test_other_encodings_keep_their_bytes(encoding: str) -> None:
    texts = {
        "cp1251": "Москва. Президент России сказал, что переговоры прошли хорошо. " * 5,
        "gb18030": "北京，中国外交部发言人表示，会谈取得了积极成果。" * 5,
        "cp932": "東京で首相は会談を行い、協力を確認したと述べました。" * 5,
    }
    data = texts.get(encoding, "The café in Málaga is closed.\r\n").encode(encoding)
    assert decode("story.txt", data).to_bytes() == data
