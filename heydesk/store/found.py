"""What a search has found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """The best rows in order: whole words before beginnings, what changed last before what changed long ago.

    ``complete`` is False where time ran out before enough were found: there may be others. ``guessed`` says that
    nothing was found as it was typed, and that these are what may have been meant.
    """

    rows: tuple[T, ...]
    complete: bool = True
    guessed: bool = False
