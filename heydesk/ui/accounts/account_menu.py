"""The account at the head of the window: which one it is, and what can be done about accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from heydesk.core.core import Core
from heydesk.domain.errors import HeyDeskError, VaultError
from heydesk.domain.ids import AccountId
from heydesk.domain.outbox_entry import ENDED
from heydesk.domain.records import Account, KeyPlace
from heydesk.ui.accounts.sign_in import SignInPage
from heydesk.ui.tasks import Work
from heydesk.ui.text import announce, on_button, tip, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.painting import draw_box, paint_icon

if TYPE_CHECKING:
    from heydesk.ui.main_window import MainWindow


_SIDE = 8
_ARROW = 16
_MOST = 30


class AccountButton(QPushButton):
    """Names the account that is written for; its menu is made when it is asked for.

    Signals:
        switched: another account was chosen; with its AccountId.
        account_asked: the person wants to add an account.
        key_asked: the person wants to give the account another key; with its AccountId.
        trust_asked: the person wants the trust in ``local_id`` turned; with the AccountId.
        forget_asked: the person wants the account forgotten; with its AccountId.
        sandbox_asked: the person wants the sandbox.
    """

    switched = Signal(object)
    account_asked = Signal()
    key_asked = Signal(object)
    trust_asked = Signal(object)
    forget_asked = Signal(object)
    sandbox_asked = Signal()

    def __init__(self, core: Core, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        """Name this account; without one, say that there is none."""
        self._account_id = None if account is None else account.id
        name = self.tr("No account") if account is None else account.name
        self.setText(name)
        self.setAccessibleDescription(name)
        self.setToolTip(tip(name) if len(name) > _MOST else "")
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
            action = menu.addAction(on_button(account.name), self._switching(account.id))
            action.setObjectName(f"account_{account.id}")
            action.setCheckable(True)
            action.setChecked(account.id == self._account_id)
            choice.addAction(action)
        if accounts:
            menu.addSeparator()
        if self._core.sandbox:
            return menu
        menu.addAction(self.tr("Add account…"), self.account_asked.emit).setObjectName("addAccount")
        if current is not None:
            self._add_own(menu, current)
        menu.addSeparator()
        menu.addAction(self.tr("Open the sandbox"), self.sandbox_asked.emit).setObjectName("openSandbox")
        return menu

    def _add_own(self, menu: QMenu, account: Account) -> None:
        """What can be done about the account of now."""
        name, account_id = on_button(account.name), account.id
        again = account.key_place is KeyPlace.SESSION
        words = self.tr("Connect “{name}” again…") if again else self.tr("Replace key of “{name}”…")
        key = menu.addAction(words.format(name=name), lambda: self.key_asked.emit(account_id))
        key.setObjectName("replaceKey")
        trust = menu.addAction(
            self.tr("Resend texts in doubt without asking"), lambda: self.trust_asked.emit(account_id)
        )
        trust.setObjectName("trustLocalId")
        trust.setCheckable(True)
        trust.setChecked(account.trusts_local_id)
        forget = self.tr("Forget “{name}”…").format(name=name)
        menu.addAction(forget, lambda: self.forget_asked.emit(account_id)).setObjectName("forgetAccount")

    def _switching(self, account_id: AccountId) -> Callable[[], None]:
        return lambda: self.switched.emit(account_id) if account_id != self._account_id else None

    def _on_self_clicked(self) -> None:
        menu = self._menu()
        x = 0 if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))

    def _shown(self) -> str:
        text = self.text()
        return text if len(text) <= _MOST else text[: _MOST - 1] + "…"

    def sizeHint(self) -> QSize:
        """The name and an arrow."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._shown()) + _ARROW + 2 * _SIDE + 4, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name and the arrow; a ground where the mouse or the keyboard is."""
        look = tokens()
        painter = QPainter(self)
        if self.underMouse() or self.isDown() or self.hasFocus():
            edge = look.accent if self.hasFocus() else look.chip
            draw_box(painter, self.rect(), look.chip, edge, width=2 if self.hasFocus() else 1)
        painter.setPen(look.ink)
        words = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, self._shown())
        left = _SIDE if self.isRightToLeft() else self.width() - _SIDE - _ARROW
        paint_icon(painter, "chevron-down", look.ink, QRectF(left, (self.height() - _ARROW) / 2, _ARROW, _ARROW))


# What is asked before an account is forgotten, or trusted to drop doubles; and doing it then.

_YES, _NO = "yes", "no"
_MANY = 5000


class AccountQuestions(QObject):
    """Asks over one window, one question at a time.

    Signals:
        forgotten: an account is gone from this computer; with its AccountId.
    """

    forgotten = Signal(object)

    def __init__(self, core: Core, start: Callable[[Work], None], window: QWidget) -> None:
        super().__init__(window)
        self._core = core
        self._start = start
        self._window = window

    def ask_forget(self, account_id: AccountId) -> None:
        """Say what would be deleted, and ask."""
        account = self._account(account_id)
        if account is None:
            return
        tr = QCoreApplication.translate
        where = self._core.accounts.vault_label if account.key_place is KeyPlace.KEYRING else tr("Forget", "memory")
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
        return next((account for account in self._core.accounts.all() if account.id == account_id), None)

    def _unsent(self, account_id: AccountId) -> int:
        return sum(
            entry.account_id == account_id and (entry.state not in ENDED or entry.ask is not None)
            for row in self._core.outbox_view.rows(_MANY)
            for entry in row.entries
        )

    def _on_trust_answered(self, account_id: AccountId, value: str) -> None:
        if value == _YES:
            self._set_trust(account_id, trusts=True)

    def _set_trust(self, account_id: AccountId, *, trusts: bool) -> None:
        try:
            self._core.accounts.set_trust(account_id, trusts)
        except HeyDeskError as error:
            self._tell(translate(error.sentence))

    def _on_forget_answered(self, account_id: AccountId, value: str) -> None:
        if value == _YES:
            self._start(self._forget(account_id, leave_key=False))

    async def _forget(self, account_id: AccountId, *, leave_key: bool) -> None:
        try:
            await self._core.accounts.forget(account_id, leave_key=leave_key)
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


# What the account button and the banners ask for, carried out over one window.


class AccountController(QObject):
    """Connects, switches, replaces keys, trusts, forgets.

    Signals:
        used: this account is written for from now on; with the Account, or None when there is none any more.
        sandbox_asked: the person wants the sandbox.
    """

    used = Signal(object)
    sandbox_asked = Signal()

    def __init__(self, core: Core, start: Callable[[Work], None], window: MainWindow) -> None:
        super().__init__(window)
        self._core = core
        self._window = window
        self._questions = AccountQuestions(core, start, window)
        self._questions.forgotten.connect(self._on_questions_forgotten)
        self._page = SignInPage(core, start)
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
            self._core.accounts.choose(account_id)
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
        return next((account for account in self._core.accounts.all() if account.id == account_id), None)

    def _on_questions_forgotten(self) -> None:
        account = self._core.accounts.current()
        self.used.emit(account)
        if account is None:
            self.add()
