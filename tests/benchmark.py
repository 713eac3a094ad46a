"""Times newslint beside other linters, rule by rule, and by length: figures and ratios, no verdicts.

    python tests/benchmark.py [--quick] [--with DIR …] [--corpus DIR]

Prints the cold start on the seed story, words per CPU second over many stories, what each rule adds, the cost of
longer files, and what a check imports. Other linters run where they are found: in the folders given ``--with``, beside
the running interpreter, on PATH. What is compared runs in turns (A B A B …), so that all meet the same machine: trust
the ratios, and CPU time before wall time. Stories are drawn evenly from the corpus of ``tests/measure.py``, else they
are the seeds over and over. It needs a system that counts the CPU time of child processes (not Windows).
"""

import argparse
import gc
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import cycle, islice
from json import loads
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

from measure import CORPUS, TODAY, copy

from newslint import catalog
from newslint.article import article
from newslint.cli import chosen
from newslint.engine import lint
from newslint.published import Calendar
from newslint.source import Source
from newslint.words import Words

ROOT = Path(__file__).parents[1]
SEED = ("seeds/000_637ddeb6200bd893.txt", "--date", "2017-01-30")
NEWSLINT = "newslint"
#: Vale as it comes: its own four rules, spelling among them.
VALE_INI = "StylesPath =\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n"
TOP = 10
#: Stories timed at a time: few enough that every rule meets the same state of the machine.
CHUNK = 25
#: How many stories make one file, for the cost of length.
LENGTHS = (1, 10, 100)


class Story(NamedTuple):
    """The text of a story, and the day it was published where that is known."""

    text: str
    day: date | None


class Tool(NamedTuple):
    """A program: what runs it, before the files, and the exit statuses of a run that worked."""

    name: str
    command: Sequence[str]
    works: Collection[int] = (0, 1)


class Cost(NamedTuple):
    """Seconds."""

    wall: float
    cpu: float


class Scale(NamedTuple):
    """How much to run."""

    cold_rounds: int = 15
    rounds: int = 3
    stories: int = 2000
    stories_by_rule: int = 400


QUICK = Scale(cold_rounds=5, rounds=1, stories=300, stories_by_rule=100)


