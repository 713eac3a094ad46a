"""A quote told twice: which repeats are found, where the findings stand, and what is spared for what reason."""

from importlib import import_module
from itertools import pairwise
from types import ModuleType

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Related, Span, alignment, catalog
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
        'According to her, "We looked at every way to keep the stalls and found none that really pays at all."',
        'Brill: "We looked at every way to keep the stalls."',
    ],
)
def test_marks_trims_and_added_words_hide_no_repeat(later: str) -> None:
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


def level(first: str, later: str) -> Level | None:
    """Return the level at which the later of two tellings is found, None where it is not."""
    found = findings(story(first, "Some 400 people work there.", "The next talks are due soon.", later, FILLER))
    return max((one.level for one in found), default=None)


@pytest.mark.parametrize(
    ("quote", "first", "later"),
    [
        ("We will{} close the plant in Portville before the end of the year", "", " not"),
        ("We do{} believe the mill can be saved without help from the state", "n't", ""),
        ("I {}promised the people of this town a new bridge and a new school", "", "never "),
        ("{} in this company will lose a job because of the merger with Norton", "Nobody", "Everybody"),
        ("We need {} more nurses on the children's ward by the summer", "twelve", "forty"),
        ("The bridge is safe for lorries of up to {} tonnes in any weather", "40", "30"),
    ],
)
def test_a_quote_that_denies_another_or_gives_another_number_is_no_repeat(quote: str, first: str, later: str) -> None:
    assert level(f"“{quote.format(first)},” Brill said.", f"“{quote.format(later)},” Brill said.") is None


def test_indirect_speech_that_denies_the_quote_is_no_repeat() -> None:
    later = "Brill said they had never looked at every way to keep the stalls and found none that pays."
    assert level(f"“{QUOTE},” Brill said.", later) is None


@pytest.mark.parametrize(
    ("quote", "first", "later"),
    [
        ("It was the {} game I have ever played before our own crowd", "best", "worst"),
        ("I saw him run out of the back door of the shop with a {}", "bag", "gun"),
        ("{} was the kindest person that I have ever met in this town", "He", "She"),
        ("We voted {} the budget because the harbour needs new cranes", "for", "against"),
        ("We looked at every way to keep the stalls and {} none that pays at all", "found", "saw"),
    ],
)
def test_a_word_that_gives_way_to_another_makes_a_repeat_a_note(quote: str, first: str, later: str) -> None:
    assert level(f"“{quote.format(first)},” one said.", f"“{quote.format(later)},” another said.") is Level.INFO


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("“{},” President Ivo Lantos said.", "“{},” Chancellor Mara Dietz said at his side."),
        ("“{},” Northline chief executive Lou Hart said.", "Skyways head Kim Boyd said: “{}.”"),
        ("“{},” said Dr Paula Reyes.", "“{},” said Sam Oduya, the head nurse."),
        ("“{},” coach Ben Auer said.", "Hana Vogt, who coaches the women, said: “{}.”"),
        ("“{},” according to Northline spokeswoman Ida Holm.", "“{},” spokesman Tom Reed said."),
        ("“{},” the chairwoman, Ada Brill, said.", "“{},” said runner-up Mia Brandt."),
        ("“{},” Prado said.", "Opposition leader Teo Lind laughed. “{},” he said."),
        ("“{},” Prado said.", "United's Piet Maas saw it so: “{}.”"),
        ("“{},” Prado said.", "Maas told members they had looked at every way to keep stalls and found none."),
    ],
)  # fmt: skip
def test_the_words_of_two_speakers_are_noted(first: str, later: str) -> None:
    assert level(first.format(QUOTE), later.format(QUOTE)) is Level.INFO


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("“{},” Ada Brill said.", "“{},” said Brill, who runs the hall."),
        ("“{},” Mr. Brill said.", "“{},” said John Brill, 52."),
        ("“{},” Brill said.", "“{},” the chairwoman told Hart."),
        ("“{},” Brill said.", "“{},” she said in Norton."),
        ("“{},” the Harbour Board said.", "“{},” Brill said."),
        ("“{},” police said. The police came late.", "“{},” Hart said."),
    ],
)
def test_one_speaker_under_two_names_and_one_unsaid_are_warned_of(first: str, later: str) -> None:
    assert level(first.format(QUOTE), later.format(QUOTE)) is Level.WARNING


def test_a_long_statement_is_nobodys_formula() -> None:
    statement = f"{QUOTE}. Nobody on this board finds it easy to send people away whose parents stood behind the same"
    statement += " tables, and each of us has bought fish there since childhood"
    assert level(f"“{statement},” Hart said.", f"“{statement},” Boyd said.") is Level.WARNING


