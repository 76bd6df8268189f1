"""The recipients of a draft: their kinds, the parser of typed ones, and the labels that chips get from a book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from heydesk.domain.draft_context import Person
from heydesk.domain.l10n import excerpt
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import BadPhone, national, read_phone, split_pasted
from heydesk.domain.records import ChatId, ContactList, ContactStatus, Conversation, ListId
from heydesk.domain.suggestions import Suggestions
from heydesk.domain.time_zones import local_times
from heydesk.ui.text import isolated, short_moment, time_of_day, translate, translate_plural


class RecipientKind(Enum):
    """What a chip stands for."""

    PERSON = auto()
    LIST = auto()
    CONVERSATION = auto()


class Recipient(NamedTuple):
    """A person by their number (digits), a list, or a conversation: exactly one of them is given."""

    phone: str = ""
    list_id: ListId | None = None
    chat_id: ChatId | None = None

    @property
    def kind(self) -> RecipientKind:
        """Which of them it is."""
        if self.list_id is not None:
            return RecipientKind.LIST
        return RecipientKind.PERSON if self.chat_id is None else RecipientKind.CONVERSATION


class Tagged(NamedTuple):
    """Everybody who has a tag: a choice that becomes a chip for each of them."""

    tag: str


class Addressees(NamedTuple):
    """The recipients of a draft, sorted by kind. Order between kinds is not kept, as drafts don't keep it."""

    phones: tuple[str, ...] = ()
    chats: tuple[ChatId, ...] = ()
    lists: tuple[ListId, ...] = ()
    pending: str = ""
    """What was typed and is no chip yet."""
    names: tuple[tuple[str, str], ...] = ()
    """What a file calls some of the numbers."""

    @classmethod
    def from_draft(cls, draft: Draft) -> Addressees:
        """Read them from a draft."""
        return cls(draft.recipients, draft.chats, draft.lists, draft.pending, draft.names)

    @classmethod
    def from_recipients(cls, recipients: Iterable[Recipient], names: Mapping[str, str]) -> Addressees:
        """Sort chips by their kind; ``names`` are those that files gave, by the digits."""
        chips = tuple(recipients)
        phones = tuple(chip.phone for chip in chips if chip.kind is RecipientKind.PERSON)
        return cls(
            phones,
            tuple(chip.chat_id for chip in chips if chip.chat_id is not None),
            tuple(chip.list_id for chip in chips if chip.list_id is not None),
            names=tuple((phone, names[phone]) for phone in phones if phone in names) if names else (),
        )

    def apply_to(self, draft: Draft) -> Draft:
        """Give the draft these recipients."""
        return replace(
            draft,
            recipients=self.phones,
            chats=self.chats,
            lists=self.lists,
            pending=self.pending,
            names=self.names,
        )

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """Its chips."""
        return (
            *(Recipient(phone=phone) for phone in self.phones),
            *(Recipient(chat_id=chat_id) for chat_id in self.chats),
            *(Recipient(list_id=list_id) for list_id in self.lists),
        )


_CONTEXT = "RecipientField"
_NUMBERED = r"\s*(?:no\.?|nr\.?|#)?\s*([1-9][0-9]{0,17})"


@dataclass(frozen=True, slots=True)
class ParsedRecipients:
    """Recipients in the order typed, duplicates included; and the rest, with the reason for its first piece."""

    recipients: tuple[Recipient, ...]
    rejected: tuple[str, ...] = ()
    reason: str = ""
    skipped: tuple[str, ...] = ()
    """Rows of a pasted table that have no number."""


def parse_recipients(text: str, region: str) -> ParsedRecipients:
    """Parse phone numbers, hundreds at once; or one list by its number, as ``list 501``."""
    if (list_id := parse_list_number(text)) is not None:
        return ParsedRecipients((Recipient(list_id=list_id),))
    found: list[Recipient] = []
    left: list[str] = []
    reason = ""
    pasted = split_pasted(text, region)
    for piece in pasted.pieces:
        try:
            found.append(Recipient(phone=read_phone(piece, region).digits))
        except BadPhone as error:
            left.append(piece)
            reason = reason or _reason(piece, error)
    return ParsedRecipients(tuple(found), tuple(left), reason, pasted.skipped)


def is_list_prefix(text: str) -> bool:
    """Whether this is the beginning of a list's number, such as ``list`` or ``list no``."""
    words = text.split(maxsplit=1)
    return bool(words) and words[0].casefold() in {
        "list",
        QCoreApplication.translate(_CONTEXT, "list").casefold(),
    }


