"""Opens a spreadsheet in the composer: its chip in *To*, its page in the middle, its review, and what is sent of it.

``SpreadsheetController`` stands in for the composer's own *Send* while a spreadsheet is open.
"""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QLocale, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heydesk.core.core import Core
from heydesk.core.spreadsheets import PreparedRows, SheetRun
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import Sentence, excerpt
from heydesk.domain.merge_fields import FieldText, key_of
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import RowProgress, State
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, BatchId, ConversationAddress, EntryId, HistoryMessage, Inbox
from heydesk.domain.sheet_rows import Issue, RowCheck
from heydesk.domain.sms import count
from heydesk.domain.spreadsheet import LARGEST
from heydesk.domain.time_zones import local_times
from heydesk.ui.broadcast.page import CountConfirmation, foot_words
from heydesk.ui.composer.composer import Composer
from heydesk.ui.middle import MiddlePages
from heydesk.ui.preview.pane import RowPreview
from heydesk.ui.spreadsheet.page import PAGE_WIDTH, SpreadsheetPage, progress_words, show_moment
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import (
    announce,
    isolated,
    join_sentences,
    short_moment,
    sortable_moment,
    time_of_day,
    translate,
    translate_plural,
)
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Card, Heading, Notice, StripKind, quiet_label
from heydesk.ui.widgets.painting import Sheet, draw_box, icon_size
from heydesk.ui.widgets.timers import single_shot_timer

_CONTEXT = "Spreadsheet"
_SLICE = 0.004
"""Seconds of checks between two events: a key is never kept waiting for longer."""
_TELL_MS = 250
"""How often what became of the rows is read, at most."""


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _counted(words: str, number: int) -> str:
    return words.format(count=_number(number))


def _not_sent(rows: int) -> str:
    return translate_plural(_CONTEXT, "{count} row won't be sent.", "{count} rows won't be sent.", rows)


# The chip in To.

_CHIP_SIDE, _CHIP_ABOVE, _CHIP_GAP = 11, 5, 7


