"""A secret does not show itself by accident."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable

import pytest

from heydesk.domain.records import Secret

CANARY = "canary-5d1f"


@pytest.mark.parametrize(
    "show",
    [repr, str, "{}".format, "{:>40}".format, "{!r}".format, lambda secret: f"{[secret]}"],
    ids=["repr", "str", "format", "format with a width", "format of the repr", "inside a list"],
)
def test_no_way_of_printing_shows_it(show: Callable[[Secret], str]) -> None:
    """Every usual way gives stars."""
    shown = show(Secret(CANARY))
    assert CANARY not in shown
    assert "****" in shown


@pytest.mark.parametrize(
    "keep",
    [pickle.dumps, json.dumps, copy.copy, copy.deepcopy, vars],
    ids=["pickle", "json", "copy", "deepcopy", "vars"],
)
def test_it_can_not_be_stored_or_copied(keep: Callable[[Secret], object]) -> None:
    """What would write it down refuses, without a word of it."""
    with pytest.raises(TypeError) as caught:
        keep(Secret(CANARY))
    assert CANARY not in str(caught.value)


def test_one_way_leads_to_the_text() -> None:
    """It is revealed by name."""
    assert Secret(CANARY).reveal() == CANARY


def test_secrets_compare_by_their_text() -> None:
    """Equal texts are equal secrets, and nothing else is."""
    assert Secret("a") == Secret("a")
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert Secret("a") != "a"


def test_an_empty_secret_is_false() -> None:
    """So that a form can ask whether there is one."""
    assert not Secret("")
    assert Secret("x")
