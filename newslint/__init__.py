"""newslint, the linter for news copy: its public face.

What a rule needs stands here: ``from newslint import Article, Finding, rule``.
"""

from newslint._version import __version__
from newslint.article import Article
from newslint.blocks import Block, Kind
from newslint.finding import Edit, Finding, Fix, Level, Related, Safety, replace
from newslint.rule import rule
from newslint.span import Span

__all__ = [
    "Article",
    "Block",
    "Edit",
    "Finding",
    "Fix",
    "Kind",
    "Level",
    "Related",
    "Safety",
    "Span",
    "__version__",
    "replace",
    "rule",
]
