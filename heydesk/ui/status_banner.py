"""The status banner under the header bar: a line for each trouble that keeps messages from being sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.core.account_health import Trouble, TroubleKind
from heydesk.core.core import Core
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import AccountId
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import fill_box, paint_icon
from heydesk.ui.widgets.timers import single_shot_timer

_ICON = 16
_SIDE = 16
_BAD = frozenset({TroubleKind.ACCOUNT, TroubleKind.DISK, TroubleKind.STUCK})
_ICONS = {
    TroubleKind.OFFLINE: "offline",
    TroubleKind.CLOCK: "clock",
    TroubleKind.ACCOUNT: "warning",
    TroubleKind.ELSEWHERE: "sending",
    TroubleKind.DISK: "warning",
    TroubleKind.SETTINGS: "warning",
    TroubleKind.FAULT: "warning",
    TroubleKind.STUCK: "warning",
    TroubleKind.UPDATE: "help",
}


class Banner(QWidget):
    """The line of one trouble."""

    def __init__(self, trouble: Trouble, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = trouble
        self._label = QLabel(words)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bad = trouble.kind in _BAD
        self._label.setForegroundRole(QPalette.ColorRole.BrightText if bad else QPalette.ColorRole.WindowText)
        self.setAccessibleName(words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE + _ICON + 8, 5, _SIDE, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self._label, 1)

    def add_action(self, words: str, object_name: str, verb: Callable[[], object]) -> None:
        """Add a link."""
        button = Button(words, ButtonKind.LINK)
        button.setObjectName(object_name)
        button.clicked.connect(verb)
        self._row.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint background, icon and the line below."""
        look = tokens()
        bad = self._trouble.kind in _BAD
        painter = QPainter(self)
        fill_box(painter, self.rect(), look.bad_soft if bad else look.warn_soft)
        fill_box(painter, QRect(0, self.height() - 1, self.width(), 1), look.line)
        left = _SIDE if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - _SIDE - _ICON
        place = QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, _ICONS[self._trouble.kind], look.bad if bad else look.ink, place)


class StatusBanner(QWidget):
    """The lines of all present troubles; hidden if there are none.

    Signals:
        key_requested: ask for an account's key again; with its ``AccountId``.
        report_requested: show the crash report.
        report_put_away: the person has seen enough of the crash report.
        news_requested: show what is new in the next version.
        update_put_away: the person has seen that there is one.
    """

    key_requested = Signal(int)
    report_requested = Signal()
    report_put_away = Signal()
    news_requested = Signal()
    update_put_away = Signal()

    def __init__(self, core: Core, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._shown: tuple[tuple[Trouble, str], ...] = ()
        self.setObjectName("banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._refresh_timer = single_shot_timer(self, 0, self.refresh)
        subscribe_while_alive(
            self,
            core.changes,
            lambda change: self._refresh_timer.start() if change.troubles or change.accounts else None,
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the present troubles, and announce new ones."""
        troubles = self._core.troubles.all()
        wanted = tuple((trouble, self._words(trouble)) for trouble in troubles)
        if wanted != self._shown:
            new = [words for trouble, words in wanted if (trouble, words) not in self._shown]
            self._shown = wanted
            self._rebuild()
            for words in new:
                announce(self, words)
        self.setVisible(bool(wanted))

    def _words(self, trouble: Trouble) -> str:
        words = translate(trouble.sentence)
        accounts = self._core.accounts.all() if trouble.account_id is not None else ()
        if len(accounts) > 1:
            name = next((account.name for account in accounts if account.id == trouble.account_id), "")
            words = self.tr("{name}: {words}").format(name=name, words=words) if name else words
        return words

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for trouble, words in self._shown:
            banner = self._banner(trouble, words)
            self._column.addWidget(banner)
            banner.show()

    def _banner(self, trouble: Trouble, words: str) -> Banner:
        banner = Banner(trouble, words)
        account_id = trouble.account_id
        if account_id is not None and trouble.kind in {TroubleKind.ACCOUNT, TroubleKind.OFFLINE}:
            banner.add_action(self.tr("Try again"), "tryAgain", lambda: self._resume(account_id))
        if account_id is not None and trouble.kind is TroubleKind.ACCOUNT:
            banner.add_action(self.tr("Connect again"), "connectAgain", lambda: self.key_requested.emit(account_id))
        if trouble.kind in {TroubleKind.FAULT, TroubleKind.STUCK}:
            banner.add_action(self.tr("Show report"), "showReport", self.report_requested.emit)
        if trouble.kind is TroubleKind.FAULT:
            banner.add_action(self.tr("Dismiss"), "dismissReport", self.report_put_away.emit)
        if trouble.kind is TroubleKind.UPDATE:
            banner.add_action(self.tr("See what's new"), "seeNews", self.news_requested.emit)
            banner.add_action(self.tr("Dismiss"), "dismissUpdate", self.update_put_away.emit)
        return banner

    def _resume(self, account_id: AccountId) -> None:
        try:
            self._core.dispatcher.resume(account_id)
        except HeyDeskError as error:
            announce(self, translate(error.sentence), urgent=True)
