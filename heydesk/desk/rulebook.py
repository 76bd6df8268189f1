"""The rules that an account's messages go by: what the person has set, and what they said of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.domain.message import Message
from heydesk.domain.outbox_state import Rule
from heydesk.domain.records import Account

if TYPE_CHECKING:
    from heydesk.system.settings import Settings


class Rulebook:
    """Holds the settings of now; every step asks again, so a change holds from the next step on."""

    def __init__(self, settings: Settings, rule: Rule) -> None:
        self.settings = settings
        self._rule = rule

    def of(self, account: Account) -> Rule:
        """Give the rule of this account."""
        return self._rule._replace(
            longest_wait=self.settings.longest_wait,
            trusts_local_id=account.trusts_local_id,
            minds_quiet_hours=self.settings.quiet_hours,
        )

    def hold(self, message: Message) -> float:
        """Give the undo time of a message like this one, in seconds."""
        if message.private:
            return self.settings.note_hold
        return self.settings.broadcast_hold if message.is_broadcast else self.settings.hold
