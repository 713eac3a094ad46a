"""The rules by id: newslint's own, found by walking ``newslint.rules``, and those of installed packs."""

import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import newslint.rules
from newslint.rule import Rule

GROUP = "newslint.rules"


class CatalogError(Exception):
    """Rules that cannot be loaded: an id twice, a module without a rule or one that fails; its text is one line."""


@cache
def modules() -> dict[str, str]:
    """Return the module of every rule by the rule's id, in order of ids; nothing is imported to know them."""
    found: dict[str, str] = {}
    for package, path in [(GROUP, path) for path in newslint.rules.__path__] + _packs():
        for file in sorted(Path(path).glob("[!_]*.py")):
            name = file.stem.replace("_", "-")
            if name in found:
                raise CatalogError(f"two rules are called {name}: {found[name]} and {package}.{file.stem}")
            found[name] = f"{package}.{file.stem}"
    return dict(sorted(found.items()))


@cache
def load(name: str) -> Rule:
    """Return the rule with the id ``name``; raise KeyError where there is none, CatalogError for one that fails."""
    module = modules()[name]
    try:
        loaded = getattr(import_module(module), "check", None)
    except Exception as error:
        raise CatalogError(f"rule {name} cannot be loaded: {type(error).__name__}: {error}") from error
    if not isinstance(loaded, Rule):
        raise CatalogError(f"rule {name} cannot be loaded: {module} has no function check marked with @rule")
    return loaded


def _packs() -> list[tuple[str, str]]:
    """Return name and folder of every package that an installed distribution names in the group."""
    if not _names_the_group():
        return []
    from importlib.metadata import entry_points

    return [(point.value, path) for point in entry_points(group=GROUP) for path in _folders(point.value)]


def _folders(pack: str) -> list[str]:
    """Return the folders of the package that is called ``pack``."""
    try:
        return list(import_module(pack).__path__)
    except Exception as error:
        raise CatalogError(f"rule pack {pack} cannot be loaded: {type(error).__name__}: {error}") from error


def _names_the_group() -> bool:
    """Tell whether any installed distribution names the group, from its files: far cheaper than to load them all."""
    files = (file for folder in sys.path for file in Path(folder or ".").glob("*.dist-info/entry_points.txt"))
    return any(f"[{GROUP}]" in file.read_text("utf-8", "replace") for file in files)
