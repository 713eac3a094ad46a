"""A time of day that no clock shows.

An hour has 60 minutes, and hours with a half of the day beside them go to 12:

    The polls close at 7:65 p.m., and the count begins at 13 p.m. in the town hall.
                       ^^^^^^^^^ “7:65 p.m.” is no time of day: an hour has 60 minutes
                                                          ^^^^^^^ [warning] “13 p.m.” counts the hours of the whole day and names its half as well
    ?> The polls close at 7:65 p.m., and the count begins at 1 p.m. in the town hall.
    ?> The polls close at 7:65 p.m., and the count begins at 13:00 in the town hall.

    Doors open at 15:30 a.m. on Sunday, and at 26 p.m. on Monday.
                  ^^^^^^^^^^ “15:30 a.m.” is in the afternoon by the hour and in the morning by “a.m.”
                                               ^^^^^^^ “26 p.m.” is no time of day: a day has 24 hours

A time of day with its zone, and one said to be on some day:

    The quake struck at 1875 GMT. A second one was felt at 25:75 on Monday.
                        ^^^^^^^^ “1875 GMT” is no time of day: an hour has 60 minutes
                                                           ^^^^^ “25:75” is no time of day: a day has 24 hours

Noon and midnight are neither before nor after noon, and a morning is not the half after it:

    The ceremony starts at 12 noon p.m. and ends at 3 p.m. in the morning.
                           ^^^^^^^^^^^^ “noon” is neither a.m. nor p.m.
                                                    ^^^^^^^^^^^^^^^^^^^^^ [warning] “3 p.m.” is not in the morning
    ?> The ceremony starts at noon and ends at 3 p.m. in the morning.

Spared are the right ones, also at night and in zones:

    It runs from 12 noon to 12:59 p.m., from 2 a.m. Saturday night, at 00:30 a.m., 2400 GMT and 2359 hours, and 10 p.m. to morning.

Spared are scores, verses, ratios, prices, lengths of time and running times:

    They led at 25:75 and won 66:64. John 3:75, Psalm 119:105, a mix of 75:25. He ran 2:75 and served 1875 hours. It is £1.75pm.

Spared are prime ministers, years and house numbers:

    In 2019 PM Abbott left; at 65 PM Menzies stayed. Since January 1, 1970 UTC counts seconds. At 20 I am tall.

Source: the clock, and the entries “time of day”, “noon” and “midnight” of style guides. Measured on 5,974 stories from 18
sources: of 764 times of day none is impossible and none is reported.
"""  # noqa: E501

import re
from collections.abc import Iterator, Mapping

from newslint import Article, Finding, Fix, Level, Safety, Span, replace, rule

from ._words import compiled, quoted

#: Cheap scans of the whole text, most for plain words, which `re` finds fastest; what they find is looked at closely.
BEFORE_M = r"\b(?:(?<=[0-9][apAP].)|(?<=[0-9]\s[apAP].)|(?<=[0-9][apAP]\..)|(?<=[0-9]\s[apAP]\..))"
SCAN_HALF = [re.compile(m + BEFORE_M) for m in "mM"]
SCAN_NOON = {name: re.compile(f"{name} [ap]") for name in ("noon", "midnight")}
SCAN_ZONE = [re.compile(name) for name in ("GMT", "UTC")]
SCAN_HOURS = {name: re.compile(f" {name}") for name in ("hours", "hrs", "local")}
SCAN_COLON = [re.compile(r":[0-9][0-9]\s(?:on\s|local|today|tomorrow|tonight|yesterday)")]
LOOK_BACK = 24
#: Compiled when first used, which few stories need.
HALF = (
    r"(?<![\w.:,$£€-])(?<![$£€]\s)(?P<hour>\d{1,2})(?:(?P<sign>[:.])(?P<minute>\d\d))?(?P<blank>\s?)"
    r"(?P<half>[apAP](?:\.[mM]\.?|[mM]\b))"
)
NOON = r"(?:\b12(?::00)?\s)?\b(?P<name>noon|midnight)\s[ap]\.?m\b\.?"
ZONE = (
    r"(?:\b(?:at|by|from|to|until|till|before|after|around|about|near)\s|\()"
    r"(?P<time>(?P<hour>\d\d):?(?P<minute>\d\d)\s?(?:GMT|UTC|hours|hrs|local time))\b"
)
ON_A_DAY = (
    r"(?<!led )(?<!tied )(?<!stood )(?<!level )(?<!score )\bat (?P<time>(?P<hour>\d\d?):(?P<minute>\d\d))"
    r"\s(?:(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|tonight|yesterday)|local\stime)\b"
)
CLOCK_BEFORE = r"(?:\b(?:at|by|from|to|until|till|before|after|around|about|between|and|since)\s|-)$"
OTHER_HALF = (
    r"\s(?:in the|this|(?:on\s)?\w+day|yesterday|tomorrow)\s(?P<part>morning|afternoon|evening)\b(?!['’]|\s[A-Z])"
)
NOON_HOUR, HOURS, MINUTES = 12, 24, 60


