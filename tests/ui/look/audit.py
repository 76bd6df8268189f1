"""What a person could not read, reach or press in the windows that are open.

Nothing is compared with pictures of an earlier day: each fault is measured in what is shown. Words are recorded where
they are painted, by widgets and by delegates alike, with their color, their place and what they are clipped to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPalette,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from heydesk.ui.conversation.list import FootLayer
from heydesk.ui.left_pane.pane import RowActions

TEXT_CONTRAST = 4.5
LARGE_CONTRAST = 3.0
"""WCAG 2.1, AA: 1.4.3 for large letters and 1.4.11 for what marks a control; dimmed controls keep it too."""
_LARGE, _LARGE_BOLD = 18.0, 14.0
"""Points from which letters are large."""
_SLACK = 1.5
"""Pixels that a glyph's bearing may reach beyond its box."""


class Fault(NamedTuple):
    """One thing that is wrong: of which kind, with which part of the window, and how."""

    kind: str
    where: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.words}"


class Words(NamedTuple):
    """A run of letters as it was painted; its places are the widget's."""

    text: str
    box: QRectF
    clip: QRectF
    color: QColor
    font: QFont
    """With the size that it has on the screen."""


class _Recorder(QPaintEngine):
    """Paints nothing, and keeps every run of letters."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Words] = []
        self.room = QRectF()

    def begin(self, _device: QPaintDevice) -> bool:
        """Take everything."""
        return True

    def end(self) -> bool:
        """Nothing is left to do."""
        return True

    def type(self) -> QPaintEngine.Type:
        """None of Qt's own."""
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None:
        """The painter is asked where it matters."""

    def drawPixmap(self, *_what: object) -> None:
        """No letters."""

    def drawImage(self, *_what: object) -> None:
        """No letters."""

    def drawTiledPixmap(self, *_what: object) -> None:
        """No letters."""

    def drawPath(self, _path: object) -> None:
        """No letters."""

    def drawPolygon(self, *_what: object) -> None:
        """No letters."""

    def drawRects(self, *_what: object) -> None:
        """No letters."""

    def drawLines(self, *_what: object) -> None:
        """No letters."""

    def drawEllipse(self, *_what: object) -> None:
        """No letters."""

    def drawPoints(self, *_what: object) -> None:
        """No letters."""

    def drawTextItem(self, point: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        """Keep it."""
        place = point.toPointF() if isinstance(point, QPoint) else point
        assert isinstance(place, QPointF)
        painter = self.painter()
        if not item.text().strip():
            return
        to_device = painter.transform()
        box = QRectF(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        clip = to_device.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else QRectF(self.room)
        color = QColor(painter.pen().color())
        color.setAlphaF(color.alphaF() * painter.opacity())
        self.found.append(Words(item.text(), to_device.mapRect(box), clip & self.room, color, QFont(item.font())))


class _Device(QPaintDevice):
    """As large as the widget that is painted on it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.engine = _Recorder()
        self.engine.room = QRectF(widget.rect())

    def paintEngine(self) -> QPaintEngine:
        """What records."""
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        """What the widget has."""
        return int(self._widget.metric(metric))


def painted_words(widget: QWidget) -> list[Words]:
    """Every run of letters that a widget itself paints, without its children's."""
    device = _Device(widget)
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return device.engine.found


def luminance(color: QColor) -> float:
    """The relative luminance, as WCAG defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colors, from 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def over(color: QColor, ground: QColor) -> QColor:
    """What is seen of a color that may let the ground shine through."""
    share = color.alphaF()

    def mixed(own: float, below: float) -> float:
        return min(1.0, own * share + below * (1 - share))

    return QColor.fromRgbF(
        mixed(color.redF(), ground.redF()),
        mixed(color.greenF(), ground.greenF()),
        mixed(color.blueF(), ground.blueF()),
    )


@dataclass
class Part:
    """One visible widget: where it is in its window, and what of it can be seen."""

    widget: QWidget
    box: QRect
    shown: QRect
    words: list[Words] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What a person who mends it looks for."""
        widget: QWidget | None = self.widget
        names: list[str] = []
        while widget is not None and len(names) < 3:
            names.append(widget.objectName() or type(widget).__name__)
            widget = widget.parentWidget()
        return " < ".join(names)


def parts_of(window: QWidget) -> list[Part]:
    """Every widget of a window that can be seen, with what its parents leave of it."""
    found: list[Part] = []

    def collect(widget: QWidget, room: QRect) -> None:
        box = QRect(widget.mapTo(window, QPoint()), widget.size())
        shown = box & room
        if shown.isEmpty():
            return
        found.append(Part(widget, box, shown))
        for child in widget.children():
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
                collect(child, shown)

    collect(window, window.rect())
    return found


def faults_of(window: QWidget, *, colors: bool = True) -> list[Fault]:
    """All that is wrong with a window as it is now, but for the way of the keyboard.

    Contrast is measured where ``colors`` says so.
    """
    parts = parts_of(window)
    for part in parts:
        part.words = painted_words(part.widget)
    faults = [*_cut(parts), *_overlaps(window, parts)]
    if colors:
        faults += _pale(window, parts)
    return faults


# Text that is cut.

_ELLIPSIS = "…"


def _cut(parts: Sequence[Part]) -> Iterator[Fault]:
    for part in parts:
        scrolls = _is_scrolled(part.widget)
        for words in part.words:
            room = words.clip
            beyond_side = words.box.left() < room.left() - _SLACK or words.box.right() > room.right() + _SLACK
            beyond_end = words.box.top() < room.top() - words.font.pointSizeF() / 2
            beyond_end |= words.box.bottom() > room.bottom() + words.font.pointSizeF() / 2
            if (beyond_side or beyond_end) and not scrolls:
                yield Fault("cut", part.name, f"“{words.text}” {_at(words.box)} in {_at(room)}")
        if _is_shortened(part):
            shown = " ".join(words.text for words in part.words if _ELLIPSIS in words.text)
            yield Fault("shortened", part.name, f"“{shown}” has no tooltip with the whole text")
        yield from _squeezed(part)


def _at(box: QRectF) -> str:
    return f"[{box.left():.0f}..{box.right():.0f}, {box.top():.0f}..{box.bottom():.0f}]"


def _is_scrolled(widget: QWidget) -> bool:
    """Whether what does not fit is reached by moving: fields, and the grounds of lists and pages that scroll."""
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _is_shortened(part: Part) -> bool:
    """Whether a widget leaves words out that nothing tells: neither its tooltip nor, in a list, the row's."""
    if isinstance(part.widget.window(), QFileDialog):  # Qt's own list of files has columns that a person widens
        return False
    if not any(words.text.rstrip().endswith(_ELLIPSIS) or words.text.startswith(_ELLIPSIS) for words in part.words):
        return False
    widget = part.widget
    if widget.toolTip() or _means_it(widget):
        return False
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return any(not _row_tells(view, words) for words in part.words if words.text.rstrip().endswith(_ELLIPSIS))
    return not (isinstance(widget, (QMenu, QLineEdit)) or isinstance(view, (QPlainTextEdit, QTextEdit)))


def _means_it(widget: QWidget) -> bool:
    """Whether the dots belong to the words, as in *Settings…*."""
    texts = [widget.property(name) for name in ("text", "placeholderText", "accessibleName", "title")]
    return any(isinstance(text, str) and _ELLIPSIS in text for text in texts)


def _row_tells(view: QAbstractItemView, words: Words) -> bool:
    """Whether the row under these words has them whole in its tooltip, or means the dots."""
    index = view.indexAt(words.box.center().toPoint())
    if not index.isValid():
        return False
    role = Qt.ItemDataRole
    tells = [index.data(each) for each in (role.ToolTipRole, role.DisplayRole)]
    start = words.text.rstrip().removesuffix(_ELLIPSIS).strip()
    if isinstance(tells[1], str) and words.text.strip() in tells[1]:
        return True
    return isinstance(tells[0], str) and _plain(start) in _plain(tells[0])


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words)


def _squeezed(part: Part) -> Iterator[Fault]:
    """Controls that have less room than they need."""
    widget, size = part.widget, part.widget.size()
    if isinstance(widget, QLabel):
        need = _need_of_label(widget)
        if need.width() > size.width() + 1 or need.height() > size.height() + 1:
            yield Fault("squeezed", part.name, f"“{widget.text()[:60]}” needs {_of(need)}, has {_of(size)}")
    elif isinstance(widget, QAbstractButton) and widget.text() and not widget.toolTip():
        need = QSize(widget.minimumSizeHint().width(), widget.fontMetrics().height())
        if need.width() > size.width() + 1 or need.height() > size.height() + 1:
            yield Fault("squeezed", part.name, f"“{widget.text()[:60]}” needs {_of(need)}, has {_of(size)}")
    elif isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        margins = widget.textMargins()
        room = size.width() - margins.left() - margins.right() - 8
        need_width = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if need_width > room and not widget.toolTip():
            yield Fault("squeezed", part.name, f"“{widget.placeholderText()}” needs {need_width}, has {room}")


def _need_of_label(label: QLabel) -> QSize:
    if not label.text() or (label.pixmap() is not None and not label.pixmap().isNull()):
        return QSize()
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.minimumSizeHint()


def _of(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"


# Controls that lie over each other.

_CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)
_OVERLAYS = frozenset({"drawer", "people", "chooser", "suggestions", "completions", "newMessages"})
"""What lies over other parts on purpose: drawer and left pane in a narrow window, lists that open, the button to new
messages. What is inside of them is compared with each other, not with what they cover."""


def _overlaps(window: QWidget, parts: Sequence[Part]) -> Iterator[Fault]:
    controls = [
        part
        for part in parts
        if isinstance(part.widget, _CONTROLS) or (isinstance(part.widget, QLabel) and part.widget.text())
    ]
    layers = {id(part): _layer_of(part.widget) for part in controls}
    for at, one in enumerate(controls):
        for other in controls[at + 1 :]:
            if layers[id(one)] is not layers[id(other)]:
                continue
            shared = one.shown & other.shown
            if shared.width() <= 1 or shared.height() <= 1 or _belong(one.widget, other.widget):
                continue
            yield Fault("overlap", one.name, f"and {other.name} share {_of(shared.size())}")


def _layer_of(widget: QWidget) -> QWidget | None:
    """The overlay that a widget is in; None for the window's ground."""
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        if at.objectName() in _OVERLAYS and _floats(at):
            return at
        at = at.parentWidget()
    return None


def _floats(widget: QWidget) -> bool:
    """Whether it lies over a sibling now."""
    parent = widget.parentWidget()
    if parent is None:
        return False
    siblings = [each for each in parent.children() if isinstance(each, QWidget) and each.isVisible()]
    return any(each is not widget and each.geometry().intersects(widget.geometry()) for each in siblings)


def _belong(one: QWidget, other: QWidget) -> bool:
    """Whether one is a part of the other, as a chip is of a field and a row's button is of its list."""
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return True
    return any(
        isinstance(view, QAbstractItemView) and _is_in_row(part) for view, part in ((one, other), (other, one))
    )


def _is_in_row(widget: QWidget) -> bool:
    """Whether it belongs to a row of a list, in the layer that lies over the list: screen readers read that alone."""
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, (FootLayer, RowActions)):
            return True
        at = at.parentWidget()
    return False


