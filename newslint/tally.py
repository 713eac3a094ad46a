"""What a run came to: stories, findings, failures."""

from collections import Counter

from newslint.engine import CRASHED
from newslint.finding import Level
from newslint.runner import Result


class Tally:
    """What has come by so far: stories checked, files that could not be, findings by level and rule."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.stories = 0
        self.failures = 0
        self.levels: Counter[Level] = Counter()
        self.rules: Counter[str] = Counter()

    def add(self, result: Result) -> None:
        """Count one more result."""
        self.stories += result.is_story
        self.failures += bool(result.error)
        self.levels.update(finding.level for finding in result.findings)
        self.rules.update(finding.rule for finding in result.findings)

    @property
    def is_incomplete(self) -> bool:
        """Whether something was not checked: a file, or one by a rule that crashed."""
        return bool(self.failures) or CRASHED in self.rules

    def holds(self, level: Level) -> bool:
        """Tell whether there is a finding of ``level`` or above."""
        return any(found >= level for found in self.levels)

    def summary(self) -> str:
        """Return the last line: "3 errors, 2 warnings in 1 story; 1 file could not be checked"."""
        counts = [_count(self.levels[level], level.label) for level in sorted(self.levels, reverse=True)]
        said = [f"{', '.join(counts) or 'nothing found'} in {_count(self.stories, 'story')}"] if self.stories else []
        if self.failures:
            said.append(f"{_count(self.failures, 'file')} could not be checked")
        return "; ".join(said) or "nothing to check"

    def statistics(self) -> str:
        """Return a line for each rule that spoke, the most frequent first."""
        return "".join(f"{count:>6}  {name}\n" for name, count in sorted(self.rules.items(), key=lambda one: -one[1]))


def _count(number: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"
