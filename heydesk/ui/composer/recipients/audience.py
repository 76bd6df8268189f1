"""Who gets the message: a summary of the recipients, in words, and the choice between separate texts and a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from heydesk.domain.message import MAX_EACH_ALONE, Side
from heydesk.ui.composer.recipients.model import ChipLabel, Recipient, RecipientKind
from heydesk.ui.text import isolated, on_button, translate_plural
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import quiet_label

_MOST_OFFERED = 3
"""Lists, and as many conversations, that the person can keep in place of the others."""


class Shape(Enum):
    """What kind of audience the chips make."""

    NOBODY = auto()
    PERSON = auto()
    REPLY = auto()
    LIST = auto()
    SEVERAL = auto()
    """Two people or more, and nothing but people."""
    MIXED = auto()
    """A list or conversation together with others, which no single message can have."""


class AudiencePart(NamedTuple):
    """What could be kept of a mixed audience: one list, one conversation, or all its people."""

    recipients: tuple[Recipient, ...]
    label: ChipLabel | None = None
    """None for several people."""


class AudienceSummary(NamedTuple):
    """A set of recipients, summarized for the window's words."""

    shape: Shape = Shape.NOBODY
    chips: int = 0
    """How many there are."""
    label: ChipLabel | None = None
    """What the only chip says."""
    parts: tuple[AudiencePart, ...] = ()


NOBODY = AudienceSummary()


def summarize_audience(recipients: Sequence[Recipient], label: Callable[[Recipient], ChipLabel]) -> AudienceSummary:
    """Summarize recipients. Asks for few labels, however many there are."""
    if not recipients:
        return NOBODY
    if len(recipients) == 1:
        only = label(recipients[0])
        shapes = {
            RecipientKind.PERSON: Shape.PERSON,
            RecipientKind.LIST: Shape.LIST,
            RecipientKind.CONVERSATION: Shape.REPLY,
        }
        return AudienceSummary(shapes[only.kind], 1, only)
    people = tuple(one for one in recipients if one.kind is RecipientKind.PERSON)
    if len(people) == len(recipients):
        return AudienceSummary(Shape.SEVERAL, len(people))
    parts: list[AudiencePart] = []
    for kind in (RecipientKind.LIST, RecipientKind.CONVERSATION):
        found = [one for one in recipients if one.kind is kind]
        parts += [AudiencePart((one,), label(one)) for one in found[:_MOST_OFFERED]]
    if people:
        parts.append(AudiencePart(people, label(people[0]) if len(people) == 1 else None))
    return AudienceSummary(Shape.MIXED, len(recipients), parts=tuple(parts))


_CONTEXT = "AudienceChoice"


def is_too_many(audience: AudienceSummary, *, side: Side) -> bool:
    """Whether these are more private notes than can be added at once."""
    return side is Side.NOTE and audience.shape is Shape.SEVERAL and audience.chips > MAX_EACH_ALONE


def audience_words(audience: AudienceSummary, *, side: Side, group: bool) -> str:
    """Describe who gets what, and who sees the others; "" without recipients."""
    tr = QCoreApplication.translate
    if audience.shape is Shape.SEVERAL:
        return _several_words(audience, side=side, group=group)
    if audience.shape is Shape.MIXED:
        return tr(_CONTEXT, "A list or a conversation goes alone, and others are beside it. Choose what stays:")
    if audience.label is None:
        return ""
    if audience.shape is Shape.LIST:
        return (
            tr(_CONTEXT, "A private note can't go to a list.") if side is Side.NOTE else _list_words(audience.label)
        )
    if audience.shape is Shape.REPLY:
        return _reply_words(audience.label, side=side)
    words = (
        tr(_CONTEXT, "1 note about {who}, for your team.")  # there may be no conversation yet
        if side is Side.NOTE
        else tr(_CONTEXT, "1 message to {who} alone.")
    )
    return words.format(who=isolated(audience.label.who))


def keep_words(part: AudiencePart) -> str:
    """The text of the button that keeps this part and removes the others."""
    tr = QCoreApplication.translate
    if part.label is not None:
        return tr(_CONTEXT, "Only {who}").format(who=part.label.title)
    return translate_plural(_CONTEXT, "Only the %n person", "Only the %n people", len(part.recipients))


def _several_words(audience: AudienceSummary, *, side: Side, group: bool) -> str:
    if is_too_many(audience, side=side):
        words = translate_plural(
            _CONTEXT,
            "%n person: at most {most} notes can be added at once.",
            "%n people: at most {most} notes can be added at once.",
            audience.chips,
        )
    elif side is Side.NOTE:
        words = translate_plural(
            _CONTEXT,
            "%n note for your team, one about each.",
            "%n notes for your team, one about each.",
            audience.chips,
        )
    elif group:
        words = translate_plural(
            _CONTEXT,
            "1 message to all {count}. Each sees the others' numbers and their replies.",
            "1 message to all {count}. Each sees the others' numbers and their replies.",
            audience.chips,
        )
    elif audience.chips > MAX_EACH_ALONE:
        words = translate_plural(
            _CONTEXT,
            "%n message, one to each, as a broadcast: they become a list first. You see it before it goes.",
            "%n messages, one to each, as a broadcast: they become a list first. You see it before it goes.",
            audience.chips,
        )
    else:
        words = translate_plural(
            _CONTEXT,
            "%n message, one to each. Nobody sees who else got one.",
            "%n messages, one to each. Nobody sees who else got one.",
            audience.chips,
        )
    return words.format(count=audience.chips, most=MAX_EACH_ALONE)


