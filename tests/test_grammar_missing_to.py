"""A missing "to": what is found at which level, what is mended, and what good copy looks the same."""

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Safety, Span, catalog, fix, replace
from newslint.article import article
from newslint.engine import lint
from newslint.source import Source

VERBS = import_module("newslint.rules._verbs")
LEDE = "The harbour board met on Monday to talk about the old fish market."


def findings(copy: str, path: str = "story.txt") -> list[Finding]:
    return lint(article(Source(path, copy)), [catalog.load("grammar-missing-to")])


def missing(copy: str, words: str, safety: Safety) -> Finding:
    """Return the finding that is expected at ``words`` of ``copy``."""
    start = copy.index(words)
    governor, verb = words.split()
    return Finding(
        Span(start, start + len(words)),
        f"“to” seems to be missing between “{governor}” and “{verb}”",
        fixes=(replace(Span(start + len(governor), start + len(governor)), " to", safety),),
        level=Level.ERROR if safety is Safety.SAFE else Level.WARNING,
        rule="grammar-missing-to",
    )


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Both the Russian and the US leaders wish communicate without delay.", "wish communicate"),
        ("The port will be able meet its payments.", "able meet"),
        ("The traders were not willing talk with the board.", "willing talk"),
        ("The stalls are expected be gone by June.", "expected be"),
        ("The guard stopped the man and managed bring the boy home.", "managed bring"),
        ("Traders do not need obtain a permit.", "need obtain"),
        ("The city is also trying build a new hall.", "trying build"),
        ("The town council is going run the market.", "going run"),
        ("On Monday the council agreed raise fees.", "agreed raise"),
        ("He said that the government wants raise taxes.", "wants raise"),
        ("The members of the board agreed sell the land.", "agreed sell"),
        ("The committee has failed provide proof.", "failed provide"),
        ("Fans are invited bring a chair.", "invited bring"),
        ("Residents were urged leave the area.", "urged leave"),
        ("It was not the first time Brill tried get a loan.", "tried get"),
    ],
)
def test_certain_slips_are_errors_with_a_safe_fix(sentence: str, words: str) -> None:
    copy = f"{LEDE}\n{sentence}"
    assert findings(copy) == [missing(copy, words, Safety.SAFE)]
    assert not findings(fix.apply(copy, [one for finding in findings(copy) for one in finding.fixes]))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Last year the firm outlined a plan increase its share.", "plan increase"),
        ("The board agreed return some of the money.", "agreed return"),
        ("He cut the price in order keep traders.", "order keep"),
        ("The committee failed reach agreement.", "failed reach"),
        ("In an effort save money, the town shut the pool.", "effort save"),
        ("The board had planned vote on the change.", "planned vote"),
        ("The museum was supposed open last year.", "supposed open"),
        ("Prices are expected rise next year.", "expected rise"),
        ("The minister promised look into the matter.", "promised look"),
    ],
)
def test_slips_that_rest_on_an_object_are_warnings_with_an_unsafe_fix(sentence: str, words: str) -> None:
    copy = f"{LEDE}\n{sentence}"
    assert findings(copy) == [missing(copy, words, Safety.UNSAFE)]


def test_a_quoted_slip_is_one_level_lower_and_not_mended() -> None:
    copy = f"{LEDE}\n“I just want give him the key,” she said."
    start = copy.index("want give")
    message = "“to” seems to be missing between “want” and “give”"
    span = Span(start, start + len("want give"))
    assert findings(copy) == [Finding(span, message, level=Level.WARNING, rule="grammar-missing-to")]


def test_a_line_break_between_the_words_stays_one_finding() -> None:
    copy = (
        "The harbour board met on Monday to talk about the old market, which was\n"
        "built long before the war, and the members of the board said they were all\n"
        "of one mind, that they had all listened, and that they would now be able\n"
        "meet the traders once a month."
    )
    assert [finding.span.of(copy) for finding in findings(copy)] == ["able\nmeet"]


