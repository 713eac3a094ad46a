"""What the dateline rules say, beyond the examples in their documentation."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Level, Related, Safety, Span, catalog, replace
from newslint.article import article
from newslint.dates import MONTHS, WEEKDAYS
from newslint.engine import lint
from newslint.finding import Fix
from newslint.fix import apply
from newslint.published import Calendar
from newslint.source import Source

TODAY = date(2026, 11, 23)
SEED = (
    "MOSCOW, January 30. /TASS/. The first conversation of the two presidents was good, for it showed respect, the"
    " foreign minister said on Monday.\n"
    '"The conversation on Saturday was good, I should say," he said.\n'
)
DAYS = st.dates(min_value=date(1924, 1, 1), max_value=date(2099, 12, 31))


def findings(text: str, rule: str, published: date | None = None, path: str = "story.txt") -> list[Finding]:
    return lint(article(Source(path, text), Calendar(published, TODAY)), [catalog.load(rule)])


def mended(text: str, fixes: tuple[Fix, ...]) -> list[str]:
    return [apply(text, [fix]) for fix in fixes]


@pytest.mark.parametrize("day", ["2017-01-30", "2017-01-29", "2017-02-28", "2023-01-30", "2018-01-30"])
def test_the_seed_is_right_on_the_day_and_the_day_after(day: str) -> None:
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
            fixes=(
                replace(Span(weekday, weekday + 6), "Friday", Safety.DISPLAY),
                replace(Span(8, 18), "February 2", Safety.DISPLAY),
            ),
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
    DAYS,
    st.integers(-3, 3),
    st.sampled_from(["said on {}.", "told reporters in Paris on {}.", "announced {}."]),
)
def test_only_the_day_and_the_day_before_are_silent(day: date, away: int, said: str) -> None:
    weekday = WEEKDAYS[(day.weekday() + away) % 7]
    dateline = f"OSLO, {MONTHS[day.month - 1]} {day.day}, {day.year} (NTB) - "
    text = f"{dateline}The road stays shut, the mayor {said.format(weekday)}\n"
    found = findings(text, "dateline-weekday")
    assert [finding.span.of(text) for finding in found] == ([] if away in {-1, 0} else [weekday])


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
        "The bonds, announced on Saturday, were sold in an hour.",
        "The strike was to end on Tuesday when nurses are expected back.",
        "The strike will end on Tuesday when doctors and nurses have signed.",
        "The strike ended on Saturday when doctors returned.",
        "The plan he announced on Friday drew anger in parliament.",
        "The order Trump announced on Friday was stayed by a judge.",
        "The road stays shut, as announced on Friday.",
        "What he said on Saturday was wrong, his office admits.",
        "Despite what he told reporters on Saturday, the mayor will stay.",
        "Contrary to what the mayor said on Saturday, the road is open.",
        "A man arrested on Friday told police he had acted alone.",
        "The climber fell from a cliff on Thursday and died in hospital.",
        "The man police said on Friday was the ringleader walked free.",
        "The winners will be announced on Friday.",
        "A fall in output reported on Thursday has worried the bank.",
        "Shares fell after the firm, based in Oslo, said on Friday it was broke.",
        "The reforms Smith announced on Friday face a court.",
        "Schools reopen on Tuesday after floods closed them for a week.",
        "The bridge damaged by floods reopens on Tuesday after crews finished repairs.",
        "More people died than officials reported on Friday.",
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
        "The strike ended on Thursday when doctors returned.",
        "The mayor, a Liberal, said on Thursday that the road was shut.",
        "The company, which has three mills, said on Thursday it would cut jobs.",
        "President Xi announced on Thursday that troops would leave.",
        "Retail sales fell by a tenth in May, official data showed on Thursday.",
        "A court in Oslo on Thursday told the firm to pay.",
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


def test_an_option_lets_the_day_after_pass() -> None:
    text = "OSLO, Jan 30 (NTB) - The road is shut, the mayor said on Tuesday.\n"
    story = article(Source("story.txt", text), Calendar(date(2017, 1, 30), TODAY))
    check = catalog.load("dateline-weekday")
    assert len(list(check(story))) == 1
    assert list(check(story, days_after=1)) == []


def test_both_repairs_cross_the_month() -> None:
    text = "OSLO, Jan 30 (NTB) - The road is shut, the mayor said on Thursday.\n"
    (finding,) = findings(text, "dateline-weekday", date(2017, 1, 30))
    assert mended(text, finding.fixes) == [
        "OSLO, Jan 30 (NTB) - The road is shut, the mayor said on Monday.\n",
        "OSLO, February 2 (NTB) - The road is shut, the mayor said on Thursday.\n",
    ]


@given(DAYS, st.integers(-100, 100))
def test_a_dateline_is_compared_with_publication(day: date, away: int) -> None:
    published = date.fromordinal(day.toordinal() - away)
    text = f"OSLO, {MONTHS[day.month - 1]} {day.day}, {day.year} (NTB) - The road is shut.\n"
    found = findings(text, "dateline-publication", published)
    if abs(away) <= 3:
        assert found == []
        return
    (finding,) = found
    level = Level.WARNING if abs(away) > 31 else Level.INFO if -7 < away < 0 else Level.ERROR
    assert (finding.level, finding.span.of(text)) == (level, f"{MONTHS[day.month - 1]} {day.day}, {day.year}")
    (repaired,) = mended(text, finding.fixes)
    assert findings(repaired, "dateline-publication", published) == []


@given(DAYS, st.integers(-3, 3))
def test_a_dateline_without_a_year_may_lie_across_new_year_or_a_leap_day(day: date, away: int) -> None:
    text = f"OSLO, {MONTHS[day.month - 1]} {day.day} (NTB) - The road is shut.\n"
    assert findings(text, "dateline-publication", date.fromordinal(day.toordinal() + away)) == []


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, June 31 (NTB) - The road is shut.\n",
        "OSLO (NTB) - The road is shut.\n",
        "The road is shut until June 3.\n",
    ],
)
def test_no_day_is_compared_with_publication(text: str) -> None:
    assert findings(text, "dateline-publication", date(2017, 1, 30)) == []


def test_nothing_is_compared_with_today() -> None:
    assert findings("OSLO, June 3 (NTB) - The road is shut.\n", "dateline-publication") == []


DATELINES = [
    "LA CROSSE, Wis. (AP) —",
    "CHATHAM, Mass. (AP) _",
    "BEIRUT/THE HAGUE, March 7 (Reuters) -",
    "LONDON  (Reuters) -",
    "Jan 30 (Reuters) -",
    "(Reuters) -",
    "SANTA CRUZ, Calif., Feb 26 -",
    "STOCKHOLM, Aug 29, 2014 (AFP) -",
    "Manchester (United Kingdom) (AFP) –",
    "MOSCOW, January 30. /TASS/.",
    "IGORA /Leningrad Region/, December 26. /TASS/.",
    "MOSCOW. Sept 19 (Interfax) -",
    "MOSCOW, November 30 (RIA Novosti) -",
    "GAZA, Dec. 1 (Xinhua) --",
    "San Diego (tca/dpa) -",
    "New Delhi, Sep 20 (PTI)",
    "Damascus [Syria], June 9 (ANI):",
    "Londres, 21 mar (EFE).-",
    "(ANSA) - ROME, JUL 11 -",
    "SYDNEY, Dec 7 AAP -",
    "(CNN)",
    "SHARJAH, 17th April, 2026 (WAM) --",
    "PALM COAST, Fla., March 28, 2023 /PRNewswire/ --",
    "CUPERTINO, Calif.--(BUSINESS WIRE)--",
    "STOCKHOLM—",
    "PRAGUE (CZECHOSLOVAKIA), 21 MAY 88 (ACAN - EFE) --",
    "AP Business Writer BEIJING (AP) -",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_no_wire_is_malformed(dateline: str) -> None:
    assert findings(f"{dateline} The council met again on Monday.", "dateline-malformed") == []


PLACES = st.sampled_from(["MOSCOW", "NEW YORK", "Rio de Janeiro", "LA CROSSE, Wis.", "BEIRUT/THE HAGUE", "ÜRÜMQI"])
NAMES = st.sampled_from(["Reuters", "AP", "AFP", "Xinhua", "RIA Novosti", "dpa"])
DASHES = st.sampled_from(["-", "--", "—"])
BREAKS = st.sampled_from([
    (" ({0}) ", "({0}) "), (" ({0}) ", " ({0} ) "), (" ({0}) ", " ( {0} ) "), (" ({0}) ", " (({0}) "),
    (" ({0}) ", " ({0})) "), (" ({0}) ", " ({0} "),
])  # fmt: skip


@given(st.builds("{}, {} {}".format, PLACES, st.sampled_from(MONTHS), st.integers(1, 28)), NAMES, DASHES, BREAKS)
def test_every_break_is_found_and_mended(head: str, name: str, dash: str, broken: tuple[str, str]) -> None:
    right, wrong = (f"{head}{one.format(name)}{dash} The council met again." for one in broken)
    assert findings(right, "dateline-malformed") == []
    (finding,) = findings(wrong, "dateline-malformed")
    assert mended(wrong, finding.fixes) == [right]


@given(st.text(alphabet="AaZz(). /-–—Reuters\n", max_size=200))
def test_any_text_is_looked_at(text: str) -> None:
    for finding in findings(text, "dateline-malformed"):
        assert finding.span.of(text)


@given(PLACES, NAMES, DASHES, PLACES)
def test_a_second_dateline_is_found(place: str, name: str, dash: str, other: str) -> None:
    first, second = f"{place} ({name}) {dash}", f"{other} ({name}) {dash}"
    text = f"{first} The council met again.\nIt will meet on Monday.\n{second} The school has burnt down.\n"
    (finding,) = findings(text, "dateline-second")
    assert (finding.span.of(text).strip(), finding.level) == (second, Level.WARNING)
    assert [related.span.of(text).strip() for related in finding.related] == [first]


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (NTB) - The council met.\nIt met (AP) - the party - again.\n",
        "OSLO (NTB) - The council met.\n- PARIS (AFP) - The school has burnt down.\n",
        'OSLO (NTB) - The council met.\n"PARIS (AFP) - The school has burnt down," it read.\n',
        "The council met.\nIt will meet on Monday.\n",
        "",
    ],
)
def test_no_second_dateline(text: str) -> None:
    assert findings(text, "dateline-second") == []


def test_a_house_has_its_style() -> None:
    text = "Oslo, January 30 (Reuters) — The road is shut.\n"
    story = article(Source("story.txt", text), Calendar(now=TODAY))
    style = catalog.load("dateline-style")
    found = list(style(story, profile="reuters"))
    assert [finding.message for finding in found] == [
        "Reuters writes “Jan” in datelines, not “January”",
        "Reuters writes “OSLO” in datelines, not “Oslo”",
        "Reuters writes “-” behind datelines, not “—”",
    ]
    assert apply(text, [fix for finding in found for fix in finding.fixes]) == (
        "OSLO, Jan 30 (Reuters) - The road is shut.\n"
    )
    assert list(style(story, profile="ap")) == []


@pytest.mark.parametrize(
    ("profile", "dateline"),
    [
        ("ap", "LA CROSSE, Wis., Jan. 30 (AP) —"),
        ("reuters", "BEIRUT/THE HAGUE, Sept 7 (Reuters) -"),
        ("tass", "IGORA /Leningrad Region/, December 26. /TASS/."),
        ("kcna", "Pyongyang, December 24 (KCNA) --"),
        ("xinhua", "GAZA, Dec. 1 (Xinhua) --"),
        ("ria", "MOSCOW, November 30 (RIA Novosti) -"),
        ("interfax", "MOSCOW. Sept 19 (Interfax) -"),
        ("dpa", "San Diego (dpa) -"),
        ("yonhap", "SEOUL, April 15 (Yonhap) --"),
        ("upi", "BEIRUT, Lebanon, Sept. 20 (UPI) --"),
        ("afp", "Manchester (United Kingdom) (AFP) -"),
    ],
)
def test_every_house_is_content_with_its_own_datelines(profile: str, dateline: str) -> None:
    story = article(Source("story.txt", f"{dateline} The council met again.\n"), Calendar(now=TODAY))
    assert list(catalog.load("dateline-style")(story, profile=profile)) == []


def test_a_bracket_too_many() -> None:
    text = "LIMA, July 3 ((Reuters) - The port was shut.\n"
    (finding,) = findings(text, "dateline-malformed")
    assert finding.message == "“((Reuters)” in the dateline has a bracket too many"
    assert mended(text, finding.fixes) == ["LIMA, July 3 (Reuters) - The port was shut.\n"]


def test_a_second_dateline_among_many_signatures_of_one_paragraph() -> None:
    text = "LIMA, July 3 (EFE) -- It rained.\n" + "The wire (EFE) -- as it is called -- told of it. " * 3
    found = findings(text + "QUITO (EFE) -- The president named a minister.\n", "dateline-second")
    assert [finding.message for finding in found] == [
        "a second dateline, “QUITO (EFE) --”, in paragraph 2: two stories in one?"
    ]
