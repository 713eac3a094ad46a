"""The words by which copy names days, and those that make names of them."""

import re

from newslint.days import MONTHS, WEEKDAYS

FULL_NAMES = [*WEEKDAYS, *(name.upper() for name in WEEKDAYS)]
SHORT_NAMES = "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split()
WEEKDAY_WORDS = {*FULL_NAMES, *SHORT_NAMES, *(name.upper() for name in SHORT_NAMES)}
MONTH_WORDS = {*MONTHS, *(name[:3] for name in MONTHS), "Sept"}
MONTH_WORDS |= {name.upper() for name in MONTH_WORDS}
RELATIVE_WORDS = {
    form for name in ("yesterday", "today", "tonight", "tomorrow") for form in (name, name.title(), name.upper())
}
_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
ORDINALS = {f"{number}{_ENDINGS.get(number, 'th')}" for number in range(1, 32)}
#: Words joined into one: "Monday's", "today's", "Saturday-Sunday".
RELATIVE_WORDS |= {name + ending for name in RELATIVE_WORDS for ending in ("'s", "’s")}
WEEKDAY_WORDS |= {name + ending for name in FULL_NAMES for ending in ("'s", "’s")}
WEEKDAY_WORDS |= {f"{one}-{other}" for names in (FULL_NAMES, SHORT_NAMES) for one in names for other in names}
#: So many words back from its month a list of days can reach.
LONGEST_LIST = 14
JOINING = frozenset({"and", "or", "to", "through", "until", "the", "of"})
LISTING = re.compile(r"and|or|&|,")
MOVING = frozenset({"last", "next", "this", "previous", "following", "past", "coming"})
BEFORE_A_DAY = frozenset({"on", "by", "until", "till", "from", "before", "after", "since"})
#: What makes a weekday, or May, the name of something else: Sheffield Wednesday, the (Baltimore) Sun.
NAMESAKE = re.compile(r"(?:Sheffield|Ruby|Taking Back)\s$")
PAPER = re.compile(r"(?:[Tt]he|[A-Z]\w+)\s$")
NAMESAKE_MONTH = re.compile(r"(?:Theresa|Mrs\.?|Ms\.?|Miss|Mr\.?|Minister|Brian|Imelda|Fredric|\b[Ii]n)\s$")
BEFORE_A_NAME = frozenset(
    "Black Good Ash Easter Palm Bloody Blue Cyber Giving Super Shrove Fat Maundy Whit Spy Casual Freaky Holy Pancake "
    "Business Manic Big Man".split()
)
OF_A_NAME = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Express|Star|World|Herald|Post|Independent|Mercury|Sun|Tribune|Review|Magazine"
    r"|Business|People|Brunch|Politics|Morning|Afternoon|Evening|Night|Addams|Oliseh)\b|\sthe\s13th\b"
)
#: "USA Today", "the Today show".
TITLE = re.compile(r"[A-Z][\w.&]*\s$|[Tt]he\s$")
