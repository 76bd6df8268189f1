"""The windows about an outbox file that does not open: what is wrong, its repair, and a copy to read."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from heydesk.core.bootstrap import now
from heydesk.core.outbox_file import Repaired, Way, obstacle_of, read_copy, repair_outbox
from heydesk.domain.errors import DiskTrouble, HeyDeskError
from heydesk.domain.export import DRAFT, ExportFormat, ExportLine
from heydesk.domain.l10n import Sentence
from heydesk.domain.records import AccountId, ConversationAddress
from heydesk.system.paths import ProfilePaths
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import isolated, join_sentences, moment, sortable_moment, translate, translate_plural
from heydesk.ui.theme import Theme
from heydesk.ui.widgets.buttons import Button
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, quiet_label
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from heydesk.core.core import Core
    from heydesk.core.exports import Exported

log = logging.getLogger("heydesk")

_CONTEXT = "OutboxFile"
_FOLDER, _QUIT, _OPEN = "folder", "quit", "open"
_NAMED = 6
"""Lost texts that are named in the window; the file beside the copy names all of them."""
_SIDE = 24
_POLL_MS = 30
_SIZE = (820, 520)
_AT_ONCE = 200
"""Lines that are added to a window in one go."""


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


class ObstacleWindow(QObject):
    """Says what keeps HeyDesk from opening, until the person has chosen a way.

    Signals:
        ended: with whether to open HeyDesk again; else the program ends.
    """

    ended = Signal(bool)

    def __init__(self, app: QApplication, places: ProfilePaths, clock: Callable[[], datetime] = now) -> None:
        super().__init__(app)
        self._places = places
        self._clock = clock
        self._theme = Theme(app, "system")
        self._question: Question | None = None

    def show_error(self, error: HeyDeskError) -> str:
        """Say what is wrong, with the ways out of it, and return the sentence in English for a terminal."""
        obstacle = obstacle_of(error, self._places)
        answers = {
            Way.RETRY: Answer(Way.RETRY, _tr("Try again"), "tryAgain"),
            Way.REPAIR: Answer(Way.REPAIR, _tr("Repair"), "repair"),
            Way.LOOK: Answer(Way.LOOK, _tr("Open a copy"), "openCopy", stays=True),
        }
        ways = tuple(answers[way] for way in obstacle.ways)
        self._ask(_tr("HeyDesk can't open"), (translate(obstacle.sentence),), ways, "obstacle")
        return str(obstacle.sentence)

    def _ask(self, title: str, lines: Sequence[str], ways: Sequence[Answer], name: str) -> None:
        folder = Answer(_FOLDER, _tr("Show in folder"), "showInFolder", stays=True)
        leave = Answer(_QUIT, _tr("Quit"), "quit")
        question = self._question = Question(title, lines, (*ways, folder, leave), None)
        question.setObjectName(name)
        question.answered.connect(self._on_answered)
        question.asked.connect(self._on_asked)
        question.open()

    def _on_answered(self, answer: str) -> None:
        if answer == Way.REPAIR:
            self._repair()
        else:
            self._theme.deleteLater()  # the window that opens now has its own
            self.ended.emit(answer in {Way.RETRY, _OPEN})

    def _on_asked(self, answer: str) -> None:
        if answer == _FOLDER:
            show_in_folder(self._places.outbox)
        else:
            self._look()

    def _look(self) -> None:
        try:
            copy = read_copy(self._places, self._clock())
        except HeyDeskError as error:
            close = Answer("close", _tr("Close"), "close")
            Question(_tr("The copy can't be read"), (translate(error.sentence),), (close,), self._question).open()
            return
        lost = lost_words(copy.lost) if copy.lost else ""
        CopyWindow(_tr("A copy of your outbox"), lost, copy.lines, self._question).open()

    def _repair(self) -> None:
        """Repair in a thread: a large file takes some seconds."""
        outcome: list[Repaired | HeyDeskError] = []
        thread = threading.Thread(target=self._carry_out, args=(outcome,))
        wait = _WaitWindow(_tr("Repairing your outbox…"))

        def look() -> None:
            if not thread.is_alive():
                timer.stop()
                wait.accept()
                self._on_repaired(outcome[0])

        timer = single_shot_timer(wait, _POLL_MS, look)
        timer.setSingleShot(False)
        thread.start()
        timer.start()
        wait.open()

    def _carry_out(self, outcome: list[Repaired | HeyDeskError]) -> None:
        try:
            outcome.append(repair_outbox(self._places, self._clock()))
        except HeyDeskError as error:
            outcome.append(error)
        except Exception as error:
            log.exception("repairing the outbox")
            outcome.append(DiskTrouble(type(error).__name__))

    def _on_repaired(self, outcome: Repaired | HeyDeskError) -> None:
        if isinstance(outcome, Repaired):
            again = Answer(_OPEN, _tr("Open HeyDesk"), "openHeyDesk")
            self._ask(_tr("Your outbox is repaired"), repaired_lines(outcome), (again,), "repaired")
        else:
            self.show_error(outcome)


def repaired_lines(done: Repaired) -> list[str]:
    """Say what a repair came to, with the first of what was lost."""
    lines = [
        translate_plural(_CONTEXT, "%n text recovered.", "%n texts recovered.", done.texts),
        translate_plural(_CONTEXT, "%n draft recovered.", "%n drafts recovered.", done.drafts),
    ]
    if done.doubted:
        lines.append(
            translate_plural(
                _CONTEXT,
                "%n waiting text may have been sent already. HeyDesk checks with Heymarket before it's sent.",
                "%n waiting texts may have been sent already. HeyDesk checks with Heymarket before they're sent.",
                done.doubted,
            )
        )
    if done.lost:
        lines.append(lost_words(done.lost))
    lines.append(_tr("A copy of the damaged file is kept in {folder}.").format(folder=isolated(str(done.kept_in))))
    return lines


def lost_words(lost: Sequence[Sentence]) -> str:
    """Name what could not be read, the first of it where it is much."""
    named = [translate(one) for one in lost[:_NAMED]]
    if len(lost) > _NAMED:
        named.append(
            translate_plural(_CONTEXT, "%n more. See not-read.txt.", "%n more. See not-read.txt.", len(lost) - _NAMED)
        )
    return "\n".join((_tr("Couldn't be read:"), *named))


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager; the nearest one that is there."""
    folder = next((each for each in path.parents if each.is_dir()), Path.home())
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class _WaitWindow(QDialog):
    """Says what is being done. Closed by the program alone."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("repairing")
        self.setWindowTitle(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.addWidget(Heading(words))

    def reject(self) -> None:
        """Stay: a repair can't be stopped half way."""


