"""Measures how datelines are read: against 200 that were checked by hand, and how many each set has.

    python tests/measure_datelines.py [--corpus DIR]

``tests/data/datelines.jsonl`` names the stories by set and id. ``reading`` is a fingerprint of place, day and agency as
a person reads them, so that the file repeats no copy; ``verdict`` is how newslint read the dateline on the day of the
check. Where the corpus is absent there is nothing to measure.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from measure import CORPUS, copy

from newslint.article import Article, article
from newslint.published import Calendar
from newslint.source import Source

CHECKED = Path(__file__).parent / "data" / "datelines.jsonl"
TODAY = date(2026, 11, 23)


def stories(corpus: Path) -> Iterator[tuple[str, str, Article]]:
    """Yield set, id and article of every story of the corpus."""
    for path in sorted((corpus / "text").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            fields = json.loads(line)
            yield path.stem, fields["id"], article(Source("story.txt", copy(path.stem, fields)), Calendar(now=TODAY))


def reading(story: Article) -> str:
    """Return the fingerprint of the dateline of ``story``, empty without one."""
    found = story.dateline
    return fingerprint(found.place, str(found.day or ""), str(found.year or ""), found.agency) if found else ""


def fingerprint(*parts: str) -> str:
    """Return a short digest of the parts of a dateline."""
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def report(corpus: Path) -> Iterator[str]:
    """Yield the lines of the report."""
    checked = {(one["set"], one["id"]): one["reading"] for one in map(json.loads, CHECKED.open(encoding="utf-8"))}
    count, with_dateline, right = Counter[str](), Counter[str](), 0
    for name, number, story in stories(corpus):
        count[name] += 1
        with_dateline[name] += story.dateline is not None
        if (name, number) in checked:
            as_checked = reading(story) == checked[name, number]
            right += as_checked
            if not as_checked:
                yield f"read otherwise than by hand: {name} {number}"
    yield f"{right} of {len(checked)} datelines as read by hand"
    for name in count:
        yield f"{name:<22}{count[name]:>7,} stories{with_dateline[name]:>7,} datelines"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure how datelines are read.")
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    corpus = parser.parse_args().corpus
    print("\n".join(report(corpus)) if corpus.is_dir() else f"no corpus in {corpus}, nothing to measure")


if __name__ == "__main__":
    main()
