"""Finding an entry by what is typed."""

from __future__ import annotations

import pytest

from heydesk.ui.widgets.inputs import find

LABELS = ["Front desk  (415) 555-0142", "Billing  (415) 555-0117", "Old front  (415) 555-0199", "Émile"]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("b", 1),
        ("BILL", 1),
        ("front", 0),
        ("old f", 2),
        ("desk", 0),
        ("ling", 1),
        ("0199", 2),
        ("555-01 17", 1),
        ("4155550117", 1),
        ("(415) 555-0199", 2),
        ("é", 3),
        ("zzz", None),
        ("99999", None),
        (" ", None),
        ("", None),
    ],
)
def test_the_best_fit_is_found(typed: str, place: int | None) -> None:
    """A beginning before a word's beginning before a part; digits whatever stands between them."""
    assert find(LABELS, typed) == place
