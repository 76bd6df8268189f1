"""The main window: header bar, banner, and three panes in a splitter.

A view only: it places the widgets that it is given and knows nothing of what they do. ``WindowController`` makes them
and connects them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    from heydesk.ui.command_palette import CommandPalette


_NAME_FONT_SCALE = 1.07
_BADGE_FONT_SCALE = 0.88


class HeaderBar(QWidget):
    """The bar along the top: name, sandbox badge, outbox summary, command palette button, account button, menu.

    Attributes:
        sandbox: whether the badge is shown.
        commands: the button of the command palette.
    """

    def __init__(
        self,
        *,
        sandbox: bool,
        account: QWidget | None = None,
        outbox_summary: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sandbox = sandbox
        self._actions: list[QAction | None] = []
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        name = QLabel(self.tr("HeyDesk"))
        font = QFont(name.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _NAME_FONT_SCALE)
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
            bold.setPointSizeF(bold.pointSizeF() * _BADGE_FONT_SCALE)
            badge.setFont(bold)
            row.addWidget(badge)
        row.addStretch()
        if outbox_summary is not None:
            row.addWidget(outbox_summary)
        row.addWidget(self.commands)
        if account is not None:
            row.addWidget(account)
        row.addWidget(self._menu)
        self._menu.clicked.connect(self._on_menu_clicked)

    def add_menu_action(self, action: QAction | None) -> None:
        """Add an action at the end of the menu; None adds a separator."""
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
        """Paint the line along the bottom edge."""
        fill_box(QPainter(self), QRect(0, self.height() - 1, self.width(), 1), tokens().line)


_MIN_WIDTHS = (13, 40, 15)
"""Minimum width of each pane, in line heights."""
_MIN_CENTRE_BESIDE_OUTBOX = 24
"""Width of the centre, in line heights, below which the outbox is hidden too: Undo should stay in sight for long."""
_DEFAULT_WIDTHS_PX = (250, 630, 300)
_OUTER = (0, 2)


class _SplitterHandle(QSplitterHandle):
    """A line of one pixel; Qt lets the mouse grab it a few pixels to either side."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        fill_box(QPainter(self), self.rect(), tokens().line)


