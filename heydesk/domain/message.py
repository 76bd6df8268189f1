"""A draft, as a person typed it; a message, checked and ready to leave; and the service's receipt for one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from heydesk.domain.records import (
    ChatId,
    ConversationAddress,
    DraftId,
    InboxId,
    ListId,
    MemberId,
    SurveyId,
    TemplateId,
    chat_word,
    people_word,
)

MAX_EACH_ALONE = 10
"""People in one Send that each get a message of their own; more first become a list, for one broadcast."""


class Side(Enum):
    """The two sides of the composer, and of everything that was written there."""

    TEXT = "text"
    """A text to the customer."""
    NOTE = "note"
    """A private note, which the team alone sees: ``private`` in the API (contract section 3)."""

    @property
    def other(self) -> Side:
        """The side that this one is not."""
        return Side.TEXT if self is Side.NOTE else Side.NOTE


@dataclass(frozen=True, slots=True)
class Draft:
    """One side of the composer exactly as typed: nothing checked, nothing lost.

    ``recipients`` are the chips, as digits; ``pending`` is what stands in the recipient field and is no chip yet.
    ``chats`` and ``lists`` are chips of another kind: a conversation to reply in, a list to broadcast to. One of
    them at most may leave, and alone; a draft may hold what may not leave. While ``template_id`` or ``survey_id`` is
    set, ``text`` is what was typed before and waits: it comes back when the template or survey is taken out.
    """

    inbox_id: InboxId | None = None
    sender_id: MemberId | None = None
    recipients: tuple[str, ...] = ()
    pending: str = ""
    group: bool = False
    text: str = ""
    media_url: str = ""
    side: Side = Side.TEXT
    chats: tuple[ChatId, ...] = ()
    lists: tuple[ListId, ...] = ()
    template_id: TemplateId | None = None
    survey_id: SurveyId | None = None
    author: str = ""
    activity_id: str = ""
    send_at: datetime | None = None
    """When the service shall send it; None for now."""
    names: tuple[tuple[str, str], ...] = ()
    """What a file calls some of the recipients, by their digits. A contact's own name comes before it."""

    @property
    def is_note(self) -> bool:
        """Whether the team alone sees it."""
        return self.side is Side.NOTE

    @property
    def has_words(self) -> bool:
        """Whether there is content that somebody would miss. White space alone counts: they typed it."""
        return bool(self.text or self.media_url or self.template_id or self.survey_id)

    @property
    def has_recipients(self) -> bool:
        """Whether it goes to anybody yet, chips of any kind and half-typed ones."""
        return bool(self.recipients or self.chats or self.lists or self.pending.strip())

    @property
    def has_anything(self) -> bool:
        """Whether there is anything that somebody would miss: words, or recipients, also half-typed ones."""
        return self.has_words or self.has_recipients

    @property
    def conversation(self) -> ConversationAddress | None:
        """The one conversation that this is for.

        None for nobody, for several people each alone, a list, somebody half typed, and before an inbox is chosen.
        """
        if self.inbox_id is None or self.lists or self.pending.strip():
            return None
        if len(self.chats) + bool(self.recipients) != 1 or (len(self.recipients) > 1 and not self.group):
            return None
        return ConversationAddress(self.inbox_id, self.recipients, next(iter(self.chats), None))

    def is_to(self, to: ConversationAddress) -> bool:
        """Whether it is for this conversation alone. An inbox left open is any inbox."""
        own = self.conversation if self.inbox_id else replace(self, inbox_id=to.inbox_id).conversation
        return own is not None and own.is_same(to)

    def addressed(self, to: ConversationAddress) -> Draft:
        """The same words, for this conversation in place of whomever they were for; a sender belongs to an inbox."""
        is_group = len(to.phones) != 1
        return replace(
            self,
            inbox_id=to.inbox_id,
            sender_id=self.sender_id if self.inbox_id in {to.inbox_id, None} else None,
            recipients=() if is_group and to.chat_id is not None else to.phones,
            chats=(to.chat_id,) if is_group and to.chat_id is not None else (),
            group=is_group and to.chat_id is None,
            lists=(),
            pending="",
            names=tuple(named for named in self.names if named[0] in to.phones),
        )

    def other_side(self) -> Draft:
        """The other side, without words, from the same inbox to the same people."""
        return Draft(
            inbox_id=self.inbox_id,
            sender_id=self.sender_id,
            recipients=self.recipients,
            pending=self.pending,
            chats=self.chats,
            lists=self.lists,
            side=self.side.other,
            names=self.names,
        )


