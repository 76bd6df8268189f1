"""Choices are remembered under their names, an account's own apart."""

from __future__ import annotations

from heydesk.domain.records import Account
from heydesk.storage.store import Store


def test_the_last_choice_is_remembered(store: Store, account: Account) -> None:
    """For an account and for none, each by itself; the newest wins."""
    assert store.choices.get("account") is None
    store.choices.put("account", "1")
    store.choices.put("account", "2")
    store.choices.put("account", "3", account.id)
    store.choices.put("account", "4", account.id)
    assert store.choices.get("account") == "2"
    assert store.choices.get("account", account.id) == "4"
    assert store.choices.get("inbox", account.id) is None
    assert store.database.execute("SELECT count(*) FROM choice").fetchone()[0] == 2
