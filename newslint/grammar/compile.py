"""A pyparsing expression to one pattern of ``re`` that takes the same words.

Pyparsing takes the first alternative that fits, repeats as often as it can and never goes back. Those are the atomic
groups of ``re``: ``(?>a|b)``, ``(?>(?:a)*)``. Names of results become named groups, so each may stand but once.
"""

import re
from functools import singledispatch

import pyparsing as pp


def pattern(expression: pp.ParserElement) -> str:
    """Return the pattern for ``expression``, in which blanks stand where they are allowed: it must skip none itself.

    Raises ValueError for an expression that skips white space, TypeError for a kind of expression it does not know.
    """
    if expression.skipWhitespace:
        raise ValueError("an expression skips white space; call leave_whitespace()")
    source = _source(expression)
    return f"(?P<{expression.resultsName}>{source})" if expression.resultsName else source


@singledispatch
def _source(expression: pp.ParserElement) -> str:
    raise TypeError(f"no pattern for {type(expression).__name__}")


@_source.register
def _literal(expression: pp.Literal) -> str:
    return re.escape(expression.match)


@_source.register
def _regex(expression: pp.Regex) -> str:
    flags = "i" if expression.flags & re.IGNORECASE else ""
    source = expression.re.pattern
    return f"(?{flags}:{source})" if _is_plain(source) else f"(?>{f'(?i:{source})' if flags else source})"


@_source.register
def _and(expression: pp.And) -> str:
    return "".join(map(pattern, expression.exprs))


@_source.register
def _first(expression: pp.MatchFirst) -> str:
    return f"(?>{'|'.join(map(pattern, expression.exprs))})"


@_source.register
def _optional(expression: pp.Opt) -> str:
    return f"(?>{pattern(expression.expr)}|)"


@_source.register
def _any_number(expression: pp.ZeroOrMore) -> str:
    return f"(?>(?:{pattern(expression.expr)})*)"


@_source.register
def _one_or_more(expression: pp.OneOrMore) -> str:
    return f"(?>(?:{pattern(expression.expr)})+)"


@_source.register
def _not(expression: pp.NotAny) -> str:
    return f"(?!{pattern(expression.expr)})"


@_source.register
def _ahead(expression: pp.FollowedBy) -> str:
    return f"(?={pattern(expression.expr)})"


@_source.register
def _combined(expression: pp.Combine) -> str:
    return pattern(expression.expr)


def _is_plain(source: str) -> bool:
    """Tell whether ``source`` is a run of letters, which need no atomic group."""
    return source.isalpha()
