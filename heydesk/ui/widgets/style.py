"""The window's style: Fusion, with buttons, fields, indicators and scroll bars drawn from the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionViewItem,
)

from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import is_bad
from heydesk.ui.widgets.painting import SIDE, draw_box, draw_field, field_height, paint_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_Complex = QStyle.ComplexControl
_Contents = QStyle.ContentsType
_Control = QStyle.ControlElement
_Element = QStyle.SubElement
_Part = QStyle.SubControl
_State = QStyle.StateFlag

# Sizes are in pixels of the layout.
_BAR_WIDTH: Final = 10
_SHORTEST_HANDLE: Final = 28
_LEAST_INDICATOR: Final = 16
"""A check box grows with the font."""
_LABEL_GAP: Final = 8
_MENU_PADDING: Final = 8
_RING_INSET: Final = 2
"""Between a radio button's edge and its ring, because the focus frame goes around both."""
_BUTTON_PADDING_X: Final = 14
_QUIET_PADDING_X: Final = 4
_BUTTON_PADDING_Y: Final = 8
_ICON_GAP: Final = 8
_RADIUS: Final = 8
_LINE_EDIT_MARGIN: Final = 2
"""What QLineEdit itself leaves free on either side of its text."""

_CLICK_RECTS: Final = frozenset({_Element.SE_CheckBoxClickRect, _Element.SE_RadioButtonClickRect})
_BUTTONS: Final = frozenset({_Control.CE_PushButton, _Control.CE_CheckBox, _Control.CE_RadioButton})
_Primitive = QStyle.PrimitiveElement
_FLAT: Final = frozenset(
    {
        _Primitive.PE_FrameMenu,
        _Primitive.PE_Frame,
        _Primitive.PE_PanelButtonTool,
        _Primitive.PE_PanelItemViewItem,
        _Primitive.PE_FrameFocusRect,
    }
)
_MNEMONIC: Final = int(Qt.TextFlag.TextShowMnemonic)
_CENTERED: Final = _MNEMONIC | Qt.AlignmentFlag.AlignCenter
_PRESSED, _HOVERED = 0.14, 0.06
"""The share of ink in the fill of a button that is held down, or under the mouse."""


