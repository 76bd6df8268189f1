"""A small book of people, lists and conversations, as a core would have it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from heydesk.domain.draft_context import Person
from heydesk.domain.l10n import Sentence
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import ChatId, Contact, ContactId, ContactList, ContactStatus, Conversation, ListId
from heydesk.domain.suggestions import Suggestion, SuggestionKind, Suggestions
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import FRONT_DESK

RECALL = ContactList(ListId(501), "Recall May", 412)
MIXED_LIST = ContactList(ListId(502), "Newsletter")
KIMS = Conversation(ChatId(71), FRONT_DESK.id, (KIM,))
FAMILY = Conversation(ChatId(72), FRONT_DESK.id, (KIM, LI, PAT), "Lee family")
CREW = Conversation(ChatId(73), FRONT_DESK.id, (KIM, LI, PAT))


@dataclass
class FakeBook:
    """Kim has a name; the others are numbers."""

    people: dict[str, Person] = field(
        default_factory=lambda: {KIM: Person(KIM, Contact(ContactId(1), KIM, "Kim", "Lee"))}
    )
    lists: tuple[ContactList, ...] = (RECALL, MIXED_LIST)
    conversations: tuple[Conversation, ...] = (KIMS, FAMILY, CREW)
    complete: bool = True
    list_trouble: Sentence | None = None
    tags: dict[str, str] = field(default_factory=dict)  # numbers by a tag
    facts: dict[str, tuple[str, str]] = field(default_factory=dict)  # tag and last words, by number
    tagged_people: tuple[Suggestion, tuple[str, ...]] | None = None  # a tag that is offered, and who has it
    asked: list[str] = field(default_factory=list)  # what was typed, as it was sought

    at: datetime | None = None  # the time, where there is a clock

    def now(self) -> datetime | None:
        """Read the clock."""
        return self.at

    def opt_out(self, phone: str, *, blocked: bool = False) -> None:
        """Have this number opted out, or blocked."""
        status = ContactStatus(phone, unsubscribed=not blocked, blocked=blocked)
        self.people[phone] = replace(self.person(phone), status=status)

    def person(self, phone: str) -> Person:
        """Give what is known of this number."""
        return self.people.get(phone, Person(phone))

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list."""
        return next((each for each in self.lists if each.id == list_id), None)

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation."""
        return next((each for each in self.conversations if each.id == chat_id), None)

    def suggest(self, typed: str) -> Suggestions:
        """Give those whose names or numbers have what was typed; with nothing typed, Kim."""
        self.asked.append(typed)
        sought = typed.casefold().strip()
        rows = [self._contact(person) for person in self.people.values() if person.contact is not None]
        rows += [] if self.tagged_people is None else [self.tagged_people[0]]
        if sought in self.tags:
            return Suggestions((self._contact(self.people[self.tags[sought]]),))
        rows += [_list(each) for each in self.lists]
        rows += [_chat(each) for each in self.conversations if each.name]
        if not sought:
            return Suggestions(tuple(rows[:1]))
        found = tuple(row for row in rows if sought in f"{row.label} {row.phone}".casefold())
        return Suggestions(found[:8], self.complete, self.list_trouble)

    def tagged(self, _tag: str) -> tuple[str, ...]:
        """Give who has the tag."""
        return () if self.tagged_people is None else self.tagged_people[1]

    def _contact(self, person: Person) -> Suggestion:
        name = "" if person.contact is None else person.contact.name
        tag, last = self.facts.get(person.phone, ("", ""))
        row = Suggestion(SuggestionKind.CONTACT, name, national(person.phone), phone=person.phone)
        return replace(row, status=person.status, tag=tag, last=last)


def _list(found: ContactList) -> Suggestion:
    return Suggestion(SuggestionKind.LIST, found.name, list_id=found.id, people=found.count)


def _chat(found: Conversation) -> Suggestion:
    kind, count = SuggestionKind.CONVERSATION, len(found.phones)
    return Suggestion(kind, found.name, ", ".join(found.phones), chat_id=found.id, people=count)


def named(phone: str, first: str, last: str) -> Person:
    """Make a person with a name."""
    return Person(phone, Contact(ContactId(int(phone)), phone, first, last))
