"""Passages that tell the same: what folds to one word, what are candidates, how they align, at each limit."""

import pytest

from newslint.alignment import (
    FEWEST_PAIRS,
    LONGEST,
    MOST_OCCURRENCES,
    WIDEST_GAP,
    WIDEST_STEP,
    Passages,
    align,
    candidates,
    fold,
)


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("i we you he she they me us him her them it one i'm they've let's", "i"),
        ("my our your his its their mine ours yours hers theirs", "my"),
        ("this that these those", "this"),
        ("am is are was were be been being 'm 're", "be"),
        ("have has had having", "have"),
        ("do does did done doing", "do"),
        ("will would shall should", "will"),
        ("can could may might must", "can"),
        ("not no never don't won't can't mustn't hasn't", "not"),
        ("rely relies relied reliance", "reli"),
        ("plan plans planned planning plan's plans'", "plan"),
        ("country countries country's", "countri"),
        ("accusation accusations accused accuse accusing", "accus"),
        ("meeting meetings meet meets", "meet"),
        ("fall falls falling", "fall"),
        ("pass passed passing passes", "pass"),
        ("press", "press"),
        ("quick quickly", "quick"),
        ("bus", "bus"),
        ("as", "as"),
        ("red", "red"),
        ("king", "king"),
        ("sing", "sing"),
        ("2017", "2017"),
    ],
)
def test_words_fold_to(words: str, folded: str) -> None:
    assert set(fold(words.split())) == {folded}


@pytest.mark.parametrize(
    ("one", "other"),
    [("will", "can"), ("this", "my"), ("not", "do"), ("fish", "fist"), ("bring", "brass"), ("be", "bee")],
)
def test_words_that_do_not_fold_to_one(one: str, other: str) -> None:
    assert len(set(fold([one, other]))) == 2


def _aligned(first: str, second: str, weights: list[float] | None = None) -> list[tuple[int, int]]:
    words = first.split()
    return align(words, second.split(), weights or [1.0] * len(words))


def _others(count: int, letter: str) -> str:
    return " ".join(f"{letter}{number}" for number in range(count))


def _straight(*ranges: range) -> list[tuple[int, int]]:
    return [(index, index) for one in ranges for index in one]


def test_words_left_out_or_changed_are_bridged() -> None:
    assert _aligned("we looked at every way to keep it", "she looked at each way to keep it") == [
        (1, 1), (2, 2), (4, 4), (5, 5), (6, 6), (7, 7),
    ]  # fmt: skip
    assert _aligned("a b c d e f", "a b x y c d e f") == [(0, 0), (1, 1), (2, 4), (3, 5), (4, 6), (5, 7)]
    assert _aligned("a b x y c d e f", "a b c d e f") == [(0, 0), (1, 1), (4, 2), (5, 3), (6, 4), (7, 5)]


def test_words_in_another_order_align_in_one_order_only() -> None:
    assert _aligned("a b c d e f", "d e f a b") == [(3, 0), (4, 1), (5, 2)]


def test_the_dearer_words_are_aligned() -> None:
    assert _aligned("a b c d", "c d a b", [1, 1, 0.5, 0.5]) == [(0, 2), (1, 3)]
    assert _aligned("a b c d", "c d a b", [0.5, 0.5, 1, 1]) == [(2, 0), (3, 1)]


@pytest.mark.parametrize(
    ("weight", "first", "second", "joined"),
    [
        (0.44, "a x b", "a y b", False),
        (0.46, "a x b", "a y b", True),
        (0.89, "a x x b", "a y y b", False),
        (0.91, "a x x b", "a y y b", True),
        (0.34, "a b", "a y b", False),
        (0.36, "a b", "a y b", True),
        (0.34, "a x b", "a b", False),
        (0.36, "a x b", "a b", True),
        (0.79, "a x x b", "a y b", False),
        (0.81, "a x x b", "a y b", True),
    ],
)
def test_what_it_takes_to_bridge_other_words(weight: float, first: str, second: str, *, joined: bool) -> None:
    words = first.split()
    weights = [weight, *[1.0] * (len(words) - 1)]
    last = (len(words) - 1, len(second.split()) - 1)
    assert _aligned(first, second, weights) == ([(0, 0), last] if joined else [last])