def _reason(piece: str, error: BadPhone) -> str:
    """Explain why a piece is no number; for a name, how to find the number."""
    if error.identifier != "not-a-number" or not any(char.isalpha() for char in piece):
        return translate(error.sentence)
    words = QCoreApplication.translate(
        _CONTEXT, "“{typed}” isn't a phone number. Pick a name from the list, or type a number."
    )
    return words.format(typed=isolated(excerpt(piece)))


def is_parsable(text: str, region: str) -> bool:
    """Whether all of it is recipients."""
    return not parse_recipients(text, region).rejected


def parse_list_number(text: str) -> ListId | None:
    """Parse a list's number: ``list 501``, ``List no. 501``, also with the user's word for list."""
    local = QCoreApplication.translate(_CONTEXT, "list")
    match = re.fullmatch(f"(?:list|{re.escape(local)}){_NUMBERED}", text.strip(), re.IGNORECASE)
    return None if match is None else ListId(int(match[1]))


def import_summary(added: int, twice: int, left: int, skipped: int = 0) -> str:
    """Summarize what became of many pieces at once; ``skipped`` are rows of a table without a number."""
    parts = [QCoreApplication.translate(_CONTEXT, "{added} added").format(added=added)]
    if twice:
        parts.append(translate_plural(_CONTEXT, "%n duplicate", "%n duplicates", twice))
    if left:
        parts.append(translate_plural(_CONTEXT, "%n isn't a phone number", "%n aren't phone numbers", left))
    if skipped:
        parts.append(translate_plural(_CONTEXT, "%n row without a number", "%n rows without a number", skipped))
    return " · ".join(parts)


class RecipientBook(Protocol):
    """What is known of one account's people, in the chosen inbox. Never waits for the network."""

    def now(self) -> datetime | None:
        """Give the time; None without a clock, and then labels have no times."""

    def person(self, phone: str) -> Person:
        """Give what is known of this number."""

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list; None when it is not known."""

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation; None when it is not known."""

    def suggest(self, typed: str) -> Suggestions:
        """Give the recipients that ``typed`` may mean, the best first; whom the inbox talked to last for ""."""

    def tagged(self, tag: str) -> tuple[str, ...]:
        """Give the numbers of everybody who has this tag."""


class EmptyRecipientBook:
    """Null object: used while there is no account."""

    def now(self) -> datetime | None:
        """Give none."""
        return None

    def person(self, phone: str) -> Person:
        """Give the number alone."""
        return Person(phone)

    def list(self, _list_id: ListId) -> ContactList | None:
        """Give nothing."""
        return None

    def conversation(self, _chat_id: ChatId) -> Conversation | None:
        """Give nothing."""
        return None

    def suggest(self, _typed: str) -> Suggestions:
        """Give nobody."""
        return Suggestions()

    def tagged(self, _tag: str) -> tuple[str, ...]:
        """Give nobody."""
        return ()


_LABEL_CONTEXT = "Chip"
_MAX_NAME_LENGTH = 32
"""Characters of a name; the rest of it is in the tooltip."""
_MAX_NAMED = 2
"""People of a group conversation that are named before the rest is counted."""


@dataclass(frozen=True, slots=True)
class ChipLabel:
    """The words of one chip. ``name`` is "" where no name is known."""

    kind: RecipientKind
    name: str
    title: str
    """What the chip begins with: ``Kim Lee``, ``Recall``, ``List 501``, or the number."""
    place: str = ""
    """The number as people write it, where the title is not it; what a list or a group is, and how many it has."""
    alarm: str = ""
    """Why nothing can be sent to them."""
    people: int | None = 1
    """How many it reaches; None when that is not known."""
    clock: str = ""
    """Their local time; "" where it is not known."""
    last: str = ""
    """The last text from this inbox, for the tooltip."""

    @property
    def who(self) -> str:
        """The shortest name, for a sentence or a button."""
        return excerpt(self.name, _MAX_NAME_LENGTH) or self.title

    @property
    def text(self) -> str:
        """The chip's text."""
        return " · ".join(part for part in (excerpt(self.title, _MAX_NAME_LENGTH), self.place, self.alarm) if part)

    @property
    def drawn_title(self) -> str:
        """The title for the eye: a number reads from the left, and a name in its own direction, in any language."""
        return _isolate(excerpt(self.title, _MAX_NAME_LENGTH))

    def drawn_details(self, *, short: bool) -> str:
        """What stands behind it, likewise; ``short`` leaves out all but why nothing can be sent to them."""
        parts = (self.alarm,) if short else (self.place, self.alarm, self.clock)
        return " · ".join(_isolate(part) for part in parts if part)

    @property
    def full(self) -> str:
        """All of it, for the tooltip."""
        there = (
            QCoreApplication.translate(_LABEL_CONTEXT, "{time} there").format(time=self.clock) if self.clock else ""
        )
        first = " · ".join(part for part in (self.title, self.place, self.alarm, there) if part)
        return "\n".join(part for part in (first, self.last) if part)

    @property
    def spoken(self) -> str:
        """Its accessible name: name and number."""
        return ", ".join(part for part in (self.title, self.place) if part)


