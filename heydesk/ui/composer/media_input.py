"""Media of a message: the address field of each side, and below it what an unauthenticated request for it returns.

``MediaInput`` is the widget that the form places. ``MediaProbe`` fetches the address. Debouncer: a typed
address is fetched 600 ms after the last key, a pasted or dropped one at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.core.media import Media
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import excerpt
from heydesk.domain.media import MediaReport, check_media, size_words, weigh, weigh_link
from heydesk.domain.message import Side
from heydesk.domain.problems import Problem, Severity
from heydesk.domain.records import AccountId
from heydesk.ui.composer.message_editor import ToolbarButton, find_upload, links_of, plain_text_of
from heydesk.ui.shortcuts import show_tip
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, isolated, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from heydesk.ui.widgets.inputs import Compound, LineField
from heydesk.ui.widgets.labels import Strip, StripKind, quiet_label
from heydesk.ui.widgets.thumbnails import thumbnail_of
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeyEvent


_DEBOUNCE_MS = 600
"""After a key in which more may come."""
_PASTE = "edit-paste"
"""What Qt names the action of its menu."""
_PICTURE_HEIGHT = 44
"""Of the small picture, in pixels of the layout."""


class MediaField(LineField):
    """A line for one URL, typed, pasted or dropped. Files and pictures are not inserted: the API takes no uploads.

    Signals:
        file_offered: a local file (its path) or a picture (empty) was pasted or dropped.
        completed: an address was pasted or dropped, so there is nothing to wait for.
    """

    file_offered = Signal(str)
    completed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_programmatic = False
        self.setPlaceholderText(self.tr("https://…"))
        show_tip(self, self.tr("Link to a picture or file that anyone can open"), "mediaLink")

    @property
    def is_programmatic(self) -> bool:
        """Whether the current ``textChanged`` comes from ``set_url``.

        Everything else that changes the text acts for a person: keys, the clipboard, dictation, assistive programs.
        """
        return self._is_programmatic

    def set_url(self, url: str) -> None:
        """Show this URL, which nobody has typed here; clears the undo history."""
        self._is_programmatic = True
        self.setText(url)
        self._is_programmatic = False

    def _refuses(self, source: QMimeData) -> bool:
        """Whether this is a file or a picture; ``file_offered`` tells of it."""
        upload = find_upload(source)
        if upload is not None:
            self.file_offered.emit(upload)
        return upload is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check the clipboard before anything of it is pasted."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let *Paste* of the menu do the same as its key."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == _PASTE:
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        """Insert the clipboard's text, or refuse a file. Qt's own paste would decode the escapes of a link."""
        source = QGuiApplication.clipboard().mimeData()
        if not self._refuses(source):
            self.insert(plain_text_of(source))
            self.completed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and pictures too, so that their refusal can be explained."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Replace the text by a dropped address; refuse a file."""
        source = event.mimeData()
        if self._refuses(source):
            return
        if source.hasUrls():
            self.selectAll()
            self.insert(_link_of(source))
            event.acceptProposedAction()
        else:
            super().dropEvent(event)
        self.completed.emit()


def _link_of(source: QMimeData) -> str:
    """Give the first link, as its text has it where a program gave the same link as text too."""
    text = source.text().strip()
    is_the_link = source.hasText() and not any(map(str.isspace, text)) and QUrl(text) == source.urls()[0]
    return text if is_the_link and source.hasFormat("text/plain") else links_of(source)[0]


