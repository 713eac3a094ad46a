"""On which weekdays a lede says that something was said, or that a market moved."""

import re
from collections.abc import Iterator

from newslint import Span
from newslint.dates import WEEKDAY, pairs

SAID = r"(?:said|told|announced|reported|stated|confirmed|warned|showed|declared|acknowledged)"
MOVED = r"(?:rose|fell|gained|slipped|dropped|climbed|jumped|edged|eased|steadied|surged|tumbled|slid|rallied|advanced)"
WHOM = (
    r"(?:\s(?:[A-Z][\w.]+|reporters|journalists|lawmakers|parliament|state|television|radio|a|an|the|news|conference))"
)
WHERE = r"(?:\s(?:in|at|during|to|from)(?:\s(?:a|an|the|his|her|its|their))?(?:\s[\w.’'-]+){1,3}?)"
LINK = r"(?:after|ahead|and|as|because|before|but|by|data|despite|following|report|since|that|when|which|while)\b"
FIRM = re.compile(
    rf"\b(?:{SAID}{WHOM}{{0,5}}{WHERE}?|{MOVED}(?:\s(?!{LINK})[\w.%$£€/-]+){{0,8}}?)(?:\s(?:late|early))?"
    rf"(?:\son\s{WEEKDAY}(?!['’-]|\s[A-Z])|\s{WEEKDAY}(?=[,.;:\"”]|\s(?:that|it|he|she|they|the|a|an|its|his|her|in|at)\b))"
    rf"|\s(?:on\s)?{WEEKDAY}\s(?:\w+ly\s)?{SAID}\b"
)
NAME = re.compile(WEEKDAY)
#: So far before the verb a clause can open.
CLAUSE = 200
#: Since the last comma: the clause tells of an earlier day, or of one to come.
ASIDE = re.compile(
    r"\b(?:after|since|following|although|when|because|which|who|was|were|been|being|had|have|has|if)\b[^,]*$"
)


def told_on(text: str, lede: Span) -> Iterator[Span]:
    """Yield the weekdays of the lede on which something is said to have been said, or a market to have moved."""
    with_a_date = {pair.weekday_at for pair in pairs(text, lede)}
    for match in FIRM.finditer(text, *lede):
        name = NAME.search(text, *match.span())
        at = Span(*name.span()) if name else None
        if (
            at
            and at not in with_a_date
            and not ASIDE.search(text, max(lede.start, match.start() - CLAUSE), match.start())
        ):
            yield at
