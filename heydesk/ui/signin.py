"""Signing in: two doors at the first start, and one for an account whose key is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.core.core import Desk
from heydesk.domain.records import Account
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.card import Card
from heydesk.ui.connect_card import ConnectCard
from heydesk.ui.heading import Heading
from heydesk.ui.scroll_bar import SlimBar
from heydesk.ui.starter import Work

_GAP = 20
_MARGIN = 20


class SignInPage(QScrollArea):
    """Takes the window's middle until an account is connected.

    Signals:
        connected: an account is connected, or has a good key again; with its AccountId.
        sandbox_asked: the person wants to try the sandbox.
        closed: the person wants back to where they came from.
    """

    connected = Signal(object)
    sandbox_asked = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, start: Callable[[Work], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("signIn")
        self.setAccessibleName(self.tr("Sign in"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it shows no focus, and follows the keyboard by itself
        SlimBar(self)
        self._card = ConnectCard(desk, start)
        self._sandbox = self._make_sandbox()
        self._back = Button(self.tr("Back"), ButtonKind.LINK)
        self._back.setObjectName("backFromSignIn")
        self._doors = QHBoxLayout()
        self._doors.setSpacing(_GAP)
        self._doors.addWidget(self._card, 13)
        self._doors.addWidget(self._sandbox, 10)
        self._place_doors()
        self._card.connected.connect(self.connected)
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)
        self._reveal.timeout.connect(self._on_reveal_timed_out)
        self._card.told.connect(self._on_card_told)
        self._back.clicked.connect(self._on_back_clicked)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_back_clicked)

    def _place_doors(self) -> None:
        inside = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(self._doors, 0)
        across.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self.setWidget(inside)
        letter = self.fontMetrics().averageCharWidth()
        self._card.setFixedWidth(max(380, letter * 58))
        self._sandbox.setFixedWidth(max(290, letter * 44))

    def _make_sandbox(self) -> Card:
        card = Card()
        words = QLabel(
            self.tr(
                "A pretend Heymarket inside this program, with a small dental practice in it. Nothing leaves this"
                " computer and nobody is texted."
            )
        )
        words.setWordWrap(True)
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        button = Button(self.tr("Try the sandbox"))
        button.setObjectName("trySandbox")
        button.clicked.connect(self.sandbox_asked)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(26, 22, 26, 22)
        layout.setSpacing(10)
        layout.addWidget(Heading(self.tr("Try the sandbox")))
        layout.addWidget(words)
        layout.addStretch()
        button.set_wide()
        layout.addWidget(button)
        return card

    def ask_account(self) -> None:
        """Offer both doors; a way back where there is an account already."""
        self._back.setVisible(bool(self._desk.accounts()))
        self._sandbox.show()
        self._card.ask_all()
        self._arrange()
        self._card.focus_first()

    def ask_key(self, account: Account) -> None:
        """Ask for the key of this account."""
        self._back.show()
        self._sandbox.hide()
        self._card.ask_key(account)
        self._arrange()
        self._card.focus_first()

    def _arrange(self) -> None:
        """Put the doors side by side, or one above the other where the window is narrow."""
        wide = self._card.width() + _GAP + self._sandbox.width() + 2 * _MARGIN
        direction = QBoxLayout.Direction
        self._doors.setDirection(direction.LeftToRight if wide <= self.width() else direction.TopToBottom)

    def _on_card_told(self) -> None:
        if self.isVisible():
            self._reveal.start()

    def _on_reveal_timed_out(self) -> None:
        """What was said must be seen, and the way on with it."""
        self.ensureWidgetVisible(self._card.foot, 0, _MARGIN)

    def _on_back_clicked(self) -> None:
        if self._back.isVisibleTo(self):
            self._card.forget()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again."""
        super().resizeEvent(event)
        self._arrange()
