"""A quote told twice: which repeats are found, where the findings stand, and what is spared for what reason."""

from itertools import pairwise

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Related, Span, catalog
from newslint.alignment import FUNCTION, align, candidates, fold
from newslint.article import article
from newslint.engine import lint
from newslint.source import Source

LEDE = "The harbour board voted on Monday to close the old fish market."
QUOTE = "We looked at every way to keep the stalls and found none that pays"
FILLER = "Traders have until June to leave."


def findings(copy: str) -> list[Finding]:
    return lint(article(Source("story.txt", copy)), [catalog.load("quote-repeated")])


def story(*paragraphs: str) -> str:
    return "\n".join([LEDE, *paragraphs])


def test_a_quote_printed_twice_is_found_once_at_its_later_place() -> None:
    copy = story(f'"{QUOTE}," Brill said.', FILLER, f'Brill added: "{QUOTE}."')
    first, later = copy.index(QUOTE), copy.rindex(QUOTE)
    assert findings(copy) == [
        Finding(
            Span(later, later + len(QUOTE)),
            "“We looked at every way to …” repeats the quote in paragraph 2: 14 words match",
            (Related(Span(first, first + len(QUOTE)), "first quoted here"),),
            level=Level.WARNING,
            rule="quote-repeated",
        )
    ]


@pytest.mark.parametrize(
    "telling",
    [f"“{QUOTE},” Brenner said in the hall.", f"Brenner said: “{QUOTE}.”", f"“{QUOTE},” said Ada Brenner, 52."],
)
def test_what_stands_outside_the_marks_is_no_part_of_a_repeated_quote(telling: str) -> None:
    copy = story(telling, FILLER, telling)
    (found,) = findings(copy)
    assert found.message == "“We looked at every way to …” repeats the quote in paragraph 2: 14 words match"
    assert found.span == Span(copy.rindex(QUOTE), copy.rindex(QUOTE) + len(QUOTE))
    assert found.related[0].span == Span(copy.index(QUOTE), copy.index(QUOTE) + len(QUOTE))


def test_the_sentence_of_the_writer_around_a_repeated_phrase_is_named_whole() -> None:
    sentence = (
        "Brill told members on the steps of the hall that stalls were “a drain on each and every trader” in town."
    )
    copy = story(sentence, FILLER, sentence)
    (found,) = findings(copy)
    assert found.message == "“Brill told members on the steps …” repeats the quote in paragraph 2: 21 words match"


def test_a_quote_printed_three_times_is_found_twice() -> None:
    copy = story(f'"{QUOTE}," Brill said.', FILLER, f'Brill added: "{QUOTE}."', FILLER, f'"{QUOTE}," she said.')
    assert len(findings(copy)) == 2


@pytest.mark.parametrize(
    "later",
    [
        f"“{QUOTE},” she said.",
        f"‘{QUOTE},’ she said.",
        'According to her, "We looked at every way to keep the stalls and saw none that pays at all."',
        'Brill: "We looked at every way to keep the stalls."',
    ],
)
def test_marks_trims_and_changed_words_hide_no_repeat(later: str) -> None:
    assert [one.level for one in findings(story(f'"{QUOTE}," Brill said.', FILLER, later))] == [Level.WARNING]


def test_indirect_speech_after_the_quote_is_found() -> None:
    copy = story(
        f'"{QUOTE}," Brill said.', FILLER, "Brill said they had looked at every way to keep stalls and found none."
    )
    (found,) = findings(copy)
    assert found.span.of(copy) == "looked at every way to keep stalls and found none"
    assert found.message == "“looked at every way to keep …” retells the quote in paragraph 2: 10 words match"


def test_indirect_speech_without_a_speaker_is_the_writers_own() -> None:
    assert (
        findings(story(f'"{QUOTE}," Brill said.', FILLER, "So they looked at every way to keep stalls and found none."))
        == []
    )


PARAPHRASE = "Brill told members they had looked at every way to keep the stalls and found none."


def test_a_paraphrase_far_before_the_quote_is_found() -> None:
    copy = story(FILLER, "Nobody protested.", PARAPHRASE, "The room was silent.", f'"{QUOTE}," Brill said.')
    (found,) = findings(copy)
    assert found.message == "“looked at every way to keep …” quotes again what is told in paragraph 4: 11 words match"
    assert found.related[0].message == "first told here"


