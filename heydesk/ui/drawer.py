"""The drawer: preview or details, one at a time, chosen by a segmented button.

``RequestPane`` shows the exact JSON of the draft's requests, or of a message in the outbox.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.request_preview import RequestPreview
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import AccountId, InboxId
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, translate
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind, SegmentBar
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import TextLook, TextView, quiet_label
from heydesk.ui.widgets.timers import Debouncer, single_shot_timer
from heydesk.ui.window_state import WindowState, has_focus_within

if TYPE_CHECKING:
    from heydesk.ui.conversation.pane import ReadDraft
    from heydesk.ui.preview.pane import PreviewPane


_COPIED_SHOWN_MS = 2500
_MAX_LINES = 60


class RequestPane(QWidget):
    """Shows the requests that the draft would make, or the frozen ones of a message in the outbox.

    Reading the draft is debounced, and put off while the pane is hidden.
    """

    def __init__(self, read_draft: Callable[[], Sequence[RequestPreview]], parent: QWidget | None = None) -> None:
        """``read_draft`` returns the requests that the draft would make; none without an account."""
        super().__init__(parent)
        self._read_draft = read_draft
        self._requests: tuple[RequestPreview, ...] = ()
        self._place = 0
        self._is_frozen = False
        self._is_stale = True
        self._build()
        self._debouncer = Debouncer(self._read, self)
        self._copied_timer = single_shot_timer(self, _COPIED_SHOWN_MS, self._show_remark)

    def _build(self) -> None:
        self.setObjectName("requestPane")
        self._path = quiet_label()
        self._position = quiet_label()
        self._previous = Button(self.tr("Previous"), ButtonKind.LINK)
        self._previous.setObjectName("previousRequest")
        self._next = Button(self.tr("Next"), ButtonKind.LINK)
        self._next.setObjectName("nextRequest")
        self._text = TextView(TextLook.CODE, _MAX_LINES, gives_way=True)
        self._text.setObjectName("request")
        self._text.setAccessibleName(self.tr("Exact request"))
        self.setFocusProxy(self._text)
        self._copy_json = Button(self.tr("Copy JSON"))
        self._copy_json.setObjectName("copyJson")
        self._copy_curl = Button(self.tr("Copy as curl"))
        self._copy_curl.setObjectName("copyCurl")
        self._remark = quiet_label()
        self._remark.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._path, 1)
        for part in (self._previous, self._position, self._next):
            top.addWidget(part)
        buttons = QWidget()
        flow = Wrap()
        flow.addWidget(self._copy_json)
        flow.addWidget(self._copy_curl)
        buttons.setLayout(flow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*MARGINS)
        layout.setSpacing(10)
        layout.addLayout(top)
        for widget in (self._text, buttons, self._remark):
            layout.addWidget(widget)
        layout.addStretch()
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._copy_json.clicked.connect(self._on_copy_json_clicked)
        self._copy_curl.clicked.connect(self._on_copy_curl_clicked)

    def draft_changed(self) -> None:
        """The draft has changed: read it again soon. Runs in the key event, so it starts a timer only."""
        self._is_stale = True
        if not self._is_frozen and self.isVisible():
            self._debouncer.trigger()

    def show_draft(self) -> None:
        """Show the draft's requests again."""
        self._is_frozen = False
        self._is_stale = True
        if self.isVisible():
            self._read()

    def show_frozen(self, requests: Sequence[RequestPreview]) -> None:
        """Show these exact requests of messages in the outbox, until ``show_draft``."""
        self._is_frozen = True
        self._show(requests)

    def _read(self) -> None:
        if self._is_frozen or not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        try:
            requests = self._read_draft()
        except HeyDeskError as error:
            self._remark.setText(translate(error.sentence))
            return
        self._show(requests)

    def _show(self, requests: Sequence[RequestPreview]) -> None:
        if len(requests) != len(self._requests):
            self._place = 0
        self._requests = tuple(requests)
        self._show_place()

    def _show_place(self) -> None:
        several = len(self._requests) > 1
        for widget in (self._previous, self._position, self._next):
            widget.setVisible(several)
        request = self._request
        self._copy_json.setEnabled(request is not None)
        self._copy_curl.setEnabled(request is not None and bool(request.curl))
        if request is None:
            self._path.setText("")
            self._text.show_text("")
            return
        self._path.setText(f"POST {request.path}")
        position = self.tr("{place} of {count}").format(place=self._place + 1, count=len(self._requests))
        self._position.setText(position)
        self._previous.setEnabled(self._place > 0)
        self._next.setEnabled(self._place + 1 < len(self._requests))
        self._text.show_text(request.pretty)
        if not self._copied_timer.isActive():
            self._show_remark()

    @property
    def _request(self) -> RequestPreview | None:
        return self._requests[self._place] if self._place < len(self._requests) else None

    def _show_remark(self) -> None:
        words = self.tr("The curl line names $HEYMARKET_JWT; the token itself is never copied.")
        if self._request is not None and self._request.partial:
            words = self.tr("Not ready to be sent: what is missing or wrong is left out here.")
        self._remark.setText(words)

    def _step(self, by: int) -> None:
        self._place = max(0, min(self._place + by, len(self._requests) - 1))
        self._show_place()

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._remark.setText(said)
        self._copied_timer.start()
        announce(self, said)

    def _on_copy_json_clicked(self) -> None:
        if self._request is not None:
            self._copy(self._request.body, self.tr("The JSON is copied."))

    def _on_copy_curl_clicked(self) -> None:
        if self._request is not None:
            said = self.tr("The curl line is copied. It takes the token from $HEYMARKET_JWT.")
            self._copy(self._request.curl, said)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the draft if it has changed while hidden, before the first paint."""
        super().showEvent(event)
        self._read()


_STATE_KEY = "pane"


class DrawerEntry(NamedTuple):
    """A pane that can be shown: ``key`` names it in the window's state, ``make`` is called when it is first shown.

    ``hint`` is the text of the empty pane, shown in its place until it is made.
    """

    key: str
    label: str
    make: Callable[[], QWidget]
    hint: str = ""


class Drawer(QWidget):
    """Shows one pane and remembers which. Each is made when it is first shown, never before the first paint.

    Until then its hint stands in its place, so that the first paint is the finished one.
    """

    def __init__(self, entries: Sequence[DrawerEntry], state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._state = state
        self._made: dict[int, QWidget] = {}
        self._is_temporary = False
        known = state.load().get(_STATE_KEY)
        self._chosen = next((place for place, entry in enumerate(self._entries) if entry.key == known), 0)
        self._shown = self._chosen
        self.setObjectName("drawer")
        self.setAccessibleName(self.tr("Drawer"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        names = [(f"show{entry.key.capitalize()}", entry.label) for entry in self._entries]
        self._bar = SegmentBar(names)
        self._bar.put(self._chosen)
        self._bar.chosen.connect(self._choose)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 8)
        top.addWidget(self._bar)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(top)
        self._hint = quiet_label(self._entries[self._chosen].hint, wraps=True)
        self._hint.setContentsMargins(*MARGINS)
        self._rows.addWidget(self._hint)
        self._rows.addStretch(1)

    def pane(self, key: str) -> QWidget:
        """Return a pane; make it if it does not exist yet."""
        return self._pane(self._place_of(key))

    def choose(self, key: str) -> None:
        """Show this pane, at the next start too, as if its segment had been pressed."""
        self._choose(self._place_of(key))

    def show_temporarily(self, key: str) -> None:
        """Show this pane until ``show_chosen`` or until another is chosen."""
        self._is_temporary = True
        self._show(self._place_of(key))

    def show_chosen(self) -> None:
        """Show again the pane that was chosen last."""
        if self._is_temporary:
            self._is_temporary = False
            self._show(self._chosen)

    def _place_of(self, key: str) -> int:
        return next(place for place, entry in enumerate(self._entries) if entry.key == key)

    def _pane(self, place: int) -> QWidget:
        if place not in self._made:
            pane = self._entries[place].make()
            pane.hide()
            self._hint.hide()
            self._rows.insertWidget(self._rows.count() - 1, pane, 100)
            before: QWidget = self._bar.findChildren(QPushButton)[-1]
            for part in pane.findChildren(QWidget):
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
                    QWidget.setTabOrder(before, part)
                    before = part
            self._made[place] = pane
        return self._made[place]

    def _show(self, place: int) -> None:
        pane = self._pane(place)
        had_keyboard = has_focus_within(self) and not has_focus_within(self._bar)
        self._shown = place
        self._bar.put(place)
        for other in self._made.values():
            if other is not pane:
                other.hide()
        pane.show()
        if had_keyboard:
            self._bar.setFocus()

    def _choose(self, place: int) -> None:
        self._is_temporary = False
        if place != self._chosen:
            self._chosen = place
            self._state.save({**self._state.load(), _STATE_KEY: self._entries[place].key})
        self._show(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, and make the shown pane after the first paint."""
        super().paintEvent(event)
        if self._shown not in self._made:
            QTimer.singleShot(0, self, self._on_painted)

    def _on_painted(self) -> None:
        self._show(self._shown)


