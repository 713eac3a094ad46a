"""Measures the rules on real copy: how often each speaks, and how it does on labelled findings.

    python tests/measure.py [--corpus DIR] [--set NAME …] [--select RULE …] [--show RULE …] [--processes N]

The corpus is a folder of its own beside the checkout; where it is absent there is nothing to measure. A story is
its body alone, since that is what the labels refer to (the headline is another text); Reuters-21578 keeps datelines
apart, so there the dateline goes before the body. The date of a story counts as given with --date; a story without
one is left to rules as undated, whatever its name. ``--show`` takes an id, a family or "all", and prints every finding
of those rules with the words around it, then the labels of that kind that newslint gets wrong.

The exit status is 1 where a rule crashed, else 0.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

from newslint import Level, Span, catalog
from newslint.article import article
from newslint.cli import chosen
from newslint.engine import CRASHED, lint
from newslint.finding import Finding
from newslint.params import no_such_rule
from newslint.published import Calendar
from newslint.select import ALL, matches, unknown
from newslint.source import Source

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
#: Where a story has no date, the day of the measurement is the same for everybody.
TODAY = date(2026, 11, 23)
PER = 100_000
CONTEXT = 80
SHORT = 100

#: The names that labels give to sets, where they differ from the names of the files.
SETS = {
    "bbc": "bbc-2004-2005",
    "basil": "basil-us-politics",
    "fakes": "fa-kes-syria",
    "fakenewsnet": "fakenewsnet-2016",
    "fnc1": "fnc1-web-2014",
    "gothamist": "gothamist-2004-2017",
    "hindu": "the-hindu-city",
    "isot": "isot-2015-2017",
    "kcna": "kcna-2024",
    "muc34": "fbis-muc-1988-1990",
    "newsdata2023": "newsdata-2023",
    "polnear": "polnear-2016",
    "reuters_fin": "reuters-2006-2013",
    "webhose": "webhose-2015",
    "webhose2015": "webhose-2015",
}
#: The families of rules that may find what a kind of label names.
FAMILIES = {
    "date-weekday-pair": ("date-",),
    "dateline-weekday": ("dateline-", "date-"),
    "dateline-vs-publication": ("dateline-",),
    "duplicate-quote": ("quote-",),
    "link-list": ("link-",),
    "grammar-missing-to": ("grammar-",),
    "grammar": ("grammar-",),
}
DEFECT, TRAP, CAPTION = "defect", "trap", "caption"
#: What a label leaves out of the copy it cites: "said ... on Monday", "s[uspended]".
LEFT_OUT = re.compile(r"\s*\.\.\.\s*|\[[^\]]*\]")


class Label(NamedTuple):
    """A labelled place: by its ``verdict`` a finding there is right (defect), wrong (trap) or a note (caption)."""

    kind: str
    verdict: str
    set: str
    id: str
    text: str


class Job(NamedTuple):
    """One story of a set as its line of JSON, and the labels on it."""

    set: str
    line: str
    labels: Sequence[Label]


class Told(NamedTuple):
    """A finding, with the words around it."""

    rule: str
    level: Level
    message: str
    context: str


class Outcome(NamedTuple):
    """What newslint says at a label; ``placed`` unless the story has no such words."""

    label: Label
    placed: bool
    levels: Sequence[Level]

    @property
    def right(self) -> bool:
        """Whether a defect is found, a trap left alone, a caption at most noted."""
        if self.label.verdict == CAPTION:
            return all(level is Level.INFO for level in self.levels)
        return bool(self.levels) is (self.label.verdict == DEFECT)


class Story(NamedTuple):
    """What measuring keeps of a story."""

    set: str
    id: str
    words: int
    told: Sequence[Told]
    outcomes: Sequence[Outcome]


def labels(corpus: Path) -> dict[tuple[str, str], list[Label]]:
    """Return the labels by set and id of their story, in order of the file."""
    found = defaultdict(list)
    for line in (corpus / "labels-dev.jsonl").read_text("utf-8").splitlines():
        fields = json.loads(line)
        name = SETS.get(fields["set"], fields["set"])
        found[name, fields["id"]].append(Label(fields["kind"], fields["verdict"], name, fields["id"], fields["text"]))
    return found


def jobs(corpus: Path, sets: Sequence[str]) -> Iterator[Job]:
    """Yield every story of ``sets``, in order of the files."""
    by_story = labels(corpus)
    for name in sets:
        with (corpus / "text" / f"{name}.jsonl").open(encoding="utf-8") as file:
            for line in file:
                yield Job(name, line, by_story.get((name, json.loads(line)["id"]), ()))


def measure(job: Job, rules: Sequence[str]) -> Story:
    """Lint the story of ``job`` with the ``rules`` of these ids."""
    fields = json.loads(job.line)
    given = date.fromisoformat(fields["date"]) if fields["date"] else None
    text = copy(job.set, fields)
    story = article(Source("story.txt", text), Calendar(given, TODAY))
    findings = lint(story, map(catalog.load, rules))
    told = [Told(one.rule, one.level, one.message, context(one.span, text)) for one in findings]
    return Story(job.set, fields["id"], len(story.words), told, [judge(one, text, findings) for one in job.labels])


def copy(name: str, fields: dict[str, Any]) -> str:
    """Return the text to lint of a story with these ``fields`` of the set called ``name``."""
    body = str(fields["body"])
    return f"{fields['dateline']} {body}" if name == "reuters21578" and fields.get("dateline") else body


def context(span: Span, text: str) -> str:
    """Return the words at ``span`` in brackets, with some of the ``text`` around them, on one line."""
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return re.sub(r"\s*\n\s*", " ⏎ ", f"{before}[{span.of(text)}]{after}")


def judge(label: Label, text: str, findings: Sequence[Finding]) -> Outcome:
    """Say what ``findings`` of the label's families touch its words in ``text``, be it with a related span."""
    spans = places(label.text, text)
    hits = [
        finding.level
        for finding in findings
        if finding.rule.startswith(FAMILIES[label.kind])
        and any(
            one.overlaps(span)
            for one in (finding.span, *(related.span for related in finding.related))
            for span in spans
        )
    ]
    return Outcome(label, bool(spans), hits)


