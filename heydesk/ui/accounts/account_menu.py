"""The account button in the header bar with its menu, and the controller that carries out what is chosen there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from heydesk.core.core import Core
from heydesk.domain.errors import HeyDeskError, VaultError
from heydesk.domain.records import Account, AccountId, KeyPlace
from heydesk.ui.main_window import MainWindow
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, on_button, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import EnterButton
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.painting import draw_box, paint_icon

if TYPE_CHECKING:
    from heydesk.ui.accounts.sign_in import SignInPage

_SIDE = 8
_ARROW = 16
_MAX_CHARACTERS = 30


class AccountButton(EnterButton):
    """Shows the name of the current account; its menu is built each time that it opens.

    Signals:
        switch_requested: another account was chosen; with its ``AccountId``.
        add_requested: add an account.
        key_requested: replace the account's key; with its ``AccountId``.
        trust_toggled: turn the trust in ``local_id`` on or off; with the ``AccountId``.
        forget_requested: forget the account; with its ``AccountId``.
        sandbox_requested: open the sandbox.
    """

    switch_requested = Signal(int)
    add_requested = Signal()
    key_requested = Signal(int)
    trust_toggled = Signal(int)
    forget_requested = Signal(int)
    sandbox_requested = Signal()

    def __init__(self, core: Core, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._core = core
        self._account_id: AccountId | None = None
        self.setObjectName("account")
        self.setAccessibleName(self.tr("Account"))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_self_clicked)
        self.show_account(None)

    def show_account(self, account: Account | None) -> None:
        """Show this account's name, or that there is none."""
        self._account_id = None if account is None else account.id
        name = self.tr("No account") if account is None else account.name
        self.setText(name)
        self.setAccessibleDescription(name)
        self.setToolTip(name if len(name) > _MAX_CHARACTERS else "")
        self.updateGeometry()
        self.update()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("accountMenu")
        menu.setAccessibleName(self.tr("Accounts"))
        accounts = self._core.accounts.all()
        current = next((account for account in accounts if account.id == self._account_id), None)
        choice = QActionGroup(menu)
        for account in accounts:
            action = menu.addAction(on_button(account.name), self._switch_to(account.id))
            action.setObjectName(f"account_{account.id}")
            action.setCheckable(True)
            action.setChecked(account.id == self._account_id)
            choice.addAction(action)
        if accounts:
            menu.addSeparator()
        if self._core.sandbox:
            return menu
        menu.addAction(self.tr("Add account…"), self.add_requested.emit).setObjectName("addAccount")
        if current is not None:
            self._add_account_actions(menu, current)
        menu.addSeparator()
        allowed = self._core.policy.admin.sandbox_allowed
        words = self.tr("Open the sandbox") if allowed else self.tr("Sandbox: turned off by your administrator")
        sandbox = menu.addAction(words, self.sandbox_requested.emit)
        sandbox.setObjectName("openSandbox")
        sandbox.setEnabled(allowed)
        return menu

    def _add_account_actions(self, menu: QMenu, account: Account) -> None:
        """Add the actions on the current account."""
        name, account_id = on_button(account.name), account.id
        again = account.key_place is KeyPlace.SESSION
        words = self.tr("Connect “{name}” again…") if again else self.tr("Replace key of “{name}”…")
        key = menu.addAction(words.format(name=name), lambda: self.key_requested.emit(account_id))
        key.setObjectName("replaceKey")
        trust = menu.addAction(
            self.tr("Send unconfirmed texts again without asking"), lambda: self.trust_toggled.emit(account_id)
        )
        trust.setObjectName("trustLocalId")
        trust.setCheckable(True)
        trust.setChecked(account.trusts_local_id)
        forget = self.tr("Remove “{name}”…").format(name=name)
        menu.addAction(forget, lambda: self.forget_requested.emit(account_id)).setObjectName("forgetAccount")

    def _switch_to(self, account_id: AccountId) -> Callable[[], None]:
        return lambda: self.switch_requested.emit(account_id) if account_id != self._account_id else None

    def _on_self_clicked(self) -> None:
        menu = self._menu()
        x = 0 if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))

    def _elided_name(self) -> str:
        text = self.text()
        return text if len(text) <= _MAX_CHARACTERS else text[: _MAX_CHARACTERS - 1] + "…"

    def sizeHint(self) -> QSize:
        """Room for the name and the arrow."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._elided_name()) + _ARROW + 2 * _SIDE + 4, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Never elide more than ``sizeHint`` does."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name and the arrow, on a filled box while hovered, pressed or focused."""
        look = tokens()
        painter = QPainter(self)
        if self.underMouse() or self.isDown() or self.hasFocus():
            edge = look.accent if self.hasFocus() else look.chip
            draw_box(painter, self.rect(), look.chip, edge, width=2 if self.hasFocus() else 1)
        painter.setPen(look.ink)
        words = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, self._elided_name())
        left = _SIDE if self.isRightToLeft() else self.width() - _SIDE - _ARROW
        paint_icon(painter, "chevron-down", look.ink, QRectF(left, (self.height() - _ARROW) / 2, _ARROW, _ARROW))


_YES, _NO = "yes", "no"


