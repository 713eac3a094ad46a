"""Source to Copy: one format a file, each with ``recognise`` and ``read``.

A reader marks where things stand and never rewrites them: what its text leaves out or decodes is tied to the
source by the pieces of the Copy it returns.
"""

from newslint.blocks import Copy
from newslint.formats import plain
from newslint.read import ReadError
from newslint.source import Source

#: What a folder walk picks up; a file that is named on the command line is read whatever its suffix,
SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
#: but for these, whose marks would pass for copy.
UNREAD = (".html", ".htm", ".xhtml", ".xml", ".json", ".jsonl", ".rtf", ".docx", ".doc", ".odt", ".pdf", ".csv")


def read(source: Source) -> Copy:
    """Return the copy of ``source``, read by the first format that recognises it; plain text takes all.

    Raise FormatError where the format is broken beyond reading, ReadError where newslint does not know it.
    """
    if source.path.lower().endswith(UNREAD):
        raise ReadError("newslint reads plain text and Markdown, not this format")
    if source.path.lower().endswith((".md", ".markdown")) or _has_front_matter(source):
        from newslint.formats import markdown

        return markdown.read(source)
    return plain.read(source)


def _has_front_matter(source: Source) -> bool:
    """Tell whether a file that need not be Markdown opens with fields between fences."""
    if not source.text.startswith(("---", "+++")):
        return False
    from newslint.formats import front_matter  # its patterns take time to compile

    return front_matter.recognise(source)
