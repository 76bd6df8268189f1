"""Switches: the open points of `heydesk.sandbox.behavior` by name, as tests and the command line set them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from enum import StrEnum
from typing import Any

from heydesk.sandbox.behavior import Behavior

_LOWEST = {"clock_offset": -math.inf, "page_size": 1.0, "largest_page": 1.0}
"""The smallest value of the numbers that may not begin at 0."""


def with_switches(behavior: Behavior, values: Mapping[str, object]) -> Behavior:
    """Return a behavior with some switches set, each value given as its word or number.

    Raises:
        ValueError: a name or a value that does not exist; the sentence lists those that do.
    """
    changed: dict[str, Any] = {name: _parse(behavior, name, value) for name, value in values.items()}
    return replace(behavior, **changed)


def switches_as_json(behavior: Behavior) -> dict[str, str | float]:
    """Return every switch by name."""
    return asdict(behavior)


def _parse(behavior: Behavior, name: str, value: object) -> StrEnum | float:
    names = [field.name for field in fields(behavior)]
    if name not in names:
        raise ValueError(f"There is no switch {name!r}. There are: {', '.join(names)}.")
    kind = type(getattr(behavior, name))
    if issubclass(kind, StrEnum):
        words = [member.value for member in kind]
        if value not in words:
            raise ValueError(f"The switch {name} is one of {', '.join(words)}, not {value!r}.")
        return kind(value)
    try:
        number = float(str(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number) or number < _LOWEST.get(name, 0.0) or (kind is int and number % 1):
        raise ValueError(f"The switch {name} is a number, not {value!r}.")
    return int(number) if kind is int else number
