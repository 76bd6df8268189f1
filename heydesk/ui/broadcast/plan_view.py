"""What the review of a broadcast shows of its plan: samples, who gets it, who is left out, gaps, and cost.

The dialog *Send to me first* sends one sample of a broadcast to the person's own phone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.domain.broadcast import BroadcastPlan, Reached, Sample
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import Side
from heydesk.domain.phone_numbers import national
from heydesk.domain.sms import count
from heydesk.ui.broadcast.audience_page import LeftOutCard, NameFlow, SectionHead, name_of
from heydesk.ui.preview.phone import PreviewBubble
from heydesk.ui.text import announce, enumeration, isolated, on_button, translate, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import Choice, LineField, Picker
from heydesk.ui.widgets.labels import Card, Heading, Notice, StripKind, quiet_label
from heydesk.ui.widgets.painting import draw_box, icon_size, paint_icon

_CONTEXT = "Plan"


def gap_words(plan: BroadcastPlan) -> str:
    """Say which merge fields are empty, and for how many people; "" for none."""
    words = []
    for name, people in plan.gaps:
        text = translate_plural(
            _CONTEXT,
            "%n person has no {field}. It will be blank.",
            "%n people have no {field}. It will be blank.",
            people,
        )
        words.append(text.format(field=isolated(field_words(name))))
    return " ".join(words)


def field_words(name: str) -> str:
    """Name a merge field as people say it: ``first name`` for ``first_name``."""
    return name.replace("_", " ")


def unasked_words(plan: BroadcastPlan) -> str:
    """Say for how many it is unknown whether they opted out; "" for nobody."""
    if not plan.unasked:
        return ""
    return translate_plural(
        _CONTEXT,
        "Opt-out status unknown for %n person. Heymarket skips anyone who opted out.",
        "Opt-out status unknown for %n people. Heymarket skips anyone who opted out.",
        plan.unasked,
    )


def unknown_words(plan: BroadcastPlan) -> str:
    """Say that the members of the list are unknown; "" if they are known."""
    if plan.is_known:
        return ""
    return QCoreApplication.translate(
        _CONTEXT, "Heymarket doesn't show who is on this list, so there are no samples and no count of texts."
    )


def cost_words(plan: BroadcastPlan) -> str:
    """Say how many texts all of them count as; "" if unknown."""
    if not plan.is_known or plan.longest is None or plan.count is None:
        return ""
    if plan.is_mms:
        return translate_plural(_CONTEXT, "%n picture message", "%n picture messages", plan.count)
    total = translate_plural(_CONTEXT, "Counts as %n text", "Counts as %n texts", plan.segments)
    if len(plan.by_segments) > 1:
        tr = QCoreApplication.translate
        parts = []
        for segments, people in plan.by_segments:
            who = translate_plural(_CONTEXT, "%n person gets {texts}", "%n people get {texts}", people)
            parts.append(who.format(texts=segments))
        total = tr(_CONTEXT, "{total}: {parts}").format(total=total, parts=", ".join(parts))
    if plan.segments_with_opt_out > plan.segments:
        more = translate_plural(
            _CONTEXT,
            "up to %n with the opt-out sentence",
            "up to %n with the opt-out sentence",
            plan.segments_with_opt_out,
        )
        return f"{total} ({more})"
    return total


def hours_words(plan: BroadcastPlan) -> str:
    """Say that it is outside texting hours for nobody; "" if it is for somebody, which is a warning, or unknown."""
    is_known = any(one.times.times for one in plan.reached)
    if not is_known or any(one.is_quiet for one in plan.reached):
        return ""
    return QCoreApplication.translate(_CONTEXT, "Nobody is outside texting hours")


def sample_name(sample: Sample) -> str:
    """Return the name of the sample's recipient, or the number."""
    return isolated(sample.name) if sample.name else national(sample.phone)


def empty_words(sample: Sample) -> str:
    """Say which merge fields are empty for this recipient; "" for none."""
    if not sample.empties:
        return ""
    fields = enumeration(map(field_words, sample.empties))
    return QCoreApplication.translate(_CONTEXT, "no {fields}").format(fields=fields)


def fact_words(sample: Sample, clock: str, *, is_mms: bool) -> str:
    """Say what is worth knowing of a sample: how many texts it is and why, else the time there."""
    if sample.segments > 1 and not is_mms:
        costly = count(sample.text).costly
        words = translate_plural(_CONTEXT, "%n text", "%n texts", sample.segments)
        if not costly:
            return words
        why = QCoreApplication.translate(_CONTEXT, "{texts}, because of “{character}”")
        return why.format(texts=words, character=costly[0][1])
    return QCoreApplication.translate(_CONTEXT, "{time} there").format(time=clock) if clock else ""


