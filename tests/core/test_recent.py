"""Whom an account talked with last, from what is kept here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    Conversation,
    ConversationAddress,
    HistoryMessage,
    ListId,
    LocalId,
    MessageId,
)
from tests.ui.backend import FRONT, KIM, LI, PAT, Backend


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    """A core whose outbox goes where a test puts it, and no sandbox."""
    opened = Backend(tmp_path)
    yield opened
    opened.close()


def _message(backend: Backend, text: str, minutes: int, *, inbound: bool | None = True) -> HistoryMessage:
    at = backend.at + timedelta(minutes=minutes)
    return HistoryMessage(MessageId(1), LocalId(""), "", "", at, text, KIM, None, inbound=inbound)


def _talk(backend: Backend, *phones: str, name: str = "", minutes: int = 0, chat_id: int = 501) -> Conversation:
    return Conversation(ChatId(chat_id), FRONT.id, phones, name, updated_at=backend.at + timedelta(minutes=minutes))


def test_the_last_word_of_a_person_counts(backend: Backend) -> None:
    """Whoever spoke last, there is one row; the newest conversation comes first."""
    account = backend.account()
    backend.accept(backend.send(account, "See you.", KIM)[0])
    backend.accept(backend.send(account, "Thank you.", PAT)[0])
    book = backend.store.directory_of(account.id)
    book.contacts.upsert([Contact(ContactId(1), KIM, "Kim", "Lee")])
    book.conversations.upsert([_talk(backend, KIM, minutes=5)])
    backend.core.threads.keep((account.id, FRONT.id, KIM), (_message(backend, "Great, thanks", 5),))
    kim, pat = backend.core.recent.rows(account.id)
    assert (kim.name, kim.words, kim.is_ours, kim.row) == ("Kim Lee", "Great, thanks", False, None)
    assert (kim.who, kim.number, pat.number) == ("Kim Lee · (650) 555-0103", "(650) 555-0103", "")
    assert kim.address == ConversationAddress(FRONT.id, (KIM,), ChatId(501))
    assert (pat.name, pat.words, pat.is_ours) == ("(212) 555-0150", "Thank you.", True)


def test_what_was_sent_from_here_stays_until_something_newer_is_known(backend: Backend) -> None:
    """A conversation whose words are not known does not hide them, but gives its name and its id."""
    account = backend.account()
    backend.accept(backend.send(account, "See you.", KIM)[0])
    book = backend.store.directory_of(account.id)
    book.contacts.upsert([Contact(ContactId(1), KIM, "Kim", "Lee")])
    book.conversations.upsert([_talk(backend, KIM, minutes=5)])
    (kim,) = backend.core.recent.rows(account.id)
    assert (kim.name, kim.words) == ("Kim Lee", "See you.")
    assert kim.address is not None
    assert kim.address.chat_id == 501


def test_a_conversation_without_known_words_is_listed_by_its_name(backend: Backend) -> None:
    """A group by what the team calls it; one without people or name, or without a time, is left out."""
    account = backend.account()
    book = backend.store.directory_of(account.id)
    book.conversations.upsert(
        [
            _talk(backend, KIM, PAT, name="Parents", minutes=3),
            _talk(backend, KIM, LI, minutes=2, chat_id=502),
            _talk(backend, chat_id=503),
            _talk(backend, PAT, chat_id=504)._replace(updated_at=None),
        ]
    )
    rows = backend.core.recent.rows(account.id)
    assert [(row.name, row.words, row.is_ours) for row in rows] == [
        ("Parents", "", None),
        ("(650) 555-0103, (415) 555-0188", "", None),
    ]


def test_the_words_of_a_conversation_count_until_its_thread_is_newer(backend: Backend) -> None:
    """What the list of conversations shows comes first, unless the thread was read after it had changed."""
    account = backend.account()
    book = backend.store.directory_of(account.id)
    talk = _talk(backend, KIM, minutes=5)._replace(last_words="On my way", last_is_ours=False)
    book.conversations.upsert([talk])
    backend.core.threads.keep((account.id, FRONT.id, KIM), (_message(backend, "older", 1),))
    (kim,) = backend.core.recent.rows(account.id)
    assert (kim.words, kim.is_ours, kim.at) == ("On my way", False, talk.updated_at)
    backend.core.threads.keep((account.id, FRONT.id, KIM), (_message(backend, "newer", 6, inbound=False),))
    (kim,) = backend.core.recent.rows(account.id)
    assert (kim.words, kim.is_ours) == ("newer", True)


def test_a_send_to_several_is_one_row(backend: Backend) -> None:
    """It has no conversation of its own; what still moves, asks or was taken back is not the last word."""
    account = backend.account()
    for entry in backend.batch(account, "To all"):
        backend.accept(entry)
    backend.refuse(backend.send(account, "refused", KIM)[0])
    backend.send(account, "held", PAT)
    backend.put(backend.send(account, "undone", LI)[0], State.UNDONE)
    backend.accept(backend.send(backend.account("Another"), "of another account", LI)[0])
    (row,) = backend.core.recent.rows(account.id)
    assert (row.address, row.words, len(row.row.entries if row.row else ())) == (None, "To all", 3)


def test_media_without_words_has_its_file_name(backend: Backend) -> None:
    """So that the row is not empty."""
    account = backend.account()
    book = backend.store.directory_of(account.id)
    book.conversations.upsert([_talk(backend, KIM)])
    picture = _message(backend, "", 1, inbound=None)._replace(media_url="https://example.com/a/map.jpg")
    backend.core.threads.keep((account.id, FRONT.id, KIM), (picture,))
    (row,) = backend.core.recent.rows(account.id)
    assert (row.words, row.is_ours) == ("map.jpg", None)


def test_names_follow_the_directory(backend: Backend) -> None:
    """A contact that gets another name has it at once."""
    account = backend.account()
    book = backend.store.directory_of(account.id)
    book.conversations.upsert([_talk(backend, KIM)])
    assert [row.name for row in backend.core.recent.rows(account.id)] == ["(650) 555-0103"]
    book.contacts.upsert([Contact(ContactId(1), KIM, "Kim", "Lee")])
    assert [row.name for row in backend.core.recent.rows(account.id)] == ["Kim Lee"]


def test_a_draft_says_whom_it_is_for(backend: Backend) -> None:
    """People, lists, conversations and what was typed so far, each by name."""
    account = backend.account()
    book = backend.store.directory_of(account.id)
    book.contacts.upsert([Contact(ContactId(1), KIM, "Kim", "Lee")])
    book.conversations.upsert([_talk(backend, KIM, PAT, name="Parents"), _talk(backend, KIM, chat_id=502)])
    drafts = (
        Draft(FRONT.id, recipients=(KIM,), pending="Ol", text="Half\na thought"),
        Draft(FRONT.id, chats=(ChatId(501), ChatId(502), ChatId(9)), side=Side.NOTE, text="note"),
        Draft(FRONT.id, lists=(ListId(7),), media_url="https://example.com/map.jpg"),
        Draft(text="to nobody"),
    )
    for draft in drafts:
        backend.core.drafts.keep(account.id, draft)
    shown = [(row.name, row.words) for row in reversed(backend.core.recent.drafts(account.id))]
    assert shown == [
        ("Kim Lee, Ol", "Half a thought"),
        ("Parents, Kim Lee, Conversation 9", "note"),
        ("List 7", "https://example.com/map.jpg"),
        ("", "to nobody"),
    ]
