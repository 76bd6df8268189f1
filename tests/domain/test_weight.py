"""What renderings cost, for many people at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.merge_fields import Merge
from heydesk.domain.sms import Scale, count_exact
from heydesk.domain.text_normalization import as_sent

PIECES = st.sampled_from(["", "a", "a b", "é", "e\u0301", "\u0301", "[x]", "’", "😀", "\r", "\n", "\u1112", "\u1161"])
VALUES = st.lists(PIECES, max_size=3).map("".join) | st.text(max_size=4)
FIXED = st.builds(lambda piece, times: piece * times, VALUES, st.sampled_from([1, 1, 20, 34, 75, 153]))


@given(st.lists(FIXED, min_size=4, max_size=4), st.lists(st.tuples(st.none() | VALUES, VALUES), max_size=5))
def test_it_is_what_counting_gives(fixed: list[str], people: list[tuple[str | None, str]]) -> None:
    """Whatever stands between the tokens and in them, and whoever was weighed before."""
    first, second, *rest = (as_sent(piece).replace("{", "(").replace("}", ")") for piece in fixed)
    text = first + "{{a}}" + second + "{{b}}" + "{{a}}".join(rest)
    merge = Merge(text)
    scale = Scale(merge)
    appended = Merge(text + "\nReply [STOP]")
    beside = Scale(appended, scale)
    for one, other in people:
        filled = one, other, one
        for weighed, rendered in ((scale, merge), (beside, appended)):
            exact = count_exact(as_sent(rendered.join(filled)))
            assert weighed.weigh(filled) == (exact.segments, exact.units)


@pytest.mark.parametrize(
    ("text", "value", "weight"),
    [
        ("{{a}}", "", (0, 0)),
        ("{{a}}", None, (1, 9)),
        ("{{a}}" + "x" * 155, "Kim", (1, 158)),
        ("{{a}}" + "x" * 158, "Kim", (2, 161)),
        ("{{a}}" + "x" * 158, "Zoë", (3, 161)),
        ("{{a}}" + "]" * 153, "", (3, 306)),
        ("{{a}}" + "]" * 153, "x", (3, 307)),
        ("x" * 158 + "{{a}}", "]]", (2, 162)),
        ("e{{a}}", "\u0301", (1, 1)),
    ],
)
def test_cases(text: str, value: str | None, weight: tuple[int, int]) -> None:
    """An empty text, a token nobody fills, both encodings, pairs that straddle, and a mark that joins."""
    scale = Scale(Merge(text))
    assert scale.weigh((value,)) == scale.weigh((value,)) == weight
