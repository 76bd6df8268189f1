"""The Qt application."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QtMsgType,
    QTranslator,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from heydesk.system.logging import QT_LOG
from heydesk.system.mac import is_quit_by_log_out
from heydesk.system.paths import resource
from heydesk.system.settings import LANGUAGES
from heydesk.ui.text import formats_of
from heydesk.ui.widgets.style import ControlStyle


class Application(QApplication):
    """Answers the system's *Quit* (of a dock or a menu, or at a session's end) by closing every window.

    Qt would end its loop as soon as they have closed, with a send in flight and the outbox open; the program ends by
    itself when its tasks have ended.

    Signals:
        link_opened: macOS hands over a link that was clicked elsewhere; with the link.
        session_ending: the person logs off, or the computer shuts down: save now. Others may still stop it.
        session_ended: it ends now, and nobody would see a question.
        reopened: the icon in the dock was clicked while no window was in sight.

    Attributes:
        close_windows: closes the windows; whoever hides some of them sets another way.
    """

    link_opened = Signal(str)
    session_ending = Signal()
    session_ended = Signal()
    reopened = Signal()

    def __init__(self, arguments: Sequence[str], platform: str = sys.platform) -> None:
        # Naming Fusion here spares the system's own style, which Qt would make first.
        super().__init__([*arguments, "-style", "fusion"])
        self.setStyle(ControlStyle())
        if platform == "win32":  # elsewhere the desktop takes it from the program's entry, or from its bundle
            self.setWindowIcon(QIcon(str(resource("icons/heydesk.svg"))))
        self.focusChanged.connect(_show_focused)
        self._is_mac = platform == "darwin"
        self._is_session_ending = False
        self.commitDataRequest.connect(self.end_session)
        # Windows ends the process right after this signal; no event comes any more.
        self.aboutToQuit.connect(self._on_about_to_quit)
        self.close_windows: Callable[[], object] = self.closeAllWindows

    def event(self, event: QEvent) -> bool:
        """Close the windows instead of quitting, take links, and show a window when the dock's icon is clicked."""
        if event.type() is QEvent.Type.Quit:
            self._quit(event)
            return True
        if event.type() is QEvent.Type.ApplicationActivate:
            self._is_session_ending = False  # somebody stopped it, and the person goes on
            if self._is_mac and not _is_any_window_visible():
                self.reopened.emit()
        if isinstance(event, QFileOpenEvent):
            self.link_opened.emit(event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded))
            return True
        return super().event(event)

    def end_session(self) -> None:
        """Have everything saved: the session is about to end."""
        self._is_session_ending = True
        self.session_ending.emit()

    def _quit(self, event: QEvent) -> None:
        if not self._is_session_ending and self._is_mac and is_quit_by_log_out():
            self.end_session()
        if self._is_session_ending:
            self.session_ended.emit()
        else:
            self.close_windows()
        event.setAccepted(not _is_any_window_visible())  # a Mac tells whoever asked that it goes on

    def _on_about_to_quit(self) -> None:
        if self._is_session_ending:
            self.session_ended.emit()


def _is_any_window_visible() -> bool:
    return any(window.isVisible() for window in QApplication.topLevelWidgets())


def speak(app: QApplication, wanted: str) -> None:
    """Set the language, direction and formats of every window to come (decision 46).

    ``wanted`` is one of ``LANGUAGES``, the pseudo-language, or "" for the system's. English needs no catalogue; a
    catalogue that is not there leaves the English.
    """
    system = QLocale.system()
    language = wanted or language_of(system.uiLanguages())
    QLocale.setDefault(formats_of(system, language))
    if language != "en":
        ours, qts = QTranslator(app), QTranslator(app)
        if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qts)
        if ours.load(f"heydesk_{language}", str(resource("i18n"))):
            app.installTranslator(ours)
    app.setLayoutDirection(QLocale().textDirection())


def language_of(wanted: Sequence[str]) -> str:
    """Return the first of a person's languages (``es-MX``, ``fr``, the favorite first) that HeyDesk speaks."""
    spoken = (each.partition("-")[0] for each in wanted)
    return next((each for each in spoken if each in LANGUAGES), LANGUAGES[0])


def _show_focused(_before: QWidget | None, now: QWidget | None) -> None:
    """Scroll to what has got the keyboard: Qt does so only for Tab within one scroll area, not from outside of it."""
    if now is None or now.visibleRegion().boundingRect().height() >= min(now.height(), now.fontMetrics().height()):
        return
    around = now.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(now)
        around = around.parentWidget()


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(QT_LOG)


def log_qt_messages() -> None:
    """Have Qt's own messages in the log, as far as they are Qt's words: what it quotes may be a person's."""
    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    line = f"{context.category or 'qt'}: {_unquoted(message)}"
    _log.log(_LEVELS.get(kind, logging.WARNING), line)
    if kind is not QtMsgType.QtDebugMsg and sys.stderr is not None:  # for whoever started it in a terminal, as ever
        sys.stderr.write(f"{message}\n")


def _unquoted(message: str) -> str:
    """The message up to where it begins to quote: what follows may be a person's words."""
    quote = re.search(r"""["'“(]|: """, message)
    return message if quote is None else message[: quote.start()]
