"""Every form in which copy names a day, and the names that only look like one."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import article
from newslint.dates import MONTHS, WEEKDAYS, Form, Mention, MonthDay, mentions
from newslint.source import Source
from newslint.span import Span
from newslint.words import Words


def read(text: str) -> list[Mention]:
    return list(mentions(Words(text), [Span(0, len(text))]))


@pytest.mark.parametrize(
    ("words", "form", "day", "year"),
    [
        ("Jan. 30", Form.DATE, (1, 30), None),
        ("January 30", Form.DATE, (1, 30), None),
        ("Jan 30th", Form.DATE, (1, 30), None),
        ("30 January", Form.DATE, (1, 30), None),
        ("30th of January", Form.DATE, (1, 30), None),
        ("JAN 30, 2017", Form.DATE, (1, 30), 2017),
        ("30 January 2017", Form.DATE, (1, 30), 2017),
        ("January 30,2017", Form.DATE, (1, 30), 2017),
        ("June 31", Form.DATE, (6, 31), None),
        ("Monday (Jan. 30", Form.WEEKDAY_AND_DATE, (1, 30), None),
        ("Monday, Jan. 30, 2017", Form.WEEKDAY_AND_DATE, (1, 30), 2017),
        ("Jan. 30, a Monday", Form.WEEKDAY_AND_DATE, (1, 30), None),
        ("2017-01-30", Form.ISO, (1, 30), 2017),
        ("01/30/2017", Form.NUMERIC, (1, 30), 2017),
        ("30/1/2017", Form.NUMERIC, (1, 30), 2017),
        ("30.01.2017", Form.NUMERIC, (1, 30), 2017),
    ],
)
def test_a_date(words: str, form: Form, day: tuple[int, int], year: int | None) -> None:
    text = f"The board meets {words}, as ever."
    (mention,) = read(text)
    assert (mention.span.of(text), mention.form, mention.day, mention.year) == (words, form, day, year)


@pytest.mark.parametrize(
    ("text", "form", "days"),
    [
        ("It runs January 28-30.", Form.RANGE, [("January 28", (1, 28)), ("30", (1, 30))]),
        ("It runs 28 to 30 January.", Form.RANGE, [("28", (1, 28)), ("30 January", (1, 30))]),
        ("the weekend of Jan. 28–29", Form.RANGE, [("Jan. 28", (1, 28)), ("29", (1, 29))]),
        ("on July 24, 25 and 26", Form.LIST, [("July 24", (7, 24)), ("25", (7, 25)), ("26", (7, 26))]),
        ("from July 31 to August 1", Form.RANGE, [("July 31", (7, 31)), ("August 1", (8, 1))]),
    ],
)
def test_ranges_and_lists_name_each_day(text: str, form: Form, days: list[tuple[str, tuple[int, int]]]) -> None:
    found = read(text)
    assert [(one.span.of(text), one.day) for one in found] == days
    assert {one.form for one in found} == {form}


def test_a_range_over_new_year_begins_in_the_year_before() -> None:
    first, last = read("Shut from Dec. 29 to Jan. 3, 2017.")
    assert (first.year, last.year) == (2016, 2017)
    assert (first.year_at, last.year_at) == (None, Span(29, 33))


def test_weekdays_go_with_the_days_of_their_list() -> None:
    text = "Open Saturday and Sunday, July 25 and 26."
    first, second = read(text)
    assert (first.weekday, first.weekday_at, first.day) == ("Saturday", Span(5, 13), MonthDay(7, 25))
    assert (second.weekday, second.weekday_at, second.day) == ("Sunday", Span(18, 24), MonthDay(7, 26))


@pytest.mark.parametrize(
    ("text", "words", "form", "weekday", "shift"),
    [
        ("He said on Monday that", "Monday", Form.WEEKDAY, "Monday", ""),
        ("HE SAID ON MONDAY THAT", "MONDAY", Form.WEEKDAY, "Monday", ""),
        ("After Friday's vote", "Friday", Form.WEEKDAY, "Friday", ""),
        ("He left last Friday.", "last Friday", Form.RELATIVE_WEEKDAY, "Friday", "last"),
        ("Next Tuesday he goes.", "Next Tuesday", Form.RELATIVE_WEEKDAY, "Tuesday", "next"),
        ("Tuesday of next week", "Tuesday of next week", Form.RELATIVE_WEEKDAY, "Tuesday", "of next week"),
        ("He left yesterday.", "yesterday", Form.RELATIVE, None, "yesterday"),
        ("Just today he left.", "today", Form.RELATIVE, None, "today"),
        ("The day after tomorrow he goes.", "The day after tomorrow", Form.RELATIVE, None, "the day after tomorrow"),
    ],
)
def test_a_day_told_from_the_day_of_the_story(
    text: str, words: str, form: Form, weekday: str | None, shift: str
) -> None:
    (mention,) = read(text)
    assert (mention.span.of(text), mention.form, mention.weekday, mention.shift) == (words, form, weekday, shift)


def test_a_day_of_a_month_that_is_not_named() -> None:
    text = "He came on the 30th. On Saturday the 28th he had left."
    first, second = read(text)
    assert (first.span.of(text), first.number, first.weekday) == ("30th", 30, None)
    assert (second.span.of(text), second.number, second.weekday) == ("Saturday the 28th", 28, "Saturday")
    assert first.form is second.form is Form.DAY_OF_MONTH


def test_figures_that_name_two_days() -> None:
    (mention,) = read("Paid on 01/02/2017.")
    assert (mention.day, mention.other_day) == ((1, 2), (2, 1))


@pytest.mark.parametrize(
    "text",
    [
        "Black Friday and Good Friday",
        "Sheffield Wednesday won; Ruby Tuesday lost.",
        "the Sunday Times, the Sunday Telegraph and Saturday Night Live",
        "Theresa May, April Jones and Theresa May 5 points ahead",
        "It may sit; they march on, he sat in the sun.",
        "In May 10 people died.",
        "May 2,000 march? May 3.5 percent, May 10 million, May 6:30, May 6 p.m.",
        "on the 30th floor, on the 30th anniversary, the 5th and 6th",
        "USA Today and the Today show",
        "Friday the 13th was on.",
        "1.2.3, 10/2017, 30/30/2017, version 2017.1.30",
        "Call 555-01-30 or 12017-01-30.",
        "The Mon people, Sat Nav, the Sun",
        "",
    ],
)
def test_what_only_looks_like_a_day(text: str) -> None:
    assert read(text) == []


def test_mentions_keep_to_their_blocks() -> None:
    text = "He left Monday,\nJan. 30. He left on\nthe 30th."
    words = Words(text)
    assert [one.form for one in mentions(words, [Span(0, 15), Span(16, 35), Span(36, 45)])] == [Form.WEEKDAY, Form.DATE]
    assert [one.span.of(text) for one in mentions(words, [Span(16, 35)])] == ["Jan. 30"]


def test_a_list_without_end_is_none() -> None:
    text = "Saturday, " * 50 + "Jan. 30"
    found = read(text)
    assert [one.form for one in found[:30]] == [Form.WEEKDAY] * 30
    assert found[-1].day == (1, 30)


def test_code_names_no_day() -> None:
    story = article(Source("story.md", "He left on Monday.\n\n    Monday, Jan. 30\n\nHe came on 2017-01-30.\n"))
    assert [one.span.of(story.text) for one in story.dates] == ["Monday", "2017-01-30"]


DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
FORMS = st.sampled_from([
    "{weekday}, {month} {day}, {year}", "{weekday} {day} {month} {year}", "{weekday} ({month} {day}, {year})",
    "{day} {month} {year} ({weekday})", "{month} {day}, {year}, a {weekday}", "{weekday}, the {day} of {month} {year}",
])  # fmt: skip


@given(DAYS, FORMS, st.text(max_size=30), st.text(max_size=30))
def test_every_form_is_read_in_any_text(day: date, form: str, before: str, after: str) -> None:
    name = WEEKDAYS[day.weekday()]
    words = form.format(weekday=name, month=MONTHS[day.month - 1], day=day.day, year=day.year)
    text = f"{before}\n\nIt was {words}.\n\n{after}"
    start = len(before) + 9
    found = list(mentions(Words(text), [Span(len(before) + 2, len(before) + 10 + len(words))]))
    assert [(one.weekday, one.day, one.year) for one in found] == [(name, (day.month, day.day), day.year)]
    assert Span(start, start + len(words)).covers(found[0].span)


BITS = "Monday|Sun|and|, | |\n|(|)|-|/|.|January|Jan.|May|30|30th|3|2017|2017-01-30|the|of|a|last|next|yesterday|day|x"


@given(st.lists(st.sampled_from(BITS.split("|")), max_size=40), st.integers(0, 30))
def test_mentions_stand_in_order_and_do_not_overlap(bits: list[str], start: int) -> None:
    text = "".join(bits)
    block = Span(min(start, len(text)), len(text))
    found = list(mentions(Words(text), [block]))
    assert all(block.covers(one.span) for one in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
