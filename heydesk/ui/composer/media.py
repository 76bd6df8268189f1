"""The field for a media URL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId
from heydesk.domain.message import Draft
from heydesk.domain.problems import Problem, Severity
from heydesk.ui.composer.message_edit import upload_in
from heydesk.ui.text import announce, isolated, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Strip, StripKind, quiet_label

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from heydesk.domain.media import MediaReport
    from heydesk.ui.composer.form import Form
    from heydesk.ui.tasks import StartTask


class MediaField(LineField):
    """Takes an address, typed, pasted or dropped. A local file is answered: nothing here can upload it.

    Signals:
        file_offered: a local file (its path) or a picture (empty) was pasted or dropped.
        given: an address was pasted or dropped, so it is whole.
    """

    file_offered = Signal(str)
    given = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_put = False
        self.setPlaceholderText(self.tr("https://…"))
        self.setToolTip(self.tr("The address of a picture or file that anybody can open (Alt+M)"))

    @property
    def is_put(self) -> bool:
        """Whether the change that is told of just now is the program's own.

        Whatever else changes the text does it for a person: keys, the clipboard, dictation, a program for the blind.
        """
        return self._is_put

    def put(self, url: str) -> None:
        """Let this stand there, with nothing to undo; nobody has written it here."""
        self._is_put = True
        self.setText(url)
        self._is_put = False

    def _answers(self, source: QMimeData) -> bool:
        """Whether this is a file or a picture, which is answered and not inserted."""
        upload = upload_in(source)
        if upload is not None:
            self.file_offered.emit(upload)
        return upload is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at what is pasted first."""
        from PySide6.QtGui import QGuiApplication, QKeySequence

        is_paste = event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and self._answers(QGuiApplication.clipboard().mimeData()):
            return
        super().keyPressEvent(event)
        if is_paste:
            self.given.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures come too: so that they can be answered."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take an address, whole; answer a file."""
        source = event.mimeData()
        if self._answers(source):
            return
        if source.hasUrls():
            self.selectAll()
            self.insert(source.urls()[0].toString())
            event.acceptProposedAction()
        else:
            super().dropEvent(event)
        self.given.emit()


# What was found at a media address: a small picture, its kind and size, and what speaks against it.

_CONTEXT = "MediaStatus"
_HEIGHT = 44
"""Of the small picture, in pixels of the layout."""


class MediaStatus(QWidget):
    """Stands under the field, and hides while there is nothing to say.

    Signals:
        look_asked: the person wants the address looked at, or once more.
    """

    look_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mediaStatus")
        self._picture = QLabel()
        self._picture.setObjectName("mediaPicture")
        self._facts = quiet_label(wraps=True)
        self._facts.setObjectName("mediaFacts")
        self.button = Button("", ButtonKind.LINK)
        """Looks once more."""
        self.button.setObjectName("lookAtMedia")
        self.button.clicked.connect(self.look_asked)
        self._against = Strip("", StripKind.WARNING)
        self._against.setObjectName("mediaProblems")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._picture)
        line.addWidget(self._facts, 1)
        line.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(line)
        rows.addWidget(self._against)
        self.hide()

    @property
    def picture_height(self) -> int:
        """How high the small picture is to be, in pixels of the screen."""
        return round(_HEIGHT * self.devicePixelRatioF())

    def say_nothing(self) -> None:
        """Nothing is written, or not to its end."""
        self._show("", "")
        self.hide()

    def say_unknown(self) -> None:
        """An address that nobody has looked at."""
        self._show(self.tr("Nobody has looked at this address yet."), self.tr("Look at it"))

    def say_looking(self) -> None:
        """It is being fetched."""
        self._show(self.tr("Looking at it as a stranger would…"), "")

    def say_wrong(self, problems: Sequence[Problem]) -> None:
        """It is no address that could be fetched."""
        self._show("", "", problems)

    def say_report(self, report: MediaReport, problems: Sequence[Problem], picture: QImage) -> None:
        """Say what was found, and what speaks against it."""
        self._show(_facts(report), self.tr("Look again") if problems else "", problems, picture)
        announce(self, f"{self._facts.text()} {self._against.text()}")

    def _show(self, facts: str, act: str, problems: Sequence[Problem] = (), picture: QImage | None = None) -> None:
        self._facts.setText(facts)
        self.button.setText(act)
        self.button.setVisible(bool(act))
        against = "\n".join(translate(problem.sentence) for problem in problems)
        self._against.setText(against)
        self._against.setVisible(bool(against))
        has_picture = picture is not None and not picture.isNull()
        if picture is not None and has_picture:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._picture.setPixmap(QPixmap.fromImage(picture))
        self._picture.setVisible(has_picture)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(" ".join(filter(None, (facts, against))))
        self.show()


def _facts(report: MediaReport) -> str:
    """Put the findings into one line, and the way there into another."""
    from heydesk.domain.l10n import excerpt
    from heydesk.domain.media import size_words

    tr = QCoreApplication.translate
    found = [excerpt(report.kind)] if report.kind and report.is_reachable else []
    if report.is_reachable and report.size is not None:
        found.append(size_words(report.size))
    found.append(tr(_CONTEXT, "reachable") if report.is_reachable else tr(_CONTEXT, "not reachable as a file"))
    lines = [" · ".join(found)]
    if report.hops:
        hosts = [excerpt(urlsplit(place).hostname or place) for place in (report.url, *report.hops)]
        lines.append(tr(_CONTEXT, "Redirected: {places}").format(places=" → ".join(map(isolated, hosts))))
    return "\n".join(lines)


# Having a media address looked at while it is written, and showing under its field what was found.

_REST = 600
"""Milliseconds after a key in which more may come. What is pasted or dropped is whole, and looked at without them."""

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

    def __init__(self, media: Looking, start: StartTask, written: Written, form: Form) -> None:
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

        from heydesk.ui.widgets.thumbnails import thumbnail_of

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