class PaneSplitter(QSplitter):
    """Three panes. An outer one is shown while it is wanted and there is room; the one wanted last has priority.

    Signals:
        visibility_changed: an outer pane was shown or hidden.
    """

    visibility_changed = Signal()

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._wanted = {0: True, 2: True}
        self._priority_place = 0
        self._forced: int | None = None
        self._alone = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.panes = (left, centre, right)
        for place, pane in enumerate(self.panes):
            self.addWidget(pane)
            self.setStretchFactor(place, 1 if place == 1 else 0)
        self.setSizes(list(_DEFAULT_WIDTHS_PX))
        # A splitter puts each new pane below the last; screen readers read from the bottom up the other way round.
        for widget in (*self.panes, self.handle(1), self.handle(2)):
            widget.raise_()

    def is_wanted(self, place: int) -> bool:
        """Whether this outer pane (0 or 2) is shown wherever there is room."""
        return self._wanted[place]

    def is_shown(self, place: int) -> bool:
        """Whether this pane is visible now."""
        return not self.panes[place].isHidden()

    def set_wanted(self, place: int, wanted: bool) -> None:
        """Show this outer pane, even without enough room for it until the next resize, or hide it."""
        self._wanted[place] = wanted
        self._forced = place if wanted else None
        if wanted:
            self._priority_place = place
        self._update_visibility()

    def show_centre_alone(self, alone: bool) -> None:
        """Hide both outer panes, as the sign-in page needs it, or let them be shown again."""
        self._alone = alone
        self._update_visibility()

    def restore(self, sizes: Sequence[int], *, left: bool, right: bool) -> None:
        """Apply the sizes and visibility of the last session."""
        self._wanted = {0: left, 2: right}
        if len(sizes) == len(_DEFAULT_WIDTHS_PX) and all(size > 0 for size in sizes):
            self.setSizes(list(sizes))
        self._update_visibility()

    def widths(self) -> list[int]:
        """Return the widths in pixels; hidden panes have their default width."""
        return [size or first for size, first in zip(self.sizes(), _DEFAULT_WIDTHS_PX, strict=True)]

    def _update_visibility(self) -> None:
        line = self.fontMetrics().height()
        taken, changed = 0, False
        for place in sorted(_OUTER, key=lambda each: each != self._priority_place):
            needed = _MIN_WIDTHS[place] * line
            centre = (_MIN_CENTRE_BESIDE_OUTBOX if place == 0 else _MIN_WIDTHS[1]) * line
            fits = taken + needed + centre <= self.width()
            shown = self._wanted[place] and not self._alone and (fits or place == self._forced)
            taken += needed if shown else 0
            if shown == self.panes[place].isHidden():
                self.panes[place].setVisible(shown)
                changed = True
        if changed:
            self.visibility_changed.emit()

    def createHandle(self) -> QSplitterHandle:
        """Make the handle between two panes."""
        return _SplitterHandle(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide panes that have no room any more, and show those that have."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if event.oldSize().width() > 0:
                self._forced = None
            self._update_visibility()


_DEFAULT_WIDTH_PX, _DEFAULT_HEIGHT_PX = 1180, 740
_LEFT, _CENTRE, _RIGHT = range(3)
_SIDE_PANEL_KEY = "request"
"""The right pane's key in the window's state; the request was once the only pane there."""


class MainWindow(QMainWindow):
    """Header bar, banner, and three panes; the centre is a stack of pages, of which the composer is the first.

    Signals:
        closed: the window was closed, and its geometry saved.
        outbox_visibility_changed: the outbox was shown or hidden; with whether it is visible.
    """

    closed = Signal()
    outbox_visibility_changed = Signal(bool)

    def __init__(
        self,
        *,
        header: HeaderBar,
        banner: QWidget | None,
        outbox: QWidget,
        composer: QWidget,
        side_panel: QWidget,
        state: WindowState,
    ) -> None:
        super().__init__()
        self._header = header
        self._state = state
        self._command_palette: CommandPalette | None = None
        self._may_close: Callable[[], bool] = lambda: True
        self._composer = composer
        self._pages = QStackedWidget()
        self._pages.addWidget(composer)
        self._panes = PaneSplitter(outbox, self._pages, side_panel)
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
        self.set_account_name("")
        self._restore()

    def set_account_name(self, name: str) -> None:
        """Show the account's name in the window title."""
        parts = [self.tr("HeyDesk"), name, self.tr("Sandbox") if self._header.sandbox else ""]
        self.setWindowTitle(" · ".join(filter(None, parts)))

    def show_page(self, page: QWidget, *, alone: bool = False) -> None:
        """Show this page in the centre; ``alone`` hides the outer panes meanwhile."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._panes.show_centre_alone(alone)

    def show_composer(self) -> None:
        """Show the composer in the centre."""
        self.show_page(self._composer)

    def remove_page(self, page: QWidget) -> None:
        """Remove a page; if it was shown, the composer is shown instead."""
        if self._pages.currentWidget() is page:
            self.show_composer()
        self._pages.removeWidget(page)

    def set_close_guard(self, may_close: Callable[[], bool]) -> None:
        """Call this before closing. When it returns False the window stays, and the callee closes it later."""
        self._may_close = may_close

    def _add_actions(self) -> None:
        self._toggles = {
            _LEFT: self._toggle(_LEFT, self.tr("Outbox pane"), "Ctrl+Shift+O"),
            _RIGHT: self._toggle(_RIGHT, self.tr("Side pane"), "Ctrl+Shift+R"),
        }
        self._panes.visibility_changed.connect(self._on_pane_visibility_changed)
        quit_action = QAction(self)
        quit_action.setText(self.tr("Quit"))
        quit_action.setShortcut("Ctrl+Q")
        quit_action.triggered.connect(self.close)
        self.addAction(quit_action)
        self._quit_action = quit_action
        self._palette_action = QAction(self)
        self._palette_action.setText(self.tr("Commands…"))
        self._palette_action.setObjectName("paletteAction")
        self._palette_action.setShortcut("Ctrl+K")
        self._palette_action.triggered.connect(self.toggle_palette)
        self.addAction(self._palette_action)
        self._header.commands.clicked.connect(self.toggle_palette)
        for number, place in enumerate((_LEFT, _CENTRE, _RIGHT), start=1):
            QShortcut(f"Ctrl+{number}", self).activated.connect(partial(self._focus_pane, place))
        QShortcut("F6", self).activated.connect(partial(self._focus_next_pane, 1))
        QShortcut("Shift+F6", self).activated.connect(partial(self._focus_next_pane, -1))

    def toggle_palette(self) -> None:
        """Open the command palette, or close it."""
        if self._command_palette is None:
            from heydesk.ui.command_palette import CommandPalette

            self._command_palette = CommandPalette(self)
        self._command_palette.toggle()

    def add_command(self, words: str, name: str, keys: str, act: Callable[[], object]) -> QAction:
        """Make an action for the menu and the palette, with a shortcut unless ``keys`` is empty."""
        action = QAction(self)
        action.setText(words)
        action.setObjectName(name)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked: act())
        self.addAction(action)
        return action

    def fill_menu(self, *actions: QAction) -> None:
        """Fill the header's menu: palette, panes, these actions, Quit."""
        for action in (self._palette_action, *self._toggles.values(), None, *actions, None, self._quit_action):
            self._header.add_menu_action(action)

    def _toggle(self, place: int, words: str, keys: str) -> QAction:
        action = QAction(self)
        action.setText(words)
        action.setCheckable(True)
        action.setChecked(True)
        action.setShortcut(keys)
        action.triggered.connect(lambda wanted: self._panes.set_wanted(place, wanted))
        self.addAction(action)
        return action

    def _focus_pane(self, place: int) -> None:
        """Move the keyboard focus into a pane; a hidden one is shown before."""
        if not self._panes.is_shown(place) and place != _CENTRE:
            self._panes.set_wanted(place, True)
        focus_region(self._panes.panes[place])

    def _focus_next_pane(self, by: int) -> None:
        """Move the keyboard focus by so many visible regions, the header among them."""
        shown = [pane for place, pane in enumerate(self._panes.panes) if self._panes.is_shown(place)]
        regions = [self._header, *shown]
        at = next((place for place, region in enumerate(regions) if has_focus_within(region)), 0)
        focus_region(regions[(at + by) % len(regions)])

    def _restore(self) -> None:
        known = self._state.load()
        geometry, sizes = known.get("geometry"), known.get("panes")
        restored = isinstance(geometry, str) and self.restoreGeometry(
            QByteArray.fromBase64(QByteArray(geometry.encode("ascii", "replace")))
        )
        if not restored:
            room = QApplication.primaryScreen().availableGeometry()
            self.resize(min(_DEFAULT_WIDTH_PX, room.width()), min(_DEFAULT_HEIGHT_PX, room.height()))
        good = [size for size in sizes if isinstance(size, int)] if isinstance(sizes, list) else []
        self._panes.restore(
            good, left=known.get("outbox") is not False, right=known.get(_SIDE_PANEL_KEY) is not False
        )

    @property
    def is_outbox_visible(self) -> bool:
        """Whether the outbox is visible."""
        return self._panes.is_shown(_LEFT)

    def show_outbox(self) -> None:
        """Show the outbox, even without enough room, and move the focus into it."""
        self._focus_pane(_LEFT)

    def show_side_panel(self) -> None:
        """Show the side panel, even without enough room, and move the focus into it."""
        self._focus_pane(_RIGHT)

    def _on_pane_visibility_changed(self) -> None:
        self.outbox_visibility_changed.emit(self.is_outbox_visible)
        for place, action in self._toggles.items():
            action.setChecked(self._panes.is_shown(place))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the close guard, then save geometry and pane sizes."""
        if not self._may_close():
            event.ignore()
            return
        self._state.save(
            {
                **self._state.load(),
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                "panes": self._panes.widths(),
                "outbox": self._panes.is_wanted(_LEFT),
                _SIDE_PANEL_KEY: self._panes.is_wanted(_RIGHT),
            }
        )
        event.accept()
        self.closed.emit()
