"""Fixes to text."""

from collections.abc import Iterable

from newslint.finding import Edit, Fix


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """Return ``text`` with the edits of ``fixes`` made; a fix that overlaps an earlier one is left out."""
    for edit in sorted(_compatible(fixes), reverse=True):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def _compatible(fixes: Iterable[Fix]) -> list[Edit]:
    """Return the edits of those fixes that do not overlap the ones before them."""
    chosen: list[Edit] = []
    for fix in fixes:
        if not any(edit.span.overlaps(other.span) for edit in fix.edits for other in chosen):
            chosen.extend(edit for edit in fix.edits if edit not in chosen)
    return chosen
