"""How much two texts have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.text_normalization import likeness

TEXTS = st.lists(st.sampled_from(["a", "B", "c", "d"]), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("", "", 1.0),
        ("a", "", 0.0),
        ("Hi Kim", "hi  kim\n", 1.0),
        ("a b c d", "a b x d", 0.75),
        ("a b c d", "d c b a", 0.25),
        ("a b", "c d", 0.0),
    ],
)
def test_words_in_common_and_in_order(one: str, other: str, share: float) -> None:
    """Case and white space make no difference."""
    assert likeness(one, other) == share


@given(TEXTS, TEXTS, st.floats(0, 1))
def test_a_share_is_a_share(one: str, other: str, least: float) -> None:
    """Between nothing and all, all for the same text, and with a least it is that share or one below the least."""
    share = likeness(one, other)
    assert 0 <= share <= 1
    assert likeness(one, one) == 1
    assert (share == 1) is (one.casefold().split() == other.casefold().split())
    assert likeness(one, other, least) in {share, 0} if share < least else likeness(one, other, least) == share


def test_long_texts_are_compared_by_their_words_alone() -> None:
    """Their order would take too long; each word counts as often as it is there."""
    words = [f"w{i}" for i in range(400)]
    assert likeness(" ".join(words), " ".join(reversed(words))) == 1.0
