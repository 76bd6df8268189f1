"""Whom a chip stands for, and all of them together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from heydesk.domain.ids import ChatId, ListId
from heydesk.domain.l10n import excerpt
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import BadPhone, read_phone, split_numbers
from heydesk.ui.text import isolated, translate

if TYPE_CHECKING:
    from datetime import datetime

    from heydesk.core.recipient_search import Suggestions
    from heydesk.domain.draft_context import Person
    from heydesk.domain.records import ContactList, Conversation


class RecipientKind(Enum):
    """The kinds of chips."""

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
    """What a draft says of its recipients. Two with the same chips of each kind are equal, as drafts tell no more."""

    phones: tuple[str, ...] = ()
    chats: tuple[ChatId, ...] = ()
    lists: tuple[ListId, ...] = ()
    pending: str = ""
    """What was typed and is no chip yet."""

    @classmethod
    def of(cls, draft: Draft) -> Addressees:
        """Take it out of a draft."""
        return cls(draft.recipients, draft.chats, draft.lists, draft.pending)

    @classmethod
    def made_of(cls, recipients: Iterable[Recipient]) -> Addressees:
        """Take it from chips."""
        chips = tuple(recipients)
        return cls(
            tuple(chip.phone for chip in chips if chip.kind is RecipientKind.PERSON),
            tuple(chip.chat_id for chip in chips if chip.chat_id is not None),
            tuple(chip.list_id for chip in chips if chip.list_id is not None),
        )

    def put_into(self, draft: Draft) -> Draft:
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


# What was typed or pasted into the field *To*, read.

_CONTEXT = "RecipientField"
_NUMBERED = r"\s*(?:no\.?|nr\.?|#)?\s*([1-9][0-9]{0,17})"


@dataclass(frozen=True, slots=True)
class ParsedRecipients:
    """Recipients in the order typed, one twice if it was typed twice; and what is none, with the first reason."""

    recipients: tuple[Recipient, ...]
    left: tuple[str, ...] = ()
    reason: str = ""


def parse_recipients(text: str, region: str) -> ParsedRecipients:
    """Read numbers, hundreds at once; or one list by its number, as ``list 501``."""
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


def begins_list(text: str) -> bool:
    """Whether somebody seems to name a list by its number, and is not there yet."""
    words = text.split(maxsplit=1)
    return bool(words) and words[0].casefold() in {"list", QCoreApplication.translate(_CONTEXT, "list").casefold()}


def _reason(piece: str, error: BadPhone) -> str:
    """Say why a piece is no number; of a name, how its number is found."""
    if error.identifier != "not-a-number" or not any(char.isalpha() for char in piece):
        return translate(error.sentence)
    words = QCoreApplication.translate(
        _CONTEXT, "“{typed}” is no phone number. For a name, press Down and choose; or type the number in digits."
    )
    return words.format(typed=isolated(excerpt(piece)))


def is_whole(text: str, region: str) -> bool:
    """Whether all of it can be read as it stands."""
    return not parse_recipients(text, region).left


def parse_list_number(text: str) -> ListId | None:
    """Read a list that is named by its number: ``list 501``, ``List no. 501``, and so in the person's language."""
    local = QCoreApplication.translate(_CONTEXT, "list")
    match = re.fullmatch(f"(?:list|{re.escape(local)}){_NUMBERED}", text.strip(), re.IGNORECASE)
    return None if match is None else ListId(int(match[1]))


def report_words(added: int, twice: int, left: int) -> str:
    """Say what became of many pieces at once."""
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


# What the field *To* asks about the people, lists and conversations that are known.


class RecipientBook(Protocol):
    """What is known of one account, in the inbox that is written from. Nothing in it waits for the network."""

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
    """Knows nobody: where there is no account, or nothing has been fetched."""

    def now(self) -> datetime | None:
        """Give none."""
        return None

    def person(self, phone: str) -> Person:
        """Give the number alone."""
        from heydesk.domain.draft_context import Person  # the first window has no chips to name

        return Person(phone)

    def list(self, _list_id: ListId) -> ContactList | None:
        """Give nothing."""
        return None

    def conversation(self, _chat_id: ChatId) -> Conversation | None:
        """Give nothing."""
        return None

    def suggest(self, _typed: str) -> Suggestions:
        """Give nobody."""
        from heydesk.core.recipient_search import Suggestions

        return Suggestions()