def test_a_paraphrase_that_leads_up_to_the_quote_is_spared() -> None:
    assert findings(story(FILLER, "Nobody protested.", PARAPHRASE, f'"{QUOTE}," Brill said.')) == []
    assert findings(story(FILLER, PARAPHRASE, "The room was silent.", f'"{QUOTE}," Brill said.')) == []


def test_copy_that_runs_live_or_gives_a_text_in_full_is_spared() -> None:
    twice = [f'"{QUOTE}," Brill said.', FILLER, f'"{QUOTE}," she said.']
    assert findings(story(*twice))
    assert findings(story("9:30 a.m.", twice[0], "10:15 a.m.", twice[2])) == []
    assert findings(story(*twice, "Read the full statement here.")) == []


def test_a_related_link_run_between_the_tellings_changes_nothing() -> None:
    before, after = f'"{QUOTE}," Brill said.', f'"{QUOTE}," she said.'
    links = [f"- {QUOTE}, says board", "- Fish market: what traders say", "- Board looks at every way to keep stalls"]
    plain, cut = findings(story(before, FILLER, after)), findings(story(before, FILLER, *links, after))
    assert [one.message for one in cut] == [one.message for one in plain]


@pytest.mark.parametrize(
    "telling",
    [f"{QUOTE}.\nAda Brill, board chairwoman", f'"{QUOTE}."\nAda Brill', f'"{QUOTE}," Brill says. (Jo Doe / XNA)'],
)
def test_a_pull_quote_or_a_caption_is_only_noted(telling: str) -> None:
    assert [one.level for one in findings(story(f'"{QUOTE}," Brill said.', FILLER, telling, FILLER))] == [Level.INFO]


def test_the_two_repeats_of_the_seed() -> None:
    copy = (ROOT / "seeds" / "000_637ddeb6200bd893.txt").read_text("utf-8")
    assert [
        (one.span.of(copy), one.message, one.related[0].span.of(copy), one.related[0].message) for one in findings(copy)
    ] == [
        (
            "leaders wish communicate without lecturing each other and rely on",
            "“leaders wish communicate without lecturing each …” retells the quote in paragraph 2: 10 words match",
            "leaders’ wish to communicate without lecturing each other and with reliance on",
            "first quoted here",
        ),
        (
            "to continue work both at the level of experts and as part of their further contacts",
            "“to continue work both at the …” quotes again what is told in paragraph 4: 12 words match",
            "to continue work at the expert-level and as part of their further contacts",
            "first told here",
        ),
    ]


def test_words_fold_over_tense_number_and_person() -> None:
    assert fold(["countries", "relied", "reliance", "planning", "plans"]) == fold(
        ["country", "rely", "rely", "plan", "plan"]
    )
    assert fold(["we", "were", "our", "don't", "would"]) == fold(["they", "is", "their", "not", "will"])


SOME_WORDS = st.lists(st.sampled_from("a b c d e the of".split()), max_size=25)


@given(SOME_WORDS, SOME_WORDS)
def test_an_alignment_pairs_equal_words_in_order(first: list[str], second: list[str]) -> None:
    pairs = align(first, second, [1.0] * len(first))
    assert all(first[i] == second[j] for i, j in pairs)
    assert all(i < next_i and j < next_j for (i, j), (next_i, next_j) in pairwise(pairs))
    assert bool(pairs) == bool(set(first) & set(second))


@given(SOME_WORDS)
def test_a_text_aligns_with_itself_word_by_word(words: list[str]) -> None:
    assert align(words, words, [1.0] * len(words)) == [(index, index) for index in range(len(words))]


VOCABULARY = [f"w{number}" for number in range(400)]


@given(st.permutations(VOCABULARY), st.integers(0, 100), st.integers(200, 390), st.integers(4, 9))
def test_whatever_is_pasted_is_a_candidate(words: list[str], source: int, target: int, length: int) -> None:
    pasted = [*words[:target], *words[source : source + length], *words[target:]]
    (passages,) = candidates(pasted, [range(150), range(150, len(pasted))])
    assert passages == (range(source, source + length - 1), range(target, target + length - 1))


@given(st.permutations(VOCABULARY))
def test_without_a_repeat_there_is_no_candidate(words: list[str]) -> None:
    assert not FUNCTION.intersection(words)
    assert list(candidates(words, [range(len(words))])) == []