class SampleBubble(QLabel):
    """A text as it will read, on the ground of a text that the team sent; what is blank is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self.setObjectName("sampleText")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 8, 12, 9)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_sample(self, sample: Sample) -> None:
        """Show this one."""
        self._sample = sample
        self._render()

    def _render(self) -> None:
        if self._sample is None:
            return
        look, text, at = tokens(), self._sample.text, 0
        blank = escape(self.tr("blank"))
        mark = (
            f'<span style="color: {look.bad.name()}; background-color: {look.bad_soft.name()};">&nbsp;{blank}&nbsp;'
            "</span>"
        )
        parts = []
        for place in self._sample.gaps:
            parts += [escape(text[at:place]), mark]
            at = place
        words = "".join((*parts, escape(text[at:]))).replace("\n", "<br>")
        self.setText(f'<div style="white-space: pre-wrap; color: {look.mine_ink.name()};">{words}</div>')

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in {QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange}:
            self._render()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        look = tokens()
        painter = QPainter(self)
        draw_box(painter, self.rect(), look.mine, look.ink if look.mine == look.bg else look.mine, radius=14)
        painter.end()
        super().paintEvent(event)


_MIN_ROW_CHARACTERS = 88
"""Average ones. In a narrower layout the cards stand one above the other, and those left out below who gets it."""


class SampleCard(Card):
    """The text as it will probably read for one recipient, with their name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self._who = QLabel()
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(self._who.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._who.setFont(font)
        self._fact = quiet_label(wraps=True)
        self._bubble = SampleBubble()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._who, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._fact, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(13, 10, 13, 13)
        rows.setSpacing(7)
        rows.addLayout(head)
        rows.addWidget(self._bubble)
        rows.addStretch(1)

    def show_sample(self, sample: Sample, clock: str, *, is_mms: bool) -> None:
        """Show this sample; ``clock`` is the local time where it differs from the reader's."""
        who, empty = sample_name(sample), empty_words(sample)
        fact = empty or fact_words(sample, clock, is_mms=is_mms)
        self._who.setText(who)
        self._fact.setText(fact)
        self._fact.setForegroundRole(QPalette.ColorRole.BrightText if empty else QPalette.ColorRole.PlaceholderText)
        self._bubble.show_sample(sample)
        self._bubble.setVisible(bool(sample.text))
        self.setAccessibleName(f"{', '.join(filter(None, (who, fact)))}: {sample.text}")


class SampleCards(QWidget):
    """Up to three cards, side by side if there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._cards = [SampleCard() for _ in range(3)]
        for card in self._cards:
            self._row.addWidget(card, 1)

    def show_plan(self, plan: BroadcastPlan, now: datetime) -> None:
        """Show the plan's samples, at most three."""
        reached = {one.phone: one for one in plan.reached}
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(plan.samples))
            if place < len(plan.samples):
                sample = plan.samples[place]
                clock = name_of(reached.get(sample.phone, Reached(sample.phone)), now).clock
                card.show_sample(sample, clock, is_mms=plan.is_mms)
        self.setVisible(bool(plan.samples))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards by the width."""
        super().resizeEvent(event)
        wide = event.size().width() >= _MIN_ROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)


_MOST_NAMED = 3
"""People who can each be left out by name; of more, all at once."""


class GapBox(QWidget):
    """What a person should know before it is sent: blank fields, with ways out, and unknown opt-outs.

    Signals:
        leave_out_requested: these numbers should not get it.
    """

    leave_out_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gaps")
        self._head = QLabel()
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        font = QFont(self._head.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._head.setFont(font)
        self._more = quiet_label(wraps=True)
        self._buttons: QWidget | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(14 + icon_size(self) + 10, 10, 14, 12)
        self._rows.setSpacing(2)
        self._rows.addWidget(self._head)
        self._rows.addWidget(self._more)
        self.hide()

    def show_plan(self, plan: BroadcastPlan) -> None:
        """Show what this plan leaves open; hidden where that is nothing."""
        head, more = gap_words(plan) or unknown_words(plan), unasked_words(plan)
        if not head:
            head, more = more, ""
        is_new = head != self._head.text()
        self._head.setText(head)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        if self._buttons is not None:
            self._buttons.setParent(None)
            self._buttons.deleteLater()
            self._buttons = None
        if plan.incomplete and len(plan.incomplete) < (plan.count or 0):
            self._buttons = self._make_buttons(plan)
            self._rows.addSpacing(6)
            self._rows.addWidget(self._buttons)
            self._buttons.show()
        self.setVisible(bool(head))
        if is_new:
            announce(self, head)

    def _make_buttons(self, plan: BroadcastPlan) -> QWidget:
        names = {one.phone: one.name for one in plan.reached}
        made = QWidget()
        flow = Wrap(8, made)
        if len(plan.incomplete) > _MOST_NAMED:
            words = translate_plural(
                "GapBox", "Leave %n person out", "Leave these %n people out", len(plan.incomplete)
            )
            choices: tuple[tuple[str, tuple[str, ...]], ...] = ((words, plan.incomplete),)
        else:
            leave = self.tr("Leave {who} out")
            choices = tuple(
                (leave.format(who=names.get(phone) or national(phone)), (phone,)) for phone in plan.incomplete
            )
        for words, phones in choices:
            button = Button(on_button(words))
            button.setObjectName("leaveOut")
            button.clicked.connect(partial(self.leave_out_requested.emit, phones))
            flow.addWidget(button)
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and an icon."""
        look = tokens()
        painter = QPainter(self)
        draw_box(painter, self.rect(), look.warn_soft, look.ink if look.warn_soft == look.bg else look.warn_soft)
        size = icon_size(self)
        x = self.width() - 14 - size if self.isRightToLeft() else 14
        paint_icon(
            painter,
            "warning",
            look.ink,
            self.rect()
            .adjusted(x, 11, 0, 0)
            .toRectF()
            .adjusted(0, 0, x + size - self.width(), 11 + size - self.height()),
        )


