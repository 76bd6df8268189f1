"""Spreadsheets whose rows each give a text: read, checked with what is known about people, and sent as one batch."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from time import perf_counter
from typing import NamedTuple

from heydesk.core.compose import CheckedDraft, ComposeService, SheetDraft
from heydesk.core.people import People
from heydesk.core.policy import SendPolicy
from heydesk.core.threads import Threads
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import InputError, Refused, ServiceError, VaultError
from heydesk.domain.l10n import Sentence, say, say_plural
from heydesk.domain.merge_fields import FieldText, key_of
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import RowProgress
from heydesk.domain.problems import Problem
from heydesk.domain.quiet_hours import LocalHours, local_hours_of
from heydesk.domain.records import AccountId, BatchId, EntryId, Inbox, KnownRow, LocalId
from heydesk.domain.sheet_rows import ColumnUse, RowText, SheetRows, Shows, Use, find_uses
from heydesk.domain.spreadsheet import Table, read_table
from heydesk.storage.sheets import SheetBatch
from heydesk.storage.store import Store
from heydesk.system.admin_policy import NotAllowed

_COLUMNS = "sheet_columns"
_MOST_HEADINGS = 300
"""Headings that are remembered for an account, the latest."""
_SLICE = 0.008
"""Seconds of checks before others have their turn."""
_AT_ONCE = 40
"""Texts in one commit: some ten milliseconds."""
_STEP = 8
"""Rows between two looks at the time."""
_LOOKED_UP = 300
"""People of a spreadsheet whose opt-out status is asked for; Heymarket itself refuses the others."""
_ANSWERED = frozenset({"quiet-hours"})
"""Warnings that each row has shown already."""


class RowWarning(NamedTuple):
    """A warning of the last check: the first of its kind, and how many rows have one like it."""

    problem: Problem
    row: int
    """The first of them."""
    times: int


@dataclass(frozen=True, slots=True)
class PreparedRows:
    """Texts that passed the last check, those that did not with the reason, and what to know before they go."""

    rows: tuple[int, ...]
    checked: tuple[CheckedDraft, ...]
    refused: Mapping[int, Sentence]
    warnings: tuple[RowWarning, ...]


class UnknownField(InputError):
    """A field in the text that no column has."""

    def __init__(self, field: str) -> None:
        super().__init__(
            say("No column is named {field}. Rename a column or change the field.", field=f"{{{field}}}")
        )


class Spreadsheets:
    """Opens spreadsheets, and tells what became of the batches that they gave. Methods raise StoreError."""

    def __init__(
        self,
        store: Store,
        compose: ComposeService,
        people: People,
        threads: Threads,
        policy: SendPolicy,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._compose = compose
        self._people = people
        self._threads = threads
        self._policy = policy
        self._clock = clock

    async def read(self, data: bytes, sheet: str = "") -> Table:
        """Read a file beside the window. Raises UnreadableTable."""
        return await asyncio.to_thread(read_table, data, sheet)

    def uses(
        self, account_id: AccountId, table: Table, inbox: Inbox | None, phone: int | None = None
    ) -> tuple[ColumnUse, ...]:
        """Say what the columns are for, by what was chosen for their headings before; ``phone`` as in find_uses."""
        remembered = {
            heading: ColumnUse(Use(use), field) for heading, (use, field) in self._remembered(account_id).items()
        }
        return find_uses(table, region_in(inbox), remembered, phone)

    def remember(self, account_id: AccountId, table: Table, uses: Sequence[ColumnUse]) -> None:
        """Keep these choices for the next file with such headings."""
        kept = self._remembered(account_id)
        for heading, use in zip(table.headings, uses, strict=True):
            if key := key_of(heading):
                kept.pop(key, None)
                kept[key] = (use.use.value, use.field)
        latest = dict(list(kept.items())[-_MOST_HEADINGS:])
        self._store.choices.set(_COLUMNS, json.dumps(latest), account_id)

    def _remembered(self, account_id: AccountId) -> dict[str, tuple[str, str]]:
        return dict(json.loads(self._store.choices.get(_COLUMNS, account_id) or "{}"))

    def open(
        self,
        account_id: AccountId,
        inbox: Inbox | None,
        name: str,
        table: Table,
        uses: Sequence[ColumnUse],
        show: Shows,
    ) -> SheetRun:
        """Take a table's rows for texts of this account and inbox; ``name`` is the file's."""
        known = _RowKnowledge(self._store, self._people, self._threads, self._policy, account_id, inbox)
        rows = SheetRows(table, uses, region_in(inbox), show, known)
        return SheetRun(account_id, name, rows, known, self._compose, self._threads, self._policy, self._clock)

    def batch(self, batch_id: BatchId) -> SheetBatch | None:
        """Tell what a batch was; None for one that came of no spreadsheet."""
        return self._store.sheets.batch(batch_id)

    def progress(self, batch_id: BatchId, only: Sequence[EntryId] | None = None) -> tuple[RowProgress, ...]:
        """Say what became of each row of a batch; of these entries alone, unless ``only`` is None."""
        return self._store.sheets.progress(batch_id, only)

    def pause(self, batch_id: BatchId) -> int:
        """Hold what has not left of a batch; ``Outbox.send_now`` lets it go again. Return how many those are."""
        return self._store.sheets.pause(batch_id)


class SheetRun:
    """The rows of one file, as they are checked, mended and sent.

    Attributes:
        rows: the rows with their checks; call ``check_some`` until they are done.
    """

    def __init__(
        self,
        account_id: AccountId,
        name: str,
        rows: SheetRows,
        knowledge: _RowKnowledge,
        compose: ComposeService,
        threads: Threads,
        policy: SendPolicy,
        clock: Callable[[], datetime],
    ) -> None:
        self.account_id = account_id
        self.name = name
        self.rows = rows
        self._knowledge = knowledge
        self._compose = compose
        self._threads = threads
        self._policy = policy
        self._clock = clock
        self._draft = Draft()
        self._asked: set[str] = set()

    def set_draft(self, draft: Draft) -> None:
        """Take text, media, sender and time of this draft for every row."""
        self._draft = draft
        self.rows.set_text(
            RowText(
                FieldText(draft.text),
                draft.media_url.strip(),
                draft.send_at,
                self._clock().astimezone(),
            )
        )

    def set_inbox(self, inbox: Inbox | None) -> None:
        """Go by this inbox for who waits for an answer, and for hours where somebody's are not known."""
        self._knowledge.set_inbox(inbox)
        self.rows.restart()

    def check_some(self, seconds: float = _SLICE) -> bool:
        """Check rows for about so long; True once all have been checked."""
        until = perf_counter() + seconds
        while not self.rows.is_done and perf_counter() < until:
            self.rows.check_more(_STEP)
        return self.rows.is_done

    async def learn(self) -> bool:
        """Ask Heymarket who of the rows that are ready opted out; True if anybody did.

        A few hundred at most, one after the other, and none while the service wants less.
        """
        phones = dict.fromkeys(check.phone for check in self.rows.checks if check is not None and check.is_ready)
        unknown = [phone for phone in phones if self._threads.known_status(self.account_id, phone) is None]
        found = False
        for phone in unknown[: _LOOKED_UP - len(self._asked)]:
            if phone in self._asked or not self._threads.may_look(self.account_id):
                continue
            self._asked.add(phone)
            try:
                status = await self._threads.status(self.account_id, phone)
            except Refused:  # no contact of the team
                continue
            except (ServiceError, VaultError):
                break
            found = found or status.unsubscribed or status.blocked
        if found:
            self.rows.restart()
        return found

    async def prepare(self, rows: Sequence[int] | None = None) -> PreparedRows:
        """Check the texts of these rows as any text is checked before it is sent; all that are ready, if None.

        Those with errors are problems from then on. What changes meanwhile, as the text does while somebody goes on
        typing, begins it anew: all rows have one text. Raises UnknownField, and InputError where what is chosen is no
        text.
        """
        if unknown := self.rows.unknown_fields:
            raise UnknownField(unknown[0])
        if self._draft.template_id is not None or self._draft.survey_id is not None:
            raise InputError(say("A spreadsheet needs a text. Insert the template as text."))
        while not self.check_some():  # noqa: ASYNC110 - this is the work itself, nothing is waited for
            await asyncio.sleep(0)
        ready, revision = self.rows.ready, self.rows.revision
        wanted = ready if rows is None else tuple(row for row in rows if row in ready)
        checked: dict[int, CheckedDraft] = {}
        refused: dict[int, Sentence] = {}
        warned: dict[str, RowWarning] = {}
        until = perf_counter() + _SLICE
        for row in wanted:
            if perf_counter() > until:
                await asyncio.sleep(0)
                if self.rows.revision != revision:
                    return await self.prepare(rows)
                until = perf_counter() + _SLICE
            found = self._check(row)
            if found.errors:
                refused[row] = found.errors[0].sentence
                continue
            checked[row] = found
            _add_warnings(warned, row, found.warnings)
        if refused:
            self.rows.refuse(refused)
        return PreparedRows(tuple(checked), tuple(checked.values()), refused, tuple(warned.values()))

    def _check(self, row: int) -> CheckedDraft:
        check = self.rows.checks[row]
        phone, text, local_id = ("", "", LocalId("")) if check is None else (check.phone, check.text, check.local_id)
        draft = replace(self._draft, recipients=(phone,), pending="", chats=(), lists=(), group=False, text=text)
        return self._compose.check(self.account_id, draft, local_id)

    async def send(self, prepared: PreparedRows) -> BatchId | None:
        """Put the prepared texts into the outbox as one batch; None where others had sent all of them.

        Some at a time: a batch that is undone meanwhile gets no more. Raises NotReady where somebody has opted out
        since, NotAllowed for more than the administrator allows, TooLate where it was undone, and StoreError; what is
        in the outbox by then stays there.
        """
        drafts = [
            SheetDraft(checked, self.rows.number_of(row), self.rows.row_key(row))
            for row, checked in zip(prepared.rows, prepared.checked, strict=True)
        ]
        most = self._policy.admin.largest_broadcast
        if most is not None and len(drafts) > most:
            raise NotAllowed(
                say_plural(
                    "Your administrator allows %n recipient at a time. Choose fewer rows.",
                    "Your administrator allows %n recipients at a time. Choose fewer rows.",
                    most,
                )
            )
        about, batch_id = SheetBatch(self.name, self._draft.text), None
        try:
            for start in range(0, len(drafts), _AT_ONCE):
                part = drafts[start : start + _AT_ONCE]
                batch_id = self._compose.send_rows(part, about, batch_id) or batch_id
                await asyncio.sleep(0)
        finally:
            self.rows.note_sent(prepared.rows)
        return batch_id


