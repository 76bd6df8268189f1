"""The field for a media URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal

from heydesk.ui.composer.paste import upload_in
from heydesk.ui.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


class MediaField(Field):
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