class FileChip(QAbstractButton):
    """The chip of a file: its name, how many of its rows are sent, a cross.

    Signals:
        removed: by the cross, Delete or Backspace.
    """

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._detail = ""
        self.setObjectName("fileChip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, name: str, detail: str) -> None:
        """Show the file's name, and how many of its rows are sent."""
        self._name, self._detail = name, detail
        self.setText(name)
        self.setAccessibleName(f"{name}, {detail}")
        self.setAccessibleDescription(_tr("Spreadsheet. Delete closes it."))
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cross(self) -> QRect:
        size = icon_size(self)
        return QRect(self.width() - _CHIP_SIDE - size + 4, (self.height() - size) // 2, size, size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the spreadsheet."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close it where the cross is pressed."""
        sheet = Sheet(QPainter(), self.rect(), self.layoutDirection())
        if sheet.place(self._cross()).contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        look = tokens()
        painter = QPainter(self)
        edge = look.accent if self.hasFocus() else look.line if look.chip == look.bg else look.chip
        draw_box(painter, self.rect(), look.chip, edge, radius=self.height() / 2)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        strong, plain = QFontMetrics(self._strong()), self.fontMetrics()
        detail = plain.horizontalAdvance(self._detail)
        room = self.width() - 2 * _CHIP_SIDE - icon_size(self) - detail - _CHIP_GAP
        name = strong.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(self._strong())
        painter.setPen(look.ink)
        sheet.words(QRect(_CHIP_SIDE, 0, room, self.height()), name)
        painter.setFont(self.font())
        painter.setPen(look.soft)
        x = _CHIP_SIDE + strong.horizontalAdvance(name) + _CHIP_GAP
        sheet.words(QRect(x, 0, detail + 2, self.height()), self._detail)
        cross = self._cross().adjusted(2, 2, -2, -2)
        sheet.icon(cross, "close", look.ink if self.underMouse() else look.soft)

    def sizeHint(self) -> QSize:
        """Room for everything."""
        width = QFontMetrics(self._strong()).horizontalAdvance(self._name)
        width += self.fontMetrics().horizontalAdvance(self._detail) + 2 * _CHIP_SIDE + 2 * _CHIP_GAP
        return QSize(width + icon_size(self) + 4, self.fontMetrics().height() + 2 * _CHIP_ABOVE)


# The review.


class RowSample(NamedTuple):
    """A text that stands for others in the review."""

    title: str
    who: str
    text: str


class SheetReview(QWidget):
    """The last look at the texts of a spreadsheet: samples, warnings, and the number that confirms them.

    Signals:
        closed: back to the text; nothing was sent.
        each_requested: look at each before it is sent.
        confirmed: send all; the right number was typed.
    """

    closed = Signal()
    each_requested = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.setAccessibleName(_tr("Review"))
        back = Button(_tr("Back to the text"), ButtonKind.LINK)
        back.setObjectName("backFromReview")
        back.setToolTip(_tr("Esc"))
        back.clicked.connect(self.closed)
        self._title = Heading()
        self._route = quiet_label(wraps=True)
        self._samples = QWidget()
        self._cards = QVBoxLayout(self._samples)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._warnings = Notice(StripKind.WARNING, "attention")
        self._warnings.setObjectName("reviewWarnings")
        self._left_out = quiet_label(wraps=True)
        self._trouble = Notice(StripKind.ERROR)
        self._trouble.setObjectName("reviewTrouble")
        self._confirm = CountConfirmation()
        self._confirm.test_button.hide()
        self._confirm.confirmed.connect(self.confirmed)
        each = Button(_tr("Review each"))
        each.setObjectName("lookAtEach")
        each.clicked.connect(self.each_requested)
        column = QWidget()
        column.setMaximumWidth(PAGE_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 14, 0, 14)
        rows.setSpacing(10)
        rows.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(_scrolled(self._title, self._route, self._samples, self._warnings, self._left_out), 1)
        rows.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._confirm, 1)
        rows.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 0, 20, 0)
        whole.addStretch()
        whole.addWidget(column, 1000)
        whole.addStretch()

    def show_rows(
        self,
        number: int,
        route: str,
        samples: Sequence[RowSample],
        warnings: Sequence[str],
        left_out: int,
        undo: str,
    ) -> None:
        """Show what will be sent; ``undo`` says how long it can be undone."""
        title = _counted(translate_plural(_CONTEXT, "{count} text", "{count} texts", number), number)
        self._title.say(title)
        self._route.setText(route)
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for sample in samples:
            self._cards.addWidget(_sample_card(sample))
        self._warnings.say("\n".join(warnings))
        words = _counted(_not_sent(left_out), left_out)
        self._left_out.setText(words if left_out else "")
        self._trouble.say("")
        prompt = _tr("Type {number} to confirm").format(number=number)
        button = _counted(translate_plural(_CONTEXT, "Send {count} text", "Send {count} texts", number), number)
        self._confirm.reset()
        self._confirm.show_prompt(number, prompt, button)
        self._confirm.show_undo(undo)
        self._confirm.set_sendable(True)
        announce(self, title)

    def say(self, words: str) -> None:
        """Say why nothing was sent."""
        self._trouble.say(words)

    def focus_first(self) -> None:
        """Give the keyboard to the field for the number."""
        self._confirm.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _scrolled(*parts: QWidget) -> QScrollArea:
    """Lay these out below each other, scrolled where there is less room."""
    told = QWidget()
    inside = QVBoxLayout(told)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(10)
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(told)
    for ground in (area.viewport(), told):
        ground.setAutoFillBackground(False)
    return area


