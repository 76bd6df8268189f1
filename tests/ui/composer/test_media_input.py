"""The media field says what a stranger finds at its address."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from heydesk.domain.message import Draft
from tests.api.scripted_server import Hang, Line, say
from tests.api.test_media_probe import PNG
from tests.clock import wall_clock
from tests.ui.composer.media_driver import MediaDriver

elsewhere = partial(Line, judged=False)
LOOKING = "Checking that the link is public…"


async def test_pasted_address_is_fetched_at_once(sender: MediaDriver) -> None:
    """Its kind and size, that it can be fetched, and the picture itself, small."""
    sender.paste(sender.demo("map.png"))
    assert sender.facts == LOOKING
    await sender.until(lambda: sender.facts != LOOKING)
    assert sender.facts.startswith("image/png · ")
    assert sender.facts.endswith(" · reachable")
    assert sender.problems == ""
    assert not sender.button.isVisible()
    picture = sender.find(QLabel, "mediaPicture")
    assert picture.isVisible()
    assert (picture.pixmap().height(), picture.pixmap().width()) == (44, 66)


async def test_typed_address_is_fetched_after_the_debounce(sender: MediaDriver) -> None:
    """Not at each key: a server is asked once, for the whole address."""
    async with elsewhere(say(200, PNG, Content_Type="image/png")) as line:
        sender.type(f"{line.base_url}/menu.png")
        assert (sender.facts, sender.problems) == ("", "")
        await sender.until(lambda: "reachable" in sender.facts)
        assert [request.target for request in line.requests] == ["/menu.png"]


async def test_dictated_address_is_fetched(sender: MediaDriver) -> None:
    """Programs that write for a person put the whole text in, without a key."""
    interface = QAccessible.queryAccessibleInterface(sender.field)
    interface.setText(QAccessible.Text.Value, sender.demo("map.png"))
    assert sender.field.text() == sender.demo("map.png")
    await sender.until(lambda: "reachable" in sender.facts)


async def test_dropped_address_replaces_the_text_and_is_fetched(sender: MediaDriver) -> None:
    """It takes the place of what stood there, and is looked at at once."""
    sender.type("old")
    sender.drop(QUrl(sender.demo("map.png")))
    assert sender.field.text() == sender.demo("map.png")
    assert sender.facts == LOOKING
    await sender.until(lambda: "reachable" in sender.facts)


@pytest.mark.parametrize(
    "title", [None, "Our price list", "https://files.example/Price%20list%2Fü.pdf?a=b%26c#d%20e"]
)
async def test_dropped_link_keeps_its_escapes(sender: MediaDriver, title: str | None) -> None:
    """Letter by letter; a page's title that comes with it is no link."""
    link = title if title and ":" in title else "https://files.example/Price%20list%2F.pdf?a=b%26c#d%20e"
    sender.drop(QUrl(link), text=title)
    assert sender.field.text() == link


async def test_paste_of_the_menu_is_that_of_the_key(sender: MediaDriver) -> None:
    """A file is refused there too, and a link keeps its escapes."""
    source = QMimeData()
    source.setUrls([QUrl("https://files.example/Price%20list.pdf")])
    QGuiApplication.clipboard().setMimeData(source)
    QApplication.sendEvent(
        sender.field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    )
    (menu,) = sender.field.findChildren(QMenu)
    next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
    menu.close()
    assert sender.field.text() == "https://files.example/Price%20list.pdf"


async def test_dropped_local_file_is_refused_with_a_reason(sender: MediaDriver, tmp_path: Path) -> None:
    """The API takes no uploads; what to do instead is said, and nothing is put into the field."""
    sender.drop(QUrl.fromLocalFile(str(tmp_path / "menu.jpg")))
    checks = sender.find(QWidget, "checks")
    assert "can't take uploads" in checks.accessibleDescription()
    assert "paste its link" in checks.accessibleDescription()
    assert (sender.field.text(), sender.facts) == ("", "")


@pytest.mark.parametrize(
    ("name", "facts", "problem"),
    [
        ("missing.png", "can't be opened as a file", "There is no file at this link"),
        ("private.png", "can't be opened as a file", "asks for a login"),
        ("wrong-type.png", "image/png", "The server says text/plain, but the file is image/png."),
        ("inward.png", "can't be opened as a file", "on your own network"),
    ],
)
async def test_problems_of_the_file_are_shown(sender: MediaDriver, name: str, facts: str, problem: str) -> None:
    """In words, and a link to look again."""
    sender.paste(sender.demo(name))
    await sender.until(lambda: sender.problems)
    assert facts in sender.facts
    assert problem in sender.problems
    assert problem in sender.find(QWidget, "mediaStatus").accessibleName()
    assert sender.button.text() == "Try again"


async def test_large_file_is_a_warning(sender: MediaDriver) -> None:
    """How large it is, and what carriers make of that."""
    large = say(200, PNG + bytes(700_000), Content_Type="image/png")
    async with elsewhere(large) as line:
        sender.paste(f"{line.base_url}/menu.png")
        await sender.until(lambda: sender.problems)
    assert sender.facts == "image/png · 700 KB · reachable"
    assert "Some carriers shrink or drop files over 600 KB" in sender.problems


async def test_redirects_are_shown(sender: MediaDriver) -> None:
    """Each host on the way."""
    sender.paste(sender.demo("redirect/2"))
    await sender.until(lambda: "reachable" in sender.facts)
    assert "Redirected: 127.0.0.1 → 127.0.0.1 → 127.0.0.1" in sender.facts


