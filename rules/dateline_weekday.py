"""A weekday in the lede that is not near the day of the dateline.

What was “said on Monday” is told the same day, the day before or, with a late clock, the day after:

    Published: 2017-01-27
    MOSCOW, January 27. /TASS/. Talks on the grain deal will go on, the minister said on Monday.
            ~~~~~~~~~~ the dateline
                                                                                         ^^^^^^ “Monday” does not fit the dateline's “January 27”, a Friday in 2017 (publication date 2017-01-27 from --date)
    ?> MOSCOW, January 27. /TASS/. Talks on the grain deal will go on, the minister said on Friday.
    ?> MOSCOW, January 30. /TASS/. Talks on the grain deal will go on, the minister said on Monday.

A year in the dateline counts first. Without one the year is that of the publication date; without that, the last in which
the day has come, here counted from 2026-11-23, and the message says when it would be right:

    SYDNEY, Feb 14 (AAP) - Shares rose for a third day on Wednesday, led by the banks.
            ~~~~~~ the dateline
                                                          ^^^^^^^^^ “Wednesday” does not fit the dateline's “Feb 14”, a Saturday in 2026 (year assumed: no publication date given; February 14 was a Wednesday in 2018 and 2024)
    ?> SYDNEY, Feb 14 (AAP) - Shares rose for a third day on Saturday, led by the banks.
    ?> SYDNEY, Feb 11 (AAP) - Shares rose for a third day on Wednesday, led by the banks.

Here the dateline itself has the year:

    VANCOUVER, July 13, 2015 /CNW/ - Copper Creek Mines announced Thursday that its chairman would step down.
               ~~~~~~~~~~~~~ the dateline
                                                                  ^^^^^^^^ “Thursday” does not fit the dateline's “July 13, 2015”, a Monday
    ?> VANCOUVER, July 13, 2015 /CNW/ - Copper Creek Mines announced Monday that its chairman would step down.
    ?> VANCOUVER, July 16, 2015 /CNW/ - Copper Creek Mines announced Thursday that its chairman would step down.

Spared are the day itself, the day before (``days_before``, 1) and the day after (``days_after``, 1):

    Published: 2017-01-31
    MOSCOW, January 31. /TASS/. Talks on the grain deal will go on, the minister said on Monday.

Spared is what lies ahead, however far:

    Published: 2015-07-15
    ATHENS, July 15 (Reuters) - Banks will open their doors again on Monday, two officials said. The board is to meet on Saturday.

Spared is what happened some days before, as long as nobody is said to have said it that day:

    Published: 2015-07-16
    WICHITA, July 16 (Reuters) - The plant, wrecked by a blast on Monday, may move, its owner said on Thursday.

Spared are “last Monday”, and a weekday with a date of its own:

    Published: 2015-07-16
    LIMA, July 16 (EFE) -- The president, who resigned on Monday, July 13, had told reporters last Sunday he would stay.

Spared is a dateline far from the publication date, for then the year is not sure, and one whose year the story hints at:

    Published: 2017-06-20
    MOSCOW, January 30. /TASS/. Talks on the grain deal will go on, the minister said on Wednesday.

Only verbs of saying and the moves of markets are read, in the first two sentences, and the rule keeps silent where another
weekday in them is that of the dateline.

Source: wire practice; of 229 ledes that say “said on” a weekday, 227 name the day of the dateline or the day before.
Measured on 5,974 stories from 18 sources: 89 weekdays in dated ledes are read, 86 of them the dateline's own; 2 of 2
findings are errors. (So were the 3 that name the day after: a desk whose clocks agree may set ``days_after = 0``.)
"""  # noqa: E501

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from newslint import Article, Finding, Related, Safety, Span, replace, rule
from newslint.datelines import Dateline, find
from newslint.dates import WEEKDAYS, MonthDay, weekday_name

from ._calendar import another_year, basis, named_years, nearest_on
from ._told_on import NAME, told_on

#: So many blocks may stand before the dateline; so many sentences make the lede.
TOP, LEDE = 6, 2
#: So near to publication the year of a dateline is sure.
NEAR = timedelta(days=31)


class Dated(NamedTuple):
    """A dateline with a day: where the day stands and how it is written, and which day of which year it means."""

    end: int
    at: Span
    written: MonthDay
    year: int | None
    day: date


@rule(level="warning")
def check(article: Article, *, days_before: int = 1, days_after: int = 1) -> Iterator[Finding]:
    """Compare the weekdays on which the lede says that something was said with the day of the dateline."""
    dateline = next(filter(None, (find(article.text, block.span) for block in article.blocks[:TOP])), None)
    dated = _dated(article, dateline) if dateline else None
    if dated is None:
        return
    lede = _lede(article, dated.end)
    if WEEKDAYS[dated.day.weekday()] in {weekday_name(name[0]) for name in NAME.finditer(article.text, *lede)}:
        return
    for at in told_on(article.text, lede):
        weekday = weekday_name(at.of(article.text))
        moved = nearest_on(WEEKDAYS.index(weekday), dated.day)
        if -days_before <= (moved - dated.day).days <= days_after:
            continue
        if dated.year or not another_year(article, named_years(article), dated.written, weekday, dated.day.year):
            yield _finding(article, dated, at, moved)


def _dated(article: Article, dateline: Dateline) -> Dated | None:
    """Return the ``dateline`` with the day that it means; None where it names none, or its year is not sure enough."""
    written, at, published = dateline.day, dateline.day_span, article.published
    if written is None or at is None:
        return None
    if dateline.year:
        day = written.on(dateline.year)
    elif published.assumed:
        day = written.latest(published.day + timedelta(days=1))
    else:
        day = written.nearest(published.day)
        day = day if day and abs(day - published.day) <= NEAR else None
    return Dated(dateline.span.end, at, written, dateline.year, day) if day else None


def _lede(article: Article, start: int) -> Span:
    """Return the first sentences behind the dateline, which ends at ``start`` and may be a paragraph of its own."""
    sentences = (sentence for paragraph in article.sentences[:TOP] for sentence in paragraph if sentence.end > start)
    lede = list(islice(sentences, LEDE))
    return Span(max(lede[0].start, start), lede[-1].end) if lede else Span(start, start)


def _finding(article: Article, dated: Dated, at: Span, moved: date) -> Finding:
    """Return the finding on the weekday ``at``, which would fit a dateline of the day ``moved``."""
    written, weekday = dated.at.of(article.text), weekday_name(at.of(article.text))
    name = WEEKDAYS[dated.day.weekday()]
    message = f"“{at.of(article.text)}” does not fit the dateline's “{written}”, a {name}"
    if not dated.year:
        message += f" in {dated.day.year} ({basis(article, dated.written, weekday, dated.day.year)})"
    fixes = [replace(at, name.upper() if at.of(article.text).isupper() else name, Safety.DISPLAY)]
    if moved.month == dated.day.month:
        other = re.sub(rf"(?<!\d){dated.day.day}(?!\d)", str(moved.day), written, count=1)
        fixes.append(replace(dated.at, other, Safety.DISPLAY))
    return Finding(at, message, (Related(dated.at, "the dateline"),), tuple(fixes))
