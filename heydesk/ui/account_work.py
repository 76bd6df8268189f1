"""What the account button and the banners ask for, carried out over one window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId
from heydesk.ui.account_question import AccountQuestions
from heydesk.ui.announcement import announce
from heydesk.ui.signin import SignInPage
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.core.core import Desk
    from heydesk.domain.records import Account
    from heydesk.ui.starter import Work
    from heydesk.ui.window import MainWindow


class AccountWork(QObject):
    """Connects, switches, replaces keys, trusts, forgets.

    Signals:
        used: this account is written for from now on; with the Account, or None when there is none any more.
        sandbox_asked: the person wants the sandbox.
    """

    used = Signal(object)
    sandbox_asked = Signal()

    def __init__(self, desk: Desk, start: Callable[[Work], None], window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._questions = AccountQuestions(desk, start, window)
        self._questions.forgotten.connect(self._on_questions_forgotten)
        self._page = SignInPage(desk, start)
        self._page.connected.connect(self.switch)
        self._page.sandbox_asked.connect(self.sandbox_asked)
        self._page.closed.connect(window.show_composer)

    def add(self) -> None:
        """Offer the two doors."""
        self._window.show_page(self._page, alone=True)
        self._page.ask_account()

    def ask_key(self, account_id: AccountId) -> None:
        """Ask for this account's key."""
        account = self._account(account_id)
        if account is not None:
            self._window.show_page(self._page, alone=True)
            self._page.ask_key(account)

    def switch(self, account_id: AccountId) -> None:
        """Write for this account."""
        try:
            self._desk.choose_account(account_id)
        except HeyDeskError as error:
            announce(self._window, translate(error.sentence), urgent=True)  # it is only not remembered
        self._window.show_composer()
        self.used.emit(self._account(account_id))

    def turn_trust(self, account_id: AccountId) -> None:
        """Trust, or don't trust any more, that the service drops doubles."""
        self._questions.turn_trust(account_id)

    def ask_forget(self, account_id: AccountId) -> None:
        """Ask whether this account is to be forgotten."""
        self._questions.ask_forget(account_id)

    def _account(self, account_id: AccountId) -> Account | None:
        return next((account for account in self._desk.accounts() if account.id == account_id), None)

    def _on_questions_forgotten(self) -> None:
        account = self._desk.current_account()
        self.used.emit(account)
        if account is None:
            self.add()