async def test_link_that_expires_soon_is_a_warning(sender: MediaDriver) -> None:
    """What is signed says when it ends."""
    end = round((wall_clock() + timedelta(minutes=30.5)).timestamp())
    sender.paste(sender.demo(f"map.png?Signature=ab&Expires={end}"))
    await sender.until(lambda: "reachable" in sender.facts)
    assert "expires in 30 min" in sender.problems


async def test_invalid_address_is_reported_without_a_fetch(sender: MediaDriver) -> None:
    """After the same rest."""
    sender.type("menu.png")
    assert sender.problems == ""
    await sender.until(lambda: sender.problems)
    assert sender.problems == "“menu.png” isn't a complete link. Add https:// in front."
    assert (sender.facts, sender.button.isVisible()) == ("", False)


async def test_other_address_cancels_the_fetch(sender: MediaDriver) -> None:
    """What comes late of the first is not shown for the second."""
    async with elsewhere(Hang()) as line:
        sender.paste(f"{line.base_url}/first.png")
        await line.arrived(1)
        sender.paste(sender.demo("map.png"))
        await sender.until(lambda: "reachable" in sender.facts)
        sender.field.clear()
        assert (sender.facts, sender.problems) == ("", "")
        assert not sender.find(QWidget, "mediaStatus").isVisible()
        assert sender.driver.core.media.known(f"{line.base_url}/first.png") is None


async def test_link_fetches_the_address_again(sender: MediaDriver) -> None:
    """Once it is put right, a press says so."""
    async with elsewhere(say(404), say(200, PNG, Content_Type="image/png")) as line:
        sender.paste(f"{line.base_url}/menu.png")
        await sender.until(lambda: sender.problems)
        QTest.mouseClick(sender.button, Qt.MouseButton.LeftButton)
        await sender.until(lambda: "reachable" in sender.facts)
    assert sender.problems == ""


async def test_tab_goes_from_the_field_to_the_link(sender: MediaDriver) -> None:
    """And back; where there is no link, on to what follows."""
    sender.paste(sender.demo("missing.png"))
    await sender.until(lambda: sender.problems)
    drop, toolbar = sender.find(QAbstractButton, "removeMedia"), sender.find(QAbstractButton, "field")
    QTest.keyClick(sender.field, Qt.Key.Key_Tab)
    assert drop.hasFocus()
    QTest.keyClick(drop, Qt.Key.Key_Tab)
    assert sender.button.hasFocus()
    QTest.keyClick(sender.button, Qt.Key.Key_Tab)
    assert toolbar.hasFocus()
    QTest.keyClick(toolbar, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert sender.button.hasFocus()
    sender.field.setFocus()
    sender.field.clear()
    QTest.keyClick(sender.field, Qt.Key.Key_Tab)
    QTest.keyClick(drop, Qt.Key.Key_Tab)
    assert toolbar.hasFocus()


async def test_address_of_a_draft_is_fetched_only_on_request(sender: MediaDriver) -> None:
    """A draft, a link or another program makes this computer ask no server by itself."""
    async with elsewhere(say(200, PNG, Content_Type="image/png")) as line:
        sender.composer.open_draft(Draft(media_url=f"{line.base_url}/menu.png"))
        await sender.settle()
        assert line.requests == []
        assert sender.facts == "This link hasn't been checked yet."
        assert sender.button.text() == "Check link"
        QTest.mouseClick(sender.button, Qt.MouseButton.LeftButton)
        await sender.until(lambda: "reachable" in sender.facts)


async def test_each_side_has_its_own(sender: MediaDriver) -> None:
    """The note's field is another one; back at the text, what was found is still known, without a look."""
    async with elsewhere(say(200, PNG, Content_Type="image/png")) as line:
        sender.paste(f"{line.base_url}/menu.png")
        await sender.until(lambda: "reachable" in sender.facts)
        note = sender.find(QAbstractButton, "privateNote")
        QTest.mouseClick(note, Qt.MouseButton.LeftButton)
        assert sender.facts == ""
        QTest.mouseClick(sender.find(QAbstractButton, "customerText"), Qt.MouseButton.LeftButton)
        await sender.until(lambda: "reachable" in sender.facts)
        assert len(line.requests) == 1


async def test_send_does_not_wait_for_the_fetch(sender: MediaDriver) -> None:
    """While the server of the picture says nothing, the text goes."""
    await sender.driver.core.directory.refresh_inboxes(sender.driver.account.id)
    sender.composer.reload_inboxes()
    origin = sender.composer.form.origin
    assert origin.inbox_id is not None
    (inbox,) = (
        each for each in sender.driver.core.directory.inboxes(sender.driver.account.id) if each.id == origin.inbox_id
    )
    origin.choose_member(inbox.id, inbox.members[0].id)
    async with elsewhere(Hang()) as line:
        sender.paste(f"{line.base_url}/menu.png")
        await line.arrived(1)
        to = sender.find(QLineEdit, "recipients")
        to.setFocus()
        QTest.keyClicks(to, "6505550103\r")
        for _ in range(2):  # the address is one of this computer: that is asked about once
            QTest.mouseClick(sender.find(QAbstractButton, "send"), Qt.MouseButton.LeftButton)
        (row,) = sender.driver.core.outbox_view.snapshot().rows
        assert row is not None
        assert sender.field.text() == ""


async def test_closing_window_fetches_no_media(sender: MediaDriver) -> None:
    """An address that was just typed stays unasked then."""
    async with elsewhere() as line:
        sender.type(f"{line.base_url}/menu.png")
        sender.composer.end()
        await sender.settle()
        assert line.requests == []
