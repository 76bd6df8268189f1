"""What a draft is checked against: known contacts, lists, history, time; and the draft as it would leave.

``Knowledge`` is gathered without asking the network, and nothing in it is required: what is not known gives no
warning, and a check says so where it matters. ``CheckContext`` is the input of every check in ``domain.checks``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.domain.caches import customer_cache
from heydesk.domain.l10n import say
from heydesk.domain.message import Side
from heydesk.domain.phone_numbers import HOME, national, region_of
from heydesk.domain.problems import Fix, FixKind
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactList,
    ContactStatus,
    Conversation,
    HistoryMessage,
    Inbox,
    ListId,
    ListMember,
    MemberId,
    Survey,
    SurveyId,
    Template,
    TemplateId,
)

if TYPE_CHECKING:
    from heydesk.domain.media import MediaReport

RECENT = timedelta(hours=1)
"""How far back a repetition is looked for."""


@dataclass(frozen=True, slots=True)
class Person:
    """One recipient, as far as they are known in the draft's inbox."""

    phone: str
    contact: Contact | None = None
    status: ContactStatus | None = None
    chat_id: ChatId | None = None
    """The conversation of this inbox with them alone, where history or the directory has shown one."""
    messages: tuple[HistoryMessage, ...] = ()
    """The newest of that conversation, oldest first."""
    zone: str = ""
    """Their time zone, such as ``America/Denver``, where somebody wrote it down; it wins over the area code."""
    called: str = ""
    """What the file calls them that their number was taken from."""

    @property
    def name(self) -> str:
        """What to call them: as the contact says, else as the file does; "" where neither is known."""
        return (self.contact.name if self.contact else "") or self.called

    @property
    def is_refused(self) -> bool:
        """Whether they are known to have opted out, or to be blocked: nothing may be sent to them."""
        return self.status is not None and (self.status.blocked or self.status.unsubscribed)


@dataclass(frozen=True, slots=True)
class RecentSend:
    """A text that went, or is about to go, from this computer: to a number, or with ``list_id`` to a list.

    ``text`` has its tokens as they were written, and is empty where a template went.
    """

    phone: str
    text: str
    at: datetime
    list_id: ListId | None = None
    template_id: TemplateId | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything known for one draft. Without ``now``, checks that depend on time are skipped."""

    people: Mapping[str, Person] = field(default_factory=dict)
    """By their digits."""
    chats: Mapping[ChatId, Conversation] = field(default_factory=dict)
    lists: Mapping[ListId, ContactList] = field(default_factory=dict)
    templates: Mapping[TemplateId, Template] = field(default_factory=dict)
    surveys: Mapping[SurveyId, Survey] = field(default_factory=dict)
    members: Mapping[ListId, tuple[ListMember, ...]] = field(default_factory=dict)
    """Who is on a list, where it was asked for."""
    fields: tuple[str, ...] = ()
    """The titles of the team's own contact fields."""
    fields_known: bool = False
    """Whether ``fields`` are all there are, so that a token of another name is nobody's."""
    recent: tuple[RecentSend, ...] = ()
    """What went lately from here to these people, or is on its way; nothing that was undone or failed."""
    note_text: str = ""
    """What stands in the private note's box."""
    opened_at: datetime | None = None
    """When the person last looked at what was said; what came later crosses with what they write."""
    media: MediaReport | None = None
    """What a stranger found at the draft's media address, where somebody has looked."""
    now: datetime | None = None
    """By the service's clock, as far as that was measured."""
    minds_quiet_hours: bool = True
    """Whether this person wants to be asked before texts at night."""
    largest_broadcast: int | None = None
    """The most people that one Send may reach, where the administrator has set it."""

    def chat_of(self, phone: str) -> ChatId | None:
        """The conversation with this person alone, if one is known."""
        person = self.people.get(phone)
        return None if person is None else person.chat_id


NOTHING_KNOWN = Knowledge()


def region_in(inbox: Inbox | None) -> str:
    """Return the region whose national rules apply in an inbox: that of its own first number."""
    return region_of(inbox.phones[0]) if inbox and inbox.phones else HOME


@dataclass(frozen=True, slots=True)
class CheckContext:
    """A draft as it would leave.

    ``phones`` are digits, each once: the chips, or who is in ``chat``, the conversation that is replied in. A list's
    people are not among them. ``can_wait`` tells whether it could be scheduled.
    """

    text: str = ""
    phones: tuple[str, ...] = ()
    inbox: Inbox | None = None
    sender_id: MemberId | None = None
    side: Side = Side.TEXT
    group: bool = False
    chat: Conversation | None = None
    list_ids: tuple[ListId, ...] = ()
    template_id: TemplateId | None = None
    send_at: datetime | None = None
    can_wait: bool = True
    known: Knowledge = NOTHING_KNOWN

    @property
    def is_note(self) -> bool:
        """Whether the team alone sees it."""
        return self.side is Side.NOTE

    @property
    def words(self) -> str:
        """The text that people will read, tokens in it: what was typed, or the template's, as far as it is known."""
        template = None if self.template_id is None else self.known.templates.get(self.template_id)
        return self.text if template is None else template.text

    @property
    def members(self) -> tuple[ListMember, ...]:
        """Who is on the lists that it goes to, as far as that is known."""
        return tuple(member for list_id in self.list_ids for member in self.known.members.get(list_id, ()))

    def person(self, phone: str) -> Person:
        """Return what is known about a recipient."""
        return self.known.people.get(phone) or Person(phone)

    def name_of(self, phone: str) -> str:
        """Return what to call a recipient: the name where one is known, else the number."""
        return self.person(phone).name or self.number(phone)

    def number(self, phone: str) -> str:
        """Show a number as people of the inbox's country write it."""
        return _national(phone, region_in(self.inbox))

    @property
    def can_leave_out(self) -> bool:
        """Whether those who may not be texted are left out, since others remain who each get their own."""
        is_several = not (self.group or self.is_note or self.chat or self.list_ids) and len(self.phones) > 1
        return is_several and not all(self.person(phone).is_refused for phone in self.phones)

    def drop(self, phone: str) -> Fix | None:
        """Offer to take a recipient out, where there are others and a conversation does not say who they are."""
        if self.chat is not None or len(self.phones) == 1:
            return None
        return Fix(FixKind.DROP_RECIPIENT, say("Take {name} out", name=self.name_of(phone)), phone)


@customer_cache(maxsize=256)
def _national(phone: str, region: str) -> str:
    return national(phone, region)


def show_conversation(phone: str) -> Fix:
    """Offer to show what was said."""
    return Fix(FixKind.SHOW_CONVERSATION, say("Show the conversation"), phone)
