"""A phone with one message on it: its widgets, the recipients of a draft, and what each will read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import overload

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from heydesk.domain.draft_context import Knowledge
from heydesk.domain.media import MediaReport, size_words
from heydesk.domain.merge_fields import MergeTemplate, find_tokens, values_of
from heydesk.domain.message import Draft, Side
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import Contact, ListMember
from heydesk.domain.sms import SegmentCount, count
from heydesk.domain.text_normalization import as_sent
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import isolated
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.inputs import Compound
from heydesk.ui.widgets.labels import TextLook, TextView
from heydesk.ui.widgets.painting import draw_box, icon_size, paint_icon
from heydesk.ui.widgets.thumbnails import picture_name, thumbnail_of

_PAD = 12
_BUBBLE_ABOVE = 9
_GAP = 6
_BUBBLE_RADIUS = 12
_MAX_LINES = 400
"""The pane around it scrolls earlier."""


class PreviewBubble(Compound):
    """The message's bubble: gray like a received text, or amber, dashed and with a lock for a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self._places: Sequence[tuple[int, int]] = ()
        self._words = TextView(TextLook.WORDS, _MAX_LINES)
        self._words.setObjectName("preview")
        self._words.setAccessibleName(self.tr("Preview"))
        self._words.setPlaceholderText(self.tr("Nothing written yet"))
        self.set_focus_part(self._words)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._apply_theme()

    def show_text(self, text: str, places: Sequence[tuple[int, int]], *, side: Side) -> None:
        """Show this text; ``places`` are the ranges of guessed values to underline, in code points."""
        self._words.show_text(text)
        self._side = side
        self._places = places
        self._apply_theme()

    def _apply_theme(self) -> None:
        """Apply the colours of the theme."""
        look = tokens()
        aside = icon_size(self) + _GAP if self._side is Side.NOTE else 0
        right = self.isRightToLeft()
        self._row.setContentsMargins(
            _PAD + (0 if right else aside), _BUBBLE_ABOVE, _PAD + (aside if right else 0), _BUBBLE_ABOVE
        )
        palette = self._words.palette()
        palette.setColor(QPalette.ColorRole.Text, look.note_ink if self._side is Side.NOTE else look.ink)
        self._words.setPalette(palette)
        self._words.setExtraSelections(self._marks())
        self.update()

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        line.setUnderlineColor(tokens().accent)
        text = self._words.toPlainText()
        marks = []
        for start, end in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._words.textCursor()
            mark.cursor.setPosition(_units(text[:start]))
            mark.cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            mark.format = line
            marks.append(mark)
        return marks

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background, and the lock."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
        edge = look.ink if plain else look.chip
        painter.setPen(QPen(look.note_line, 1, Qt.PenStyle.DashLine) if self._side is Side.NOTE else QPen(edge, 1))
        painter.setBrush(look.note if self._side is Side.NOTE else look.chip)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _BUBBLE_RADIUS, _BUBBLE_RADIUS)
        if self._side is Side.NOTE:
            size = icon_size(self)
            x = self.width() - _PAD - size if self.isRightToLeft() else _PAD
            paint_icon(painter, "lock", look.note_ink, QRectF(x, _BUBBLE_ABOVE, size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._apply_theme()


def _units(text: str) -> int:
    """Return a text's length in UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_PICTURE_RADIUS = 12
_MARK = 2
"""The icon's size, in line heights."""
_DRAWN = 8
"""The picture's height, in line heights."""


class PictureTile(QWidget):
    """A tile for the file at an address: thumbnail or icon, file name, kind and size. Fetches nothing."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.url = url
        """The address."""
        self.report: MediaReport | None = None
        """What was found there; None if nobody has looked."""
        self._image = QImage()
        self._name = picture_name(url)
        self.setObjectName("previewPicture")
        self.setToolTip(url)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._update_name()

    @property
    def picture_height(self) -> int:
        """The thumbnail's height in device pixels: one twice as wide as high must fit."""
        height = min(_DRAWN * self.fontMetrics().height(), self.width() // 2)
        return round(height * self.devicePixelRatioF())

    def show_report(self, report: MediaReport, image: QImage) -> None:
        """Show what was found there; ``image`` is null if there is no thumbnail."""
        self.report = report
        self._image = image
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self._update_name()
        self.updateGeometry()
        self.update()

    def _facts(self) -> str:
        """Return kind and size, or that the file can't be read; "" if nobody has looked."""
        if self.report is None:
            return ""
        if not self.report.is_reachable:
            return self.tr("can't be opened as a file")
        size = "" if self.report.size is None else size_words(self.report.size)
        return " · ".join(part for part in (self.report.kind, size) if part)

    def _update_name(self) -> None:
        said = (self.tr("Picture: {name}").format(name=self._name), self._facts())
        self.setAccessibleName(", ".join(part for part in said if part))

    def sizeHint(self) -> QSize:
        """Return the size of thumbnail or icon and the lines below."""
        line = self.fontMetrics().height()
        lines = 2 if self._facts() else 1
        drawn = self._drawn_height()
        top = drawn or _MARK * line + _PAD
        return QSize(160, top + _GAP + lines * line + _PAD)

    def minimumSizeHint(self) -> QSize:
        """Allow names to be elided in the middle."""
        return QSize(60, self.sizeHint().height())

    def _drawn_height(self) -> int:
        return round(self._image.height() / self.devicePixelRatioF()) if not self._image.isNull() else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        look = tokens()
        painter = QPainter(self)
        plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
        draw_box(painter, self.rect(), look.chip, look.ink if plain else look.chip, radius=_PICTURE_RADIUS)
        line = self.fontMetrics().height()
        top = self._paint_picture(painter)
        painter.setPen(look.ink)
        for words, ink in ((self._name, look.ink), (self._facts(), look.soft)):
            room = QRect(_PAD, top + _GAP, self.width() - 2 * _PAD, line)
            painter.setPen(ink)
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
            top += line

    def _paint_picture(self, painter: QPainter) -> int:
        """Paint the thumbnail or the icon; return its lower edge."""
        height = self._drawn_height()
        if not height:
            size = _MARK * self.fontMetrics().height()
            box = QRectF((self.width() - size) / 2, _PAD, size, size)
            paint_icon(painter, "picture", tokens().soft, box)
            return _PAD + size
        width = self._image.width() / self.devicePixelRatioF()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _PICTURE_RADIUS, _PICTURE_RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(QRectF((self.width() - width) / 2, 0, width, height), self._image)
        painter.restore()
        return height


_POLL_INTERVAL_MS = 1_000
"""Interval of looking into the cache of what was found at addresses."""


class MediaGallery(QWidget):
    """One tile for each picture, in a column. ``known`` returns what was last found at an address; it asks nobody."""

    def __init__(
        self, known: Callable[[str], MediaReport | None], start: StartTask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._start = start
        self._tiles: list[PictureTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._poll_timer = QTimer(self)
        self._poll_timer.setInterval(_POLL_INTERVAL_MS)
        self._poll_timer.timeout.connect(self._on_poll_timer_timed_out)
        self.hide()

    def show_pictures(self, urls: tuple[str, ...]) -> None:
        """Show these pictures, with what is known of each."""
        if urls != tuple(tile.url for tile in self._tiles):
            for tile in self._tiles:
                self._column.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self._tiles = [PictureTile(url) for url in urls]
            for tile in self._tiles:
                self._column.addWidget(tile)
        self.setVisible(bool(urls))
        if urls:
            self._poll_timer.start()
            QTimer.singleShot(0, self, self._on_poll_timer_timed_out)  # when it is known how wide the tiles are
        else:
            self._poll_timer.stop()

    def _on_poll_timer_timed_out(self) -> None:
        if not self.isVisible():
            return
        for tile in self._tiles:
            report = self._known(tile.url)
            if report is not None and report is not tile.report:
                tile.report = report
                self._start(self._draw(tile, report))

    async def _draw(self, tile: PictureTile, report: MediaReport) -> None:
        image = await asyncio.to_thread(thumbnail_of, report.picture, tile.picture_height)
        if tile in self._tiles and tile.report is report:
            tile.show_report(report, image)


_PHONE_RADIUS = 22
_SIDE = 12
_PHONE_ABOVE = 12
_BELOW = 18
_SHARE = 6
"""Of seven parts of the width, so many are the message's."""


class PhoneFrame(Compound):
    """The phone: sender, pictures and bubble."""

    def __init__(self, gallery: MediaGallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._from = QLabel()
        self._from.setObjectName("previewFrom")
        self._from.setTextFormat(Qt.TextFormat.PlainText)
        self._from.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._from.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._from.setWordWrap(True)
        self._bubble = PreviewBubble()
        self.set_focus_part(self._bubble)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(gallery)
        column.addWidget(self._bubble)
        row = QHBoxLayout()
        row.addLayout(column, _SHARE)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, _PHONE_ABOVE, _SIDE, _BELOW)
        rows.setSpacing(12)
        rows.addWidget(self._from)
        rows.addLayout(row)

    def show_content(self, page: PreviewContent, sender: str, *, side: Side) -> None:
        """Show this content; ``sender`` is the line above it."""
        self._from.setText(sender)
        self._from.setVisible(bool(sender))
        self._gallery.show_pictures(page.pictures)
        self._bubble.setVisible(bool(page.text) or not page.pictures)
        self._bubble.show_text(page.text, page.filled, side=side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the phone's outline."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.line, radius=_PHONE_RADIUS)


@dataclass(frozen=True, slots=True)
class PreviewContent:
    """What one recipient will see: text and pictures, and what is uncertain about them."""

    text: str = ""
    pictures: tuple[str, ...] = ()
    """Addresses."""
    count: SegmentCount | None = None
    """The segments; None for a note, and if there is nothing to count."""
    filled: tuple[tuple[int, int], ...] = ()
    """The ranges in the text of guessed merge values."""
    empties: tuple[str, ...] = ()
    """Merge fields that are empty for this recipient."""
    unknowns: tuple[str, ...] = ()
    """Merge fields that do not exist."""
    has_tokens: bool = False
    is_gone: bool = False
    """Whether the template or survey was not among those last fetched."""


def preview_content(draft: Draft, known: Knowledge, reader: Reader | None, appended: str = "") -> PreviewContent:
    """Fill the draft's merge fields for one recipient; for None, a group, or an unknown person they stay as written.

    ``appended`` is a sentence that the service may add to the text; it is counted, too.
    """
    words = _words(draft, known)
    if words is None:
        return PreviewContent(is_gone=True)
    text, pictures = words
    # Neither the contract nor anybody's report says that fields are filled in a note.
    has_tokens = not draft.is_note and any(token.is_whole for token in find_tokens(text))
    page = PreviewContent(text, pictures, has_tokens=has_tokens)
    if has_tokens and reader is not None and reader.is_known:
        page = _filled(page, values_of(reader.contact, reader.member, known.fields))
    if draft.is_note or not (page.text or pictures):
        return page
    mms = bool(pictures) or (reader is not None and reader.is_group)
    whole = f"{page.text}\n{appended}" if appended else page.text
    return replace(page, count=count(whole, mms=mms))


def _words(draft: Draft, known: Knowledge) -> tuple[str, tuple[str, ...]] | None:
    """Return the text with its merge tokens and the pictures' addresses; None if unknown."""
    media = (draft.media_url.strip(),) if draft.media_url.strip() else ()
    if draft.template_id is not None:
        template = known.templates.get(draft.template_id)
        return None if template is None else (template.text, (*media, *template.pictures))
    if draft.survey_id is not None:
        survey = known.surveys.get(draft.survey_id)
        return None if survey is None else (survey.question, media)
    return as_sent(draft.text), media


def _filled(page: PreviewContent, values: Mapping[str, str]) -> PreviewContent:
    """Fill in the values, and note their ranges."""
    merge = MergeTemplate(page.text)
    shown = merge.fill(values)
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    length = at = 0
    for token, value in zip((token for token in find_tokens(page.text) if token.is_whole), shown, strict=True):
        before = page.text[at : token.start]
        here = page.text[token.start : token.end] if value is None else value
        length += len(before)
        if value:
            places.append((length, length + len(value)))
        length += len(here)
        parts += (before, here)
        at = token.end
    text = "".join((*parts, page.text[at:]))
    return replace(
        page, text=text, filled=tuple(places), empties=merge.empties(shown), unknowns=merge.unknowns(shown)
    )


@dataclass(frozen=True, slots=True)
class Reader:
    """A recipient who gets it alone, or a group whose members see each other."""

    phones: tuple[str, ...]
    contact: Contact | None = None
    member: ListMember | None = None
    """The entry in the list, for a member of one."""
    called: str = ""
    """What the file calls them that their number was taken from."""

    @property
    def is_group(self) -> bool:
        """Whether it is a group text."""
        return len(self.phones) > 1

    @property
    def is_known(self) -> bool:
        """Whether their name is known."""
        return self.contact is not None or (self.member is not None and bool(self.member.first or self.member.last))

    @property
    def name(self) -> str:
        """Their name, or else their number; a group's numbers."""
        names = [national(phone) for phone in self.phones]
        if self.contact is not None and self.contact.name:
            names = [self.contact.name]
        elif self.member is not None and self.is_known:
            names = [" ".join(part for part in (self.member.first, self.member.last) if part)]
        elif self.called:
            names = [self.called]
        return ", ".join(map(isolated, names))


class ListReaders(Sequence[Reader]):
    """The members of lists as recipients, made when indexed: there may be thousands, and one is shown."""

    def __init__(self, members: tuple[ListMember, ...]) -> None:
        self.members = members

    def __len__(self) -> int:
        return len(self.members)

    @overload
    def __getitem__(self, place: int) -> Reader: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Reader]: ...
    def __getitem__(self, place: int | slice) -> Reader | Sequence[Reader]:
        if isinstance(place, slice):
            return ListReaders(self.members[place])
        member = self.members[place]
        return Reader((member.phone,), member=member)


def readers_of(draft: Draft, known: Knowledge) -> Sequence[Reader]:
    """Return a draft's recipients in order; none if there are none, or if a list's members are unknown."""
    if draft.lists:
        lists = [known.members.get(list_id, ()) for list_id in draft.lists]
        return ListReaders(lists[0] if len(lists) == 1 else tuple(chain.from_iterable(lists)))
    readers = [_alone(phone, known) for phone in draft.recipients]
    if draft.group and len(readers) > 1:
        readers = [Reader(draft.recipients)]
    chats = [known.chats[chat_id].phones for chat_id in draft.chats if chat_id in known.chats]
    readers += [Reader(phones) if len(phones) > 1 else _alone(phones[0], known) for phones in chats if phones]
    return tuple(readers)


def are_same(some: Sequence[Reader], others: Sequence[Reader]) -> bool:
    """Whether both are the same people in the same order, by their numbers."""
    if isinstance(some, ListReaders) and isinstance(others, ListReaders):
        return some.members == others.members
    if isinstance(some, ListReaders) or isinstance(others, ListReaders):
        return False
    return [reader.phones for reader in some] == [reader.phones for reader in others]


def _alone(phone: str, known: Knowledge) -> Reader:
    person = known.people.get(phone)
    return Reader((phone,)) if person is None else Reader((phone,), person.contact, called=person.called)
