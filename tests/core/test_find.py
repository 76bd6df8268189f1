"""Search over all that is kept of an account, and what fills its index."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from heydesk.core.find import FindResults, FoundText
from heydesk.domain.message import Side
from heydesk.domain.records import ConversationAddress, HistoryMessage, LocalId, MessageId
from heydesk.system.settings import Settings
from tests.conftest import ExpectLog
from tests.core import samples
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, CoreDriver, draft_to

HELD = Settings(hold=60, broadcast_hold=60, quiet_hours=False)


def search(driver: CoreDriver, typed: str) -> FindResults:
    """Search, and once more where a busy machine left no time for all of it, as the next key would."""
    for _ in range(100):
        found = driver.core.find.search(driver.account.id, typed)
        if found.complete:
            return found
    raise AssertionError(f"{typed} is never answered in time")


def words(driver: CoreDriver, typed: str) -> list[str]:
    """What the texts say that are found."""
    return [text.words for text in search(driver, typed).texts]


def heard(driver: CoreDriver, number: int, text: str, *, days: float = 0, local_id: str = "") -> HistoryMessage:
    """Make a message as a thread shows it."""
    at = driver.clock() - timedelta(days=days)
    return HistoryMessage(
        MessageId(number), LocalId(local_id), "", "", at, text, KIM, delivered=None, inbound=True, private=False
    )


async def hear(driver: CoreDriver, *messages: HistoryMessage) -> None:
    """Let a part of Kim's thread be read."""
    driver.core.find.hear((driver.account.id, FRONT_DESK, KIM), messages)
    await driver.core.find.settle()


async def test_people_texts_and_templates_are_found(driver: CoreDriver) -> None:
    """With the words that were typed, in each of them."""
    samples.fill(driver.store.directory_of(driver.account.id))
    (entry,) = driver.send(text="Your recall is due, Kim")
    found = search(driver, "kim recall")
    assert [each.label for each in found.people] == ["Kim’s recall"]
    assert found.texts == (
        FoundText(
            address=ConversationAddress(FRONT_DESK, (KIM,)),
            name="Kim Lee",
            words="Your recall is due, Kim",
            at=entry.created_at,
            entry_id=entry.id,
            message_id=None,
            author="Ana Ruiz",
            inbound=False,
            private=False,
        ),
    )
    assert [each.label for each in search(driver, "kim").people][:1] == ["Kim Lee"]


async def test_template_is_found_by_its_name_and_words(driver: CoreDriver) -> None:
    """As the team has them."""
    await driver.core.directory.refresh(driver.account.id)
    template = driver.core.directory.templates(driver.account.id)[0]
    assert template in search(driver, template.title).templates
    assert template in search(driver, " ".join(template.text.split()[-3:])).templates


async def test_template_that_was_sent_is_found_by_its_words(driver: CoreDriver) -> None:
    """The entry has its id alone."""
    await driver.core.directory.refresh(driver.account.id)
    template = driver.core.directory.templates(driver.account.id)[0]
    driver.send(text="", template_id=template.id)
    assert words(driver, template.text.split()[0]) == [" ".join(template.text.split())]


async def test_nothing_typed_finds_nothing(driver: CoreDriver) -> None:
    """White space and marks are nothing."""
    driver.send()
    assert search(driver, " ") == search(driver, "?!") == FindResults()


async def test_note_is_marked(driver: CoreDriver) -> None:
    """It must never be taken for a text."""
    driver.send(text="Owes us a form", side=Side.NOTE)
    assert [(text.words, text.private) for text in search(driver, "form").texts] == [("Owes us a form", True)]


async def test_undone_text_is_not_found(drivers: CoreDrivers) -> None:
    """Nobody was told, and the words are in the composer."""
    driver = drivers(settings=HELD)
    await driver.connect()
    undone, _ = driver.send(text="Hi Kim"), driver.send(MARCUS, text="Hi Marcus")
    assert words(driver, "hi") == ["Hi Marcus", "Hi Kim"]
    driver.core.outbox.undo(undone[0].batch_id, ())
    assert words(driver, "hi") == ["Hi Marcus"]


async def test_thread_that_is_read_is_found(driver: CoreDriver) -> None:
    """Opening it is enough, and reading it again adds nothing."""
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    await driver.core.find.settle()
    newest = driver.core.threads.newest(driver.account.id, FRONT_DESK, KIM)[-1]
    first = words(driver, newest.text)
    assert " ".join(newest.text.split()) in first
    count = driver.store.directory_of(driver.account.id).texts.count()
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM, newest.sent_at)
    await driver.core.find.settle()
    assert driver.store.directory_of(driver.account.id).texts.count() >= count
    assert words(driver, newest.text) == first


async def test_sent_text_and_its_message_are_one(driver: CoreDriver) -> None:
    """Whichever was added first; the answer has both ids."""
    (entry,) = driver.send(text="See you")
    await hear(driver, heard(driver, 801, "See you", local_id=entry.local_id), heard(driver, 802, "See you too"))
    found = search(driver, "see you").texts
    assert {(text.entry_id, text.message_id) for text in found} == {(entry.id, 801), (None, 802)}


