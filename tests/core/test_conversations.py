"""What is done with a conversation from here: at the service, and in what is cached of it."""

from __future__ import annotations

from typing import Any

import pytest

from heydesk.core.compose import NotReady
from heydesk.core.conversations import NotChanged
from heydesk.domain.changes import Change
from heydesk.domain.errors import KeyAbsent
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import ConversationAddress, DirectoryKind, InboxId, MemberId, Secret, StatusWord
from heydesk.vault import MemoryVault
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import ANA, FRONT_DESK, KIM, CoreDriver
from tests.core.sandbox_control import SandboxControl

BEN = MemberId(9)
KIMS = ConversationAddress(FRONT_DESK, (KIM,))


def stands(control: SandboxControl, phone: str = KIM) -> dict[str, Any]:
    """The conversation as the service has it."""
    found: dict[str, Any] = control.change("show", phone)[0]
    return found


def waits(driver: CoreDriver) -> list[str]:
    """Who waits, as shown now."""
    return [row.name for row in driver.core.waiting.snapshot(driver.account.id).rows]


@pytest.fixture
async def waiting_kim(driver: CoreDriver, control: SandboxControl) -> CoreDriver:
    """A core that knows that Kim waits."""
    control.hear("Is Monday free?", KIM)
    await driver.core.directory.refresh(driver.account.id, [DirectoryKind.CONVERSATIONS])
    await driver.core.waiting.poll(driver.account.id)
    assert "Kim Lee" in waits(driver)
    return driver


