"""What all dates are made of: months, weekdays, numbers of days, years, and the words between them.

Blanks are written out, for no expression skips any by itself. Names are capitalised or, as in old wire copy, in
capitals: "may", "march" and "sat" are other words.
"""

from pyparsing import Combine, Opt, ParserElement, Regex


def words(pattern: str) -> Regex:
    """Return the expression for words that a ``re`` ``pattern`` describes, blanks and all."""
    expression = Regex(pattern)
    expression.leave_whitespace()
    return expression


def whole(expression: ParserElement, name: str) -> ParserElement:
    """Return ``expression`` with one ``name`` for all of its words."""
    return Combine(expression)(name)


SPACE = words(r"\s+")
COMMA = words(r",\s*")
MONTH = words(
    r"(?=[A-Z])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
#: The point of "Jan.", which is the end of a sentence behind "January".
POINT = Opt(words(r"(?<!\w{5})\."))
WEEKDAY = words(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b")
WEEKDAY_NAME = WEEKDAY | words(r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|MON|TUES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?")
#: No time of day, share or amount: "May 6:30", "May 6 p.m.", "May 3.5", "May 10 percent".
NOT_A_DAY = r"(?!\w|:\d|\.\d|,(?!\d{4}\b)\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|pct|[mb]illion))"
NUMBER = words(r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?" + NOT_A_DAY)
ORDINAL = words(r"(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b")
#: Four digits with no "hours" or "GMT" behind, which make them a time of day.
YEAR = words(r"(?:1[5-9]|20|21)\d\d(?![\w]|[.,:]\d|\s(?:hours|hrs|GMT|UTC|local))")
AND = words(r",?\s+(?:and|&|or|to|through|thru|until)\s+|\s?[-–—/]\s?")
#: Only where an "and" follows, for else the number is of something else: "on May 5, 26 people".
COMMA_IN_LIST = words(r",\s(?=\d{1,2}(?:st|nd|rd|th)?,?\s(?:and|&|or)\s\d)")
THE = Opt(words(r"the\s"))
TIME_OF_DAY = Opt(words(r"\s+(?:morning|noon|afternoon|evening|night)"))
