"""What a person does about messages in the outbox: undo, send now, retry, look up, close, discard, take back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal

from heydesk.api.requests import body_of
from heydesk.core.account_health import AccountHealth
from heydesk.core.policy import HoldPause, SendPolicy
from heydesk.domain.errors import TooLate
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import (
    Act,
    Attempt,
    Entry,
    Event,
    PlainEvent,
    Retimed,
    State,
    Wait,
)
from heydesk.domain.outbox_state import ImpossibleStep, RetryPolicy, advance, is_possible
from heydesk.domain.records import BatchId, EntryId
from heydesk.domain.schedule import is_too_near
from heydesk.storage.store import Store


class Outbox:
    """Each verb is one step of the life of a message, with a line in its story. Raises TooLate or StoreError.

    A step that lost against the dispatcher, or against another window, is too late: what is shown is read again.
    """

    def __init__(
        self,
        store: Store,
        policy: SendPolicy,
        holds: HoldPause,
        health: AccountHealth,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._policy = policy
        self._holds = holds
        self._health = health
        self._clock = clock

    def pause_holds(self) -> None:
        """Let no hold run out in this process until ``resume_holds``: a question about what is held stands."""
        if self._holds.since is None:
            self._holds.since = self._clock()

    def resume_holds(self) -> None:
        """Let the holds run on with what was left of them. Raises StoreError; then they have run all the time."""
        since, self._holds.since = self._holds.since, None
        if since is None:
            return
        self._store.outbox.postpone_holds(self._clock() - since)

    def undo(self, batch_id: BatchId, standing: tuple[Draft, ...]) -> Draft:
        """Take a held batch back, all of it or nothing, and give the draft that is the current one now.

        ``standing`` is what stands in the composer of that account; what is displaced becomes a kept draft.
        """
        entries = self._store.outbox.batch(batch_id)
        if not entries:
            raise TooLate
        sheet = self._store.sheets.batch(batch_id)
        returned = _draft_of(entries)
        if sheet is not None:  # the page still has the rows; the text comes back with its fields
            returned = replace(returned, recipients=(), text=sheet.text)
        if not self._store.outbox.undo(batch_id, self._clock(), returned, standing):
            raise TooLate
        return returned

    def send_now(self, batch_id: BatchId) -> None:
        """End the hold of a batch, or the waiting of those of it that wait."""
        entries = [e for e in self._store.outbox.batch(batch_id) if e.state in {State.HELD, State.QUEUED}]
        done = [self._try(entry, PlainEvent.SENT_NOW, say("You pressed Send now")) for entry in entries]
        if not any(done):
            raise TooLate
        for entry in entries:
            self._hurry(entry)

    def retry(self, entry_id: EntryId) -> None:
        """Send it again, or *resend* it; where it only waits for its turn, don't wait.

        A paused account is tried at once.
        """
        entry = self._store.outbox.get(entry_id)
        again = self._again(entry)
        possible = is_possible(entry, again, self._clock(), self._rule_of(entry))
        event = again if possible or entry.state is not State.QUEUED else PlainEvent.SENT_NOW
        self._do(entry, event, say("You pressed Send again") if entry.doubted else say("You pressed Try again"))
        self._hurry(entry)

    def _again(self, entry: Entry) -> Literal[PlainEvent.RETRIED] | Retimed:
        """To send again what was scheduled is to send it now, once its time has passed or is too near."""
        send_at = entry.message.send_at
        service_now = self._clock() + self._policy.clock_offset(entry.account_id)
        if not entry.doubted or send_at is None or not is_too_near(send_at, service_now):
            return PlainEvent.RETRIED
        message = replace(entry.message, send_at=None)
        return Retimed(message, body_of(message, entry.local_id))

    def look_again(self, entry_id: EntryId) -> None:
        """Look an entry in doubt up once more."""
        self._do(self._store.outbox.get(entry_id), PlainEvent.LOOKED_AGAIN, say("You pressed Check again"))

    def mark_sent(self, entry_id: EntryId) -> None:
        """Close an entry in doubt: the person knows that it went."""
        self._do(self._store.outbox.get(entry_id), PlainEvent.MARKED_SENT, say("You marked it as sent"))

    def discard(self, entry_id: EntryId) -> None:
        """Throw an entry away, or put a report of non-delivery aside."""
        entry = self._store.outbox.get(entry_id)
        seen = entry.state is State.UNDELIVERED
        self._do(entry, PlainEvent.DISCARDED, say("You dismissed the report") if seen else say("You discarded it"))

    def to_composer(self, entry_id: EntryId, standing: tuple[Draft, ...]) -> Draft:
        """Take one entry back into the composer and give the draft; ``standing`` as in ``undo``."""
        entry = self._store.outbox.get(entry_id)
        now = self._clock()
        line = Attempt(Act.PERSON, now, now, say("You pressed Edit and resend"))
        returned = entry.message.as_draft()
        try:
            after = advance(entry, PlainEvent.TAKEN_BACK, now, self._rule_of(entry))
        except ImpossibleStep as error:
            raise TooLate from error
        if not self._store.outbox.take_back(entry, after, line, returned, standing, now):
            raise TooLate
        return returned

    def _hurry(self, entry: Entry) -> None:
        """What holds the account up is tried again at once, too."""
        self._health.probe_now(entry.account_id)
        if entry.wait is Wait.THROTTLE:
            self._health.end_throttle(entry.account_id)

    def _do(self, entry: Entry, event: Event, words: Sentence) -> None:
        if not self._try(entry, event, words):
            raise TooLate

    def _try(self, entry: Entry, event: Event, words: Sentence) -> bool:
        now = self._clock()
        try:
            after = advance(entry, event, now, self._rule_of(entry))
        except ImpossibleStep:
            return False
        return self._store.outbox.save(entry, after, Attempt(Act.PERSON, now, now, words))

    def _rule_of(self, entry: Entry) -> RetryPolicy:
        return self._policy.rule_for(self._store.accounts.get(entry.account_id))


def _draft_of(entries: tuple[Entry, ...]) -> Draft:
    """Put a batch back together: the messages of one Send differ in their recipients alone."""
    if len(entries) == 1:
        return entries[0].message.as_draft()
    recipients = tuple(phone for entry in entries for phone in entry.message.phones)
    return replace(entries[0].message.as_draft(), recipients=recipients)