def places(words: str, text: str) -> list[Span]:
    """Return where ``words`` stand in ``text``, white space aside; their parts where a label leaves something out."""
    whole = _places(words, text)
    parts = [part for part in LEFT_OUT.split(words) if len(part.split()) > 1]
    return whole or [span for part in parts for span in _places(part, text)]


def _places(words: str, text: str) -> list[Span]:
    pattern = r"\s+".join(re.escape(word) for word in words.replace("⏎", " ").split())
    return [Span(*match.span()) for match in re.finditer(pattern, text)]


def rates(stories: Sequence[Story], sets: Sequence[str]) -> Iterator[str]:
    """Yield the lines of two tables: the sets, and what each rule says of them at each level."""
    words, flagged, said = Counter[str](), Counter[str](), Counter[tuple[str, Level, str]]()
    count = Counter(story.set for story in stories)
    for story in stories:
        words[story.set] += story.words
        flagged[story.set] += bool(story.told)
        said.update((told.rule, told.level, story.set) for told in story.told)
    yield f"{'':4}{'set':<22}{'stories':>9}{'words':>11}{'flagged':>9}"
    for number, name in enumerate(sets, 1):
        yield f"{number:>2}  {name:<22}{count[name]:>9,}{words[name]:>11,}{_share(flagged[name], count[name]):>9}"
    stories_flagged = _share(flagged.total(), count.total())
    yield f"{'':4}{'all':<22}{count.total():>9,}{words.total():>11,}{stories_flagged:>9}"
    yield f"\nFindings per {PER:,} words, by number of the set"
    yield f"{'':34}{'found':>6}{'all':>7}" + "".join(f"{number:>7}" for number in range(1, len(sets) + 1))
    for rule, level in sorted({(rule, level) for rule, level, _ in said}):
        found = [said[rule, level, name] for name in sets]
        row = "".join(_rate(one, words[name]) for one, name in zip(found, sets, strict=True))
        yield f"{rule:<26}{level.label:<8}{sum(found):>6}{_rate(sum(found), words.total())}{row}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"


def _rate(found: int, words: int) -> str:
    return f"{found * PER / words:>7.2f}" if found else f"{'·':>7}"


