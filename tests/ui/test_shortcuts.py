"""The table of keys, and what is made from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from heydesk.core.quick_replies import ON_KEYS
from heydesk.ui.shortcuts import (
    QUICK_REPLIES,
    SHORTCUTS,
    Keymap,
    Platform,
    Scope,
    bind,
    bind_key,
    native,
    show_tip,
    shown_keys,
    use_own_keys,
)

TYPES = "types a character on some keyboards. Choose another key."


@pytest.fixture
def own_keys() -> Iterator[None]:
    """Give the default keys back after a test that has set others."""
    yield
    use_own_keys({})


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window that is not shown."""
    assert qapp is not None
    made = QWidget()
    yield made
    made.deleteLater()


@pytest.mark.parametrize("platform", Platform)
def test_each_key_of_the_window_belongs_to_one_command(platform: Platform) -> None:
    """On every platform; and each is one combination that Qt can read."""
    keys = Counter(keys for row in SHORTCUTS if row.scope is Scope.WINDOW for keys in row.default(platform))
    assert [each for each, times in keys.items() if times > 1] == []
    for each in keys:
        sequence = QKeySequence.fromString(each, QKeySequence.SequenceFormat.PortableText)
        assert (sequence.count(), sequence.toString()) == (1, each)


def test_commands_have_names_of_their_own() -> None:
    """They are what the settings go by."""
    assert max(Counter(row.command for row in SHORTCUTS).values()) == 1
    assert QUICK_REPLIES == ON_KEYS


def test_own_key_takes_the_place_of_all_defaults() -> None:
    """An empty one takes them away; what there is not, and what is fixed, is left out."""
    keymap = Keymap(Platform.LINUX, {"drawer": "Ctrl+D", "undo": "", "back": "F9", "nothing": "F8"})
    assert keymap.keys("drawer") == ("Ctrl+D",)
    assert keymap.keys("undo") == ()
    assert keymap.keys("back") == ("Escape",)
    assert keymap.own == {"drawer": "Ctrl+D", "undo": ""}
    assert Keymap(Platform.LINUX).keys("drawer") == ("F4", "Ctrl+Shift+R")


def test_keys_that_nobody_could_have_set_are_left_out() -> None:
    """A settings file that was edited by hand sends nothing by Enter, and gives no key to two commands."""
    own = {"send": "Return", "undo": "Ctrl+K", "sendNow": "F9", "close": "Ctrl+C", "quit": "F8"}
    assert Keymap(Platform.LINUX, own).own == {"quit": "F8"}
    for nothing in ("A, Ctrl+Return", "ctrl+v", "X+A"):
        assert Keymap(Platform.LINUX, {"send": nothing}).own == {}


@pytest.mark.parametrize(
    ("command", "keys", "platform", "said"),
    [
        ("undo", "U", Platform.LINUX, "U is needed for typing. Choose a key with Ctrl or Alt."),
        ("undo", "Shift+U", Platform.LINUX, "Shift+U is needed for typing. Choose a key with Ctrl or Alt."),
        ("send", "Return", Platform.LINUX, "Enter is needed for typing. Choose a key with Ctrl or Alt."),
        ("send", "F9", Platform.LINUX, "Choose a key with Ctrl or Alt, so that nothing is sent by accident."),
        ("undo", "Ctrl+Left", Platform.LINUX, "Ctrl+Left is needed in text fields. Choose another key."),
        ("undo", "Ctrl+Z", Platform.LINUX, "Ctrl+Z is already the key for “Undo typing, or a removed recipient”."),
        ("undo", "Alt+F4", Platform.WINDOWS, "Alt+F4 belongs to the system. Choose another key."),
        (
            "undo",
            "Ctrl+Alt+E",
            Platform.WINDOWS,
            "Ctrl+Alt+E types a character on some keyboards. Choose another key.",
        ),
        ("undo", "Alt+Z", Platform.MAC, "Alt+Z types a character on some keyboards. Choose another key."),
    ],
)
def test_key_that_would_do_harm_is_refused(command: str, keys: str, platform: Platform, said: str) -> None:
    """With the reason, and never to be taken from whoever has it."""
    refusal = Keymap(platform).find_refusal(command, keys)
    assert refusal is not None
    assert (str(refusal.sentence), refusal.may_take) == (said, False)


@pytest.mark.parametrize(
    ("keys", "platform"),
    [
        ("F9", Platform.LINUX),
        ("Ctrl++", Platform.LINUX),
        ("Ctrl+Alt+E", Platform.LINUX),
        ("Ctrl+Alt+Z", Platform.MAC),
    ],
)
def test_free_key_is_taken(keys: str, platform: Platform) -> None:
    """Where it types nothing."""
    assert Keymap(platform).find_refusal("undo", keys) is None


def test_default_that_is_wanted_back_is_taken_from_who_has_it_now() -> None:
    """Two commands never have one key."""
    keymap = Keymap(Platform.LINUX, {"undo": "", "diagnostics": "Alt+U"})
    assert Keymap(Platform.LINUX, keymap.changed("undo", None)).keys("undo") == ("Alt+U",)
    assert keymap.changed("undo", None) == {"diagnostics": ""}
    assert keymap.changed("diagnostics", "F9") == {"undo": "", "diagnostics": "F9"}


def test_quick_replies_have_other_keys_on_a_mac() -> None:
    """Screenshots have Shift there."""
    assert Keymap(Platform.MAC).keys("quickReply3") == ("Ctrl+Alt+3",)
    assert Keymap(Platform.WINDOWS).keys("quickReply3") == ("Ctrl+Shift+3",)


@pytest.mark.usefixtures("own_keys")
def test_own_keys_are_in_use_at_once(window: QWidget) -> None:
    """For actions, shortcuts and tooltips that are there; and again when they are given back."""
    action = QAction(window)
    bind_key(action, "undo")
    pressed = bind(window, "send", lambda: None)
    label = QWidget(window)
    show_tip(label, "Undo", "undo")
    before = pressed.keys()
    assert [each.toString() for each in before] == ["Ctrl+Return", "Ctrl+Enter"]
    assert label.toolTip() == "Undo (Alt+U)"
    use_own_keys({"undo": "Ctrl+J", "send": ""})
    assert action.shortcut().toString() == "Ctrl+J"
    assert pressed.keys() == []
    assert (label.toolTip(), shown_keys("send")) == ("Undo (Ctrl+J)", "")
    use_own_keys({"undo": ""})
    assert action.shortcuts() == []
    assert label.toolTip() == "Undo"
    assert pressed.keys() == before


def test_enter_is_written_as_keyboards_write_it(qapp: QApplication) -> None:
    """And a typed character stands for itself."""
    assert qapp is not None
    assert native("Ctrl+Return") == "Ctrl+Enter"
    assert native("/") == "/"


def test_shortcut_without_a_key_takes_none(window: QWidget) -> None:
    """As most commands have none."""
    assert isinstance(bind(window, "diagnostics", lambda: None), QShortcut)
    assert bind(window, "diagnostics", lambda: None).keys() == []
