"""What keeps messages from going, as long as it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from heydesk.domain.ident import AccountId
from heydesk.domain.sentence import Sentence


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


@dataclass(frozen=True, slots=True)
class Trouble:
    """One trouble, of one account or, without ``account_id``, of the whole outbox."""

    kind: TroubleKind
    sentence: Sentence
    account_id: AccountId | None = None
