"""What a person types to connect an account."""

from __future__ import annotations

from typing import NamedTuple


class NewAccount(NamedTuple):
    """As typed, all but the key, which travels as a ``Secret``.

    An empty ``base_url`` is Heymarket's own. ``session_only`` keeps the key in memory until the program ends.
    """

    name: str
    secret_id: str
    base_url: str = ""
    session_only: bool = False
