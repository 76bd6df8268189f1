"""Records that API, storage and window share: accounts, contacts, lists, conversations, history, inboxes.

Ids are types of their own, so that one kind can't be passed for another; ``local_id`` is a send's idempotency key.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, NewType, NoReturn
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

AccountId = NewType("AccountId", int)
InboxId = NewType("InboxId", int)
MemberId = NewType("MemberId", int)
"""A member's id is what the API calls ``creator_id`` (contract section 3.1)."""
EntryId = NewType("EntryId", int)
MessageId = NewType("MessageId", int)
"""The service's own id of a message (contract section 3.3)."""
DraftId = NewType("DraftId", int)
FollowUpId = NewType("FollowUpId", int)
ReminderId = NewType("ReminderId", int)
ContactId = NewType("ContactId", int)
ListId = NewType("ListId", int)
TemplateId = NewType("TemplateId", int)
SurveyId = NewType("SurveyId", int)
ChatId = NewType("ChatId", int)
"""A conversation's id: ``chat_id`` in a send, ``conversation_id`` in a schedule (contract sections 3.1 and 11)."""
ScheduleId = NewType("ScheduleId", int)
"""The service's own id of a scheduled send (contract section 11, *Schedule*)."""
BatchId = NewType("BatchId", str)
LocalId = NewType("LocalId", str)
"""Our id of one intended send, kept for all its retries (contract section 3.4)."""


def fresh_local_id() -> LocalId:
    """Make the id of a new intent to send."""
    return LocalId(str(uuid4()))


def local_id_at(seed: LocalId, index: int) -> LocalId:
    """Return the id of message ``index`` of a batch: the seed itself for the first, one derived from it for the rest.

    Derived rather than drawn, so that the *Request* pane can show before Send what will leave after it.
    """
    return (
        seed
        if index == 0
        else LocalId(str(uuid5(UUID(seed) if _is_uuid(seed) else NAMESPACE_OID, f"{seed}/{index}")))
    )


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


class KnownRow(NamedTuple):
    """What is known of an earlier send of a spreadsheet's row: the same text to the same person."""

    local_id: LocalId
    at: datetime
    is_over: bool = False
    """It was taken back, so the row may go again, under another id."""


class KeyPlace(StrEnum):
    """Where an account's Secret Key rests. Stored as words."""

    KEYRING = "keyring"
    SESSION = "session"
    """In memory until the program ends; asked for again at the next start."""


class Account(NamedTuple):
    """One pair of Secret ID and base URL, under a name a person chose. Holds no key."""

    id: AccountId
    name: str
    secret_id: str
    base_url: str
    key_place: KeyPlace
    trusts_local_id: bool
    """The person says that the service de-duplicates by ``local_id`` for single sends, which no document
    promises (contract section 3.4 and unknown 3). Off unless they say so."""
    created_at: datetime


class ScheduledSend(NamedTuple):
    """``send_at`` is None and ``text`` empty where the answer leaves them out; a template has no text."""

    id: ScheduleId
    send_at: datetime | None = None
    text: str = ""
    is_cancelled: bool = False
    """It can still be read, and says of itself that it was taken back."""


class Contact(NamedTuple):
    """A person in the team's contacts (contract section 9, *Contact object*).

    ``phone`` is digits without ``+``; "" for one who has only an e-mail address. ``custom`` holds the team's own
    fields by their titles, in the team's order. Only ``/v1/contact/status`` tells the truth about opting out, so
    nothing here does.
    """

    id: ContactId
    phone: str
    first: str = ""
    last: str = ""
    display_name: str = ""
    email: str = ""
    tags: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    updated_at: datetime | None = None

    @property
    def name(self) -> str:
        """How people call them: the display name, else first and last; "" for nobody."""
        return self.display_name or " ".join(part for part in (self.first, self.last) if part)


class ContactStatus(NamedTuple):
    """Whether a number may be texted (contract section 9, ``POST /v1/contact/status`` and *Opt-out*).

    Opted out means that nothing may be sent to them; blocked means that nothing passes in either direction.
    """

    phone: str
    unsubscribed: bool
    blocked: bool


@dataclass(frozen=True, slots=True)
class ContactList:
    """A list; who is on it is asked for apart, since a list may hold thousands.

    ``count`` is None where the answer shows nobody: a contact-based list's members have no documented place
    (contract unknown 13), so that is no empty list.
    """

    id: ListId
    name: str
    count: int | None = None
    updated_at: datetime | None = None


class ListMember(NamedTuple):
    """One person on a list, by the names that the list itself has for them."""

    phone: str
    first: str = ""
    last: str = ""


