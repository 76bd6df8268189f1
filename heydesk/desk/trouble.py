"""What keeps messages from going, as long as it does."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from heydesk.domain.ids import AccountId
from heydesk.domain.l10n import Sentence


class TroubleKind(StrEnum):
    """What sort of trouble it is, so that the window can choose its place and its button."""

    OFFLINE = "offline"
    """The account's last request never left; it goes on trying by itself."""
    CLOCK = "clock"
    """This computer's clock is wrong; HeyDesk signs by the server's. Nothing is held up."""
    ACCOUNT = "account"
    """The account is paused: its key was refused or can't be read, or the line can't be trusted."""
    ELSEWHERE = "elsewhere"
    """Another process sends for this outbox."""
    DISK = "disk"
    """The outbox can't be written."""


class Trouble(NamedTuple):
    """One trouble, of one account or, without ``account_id``, of the whole outbox."""

    kind: TroubleKind
    sentence: Sentence
    account_id: AccountId | None = None


class Troubles:
    """The troubles of now; whoever shows them is told when they change."""

    def __init__(self, announce: Callable[[], None]) -> None:
        self._announce = announce
        self._now: dict[tuple[TroubleKind, AccountId | None], Trouble] = {}

    def all(self) -> tuple[Trouble, ...]:
        """All of them, in the order in which they came."""
        return tuple(self._now.values())

    def put(self, kind: TroubleKind, sentence: Sentence, account_id: AccountId | None = None) -> None:
        """Say that this is so now."""
        trouble = Trouble(kind, sentence, account_id)
        if self._now.get((kind, account_id)) != trouble:
            self._now[kind, account_id] = trouble
            self._announce()

    def clear(self, kind: TroubleKind, account_id: AccountId | None = None) -> bool:
        """Say that it is over; tell whether it was there."""
        if self._now.pop((kind, account_id), None) is None:
            return False
        self._announce()
        return True

    def forget(self, account_id: AccountId) -> None:
        """Drop those of an account that is gone."""
        for kind in TroubleKind:
            self.clear(kind, account_id)
