"""A dateline that is not in the style of the house.

Off unless selected. The option ``profile`` names the house: "afp", "ap" (the default), "dpa", "interfax", "kcna",
"reuters", "ria", "tass", "upi", "xinhua" or "yonhap". AP shortens seven months, with a point:

    OSLO, January 30 (AP) — The ferry line will raise its fares.
          ^^^^^^^ AP writes “Jan.” in datelines, not “January”
    => OSLO, Jan. 30 (AP) — The ferry line will raise its fares.

The others it writes in full:

    OSLO, Jul. 30 (AP) — The ferry line will raise its fares.
          ^^^^ AP writes “July” in datelines, not “Jul.”
    => OSLO, July 30 (AP) — The ferry line will raise its fares.

It sets the city in capitals:

    Trenton, N.J. (AP) — The ferry line will raise its fares.
    ^^^^^^^ AP writes “TRENTON” in datelines, not “Trenton”
    => TRENTON, N.J. (AP) — The ferry line will raise its fares.

Its dash is the long one:

    OSLO (AP) -- The ferry line will raise its fares.
              ^^ AP writes “—” behind datelines, not “--”
    => OSLO (AP) — The ferry line will raise its fares.

It shortens the states in its own way, not as they stand in addresses:

    FRESNO, CA (AP) — The growers wait for rain.
            ^^ AP writes “Calif.” in datelines, not “CA”
    => FRESNO, Calif. (AP) — The growers wait for rain.

Spared is what follows the style:

    ST. PAUL, Minn., Sept. 3 (AP) — The growers wait for rain.

    McLEAN, Va. (AP) — The growers wait for rain.

Spared are the datelines of other houses, which sign with their own names:

    Pyongyang, August 16 (KCNA) -- The growers wait for rain.

Source: stylebooks and the datelines of the agencies. Measured on 2,767 datelines, each with the profile of its agency:
94 of 95 findings are departures from the style, one is the head of a table.
"""

from collections.abc import Iterator

from newslint import Article, Finding, Span, replace, rule
from newslint.datelines import Dateline

from ._agencies import PART
from ._house_styles import STATES, STYLES, Profile, Style
from ._words import compiled, quoted

MONTH = r"(?i)(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
#: Up to a comma, a bracket or the stroke of "IGORA /Leningrad Region/".
CITY = r"(?:[^,(\[\s]|\s(?![/(\[]))+"
SMALL = r"\b(?!Mc)[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{2}"
STATE = r"(?<=,\s)[A-Z]{2}(?=[\s,])"
DASH = r"(?:--?|[–—―_])$"


@rule(level="info", on=False)
def check(article: Article, *, profile: Profile = "ap") -> Iterator[Finding]:
    """Compare month, city, state and dash of the dateline with the style of the house."""
    dateline, style = article.dateline, STYLES[profile]
    if dateline is None or (dateline.agency and not _is_of(style, dateline.agency)):
        return
    yield from _month(article.text, dateline, style)
    yield from _city(article.text, dateline, style)
    yield from _state(article.text, dateline, style)
    yield from _dash(article.text, dateline, style)


def _is_of(style: Style, agency: str) -> bool:
    return PART.split(style.name)[0] in PART.split(agency)


def _month(text: str, dateline: Dateline, style: Style) -> Iterator[Finding]:
    if dateline.day and dateline.day_span and (month := compiled(MONTH).search(text, *dateline.day_span)):
        yield from _finding(text, Span(*month.span()), style.months[dateline.day.month - 1], style)


def _city(text: str, dateline: Dateline, style: Style) -> Iterator[Finding]:
    start = text.find(dateline.place, *dateline.span)
    city = compiled(CITY).match(text, start, start + len(dateline.place)) if dateline.place and start >= 0 else None
    if city is None or style.capitals is None:
        return
    if style.capitals and compiled(SMALL).search(city[0]):
        yield from _finding(text, Span(*city.span()), city[0].upper(), style)
    elif not style.capitals and city[0].isupper():
        yield from _finding(text, Span(*city.span()), city[0].title(), style)


def _state(text: str, dateline: Dateline, style: Style) -> Iterator[Finding]:
    for code in compiled(STATE).finditer(text, *dateline.span):
        if style.states and code[0] in STATES:
            yield from _finding(text, Span(*code.span()), STATES[code[0]], style)


def _dash(text: str, dateline: Dateline, style: Style) -> Iterator[Finding]:
    if style.dash and (dash := compiled(DASH).search(text, *dateline.span)):
        yield from _finding(text, Span(*dash.span()), style.dash, style, "behind")


def _finding(text: str, at: Span, right: str, style: Style, where: str = "in") -> Iterator[Finding]:
    """Yield the finding that ``at`` the house writes something else, where it does."""
    written = at.of(text)
    if written != right:
        message = f"{style.name} writes “{right}” {where} datelines, not {quoted(written)}"
        yield Finding(at, message, fixes=(replace(at, right),))