@pytest.mark.parametrize(
    "copy",
    [
        f"Board able meet its bills\n{LEDE}",
        f"{LEDE}\n- The board is able meet its bills",
        f"{LEDE}\nBoard willing accept the offer\n{LEDE}",
    ],
)
def test_nothing_is_said_of_headlines_list_items_and_crossheads(copy: str) -> None:
    assert not findings(copy)


@pytest.mark.parametrize(
    "sentence",
    [
        "The agreed deal with the port was the expected return on the money.",
        "A bigger than expected take up of the stalls surprised the board.",
        "The board declined comment and sought support from the city.",
        "The talks they want include a vote on the hall.",
        "The port will likely close in May, and the hall most likely remain open.",
        "No permit need be shown, and only traders need apply.",
        "If they so wish submit their bids, they may.",
        "These plans follow the vote, and hopes remain high.",
        "The weak sales and the plan make them more willing to sell.",
        "They demanded that anyone who refused be let go.",
        "The loan would help the plan succeed.",
        "Did the decision affect the traders?",
        "As expected, take the bus to the port.",
        "The board was able, win or lose, to go on.",
        "How is everything going, do you think?",
        "Every failed start the board made was its own.",
    ],
)
def test_good_copy_is_spared(sentence: str) -> None:
    assert not findings(f"{LEDE}\n{sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The tariffs the president threatened take effect on Friday.",
        "The rules the council agreed make it harder to build.",
        "The changes to the law the council has finally agreed take effect in May.",
        "The laws that the senate wanted take effect at once.",
        "The concerts Taylor Swift planned take place in June.",
        "The rules New York's mayor wanted take effect now.",
        "The measures ministers agreed take effect next year.",
        "The steps Berlin and Paris agreed take years.",
        "New rules he says the board agreed take effect now.",
        "The talks they want make sense to nobody else.",
        "The rules Mr. Brill agreed make the hall dearer.",
        "Those who fail get a second chance, and players who are eligible get a letter.",
        "Can anyone who wants join the club?",
    ],
)
def test_a_relative_clause_that_ends_before_a_verb_is_spared(sentence: str) -> None:
    assert not findings(f"{LEDE}\n{sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Two concerts planned take place in June.",
        "Reforms agreed take effect in May. Some of the sums pledged remain unpaid. Prices traders expect stay high.",
        "The reforms agreed take effect, and the repairs needed cost more than the house.",
        "The measures in the bill agreed take effect next year.",
        "The tax cut and the pay rise agreed take effect in May.",
        "Those expected include the mayor. The officials expected include the mayor.",
        "Schools failing get extra money, and residents able walk to the school.",
        "Does the deal agreed go far enough? How long will the work needed take?",
        "It is vital that the terms agreed be kept.",
        "More people than are needed take the course.",
        "The effort put into the roof paid off, and the bid cost the owner his job.",
        "The start was scheduled last week, and the end is expected close to midnight.",
    ],
)
def test_a_participle_that_belongs_to_the_noun_before_it_is_spared(sentence: str) -> None:
    assert not findings(f"{LEDE}\n{sentence}")


@given(st.sampled_from(sorted(VERBS.PARTICIPLES)), st.sampled_from(sorted(VERBS.ONLY_VERBS)))
def test_no_participle_behind_what_is_done_is_found(participle: str, verb: str) -> None:
    assert not findings(f"{LEDE}\nThe reforms {participle} {verb} it, and the reforms the band {participle} {verb} it.")


@given(st.sampled_from(sorted(VERBS.PREDICATIVES | VERBS.AFTER_BE)), st.sampled_from(sorted(VERBS.ONLY_VERBS)))
def test_every_deleted_to_behind_a_form_of_be_is_found_and_put_back(governor: str, verb: str) -> None:
    whole = f"{LEDE}\nThe board is {governor} to {verb} it in “the end”, 🐟 or not."
    assert not findings(whole)
    copy = whole.replace(f" to {verb} it", f" {verb} it")
    assert findings(copy) == [missing(copy, f"{governor} {verb}", Safety.SAFE)]
    assert fix.apply(copy, findings(copy)[0].fixes) == whole


def test_the_two_lists_of_verbs_share_no_word() -> None:
    assert not VERBS.ONLY_VERBS & VERBS.ALSO_VERBS