def _add_warnings(warned: dict[str, RowWarning], row: int, warnings: Sequence[Problem]) -> None:
    for problem in warnings:
        if problem.identifier not in _ANSWERED:
            earlier = warned.get(problem.identifier, RowWarning(problem, row, 0))
            warned[problem.identifier] = earlier._replace(times=earlier.times + 1)


class _RowKnowledge:
    """What is known here about people and earlier sends."""

    def __init__(
        self,
        store: Store,
        people: People,
        threads: Threads,
        policy: SendPolicy,
        account_id: AccountId,
        inbox: Inbox | None,
    ) -> None:
        self._store = store
        self._people = people
        self._threads = threads
        self._policy = policy
        self._account_id = account_id
        self.set_inbox(inbox)

    def set_inbox(self, inbox: Inbox | None) -> None:
        """Go by this inbox."""
        self._inbox = inbox
        self._hours: dict[str, LocalHours] = {}
        self._nights: dict[tuple[LocalHours, datetime], bool] = {}
        self._own = local_hours_of(inbox.phones[0]) if inbox is not None and inbox.phones else LocalHours(())

    def may_text(self, phone: str) -> bool:
        """Whether they have neither opted out nor been blocked, as far as is known."""
        status = self._threads.known_status(self._account_id, phone)
        return status is None or not (status.unsubscribed or status.blocked)

    def is_night(self, phone: str, at: datetime) -> bool:
        """Whether it is, or may be, no hour for texts where they are."""
        if not self._policy.settings.quiet_hours:
            return False
        hours = self._hours.get(phone)
        if hours is None:
            zone = "" if self._inbox is None else self._people.known(self._account_id, self._inbox.id, phone).zone
            found = local_hours_of(phone, zone)
            hours = self._hours[phone] = found if found.zones else self._own
        key = hours, at
        if key not in self._nights:
            self._nights[key] = hours.is_quiet(at)
        return self._nights[key]

    def waits(self, phone: str) -> bool:
        """Whether their text is the last one, as far as the conversation is known."""
        if self._inbox is None:
            return False
        messages = self._threads.newest(self._account_id, self._inbox.id, phone)
        return bool(messages) and bool(messages[-1].inbound)

    def sent(self, local_ids: Sequence[LocalId]) -> Mapping[LocalId, KnownRow]:
        """Give what went, or is about to go, under these ids."""
        return self._store.sheets.sent(self._account_id, local_ids)

    def texted(self, row_keys: Sequence[str]) -> Mapping[str, datetime]:
        """When a text went to the same row of a file, whatever it said."""
        return self._store.sheets.texted(self._account_id, row_keys)