class Conversation(NamedTuple):
    """What an inbox and one person, or a group, have said to each other goes by this id.

    ``phones`` are digits without ``+``: one for a person, several for a group; empty where the answer names nobody
    that can be texted.
    """

    id: ChatId
    inbox_id: InboxId
    phones: tuple[str, ...] = ()
    name: str = ""
    is_open: bool = True
    updated_at: datetime | None = None
    last_words: str = ""
    """The beginning of what was said last; "" where the answer does not show it, and for a private note."""
    last_is_ours: bool | None = None
    """Whether the team said it; None where nothing tells."""


def people_word(phones: Collection[str]) -> str:
    """Return what stands for these people in ``Message.thread``, the same in any order; "" for nobody."""
    return "+".join(sorted(phones))


def chat_word(chat_id: ChatId) -> str:
    """Return what stands for a conversation in ``Message.thread``."""
    return f"chat {chat_id}"


class ConversationAddress(NamedTuple):
    """Which conversation is meant: an inbox, and the people there. ``phones`` are digits without ``+``.

    One person has no ``chat_id`` before the first message; a group is told from others by its ``chat_id``, and its
    ``phones`` are those that are known.
    """

    inbox_id: InboxId
    phones: tuple[str, ...] = ()
    chat_id: ChatId | None = None

    @property
    def threads(self) -> tuple[str, ...]:
        """What ``Message.thread`` is for texts in it: by its people, and by its id."""
        words = (people_word(self.phones), "" if self.chat_id is None else chat_word(self.chat_id))
        return tuple(f"{word} {self.inbox_id}" for word in words if word)

    def is_same(self, other: ConversationAddress) -> bool:
        """Whether both mean one conversation: the same id where both have one, else the same people."""
        if self.inbox_id != other.inbox_id:
            return False
        if self.chat_id is not None and other.chat_id is not None:
            return self.chat_id == other.chat_id
        return bool(self.phones) and frozenset(self.phones) == frozenset(other.phones)


class StatusWord(StrEnum):
    """What a contact can be made (contract section 9, ``set_status``)."""

    ACTIVE = "active"
    """May be texted: neither opted out nor blocked."""
    BLOCKED = "blocked"
    OPTED_OUT = "unsubscribed"


class Reminder(NamedTuple):
    """A wish to be told at a time if somebody has not answered by then; it is forgotten once they have."""

    id: ReminderId
    account_id: AccountId
    address: ConversationAddress
    at: datetime
    """When to tell, unless they have answered."""
    set_at: datetime
    seen_at: datetime | None = None
    """The service's time of the newest message that was known when it was set: a later one of theirs is an answer."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The service's answer to a send: accepted, not delivered (contract section 3.3).

    Only ``message_id`` can be relied on. ``sent_at`` is the answer's ``date`` as it came; ``gallery_url`` has no
    documented meaning and is shown as it is. What ``message_id`` is the id of after a broadcast is unknown (contract
    unknown 4): the broadcast, or a message. A schedule's answer has ``schedule_id`` alone, and ``message_id`` is 0.
    """

    message_id: int
    sent_at: str = ""
    gallery_url: str = ""
    request_id: str = ""
    status: int = 200
    schedule_id: ScheduleId | None = None


class HistoryMessage(NamedTuple):
    """One message object, read from history (contract section 11, *Message object*).

    Every field may be missing in an answer, so each has an empty value: 0, "", or None. That a message is seen at
    all is the news; ``local_id`` tells whose it is.
    """

    message_id: MessageId
    """0 where the answer leaves it out."""
    local_id: LocalId
    """"" for what another program sent without one, and for what customers wrote."""
    status: str
    """The service's own word. The set of words is not documented (contract unknown 15)."""
    error: str
    """Reasons of the carrier, in its own words: ``raw_error`` and ``target_errors``. "" for none."""
    sent_at: datetime | None
    text: str
    phone: str
    """The other side's number as digits; "" for a group, where the answer may name nobody."""
    delivered: bool | None
    """True and False only where the service says so; None while nothing is known."""
    conversation_id: int | None = None
    """What the API calls ``chat_id`` (contract section 10)."""
    inbound: bool | None = None
    """Whether the other side wrote it; None where the answer does not tell. No field says so: it is inferred."""
    private: bool | None = None
    """Whether only the team sees it; None where the answer does not tell. Inferred too."""
    sender_id: MemberId | None = None
    """The member who sent it, where the answer names one."""
    author: str = ""
    """The name that the sender gave along; "" mostly."""
    media_url: str = ""
    broadcast_id: int | None = None
    """Of which broadcast it is one message; None for any other."""

    def receipt(self) -> Receipt:
        """Return the receipt of a send, for a message whose own answer was lost."""
        sent_at = "" if self.sent_at is None else self.sent_at.isoformat().replace("+00:00", "Z")
        return Receipt(message_id=self.message_id, sent_at=sent_at)


