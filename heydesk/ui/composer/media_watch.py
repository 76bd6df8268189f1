"""Having a media address looked at while it is written, and showing under its field what was found."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId
from heydesk.domain.message import Draft
from heydesk.domain.problems import Problem, Severity
from heydesk.ui.composer.media_status import MediaStatus

if TYPE_CHECKING:
    import asyncio

    from heydesk.domain.media import MediaReport
    from heydesk.ui.composer.form import Form

_REST = 600
"""Milliseconds after a key in which more may come. What is pasted or dropped is whole, and looked at without them."""

Start = Callable[[Coroutine[Any, Any, object]], None]
Written = Callable[[], tuple[AccountId | None, Draft]]


class Looking(Protocol):
    """What looks at addresses; ``heydesk.core.media.Media`` says what each verb does."""

    async def look(self, account_id: AccountId, url: str) -> MediaReport:
        """Fetch it as a stranger would."""

    def known(self, url: str) -> MediaReport | None:
        """What was found there the last time."""


class MediaWatch(QObject):
    """Follows the media field that is shown. Nothing waits for it: a draft can be sent at any moment.

    An address that somebody wrote, pasted or dropped here is looked at by itself; one that came with a draft or from
    another program only when it is asked for.
    """

    def __init__(self, media: Looking, start: Start, written: Written, form: Form) -> None:
        """``written`` gives the account that is written for and the draft of the side that is shown."""
        super().__init__(form)
        self._media = media
        self._start = start
        self._written = written
        self._form = form
        self._url = ""
        self._has_ended = False
        self._task: asyncio.Task[object] | None = None
        self._status = MediaStatus()
        form.put_under_media(self._status, self._status.button)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._on_rest_over)
        for field in form.media.values():
            field.textChanged.connect(self._on_field_changed)
            field.given.connect(self._on_field_given)
        form.turned.connect(self.follow)
        self._status.look_asked.connect(self._on_look_asked)
        self.follow()

    def follow(self, *, is_written: bool = False) -> None:
        """Another address may stand there now: leave the old one, and show what is known of the new one.

        ``is_written`` when somebody is at it: what is half written needs no word, and is looked at after a rest.
        """
        url = self._written()[1].media_url.strip()
        if url == self._url:
            return
        self._url = url
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
        if not url:
            self._status.say_nothing()
        elif is_written:
            self._status.say_nothing()
            self._rest.start()
        elif self._media.known(url) is None:
            self._status.say_unknown()
        else:
            self._begin()

    def end(self) -> None:
        """Ask nothing any more: the window is going."""
        self._has_ended = True
        self._rest.stop()

    def _on_field_changed(self) -> None:
        self.follow(is_written=not self._form.media[self._form.private].is_put)

    def _on_field_given(self) -> None:
        self._rest.stop()
        self._begin(anew=True)

    def _on_look_asked(self) -> None:
        self._begin(anew=True)

    def _on_rest_over(self) -> None:
        self._begin()

    def _begin(self, *, anew: bool = False) -> None:
        """Look, unless it can be seen without a look that there is nothing to be fetched."""
        from heydesk.domain.media import check_media

        account_id, url = self._written()[0], self._url
        if account_id is None or not url or self._has_ended:
            return
        if errors := [each for each in check_media(url) if each.severity is Severity.ERROR]:
            self._status.say_wrong(errors)
            return
        known = None if anew else self._media.known(url)
        if known is None:
            self._status.say_looking()
        self._start(self._look(account_id, url, known))

    async def _look(self, account_id: AccountId, url: str, known: MediaReport | None) -> None:
        import asyncio

        from heydesk.ui.composer.thumbnail import thumbnail_of

        if url != self._url:
            return
        task = self._task = asyncio.current_task()
        try:
            with suppress(HeyDeskError):  # an account that is gone meanwhile
                report = known or await self._media.look(account_id, url)
                picture = await asyncio.to_thread(thumbnail_of, report.picture, self._status.picture_height)
                if url == self._url:
                    self._status.say_report(report, self._weighed(report), picture)
        finally:
            if self._task is task:
                self._task = None

    def _weighed(self, report: MediaReport) -> tuple[Problem, ...]:
        from heydesk.domain.media import weigh, weigh_link

        return (*weigh(report, private=self._form.private), *weigh_link(report.url, report.at))
