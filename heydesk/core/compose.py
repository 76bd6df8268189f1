"""Checking a draft and putting it into the outbox: check once, freeze the messages, send what was checked.

``Drafts`` has what stands in the composer on each side, and what was put aside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import InitVar, dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from heydesk.api.requests import body_of, path_of
from heydesk.core.policy import SendPolicy
from heydesk.core.request_preview import RequestPreview, list_preview, partial_preview, preview_of
from heydesk.domain.draft_context import Knowledge
from heydesk.domain.errors import InputError, TooLate
from heydesk.domain.l10n import say_plural
from heydesk.domain.message import Draft, KeptDraft, Message, Side
from heydesk.domain.outbox_entry import FollowUps
from heydesk.domain.records import AccountId, BatchId, ConversationAddress, DraftId, Inbox, LocalId, local_id_at
from heydesk.domain.validation import Checked, check
from heydesk.storage.outbox import FrozenMessage, SendWishes
from heydesk.storage.sheets import SheetBatch, SheetPiece
from heydesk.storage.store import Store

_SEAL = object()
_NOTHING_MORE = FollowUps()
_FRESH = timedelta(minutes=1)
"""A check younger than this is reused if nothing but the time has changed."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CheckedDraft(Checked):
    """A draft with all that its check found, and what would leave: frozen messages with their exact JSON.

    Only ``ComposeService.check`` makes one, so that nothing is sent unchecked; a copy with changes can't be made.
    """

    account_id: AccountId
    draft: Draft
    seed: LocalId
    """The intent: one makes one batch, however often it is sent."""
    frozen: tuple[FrozenMessage, ...]
    """Empty if there are errors, or if the recipients must become a list first."""
    inboxes: tuple[Inbox, ...]
    knowledge: Knowledge
    """What the check went by, with the inboxes."""
    revision: object
    checked_by: ComposeService
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        """Refuse everybody but the check."""
        if seal is not _SEAL:
            raise TypeError("a checked draft comes from a check")


class SheetDraft(NamedTuple):
    """The checked text of one row, with the row's number in the spreadsheet and its key (``SheetPiece``)."""

    checked: CheckedDraft
    number: int
    row_key: str