class MediaStatus(QWidget):
    """What was found at the address: a small picture, kind and size, and problems. Hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mediaStatus")
        self._picture = QLabel()
        self._picture.setObjectName("mediaPicture")
        self._facts = quiet_label(wraps=True)
        self._facts.setObjectName("mediaFacts")
        self.button = Button("", ButtonKind.LINK)
        """Has the address looked at, or looked at again."""
        self.button.setObjectName("lookAtMedia")
        self._problems = Strip("", StripKind.WARNING)
        self._problems.setObjectName("mediaProblems")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._picture)
        line.addWidget(self._facts, 1)
        line.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(line)
        rows.addWidget(self._problems)
        self._is_elsewhere = False
        self.hide()

    def set_problems_hidden(self, hidden: bool) -> None:
        """Leave the problems to another place, so that nobody reads them twice."""
        self._is_elsewhere = hidden
        self._problems.setVisible(bool(self._problems.text()) and not hidden)

    @property
    def picture_height(self) -> int:
        """How high the small picture is to be, in pixels of the screen."""
        return round(_PICTURE_HEIGHT * self.devicePixelRatioF())

    def clear(self) -> None:
        """Show nothing, and hide."""
        self._show("", "")
        self.hide()

    def show_unknown(self) -> None:
        """Offer to look at an address that nobody has looked at."""
        self._show(self.tr("This link hasn't been checked yet."), self.tr("Check link"))

    def show_progress(self) -> None:
        """Show that the address is being fetched."""
        self._show(self.tr("Checking that the link is public…"), "")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show why nothing can be fetched from this address."""
        self._show("", "", problems)

    def show_report(self, report: MediaReport, problems: Sequence[Problem], picture: QImage) -> None:
        """Show what was found, and the problems with it."""
        self._show(self._facts_of(report), self.tr("Try again") if problems else "", problems, picture)
        announce(self, f"{self._facts.text()} {self._problems.text()}")

    def _show(self, facts: str, act: str, problems: Sequence[Problem] = (), picture: QImage | None = None) -> None:
        self._facts.setText(facts)
        self.button.setText(act)
        self.button.setVisible(bool(act))
        reasons = "\n".join(translate(problem.sentence) for problem in problems)
        self._problems.setText(reasons)
        self._problems.setVisible(bool(reasons) and not self._is_elsewhere)
        has_picture = picture is not None and not picture.isNull()
        if picture is not None and has_picture:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._picture.setPixmap(QPixmap.fromImage(picture))
        self._picture.setVisible(has_picture)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(" ".join(filter(None, (facts, reasons))))
        self.show()

    def _facts_of(self, report: MediaReport) -> str:
        """Describe the file in one line, and the redirects that led to it in another."""
        found = [excerpt(report.kind)] if report.kind and report.is_reachable else []
        if report.is_reachable and report.size is not None:
            found.append(size_words(report.size))
        found.append(self.tr("reachable") if report.is_reachable else self.tr("can't be opened as a file"))
        lines = [" · ".join(found)]
        if report.hops:
            hosts = [excerpt(urlsplit(place).hostname or place) for place in (report.url, *report.hops)]
            lines.append(self.tr("Redirected: {places}").format(places=" → ".join(map(isolated, hosts))))
        return "\n".join(lines)