@pytest.mark.parametrize(
    "later",
    [
        "She said it again, in the same words: “{}.”",
        "“{},” she repeated.",
        "Asked about the lease, she reiterated: “{}.”",
        "The letter was read out at the meeting. “{},” it said.",
        "The stalls are gone. “{},” as she put it earlier.",
        "Asked about the day when she told the crowd, “{},” Brill said she did not recall it.",
        "Brill has often said they looked at every way to keep the stalls and found none that pays.",
        "Neighbours know the phrase well. “{},” she tells them.",
        "Hart quoted her: “{}.”",
        "Hart held up the letter. “{},” he read.",
        "Hart said he was asked if they had looked at every way to keep the stalls and found none that pays.",
        "“{}.” Brill said she found these words at night.",
        "Her claim that “{}” does not hold.",
        "“{},” it still says at the door.",
        "“{},” the crowd sang.",
    ],
)
def test_words_that_are_said_to_come_again_are_spared(later: str) -> None:
    assert level(f"“{QUOTE},” Brill said.", later.format(QUOTE)) is None


def test_what_the_paragraph_before_announces_is_spared() -> None:
    copy = story(f"“{QUOTE},” Brill said.", FILLER, "Then the letter was read out again.", f"“{QUOTE},” it said.")
    assert findings(copy) == []


def test_a_quote_of_two_days_is_noted() -> None:
    assert level(f"“{QUOTE},” Brill said in May.", f"“{QUOTE},” Brill said on Friday.") is Level.INFO


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Voters will be asked: “Should Portville borrow nine million crowns for a second harbour basin?”",
         "“Should Portville borrow nine million crowns for a second harbour basin?” was worded by Hart, Boyd said."),
        ("“I swear to serve the city faithfully and to keep its laws without fear or favour,” Hart said.",
         "The oath says: “I swear to serve the city faithfully and to keep its laws without fear or favour.”"),
        ("The chorus says, “Row on, row on, the river takes the old boats home at last.”",
         "By midnight the whole bar said it: “Row on, row on, the river takes the old boats home at last.”"),
    ],
)  # fmt: skip
def test_texts_that_nobody_says_of_his_own_are_spared(first: str, later: str) -> None:
    assert level(first, later) is None


@pytest.mark.parametrize(
    "mark", ["Fact check: what did Brill say?", "Claim: The market does not pay.", "Q: Why?\nA: Because.\nQ: Why not?"]
)
def test_fact_checks_and_interviews_are_spared(mark: str) -> None:
    assert findings(story(f'"{QUOTE}," Brill said.', FILLER, mark, f'"{QUOTE}," she said.')) == []


def test_indirect_speech_is_no_pull_quote_whatever_share_of_its_paragraph_it_fills() -> None:
    later = "Brill said they looked at every way to keep the stalls and found none that pays."
    (found,) = findings(story(f'"{QUOTE}," Brill said.', FILLER, later))
    assert found.level is Level.WARNING
    assert "pull quote" not in found.message


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


COMPARED = (
    "CONTENT RUN WORDS LEDE FREQUENT SENTENCE AROUND FORMULA QUOTE_STRENGTH PARAPHRASE_STRENGTH ALL FEW FUNCTION_WORD"
    " NAME FIGURE FEWEST_PAIRS WIDEST_STEP LONGEST MOST_PLACES MOST_OCCURRENCES MISMATCH GAP WIDEST_GAP QUOTED"
).split()
SIZES = "MARGIN BESIDE REACH NEAR SHIFT LEAD CREDIT_WITHIN".split()
RULE_FILES = "_changes _pairs _repeats _tellings _verdicts quote_repeated".split()
MODULES = [alignment, *(import_module(f"newslint.rules.{name}") for name in RULE_FILES)]


@pytest.mark.parametrize("share", [0.85, 1.15])
@pytest.mark.parametrize(
    ("module", "name"), [(module, name) for module in MODULES for name in (*COMPARED, *SIZES) if hasattr(module, name)]
)
def test_no_threshold_decides_over_the_seed(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, share: float
) -> None:
    moved = getattr(module, name) * share
    monkeypatch.setattr(module, name, round(moved) if name in SIZES else moved)
    found = findings((ROOT / "seeds" / "000_637ddeb6200bd893.txt").read_text("utf-8"))
    assert [one.level for one in found] == [Level.WARNING] * 2


@pytest.mark.parametrize("between", ["the", "of the", "harbour"])
def test_words_that_stand_everywhere_are_compared_near_rarer_ones_only(between: str) -> None:
    def compared(length: int) -> int:
        words = " ".join(f"rare{number} other{number} {' '.join([between] * 9)}" for number in range(length)).split()
        return len(alignment._equal(words, words))  # noqa: SLF001 - what it costs shows nowhere else

    assert compared(80) < 2.2 * compared(40)


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
