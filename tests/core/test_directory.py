"""What a team has on file, read from what is kept; and one list, asked for."""

from __future__ import annotations

import pytest

from heydesk.domain.errors import Refused
from heydesk.domain.records import InboxId, ListId, MemberId, SurveyId, TemplateId
from tests.core import samples
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl


def test_before_the_first_fetch(driver: CoreDriver) -> None:
    """Nothing is known, and nothing fails."""
    directory, account_id = driver.core.directory, driver.account.id
    assert not directory.templates(account_id)
    assert not directory.surveys(account_id)
    assert not directory.lists(account_id)
    assert not directory.fields(account_id)
    assert directory.template(account_id, TemplateId(301)) is None
    assert directory.survey(account_id, SurveyId(401)) is None
    assert directory.members(account_id, ListId(501)) == ()


def test_rows_are_sorted_by_name_and_filtered_by_prefix(driver: CoreDriver) -> None:
    """All of it by name, or what has the words that were typed."""
    directory, account_id = driver.core.directory, driver.account.id
    samples.fill(driver.store.directory_of(account_id))
    assert directory.templates(account_id) == directory.templates(account_id, "tom") == (samples.TEMPLATE,)
    assert directory.templates(account_id, "nothing") == ()
    assert directory.template(account_id, samples.TEMPLATE.id) == samples.TEMPLATE
    assert directory.surveys(account_id, "visit") == (samples.SURVEY,)
    assert directory.survey(account_id, samples.SURVEY.id) == samples.SURVEY
    assert directory.fields(account_id) == ("Dentist", "Time zone")
    assert directory.lists(account_id) == (samples.RECALL, samples.OTHERS)
    assert directory.lists(account_id, "mon") == (samples.OTHERS,)
    assert directory.members(account_id, samples.RECALL.id) == samples.MEMBERS


async def test_read_list_stores_list_and_members(driver: CoreDriver) -> None:
    """It is kept with its members, so that a message to it has its name."""
    found = await driver.core.directory.read_list(driver.account.id, ListId(501))
    directory = driver.core.directory
    assert directory.lists(driver.account.id) == (found,)
    assert len(directory.members(driver.account.id, ListId(501))) == found.count == 3


async def test_a_list_that_names_nobody_keeps_whom_is_known(driver: CoreDriver, control: SandboxControl) -> None:
    """Members may be hidden, alone and on a page of lists; that takes nobody off."""
    await driver.core.directory.read_list(driver.account.id, ListId(501))
    control.turn(list_members="hidden")
    assert (await driver.core.directory.read_list(driver.account.id, ListId(501))).count is None
    assert len(driver.core.directory.members(driver.account.id, ListId(501))) == 3
    await driver.core.directory.refresh(driver.account.id)
    assert len(driver.core.directory.members(driver.account.id, ListId(501))) == 3


async def test_refused_read_list_stores_nothing(driver: CoreDriver, control: SandboxControl) -> None:
    """Then nothing is kept."""
    control.turn(lists="denied")
    with pytest.raises(Refused):
        await driver.core.directory.read_list(driver.account.id, ListId(501))
    assert driver.core.directory.lists(driver.account.id) == ()


def test_who_sits_here_is_remembered_for_each_inbox(driver: CoreDriver) -> None:
    """Asked once for each; another inbox has an answer of its own."""
    directory, account_id = driver.core.directory, driver.account.id
    assert directory.own_member(account_id, InboxId(7)) is None
    directory.set_own_member(account_id, InboxId(7), MemberId(15))
    directory.set_own_member(account_id, InboxId(7), MemberId(16))
    assert directory.own_member(account_id, InboxId(7)) == MemberId(16)
    assert directory.own_member(account_id, InboxId(8)) is None
