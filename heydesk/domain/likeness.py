"""How much two texts have in common, fast enough for a press of Send."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

_MOST_COMPARED = 300
"""Words whose order is looked at where two texts differ; of more, only how often each is there."""


def likeness(one: str, other: str, least: float = 0) -> float:
    """Give the share of words, from 0 to 1, that two texts have in common and in the same order.

    What can't reach ``least`` is 0, without a closer look.
    """
    first, second = _words(one), _words(other)
    total = len(first) + len(second)
    if first == second:
        return 1.0
    ahead = _same_ahead(first, second)
    behind = _same_ahead(first[ahead:][::-1], second[ahead:][::-1])
    first, second = first[ahead : len(first) - behind], second[ahead : len(second) - behind]
    same = ahead + behind
    shared = (Counter(first) & Counter(second)).total()
    if 2 * (same + shared) / total < least:
        return 0.0
    if max(len(first), len(second)) <= _MOST_COMPARED:
        blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
        shared = sum(block.size for block in blocks)
    return 2 * (same + shared) / total


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().split())


def _same_ahead(first: Sequence[str], second: Sequence[str]) -> int:
    return next(
        (index for index, (one, other) in enumerate(zip(first, second, strict=False)) if one != other),
        min(len(first), len(second)),
    )
