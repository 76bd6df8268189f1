"""Who gets the message: a summary of the recipients, and the choice between separate texts and a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heydesk.domain.message import MAX_EACH_ALONE, Side
from heydesk.ui.composer.recipients.model import ChipLabel, Recipient, RecipientKind
from heydesk.ui.widgets.buttons import SegmentBar

_EACH, _GROUP = range(2)
_MOST_LOOKED_AT = 100
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


MANY = frozenset({Shape.SEVERAL, Shape.LIST, Shape.MIXED})
"""Shapes that have no conversation to be shown."""


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
    texts: int | None = None
    """How many of several people get a text, without those known to have opted out; None where they are too many to
    look at with each change."""


NOBODY = AudienceSummary()


def summarize_audience(recipients: Sequence[Recipient], label: Callable[[Recipient], ChipLabel]) -> AudienceSummary:
    """Summarize recipients. Asks for some labels at most, however many there are."""
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
        texts = sum(not label(one).alarm for one in people) if len(people) <= _MOST_LOOKED_AT else None
        return AudienceSummary(Shape.SEVERAL, len(people), texts=texts)
    parts: list[AudiencePart] = []
    for kind in (RecipientKind.LIST, RecipientKind.CONVERSATION):
        found = [one for one in recipients if one.kind is kind]
        parts += [AudiencePart((one,), label(one)) for one in found[:_MOST_OFFERED]]
    if people:
        parts.append(AudiencePart(people, label(people[0]) if len(people) == 1 else None))
    return AudienceSummary(Shape.MIXED, len(recipients), parts=tuple(parts))


def is_reviewed(audience: AudienceSummary, *, side: Side, group: bool) -> bool:
    """Whether it is looked at on a page of its own before it is sent."""
    is_crowd = audience.shape is Shape.SEVERAL and audience.chips > MAX_EACH_ALONE and not group
    return side is Side.TEXT and (is_crowd or audience.shape is Shape.LIST)


class AudienceChoice(QWidget):
    """The choice between separate texts and one group text, for two people or more.

    Separate texts are the default every time. A private note has no choice: there is one about each person. It
    stands on the page of the audience and is part of the form, which knows it before there is such a page.

    Signals:
        changed: the person chose.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """``parent`` holds it until it has a place on a page."""
        super().__init__(parent)
        self._side = Side.TEXT
        self._audience = NOBODY
        self._bar = SegmentBar(
            (
                ("eachAlone", self.tr("Separately")),
                ("oneGroup", self.tr("As a group text (everyone sees everyone)")),
            )
        )
        self.each, self.group = self._bar.segments
        self.each.setAccessibleName(self.tr("Each alone"))
        self.group.setAccessibleName(self.tr("One group, everybody sees everybody"))
        self._bar.put(_EACH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar)
        self._bar.chosen.connect(self._on_bar_chosen)
        self.hide()

    def fit(self, width: int) -> None:
        """Have the two beside each other in this width, or one below the other."""
        self._bar.fit(width)

    @property
    def is_group(self) -> bool:
        """Whether everybody of a text sees everybody."""
        return self.group.isChecked()

    def set_group(self, *, group: bool) -> None:
        """Choose, as a draft has it; emits nothing."""
        self._bar.put(_GROUP if group else _EACH)

    def show_audience(self, audience: AudienceSummary, *, side: Side) -> None:
        """Be offered for this audience, or not; with fewer than two people the choice goes back to the default."""
        if (audience, side) == (self._audience, self._side):
            return
        self._audience, self._side = audience, side
        if audience.shape not in {Shape.SEVERAL, Shape.MIXED} and self.group.isChecked():
            self.set_group(group=False)
        self.setVisible(audience.shape is Shape.SEVERAL and side is Side.TEXT)

    def _on_bar_chosen(self, place: int) -> None:
        self._bar.put(place)
        self.changed.emit()
