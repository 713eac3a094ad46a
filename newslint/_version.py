"""The version, alone, so that building and caching can read it without importing anything else."""

__version__ = "0.1.0"
