"""Article and rules to findings: runs every rule, filters what they say, and sorts it."""

from collections.abc import Callable, Iterable, Sequence

from newslint.article import Article
from newslint.blocks import Copy
from newslint.finding import Edit, Finding, Fix, Level, Related, Safety
from newslint.rule import Rule
from newslint.span import Span

Filter = Callable[[list[Finding]], list[Finding]]

#: The rule under which a rule that crashed is reported.
CRASHED = "rule-crashed"


def lint(article: Article, rules: Iterable[Rule]) -> list[Finding]:
    """Return what ``rules`` find in ``article``, in order of the source and in its offsets."""
    findings = [finding for rule in rules for finding in _run(rule, article)]
    for keep in FILTERS:
        findings = keep(findings)
    return findings


def _run(rule: Rule, article: Article) -> Sequence[Finding]:
    """Return the findings of one rule; if it crashes, that is its last finding, and the other rules go on."""
    findings = []
    try:
        for finding in rule(article):
            findings.append(_located(finding, article))  # noqa: PERF401 - what came before a crash is kept
    except Exception as error:  # noqa: BLE001 - whatever a rule does wrong, the story is checked by the others
        message = f"{rule.id} stopped on this story ({type(error).__name__}: {error}); the other rules ran"
        findings.append(Finding(Span(0, 0), message, level=Level.ERROR, rule=CRASHED))
    return findings


def _located(finding: Finding, article: Article) -> Finding:
    """Return ``finding`` with every span of the article's text turned into the source's."""
    locate = article.copy.locate
    return finding._replace(
        span=locate(finding.span),
        related=tuple(Related(locate(span), message) for span, message in finding.related),
        fixes=tuple(_placed(fix, article.copy) for fix in finding.fixes),
    )


def _placed(fix: Fix, copy: Copy) -> Fix:
    """Return ``fix`` with its edits turned into the source's; one that would tear markup apart is only shown."""
    places = [copy.locate_edit(edit.span, edit.replacement) for edit in fix.edits]
    edits = (
        Edit(place or copy.locate(edit.span), edit.replacement) for place, edit in zip(places, fix.edits, strict=True)
    )
    return Fix(tuple(edits), Safety.DISPLAY if None in places else fix.safety)


def once(findings: list[Finding]) -> list[Finding]:
    """Drop what was said before: the same rule, span and message."""
    return list({(finding.rule, finding.span, finding.message): finding for finding in findings}.values())


def in_order(findings: list[Finding]) -> list[Finding]:
    """Sort by place, then by rule."""
    return sorted(findings, key=lambda finding: (finding.span, finding.rule, finding.message))


FILTERS: Sequence[Filter] = (once, in_order)
