"""Source to Copy: one format a file, each with ``recognise`` and ``read``.

A reader marks where things stand and never rewrites them: what its text leaves out or decodes is tied to the
source by the pieces of the Copy it returns.
"""

from newslint.blocks import Copy
from newslint.formats import plain
from newslint.source import Source

#: What a folder walk picks up; a file that is named on the command line is read whatever its suffix.
SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


def read(source: Source) -> Copy:
    """Return the copy of ``source``, read by the first format that recognises it; plain text takes all."""
    if source.path.endswith((".md", ".markdown")) or source.text.startswith(("---\n", "---\r\n", "+++\n")):
        from newslint.formats import markdown  # noqa: PLC0415 - costs 40 ms, not needed for plain text

        return markdown.read(source)
    return plain.read(source)
