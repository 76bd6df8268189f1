"""The tray icon, if a person wants it: how many need them, and a short menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from heydesk.system.paths import resource
from heydesk.ui.text import translate_plural

_SIZES = (16, 22, 24, 32, 48, 64)
_MOST = 9
"""More than so many are “9+”: the badge is six pixels high on some desktops."""
_BADGE, _INK = "#b3261e", "#ffffff"


def is_tray_there() -> bool:
    """Whether this desktop has a place for tray icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def tray_icon(count: int) -> QIcon:
    """HeyDesk's icon, with a badge that says how many, unless nobody."""
    plain = QIcon(str(resource("icons/heydesk.svg")))
    made = QIcon()
    for size in _SIZES:
        picture = QPixmap(plain.pixmap(size, size))
        if count:
            _draw_badge(picture, str(count) if count <= _MOST else f"{_MOST}+")
        made.addPixmap(picture)
    return made


def _draw_badge(picture: QPixmap, words: str) -> None:
    size = picture.width() / picture.devicePixelRatio()
    high = size * 0.62
    wide = high * (1.0 if len(words) == 1 else 1.35)
    box = QRectF(size - wide, size - high, wide, high)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_BADGE))
    painter.drawRoundedRect(box, high / 2, high / 2)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(7, round(high * 0.82)))
    painter.setFont(font)
    painter.setPen(QColor(_INK))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()


def tray_words(count: int) -> str:
    """What the icon says to whoever points at it or listens to it."""
    name = QCoreApplication.translate("Tray", "HeyDesk")
    if not count:
        return name
    return "{}: {}".format(name, translate_plural("Tray", "%n needs you", "%n need you", count))


class Tray(QObject):
    """The icon and its menu.

    Signals:
        open_requested: the icon, or *Open HeyDesk*, was pressed.
        new_requested: *New text* was.
        quick_requested: *Quick text* was.
        quit_requested: *Quit* was.
    """

    open_requested = Signal()
    new_requested = Signal()
    quick_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = -1
        self._icon = QSystemTrayIcon(self)
        self._icon.setObjectName("tray")
        self._menu = QMenu()
        for words, name, signal in (
            (self.tr("Open HeyDesk"), "trayOpen", self.open_requested),
            (self.tr("New text"), "trayNew", self.new_requested),
            (self.tr("Quick text"), "trayQuick", self.quick_requested),
            (self.tr("Quit"), "trayQuit", self.quit_requested),
        ):
            if name == "trayQuit":
                self._menu.addSeparator()
            action = self._menu.addAction(words, signal.emit)
            action.setObjectName(name)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_icon_activated)
        self.show_count(0)
        if is_tray_there():
            self._icon.show()

    @property
    def menu(self) -> QMenu:
        """Its menu."""
        return self._menu

    @property
    def words(self) -> str:
        """What it says."""
        return self._icon.toolTip()

    def show_count(self, count: int) -> None:
        """Show how many need the person."""
        if count != self._count:
            self._count = count
            self._icon.setIcon(tray_icon(count))
            self._icon.setToolTip(tray_words(count))

    def close(self) -> None:
        """Take it away."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_requested.emit()
