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

Numbers are less sure:

    He counted 7 7 of them.
               ^^^ [info] “7” is repeated
    => He counted 7 of them.
    ?> He counted 7 of them.
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
        related = () if match[1].isdigit() else (Related(Span(*match.span(1)), "first here"),)
        level = Level.INFO if match[1].isdigit() else Level.ERROR
        yield Finding(span, f"“{match[1]}” is repeated", related, () if "\n" in match[2] else fixes, level)


def _mismatches(docstring: str) -> list[str]:
    rule = Rule("leftover-doubled", _check, Level.WARNING, on=True, doc=docstring)
    return [line for example in examples.examples(docstring) for line in examples.mismatches(rule, example)]


def test_the_true_documentation_holds() -> None:
    found = examples.examples(TRUE)
    assert [len(example.findings) for example in found] == [2, 0, 1, 1]
    assert [example.spared for example in found] == [False, True, False, False]


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
    "the rule's level for one that is lower": ("[info] “7”", "“7”"),
    "a lower level for the rule's": ("^ “the” is repeated", "^ [info] “the” is repeated"),
    "a higher level for the rule's": ("^ “the” is repeated", "^ [error] “the” is repeated"),
    "another level": ("[info] “7”", "[error] “7”"),
    "no level at all": ("[info] “7”", "[note] “7”"),
    "a level behind the message": ("[info] “7” is repeated", "“7” is repeated [info]"),
    "a span over lines too short": ("went on.\n    ^^^^ “went”", "went on.\n    ^^^ “went”"),
}


@pytest.mark.parametrize(("true", "false"), FALSE.values(), ids=FALSE.keys())
def test_a_false_statement_fails(true: str, false: str) -> None:
    assert true in TRUE
    assert _mismatches(TRUE.replace(true, false, 1))


def test_the_rules_own_level_may_be_stated() -> None:
    assert _mismatches(TRUE.replace("^ “the”", "^ [warning] “the”", 1)) == []


NEITHER, INDENTED = "neither copy nor marks under copy", "is indented by less than four blanks"
SLIPS = {
    "carets without a message": ("^^^^ “went” is repeated", "^^^^", "marks without a message under “went on.”"),
    "carets without a message above others": (
        "^^^^^^^ “the” is repeated\n",
        "^^^^^^^\n",
        "marks without a message stand before “~~~ first here”",
    ),
    "tildes without a finding": (
        "    He had, too.\n",
        "    He had, too.\n    ~~ first here\n",
        "a related place without a finding: “first here” under “He had, too.”",
    ),
    "tildes without a message": (
        "    He had, too.\n",
        "    He had, too.\n    ~~\n",
        "marks without a message under “He h",
    ),
    "a message glued to carets": ("^^^ “the”", "^^^“the”", f"{NEITHER}: “^^^^^^^“the” is repea"),
    "a message glued to a tilde": ("~~~ first here", "~~~first here", f"{NEITHER}: “~~~first h"),
    "a message of blanks": ("^^^^ “went” is repeated", "^^^^  ", "marks without a message under “went on.”"),
    "a message two blanks away": ("^^^ “the”", "^^^  “the”", NEITHER),
    "a sign in the marks": ("~~~ first here", "~~^ first here", f"{NEITHER}: “~~^ first here”"),
    "marks before copy": ("    She had had", "    ^^^ “She”\n    She had had", f"{NEITHER}: “^^^ “She”"),
    "a mended line before copy": ("    She had had", "    => She\n    She had had", f"{NEITHER}: “=> She"),
    "a mended line glued": ("=> The", "=>The", f"{NEITHER}: “=>The minister"),
    "a level for a related place": (
        "~~~ first",
        "~~~ [info] first",
        "a related place has no level: “~~~ [info] first here”",
    ),
    "an indent of one": ("    He had, too.", " He had, too.", f"“ He had, too.” {INDENTED}"),
    "an indent of two": ("    She had", "  She had", f"“  She had had enough.” {INDENTED}"),
    "an indent of three": ("    She had", "   She had", f"“   She had had enough.” {INDENTED}"),
    "a tab": ("    She had", "\tShe had", f"“\tShe had had enough.” {INDENTED}"),
    "marks that slipped left": ("    ^^^^ “went”", "   ^^^^ “went”", f"“   ^^^^ “went” is repeated” {INDENTED}"),
}


@pytest.mark.parametrize(("true", "slip", "message"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_in_the_notation_is_an_error_that_names_the_line(true: str, slip: str, message: str) -> None:
    assert true in TRUE
    with pytest.raises(ValueError, match=re.escape(message)):
        examples.examples(TRUE.replace(true, slip, 1))


@pytest.mark.parametrize("line", ["- Two ~ three", "3 ^ 4 is 81.", "One => two", "Is it? > 5", "    - deeper"])
def test_copy_may_hold_signs_of_the_notation_behind_its_first_word(line: str) -> None:
    [example] = examples.examples(f"Summary.\n\n    One.\n    {line}\n")
    assert (example.copy, example.spared) == (f"One.\n{line}", True)


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