class ControlStyle(QProxyStyle):
    """Draws Qt's own controls as the window's design has them; what it does not know, Fusion draws.

    Set it before the first window is made, so that no widget is measured twice. Colours are read from the palette at
    each paint, so nobody has to report a change of theme. A line edit without a frame has no ground either: what
    lies behind it shows.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, target: Any, /) -> Any:  # noqa: ANN401 - Qt's three overloads, of which one gives something back
        """Have every label show its words as they are, before it shows any.

        Qt would read what looks like HTML as HTML, in tooltips and message boxes too, whose labels are its own: a
        customer's name could load a picture, or look like a sentence of HeyDesk's. Those that set rich text
        themselves escape what they quote.
        """
        polished = super().polish(target)
        if isinstance(target, QLabel) and target.textFormat() is Qt.TextFormat.AutoText:
            target.setTextFormat(Qt.TextFormat.PlainText)
        return polished

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None, /
    ) -> QSize:
        """Add a control's padding to what it holds."""
        match kind, option:
            case _Contents.CT_PushButton, QStyleOptionButton():
                whole = _button_size(option, widget)
            case _Contents.CT_CheckBox, _:
                box = _box_size(option)
                whole = QSize(box + _LABEL_GAP + size.width() + 2, max(box, size.height()) + 6)
            case _Contents.CT_RadioButton, _:
                whole = QSize(_ring_size(option) + _LABEL_GAP + size.width() + 6, _ring_size(option) + 6)
            case _Contents.CT_LineEdit, _ if _has_frame(option):
                whole = QSize(size.width() + 2 * (SIDE - _LINE_EDIT_MARGIN), field_height(option.fontMetrics))
            case _Contents.CT_SpinBox, _ if _has_frame(option):
                whole = QSize(size.width() + 2 * SIDE, field_height(option.fontMetrics))
            case _Contents.CT_ComboBox, QStyleOptionComboBox() if option.frame:
                arrow = option.fontMetrics.height() + _ICON_GAP
                whole = QSize(size.width() + 2 * SIDE + arrow, field_height(option.fontMetrics))
            case _Contents.CT_MenuItem, QStyleOptionMenuItem():
                whole = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # may be None
                if option.menuItemType != QStyleOptionMenuItem.MenuItemType.Separator:
                    whole = whole.grownBy(QMargins(_MENU_PADDING, _MENU_PADDING // 2, 0, _MENU_PADDING // 2))
            case _Contents.CT_ScrollBar, QStyleOptionSlider():
                whole = QSize(_BAR_WIDTH, 3 * _SHORTEST_HANDLE)
                whole = whole if option.orientation is Qt.Orientation.Vertical else whole.transposed()
            case _:
                whole = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # may be None
        return whole

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None, /
    ) -> QRect:
        """Say where a part of a simple control is."""
        if element is _Element.SE_LineEditContents and _has_frame(option):
            margin = SIDE - _LINE_EDIT_MARGIN
            return option.rect.adjusted(margin, 0, -margin, 0)
        if element in _CLICK_RECTS:
            return option.rect  # a press beside the words is meant for them
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # may be None

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
        /,
    ) -> QRect:
        """Say where a part of a scroll bar or spin box is."""
        if control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return _scroll_bar_part(option, part)
        if part is _Part.SC_SpinBoxEditField and _has_frame(option):
            return option.rect.adjusted(SIDE, 1, -SIDE, -1)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # may be None

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        /,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the ground of line edits, the edges of menus, lists and texts, what is chosen in a list, and focus."""
        if element in _FLAT:
            painter.save()
            _draw_flat(painter, element, option)
            painter.restore()
            return
        if element is not QStyle.PrimitiveElement.PE_PanelLineEdit or _is_in_frameless_spin_box(widget):
            super().drawPrimitive(element, option, painter, widget)
        elif _has_frame(option):
            painter.save()
            _draw_panel(painter, option, widget)
            painter.restore()

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        /,
        widget: QWidget | None = None,
    ) -> None:
        """Draw push buttons, check boxes and radio buttons, the heads of tables, and the words of combo boxes."""
        if element is _Control.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            self._draw_menu_item(painter, option, widget)
            return
        if element is _Control.CE_HeaderSection:
            _draw_header(painter, option)
            return
        if element is _Control.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            self._draw_combo_words(painter, option)
            return
        if not isinstance(option, QStyleOptionButton) or element not in _BUTTONS:
            super().drawControl(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if element is _Control.CE_CheckBox:
            self._draw_label(painter, option, _draw_check_box(painter, option))
        elif element is _Control.CE_RadioButton:
            self._draw_label(painter, option, _draw_radio_button(painter, option))
        else:
            _draw_push_button(painter, option, widget)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        /,
        widget: QWidget | None = None,
    ) -> None:
        """Draw scroll bars, spin boxes, combo boxes and the buttons of Qt's own tool bars."""
        painter.save()
        if control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            _draw_handle(painter, option)
        elif control is _Complex.CC_SpinBox and _has_frame(option):
            _draw_panel(painter, option, widget)
        elif control is _Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            _draw_combo(painter, option, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)
        painter.restore()

    def _draw_menu_item(self, painter: QPainter, option: QStyleOptionMenuItem, widget: QWidget | None) -> None:
        """Draw an item; what is chosen among several has a tick, and nothing has a box."""
        checkable = QStyleOptionMenuItem.CheckType
        if option.checkType == checkable.NotCheckable:
            super().drawControl(_Control.CE_MenuItem, option, painter, widget)
            return
        plain = QStyleOptionMenuItem(option)
        plain.checkType = checkable.NotCheckable
        super().drawControl(_Control.CE_MenuItem, plain, painter, widget)
        if option.checked:
            size = _box_size(option) - 2
            box = QRect(option.rect.left() + 4, option.rect.center().y() - size // 2, size, size)
            ink = option.palette.text().color()
            if _is(option, _State.State_Selected):
                ink = option.palette.highlightedText().color()
            painter.save()
            paint_icon(painter, "check", ink, QRectF(QStyle.visualRect(option.direction, option.rect, box)))
            painter.restore()

    def _draw_combo_words(self, painter: QPainter, option: QStyleOptionComboBox) -> None:
        """Draw what is chosen, with its icon, beside the arrow."""
        arrow = option.fontMetrics.height() + _ICON_GAP
        room = option.rect.adjusted(SIDE, 0, -SIDE - arrow, 0)
        if not option.currentIcon.isNull():
            size = option.iconSize
            at = QRect(room.left(), room.center().y() - size.height() // 2, size.width(), size.height())
            option.currentIcon.paint(painter, QStyle.visualRect(option.direction, option.rect, at))
            room.setLeft(at.right() + _ICON_GAP)
        words = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width())
        leading = self.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        self.drawItemText(
            painter,
            QStyle.visualRect(option.direction, option.rect, room),
            leading | Qt.AlignmentFlag.AlignVCenter,
            option.palette,
            _is(option, _State.State_Enabled),
            words,
            QPalette.ColorRole.ButtonText,
        )

    def _draw_label(self, painter: QPainter, option: QStyleOptionButton, indicator: int) -> None:
        """Draw the words beside an indicator of this width."""
        beside = option.rect.adjusted(indicator + _LABEL_GAP, 0, 0, 0)
        leading = self.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        self.drawItemText(
            painter,
            self.visualRect(option.direction, option.rect, beside),
            _MNEMONIC | leading | Qt.AlignmentFlag.AlignVCenter,
            option.palette,
            _is(option, _State.State_Enabled),
            option.text,
            QPalette.ColorRole.WindowText,
        )


def _draw_flat(painter: QPainter, element: QStyle.PrimitiveElement, option: QStyleOption) -> None:
    """Draw what Fusion would draw with a gradient or in relief."""
    look, clear = tokens(), QColor(0, 0, 0, 0)
    focused = _is(option, _State.State_HasFocus)
    if element is _Primitive.PE_FrameMenu:
        painter.setPen(look.edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    elif element is _Primitive.PE_Frame:
        if isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:
            draw_box(painter, option.rect, clear, look.accent if focused else look.edge, radius=3)
    elif element is _Primitive.PE_PanelButtonTool:
        if _is(option, _State.State_Sunken, _State.State_On, _State.State_MouseOver) or focused:
            draw_box(painter, option.rect, look.chip, look.accent if focused else look.chip, radius=6)
    elif element is _Primitive.PE_FrameFocusRect:
        draw_box(painter, option.rect, clear, look.accent, width=1.5, radius=4)
    elif isinstance(option, QStyleOptionViewItem):
        if _is(option, _State.State_Selected):
            painter.fillRect(option.rect, option.palette.highlight().color())
        elif option.backgroundBrush.style() is not Qt.BrushStyle.NoBrush:
            painter.fillRect(option.rect, option.backgroundBrush)


def _draw_header(painter: QPainter, option: QStyleOption) -> None:
    """Draw the ground of a table's head: a line below and one behind each column."""
    look = tokens()
    painter.save()
    painter.fillRect(option.rect, look.pane)
    painter.setPen(look.line)
    box = option.rect
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if option.direction is Qt.LayoutDirection.RightToLeft:
        painter.drawLine(box.topLeft(), box.bottomLeft())
    else:
        painter.drawLine(box.topRight(), box.bottomRight())
    painter.restore()


def _draw_combo(painter: QPainter, option: QStyleOptionComboBox, widget: QWidget | None) -> None:
    """Draw a combo box as a field with an arrow at its end."""
    _draw_panel(painter, option, widget)
    look, size = tokens(), option.fontMetrics.height()
    box = QRect(option.rect.right() - SIDE - size, option.rect.center().y() - size // 2, size, size)
    ink = look.ink if _is(option, _State.State_Enabled) else look.soft
    paint_icon(painter, "chevron-down", ink, QRectF(QStyle.visualRect(option.direction, option.rect, box)))


def _has_frame(option: QStyleOption) -> bool:
    """Whether a line edit or spin box is a field of its own, and not a part of something larger."""
    if isinstance(option, QStyleOptionFrame):
        return option.lineWidth > 0
    return isinstance(option, QStyleOptionSpinBox) and option.frame


def _is_in_frameless_spin_box(widget: QWidget | None) -> bool:
    """Whether this is the line in which a calendar's year is typed; its ink needs the ground that Fusion gives it."""
    box = None if widget is None else widget.parentWidget()
    return isinstance(box, QAbstractSpinBox) and not box.hasFrame()


def _is(option: QStyleOption, *flags: QStyle.StateFlag) -> bool:
    """Whether the control is in one of these states."""
    return any(option.state & flag for flag in flags)


def _draw_panel(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    draw_field(
        painter,
        option.rect,
        enabled=_is(option, _State.State_Enabled),
        focused=_is(option, _State.State_HasFocus),
        bad=widget is not None and is_bad(widget),
    )


def _draw_check_box(painter: QPainter, option: QStyleOption) -> int:
    """Draw the box and its tick, and give its width. Its edge shows the focus."""
    look, size = tokens(), _box_size(option)
    box = QRect(0, (option.rect.height() - size) // 2, size, size)
    box = QStyle.visualRect(option.direction, option.rect, box)
    ticked, focused = _is(option, _State.State_On), _is(option, _State.State_HasFocus)
    filled = ticked and _is(option, _State.State_Enabled)
    edge = look.accent if filled or focused or _is(option, _State.State_MouseOver) else look.soft
    draw_box(painter, box, look.accent if filled else look.field, edge, width=2 if focused else 1, radius=4)
    if ticked:
        ink = look.on_accent if filled else look.soft
        paint_icon(painter, "check", ink, QRectF(box).adjusted(2, 2, -2, -2))
    return size


def _box_size(option: QStyleOption) -> int:
    """How large a check box is."""
    return max(_LEAST_INDICATOR, option.fontMetrics.height() - 2)


def _ring_size(option: QStyleOption) -> int:
    """A radio button's ring grows with the font."""
    return option.fontMetrics.height() + 2


def _draw_radio_button(painter: QPainter, option: QStyleOption) -> int:
    """Draw the ring, its dot and a frame for the focus, and give the ring's width."""
    look, size = tokens(), _ring_size(option)
    ring = QRect(_RING_INSET, (option.rect.height() - size) // 2, size, size)
    ring = QStyle.visualRect(option.direction, option.rect, ring)
    chosen, focused = _is(option, _State.State_On), _is(option, _State.State_HasFocus)
    edge = look.accent if chosen or focused or _is(option, _State.State_MouseOver) else look.soft
    draw_box(painter, ring, look.accent if chosen else look.field, edge, radius=size / 2)
    if chosen:
        inset = size * 5 // 16
        dot = ring.adjusted(inset, inset, -inset, -inset)
        draw_box(painter, dot, look.on_accent, look.on_accent, width=0, radius=dot.width() / 2)
    if focused:
        draw_box(painter, option.rect, QColor(0, 0, 0, 0), look.accent, width=1.5, radius=5)
    return size


def _scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where a part of a scroll bar is. It has a handle and no arrows."""
    upright = option.orientation is Qt.Orientation.Vertical
    room = option.rect.height() if upright else option.rect.width()
    steps = option.maximum - option.minimum
    length = room
    if steps > 0:
        length = min(room, max(_SHORTEST_HANDLE, room * option.pageStep // (steps + option.pageStep)))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown
    )
    spans = {
        _Part.SC_ScrollBarGroove: (0, room),
        _Part.SC_ScrollBarSlider: (start, length),
        _Part.SC_ScrollBarSubPage: (0, start),
        _Part.SC_ScrollBarAddPage: (start + length, room - start - length),
    }
    if part not in spans:
        return QRect()
    begin, size = spans[part]
    box = QRect(0, begin, option.rect.width(), size) if upright else QRect(begin, 0, size, option.rect.height())
    return QStyle.visualRect(option.direction, option.rect, box)


def _draw_handle(painter: QPainter, option: QStyleOptionSlider) -> None:
    look = tokens()
    is_dragged = option.activeSubControls == _Part.SC_ScrollBarSlider
    box = QRectF(_scroll_bar_part(option, _Part.SC_ScrollBarSlider))
    upright = option.orientation is Qt.Orientation.Vertical
    box = box.adjusted(2.5, 1, -2.5, -1) if upright else box.adjusted(1, 2.5, -1, -2.5)
    radius = min(box.width(), box.height()) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.soft if is_dragged or _is(option, _State.State_MouseOver) else look.line)
    painter.drawRoundedRect(box, radius, radius)


def _kind(option: QStyleOptionButton, widget: QWidget | None) -> ButtonKind:
    """Give a button's kind. In Qt's own dialogs, where buttons have none, the default button is the primary one."""
    if isinstance(widget, Button):
        return widget.kind
    is_default = option.features & QStyleOptionButton.ButtonFeature.DefaultButton
    return ButtonKind.PRIMARY if is_default else ButtonKind.PLAIN


def _icon(widget: QWidget | None) -> str:
    return widget.icon_name if isinstance(widget, Button) else ""


def _button_size(option: QStyleOptionButton, widget: QWidget | None) -> QSize:
    kind, icon = _kind(option, widget), option.iconSize
    words = option.fontMetrics.size(_MNEMONIC, option.text)
    if kind in {ButtonKind.LINK, ButtonKind.ACT}:
        return QSize(words.width() + 8, words.height() + 6)
    if kind is ButtonKind.ICON:
        return QSize(icon.width() + 2 * _BUTTON_PADDING_Y, icon.height() + 2 * _BUTTON_PADDING_Y)
    width = words.width() + 2 * (_QUIET_PADDING_X if kind is ButtonKind.QUIET else _BUTTON_PADDING_X)
    if _icon(widget):
        width += icon.width() + _ICON_GAP
    return QSize(width, max(words.height(), icon.height()) + 2 * _BUTTON_PADDING_Y + 2)


def _draw_push_button(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    kind = _kind(option, widget)
    if kind in {ButtonKind.LINK, ButtonKind.ACT}:
        _draw_link(painter, option, kind)
    elif kind is ButtonKind.ICON:
        _draw_icon_button(painter, option, widget)
    else:
        _draw_box_of_words(painter, option, widget, kind)


def _draw_box_of_words(
    painter: QPainter, option: QStyleOptionButton, widget: QWidget | None, kind: ButtonKind
) -> None:
    look = tokens()
    enabled, hovered = _is(option, _State.State_Enabled), _is(option, _State.State_MouseOver)
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if kind is ButtonKind.QUIET:
        ink = look.ink if hovered and enabled else look.soft
    else:
        is_primary = kind is ButtonKind.PRIMARY
        fill, line, ink = (
            (look.accent, look.accent, look.on_accent) if is_primary else (look.pane, look.line, look.ink)
        )
        if kind is ButtonKind.OUTLINED:
            line = ink = look.accent
        if not enabled:
            fill, line, ink = look.chip, look.line, look.soft
        elif _is(option, _State.State_Sunken, _State.State_On):
            fill = _mix(fill, look.ink, _PRESSED)
        elif hovered:
            fill = _mix(fill, look.ink, _HOVERED)
        painter.setPen(QPen(line, 1.5 if kind is ButtonKind.OUTLINED else 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if _is(option, _State.State_HasFocus):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = kind is ButtonKind.PRIMARY  # its edge has the accent already
        painter.setPen(QPen(ink, 1.5) if inside else QPen(look.accent, 2))
        inset = 3 if inside else 1
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS - 2, _RADIUS - 2)
    _draw_words(painter, option, _icon(widget), ink)


def _draw_words(painter: QPainter, option: QStyleOptionButton, icon: str, ink: QColor) -> None:
    """Draw icon and words in reading order, together in the middle."""
    words = QRect(option.rect)
    if icon:
        size = option.iconSize
        width = option.fontMetrics.size(_MNEMONIC, option.text).width()
        left = (words.width() - size.width() - _ICON_GAP - width) // 2
        place = QRect(left, (words.height() - size.height()) // 2, size.width(), size.height())
        paint_icon(painter, icon, ink, QRectF(QStyle.visualRect(option.direction, option.rect, place)))
        words = QRect(left + size.width() + _ICON_GAP, 0, width, words.height())
        words = QStyle.visualRect(option.direction, option.rect, words)
    painter.setPen(ink)
    painter.drawText(words, _CENTERED, option.text)


def _draw_link(painter: QPainter, option: QStyleOptionButton, kind: ButtonKind) -> None:
    """Draw words: a link's underlined in the ink of the text around them, an act's in the accent color."""
    is_act, focused = kind is ButtonKind.ACT, _is(option, _State.State_HasFocus)
    ink = tokens().accent if is_act else option.palette.windowText().color()
    font = QFont(painter.font())
    font.setUnderline(not focused and (not is_act or _is(option, _State.State_MouseOver)))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(option.rect, _CENTERED, option.text)
    if focused:
        painter.setPen(QPen(ink, 1.5))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)


def _draw_icon_button(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    """Draw the icon, and a ground only under the mouse or where the keyboard is."""
    look, focused = tokens(), _is(option, _State.State_HasFocus)
    hovered = _is(option, _State.State_MouseOver)
    if focused or hovered or _is(option, _State.State_Sunken):
        draw_box(painter, option.rect, look.chip, look.accent if focused else look.chip, width=2 if focused else 1)
    size = option.iconSize
    box = QRectF(0, 0, size.width(), size.height())
    box.moveCenter(QRectF(option.rect).center())
    paint_icon(painter, _icon(widget), look.ink if focused or hovered else look.soft, box)


def _mix(colour: QColor, other: QColor, share: float) -> QColor:
    """Mix two colours: ``share`` of the other."""
    return QColor.fromRgbF(
        colour.redF() * (1 - share) + other.redF() * share,
        colour.greenF() * (1 - share) + other.greenF() * share,
        colour.blueF() * (1 - share) + other.blueF() * share,
    )
