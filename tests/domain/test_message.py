"""Drafts and messages, and the way back from one to the other."""

from __future__ import annotations

import pytest

from heydesk.domain.message import Draft, Message, Side, is_same_address
from heydesk.domain.records import ChatId, ConversationAddress, InboxId, ListId, MemberId


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (Draft(), False),
        (Draft(recipients=("16505550103",), pending="650", group=True), False),
        (Draft(text="Hi"), True),
        (Draft(text=" "), True),
        (Draft(media_url="x"), True),
    ],
)
def test_a_draft_has_words_when_somebody_would_miss_them(draft: Draft, words: bool) -> None:
    """Text or media, even white space; numbers are something else."""
    assert draft.has_words is words


@pytest.mark.parametrize(
    ("draft", "anything"),
    [
        (Draft(inbox_id=InboxId(1), group=True, pending="  "), False),
        (Draft(recipients=("16505550103",)), True),
        (Draft(pending="650"), True),
        (Draft(text=" "), True),
    ],
)
def test_numbers_alone_are_worth_keeping(draft: Draft, anything: bool) -> None:
    """Twenty pasted ones are not typed again in a moment."""
    assert draft.has_anything is anything


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize(("phones", "group"), [(("16505550103",), False), (("16505550103", "12125550150"), True)])
def test_a_message_comes_back_as_the_draft_it_was(phones: tuple[str, ...], group: bool, side: Side) -> None:
    """Nothing is lost, and the audience is the same."""
    message = Message(InboxId(1), MemberId(2), phones, "Hi", "https://example.com/a.jpg", side)
    assert message.is_group is group
    assert message.as_draft() == Draft(
        inbox_id=InboxId(1),
        sender_id=MemberId(2),
        recipients=phones,
        group=group,
        text="Hi",
        media_url="https://example.com/a.jpg",
        side=side,
    )


def test_names_of_a_file_go_along() -> None:
    """To the other side, to one of its people, and back from a message; never to somebody else."""
    draft = Draft(InboxId(1), recipients=(KIM, PAT), names=((KIM, "Kim Lee"), (PAT, "Pat")))
    assert draft.other_side().names == draft.names
    assert draft.addressed(ConversationAddress(InboxId(1), (PAT,))).names == ((PAT, "Pat"),)
    message = Message(InboxId(1), MemberId(2), (KIM, PAT), "Hi", names=("", "Pat"))
    assert message.as_draft().names == ((PAT, "Pat"),)


def test_a_draft_goes_to_somebody_by_any_kind_of_chip() -> None:
    """Half-typed ones count; white space does not."""
    assert not Draft(text="Hi", pending=" ").has_recipients
    for draft in (
        Draft(recipients=("16505550103",)),
        Draft(pending="k"),
        Draft(chats=(ChatId(1),)),
        Draft(lists=(ListId(1),)),
    ):
        assert draft.has_recipients


def test_the_other_side_goes_to_the_same_people() -> None:
    """From the same inbox, and without the words."""
    text = Draft(InboxId(1), MemberId(15), ("16505550103",), "650", group=True, text="Hi", chats=(ChatId(1),))
    note = text.other_side()
    assert note == Draft(
        InboxId(1), MemberId(15), ("16505550103",), "650", group=False, chats=(ChatId(1),), side=Side.NOTE
    )
    assert is_same_address(text, note)
    assert not note.other_side().is_note


KIM, PAT = "16505550103", "14155550117"
TO_KIM = ConversationAddress(InboxId(7), (KIM,), ChatId(503))
GROUP = ConversationAddress(InboxId(7), (KIM, PAT), ChatId(900))


@pytest.mark.parametrize(
    ("draft", "conversation"),
    [
        (Draft(InboxId(7), recipients=(KIM,)), ConversationAddress(InboxId(7), (KIM,))),
        (Draft(InboxId(7), chats=(ChatId(900),)), ConversationAddress(InboxId(7), (), ChatId(900))),
        (Draft(InboxId(7), recipients=(KIM, PAT), group=True), ConversationAddress(InboxId(7), (KIM, PAT))),
        (Draft(InboxId(7), recipients=(KIM, PAT)), None),
        (Draft(InboxId(7), recipients=(KIM,), chats=(ChatId(900),)), None),
        (Draft(InboxId(7), recipients=(KIM,), pending="650"), None),
        (Draft(InboxId(7), recipients=(KIM,), lists=(ListId(1),)), None),
        (Draft(InboxId(7)), None),
        (Draft(recipients=(KIM,)), None),
    ],
)
def test_a_draft_for_one_conversation_knows_it(draft: Draft, conversation: ConversationAddress | None) -> None:
    """Everything else is for nobody, several, or not chosen yet."""
    assert draft.conversation == conversation


@pytest.mark.parametrize(
    ("draft", "is_to_kim"),
    [
        (Draft(InboxId(7), recipients=(KIM,)), True),
        (Draft(recipients=(KIM,)), True),
        (Draft(InboxId(7), chats=(ChatId(503),)), True),
        (Draft(InboxId(8), recipients=(KIM,)), False),
        (Draft(InboxId(7), recipients=(PAT,)), False),
        (Draft(), False),
    ],
)
def test_a_draft_is_to_whom_it_is_addressed(draft: Draft, is_to_kim: bool) -> None:
    """By number or by the conversation's id; an inbox left open is any."""
    assert draft.is_to(TO_KIM) is is_to_kim


@pytest.mark.parametrize(
    ("to", "chips"),
    [
        (TO_KIM, ((KIM,), (), False)),
        (GROUP, ((), (ChatId(900),), False)),
        (GROUP._replace(chat_id=None), ((KIM, PAT), (), True)),
    ],
)
def test_words_can_be_addressed_anew(to: ConversationAddress, chips: tuple[object, ...]) -> None:
    """One person by number, a group by its id; the sender stays within the inbox."""
    words = Draft(InboxId(7), MemberId(15), (PAT,), "x", text="Hi", lists=(ListId(1),))
    found = words.addressed(to)
    assert (found.recipients, found.chats, found.group) == chips
    assert (found.text, found.sender_id, found.lists, found.pending) == ("Hi", MemberId(15), (), "")
    assert found.is_to(to)
    assert words.addressed(to._replace(inbox_id=InboxId(8))).sender_id is None
