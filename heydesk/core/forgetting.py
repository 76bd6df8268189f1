"""Emptying caches of what belongs to an account that was forgotten."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from heydesk.domain.records import AccountId


def drop_account(account_id: AccountId, *caches: MutableMapping[Any, Any]) -> None:
    """Remove what is of this account; a key is its id, or a tuple that begins with it."""
    for cache in caches:
        for key in [each for each in cache if account_id in (each, each[0] if isinstance(each, tuple) else None)]:
            del cache[key]
