"""Where the parts of a row of a conversation stand, at one width."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from heydesk.ui.conversation.bubble import Bubble, Side
from heydesk.ui.conversation.paragraph import Paragraph

BETWEEN = 10
"""Pixels from one row to the next."""
_PAD = 12
_ABOVE = 8
_GAP = 4
_SHARE = 0.82
"""How much of the width a text may take; a note takes all of it."""
_SMALL = 0.85
_LEAST = 40


class Plan:
    """Boxes counted from the row's upper edge and from the edge where reading begins, and what goes into them."""

    def __init__(self, bubble: Bubble, width: int, font: QFont, *, mirrored: bool) -> None:
        self.box = self.lock = self.media_box = self.below_box = QRect()
        self.media = self.below = Paragraph("", font, _LEAST)
        if bubble.side is Side.HEADING:
            self._lay_out_heading(bubble, width, font)
        else:
            self._lay_out(bubble, width, font, mirrored=mirrored)

    def _lay_out_heading(self, bubble: Bubble, width: int, font: QFont) -> None:
        room = max(_LEAST, width - 2 * _PAD)
        self.words = Paragraph(bubble.text, _small(font), room, Qt.AlignmentFlag.AlignHCenter)
        self.words_box = QRect(_PAD, BETWEEN // 2, room, self.words.size.height())
        self.height = self.words_box.height() + BETWEEN

    def _lay_out(self, bubble: Bubble, width: int, font: QFont, *, mirrored: bool) -> None:
        wide = bubble.side is Side.NOTE
        mark = QFontMetrics(font).height()
        aside = mark + _GAP if wide else 0
        room = max(_LEAST, (width if wide else int(width * _SHARE)) - 2 * _PAD - aside)
        linked = QFont(font)
        linked.setUnderline(True)
        self.words = Paragraph(shown_text(bubble), font, room)
        self.media = Paragraph(bubble.media, linked, room)
        words, media = self.words.size, self.media.size
        inner = room if wide else max(words.width(), media.width())
        between = _GAP if words.height() and media.height() else 0
        height = max(mark, words.height() + between + media.height()) + 2 * _ABOVE
        left = width - inner - 2 * _PAD if bubble.side is Side.OURS else 0
        self.box = QRect(left, 0, inner + 2 * _PAD + aside, height)
        start = left + _PAD + aside
        self.lock = QRect(_PAD - _GAP // 2, _ABOVE, mark, mark) if wide else QRect()
        self.words_box = QRect(start, _ABOVE, inner, words.height())
        self.media_box = QRect(start, _ABOVE + words.height() + between, inner, media.height())
        ours = bubble.side is Side.OURS
        edge = Qt.AlignmentFlag.AlignRight if ours is not mirrored else Qt.AlignmentFlag.AlignLeft
        under = max(_LEAST, width - 2 * _GAP)
        self.below = Paragraph(shown_below(bubble), _small(font), under, edge)
        self.below_box = QRect(_GAP, height + 2, under, self.below.size.height())
        self.height = height + self.below_box.height() + 2 + BETWEEN


def shown_text(bubble: Bubble) -> str:
    """What stands in the bubble: a note's author first."""
    if bubble.side is Side.NOTE and bubble.who:
        return f"{bubble.who}: {bubble.text}"
    return bubble.text


def shown_below(bubble: Bubble) -> str:
    """What stands under it: who of ours wrote it, that it is a note, what is wrong, and the clock."""
    who = bubble.who if bubble.side in {Side.OURS, Side.UNKNOWN} else ""
    return " · ".join(part for part in (who, bubble.sort, bubble.trouble, bubble.below) if part)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALL)
    else:
        small.setPixelSize(max(1, round(font.pixelSize() * _SMALL)))
    return small
