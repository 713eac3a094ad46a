"""What a rule says: findings and fixes, as frozen data."""

from enum import IntEnum, StrEnum
from typing import NamedTuple

from newslint.span import Span


class Level(IntEnum):
    """How sure a finding is to be a fault; the higher the graver."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The level as it is written and typed: "error"."""
        return self.name.lower()


class Safety(StrEnum):
    """When a fix may be applied."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


class Edit(NamedTuple):
    """The words at ``span`` give way to ``replacement``."""

    span: Span
    replacement: str


class Fix(NamedTuple):
    """One way to mend a finding: edits that belong together.

    Safe fixes are applied by ``--fix``, unsafe ones only when asked for, display fixes never: of several that
    are offered, only the writer knows which is true.
    """

    edits: tuple[Edit, ...]
    safety: Safety = Safety.SAFE


class Related(NamedTuple):
    """Another place that a finding speaks of, and what it is: "first quoted here"."""

    span: Span
    message: str


class Finding(NamedTuple):
    """One fault in the copy.

    A rule yields it in the article's text and leaves ``rule`` empty; the engine hands it out in the source's
    text, under the rule's id. ``level`` is the most that this finding may be: a rule lowers it where a
    single finding is less sure than the others.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    level: Level = Level.ERROR
    rule: str = ""


def replace(span: Span, replacement: str, safety: Safety = Safety.SAFE) -> Fix:
    """Return the fix that puts ``replacement`` in the place of the words at ``span``."""
    return Fix((Edit(span, replacement),), safety)