class SaidText(NamedTuple):
    """A text that was sent or received, as it is kept here to be searched.

    ``message_id`` is the service's, ``local_id`` and ``entry_id`` are those of what was sent from here; each may be
    missing.
    """

    address: ConversationAddress
    text: str
    at: datetime
    message_id: MessageId | None = None
    local_id: LocalId = LocalId("")
    entry_id: EntryId | None = None
    called: str = ""
    """What the people there were called when it was kept; "" where that was not known."""
    author: str = ""
    """Who of the team wrote it; "" for a customer, or where nobody is named."""
    inbound: bool | None = None
    """Whether the other side wrote it; None where nothing told."""
    private: bool | None = None
    """Whether only the team sees it; None where nothing told."""


class ConversationDetails(NamedTuple):
    """A conversation with what the service says of who spoke last (contract section 10).

    Each field may be missing in an answer, and is None or empty then.
    """

    conversation: Conversation
    unread: bool | None = None
    """Whether somebody of the team has yet to read it. Whether reading clears it is not documented."""
    replied: bool | None = None
    """The service's own word: whether it means the last message or any one is not documented."""
    inbound_mark: int | None = None
    """``last_inbound`` as it came. It differs from message to message, whatever it counts."""
    inbound_at: datetime | None = None
    """The same as an instant, where it can be one."""
    last: HistoryMessage | None = None
    """``last_msg``, which is not documented: clients saw it."""
    assigned: MemberId | None = None


class WaitingRow(NamedTuple):
    """A conversation in which the customer spoke last, and that nobody has closed.

    ``name`` is a contact's or the group's, else the number as people write it. ``words`` are the last ones, "" where
    they are not known.
    """

    address: ConversationAddress
    name: str
    words: str
    since: datetime
    """When the first text came that has no answer, as far as that is known; never later than ``last_at``."""
    assigned: MemberId | None
    unread: bool
    last_at: datetime
    """When the last one came."""


_TOLL_FREE = re.compile(r"\+?1?8(?:00|33|44|55|66|77|88)\d{7}")


class Member(NamedTuple):
    """A member of the team; ``id`` is what a send carries as ``creator_id`` (contract section 5)."""

    id: MemberId
    name: str = ""
    email: str = ""

    @property
    def label(self) -> str:
        """How people call them: the name, else the e-mail address, else ``Member 15``."""
        return self.name or self.email or f"Member {self.id}"


class Inbox(NamedTuple):
    """An inbox with its members' names joined in (contract sections 4 and 5).

    ``phones`` are digits; empty where the answer left them out, as observed ones do.
    """

    id: InboxId
    name: str
    phones: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()

    @property
    def is_toll_free(self) -> bool:
        """Whether its first number is toll-free. Nothing in the API says so; the area code does (section 4)."""
        return any(_TOLL_FREE.fullmatch(phone) for phone in self.phones[:1])

    def member(self, member_id: MemberId | None) -> Member | None:
        """The member with this id, or None when they are not in this inbox."""
        return next((member for member in self.members if member.id == member_id), None)


def ambiguous_names(inboxes: Iterable[Inbox]) -> frozenset[str]:
    """Names that two or more inboxes share, so that a label must tell them apart by number (section 4)."""
    counted = Counter(inbox.name for inbox in inboxes)
    return frozenset(name for name, times in counted.items() if times > 1)


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey; ``kind`` is the service's word, such as ``nps`` or ``csat``."""

    id: SurveyId
    name: str
    kind: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A saved text with its merge tokens as written; ``pictures`` are the addresses of its gallery, in order."""

    id: TemplateId
    title: str
    text: str
    pictures: tuple[str, ...] = ()
    updated_at: datetime | None = None


class QuickReply(NamedTuple):
    """A text that a person sends often, under a short name. With ``template_id`` it has its words from a template."""

    name: str
    text: str
    template_id: TemplateId | None = None


class FieldTitles(NamedTuple):
    """What the team's tags and own fields are called, by id: contacts carry the ids alone."""

    tags: Mapping[int, str] = MappingProxyType({})
    fields: Mapping[int, str] = MappingProxyType({})


class Secret:
    """Text that must not reach a screen, a log, a file or a traceback by accident.

    ``repr``, ``str`` and formatting give stars; it can't be pickled or copied into JSON. ``reveal`` is the one
    way to the text, so that every use can be found by searching for that word.
    """

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Return the text itself. Keep it in no name longer than one expression."""
        return self.__text

    def __repr__(self) -> str:
        return "Secret(****)"

    def __str__(self) -> str:
        return "****"

    def __format__(self, spec: str) -> str:
        return "****"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.__text == other.__text

    def __hash__(self) -> int:
        return hash(self.__text)

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not for storing")


class DirectoryKind(StrEnum):
    """What is fetched of a team, in the order in which it is. How far a fetch came is kept under these words."""

    FIELDS = "field"
    TAGS = "tag"
    TEMPLATES = "template"
    LISTS = "list"
    SURVEYS = "survey"
    CONVERSATIONS = "conversation"
    CONTACTS = "contact"
