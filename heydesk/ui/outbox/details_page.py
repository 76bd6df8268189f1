"""The drawer's page for support: the exact requests of the draft, or all that is known of a message of the outbox."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.core.outbox_view import EntryDetails
from heydesk.core.request_preview import RequestPreview, Shell
from heydesk.domain.errors import HeyDeskError, InputError
from heydesk.domain.message import Draft
from heydesk.domain.records import EntryId
from heydesk.domain.sms import count
from heydesk.ui.outbox.timeline import Fact, what_happened, what_is_known
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, day_and_clock, isolated, translate, translate_plural
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import Compound
from heydesk.ui.widgets.labels import FactList, TextLook, TextView, quiet_label, subheading
from heydesk.ui.widgets.painting import bold
from heydesk.ui.widgets.timers import Debouncer, single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_COPIED_SHOWN_MS = 2500
_MAX_LINES = 60


class DetailsPage(Compound):
    """Shows the requests that the draft would make; or of one message its attempts, its ids, and what left.

    Reading the draft is debounced, and put off while the page is hidden.

    Signals:
        left: the message is shown no more, but the draft.
    """

    left = Signal()

    def __init__(
        self,
        core: Core,
        read_draft: Callable[[], Draft],
        read_requests: Callable[[], Sequence[RequestPreview]],
        parent: QWidget | None = None,
    ) -> None:
        """``read_requests`` returns the requests that the draft would make; none without an account."""
        super().__init__(parent)
        self._core = core
        self._read_draft = read_draft
        self._read_requests = read_requests
        self._requests: tuple[RequestPreview, ...] = ()
        self._place = 0
        self._entry_id: EntryId | None = None
        self._is_stale = True
        self._build()
        self._debouncer = Debouncer(self._read, self)
        self._copied_timer = single_shot_timer(self, _COPIED_SHOWN_MS, self._show_remark)
        self._refresh_timer = single_shot_timer(self, 0, self._refresh_entry)
        subscribe_while_alive(self, core.changes, lambda _change: self._on_core_changed())

    def _build(self) -> None:
        self.setObjectName("detailsPage")
        self.setAccessibleName(self.tr("Details for support"))
        self._title = QLabel(self.tr("Details for support"))
        self._title.setFont(bold(self))
        self._subject = quiet_label(wraps=True)
        self._subject.setObjectName("detailsSubject")
        self._back = Button(self.tr("Show what I'm writing"), ButtonKind.ACT)
        self._back.setObjectName("detailsOfDraft")
        self._happened = FactList(self.tr("What happened"))
        self._happened.setObjectName("history")
        self._known = FactList(self.tr("IDs and dates"))
        self._known.setObjectName("facts")
        self._path = subheading("")
        self._path.setWordWrap(True)
        self._position = quiet_label()
        self._previous = Button(self.tr("Previous"), ButtonKind.LINK)
        self._previous.setObjectName("previousRequest")
        self._next = Button(self.tr("Next"), ButtonKind.LINK)
        self._next.setObjectName("nextRequest")
        self._text = TextView(TextLook.CODE, _MAX_LINES)
        self._text.setObjectName("request")
        self._text.setAccessibleName(self.tr("Exact request"))
        self.set_focus_part(self._text)
        self._copy_json = Button(self.tr("Copy request"))
        self._copy_json.setObjectName("copyJson")
        self._copy_curl = Button(self.tr("Copy as curl"))
        self._copy_curl.setObjectName("copyCurl")
        self._shells = IconButton(self.tr("Copy for another shell"), "chevron-down")
        self._shells.setObjectName("copyCurlShells")
        self._remark = quiet_label(wraps=True)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._copy_json.clicked.connect(self._on_copy_json_clicked)
        self._copy_curl.clicked.connect(lambda: self._copy_for(Shell.on(sys.platform)))
        self._shells.clicked.connect(self._on_shells_clicked)
        self._back.clicked.connect(self.show_draft)
        self._lay_out()

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.addWidget(self._previous)
        steps.addWidget(self._position)
        steps.addWidget(self._next)
        steps.addStretch()
        buttons = QWidget()
        flow = Wrap()
        flow.addWidget(self._copy_json)
        flow.addWidget(self._copy_curl)
        flow.addWidget(self._shells)
        buttons.setLayout(flow)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*MARGINS)
        rows.setSpacing(10)
        for head in (self._title, self._subject, self._back, self._happened, self._path):
            rows.addWidget(head)
        rows.addLayout(steps)
        for part in (self._text, buttons, self._remark, self._known):
            rows.addWidget(part)
        rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def draft_changed(self) -> None:
        """The draft has changed: read it again soon. Runs in the key event, so it starts a timer only."""
        self._is_stale = True
        if self._entry_id is None and self.isVisible():
            self._debouncer.trigger()

    def show_draft(self) -> None:
        """Show the draft's requests again."""
        was_entry = self._entry_id is not None
        self._entry_id = None
        self._is_stale = True
        if self.isVisible():
            self._read()
        if was_entry:
            self.left.emit()

    def show_entry(self, entry_id: EntryId) -> None:
        """Show all that is known of this message of the outbox, until ``show_draft``."""
        self._entry_id = entry_id
        self._place = 0
        self._refresh_entry()

    def _on_core_changed(self) -> None:
        if self._entry_id is not None and self.isVisible():
            self._refresh_timer.start()

    def _refresh_entry(self) -> None:
        """Read the message again and show its present state; the draft, if it was deleted meanwhile."""
        if self._entry_id is None:
            return
        try:
            story = self._core.outbox_view.story(self._entry_id)
        except InputError:
            self.show_draft()
        except HeyDeskError as error:
            self._remark.setText(translate(error.sentence))
        else:
            self._show_entry(story)

    def _show_entry(self, story: EntryDetails) -> None:
        message = story.entry.message
        words = self.tr("Private note for {who}, {time}") if message.is_note else self.tr("Text to {who}, {time}")
        when = day_and_clock(story.entry.created_at)
        self._subject.setText(words.format(who=isolated(story.who), time=when))
        self._back.show()
        self._happened.show_facts(what_happened(story))
        self._known.show_facts(
            (*_size_of(message.text, message.media_url, mms=message.is_group), *what_is_known(story))
        )
        self._show((story.request,))

    def _read(self) -> None:
        if self._entry_id is not None or not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        self._back.hide()
        self._happened.show_facts(())
        try:
            draft, requests = self._read_draft(), self._read_requests()
        except HeyDeskError as error:
            self._remark.setText(translate(error.sentence))
            return
        self._subject.setText(self.tr("What you're writing now"))
        self._known.show_facts(_size_of(draft.text, draft.media_url, mms=draft.group))
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
        for button in (self._copy_curl, self._shells):
            button.setEnabled(request is not None and not request.partial)
        if request is None:
            self._path.setText("")
            self._text.show_text("")
            return
        self._path.setText(self.tr("Exact request · POST {path}").format(path=request.path))
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
        words = self.tr("Your secret key is never part of what is copied.")
        if self._request is not None and self._request.partial:
            words = self.tr("Not ready to send. Missing parts are left out.")
        self._remark.setText(words)

    def _step(self, by: int) -> None:
        self._place = max(0, min(self._place + by, len(self._requests) - 1))
        self._show_place()

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tell(said)

    def _tell(self, said: str) -> None:
        self._remark.setText(said)
        self._copied_timer.start()
        announce(self, said)

    def _on_copy_json_clicked(self) -> None:
        if self._request is not None:
            self._copy(self._request.body, self.tr("Request copied"))

    def _on_shells_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shell, words in (
            (Shell.SH, self.tr("For bash or zsh")),
            (Shell.POWERSHELL, self.tr("For PowerShell on Windows")),
            (Shell.CMD, self.tr("For Command Prompt (cmd)")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"copyCurl_{shell}")
            action.triggered.connect(lambda _checked, shell=shell: self._copy_for(shell))
        menu.popup(self._shells.mapToGlobal(QPoint(0, self._shells.height())))

    def _copy_for(self, shell: Shell) -> None:
        if self._request is None:
            return
        line = self._request.curl(shell)
        if line:
            said = self.tr("Copied. The command reads your token from {variable}.")
            self._copy(line, said.format(variable=isolated(shell.variable)))
        else:
            self._tell(self.tr("This text is too long for that shell. Copy it for another one."))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while hidden, before the first paint."""
        super().showEvent(event)
        self._refresh_entry()
        self._read()


def _size_of(text: str, media_url: str, *, mms: bool) -> tuple[Fact, ...]:
    """Return rows for what a text costs: characters, and the alphabet that they need."""
    if not text:
        return ()
    tr = QCoreApplication.translate
    counted = count(text, mms=mms or bool(media_url.strip()))
    length = translate_plural("DetailsPage", "%n character", "%n characters", counted.characters)
    facts = (Fact(tr("DetailsPage", "Length"), length), Fact(tr("DetailsPage", "Encoding"), counted.encoding.value))
    if counted.mms:
        return facts[:1]
    texts = translate_plural("DetailsPage", "%n text", "%n texts", counted.segments)
    return (*facts, Fact(tr("DetailsPage", "Counts as"), texts))
