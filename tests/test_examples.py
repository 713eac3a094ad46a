"""The example format, sabotaged: each thing that an example states must be able to fail."""

import re
from collections.abc import Iterator

import pytest

from newslint import Article, Edit, Finding, Fix, Level, Related, Safety, Span, examples
from newslint.rule import Rule

TRUE = """The same word twice in a row.

    The minister said the the talks would go on and and on.
                      ~~~ first here
                      ^^^^^^^ “the” is repeated
                                                ~~~ first here
                                                ^^^^^^^ “and” is repeated
    => The minister said the talks would go on and on.
    ?> The minister said THE talks would go on and and on.
    ?> The minister said the the talks would go on AND on.

"Had had" is grammar, not a slip:

    She had had enough.
    He had, too.

A span may run over lines:

    The minister said the talks went
                                ~~~~ first here
                                ^^^^
    went on.
    ^^^^ “went” is repeated
"""


def _check(article: Article) -> Iterator[Finding]:
    for match in re.finditer(r"\b(\w+)(\s+)\1\b", article.text):
        if match[1] == "had":
            continue
        span = Span(*match.span())
        fixes = (
            Fix((Edit(span, match[1]),)),
            Fix((Edit(span, match[1].upper()),), Safety.DISPLAY),
        )
        related = (Related(Span(*match.span(1)), "first here"),)
        yield Finding(span, f"“{match[1]}” is repeated", related, () if "\n" in match[2] else fixes)


def _mismatches(docstring: str) -> list[str]:
    rule = Rule("leftover-doubled", _check, Level.ERROR, on=True, doc=docstring)
    return [line for example in examples.examples(docstring) for line in examples.mismatches(rule, example)]


def test_the_true_documentation_holds() -> None:
    found = examples.examples(TRUE)
    assert [len(example.findings) for example in found] == [2, 0, 1]
    assert [example.spared for example in found] == [False, True, False]


def test_the_true_documentation_has_no_mismatch() -> None:
    assert _mismatches(TRUE) == []


MARKED = "~~~ first here\n                      ^"
FALSE = {
    "a caret too few": ("^^^^^^^ “the”", "^^^^^^ “the”"),
    "a caret too many": ("^^^^^^^ “the”", "^^^^^^^^ “the”"),
    "a span shifted": (" ^^^^^^^ “the”", "^^^^^^^ “the”"),
    "another message": ("“the” is repeated", "“the” is said twice"),
    "a wrong fix": ("=> The minister said the talks", "=> The minister said talks"),
    "a fix not shown": ("    => The minister said the talks would go on and on.\n", ""),
    "a fix of another safety": ("=> The", "~> The"),
    "a wrong display fix": ("go on AND on", "go on and on"),
    "a display fix too few": ("    ?> The minister said the the talks would go on AND on.\n", ""),
    "a spared case that is found": ("She had had enough", "She has has enough"),
    "a lost exception": ("had had enough.\n", "had had enough.\n        ^^^^^^^ “had” is repeated\n"),
    "another note": (MARKED, MARKED.replace("first", "second")),
    "a related span too short": (MARKED, MARKED.replace("~~~", "~~")),
    "no related place": (MARKED, "^"),
    "a span over lines too short": ("went on.\n    ^^^^ “went”", "went on.\n    ^^^ “went”"),
}


@pytest.mark.parametrize(("true", "false"), FALSE.values(), ids=FALSE.keys())
def test_a_false_statement_fails(true: str, false: str) -> None:
    assert true in TRUE
    assert _mismatches(TRUE.replace(true, false, 1))


def test_a_header_gives_the_publication_date_and_the_file() -> None:
    [example] = examples.examples("""Summary.

    Published: 2017-01-30
    File: story.md
    # Head

    Copy: with a colon.
""")
    assert (str(example.published), example.path) == ("2017-01-30", "story.md")
    assert example.copy == "# Head\n\nCopy: with a colon."


def test_an_unknown_header_is_an_error() -> None:
    with pytest.raises(ValueError, match="no header of an example: “Date: 2017-01-30”; there are Published and File"):
        examples.examples("Summary.\n\n    Date: 2017-01-30\n    Copy.\n")


def test_an_empty_mended_line_is_a_line_that_goes() -> None:
    [example] = examples.examples("Summary.\n\n    One.\n    - Two\n    ^^^^^ gone\n    ~>\n    Three.\n")
    assert example.mended == {Safety.UNSAFE: ["One.\nThree."]}
