"""How copy says that it quotes again on purpose: as a reminder, or from a text that many know by heart."""

import re

from ._pairs import Pair, Telling
from ._tellings import BESIDE, Tellings

SAID = "(?:said|told|called|promised|warned|wrote|written|argued|insisted|declared|claimed|pledged|vowed|put it)"
WHO = "(?:he|she|it|they|we|I|who|[A-Z]\\w+)"
#: She "said it again", "when he told the crowd", "has often said", "as he put it earlier", "still says".
AGAIN = (
    r"\b(?i:again|once more|repeat(?:s|ed|ing|edly)?|reiterat\w+|restat\w+|echo(?:es|ed|ing)|quot(?:es|ed|ing)|verbatim"
    r"|word for word|same (?:\w+ )?(?:words?|line|sentence|phrase|formula|answer|statement|message|promise|point|view)"
    r"|(?:second|third|fourth|fifth|last|first) time|read(?:ing|s)? (?:\w+ ){0,3}(?:out|aloud|back|from)"
    r"|(?:he|she|they) read|refer(?:s|red|ring) (?:back )?to|asked (?:if|whether)|agreed that"
    r"|(?:still|always|often|likes? to|keeps) (?:say|tell)(?:s|ing)?)\b"
    rf"|\b(?:when|where|in which|as|after|since) {WHO} (?:had |has |have )?(?:once |first |also |just )?{SAID}\b"
    rf"|\b(?:had|has|have) (?:once |also |always |often |long |already |\w+ly )?{SAID}\b"
)
#: What a quotation is called that is taken up: "his remark that “…”", "they know the phrase".
SAYING = "(?:phrase|sentence|line|words|remark|claim|boast|quote)"
CALLED = (
    rf"\b(?:{SAYING}|assertion|comment|vow|warning|pledge|answer|question|promise)s?"
    r"(?: that| when| about)?[,:]? *[\"“‘']*$"
)
TAKEN_UP = rf"\b(?:the|this|that|these|those|one|his|her|their) {SAYING}\b"
#: Texts that nobody says of his own.
TEXT = (
    r"\b(?i:oaths?|ballots?|referendum|anthem|songs?|lyrics?|chorus|refrain|verses?|stanza|poem|hymn"
    r"|chant(?:s|ed|ing)?|sang|sings?|sung|singing|slogan|motto|banners?|placards?|inscription|plaque|prayer|creed"
    r"|mantra|catchphrase|punchline|clause|constitution|amendment|by-?laws?|reads|wording|worded|joint statement"
    r"|(?:a|the) (?:sign|poster))\b"
)
DAY = (
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|(?:19|20)\d\d)\b"
)


def is_on_purpose(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether words beside the later telling recall the first, or both are questions or from a known text."""
    first, later = _beside(tellings, pair.first), _beside(tellings, pair.later)
    if any(re.compile(words).search(later) for words in (AGAIN, TAKEN_UP)) or _are_questions(tellings, pair):
        return True
    before = (tellings.around(one)[0] for one in (pair.first, pair.later))
    is_text = any(re.compile(TEXT).search(beside) for beside in (first, later))
    return is_text or any(re.compile(CALLED).search(words) for words in before)


def are_of_two_days(tellings: Tellings, pair: Pair) -> bool:
    """Tell whether beside the two tellings stand two days, months or years: the speaker said it more than once."""
    first, later = (set(re.compile(DAY).findall(" ".join(tellings.around(one)))) for one in (pair.first, pair.later))
    return bool(first and later) and first.isdisjoint(later)


def _are_questions(tellings: Tellings, pair: Pair) -> bool:
    ends = (tellings.words.span(one.words[-1]).end for one in (pair.first, pair.later))
    return all(tellings.article.text[end : end + 1] == "?" for end in ends)


def _beside(tellings: Tellings, telling: Telling) -> str:
    """Return the words around ``telling``; before what opens a paragraph, those that close the last."""
    before, after = tellings.around(telling)
    return f"{before or _end_of_paragraph(tellings, telling.paragraph - 1)} “” {after}"


def _end_of_paragraph(tellings: Tellings, number: int) -> str:
    """Return what stands behind the last quotation of paragraph ``number``; nothing for paragraph 0."""
    if number == 0:
        return ""
    paragraph, quotations = tellings.article.paragraphs[number - 1].span, tellings.quotations.get(number)
    start = quotations[-1].end if quotations else paragraph.start
    return tellings.article.text[max(start, paragraph.end - BESIDE) : paragraph.end]