def is_same_address(one: Draft, other: Draft) -> bool:
    """Whether both go from the same inbox and sender to the same people. An inbox left open is any inbox."""
    return (
        (one.recipients, one.chats, one.lists, one.pending)
        == (other.recipients, other.chats, other.lists, other.pending)
        and (one.inbox_id == other.inbox_id or None in {one.inbox_id, other.inbox_id})
        and (one.sender_id == other.sender_id or None in {one.sender_id, other.sender_id})
    )


@dataclass(frozen=True, slots=True)
class Message:
    """A checked message for one recipient, one group or one list; every field may leave as it stands.

    ``phones`` are digits without ``+`` (contract section 2): one for a text to one person (``phone_number``), two
    or more for a group that sees everybody (``targets``). With ``chat_id`` it is a reply in that conversation, and
    ``phones`` only say who is in it, as far as that is known; a private note has one where history gave it. With
    ``list_id`` it is a broadcast, and ``list_name`` and ``people`` say what the list was when it was sent.
    """

    inbox_id: InboxId
    sender_id: MemberId
    phones: tuple[str, ...]
    text: str = ""
    media_url: str = ""
    side: Side = Side.TEXT
    chat_id: ChatId | None = None
    list_id: ListId | None = None
    list_name: str = ""
    people: int = 0
    template_id: TemplateId | None = None
    survey_id: SurveyId | None = None
    names: tuple[str, ...] = ()
    """What each of ``phones`` was called when it was sent, "" where that was not known; empty where nobody was."""
    title: str = ""
    """The template's or survey's name, which the outbox shows where there is no text."""
    author: str = ""
    activity_id: str = ""
    send_at: datetime | None = None
    """When the service shall send it (contract section 11, *Schedule*); None for a send that leaves now."""

    @property
    def is_note(self) -> bool:
        """Whether the team alone sees it."""
        return self.side is Side.NOTE

    @property
    def is_group(self) -> bool:
        """Whether everybody sees everybody."""
        return len(self.phones) > 1

    @property
    def is_broadcast(self) -> bool:
        """Whether each on a list gets it alone."""
        return self.list_id is not None

    @property
    def thread(self) -> str:
        """The conversation of an account that it belongs to: those it talks to, a space, and the inbox's id.

        The same people make the same thread, in any order. Stored like this: another form needs a migration.
        """
        who = people_word(self.phones) or (chat_word(self.chat_id) if self.chat_id else f"list {self.list_id}")
        return f"{who} {self.inbox_id}"

    def as_draft(self) -> Draft:
        """The same, back in the composer's terms. A note's conversation is looked for anew."""
        is_reply = self.chat_id is not None and not (self.is_note and len(self.phones) == 1)
        return Draft(
            inbox_id=self.inbox_id,
            sender_id=self.sender_id,
            recipients=() if is_reply else self.phones,
            chats=(self.chat_id,) if is_reply and self.chat_id is not None else (),
            lists=() if self.list_id is None else (self.list_id,),
            group=self.is_group and not is_reply,
            text=self.text,
            media_url=self.media_url,
            side=self.side,
            template_id=self.template_id,
            survey_id=self.survey_id,
            author=self.author,
            activity_id=self.activity_id,
            send_at=self.send_at,
            names=()
            if is_reply
            else tuple(named for named in zip(self.phones, self.names, strict=False) if named[1]),
        )


class KeptDraft(NamedTuple):
    """A saved draft: what stood in the composer when something else came there, one click away."""

    id: DraftId
    draft: Draft
    kept_at: datetime
