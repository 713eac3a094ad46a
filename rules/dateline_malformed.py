"""A dateline that is broken: brackets, agency, day or dash.

The brackets are empty, or hold more than the agency:

    WASHINGTON () - The senators went home without a vote.
               ^^ “()” in the dateline names no agency

    WASHINGTON (Reuters on Friday ) - The senators went home without a vote.
               ^^^^^^^^^^^^^^^^^^^^ “(Reuters on Friday )” in the dateline names a day where only the agency belongs
    ?> WASHINGTON (Reuters) - The senators went home without a vote.

They stand close to the word before them, or a blank stands inside them:

    NEW YORK(Reuters) - Stocks ended the week where they had begun it.
            ^^^^^^^^^ “(Reuters)” in the dateline touches the word before it
    => NEW YORK (Reuters) - Stocks ended the week where they had begun it.

    NEW YORK, Dec. 7 (AP ) — Stocks ended the week where they had begun it.
                     ^^^^^ [warning] “(AP )” in the dateline has a blank inside its brackets
    => NEW YORK, Dec. 7 (AP) — Stocks ended the week where they had begun it.

One of them is missing:

    LIMA, July 3 (EFE - The port was shut for the holiday.
                 ^^^^ “(EFE” in the dateline lacks its closing bracket
    => LIMA, July 3 (EFE) - The port was shut for the holiday.

    LIMA, July 3 Reuters) - The port was shut for the holiday.
                 ^^^^^^^^ “Reuters)” in the dateline lacks its opening bracket
    => LIMA, July 3 (Reuters) - The port was shut for the holiday.

    MOSCOW, January 30. TASS/. The port was shut for the holiday.
                        ^^^^^ “TASS/” in the dateline lacks one of its strokes
    => MOSCOW, January 30. /TASS/. The port was shut for the holiday.

The link of a stock exchange, put in by the web page, has torn it apart:

    LONDON, Oct (HKSE: 1234-QX.HK - news ) 26 (Reuters) - The mine will stay closed, its owner said.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ “(HKSE: 1234-QX.HK - news )” has been put into the dateline
    => LONDON, Oct 26 (Reuters) - The mine will stay closed, its owner said.

A month lacks its day:

    OSLO, July (Reuters) - The ferry line will raise its fares in May.
          ^^^^ “July” in the dateline lacks its day

The day or the month is none:

    PRINCETON, N.J., March 215 - The trust will pay its dividend in May.
                     ^^^^^^^^^ “March 215” in the dateline is no day

    RENO, Nev., Mach 4 - The club sold more cars in February than in all of last year.
                ^^^^ “Mach” in the dateline is no month

A dash stands where none belongs, or two:

    ROCKVILLE, Md, - March 6 - The bank made a small profit.
                   ^ a dash where a comma belongs, between place and day of the dateline
    => ROCKVILLE, Md, March 6 - The bank made a small profit.

    DANVILLE, Ky. –- The man did in one week what his rival had not done in ten.
                  ^^ [warning] “–-” behind the dateline is two dashes
    => DANVILLE, Ky. – The man did in one week what his rival had not done in ten.

The dash has a blank on one side only:

    OSLO, July 26- The ferry line will raise its fares in May.
                 ^ [warning] the dash behind the dateline has a blank on one side only
    => OSLO, July 26 - The ferry line will raise its fares in May.

Spared are the datelines of the wires, whatever dash they use, and the agencies that use none:

    Pyongyang, August 16 (KCNA) --The council met.

    NEW YORK--(BUSINESS WIRE)--The council met.

    New Delhi, Sep 20 (PTI) The council met.

Spared are those of an agency and no place, and of two agencies:

    (Reuters) - The council met.

    SAN SALVADOR, 11 NOV 89 (ACAN - EFE) -- THE COUNCIL MET.

Spared is what is no dateline:

    The Harbour Board() is a function, the Press Association (PA ) is not.

Source: wire practice; 3 of 989 Reuters stories of 2017 went out so, and a site that sets links tore 41 datelines apart.
Measured on 5,974 stories from 18 sources: 11 of 11 findings are such slips.
"""

import re
from collections.abc import Iterator

from newslint import Article, Finding, Fix, Kind, Safety, Span, replace, rule
from newslint.datelines import opens_copy

from ._agencies import NAME
from ._broken import FAULTS, holds
from ._words import compiled, quoted

TOP, LONGEST, OPENING = 10, 140, frozenset({Kind.DATELINE, Kind.PARAGRAPH, Kind.CROSSHEAD})
#: Names and figures, as datelines open: "ST. PAUL, Minn., Dec 7", "RIO DE JANEIRO/SYDNEY, Aug 26".
HEAD = (
    r"(?:[A-Z\u00c0-\u00de][\w.'’]*+(?>(?:[-/]\w[\w.'’]*+)*)"
    r"(?>(?:,?\s*+(?:and|de|of|the|la|el|[A-Z\u00c0-\u00de\d])[\w.'’]*+(?>(?:[-/]\w[\w.'’]*+)*))*),?)?\s*"
)
BROKEN = frozenset("()/-–—")
MONTH = r"(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
#: As most datelines are: "OSLO (AP) — ", "OSLO, Norway, Jan. 30 - ".
WHOLE = (
    rf"(?P<place>(?:[^\d()\s]|[^\S\n](?![-–—]))*?)(?:,?\s{MONTH}\s[0-3]?\d)?(?:,?\s+\({NAME}\))?"
    rf"\s(?:--?|[–—―_])\s(?!{MONTH}\s\d)"
)
ENDS_IN_MONTH = rf"\b{MONTH}$"


@rule(level="error")
def check(article: Article) -> Iterator[Finding]:
    """Look for what is broken in the dateline that opens the story."""
    for block in article.blocks[:TOP]:
        if block.kind in OPENING and _can_be_broken(article.text, block.span):
            yield from _faults(article.text, block.span)


def _can_be_broken(text: str, block: Span) -> bool:
    """Tell whether names, figures and a bracket, a stroke or a dash open ``block``, but no whole dateline."""
    if opens_copy(text, block.start):
        return False
    end = min(block.end, block.start + LONGEST)
    head = compiled(HEAD).match(text, block.start, end)
    if head is None or text[head.end() : head.end() + 1] not in BROKEN or text.startswith("/TASS/.", head.end()):
        return False
    whole = compiled(WHOLE).match(text, block.start, end)
    return whole is None or compiled(ENDS_IN_MONTH).search(whole["place"]) is not None


def _faults(text: str, block: Span) -> Iterator[Finding]:
    end = min(block.end, block.start + LONGEST)
    for fault in FAULTS:
        match = compiled(fault.pattern).search(text, block.start, end)
        if match and compiled(HEAD).fullmatch(text, block.start, match.start()) and holds(match):
            at = Span(*match.span("at" if "at" in match.groupdict() else 0))
            fixes = () if fault.repair is None else (_fix(match, fault.repair, fault.safety),)
            yield Finding(at, fault.message.format(quoted(at.of(text))), fixes=fixes, level=fault.level)


def _fix(match: re.Match[str], repair: str, safety: Safety) -> Fix:
    return replace(Span(*match.span()), match.expand(repair), safety)
