from collections.abc import Iterator
from datetime import date

from newslint import Article, Edit, Finding, Fix, Level, Related, Span, fix
from newslint.article import article
from newslint.engine import CRASHED, lint
from newslint.finding import Safety, replace
from newslint.published import Calendar
from newslint.rule import Rule
from newslint.source import Source

STORY = article(Source("story.txt", "One two.\n\nThree four.\n"), Calendar(date(2017, 1, 30)))


def _rule(name: str, *findings: Finding, level: Level = Level.ERROR) -> Rule:
    def check(_: Article) -> Iterator[Finding]:
        yield from findings

    return Rule(name, check, level, on=True, doc="")


def _crashing(_: Article) -> Iterator[Finding]:
    yield Finding(Span(0, 3), "before the crash")
    raise ZeroDivisionError("division by zero")


def test_findings_come_in_order_of_the_source_under_their_rules_ids() -> None:
    first, second = Finding(Span(4, 7), "b"), Finding(Span(0, 3), "a")
    found = lint(STORY, [_rule("link-list", first, second), _rule("date-weekday", first)])
    assert [(one.span, one.rule) for one in found] == [
        (Span(0, 3), "link-list"),
        (Span(4, 7), "date-weekday"),
        (Span(4, 7), "link-list"),
    ]


def test_a_finding_is_told_once() -> None:
    one = Finding(Span(0, 3), "a")
    assert len(lint(STORY, [_rule("link-list", one, one)])) == 1


def test_a_rules_level_is_the_most_and_a_finding_may_be_less() -> None:
    sure, unsure = Finding(Span(0, 3), "a"), Finding(Span(4, 7), "b", level=Level.INFO)
    assert [one.level for one in lint(STORY, [_rule("x", sure, unsure)])] == [Level.ERROR, Level.INFO]
    assert [one.level for one in lint(STORY, [_rule("x", sure, unsure, level=Level.WARNING)])] == [
        Level.WARNING,
        Level.INFO,
    ]


def test_a_rule_that_crashes_is_a_finding_and_the_others_go_on() -> None:
    crashing = Rule("date-crashing", _crashing, Level.WARNING, on=True, doc="")
    crash, before, other = lint(STORY, [crashing, _rule("link-list", Finding(Span(4, 7), "a"))])
    said = "date-crashing stopped on this story (ZeroDivisionError: division by zero); the other rules ran"
    assert crash == Finding(Span(0, 0), said, level=Level.ERROR, rule=CRASHED)
    assert before == Finding(Span(0, 3), "before the crash", level=Level.WARNING, rule="date-crashing")
    assert other.rule == "link-list"


def test_findings_that_differ_in_words_place_or_rule_are_all_told() -> None:
    one = Finding(Span(0, 3), "a")
    other_words, other_place = one._replace(message="b"), one._replace(span=Span(0, 4))
    found = lint(STORY, [_rule("x", one, other_words, other_place), _rule("y", one)])
    assert [(each.rule, each.span, each.message) for each in found] == [
        ("x", Span(0, 3), "a"),
        ("x", Span(0, 3), "b"),
        ("y", Span(0, 3), "a"),
        ("x", Span(0, 4), "a"),
    ]


def test_a_fix_that_would_tear_markup_apart_is_only_shown() -> None:
    story = article(Source("story.md", "So **so so** much.\n"), Calendar(date(2017, 1, 30)))
    half, whole = story.text.index("so so"), Span(story.text.index("so so"), story.text.index("so so") + 5)
    fixes = (replace(Span(half - 1, half + 2), ""), replace(whole, "so", Safety.UNSAFE), replace(Span(0, 2), "Ever"))
    [found] = lint(story, [_rule("x", Finding(whole, "a", fixes=fixes))])
    assert [fix.safety for fix in found.fixes] == [Safety.DISPLAY, Safety.UNSAFE, Safety.SAFE]


def test_every_span_of_a_finding_is_given_in_the_source() -> None:
    story = article(Source("story.md", "A *b* c &amp; **d** e.\n"), Calendar(date(2017, 1, 30)))
    assert story.text.startswith("A b c & d e.")
    start, end = story.text.index("&"), story.text.index("d e")
    finding = Finding(Span(start, start + 1), "x", (Related(Span(end, end + 3), "y"),), (replace(Span(2, 3), "B"),))
    [found] = lint(story, [_rule("x", finding)])
    assert found.span.of(story.source.text) == "&amp;"
    assert found.related[0].span.of(story.source.text) == "d** e"
    assert found.fixes == (Fix((Edit(Span(3, 4), "B"),)),)


def test_fixes_that_overlap_an_earlier_one_are_left_out() -> None:
    fixes = [replace(Span(0, 3), "1"), replace(Span(2, 5), "x", Safety.UNSAFE), replace(Span(4, 5), "2")]
    assert fix.apply("One two.", fixes) == "1 2wo."


def test_two_edits_of_one_fix_are_made_together_or_not_at_all() -> None:
    both = Fix((Edit(Span(0, 1), "o"), Edit(Span(4, 5), "T")))
    assert fix.apply("One two.", [both]) == "one Two."
    assert fix.apply("One two.", [replace(Span(4, 7), "2"), both]) == "One 2."