class MediaInput(Compound):
    """The card with the media fields of both sides, of which one is shown, over the ``MediaStatus`` of its address.

    Each side has its own: it is shown while there is an address, or once ``button`` was pressed, until it is closed.

    Signals:
        changed: the address of a side is different.
        url_changed: another address is shown: the address, and whether somebody is typing it just now.

    Attributes:
        fields: the field of each side.
        button: *Media link*, which is placed in the toolbar.
    """

    changed = Signal()
    url_changed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self.fields = {side: MediaField() for side in Side}
        self._opened: set[Side] = set()
        self.status = MediaStatus()
        self.button = ToolbarButton("mediaLink", self.tr("Media link"), icon="link")
        self.button.clicked.connect(self.open)
        self.drop = IconButton(self.tr("Remove media link"), "close")
        self.drop.setObjectName("removeMedia")
        self.drop.clicked.connect(self._on_drop_clicked)
        line = QHBoxLayout()
        line.setSpacing(4)
        for field in self.fields.values():
            line.addWidget(field, 1)
            field.textChanged.connect(self._on_field_changed)
        line.addWidget(self.drop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(line)
        rows.addWidget(self.status)
        self.show_side(side=Side.TEXT)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in its order."""
        return (*self.fields.values(), self.drop, self.status.button)

    def open(self) -> None:
        """Show the card, and give its field the keyboard."""
        self._opened.add(self._side)
        self._update_visibility()
        self.field.setFocus()

    def _update_visibility(self) -> None:
        self.setVisible(self._side in self._opened or bool(self.field.text()))

    def _on_drop_clicked(self) -> None:
        """Take the address away, and close. Ctrl+Z in the field brings it back, once it is open again."""
        self._opened.discard(self._side)
        self.field.selectAll()
        self.field.del_()
        self._update_visibility()
        self.button.setFocus()

    @property
    def field(self) -> MediaField:
        """The field that is shown."""
        return self.fields[self._side]

    @property
    def url(self) -> str:
        """The address that is shown, without spaces around it."""
        return self.field.text().strip()

    def text(self, side: Side) -> str:
        """What is in the field of this side, as typed."""
        return self.fields[side].text()

    def set_url(self, side: Side, url: str) -> None:
        """Put this address into the field of a side; what is the same keeps its undo."""
        if not url:
            self._opened.discard(side)
        if url != self.fields[side].text():
            self.fields[side].set_url(url)
        self._update_visibility()

    def show_side(self, side: Side) -> None:
        """Show the field of this side. Only that one has the name that drivers and screen readers find it by."""
        self._side = side
        for each, field in self.fields.items():
            shown = each is side
            field.setObjectName("mediaUrl" if shown else "mediaUrlAside")
            field.setAccessibleName(self.tr("Media URL") if shown else "")
            field.setVisible(shown)
        self.set_focus_part(self.field)
        self._update_visibility()
        self.url_changed.emit(self.url, False)

    def set_bad(self, reason: str) -> None:
        """Mark the field with an error that is shown elsewhere, and is not shown here meanwhile."""
        self.field.set_bad(reason)
        self.status.set_problems_hidden(bool(reason))

    def problems_of(self, report: MediaReport) -> tuple[Problem, ...]:
        """What is wrong with this file for a message of the side that is shown."""
        return (*weigh(report, side=self._side), *weigh_link(report.url, report.at))

    def _on_field_changed(self) -> None:
        if self.field.text() or self.field.hasFocus():
            self._opened.add(self._side)  # emptying the field doesn't take it from under the caret
        self._update_visibility()
        self.changed.emit()
        self.url_changed.emit(self.url, not self.field.is_programmatic)


class MediaProbe(QObject):
    """Fetches the address of a ``MediaInput``, and shows the result there. Sending never waits for it.

    An address that somebody typed, pasted or dropped is looked at by itself; one that came with a draft or from
    another program only when somebody asks for it.
    """

    def __init__(
        self, media: Media, start: StartTask, account_id: Callable[[], AccountId | None], source: MediaInput
    ) -> None:
        super().__init__(source)
        self._media = media
        self._start = start
        self._account_id = account_id
        self._input = source
        self._status = source.status
        self._url = ""
        self._has_ended = False
        self._task: asyncio.Task[object] | None = None
        self._debounce = single_shot_timer(self, _DEBOUNCE_MS, self._begin)
        source.url_changed.connect(self._on_url_changed)
        for field in source.fields.values():
            field.completed.connect(self._look_again)
        source.status.button.clicked.connect(self._look_again)
        self._on_url_changed(source.url, typed=False)

    def end(self) -> None:
        """Start nothing more: the window is closing."""
        self._has_ended = True
        self._debounce.stop()

    def _on_url_changed(self, url: str, typed: bool) -> None:
        """Leave the old address, and show what is known of the new one; while it is typed, wait for more keys."""
        if url == self._url:
            return
        self._url = url
        self._debounce.stop()
        if self._task is not None:
            self._task.cancel()
        if not url:
            self._status.clear()
        elif typed:
            self._status.clear()
            self._debounce.start()
        elif self._media.known(url) is None:
            self._status.show_unknown()
        else:
            self._begin()

    def _look_again(self) -> None:
        self._debounce.stop()
        self._begin(anew=True)

    def _begin(self, *, anew: bool = False) -> None:
        """Fetch the address, unless it is plainly wrong or, without ``anew``, known already."""
        account_id, url = self._account_id(), self._url
        if account_id is None or not url or self._has_ended:
            return
        if errors := [each for each in check_media(url) if each.severity is Severity.ERROR]:
            self._status.show_problems(errors)
            return
        known = None if anew else self._media.known(url)
        if known is None:
            self._status.show_progress()
        self._start(self._look(account_id, url, known))

    async def _look(self, account_id: AccountId, url: str, known: MediaReport | None) -> None:
        if url != self._url:
            return
        task = self._task = asyncio.current_task()
        try:
            with suppress(HeyDeskError):  # the account was forgotten meanwhile
                report = known or await self._media.look(account_id, url)
                picture = await asyncio.to_thread(thumbnail_of, report.picture, self._status.picture_height)
                if url == self._url:
                    self._status.show_report(report, self._input.problems_of(report), picture)
        finally:
            if self._task is task:
                self._task = None
