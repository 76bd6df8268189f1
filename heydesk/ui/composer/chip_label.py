"""What a chip says: who it is, where they are reached, and what a person should know before they write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.domain.l10n import excerpt
from heydesk.domain.phone_numbers import national
from heydesk.ui.composer.recipient import Kind, Recipient
from heydesk.ui.moment import short_moment

if TYPE_CHECKING:
    from datetime import datetime

    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import ChatId, ListId
    from heydesk.domain.records import ContactStatus, Conversation
    from heydesk.ui.composer.recipient_book import RecipientBook

_CONTEXT = "Chip"
_LONGEST = 32
"""Characters of a name; the rest of it is in the tooltip."""
_NAMED = 2
"""People of a group conversation that are named before the rest is counted."""


@dataclass(frozen=True, slots=True)
class ChipLabel:
    """The words of one chip. ``name`` is "" for what nobody has a name for."""

    kind: Kind
    name: str
    title: str
    """What the chip begins with: ``Kim Lee``, ``List “Recall”``, ``List no. 501``, or the number."""
    place: str = ""
    """The number as people write it, where the title is not it; how many a list or a group has."""
    alarm: str = ""
    """Why nothing can be sent to them."""
    people: int | None = 1
    """How many it reaches; None when that is not known."""
    clock: str = ""
    """The time where they are, or the span of times; "" where it is not known."""
    last: str = ""
    """What was said last from here, for the tooltip."""

    @property
    def who(self) -> str:
        """The shortest that names them, for a sentence or a button."""
        return excerpt(self.name, _LONGEST) or self.title

    @property
    def text(self) -> str:
        """The chip's text."""
        return " · ".join(part for part in (excerpt(self.title, _LONGEST), self.place, self.alarm) if part)

    @property
    def drawn(self) -> str:
        """The same for the eye: a number reads from the left, and a name in its own direction, in any language."""
        parts = (excerpt(self.title, _LONGEST), self.place, self.alarm)
        return " · ".join(_apart(part) for part in parts if part)

    @property
    def full(self) -> str:
        """All of it, for the tooltip."""
        there = QCoreApplication.translate(_CONTEXT, "{time} there").format(time=self.clock) if self.clock else ""
        first = " · ".join(part for part in (self.title, self.place, self.alarm, there) if part)
        return "\n".join(part for part in (first, self.last) if part)

    @property
    def spoken(self) -> str:
        """Its accessible name: name and number."""
        return ", ".join(part for part in (self.title, self.place) if part)


def _apart(words: str) -> str:
    """Keep what stands beside these words from changing how they read."""
    is_number = not any(char.isalpha() for char in words)
    return f"\u2066{words}\u2069" if is_number else f"\u2068{words}\u2069"


def label_of(recipient: Recipient, book: RecipientBook, region: str) -> ChipLabel:
    """Say whom a chip stands for, as far as the book knows."""
    if recipient.list_id is not None:
        return _list_label(recipient.list_id, book)
    if recipient.chat_id is not None:
        return _chat_label(recipient.chat_id, book, region)
    person = book.person(recipient.phone)
    number = national(recipient.phone, region)
    name = "" if person.contact is None else person.contact.name
    now = book.now()
    return ChipLabel(
        Kind.PERSON,
        name,
        name or number,
        number if name else "",
        _alarm(person.status),
        clock=_clock(person, now),
        last=_last(person, now),
    )


def _clock(person: Person, now: datetime | None) -> str:
    if now is None:
        return ""
    from heydesk.domain.time_zones import local_times  # large tables, for which the first window does not wait

    return local_times(person.phone, now, person.zone).words


def _last(person: Person, now: datetime | None) -> str:
    """Quote what went to them last from this inbox."""
    sent = [each for each in person.messages if each.inbound is False and not each.private and each.sent_at]
    if not sent or now is None or sent[-1].sent_at is None:
        return ""
    words = excerpt(sent[-1].text or sent[-1].media_url)
    when = short_moment(sent[-1].sent_at, now)
    return QCoreApplication.translate(_CONTEXT, "Last text from here, {when}: “{words}”").format(
        when=when, words=words
    )


def _alarm(status: ContactStatus | None) -> str:
    tr = QCoreApplication.translate
    if status is not None and status.blocked:
        return tr(_CONTEXT, "blocked")
    return tr(_CONTEXT, "opted out") if status is not None and status.unsubscribed else ""


def _list_label(list_id: ListId, book: RecipientBook) -> ChipLabel:
    tr = QCoreApplication.translate
    found = book.list(list_id)
    if found is None:
        return ChipLabel(Kind.LIST, "", tr(_CONTEXT, "List no. {number}").format(number=list_id), people=None)
    title = tr(_CONTEXT, "List “{name}”").format(name=found.name)
    if found.count is None:
        return ChipLabel(Kind.LIST, found.name, title, people=None)
    words = tr(_CONTEXT, "1 person") if found.count == 1 else tr(_CONTEXT, "{count} people")
    return ChipLabel(Kind.LIST, found.name, title, words.format(count=found.count), people=found.count)


def _chat_label(chat_id: ChatId, book: RecipientBook, region: str) -> ChipLabel:
    tr = QCoreApplication.translate
    found = book.conversation(chat_id)
    if found is None or not found.phones:
        name = "" if found is None else found.name
        words = tr(_CONTEXT, "Conversation no. {number}").format(number=chat_id)
        return ChipLabel(Kind.CONVERSATION, name, name or words, people=None)
    if len(found.phones) > 1:
        words = tr(_CONTEXT, "Group of {count}").format(count=len(found.phones))
        name = found.name or _first(found, book, region)
        return ChipLabel(Kind.CONVERSATION, name, name, words, people=len(found.phones))
    person = label_of(Recipient(phone=found.phones[0]), book, region)
    number = national(found.phones[0], region)
    name = found.name or person.name
    title = tr(_CONTEXT, "Conversation with {who}").format(who=name or number)
    return ChipLabel(Kind.CONVERSATION, name or number, title, number if name else "", person.alarm)


def _first(found: Conversation, book: RecipientBook, region: str) -> str:
    """Name the first of the people in a conversation."""
    known = [label_of(Recipient(phone=phone), book, region).who for phone in found.phones[:_NAMED]]
    return ", ".join(known) + (" …" if len(found.phones) > _NAMED else "")
