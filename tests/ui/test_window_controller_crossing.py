"""A message that arrives while somebody types is shown before their words go."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from heydesk.ui.composer.check_list import CheckList
from tests.core.conftest import bare_environment, control, driver, drivers, sandbox
from tests.core.core_driver import KIM
from tests.core.sandbox_control import SandboxControl
from tests.ui.writer import Writer, writer

__all__ = ["bare_environment", "control", "driver", "drivers", "sandbox", "writer"]


async def test_message_that_came_while_writing_is_shown_and_asked_about_once(
    writer: Writer, control: SandboxControl
) -> None:
    """Send stops, says what was said, leads there, and the next press goes."""
    await writer.write("See you Thursday at 10:00.")
    writer.driver.jump(5)
    control.hear("Sorry, Thursday does not work any more", KIM)
    await writer.look()
    writer.send()
    assert writer.sent == []
    assert "Thursday does not work any more" in writer.warnings
    view = writer.find(QListView, "conversation")
    assert view.isVisible()
    writer.send()
    assert writer.sent == ["See you Thursday at 10:00."]


async def test_the_check_leads_to_what_was_said(writer: Writer, control: SandboxControl) -> None:
    """Also while the panes are folded away: there the keyboard goes, and the words are there."""
    await writer.write("See you Thursday at 10:00.")
    QTest.keySequence(writer.window, "Ctrl+Shift+R")
    writer.driver.jump(5)
    control.hear("Sorry, Thursday does not work any more", KIM)
    await writer.look()
    writer.send()
    way = next(
        button
        for button in writer.find(CheckList).findChildren(QPushButton)
        if button.isVisible() and "onversation" in button.text()
    )
    way.click()
    view = writer.find(QListView, "conversation")
    await writer.until(view.isVisible)
    await writer.until(lambda: "does not work" in str(view.model().index(view.model().rowCount() - 1, 0).data()))
    assert writer.sent == []


async def test_message_from_before_writing_is_not_asked_about(writer: Writer) -> None:
    """Nobody is asked about what they could read before they wrote."""
    await writer.write("See you Thursday at 10:00.")
    writer.send()
    assert "while you were writing" not in writer.warnings
    if not writer.sent:
        writer.send()  # it is night where Kim is
    assert writer.sent == ["See you Thursday at 10:00."]
