"""Text to sentences, with the abbreviations and initials of news copy."""

import re
from collections.abc import Iterator

from newslint.span import Span

#: What ends a sentence, and what may close behind it.
STOPS = (".", "!", "?", "…")
CLOSERS = "'\"’”)]»"
#: A stop, what closes after it, white space, and a start: a capital, a figure or an opening mark.
BREAK = re.compile(rf"(?P<stop>[{''.join(STOPS)}])(?P<closers>[{re.escape(CLOSERS)}]*)\s+(?=[\"'“‘(\[«$£€]*[^\W_a-z])")
ABBREVIATION = re.compile(
    r"""(?:^|[\s("'“‘\[/-])(?:
    [A-Z]                                                       # an initial
    | (?:[A-Za-z]\.)+[A-Za-z] | Ph\.D                          # U.S, a.m, p.m
    | Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Sr|Jr|St|Ste|Messrs|Mt|Ft|Hon
    | Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Brig|Gov|Sen|Rep|Reps|Sens|Pres|Supt|Insp|Det
    | Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec
    | Inc|Corp|Co|Cos|Ltd|Bros|No|Nos|vs|v|etc|Ave|Blvd|Rd|approx|est|pct|ca|cf|al|Op
    | Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev
    | Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo
    )$""",
    re.VERBOSE,
)
LOOK_BACK = 12
#: What opens a sentence and hardly ever goes on with a name: "in the U.S. The vote", but "v. The State".
STARTER = re.compile(
    r"[\"'“‘(\[]*(?:The|He|She|It|They|We|You|But|And|In|On|At|If|This|That|These|Those|There|His|Her|Its|Their|Our"
    r"|When|While|As|After|Before|For|However|Some|Many|Most|So|To|With|What|Who|Why|How|Not|Another|Both)\b(?![.-])"
)
NUMBER = re.compile(r"\bNos?$")
LAWSUIT = re.compile(r"\bvs?$")


def sentences(text: str, block: Span) -> Iterator[Span]:
    """Yield the sentences of ``block`` of ``text`` in order, white space at their ends left out."""
    start = block.start
    for match in BREAK.finditer(text, block.start, block.end):
        stop = match.start()
        if match["stop"] == "." and not match["closers"] and _goes_on(text, block.start, stop, match.end()):
            continue
        yield Span(start, match.end("closers"))
        start = match.end()
    if start < block.end:
        yield Span(start, block.end)


def ends_sentence(words: str) -> bool:
    """Tell whether ``words`` end as a sentence does; an abbreviation passes for the end of one."""
    return words.rstrip(CLOSERS).endswith(STOPS)


def _goes_on(text: str, start: int, stop: int, after: int) -> bool:
    """Tell whether the full stop at ``stop`` belongs to an abbreviation and the words at ``after`` go on with it."""
    before = text[max(start, stop - LOOK_BACK) : stop]
    if not ABBREVIATION.search(before):
        return False
    if NUMBER.search(before):
        return text[after].isdigit()
    return not STARTER.match(text, after) or LAWSUIT.search(before) is not None
