"""Default keys on each platform: none types a character, none is the system's, none is two commands'."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from heydesk.ui.shortcuts import SHORTCUTS, Keymap, Platform, Scope, types_a_character

ALTGR = {
    "Czech": "1234567890QWEASDFGHJKLZXCVBNM",
    "French": "234567890E)=$",
    "German": "237890QEM+ß<",
    "Polish": "ACELNOSUXZ",
    "Portuguese": "23478E",
    "Spanish": "123456E[]",
    "UK extended": "4AEIOU",
    "US international": "1234567890QWERTYUIOPASDLZCNM",
}
"""Letters and digits that type something else with AltGr, which is Ctrl+Alt on Windows."""
STANDARD = {
    Platform.MAC: {"Ctrl+Q": "quit", "Ctrl+,": "settings", "Ctrl+?": "keys", "Ctrl+N": "newText", "Ctrl+F": "search"},
    Platform.WINDOWS: {"F1": "keys", "Ctrl+N": "newText", "Ctrl+F": "search"},
    Platform.LINUX: {"Ctrl+Q": "quit", "F1": "keys", "Ctrl+N": "newText", "Ctrl+F": "search"},
}
"""What a person expects of these keys in every program."""
NOT_OURS = {
    Platform.MAC: "Ctrl+H Ctrl+M Ctrl+W Ctrl+Alt+H Ctrl+Alt+M Ctrl+Alt+D Ctrl+Alt+Esc Ctrl+Shift+Q Ctrl+Shift+3"
    " Ctrl+Shift+4 Ctrl+Shift+5 Ctrl+Tab Ctrl+` Ctrl+Space Ctrl+S Ctrl+P Ctrl+O F11 F12",
    Platform.WINDOWS: "Alt+F4 Alt+Tab Alt+Space Alt+Esc Ctrl+Esc Ctrl+F4 Ctrl+Alt+Del Ctrl+Shift+Esc F10",
    Platform.LINUX: "Alt+F1 Alt+F2 Alt+F4 Alt+Tab Alt+Space Ctrl+Alt+Del Ctrl+Alt+T Ctrl+Alt+L Ctrl+Shift+U F10",
}
"""The system's keys, and those that do something else in other programs."""
EDITING = "Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Z Ctrl+Shift+Z Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down"
SPECIAL = 0x0100_0000
"""Qt's keys from here on type nothing."""


def defaults(platform: Platform) -> list[tuple[str, str]]:
    """Every key that works anywhere in the window, with its command."""
    keymap = Keymap(platform)
    rows = (row for row in SHORTCUTS if row.scope in {Scope.WINDOW, Scope.BACK})
    return [(keys, row.command) for row in rows for keys in keymap.keys(row.command)]


@pytest.mark.parametrize("platform", Platform)
def test_no_default_key_types_a_character(platform: Platform) -> None:
    """Neither plainly, nor by Option, AltGr or Alt with digits; Option must never turn a note into a text."""
    control, alt, meta = (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    )
    for keys, command in defaults(platform):
        pressed = QKeySequence(keys)[0]  # type: ignore[index] # its stubs leave this out
        held = pressed.keyboardModifiers()
        if pressed.key() >= SPECIAL:
            continue
        told = f"{keys} of {command}"
        assert held & (control | alt | meta), f"{told} is typed"
        assert not types_a_character(keys, platform), told
        if platform is Platform.MAC:
            assert held & control, f"{told}: without ⌘ it types a character, moves the cursor, or is VoiceOver's"
            assert not (held & alt and held & meta), told
        elif held & alt and held & control:
            by = [layout for layout, letters in ALTGR.items() if chr(pressed.key()) in letters]
            assert by == [], f"{told} is typed on {by}"
        elif platform is Platform.WINDOWS and held & alt:
            assert not chr(pressed.key()).isdecimal(), f"{told} is part of a character's code"


@pytest.mark.parametrize("platform", Platform)
def test_no_two_commands_have_the_same_key(platform: Platform) -> None:
    """Qt would do neither, and say so in the log alone."""
    times = Counter(QKeySequence(keys).toString() for keys, _ in defaults(platform))
    assert [keys for keys, number in times.items() if number > 1] == []


@pytest.mark.parametrize("platform", Platform)
def test_standard_keys_do_what_they_do_everywhere(platform: Platform) -> None:
    """Those of the system and of text fields are free, and the rest of the standard ones are where they belong."""
    found = dict(defaults(platform))
    assert {keys: found.get(keys) for keys in STANDARD[platform]} == STANDARD[platform]
    assert sorted(set(NOT_OURS[platform].split()) & set(found)) == []
    assert sorted(set(EDITING.split()) & set(found)) == []


@pytest.mark.parametrize("platform", Platform)
def test_default_keys_could_be_set_by_a_person(platform: Platform) -> None:
    """What the settings refuse is no default either."""
    keymap = Keymap(platform)
    rows = (row for row in SHORTCUTS if row.scope is Scope.WINDOW)
    refused = [
        (row.command, keys)
        for row in rows
        for keys in keymap.keys(row.command)
        if keymap.find_refusal(row.command, keys)
    ]
    assert refused == []


@pytest.mark.parametrize(
    ("keys", "platform", "types"),
    [
        ("Alt+C", Platform.MAC, True),
        ("Alt+Shift+C", Platform.MAC, True),
        ("Ctrl+Alt+C", Platform.MAC, False),
        ("Alt+C", Platform.WINDOWS, False),
        ("Ctrl+Alt+Q", Platform.WINDOWS, True),
        ("Alt+1", Platform.WINDOWS, True),
        ("Alt+1", Platform.LINUX, False),
        ("Alt+Left", Platform.MAC, False),
    ],
)
def test_key_that_types_is_known_on_each_platform(keys: str, platform: Platform, types: bool) -> None:
    """Option types on a Mac, AltGr and codes of digits on Windows."""
    assert types_a_character(keys, platform) is types
