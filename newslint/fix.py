"""Fixes to text."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newslint.finding import Edit, Fix


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """Return ``text`` with the edits of ``fixes`` made; a fix that overlaps an earlier one or itself is left out."""
    parts = []
    end = 0
    for span, replacement in _compatible(fixes):
        parts += [text[end : span.start], replacement]
        end = span.end
    return "".join([*parts, text[end:]])


def _compatible(fixes: Iterable[Fix]) -> list[Edit]:
    """Return, in order of the text, the edits of those fixes that do not overlap the ones before them."""
    chosen: list[Edit] = []
    for fix in fixes:
        edits = sorted(set(fix.edits))
        torn = any(first.span.overlaps(second.span) for first, second in pairwise(edits))
        if not torn and not any(_overlaps(edit, chosen) for edit in edits):
            for edit in edits:
                if edit not in _neighbours(edit, chosen):
                    insort(chosen, edit)
    return chosen


def _overlaps(edit: Edit, chosen: Sequence[Edit]) -> bool:
    return any(edit.span.overlaps(other.span) for other in _neighbours(edit, chosen))


def _neighbours(edit: Edit, chosen: Sequence[Edit]) -> Sequence[Edit]:
    """Return the edits before and behind the place of ``edit`` in ``chosen``, which overlap each other nowhere."""
    at = bisect_left(chosen, edit)
    return chosen[max(0, at - 1) : at + 1]