@pytest.mark.parametrize(("gap", "joined"), [(WIDEST_GAP, True), (WIDEST_GAP + 1, False)])
def test_the_widest_gap(gap: int, *, joined: bool) -> None:
    known, more = _others(9, "k"), _others(6, "m")
    in_first, in_second = f"{known} {_others(gap, 'x')} {more}", f"{known} {_others(gap, 'y')} {more}"
    behind = range(9 + gap, 15 + gap)
    assert _aligned(in_first, in_second) == _straight(range(9), *[behind] * joined)
    assert _aligned(f"{known} {more}", in_second) == [
        *_straight(range(9)),
        *([(index, index + gap) for index in range(9, 15)] if joined else []),
    ]
    assert _aligned(in_first, f"{known} {more}") == [
        *_straight(range(9)),
        *([(index + gap, index) for index in range(9, 15)] if joined else []),
    ]


def test_limits_are_those_that_were_measured() -> None:
    assert (WIDEST_GAP, WIDEST_STEP, FEWEST_PAIRS, MOST_OCCURRENCES, LONGEST) == (8, 14, 3, 6, 250)


def _candidates(*paragraphs: str) -> list[Passages]:
    words: list[str] = []
    ranges = []
    for paragraph in paragraphs:
        ranges.append(range(len(words), len(words) + len(paragraph.split())))
        words += paragraph.split()
    return list(candidates(words, ranges))


def test_three_shared_pairs_make_a_candidate_and_two_do_not() -> None:
    assert _candidates("p q r", "x p q r y") == [Passages(range(2), range(4, 6))]
    assert _candidates("p q r", "x p q y q r") == []
    assert _candidates("p q", "p q") == []


def test_words_pair_over_one_other_word_and_over_function_words() -> None:
    assert _candidates("p q x r", "p q y r") == []
    assert _candidates("p q x r s", "p q y r s") == [Passages(range(4), range(5, 9))]
    assert _candidates("stalls the in rot of then slowly", "stalls rot slowly") == [Passages(range(4), range(7, 9))]


@pytest.mark.parametrize(("times", "passages"), [(1, 0), (2, 1), (6, 15), (7, 0)])
def test_what_occurs_too_often_is_the_subject(times: int, passages: int) -> None:
    assert len(_candidates(*(f"p q r {_others(5, f'{number}_')}" for number in range(times)))) == passages


@pytest.mark.parametrize(("between", "joined"), [(13, True), (14, False)])
def test_the_widest_step(between: int, *, joined: bool) -> None:
    near, far = "p q r s", f"p q {' '.join(['the'] * between)} r s"
    end = between + 3 if joined else 2
    assert _candidates(far, far) == [Passages(range(end), range(between + 4, between + 4 + end))]
    assert _candidates(near, far) == [Passages(range(3 if joined else 2), range(4, 4 + end))]
    assert _candidates(far, near) == [Passages(range(end), range(between + 4, between + 7 if joined else between + 6))]


def test_a_passage_is_cut_where_it_is_longest() -> None:
    words = _others(300, "w")
    assert _candidates(words, words) == [
        Passages(range(251), range(300, 551)),
        Passages(range(251, 299), range(551, 599)),
    ]


def test_no_passage_goes_beyond_its_paragraph_or_into_itself() -> None:
    assert _candidates("p q r", "s t u", "p q r s t u") == [
        Passages(range(3), range(6, 9)),
        Passages(range(3, 5), range(9, 11)),
    ]
    assert _candidates("p q p q p q") == []
    assert _candidates("p q r x p q r") == [Passages(range(2), range(4, 6))]
