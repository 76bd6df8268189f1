"""Where the checkout's files are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sources(folder: str) -> list[Path]:
    """Return the Python files below a folder of the checkout."""
    return sorted((ROOT / folder).rglob("*.py"))
