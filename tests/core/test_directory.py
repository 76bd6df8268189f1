"""What a team has on file, read from what is kept; and one list, asked for."""

from __future__ import annotations

import pytest

from heydesk.domain.errors import Refused
from heydesk.domain.records import ListId, SurveyId, TemplateId
from tests.core import samples
from tests.core.core_driver import Bench
from tests.core.sandbox_control import Levers


def test_before_the_first_fetch(bench: Bench) -> None:
    """Nothing is known, and nothing fails."""
    directory, account_id = bench.core.directory, bench.account.id
    assert not directory.templates(account_id)
    assert not directory.surveys(account_id)
    assert not directory.lists(account_id)
    assert not directory.fields(account_id)
    assert directory.template(account_id, TemplateId(301)) is None
    assert directory.survey(account_id, SurveyId(401)) is None
    assert directory.members(account_id, ListId(501)) == ()


def test_rows_are_sorted_by_name_and_filtered_by_prefix(bench: Bench) -> None:
    """All of it by name, or what has the words that were typed."""
    directory, account_id = bench.core.directory, bench.account.id
    samples.fill(bench.store.directory_of(account_id))
    assert directory.templates(account_id) == directory.templates(account_id, "tom") == (samples.TEMPLATE,)
    assert directory.templates(account_id, "nothing") == ()
    assert directory.template(account_id, samples.TEMPLATE.id) == samples.TEMPLATE
    assert directory.surveys(account_id, "visit") == (samples.SURVEY,)
    assert directory.survey(account_id, samples.SURVEY.id) == samples.SURVEY
    assert directory.fields(account_id) == ("Dentist", "Time zone")
    assert directory.lists(account_id) == (samples.RECALL, samples.OTHERS)
    assert directory.lists(account_id, "mon") == (samples.OTHERS,)
    assert directory.members(account_id, samples.RECALL.id) == samples.MEMBERS


async def test_read_list_stores_list_and_members(bench: Bench) -> None:
    """It is kept with its members, so that a message to it has its name."""
    found = await bench.core.directory.read_list(bench.account.id, ListId(501))
    directory = bench.core.directory
    assert directory.lists(bench.account.id) == (found,)
    assert len(directory.members(bench.account.id, ListId(501))) == found.count == 3


async def test_a_list_that_names_nobody_keeps_whom_is_known(bench: Bench, levers: Levers) -> None:
    """Members may be hidden, alone and on a page of lists; that takes nobody off."""
    await bench.core.directory.read_list(bench.account.id, ListId(501))
    levers.turn(list_members="hidden")
    assert (await bench.core.directory.read_list(bench.account.id, ListId(501))).count is None
    assert len(bench.core.directory.members(bench.account.id, ListId(501))) == 3
    await bench.core.directory.refresh(bench.account.id)
    assert len(bench.core.directory.members(bench.account.id, ListId(501))) == 3


async def test_refused_read_list_stores_nothing(bench: Bench, levers: Levers) -> None:
    """Then nothing is kept."""
    levers.turn(lists="denied")
    with pytest.raises(Refused):
        await bench.core.directory.read_list(bench.account.id, ListId(501))
    assert bench.core.directory.lists(bench.account.id) == ()
