"""What the dateline rules share: a date as it is written in one, turned into another day."""

import re
from datetime import date

from newslint import Fix, Safety, Span, replace
from newslint.dates import MONTHS, month_number

MONTH_NAME = r"(?i)\b(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DAY_NUMBER = r"(?<!\d)\d{1,2}(?!\d)"
YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"


def redate(text: str, at: Span, day: date) -> Fix:
    """Return the display fix that makes the date written ``at`` a place of ``text`` mean ``day``.

    The month keeps its name where it is right and is else written in full; a year is changed where one is written.
    """
    written = at.of(text)
    month = re.search(MONTH_NAME, written)
    if month and month_number(month[0]) != day.month:
        name = MONTHS[day.month - 1]
        written = written.replace(month[0], name.upper() if month[0].isupper() else name, 1)
    written = re.sub(DAY_NUMBER, str(day.day), written, count=1)
    return replace(at, re.sub(YEAR, str(day.year), written), Safety.DISPLAY)
