"""Having a template's pictures looked at, and showing them small over the box."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.domain.errors import HeyDeskError

if TYPE_CHECKING:
    from heydesk.domain.ids import AccountId
    from heydesk.ui.composer.media_watch import Looking, Start, Written
    from heydesk.ui.composer.stand_in import StandIn

MOST = 4
"""So many are shown; all of them are named."""


class TemplatePictures(QObject):
    """Follows the template that is to be sent.

    Its pictures, whose addresses come from the team's own Heymarket, are fetched one after the other as a stranger
    would. Of what is no picture, or can't be fetched, only the name is shown.
    """

    def __init__(self, media: Looking, start: Start, written: Written, stand_in: StandIn) -> None:
        super().__init__(stand_in)
        self._media = media
        self._start = start
        self._written = written
        self._stand_in = stand_in
        self._urls: tuple[str, ...] = ()
        self._has_ended = False
        stand_in.pictures_changed.connect(self._on_pictures_changed)
        self._on_pictures_changed(stand_in.pictures)

    def end(self) -> None:
        """Ask nothing any more: the window is going."""
        self._has_ended = True

    def _on_pictures_changed(self, urls: tuple[str, ...]) -> None:
        self._urls = urls[:MOST]
        account_id = self._written()[0]
        if self._urls and account_id is not None and not self._has_ended:
            self._start(self._look(account_id, self._urls))

    async def _look(self, account_id: AccountId, urls: Sequence[str]) -> None:
        import asyncio

        from heydesk.ui.composer.thumbnail import thumbnail_of

        height = self._stand_in.picture_height
        for place, url in enumerate(urls):
            with suppress(HeyDeskError):  # an account that is gone meanwhile
                report = self._media.known(url) or await self._media.look(account_id, url)
                image = await asyncio.to_thread(thumbnail_of, report.picture, height)
                if self._urls != urls or self._has_ended:
                    return  # another one was chosen
                self._stand_in.show_picture(place, image)
