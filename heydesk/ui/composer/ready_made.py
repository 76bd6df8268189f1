"""The strip over the box that says what is sent in place of a text: a template, or a survey."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.ui.announcement import announce
from heydesk.ui.box import draw_box
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.theme import tokens
from heydesk.ui.words import tip

_SIDE, _ABOVE, _GAP = 12, 7, 12
_PICTURE = 44
"""The height of a small picture, in pixels of the layout."""
_STRESS = 900
"""Milliseconds that its edge is drawn strongly."""
_WORDS_LEAST = 28
"""Characters in a line of the words, where the links still stand beside them."""


class ReadyMade(QWidget):
    """Names it, says who fills it in, and offers the ways back. Hidden while a text is written.

    Signals:
        text_asked: insert it as text instead.
        own_asked: take it out; what was written before comes back.
    """

    text_asked = Signal()
    own_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = self._is_stressed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_STRESS)
        self._rest.timeout.connect(self._on_rest_over)
        self._small: list[QLabel] = []
        self.setObjectName("readyMade")
        self._words = QLabel()
        self._words.setObjectName("readyMadeWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._as_text = Button(self.tr("Insert as text"), ButtonKind.LINK)
        self._as_text.setObjectName("insertInstead")
        self._own = Button(self.tr("Write my own"), ButtonKind.LINK)
        self._own.setObjectName("writeMyOwn")
        links = QHBoxLayout()
        links.setSpacing(_GAP)
        for button in (self._as_text, self._own):
            links.addWidget(button)
        links.addStretch()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self._layout.setSpacing(4)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._words)
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(8)
        self._pictures.addStretch()
        said.addLayout(self._pictures)
        self._layout.addLayout(said, 1)
        self._layout.addLayout(links)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._as_text.clicked.connect(self.text_asked)
        self._own.clicked.connect(self.own_asked)
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops in it."""
        return self._as_text, self._own

    def say(self, words: str, *, private: bool = False, may_be_text: bool = False) -> None:
        """Say this; "" hides the strip. ``may_be_text`` offers to insert it; in a note its ground is amber."""
        if words and words != self._words.text():
            announce(self, words)
        if private != self._private:
            self._private = private
            self._dress()
        self._words.setText(words)
        self._as_text.setVisible(may_be_text)
        self.setVisible(bool(words))

    def stress(self) -> None:
        """Say it again: somebody types into what can't be edited."""
        self._is_stressed = True
        self._rest.start()
        self.update()
        announce(self, self._words.text(), urgent=True)

    def _on_rest_over(self) -> None:
        self._is_stressed = False
        self.update()

    @property
    def picture_height(self) -> int:
        """How high a small picture is to be, in pixels of the screen."""
        return round(_PICTURE * self.devicePixelRatioF())

    def add_picture(self, name: str, image: QImage) -> None:
        """Show one more picture that goes along."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        label = QLabel()
        label.setObjectName("readyMadePicture")
        label.setPixmap(QPixmap.fromImage(image))
        label.setAccessibleName(self.tr("Picture: {name}").format(name=name))
        label.setToolTip(tip(name))
        self._pictures.insertWidget(len(self._small), label)
        self._small.append(label)

    def clear_pictures(self) -> None:
        """Show none."""
        for label in self._small:
            self._pictures.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._small.clear()

    def _dress(self) -> None:
        """Take the ink that stands on amber, or the window's."""
        palette = QPalette()
        if self._private:
            palette.setColor(QPalette.ColorRole.WindowText, tokens().note_ink)
        self.setPalette(palette)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the links stand below the words where these would be cut into many lines."""
        super().resizeEvent(event)
        links = self._as_text.sizeHint().width() + self._own.sizeHint().width() + 3 * _GAP
        room = self.width() - 2 * _SIDE - links
        wide = room >= self.fontMetrics().averageCharWidth() * _WORDS_LEAST
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        if event.type() == QEvent.Type.ApplicationPaletteChange and self._private:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground: the note's where it stands in one."""
        look = tokens()
        fill, edge = (look.note, look.note_line) if self._private else (look.accent_soft, look.accent_soft)
        plain = fill == look.bg  # a palette with few shades: an edge instead of a ground
        width = 1
        if self._is_stressed:
            edge, width = (look.note_ink if self._private else look.accent), 2
        edge = look.ink if plain else edge
        draw_box(QPainter(self), self.rect().adjusted(3, 3, -3, -3), fill, edge, width=width, radius=6)
