"""Exports of the outbox and of a conversation, written to a file in steps that the window does not feel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TextIO

from heydesk.core.threads import Threads
from heydesk.domain.errors import HeyDeskError, ServiceError, VaultError
from heydesk.domain.export import ExportFormat, ExportLine, heading, line_of_entry, line_of_message, row
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import AccountId, ConversationAddress, EntryId, HistoryMessage, Inbox, Member, MemberId
from heydesk.storage.store import Store

_STEP = 40
"""Entries that are read and written in one go: some 5 ms."""
_MOST_PAGES = 400
"""Pages of 50 messages that an export of a conversation reads at most."""
_NEVER = datetime(1, 1, 1, tzinfo=UTC)


class ExportFailed(HeyDeskError):
    """The file could not be written. Nothing is left of it."""

    def __init__(self, name: str, cause: str) -> None:
        super().__init__(say("“{name}” couldn't be saved ({cause}). Nothing was written.", name=name, cause=cause))


class Exported(NamedTuple):
    """What an export came to."""

    lines: int
    is_whole: bool = True
    """False for a conversation of which Heymarket gave a part alone."""


class Exports:
    """Writes texts for other programs. Every method raises HeyDeskError; a file appears whole or not at all."""

    def __init__(self, store: Store, threads: Threads) -> None:
        self._store = store
        self._threads = threads

    async def save_outbox(self, path: Path, form: ExportFormat, account_id: AccountId | None = None) -> Exported:
        """Write the outbox, of one account or of all, oldest first."""
        return Exported(await _save(path, self.outbox(account_id), form))

    async def save_conversation(
        self, path: Path, form: ExportFormat, account_id: AccountId, address: ConversationAddress, name: str
    ) -> Exported:
        """Write a conversation, oldest first: Heymarket's history, and what is in the outbox alone.

        ``name`` is what the person is called. Where Heymarket can't be asked, what is known here is written.
        """
        said, is_whole = await self.conversation(account_id, address, name)
        return Exported(await _save(path, stepwise(said), form), is_whole)

    async def outbox(self, account_id: AccountId | None = None) -> AsyncIterator[ExportLine]:
        """Give the lines of the outbox, oldest first; others take their turn in between."""
        names = EntryNames(self._store)
        after = EntryId(0)
        while page := self._store.outbox.page(after, _STEP):
            for entry in page:
                if account_id in {None, entry.account_id}:
                    yield names.line(entry)
            after = page[-1].id
            await asyncio.sleep(0)

    async def archive(self) -> AsyncIterator[ExportLine]:
        """Give the lines of the archive, newest first; others take their turn in between."""
        before: int | None = None
        while page := self._store.archive.page(before, _STEP):
            for _, line in page:
                yield line
            before = page[-1][0]
            await asyncio.sleep(0)

    @property
    def has_archive(self) -> bool:
        """Whether anything was archived."""
        return self._store.archive.is_there

    async def save_archive(self, path: Path, form: ExportFormat) -> Exported:
        """Write the archive, newest first."""
        return Exported(await _save(path, self.archive(), form))

    async def conversation(
        self, account_id: AccountId, address: ConversationAddress, name: str
    ) -> tuple[tuple[ExportLine, ...], bool]:
        """Give the lines of a conversation, oldest first, and whether all that Heymarket has is among them."""
        messages, is_whole = await self._history(account_id, address)
        names = EntryNames(self._store)
        phone = address.phones[0] if address.phones else ""
        lines = [names.said(account_id, address, each, phone, name) for each in messages]
        known = {each.local_id for each in messages if each.local_id}
        after = EntryId(0)
        while page := self._store.outbox.page(after, _STEP, phone or str(address.chat_id)):
            lines += [
                names.line(entry)
                for entry in page
                if entry.account_id == account_id
                and entry.local_id not in known
                and entry.message.as_draft().is_to(address)
            ]
            after = page[-1].id
            await asyncio.sleep(0)
        return tuple(sorted(lines, key=lambda line: line.at)), is_whole

    async def _history(
        self, account_id: AccountId, address: ConversationAddress
    ) -> tuple[tuple[HistoryMessage, ...], bool]:
        """Read a person's whole thread; of a group, whose thread can't be asked for, nothing."""
        if len(address.phones) != 1:
            return (), False
        phone = address.phones[0]
        found = {_key(each): each for each in self._threads.newest(account_id, address.inbox_id, phone)}
        before: datetime | None = None
        for _ in range(_MOST_PAGES):
            try:
                page = await self._threads.read(account_id, address.inbox_id, phone, before)
            except (ServiceError, VaultError):
                return tuple(found.values()), False
            found |= {_key(each): each for each in page.messages}
            oldest = min((each.sent_at for each in page.messages if each.sent_at is not None), default=None)
            if not page.has_more or oldest is None or oldest == before:
                return tuple(found.values()), not page.has_more
            before = oldest
        return tuple(found.values()), False


class EntryNames:
    """What accounts, inboxes and members are called while an export lasts."""

    def __init__(self, store: Store) -> None:
        self._accounts = {account.id: account.name for account in store.accounts.all()}
        self._inboxes: dict[tuple[AccountId, int], Inbox] = {
            (account_id, inbox.id): inbox
            for account_id in self._accounts
            for inbox in store.directory.inboxes(account_id)
        }

    def line(self, entry: Entry) -> ExportLine:
        """Make the line of an entry."""
        inbox = self._inboxes.get((entry.account_id, entry.message.inbox_id))
        return line_of_entry(
            entry,
            self._accounts.get(entry.account_id, ""),
            str(entry.message.inbox_id) if inbox is None else inbox.name,
            _label(inbox, entry.message.sender_id),
        )

    def said(
        self, account_id: AccountId, address: ConversationAddress, message: HistoryMessage, phone: str, name: str
    ) -> ExportLine:
        """Make the line of a message of history."""
        inbox = self._inboxes.get((account_id, address.inbox_id))
        sender = message.author or ("" if message.sender_id is None else _label(inbox, message.sender_id))
        at = message.sent_at or _NEVER
        account = self._accounts.get(account_id, "")
        return line_of_message(
            message, at, phone, name, account, str(address.inbox_id) if inbox is None else inbox.name, sender
        )


def _label(inbox: Inbox | None, member_id: MemberId) -> str:
    member = None if inbox is None else inbox.member(member_id)
    return (member or Member(member_id)).label


def _key(message: HistoryMessage) -> object:
    return message.message_id or (message.local_id, message.sent_at, message.text)


async def stepwise(lines: Iterable[ExportLine]) -> AsyncIterator[ExportLine]:
    """Give lines, and others their turn in between."""
    for place, line in enumerate(lines):
        if place % _STEP == 0:
            await asyncio.sleep(0)
        yield line


async def write_lines(file: TextIO, lines: AsyncIterator[ExportLine], form: ExportFormat) -> int:
    """Write lines as they come, and return their number. Raises OSError."""
    number = 0
    file.write(heading(form))
    async for line in lines:
        file.write(row(line, form))
        number += 1
    return number


def _opened(path: Path) -> TextIO:
    """Make a file for its owner alone. Half a character, which can be pasted, is written as JSON writes it."""
    path.unlink(missing_ok=True)
    path.touch(0o600, exist_ok=False)
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="")


async def _save(path: Path, lines: AsyncIterator[ExportLine], form: ExportFormat) -> int:
    """Write a file for its owner alone, beside its place and then into it."""
    part = path.with_name(f".{path.name}.part")
    try:
        with _opened(part) as opened:
            number = await write_lines(opened, lines, form)
        part.replace(path)
    except OSError as error:
        raise ExportFailed(path.name, error.strerror or type(error).__name__) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return number
