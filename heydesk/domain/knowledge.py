"""What is known here without asking the network, as far as a draft's check needs it.

Nothing in it is required: what is not known gives no warning, and a check says so where it matters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.domain.contact import Contact, ContactStatus
from heydesk.domain.contact_list import ContactList, ListMember
from heydesk.domain.conversation import Conversation
from heydesk.domain.history import Sighting
from heydesk.domain.ident import ChatId, ListId, SurveyId, TemplateId
from heydesk.domain.survey import Survey
from heydesk.domain.template import Template

if TYPE_CHECKING:
    from heydesk.domain.media_report import MediaReport  # few drafts have media


@dataclass(frozen=True, slots=True)
class Person:
    """One recipient, as far as they are known in the draft's inbox."""

    phone: str
    contact: Contact | None = None
    status: ContactStatus | None = None
    chat_id: ChatId | None = None
    """The conversation of this inbox with them alone, where history or the directory has shown one."""
    messages: tuple[Sighting, ...] = ()
    """The newest of that conversation, oldest first."""
    zone: str = ""
    """Their time zone, such as ``America/Denver``, where somebody wrote it down; it wins over the area code."""


@dataclass(frozen=True, slots=True)
class Said:
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
    """All of it, for one draft. ``now`` is None where no clock was given; then nothing is said of times."""

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
    recent: tuple[Said, ...] = ()
    """What went lately from here to these people, or is on its way; nothing that was undone or failed."""
    note_text: str = ""
    """What stands in the private note's box."""
    opened_at: datetime | None = None
    """When the person last looked at what was said; what came later crosses with what they write."""
    media: MediaReport | None = None
    """What a stranger found at the draft's media address, where somebody has looked."""
    now: datetime | None = None
    minds_quiet_hours: bool = True
    """Whether this person wants to be asked before texts at night."""

    def chat_of(self, phone: str) -> ChatId | None:
        """The conversation with this person alone, if one is known."""
        person = self.people.get(phone)
        return None if person is None else person.chat_id


NOTHING_KNOWN = Knowledge()