def _isolate(words: str) -> str:
    """Isolate the writing direction of a part: left to right for numbers, the first letter's for names."""
    is_number = not any(char.isalpha() for char in words)
    return f"\u2066{words}\u2069" if is_number else f"\u2068{words}\u2069"


def chip_label(recipient: Recipient, book: RecipientBook, region: str, called: str = "") -> ChipLabel:
    """Make the label of a recipient from what the book knows; ``called`` is a person's name where it knows none."""
    if recipient.list_id is not None:
        return _list_label(recipient.list_id, book)
    if recipient.chat_id is not None:
        return _chat_label(recipient.chat_id, book, region)
    person = book.person(recipient.phone)
    number = national(recipient.phone, region)
    name = person.name or called
    now = book.now()
    return ChipLabel(
        RecipientKind.PERSON,
        name,
        name or number,
        number if name else "",
        alarm_words(person.status),
        clock=_clock(person, now),
        last=_last(person, now),
    )


def _clock(person: Person, now: datetime | None) -> str:
    if now is None:
        return ""
    time = local_times(person.phone, now, person.zone).time
    return "" if time is None else time_of_day(time)


def _last(person: Person, now: datetime | None) -> str:
    """Quote the last text from this inbox to them."""
    sent = [each for each in person.messages if each.inbound is False and not each.private and each.sent_at]
    if not sent or now is None or sent[-1].sent_at is None:
        return ""
    words = excerpt(sent[-1].text or sent[-1].media_url)
    when = short_moment(sent[-1].sent_at, now)
    return QCoreApplication.translate(_LABEL_CONTEXT, "Last text from here, {when}: “{words}”").format(
        when=when, words=words
    )


def alarm_words(status: ContactStatus | None) -> str:
    """Say why nothing can be sent to somebody of this status; "" where something can."""
    tr = QCoreApplication.translate
    if status is not None and status.blocked:
        return tr(_LABEL_CONTEXT, "blocked")
    return tr(_LABEL_CONTEXT, "opted out") if status is not None and status.unsubscribed else ""


def _list_label(list_id: ListId, book: RecipientBook) -> ChipLabel:
    tr = QCoreApplication.translate
    found = book.list(list_id)
    if found is None:
        return ChipLabel(
            RecipientKind.LIST, "", tr(_LABEL_CONTEXT, "List {number}").format(number=list_id), people=None
        )
    if found.count is None:
        return ChipLabel(RecipientKind.LIST, found.name, found.name, tr(_LABEL_CONTEXT, "list"), people=None)
    words = translate_plural(_LABEL_CONTEXT, "list · %n person", "list · %n people", found.count)
    return ChipLabel(RecipientKind.LIST, found.name, found.name, words, people=found.count)


def _chat_label(chat_id: ChatId, book: RecipientBook, region: str) -> ChipLabel:
    tr = QCoreApplication.translate
    found = book.conversation(chat_id)
    if found is None or not found.phones:
        name = "" if found is None else found.name
        words = tr(_LABEL_CONTEXT, "Conversation {number}").format(number=chat_id)
        return ChipLabel(RecipientKind.CONVERSATION, name, name or words, people=None)
    if len(found.phones) > 1:
        words = translate_plural(_LABEL_CONTEXT, "group · %n person", "group · %n people", len(found.phones))
        name = found.name or _first(found, book, region)
        return ChipLabel(RecipientKind.CONVERSATION, name, name, words, people=len(found.phones))
    person = chip_label(Recipient(phone=found.phones[0]), book, region)
    name = person.name or found.name
    number = national(found.phones[0], region)
    return replace(
        person, kind=RecipientKind.CONVERSATION, name=name, title=name or number, place=number if name else ""
    )


def _first(found: Conversation, book: RecipientBook, region: str) -> str:
    """Name the first of the people in a conversation."""
    known = [chip_label(Recipient(phone=phone), book, region).who for phone in found.phones[:_MAX_NAMED]]
    return ", ".join(known) + (" …" if len(found.phones) > _MAX_NAMED else "")
