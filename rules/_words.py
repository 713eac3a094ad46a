"""What all rules share: how a message repeats words of the copy, and patterns that few stories need."""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return ``pattern`` compiled when it is first asked for, so that stories without need of it do not wait."""
    return re.compile(pattern)


def quoted(words: str) -> str:
    """Return ``words`` of the copy in curly quotation marks, on one line and without characters that do not print."""
    return f"“{''.join(filter(str.isprintable, ' '.join(words.split())))}”"
