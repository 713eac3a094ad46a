"""What all tests share: the flag that accepts new golden output, and the way to run newslint as a process."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
#: 2026-11-23, so that what is taken to be of today stays of that day.
NOW = "1795392000"
Run = Callable[..., subprocess.CompletedProcess[str]]


settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")  # --hypothesis-profile=default searches anew each time


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden files with what newslint says now")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture
def newslint(tmp_path: Path) -> Run:
    """Run ``python -m newslint`` from this checkout in an empty folder, as a process of its own."""

    def run(*arguments: str, cwd: Path = tmp_path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "newslint", *arguments],
            cwd=cwd,
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": NOW},
        )
        out, err = done.stdout.decode().replace("\r\n", "\n"), done.stderr.decode().replace("\r\n", "\n")
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run