# Colors.


def _pale(window: QWidget, parts: Sequence[Part]) -> Iterator[Fault]:
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    window.render(image, QPoint())
    seen: set[tuple[str, str]] = set()
    for part in parts:
        if isinstance(part.widget, QLineEdit) and part.widget.hasSelectedText():
            continue  # painted twice, with the colors of the palette
        for words in part.words:
            place = words.box.translated(QPointF(part.box.topLeft())).toAlignedRect() & part.shown
            if place.width() < 2 or place.height() < 2:
                continue
            ground = _ground(image, place, words.color)
            if ground is None:
                continue
            ratio = contrast(over(words.color, ground), ground)
            least = _least(words.font, enabled=_is_enabled(part.widget, words))
            key = (part.name, words.color.name() + ground.name())
            if ratio < least - 0.05 and key not in seen:
                seen.add(key)
                told = f"“{words.text[:40]}” {over(words.color, ground).name()} on {ground.name()}"
                yield Fault("pale", part.name, f"{told} is {ratio:.2f}, needs {least}")


def _is_enabled(widget: QWidget, words: Words) -> bool:
    """Whether what has these words can be pressed or chosen now."""
    if isinstance(widget, QMenu):
        action = widget.actionAt(words.box.center().toPoint())
        return action.isEnabled()
    calendar = widget.parentWidget()
    if isinstance(calendar, QAbstractItemView) and calendar.objectName() == "qt_calendar_calendarview":
        # Days of the months before and after are dimmed, and can be chosen.
        return words.color != widget.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    return widget.isEnabled()