class NotReady(InputError):
    """A draft with errors, all of them in ``checked``; the sentence is the first one's."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked.errors[0].sentence)
        self.checked = checked


class NeedsList(InputError):
    """A draft to a crowd, which goes as one broadcast once a list has been made of it."""

    def __init__(self, people: int) -> None:
        super().__init__(
            say_plural(
                "%n separate text is a broadcast. HeyDesk makes a list for it first.",
                "%n separate texts are a broadcast. HeyDesk makes a list for them first.",
                people,
            )
        )


class DraftCheck(Protocol):
    """The signature of ``domain.validation.check``; tests count the calls of another one."""

    def __call__(self, draft: Draft, inboxes: Sequence[Inbox], knowledge: Knowledge, *, in_full: bool) -> Checked:
        """Check a draft; ``in_full`` with the questions before Send."""


class ComposeService:
    """Checks drafts, shows what they would make, and sends what was checked.

    Args:
        gather: gives what is known about a draft.
        revision: gives a value that stays equal for as long as what is known does, but for the time.
        check_draft: the check itself; a test that counts its calls gives another one.
    """

    def __init__(
        self,
        store: Store,
        policy: SendPolicy,
        clock: Callable[[], datetime],
        gather: Callable[[AccountId, Draft], Knowledge],
        revision: Callable[[], object],
        check_draft: DraftCheck = check,
    ) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._gather = gather
        self._revision = revision
        self._check = check_draft

    def check(self, account_id: AccountId, draft: Draft, seed: LocalId) -> CheckedDraft:
        """Find every problem of this draft at once, by the inboxes as last fetched and what else is known here."""
        inboxes, knowledge = self._known(account_id, draft)
        return self._checked(account_id, draft, seed, inboxes, knowledge)

    def revalidate(self, checked: CheckedDraft) -> CheckedDraft:
        """Give the check as of now: the same one where nothing that it went by has changed, else another check."""
        now = self._clock() + self._policy.clock_offset(checked.account_id)
        then = checked.knowledge.now
        is_fresh = then is not None and timedelta() <= now - then < _FRESH
        if is_fresh and self._revision() == checked.revision:
            return checked
        inboxes, knowledge = self._known(checked.account_id, checked.draft)
        now = knowledge.now or now
        if is_fresh and inboxes == checked.inboxes and knowledge == replace(checked.knowledge, now=now):
            return checked
        return self._checked(checked.account_id, checked.draft, checked.seed, inboxes, knowledge)

    def send(
        self,
        checked: CheckedDraft,
        *,
        hold: bool = True,
        then: FollowUps = _NOTHING_MORE,
        stay_home_if_they_write: bool = False,
    ) -> BatchId:
        """Put what was checked into the outbox as one batch, in one commit that clears this side's draft too.

        What is known may have changed since the check; then it is checked again. The same seed gives the batch that
        it made before. ``hold=False``, for the command line, leaves out the undo time, but for what the administrator
        wants at least, and lets the composer be.
        ``then`` is done once each message was accepted; nothing follows a broadcast, which is for no conversation.
        With ``stay_home_if_they_write`` a scheduled text does not go once the recipient texts before its time, as
        long as HeyDesk runs.
        Raises NotReady where there are errors, NeedsList for a crowd, and StoreError; the draft stays then.
        """
        if checked.checked_by is not self:
            raise ValueError("this draft was checked for another outbox")
        if known := self.batch_of(checked.account_id, checked.seed):
            return known
        checked = self.revalidate(checked)
        if checked.errors:
            raise NotReady(checked)
        if checked.crowd:
            raise NeedsList(len(checked.crowd))
        message = checked.messages[0]
        entries = self._store.outbox.enqueue(
            self._store.accounts.get(checked.account_id),
            checked.frozen,
            self._clock(),
            self._policy.hold_for(message) if hold else self._policy.least_hold_for(message),
            clear_draft=(checked.account_id, checked.draft.side) if hold else None,
            wishes=SendWishes(
                _NOTHING_MORE if checked.is_broadcast else then, stay_home_if_they_write, _seen_at(checked)
            ),
        )
        return entries[0].batch_id

    def send_rows(self, rows: Sequence[SheetDraft], batch: SheetBatch, onto: BatchId | None = None) -> BatchId | None:
        """Put the checked texts of a spreadsheet's rows into the outbox as one batch; None where all had gone before.

        What has gone under the same ``local_id`` is left out. ``onto`` is the batch that these belong to, if others
        of it are in the outbox already. Raises NotReady, with nothing sent, where a text has errors or its recipient
        opted out since; TooLate where the batch was undone meanwhile; and StoreError.
        """
        pieces: list[SheetPiece] = []
        for checked, number, row_key in rows:
            if checked.checked_by is not self:
                raise ValueError("this draft was checked for another outbox")
            current = checked if self._revision() == checked.revision else self.revalidate(checked)
            if current.errors:
                raise NotReady(current)
            pieces.append(SheetPiece(current.frozen[0], number, row_key))
        if not pieces:
            return None
        first = rows[0].checked
        account = self._store.accounts.get(first.account_id)
        hold = self._policy.hold_for(first.messages[0])
        return self._store.sheets.enqueue(account, batch, pieces, self._clock(), hold, onto=onto)

    def batch_of(self, account_id: AccountId, seed: LocalId) -> BatchId | None:
        """Give the batch that this intent has made, or None."""
        known = self._store.outbox.by_local_id(account_id, seed)
        return None if known is None else known.batch_id

    def requests(self, account_id: AccountId, draft: Draft, seed: LocalId) -> tuple[RequestPreview, ...]:
        """Show what would leave, one request a message; a partial one while the draft has errors. Never empty."""
        inboxes, knowledge = self._known(account_id, draft)
        checked = self._check(draft, inboxes, knowledge, in_full=False)  # with each key: nothing is asked yet
        if checked.crowd:
            return list_preview(checked.crowd), partial_preview(replace(draft, recipients=(), pending=""), seed)
        if not checked.messages:
            return (partial_preview(draft, seed),)
        base_url = self._store.accounts.get(account_id).base_url
        return tuple(
            preview_of(base_url, each.body, path_of(each.message)) for each in _freeze(checked.messages, seed)
        )

    def _known(self, account_id: AccountId, draft: Draft) -> tuple[tuple[Inbox, ...], Knowledge]:
        return self._store.directory.inboxes(account_id), self._gather(account_id, draft)

    def _checked(
        self, account_id: AccountId, draft: Draft, seed: LocalId, inboxes: tuple[Inbox, ...], knowledge: Knowledge
    ) -> CheckedDraft:
        found = self._check(draft, inboxes, knowledge, in_full=True)
        return CheckedDraft(
            found.problems,
            found.messages,
            found.crowd,
            account_id=account_id,
            draft=draft,
            seed=seed,
            frozen=_freeze(found.messages, seed),
            inboxes=inboxes,
            knowledge=knowledge,
            revision=self._revision(),
            checked_by=self,
            seal=_SEAL,
        )


def _freeze(messages: Sequence[Message], seed: LocalId) -> tuple[FrozenMessage, ...]:
    """Give each message its id and the JSON that will leave."""
    ids = [local_id_at(seed, index) for index in range(len(messages))]
    return tuple(
        FrozenMessage(message, local_id, body_of(message, local_id))
        for message, local_id in zip(messages, ids, strict=True)
    )


def _seen_at(checked: CheckedDraft) -> datetime | None:
    """Give the service's time of the newest thing said that was known, and asked about where it had crossed."""
    known = checked.knowledge
    if len(known.people) != 1 or len(checked.messages) != 1:
        return None
    (person,) = known.people.values()
    times = [seen.sent_at for seen in person.messages if seen.sent_at is not None]
    return max([*times, *filter(None, [known.opened_at])], default=None)


