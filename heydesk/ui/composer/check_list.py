"""The list of checks: problems of the draft with their fixes, and notices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.problems import Field, Fix, Problem, Severity
from heydesk.ui.text import announce, on_button, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Strip, StripKind
from heydesk.ui.widgets.painting import icon_size, paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent


_GAP, _ABOVE, _BESIDE = 12, 7, 8
_INSET = 4
"""The link's own margin, so that its words end where those of other strips do."""


class CheckRow(Strip):
    """One problem or notice. A click on its words leads to the field, its link applies the fix.

    Signals:
        followed: the person wants to go to the field.
        fix_requested: the link was pressed.
    """

    followed = Signal()
    fix_requested = Signal()

    _link: Button | None = None

    def __init__(self, text: str, kind: StripKind, parent: QWidget, *, fix: str = "") -> None:
        """``fix`` is the text of the link; "" for none."""
        super().__init__(text, kind, parent)
        self._is_error = kind is StripKind.ERROR
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if fix:
            self._link = Button(on_button(fix), ButtonKind.LINK, self)
            self._link.setObjectName("fix")
            self._link.clicked.connect(self.fix_requested)
        self._place_link()

    def _place_link(self) -> None:
        """Place the link, and leave the rest to the words. A layout would lose the label's height for its width."""
        before, behind = _GAP + icon_size(self) + _BESIDE, _GAP
        turned = self.isRightToLeft()
        if self._link is not None:
            size = self._link.sizeHint()
            behind += size.width() + _GAP
            x = _GAP - _INSET if turned else self.width() - _GAP + _INSET - size.width()
            self._link.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        left, right = (behind, before) if turned else (before, behind)
        self.setContentsMargins(left, _ABOVE, right, _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an icon beside the first line, so that color alone doesn't tell errors from warnings."""
        super().paintEvent(event)
        look, size = tokens(), icon_size(self)
        spare = max(0, self.height() - self.heightForWidth(self.width())) / 2
        x = self.width() - _GAP - size if self.isRightToLeft() else _GAP
        name, ink = ("attention", look.bad) if self._is_error else ("warning", look.ink)
        paint_icon(QPainter(self), name, ink, QRectF(x, _ABOVE + spare, size, size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the end."""
        super().resizeEvent(event)
        self._place_link()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again at another font, and from the other side."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._place_link()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click that begins here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the field."""
        event.accept()
        self.followed.emit()


_MIN_NOTICE_MS = 4000
"""For which a notice stays, so that it can be read."""


class CheckList(QWidget):
    """Problems, errors first, and notices that belong to no field; hidden when there are none.

    Signals:
        followed: the person wants to go to this field.
        fix_requested: the link of a problem was pressed (its ``Fix``).
    """

    followed = Signal(Field)
    fix_requested = Signal(Fix)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self.setAccessibleName(self.tr("Checks"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._shown: list[CheckRow] = []
        self._notice_at = QElapsedTimer()
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The words of every row."""
        return tuple(check.text() for check in self._shown)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these in place of what was shown, errors first, and announce them."""
        self._clear()
        for problem in sorted(problems, key=lambda each: each.severity is Severity.WARNING):
            kind = StripKind.WARNING if problem.severity is Severity.WARNING else StripKind.ERROR
            fix = problem.fix
            check = self._add(translate(problem.sentence), kind, "" if fix is None else translate(fix.label))
            check.followed.connect(partial(self.followed.emit, problem.field))
            check.fix_requested.connect(partial(self.fix_requested.emit, fix))
        self._announce()

    def show_notice(self, words: str, *, error: bool = False) -> None:
        """Show one sentence about something that just happened, in place of what was shown."""
        self._clear()
        check = self._add(words, StripKind.ERROR if error else StripKind.WARNING)
        check.followed.connect(self.clear)
        self._notice_at.start()
        self._announce()

    @contextmanager
    def showing_errors(self) -> Iterator[None]:
        """Show a HeyDeskError as a notice, and go on: what was typed is still there."""
        try:
            yield
        except HeyDeskError as error:
            words = translate(error.sentence)
            if words not in self.words:  # else it would be spoken again and again
                self.show_notice(words, error=True)

    def expire_notice(self) -> None:
        """Take a notice away that has been shown long enough to be read; problems stay."""
        if self._notice_at.isValid() and self._notice_at.elapsed() > _MIN_NOTICE_MS:
            self.clear()

    def clear(self) -> None:
        """Show nothing. Where nothing is shown, nobody is told of it."""
        if self._shown:
            self._clear()
            self._announce()

    def _add(self, words: str, kind: StripKind, fix: str = "") -> CheckRow:
        check = CheckRow(words, kind, self, fix=fix)
        self._rows.addWidget(check)
        check.show()
        self._shown.append(check)
        return check

    def _clear(self) -> None:
        for check in self._shown:
            self._rows.removeWidget(check)
            check.hide()
            check.deleteLater()
        self._shown.clear()
        self._notice_at.invalidate()

    def _announce(self) -> None:
        self.setVisible(bool(self._shown))
        self.setAccessibleDescription("\n".join(self.words))
        announce(self, " ".join(self.words), urgent=True)
