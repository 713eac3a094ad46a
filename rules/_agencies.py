"""How agencies sign their datelines."""

import re

from newslint.datelines import AGENCIES

#: What can be the name of an agency: a word or two.
NAME = r"[A-Za-z][\w/-]*(?:\s[A-Z][\w!]*)?"
PART = re.compile(r"[\s/-]+")


def is_agency(name: str) -> bool:
    """Tell whether ``name`` is that of an agency that is known, or of two: "Reuters", "RIA Novosti", "ACAN-EFE"."""
    return any(part.lower() in AGENCIES for part in PART.split(name))
