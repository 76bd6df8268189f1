"""The person's own texts under short names, and the team's beside them."""

from __future__ import annotations

import pytest

from heydesk.domain.records import QuickReply, TemplateId
from tests.conftest import ExpectLog
from tests.core import samples
from tests.core.core_driver import CoreDriver

LATE = QuickReply("late", "Running late, sorry")
HOURS = QuickReply("hours", "We are open 9 to 5. Not late.")
TEAM = QuickReply(samples.TEMPLATE.title, samples.TEMPLATE.text, samples.TEMPLATE.id)


@pytest.fixture
def full(driver: CoreDriver) -> CoreDriver:
    """A core whose team has a template, and whose person has two replies."""
    samples.fill(driver.store.directory_of(driver.account.id))
    driver.core.quick_replies.save([HOURS, LATE])
    return driver


def test_replies_are_kept_in_their_order(full: CoreDriver) -> None:
    """Until others are saved in their place."""
    assert full.core.quick_replies.own() == (HOURS, LATE)
    full.core.quick_replies.save([])
    assert full.core.quick_replies.own() == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", (HOURS, LATE, TEAM)),
        ("late", (LATE, HOURS)),
        ("app", (TEAM,)),
        ("run sorry", (LATE,)),
        ("nothing", ()),
    ],
)
def test_names_come_before_words(full: CoreDriver, typed: str, found: tuple[QuickReply, ...]) -> None:
    """The person's own first, in their order, then the team's."""
    assert full.core.quick_replies.find(full.account.id, typed) == found


def test_without_an_account_only_ones_own_are_found(full: CoreDriver) -> None:
    """Nobody's templates are known."""
    assert full.core.quick_replies.find(None, "") == (HOURS, LATE)


def test_keys_have_the_first_nine(full: CoreDriver) -> None:
    """In their order, whatever the account."""
    replies = full.core.quick_replies
    assert [replies.on_key(None, number) for number in (0, 1, 2, 3)] == [None, HOURS, LATE, None]
    replies.save([LATE._replace(name=str(number)) for number in range(12)])
    assert replies.on_key(None, 9) is not None
    assert replies.on_key(None, 10) is None


def test_template_on_a_key_has_the_words_that_it_has_now(full: CoreDriver) -> None:
    """And those that it had, in an account that does not have it."""
    replies, old = full.core.quick_replies, TEAM._replace(text="Old words")
    replies.save([old, old._replace(template_id=TemplateId(999))])
    assert replies.on_key(full.account.id, 1) == TEAM
    assert replies.on_key(full.account.id, 2) == old._replace(template_id=TemplateId(999))
    assert replies.on_key(None, 1) == old
    assert replies.find(full.account.id, "appointment")[0] == TEAM


@pytest.mark.parametrize("kept", ["[", "7", '[["a"]]'])
def test_what_cannot_be_read_is_none(full: CoreDriver, expect_log: ExpectLog, kept: str) -> None:
    """It is said in the log, and the next save mends it."""
    expect_log("quick replies can't be read")
    full.store.choices.set("quick_replies", kept)
    assert full.core.quick_replies.own() == ()


async def test_template_is_saved_for_the_team(driver: CoreDriver) -> None:
    """The service has it, and so has this computer, at once."""
    made = await driver.core.directory.save_template(driver.account.id, "Late", "Running late, sorry")
    assert driver.core.directory.templates(driver.account.id, "late") == (made,)
    driver.store.directory_of(driver.account.id).templates.delete_others([])
    await driver.core.directory.refresh(driver.account.id)
    (fetched,) = driver.core.directory.templates(driver.account.id, "running late")
    assert (fetched.id, fetched.title, fetched.text) == (made.id, "Late", "Running late, sorry")
