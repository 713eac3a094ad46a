"""What breaks a dateline, and how it is mended."""

import re
from typing import NamedTuple

from newslint import Level, Safety
from newslint.dates import MONTHS

from ._agencies import NAME, is_agency

DASH = r"(?=\s*(?:--?|[–—―_]))"
MONTH = r"\b(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
#: How much alike two words must be, where 1 is the same word; "Mach" and "March" are 0.89.
NEAR = 0.75
WELL_SPELLED = {*MONTHS, *(month[:3] for month in MONTHS), "Sept"}
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"


class Fault(NamedTuple):
    """What can be wrong: the words it shows in, what to say of them, and what takes their place.

    In the message ``{}`` stands for the words in quotation marks.

    The group ``agency`` of the pattern must name one that is known, and ``month`` nearly be one; ``at`` are the words
    that are marked, if not all.
    """

    pattern: str
    message: str
    repair: str | None
    safety: Safety = Safety.SAFE
    level: Level = Level.ERROR


FAULTS = (
    Fault(rf"(?<=[A-Z\d.]\s)\(\s*\){DASH}", "{} in the dateline names no agency", None),
    Fault(
        rf"\((?P<agency>{NAME})\s(?:on\s)?{WEEKDAY}\s?\)",
        "{} in the dateline names a day where only the agency belongs",
        r"(\g<agency>)",
        Safety.DISPLAY,
    ),
    Fault(rf"(?<=[\w.])\((?P<agency>{NAME})\){DASH}", "{} in the dateline touches the word before it", r" \g<0>"),
    Fault(
        rf"\((?=\s|[^()\n]*\s\))\s*(?P<agency>{NAME})\s*\){DASH}",
        "{} in the dateline has a blank inside its brackets",
        r"(\g<agency>)",
        level=Level.WARNING,
    ),
    Fault(
        rf"\((?P<agency>{NAME})(?=\s+(?:--?|[–—])\s(?![^\n]{{0,40}}\)))",
        "{} in the dateline lacks its closing bracket",
        r"\g<0>)",
    ),
    Fault(
        rf"(?<=[\s,.])(?P<agency>[A-Za-z][\w/-]*)\){DASH}",
        "{} in the dateline lacks its opening bracket",
        r"(\g<0>",
    ),
    Fault(
        rf"\((?=\(|[^()\n]*\)\))\(?(?P<agency>{NAME})\)\)?{DASH}",
        "{} in the dateline has a bracket too many",
        r"(\g<agency>)",
    ),
    Fault(r"/TASS(?=\.)|(?<!/)\bTASS/(?=\.)", "{} in the dateline lacks one of its strokes", "/TASS/"),
    Fault(
        rf"\s*(?P<at>\([^()\n]*:[^()\n]*\s-\snews\s?\))(?:\s+(?=,))?(?=[^\n()]{{0,30}}\((?P<agency>{NAME})\))",
        "{} has been put into the dateline",
        "",
    ),
    Fault(rf"(?<=,\s){MONTH}(?=,?\s\((?P<agency>{NAME})\))", "{} in the dateline lacks its day", None),
    Fault(rf"{MONTH}\s(?:3[2-9]|[4-9]\d|\d\d\d)(?=\s(?:-|–|—|\())", "{} in the dateline is no day", None),
    Fault(r"(?<=,\s)(?P<month>[A-Z][a-z]{2,8})(?=\s\d\d?\s(?:-|–|—|\())", "{} in the dateline is no month", None),
    Fault(
        rf",?\s(?P<at>-)\s(?={MONTH}\s\d\d?\s-\s)",
        "a dash where a comma belongs, between place and day of the dateline",
        ", ",
    ),
    Fault(
        r"(?P<at>(?=-[–—]|[–—]-)-?(?P<dash>[–—])-?)(?=\s[A-Z])",
        "{} behind the dateline is two dashes",
        r"\g<dash>",
        level=Level.WARNING,
    ),
    Fault(
        rf"(?P<before>\((?P<agency>{NAME})\)|{MONTH}\s\d\d?)(?P<at>-)(?=\s[A-Z])",
        "the dash behind the dateline has a blank on one side only",
        r"\g<before> -",
        level=Level.WARNING,
    ),
    Fault(
        rf"(?P<before>\((?P<agency>{NAME})\)|{MONTH}\s\d\d?)\s(?P<at>-)(?=[A-Z])",
        "the dash behind the dateline has a blank on one side only",
        r"\g<before> - ",
        level=Level.WARNING,
    ),
)


def holds(match: re.Match[str]) -> bool:
    """Tell whether what ``match`` takes for an agency is one, and for a wrong month is no month, but nearly."""
    from difflib import get_close_matches

    parts = match.groupdict()
    if month := parts.get("month"):
        return month not in WELL_SPELLED and bool(get_close_matches(month, MONTHS, cutoff=NEAR))
    agency = parts.get("agency")
    return agency is None or is_agency(agency)
