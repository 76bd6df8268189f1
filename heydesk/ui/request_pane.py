"""The request pane: the exact JSON of the draft's requests, or of a message in the outbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.core.request_preview import RequestPreview
from heydesk.domain.errors import HeyDeskError
from heydesk.ui.text import announce, translate
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import TextLook, TextView, quiet_label
from heydesk.ui.widgets.timers import Debouncer, single_shot_timer

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
