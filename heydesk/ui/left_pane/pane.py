"""The left pane: search and *New text* above, and below them one scrolling pane of lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from heydesk.core.core import Core
from heydesk.core.find import FindResults
from heydesk.core.outbox_view import (
    Answers,
    EntryAction,
    OutboxCounts,
    OutboxRow,
    OutboxSnapshot,
    People,
    WindowSizes,
    people_of,
)
from heydesk.core.recent import DraftRow, RecentRow, address_of
from heydesk.core.waiting import WaitingSnapshot, Whose
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.outbox_entry import Ask, Entry
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ConversationAddress,
    EntryId,
    MemberId,
    ReminderId,
    WaitingRow,
)
from heydesk.domain.schedule import wall
from heydesk.ui.left_pane.list import PaneFonts, PaneList, heading_box, paint_count, strong
from heydesk.ui.left_pane.notifications import (
    OutboxChangeDetector,
    failure_notification,
    inbound_notification,
    reminder_notification,
    ways_here,
)
from heydesk.ui.left_pane.rows import (
    OutboxLines,
    PaneCounts,
    PaneLine,
    Section,
    Target,
    WaitingLines,
    reminder_line,
    result_lines,
)
from heydesk.ui.notifier import Notifier
from heydesk.ui.shortcuts import show_tip, shown_keys
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, enumeration, join_sentences, short_moment, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind, EnterButton, IconButton
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.painting import Sheet, draw_box
from heydesk.ui.widgets.timers import single_shot_timer

_NOTICE_MS = 12_000
_MAX_SLEEP_MS = 3_600_000
_TICK_MS = 100
_MANY, _REST_MS = 20, 150
"""While more texts than that are on their way, as during the run of a spreadsheet, changes are gathered so long."""
_OPEN = 60
"""Sends of each sort that are on their way or need somebody shown at first, and added when more are asked for."""
_WAIT_MS = 20_000
"""Time after which waits are shown again, which count in minutes."""
_BATCH_SIZE, _STEP = 80, 40
"""Sends and conversations read at first, and added each time that the end of the pane comes into sight."""
_SIDE = 8
_ICON = 14
_MOST_WITH_BUTTONS = 8
"""Held rows that carry buttons; more are the texts of one quick hand, and Alt+U takes them back one by one."""


class SearchResults(QWidget):
    """The results as one list, or that there are none.

    Attributes:
        list: the list of results.
    """

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.list = PaneList("results", self.tr("Results"), self.tr("Results"), now)
        self._words: QLabel = quiet_label(wraps=True)
        self._words.setContentsMargins(20, 10, 8, 4)
        self._words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._words)
        column.addStretch()

    def show_results(self, found: FindResults) -> str:
        """Show these, and return what is said of them."""
        lines = result_lines(found, self._now())
        self.list.show_lines(lines)
        number = sum(not line.is_heading for line in lines)
        said = translate_plural("Results", "%n result.", "%n results.", number) if lines else self.tr("No results.")
        more = "" if found.complete else self.tr("More results. Keep typing.")
        self._words.setText(more if lines else join_sentences(said, more))
        self._words.setVisible(bool(self._words.text()))
        return join_sentences(said, more)


class SearchField(LineField):
    """The field to search in, with its key at the end while it is empty.

    Signals:
        entered: Enter was pressed: open the first result.
        descended: Down was pressed: to the first result.
    """

    entered = Signal()
    descended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search people, texts and templates"))
        self.setPlaceholderText(self.tr("Search"))
        self._fit_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape; go to the results with Down, and into the first with Enter."""
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.descended.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case _:
                super().keyPressEvent(event)

    def _fit_icon(self) -> None:
        """Have the icon as tall as the letters, and the text beside it."""
        self._icon = max(_ICON, self.fontMetrics().height() - 2)
        beside, is_from_right = self._icon + 5, self.isRightToLeft()
        self.setTextMargins(0 if is_from_right else beside, 0, beside if is_from_right else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font, and another direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._fit_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its icon, and its key while there is room."""
        super().paintEvent(event)
        painter = QPainter(self)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        size = self._icon
        sheet.icon(QRect(9, (self.height() - size) // 2, size, size), "search", tokens().soft)
        if not self.text():
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 0.86)
            painter.setFont(font)
            painter.setPen(tokens().soft)
            sheet.words(self.rect().adjusted(0, 0, -9, 0), shown_keys("search"), trailing=True)


class BoxedIconButton(IconButton):
    """An icon in a box of its own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the icon."""
        draw_box(QPainter(self), self.rect(), tokens().field, tokens().line)
        super().paintEvent(event)


def _scrolled(content: QWidget) -> QScrollArea:
    """Make a part of the pane that scrolls."""
    content.setContentsMargins(_SIDE, 0, _SIDE, _SIDE)
    scroll = QScrollArea()
    bar = scroll.verticalScrollBar()

    def make_room(_low: int, high: int) -> None:
        """Give the bar its room from the margin, so that little moves when it appears."""
        taken = bar.sizeHint().width() if high else 0
        content.setContentsMargins(_SIDE, 0, max(0, _SIDE - taken), _SIDE)

    bar.rangeChanged.connect(make_room)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    for widget in (scroll, content):
        widget.setBackgroundRole(QPalette.ColorRole.Button)
    return scroll


def _in_place(shown: Sequence[PaneLine], fresh: Sequence[PaneLine]) -> list[PaneLine]:
    """Return the lines that are shown, as they read now where they are as tall as before."""
    known = {line.key: line for line in fresh}
    return [known[line.key] if line.key in known and known[line.key].place == line.place else line for line in shown]


_WHOSE = {
    Whose.MINE: QT_TRANSLATE_NOOP("LeftPane", "Mine"),
    Whose.NOBODYS: QT_TRANSLATE_NOOP("LeftPane", "Nobody's"),
    Whose.ALL: QT_TRANSLATE_NOOP("LeftPane", "All"),
}


class WaitingHeading(EnterButton):
    """*Waiting for you* with its number; a press opens the menu of whose conversations are shown.

    Signals:
        chosen: another of them was chosen; with its ``Whose``.
    """

    chosen = Signal(Whose)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number = 0
        self._whose = Whose.ALL
        self._as_of = ""
        self.setObjectName("waitingMenu")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        self.show_state(0, Whose.ALL, "")

    def show_state(self, number: int, whose: Whose, as_of: str) -> None:
        """Show how many wait, whose they are, and the time as of which that is known; "" for now."""
        self._number, self._whose, self._as_of = number, whose, as_of
        self.setAccessibleName(", ".join(filter(None, (self.tr("Waiting for you"), self._aside, str(number)))))
        self.update()

    @property
    def _aside(self) -> str:
        """What stands behind the heading: whose they are, and as of when that is known."""
        whose = "" if self._whose is Whose.ALL else QCoreApplication.translate("LeftPane", str(_WHOSE[self._whose]))
        return " · ".join(filter(None, (whose, self._as_of)))

    def _on_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for whose, words in _WHOSE.items():
            action = menu.addAction(
                QCoreApplication.translate("LeftPane", str(words)), partial(self.chosen.emit, whose)
            )
            action.setCheckable(True)
            action.setChecked(whose is self._whose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def sizeHint(self) -> QSize:
        """Return the size of a heading."""
        return QSize(0, PaneFonts.of(self.font()).heading_height)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, a chevron under mouse or keyboard, and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        font = strong(PaneFonts.of(self.font()).aside)
        box = heading_box(self.rect())
        painter.setFont(font)
        painter.setPen(look.ink if self.underMouse() else look.soft)
        words = self.tr("Waiting for you")
        sheet.words(box, words)
        end = box.left() + painter.fontMetrics().horizontalAdvance(words) + 4
        if self.underMouse() or self.hasFocus():
            sheet.icon(QRect(end, box.center().y() - 6, 13, 13), "chevron-down", look.soft)
        painter.setFont(PaneFonts.of(self.font()).aside)
        painter.setPen(look.soft)
        room = box.adjusted(end - box.left() + 16, 0, -3 * box.height() // 2, 0)
        aside = painter.fontMetrics().elidedText(self._aside, Qt.TextElideMode.ElideRight, room.width())
        sheet.words(room, aside)
        if self._number:
            colours = (look.chip, look.soft) if self._as_of else (look.accent, look.on_accent)
            paint_count(painter, sheet, box, font, self.locale().toString(self._number), colours)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 5, -1, -1), 6, 6)


class RowActions(QWidget):
    """*Undo* and *Send now* on the row of a held Send.

    They lie over the list, not in it: a list is known to screen readers by its rows alone.

    Attributes:
        is_aimed_at: whether the mouse is on them.

    Signals:
        left: the mouse has gone.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.batch_id = BatchId("")
        self.is_aimed_at = False
        self.undo = Button(self.tr("Undo"), ButtonKind.ACT)
        self.undo.setAccessibleName(self.tr("Undo send"))
        show_tip(self.undo, self.tr("Back to the text box"), "undo")
        self.send_now = Button(self.tr("Send now"), ButtonKind.ACT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (self.undo, self.send_now):
            row.addWidget(button)
        row.addStretch()

    def set_newest(self, newest: bool) -> None:
        """Be the buttons of the newest held text, which drivers find by name."""
        self.undo.setObjectName("undoSend" if newest else "")
        self.send_now.setObjectName("sendNow" if newest else "")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Know that the mouse is here."""
        super().enterEvent(event)
        self.is_aimed_at = True

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has gone; Qt sends this too where the buttons are hidden below it."""
        super().leaveEvent(event)
        self.is_aimed_at = False
        self.left.emit()


class Waiters(NamedTuple):
    """Those who wait and to whom no answer is on its way; made anew only where one of both has changed."""

    rows: tuple[WaitingRow, ...] = ()
    people: frozenset[People] = frozenset()
    source: tuple[WaitingRow, ...] = ()
    answers: tuple[Answers | None, int] = (None, 0)

    def follow(self, source: tuple[WaitingRow, ...], answers: Answers) -> Waiters:
        """Return who waits now."""
        asked = answers, answers.revision
        if source is self.source and asked == self.answers:
            return self
        named = [(people_of(row.address), row) for row in source]
        left = {people: row for people, row in named if people not in answers}
        return Waiters(tuple(left.values()), frozenset(left), source, asked)


class LeftPane(QWidget):
    """Who waits, what needs attention, what is being sent, and whom one texted last.

    Signals:
        conversation_opened: show a conversation; with its ``ConversationAddress``, and the ``EntryId`` of the text to
            scroll to, or None.
        batch_opened: show a Send to several, or to a list; with its ``BatchId``.
        draft_opened: bring a saved draft back; with its ``DraftId``.
        undo_requested: bring a held Send back into the composer; with its ``BatchId``.
        new_requested: write to somebody else.
        search_changed: something else stands in the search field; with it.
        text_again_requested: write the same text again; with its ``EntryId``.
        details_requested: show the attempts and the exact request; with the ``EntryId``.
        message_opened: show a conversation at a message that was found; with its address, its ``MessageId``, and when
            it was sent.
        suggestion_opened: write to somebody, or to a list, that was found; with the ``Suggestion``.
        template_opened: use a template that was found; with its ``TemplateId``.
        counted: the outbox was read again; with its ``PaneCounts``.

    Attributes:
        counts: the counts as last read.
        search: the search field.
    """

    conversation_opened = Signal(object, object)
    batch_opened = Signal(str)
    draft_opened = Signal(int)
    undo_requested = Signal(str)
    new_requested = Signal()
    search_changed = Signal(str)
    text_again_requested = Signal(int)
    details_requested = Signal(int)
    message_opened = Signal(object, object, object)
    suggestion_opened = Signal(object)
    template_opened = Signal(int)
    counted = Signal(PaneCounts)

    def __init__(self, core: Core, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._now = now
        self._account_id: AccountId | None = None
        self._shown_of_outbox = OutboxSnapshot((), OutboxCounts())
        self._queue = WaitingSnapshot(can_read=False)
        self._waiters = Waiters()
        self._held: OutboxRow | None = None
        self._me: Callable[[], frozenset[MemberId]] = frozenset
        self.counts = PaneCounts()
        self._lines = OutboxLines()
        self._waiting_lines = WaitingLines()
        self._limit = _BATCH_SIZE
        self._open_limit = _OPEN
        self._may_be_more = False
        self._changed: set[EntryId] | None = set()
        self._open: ConversationAddress | None = None
        self._open_key = ""
        self._unfolded: set[str] = set()
        self._is_pending = False
        self._has_painted = False
        """Until then nothing is read that opens the account's directory: the first window must not wait for it."""
        self._change_detector = OutboxChangeDetector()
        self._reminded: frozenset[Target] = frozenset()
        self._notifier = Notifier(self, ways_here)
        self._build()
        self._refresh_timer = single_shot_timer(self, 0, self.refresh)
        self._midnight_timer = single_shot_timer(self, _MAX_SLEEP_MS, self._on_midnight_timer)
        self._notice_timer = single_shot_timer(self, _NOTICE_MS, self._notice.hide)
        self._wait_timer = single_shot_timer(self, _WAIT_MS, self.refresh)
        self._search_timer = single_shot_timer(self, 0, self._on_search_timer)
        self._tick_timer = QTimer(self)
        self._tick_timer.setInterval(_TICK_MS)
        self._tick_timer.timeout.connect(self._on_tick_timer)
        subscribe_while_alive(self, core.changes, self._on_core_changed)
        self.refresh()
        self._wait_for_midnight()

    def _build(self) -> None:
        self.setObjectName("people")
        self.setAccessibleName(self.tr("Conversations"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.search = SearchField()
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.entered.connect(self._on_search_entered)
        self.search.descended.connect(self._on_search_descended)
        new = BoxedIconButton(self.tr("New text"), "compose")
        new.setObjectName("newText")
        show_tip(new, self.tr("New text"), "newText")
        new.clicked.connect(self.new_requested)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE + 2, 10, _SIDE + 2, 6)
        head.setSpacing(6)
        head.addWidget(self.search, 1)
        head.addWidget(new)
        self._notice = QLabel()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.setForegroundRole(QPalette.ColorRole.BrightText)
        self._notice.setContentsMargins(_SIDE + 8, 0, _SIDE + 4, 4)
        self._notice.hide()
        self._scroll = self._make_lists()
        self._results = SearchResults(self._now)
        self._found = _scrolled(self._results)
        self._found.hide()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._notice)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._found, 1)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        for each in (*self._lists, self._results.list):
            each.opened.connect(self._on_list_opened)
            each.menu_requested.connect(self._on_list_menu_requested)
            each.current_moved.connect(self._on_list_current_moved)
        for each in self._lists:
            each.left.connect(self._on_list_left)
            each.unfold_requested.connect(self._on_list_unfold_requested)
            each.laid_out.connect(self._on_list_laid_out)
        self._outbox.moved.connect(self._place_actions)

    def _make_lists(self) -> QScrollArea:
        """Make the lists, which scroll as one."""
        self._waiting = PaneList("waiting", self.tr("Waiting for you"), self.tr("People"), self._now)
        self._waiting.setUniformRowHeights(True)  # thousands are not measured one by one
        self._waiting_heading = WaitingHeading()
        self._waiting_heading.chosen.connect(self._on_waiting_heading_chosen)
        self._nobody = quiet_label(self.tr("Nobody is waiting."))
        self._nobody.setContentsMargins(20, 4, _SIDE, 6)
        self._outbox = PaneList("outbox", self.tr("Outbox"), self.tr("Texts"), self._now)
        self._lists = (self._waiting, self._outbox)
        self._actions: list[RowActions] = []
        content = self._content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._waiting_heading, self._waiting, self._nobody, self._outbox):
            column.addWidget(widget)
        column.addStretch()
        return _scrolled(content)

    def add_below_list(self, widget: QWidget) -> None:
        """Add a widget below the lists."""
        widget.setContentsMargins(_SIDE, 0, _SIDE, _SIDE)
        self._layout.addWidget(widget)

    def set_account(self, account_id: AccountId | None) -> None:
        """Show the people of this account."""
        if account_id != self._account_id:
            self._account_id = account_id
            self._limit, self._open_limit = _BATCH_SIZE, _OPEN
            self.refresh()

    def set_me(self, me: Callable[[], frozenset[MemberId]]) -> None:
        """Ask this who the person is, a member in each inbox, when *Mine* is chosen."""
        self._me = me

    def set_open(self, address: ConversationAddress | None, entry_id: EntryId | None = None) -> None:
        """Mark the row of the conversation on screen, at this text if there is one; None marks no row."""
        if entry_id is not None:
            self._open_key = f"entry {entry_id}"
        elif address == self._open:
            return
        self._open = address
        self.refresh()

    def refresh(self) -> None:
        """Read the outbox and what was said last again, and show it."""
        try:
            self._read()
        except HeyDeskError as error:
            self.show_notice(translate(error.sentence))
        counts = self._shown_of_outbox.counts
        self._refresh_timer.setInterval(_REST_MS if counts.moving - counts.scheduled > _MANY else 0)

    def _read(self, *, at_once: bool = False) -> None:
        view = self._core.outbox_view
        whole = frozenset(BatchId(key.partition(" ")[2]) for key in self._unfolded)
        view.resize(WindowSizes(self._limit, self._open_limit, whole))
        snapshot = self._shown_of_outbox = view.window()
        changed, self._changed = self._changed, set()
        self._held = snapshot.newest_held
        recent: tuple[RecentRow, ...] = ()
        drafts: tuple[DraftRow, ...] = ()
        if self._account_id is not None and self._has_painted:
            recent = self._core.recent.rows(self._account_id, self._limit)
            drafts = self._core.recent.drafts(self._account_id)
        self._may_be_more = len(recent) + len(snapshot.rows) >= self._limit
        waiting = self._read_waiting()
        waiters = self._waiters.people
        recent = tuple(one for one in recent if one.address is None or people_of(one.address) not in waiters)
        lines = self._lines.lines_for(
            snapshot.rows,
            recent,
            drafts,
            self._now(),
            self._is_open,
            self._unfolded,
            self._read_reminders(),
            snapshot.counts,
        )
        news = self._change_detector.compare(snapshot.rows, changed)
        self._show(waiting, lines, at_once=at_once or news.has_own)
        self._count(lines)
        announce(self, join_sentences(*news.spoken), urgent=bool(news.alarming))
        self._tell_inbound()
        if news.failed:
            newest = news.failed[-1]
            retry = partial(self._retry, newest.id) if len(news.failed) == 1 and self._may_retry(newest) else None
            self._notifier.show(failure_notification(news.alarming, lambda: self._open_entry(newest), retry))

    def _may_retry(self, entry: Entry) -> bool:
        """Whether it can be sent again by one who has not looked: nothing of it has arrived, and nothing is asked."""
        return entry.ask is Ask.REFUSED and EntryAction.RETRY in self._core.outbox_view.acts(entry)

    def _retry(self, entry_id: EntryId) -> None:
        try:
            self._core.outbox.retry(entry_id)
        except HeyDeskError as error:
            self.show_notice(translate(error.sentence))

    def _read_reminders(self) -> tuple[PaneLine, ...]:
        """Read who has not answered by the time that a person chose, and notify once of each."""
        if self._account_id is None:
            return ()
        account_id = self._account_id
        due = self._core.reminders.due(account_id)
        lines = []
        for one in due:
            names = (
                self._core.recent.name_of(account_id, one.address.inbox_id, phone) for phone in one.address.phones
            )
            lines.append(reminder_line(one, enumeration(names), self._now()))
        for line in lines:
            if line.target not in self._reminded:
                lead = partial(self.conversation_opened.emit, line.target.address, None)
                self._notifier.show(reminder_notification(line.key, line.name, line.words, lead))
        self._reminded = frozenset(line.target for line in lines)
        return tuple(lines)

    def _dismiss(self, reminder_id: ReminderId) -> None:
        try:
            self._core.reminders.dismiss(reminder_id)
        except HeyDeskError as error:
            self.show_notice(translate(error.sentence))

    def _tell_inbound(self) -> None:
        """Notify of what customers have texted since the last look, politely: nothing jumps."""
        news = self._core.waiting.take_news()
        if not news:
            return
        hides = self._core.policy.settings.hide_contents
        last = news[-1].address
        told = inbound_notification(news, lambda: self.conversation_opened.emit(last, None), hides_contents=hides)
        announce(self, join_sentences(told.title, told.body))
        self._notifier.show(told)

    def _read_waiting(self) -> tuple[PaneLine, ...]:
        """Read who waits, and show in words how that stands."""
        if self._account_id is None:
            self._queue = WaitingSnapshot(can_read=False)
        else:
            self._queue = self._core.waiting.snapshot(self._account_id)
        queue = self._queue
        if self._account_id is not None and queue.rows:
            answers = self._core.outbox_view.answers(self._account_id)
            self._waiters = self._waiters.follow(queue.rows, answers)
        else:
            self._waiters = Waiters()
        shows = queue.can_read and (queue.as_of is not None or bool(queue.rows))
        self._waiting_heading.setVisible(shows)
        self._waiting.setVisible(shows and bool(self._waiters.rows))
        self._nobody.setVisible(shows and not self._waiters.rows)
        now, as_of = self._now(), ""
        if queue.is_late and queue.as_of is not None:
            as_of = self.tr("as of {time}").format(time=short_moment(queue.as_of, now))
        whose = Whose.ALL if self._account_id is None else self._core.waiting.filter(self._account_id).whose
        self._waiting_heading.show_state(len(self._waiters.rows), whose, as_of)
        if self._waiters.rows:
            self._wait_timer.start()
        if not shows:
            return ()
        is_open = self._open is not None and people_of(self._open) in self._waiters.people
        following = self.next_waiting() if is_open else None
        address = None if following is None else following.address
        return self._waiting_lines.lines_for(self._waiters.rows, now, address, is_late=queue.is_late)

    def next_waiting(self) -> WaitingRow | None:
        """Return whose conversation comes next: the one below the open one, or else who has waited longest.

        Nobody to whom an answer is on its way; as of now, also right after a Send, before the pane has followed.
        """
        if self._account_id is None:
            return None
        rows = self._core.waiting.snapshot(self._account_id).rows
        if not rows:
            return None
        try:
            busy = self._core.outbox_view.answers(self._account_id)
        except HeyDeskError:
            return None
        at = next((place for place, row in enumerate(rows) if self._is_open(row.address)), None)
        others = rows if at is None else (*rows[at + 1 :], *rows[:at])
        return next((row for row in others if people_of(row.address) not in busy), None)

    def _on_waiting_heading_chosen(self, whose: Whose) -> None:
        if self._account_id is None:
            return
        wanted = self._core.waiting.filter(self._account_id)._replace(whose=whose, me=self._me())
        try:
            self._core.waiting.set_filter(self._account_id, wanted)
        except HeyDeskError as error:
            self.show_notice(translate(error.sentence))
        self._refresh_timer.start()

    def _count(self, lines: Sequence[PaneLine]) -> None:
        waiting = None if not self._queue.can_read else len(self._waiters.rows)
        self._notifier.set_badge(self._queue.unread_total)
        heads = {line.section: line.number or 0 for line in lines if line.is_heading}
        row = self._still_held()
        hold = next((line.hold for line in lines if row is not None and line.hold is not None), None)
        self.counts = PaneCounts(waiting, heads.get(Section.ATTENTION, 0), heads.get(Section.SENDING, 0), hold)
        self.counted.emit(self.counts)

    def _still_held(self) -> OutboxRow | None:
        """Return the newest Send that can still be undone, as last read."""
        held = self._held
        if held is None or held.entry.due_at is None or held.entry.due_at <= self._now():
            return None
        return held

    def undo_newest(self) -> None:
        """Undo the newest held Send, or say that there is none; works while the pane is hidden too."""
        if self._refresh_timer.isActive():
            self.refresh()
        held = self._still_held()
        if held is None:
            self.show_notice(self.tr("There is nothing left to undo."))
        else:
            self.undo_requested.emit(held.batch_id)

    def select_next(self, by: int) -> None:
        """Open the row that is so many below the open one (above, if negative); the first where none is open."""
        rows = [line for each in self._lists for line in each.rows()]
        if not rows:
            return
        at = next((place for place, line in enumerate(rows) if line.key == self._open_key), None)
        if at is None:
            self._on_list_opened(rows[0] if by > 0 else rows[-1])
        elif 0 <= at + by < len(rows):
            self._on_list_opened(rows[at + by])

    def show_notice(self, words: str) -> None:
        """Show and announce an error for some seconds."""
        self._notice.setText(words)
        self._notice.show()
        self._notice_timer.start()
        announce(self, words, urgent=True)

    # Search: the results stand in place of the lists while something is typed.

    def _on_search_text_changed(self, typed: str) -> None:
        self._search_timer.start()
        self.search_changed.emit(typed)

    def _on_search_timer(self) -> None:
        typed = self.search.text()
        is_searching = bool(typed.strip()) and self._account_id is not None
        if is_searching and self._account_id is not None:
            said = self._results.show_results(self._core.find.search(self._account_id, typed))
            announce(self.search, said)
        self._scroll.setVisible(not is_searching)
        self._found.setVisible(is_searching)

    def _on_search_entered(self) -> None:
        self._search_timer.stop()
        self._on_search_timer()
        first = next(self._results.list.rows(), None)
        if first is not None and not self._found.isHidden():
            self._on_list_opened(first)

    def _on_search_descended(self) -> None:
        target = self._lists[0] if self._found.isHidden() else self._results.list
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # What is shown, and when: rows never move under the mouse, nor under the keyboard.

    def _show(self, waiting: Sequence[PaneLine], outbox: Sequence[PaneLine], *, at_once: bool) -> None:
        """Show these lines; ``at_once`` for what the person has just done, which may move rows in any case."""
        fresh = (waiting, outbox)
        self._is_pending = not at_once and not self._may_move(fresh)
        top, offset = self._top_row()
        for each, lines in zip(self._lists, fresh, strict=True):
            each.show_lines(_in_place(each.lines, lines) if self._is_pending else lines)
        self._update_open()
        self._scroll_to(top, offset)
        self._update_actions()

    def _may_move(self, fresh: Sequence[Sequence[PaneLine]]) -> bool:
        """Whether the rows under mouse and keyboard, and all above them, stay where they are with these lines."""
        anchors = {key for each in self._lists for key in (each.hovered_key, each.focused_key) if key}
        aimed = {actions.batch_id for actions in self._actions if actions.is_aimed_at}
        anchors |= {line.key for line in self._outbox.rows() if line.hold is not None and line.hold.batch_id in aimed}
        if not anchors:
            return True
        shown = [line for each in self._lists for line in each.lines]
        places = [
            place for place, line in enumerate(shown) if {line.key, *(part.key for part in line.parts)} & anchors
        ]
        if not places:
            return True
        until, after = max(places) + 1, [line for lines in fresh for line in lines]
        return [line.place for line in shown[:until]] == [line.place for line in after[:until]]

    def _on_list_unfold_requested(self, key: str) -> None:
        self._unfolded.add(key)
        self._read_at_once()

    def _read_at_once(self) -> None:
        """Show what the person asked for, which may move rows under the mouse."""
        try:
            self._read(at_once=True)
        except HeyDeskError as error:
            self.show_notice(translate(error.sentence))

    def _on_list_left(self) -> None:
        if self._is_pending:
            self._refresh_timer.start()

    def _top_row(self) -> tuple[str, int]:
        """Return the row at the top of what is scrolled, and how far above the edge it begins; "" at the very top."""
        if not self._scroll.verticalScrollBar().value():
            return "", 0
        for each in self._lists:
            top = each.mapFrom(self._scroll.viewport(), QPoint(_SIDE + 1, 0))
            index = each.indexAt(top)
            if index.isValid():
                key = each.key_at(index)
                return key, each.row_rect(key).top() - top.y()
        return "", 0

    def _scroll_to(self, key: str, offset: int) -> None:
        """Scroll so that this row begins there again."""
        if not key:
            return
        for each in self._lists:
            rect = each.row_rect(key)
            if not rect.isEmpty():
                self._scroll.verticalScrollBar().setValue(each.y() + rect.top() - offset)

    def _is_open(self, address: ConversationAddress) -> bool:
        return self._open is not None and self._open.is_same(address)

    def _update_open(self) -> None:
        """Find the row of the conversation on screen: the one that was opened, or else the first of its rows."""
        if self._open is None:
            keys: list[str] = []
        else:
            is_waiting = people_of(self._open) in self._waiters.people
            shown = self._lists if is_waiting else self._lists[1:]
            rows = (line for each in shown for row in each.rows() for line in (row, *row.parts))
            keys = [row.key for row in rows if row.target.address is not None and self._is_open(row.target.address)]
        if self._open_key not in keys:
            self._open_key = keys[0] if keys else ""
        for each in self._lists:
            each.mark_open(self._open_key)

    def _on_list_laid_out(self) -> None:
        QApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))  # has it know the new height at once
        self._place_actions()

    # The buttons of held rows.

    def _update_actions(self) -> None:
        """Give the held rows that carry buttons theirs, and let the countdown run while there is any."""
        held = [line for line in self._outbox.rows() if line.hold is not None and line.hold.due_at > self._now()]
        carrying = [line for line in held if line.has_actions][:_MOST_WITH_BUTTONS]
        newest = self._still_held()
        while len(self._actions) < len(carrying):
            made = RowActions(self._content)
            made.left.connect(self._on_list_left)
            made.undo.clicked.connect(lambda _=False, made=made: self.undo_requested.emit(made.batch_id))
            made.send_now.clicked.connect(lambda _=False, made=made: self._on_send_now_clicked(made.batch_id))
            self._actions.append(made)
        for place, actions in enumerate(self._actions):
            line = carrying[place] if place < len(carrying) else None
            actions.setVisible(line is not None)
            hold = None if line is None else line.hold
            actions.batch_id = BatchId("") if hold is None else hold.batch_id
            actions.set_newest(hold is not None and newest is not None and hold.batch_id == newest.batch_id)
        self._place_actions()
        if held and not self._tick_timer.isActive():
            self._tick_timer.start()
        elif not held:
            self._tick_timer.stop()

    def _place_actions(self) -> None:
        keys = {line.hold.batch_id: line.key for line in self._outbox.rows() if line.hold is not None}
        for actions in self._actions:
            if actions.batch_id in keys:
                place = self._outbox.actions_rect(keys[actions.batch_id])
                place.moveTopLeft(self._outbox.viewport().mapTo(self._content, place.topLeft()))
                size = actions.sizeHint()
                left = place.right() + 1 - size.width() + 4 if self.isRightToLeft() else place.left() - 4
                actions.setGeometry(left, place.top(), size.width(), place.height())

    def _on_tick_timer(self) -> None:
        self._outbox.update_holds()
        shown = {actions.batch_id for actions in self._actions if not actions.isHidden()}
        due = {line.hold.batch_id for line in self._outbox.rows() if line.hold and line.hold.due_at <= self._now()}
        running = any(line.hold is not None and line.hold.due_at > self._now() for line in self._outbox.rows())
        if shown & due or not running:
            self._update_actions()

    def _on_send_now_clicked(self, batch_id: BatchId) -> None:
        try:
            self._core.outbox.send_now(batch_id)
        except HeyDeskError as error:
            self.show_notice(translate(error.sentence))
            self.refresh()

    # What rows lead to.

    def _on_list_opened(self, line: PaneLine) -> None:
        target = line.target
        if target.more is not None:
            self._open_limit += _OPEN
            self._read_at_once()
            return
        if line.section in {Section.WAITING, Section.ATTENTION, Section.SENDING, Section.RECENT}:
            self._open_key = line.key
        if target.draft_id is not None:
            self.draft_opened.emit(target.draft_id)
        elif target.suggestion is not None:
            self.suggestion_opened.emit(target.suggestion)
        elif target.template_id is not None:
            self.template_opened.emit(target.template_id)
        elif target.message_id is not None and target.entry_id is None:
            self.message_opened.emit(target.address, target.message_id, target.at)
        elif target.address is not None:
            self.conversation_opened.emit(target.address, target.entry_id)
        elif target.batch_id is not None:
            self.batch_opened.emit(target.batch_id)

    def _open_entry(self, entry: Entry) -> None:
        address = address_of(entry)
        if address is None:
            self.batch_opened.emit(entry.batch_id)
        else:
            self.conversation_opened.emit(address, entry.id)

    def _on_list_menu_requested(self, line: PaneLine, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry_id = line.target.entry_id
        reminder_id = line.target.reminder_id
        if reminder_id is not None:
            menu.addAction(self.tr("Dismiss reminder"), lambda: self._dismiss(reminder_id))
            menu.popup(place)
            return
        menu.addAction(self.tr("Copy text"), lambda: self._copy(line)).setEnabled(bool(line.words))
        if entry_id is not None:
            menu.addAction(self.tr("Text again"), lambda: self.text_again_requested.emit(entry_id))
            menu.addAction(self.tr("Details"), lambda: self.details_requested.emit(entry_id))
        menu.popup(place)

    def _copy(self, line: PaneLine) -> None:
        words = line.words
        if line.target.entry_id is not None:
            try:
                message = self._core.outbox_view.story(line.target.entry_id).entry.message
            except HeyDeskError as error:
                self.show_notice(translate(error.sentence))
                return
            words = message.text or message.media_url or words
        QGuiApplication.clipboard().setText(words)

    # When to look again.

    def _on_core_changed(self, change: Change) -> None:
        if change.entries is None or self._changed is None:
            self._changed = None
        else:
            self._changed |= change.entries
        if (
            change.entries is None
            or change.entries
            or change.directory
            or change.kept_drafts
            or change.people
            or change.waiting
        ) and not self._refresh_timer.isActive():
            self._refresh_timer.start()

    def _wait_for_midnight(self) -> None:
        """Read again when another day begins, after which rows have other times."""
        now = self._now()
        midnight = wall(now.astimezone().date() + timedelta(days=1), 0)
        self._midnight_timer.start(min(_MAX_SLEEP_MS, int((midnight - now).total_seconds() * 1000) + 1000))

    def _on_midnight_timer(self) -> None:
        self.refresh()
        self._wait_for_midnight()

    def _on_bar_moved(self, value: int) -> None:
        bar = self._scroll.verticalScrollBar()
        if self._may_be_more and value and value >= bar.maximum() - bar.pageStep() // 2:
            self._limit += _STEP
            self._refresh_timer.start()

    def _on_list_current_moved(self, rect: QRect) -> None:
        moved = self.sender()
        if isinstance(moved, PaneList):
            is_result = moved is self._results.list
            scroll, content = (self._found, self._results) if is_result else (self._scroll, self._content)
            middle = moved.mapTo(content, rect.center())
            scroll.ensureVisible(middle.x(), middle.y(), 0, rect.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Read who was texted last, once the pane can be seen."""
        if not self._has_painted:
            self._has_painted = True
            self._refresh_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons again."""
        super().resizeEvent(event)
        self._place_actions()
