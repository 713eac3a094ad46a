"""The grammar and the patterns made of it: the same words, part for part."""

import re
from collections.abc import Iterator

import pyparsing as pp
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint import patterns
from newslint.grammar.__main__ import EXPRESSIONS, TARGET
from newslint.grammar.__main__ import patterns as written
from newslint.grammar.compile import pattern

Parts = dict[str, str]
#: Bits of copy that dates and datelines are made of, and such as spoil them.
BITS = st.sampled_from(
    "Monday|Mon.|SAT|Saturday|Sun|and|to|or|through|, |,| |  |\n|(|)|-|–|/|.|January|Jan|Jan.|may|May|MAY|Sept.|March"
    "|30|30th|3|45|2017|1845 GMT|88|the |of|a Monday|is|which is|last|next|of next week|yesterday|the day after "
    "|tomorrow|2017-01-30|30/01/2017|1.2.2017|night|p.m.|percent|MOSCOW|New York|BEIRUT/THE HAGUE|Wis.|Rio de Janeiro"
    "| /Leningrad Region/|(West Bengal)|[India]|(Reuters)|/TASS/|AAP|--|—|:|_|É|’s|x|lug|6 LUG|août".split("|")
)
TEXTS = st.lists(BITS, max_size=14).flatmap(lambda bits: st.sampled_from(["".join(bits), " ".join(bits)]))


def by_grammar(expression: pp.ParserElement, text: str) -> tuple[int, Parts] | None:
    """Where pyparsing ends when it reads ``text`` from its start, and what it calls by name; None if it cannot."""
    try:
        end = expression.try_parse(text, 0)
        tokens = expression.parse_with_tabs().parse_string(text)
    except pp.ParseException:
        return None
    return end, dict(named_parts(tokens))


def named_parts(tokens: pp.ParseResults) -> Iterator[tuple[str, str]]:
    for name, part in tokens.items():  # type: ignore[no-untyped-call]
        if isinstance(part, pp.ParseResults):
            yield name, "".join(part)
            yield from named_parts(part)
        elif part:
            yield name, part


def by_pattern(source: str, text: str) -> tuple[int, Parts] | None:
    match = re.match(source, text)
    return (match.end(), {name: part for name, part in match.groupdict().items() if part}) if match else None


@pytest.mark.parametrize("name", EXPRESSIONS)
@given(st.one_of(TEXTS, st.text(max_size=60)))
@example("Monday, January 30, 2017, in Rome")
@example("Saturday and Sunday, July 25 and 26, 2015")
@example("31 July to 1 August 2015 (Friday)")
@example("IGORA /Leningrad Region/, December 26. /TASS/. The")
@example("Manchester (United Kingdom) (AFP) – Kevin")
@example(" (Monday night) it rained")
def test_grammar_and_pattern_agree(name: str, text: str) -> None:
    assert by_pattern(getattr(patterns, name), text) == by_grammar(EXPRESSIONS[name], text)


def test_the_patterns_are_those_of_the_grammar() -> None:
    assert TARGET.read_text("utf-8") == written(), "run python -m newslint.grammar"


@pytest.mark.parametrize(
    "expression",
    [
        pp.Regex("a|ab") + pp.Literal("c"),
        pp.ZeroOrMore(pp.Literal("a")) + pp.Literal("a"),
        pp.Opt(pp.Literal("a")) + pp.Literal("a"),
        (pp.Literal("a") | pp.Literal("ab")) + pp.Literal("c"),
        pp.OneOrMore(pp.Regex("a+b?")("last")) + pp.Literal("c"),
        ~pp.Literal("ab") + pp.Regex("[ab]+")("word"),
        pp.FollowedBy(pp.Literal("ab")) + pp.Regex("a")("first"),
        pp.Combine(pp.Regex("a")("one") + pp.Opt(pp.Regex("b")("two")))("both"),
        pp.Regex("AB", flags=re.IGNORECASE)("any"),
        pp.Literal(".") | pp.Literal("a.c"),
    ],
    ids=str,
)
@given(st.text("aAbBc.", max_size=8))
def test_pyparsing_never_goes_back_and_neither_does_the_pattern(expression: pp.ParserElement, text: str) -> None:
    expression = expression.leave_whitespace()
    assert by_pattern(pattern(expression), text) == by_grammar(expression, text)


def test_an_expression_that_skips_blanks_is_refused() -> None:
    with pytest.raises(ValueError, match="white space"):
        pattern(pp.Literal("a"))


def test_an_unknown_kind_of_expression_is_refused() -> None:
    with pytest.raises(TypeError, match="CharsNotIn"):
        pattern(pp.CharsNotIn("a").leave_whitespace())
