"""``python -m newslint``: the command line, also from a checkout that is not installed."""

from newslint.cli import main

main()
