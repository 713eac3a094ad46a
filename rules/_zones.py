"""Time zones as copy abbreviates them, and how far from GMT each can be on a day."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache

EASTERN, CENTRAL, MOUNTAIN, PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
LONDON, PARIS, ATHENS = "Europe/London", "Europe/Paris", "Europe/Athens"
SYDNEY = "Australia/Sydney"

#: What each abbreviation can stand for: hours from GMT by its own name, and places whose clocks decide on the day. So
#: "EST" for what is EDT in summer, which is common, is right both ways.
ZONES: dict[str, tuple[tuple[float, ...], tuple[str, ...]]] = {
    "GMT": ((0,), ()), "UTC": ((0,), ()), "Zulu": ((0,), ()),
    "ET": ((), (EASTERN,)), "EST": ((-5, 10), (EASTERN, SYDNEY)), "EDT": ((-4, 11), (EASTERN,)),
    "CT": ((), (CENTRAL,)), "CST": ((-6, 8, -5), (CENTRAL,)), "CDT": ((-5, -4), (CENTRAL,)),
    "MT": ((), (MOUNTAIN,)), "MST": ((-7, 6.5, 8), (MOUNTAIN,)), "MDT": ((-6,), (MOUNTAIN,)),
    "PT": ((), (PACIFIC,)), "PST": ((-8, 8), (PACIFIC,)), "PDT": ((-7,), (PACIFIC,)),
    "AKST": ((-9,), ("America/Anchorage",)), "AKDT": ((-8,), ("America/Anchorage",)), "HST": ((-10,), ()),
    "BST": ((1, 6), (LONDON,)), "CET": ((1,), (PARIS,)), "CEST": ((2,), (PARIS,)),
    "EET": ((2,), (ATHENS,)), "EEST": ((3,), (ATHENS,)), "WET": ((0,), ("Europe/Lisbon",)),
    "MSK": ((3,), ("Europe/Moscow",)), "IST": ((5.5, 1, 2, 3), ()), "PKT": ((5,), ("Asia/Karachi",)),
    "JST": ((9,), ()), "KST": ((9,), ("Asia/Seoul",)), "HKT": ((8,), ()), "SGT": ((8,), ()), "MYT": ((8,), ()),
    "WIB": ((7,), ()), "ICT": ((7,), ()), "SAST": ((2,), ()), "EAT": ((3,), ()), "WAT": ((1,), ()),
    "AEST": ((10,), (SYDNEY,)), "AEDT": ((11,), (SYDNEY,)), "AWST": ((8,), ()),
    "NZST": ((12,), ("Pacific/Auckland",)), "NZDT": ((13,), ("Pacific/Auckland",)),
    "BRT": ((-3,), ("America/Sao_Paulo",)), "BRST": ((-2,), ("America/Sao_Paulo",)), "ART": ((-3,), ()),
    "Eastern": ((), (EASTERN,)), "Central": ((), (CENTRAL,)), "Mountain": ((), (MOUNTAIN,)),
    "Pacific": ((), (PACIFIC,)), "London": ((), (LONDON,)), "British": ((), (LONDON,)), "UK": ((), (LONDON,)),
    "Paris": ((), (PARIS,)), "Berlin": ((), (PARIS,)), "Moscow": ((), ("Europe/Moscow",)),
    "Beijing": ((8,), ()), "Tokyo": ((9,), ()), "Japan": ((9,), ()), "Singapore": ((8,), ()), "Hong Kong": ((8,), ()),
    "New York": ((), (EASTERN,)), "Sydney": ((), (SYDNEY,)), "Indian": ((5.5,), ()), "India": ((5.5,), ()),
}  # fmt: skip
#: Zones that are named with "time" behind them: "Moscow time".
NAMED = [name for name in ZONES if not name.isupper() or name == "UK"]
ABBREVIATED = [name for name in ZONES if name.isupper() and name != "UK"]


def usual(zone: str, day: date) -> int:
    """Return how many minutes ahead of GMT ``zone`` is by its name, or by its clocks on ``day``."""
    fixed, places = ZONES[zone]
    return (
        int(60 * fixed[0])
        if fixed and zone in ABBREVIATED
        else _offset(places[0], day)
        if places
        else int(60 * fixed[0])
    )


def offsets(zone: str, days: Iterable[date]) -> set[int]:
    """Return how many minutes ahead of GMT the clocks of ``zone`` may be on one of ``days``."""
    fixed, places = ZONES[zone]
    return {int(60 * hours) for hours in fixed} | {_offset(place, day) for place in places for day in days}


@cache
def _offset(place: str, day: date) -> int:
    """Return how many minutes ahead of GMT the clocks of ``place`` are at noon of ``day``."""
    # Few stories give a time in two zones: the rest need not wait for the import.
    from zoneinfo import ZoneInfo

    ahead = datetime.combine(day, time(12), ZoneInfo(place)).utcoffset()
    return (ahead or timedelta()) // timedelta(minutes=1)
