"""The window around the panes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMenuBar, QPushButton, QVBoxLayout, QWidget

from heydesk.ui.main_window import HeaderBar, MainWindow, fill_menu_bar
from heydesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Pane(QWidget):
    """Two lines to type into."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        rows = QVBoxLayout(self)
        rows.addWidget(self.first)
        rows.addWidget(self.second)


class Opened:
    """A window over its panes; ``size`` in pixels."""

    def __init__(
        self, path: Path, qtbot: QtBot, *, sandbox: bool = False, size: tuple[int, int] | None = None
    ) -> None:
        self.rail, self.left, self.composer, self.drawer = QPushButton("Rail"), Pane(), Pane(), Pane()
        self.account = QPushButton("Account")
        self.window = MainWindow(
            header=HeaderBar(sandbox=sandbox, account=self.account),
            banner=QLabel("banner"),
            rail=self.rail,
            left=self.left,
            composer=self.composer,
            drawer=self.drawer,
            state=WindowState(path),
        )
        qtbot.addWidget(self.window)
        if size:
            self.window.resize(*size)
        self.window.show()
        qtbot.waitActive(self.window)
        self.window.activateWindow()
        QApplication.processEvents()

    @property
    def shown(self) -> tuple[bool, bool, bool]:
        """Whether the rail, the left pane and the drawer can be seen."""
        return self.rail.isVisible(), self.left.isVisible(), self.drawer.isVisible()

    def key(self, keys: str) -> None:
        """Press a shortcut."""
        QTest.keySequence(self.window, keys)
        QApplication.processEvents()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the window remembers itself."""
    return tmp_path / "window.json"


@pytest.fixture(autouse=True)
def small_font(qapp: QApplication) -> Iterator[None]:
    """Have letters so small that widths in pixels decide, whatever fonts this machine has."""
    before, small = qapp.font(), qapp.font()
    while QFontMetrics(small).height() > 13:
        small.setPointSizeF(small.pointSizeF() - 0.5)
    qapp.setFont(small)
    yield
    qapp.setFont(before)


@pytest.fixture
def opened(path: Path, qtbot: QtBot) -> Iterator[Opened]:
    """A wide window."""
    made = Opened(path, qtbot, size=(1280, 760))
    yield made
    made.window.set_close_guard(lambda: True)


@pytest.fixture
def narrow(path: Path, qtbot: QtBot) -> Iterator[Opened]:
    """A narrow one."""
    made = Opened(path, qtbot, size=(900, 600))
    yield made
    made.window.set_close_guard(lambda: True)


def test_the_title_says_where_one_is(path: Path, qtbot: QtBot) -> None:
    """The account, and the sandbox unmistakably; the badge too."""
    opened = Opened(path, qtbot, sandbox=True)
    assert opened.window.windowTitle() == "HeyDesk · Sandbox"
    opened.window.set_account_name("Marina Dental")
    assert opened.window.windowTitle() == "HeyDesk · Marina Dental · Sandbox"
    badge = opened.window.findChild(QLabel, "sandboxBadge")
    assert isinstance(badge, QLabel)
    assert badge.text() == "Sandbox: nothing leaves this computer"


def test_outside_the_sandbox_nothing_speaks_of_it(opened: Opened) -> None:
    """Neither badge nor title."""
    assert opened.window.findChild(QLabel, "sandboxBadge") is None
    assert opened.window.windowTitle() == "HeyDesk"


def test_a_wide_window_starts_with_the_left_pane_and_without_the_drawer(opened: Opened) -> None:
    """The drawer is useful, but not for every text."""
    assert opened.shown == (False, True, False)


def test_a_narrow_window_has_the_rail_in_place_of_the_left_pane(narrow: Opened) -> None:
    """The composer keeps the room."""
    assert narrow.shown == (True, False, False)
    assert narrow.composer.isVisible()


def test_the_left_pane_comes_back_with_the_room(opened: Opened) -> None:
    """And the rail goes."""
    opened.window.resize(900, 600)
    assert opened.shown == (True, False, False)
    opened.window.resize(1280, 760)
    assert opened.shown == (False, True, False)


@pytest.mark.parametrize("keys", ["Ctrl+B", "Ctrl+Shift+O"])
def test_keys_fold_the_left_pane_into_the_rail(opened: Opened, keys: str) -> None:
    """And unfold it."""
    opened.key(keys)
    assert opened.shown == (True, False, False)
    opened.key(keys)
    assert opened.shown == (False, True, False)


@pytest.mark.parametrize("keys", ["F4", "Ctrl+Shift+R"])
def test_keys_open_the_drawer_beside_the_composer(opened: Opened, keys: str) -> None:
    """The composer gives way, and the keyboard stays where it was."""
    opened.composer.first.setFocus()
    before = opened.composer.width()
    opened.key(keys)
    assert opened.shown == (False, True, True)
    assert opened.composer.width() < before
    assert opened.composer.first.hasFocus()
    opened.key(keys)
    assert opened.composer.width() == before


@pytest.mark.parametrize(("keys", "shown"), [("Ctrl+B", (True, True, False)), ("F4", (True, False, True))])
def test_a_pane_lies_over_the_composer_where_it_is_narrow(
    narrow: Opened, keys: str, shown: tuple[bool, bool, bool]
) -> None:
    """It has the keyboard; Escape closes it and goes back to the text box."""
    before = narrow.composer.geometry()
    narrow.key(keys)
    assert narrow.shown == shown
    assert narrow.composer.geometry() == before
    pane = narrow.left if shown[1] else narrow.drawer
    assert pane.first.hasFocus()
    went_back = []
    narrow.window.back_requested.connect(lambda: went_back.append(keys))
    QTest.keyClick(pane.first, Qt.Key.Key_Escape)
    assert (narrow.shown, went_back) == ((True, False, False), [keys])


def test_a_pane_over_the_composer_closes_when_the_keyboard_leaves_it(narrow: Opened) -> None:
    """A click into the thread is enough."""
    narrow.key("Ctrl+B")
    narrow.composer.first.setFocus()
    assert narrow.shown == (True, False, False)


def test_one_pane_at_a_time_lies_over_the_composer(narrow: Opened) -> None:
    """The drawer takes the place of the left pane."""
    narrow.key("Ctrl+B")
    narrow.key("F4")
    assert narrow.shown == (True, False, True)


def test_what_lay_over_the_composer_is_not_remembered(narrow: Opened, path: Path, qtbot: QtBot) -> None:
    """A wide window opens as it was when it was wide."""
    narrow.key("F4")
    narrow.window.close()
    assert Opened(path, qtbot, size=(1280, 760)).shown == (False, True, False)


def test_folded_pane_drawer_and_window_size_are_restored(path: Path, qtbot: QtBot) -> None:
    """At the next start."""
    opened = Opened(path, qtbot, size=(1280, 760))
    opened.key("Ctrl+B")
    opened.key("F4")
    opened.window.resize(728, 555)
    opened.window.close()
    again = Opened(path, qtbot)
    assert (again.window.width(), again.window.height()) == (728, 555)
    again.window.resize(1280, 760)
    assert again.shown == (True, False, True)


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"geometry": 5, "panes": [0, "x"], "outbox": 3}', '{"geometry": "é"}']
)
def test_a_damaged_memory_is_as_good_as_none(path: Path, qtbot: QtBot, content: str) -> None:
    """The window opens in its first shape."""
    path.write_text(content, "utf-8")
    opened = Opened(path, qtbot)
    assert opened.window.width() > 500
    assert opened.composer.isVisible()


def test_a_memory_that_can_not_be_written_does_no_harm(tmp_path: Path, qtbot: QtBot) -> None:
    """The window closes."""
    opened = Opened(tmp_path / "not there" / "window.json", qtbot)
    assert opened.window.close()


def test_closing_is_asked_first(opened: Opened, path: Path, qtbot: QtBot) -> None:
    """When somebody says no, the window stays."""
    opened.window.set_close_guard(lambda: False)
    assert not opened.window.close()
    assert opened.window.isVisible()
    opened.window.set_close_guard(lambda: True)
    with qtbot.waitSignal(opened.window.closed):
        opened.window.close()
    assert set(json.loads(path.read_text("utf-8"))) == {"geometry", "outbox", "request"}


def test_ctrl_and_a_number_go_to_a_pane(opened: Opened) -> None:
    """And unfold it first; back where the keyboard last was in there."""
    opened.composer.second.setFocus()
    opened.key("Ctrl+1")
    assert opened.left.first.hasFocus()
    opened.key("Ctrl+2")
    assert opened.composer.second.hasFocus()
    opened.key("Ctrl+3")
    assert opened.shown == (False, True, True)
    assert opened.drawer.first.hasFocus()


def test_f6_goes_round(opened: Opened) -> None:
    """Header, left pane, composer, drawer, and header again; Shift+F6 the other way."""
    opened.key("F4")
    opened.composer.first.setFocus()
    opened.key("F6")
    assert opened.drawer.first.hasFocus()
    opened.key("F6")
    assert opened.account.hasFocus()
    opened.key("Shift+F6")
    assert opened.drawer.first.hasFocus()


def test_tab_goes_through_the_composer_first(opened: Opened) -> None:
    """Then through the left pane and the drawer."""
    opened.key("F4")
    opened.composer.second.setFocus()
    QTest.keyClick(opened.composer.second, Qt.Key.Key_Tab)
    assert opened.left.first.hasFocus()
    QTest.keyClick(opened.left.second, Qt.Key.Key_Tab)
    opened.left.second.setFocus()
    QTest.keyClick(opened.left.second, Qt.Key.Key_Tab)
    assert opened.drawer.first.hasFocus()


def test_a_page_takes_the_centre(opened: Opened) -> None:
    """With the other panes, or alone; the composer comes back as it was."""
    page, alone = QLabel("review"), QLabel("sign in")
    opened.window.show_page(page)
    assert (page.isVisible(), opened.composer.isVisible(), opened.shown) == (True, False, (False, True, False))
    opened.window.show_page(alone, alone=True)
    assert (alone.isVisible(), opened.shown) == (True, (False, False, False))
    opened.window.remove_page(alone)
    assert (opened.composer.isVisible(), opened.shown) == (True, (False, True, False))


def test_the_sandbox_leads_to_the_persons_own_account(path: Path, qtbot: QtBot) -> None:
    """It is no dead end; outside the sandbox there is no such link."""
    header = HeaderBar(sandbox=True)
    qtbot.addWidget(header)
    assert header.connect_account is not None
    assert header.connect_account.text() == "Connect your account"
    assert Opened(path, qtbot).window.findChild(QWidget, "connectAccount") is None


def test_menu_bar_of_a_mac_has_quit_and_settings_where_macs_have_them(opened: Opened) -> None:
    """What is named Setup or About stays where it is put: Qt would move it by its words."""
    window = opened.window
    settings = window.add_command("Settings…", "settings", lambda: None)
    about = window.add_command("About opted-out people", "diagnostics", lambda: None)
    leave = window.findChild(QAction, "quitAction")
    assert isinstance(leave, QAction)
    bar = QMenuBar(window)
    fill_menu_bar(bar, (about, None, settings, leave))
    menu = bar.actions()[0].menu()
    assert isinstance(menu, QMenu)
    assert [each.menuRole() for each in menu.actions() if not each.isSeparator()] == [
        QAction.MenuRole.NoRole,
        QAction.MenuRole.PreferencesRole,
        QAction.MenuRole.QuitRole,
    ]


def test_the_menu_has_the_commands_the_panes_what_is_added_and_quit(opened: Opened) -> None:
    """In this order; its button has a name."""
    opened.window.fill_menu(QAction("Settings…", opened.window))
    button = opened.window.findChild(QPushButton, "menu")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Menu"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Commands…",
        "Conversations",
        "Drawer",
        "",
        "Settings…",
        "",
        "Quit",
    ]
    menu.close()


def test_panes_fold_earlier_at_a_large_font(qapp: QApplication, path: Path, qtbot: QtBot) -> None:
    """Panes need more room then."""
    large = qapp.font()
    large.setPointSizeF(large.pointSizeF() * 3)
    qapp.setFont(large)
    assert Opened(path, qtbot, size=(1280, 740)).shown == (True, False, False)


def test_a_window_never_grows_for_its_header(path: Path, qtbot: QtBot) -> None:
    """Where there is no room, *Commands* goes first: the menu has it. Menu, help and account stay."""
    opened = Opened(path, qtbot, sandbox=True, size=(360, 600))
    button = opened.window.findChild(QPushButton, "commands")
    assert isinstance(button, QPushButton)
    assert opened.window.width() == 360
    assert not button.isVisible()
    for name in ("menu", "help"):
        shown = opened.window.findChild(QPushButton, name)
        assert isinstance(shown, QPushButton)
        assert shown.isVisible()
    assert opened.account.isVisible()
    opened.window.resize(1280, 760)
    QApplication.processEvents()
    assert button.isVisible()


def test_a_drawer_over_the_centre_leaves_send_in_sight(narrow: Opened) -> None:
    """It ends above the row of buttons."""
    send = QPushButton("Send", narrow.composer)
    narrow.window.keep_in_sight(send)
    narrow.key("F4")
    assert narrow.drawer.isVisible()
    assert narrow.composer.height() - narrow.drawer.height() >= send.sizeHint().height()
