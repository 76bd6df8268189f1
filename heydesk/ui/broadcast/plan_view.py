"""The plan of a broadcast: samples, who is left out, unknown facts, and cost.

The dialog *Send to me first* sends one sample of a broadcast to the person's own phone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.domain.broadcast import BroadcastPlan, Excluded, Sample
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import Side
from heydesk.domain.phone_numbers import national
from heydesk.ui.preview.phone import PreviewBubble
from heydesk.ui.text import enumeration, isolated, translate, translate_plural
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import Choice, LineField, Picker
from heydesk.ui.widgets.labels import Card, Heading, Notice, StripKind, TextLook, TextView, quiet_label

_CONTEXT = "Plan"


def _counted(reason: str, count: int) -> str:
    """Say how many people are left out for one reason."""
    match reason:
        case "opted-out":
            return translate_plural(_CONTEXT, "%n opted out", "%n opted out", count)
        case "blocked":
            return translate_plural(_CONTEXT, "%n blocked", "%n blocked", count)
        case "no-number":
            return translate_plural(
                _CONTEXT,
                "%n without a number that can be texted",
                "%n without a number that can be texted",
                count,
            )
        case _:
            return translate_plural(_CONTEXT, "%n there more than once", "%n there more than once", count)


_WHY = {
    "opted-out": QT_TRANSLATE_NOOP("Plan", "opted out"),
    "blocked": QT_TRANSLATE_NOOP("Plan", "blocked"),
    "no-number": QT_TRANSLATE_NOOP("Plan", "no number that can be texted"),
    "duplicate": QT_TRANSLATE_NOOP("Plan", "there more than once, gets it once"),
}


def gap_words(plan: BroadcastPlan) -> str:
    """Say which merge fields are empty, and for how many people; "" for none."""
    words = []
    for name, people in plan.gaps:
        text = translate_plural(
            _CONTEXT,
            "%n of them has no {field}: nothing stands in its place.",
            "%n people have no {field}: nothing stands in its place.",
            people,
        )
        words.append(text.format(field=isolated(name)))
    return "\n".join(words)


def excluded_words(plan: BroadcastPlan) -> str:
    """Say how many people are left out, by reason; "" for nobody."""
    if not plan.excluded:
        return ""
    reasons = Counter(str(one.reason) for one in plan.excluded)
    named = enumeration(_counted(reason, count) for reason, count in reasons.items())
    return QCoreApplication.translate(_CONTEXT, "Left out: {reasons}.").format(reasons=named)


def excluded_people(plan: BroadcastPlan) -> str:
    """Return those left out, one a line."""
    return "\n".join(_line(one) for one in plan.excluded)


def unasked_words(plan: BroadcastPlan) -> str:
    """Say for how many it is unknown whether they opted out; "" for nobody."""
    if not plan.unasked:
        return ""
    return translate_plural(
        _CONTEXT,
        "Whether they opted out is not known here for %n of them. Heymarket leaves out those who have.",
        "Whether they opted out is not known here for %n of them. Heymarket leaves out those who have.",
        plan.unasked,
    )


def unknown_words(plan: BroadcastPlan) -> str:
    """Say that the members of the list are unknown; "" if they are known."""
    if plan.is_known:
        return ""
    return QCoreApplication.translate(
        _CONTEXT,
        "Heymarket does not show HeyDesk who is on this list, so how it reads and what it costs can't be worked out.",
    )


def cost_words(plan: BroadcastPlan) -> str:
    """Say what all texts cost, and the longest, as a row of separate facts; "" if unknown."""
    if not plan.is_known or plan.longest is None or plan.count is None:
        return ""
    if plan.is_mms:
        return translate_plural(_CONTEXT, "%n MMS, one each.", "%n MMS, one each.", plan.count)
    tr = QCoreApplication.translate
    longest, count = plan.longest.segments, len(plan.longest.text)
    characters = translate_plural(_CONTEXT, "Longest: %n character", "Longest: %n characters", count)
    if longest <= 1 or len(plan.by_segments) == 1:
        facts = [characters, translate_plural(_CONTEXT, "%n segment each", "%n segments each", max(longest, 1))]
    else:
        facts = [enumeration((characters, translate_plural(_CONTEXT, "%n segment", "%n segments", longest)))]
    facts.append(translate_plural(_CONTEXT, "%n segment in all", "%n segments in all", plan.segments))
    if plan.segments_with_opt_out > plan.segments:
        facts.append(
            translate_plural(
                _CONTEXT,
                "at most %n with the opt-out sentence",
                "at most %n with the opt-out sentence",
                plan.segments_with_opt_out,
            )
        )
    return " · ".join((*facts, tr(_CONTEXT, "an estimate")))


def sample_name(sample: Sample) -> str:
    """Return the name of the sample's recipient, or the number."""
    return isolated(sample.name) if sample.name else national(sample.phone)


