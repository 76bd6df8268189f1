"""The main window: header bar, banner, and below them the rail or the left pane, the centre and the drawer.

A view only: it places the widgets that it is given and knows nothing of what they do. ``WindowController`` makes them
and connects them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QCursor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from heydesk.ui.shortcuts import SHORTCUTS, Platform, activate, bind, bind_key, show_on_button, this_platform
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from heydesk.ui.widgets.flow_layout import PageStack
from heydesk.ui.widgets.labels import Strip, StripKind
from heydesk.ui.widgets.painting import fill_box
from heydesk.ui.window_state import WindowState, focus_region, has_focus_within

if TYPE_CHECKING:
    from heydesk.ui.command_palette import Command, CommandPalette, Finder


_NAME_FONT_SCALE = 1.07
_BADGE_FONT_SCALE = 0.88
_BAR_HEIGHT = 44


_MAC_ROLES = {
    "quitAction": QAction.MenuRole.QuitRole,
    "settingsAction": QAction.MenuRole.PreferencesRole,
}


def fill_menu_bar(bar: QMenuBar, actions: Sequence[QAction | None]) -> None:
    """Fill a Mac's menu bar with the header's commands; *Settings* and *Quit* go into the program's own menu.

    The others are kept out of there: Qt would guess by their words, in English.
    """
    menu = bar.addMenu(QCoreApplication.translate("MainWindow", "Commands"))
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            action.setMenuRole(_MAC_ROLES.get(action.objectName(), QAction.MenuRole.NoRole))
            menu.addAction(action)


class MenuButton(IconButton):
    """Opens a menu of actions below itself."""

    def __init__(self, name: str, object_name: str, icon: str) -> None:
        super().__init__(name, icon)
        self.setObjectName(object_name)
        self._actions: list[QAction | None] = []
        self.clicked.connect(self._on_self_clicked)

    def add(self, *actions: QAction | None) -> None:
        """Add these at the end of the menu; None adds a separator."""
        self._actions += actions

    def _on_self_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        x = 0 if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))


class HeaderBar(QWidget):
    """The bar along the top: name, sandbox badge, command palette button, account button, help, menu.

    Attributes:
        sandbox: whether the badge is shown.
        commands: the button of the command palette.
        connect_account: leads from the sandbox to the person's own account; None outside the sandbox.
        help: the button of the sheet of keys.
    """

    def __init__(
        self,
        *,
        sandbox: bool,
        account: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sandbox = sandbox
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        self.setMinimumHeight(_BAR_HEIGHT)
        self._is_fitting = self._is_folded = False
        self._name = name = QLabel(self.tr("HeyDesk"))
        font = QFont(name.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _NAME_FONT_SCALE)
        name.setFont(font)
        self._menu = MenuButton(self.tr("Menu"), "menu", "menu")
        self.commands = Button("")
        self.commands.setObjectName("commands")
        self.commands.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard it is the key that it shows
        self.commands.setAccessibleName(self.tr("Commands"))
        self.commands.setToolTip(self.tr("Find people, texts and commands by name"))
        show_on_button(self.commands, self.tr("Commands"), "palette")
        self.help = IconButton(self.tr("Keyboard shortcuts"), "help")
        self.help.setObjectName("help")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 4)
        row.setSpacing(12)
        row.addWidget(name)
        self._badge: Strip | None = None
        self.connect_account: Button | None = None
        if sandbox:
            self._badge_words = (self.tr("Sandbox: nothing leaves this computer"), self.tr("Sandbox"))
            self._badge = badge = Strip(self._badge_words[0], StripKind.BADGE)
            badge.setToolTip(self._badge_words[0])
            badge.setObjectName("sandboxBadge")
            bold = QFont(badge.font())
            bold.setBold(True)
            bold.setPointSizeF(bold.pointSizeF() * _BADGE_FONT_SCALE)
            badge.setFont(bold)
            row.addWidget(badge)
            self.connect_account = Button(self.tr("Connect your account"), ButtonKind.LINK)
            self.connect_account.setObjectName("connectAccount")
            row.addWidget(self.connect_account)
        row.addStretch()
        row.addWidget(self.commands)
        if account is not None:
            row.addWidget(account)
        row.addWidget(self.help)
        row.addWidget(self._menu)
        parts = (self.commands, account, self.help, self._menu, self.connect_account)
        self._folding = tuple(part for part in parts if part is not None)

    def fold(self, folded: bool) -> None:
        """Hide, or show again; the sandbox keeps name and badge, so that nobody takes it for anything else."""
        self._is_folded = folded
        for part in self._folding:
            part.setHidden(folded)
        self.setHidden(folded and not self.sandbox)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, or a large font, the bar shows less; a window never grows for it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again with another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Leave out in this order: *Commands*, which the menu has; words of the badge; the way out; the name."""
        layout = self.layout()
        if layout is None or self._is_fitting or self._is_folded:
            return
        self._is_fitting = True
        for level in range(_LEVELS):
            self._show_level(level)
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                break
        self._is_fitting = False

    def _show_level(self, level: int) -> None:
        self.commands.setVisible(level < _WITHOUT_COMMANDS)
        if self._badge is not None:
            self._badge.setText(self._badge_words[level >= _WITH_SHORT_BADGE])
        if self.connect_account is not None:
            self.connect_account.setVisible(level < _WITHOUT_CONNECT)
        self._name.setVisible(level < _WITHOUT_NAME)

    def add_menu_action(self, action: QAction | None) -> None:
        """Add an action at the end of the menu; None adds a separator."""
        self._menu.add(action)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line along the bottom edge."""
        fill_box(QPainter(self), QRect(0, self.height() - 1, self.width(), 1), tokens().line)


_WITHOUT_COMMANDS, _WITH_SHORT_BADGE, _WITHOUT_CONNECT, _WITHOUT_NAME, _LEVELS = range(1, 6)
"""How much the bar leaves out, from the first step on."""

_LEFT_WIDTH, _RAIL_WIDTH, _DRAWER_WIDTH = 250, 56, 320
"""In pixels; each grows with the font."""
_LEFT_LINES, _RAIL_LINES, _DRAWER_LINES = 13, 3, 17
"""Widths in line heights, below which a large font would cut the words."""
_NARROW_WIDTH, _NARROW_LINES = 1024, 53
"""A narrower window folds the left pane into the rail, and lays pane and drawer over the thread."""
_LEFT, _CENTRE, _DRAWER = range(3)
_FOOT_GAP = 12
"""Above and below what the drawer must not cover."""


class _Edge(QWidget):
    """The line of one pixel between a pane and the centre."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        fill_box(QPainter(self), self.rect(), tokens().line)