@rule(level="error")
def check(article: Article) -> Iterator[Finding]:
    """Look for hours and minutes out of range, and for halves of the day that contradict what stands beside them."""
    for match in _near(article.text, SCAN_HALF, HALF):
        yield from _half(article.text, match)
    for match in _near(article.text, _named(article, SCAN_NOON), NOON):
        at, name = Span(*match.span()), match["name"]
        yield Finding(at, f"“{name}” is neither a.m. nor p.m.", fixes=(replace(at, name, Safety.DISPLAY),))
    for scans, pattern in (([*SCAN_ZONE, *_named(article, SCAN_HOURS)], ZONE), (SCAN_COLON, ON_A_DAY)):
        for match in _near(article.text, scans, pattern):
            if reason := _out_of_range(match):
                yield Finding(Span(*match.span("time")), f"{quoted(match['time'])} is no time of day: {reason}")


def _named(article: Article, scans: Mapping[str, re.Pattern[str]]) -> list[re.Pattern[str]]:
    """Return those of ``scans`` whose word is in the story."""
    return [scan for word, scan in scans.items() if word in article.words.vocabulary]


def _near(text: str, scans: list[re.Pattern[str]], pattern: str) -> Iterator[re.Match[str]]:
    """Yield the matches of ``pattern`` around what the cheaper ``scans`` find."""
    for begin in (begin for scan in scans for begin in scan.finditer(text)):
        for match in compiled(pattern).finditer(text, max(0, begin.start() - LOOK_BACK), begin.end() + LOOK_BACK):
            if match.start() <= begin.start() < match.end():
                yield match


def _out_of_range(match: re.Match[str]) -> str | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > HOURS or (hour == HOURS and 0 < minute < MINUTES):
        return "a day has 24 hours"
    return "an hour has 60 minutes" if minute >= MINUTES else None


def _half(text: str, match: re.Match[str]) -> Iterator[Finding]:
    """Yield what is wrong with a time of day that names its half."""
    at, written, hour = Span(*match.span()), match[0], int(match["hour"])
    after_noon = match["half"][0] in "pP"
    if hour <= NOON_HOUR and (match["minute"] or "") < str(MINUTES):
        part = compiled(OTHER_HALF).match(text, match.end())
        if part and after_noon is (part["part"] == "morning"):
            message = f"{quoted(written)} is not in the {part['part']}"
            yield Finding(Span(at.start, part.end()), message, level=Level.WARNING)
    elif not _is_a_time(text, match):
        return
    elif reason := _out_of_range(match):
        yield Finding(at, f"{quoted(written)} is no time of day: {reason}")
    elif after_noon:
        message = f"{quoted(written)} counts the hours of the whole day and names its half as well"
        yield Finding(at, message, fixes=tuple(_fixes(match)), level=Level.WARNING)
    else:
        message = f"{quoted(written)} is in the afternoon by the hour and in the morning by “{match['half']}”"
        yield Finding(at, message)


def _is_a_time(text: str, match: re.Match[str]) -> bool:
    """Tell a time from "£1.75pm" and "at 65 PM Menzies": a sign between hours and minutes, or a word before it."""
    if match["half"] == "PM" and re.match(r"\s[A-Z][a-z]", text[match.end() : match.end() + 3]):
        return False
    return (
        match["sign"] == ":"
        or compiled(CLOCK_BEFORE).search(text, max(0, match.start() - LOOK_BACK), match.start()) is not None
    )


def _fixes(match: re.Match[str]) -> Iterator[Fix]:
    minutes = f"{match['sign']}{match['minute']}" if match["minute"] else ""
    at = Span(*match.span())
    yield replace(at, f"{int(match['hour']) - NOON_HOUR}{minutes}{match['blank']}{match['half']}", Safety.DISPLAY)
    yield replace(at, f"{match['hour']}{minutes or ':00'}", Safety.DISPLAY)
