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
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from heydesk.ui.main_window import HeaderBar, MainWindow
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


def lines(count: int) -> int:
    """A width in pixels: so many heights of a line of text, by which the panes are measured, whatever the font."""
    return count * QFontMetrics(QApplication.font()).height()


class Opened:
    """A window over three panes; the width of ``size`` is in heights of a line of text."""

    def __init__(
        self, path: Path, qtbot: QtBot, *, sandbox: bool = False, size: tuple[int, int] | None = None
    ) -> None:
        self.outbox, self.composer, self.request = Pane(), Pane(), Pane()
        self.account = QPushButton("Account")
        self.window = MainWindow(
            header=HeaderBar(sandbox=sandbox, account=self.account),
            banner=QLabel("banner"),
            outbox=self.outbox,
            composer=self.composer,
            side_panel=self.request,
            state=WindowState(path),
        )
        qtbot.addWidget(self.window)
        if size:
            self.window.resize(lines(size[0]), size[1])
        self.window.show()
        qtbot.waitActive(self.window)
        self.window.activateWindow()
        QApplication.processEvents()

    @property
    def shown(self) -> tuple[bool, bool]:
        """Whether the outer panes can be seen."""
        return self.outbox.isVisible(), self.request.isVisible()

    def key(self, keys: str) -> None:
        """Press a shortcut."""
        QTest.keySequence(self.window, keys)
        QApplication.processEvents()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the window remembers itself."""
    return tmp_path / "window.json"


@pytest.fixture
def opened(path: Path, qtbot: QtBot) -> Iterator[Opened]:
    """A wide window."""
    made = Opened(path, qtbot, size=(91, 760))
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


@pytest.mark.parametrize(("width", "shown"), [(91, (True, True)), (64, (True, False)), (35, (False, False))])
def test_panes_fold_away_where_there_is_no_room(
    path: Path, qtbot: QtBot, width: int, shown: tuple[bool, bool]
) -> None:
    """The outbox stays longest; the composer always."""
    opened = Opened(path, qtbot, size=(width, 600))
    assert opened.shown == shown
    assert opened.composer.isVisible()


def test_folded_panes_come_back_with_the_room(opened: Opened) -> None:
    """As wide as before, or nearly."""
    opened.window.resize(lines(35), 600)
    assert opened.shown == (False, False)
    opened.window.resize(lines(91), 760)
    assert opened.shown == (True, True)


@pytest.mark.parametrize(("width", "both"), [(64, (True, True)), (44, (False, True))])
def test_a_pane_comes_by_its_key_where_it_is_narrow(
    path: Path, qtbot: QtBot, width: int, both: tuple[bool, bool]
) -> None:
    """In place of the outbox where there is no room for both; and it goes by the same key."""
    opened = Opened(path, qtbot, size=(width, 600))
    assert opened.shown == (True, False)
    opened.key("Ctrl+Shift+R")
    assert opened.shown == both
    opened.key("Ctrl+Shift+R")
    assert opened.shown == (True, False)


@pytest.fixture
def small_font(qapp: QApplication) -> Iterator[None]:
    """Have letters so small that the panes fit on a screen of 800 pixels, whatever fonts this machine has."""
    before, small = qapp.font(), qapp.font()
    while QFontMetrics(small).height() > 13:
        small.setPointSizeF(small.pointSizeF() - 0.5)
    qapp.setFont(small)
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("small_font")
def test_hidden_pane_and_window_size_are_restored(path: Path, qtbot: QtBot) -> None:
    """Also at the next start, with the window's size."""
    opened = Opened(path, qtbot, size=(91, 760))
    opened.key("Ctrl+Shift+O")
    assert opened.shown == (False, True)
    opened.window.resize(lines(56), 555)
    opened.window.close()
    again = Opened(path, qtbot)
    assert again.shown == (False, True)
    assert (again.window.width(), again.window.height()) == (lines(56), 555)


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
    assert set(json.loads(path.read_text("utf-8"))) == {"geometry", "panes", "outbox", "request"}


def test_ctrl_and_a_number_go_to_a_pane(opened: Opened) -> None:
    """And unfold it first; back where the keyboard last was in there."""
    opened.composer.second.setFocus()
    opened.key("Ctrl+1")
    assert opened.outbox.first.hasFocus()
    opened.key("Ctrl+2")
    assert opened.composer.second.hasFocus()
    opened.key("Ctrl+Shift+R")
    assert opened.shown == (True, False)
    opened.key("Ctrl+3")
    assert opened.shown == (True, True)
    assert opened.request.first.hasFocus()


def test_f6_goes_round(opened: Opened) -> None:
    """Header, outbox, composer, request, and header again; Shift+F6 the other way."""
    opened.composer.first.setFocus()
    opened.key("F6")
    assert opened.request.first.hasFocus()
    opened.key("F6")
    assert opened.account.hasFocus()
    opened.key("Shift+F6")
    assert opened.request.first.hasFocus()


def test_a_page_takes_the_centre(opened: Opened) -> None:
    """With the outer panes, or alone; the composer comes back as it was."""
    page, alone = QLabel("story"), QLabel("sign in")
    opened.window.show_page(page)
    assert (page.isVisible(), opened.composer.isVisible(), opened.shown) == (True, False, (True, True))
    opened.window.show_page(alone, alone=True)
    assert (alone.isVisible(), opened.shown) == (True, (False, False))
    opened.window.remove_page(alone)
    assert (opened.composer.isVisible(), opened.shown) == (True, (True, True))


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
        "Outbox pane",
        "Side pane",
        "",
        "Settings…",
        "",
        "Quit",
    ]
    menu.close()


def test_panes_fold_earlier_at_a_large_font(qapp: QApplication, path: Path, qtbot: QtBot) -> None:
    """Panes need more room then, and fold earlier."""
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        opened = Opened(path, qtbot, size=(60, 740))
        assert opened.shown == (True, False)
    finally:
        qapp.setFont(before)
