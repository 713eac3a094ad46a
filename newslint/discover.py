"""Paths as the user names them to the files that are to be read."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.formats import SUFFIXES

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: The path that stands for standard input.
STDIN = "-"


class Found(NamedTuple):
    """A file to read, or (with an ``error``) a path that names nothing to read."""

    path: str
    error: str = ""


def discover(paths: Sequence[str]) -> Iterator[Found]:
    """Yield each file that ``paths`` name once: files as they are, folders walked in order of names.

    A folder gives its files of copy (by suffix) that no .gitignore excludes and that are not hidden; links to folders
    are not followed. A file that is named itself is always taken, and so is a folder.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        for found in _folder(Path(path)) if path and Path(path).is_dir() else [_file(path)]:
            identity = None if found.error or found.path == STDIN else _identity(found.path)
            if identity is None or identity not in seen:
                yield found
            if identity:
                seen.add(identity)


def _file(path: str) -> Found:
    if path == STDIN:
        return Found(STDIN)
    return Found(path, "" if path and Path(path).exists() else "no such file or folder")


def _identity(path: str) -> tuple[int, int] | None:
    """Return what tells the file at ``path`` from all others, whatever it is called; None for a link to nothing."""
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _folder(folder: Path) -> Iterator[Found]:
    above = _ignores_above(folder)
    if _is_ignored(folder, above, is_folder=True):
        above = []
    empty, excluded = True, False
    for found in _walk(folder, above):
        if found is None:
            excluded = True
        else:
            empty = False
            yield found
    if empty:
        endings = ", ".join(sorted(SUFFIXES))
        reason = ".gitignore excludes what there is" if excluded else f"looked for {endings}"
        yield Found(str(folder), f"no copy to check in this folder ({reason})")


def _walk(start: Path, above: list["Ignore"]) -> Iterator[Found | None]:
    """Yield the files of copy under ``start`` in order of names, and None for each that is excluded."""
    waiting = [Entry(start, is_folder=True, ignores=above)]
    while waiting:
        path, is_folder, ignores = waiting.pop()
        if path != start and _is_ignored(path, ignores, is_folder=is_folder):
            yield None
        elif not is_folder:
            yield Found(str(path))
        else:
            try:
                waiting += reversed(_entries(path, [*ignores, *_ignore_in(path)]))
            except OSError as error:
                yield Found(str(path), (error.strerror or str(error)).lower())


class Entry(NamedTuple):
    """A folder, or a file of copy, with the patterns that may exclude it."""

    path: Path
    is_folder: bool
    ignores: list["Ignore"]


def _entries(folder: Path, ignores: list["Ignore"]) -> list[Entry]:
    """Return what in ``folder`` is a folder or a file of copy and not hidden, in order of names."""
    entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    found = [Entry(folder / entry.name, entry.is_dir(follow_symlinks=False), ignores) for entry in entries]
    return [
        entry
        for entry in found
        if not entry.path.name.startswith(".") and (entry.is_folder or entry.path.suffix.lower() in SUFFIXES)
    ]


class Ignore(NamedTuple):
    """The patterns of one .gitignore, which hold from its folder down."""

    folder: Path
    patterns: "GitIgnoreSpec"


def _ignores_above(folder: Path) -> list[Ignore]:
    """Return what the .gitignore files above ``folder`` say, from the root of its repository down."""
    above = [folder.resolve(), *folder.resolve().parents]
    root = next((index for index, one in enumerate(above) if (one / ".git").exists()), 0)
    return [ignore for one in reversed(above[1 : root + 1]) for ignore in _ignore_in(one)]


def _ignore_in(folder: Path) -> list[Ignore]:
    try:
        lines = (folder / ".gitignore").read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    from pathspec import GitIgnoreSpec  # costs 20 ms; most calls name files

    patterns = [pattern for line in lines for pattern in _patterns(GitIgnoreSpec, line)]
    return [Ignore(folder.resolve(), GitIgnoreSpec(patterns))]


def _patterns(spec: "type[GitIgnoreSpec]", line: str) -> Sequence[Any]:
    """Return the patterns of one line; none where it is broken, as git does."""
    try:
        return list(spec.from_lines([line]).patterns)
    except (ValueError, re.error):
        return []


def _is_ignored(path: Path, ignores: list[Ignore], *, is_folder: bool) -> bool:
    """Tell whether the last pattern that speaks of ``path`` excludes it; deeper files speak last."""
    if not ignores:
        return False
    whole = path.parent.resolve() / path.name
    for folder, patterns in reversed(ignores):
        name = whole.relative_to(folder).as_posix() + ("/" if is_folder else "")
        verdict = patterns.check_file(name).include
        if verdict is not None:
            return verdict
    return False