def _list_words(label: ChipLabel) -> str:
    tr = QCoreApplication.translate
    if not label.name:
        words = tr(
            _CONTEXT,
            "1 message to each person on it, alone. HeyDesk can't tell its name or who is on it: reading lists is not"
            " open to every team. Compare the number with the list's in Heymarket.",
        )
    elif label.people is None:
        words = tr(
            _CONTEXT,
            "1 message to each person on “{who}”, alone. Heymarket doesn't tell HeyDesk how many they are.",
        )
    else:
        words = translate_plural(
            _CONTEXT,
            "%n message, one to each on “{who}”. Nobody sees who else got one.",
            "%n messages, one to each on “{who}”. Nobody sees who else got one.",
            label.people,
        )
    return words.format(who=isolated(label.who), count=label.people)


def _reply_words(label: ChipLabel, *, side: Side) -> str:
    tr = QCoreApplication.translate
    if label.people is not None and label.people > 1:
        words = (
            tr(_CONTEXT, "1 note in the group conversation “{who}”.")
            if side is Side.NOTE
            else translate_plural(
                _CONTEXT,
                "1 reply in the group conversation “{who}”. All {count} in it see it.",
                "1 reply in the group conversation “{who}”. All {count} in it see it.",
                label.people,
            )
        )
    elif not label.name:
        words = (
            tr(_CONTEXT, "1 note in this conversation.")
            if side is Side.NOTE
            else tr(_CONTEXT, "1 reply in this conversation.")
        )
    else:
        words = (
            tr(_CONTEXT, "1 note in the conversation with {who}.")
            if side is Side.NOTE
            else tr(_CONTEXT, "1 reply in the conversation with {who}.")
        )
    return words.format(who=isolated(label.who), count=label.people)


_MIN_CLEARABLE = 4
"""Chips from which *Clear all* is offered."""


class AudienceChoice(QWidget):
    """Describes the audience, and with two people or more offers separate texts or one group text.

    *Each alone* is the default every time. A private note has no choice: there is one about each person. A mixed
    audience gets a button for each part that could be kept.

    Signals:
        changed: the person chose.
        clear_requested: all recipients should be removed.
        keep_requested: only this part of a mixed audience should be kept.
    """

    changed = Signal()
    clear_requested = Signal()
    keep_requested = Signal(AudiencePart)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self._audience = NOBODY
        self.each = QRadioButton(self.tr("Each alone"))
        self.each.setObjectName("eachAlone")
        self.group = QRadioButton(self.tr("One group, everybody sees everybody"))
        self.group.setObjectName("oneGroup")
        self.each.setChecked(True)
        self._words = quiet_label(wraps=True)
        self._words.setObjectName("audience")
        self._choices = QWidget()
        flow = Wrap(parent=self._choices)
        flow.addWidget(self.each)
        flow.addWidget(self.group)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._choices)
        self._clear = Button(self.tr("Clear all"), ButtonKind.LINK)
        self._clear.setObjectName("clearRecipients")
        self._clear.setToolTip(self.tr("Take all recipients out. Ctrl+Z in the field brings them back."))
        self._clear.clicked.connect(self.clear_requested)
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(foot)
        self._parts: QWidget | None = None
        self.group.toggled.connect(self._on_group_toggled)
        self.hide()

    @property
    def is_group(self) -> bool:
        """Whether everybody of a text sees everybody."""
        return self.group.isChecked()

    def set_group(self, *, group: bool) -> None:
        """Choose, as a draft has it; emits nothing."""
        self.blockSignals(True)
        (self.group if group else self.each).setChecked(True)
        self.blockSignals(False)
        self._update_words()

    def show_audience(self, audience: AudienceSummary, *, side: Side) -> None:
        """Describe this audience; with fewer than two people the choice goes back to the default."""
        if (audience, side) == (self._audience, self._side):
            return
        if audience.parts != self._audience.parts:
            self._show_parts(audience.parts)
        self._audience, self._side = audience, side
        if audience.shape not in {Shape.SEVERAL, Shape.MIXED} and self.group.isChecked():
            self.set_group(group=False)
        self._choices.setVisible(audience.shape is Shape.SEVERAL and side is Side.TEXT)
        self._clear.setVisible(audience.chips >= _MIN_CLEARABLE)
        self.setVisible(audience.shape is not Shape.NOBODY)
        self._update_words()

    def _update_words(self) -> None:
        group = self.is_group
        shape = self._audience.shape
        too_many = is_too_many(self._audience, side=self._side)
        bad = too_many or shape is Shape.MIXED or (self._side is Side.NOTE and shape is Shape.LIST)
        self._words.setForegroundRole(QPalette.ColorRole.BrightText if bad else QPalette.ColorRole.PlaceholderText)
        self._words.setText(audience_words(self._audience, side=self._side, group=group))

    def _show_parts(self, parts: tuple[AudiencePart, ...]) -> None:
        """Show a button for each part."""
        if self._parts is not None:
            self._parts.hide()
            self._parts.deleteLater()
            self._parts = None
        if not parts:
            return
        self._parts = QWidget()
        flow = Wrap(8, self._parts)
        for part in parts:
            button = Button(on_button(keep_words(part)), ButtonKind.PLAIN)
            button.setObjectName("keepOnly")
            button.setToolTip(self.tr("Take the others out. Ctrl+Z in the field brings them back."))
            button.clicked.connect(lambda _checked=False, part=part: self.keep_requested.emit(part))
            flow.addWidget(button)
        self._rows.addWidget(self._parts)

    def _on_group_toggled(self) -> None:
        self._update_words()
        self.changed.emit()
