"""A day gone by that is told as still to come, or a day to come that is told as past.

    Published: 2015-07-08
    The firm is scheduled to list its shares on June 28, its owners said.
             ~~~~~~~~~~~~~~~ tells what is to come
                                                ^^^^^^^ “June 28” had passed, but “is scheduled to” tells it as still to come (publication date 2015-07-08 from --date)

The other way about the date needs its year or a weekday that fits, for it may be of last year:

    Published: 2017-01-05
    The council met in Oslo on Monday, Jan. 9, and will meet again Tuesday, Jan. 3.
                ~~~ tells what has happened
                               ^^^^^^^^^^^^^^ “Monday, Jan. 9” has not come, but “met” tells it as past (publication date 2017-01-05 from --date)
                                                   ~~~~ tells what is to come
                                                                   ^^^^^^^^^^^^^^^ “Tuesday, Jan. 3” had passed, but “will” tells it as still to come (publication date 2017-01-05 from --date)

Spared are the day before and the day after, for clocks and stamps differ, and days more than ``days`` (31) away, which can be
of another year:

    Published: 2017-01-05
    It will open on Jan. 4. It closed on Friday, Jan. 6, 2017. It will be sold on October 3.

Spared are such days without year or weekday:

    Published: 2015-07-11
    The aircraft was shot down in the east on July 17.

Spared is what stands in the way between the verb and the day:

    Published: 2017-01-05
    The plan will replace the one announced on Jan. 2, and the court will hear why the vote of Jan. 3 was void.

Spared are quotations, which can be older, days of every year, and “was to”:

    Published: 2017-01-05
    “We will meet on Jan. 2,” he had written. It will be held on Jan. 3 every year. It was to be signed on Monday, Jan. 9.

Without a publication date the rule says nothing; where the story has a dateline, the day has to miss that as well.

Source: measured on 5,974 stories from 18 sources: in 183 places a date within
45 days follows such a verb; the one that is reported is an error.
"""  # noqa: E501

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta

from newslint import Article, Finding, Related, Span, rule
from newslint.dates import WEEKDAYS, Form, Mention

from ._words import compiled, quoted

ADVERB = r"(?:\s(?:\w+ly|also|not|now|then|again|first|next))?"
#: Words between a verb and its day: none that begins another clause or a participle with a day of its own.
BETWEEN = (
    r"(?:\s(?!(?:and|but|or|after|before|following|who|which|that|since|said|until|when|as|because|than|from|for|of|ending"
    r"|if|had|was|were|why|how|what|held|made|begun|given|taken|due)\b|\w+ed\b)[\w%$£€’'-]+)"
)
#: Compiled when first used: few dates are far enough from publication.
TO_COME = (
    rf"\b(?P<verb>will|(?:is|are)\s(?:set|due|scheduled|expected|slated)\sto|plans?\sto|(?:is|are)\s(?:due|scheduled|slated))"
    rf"\b{ADVERB}(?:\sbe{ADVERB}\s\w+)?{BETWEEN}{{0,12}}?(?P<on>\s(?:on|by))?\s$"
)
PAST = (
    r"\b(?P<verb>met|died|opened|began|started|happened|occurred|struck|signed|arrived|left|voted|ruled|resigned|crashed"
    r"|took\splace|(?:was|were)\s(?:killed|held|shot|found|hit|arrested|elected|released|opened|signed|sworn\sin|appointed"
    rf"|charged|injured|attacked|published))\b{BETWEEN}{{0,6}}?(?:\s(?:late|early))?(?P<on>\son)?\s$"
)
NOT_PAST = r"\b(?:will|would|shall|should|may|might|can|could|must|to|be|been|if|when|until|once)\b[^.;:]*$"
#: Without "on" before it, the day must end what it belongs to: "will meet Jan. 3", but not "will discuss Jan. 3 talks".
DAY_ENDS = r"\s*(?:[.,;:)—–]|$)|\s(?:at|in|and|but|when|after|before|to|with|for|if)\b"
OF_A_NOUN = r"\b(?:the|a|an|this|that|its|their|his|her|our|\w+['’]s)\s$"
ANY_YEAR = r"[^.!?]{0,30}\b(?:next|every|each|last|that|following) year\b|[^.!?]{0,30}\bannually\b"
LOOK_BACK = 110
#: So many quotations may hold one word, one within the other.
NESTED = 3
DAY = timedelta(days=1)


@rule(level="warning")
def check(article: Article, *, days: int = 31) -> Iterator[Finding]:
    """Compare the tense before a date with the day of publication."""
    if article.published.assumed:
        return
    for mention in article.dates:
        if mention.day and mention.form in {Form.DATE, Form.WEEKDAY_AND_DATE} and (day := _day(article, mention, days)):
            yield from _compare(article, mention, day)


def _day(article: Article, mention: Mention, days: int) -> date | None:
    """Return the day of ``mention`` where it is near, but not next to, publication and the dateline."""
    if mention.day is None:
        return None
    day = mention.day.on(mention.year) if mention.year else mention.day.nearest(article.published.day)
    return day if day and DAY < abs(day - article.published.day) <= days * DAY else None


def _compare(article: Article, mention: Mention, day: date) -> Iterator[Finding]:
    published, dateline = article.published.day, article.dateline
    filed = dateline.day.nearest(published) if dateline and dateline.day else None
    if (min(published, filed or published) - day).days > 1:
        verb, said, tells = (
            _verb(article, mention, TO_COME),
            "had passed, but {} tells it as still to come",
            "tells what is to come",
        )
    elif (day - max(published, filed or published)).days > 1 and (
        mention.year or mention.weekday == WEEKDAYS[day.weekday()]
    ):
        verb, said, tells = (
            _verb(article, mention, PAST),
            "has not come, but {} tells it as past",
            "tells what has happened",
        )
    else:
        return
    if verb and not _is_quoted(article, mention.span):
        told = said.format(quoted(verb.of(article.text)))
        message = f"{quoted(mention.span.of(article.text))} {told} ({article.published})"
        yield Finding(mention.span, message, (Related(verb, tells),))


def _is_quoted(article: Article, span: Span) -> bool:
    """Tell whether ``span`` overlaps a quotation; they are in order, and few start at one place."""
    behind = bisect_left(article.quotations, span.end, key=lambda quotation: quotation.span.start)
    return any(one.span.overlaps(span) for one in article.quotations[max(0, behind - NESTED) : behind])


def _verb(article: Article, mention: Mention, tense: str) -> Span | None:
    """Return where the verb stands that tells the day of ``mention`` in this ``tense``."""
    text, at = article.text, mention.span
    match = compiled(tense).search(text, max(0, at.start - LOOK_BACK), at.start)
    if match is None or compiled(ANY_YEAR).match(text, at.end):
        return None
    if not match["on"] and (
        compiled(OF_A_NOUN).search(text, match.start(), at.start) or not compiled(DAY_ENDS).match(text, at.end)
    ):
        return None
    if tense is PAST and compiled(NOT_PAST).search(text, max(0, match.start() - LOOK_BACK), match.start()):
        return None
    return Span(*match.span("verb"))