class PaneArea(QWidget):
    """Places the rail or the left pane, the centre and the drawer beside each other.

    In a narrow window the rail stands in for the left pane; the left pane and the drawer then lie over the centre
    while they are open, and go when the focus leaves them or Escape is pressed. Elsewhere they push the centre, and
    the choice is kept.

    Signals:
        arrangement_changed: a pane was shown or hidden.
    """

    arrangement_changed = Signal()

    def __init__(
        self, rail: QWidget, left: QWidget, centre: QWidget, drawer: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panes = (left, centre, drawer)
        self._rail = rail
        self._edges = (_Edge(self), _Edge(self))
        self._is_wanted = {_LEFT: True, _DRAWER: False}
        self._is_over = {_LEFT: False, _DRAWER: False}
        self._is_folded = False
        self._kept: QWidget | None = None
        # The keyboard goes through the centre first, then through the left pane and the drawer.
        for widget in (centre, rail, left, drawer):
            widget.setParent(self)
            widget.show()
        # Screen readers read from the bottom up: left to right.
        for widget in (rail, left, centre, drawer, *self._edges):
            widget.raise_()
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Whether the rail stands in for the left pane."""
        return self.width() < max(_NARROW_WIDTH, _NARROW_LINES * self.fontMetrics().height())

    def keep_in_sight(self, part: QWidget) -> None:
        """Never lay the drawer over this part of the centre, which stands at its lower end."""
        self._kept = part

    def is_wanted(self, place: int) -> bool:
        """Whether the left pane or the drawer is shown wherever there is room."""
        return self._is_wanted[place]

    def is_shown(self, place: int) -> bool:
        """Whether this pane is visible now."""
        return not self.panes[place].isHidden()

    def show_pane(self, place: int, shown: bool) -> None:
        """Show the left pane or the drawer, or hide it. In a narrow window it lies over the centre meanwhile."""
        if self.is_narrow:
            other = _DRAWER if place == _LEFT else _LEFT
            self._is_over = {place: shown, other: False}
        else:
            self._is_wanted[place] = shown
        self._arrange()

    def fold(self, folded: bool) -> None:
        """Show the centre alone, or everything again."""
        self._is_folded = folded
        self._is_over = {_LEFT: False, _DRAWER: False}
        self._arrange()

    def close_over(self) -> bool:
        """Hide a pane that lies over the centre; False where there is none."""
        was_over = self.is_narrow and any(self._is_over.values())
        self._is_over = {_LEFT: False, _DRAWER: False}
        if was_over:
            self._arrange()
        return was_over

    def restore(self, *, left: bool, drawer: bool) -> None:
        """Apply the choices of the last session."""
        self._is_wanted = {_LEFT: left, _DRAWER: drawer}
        self._arrange()

    def on_focus_changed(self, now: QWidget | None) -> None:
        """Hide a pane that lies over the centre once the keyboard is elsewhere in the window."""
        over = next((self.panes[place] for place, is_over in self._is_over.items() if is_over), None)
        if over is None or now is None or now.window() is not self.window():
            return
        if now is not over and not over.isAncestorOf(now) and not self._rail.isAncestorOf(now):
            self.close_over()

    def _arrange(self) -> None:
        line, narrow = self.fontMetrics().height(), self.is_narrow
        if not narrow:
            self._is_over = {_LEFT: False, _DRAWER: False}
        left, _, drawer = self.panes
        has_rail = (narrow or not self._is_wanted[_LEFT]) and not self._is_folded
        shows_left = self._is_over[_LEFT] or not (has_rail or self._is_folded)
        shows_drawer = self._is_over[_DRAWER] if narrow else self._is_wanted[_DRAWER] and not self._is_folded
        rail_width = max(_RAIL_WIDTH, _RAIL_LINES * line)
        left_width = max(_LEFT_WIDTH, _LEFT_LINES * line)
        drawer_width = min(max(_DRAWER_WIDTH, _DRAWER_LINES * line), self.width() - rail_width)
        start = -1 if self._is_folded else rail_width if has_rail else left_width
        end = self.width() - (drawer_width if shows_drawer and not narrow else 0)
        left_at = rail_width if has_rail else 0
        drawer_at = self.width() - drawer_width
        height = self.height()
        free = self._kept.sizeHint().height() + 2 * _FOOT_GAP if narrow and self._kept is not None else 0
        placed = {
            self._rail: (QRect(0, 0, rail_width, height), has_rail),
            self.panes[_CENTRE]: (QRect(start + 1, 0, max(0, end - start - 1), height), True),
            left: (QRect(left_at, 0, left_width, height), shows_left),
            drawer: (QRect(drawer_at + 1, 0, drawer_width - 1, height - free), shows_drawer),
            self._edges[0]: (
                QRect(left_at + left_width if shows_left else start, 0, 1, height),
                not self._is_folded,
            ),
            self._edges[1]: (QRect(drawer_at, 0, 1, height - free), shows_drawer),
        }
        changed = False
        for widget, (place, shown) in placed.items():
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            if shown == widget.isHidden():
                widget.setVisible(shown)
                changed = True
        if changed:
            self._stack()
            self.arrangement_changed.emit()

    def _stack(self) -> None:
        """Have what lies over the centre above it, and otherwise the order in which screen readers read."""
        left, centre, drawer = self.panes
        order = [self._rail, centre, left, drawer] if self._is_over[_LEFT] else [self._rail, left, centre, drawer]
        for widget in (*order, *self._edges):
            widget.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font or direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._arrange()


_DEFAULT_WIDTH_PX, _DEFAULT_HEIGHT_PX = 1280, 800
_FRAME_PX = 40
_QUICK_WIDTH_PX, _QUICK_HEIGHT_PX = 620, 540
_QUICK_LINES_WIDE, _QUICK_LINES_HIGH = 34, 28
"""The size of quick text in line heights, below which a large font would cut the words."""
_DRAWER_KEY = "request"
"""The drawer's key in the window's state; the request was once the only pane there."""


class _Unfolded(NamedTuple):
    """How the window was before it was folded."""

    saved: QByteArray
    place: QRect
    state: Qt.WindowState
    title: str


class MainWindow(QMainWindow):
    """Header bar, banner, and the panes; the centre is the composer. A page of its own, as sign-in is, covers them.

    Signals:
        closed: the window was closed, and its geometry saved.
        back_requested: Escape was pressed where nothing else wanted it: back to the text box.
        panes_changed: the left pane or the drawer was shown or hidden.
        fold_left: Escape was pressed in the folded window, or the person closed it.
    """

    closed = Signal()
    back_requested = Signal()
    panes_changed = Signal()
    fold_left = Signal()

    def __init__(
        self,
        *,
        header: HeaderBar,
        banner: QWidget | None,
        rail: QWidget,
        left: QWidget,
        composer: QWidget,
        drawer: QWidget,
        state: WindowState,
        opens_drawer: bool = False,
    ) -> None:
        """``opens_drawer`` shows the drawer where nobody has chosen yet."""
        super().__init__()
        self._header = header
        self._state = state
        self._drawer_first = opens_drawer
        self._command_palette: CommandPalette | None = None
        self._palette_finder: Finder = lambda _typed: ()
        self._may_close: Callable[[], bool] = lambda: True
        self._hides_instead: Callable[[], bool] = lambda: False
        self._is_quitting = False
        self._unfolded: _Unfolded | None = None
        self._composer = composer
        self._centre = PageStack()
        self._centre.addWidget(composer)
        self._panes = PaneArea(rail, left, self._centre, drawer)
        self._pages = PageStack()
        self._pages.addWidget(self._panes)
        ground = QWidget()
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        if banner is not None:
            rows.addWidget(banner)
        rows.addWidget(self._pages, 1)
        self.setCentralWidget(ground)
        self._add_actions()
        self.set_account_name("")
        self._restore()

    def set_account_name(self, name: str) -> None:
        """Show the account's name in the window title."""
        parts = [self.tr("HeyDesk"), name, self.tr("Sandbox") if self._header.sandbox else ""]
        title = " · ".join(filter(None, parts))
        if self._unfolded is None:
            self.setWindowTitle(title)
        else:
            self._unfolded = self._unfolded._replace(title=title)

    @property
    def is_folded(self) -> bool:
        """Whether the window is folded down to the composer."""
        return self._unfolded is not None

    def fold(self) -> None:
        """Fold the window down to the composer: small, without header and panes, in the middle of the screen."""
        if self._unfolded is not None:
            return
        place = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        self._unfolded = _Unfolded(self.saveGeometry(), place, self.windowState(), self.windowTitle())
        self.show_composer()
        self._header.fold(True)
        self._panes.fold(True)
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        line = self.fontMetrics().height()
        wide, high = max(_QUICK_WIDTH_PX, _QUICK_LINES_WIDE * line), max(_QUICK_HEIGHT_PX, _QUICK_LINES_HIGH * line)
        small = QRect(0, 0, min(wide, room.width()), min(high, room.height() - _FRAME_PX))
        small.moveCenter(room.center())
        for part in (self.centralWidget(), self):
            layout = None if part is None else part.layout()
            if layout is not None:
                layout.activate()  # else the header still counts
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(small)
        self.setWindowTitle(self.tr("Quick text · {window}").format(window=self._unfolded.title))

    def unfold(self) -> None:
        """Give header, panes and geometry back."""
        if self._unfolded is None:
            return
        before, self._unfolded = self._unfolded, None
        self._header.fold(False)
        self._panes.fold(False)
        self.setGeometry(before.place)
        self.setWindowState(before.state & ~Qt.WindowState.WindowMinimized)
        self.setWindowTitle(before.title)

    def show_page(self, page: QWidget, *, alone: bool = False) -> None:
        """Show this page in the centre; ``alone`` covers the other panes too, as the sign-in page needs it."""
        stack = self._pages if alone else self._centre
        if stack.indexOf(page) < 0:
            stack.addWidget(page)
        stack.setCurrentWidget(page)
        if not alone:
            self._pages.setCurrentWidget(self._panes)

    def show_composer(self) -> None:
        """Show the composer in the centre."""
        self.show_page(self._composer)
        self._panes.close_over()

    def remove_page(self, page: QWidget) -> None:
        """Remove a page; if it was shown, the composer is shown instead."""
        for stack in (self._pages, self._centre):
            if stack.currentWidget() is page:
                self.show_composer()
            stack.removeWidget(page)

    def keep_in_sight(self, part: QWidget) -> None:
        """Never lay the drawer over this part of the composer, which is *Send*."""
        self._panes.keep_in_sight(part)

    def set_close_guard(self, may_close: Callable[[], bool]) -> None:
        """Call this before closing. When it returns False the window stays, and the callee closes it later."""
        self._may_close = may_close

    def set_hiding(self, hides_instead: Callable[[], bool]) -> None:
        """Ask this when the person closes the window: True hides it, and HeyDesk goes on in the tray."""
        self._hides_instead = hides_instead

    def quit(self) -> None:
        """Close the window for good, once the close guard agrees."""
        self._is_quitting = True
        try:
            self.close()
        finally:
            self._is_quitting = False

    def _add_actions(self) -> None:
        self._toggles = {
            _LEFT: self._toggle(_LEFT, self.tr("Conversations"), "leftPane"),
            _DRAWER: self._toggle(_DRAWER, self.tr("Drawer"), "drawer"),
        }
        self._panes.arrangement_changed.connect(self._on_arrangement_changed)
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._on_focus_changed)
        self._quit_action = self.add_command(self.tr("Quit"), "quit", self.quit)
        self._palette_action = self.add_command(self.tr("Commands…"), "palette", self.toggle_palette)
        self._header.commands.clicked.connect(self.toggle_palette)
        for command, place in (("goLeft", _LEFT), ("goConversation", _CENTRE), ("goDrawer", _DRAWER)):
            bind(self, command, partial(self.focus_pane, place))
        bind(self, "nextPart", partial(self._focus_next_pane, 1))
        bind(self, "previousPart", partial(self._focus_next_pane, -1))
        for row in SHORTCUTS:
            if row.is_control and not row.keys:  # the others are the composer's
                bind(self, row.command, partial(activate, self, row.command))

    def toggle_palette(self) -> None:
        """Open the command palette, or close it."""
        if self._command_palette is None:
            from heydesk.ui.command_palette import CommandPalette

            self._command_palette = CommandPalette(self, self._find_in_palette)
        self._command_palette.toggle()

    def set_palette_finder(self, find: Finder) -> None:
        """Have the palette find people and texts with this, too."""
        self._palette_finder = find

    def _find_in_palette(self, typed: str) -> Sequence[Command]:
        return self._palette_finder(typed)

    def add_command(self, words: str, command: str, act: Callable[[], object], *, name: str = "") -> QAction:
        """Make an action for the menu and the palette, with the keys of a command of the table; "" for none.

        Its object name is the command's, followed by ``Action``, or ``name``.
        """
        action = QAction(self)
        action.setText(words)
        action.setObjectName(name or f"{command}Action")
        if command:
            bind_key(action, command)
        action.triggered.connect(lambda _checked: act())
        self.addAction(action)
        return action

    def fill_menu(self, *actions: QAction | None) -> None:
        """Fill the header's menu: palette, panes, these actions (None for a separator), Quit."""
        everything = (self._palette_action, *self._toggles.values(), None, *actions, None, self._quit_action)
        for action in everything:
            self._header.add_menu_action(action)
        if this_platform() is Platform.MAC:
            fill_menu_bar(self.menuBar(), everything)

    def _toggle(self, place: int, words: str, command: str) -> QAction:
        action = QAction(self)
        action.setText(words)
        action.setObjectName(f"{command}Action")
        action.setCheckable(True)
        bind_key(action, command)
        action.triggered.connect(lambda wanted: self.show_pane(place, wanted))
        self.addAction(action)
        return action

    def show_pane(self, place: int, shown: bool) -> None:
        """Show the left pane (0) or the drawer (2), or hide it; the keyboard follows, and comes back to the box."""
        self.unfold()
        had_focus = has_focus_within(self._panes.panes[place])
        self._panes.show_pane(place, shown)
        if shown and self._panes.is_narrow:
            focus_region(self._panes.panes[place])
        elif had_focus and not shown:
            self.back_requested.emit()

    def focus_pane(self, place: int) -> None:
        """Move the keyboard focus into a pane; a hidden one is shown before."""
        if place != _CENTRE:
            self.unfold()
        if not self._panes.is_shown(place):
            self._panes.show_pane(place, True)
        focus_region(self._panes.panes[place])

    def _focus_next_pane(self, by: int) -> None:
        """Move the keyboard focus by so many visible regions, the header among them."""
        shown = [pane for place, pane in enumerate(self._panes.panes) if self._panes.is_shown(place)]
        regions = [self._header, *shown]
        at = next((place for place, region in enumerate(regions) if has_focus_within(region)), 0)
        focus_region(regions[(at + by) % len(regions)])

    def _restore(self) -> None:
        known = self._state.load()
        geometry = known.get("geometry")
        restored = isinstance(geometry, str) and self.restoreGeometry(
            QByteArray.fromBase64(QByteArray(geometry.encode("ascii", "replace")))
        )
        if not restored:
            room = QApplication.primaryScreen().availableGeometry()
            # The frame that the desktop puts around it must have room too, or Send would be below the screen.
            self.resize(min(_DEFAULT_WIDTH_PX, room.width()), min(_DEFAULT_HEIGHT_PX, room.height() - _FRAME_PX))
        self._panes.restore(
            left=known.get("outbox") is not False,
            drawer=self._drawer_first if known.get(_DRAWER_KEY) is None else known[_DRAWER_KEY] is True,
        )
        self._on_arrangement_changed()

    @property
    def is_left_pane_visible(self) -> bool:
        """Whether the left pane is visible."""
        return self._panes.is_shown(_LEFT)

    @property
    def is_drawer_visible(self) -> bool:
        """Whether the drawer is visible."""
        return self._panes.is_shown(_DRAWER)

    def show_left_pane(self) -> None:
        """Show the left pane and move the focus into it."""
        self.focus_pane(_LEFT)

    @property
    def is_narrow(self) -> bool:
        """Whether the drawer would lie over the thread."""
        return self._panes.is_narrow

    def show_drawer(self) -> None:
        """Show the drawer; the focus stays, unless it lies over the thread."""
        if not self.is_drawer_visible:
            self.show_pane(_DRAWER, shown=True)

    def toggle_drawer(self) -> None:
        """Show the drawer, or hide it."""
        self.show_pane(_DRAWER, not self.is_drawer_visible)

    def _on_arrangement_changed(self) -> None:
        for place, action in self._toggles.items():
            action.setChecked(self._panes.is_shown(place))
        self.panes_changed.emit()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._panes.on_focus_changed(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape that nobody wanted back to the text box."""
        if event.key() == Qt.Key.Key_Escape and self.is_folded and self._centre.currentWidget() is self._composer:
            self.fold_left.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self._pages.currentWidget() is self._panes:
            self._panes.close_over()
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the close guard, then save geometry and panes."""
        if event.spontaneous() and self.is_folded:
            event.ignore()
            self.fold_left.emit()
            return
        if not self._is_quitting and self._hides_instead():
            event.ignore()
            self.hide()
            self.unfold()
            return
        if not self._may_close():
            event.ignore()
            return
        geometry = self.saveGeometry() if self._unfolded is None else self._unfolded.saved
        self._state.save(
            {
                **self._state.load(),
                "geometry": bytes(geometry.toBase64().data()).decode("ascii"),
                "outbox": self._panes.is_wanted(_LEFT),
                _DRAWER_KEY: self._panes.is_wanted(_DRAWER),
            }
        )
        event.accept()
        self.closed.emit()
