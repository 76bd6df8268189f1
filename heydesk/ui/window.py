"""The window: it places panes, and knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QAction, QCloseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from heydesk.ui.header import Header
from heydesk.ui.memory import WindowMemory
from heydesk.ui.pane_splitter import PaneSplitter
from heydesk.ui.region import enter, is_in

if TYPE_CHECKING:
    from heydesk.ui.palette import Palette

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
        header: Header,
        banner: QWidget | None,
        outbox: QWidget,
        composer: QWidget,
        side: QWidget,
        memory: WindowMemory,
        sandbox: bool,
    ) -> None:
        super().__init__()
        self._header = header
        self._memory = memory
        self._sandbox = sandbox
        self._palette: Palette | None = None
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
            from heydesk.ui.palette import Palette

            self._palette = Palette(self)
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
        enter(self._panes.panes[place])

    def _go_on(self, by: int) -> None:
        """Give the next pane that can be seen the keyboard."""
        shown = [pane for place, pane in enumerate(self._panes.panes) if self._panes.is_shown(place)]
        regions = [self._header, *shown]
        at = next((place for place, region in enumerate(regions) if is_in(region)), 0)
        enter(regions[(at + by) % len(regions)])

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