def verdicts(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield the lines of the table of labels, a line for each kind."""
    counts = Counter((one.label.kind, one.label.verdict) for one in outcomes)
    flags = Counter((one.label.kind, one.label.verdict) for one in outcomes if one.levels)
    graver = Counter(one.label.kind for one in outcomes if one.label.verdict == CAPTION and not one.right)
    yield f"{'label':<26}{'defects found':>15}{'traps silent':>15}{'captions flagged':>18}{'above info':>12}"
    for kind in [kind for kind in FAMILIES if any(one.label.kind == kind for one in outcomes)]:
        defects, traps, captions = (counts[kind, verdict] for verdict in (DEFECT, TRAP, CAPTION))
        found, silent = flags[kind, DEFECT], traps - flags[kind, TRAP]
        line = f"{kind:<26}{_of(found, defects):>15}{_of(silent, traps):>15}"
        yield f"{line}{_of(flags[kind, CAPTION], captions):>18}{_of(graver[kind], captions):>12}"
    for one in outcomes:
        if not one.placed:
            yield f"not placed: {one.label.set} {one.label.id}: {one.label.text[:SHORT]}"


def _of(part: int, whole: int) -> str:
    return f"{part} / {whole}" if whole else "-"


def shown(stories: Sequence[Story], show: Sequence[str]) -> Iterator[str]:
    """Yield every finding that ``show`` names, for a person to judge, and the labels of its kinds that are missed."""
    for story in stories:
        for told in story.told:
            if any(matches(selector, told.rule) for selector in show):
                yield f"\n{told.rule} ({told.level.label}) {story.set} {story.id}\n  {told.message}\n  {told.context}"
    for one in (one for story in stories for one in story.outcomes):
        if not one.right and _is_shown(one.label.kind, show):
            fault = "missed" if one.label.verdict == DEFECT else "flagged"
            text = " ".join(one.label.text.split())[:SHORT]
            yield f"\n{fault} {one.label.verdict}: {one.label.kind} {one.label.set} {one.label.id}\n  {text}"


def _is_shown(kind: str, show: Sequence[str]) -> bool:
    return any(selector == ALL or f"{selector}-".startswith(FAMILIES[kind]) for selector in show)


def crashes(stories: Sequence[Story]) -> list[str]:
    """Return a line for each time that a rule crashed."""
    return [
        f"{story.set} {story.id}: {told.message}" for story in stories for told in story.told if told.rule == CRASHED
    ]


def report(stories: Sequence[Story], sets: Sequence[str], show: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the whole report."""
    yield from shown(stories, show)
    if show:
        yield ""
    yield from rates(stories, sets)
    outcomes = [one for story in stories for one in story.outcomes]
    if outcomes:
        yield ""
        yield from verdicts(outcomes)
    if crashed := crashes(stories):
        yield f"\nRules crashed {len(crashed)} times"
        yield from crashed


def options(sets: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of the command line, for a corpus of these ``sets``."""
    parser = argparse.ArgumentParser(description="Measure the rules on real copy.", parents=[corpus_option()])
    parser.add_argument(
        "--set", nargs="+", choices=sets or None, default=sets, metavar="NAME", dest="sets", help="only these"
    )
    parser.add_argument("--select", nargs="+", default=[], metavar="RULE", help="only these rules or families")
    parser.add_argument("--show", nargs="+", default=[], metavar="RULE", help="print what these rules or families find")
    parser.add_argument("--processes", type=int, default=2, metavar="N")
    return parser


def corpus_option() -> argparse.ArgumentParser:
    """Return the parser of the one option that the others depend on."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    return parser


def main() -> int:
    corpus = corpus_option().parse_known_args()[0].corpus
    sets = sorted(path.stem for path in (corpus / "text").glob("*.jsonl"))
    parser = options(sets)
    arguments = parser.parse_args()
    for name in unknown([*arguments.select, *arguments.show], catalog.modules()):
        parser.error(no_such_rule(name))
    if not sets:
        print(f"no corpus in {corpus}, nothing to measure")
        return 0
    work = partial(measure, rules=[one.id for one in chosen(arguments.select, [])])
    with Pool(arguments.processes) as pool:
        stories = list(pool.imap(work, jobs(corpus, arguments.sets), chunksize=32))
    print("\n".join(report(stories, arguments.sets, arguments.show)))
    return 1 if crashes(stories) else 0


if __name__ == "__main__":
    sys.exit(main())
