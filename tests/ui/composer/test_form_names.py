"""The names that screen readers and drivers find the controls by (experience: *Names of the controls*)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.composer.driver import ComposerDriver


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("inbox", "From inbox"),
        ("sender", "Send as"),
        ("recipients", "To"),
        ("eachAlone", "Each alone"),
        ("oneGroup", "One group, everybody sees everybody"),
        ("customerText", "Text to customer"),
        ("privateNote", "Private note"),
        ("messageText", "Message text"),
        ("mediaUrl", "Media URL"),
        ("send", "Send to 2 people"),
        ("checks", "Checks"),
        ("chip", "(650) 555-0103"),
    ],
)
def test_every_control_has_its_name(writing: ComposerDriver, name: str, spoken: str) -> None:
    """Both of them, and there is one of each that can be seen."""
    writing.add("6505550103", "4155550188")
    writing.settle()
    found = writing.composer.findChildren(QWidget, name)
    assert len(found) == (2 if name == "chip" else 1)
    assert speak(found[0]) == spoken


def test_the_names_change_with_the_side(writing: ComposerDriver) -> None:
    """The one media field that can be seen is always the one with the name."""
    writing.press("privateNote")
    writing.press("mediaLink")
    writing.settle()
    assert speak(writing.box) == "Private note text"
    assert speak(writing.button) == "Add private note"
    assert writing.media.isVisible()
    assert speak(writing.media) == "Media URL"


def test_values_are_exposed_beside_names(writing: ComposerDriver) -> None:
    """What a picker holds can be read as its text."""
    text = QAccessible.queryAccessibleInterface(writing.inbox).textInterface()
    assert text.text(0, text.characterCount()) == "Front desk  (415) 555-0142"


def test_problems_are_exposed_in_the_list_of_checks(writing: ComposerDriver) -> None:
    """Each problem is a label in it, and its description has them all."""
    writing.ctrl_enter()
    checks = writing.find(QWidget, "checks")
    assert checks.accessibleDescription().splitlines() == writing.checks
    assert len(writing.checks) == 2


def speak(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_no_role_is_said_before_the_recipients(writing: ComposerDriver) -> None:
    """A screen reader says the roles of what a field is inside of: a stack of pages has none."""
    stop: QWidget | None = writing.to
    while stop is not None:
        assert QAccessible.queryAccessibleInterface(stop).role() is not QAccessible.Role.LayeredPane
        stop = stop.parentWidget()
    middle = QAccessible.queryAccessibleInterface(writing.composer.form.middle)
    assert middle.role() is not QAccessible.Role.LayeredPane
