"""Caches that an account's end empties."""

from __future__ import annotations

from heydesk.domain.caches import clear_customer_caches, customer_cache_sizes, drop_account
from heydesk.domain.phone_numbers import split_numbers


def test_clearing_empties_every_cache_of_customers() -> None:
    """Each is listed by the name of its function, with how much it holds."""
    assert all("heydesk." in name for name in customer_cache_sizes())
    split_numbers("6505550103", "US")
    clear_customer_caches()
    assert set(customer_cache_sizes().values()) == {0}


def test_dropping_an_account_keeps_what_is_of_others() -> None:
    """A key is an account's id, or a tuple that begins with it."""
    by_id = {1: "Kim", 2: "Pat"}
    by_thread = {(1, "16505550103"): "Hi", (2, "16505550103"): "Hello", (2, 1): "Bye"}
    drop_account(1, by_id, by_thread)
    assert by_id == {2: "Pat"}
    assert by_thread == {(2, "16505550103"): "Hello", (2, 1): "Bye"}
