"""Real repositories, made with real git."""

import shutil
import subprocess
from datetime import UTC, date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newslint.git import last_commit_day
from newslint.published import Calendar, Origin, published

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="takes git")


def _git(folder: Path, *arguments: str, at: str = "2017-01-30T23:30:00+0000") -> None:
    who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false"]
    env = {"GIT_COMMITTER_DATE": at, "GIT_AUTHOR_DATE": at, "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(folder)}
    subprocess.run(["git", *who, *arguments], cwd=folder, env=env, check=True, capture_output=True)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Make a repository in which story.txt was committed on January 30, 2017, half an hour before midnight UTC."""
    folder = tmp_path / "desk"
    folder.mkdir()
    _git(folder, "init", "-q")
    (folder / ".gitignore").write_text("draft.txt\n")
    (folder / "story.txt").write_text("The talks went on.\n")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "story")
    (folder / "other.txt").write_text("Other.\n")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "other", at="2018-05-01T12:00:00+0000")
    return folder


def test_the_day_is_that_of_the_files_own_last_commit(desk: Path) -> None:
    assert last_commit_day(str(desk / "story.txt"), UTC) == date(2017, 1, 30)
    assert last_commit_day(str(desk / "other.txt"), UTC) == date(2018, 5, 1)


def test_the_day_is_that_of_the_newsroom(desk: Path) -> None:
    assert last_commit_day(str(desk / "story.txt"), ZoneInfo("Asia/Tokyo")) == date(2017, 1, 31)


def test_a_changed_a_new_and_an_ignored_file_have_none(desk: Path) -> None:
    (desk / "story.txt").write_text("The talks went on and on.\n")
    (desk / "new.txt").write_text("New.\n")
    (desk / "draft.txt").write_text("Draft.\n")
    assert [last_commit_day(str(desk / name), UTC) for name in ("story.txt", "new.txt", "draft.txt")] == [None] * 3


def test_a_shallow_clone_says_nothing(desk: Path, tmp_path: Path) -> None:
    _git(tmp_path, "clone", "-q", "--depth", "1", desk.as_uri(), "shallow")
    assert last_commit_day(str(tmp_path / "shallow" / "story.txt"), UTC) is None


def test_outside_of_a_repository_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Text.\n")
    assert last_commit_day(str(tmp_path / "story.txt"), UTC) is None


def test_a_repository_without_commits_has_none(tmp_path: Path) -> None:
    _git(tmp_path, "init", "-q")
    (tmp_path / "story.txt").write_text("Text.\n")
    assert last_commit_day(str(tmp_path / "story.txt"), UTC) is None


def test_a_story_without_a_date_is_of_its_last_commit(desk: Path) -> None:
    story = desk / "story.txt"
    assert published(str(story), {}, Calendar(zone=UTC)) == (date(2017, 1, 30), Origin.COMMIT)
    assert published(str(story), {"date": "2016-05-01"}, Calendar(zone=UTC)).origin is Origin.METADATA
    assert published(str(story), {}, Calendar(now=date(2026, 11, 23))).origin is Origin.TODAY
