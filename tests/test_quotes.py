"""Quotation marks to quotations: what real copy does with them, and what must hold of any copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import article
from newslint.quotes import Quotation
from newslint.source import Source


def quotations(copy: str) -> list[Quotation]:
    return list(article(Source("story.txt", copy)).quotations)


def words(copy: str) -> list[str]:
    return [quotation.words.of(copy) for quotation in quotations(copy)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ('"We go," he said. "We stay."', ["We go,", "We stay."]),
        ("“We go,” he said. “We stay.”", ["We go,", "We stay."]),
        ('He spoke of “peace" and "war”.', ["peace", "war"]),
        ("He said ”no“ again, and ”yes“.", ["no", "yes"]),
        ("They call it ’’the hill’’ and ``the rock'' here.", ["the hill", "the rock"]),
        ("«We go,» he said; „we stay“, »we hope«.", ["We go,", "we stay", "we hope"]),
        ("He gave his word. ” He said so,”he added.", []),
        ("“We go,”he said, and “we stay.”", ["We go,", "we stay."]),
        ("It was — “as ever”—“good”, he said.", ["as ever", "good"]),
        ('The terms "may,""will" and "can" are used.', ["may,", "will", "can"]),
        ('The file has ""doubled"" marks.', ["doubled"]),
        ("“I asked [the mayor] … and he (of all men) said [sic] no. . . .”", [
            "I asked [the mayor] … and he (of all men) said [sic] no. . . ."
        ]),
    ],
)  # fmt: skip
def test_marks_pair_by_what_stands_around_them(copy: str, expected: list[str]) -> None:
    assert words(copy) == expected


def test_spans_hold_the_marks_and_words_do_not() -> None:
    copy = "Then she said ``yes'' to it."
    (found,) = quotations(copy)
    assert found.span.of(copy) == "``yes''"
    assert found.words.of(copy) == "yes"
    assert (found.paragraph, found.closed, found.runs_on, found.depth) == (1, True, False, 0)


@pytest.mark.parametrize(
    "copy",
    [
        "He is 5'11\" tall and she is 5'9\" tall.",
        'A 27" TV and a 12" x 8" frame were stolen.',
        'The pipe is 6"-wide here and 8" wide there.',
        "It's the '90s, rock 'n' roll and Jones' dog, O’Neill said; 'tis the ’burbs.",
        "A lone mark at the end of it”",
    ],
)
def test_inches_feet_and_apostrophes_quote_nothing(copy: str) -> None:
    assert words(copy) == []


def test_a_measure_inside_a_quotation_does_not_end_it() -> None:
    assert words('"A 6\'2" man came in," he said. "I left."') == ["A 6'2\" man came in,", "I left."]
    assert words('They met in "Room 5" at "Bar 7".') == ["Room 5", "Bar 7"]


def test_a_lost_closing_mark_ends_where_the_next_opens() -> None:
    copy = '"We go, he said. "We stay," she said.'
    assert [(one.words.of(copy), one.closed) for one in quotations(copy)] == [
        ("We go, he said.", False),
        ("We stay,", True),
    ]


def test_a_lost_mark_spoils_its_own_paragraph_only() -> None:
    copy = 'He said, "We go.\nShe said "no" to him and "yes" to her.'
    first, *rest = quotations(copy)
    assert (first.words.of(copy), first.closed, first.runs_on) == ("We go.", False, False)
    assert [one.words.of(copy) for one in rest] == ["no", "yes"]


def test_a_quotation_runs_on_where_the_next_paragraph_opens_with_a_mark() -> None:
    copy = '"We go.\n"We stay.\n"We hope," he said.\nHe left.'
    assert [(one.words.of(copy), one.closed, one.runs_on) for one in quotations(copy)] == [
        ("We go.", False, True),
        ("We stay.", False, True),
        ("We hope,", True, False),
    ]


def test_a_quotation_runs_on_without_a_second_opening_mark() -> None:
    copy = 'He said: "We go.\nWe stay," he added. "We hope."'
    assert [(one.words.of(copy), one.runs_on) for one in quotations(copy)] == [
        ("We go.", True),
        ("We stay,", False),
        ("We hope.", False),
    ]


def test_a_list_between_two_paragraphs_does_not_cut_a_quotation() -> None:
    copy = 'He said on Monday: "We go.\n- Related story about ships\n- Another "story" about ships\n"We stay," he said.'
    assert [(one.words.of(copy), one.paragraph, one.runs_on) for one in quotations(copy)] == [
        ("We go.", 1, True),
        ("We stay,", 2, False),
    ]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("“She told me ‘no’ again,” he said.", [("She told me ‘no’ again,", 0), ("no", 1)]),
        ("\"She told me 'no',\" he said.", [("She told me 'no',", 0), ("no", 1)]),
        ("“‘No,’ she said,” he said.", [("‘No,’ she said,", 0), ("No,", 1)]),
        ("“She said “no” to me,” he said.", [("She said “no” to me,", 0), ("no", 1)]),
        ("\"The boys' dog is here,\" he said. \"It's Jones' now.\"", [
            ("The boys' dog is here,", 0), ("It's Jones' now.", 0)
        ]),
        ("\"Rock 'n' roll of the '90s,\" he said of 'the best' band.", [
            ("Rock 'n' roll of the '90s,", 0), ("the best", 0)
        ]),
    ],
)  # fmt: skip
def test_quotations_nest(copy: str, expected: list[tuple[str, int]]) -> None:
    assert [(one.words.of(copy), one.depth) for one in quotations(copy)] == expected


def test_single_marks_quote_in_british_copy() -> None:
    copy = (
        "'We go,' he said. 'The boys' dog is the vicar's,' she said.\n"
        "'It was \"fine\" in the '60s.'\n"
        "'We hope.\n"
        "'We stay,' he said."
    )
    assert [(one.words.of(copy), one.depth, one.closed, one.runs_on) for one in quotations(copy)] == [
        ("We go,", 0, True, False),
        ("The boys' dog is the vicar's,", 0, True, False),
        ('It was "fine" in the \'60s.', 0, True, False),
        ("fine", 1, True, False),
        ("We hope.", 0, False, True),
        ("We stay,", 0, True, False),
    ]


ANY_COPY = st.text(st.sampled_from("ab A.,;:5-—(\n\"“”‘’'«»„`"), max_size=80)
WORD = st.sampled_from(["we", "go", "Jones", "don't", "well-known", "5", "and", "the", "talks", "now"])
PHRASE = st.lists(WORD, min_size=1, max_size=6).map(" ".join)
SPOKEN = st.builds("“{}{}” she said".format, PHRASE, st.sampled_from([",", ".", "!", " …"]))
PARAGRAPH = st.lists(st.one_of(PHRASE, SPOKEN), min_size=1, max_size=5).map(", ".join).map("So {}.".format)


@given(ANY_COPY)
def test_every_quotation_lies_in_its_paragraph_and_begins_with_its_mark(copy: str) -> None:
    story = article(Source("story.txt", copy))
    for one in story.quotations:
        assert story.paragraphs[one.paragraph - 1].span.covers(one.span)
        assert one.span.covers(one.words)
        assert one.span.of(copy).startswith(tuple("\"“”‘’'«»„`")) or one.span.start == one.words.start
        assert one.closed == (one.words.end < one.span.end)
        assert not (one.closed and one.runs_on)


@given(ANY_COPY)
def test_quotations_stand_in_order_and_inside_each_other_or_apart(copy: str) -> None:
    found = quotations(copy)
    assert found == sorted(found, key=lambda one: (one.span.start, -one.span.end))
    for index, one in enumerate(found):
        assert one.depth == sum(other.span.covers(one.span) for other in found[:index])
        assert all(not one.span.overlaps(other.span) or other.span.covers(one.span) for other in found[:index])


@given(ANY_COPY.filter(lambda copy: "\n" not in copy and "'" not in copy and "‘" not in copy), st.lists(PARAGRAPH))
def test_what_stands_in_a_paragraph_changes_no_later_closed_one(broken: str, paragraphs: list[str]) -> None:
    copy = "\n".join(paragraphs)
    before = f"He said so {broken} and left.\nNobody came."
    assert words(f"{before}\n{copy}")[len(words(before)) :] == words(copy)


@given(st.lists(PARAGRAPH, min_size=1, max_size=4).map("\n".join))
def test_straight_marks_are_read_as_curly_ones(copy: str) -> None:
    straight = copy.replace("“", '"').replace("”", '"')
    assert quotations(straight) == quotations(copy)
    assert len(quotations(copy)) == copy.count("“")
