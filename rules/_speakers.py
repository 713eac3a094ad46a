"""Who says what a story tells, where the copy names the speaker beside it."""

import re
from collections.abc import Sequence

from newslint.alignment import FUNCTION, fold

from ._cues import CUES
from ._pairs import Pair, Telling
from ._tellings import Tellings

RUN = r"(?:[A-ZÀ-Þ][\w.'’-]* ){0,4}[A-ZÀ-Þ][\w'’-]*"
CUE = rf"(?:{'|'.join(sorted(CUES))})\b"
#: Behind these verbs stands who is spoken to: "the chairwoman told Hart".
TO_SOMEBODY = r"(?!tells?\b|told\b|reminded\b)"
#: Between a verb and a name these say that the name is no speaker: "said in Portville", "said that Brill".
NO_TITLE = frozenset(
    "that in on at of for from by about when as while if whether because after before with the".split()
)
NAME_ENDS = rf"(?=[,.;:]|\s*$| (?:{'|'.join(sorted(NO_TITLE))})\b)"
#: "Brill said", "Ada Brill, 52, said", "said chairwoman Ada Brill", "Brill: " and "Brill had an answer: ".
NAMED = (
    rf"(?P<name>(?<![\w’'-]){RUN})(?:,|, [^,.“”\"]{{1,60}},)? (?:also |then |later |\w+ly )?{CUE}"
    rf"|\b{TO_SOMEBODY}{CUE}(?P<title>(?: [\w’'-]+){{0,5}}?) (?P<name_behind>{RUN}){NAME_ENDS}"
    rf"|(?P<name_alone>(?<![\w’'-]){RUN})(?: [^.:“”\"]{{1,60}})?: ?$"
)
#: What stands with a capital before a verb or a comma and is no name.
NO_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december later earlier meanwhile however today yesterday still instead asked".split()
)
#: Before what looks like a name but is an office: "the Foreign Ministry said".
DETERMINED = r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) $"
#: "Opposition leader Teo Lind laughed. “…,” he said": whom a pronoun stands for, if two words name him.
PRONOUN = r"\b[Ss]?[Hh]e\b"
SUBJECT = r"(?:^|[.!?] )(?:[A-Z]\w+ (?:[a-z]+ ){1,3})?((?:[A-ZÀ-Þ][\w’'-]+ ){1,3}[A-ZÀ-Þ][\w’'-]+),? [a-z]"
SENTENCE_END = r"[a-z0-9]{3}[.!?](?=\s|$)"


def are_two_speakers(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether ``pair`` is surely of two speakers: both are named, and by names that share no surname."""
    first, later = (_speaker(tellings, one) for one in (pair.first, pair.later))
    return bool(first and later) and first[-1] not in later and later[-1] not in first


def _speaker(tellings: Tellings, telling: Telling) -> Sequence[str]:
    """Return the words of the name beside ``telling`` in lower case; none where nobody is named for sure."""
    before, after = tellings.around(telling)
    after = after.lstrip(",. ")
    stop = re.compile(SENTENCE_END).search(after)
    after = after[: stop.end() if stop else None]
    if CUES.isdisjoint(re.findall(r"\w+", after)):
        return [(), *_names(tellings, before)][-1]
    found = [*_names(tellings, after), ()][0]
    if found or not re.compile(PRONOUN).search(after):
        return found
    subjects = [_name(tellings, subject) for subject in re.compile(SUBJECT).findall(before)]
    return [(), *subjects][-1]


def _names(tellings: Tellings, text: str) -> list[Sequence[str]]:
    """Return the names of speakers in ``text``, in order; an empty one for who is no name ("Police said")."""
    found = []
    for match in re.compile(NAMED).finditer(text):
        if NO_TITLE.isdisjoint((match["title"] or "").split()):
            group = next(group for group in ("name", "name_behind", "name_alone") if match[group])
            is_office = re.compile(DETERMINED).search(text, 0, match.start(group)) is not None
            found.append(() if is_office else _name(tellings, match[group]))
    return found


def _name(tellings: Tellings, written: str) -> Sequence[str]:
    name = [word.strip(".’'").lower().replace("’", "'").removesuffix("'s") for word in written.split()]
    is_common = len(name) == 1 and name[0] in tellings.in_lower_case
    return () if is_common or name[-1] in NO_NAME or fold(name[:1])[0] in FUNCTION else name