async def test_messages_of_a_broadcast_are_kept_apart(driver: CoreDriver) -> None:
    """They may share a local id."""
    shared = heard(driver, 801, "We moved", local_id="x")._replace(broadcast_id=5)
    await hear(driver, shared, shared._replace(message_id=MessageId(802)))
    assert {text.message_id for text in search(driver, "moved").texts} == {801, 802}


async def test_history_of_the_team_is_found_in_known_conversations(driver: CoreDriver) -> None:
    """By their ids; nobody knows where the rest was said."""
    samples.fill(driver.store.directory_of(driver.account.id))
    group = heard(driver, 801, "hi both")._replace(phone="", conversation_id=samples.GROUP.id)
    lost = heard(driver, 802, "hi there")._replace(conversation_id=999)
    driver.core.find.hear_team(driver.account.id, [group, lost, lost._replace(conversation_id=None)])
    await driver.core.find.settle()
    (found,) = search(driver, "hi").texts
    assert (found.name, found.address.chat_id) == ("Kim Lee, Marcus Webb", samples.GROUP.id)
    await driver.core.accounts.forget(driver.account.id)


async def test_history_of_a_forgotten_account_is_let_go(driver: CoreDriver) -> None:
    """It came too late."""
    account_id = driver.account.id
    await driver.core.accounts.forget(account_id)
    driver.core.find.hear_team(account_id, [heard(driver, 801, "hi")._replace(conversation_id=samples.GROUP.id)])
    await driver.core.find.settle()


async def test_message_without_words_or_time_is_left_out(driver: CoreDriver) -> None:
    """There is nothing to find, or no place for it."""
    await hear(driver, heard(driver, 801, ""), heard(driver, 802, "hi")._replace(sent_at=None))
    await hear(driver)
    assert words(driver, "hi") == []


async def test_what_is_older_than_history_is_kept_is_not_added(driver: CoreDriver) -> None:
    """The setting says how long texts stay on this computer."""
    await hear(driver, heard(driver, 801, "hi", days=89), heard(driver, 802, "ho", days=91))
    assert (words(driver, "hi"), words(driver, "ho")) == (["hi"], [])


async def test_what_has_become_old_is_erased(driver: CoreDriver) -> None:
    """By the dispatcher, with the outbox's own."""
    await hear(driver, heard(driver, 801, "hi"), heard(driver, 802, "ho", days=30))
    driver.start()
    await driver.turns()
    assert (words(driver, "hi"), words(driver, "ho")) == (["hi"], ["ho"])
    driver.jump(80 * 24 * 3600)
    await driver.until(lambda: not words(driver, "ho"), "the end of what is old")
    assert words(driver, "hi") == ["hi"]


async def test_long_thread_is_added_in_slices(driver: CoreDriver) -> None:
    """All of it, in the end."""
    await hear(driver, *(heard(driver, number, f"hi {number}") for number in range(800, 855)))
    assert driver.store.directory_of(driver.account.id).texts.count() == 55


async def test_large_outbox_is_added_behind_the_search(driver: CoreDriver) -> None:
    """Until it is, the answer says that there may be more."""
    for number in range(65):
        driver.send(text=f"hi number{number}")
    first = driver.core.find.search(driver.account.id, "number64")
    assert (first.texts, first.complete) == ((), False)
    await driver.core.find.settle()
    assert words(driver, "number64") == ["hi number64"]


async def test_forgotten_account_is_not_added_to(driver: CoreDriver, expect_log: ExpectLog) -> None:
    """What waited to be added goes with it."""
    account_id = driver.account.id
    driver.core.find.hear((account_id, FRONT_DESK, KIM), [heard(driver, 801, "hi")])
    driver.core.find.catch_up(account_id)
    await driver.core.accounts.forget(account_id)
    await driver.core.find.settle()
    expect_log("nobody can be suggested")
    assert driver.core.find.search(account_id, "hi") == FindResults(complete=False)


async def test_closing_ends_what_is_added(driver: CoreDriver) -> None:
    """Nothing is left running, and nothing is lost that could not be read again."""
    driver.core.find.catch_up(driver.account.id)
    await driver.core.find.close()
    await driver.core.find.close()
    driver.send()
    assert words(driver, "hi") == ["Hi Kim"]


async def test_broadcast_is_called_by_its_list(driver: CoreDriver) -> None:
    """It has no numbers."""
    piece = driver.check(draft_to(text="We moved")).frozen[0]
    listed = replace(piece.message, phones=(), list_id=samples.RECALL.id, list_name="Recall")
    driver.store.outbox.enqueue(driver.account, [piece._replace(message=listed)], driver.clock(), 60)
    assert [(text.name, text.address.phones) for text in search(driver, "moved recall").texts] == [("Recall", ())]


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Short, and shown from its beginning", "beginning", "Short, and shown from its beginning"),
        (
            "A long text whose beginning says nothing of what was looked for: the word invoice comes late",
            "inv",
            "…of what was looked for: the word invoice comes late",
        ),
        ("A long text that was found by its person's name and not by a word in it", "kim", None),
    ],
)
async def test_long_text_is_shown_from_its_word(driver: CoreDriver, text: str, typed: str, shown: str | None) -> None:
    """So that one sees why it was found."""
    samples.fill(driver.store.directory_of(driver.account.id))
    driver.send(text=text)
    assert words(driver, typed) == [shown or text]
