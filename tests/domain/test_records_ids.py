"""Ids of intended sends."""

from __future__ import annotations

from uuid import UUID

import pytest

from heydesk.domain.records import LocalId, fresh_local_id, local_id_at


def test_a_fresh_id_is_a_uuid_and_new() -> None:
    """Two intents never share one."""
    first, second = fresh_local_id(), fresh_local_id()
    assert UUID(first) != UUID(second)


@pytest.mark.parametrize("seed", [fresh_local_id(), LocalId("broadcast-april-reminders-001"), LocalId("")])
def test_a_batch_derives_its_ids_from_one_seed(seed: LocalId) -> None:
    """The first is the seed itself; the rest are different from it and each other, and the same every time."""
    ids = [local_id_at(seed, index) for index in range(10)]
    assert ids[0] == seed
    assert len(set(ids)) == 10
    assert ids == [local_id_at(seed, index) for index in range(10)]
    assert all(UUID(local_id) for local_id in ids[1:])


def test_other_seeds_give_other_ids() -> None:
    """Two batches do not meet."""
    assert local_id_at(LocalId("a"), 1) != local_id_at(LocalId("b"), 1)
    assert local_id_at(fresh_local_id(), 1) != local_id_at(fresh_local_id(), 1)
