"""What date-weekday and dateline-weekday say, beyond the examples in their documentation."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint import Finding, Fix, Level, Related, Safety, Span, catalog, replace
from newslint.article import article
from newslint.dates import MONTHS, WEEKDAYS
from newslint.engine import lint
from newslint.source import Source

TODAY = date(2026, 11, 23)
SEED = (
    "MOSCOW, January 30. /TASS/. The first conversation of the two presidents was good, for it showed respect, the"
    " foreign minister said on Monday.\n"
    '"The conversation on Saturday was good, I should say," he said.\n'
)
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def findings(text: str, rule: str, published: date | None = None, path: str = "story.txt") -> list[Finding]:
    return lint(article(Source(path, text), given=published, now=TODAY), [catalog.load(rule)])


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
        assert findings(apply(text, fix), "date-weekday") == []


def apply(text: str, fix: Fix) -> str:
    for span, words in sorted(fix.edits, reverse=True):
        text = text[: span.start] + words + text[span.end :]
    return text


@given(st.sampled_from(BARE_FORMS), DAYS, st.integers(-14, 14))
def test_without_a_year_the_day_near_publication_is_meant(form: str, day: date, away: int) -> None:
    text = f"The council met on {write(form, day, WEEKDAYS[day.weekday()])}; it was long."
    assert findings(text, "date-weekday", day + timedelta(away)) == []


@given(st.sampled_from(BARE_FORMS), DAYS, st.integers(-14, 14), st.integers(1, 6))
def test_without_a_year_a_shifted_weekday_is_a_warning(form: str, day: date, away: int, shift: int) -> None:
    words = write(form, day, WEEKDAYS[(day.weekday() + shift) % 7])
    (finding,) = findings(f"The council met on {words}; it was long.", "date-weekday", day + timedelta(away))
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
    assert [apply(copy, fix) for fix in finding.fixes] == fixes


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


@pytest.mark.parametrize("day", ["2017-01-30", "2017-01-29", "2017-02-28", "2023-01-30", "2018-01-30", "2022-01-30"])
def test_the_seed_is_right_on_the_day_and_one_day_either_side(day: str) -> None:
    assert findings(SEED, "dateline-weekday", date.fromisoformat(day)) == []


def test_the_seed_without_a_date_is_a_warning_that_says_when_it_would_be_right() -> None:
    weekday = SEED.index("Monday")
    assert findings(SEED, "dateline-weekday") == [
        Finding(
            span=Span(weekday, weekday + 6),
            message=(
                "“Monday” does not fit the dateline's “January 30”, a Friday in 2026 (year assumed: no publication date"
                " given; January 30 was a Monday in 2017 and 2023)"
            ),
            related=(Related(Span(8, 18), "the dateline"),),
            fixes=(replace(Span(weekday, weekday + 6), "Friday", Safety.DISPLAY),),
            level=Level.WARNING,
            rule="dateline-weekday",
        )
    ]


def test_the_seed_under_a_file_name_of_another_year() -> None:
    (finding,) = findings(SEED, "dateline-weekday", path="2026-01-30-talks.txt")
    assert finding.message == (
        "“Monday” does not fit the dateline's “January 30”, a Friday in 2026 (publication date 2026-01-30 from the"
        " file name)"
    )


def test_a_dateline_months_from_publication_says_nothing() -> None:
    assert findings(SEED, "dateline-weekday", date(2026, 6, 1)) == []


def test_a_year_in_the_story_that_fits_is_believed() -> None:
    assert findings(SEED + "The talks of 2017 were long.\n", "dateline-weekday") == []


@given(
    DAYS.filter(lambda day: day.year < 2100),
    st.integers(-3, 3),
    st.sampled_from(["said on {}.", "told reporters in Paris on {}.", "announced {}."]),
)
def test_only_one_day_either_side_is_silent(day: date, away: int, said: str) -> None:
    weekday = WEEKDAYS[(day.weekday() + away) % 7]
    dateline = f"OSLO, {MONTHS[day.month - 1]} {day.day}, {day.year} (NTB) - "
    text = f"{dateline}The road stays shut, the mayor {said.format(weekday)}\n"
    found = findings(text, "dateline-weekday")
    assert [finding.span.of(text) for finding in found] == ([weekday] if abs(away) > 1 else [])


@pytest.mark.parametrize(
    "lede",
    [
        "The minister will say on Saturday what he knows.",
        "The bank reopens on Saturday, its owner said.",
        "The talks, announced last Saturday, go on.",
        "The mayor said Saturday trading rules would stay.",
        "The mayor, who said on Saturday that he would go, stays.",
        "Shares fell after the firm said on Saturday it was broke.",
        "Shares rose on Saturday's data.",
        "The mayor said on Saturday, January 28, that he would go.",
        "The mayor said on Saturday what he denied on Monday.",
        "It rained. It snowed. The mayor said on Saturday it was cold.",
        "The road is shut on Saturday.",
    ],
)
def test_ledes_that_are_spared(lede: str) -> None:
    text = f"OSLO, Jan 30 (NTB) - {lede}\nThe road was shut on Saturday, he said.\n"
    assert findings(text, "dateline-weekday", date(2017, 1, 30)) == []


@pytest.mark.parametrize(
    "lede",
    [
        "The mayor said on Thursday the road was shut.",
        "The road is shut, the mayor said Thursday.",
        "The mayor on Thursday announced that the road was shut.",
        "Shares rose the most in two weeks on Thursday as rates fell.",
        "The road stays shut. The mayor told state radio on Thursday that it rained.",
    ],
)
def test_ledes_that_do_not_fit(lede: str) -> None:
    text = f"OSLO, Jan 30 (NTB) - {lede}\n"
    (finding,) = findings(text, "dateline-weekday", date(2017, 1, 31))
    assert finding.span.of(text) == "Thursday"


def test_the_lede_may_be_the_next_paragraph() -> None:
    text = "OSLO, Jan 30 (NTB) --\nThe road is shut, the mayor said on Thursday.\n"
    assert len(findings(text, "dateline-weekday", date(2017, 1, 30))) == 1


def test_the_dateline_may_follow_a_byline_and_an_advisory() -> None:
    text = "(Adds quotes)\nBy Ola Nord\nOSLO, Jan 30 (NTB) - The road is shut, the mayor said on Thursday.\n"
    assert len(findings(text, "dateline-weekday", date(2017, 1, 30))) == 1
