"""Finding an entry of a list by the first letters typed."""

from __future__ import annotations

from collections.abc import Sequence


def find(labels: Sequence[str], typed: str) -> int | None:
    """Give the place of the label that fits best: begins so, has a word that begins so, or has it anywhere."""
    wanted = typed.casefold()
    if not wanted.strip():
        return None
    folded = [label.casefold() for label in labels]
    for fits in (_begins, _has_word, _holds):
        for place, label in enumerate(folded):
            if fits(label, wanted):
                return place
    digits = "".join(char for char in typed if char.isdecimal())
    if not digits or any(char.isalpha() for char in typed):
        return None
    numbers = ("".join(char for char in label if char.isdecimal()) for label in labels)
    return next((place for place, number in enumerate(numbers) if digits in number), None)


def _begins(label: str, wanted: str) -> bool:
    return label.startswith(wanted)


def _has_word(label: str, wanted: str) -> bool:
    return f" {wanted}" in label


def _holds(label: str, wanted: str) -> bool:
    return wanted in label
