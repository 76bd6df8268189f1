"""Caches of customers' names, numbers and texts, which are emptied when the account that they are of is forgotten."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

_caches: list[Any] = []


def customer_cache(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Decorator: an ``lru_cache`` of a pure function of what belongs to customers.

    It does not know whose arguments it holds, so ``clear_customer_caches`` empties it as a whole.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        cached: Any = lru_cache(maxsize=maxsize)(function)
        _caches.append(cached)
        return cast("Callable[P, R]", cached)

    return decorate


def clear_customer_caches() -> None:
    """Empty every ``customer_cache``: an account was forgotten."""
    for cached in _caches:
        cached.cache_clear()


def customer_cache_sizes() -> dict[str, int]:
    """Return how much each ``customer_cache`` holds, by the qualified name of its function."""
    return {f"{each.__module__}.{each.__qualname__}": each.cache_info().currsize for each in _caches}


def drop_account(account_id: int, *caches: MutableMapping[Any, Any]) -> None:
    """Remove what is of this account; a key is its id, or a tuple that begins with it."""
    for cache in caches:
        for key in [each for each in cache if account_id in (each, each[0] if isinstance(each, tuple) else None)]:
            del cache[key]
