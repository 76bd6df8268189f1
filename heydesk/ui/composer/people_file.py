"""Recipients out of a file: chosen, or dropped on the field."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

from heydesk.domain.errors import InputError
from heydesk.ui.composer.paste import local_files
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from heydesk.ui.composer.people_dialog import PeopleDialog

_DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class PeopleFile(QObject):
    """Asks for a file, reads it, and shows what is in it; nothing is added before the person has seen that.

    Signals:
        taken: as ``PeopleDialog``'s.
        refused: it can't be read, with the reason in words.
    """

    taken = Signal(object, int)
    refused = Signal(str)

    def __init__(self, field: QWidget, region: Callable[[], str]) -> None:
        """Dialogs stand over the window of ``field``; ``region`` tells whose rules numbers are read by."""
        super().__init__(field)
        self._field = field
        self._region = region

    def watch(self, grounds: Iterable[QWidget]) -> None:
        """Let a file be dropped on each of these."""
        for ground in grounds:
            ground.setAcceptDrops(True)
            ground.installEventFilter(self)

    def ask(self) -> None:
        """Let the person choose a file."""
        from PySide6.QtWidgets import QFileDialog  # loads what no start needs

        kinds = (self.tr("Lists (*.csv *.tsv *.txt *.tab)"), self.tr("All files (*)"))
        dialog = QFileDialog(self._field.window(), self.tr("Add from a file"), "", ";;".join(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, path: str) -> PeopleDialog | None:
        """Read this file and show what is in it; None where it can't be read."""
        from heydesk.domain.csv_contacts import LARGEST, read_sheet
        from heydesk.ui.composer.people_dialog import PeopleDialog

        file = Path(path)
        try:
            with file.open("rb") as opened:
                sheet = read_sheet(opened.read(LARGEST + 1))
        except OSError as error:
            words = self.tr("“{name}” can't be read ({reason}).")
            self.refused.emit(words.format(name=file.name, reason=error.strerror or type(error).__name__))
            return None
        except InputError as error:
            self.refused.emit(translate(error.sentence))
            return None
        dialog = PeopleDialog(file.name, sheet, self._region(), self._field.window())
        dialog.taken.connect(self.taken)
        dialog.open()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that is dropped; text is the line's own."""
        if event.type() in _DRAGGED and isinstance(event, QDropEvent):
            files = local_files(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open(files[0])
                return True
        return super().eventFilter(watched, event)
