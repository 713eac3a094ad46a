"""Every example of every rule's documentation, run; and every rule on whatever copy there may be."""

from datetime import date

import pytest
from hypothesis import example as case
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import Finding, Span, catalog, examples
from newslint.article import article
from newslint.engine import CRASHED, lint
from newslint.examples import TODAY, Example
from newslint.published import Calendar
from newslint.rule import Rule
from newslint.source import Source

RULES = [catalog.load(name) for name in catalog.modules()]
CASES = [
    pytest.param(one, example, id=f"{one.id}-{number}")
    for one in RULES
    for number, example in enumerate(examples.examples(one.doc), 1)
]
#: What copy is made of, so that every rule has something to bite on.
WORDS = st.sampled_from(
    """MOSCOW, MOSCOW /TASS/ (AP) (Reuters) -- - — – • * · January Jan. Feb. April May 30 29 31st 30, 31, 2017 2016.
    2017-13-01 31/04/2017 Monday Monday, Tuesday Wed. (Friday) Sunday. and through to the 12 13 25:00 3 p.m. noon GMT
    said said. told wish plan communicate able meet want give leaders will was they “We ”She " ' ‘no’ “no.” "no," you’re
    5'11" By Photo: (Photo END ### # ## > 1. - [sic] [a](b) *so* **so** &amp;
    <b> </b> ``` \u00a0 \u2028 e\u0301 😀 \ufeff""".split()
)
QUOTE = "“We looked at every way to keep the old stalls and found none that pays for itself,” Brill said."
LINES = (
    st.lists(WORDS, min_size=1, max_size=14).map(" ".join) | st.just(QUOTE) | st.just("") | st.just("- A head of news")
)
COPY = st.lists(LINES, max_size=12).map("\n".join) | st.text(max_size=200)
DAYS = st.none() | st.dates()
NAMES = st.sampled_from(["story.txt", "story.md"])


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example_holds(rule: Rule, example: Example) -> None:
    wrong = list(examples.mismatches(rule, example))
    assert not wrong, "\n".join(["", *example.copy.splitlines(), *wrong])


def _found(name: str, copy: str, calendar: Calendar) -> list[Finding]:
    return lint(article(Source(name, copy), calendar), RULES)


@given(NAMES, COPY, DAYS)
@settings(max_examples=300)
def test_no_copy_crashes_a_rule_and_every_span_holds_words(name: str, copy: str, day: date | None) -> None:
    for finding in _found(name, copy, Calendar(day, TODAY)):
        assert finding.rule != CRASHED, finding.message
        for span in _places(finding):
            assert 0 <= span.start < span.end <= len(copy)
            assert span.of(copy).strip()
        for edit in (edit for fix in finding.fixes for edit in fix.edits):
            assert 0 <= edit.span.start <= edit.span.end <= len(copy)


def _places(finding: Finding) -> list[Span]:
    return [finding.span, *(related.span for related in finding.related)]


def _said(name: str, copy: str, day: date | None) -> list[tuple[str, str, list[str]]]:
    """Return what is said of ``copy`` and of which words, with all ends of lines made one."""
    return [
        (one.rule, one.message, [at.of(copy).replace("\r\n", "\n") for at in _places(one)])
        for one in _found(name, copy, Calendar(day, TODAY))
    ]


@given(NAMES, COPY.filter(lambda copy: "\r" not in copy), DAYS)
@settings(max_examples=200)
@case("story.txt", f"{QUOTE}\n{QUOTE}\n{QUOTE}\n\nADA BRILL, MAYOR,", None)
def test_lines_that_end_in_crlf_change_nothing(name: str, copy: str, day: date | None) -> None:
    assert _said(name, copy.replace("\n", "\r\n"), day) == _said(name, copy, day)


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_examples_hold_where_lines_end_in_crlf(rule: Rule, example: Example) -> None:
    crlf = example.copy.replace("\n", "\r\n")
    calendar = Calendar(example.published, TODAY)
    found = [lint(article(Source(example.path, copy), calendar), [rule]) for copy in (example.copy, crlf)]
    words = [
        [(one.message, one.span.of(copy).split()) for one in said]
        for said, copy in zip(found, (example.copy, crlf), strict=True)
    ]
    assert words[0] == words[1]
