"""The window: it places panes, and knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from heydesk.ui.widgets.labels import Strip, StripKind
from heydesk.ui.widgets.painting import fill_box
from heydesk.ui.window_state import WindowState, focus_region, has_focus_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heydesk.ui.command_palette import CommandPalette


# The bar along the top of the window.

_LARGER = 1.07


class HeaderBar(QWidget):
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


# Three panes side by side; the outer two fold away.

_LEAST = (13, 40, 15)
"""How wide each pane wants to be at least, in heights of a line of text."""
_NARROW = 24
"""How narrow the centre may get before the left one folds too: what can be undone should stay in sight."""
_FIRST = (250, 630, 300)
"""How wide they are at first, of 1180 in all."""
_OUTER = (0, 2)


class _SplitterHandle(QSplitterHandle):
    """A hairline; the mouse finds it a few pixels to either side."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        fill_box(QPainter(self), self.rect(), tokens().line)


class PaneSplitter(QSplitter):
    """Shows an outer pane when the person wants it and there is room; the one wanted last has precedence.

    Signals:
        folded: a pane came or went.
    """

    folded = Signal()

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._wanted = {0: True, 2: True}
        self._first_of = 0
        self._forced: int | None = None
        self._alone = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.panes = (left, centre, right)
        for place, pane in enumerate(self.panes):
            self.addWidget(pane)
            self.setStretchFactor(place, 1 if place == 1 else 0)
        self.setSizes(list(_FIRST))
        # A splitter puts each new pane below the last; screen readers read from the bottom up the other way round.
        for widget in (*self.panes, self.handle(1), self.handle(2)):
            widget.raise_()

    def is_wanted(self, place: int) -> bool:
        """Whether the person wants this outer pane (0 or 2)."""
        return self._wanted[place]

    def is_shown(self, place: int) -> bool:
        """Whether this pane can be seen."""
        return not self.panes[place].isHidden()

    def want(self, place: int, wanted: bool) -> None:
        """Unfold this outer pane, even where it is narrow, or fold it away."""
        self._wanted[place] = wanted
        self._forced = place if wanted else None
        if wanted:
            self._first_of = place
        self._fit()

    def stand_alone(self, alone: bool) -> None:
        """Show nothing but the centre, as the page for signing in has it; or the panes again."""
        self._alone = alone
        self._fit()

    def restore(self, sizes: Sequence[int], *, left: bool, right: bool) -> None:
        """Be as remembered."""
        self._wanted = {0: left, 2: right}
        if len(sizes) == len(_FIRST) and all(size > 0 for size in sizes):
            self.setSizes(list(sizes))
        self._fit()

    def widths(self) -> list[int]:
        """Give the widths of now, those of folded panes as they would be."""
        return [size or first for size, first in zip(self.sizes(), _FIRST, strict=True)]

    def _fit(self) -> None:
        line = self.fontMetrics().height()
        taken, changed = 0, False
        for place in sorted(_OUTER, key=lambda each: each != self._first_of):
            needed = _LEAST[place] * line
            centre = (_NARROW if place == 0 else _LEAST[1]) * line
            fits = taken + needed + centre <= self.width()
            shown = self._wanted[place] and not self._alone and (fits or place == self._forced)
            taken += needed if shown else 0
            if shown == self.panes[place].isHidden():
                self.panes[place].setVisible(shown)
                changed = True
        if changed:
            self.folded.emit()

    def createHandle(self) -> QSplitterHandle:
        """Make the line between two panes."""
        return _SplitterHandle(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room any more, unfold what has."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if event.oldSize().width() > 0:
                self._forced = None
            self._fit()


_WIDTH, _HEIGHT = 1180, 740
_LEFT, _CENTRE, _RIGHT = range(3)
_SIDE = "request"
"""Under this name the right pane is remembered; the request was once the only one there."""


class MainWindow(QMainWindow):
    """Header, banner, and three panes; the one in the centre is a stack of pages, the composer first.

    Signals:
        closed: the window has gone; geometry is saved.
        outbox_folded: the outbox has gone from sight, or is back; with whether it can be seen.
    """

    closed = Signal()
    outbox_folded = Signal(bool)

    def __init__(
        self,
        *,
        header: HeaderBar,
        banner: QWidget | None,
        outbox: QWidget,
        composer: QWidget,
        side: QWidget,
        memory: WindowState,
        sandbox: bool,
    ) -> None:
        super().__init__()
        self._header = header
        self._memory = memory
        self._sandbox = sandbox
        self._palette: CommandPalette | None = None
        self._may_close: Callable[[], bool] = lambda: True
        self._composer = composer
        self._pages = QStackedWidget()
        self._pages.addWidget(composer)
        self._panes = PaneSplitter(outbox, self._pages, side)
        ground = QWidget()
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        if banner is not None:
            rows.addWidget(banner)
        rows.addWidget(self._panes, 1)
        self.setCentralWidget(ground)
        self._add_actions()
        self.name_account("")
        self._restore()

    def name_account(self, name: str) -> None:
        """Put the account into the title."""
        parts = [self.tr("HeyDesk"), name, self.tr("Sandbox") if self._sandbox else ""]
        self.setWindowTitle(" · ".join(filter(None, parts)))

    def show_page(self, page: QWidget, *, alone: bool = False) -> None:
        """Show this page in the centre; ``alone``, without the outer panes."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._panes.stand_alone(alone)

    def show_composer(self) -> None:
        """Show what most of the time is there."""
        self.show_page(self._composer)

    def remove_page(self, page: QWidget) -> None:
        """Take a page out; the composer takes its place when it was shown."""
        if self._pages.currentWidget() is page:
            self.show_composer()
        self._pages.removeWidget(page)

    def guard_close(self, may_close: Callable[[], bool]) -> None:
        """Ask this before closing; when it says no, it is for whoever said so to go on."""
        self._may_close = may_close

    def _add_actions(self) -> None:
        self._toggles = {
            _LEFT: self._toggle(_LEFT, self.tr("Outbox pane"), "Ctrl+Shift+O"),
            _RIGHT: self._toggle(_RIGHT, self.tr("Side pane"), "Ctrl+Shift+R"),
        }
        self._panes.folded.connect(self._on_panes_folded)
        leave = QAction(self)  # its words apart: together, Python would build all that icons need
        leave.setText(self.tr("Quit"))
        leave.setShortcut("Ctrl+Q")
        leave.triggered.connect(self.close)
        self.addAction(leave)
        self._leave = leave
        self._find = QAction(self)
        self._find.setText(self.tr("Commands…"))
        self._find.setObjectName("paletteAction")
        self._find.setShortcut("Ctrl+K")
        self._find.triggered.connect(self.turn_palette)
        self.addAction(self._find)
        self._header.commands.clicked.connect(self.turn_palette)
        for number, place in enumerate((_LEFT, _CENTRE, _RIGHT), start=1):
            QShortcut(f"Ctrl+{number}", self).activated.connect(partial(self._go_to, place))
        QShortcut("F6", self).activated.connect(partial(self._go_on, 1))
        QShortcut("Shift+F6", self).activated.connect(partial(self._go_on, -1))

    def turn_palette(self) -> None:
        """Open the command palette, or put it away."""
        if self._palette is None:
            from heydesk.ui.command_palette import CommandPalette

            self._palette = CommandPalette(self)
        self._palette.turn()

    def add_command(self, words: str, name: str, keys: str, act: Callable[[], object]) -> QAction:
        """Let this be done from the menu and the palette, and by its keys where it has some."""
        action = QAction(self)
        action.setText(words)
        action.setObjectName(name)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked: act())
        self.addAction(action)
        return action

    def finish_menu(self, *actions: QAction) -> None:
        """Fill the header's menu: the panes, what the program adds, and Quit."""
        for action in (self._find, *self._toggles.values(), None, *actions, None, self._leave):
            self._header.offer(action)

    def _toggle(self, place: int, words: str, keys: str) -> QAction:
        action = QAction(self)
        action.setText(words)
        action.setCheckable(True)
        action.setChecked(True)
        action.setShortcut(keys)
        action.triggered.connect(lambda wanted: self._panes.want(place, wanted))
        self.addAction(action)
        return action

    def _go_to(self, place: int) -> None:
        """Give a pane the keyboard, and unfold it before if it must be."""
        if not self._panes.is_shown(place) and place != _CENTRE:
            self._panes.want(place, True)
        focus_region(self._panes.panes[place])

    def _go_on(self, by: int) -> None:
        """Give the next pane that can be seen the keyboard."""
        shown = [pane for place, pane in enumerate(self._panes.panes) if self._panes.is_shown(place)]
        regions = [self._header, *shown]
        at = next((place for place, region in enumerate(regions) if has_focus_within(region)), 0)
        focus_region(regions[(at + by) % len(regions)])

    def _restore(self) -> None:
        known = self._memory.load()
        geometry, sizes = known.get("geometry"), known.get("panes")
        restored = isinstance(geometry, str) and self.restoreGeometry(
            QByteArray.fromBase64(QByteArray(geometry.encode("ascii", "replace")))
        )
        if not restored:
            room = QApplication.primaryScreen().availableGeometry()
            self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        good = [size for size in sizes if isinstance(size, int)] if isinstance(sizes, list) else []
        self._panes.restore(good, left=known.get("outbox") is not False, right=known.get(_SIDE) is not False)

    @property
    def shows_outbox(self) -> bool:
        """Whether the outbox can be seen."""
        return self._panes.is_shown(_LEFT)

    def unfold_outbox(self) -> None:
        """Show the outbox, even where it is narrow, and give it the keyboard."""
        self._go_to(_LEFT)

    def unfold_side(self) -> None:
        """Show the right pane, even where it is narrow, and give it the keyboard."""
        self._go_to(_RIGHT)

    def _on_panes_folded(self) -> None:
        self.outbox_folded.emit(self.shows_outbox)
        for place, action in self._toggles.items():
            action.setChecked(self._panes.is_shown(place))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether it may be, and remember how the window stood."""
        if not self._may_close():
            event.ignore()
            return
        self._memory.save(
            {
                **self._memory.load(),
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                "panes": self._panes.widths(),
                "outbox": self._panes.is_wanted(_LEFT),
                _SIDE: self._panes.is_wanted(_RIGHT),
            }
        )
        event.accept()
        self.closed.emit()
