"""Paths as the user names them to the files that are to be read."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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

    A folder gives its files of copy (by suffix) that no .gitignore excludes and that are not hidden; a file that is
    named itself is always taken.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _folder(Path(path)) if Path(path).is_dir() else [_file(path)]:
            if found.path not in seen:
                seen.add(found.path)
                yield found


def _file(path: str) -> Found:
    if path == STDIN:
        return Found(STDIN)
    return Found(os.path.normpath(path), "" if Path(path).exists() else "no such file or folder")


def _folder(folder: Path) -> Iterator[Found]:
    empty = True
    for found in _walk(folder, _ignores_above(folder)):
        empty = False
        yield found
    if empty:
        endings = ", ".join(sorted(SUFFIXES))
        yield Found(str(folder), f"no copy to check in this folder (looked for {endings})")


def _walk(folder: Path, ignores: list["Ignore"]) -> Iterator[Found]:
    """Yield the files of copy in ``folder`` and the folders in it, in order of names."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Found(str(folder), (error.strerror or str(error)).lower())
        return
    ignores = [*ignores, *_ignore_in(folder)]
    for entry in entries:
        path, is_folder = folder / entry.name, entry.is_dir(follow_symlinks=False)
        if not (is_folder or path.suffix.lower() in SUFFIXES) or entry.name.startswith("."):
            continue
        if not _is_ignored(path, ignores, is_folder=is_folder):
            yield from _walk(path, ignores) if is_folder else [Found(str(path))]


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

    return [Ignore(folder.resolve(), GitIgnoreSpec.from_lines(lines))]


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
