"""Write ``newslint/patterns.py``, the grammar as patterns of ``re``: ``python -m newslint.grammar``."""

import re
from pathlib import Path

import pyparsing as pp

from newslint.grammar import datelines, mentions, parts
from newslint.grammar.compile import pattern

TARGET = Path(__file__).parents[1] / "patterns.py"
#: The expressions that newslint asks for at run time, by name.
NAMES = {
    parts: "MONTH WEEKDAY WEEKDAY_NAME",
    mentions: "PART DATES WEEKDAY_FIRST WEEKDAY_BEHIND WEEKDAY_ALONE DAY_ALONE RELATIVE ISO NUMERIC",
    datelines: "DATELINE",
}
EXPRESSIONS: dict[str, pp.ParserElement] = {
    name: getattr(module, name).leave_whitespace().streamline()
    for module, names in NAMES.items()
    for name in names.split()
}
#: No line of source ends in a backslash, for a raw string cannot.
LINE = re.compile(r".{1,104}(?<!\\)")
HEAD = '''\
"""The grammar of dates and datelines as patterns of ``re``, written by ``python -m newslint.grammar``; do not edit."""

'''


def patterns() -> str:
    """Return the text of ``newslint/patterns.py``."""
    return HEAD + "".join(_constant(name, pattern(one)) for name, one in EXPRESSIONS.items())


def _constant(name: str, source: str) -> str:
    """Return the assignment of ``source`` to ``name``, in lines of a length that the project allows."""
    lines = LINE.findall(source)
    if len(lines) == 1:
        return f'{name} = r"{source}"\n'
    strings = "".join(f'    r"{line}"\n' for line in lines)
    return f"{name} = (\n{strings})\n"


if __name__ == "__main__":
    TARGET.write_text(patterns(), "utf-8")
