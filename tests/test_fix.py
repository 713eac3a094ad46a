"""Fixes applied to a text: all that go together, and none that overlaps another."""

from hypothesis import given
from hypothesis import strategies as st

from newslint.finding import Edit, Fix, replace
from newslint.fix import apply
from newslint.span import Span

TEXT = "0123456789"
EDITS = st.tuples(st.integers(0, 10), st.integers(0, 4), st.sampled_from(["", "a", "bc"])).map(
    lambda edit: Edit(Span(edit[0], min(10, edit[0] + edit[1])), edit[2])
)
FIXES = st.lists(st.lists(EDITS, min_size=1, max_size=3).map(lambda edits: Fix(tuple(edits))), max_size=8)


def slow(text: str, fixes: list[Fix]) -> str:
    """Do the same as apply does, in the plainest way."""
    chosen: list[Edit] = []
    for fix in fixes:
        edits = set(fix.edits)
        if not any(edit.span.overlaps(other.span) for edit in edits for other in [*chosen, *(edits - {edit})]):
            chosen += [edit for edit in edits if edit not in chosen]
    for span, replacement in sorted(chosen, reverse=True):
        text = text[: span.start] + replacement + text[span.end :]
    return text


@given(FIXES)
def test_fixes_that_do_not_overlap_are_made(fixes: list[Fix]) -> None:
    assert apply(TEXT, fixes) == slow(TEXT, fixes)


def test_the_first_of_two_that_overlap_is_made() -> None:
    assert apply(TEXT, [replace(Span(2, 5), "x"), replace(Span(4, 6), "y"), replace(Span(5, 6), "z")]) == "01xz6789"


def test_a_fix_is_made_whole_or_not() -> None:
    both = Fix((Edit(Span(0, 1), "x"), Edit(Span(3, 4), "y")))
    assert apply(TEXT, [replace(Span(3, 5), ""), both]) == "01256789"
    assert apply(TEXT, [both]) == "x12y456789"


def test_edits_that_touch_go_together() -> None:
    assert apply(TEXT, [replace(Span(2, 4), "x"), replace(Span(4, 4), "y"), replace(Span(4, 6), "z")]) == "01xyz6789"


def test_the_same_insertion_is_made_once() -> None:
    assert apply(TEXT, [replace(Span(3, 3), " to"), replace(Span(3, 3), " to")]) == "012 to3456789"


def test_a_fix_that_overlaps_itself_is_left_out() -> None:
    assert apply(TEXT, [Fix((Edit(Span(0, 3), "x"), Edit(Span(2, 4), "y")))]) == TEXT


def test_no_fixes() -> None:
    assert apply(TEXT, []) == TEXT
