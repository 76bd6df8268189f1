"""The recipients of a draft: their kinds, the parser of typed ones, and the interface to what is known of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from heydesk.core.recipient_search import Suggestions
from heydesk.domain.draft_context import Person
from heydesk.domain.ids import ChatId, ListId
from heydesk.domain.l10n import excerpt
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import BadPhone, read_phone, split_numbers
from heydesk.domain.records import ContactList, Conversation
from heydesk.ui.text import isolated, translate


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


class Addressees(NamedTuple):
    """The recipients of a draft, sorted by kind. Order between kinds is not kept, as drafts don't keep it."""

    phones: tuple[str, ...] = ()
    chats: tuple[ChatId, ...] = ()
    lists: tuple[ListId, ...] = ()
    pending: str = ""
    """What was typed and is no chip yet."""

    @classmethod
    def from_draft(cls, draft: Draft) -> Addressees:
        """Read them from a draft."""
        return cls(draft.recipients, draft.chats, draft.lists, draft.pending)

    @classmethod
    def from_recipients(cls, recipients: Iterable[Recipient]) -> Addressees:
        """Sort chips by their kind."""
        chips = tuple(recipients)
        return cls(
            tuple(chip.phone for chip in chips if chip.kind is RecipientKind.PERSON),
            tuple(chip.chat_id for chip in chips if chip.chat_id is not None),
            tuple(chip.list_id for chip in chips if chip.list_id is not None),
        )

    def apply_to(self, draft: Draft) -> Draft:
        """Give the draft these recipients."""
        return replace(draft, recipients=self.phones, chats=self.chats, lists=self.lists, pending=self.pending)

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


def parse_recipients(text: str, region: str) -> ParsedRecipients:
    """Parse phone numbers, hundreds at once; or one list by its number, as ``list 501``."""
    if (list_id := parse_list_number(text)) is not None:
        return ParsedRecipients((Recipient(list_id=list_id),))
    found: list[Recipient] = []
    left: list[str] = []
    reason = ""
    for piece in split_numbers(text, region):
        try:
            found.append(Recipient(phone=read_phone(piece, region).digits))
        except BadPhone as error:
            left.append(piece)
            reason = reason or _reason(piece, error)
    return ParsedRecipients(tuple(found), tuple(left), reason)


def is_list_prefix(text: str) -> bool:
    """Whether this is the beginning of a list's number, such as ``list`` or ``list no``."""
    words = text.split(maxsplit=1)
    return bool(words) and words[0].casefold() in {"list", QCoreApplication.translate(_CONTEXT, "list").casefold()}


def _reason(piece: str, error: BadPhone) -> str:
    """Explain why a piece is no number; for a name, how to find the number."""
    if error.identifier != "not-a-number" or not any(char.isalpha() for char in piece):
        return translate(error.sentence)
    words = QCoreApplication.translate(
        _CONTEXT, "“{typed}” is no phone number. For a name, press Down and choose; or type the number in digits."
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


def import_summary(added: int, twice: int, left: int) -> str:
    """Summarize what became of many pieces at once."""
    tr = QCoreApplication.translate
    found = [tr(_CONTEXT, "{count} added").format(count=added)]
    if twice:
        found.append(tr(_CONTEXT, "{count} there already or twice").format(count=twice))
    if left:
        words = (
            tr(_CONTEXT, "1 is no number and stays as text")
            if left == 1
            else tr(_CONTEXT, "{count} are no numbers and stay as text")
        )
        found.append(words.format(count=left))
    return ", ".join(found) + "."


class RecipientBook(Protocol):
    """What is known of one account's people, in the chosen inbox. Never waits for the network."""

    def now(self) -> datetime | None:
        """Give the time; None where there is no clock, and then nothing is said of times."""

    def person(self, phone: str) -> Person:
        """Give what is known of this number."""

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list; None when it is not known."""

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation; None when it is not known."""

    def suggest(self, typed: str) -> Suggestions:
        """Give whom ``typed`` may mean, the best first; whom the inbox talked to last where nothing was typed."""


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
