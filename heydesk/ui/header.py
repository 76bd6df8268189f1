"""The bar along the top of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from heydesk.ui.box import fill_box
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.icon_button import IconButton
from heydesk.ui.strip import Strip, StripKind
from heydesk.ui.theme import tokens

_LARGER = 1.07


class Header(QWidget):
    """The program's name, the sandbox's badge, the way to every command, the account's button, and the menu."""

    def __init__(
        self,
        *,
        sandbox: bool,
        account: QWidget | None = None,
        sign: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions: list[QAction | None] = []
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        name = QLabel(self.tr("HeyDesk"))
        font = QFont(name.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        name.setFont(font)
        self._menu = IconButton(self.tr("Menu"), "menu")
        self._menu.setObjectName("menu")
        self.commands = Button(self.tr("Ctrl+K"), ButtonKind.QUIET)
        self.commands.setObjectName("commands")
        self.commands.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard it is the key that it shows
        self.commands.setAccessibleName(self.tr("Commands"))
        self.commands.setToolTip(self.tr("Find everything by typing its name"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 6)
        row.setSpacing(12)
        row.addWidget(name)
        if sandbox:
            badge = Strip(self.tr("Sandbox: nothing leaves this computer"), StripKind.BADGE)
            badge.setObjectName("sandboxBadge")
            bold = QFont(badge.font())
            bold.setBold(True)
            bold.setPointSizeF(bold.pointSizeF() * 0.88)
            badge.setFont(bold)
            row.addWidget(badge)
        row.addStretch()
        if sign is not None:
            row.addWidget(sign)
        row.addWidget(self.commands)
        if account is not None:
            row.addWidget(account)
        row.addWidget(self._menu)
        self._menu.clicked.connect(self._on_menu_clicked)

    def offer(self, action: QAction | None) -> None:
        """Add an action to the end of the menu; None for a line between."""
        self._actions.append(action)

    def _on_menu_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        x = 0 if self.isRightToLeft() else self._menu.width() - menu.sizeHint().width()
        menu.popup(self._menu.mapToGlobal(QPoint(x, self._menu.height() + 2)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line along the bottom."""
        fill_box(QPainter(self), QRect(0, self.height() - 1, self.width(), 1), tokens().line)
