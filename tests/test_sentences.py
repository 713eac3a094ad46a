"""Sentences: where they end in news copy, and where a stop is no end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.sentences import ends_sentence, sentences
from newslint.span import Span


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)))]


@given(st.text(alphabet=st.sampled_from('abAB1 .!?…"”’)“(\n$'), max_size=80))
def test_sentences_tile_the_block(text: str) -> None:
    block = Span(0, len(text)).stripped(text)
    spans = list(sentences(text, block))
    end = block.start
    for span in spans:
        assert not text[end : span.start].strip()
        assert span.start < span.end
        end = span.end
    assert end == block.end


@given(
    st.lists(st.sampled_from(["He came.", "“No,” he said.", "Why?", "It cost $2.5 million!"]), min_size=1, max_size=6)
)
def test_plain_sentences_come_back(story: list[str]) -> None:
    assert cut(" ".join(story)) == story


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Lavrov met Gen. Dunford on Monday.",
        "Sen. John F. Kennedy Jr. Smith spoke.",
        "The U.S. Senate voted at 5 p.m. Monday.",
        "Police in Washington, D.C. Monday said so.",
        "He lives in St. Louis, Mo. Smith does not.",
        "The firm, Acme Inc. Chairman Tom Lie said, is sound.",
        "It rose 2.5 percent to 1.234.567 points.",
        "On Jan. 30 he flew to Ft. Worth, Tex. Tuesday.",
        "Turnover rose to approx. $5 million.",
        "J. K. Rowling and J.R.R. Tolkien met.",
        "“Where is it?” he asked.",
        "“Stop!” she cried, and “Go!” again.",
        "The site example.com Inc. Was not named.",
        "No. 10 denied it.",
        "The band Wham! played on.",
        "He said ... nothing.",
        "Lt. Col. Ann Lee and Cpl. Bob Day vs. Rep. Cox.",
        "Ph.D. students and Ph.D. Candidates came.",
        "In U.S. v. The Paper Co. Judge Lee ruled.",
    ],
)
def test_one_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "story",
    [
        ["He left.", "She stayed."],
        ["“He left.”", "“She stayed.”"],
        ['"He left."', '"She stayed."'],
        ["He left (at last.)", "She stayed."],
        ["It cost $5.", "$6 was asked."],
        ["It fell to 3.", "5 more came."],
        ["He was 40.", "Élise was 39."],
        ["Is it true?", "Nobody knows…", "Ask him!"],
        ["He came at 5 p.m. on Monday.", "He left."],
        ["It was cold, he said.", "(He had no coat.)"],
        ["The vote was held in the House.", "[It failed.]"],
        ["Talks ended.", "‘No comment,’ he said."],
        ["Would he go?", "No.", "Nobody would."],
        ["It was no.", "Yes was not said."],
        ["He said so in May.", "June came."],
        ["They met in the sun.", "The moon rose."],
        ["He lay down in the wash.", "It was wet."],
        ["He left the U.S.", "She stayed."],
        ["It is owned by Acme Inc.", "The firm was sold."],
        ["They met on Jan. 30 at 5 p.m.", "“It went well,” he said."],
        ["The company went to court.", "Ill feelings remain."],
    ],
)
def test_sentence_ends(story: list[str]) -> None:
    assert cut(" ".join(story)) == story


def test_sentences_of_a_block_in_the_middle_of_a_text() -> None:
    text = "Head\nOne. Two.\nTail."
    assert list(sentences(text, Span(5, 14))) == [Span(5, 9), Span(10, 14)]


def test_a_wrapped_sentence_is_one() -> None:
    assert cut("The talks\nended. He\nleft.") == ["The talks\nended.", "He\nleft."]


@pytest.mark.parametrize("words", ["He left.", "“He left.”", "He said: ‘Go!’”", "(He left.)", "Left…", "at 5 p.m."])
def test_the_end_of_a_sentence(words: str) -> None:
    assert ends_sentence(words)


@pytest.mark.parametrize("words", ["", "He left", "(courtesy The Inn)", "He said:", "“He left,”", "3.5 million"])
def test_what_does_not_end_a_sentence(words: str) -> None:
    assert not ends_sentence(words)
