"""What git knows of a file: asked only where nothing else gives a story its date."""

import os
from datetime import date, datetime, tzinfo
from pathlib import Path


def last_commit_day(path: str, zone: tzinfo | None = None) -> date | None:
    """Return the day, in ``zone`` or where newslint runs, of the last commit that changed the file at ``path``.

    None where that says nothing: the file is in no repository, is not committed or has changed since, the clone is
    shallow, so that every file seems to be of its last commit, or git cannot be run.
    """
    file = Path(path)
    if not any((folder / ".git").exists() for folder in file.absolute().parents):
        return None
    if _git(file, "status", "--porcelain", "--ignored", "--", file.name) != "":
        return None
    if _git(file, "rev-parse", "--is-shallow-repository") != "false":
        return None
    stamp = _git(file, "log", "-1", "--format=%ct", "--", file.name)
    return datetime.fromtimestamp(int(stamp), zone).date() if stamp else None


def _git(file: Path, *arguments: str) -> str | None:
    """Return what git prints in the folder of ``file``, None where it fails or is not there."""
    import subprocess  # costs 6 ms, and few stories need git

    command = ["git", "-C", str(file.parent), *arguments]
    env = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=env, stdin=subprocess.DEVNULL)  # noqa: S603 - fixed words and a file's name
    except (OSError, subprocess.CalledProcessError, UnicodeDecodeError):
        return None
    return done.stdout.strip()
