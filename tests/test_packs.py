"""Rule packs: a real second distribution, and rules that run only where they are named."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import NOW, ROOT

from newslint.rule import Rule, rule

RULE = '''"""A word that the desk does not print.

    We utilise it.
       ^^^^^^^ “utilise” is desk jargon

    We use it.

Source: the desk.
"""

import re

from newslint import Finding, Span, rule


@rule(level="{level}", on={on})
def check(article):
    """Find the word."""
    for match in re.finditer("utili[sz]e", article.text):
        yield Finding(Span(*match.span()), f"“{{match[0]}}” is desk jargon")
'''
STORY = "The two leaders wish communicate. They utilise letters.\n"
Done = subprocess.CompletedProcess[str]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder as pip fills one: the distribution herald-rules with two rules, of which one is off."""
    site = tmp_path / "site"
    package, info = site / "herald_rules", site / "herald_rules-1.0.dist-info"
    package.mkdir(parents=True)
    info.mkdir()
    (package / "__init__.py").write_text("")
    (package / "_words.py").write_text("raise RuntimeError('no rule')")
    (package / "desk_jargon.py").write_text(RULE.format(level="warning", on=True), "utf-8")
    (package / "desk_pet_words.py").write_text(RULE.format(level="info", on=False), "utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: herald-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newslint.rules]\nherald = herald_rules\n")
    (tmp_path / "a.txt").write_text(STORY)
    return site


def _run(site: Path, *arguments: str) -> Done:
    path = os.pathsep.join([str(ROOT), str(site)])
    env = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": NOW}
    command = [sys.executable, "-m", "newslint", *arguments]
    return subprocess.run(
        command, cwd=site.parent, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )


def _found(site: Path, *arguments: str) -> dict[str, str]:
    """Return the words found in the story, by the rule that found them."""
    done = _run(site, "check", "a.txt", "--output-format", "json", *arguments)
    assert done.returncode in {0, 1}, done.stderr
    return {one["rule"]: one["text"] for one in json.loads(done.stdout)["files"][0]["findings"]}


def test_the_rules_of_a_pack_are_listed_and_documented(site: Path) -> None:
    listed = [line.split()[0] for line in _run(site, "rule").stdout.splitlines()]
    assert listed == sorted(listed)
    assert {"desk-jargon", "desk-pet-words", "date-weekday"} <= set(listed)
    assert _run(site, "rule", "desk-jargon").stdout.startswith("desk-jargon (warning)\n\nA word that the desk does not")


def test_a_rule_that_is_off_is_listed_as_such(site: Path) -> None:
    assert _run(site, "rule", "desk-pet-words").stdout.startswith("desk-pet-words (info, off)\n")
    [line] = [line for line in _run(site, "rule", "desk").stdout.splitlines() if line.startswith("desk-pet-words")]
    assert line.split()[1:3] == ["info,", "off"]


def test_the_rules_of_a_pack_run_beside_the_others(site: Path) -> None:
    assert _found(site) == {"grammar-missing-to": "wish communicate", "desk-jargon": "utilise"}


def test_a_pack_that_is_not_installed_adds_nothing(site: Path) -> None:
    (site / "herald_rules-1.0.dist-info" / "entry_points.txt").write_text(
        "[console_scripts]\nherald = herald_rules:x\n"
    )
    assert set(_found(site)) == {"grammar-missing-to"}
    assert "desk-jargon" not in _run(site, "rule").stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], {"desk-jargon", "grammar-missing-to"}),
        (["--select", "all"], {"desk-jargon", "grammar-missing-to"}),
        (["--select", "desk-pet-words"], {"desk-pet-words"}),
        (["--select", "desk"], {"desk-jargon", "desk-pet-words"}),
        (["--select", "desk-"], {"desk-jargon", "desk-pet-words"}),
        (["--select", "all,desk-pet-words"], {"desk-jargon", "desk-pet-words", "grammar-missing-to"}),
        (["--select", "all", "--select", "desk"], {"desk-jargon", "desk-pet-words", "grammar-missing-to"}),
        (["--select", "grammar"], {"grammar-missing-to"}),
        (["--select", "desk", "--ignore", "desk-pet-words"], {"desk-jargon"}),
        (["--ignore", "desk-jargon"], {"grammar-missing-to"}),
    ],
    ids=" ".join,
)
def test_a_rule_that_is_off_runs_where_it_or_its_family_is_named(
    site: Path, arguments: list[str], expected: set[str]
) -> None:
    assert set(_found(site, *arguments)) == expected


def test_only_a_rule_that_is_off_left_is_no_rule_left(site: Path) -> None:
    (site / "herald_rules" / "desk_jargon.py").unlink()
    done = _run(site, "check", "a.txt", "--ignore", "grammar,quote,date,dateline,link")
    assert (done.stdout, done.returncode) == ("", 2)
    assert "--select and --ignore leave no rule to run" in done.stderr


def test_a_pack_that_takes_the_name_of_a_rule_is_one_line(site: Path) -> None:
    (site / "herald_rules" / "date_weekday.py").write_text(RULE.format(level="info", on=True), "utf-8")
    done = _run(site, "check", "a.txt")
    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == (
        "newslint: two rules are called date-weekday: newslint.rules.date_weekday and herald_rules.date_weekday\n"
    )


def test_a_pack_that_cannot_be_imported_is_one_line(site: Path) -> None:
    (site / "herald_rules" / "__init__.py").write_text("import nothing_of_the_kind")
    done = _run(site, "check", "a.txt")
    assert (done.stdout, done.returncode, done.stderr.count("\n")) == ("", 2, 1)
    assert done.stderr.startswith("newslint: rule pack herald_rules cannot be loaded: ModuleNotFoundError: No module ")


def test_a_rule_is_on_unless_it_says_otherwise() -> None:
    def check(_: object) -> None: ...

    made: list[Rule] = [rule(level="info")(check), rule(level="info", on=False)(check)]  # type: ignore[arg-type]
    assert [one.on for one in made] == [True, False]
