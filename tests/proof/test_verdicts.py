"""What the proof calls lost, doubled, wrongly public and untrue: its judges find each of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from tests.proof.composing import Screen, difference
from tests.proof.office import Row, Verdict, Written, judge
from tests.ui.backend import FRONT, KIM, PAT, Backend

NOTE = Written(Side.NOTE, (KIM,), "Called back")
KEPT: dict[str, Any] = {"target": KIM, "text": "Called back", "private": True}
ACCEPTED = Row(State.ACCEPTED, None, doubted=False)
IN_DOUBT = Row(State.NEEDS_YOU, Ask.IN_DOUBT, doubted=True)
REFUSED = Row(State.NEEDS_YOU, Ask.REFUSED, doubted=False)


@pytest.mark.parametrize(
    ("row", "kept", "posted", "expected"),
    [
        (ACCEPTED, [KEPT], 1, {"once": 1}),
        (ACCEPTED, [], 1, {"lost": 1}),
        (None, [], 0, {"lost": 1}),
        (ACCEPTED, [KEPT, KEPT], 2, {"doubled": 1}),
        (ACCEPTED, [KEPT, KEPT], 1, {"twice_by_server": 1}),
        (ACCEPTED, [{**KEPT, "private": False}], 1, {"once": 1, "public": 1}),
        (ACCEPTED, [{**KEPT, "target": PAT}], 1, {"once": 1, "public": 1}),
        (IN_DOUBT, [], 1, {"asked": 1}),
        (IN_DOUBT, [KEPT], 1, {"asked": 1, "asked_of_kept": 1}),
        (REFUSED, [], 1, {"asked": 1}),
        (REFUSED, [KEPT], 1, {"untrue": 1}),
        (Row(State.UNDONE, None, doubted=False), [], 0, {}),
        (Row(State.UNDONE, None, doubted=False), [KEPT], 1, {"untrue": 1}),
        (Row(State.QUEUED, None, doubted=False), [], 0, {"untrue": 1}),
    ],
)
def test_a_message_is_counted_as_what_became_of_it(
    row: Row | None, kept: list[dict[str, Any]], posted: int, expected: dict[str, int]
) -> None:
    """Each way in which a message can end adds to its own column."""
    found = Verdict("a fault")
    judge(found, NOTE, row, kept, posted)
    assert replace(found, words=[]) == Verdict("a fault", **expected)  # type: ignore[arg-type] # counts alone


def test_a_batch_that_no_screen_showed_is_found(tmp_path: Path) -> None:
    """Another side, other words, other people, another inbox: each is a difference."""
    backend = Backend(tmp_path)
    batch = backend.send(backend.account(), "See you at 9", KIM, PAT)
    batch = tuple(replace(each, body=each.body.replace("{", f'{{"inbox_id":{FRONT.id},', 1)) for each in batch)
    seen = Screen(Side.TEXT, "See you at 9", frozenset({KIM, PAT}), group=False, inbox_id=FRONT.id)
    assert difference(seen, batch) == ""
    for other in (
        seen._replace(side=Side.NOTE),
        seen._replace(text="See you at 10"),
        seen._replace(phones=frozenset({KIM})),
        seen._replace(group=True),
        seen._replace(inbox_id=None),
    ):
        assert difference(other, batch) != ""
    assert difference(seen, batch[:1]) != ""
    public = tuple(replace(each, message=replace(each.message, side=Side.NOTE)) for each in batch)
    assert difference(seen._replace(side=Side.NOTE), public) != ""
    backend.close()
