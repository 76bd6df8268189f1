"""Whom a chip stands for, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from heydesk.domain.ids import ChatId, ListId
from heydesk.domain.message import Draft


class Kind(Enum):
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
    def kind(self) -> Kind:
        """Which of them it is."""
        if self.list_id is not None:
            return Kind.LIST
        return Kind.PERSON if self.chat_id is None else Kind.CONVERSATION


class Address(NamedTuple):
    """What a draft says of its recipients. Two with the same chips of each kind are equal, as drafts tell no more."""

    phones: tuple[str, ...] = ()
    chats: tuple[ChatId, ...] = ()
    lists: tuple[ListId, ...] = ()
    pending: str = ""
    """What was typed and is no chip yet."""

    @classmethod
    def of(cls, draft: Draft) -> Address:
        """Take it out of a draft."""
        return cls(draft.recipients, draft.chats, draft.lists, draft.pending)

    @classmethod
    def made_of(cls, recipients: Iterable[Recipient]) -> Address:
        """Take it from chips."""
        chips = tuple(recipients)
        return cls(
            tuple(chip.phone for chip in chips if chip.kind is Kind.PERSON),
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
