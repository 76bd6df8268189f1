"""The dialog *Send to me first*: sends one sample of a broadcast to the person's own phone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.broadcast import Sample
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import Side
from heydesk.domain.phone_numbers import national
from heydesk.ui.broadcast.plan_view import sample_name
from heydesk.ui.preview.phone import PreviewBubble
from heydesk.ui.text import translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import Choice, LineField, Picker
from heydesk.ui.widgets.labels import Heading, Notice, StripKind

_SIDE = 24
_WIDTH = 60
"""In average characters."""


class SendTestDialog(QDialog):
    """Chooses a sample and asks for the number. Opened with ``open()``, never executed."""

    def __init__(
        self,
        samples: Sequence[Sample],
        number: str,
        send: Callable[[Sample, str], None],
        parent: QWidget | None = None,
    ) -> None:
        """``number`` is the last one used, as digits; ``send`` raises HeyDeskError if it can't be sent."""
        super().__init__(parent)
        self._samples = tuple(samples)
        self._send = send
        self.setObjectName("sendToMeDialog")
        self.setWindowTitle(self.tr("Send to me first"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._whose = Picker(self.tr("As it reads for"))
        self._whose.setObjectName("firstSample")
        self._whose.offer([Choice(at, sample_name(one)) for at, one in enumerate(self._samples)], 0, "")
        self._whose.chosen.connect(self._show)
        self._number = LineField()
        self._number.setObjectName("ownNumber")
        self._number.setAccessibleName(self.tr("Your own mobile number"))
        self._number.setText(national(number) if number else "")
        self._bubble = PreviewBubble()
        self._trouble = Notice(StripKind.ERROR)
        ok = Button(self.tr("Send to me"), ButtonKind.PRIMARY)
        ok.setObjectName("sendToMeNow")
        ok.setDefault(True)
        ok.clicked.connect(self._on_ok_clicked)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancelFirst")
        cancel.clicked.connect(self.reject)
        self._lay_out(ok, cancel)
        self._show()
        self._number.setFocus()

    def _lay_out(self, ok: Button, cancel: Button) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Send to me first")))
        for label, part in (
            (self.tr("As it reads for"), self._whose),
            ("", self._bubble),
            (self.tr("Your own mobile number"), self._number),
        ):
            if label:
                column.addWidget(_soft(label))
            column.addWidget(part)
        column.addWidget(_soft(self.tr("It goes at once, as one text to this number alone.")))
        column.addWidget(self._trouble)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(ok)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def _show(self) -> None:
        self._bubble.show_text(self._samples[self._whose.value or 0].text, (), side=Side.TEXT)

    def _on_ok_clicked(self) -> None:
        try:
            self._send(self._samples[self._whose.value or 0], self._number.text())
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
            self._number.set_bad(self._trouble.text())
            self._number.setFocus()
            return
        self.accept()


def _soft(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
