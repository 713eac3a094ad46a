"""What every rule has: a good name, a documentation with both kinds of example, a source, a bearable length."""

import inspect
import re
from pathlib import Path

import pytest

from newslint import catalog, examples
from newslint.catalog import CatalogError

FAMILIES = ("quote", "date", "dateline", "grammar", "link", "leftover", "name", "number", "style")
LONGEST = 150
ROOT = Path(__file__).parents[1]

rules = pytest.mark.parametrize("name", catalog.modules())


def test_the_catalogue_is_the_folder() -> None:
    files = {file.stem.replace("_", "-") for file in (ROOT / "rules").glob("[!_]*.py")}
    assert set(catalog.modules()) == files
    assert len(files) >= 5


@rules
def test_name_and_module_agree(name: str) -> None:
    rule = catalog.load(name)
    assert rule.id == name
    family = name.partition("-")[0]
    assert family in FAMILIES, f"a rule's name starts with its family, one of {', '.join(FAMILIES)}"
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)+", name)


@rules
def test_documentation_flags_and_spares(name: str) -> None:
    found = examples.examples(catalog.load(name).doc)
    assert any(not example.spared for example in found), "no example of what it finds"
    assert any(example.spared for example in found), "no example of good copy that it spares"


@rules
def test_documentation_has_a_summary_and_a_source(name: str) -> None:
    rule = catalog.load(name)
    assert re.fullmatch(r"[A-Z“].{10,100}\.", rule.summary), "the first line is one sentence of at most 100 letters"
    assert "\nSource:" in rule.doc, "the documentation ends with “Source:”, where the rule is from and how it measured"


@rules
def test_options_are_named_and_typed_by_the_check(name: str) -> None:
    rule = catalog.load(name)
    named = inspect.signature(rule.check).parameters
    assert list(rule.options) == [one for one in named if one != "article"]
    assert all(one.kind is inspect.Parameter.KEYWORD_ONLY for one in named.values() if one.name != "article")


def test_ids_come_in_order() -> None:
    assert list(catalog.modules()) == sorted(catalog.modules())


@rules
def test_rule_files_are_short(name: str) -> None:
    file = ROOT / "rules" / f"{name.replace('-', '_')}.py"
    assert len(file.read_text("utf-8").splitlines()) <= LONGEST


@rules
def test_options_have_defaults_of_plain_types(name: str) -> None:
    for default in catalog.load(name).options.values():
        assert isinstance(default, bool | int | float | str | tuple)


def test_the_same_id_twice_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = next(iter(catalog.modules()))
    (tmp_path / f"{name.replace('-', '_')}.py").write_text("")
    monkeypatch.setattr("newslint.rules.__path__", [str(ROOT / "rules"), str(tmp_path)])
    catalog.modules.cache_clear()
    try:
        with pytest.raises(CatalogError, match=f"two rules are called {name}"):
            catalog.modules()
    finally:
        catalog.modules.cache_clear()


def test_no_rule_of_a_name_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        catalog.load("date-of-nothing")
