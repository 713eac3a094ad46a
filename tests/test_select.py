import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.select import ALL, matches, selected, unknown

NAMES = ["date-impossible", "date-weekday", "dateline-weekday", "link-list", "quote-repeated"]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ([ALL], [], NAMES),
        (["date"], [], ["date-impossible", "date-weekday"]),
        (["date-"], [], ["date-impossible", "date-weekday"]),
        (["dateline"], [], ["dateline-weekday"]),
        (["date"], ["date-weekday"], ["date-impossible"]),
        (["date-weekday"], ["date"], ["date-weekday"]),
        ([ALL], ["date", "quote"], ["dateline-weekday", "link-list"]),
        (["date-weekday"], ["date-weekday"], []),
        ([ALL, "date-weekday"], ["date"], ["date-weekday", "dateline-weekday", "link-list", "quote-repeated"]),
        ([], [], []),
    ],
)
def test_the_longest_selector_decides(select: list[str], ignore: list[str], expected: list[str]) -> None:
    assert selected(NAMES, select, ignore) == expected


def test_a_selector_that_names_nothing_is_unknown() -> None:
    assert unknown(["date", "dat", "link-list", "link-lists", ALL], NAMES) == ["dat", "link-lists"]


@given(st.lists(st.sampled_from([*NAMES, "date", "link", ALL])), st.sampled_from(NAMES))
def test_what_is_selected_is_named_by_a_selector(select: list[str], name: str) -> None:
    assert (name in selected(NAMES, select, [])) == any(matches(one, name) for one in select)