def _least(font: QFont, *, enabled: bool) -> float:
    points = font.pointSizeF()
    large = points >= _LARGE or (font.weight() >= QFont.Weight.Bold and points >= _LARGE_BOLD)
    return LARGE_CONTRAST if large or not enabled else TEXT_CONTRAST


def _ground(image: QImage, place: QRect, ink: QColor) -> QColor | None:
    """The color that most of a place has, but for its letters'."""
    place &= image.rect()
    if place.isEmpty():
        return None
    across, down = max(1, place.width() // 24), max(1, place.height() // 8)
    # The edges have more of the ground than the middle, which the letters fill.
    rows = sorted({place.top(), place.bottom(), *range(place.top(), place.bottom() + 1, down)})
    found = Counter(image.pixel(x, y) for y in rows for x in range(place.left(), place.right() + 1, across))
    own = over(ink, QColor("white")).rgb()
    for color, _times in found.most_common(2):
        if color != own or ink.alphaF() < 1:
            return QColor(color)
    return QColor(found.most_common(1)[0][0])


# The way of the keyboard.

_MOST_STOPS = 120


def keyboard_faults(window: QWidget) -> list[Fault]:
    """Go around a window with Tab, and name what has the keyboard out of sight, or shows no sign of it."""
    faults: list[Fault] = []
    before = now = QApplication.focusWidget()
    for _stop in range(_MOST_STOPS):
        if now is None or not now.focusNextPrevChild(True):
            break
        QApplication.processEvents()
        after = QApplication.focusWidget()
        if after is None or after is now:
            break
        now = after
        faults += _unseen(window, now)
        if now is before:
            break
    if before is not None:
        before.setFocus()
    return faults


def _unseen(window: QWidget, widget: QWidget) -> list[Fault]:
    if widget.window() is not window:
        return []
    box = QRect(widget.mapTo(window, QPoint()), widget.size())
    shown = QRect(box)
    at: QWidget | None = widget
    while at is not None and at is not window:
        at = at.parentWidget()
        if at is not None:
            shown &= QRect(at.mapTo(window, QPoint()), at.size())
    part = Part(widget, box, shown)
    if isinstance(widget, QAbstractItemView) and not box.height():
        return []  # it has no rows
    need = min(box.height(), widget.fontMetrics().height())
    if not widget.isVisible() or shown.isEmpty() or shown.height() < need or shown.width() < box.width() // 2:
        return [
            Fault("unseen", part.name, f"has the keyboard at {_where(box)}, of which {_where(shown)} is in sight")
        ]
    top = window.childAt(shown.center())
    if isinstance(widget, QAbstractItemView):
        top = None  # the buttons of its rows lie over it
    if top is not None and not (top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget)):
        return [Fault("covered", part.name, f"has the keyboard below {Part(top, box, shown).name}")]
    return []


def _where(box: QRect) -> str:
    return f"[{box.left()}..{box.right()}, {box.top()}..{box.bottom()}]"
