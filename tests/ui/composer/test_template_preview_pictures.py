"""The pictures of a template that is to be sent, small, over the box."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from heydesk.domain.message import Draft
from heydesk.domain.records import Template, TemplateId
from tests.api.scripted_server import Drip, Hang, Line, say
from tests.api.test_media_probe import PNG
from tests.ui.composer.media_driver import MediaDriver

elsewhere = partial(Line, judged=False)


def stock(sender: MediaDriver, *pictures: str) -> None:
    """Let the team have one template, with these pictures."""
    template = Template(TemplateId(33), "How to find us", "Beside the ferry.", pictures)
    sender.driver.store.directory_of(sender.driver.account.id).templates.upsert([template])


def choose(sender: MediaDriver) -> None:
    """Send it as a template."""
    sender.composer.restore_draft(Draft(template_id=TemplateId(33)))


def shown(sender: MediaDriver) -> list[str]:
    """The pictures that can be seen, by their names."""
    found = sender.composer.findChildren(QLabel, "readyMadePicture")
    return [label.accessibleName() for label in found if label.isVisible()]


async def test_template_pictures_are_shown_small(sender: MediaDriver) -> None:
    """In their order, as high as the media field's; what is no picture is named alone."""
    stock(sender, sender.demo("map.png"), sender.demo("missing.png"), sender.demo("map.png?again"))
    choose(sender)
    await sender.until(lambda: len(shown(sender)) == 2)
    assert shown(sender) == ["Picture: map.png", "Picture: map.png"]
    label = sender.composer.findChild(QLabel, "readyMadePicture")
    assert label is not None
    assert label.pixmap().height() == 44
    assert "map.png, missing.png, map.png" in sender.find(QLabel, "readyMadeWords").text()


async def test_template_pictures_disappear_with_the_template(sender: MediaDriver) -> None:
    """When it is taken out; and one that comes late is not shown for what stands there then."""
    stock(sender, sender.demo("map.png"))
    choose(sender)
    await sender.until(lambda: shown(sender))
    QTest.mouseClick(sender.find(QAbstractButton, "writeMyOwn"), Qt.MouseButton.LeftButton)
    assert shown(sender) == []
    async with elsewhere(Drip(say(200, PNG, Content_Type="image/png"), 0.001)) as line:
        stock(sender, f"{line.base_url}/late.png")
        choose(sender)
        await line.arrived(1)
        QTest.mouseClick(sender.find(QAbstractButton, "writeMyOwn"), Qt.MouseButton.LeftButton)
        await sender.settle()
    assert shown(sender) == []


async def test_closing_window_fetches_no_pictures(sender: MediaDriver) -> None:
    """No server hears of it."""
    async with elsewhere(Hang()) as line:
        stock(sender, f"{line.base_url}/map.png")
        sender.composer.end()
        choose(sender)
        await sender.settle()
        assert line.requests == []


@pytest.mark.usefixtures("dark")
async def test_banner_follows_the_dark_theme(sender: MediaDriver) -> None:
    """The strip paints itself around them."""
    stock(sender, sender.demo("map.png"))
    choose(sender)
    await sender.until(lambda: shown(sender))
    assert not sender.composer.grab().isNull()
