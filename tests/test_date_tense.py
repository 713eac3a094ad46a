"""What date-tense says of days gone by and days to come."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Related, Span, catalog
from newslint.article import article
from newslint.dates import MONTHS
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source

PUBLISHED = date(2017, 1, 5)


def findings(text: str, published: date | None = PUBLISHED) -> list[Finding]:
    return lint(article(Source("story.txt", text), Calendar(published)), [catalog.load("date-tense")])


def test_the_whole_finding() -> None:
    assert findings("The board will meet in Oslo on Jan. 2, he said.") == [
        Finding(
            span=Span(31, 37),
            message=(
                "“Jan. 2” had passed, but “will” tells it as still to come (publication date 2017-01-05 from --date)"
            ),
            related=(Related(Span(10, 14), "tells what is to come"),),
            level=Level.WARNING,
            rule="date-tense",
        )
    ]


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-31, 31))
def test_only_days_on_the_wrong_side_are_found(published: date, away: int) -> None:
    day = published + timedelta(away)
    written = f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    assert len(findings(f"The board will meet on {written}.", published)) == (away < -1)
    assert len(findings(f"The board met on {written}.", published)) == (away > 1)


@pytest.mark.parametrize(
    "text",
    [
        "The board will meet Jan. 2.",
        "The vote is due to be held on Monday, Jan. 2, in Oslo.",
        "The road will be closed on Jan. 2.",
        "The board plans to meet again on Jan. 2 at noon.",
        "The board met in Oslo on Monday, Jan. 9.",
        "The man was arrested on Jan. 9, 2017.",
    ],
)
def test_found(text: str) -> None:
    assert len(findings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The board will meet on Jan. 4. The board met on Friday, Jan. 6.",
        "The plan will replace the one announced on Jan. 2.",
        "The board will discuss the Jan. 2 vote. The board will discuss Jan. 2 talks.",
        "The board will meet, as it did on Jan. 2.",
        "The board will meet after the fire on Jan. 2.",
        "The board will meet on Jan. 2 next year.",
        "“The board will meet on Jan. 2,” he wrote.",
        "The board met on Jan. 9.",
        "The board was to have met on Monday, Jan. 9.",
        "The pact will be signed on Monday, Jan. 9, if the board met.",
        "The board will meet on October 2.",
        "The fair will run from Jan. 2 to Jan. 10.",
    ],
)
def test_spared(text: str) -> None:
    assert findings(text) == []


def test_without_a_publication_date_it_says_nothing() -> None:
    assert findings("The board will meet on Jan. 2, 2017.", None) == []


def test_a_dateline_of_an_earlier_day_counts() -> None:
    text = "OSLO, Jan 1 (NTB) - The board will meet on Jan. 2."
    assert findings(text) == []
    assert len(findings(text.replace("Jan 1", "Jan 5"))) == 1
