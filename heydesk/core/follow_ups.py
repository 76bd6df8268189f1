"""What follows a Send: the conversation is read, handed over or closed once its text was accepted, never before.

Each of these can be asked for twice without harm, so what failed is tried again by itself. The text is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from heydesk.core.policy import SendPolicy
from heydesk.core.sessions import BoundElsewhere
from heydesk.core.threads import Threads
from heydesk.domain.errors import Refused, ServiceError, TooLate, VaultError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.outbox_entry import Act, Attempt, Entry, FollowUp, FollowUpAct
from heydesk.domain.outbox_state import doubled
from heydesk.domain.records import AccountId, ConversationAddress, EntryId, HistoryMessage, MemberId
from heydesk.storage.store import Store

_LONGEST_TRYING = timedelta(hours=12)
"""After so long a person decides: the conversation is likely to be about something else by then."""
_DONE = {
    FollowUpAct.READ: say("Marked the conversation as read."),
    FollowUpAct.ASSIGN: say("Handed the conversation over."),
    FollowUpAct.CLOSE: say("Closed the conversation."),
}
_WROTE_AGAIN = {
    FollowUpAct.READ: say("They texted again, so the conversation stays unread."),
    FollowUpAct.CLOSE: say("They texted again, so the conversation stays open."),
}


class ConversationVerbs(Protocol):
    """The part of ``Core.conversations`` that may follow a text."""

    async def mark_read(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Mark it as read in a member's name."""

    async def reassign(
        self, account_id: AccountId, address: ConversationAddress, member_id: MemberId, to: MemberId
    ) -> object:
        """Hand it to a colleague."""

    async def close(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Close it."""


class FollowUpQueue:
    """What is still to be done, how it failed, and doing it. Every method may raise StoreError."""

    def __init__(
        self,
        store: Store,
        verbs: ConversationVerbs,
        threads: Threads,
        policy: SendPolicy,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._verbs = verbs
        self._threads = threads
        self._policy = policy
        self._clock = clock

    def failures(self) -> tuple[FollowUp, ...]:
        """Give what is not done after a text that was sent, as a person should know."""
        return tuple(one for one in self._store.outbox.follow_ups() if one.has_failed)

    def of(self, entry_id: EntryId) -> tuple[FollowUp, ...]:
        """Give what is still to be done after this text."""
        return self._store.outbox.follow_ups(entry_id)

    def retry(self, entry_id: EntryId) -> None:
        """Try what failed after this text at once. Raises TooLate where nothing has failed."""
        self._each_failed(entry_id, lambda one: self._store.outbox.save_follow_up(self._anew(one), None))

    def drop(self, entry_id: EntryId) -> None:
        """Leave undone what failed after this text. Raises TooLate where nothing has failed."""
        now = self._clock()
        line = Attempt(Act.PERSON, now, now, say("You dismissed this."))
        self._each_failed(entry_id, lambda one: self._store.outbox.save_follow_up(one, line, done=True))

    def next_due(self, account_id: AccountId) -> FollowUp | None:
        """Give the next of an account to be done; none while it is throttled, paused or can't be reached."""
        if not self._threads.may_look(account_id):
            return None
        return next(iter(self._store.outbox.due_follow_ups(account_id, self._clock())), None)

    async def carry_out(self, one: FollowUp) -> None:
        """Do this, unless they have texted again; what fails is due again later."""
        entry = self._store.outbox.get(one.entry_id)
        begun = self._clock()
        try:
            words = await self._do(entry, one)
        except (ServiceError, VaultError) as error:
            self._note_failure(entry, one, error, begun)
        else:
            line = Attempt(Act.FOLLOW_UP, begun, self._clock(), words)
            self._store.outbox.save_follow_up(one, line, done=True)

    async def _do(self, entry: Entry, one: FollowUp) -> Sentence:
        account = self._store.accounts.get(entry.account_id)
        if entry.base_url != account.base_url:
            raise BoundElsewhere(entry.base_url)
        if one.act in _WROTE_AGAIN and await self._has_news(entry, one):
            return _WROTE_AGAIN[one.act]
        message = entry.message
        address = ConversationAddress(message.inbox_id, message.phones, message.chat_id)
        match one.act:
            case FollowUpAct.READ:
                await self._verbs.mark_read(entry.account_id, address, message.sender_id)
            case FollowUpAct.ASSIGN:
                to = one.member_id or message.sender_id
                await self._verbs.reassign(entry.account_id, address, message.sender_id, to)
            case FollowUpAct.CLOSE:
                await self._verbs.close(entry.account_id, address, message.sender_id)
        return _DONE[one.act]

    async def _has_news(self, entry: Entry, one: FollowUp) -> bool:
        """Whether they texted after this text. It is asked for where the text may have gone a while ago."""
        message = entry.message
        if len(message.phones) != 1:
            return False
        thread = (entry.account_id, message.inbox_id, message.phones[0])
        if one.tries or message.send_at is not None:
            return _wrote_after(entry, (await self._threads.read(*thread)).messages)
        return _wrote_after(entry, self._threads.newest(*thread))

    def _note_failure(self, entry: Entry, one: FollowUp, error: ServiceError | VaultError, begun: datetime) -> None:
        now = self._clock()
        pause = timedelta(seconds=doubled(one.tries, self._policy.longest_backoff))
        gives_up = isinstance(error.__cause__ or error, Refused) or now - entry.go_at > _LONGEST_TRYING
        after = one._replace(tries=one.tries + 1, due_at=None if gives_up else now + pause, reason=error.sentence)
        is_told = after.has_failed and not one.has_failed
        status, request_id = (error.status, error.request_id) if isinstance(error, ServiceError) else (None, "")
        line = Attempt(Act.FOLLOW_UP, begun, now, error.sentence, status, request_id)
        self._store.outbox.save_follow_up(after, line if is_told else None)

    def _each_failed(self, entry_id: EntryId, do: Callable[[FollowUp], bool]) -> None:
        done = [do(one) for one in self.of(entry_id) if one.has_failed]
        if not any(done):
            raise TooLate

    def _anew(self, one: FollowUp) -> FollowUp:
        return one._replace(tries=0, due_at=self._clock(), reason=None)


def _wrote_after(entry: Entry, said: Sequence[HistoryMessage]) -> bool:
    """Whether something of theirs is newer than this text, where the thread shows it."""
    given = 0 if entry.receipt is None else entry.receipt.message_id
    own = [one for one in said if one.local_id == entry.local_id or (given and one.message_id == given)]
    went_at = max((one.sent_at for one in own if one.sent_at is not None), default=None)
    return went_at is not None and any(
        one.inbound and one.sent_at is not None and one.sent_at > went_at for one in said
    )
