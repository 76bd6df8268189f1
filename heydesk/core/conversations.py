"""What a person does with a conversation besides writing in it: close it, hand it over, mark it, opt somebody out.

Each is asked of the service at once, in a member's name, and what is cached here follows at once. Asking twice does
no harm, so after any error it can be tried again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from heydesk.core.sessions import Sessions
from heydesk.core.threads import Threads
from heydesk.core.waiting import WaitingList
from heydesk.domain.errors import (
    NeverLeftError,
    ServiceError,
    StoreError,
    Throttled,
    TokenRefused,
    TooLate,
    UnknownOutcomeError,
    UntrustedLine,
)
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import FollowUps
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ChatId,
    ContactStatus,
    ConversationAddress,
    MemberId,
    StatusWord,
    fresh_local_id,
)
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket
    from heydesk.core.compose import ComposeService

_OFFLINE = say("You're offline.")
_SLOW = say("Heymarket is busy. Try again in a minute.")
_SILENT = say("Heymarket didn't answer. Try again.")


class NotChanged(ServiceError):
    """A change that Heymarket did not make, or did not confirm; what was not changed, and why."""

    def __init__(self, what: Sentence, error: ServiceError) -> None:
        super().__init__(
            say("{what} {why}", what=what, why=_why(error)), status=error.status, request_id=error.request_id
        )


def _why(error: ServiceError) -> Sentence:
    match error:
        case TokenRefused() | UntrustedLine():
            return error.sentence
        case NeverLeftError():
            return _OFFLINE
        case Throttled():
            return _SLOW
        case UnknownOutcomeError():
            return _SILENT
    return error.sentence


class Conversations:
    """Carries out what is chosen. Every ``async`` method raises NotChanged, VaultError or StoreError.

    ``member_id`` is in whose name it is done: a member of the inbox.
    """

    def __init__(
        self, store: Store, sessions: Sessions, threads: Threads, waiting: WaitingList, compose: ComposeService
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._threads = threads
        self._waiting = waiting
        self._compose = compose

    async def close(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Close it: nobody waits there any more, until the customer texts again."""
        what = say("The conversation wasn't closed.")
        await self._ask(account_id, what, lambda client: client.close_conversation(address, member_id))
        self._keep_open(account_id, address, is_open=False)
        self._waiting.note_closed(account_id, address)

    async def reopen(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Open it again."""
        what = say("The conversation wasn't reopened.")
        await self._ask(account_id, what, lambda client: client.open_conversation(address, member_id))
        self._keep_open(account_id, address, is_open=True)
        self._waiting.note_opened(account_id, self._with_id(account_id, address))

    async def mark_read(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Mark it as read. Whoever waits there goes on waiting."""
        what = say("The conversation wasn't marked as read.")
        await self._ask(account_id, what, lambda client: client.mark_read(address, member_id))
        self._waiting.note_read(account_id, address, unread=False)

    async def mark_unread(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Mark it as not read."""
        what = say("The conversation wasn't marked as unread.")
        await self._ask(account_id, what, lambda client: client.mark_unread(address, member_id))
        self._waiting.note_read(account_id, address, unread=True)

    async def reassign(
        self,
        account_id: AccountId,
        address: ConversationAddress,
        member_id: MemberId,
        to: MemberId,
        note: str = "",
    ) -> BatchId | None:
        """Hand it to a colleague, with a private note for them if there is one: *Hand to …*.

        With a note the outbox has both: the note goes first, and the conversation is handed over once the note was
        accepted; its batch is returned. Raises NotReady, too, for a note that can't be sent.
        """
        if note.strip():
            return self._write_note(account_id, address, member_id, note, FollowUps(assign_to=to))
        what = say("The conversation wasn't handed over.")
        await self._ask(account_id, what, lambda client: client.reassign(address, member_id, to))
        self._waiting.note_assigned(account_id, address, to)
        return None

    async def set_status(self, account_id: AccountId, phone: str, word: StatusWord) -> None:
        """Opt somebody out, block them, or let them be texted again; ``phone`` is digits."""
        what = {
            StatusWord.OPTED_OUT: say("Nobody was opted out."),
            StatusWord.BLOCKED: say("Nobody was blocked."),
            StatusWord.ACTIVE: say("Nothing was changed."),
        }[word]
        await self._ask(account_id, what, lambda client: client.set_contact_status(phone, word))
        status = ContactStatus(phone, word is StatusWord.OPTED_OUT, word is StatusWord.BLOCKED)
        self._threads.note_status(account_id, status)

    async def opt_out(self, account_id: AccountId, address: ConversationAddress, member_id: MemberId) -> None:
        """Opt one customer out and close the conversation: there is nothing to answer any more.

        After NotChanged from the second step the sentence says that the first one is done.
        """
        (phone,) = address.phones
        await self.set_status(account_id, phone, StatusWord.OPTED_OUT)
        known = self._with_id(account_id, address)
        if known.chat_id is None:
            return
        what = say("Opted out, but the conversation wasn't closed.")
        await self._ask(account_id, what, lambda client: client.close_conversation(known, member_id))
        self._keep_open(account_id, known, is_open=False)
        self._waiting.note_closed(account_id, known)

    async def wrong_number(
        self, account_id: AccountId, address: ConversationAddress, member_id: MemberId, note: str
    ) -> BatchId:
        """Stop all texts to a number that belongs to somebody else, say so in a private note, and close it.

        The service has no word for a wrong number, so it is an opt-out (decision record 31). ``note`` is what the
        team reads. Raises NotReady, too, for a note that can't be sent.
        """
        (phone,) = address.phones
        await self.set_status(account_id, phone, StatusWord.OPTED_OUT)
        batch_id = self._write_note(account_id, address, member_id, note, FollowUps(close=True))
        self._waiting.note_closed(account_id, address)
        return batch_id

    def _write_note(
        self, account_id: AccountId, address: ConversationAddress, member_id: MemberId, note: str, then: FollowUps
    ) -> BatchId:
        """Put a private note into the outbox, with what follows it. What stands in the composer stays."""
        draft = Draft(sender_id=member_id, text=note, side=Side.NOTE).addressed(address)
        checked = self._compose.check(account_id, draft, fresh_local_id())
        return self._compose.send(checked, hold=False, then=then)

    async def _ask(
        self, account_id: AccountId, what: Sentence, question: Callable[[Heymarket], Awaitable[None]]
    ) -> None:
        account = self._store.accounts.get(account_id)
        try:
            await self._sessions.ask(account, question)
        except ServiceError as error:
            raise NotChanged(what, error) from error

    def _with_id(self, account_id: AccountId, address: ConversationAddress) -> ConversationAddress:
        """Return the address with its conversation's id, as far as that is known here."""
        if address.chat_id is not None:
            return address
        chat_id: ChatId | None = self._waiting.chat_id(account_id, address)
        with suppress(StoreError, TooLate):
            book = self._store.directory_of(account_id)
            known = book.conversations.with_exactly(address.inbox_id, address.phones)
            chat_id = chat_id or (None if known is None else known.id)
        return address._replace(chat_id=chat_id)

    def _keep_open(self, account_id: AccountId, address: ConversationAddress, *, is_open: bool) -> None:
        """Let the cached conversation follow. Its time of change stays: where the next fetch begins hangs on it."""
        chat_id = self._with_id(account_id, address).chat_id
        with suppress(StoreError, TooLate):
            book = self._store.directory_of(account_id)
            known = None if chat_id is None else book.conversations.get(chat_id)
            if known is not None:
                book.conversations.upsert([known._replace(is_open=is_open)])
