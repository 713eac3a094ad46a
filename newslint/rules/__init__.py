"""In a checkout the rules live in rules/, beside this package; a wheel has them here."""

from pathlib import Path

__path__ = [str(Path(__file__).parents[2] / "rules")]