def _sample_card(sample: RowSample) -> QWidget:
    card = Card()
    rows = QVBoxLayout(card)
    rows.setContentsMargins(14, 9, 14, 11)
    rows.setSpacing(3)
    rows.addWidget(quiet_label(f"{sample.title} · {sample.who}"))
    text = quiet_label(sample.text, wraps=True)
    text.setForegroundRole(text.palette().ColorRole.WindowText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    rows.addWidget(text)
    return card


def counter_words(texts: Sequence[str], *, has_media: bool) -> str:
    """Say how many texts each row costs."""
    if has_media:
        return _tr("1 picture message each")
    segments = {max(count(text).segments, 1) for text in texts}
    if not segments:
        return ""
    least, most = min(segments), max(segments)
    if least == most:
        return translate_plural(_CONTEXT, "%n text each", "%n texts each", most)
    words = _tr("{least} or {most} texts each") if most == least + 1 else _tr("{least} to {most} texts each")
    return words.format(least=_number(least), most=_number(most))


class _Measured(NamedTuple):
    """What the last check of all rows came to: how many are ready, how many are problems, what each costs."""

    ready: int = 0
    problems: int = 0
    costs: str = ""


_COUNTED = 50
"""Rows whose texts are counted at each end, from the shortest to the longest: the others lie between them."""


class SpreadsheetController(QObject):
    """Holds the spreadsheet that is open in a composer, and sends its rows.

    Signals:
        opened: a spreadsheet is shown.
        sent: rows are in the outbox; with their ``BatchId``.
        previewed: another row is looked at, or it reads otherwise; with a ``RowPreview``, None when none is open.
        conversation_requested: the person of the row should be answered first; with the address, and None.
    """

    opened = Signal()
    sent = Signal(str)
    previewed = Signal(object)
    conversation_requested = Signal(object, object)

    def __init__(self, core: Core, composer: Composer, middle: MiddlePages, start: StartTask) -> None:
        super().__init__(composer)
        self._middle = middle
        self._core = core
        self._composer = composer
        self._form = composer.form
        self._start = start
        self._account_id: AccountId | None = None
        self._run: SheetRun | None = None
        self._path: Path | None = None
        self._data = b""
        self._prepared: PreparedRows | None = None
        self._draft: Draft | None = None
        self._batches: list[BatchId] = []
        self._progress: dict[EntryId, RowProgress] = {}
        self._stale: set[EntryId] | None = set()
        self._measured = _Measured()
        self._is_each = self._is_busy = False
        self._asked_row = -1
        self._since_row = QElapsedTimer()
        self._turn = 0
        self._page = SpreadsheetPage(self._region, core.clock)
        self._review = SheetReview()
        self._chip = FileChip()
        self._left = quiet_label()
        self._left.setObjectName("sheetLeftOut")
        self._stop_each = Button(_tr("Back to all rows"), ButtonKind.LINK)
        self._stop_each.setObjectName("stopEach")
        self._check_timer = QTimer(self)
        self._check_timer.setInterval(0)
        self._check_timer.timeout.connect(self._check_some)
        self._tell_timer = single_shot_timer(self, _TELL_MS, self._read_progress)
        self._form.buttons.insertWidget(0, self._left)
        self._form.buttons.insertWidget(1, self._stop_each)
        self._left.hide()
        self._stop_each.hide()
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.uses_changed.connect(self._on_uses_changed)
        page.rows_changed.connect(self._check_timer.start)
        page.walked.connect(lambda _row: self._show_row())
        page.entered.connect(self._on_row_entered)
        page.pause_requested.connect(self._on_pause_requested)
        page.save_requested.connect(self._on_save_requested)
        page.numbers_requested.connect(self._on_numbers_requested)
        page.sheet_chosen.connect(self._on_sheet_chosen)
        self._chip.removed.connect(self.close)
        self._chip.clicked.connect(self._page.table.setFocus)
        self._stop_each.clicked.connect(lambda: self._set_each(on=False))
        self._review.closed.connect(self._leave_review)
        self._review.each_requested.connect(self._on_each_requested)
        self._review.confirmed.connect(self._on_confirmed)
        self._form.middle.current_changed.connect(self._on_middle_changed)
        subscribe_while_alive(self, self._core.changes, self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether a spreadsheet is open."""
        return self._run is not None

    @property
    def page(self) -> SpreadsheetPage:
        """The page of the spreadsheet."""
        return self._page

    # Opening and closing.

    def choose_file(self) -> None:
        """Ask for a file, and open it."""
        kinds = (_tr("Spreadsheets (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)"), _tr("All files (*)"))
        dialog = QFileDialog(self._composer.window(), _tr("Open a spreadsheet"), "", ";;".join(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Read this file and show it; the reason where it can't be read."""
        self._start(self._open(Path(path)))

    async def _open(self, path: Path, sheet: str = "") -> None:
        account_id, _ = self._composer.written()
        if account_id is None:
            return
        self._turn += 1
        turn = self._turn
        try:
            data = await asyncio.to_thread(_read_bytes, path)
            table = await self._core.spreadsheets.read(data, sheet)
            uses = self._core.spreadsheets.uses(account_id, table, self._inbox())
        except OSError as error:
            words = _tr("“{name}” couldn't be read ({reason}).")
            reason = error.strerror or type(error).__name__
            self._form.checks.show_notice(words.format(name=isolated(path.name), reason=reason), error=True)
            return
        except HeyDeskError as error:
            self._form.checks.show_notice(translate(error.sentence), error=True)
            return
        if turn != self._turn:
            return
        show = show_moment(self._core.clock)
        run = self._core.spreadsheets.open(account_id, self._inbox(), path.name, table, uses, show)
        self._show_run(account_id, path, run)

    def _show_run(self, account_id: AccountId, path: Path, run: SheetRun) -> None:
        is_first = self._run is None
        if is_first:
            self._composer.begin_stand_in(self)
        self._account_id, self._path, self._run = account_id, path, run
        self._draft = self._prepared = None
        self._measured = _Measured()
        self._batches.clear()
        self._progress.clear()
        self._set_each(on=False)
        self._middle.open_page(self._page)
        self._form.recipients.show_instead(self._chip)
        self._form.editor.show_side(Side.TEXT)
        self._form.editor.note.setEnabled(False)
        self._page.show_run(run)
        self._page.say("")
        self._offer_fields()
        self.show_draft(self._composer.written()[1])
        if run.rows.phone_column is None:
            self._page.focus_columns()
        else:
            self._form.editor.box.setFocus()
        if is_first:
            self.opened.emit()
        announce(self._page, join_sentences(run.name, self._page.lead_words()))

    def close(self) -> None:
        """Close the spreadsheet. The text stays, and so does what is in the outbox."""
        if self._run is None:
            return
        self._turn += 1
        self._run, self._prepared = None, None
        self._check_timer.stop()
        self._composer.end_stand_in()
        self._composer.offer_fields(())
        self._form.editor.box.mark_fields(())
        self._form.recipients.show_instead(None)
        self._form.editor.note.setEnabled(True)
        self._left.hide()
        self._stop_each.hide()
        if self._batches:  # the words have gone, and what went with them
            self._form.editor.box.replace_all("")
            self._form.clear(Side.TEXT, keeps_recipients=True)
        if self._composer.middle_page in {self._page, self._review}:
            self._middle.leave_page()
        self.previewed.emit(None)
        self._composer.refresh()

    def leave(self) -> None:
        """Somebody else's draft comes: the text goes out of the box, and is saved if none of it was sent."""
        run, draft = self._run, self._composer.written()[1]
        if run is None:
            return
        self._composer.end_stand_in()
        if draft.has_words and not self._batches:
            with self._form.checks.showing_errors():
                self._core.drafts.keep(run.account_id, draft)
        self._form.clear(Side.TEXT, keeps_recipients=True)
        self._batches.clear()
        self.close()

    def _on_middle_changed(self) -> None:
        """Another page was put into the middle: the spreadsheet is closed."""
        if self._run is not None and self._composer.middle_page not in {self._page, self._review}:
            self.close()

    def undo(self, batch_id: BatchId) -> bool:
        """Take a held batch of this page back; False for another's. Raises TooLate. The text stands there still."""
        if self._run is None or batch_id not in self._batches:
            return False
        returned = self._core.outbox.undo(batch_id, ())
        if not self._form.editor.box.toPlainText():
            self._form.editor.box.replace_all(returned.text)
        self._read_progress(whole=True)
        return True

    def _inbox(self) -> Inbox | None:
        account_id, draft = self._composer.written()
        inboxes = () if account_id is None else self._core.directory.inboxes(account_id)
        return next((inbox for inbox in inboxes if inbox.id == draft.inbox_id), None)

    def _region(self) -> str:
        return region_in(self._inbox())

    # What the composer asks while a spreadsheet is open.

    def show_draft(self, draft: Draft) -> None:
        """The text, the inbox or the time is another: check the rows with it, and name them on Send."""
        run = self._run
        if run is None:
            return
        if draft != self._draft:
            if self._draft is None or draft.inbox_id != self._draft.inbox_id:
                run.set_inbox(self._inbox())
            self._draft = draft
            self._prepared = None
            run.set_draft(draft)
            self._page.say("")
            self._check_timer.start()
            self._mark_fields(run, draft.text)
        self._show_words()

    def _mark_fields(self, run: SheetRun, text: str) -> None:
        """Show the fields in the text on a ground of their own, where a column fills them."""
        known = {key_of(field) for field in run.rows.fields}
        box = self._form.editor.box
        box.mark_costly(())
        box.mark_fields([(at.start, at.end) for at in FieldText(text).places if key_of(at.name) in known])

    def send(self) -> None:
        """Review the rows, or send the one that is looked at."""
        run = self._run
        if run is None or self._is_busy:
            return
        self.show_draft(self._composer.written()[1])  # the last keys may not have been shown yet
        if self._composer.middle_page is self._review:
            self._review.focus_first()
        elif run.rows.phone_column is None:
            self._page.focus_columns()
        elif self._draft is None or not self._draft.has_words:
            self._page.say(_tr("Write a message or add a media link."))
            self._form.editor.box.setFocus()
        elif self._is_each:
            self._on_row_entered(self._page.current_row)
        else:
            self._set_busy(busy=True)
            self._start(self._prepare())

    async def _prepare(self) -> None:
        run = self._run
        try:
            prepared = None if run is None else await run.prepare()
        except HeyDeskError as error:
            self._page.say(translate(error.sentence))
            return
        finally:
            self._set_busy(busy=False)
        if run is None or run is not self._run or prepared is None:
            return
        self._page.refresh()
        if not prepared.rows:
            reason = next(iter(prepared.refused.values()), None)
            self._page.say(_tr("No row is ready to be sent.") if reason is None else translate(reason))
            return
        self._prepared = prepared
        self._show_review(run, prepared)

    def _show_review(self, run: SheetRun, prepared: PreparedRows) -> None:
        inbox = self._inbox()
        checks = [run.rows.checks[row] for row in prepared.rows]
        texts = [check.text for check in checks if check is not None]
        places = {max(range(len(texts)), key=lambda at: len(texts[at])): _tr("Longest")}
        places.setdefault(0, _tr("First"))
        places.setdefault(len(texts) - 1, _tr("Last"))
        samples = [RowSample(title, self._who(prepared.rows[at]), texts[at]) for at, title in places.items()]
        warnings = [self._warning_words(one.problem.sentence, one.row, one.times) for one in prepared.warnings]
        send_at = None if self._draft is None else self._draft.send_at
        undo = foot_words(self._core.policy.settings.hold, send_at, self._core.clock())
        left_out = len(run.rows) - len(prepared.rows)
        self._review.show_rows(len(prepared.rows), self._route(inbox), samples, warnings, left_out, undo)
        self._middle.open_page(self._review, alone=True)
        self._review.focus_first()

    def _route(self, inbox: Inbox | None) -> str:
        """Say from which inbox the texts come, and as whom."""
        member = None if inbox is None or self._draft is None else inbox.member(self._draft.sender_id)
        if inbox is None or member is None:
            return ""
        words = _tr("From {inbox} {number}, as {member}") if inbox.phones else _tr("From {inbox}, as {member}")
        number = national(inbox.phones[0]) if inbox.phones else ""
        return words.format(inbox=isolated(inbox.name), number=number, member=isolated(member.label))

    def _warning_words(self, sentence: Sentence, row: int, times: int) -> str:
        words = translate(sentence)
        run = self._run
        number = 0 if run is None else run.rows.number_of(row)
        if times == 1:
            return _tr("Row {row}: {words}").format(row=number, words=words)
        line = translate_plural(_CONTEXT, "%n row, such as {row}: {words}", "%n rows, such as {row}: {words}", times)
        return line.format(row=number, words=words)

    def _who(self, row: int) -> str:
        run = self._run
        check = None if run is None else run.rows.checks[row]
        if run is None or check is None:
            return ""
        number = national(check.phone, self._region()) if check.phone else ""
        return " ".join(part for part in (isolated(run.rows.name_of(row)), number) if part)

    def _leave_review(self) -> None:
        if self._run is not None:
            self._middle.open_page(self._page)
            self._form.editor.box.setFocus()

    def _on_confirmed(self) -> None:
        run, prepared = self._run, self._prepared
        if prepared is None and not self._is_busy:
            self._leave_review()  # the text is another one by now
        elif run is not None and prepared is not None and not self._is_busy:
            self._prepared = None
            self._set_busy(busy=True)
            self._start(self._send_all(run, prepared))

    async def _send_all(self, run: SheetRun, prepared: PreparedRows) -> None:
        try:
            self._remember(run)
            batch_id = await run.send(prepared)
        except HeyDeskError as error:
            self._prepared = prepared
            self._review.say(translate(error.sentence))
            self._check_timer.start()
            return
        finally:
            self._set_busy(busy=False)
        if run is self._run:
            self._after_send(prepared, batch_id)
            self._middle.open_page(self._page)
            self._page.table.setFocus()

    def _after_send(self, prepared: PreparedRows, batch_id: BatchId | None) -> None:
        ids = {row: checked.seed for row, checked in zip(prepared.rows, prepared.checked, strict=True)}
        self._page.model.note_sent(ids)
        if batch_id is not None:
            self._batches.append(batch_id)
            self._read_progress(whole=True)
            self.sent.emit(batch_id)
        self._check_timer.start()
        number = len(prepared.rows)
        words = translate_plural(
            _CONTEXT, "{count} text is in the outbox.", "{count} texts are in the outbox.", number
        )
        announce(self._page, _counted(words, number))

    def _remember(self, run: SheetRun) -> None:
        self._core.spreadsheets.remember(run.account_id, run.rows.table, run.rows.uses)

    # One after the other.

    def _on_each_requested(self) -> None:
        run = self._run
        if run is None:
            return
        self._middle.open_page(self._page)
        self._set_each(on=True)
        self._page.go_to_next_ready(self._page.current_row - 1)
        self._page.table.setFocus()

    def _set_each(self, *, on: bool) -> None:
        self._is_each = on
        self._asked_row = -1
        self._stop_each.setVisible(on)
        self._show_words()

    def _on_row_entered(self, row: int) -> None:
        """Send the row that is looked at, or edit what keeps it from going."""
        run = self._run
        if run is None or row < 0 or self._is_busy:
            return
        if self._since_row.isValid() and self._since_row.elapsed() < QApplication.doubleClickInterval():
            return  # a double press: too soon to have read the next row, or what was asked about this one
        check = run.rows.checks[row]
        if check is not None and not check.is_ready:
            self._page.act(row)
        elif self._is_each and check is not None:
            self._set_busy(busy=True)
            self._start(self._send_row(row))

    async def _send_row(self, row: int) -> None:
        """Send this row and show the next one; no Enter is heard before that."""
        run = self._run
        try:
            if run is not None and await self._has_sent(run, row):
                while not run.check_some():  # noqa: ASYNC110 - this is the work itself, nothing is waited for
                    await asyncio.sleep(0)
                self._on_checked()
                if not self._page.go_to_next_ready(row):
                    self._set_each(on=False)
        finally:
            self._since_row.start()
            self._set_busy(busy=False)

    async def _has_sent(self, run: SheetRun, row: int) -> bool:
        """Send this row; False where something is asked or said about it instead."""
        try:
            prepared = await run.prepare([row])
            if prepared.warnings and self._asked_row != row:
                self._asked_row = row
                words = [self._warning_words(one.problem.sentence, row, 1) for one in prepared.warnings]
                self._page.say("\n".join((*words, _tr("Press Enter again to send it anyway."))))
                return False
            self._page.say("")
            if prepared.rows:
                self._remember(run)
                self._after_send(prepared, await run.send(prepared))
        except HeyDeskError as error:
            self._page.say(translate(error.sentence))
            return False
        return True

    # The rows.

    def _on_uses_changed(self) -> None:
        run = self._run
        if run is None:
            return
        try:
            self._remember(run)
        except HeyDeskError as error:
            self._page.say(translate(error.sentence))
        self._offer_fields()
        self._mark_fields(run, self._form.editor.box.text_of(Side.TEXT))
        self._check_timer.start()

    def _offer_fields(self) -> None:
        self._composer.offer_fields(() if self._run is None else self._run.rows.fields)

    def _check_some(self) -> None:
        run = self._run
        if run is None or run.check_some(_SLICE):
            self._check_timer.stop()
            if run is not None:
                self._on_checked()

    def _on_checked(self) -> None:
        run = self._run
        if run is None:
            return
        self._page.refresh()
        self._measured = self._measure(run)
        if unknown := run.rows.unknown_fields:
            words = _tr("No column is named {field}. Rename a column or change the field.")
            self._page.say(words.format(field=f"{{{unknown[0]}}}"))
        self._show_words()
        self._show_row()
        self._start(self._learn(run))

    async def _learn(self, run: SheetRun) -> None:
        if await run.learn() and run is self._run:
            self._check_timer.start()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._show_words()

    def _show_words(self) -> None:
        """Name the rows on the chip, on Send, beside it, and count their texts."""
        run = self._run
        if run is None:
            return
        ready, problems, costs = self._measured
        total = len(run.rows)
        detail = translate_plural(_CONTEXT, "{ready} of {count} row", "{ready} of {count} rows", total)
        self._chip.show_words(run.name, detail.format(ready=_number(ready), count=_number(total)))
        words = _counted(_not_sent(problems), problems)
        if self._is_each:
            words = _counted(translate_plural(_CONTEXT, "{count} row to go.", "{count} rows to go.", ready), ready)
        self._left.setText(words)
        self._left.setVisible(bool(problems) or self._is_each)
        self._form.send.show_words(self._send_words(run, ready), side=Side.TEXT)
        has_words = self._draft is not None and self._draft.has_words
        self._form.editor.show_counter(costs if has_words else "", "")

    def _measure(self, run: SheetRun) -> _Measured:
        """Count the rows, and what their texts cost: once for each check of all, as there may be thousands."""
        checks = [check for check in run.rows.checks if check is not None]
        texts = sorted((check.text for check in checks if check.is_ready), key=len)
        ends = texts if len(texts) <= 2 * _COUNTED else texts[:_COUNTED] + texts[-_COUNTED:]
        has_media = self._draft is not None and bool(self._draft.media_url.strip())
        problems = sum(check.is_problem for check in checks)
        return _Measured(len(texts), problems, counter_words(ends, has_media=has_media))

    def _send_words(self, run: SheetRun, ready: int) -> str:
        if self._is_busy:
            return _tr("Checking…")
        if self._is_each:
            row = self._page.current_row
            name = run.rows.name_of(row) if row >= 0 else ""
            return _tr("Send to {name}").format(name=isolated(name)) if name else _tr("Send this one")
        return _counted(translate_plural(_CONTEXT, "Review {count} text", "Review {count} texts", ready), ready)

    def _show_row(self) -> None:
        """Show the row that is looked at, as its person will see it."""
        run, row = self._run, self._page.current_row
        if run is None:
            return
        check = run.rows.checks[row] if 0 <= row < len(run.rows) else None
        self.previewed.emit(None if check is None else self._preview(run, row, check))
        if self._is_each:
            self._show_words()

    def _preview(self, run: SheetRun, row: int, check: RowCheck) -> RowPreview:
        inbox, now = self._inbox(), self._core.clock()
        messages: tuple[HistoryMessage, ...] = ()
        zone = ""
        if inbox is not None and check.phone:
            person = self._core.people.known(run.account_id, inbox.id, check.phone)
            messages, zone = person.messages, person.zone
        has_media = self._draft is not None and bool(self._draft.media_url.strip())
        return RowPreview(
            number=run.rows.number_of(row),
            name=run.rows.name_of(row),
            phone=national(check.phone, self._region()) if check.phone else "",
            sender="" if inbox is None else " · ".join((inbox.name, *(national(one) for one in inbox.phones[:1]))),
            text=check.text,
            picture=self._draft.media_url.strip() if self._draft is not None else "",
            local_time=_local_time(check.phone, zone, now),
            length=_length(check.text, has_media=has_media),
            last=_last(messages[-1], now) if messages else "",
            is_waiting=bool(messages) and bool(messages[-1].inbound),
        )

    def reply(self) -> None:
        """Open the conversation with the person of the row that is looked at. The spreadsheet is closed."""
        run, row, inbox = self._run, self._page.current_row, self._inbox()
        check = None if run is None or row < 0 else run.rows.checks[row]
        if check is not None and check.phone and inbox is not None:
            self.close()
            self.conversation_requested.emit(ConversationAddress(inbox.id, (check.phone,)), None)

    def step(self, by: int) -> None:
        """Look at the next row, or the one before."""
        self._page.step(by)

    # What became of them.

    def _on_changed(self, change: Change) -> None:
        if self._run is None or not self._batches:
            return
        ours = None if change.entries is None else change.entries & self._progress.keys()
        if ours is None:
            self._stale = None
        elif self._stale is not None:
            self._stale |= ours
        if (self._stale is None or self._stale) and not self._tell_timer.isActive():
            self._tell_timer.start()

    def _read_progress(self, *, whole: bool = False) -> None:
        """Read what became of the rows that changed; of all, if ``whole``."""
        run = self._run
        if run is None:
            return
        only = None if whole or self._stale is None else sorted(self._stale)
        self._stale = set()
        found: list[RowProgress] = []
        for batch_id in self._batches:
            found += self._core.spreadsheets.progress(batch_id, only)
        undone = any(one.state is State.UNDONE for one in found)
        self._progress |= {one.entry_id: one for one in found}
        self._page.model.show_progress(found)
        waiting = any(one.state in {State.HELD, State.QUEUED} for one in self._progress.values())
        self._page.show_sending(can_pause=waiting, is_paused=self._is_paused)
        if undone:
            run.rows.restart()
            self._check_timer.start()
        self._show_row()

    @property
    def _is_paused(self) -> bool:
        return any(one.is_paused for one in self._progress.values())

    def _on_pause_requested(self) -> None:
        paused = self._is_paused
        try:
            for batch_id in self._batches:
                if paused:
                    self._core.outbox.send_now(batch_id)
                else:
                    self._core.spreadsheets.pause(batch_id)
        except HeyDeskError as error:
            self._page.say(translate(error.sentence))
        self._read_progress(whole=True)

    def _on_save_requested(self) -> None:
        run, path = self._run, self._path
        if run is None or path is None:
            return
        name = _tr("{name} results.csv").format(name=path.stem)
        dialog = QFileDialog(self._composer.window(), _tr("Save results"), str(path.with_name(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save_results)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_results(self, path: str) -> None:
        """Write the rows with what became of each, as CSV."""
        run = self._run
        if run is None:
            return
        try:
            Path(path).write_bytes(results(run, self._page, self._core.clock()))
        except OSError as error:
            words = _tr("The results couldn't be saved ({reason}).")
            self._page.say(words.format(reason=error.strerror or type(error).__name__))
            return
        self._form.checks.show_notice(_tr("Results saved as “{name}”.").format(name=isolated(Path(path).name)))

    def _on_numbers_requested(self) -> None:
        """Make recipients of the numbers, for one text to all of them."""
        run = self._run
        if run is None:
            return
        if run.rows.phone_column is None:
            self._page.focus_columns()
            return
        run.rows.check_more(len(run.rows))
        wanted = [
            (row, check.phone)
            for row, check in enumerate(run.rows.checks)
            if check is not None and check.issue is not Issue.LEFT_OUT
        ]
        names: dict[str, str] = {}
        for row, phone in wanted:
            if phone:
                names[phone] = names.get(phone) or run.rows.name_of(row)
        skipped = sum(not phone for _, phone in wanted)
        self.close()
        self._form.recipients.add_phones(names, len(wanted) - skipped - len(names), names, skipped)

    def _on_sheet_chosen(self, name: str) -> None:
        if self._path is not None:
            self._start(self._open(self._path, name))


def _local_time(phone: str, zone: str, now: datetime) -> str:
    """Say what time it is where this number is; "" where that is not known."""
    time = local_times(phone, now, zone).time if phone else None
    return "" if time is None else time_of_day(time)


def _last(message: HistoryMessage, now: datetime) -> str:
    """Quote what was said last, with its time."""
    words = excerpt(message.text, 60)
    if message.sent_at is None:
        return _tr("“{words}”").format(words=isolated(words))
    return _tr("{time}: “{words}”").format(time=short_moment(message.sent_at, now), words=isolated(words))


def _length(text: str, *, has_media: bool) -> str:
    if has_media:
        return _tr("1 picture message")
    return translate_plural(_CONTEXT, "%n text", "%n texts", max(count(text).segments, 1))


def results(run: SheetRun, page: SpreadsheetPage, now: datetime) -> bytes:
    """Return the file's rows with the status of each, as CSV that spreadsheets open."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    table = run.rows.table
    headings = [heading or f"{at + 1}" for at, heading in enumerate(table.headings)]
    writer.writerow([*headings, _tr("Status"), _tr("Text"), _tr("As of")])
    for row in range(len(run.rows)):
        progress, check = page.model.progress_of(row), run.rows.checks[row]
        status = progress_words(progress) if progress is not None else page.model.look(row).words
        text = "" if progress is None or check is None else check.text
        cells = [run.rows.cell(row, at) for at in range(table.width)]
        writer.writerow([*map(_harmless, cells), status, _harmless(text), sortable_moment(now)])
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from reading words as a formula."""
    return f"'{cell}" if cell.startswith(("=", "@", "\t")) else cell


def _read_bytes(path: Path) -> bytes:
    with path.open("rb") as opened:
        return opened.read(LARGEST + 1)