def tools(folders: Sequence[Path], vale_ini: Path) -> Iterator[Tool]:
    """Yield newslint, then the other linters that are found; say which are not."""
    yield Tool(NEWSLINT, (sys.executable, "-m", "newslint", "check"))
    path = os.pathsep.join([*map(str, folders), str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    for name, arguments, works in (
        ("codespell", (), (0, os.EX_DATAERR)),
        ("proselint", ("check",), (0, 1)),
        ("vale", ("--config", str(vale_ini), "--no-exit"), (0,)),
    ):
        if program := shutil.which(name, path=path):
            yield Tool(name, (program, *arguments), works)
        else:
            print(f"{name} is not here, left out")


def run(tool: Tool, *arguments: str) -> Cost:
    """Run ``tool`` from the checkout and return what it cost; raise RuntimeError where it did not work."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(
        [*tool.command, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    wall, after = perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in tool.works:
        raise RuntimeError(f"{tool.name} ended with status {done.returncode}: {done.stderr.decode()[-300:]}")
    return Cost(wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def in_turns(runs: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """Return the median cost of each of ``runs``, done in turns after one that warms the disk."""
    for one in runs.values():
        one()
    costs = [{name: one() for name, one in runs.items()} for _ in range(rounds)]
    return {
        name: Cost(median(cost[name].wall for cost in costs), median(cost[name].cpu for cost in costs)) for name in runs
    }


def cold_start(found: Sequence[Tool], rounds: int) -> Iterator[str]:
    """Yield the lines on what it costs to check one story, start of the program and all."""
    bare = Tool("python -c pass", (sys.executable, "-c", "pass"))
    runs = {tool.name: partial(run, tool, *(SEED if tool.name == NEWSLINT else SEED[:1])) for tool in found}
    costs = in_turns({bare.name: partial(run, bare), **runs}, rounds)
    yield f"Cold start: the seed story, medians of {rounds} rounds in turns"
    yield f"{'':<18}{'wall ms':>9}{'CPU ms':>9}{'CPU ÷ bare Python':>20}{'CPU ÷ newslint':>16}"
    for name, cost in costs.items():
        to_bare, to_newslint = cost.cpu / costs[bare.name].cpu, cost.cpu / costs[NEWSLINT].cpu
        yield f"{name:<18}{cost.wall * 1e3:>9.1f}{cost.cpu * 1e3:>9.1f}{to_bare:>20.2f}{to_newslint:>16.2f}"


def stories(corpus: Path, count: int) -> list[Story]:
    """Return about ``count`` stories, drawn evenly from all sets of the corpus; without one, the seeds repeated."""
    lines = [(path.stem, line) for path in sorted((corpus / "text").glob("*.jsonl")) for line in _lines(path)]
    if not lines:
        seeds = [Story(path.read_text("utf-8"), None) for path in sorted((ROOT / "seeds").glob("*.txt"))]
        return list(islice(cycle(seeds), count))
    drawn = [(name, loads(line)) for name, line in lines[:: max(1, len(lines) // count)]]
    return [
        Story(copy(name, fields), date.fromisoformat(fields["date"]) if fields["date"] else None)
        for name, fields in drawn[:count]
    ]


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").rstrip("\n").split("\n")


def word_count(texts: Sequence[Story]) -> int:
    """Return how many words these stories have, as newslint counts them."""
    return sum(len(Words(story.text)) for story in texts)


def write(texts: Sequence[Story], folder: Path) -> None:
    """Write every story to a file of its own; the day stands in its name, where newslint finds it."""
    folder.mkdir()
    for number, story in enumerate(texts):
        (folder / f"{story.day or 'undated'}_{number:05}.txt").write_text(story.text, "utf-8")


def throughput(found: Sequence[Tool], texts: Sequence[Story], folder: Path, rounds: int) -> Iterator[str]:
    """Yield the lines on many stories: words per CPU second of whole processes."""
    words = word_count(texts)
    write(texts, folder)
    costs = in_turns({tool.name: partial(run, tool, str(folder)) for tool in found}, rounds)
    yield f"Throughput: {len(texts):,} stories, {words:,} words, a file each, medians of {rounds} rounds in turns"
    yield f"{'':<18}{'CPU s':>9}{'wall s':>9}{'words per CPU s':>18}{'rate ÷ newslint':>18}"
    for name, cost in costs.items():
        rate, ratio = words / cost.cpu, costs[NEWSLINT].cpu / cost.cpu
        yield f"{name:<18}{cost.cpu:>9.2f}{cost.wall:>9.2f}{rate:>18,.0f}{ratio:>18.2f}"


def check(texts: Sequence[Story], rules: Sequence[str]) -> float:
    """Return the CPU seconds that it takes to read ``texts`` as articles and lint them with ``rules``."""
    loaded = [catalog.load(name) for name in rules]
    start = process_time()
    for story in texts:
        lint(article(Source("story.txt", story.text), Calendar(story.day, TODAY)), loaded)
    return process_time() - start


def by_rule(texts: Sequence[Story], rounds: int) -> Iterator[str]:
    """Yield the lines on the engine alone: all rules, none, and each rule as the time with it less the time without.

    What several rules share (words, quotations) is computed for the first that asks, so it counts for no single
    rule, and the rules do not add up to the whole.
    """
    rules = [one.id for one in chosen([], [])]
    words = word_count(texts)
    sets = {"all rules": rules, "reading alone": []} | {name: [one for one in rules if one != name] for name in rules}
    seconds = dict.fromkeys(sets, 0.0)
    for start in range(0, len(texts), CHUNK):
        chunk = texts[start : start + CHUNK]
        turns = [{name: check(chunk, ids) for name, ids in sets.items()} for _ in range(rounds + 1)]
        for name in sets:
            seconds[name] += min(turn[name] for turn in turns)
    own = {name: seconds["all rules"] - seconds[name] for name in rules}
    yield f"Engine alone: {len(texts):,} stories, {words:,} words, in one process"
    yield f"{'':<28}{'µs a word':>11}{'words per CPU s':>18}{'of all':>9}"
    for name in ("all rules", "reading alone"):
        yield _engine_line(name, seconds[name], words, seconds["all rules"])
    for name in sorted(own, key=lambda name: -own[name]):
        yield _engine_line(name, own[name], words, seconds["all rules"])


def _engine_line(name: str, seconds: float, words: int, whole: float) -> str:
    rate = f"{words / seconds:,.0f}" if seconds > 0 else "-"
    return f"{name:<28}{max(0.0, seconds) * 1e6 / words:>11.3f}{rate:>18}{seconds / whole:>9.1%}"


def by_length(texts: Sequence[Story], rounds: int) -> Iterator[str]:
    """Yield the lines on length: the same stories as many short files, fewer longer ones, and one long one.

    A long file is made of different stories, since one story over and over would be all repeats to the rules on
    repeats. The words being the same each time, a cost in line with length gives a ratio of 1.
    """
    rules = [one.id for one in chosen([], [])]
    parts = texts[: LENGTHS[-1]]
    files = {
        length: [
            Story("\n".join(story.text for story in parts[at : at + length]), parts[at].day)
            for at in range(0, len(parts), length)
        ]
        for length in LENGTHS
    }
    turns = [{length: check(some, rules) for length, some in files.items()} for _ in range(6 * rounds + 1)]
    seconds = {length: min(turn[length] for turn in turns) for length in LENGTHS}
    yield f"Length: the same {len(parts)} stories, joined to files of 1, 10 and 100"
    yield f"{'':<18}{'words a file':>14}{'CPU ms in all':>15}{'CPU ÷ that of 1':>17}"
    for length, some in files.items():
        words, ratio = word_count(some) // len(some), seconds[length] / seconds[1]
        yield f"{f'{length} in a file':<18}{words:>14,}{seconds[length] * 1e3:>15.1f}{ratio:>17.2f}"


def imports() -> Iterator[str]:
    """Yield the lines on the modules that a check of the seed story imports and a bare Python does not."""
    bare = {name for name, _, _ in _imported("-c", "pass")}
    added = [one for one in _imported("-m", "newslint", "check", *SEED) if one[0] not in bare]
    whole_ms = sum(own for _, own, _ in added) / 1e3
    yield f"Imports: {len(added)} modules beyond bare Python, {whole_ms:.1f} ms; the dearest:"
    yield f"{'':<34}{'own ms':>9}{'with its own imports':>23}"
    for name, own, whole in sorted(added, key=lambda one: -one[1])[:TOP]:
        yield f"{name:<34}{own / 1e3:>9.2f}{whole / 1e3:>23.2f}"


def _imported(*arguments: str) -> list[tuple[str, int, int]]:
    """Return name, own and cumulative microseconds of every module that Python imports on these ``arguments``."""
    done = subprocess.run([sys.executable, "-X", "importtime", *arguments], cwd=ROOT, capture_output=True, check=False)
    rows = [line.removeprefix("import time:").split("|") for line in done.stderr.decode().splitlines() if "|" in line]
    return [(name.strip(), int(own), int(whole)) for own, whole, name in rows if own.strip().isdigit()]


def report(arguments: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Yield the lines of all five parts; files are written to ``folder``."""
    scale = QUICK if arguments.quick else Scale()
    ini = folder / "vale.ini"
    ini.write_text(VALE_INI, "utf-8")
    found = list(tools(arguments.folders, ini))
    texts = stories(arguments.corpus, scale.stories)
    if not (arguments.corpus / "text").is_dir():
        yield f"No corpus in {arguments.corpus}: the seeds over and over, so rules on repeats find more than in copy"
    yield from cold_start(found, scale.cold_rounds)
    yield ""
    yield from throughput(found, texts, folder / "stories", scale.rounds)
    yield ""
    step = max(1, len(texts) // scale.stories_by_rule)
    gc.disable()  # it would strike any of the runs compared
    yield from by_rule(texts[::step], scale.rounds)
    yield ""
    yield from by_length(texts[::step], scale.rounds)
    gc.enable()
    yield ""
    yield from imports()


def main() -> None:
    parser = argparse.ArgumentParser(description="Time newslint: figures and ratios.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and stories")
    parser.add_argument(
        "--with", nargs="+", type=Path, default=[], metavar="DIR", dest="folders", help="look for linters here first"
    )
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for line in report(arguments, Path(folder)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