_PREVIEW, _REQUEST = "preview", "request"


class DrawerController(QObject):
    """Makes the drawer's panes and keeps them in step with the composer's draft.

    ``read_requests`` returns the exact requests that the draft would make, ``edited`` is emitted when it has changed.

    Attributes:
        panes: the drawer.
    """

    def __init__(
        self,
        core: Core,
        start: StartTask,
        read_draft: ReadDraft,
        read_requests: Callable[[], Sequence[RequestPreview]],
        edited: SignalInstance,
        state: WindowState,
    ) -> None:
        super().__init__()
        self._edited = edited
        self._core = core
        self._start = start
        self._read_draft = read_draft
        self._read_requests = read_requests
        self._is_frozen = False
        lookup = RecipientLookup(core.people.learn, start, read_draft, self)
        edited.connect(lookup.draft_changed)
        tr = QCoreApplication.translate
        self.entries = (
            DrawerEntry(_PREVIEW, tr("Drawer", "Preview"), self._make_preview),
            DrawerEntry(_REQUEST, tr("Drawer", "Details"), lambda: self._request_pane),
        )
        self.panes = Drawer(self.entries, state)
        self.setParent(self.panes)

    def show_frozen(self, requests: Sequence[RequestPreview]) -> None:
        """Show these exact requests of messages in the outbox, until ``show_draft``."""
        self._request_pane.show_frozen(requests)
        if not self._is_frozen:  # else the person may have chosen another pane meanwhile
            self._is_frozen = True
            self.panes.show_temporarily(_REQUEST)

    def show_draft(self) -> None:
        """Show the requests of the draft again, and the pane that was chosen."""
        if self._is_frozen:
            self._is_frozen = False
            self._request_pane.show_draft()
            self.panes.show_chosen()

    def focus_page(self, key: str) -> None:
        """Show this pane with the keyboard in it; the drawer has been opened."""
        self.panes.choose(key)
        self.panes.pane(key).setFocus()

    def _make_preview(self) -> PreviewPane:
        from heydesk.ui.preview.pane import PreviewPane  # a feature of its own, not part of the first window

        pane = PreviewPane(self._core, self._start, self._read_draft)
        self._edited.connect(pane.draft_changed)
        return pane

    @cached_property
    def _request_pane(self) -> RequestPane:
        pane = RequestPane(self._read_requests)
        self._edited.connect(pane.draft_changed)
        return pane


