"""Pictures in the preview, as far as somebody has looked at them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from heydesk.ui.preview.phone import Gallery, PictureTile
from heydesk.ui.tasks import Starter
from tests.desk.bench import Bench
from tests.desk.conftest import bare_environment, bench, benches, levers, sandbox
from tests.desk.levers import Levers
from tests.ui.closed import delete_closed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

__all__ = ["bare_environment", "bench", "benches", "levers", "sandbox"]


class Visitor:
    """Somebody in front of the pictures."""

    def __init__(self, bench: Bench, starter: Starter) -> None:
        self.bench = bench
        self.gallery = Gallery(lambda: bench.desk.media, starter.start)
        self.gallery.resize(208, 400)

    def url(self, name: str) -> str:
        """The address of one of the sandbox's files."""
        return f"{self.bench.address.base_url}/demo/{name}"

    @property
    def tiles(self) -> list[PictureTile]:
        """What hangs there."""
        QApplication.processEvents()
        return [tile for tile in self.gallery.findChildren(PictureTile) if tile.isVisible()]

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(20):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.01)


@pytest.fixture
async def visitor(bench: Bench, qtbot: QtBot) -> AsyncIterator[Visitor]:
    """An empty gallery."""
    starter = Starter(print)
    starter.begin(asyncio.get_running_loop())
    made = Visitor(bench, starter)
    qtbot.addWidget(made.gallery)
    made.gallery.show()
    yield made
    made.gallery.hide()
    await starter.end()
    delete_closed()


async def test_a_picture_is_drawn_once_somebody_has_looked(visitor: Visitor, levers: Levers) -> None:
    """Before, its name stands there; the gallery itself fetches nothing."""
    url = visitor.url("map.png")
    visitor.gallery.show_pictures((url,))
    visitor.gallery.show()
    (tile,) = visitor.tiles
    assert tile.accessibleName() == "Picture: map.png"
    before = tile.sizeHint().height()
    await visitor.bench.desk.media.look(visitor.bench.account.id, url)
    await visitor.until(lambda: "image/png" in tile.accessibleName())
    assert "B" in tile.accessibleName()
    assert tile.sizeHint().height() > before
    image = tile.grab().toImage()
    assert image.pixelColor(image.width() // 2, 20) != image.pixelColor(6, image.height() - 12)
    assert levers.requests("/v1/messages") == []


async def test_what_can_not_be_reached_says_so(visitor: Visitor) -> None:
    """In the tile, without a picture."""
    url = visitor.url("missing.png")
    visitor.gallery.show_pictures((url, visitor.url("map.png")))
    visitor.gallery.show()
    await visitor.bench.desk.media.look(visitor.bench.account.id, url)
    await visitor.until(lambda: "not reachable" in visitor.tiles[0].accessibleName())
    assert visitor.tiles[1].accessibleName() == "Picture: map.png"


async def test_without_pictures_it_takes_no_room(visitor: Visitor) -> None:
    """And other pictures take the place of these."""
    visitor.gallery.show_pictures((visitor.url("map.png"),))
    visitor.gallery.show_pictures((visitor.url("other.png"),))
    assert [tile.accessibleName() for tile in visitor.tiles] == ["Picture: other.png"]
    visitor.gallery.show_pictures(())
    assert not visitor.gallery.isVisible()
