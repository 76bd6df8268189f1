"""What is about to be sent, and what is known about it: all that a guard looks at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from heydesk.domain.contact_list import ListMember
from heydesk.domain.conversation import Conversation
from heydesk.domain.fix import Fix, FixKind
from heydesk.domain.ident import ListId, MemberId, TemplateId
from heydesk.domain.knowledge import NOTHING_KNOWN, Knowledge, Person
from heydesk.domain.phone import national, region_in
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sender import Inbox
from heydesk.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Case:
    """A draft as it would leave.

    ``phones`` are digits, each once: the chips, or who is in ``chat``, the conversation that is replied in. A list's
    people are not among them. ``can_wait`` tells whether it could be scheduled.
    """

    text: str = ""
    phones: tuple[str, ...] = ()
    inbox: Inbox | None = None
    sender_id: MemberId | None = None
    private: bool = False
    group: bool = False
    chat: Conversation | None = None
    list_ids: tuple[ListId, ...] = ()
    template_id: TemplateId | None = None
    send_at: datetime | None = None
    can_wait: bool = True
    known: Knowledge = NOTHING_KNOWN

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
        """Give what is known about a recipient."""
        return self.known.people.get(phone) or Person(phone)

    def name_of(self, phone: str) -> str:
        """Say who a recipient is: by name where one is known, else by number."""
        contact = self.person(phone).contact
        return (contact.name if contact else "") or self.number(phone)

    def number(self, phone: str) -> str:
        """Show a number as people of the inbox's country write it."""
        return _national(phone, region_in(self.inbox))

    def drop(self, phone: str) -> Fix | None:
        """Offer to take a recipient out, where there are others and a conversation does not say who they are."""
        if self.chat is not None or len(self.phones) == 1:
            return None
        return Fix(FixKind.DROP_RECIPIENT, say("Take {name} out", name=self.name_of(phone)), phone)


@lru_cache(maxsize=256)
def _national(phone: str, region: str) -> str:
    return national(phone, region)


def show_conversation(phone: str) -> Fix:
    """Offer to show what was said."""
    return Fix(FixKind.SHOW_CONVERSATION, say("Show the conversation"), phone)


def warning(identifier: str, field: Field, sentence: Sentence, fix: Fix | None = None, about: str = "") -> Problem:
    """Say what a person may want to know first."""
    return Problem(identifier, Severity.WARNING, field, sentence, fix, about)
