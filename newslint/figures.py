"""Dates in figures: "2017-01-30", "30/01/2017"."""

from collections.abc import Iterator

from newslint.days import MONTHS, MonthDay
from newslint.mention import Form, Mention
from newslint.places import Place
from newslint.span import Span

LAST_DAY = 31


def read(place: Place) -> Iterator[Mention]:
    """Read a date in figures at its last word, which is the whole of "2017-01-30" and the year of "30/01/2017"."""
    return (iso if "-" in place.word else before_year)(place)


def before_year(place: Place) -> Iterator[Mention]:
    """Read a date in figures, which ends in its year: "30/01/2017"."""
    if place.words.text[place.start - 1 : place.start] not in {"/", "."}:
        return
    start = place.words.starts[place.number - 2] if place.number > 1 else place.start
    match = place.match("NUMERIC", start) if start >= place.block.start else None
    if match is None or match.end() <= place.start:
        return
    month, day = int(match["first"]), int(match["second"])
    readings = [
        MonthDay(one, other)
        for one, other in ((month, day), (day, month))
        if 1 <= one <= len(MONTHS) and 1 <= other <= LAST_DAY
    ]
    if readings:
        yield Mention(
            Span(*match.span()),
            Form.NUMERIC,
            day=readings[0],
            year=int(match["year"]),
            year_at=Span(*match.span("year")),
            other_day=readings[1] if len(readings) > 1 and month != day else None,
        )


def iso(place: Place) -> Iterator[Mention]:
    """Read "2017-01-30"."""
    if match := place.match("ISO"):
        day = MonthDay(int(match["month"]), int(match["number"]))
        number_at, month_at, year_at = (Span(*match.span(name)) for name in ("number", "month", "year"))
        yield Mention(
            Span(*match.span()),
            Form.ISO,
            day=day,
            year=int(match["year"]),
            number_at=number_at,
            month_at=month_at,
            year_at=year_at,
        )
