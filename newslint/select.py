"""Which rules run: one pure function over names."""

from collections.abc import Iterable, Sequence

ALL = "all"


def matches(selector: str, name: str) -> bool:
    """Tell whether ``selector`` names the rule ``name``: by its id, its family ("date", "date-") or "all"."""
    return selector in {ALL, name} or name.startswith(selector.removesuffix("-") + "-")


def unknown(selectors: Iterable[str], names: Iterable[str]) -> list[str]:
    """Return the ``selectors`` that name none of the rules ``names``."""
    names = list(names)
    return [selector for selector in selectors if not any(matches(selector, name) for name in names)]


def selected(names: Iterable[str], select: Sequence[str], ignore: Sequence[str]) -> list[str]:
    """Return those of ``names`` that ``select`` asks for and ``ignore`` does not take away again.

    Of the selectors that name a rule the longest decides, and of a select and an ignore of one length the
    ignore: ``--select date --ignore date-weekday`` is every date rule but one.
    """
    return [name for name in names if _weight(select, name) > _weight(ignore, name)]


def _weight(selectors: Sequence[str], name: str) -> int:
    weights = (0 if one == ALL else len(one.removesuffix("-")) for one in selectors if matches(one, name))
    return max(weights, default=-1)


def families(names: Iterable[str]) -> list[str]:
    """Return the first words of ``names``, each once, by which whole families are selected."""
    return sorted({name.partition("-")[0] for name in names})
