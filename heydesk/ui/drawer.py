"""The drawer: contact, preview or details for support, one at a time, chosen by a segmented button."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.request_preview import RequestPreview
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.records import AccountId, EntryId, InboxId
from heydesk.ui.tasks import StartTask
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import SegmentBar
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.timers import single_shot_timer
from heydesk.ui.window_state import WindowState, has_focus_within

if TYPE_CHECKING:
    from heydesk.ui.conversation.contact_page import ContactPage
    from heydesk.ui.conversation.poller import ReadDraft
    from heydesk.ui.outbox.details_page import DetailsPage
    from heydesk.ui.preview.pane import PreviewPane, RowPreview


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


_CONTACT, _PREVIEW, _DETAILS = "contact", "preview", "request"
"""The pages' keys in the window's state; the details were once the request alone."""


class DrawerController(QObject):
    """Makes the drawer's pages and keeps them in step with the composer's draft.

    ``read_requests`` returns the exact requests that the draft would make, ``edited`` is emitted when it has changed.

    Attributes:
        entries: the pages, in their order.
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
        self._has_details = self._has_row = False
        lookup = RecipientLookup(core.people.learn, start, read_draft, self)
        edited.connect(lookup.draft_changed)
        tr = QCoreApplication.translate
        hint = tr("ContactPage", "Choose one recipient to see who they are.")
        self.entries = (
            DrawerEntry(_CONTACT, tr("Drawer", "Contact"), self._make_contact, hint),
            DrawerEntry(_PREVIEW, tr("Drawer", "Preview"), lambda: self.preview),
            DrawerEntry(_DETAILS, tr("Drawer", "Details"), lambda: self._details),
        )
        self.panes = Drawer(self.entries, state)
        self.setParent(self.panes)

    def show_entry(self, entry_id: EntryId) -> None:
        """Show all that is known of a message of the outbox, until ``show_draft``; the drawer has been opened."""
        self._details.show_entry(entry_id)
        self.panes.show_temporarily(_DETAILS)

    def show_draft(self) -> None:
        """Show the requests of the draft again, and the page that was chosen."""
        if self._has_details:
            self._details.show_draft()

    @cached_property
    def preview(self) -> PreviewPane:
        """The page that shows the draft on a phone."""
        return self._make_preview()

    def show_row(self, row: RowPreview | None) -> None:
        """Show the person of a spreadsheet's row in the preview, and the preview while a spreadsheet is open."""
        was_open, self._has_row = self._has_row, row is not None
        self.preview.show_row(row)
        if self._has_row and not was_open:
            self.panes.show_temporarily(_PREVIEW)
        elif was_open and not self._has_row:
            self.panes.show_chosen()

    def focus_page(self, key: str) -> None:
        """Show this page with the keyboard in it; the drawer has been opened."""
        self.panes.choose(key)
        self.panes.pane(key).setFocus()

    def _make_contact(self) -> ContactPage:
        from heydesk.ui.conversation.contact_page import ContactPage  # the drawer is closed at first

        page = ContactPage(self._core, self._read_draft)
        self._edited.connect(page.draft_changed)
        return page

    def _make_preview(self) -> PreviewPane:
        from heydesk.ui.preview.pane import PreviewPane  # a feature of its own, not part of the first window

        pane = PreviewPane(self._core, self._start, self._read_draft)
        self._edited.connect(pane.draft_changed)
        return pane

    @cached_property
    def _details(self) -> DetailsPage:
        from heydesk.ui.outbox.details_page import DetailsPage

        page = DetailsPage(self._core, lambda: self._read_draft()[1], self._read_requests)
        self._edited.connect(page.draft_changed)
        page.left.connect(self.panes.show_chosen)
        self._has_details = True
        return page


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