class ExportDialogs(QObject):
    """Asks where to, and writes the outbox or a conversation there while the window goes on."""

    def __init__(self, core: Core, start: StartTask, tell: Callable[[str], None], window: QWidget) -> None:
        """``tell`` says what came of it."""
        super().__init__(window)
        self._core = core
        self._start = start
        self._tell = tell
        self._window = window

    def ask_outbox(self) -> None:
        """Ask where the outbox of all accounts goes."""
        self._ask(_tr("Export outbox"), _tr("HeyDesk outbox"), self._core.exports.save_outbox)

    def ask_conversation(self, account_id: AccountId, address: ConversationAddress, name: str) -> None:
        """Ask where this conversation goes."""

        def save(path: Path, form: ExportFormat) -> Coroutine[Any, Any, Exported]:
            return self._core.exports.save_conversation(path, form, account_id, address, name)

        plain = "".join(char for char in name if char.isalnum() or char in " -_").strip()
        self._ask(_tr("Export the conversation with {name}").format(name=name), plain, save)

    def _ask(
        self, title: str, name: str, save: Callable[[Path, ExportFormat], Coroutine[Any, Any, Exported]]
    ) -> None:
        kinds = {
            _tr("Table for spreadsheets (*.csv)"): ExportFormat.CSV,
            _tr("JSON lines for programs (*.jsonl)"): ExportFormat.JSON_LINES,
        }
        date = sortable_moment(self._core.clock()).partition(" ")[0]
        dialog = QFileDialog(self._window, title, str(Path.home() / f"{name} {date}.csv"))
        dialog.setObjectName("exportTo")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen].value))

        def begin(chosen: str) -> None:
            form = ExportFormat.JSON_LINES if chosen.endswith(".jsonl") else ExportFormat.CSV
            self._start(self.carry_out(Path(chosen), save(Path(chosen), form)))

        dialog.fileSelected.connect(begin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_archive(self) -> None:
        """Show the archive, newest first; its older texts come behind the first ones."""
        window = CopyWindow(_tr("Archive"), "", (), self._window)
        window.setObjectName("archive")
        window.open()
        self._start(self.fill(window))

    async def fill(self, window: CopyWindow) -> None:
        """Read the archive into a window while that is open."""
        lines: list[ExportLine] = []
        try:
            async for line in self._core.exports.archive():
                lines.append(line)
                if len(lines) == _AT_ONCE:
                    if window.is_closed:
                        return
                    window.add_lines(lines)
                    lines = []
        except HeyDeskError as error:
            self._tell(translate(error.sentence))
        if not window.is_closed:
            window.add_lines(lines)

    async def carry_out(self, path: Path, saving: Coroutine[Any, Any, Exported]) -> None:
        """Write the file, and say what came of it."""
        try:
            done = await saving
        except HeyDeskError as error:
            self._tell(translate(error.sentence))
            return
        words = translate_plural(
            _CONTEXT, "%n text exported to “{name}”.", "%n texts exported to “{name}”.", done.lines
        ).format(name=isolated(path.name))
        if not done.is_whole:
            rest = _tr("Heymarket's history couldn't be read in full, so older texts may be missing.")
            words = join_sentences(words, rest)
        self._tell(words)


_Index = QModelIndex | QPersistentModelIndex


class _LineModel(QAbstractTableModel):
    """Lines of an export, those that contain what is searched for."""

    def __init__(self, lines: Sequence[ExportLine], parent: QObject) -> None:
        super().__init__(parent)
        self._lines = [*lines]
        self._shown = self._lines
        self._wanted = ""
        self._heads = (_tr("Time"), _tr("Who"), _tr("Text"), _tr("Status"))

    def search(self, typed: str) -> None:
        """Show the lines whose people or text contain this."""
        self.beginResetModel()
        self._wanted = typed.casefold().strip()
        self._shown = [*filter(self._is_wanted, self._lines)] if self._wanted else self._lines
        self.endResetModel()

    def add(self, lines: Sequence[ExportLine]) -> None:
        """Add lines at the end."""
        fresh = [*filter(self._is_wanted, lines)]
        if self._shown is not self._lines:
            self._lines += lines
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(fresh) - 1)
            self._shown += fresh
            self.endInsertRows()

    def _is_wanted(self, line: ExportLine) -> bool:
        return self._wanted in f"{line.who}\n{line.text}".casefold()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_head else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        line = self._shown[index.row()]
        text = _tr("Private note: {text}").format(text=line.text) if line.private else line.text or line.media_url
        time = "" if line.status is DRAFT else moment(line.at)
        return (time, line.who, " ".join(text.split()), translate(line.status))[index.column()]