async def test_closed_conversation_waits_no_more(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """It is closed at the service, out of the list at once, and closed in the cache; opened again it waits again."""
    driver, verbs, account_id = waiting_kim, waiting_kim.core.conversations, waiting_kim.account.id
    changes: list[Change] = []
    driver.core.changes.subscribe(changes.append)
    await verbs.close(account_id, KIMS, ANA)
    assert stands(control)["status"] == "closed"
    assert "Kim Lee" not in waits(driver)
    assert sum(change.waiting for change in changes) == 1
    chat_id = stands(control)["id"]
    chat = driver.core.people.chat(account_id, chat_id)
    assert chat is not None
    assert not chat.is_open
    await verbs.reopen(account_id, KIMS, ANA)
    assert stands(control)["status"] == "open"
    chat = driver.core.people.chat(account_id, chat_id)
    assert chat is not None
    assert chat.is_open
    await driver.core.waiting.poll(account_id)
    assert "Kim Lee" in waits(driver)


async def test_marks_change_the_row_and_not_the_wait(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """Reading answers nobody."""
    driver, verbs, account_id = waiting_kim, waiting_kim.core.conversations, waiting_kim.account.id
    await verbs.mark_read(account_id, KIMS, ANA)
    assert stands(control)["unread"] is False
    assert driver.core.waiting.snapshot(account_id).rows[-1].unread is False
    await verbs.mark_unread(account_id, KIMS, ANA)
    assert stands(control)["unread"] is True
    assert driver.core.waiting.snapshot(account_id).rows[-1].unread is True


async def test_handed_over_conversation_shows_its_owner(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """Without a note it is one request, and the row has the new owner at once."""
    driver, account_id = waiting_kim, waiting_kim.account.id
    assert await driver.core.conversations.reassign(account_id, KIMS, ANA, BEN, " ") is None
    assert stands(control)["assigned"] == BEN
    assert driver.core.waiting.snapshot(account_id).rows[-1].assigned == BEN


async def test_note_goes_before_the_hand_over(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """With a note it is one act: the outbox has the private note, and what follows it."""
    driver, account_id = waiting_kim, waiting_kim.account.id
    batch_id = await driver.core.conversations.reassign(account_id, KIMS, ANA, BEN, "Please take over.")
    assert batch_id is not None
    driver.start()
    await driver.until_settled(driver.batch(batch_id))
    (note,) = control.kept()[-1:]
    assert (note["text"], note["private"], note["user"]) == ("Please take over.", True, ANA)
    assert driver.store.outbox.batch(batch_id)[0].state in {State.ACCEPTED, State.DELIVERED}
    assert "Kim Lee" in waits(driver)


async def test_note_that_can_not_be_sent_hands_nothing_over(driver: CoreDriver, control: SandboxControl) -> None:
    """A member who is not in the inbox can't write there."""
    with pytest.raises(NotReady):
        await driver.core.conversations.reassign(driver.account.id, KIMS, MemberId(14), BEN, "Please take over.")
    assert "assigned" not in stands(control)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        (StatusWord.OPTED_OUT, (True, False)),
        (StatusWord.BLOCKED, (False, True)),
        (StatusWord.ACTIVE, (False, False)),
    ],
)
async def test_status_of_a_contact_is_known_at_once(
    driver: CoreDriver, word: StatusWord, status: tuple[bool, bool]
) -> None:
    """What somebody was made from here is what is known of them, without another question."""
    account_id = driver.account.id
    await driver.core.conversations.set_status(account_id, KIM, word)
    known = driver.core.threads.known_status(account_id, KIM)
    assert known is not None
    assert (known.unsubscribed, known.blocked) == status
    assert await driver.core.threads.status(account_id, KIM) == known


async def test_opt_out_closes_the_conversation(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """Nobody waits for an answer that may not be sent."""
    driver, account_id = waiting_kim, waiting_kim.account.id
    await driver.core.conversations.opt_out(account_id, KIMS, ANA)
    assert stands(control)["status"] == "closed"
    assert "Kim Lee" not in waits(driver)
    known = driver.core.threads.known_status(account_id, KIM)
    assert known is not None
    assert known.unsubscribed


async def test_opt_out_without_a_conversation_closes_none(driver: CoreDriver, control: SandboxControl) -> None:
    """Where no conversation is known, there is nothing to close."""
    marcus = ConversationAddress(InboxId(43), ("13035550118",))
    await driver.core.conversations.opt_out(driver.account.id, marcus, BEN)
    assert control.requests("/v1/conversations/close") == []


async def test_half_done_opt_out_says_what_is_done(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """They are opted out; the sentence says that the conversation is open still."""
    control.fault("500@/v1/conversations/close")
    with pytest.raises(NotChanged, match="Opted out, but the conversation wasn't closed"):
        await waiting_kim.core.conversations.opt_out(waiting_kim.account.id, KIMS, ANA)
    assert stands(control)["status"] == "open"


async def test_wrong_number_is_an_opt_out_with_a_note(waiting_kim: CoreDriver, control: SandboxControl) -> None:
    """No text goes there any more, and the team reads why."""
    driver, account_id = waiting_kim, waiting_kim.account.id
    batch_id = await driver.core.conversations.wrong_number(account_id, KIMS, ANA, "Wrong number.")
    assert "Kim Lee" not in waits(driver)
    driver.start()
    await driver.until_settled(driver.batch(batch_id))
    (note,) = control.kept()[-1:]
    assert (note["text"], note["private"]) == ("Wrong number.", True)
    known = driver.core.threads.known_status(account_id, KIM)
    assert known is not None
    assert known.unsubscribed


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("500", "The conversation wasn't closed. Heymarket didn't answer. Try again."),
        ("drop-before-reading", "The conversation wasn't closed. Heymarket didn't answer. Try again."),
        ("429=5", "The conversation wasn't closed. Heymarket is busy. Try again in a minute."),
        ("answer=false", "The conversation wasn't closed. Heymarket didn't answer. Try again."),
    ],
)
async def test_failure_says_what_was_not_done_and_why(
    waiting_kim: CoreDriver, control: SandboxControl, fault: str, words: str
) -> None:
    """Nothing here changes then, and the second try makes it good."""
    driver, account_id = waiting_kim, waiting_kim.account.id
    control.fault(f"{fault}@/v1/conversations/close")
    with pytest.raises(NotChanged) as caught:
        await driver.core.conversations.close(account_id, KIMS, ANA)
    assert str(caught.value.sentence) == words
    assert "Kim Lee" in waits(driver)
    await driver.core.conversations.close(account_id, KIMS, ANA)
    assert "Kim Lee" not in waits(driver)


async def test_refusal_is_told_in_the_service_s_words(driver: CoreDriver) -> None:
    """A member who is not in the inbox may not close its conversations."""
    with pytest.raises(NotChanged, match=r"^The conversation wasn't closed\. .*14") as caught:
        await driver.core.conversations.close(driver.account.id, KIMS, MemberId(14))
    assert caught.value.status == 403


async def test_service_out_of_reach_says_offline(driver: CoreDriver, control: SandboxControl) -> None:
    """Nothing left, and nothing is cached."""
    control.turn(rate_limit=500)
    account = driver.account
    driver.store.accounts.update(account._replace(base_url="http://127.0.0.1:1"))
    with pytest.raises(NotChanged, match=r"The conversation wasn't marked as read\. You're offline\."):
        await driver.core.conversations.mark_read(account.id, KIMS, ANA)


async def test_missing_key_is_told_as_such(drivers: CoreDrivers) -> None:
    """What the vault says is not the service's."""
    driver = drivers()
    await driver.connect()
    assert isinstance(driver.vault, MemoryVault)
    await driver.vault.erase(driver.account.secret_id)
    other = drivers(vault=driver.vault)
    with pytest.raises(KeyAbsent):
        await other.core.conversations.close(driver.account.id, KIMS, ANA)
    await driver.vault.write(driver.account.secret_id, Secret("MadeUpAndWrong0011223344"))
    third = drivers(vault=driver.vault)
    with pytest.raises(NotChanged, match="didn't accept this account's key"):
        await third.core.conversations.close(driver.account.id, KIMS, ANA)