class Drafts:
    """Saves and restores them. Every method raises StoreError."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def current(self, account_id: AccountId, side: Side) -> Draft | None:
        """Give the draft of this side as last saved."""
        return self._store.drafts.current(account_id, side)

    def save(self, account_id: AccountId, draft: Draft) -> None:
        """Save the draft of the side ``draft.side``."""
        self._store.drafts.save(account_id, draft)

    def keep(self, account_id: AccountId, draft: Draft) -> None:
        """Put a draft aside, one click away, if somebody would miss it."""
        if draft.has_anything:
            self._store.drafts.put_aside(account_id, draft, self._clock())

    def switch(
        self, account_id: AccountId, standing: tuple[Draft, ...], to: ConversationAddress | None
    ) -> tuple[Draft, Draft]:
        """Turn the composer to another conversation and give its drafts, the text and the note; one commit.

        ``standing`` is what stands in the composer of that account. Words for somebody else are saved under their
        own address, words for nobody yet go along, and what was saved for ``to`` comes back. With ``to`` None
        everything is saved, and nobody is chosen afterwards.
        """
        return self._store.drafts.switch(account_id, standing, to, self._clock())

    def saved(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """Give the saved drafts, newest first, each with its recipients and the time at which it was saved."""
        return self._store.drafts.kept(account_id)

    def open_kept(self, draft_id: DraftId, standing: tuple[Draft, ...]) -> Draft:
        """Make a saved draft the current one again; what stood on its side is saved instead.

        Where it is for one conversation, the other side turns to that one too, as with ``switch``. ``standing`` is
        what stands in the composer of that account. Raises TooLate when it is no longer kept.
        """
        for account in self._store.accounts.all():
            if any(kept.id == draft_id for kept in self._store.drafts.kept(account.id)):
                return self._store.drafts.open_kept(account.id, draft_id, standing, self._clock())
        raise TooLate

    def drop_kept(self, draft_id: DraftId) -> None:
        """Throw a kept draft away."""
        self._store.drafts.drop_kept(draft_id)
