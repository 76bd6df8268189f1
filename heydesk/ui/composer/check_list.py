"""The list of checks: problems of the draft with their repairs, and notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.problems import Field, Fix, Problem, Severity
from heydesk.ui.text import announce, on_button, translate
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import StripKind, TextLook, TextView, quiet_label
from heydesk.ui.widgets.painting import draw_box, icon_size, paint_icon
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent


_SIDE, _ABOVE, _BESIDE = 13, 9, 9
_GAP = 6
_RADIUS = 10
_DETAILS = 5
"""Lines of a list that are seen at once; the others are scrolled to."""
_LEAST_HEIGHT = 64
"""Of the list where there is no room for all of it; the rest is scrolled."""


class RepairButton(Button):
    """Changes the draft as a problem proposes. A key meant for *Send* that comes too late doesn't press it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(on_button(words), parent=parent)
        self._since = QElapsedTimer()
        self._since.start()
        self.setObjectName("repair")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no key in the time of a double click."""
        if self._since.elapsed() < QApplication.doubleClickInterval() and event.key() != Qt.Key.Key_Escape:
            event.accept()
            return
        super().keyPressEvent(event)


class CheckRow(QWidget):
    """One problem or notice. A click on its words leads to the field, its button applies the repair.

    Signals:
        followed: the person wants to go to the field.
        fix_requested: the button was pressed.
        unfolded: its list was unfolded, or folded away.
    """

    followed = Signal()
    fix_requested = Signal()
    unfolded = Signal()

    def __init__(
        self,
        text: str,
        kind: StripKind,
        parent: QWidget,
        *,
        fix: str = "",
        is_asked: bool = False,
        details: Sequence[str] = (),
    ) -> None:
        """``fix`` is the text of the button, "" for none; ``is_asked`` where nothing was sent and Send can go on.

        ``details`` is a list that stays folded away until it is asked for.
        """
        super().__init__(parent)
        self._is_error = kind is StripKind.ERROR
        self._is_asked = is_asked
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = QLabel(text)
        self._label.setObjectName("problem")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        if self._is_error:
            self._label.setForegroundRole(QPalette.ColorRole.BrightText)
        if is_asked:
            font = QFont(self._label.font())
            font.setWeight(QFont.Weight.DemiBold)
            self._label.setFont(font)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._label)
        if is_asked:
            self._rows.addWidget(quiet_label(self.tr("Nothing has been sent."), wraps=True))
        self.repair: RepairButton | None = None
        self._show: Button | None = None
        buttons = Wrap(8)
        buttons.setContentsMargins(0, 4, 0, 2)
        if fix:
            self.repair = RepairButton(fix)
            self.repair.setAccessibleDescription(text)
            self.repair.clicked.connect(self.fix_requested)
            buttons.addWidget(self.repair)
        if details:
            self._details = TextView(TextLook.WORDS, _DETAILS, gives_way=False)
            self._details.setObjectName("problemDetails")
            self._details.setAccessibleName(text)
            self._details.show_text("\n".join(details))
            self._details.hide()
            self._show = Button(self.tr("Show them"))
            self._show.setObjectName("showDetails")
            self._show.setAccessibleDescription(text)
            self._show.clicked.connect(self._on_show_clicked)
            buttons.addWidget(self._show)
        if fix or details:
            self._rows.addLayout(buttons)
        if details:
            self._rows.addWidget(self._details)
        self._set_margins()

    def _on_show_clicked(self) -> None:
        """Unfold the list, or fold it away again."""
        is_shown = self._details.isHidden()
        self._details.setVisible(is_shown)
        if self._show is not None:
            self._show.setText(self.tr("Hide them") if is_shown else self.tr("Show them"))
        self.unfolded.emit()

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def _set_margins(self) -> None:
        before = _SIDE + icon_size(self) + _BESIDE
        left, right = (_SIDE, before) if self.isRightToLeft() else (before, _SIDE)
        self._rows.setContentsMargins(left, _ABOVE, right, _ABOVE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and an icon beside the first line: color alone doesn't tell errors from questions."""
        look, size = tokens(), icon_size(self)
        fill = look.bad_soft if self._is_error else look.warn_soft
        painter = QPainter(self)
        draw_box(painter, self.rect(), fill, look.ink if fill == look.bg else fill, radius=_RADIUS)
        x = self.width() - _SIDE - size if self.isRightToLeft() else _SIDE
        name = "attention" if self._is_error else "question" if self._is_asked else "warning"
        paint_icon(painter, name, look.bad if self._is_error else look.ink, QRectF(x, _ABOVE, size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the icon at another font, and from the other side."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "_rows"):
            self._set_margins()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click that begins here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the field."""
        event.accept()
        self.followed.emit()


_MIN_NOTICE_MS = 4000
"""For which a notice stays, so that it can be read."""


class CheckList(QScrollArea):
    """Problems, errors first, and notices that belong to no field; hidden when there are none.

    As high as what is in it; where there is no room for that, it scrolls.

    Signals:
        followed: the person wants to go to this field.
        fix_requested: the button of a problem was pressed (its ``Fix``).
        changed: other problems are shown.
    """

    followed = Signal(Field)
    fix_requested = Signal(Fix)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self.setAccessibleName(self.tr("Checks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        view, self._inside = QWidget(), QWidget()
        self.setViewport(view)
        self.setWidget(self._inside)
        view.setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_GAP)
        self._shown: list[CheckRow] = []
        self._wanted = 0
        self._notice_at = QElapsedTimer()
        self._fit_soon = single_shot_timer(self, 0, self._fit)
        self.hide()

    def _fit(self) -> None:
        """Be as high as the rows at this width."""
        wanted = self._rows.totalHeightForWidth(self.width()) if self._rows.hasHeightForWidth() else 0
        if wanted != self._wanted:
            self._wanted = wanted
            self.setMaximumHeight(max(wanted, 1))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole height."""
        return QSize(200, self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Room for a problem."""
        return QSize(100, min(self._wanted, _LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again at another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_fit_soon"):
            self._fit_soon.start()

    @property
    def first_repair(self) -> RepairButton | None:
        """The first repair that is offered."""
        return next((row.repair for row in self._shown if row.repair is not None), None)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of every row."""
        return tuple(check.words for check in self._shown)

    def show_problems(self, problems: Sequence[Problem], *, asked: bool = False) -> None:
        """Show these in place of what was shown, errors first, and announce them; ``asked`` as questions."""
        self._clear()
        for problem in sorted(problems, key=lambda each: each.severity is Severity.WARNING):
            kind = StripKind.WARNING if problem.severity is Severity.WARNING else StripKind.ERROR
            fix = problem.fix
            label = "" if fix is None else translate(fix.label)
            check = self._add(translate(problem.sentence), kind, label, asked=asked, details=problem.details)
            check.followed.connect(partial(self.followed.emit, problem.field))
            check.fix_requested.connect(partial(self.fix_requested.emit, fix))
        self._announce()

    def show_notice(
        self, words: str, *, error: bool = False, act: str = "", on_act: Callable[[], None] | None = None
    ) -> None:
        """Show one sentence about something that just happened, in place of what was shown.

        ``act`` is the text of a button that calls ``on_act``.
        """
        self._clear()
        check = self._add(words, StripKind.ERROR if error else StripKind.WARNING, act)
        check.followed.connect(self.clear)
        if on_act is not None:
            check.fix_requested.connect(on_act)
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

    def _add(
        self, words: str, kind: StripKind, fix: str = "", *, asked: bool = False, details: Sequence[str] = ()
    ) -> CheckRow:
        check = CheckRow(words, kind, self._inside, fix=fix, is_asked=asked, details=details)
        check.unfolded.connect(self._fit_soon.start)
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
        self._fit()
        self.changed.emit()
        self.setAccessibleDescription("\n".join(self.words))
        announce(self, " ".join(self.words), urgent=True)
