"""What date-weekday says, beyond the examples in its documentation."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint import Finding, Level, Safety, Span, catalog
from newslint.article import article
from newslint.dates import MONTHS, WEEKDAYS
from newslint.engine import lint
from newslint.fix import apply
from newslint.published import Calendar
from newslint.source import Source

TODAY = date(2026, 11, 23)
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def findings(text: str, rule: str, published: date | None = None, path: str = "story.txt") -> list[Finding]:
    return lint(article(Source(path, text), Calendar(published, TODAY)), [catalog.load(rule)])


def th(number: int) -> str:
    return f"{number}" + ("th" if 11 <= number <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th"))


FORMS = [
    "{weekday}, {month} {day}, {year}",
    "{weekday} {month} {day} {year}",
    "{weekday}, {short} {day}, {year}",
    "{weekday}, {day} {month} {year}",
    "{weekday} {day} {short} {year}",
    "{weekday}, the {th} of {month}, {year}",
    "{weekday}, {month} {th}, {year}",
    "{weekday} night, {month} {day}, {year}",
    "{abbreviation}. {short} {day}, {year}",
    "{abbreviation}, {short} {day}, {year}",
    "{capitals}, {day} {month} {year}",
    "{weekday} ({month} {day}, {year}",
    "{month} {day}, {year} ({weekday})",
    "{day} {month} {year} ({weekday})",
    "{day} {month} {year}, {weekday}",
    "{month} {day}, {year}, a {weekday}",
    "{short} {day}, {year}, was a {weekday}",
    "{month} {day}, {year}, falls on a {weekday}",
]
#: The same without their years, but for those that need one, or in which the point could end the sentence.
BARE_FORMS = [
    form
    for form in (with_year.replace(" {year}", "").replace(",,", ",").rstrip(",") for with_year in FORMS)
    if not form.endswith((", {weekday}", "{month} {weekday}", "{short}"))
]


def write(form: str, day: date, weekday: str) -> str:
    words = form.format(
        weekday=weekday, capitals=weekday.upper(), abbreviation=weekday[:3], day=day.day, th=th(day.day),
        month=MONTHS[day.month - 1], short=SHORT[day.month - 1], year=day.year,
    )  # fmt: skip
    return words.replace(", (", " (")


DAYS = st.dates(min_value=date(1924, 1, 1), max_value=date(2199, 12, 31))


@given(st.sampled_from(FORMS), DAYS)
def test_every_day_of_the_calendar_is_silent(form: str, day: date) -> None:
    text = f"The council met on {write(form, day, WEEKDAYS[day.weekday()])}; it was long."
    assert findings(text, "date-weekday") == []


@given(st.sampled_from(FORMS), DAYS, st.integers(1, 6))
def test_every_shifted_weekday_is_an_error(form: str, day: date, shift: int) -> None:
    words = write(form, day, WEEKDAYS[(day.weekday() + shift) % 7])
    (finding,) = findings(f"The council met on {words}; it was long.", "date-weekday")
    assert finding.span == Span(19, 19 + len(words))
    assert finding.level is Level.ERROR
    assert f"which is a {WEEKDAYS[day.weekday()]}" in finding.message


@given(st.sampled_from(FORMS), DAYS, st.integers(1, 6))
def test_each_repair_of_a_shifted_weekday_is_silent(form: str, day: date, shift: int) -> None:
    text = f"The council met on {write(form, day, WEEKDAYS[(day.weekday() + shift) % 7])}; it was long."
    (finding,) = findings(text, "date-weekday")
    assert len(finding.fixes) == 2
    for fix in finding.fixes:
        assert fix.safety is Safety.DISPLAY
        assert findings(apply(text, [fix]), "date-weekday") == []


@given(st.sampled_from(BARE_FORMS), DAYS, st.integers(-14, 14))
def test_without_a_year_the_day_near_publication_is_meant(form: str, day: date, away: int) -> None:
    text = f"The council met on {write(form, day, WEEKDAYS[day.weekday()])}; it was long."
    assert findings(text, "date-weekday", day + timedelta(away)) == []


@given(st.sampled_from(BARE_FORMS), DAYS, st.integers(-14, 14), st.integers(1, 6))
def test_without_a_year_a_shifted_weekday_is_a_warning(form: str, day: date, away: int, shift: int) -> None:
    words = write(form, day, WEEKDAYS[(day.weekday() + shift) % 7])
    (finding,) = findings(f"The board meets on {words}; it rains.", "date-weekday", day + timedelta(away))
    assert finding.span == Span(19, 19 + len(words))
    assert finding.level is Level.WARNING
    assert f"in {day.year} (publication date {day + timedelta(away)} from --date)" in finding.message


@given(st.dates(min_value=date(1924, 1, 1), max_value=date(2199, 12, 30)))
def test_two_days_in_a_row_go_in_step(day: date) -> None:
    morrow = day + timedelta(1)
    assume(day.year == morrow.year)
    month = "" if morrow.month == day.month else f"{MONTHS[morrow.month - 1]} "
    weekdays = f"{WEEKDAYS[day.weekday()]} and {WEEKDAYS[morrow.weekday()]}"
    text = f"Held {weekdays}, {MONTHS[day.month - 1]} {day.day} and {month}{morrow.day}, {day.year}."
    assert findings(text, "date-weekday") == []


@pytest.mark.parametrize(
    ("copy", "fixes"),
    [
        ("Monday, Jan. 30, 2026", ["Friday, Jan. 30, 2026", "Monday, Feb. 2, 2026"]),
        ("Monday, January 30, 2026", ["Friday, January 30, 2026", "Monday, February 2, 2026"]),
        ("Mon 30 Jan 2026", ["Fri 30 Jan 2026", "Mon 2 Feb 2026"]),
        ("MONDAY, 30 JAN 2026", ["FRIDAY, 30 JAN 2026", "MONDAY, 2 FEB 2026"]),
        ("Thursday, December 31st, 2016", ["Saturday, December 31st, 2016", "Thursday, December 29th, 2016"]),
        ("Sunday, Dec. 31, 2016", ["Saturday, Dec. 31, 2016", "Sunday, Jan. 1, 2017"]),
        ("Wednesday, July 31, 2015", ["Friday, July 31, 2015", "Wednesday, July 29, 2015"]),
        ("Sunday (July 31, 2015", ["Friday (July 31, 2015", "Sunday (August 2, 2015"]),
    ],
)
def test_repairs_are_in_the_style_of_the_copy(copy: str, fixes: list[str]) -> None:
    (finding,) = findings(copy, "date-weekday")
    assert [apply(copy, [fix]) for fix in finding.fixes] == fixes


@pytest.mark.parametrize(
    "text",
    [
        "The crash of Tuesday, January 31, 1989, and of Friday, January 27.",
        "It was a year ago, on Friday, January 31, that he left.",
        "On the anniversary, Friday, January 31, he came back.",
        "Hide Caption 12 of 14 Photos: The fire of Friday, January 31",
        "It opens on Friday, February 30, or Monday, February 29.",
        "It opens on Friday, January 31 [sic], he wrote.",
        "It opens on Friday, June 30.",
    ],
)
def test_spared(text: str) -> None:
    assert findings(text, "date-weekday", date(2017, 1, 30)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bolshevik revolt of Wednesday, October 25, 1917", 0),
        ("The revolt of Wednesday, October 25, 1917", 1),
        ("The revolt of Wednesday, October 25, 1752", 0),
    ],
)
def test_older_calendars(text: str, expected: int) -> None:
    assert len(findings(text, "date-weekday")) == expected


def test_around_new_year_the_year_before_is_meant() -> None:
    assert findings("They met on Saturday, Dec. 31.", "date-weekday", date(2017, 1, 2)) == []
    (finding,) = findings("They met on Sunday, Dec. 31.", "date-weekday", date(2017, 1, 2))
    assert finding.message == (
        "“Sunday” does not fit “Dec. 31”, which is a Saturday in 2016 (publication date 2017-01-02 from --date)"
    )


def test_an_old_story_without_a_date_is_not_taken_for_one_of_today() -> None:
    assert len(findings("Come on Sunday, November 29. Come on Friday, November 27.", "date-weekday")) == 0
    assert len(findings("Come on Monday, November 29.", "date-weekday")) == 1
    assert len(findings("Come on Monday, November 29. It was so in 1995.", "date-weekday")) == 0