_LOOKUP_DELAY_MS = 400
"""Time without another change of the draft before its recipients are looked up."""
_MIN_RECIPIENTS = 2
"""A single recipient is looked up by the thread poller."""
_MAX_RECIPIENTS = 10
"""More make a broadcast, which the service does not deliver to those who opted out."""


class RecipientLookup(QObject):
    """Asks the service once about each of several recipients (opted out, blocked) while the draft is written.

    ``learn`` asks about one, as ``People.learn`` does.
    """

    def __init__(
        self,
        learn: Callable[[AccountId, InboxId, str], Awaitable[object]],
        start: StartTask,
        read_draft: ReadDraft,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._learn = learn
        self._start = start
        self._read_draft = read_draft
        self._asked: set[tuple[AccountId, InboxId, str]] = set()
        self._lookup_timer = single_shot_timer(self, _LOOKUP_DELAY_MS, self._look_up)

    def draft_changed(self) -> None:
        """The draft may have other recipients now."""
        if len(self._read_draft()[1].recipients) >= _MIN_RECIPIENTS:
            self._lookup_timer.start()

    def _look_up(self) -> None:
        account_id, draft = self._read_draft()
        if account_id is None or draft.inbox_id is None:
            return
        if not _MIN_RECIPIENTS <= len(draft.recipients) <= _MAX_RECIPIENTS:
            return
        wanted = {(account_id, draft.inbox_id, phone) for phone in draft.recipients}
        for key in sorted(wanted - self._asked):
            self._start(self._start_read(*key))
        self._asked = wanted

    async def _start_read(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> None:
        with suppress(HeyDeskError):  # then nothing is known, and the chip shows nothing
            await self._learn(account_id, inbox_id, phone)
