"""The bar under the text box: what the text costs at the left, what can be put into it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from heydesk.ui.quiet_label import quiet_label
from heydesk.ui.wrap import Wrap

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

ORDER = ("plain", "fields", "templates", "survey", "emoji")
"""The object names of the buttons as they stand, whoever adds them when."""

_GAP = 8
_BUTTONS_MOST = 0.62
"""The share of the bar that the buttons may take before they stand in a row of their own."""


class Foot(QWidget):
    """One stop for Tab: the arrow keys go from button to button, so that Tab still leads on to the media."""

    def __init__(self, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``above`` is where Tab comes from: buttons that are added late would be its last stops."""
        super().__init__(parent)
        self._above = above
        self.setObjectName("foot")
        self._buttons: list[QAbstractButton] = []
        self.counter = quiet_label(wraps=True)
        self.counter.setObjectName("segments")
        self._row = QWidget()
        self._flow = Wrap(_GAP, self._row)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self.counter, 1)
        self._layout.addWidget(self._row)
        self._row.hide()

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons as they stand."""
        return tuple(self._buttons)

    def add(self, button: QAbstractButton) -> None:
        """Put a button (a ``FootButton``) at the right, in the place that its object name has in ``ORDER``."""
        self._buttons.append(button)
        self._buttons.sort(key=lambda each: ORDER.index(each.objectName()))
        self._flow.insert(self._buttons.index(button), button)
        button.installEventFilter(self)
        before = self._above
        for each in self._buttons:
            if before is not None:
                QWidget.setTabOrder(before, each)
            before = each
        self._row.show()
        self._stop_at(self._buttons[0])
        self._arrange()

    def offer(self, button: QAbstractButton, *, shown: bool) -> None:
        """Show or hide a button that is not always of use; the keyboard goes on to another one, if it was there."""
        if shown is not button.isHidden():
            return
        if not shown and button.hasFocus() and self._above is not None:
            self._above.setFocus()
        button.setVisible(shown)
        stops = [each for each in self._buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not stops or stops[0].isHidden():
            self._stop_at(self._buttons[0])
        self._arrange()

    def _stop_at(self, button: QAbstractButton) -> None:
        """Let Tab stop at this one, or where it is hidden at the first that is not."""
        shown = [each for each in self._buttons if not each.isHidden()]
        stop = button if button in shown else next(iter(shown), None)
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)

    def set_margins(self, margins: QMargins) -> None:
        """Leave this much free around everything."""
        self._layout.setContentsMargins(margins)

    def _arrange(self) -> None:
        """Stand in one row, or in two where one is too narrow."""
        wide = self._flow.sizeHint().width() <= self.width() * _BUTTONS_MOST
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether one row is enough."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from button to button, and remember for Tab where the keyboard was last."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
            by = steps.get(Qt.Key(event.key()), 0)
            if by:
                self._go(watched, -by if self.isRightToLeft() else by)
                return True
        return super().eventFilter(watched, event)

    def _go(self, before: QObject, by: int) -> None:
        shown = [button for button in self._buttons if not button.isHidden() and button.isEnabled()]
        at = next((place for place, button in enumerate(shown) if button is before), 0)
        after = shown[min(max(at + by, 0), len(shown) - 1)]
        self._stop_at(after)
        after.setFocus(Qt.FocusReason.TabFocusReason)
