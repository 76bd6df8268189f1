"""Making sure that a failure is seen, also when the window is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from heydesk.core.outbox_view import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN = 10_000


class Alarm:
    """Marks the window in the task bar, and shows one notification where the desktop has a place for it."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._tray: QSystemTrayIcon | None = None

    def ring(self, rows: Sequence[Row]) -> None:
        """Tell of these Sends, all in one."""
        if not rows:
            return
        window = self._widget.window()
        QApplication.alert(window)
        from PySide6.QtWidgets import QSystemTrayIcon

        if window.isActiveWindow() or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(window.windowIcon(), window)
            self._tray.messageClicked.connect(self._on_tray_message_clicked)
        self._tray.show()
        tr = QCoreApplication.translate
        title = tr("Alarm", "A text needs you") if len(rows) == 1 else tr("Alarm", "Texts need you")
        who = "\n".join(row.who for row in rows[:3])
        self._tray.showMessage(title, who, QSystemTrayIcon.MessageIcon.Warning, _SHOWN)
        QTimer.singleShot(_SHOWN, self._tray.hide)

    def _on_tray_message_clicked(self) -> None:
        window = self._widget.window()
        window.show()
        window.raise_()
        window.activateWindow()
        if self._tray is not None:
            self._tray.hide()
