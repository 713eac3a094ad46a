"""Words: cut, looked up and laid back on the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.span import Span
from newslint.words import Words

TEXTS = st.text(alphabet=st.sampled_from("abAB Éß1_,.'’-‑–—“\n😀e\u0301"), max_size=80) | st.text(max_size=80)


@given(TEXTS)
def test_spans_slice_back_to_the_words(text: str) -> None:
    words = Words(text)
    assert [words.span(index).of(text) for index in range(len(words))] == words.written
    assert len(words.lower) == len(words.starts) == len(words)


@given(TEXTS)
def test_words_and_what_stands_between_make_the_text(text: str) -> None:
    words = Words(text)
    if not len(words):
        return
    inner = "".join(words.between(index, index + 1) + words.written[index + 1] for index in range(len(words) - 1))
    assert words.span(0, len(words) - 1).of(text) == words.written[0] + inner


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_within_gives_the_words_that_start_inside(text: str, start: int, end: int) -> None:
    words = Words(text)
    expected = [index for index, at in enumerate(words.starts) if start <= at < end]
    assert list(words.within(Span(start, end))) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The anti-terrorism co-ordinator didn't", ["The", "anti-terrorism", "co-ordinator", "didn't"]),
        ("the leaders’ wish, Putin’s", ["the", "leaders", "wish", "Putin’s"]),
        ("'quoted' ‘quoted’", ["quoted", "quoted"]),
        ("1,000 and 2.5", ["1", "000", "and", "2", "5"]),
        ("Trump-Putin—talks", ["Trump-Putin", "talks"]),
        ("two--hyphens - dash", ["two", "hyphens", "dash"]),
        ("Müller, Zoë", ["Müller", "Zoë"]),
        ("Zoe\u0308 Mu\u0308ller", ["Zoe\u0308", "Mu\u0308ller"]),
        ("U.S. a.m.", ["U", "S", "a", "m"]),
        ("$5m 40°C 10%", ["5m", "40", "C", "10"]),
        ("", []),
    ],
)
def test_what_a_word_is(text: str, words: list[str]) -> None:
    assert Words(text).written == words


def test_lower_case_with_straight_apostrophes() -> None:
    assert Words("DON’T Don't").lower == ["don't", "don't"]


def test_find_gives_indexes_in_order() -> None:
    words = Words("The talks on the war: The end")
    assert words.find({"the", "war"}) == [0, 3, 4, 5]
    assert words.find([]) == []
