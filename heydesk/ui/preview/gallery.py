"""The pictures on the phone, kept up with what has been found at their addresses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.ui.composer.thumbnail import thumbnail_of
from heydesk.ui.preview.picture import PictureTile

if TYPE_CHECKING:
    from heydesk.domain.media import MediaReport

Start = Callable[[Coroutine[Any, Any, object]], None]

_AGAIN = 1_000
"""Milliseconds between two questions whether somebody has looked meanwhile; asking costs nothing."""


class KnownMedia(Protocol):
    """``heydesk.core.media.Media`` has it."""

    def known(self, url: str) -> MediaReport | None:
        """What was found there the last time."""


class Gallery(QWidget):
    """One tile a picture, below each other."""

    def __init__(self, media: Callable[[], KnownMedia], start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._start = start
        self._tiles: list[PictureTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._on_again_timed_out)
        self.hide()

    def show_pictures(self, urls: tuple[str, ...]) -> None:
        """Show these, with what is known of each."""
        if urls != tuple(tile.url for tile in self._tiles):
            for tile in self._tiles:
                self._column.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self._tiles = [PictureTile(url) for url in urls]
            for tile in self._tiles:
                self._column.addWidget(tile)
        self.setVisible(bool(urls))
        if urls:
            self._again.start()
            QTimer.singleShot(0, self, self._on_again_timed_out)  # when it is known how wide the tiles are
        else:
            self._again.stop()

    def _on_again_timed_out(self) -> None:
        if not self.isVisible():
            return
        media = self._media()
        for tile in self._tiles:
            report = media.known(tile.url)
            if report is not None and report is not tile.report:
                tile.report = report
                self._start(self._draw(tile, report))

    async def _draw(self, tile: PictureTile, report: MediaReport) -> None:
        image = await asyncio.to_thread(thumbnail_of, report.picture, tile.picture_height)
        if tile in self._tiles and tile.report is report:
            tile.show_report(report, image)