class PlanView(QWidget):
    """Shows a plan: samples, who gets it, who is left out, and what is open.

    Signals:
        leave_out_requested: these numbers should not get it.
        put_back_requested: this number should get it after all.
        fix_requested: what was typed is no number and should be corrected; with that.
    """

    leave_out_requested = Signal(object)
    put_back_requested = Signal(str)
    fix_requested = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._how = SectionHead()
        self._samples = SampleCards()
        self._who = SectionHead()
        self._names = NameFlow()
        self._left_out = LeftOutCard()
        self._gaps = GapBox()
        self._gaps.leave_out_requested.connect(self.leave_out_requested)
        self._left_out.put_back_requested.connect(self.put_back_requested)
        self._left_out.fix_requested.connect(self.fix_requested)
        people = QVBoxLayout()
        people.setSpacing(8)
        people.addWidget(self._who)
        people.addWidget(self._names)
        people.addStretch(1)
        self._grid = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grid.setSpacing(20)
        self._grid.addLayout(people, 2)
        self._grid.addWidget(self._left_out, 1, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._how)
        rows.addWidget(self._samples)
        rows.addLayout(self._grid)
        rows.addWidget(self._gaps)
        self.hide()

    def show_plan(self, plan: BroadcastPlan | None, rejected: Sequence[str] = ()) -> None:
        """Show this plan, and what was typed and is no number; None hides the view."""
        self.setVisible(plan is not None)
        if plan is None:
            return
        now = self._now()
        self._how.show_words(self.tr("How it reads"), self._how_words(plan))
        self._how.setVisible(bool(plan.samples))
        self._samples.show_plan(plan, now)
        self._who.show_words(self.tr("Who gets it"), str(len(plan.reached)))
        self._names.show_names([name_of(one, now) for one in plan.reached])
        for part in (self._who, self._names):
            part.setVisible(plan.is_known)
        self._left_out.show_people(plan.excluded, rejected)
        self._gaps.show_plan(plan)

    def _how_words(self, plan: BroadcastPlan) -> str:
        facts = self.tr("{shown} of {count}").format(shown=len(plan.samples), count=plan.count)
        if not plan.count or len(plan.samples) >= plan.count:
            return ""
        if plan.gaps:
            return self.tr("{facts}, with the longest and an incomplete one").format(facts=facts)
        return self.tr("{facts}, with the longest").format(facts=facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns by the width."""
        super().resizeEvent(event)
        wide = event.size().width() >= _MIN_ROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._grid.direction() != wanted:
            self._grid.setDirection(wanted)


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
        self._whose = Picker(self.tr("How it reads for"))
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
            (self.tr("How it reads for"), self._whose),
            ("", self._bubble),
            (self.tr("Your own mobile number"), self._number),
        ):
            if label:
                column.addWidget(quiet_label(label, wraps=True))
            column.addWidget(part)
        column.addWidget(quiet_label(self.tr("It's sent right away, to this number only."), wraps=True))
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
