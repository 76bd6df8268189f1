"""The account at the head of the window: which one it is, and what can be done about accounts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from heydesk.core.core import Desk
from heydesk.domain.ids import AccountId
from heydesk.domain.records import Account, KeyPlace
from heydesk.ui.box import draw_box
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import on_button, tip

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

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
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
        accounts = self._desk.accounts()
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
        if self._desk.sandbox:
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
