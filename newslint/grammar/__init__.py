"""The grammar of dates and datelines, written with pyparsing: what ``newslint/patterns.py`` is generated from.

Nothing imports this at run time: pyparsing takes longer to load than a story to check. ``python -m newslint.grammar``
compiles the grammar into patterns of ``re`` that accept the same words, part for part, and writes them there.
"""
