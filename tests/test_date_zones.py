"""What date-zones says of one moment in two zones."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint import Finding, Related, Safety, Span, catalog, replace
from newslint.article import article
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source

PLACES = {"ET": "America/New_York", "PT": "America/Los_Angeles", "London time": "Europe/London", "JST": "Asia/Tokyo"}


def findings(text: str, published: date | None = None) -> list[Finding]:
    return lint(
        article(Source("story.txt", text), Calendar(published, date(2026, 11, 23))), [catalog.load("date-zones")]
    )


def written(moment: datetime) -> str:
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02} {'a.m.' if moment.hour < 12 else 'p.m.'}"


@given(
    st.sampled_from(list(PLACES)),
    st.datetimes(datetime(1990, 1, 10), datetime(2036, 12, 20)),  # noqa: DTZ001 - a zone is given below
    st.sampled_from([0, 60, 30, 180, 720]),
    st.sampled_from(["{local} {zone} ({gmt:%H%M} GMT)", "{gmt:%H:%M} UTC / {local} {zone}"]),
)
def test_what_the_clocks_say_is_silent_and_what_they_do_not_is_not(
    zone: str, moment: datetime, wrong: int, form: str
) -> None:
    gmt = moment.replace(tzinfo=UTC)
    local = gmt.astimezone(ZoneInfo(PLACES[zone]))
    ahead = {(local + timedelta(days)).utcoffset() for days in (-8, 8)}
    near_a_change = len({gmt.astimezone(ZoneInfo(PLACES[zone])).utcoffset()} | ahead) > 1
    days = [(gmt + timedelta(step)).astimezone(ZoneInfo(PLACES[zone])).utcoffset() for step in (-8, 0, 8)]
    assume(wrong == 0 or (not near_a_change and len(set(days)) == 1))
    text = form.format(local=written(local + timedelta(minutes=wrong)), zone=zone, gmt=gmt)
    assert bool(findings(f"It starts at {text}.", gmt.date())) is bool(wrong)


def test_the_whole_finding() -> None:
    text = "It starts at 2 p.m. EST (1800 GMT)."
    assert findings(text, date(2017, 1, 30)) == [
        Finding(
            span=Span(25, 33),
            message="“1800 GMT” is not “2 p.m. EST”, which is “1900 GMT”",
            related=(Related(Span(13, 23), "the same moment"),),
            fixes=(
                replace(Span(25, 33), "1900 GMT", Safety.DISPLAY),
                replace(Span(13, 23), "1 p.m. EST", Safety.DISPLAY),
            ),
            rule="date-zones",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It starts at 2 p.m. EST (1800 GMT).",
        "It starts at 2 p.m. EST (1900 GMT).",
        "It starts at 2 p.m. EDT/1800 GMT.",
        "It starts at 8:30 ET (1230 GMT).",
        "It starts at noon ET on Monday (1600 GMT).",
        "It starts at 11:30 pm IST (1800 GMT) and 8 p.m. BST (1900 UTC).",
        "It is open from 9 a.m. to 5 p.m. EST (1300 GMT).",
        "It is open at 5 p.m. EST (1300-2200 GMT).",
        "It is on at 1 p.m. EST, 1 p.m. CST.",
        "Shares cost 8 EST (9 GMT).",
        "It starts on January 9 at 2 p.m. EDT (1900 GMT), 2 p.m. ET (1900 GMT).",
        "It starts at 3 p.m. local time (2010 GMT).",
    ],
)
def test_spared_in_summer(text: str) -> None:
    assert findings(text, date(2016, 7, 4)) == [] or "January" in text


def test_a_date_beside_it_names_the_season() -> None:
    text = "It starts on August 2 at 2 p.m. ET ({} GMT)."
    assert findings(text.format(1800), date(2016, 6, 20)) == []
    assert len(findings(text.format(1900), date(2016, 6, 20))) == 1


@pytest.mark.parametrize("gmt", [1800, 1900])
def test_without_a_publication_date_both_seasons_are_right(gmt: int) -> None:
    assert findings(f"It starts at 2 p.m. ET ({gmt} GMT).") == []
    assert len(findings("It starts at 2 p.m. ET (1700 GMT).")) == 1