class CopyWindow(QDialog):
    """Shows texts, notes and drafts to be read. Nothing can be sent or changed from here.

    Attributes:
        is_closed: whether it has been closed, so that nothing more is to be added.
    """

    def __init__(self, title: str, note: str, lines: Sequence[ExportLine], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxCopy")
        self.is_closed = False
        self.finished.connect(self._on_self_finished)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        model = self._model = _LineModel(lines, self)
        search = LineField()
        search.setObjectName("copySearch")
        search.setAccessibleName(_tr("Search this copy"))
        search.setPlaceholderText(_tr("Search this copy"))
        search.textChanged.connect(model.search)
        table = QTableView()
        table.setObjectName("copyTexts")
        table.setAccessibleName(title)
        table.setModel(model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        head = table.horizontalHeader()
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        unit = self.fontMetrics().averageCharWidth()
        for place, characters in ((0, 30), (1, 24), (3, 16)):
            table.setColumnWidth(place, characters * unit)
        close = Button(_tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        column.addWidget(quiet_label(_tr("Nothing here is sent or changed."), wraps=True))
        if note:
            column.addWidget(quiet_label(note, wraps=True))
        column.addWidget(search)
        column.addWidget(table)
        column.addLayout(buttons)
        search.setFocus()

    def _on_self_finished(self) -> None:
        self.is_closed = True

    def add_lines(self, lines: Sequence[ExportLine]) -> None:
        """Add lines at the end."""
        self._model.add(lines)