def empty_words(sample: Sample) -> str:
    """Say which merge fields are empty for this recipient; "" for none."""
    if not sample.empties:
        return ""
    return QCoreApplication.translate(_CONTEXT, "Empty: {fields}").format(fields=enumeration(sample.empties))


def _line(one: Excluded) -> str:
    who = "  ".join(part for part in (one.phone, isolated(one.name)) if part)
    return f"{who}  {QCoreApplication.translate(_CONTEXT, str(_WHY[one.reason]))}"


_LINES = 8


class PlanNotice(QWidget):
    """A notice; its link shows the people concerned below it, and hides them again."""

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._people = ""
        self._strip = Notice(StripKind.WARNING, icon)
        self._link = Button("", ButtonKind.LINK)
        self._link.setObjectName(f"{name}Show")
        self._link.clicked.connect(self._on_link_clicked)
        self._list = TextView(TextLook.CODE, _LINES)
        self._list.setObjectName(f"{name}People")
        self._list.setAccessibleName(self.tr("Who they are"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._strip, 1)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(row)
        rows.addWidget(self._list)
        self.hide()

    def show_notice(self, words: str, people: str = "") -> None:
        """Show this text, with these people one a line; "" hides the notice."""
        self._strip.say(words)
        self._people = people
        self._link.setVisible(bool(people))
        self._show(shown=False)
        self.setVisible(bool(words))

    def _show(self, *, shown: bool) -> None:
        self._list.setVisible(shown)
        self._link.setText(self.tr("Hide them") if shown else self.tr("Show them"))
        if shown:
            self._list.show_text(self._people)

    def _on_link_clicked(self) -> None:
        self._show(shown=self._list.isHidden())


_MIN_ROW_WIDTH_PX = 460
"""In a narrower layout the cards stand one above the other."""


class SampleCard(Card):
    """The text as it will probably read for one recipient, with their name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self._who = QLabel()
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._who.setWordWrap(True)
        self._who.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bubble = PreviewBubble()
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        rows.addWidget(self._who)
        rows.addWidget(self._bubble)
        rows.addWidget(self._empty)
        rows.addStretch(1)

    def show_sample(self, sample: Sample) -> None:
        """Show this sample."""
        who, empty = sample_name(sample), empty_words(sample)
        self._who.setText(who)
        self._bubble.show_text(sample.text, (), side=Side.TEXT)
        self._bubble.setVisible(bool(sample.text))
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty))
        self.setAccessibleName(f"{who}: {sample.text}")


class SampleCards(QWidget):
    """Up to three cards, side by side if there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._cards = [SampleCard() for _ in range(3)]
        for card in self._cards:
            self._row.addWidget(card, 1)

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show these samples, at most three."""
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(samples))
            if place < len(samples):
                card.show_sample(samples[place])
        self.setVisible(bool(samples))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards by the width."""
        super().resizeEvent(event)
        wide = event.size().width() >= _MIN_ROW_WIDTH_PX
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)


class PlanView(QWidget):
    """Shows a plan: samples, and a notice for each thing to know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = SampleCards()
        self._gaps = PlanNotice("gaps", "warning")
        self._excluded = PlanNotice("excluded", "warning")
        self._unasked = PlanNotice("unasked")
        self._unknown = PlanNotice("unknownList", "warning")
        self._cost = PlanNotice("cost")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for part in (self._samples, self._gaps, self._excluded, self._unasked, self._unknown, self._cost):
            rows.addWidget(part)
        self.hide()

    def show_plan(self, plan: BroadcastPlan | None) -> None:
        """Show this plan; None hides the view."""
        self.setVisible(plan is not None)
        if plan is None:
            return
        self._samples.show_samples(plan.samples)
        self._gaps.show_notice(gap_words(plan))
        self._excluded.show_notice(excluded_words(plan), excluded_people(plan))
        self._unasked.show_notice(unasked_words(plan))
        self._unknown.show_notice(unknown_words(plan))
        self._cost.show_notice(cost_words(plan))


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
        self._whose = Picker(self.tr("As it reads for"))
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
            (self.tr("As it reads for"), self._whose),
            ("", self._bubble),
            (self.tr("Your own mobile number"), self._number),
        ):
            if label:
                column.addWidget(quiet_label(label, wraps=True))
            column.addWidget(part)
        column.addWidget(quiet_label(self.tr("It goes at once, as one text to this number alone."), wraps=True))
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