class AccountController(QObject):
    """Connects, switches and forgets accounts, replaces their keys, and sets their trust, over one main window.

    What can't be taken back is asked about first, in a dialog over the window.

    Signals:
        account_changed: the window works for this account from now on; with the ``Account``, or None when none is
            left.
    """

    account_changed = Signal(object)  # Account | None, for which PySide has no type

    def __init__(self, core: Core, start: StartTask, window: MainWindow, open_sandbox: Callable[[], None]) -> None:
        """``open_sandbox`` is called from the sign-in page."""
        super().__init__(window)
        self._open_sandbox = open_sandbox
        self._core = core
        self._start = start
        self._window = window

    @cached_property
    def _page(self) -> SignInPage:
        from heydesk.ui.accounts.sign_in import SignInPage  # a page that most starts don't show

        page = SignInPage(self._core.accounts, self._start)
        page.card.connected.connect(self.switch)
        page.sandbox_requested.connect(self._open_sandbox)
        page.closed.connect(self._window.show_composer)
        return page

    def add(self) -> None:
        """Show the sign-in page for a new account, with the sandbox beside it."""
        self._window.show_page(self._page, alone=True)
        self._page.ask_account()

    def ask_key(self, account_id: AccountId) -> None:
        """Show the sign-in page for this account's key."""
        account = self._account(account_id)
        if account is not None:
            self._window.show_page(self._page, alone=True)
            self._page.ask_key(account)

    def switch(self, account_id: AccountId) -> None:
        """Work for this account, in this session and the following ones."""
        try:
            self._core.accounts.choose(account_id)
        except HeyDeskError as error:
            announce(self._window, translate(error.sentence), urgent=True)  # it is only not remembered
        self._window.show_composer()
        self.account_changed.emit(self._account(account_id))

    def ask_forget(self, account_id: AccountId) -> None:
        """Ask whether to forget this account, and say what is deleted with it."""
        account = self._account(account_id)
        if account is None:
            return
        tr = QCoreApplication.translate
        label = self._core.accounts.vault_label
        where = translate(label) if account.key_place is KeyPlace.KEYRING else tr("Forget", "memory")
        lines = [
            tr(
                "Forget",
                "This deletes the account's key in {place}, its drafts and its outbox from this computer."
                " Nothing changes in Heymarket.",
            ).format(place=where)
        ]
        if unsent := self._unsent(account_id):
            lines.append(
                translate_plural(
                    "Forget",
                    "%n of its texts hasn't been sent or needs attention. It's deleted too.",
                    "%n of its texts haven't been sent or need attention. They're deleted too.",
                    unsent,
                )
            )
        question = Question(
            tr("Forget", "Remove the account “{name}”?").format(name=account.name),
            lines,
            (
                Answer(_YES, tr("Forget", "Remove account"), "forgetNow"),
                Answer(_NO, tr("Forget", "Cancel"), "cancel"),
            ),
            self._window,
        )
        question.answered.connect(lambda value: self._on_forget_answered(account_id, value))
        question.open()

    def toggle_trust(self, account_id: AccountId) -> None:
        """Turn the trust in ``local_id`` off at once, or ask before turning it on."""
        account = self._account(account_id)
        if account is None:
            return
        if account.trusts_local_id:
            self._set_trust(account_id, trusts=False)
            return
        tr = QCoreApplication.translate
        question = Question(
            tr("Trust", "Send unconfirmed texts again without asking?"),
            (
                tr(
                    "Trust",
                    "Turn this on only if Heymarket told you that it drops repeated texts with the same"
                    " local_id. Otherwise some customers get a text twice.",
                ),
            ),
            (Answer(_YES, tr("Trust", "Turn on"), "trustNow"), Answer(_NO, tr("Trust", "Cancel"), "cancel")),
            self._window,
        )
        question.answered.connect(lambda value: self._on_trust_answered(account_id, value))
        question.open()

    def _account(self, account_id: AccountId) -> Account | None:
        return next((account for account in self._core.accounts.all() if account.id == account_id), None)

    def _unsent(self, account_id: AccountId) -> int:
        return self._core.outbox_view.unfinished(account_id)

    def _on_trust_answered(self, account_id: AccountId, value: str) -> None:
        if value == _YES:
            self._set_trust(account_id, trusts=True)

    def _set_trust(self, account_id: AccountId, *, trusts: bool) -> None:
        try:
            self._core.accounts.set_trust(account_id, trusts)
        except HeyDeskError as error:
            self._show_error(translate(error.sentence))

    def _on_forget_answered(self, account_id: AccountId, value: str) -> None:
        if value == _YES:
            self._start(self._forget(account_id, leave_key=False))

    async def _forget(self, account_id: AccountId, *, leave_key: bool) -> None:
        try:
            await self._core.accounts.forget(account_id, leave_key=leave_key)
        except VaultError as error:
            self._ask_to_leave_key(account_id, translate(error.sentence))
        except HeyDeskError as error:
            self._show_error(translate(error.sentence))
        else:
            self._on_forgotten()

    def _ask_to_leave_key(self, account_id: AccountId, why: str) -> None:
        tr = QCoreApplication.translate
        question = Question(
            tr("Forget", "The key couldn't be erased"),
            (why, tr("Forget", "You can still remove the account. Its key then stays in the system keyring.")),
            (
                Answer(_NO, tr("Forget", "Keep account"), "keepAccount"),
                Answer(_YES, tr("Forget", "Remove account, leave key"), "forgetAnyway"),
                Answer(_NO, tr("Forget", "Cancel"), "cancel"),
            ),
            self._window,
        )
        question.answered.connect(
            lambda value: self._start(self._forget(account_id, leave_key=True)) if value == _YES else None
        )
        question.open()

    def _show_error(self, words: str) -> None:
        tr = QCoreApplication.translate
        title = tr("Forget", "Nothing was changed")
        Question(title, (words,), (Answer(_NO, tr("Forget", "Close"), "close"),), self._window).open()

    def _on_forgotten(self) -> None:
        account = self._core.accounts.current()
        self.account_changed.emit(account)
        if account is None:
            self.add()
