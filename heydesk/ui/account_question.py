"""What is asked before an account is forgotten, or trusted to drop doubles; and doing it then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from heydesk.core.core import Desk
from heydesk.domain.errors import HeyDeskError, VaultError
from heydesk.domain.ids import AccountId
from heydesk.domain.outbox_entry import ENDED
from heydesk.domain.records import Account, KeyPlace
from heydesk.ui.question import Answer, Question
from heydesk.ui.starter import Work
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_YES, _NO = "yes", "no"
_MANY = 5000


class AccountQuestions(QObject):
    """Asks over one window, one question at a time.

    Signals:
        forgotten: an account is gone from this computer; with its AccountId.
    """

    forgotten = Signal(object)

    def __init__(self, desk: Desk, start: Callable[[Work], None], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._start = start
        self._window = window

    def ask_forget(self, account_id: AccountId) -> None:
        """Say what would be deleted, and ask."""
        account = self._account(account_id)
        if account is None:
            return
        tr = QCoreApplication.translate
        where = self._desk.vault_label if account.key_place is KeyPlace.KEYRING else tr("Forget", "memory")
        lines = [
            tr(
                "Forget",
                "This deletes from this computer: its key in {place}, its drafts, its outbox with all history, and"
                " its list of inboxes. At Heymarket nothing changes.",
            ).format(place=where)
        ]
        if unsent := self._unsent(account_id):
            words = tr("Forget", "{count} of its messages have not been sent yet, or need you. They go too.")
            lines.append(words.format(count=unsent))
        question = Question(
            tr("Forget", "Forget the account “{name}”?").format(name=account.name),
            lines,
            (Answer(_YES, tr("Forget", "Forget it"), "forgetNow"), Answer(_NO, tr("Forget", "Cancel"), "cancel")),
            self._window,
        )
        question.answered.connect(lambda value: self._on_forget_answered(account_id, value))
        question.open()

    def turn_trust(self, account_id: AccountId) -> None:
        """Take the trust away at once; ask before it is given."""
        account = self._account(account_id)
        if account is None:
            return
        if account.trusts_local_id:
            self._set_trust(account_id, trusts=False)
            return
        tr = QCoreApplication.translate
        question = Question(
            tr("Trust", "Resend texts in doubt without asking?"),
            (
                tr(
                    "Trust",
                    "Turn this on only if Heymarket has told you that it drops a second text with the same local_id."
                    " If it does not, some customers will get a text twice.",
                ),
            ),
            (Answer(_YES, tr("Trust", "Turn it on"), "trustNow"), Answer(_NO, tr("Trust", "Cancel"), "cancel")),
            self._window,
        )
        question.answered.connect(lambda value: self._on_trust_answered(account_id, value))
        question.open()

    def _account(self, account_id: AccountId) -> Account | None:
        return next((account for account in self._desk.accounts() if account.id == account_id), None)

    def _unsent(self, account_id: AccountId) -> int:
        return sum(
            entry.account_id == account_id and (entry.state not in ENDED or entry.ask is not None)
            for row in self._desk.rows(_MANY)
            for entry in row.entries
        )

    def _on_trust_answered(self, account_id: AccountId, value: str) -> None:
        if value == _YES:
            self._set_trust(account_id, trusts=True)

    def _set_trust(self, account_id: AccountId, *, trusts: bool) -> None:
        try:
            self._desk.set_trust(account_id, trusts)
        except HeyDeskError as error:
            self._tell(translate(error.sentence))

    def _on_forget_answered(self, account_id: AccountId, value: str) -> None:
        if value == _YES:
            self._start(self._forget(account_id, leave_key=False))

    async def _forget(self, account_id: AccountId, *, leave_key: bool) -> None:
        try:
            await self._desk.forget(account_id, leave_key=leave_key)
        except VaultError as error:
            self._ask_to_leave_key(account_id, translate(error.sentence))
        except HeyDeskError as error:
            self._tell(translate(error.sentence))
        else:
            self.forgotten.emit(account_id)

    def _ask_to_leave_key(self, account_id: AccountId, why: str) -> None:
        tr = QCoreApplication.translate
        question = Question(
            tr("Forget", "Its key can't be erased now"),
            (why, tr("Forget", "You can forget the account all the same. Its key then stays in the keyring.")),
            (
                Answer(_NO, tr("Forget", "Keep the account"), "keepAccount"),
                Answer(_YES, tr("Forget", "Forget it, leave the key"), "forgetAnyway"),
                Answer(_NO, tr("Forget", "Cancel"), "cancel"),
            ),
            self._window,
        )
        question.answered.connect(
            lambda value: self._start(self._forget(account_id, leave_key=True)) if value == _YES else None
        )
        question.open()

    def _tell(self, words: str) -> None:
        tr = QCoreApplication.translate
        title = tr("Forget", "Nothing was changed")
        Question(title, (words,), (Answer(_NO, tr("Forget", "Close"), "close"),), self._window).open()
