"""Limits, proved on whole stories: what stands just on one side of each is told, what stands just beyond it is not."""

from datetime import date, timedelta

import pytest

from newslint import Finding, catalog
from newslint.article import Article, article
from newslint.dates import Form
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source

DAY = date(2017, 1, 30)


def _story(copy: str, published: date = DAY) -> Article:
    return article(Source("story.txt", copy), Calendar(published))


def _found(rule: str, copy: str, published: date = DAY) -> list[Finding]:
    return lint(_story(copy, published), [catalog.load(rule)])


def _words(count: int) -> str:
    """Return so many code points of plain words, with a blank before and behind them."""
    return " " + ("day by day they talked on " * 10)[: count - 3].rstrip().ljust(count - 3, "n") + "n "


def _quoted_again(first: str, later: str) -> list[Finding]:
    lede = "The harbour board voted on Monday to close the old fish market.\n"
    between = "Traders have until June to leave."
    return _found("quote-repeated", f'{lede}"{first}," Brill said.\n{between}\nAs she put it: "{later}."')


def _told_again(quote: str, paraphrase: str) -> list[Finding]:
    lede = "The harbour board voted on Monday to close the old fish market.\n"
    behind = "in town, which was news to many of them there."
    return _found("quote-repeated", f'{lede}"{quote}," Brill said.\nBrill told members that {paraphrase} {behind}')


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Stalls rot when nobody sweeps below tables", 0),
        ("Stalls rot when nobody sweeps below wooden tables", 8),
    ],
)
def test_how_many_words_tell_something(quote: str, words: int) -> None:
    assert [f": {words} words match" in one.message for one in _quoted_again(quote, quote)] == [True] * bool(words)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("They will rot with the stalls and the huts", 0),  # worth 4.8
        ("They will rot with the stalls and the huts here", 1),  # worth 5.1
    ],
)
def test_what_a_quote_that_is_printed_twice_must_be_worth(quote: str, found: int) -> None:
    assert len(_quoted_again(quote, quote)) == found


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("Empty stalls bring old traders {}, never money nor hope again", 0),  # five in a row, and five more
        ("Empty stalls bring old traders {}, never money nor hope again soon", 1),  # five, and six more
        ("Empty stalls bring poor old traders {}, never money nor hope again", 1),  # six, and five more
    ],
)
def test_how_many_words_in_a_row_a_repeated_quote_has(quote: str, found: int) -> None:
    assert len(_quoted_again(quote.format("debts"), quote.format("grief"))) == found


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("sometimes perhaps ", 1),  # worth 4.5
        ("sometimes perhaps even ", 0),  # worth 4.1
    ],
)
def test_what_a_paraphrase_must_be_worth(between: str, found: int) -> None:
    quote = "Stalls pay the rent and the light for us"
    assert len(_told_again(quote, f"stalls pay the rent and {between}the light for them")) == found


@pytest.mark.parametrize(("huts", "found"), [("huts", 0), ("stalls and huts", 1)])
def test_how_many_content_words_a_paraphrase_takes_over(huts: str, found: int) -> None:
    told = f"be out there with all of us as they rot in the {huts} over there"
    assert len(_told_again(f"They will {told}", f"they would {told}")) == found


def test_words_beside_what_is_shared_are_matched_as_far_as_the_margin() -> None:
    quote = "Stalls rot slowly if we are not there with you and if they are then at it all by us or for them"
    [found] = _quoted_again(quote, quote)
    assert found.message == "“Stalls rot slowly if we are …” repeats the quote in paragraph 2: 16 words match"
    assert len(quote[: found.span.end - found.span.start].split()) == 2 + 14


LINE = "and the council of the town agreed on this day not to save a penny on"
SHORT = "who had not been there"


def _blocks(lines: list[str]) -> int:
    return len(_story("\n".join(lines)).blocks)


@pytest.mark.parametrize(("short", "full", "blocks"), [(3, 7, 4), (4, 6, 11)])
def test_how_many_of_ten_lines_are_full_in_a_story_that_was_wrapped_by_hand(short: int, full: int, blocks: int) -> None:
    assert _blocks([LINE, SHORT] * short + [LINE] * (full - short + 1)) == blocks


@pytest.mark.parametrize(("shorter", "blocks"), [(0, 1), (1, 2)])
def test_a_last_line_falls_short_by_more_than_the_slack(shorter: int, blocks: int) -> None:
    widest = len(LINE)
    length = widest - 8 + 1 - len(" and") - shorter
    last = LINE[: length - 1].rstrip().ljust(length - 1, "t") + "t"
    assert len(last) == length
    assert _blocks([LINE, LINE, LINE, LINE, last, LINE, LINE]) == blocks


@pytest.mark.parametrize(("distance", "found"), [(60, 0), (61, 1)])
def test_how_near_the_words_stand_that_call_a_date_impossible(distance: int, found: int) -> None:
    before = f"An imaginary{_words(distance - len('imaginary'))}April 31 was kept."
    assert before.index("April") - before.index("imaginary") == distance
    assert len(_found("date-impossible", before)) == found
    behind = f"The office closed on April 31{_words(distance - len('imaginary'))}imaginary."
    assert behind.index("imaginary") + len("imaginary") - behind.index("31") - 2 == distance
    assert len(_found("date-impossible", behind)) == found


@pytest.mark.parametrize(("distance", "found"), [(160, 0), (161, 1)])
def test_how_near_the_words_stand_that_hint_at_another_year(distance: int, found: int) -> None:
    hint = "anniversary"
    before = f"The {hint}{_words(distance - len(hint))}Friday, January 31, in the hall."
    assert before.index("Friday") - before.index(hint) == distance
    assert len(_found("date-weekday", before)) == found
    behind = f"They met on Friday, January 31{_words(distance - len(hint))}{hint}."
    assert behind.index(hint) + len(hint) - behind.index("31") - 2 == distance
    assert len(_found("date-weekday", behind)) == found


@pytest.mark.parametrize(("days", "found"), [(31, 1), (32, 0)])
def test_how_near_to_publication_the_year_of_a_dateline_is_sure(days: int, found: int) -> None:
    copy = "MOSCOW, January 30. /TASS/. Talks on the grain deal will go on, the minister said on Thursday."
    assert len(_found("dateline-weekday", copy, DAY + timedelta(days))) == found


@pytest.mark.parametrize(("days", "found"), [(14, 1), (15, 0)])
def test_how_near_to_publication_the_year_of_a_date_is_sure(days: int, found: int) -> None:
    assert len(_found("date-weekday", "The hall was shut on Friday, Jan. 30.", DAY + timedelta(days))) == found


@pytest.mark.parametrize(("blanks", "forms"), [(40, [Form.WEEKDAY_AND_DATE]), (41, [Form.WEEKDAY, Form.DATE])])
def test_how_near_a_date_stands_to_its_weekday(blanks: int, forms: list[Form]) -> None:
    copy = f"The hall was shut on Monday,{' ' * blanks}January 30."
    assert [mention.form for mention in _story(copy).dates] == forms
