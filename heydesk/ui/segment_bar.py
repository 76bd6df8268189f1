"""A row of segments of which one is down: which of several panes is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from heydesk.ui.box import bold, draw_box
from heydesk.ui.theme import tokens

_SIDE = 4
_ABOVE = 6
_INSET = 3
_RADIUS = 6


class SegmentBar(QWidget):
    """One push button a segment; the arrow keys go from one to the next.

    Signals:
        chosen: the person pressed a segment; with its place.
    """

    chosen = Signal(int)

    def __init__(self, labels: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``labels`` are object names and words."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        self._is_quiet = False
        self._segments: list[_Segment] = []
        for place, (name, words) in enumerate(labels):
            segment = _Segment(words)
            segment.setObjectName(name)
            # A screen reader's action puts a segment down without a click.
            segment.toggled.connect(lambda checked, at=place: self._on_segment_toggled(at, checked))
            self._segments.append(segment)
            row.addWidget(segment, 1)

    def put(self, place: int) -> None:
        """Put this segment down, without telling anybody."""
        self._is_quiet = True
        self._segments[place].setChecked(True)
        self._is_quiet = False
        for segment in self._segments:
            # As a row of tabs: Tab finds the one that is down, the arrow keys lead to the others.
            down = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if down else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._segments[place])

    def _on_segment_toggled(self, place: int, checked: bool) -> None:
        if checked and not self._is_quiet:
            self.chosen.emit(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.chip, look.line if look.chip == look.bg else look.chip)


class _Segment(QPushButton):
    """One of them: bold on a ground of its own while it is down."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the words and the focus."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            draw_box(painter, self.rect(), look.pane, look.line if look.chip == look.pane else look.pane)
            painter.setFont(bold(self))
        painter.setPen(look.ink if self.isChecked() or self.underMouse() else look.soft)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when another one is pressed."""
        metrics = QFontMetrics(bold(self))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE, metrics.height() + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
