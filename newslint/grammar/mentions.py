"""How copy names a day: the grammar of dates, and of weekdays and the words beside them."""

from pyparsing import Opt, ZeroOrMore

from newslint.grammar.parts import (
    AND,
    COMMA,
    COMMA_IN_LIST,
    MONTH,
    NUMBER,
    ORDINAL,
    POINT,
    SPACE,
    THE,
    TIME_OF_DAY,
    WEEKDAY,
    WEEKDAY_NAME,
    YEAR,
    whole,
    words,
)

_JOINT = AND | COMMA_IN_LIST
_MONTH_AND_BLANK = MONTH + POINT + SPACE

#: "January 30", "Jan. 28-30", "July 24, 25 and 26", "July 31 to August 1".
MONTH_FIRST = _MONTH_AND_BLANK + THE + NUMBER + ZeroOrMore(_JOINT + THE + Opt(_MONTH_AND_BLANK) + NUMBER)
#: "30 January", "the 30th of January", "25 and 26 July", "31 July to 1 August".
NUMBER_FIRST = (
    NUMBER
    + ZeroOrMore(_JOINT + THE + NUMBER)
    + SPACE
    + Opt(words(r"of\s+"))
    + MONTH
    + POINT
    + ZeroOrMore(AND + NUMBER + SPACE + MONTH + POINT)
)
#: One date or a list of them, and the year: "January 30, 2017".
DATES = whole(MONTH_FIRST | NUMBER_FIRST, "dates") + Opt((COMMA | SPACE) + YEAR("year"))

#: "Monday", "Saturday and Sunday", "Wed. through Sun.".
_WEEKDAYS = WEEKDAY_NAME + ZeroOrMore((words(rf",?{AND.pattern}") | words(r",\s")) + WEEKDAY_NAME)
_BEFORE_DATE = words(r"\s?\(\s?") | words(r",?\s+(?:the\s+)?")
#: What stands before DATES in "Monday, January 30", "Monday (Jan. 30", "Saturday and Sunday, July 25 and 26".
WEEKDAY_FIRST = whole(_WEEKDAYS, "weekdays") + TIME_OF_DAY + _BEFORE_DATE

_NAME_AHEAD = r"(?=[A-Z][A-Za-z]+\.?"
#: What follows a date to give its weekday: "(Monday)", ", a Monday", "is a Monday"; with the year also ", Monday,".
WEEKDAY_BEHIND = (
    words(rf"\s?\({_NAME_AHEAD}(?:\s(?:morning|noon|afternoon|evening|night))?\s?\))")("bracket")
    | words(
        rf"(?:,\s(?:which\sis\s|which\swas\s)?a\s|,?\s(?:is|was|will\sbe)\s(?:a\s)?"
        rf"|,?\s(?:falls|fell|fall|falling)\son\s(?:a\s)?){_NAME_AHEAD}(?![\w'’-]|\s+[A-Z]))"
    )
    | words(rf",\s{_NAME_AHEAD}(?:[,.;:)]|\s*$))")("comma")
) + WEEKDAY_NAME("weekday")

#: A weekday by itself: "Monday", "last Friday", "Tuesday of next week", "Saturday the 28th".
WEEKDAY_ALONE = (
    Opt(words(r"(?i:last|next|this|previous|following|past|coming)")("before") + SPACE)
    + WEEKDAY("weekday")
    + Opt(
        words(r"(?:\s(?:morning|noon|afternoon|evening|night))?,?\s(?:of\s)?(?:last|next|this)\sweek\b")("week")
        | (words(r",?\s(?:on\s)?the\s(?!\w+\s(?:of|day|anniversary|time)\b)") + ORDINAL("number"))
    )
)
#: A day of a month that is not named: "on the 30th", at an end or before a small word, else it is "the 30th floor".
DAY_ALONE = ORDINAL("number") + words(
    r"(?=\s*(?:[.;:!?)”\x22]|$)|,\s(?!\d|and\s)|\s(?:at|by|in|for|with|when|that|to|as|because|but|after|before)\s)"
)
#: "yesterday", "the day after tomorrow".
RELATIVE = Opt(words(r"(?i:the\sday\s(?:before|after))")("before") + SPACE) + words(
    r"(?i:yesterday|today|tonight|tomorrow)\b"
)("word")
#: "2017-01-30", with no more digits around.
ISO = (
    words(r"(?<![\w.,/-])(?:1[89]|20|21)\d\d")("year")
    + words(r"-")
    + words(r"[01]\d")("month")
    + words(r"-")
    + words(r"[0-3]\d(?![\d/-])")("number")
)
#: "30/01/2017", "01/30/2017", "30.1.2017": which is the month is for the numbers to say.
NUMERIC = (
    words(r"(?<![\w.,/$£€-])[0-3]?\d")("first")
    + words(r"[./](?=[0-3]?\d([./])(?:19|20)\d\d)")
    + words(r"[0-3]?\d")("second")
    + words(r"[./]")
    + words(r"(?:19|20)\d\d(?![\w/-]|[.,]\d)")("year")
)
#: The parts of a list of dates, one by one.
PART = MONTH("month") | NUMBER("number")
