"""Which files a path names: patterns of .gitignore as git reads them, parents first, the last that speaks decides."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from newslint.discover import STDIN, Found, discover

TREE = (
    "a.txt", "b.txt", "keep.txt", "build/c.txt", "build/keep.txt", "desk/a.txt", "desk/b.txt", "desk/build/c.txt",
    "desk/deep/a.txt", "desk/deep/keep.txt", "desk/keep.txt", "log/log.txt",
)  # fmt: skip
CASES = {
    "nothing": ({}, []),
    "a name, at every depth": ({"": "a.txt"}, ["a.txt", "desk/a.txt", "desk/deep/a.txt"]),
    "anchored by a stroke in front": ({"": "/a.txt"}, ["a.txt"]),
    "anchored by a stroke inside": ({"": "desk/a.txt"}, ["desk/a.txt"]),
    "anchored where its file stands": ({"desk": "/a.txt"}, ["desk/a.txt"]),
    "a folder": ({"": "build/"}, ["build/c.txt", "build/keep.txt", "desk/build/c.txt"]),
    "an anchored folder": ({"": "/build/"}, ["build/c.txt", "build/keep.txt"]),
    "a folder only, not a file": ({"": "log.txt/\nlog/"}, ["log/log.txt"]),
    "a stroke behind a file's name": ({"": "a.txt/"}, []),
    "a star": ({"": "*.txt"}, list(TREE)),
    "a star stops at a stroke": ({"": "desk/*.txt"}, ["desk/a.txt", "desk/b.txt", "desk/keep.txt"]),
    "two stars": ({"": "desk/**/a.txt"}, ["desk/a.txt", "desk/deep/a.txt"]),
    "a negation behind": ({"": "*.txt\n!keep.txt"}, [one for one in TREE if not one.endswith("keep.txt")]),
    "a negation in front is overruled": ({"": "!keep.txt\n*.txt"}, list(TREE)),
    "a child takes back what its parent excludes": (
        {"": "a.txt", "desk": "!a.txt"},
        ["a.txt"],
    ),
    "a child excludes what its parent keeps": ({"": "*.txt\n!a.txt", "desk": "a.txt"}, [
        *(one for one in TREE if not one.endswith("a.txt")), "desk/a.txt", "desk/deep/a.txt",
    ]),
    "a grandchild overrules both": ({"": "a.txt", "desk": "!a.txt", "desk/deep": "a.txt"}, [
        "a.txt", "desk/deep/a.txt",
    ]),
    "an excluded folder is not entered": ({"": "desk/", "desk": "!a.txt"}, [one for one in TREE if one[:5] == "desk/"]),
    "a file in an excluded folder is not taken back": ({"": "build/\n!build/keep.txt"}, [
        "build/c.txt", "build/keep.txt", "desk/build/c.txt",
    ]),
    "a file in a folder whose content is excluded is taken back": ({"": "/build/*\n!keep.txt"}, ["build/c.txt"]),
    "a remark, a blank line, an escaped sign": ({"": "# a.txt\n\n\\#b.txt\n"}, []),
    "a blank behind": ({"": "b.txt  \n"}, ["b.txt", "desk/b.txt"]),
    "lines that end in CRLF": ({"": "b.txt\r\nkeep.txt\r\n!/keep.txt\r\n"}, [
        "b.txt", "build/keep.txt", "desk/b.txt", "desk/deep/keep.txt", "desk/keep.txt",
    ]),
}  # fmt: skip
gitignore = pytest.mark.parametrize(("ignores", "excluded"), CASES.values(), ids=CASES.keys())


def _tree(root: Path, ignores: dict[str, str]) -> Path:
    for name in TREE:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("Copy.\n")
    for folder, lines in ignores.items():
        (root / folder / ".gitignore").write_text(lines, newline="")
    (root / ".git").mkdir()
    return root


def _names(root: Path, *paths: Path) -> list[str]:
    found = list(discover([str(path) for path in paths or (root,)]))
    assert not [one.error for one in found if one.error and "gitignore" not in one.error]
    return [Path(one.path).relative_to(root).as_posix() for one in found if not one.error]


@gitignore
def test_what_gitignore_excludes_is_left_out(tmp_path: Path, ignores: dict[str, str], excluded: list[str]) -> None:
    assert _names(_tree(tmp_path, ignores)) == sorted(set(TREE) - set(excluded))


@gitignore
@pytest.mark.skipif(not shutil.which("git"), reason="git is not here")
def test_git_agrees(tmp_path: Path, ignores: dict[str, str], excluded: list[str]) -> None:
    root = _tree(tmp_path, ignores)
    (root / ".git").rmdir()
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env |= {"HOME": str(root), "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", "init", "--quiet"], cwd=root, env=env, check=True)
    command = ["git", "ls-files", "--others", "--exclude-standard", "--", "*.txt"]
    listed = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=True).stdout.split()
    assert sorted(listed) == sorted(set(TREE) - set(excluded))


def test_a_folder_inside_follows_the_files_above_it_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("b.txt\n")
    root = tmp_path / "repository"
    root.mkdir()
    _tree(root, {"": "a.txt\n", "desk": "!/a.txt\nkeep.txt\n"})
    assert _names(root, root / "desk") == ["desk/a.txt", "desk/b.txt", "desk/build/c.txt"]
    assert _names(root, root / "desk" / "deep") == []


def test_of_the_files_above_a_folder_the_nearest_speaks_last(tmp_path: Path) -> None:
    root = _tree(tmp_path, {"": "a.txt\n!keep.txt\n", "desk": "!a.txt\nkeep.txt\n"})
    assert _names(root, root / "desk" / "deep") == ["desk/deep/a.txt"]


def test_without_a_repository_files_above_the_folder_do_not_count(tmp_path: Path) -> None:
    root = _tree(tmp_path, {"": "a.txt\n"})
    (root / ".git").rmdir()
    assert _names(root, root / "desk" / "deep") == ["desk/deep/a.txt", "desk/deep/keep.txt"]
    assert "a.txt" not in _names(root)


def test_a_file_or_folder_that_is_named_is_taken_though_excluded(tmp_path: Path) -> None:
    root = _tree(tmp_path, {"": "build/\na.txt\n"})
    assert _names(root, root / "a.txt") == ["a.txt"]
    assert _names(root, root / "build") == ["build/c.txt", "build/keep.txt"]


def test_a_folder_of_which_everything_is_excluded_says_so(tmp_path: Path) -> None:
    root = _tree(tmp_path, {"": "*.txt\n"})
    assert list(discover([str(root)])) == [
        Found(str(root), "no copy to check in this folder (.gitignore excludes what there is)")
    ]


def test_hidden_files_and_other_suffixes_are_left_out(tmp_path: Path) -> None:
    for name in (".hidden.txt", ".folder/a.txt", "a.rst", "a", "B.TXT", "c.Md", "d.markdown", "e.text", "txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Copy.\n")
    assert _names(tmp_path) == ["B.TXT", "c.Md", "d.markdown", "e.text"]


def test_folders_come_in_order_of_names_and_each_file_once(tmp_path: Path) -> None:
    root = _tree(tmp_path, {})
    assert _names(root, root / "desk" / "b.txt", root, root / "a.txt") == [
        "desk/b.txt",
        *sorted(set(TREE) - {"desk/b.txt"}),
    ]


def test_standard_input_and_what_is_not_there(tmp_path: Path) -> None:
    assert list(discover([STDIN, str(tmp_path / "gone.txt")])) == [
        Found(STDIN),
        Found(str(tmp_path / "gone.txt"), "no such file or folder"),
    ]
