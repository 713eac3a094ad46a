"""What a rule is: a check function with an id, a level and the docstring of its module."""

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Concatenate, NamedTuple

from newslint.article import Article
from newslint.finding import Finding, Level

#: Takes the article, then the rule's options as keyword-only parameters with defaults.
Check = Callable[Concatenate[Article, ...], Iterator[Finding]]


class Rule(NamedTuple):
    """A check and what is known of it; called, it yields the findings of one article under the rule's id."""

    id: str
    check: Check
    level: Level
    on: bool
    doc: str

    @property
    def summary(self) -> str:
        """The first line of the rule's documentation."""
        return self.doc.strip().partition("\n")[0]

    @property
    def options(self) -> Mapping[str, Any]:
        """The options of the rule and their defaults."""
        return getattr(self.check, "__kwdefaults__", None) or {}

    def __call__(self, article: Article, **options: Any) -> Iterator[Finding]:  # noqa: ANN401 - each rule types its own
        """Yield what the rule finds in ``article``, in the article's text, at most at the rule's level."""
        for finding in self.check(article, **options):
            yield finding._replace(rule=self.id, level=min(self.level, finding.level))


def rule(*, level: str, on: bool = True) -> Callable[[Check], Rule]:
    """Make a check function the rule of its module: ``rules/date_weekday.py`` is ``date-weekday``.

    ``level`` is "error", "warning" or "info"; a rule that is not ``on`` runs only where it is selected. The
    module's docstring is the documentation, and its examples are the tests.
    """
    if level.upper() not in Level.__members__:
        raise ValueError(f"“{level}” is no level; there are {', '.join(one.label for one in Level)}")

    def register(check: Check) -> Rule:
        module = sys.modules[check.__module__]
        name = check.__module__.rpartition(".")[2].replace("_", "-")
        return Rule(name, check, Level[level.upper()], on, module.__doc__ or "")

    return register
