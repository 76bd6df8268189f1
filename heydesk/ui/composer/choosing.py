"""Opening the chooser for a template, a survey or a field, from a button or from a slash in the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.ui.chooser import Chooser, Way
    from heydesk.ui.composer.shelf import Shelf
    from heydesk.ui.composer.text_box import TextBox
    from heydesk.ui.offer import Offer

_TEXT, _TEMPLATE = "text", "template"


class Choosing(QObject):
    """One chooser at a time. What was typed after a slash and nothing was taken for belongs to the text.

    Signals:
        field_taken: insert this token.
        text_taken: insert the template of this id as text.
        template_taken: send the template of this id.
        survey_taken: send the survey of this id.
    """

    field_taken = Signal(str)
    text_taken = Signal(object)
    template_taken = Signal(object)
    survey_taken = Signal(object)

    def __init__(self, box: TextBox, owner: QWidget) -> None:
        """``owner`` is what the chooser covers a part of; the keyboard goes back to the box."""
        super().__init__(owner)
        self._box = box
        self._owner = owner
        self._chooser: Chooser | None = None
        self._slash = False

    def templates(self, shelf: Shelf, anchor: QWidget, *, slash: bool = False) -> None:
        """Choose a template; ``slash`` when one was typed for it, which goes when something is taken."""
        from heydesk.ui.chooser import Way

        ways = (
            Way(_TEXT, self.tr("Insert as text"), "insertTemplate"),
            Way(_TEMPLATE, self.tr("Send as template"), "sendTemplate"),
        )
        empty = self.tr(
            "No template has these words. Templates are made at Heymarket, and read from there now and then."
        )
        self._open(self.tr("Templates"), ways, shelf.templates, self._nothing(shelf, empty), anchor, slash=slash)
        self._on_taken(lambda key, way: (self.template_taken if way == _TEMPLATE else self.text_taken).emit(key))

    def surveys(self, shelf: Shelf, anchor: QWidget) -> None:
        """Choose a survey."""
        from heydesk.ui.chooser import Way

        empty = self.tr("No survey has these words. Surveys are made at Heymarket, and read from there now and then.")
        way = Way("survey", self.tr("Send this survey"), "sendSurvey")
        self._open(self.tr("Surveys"), (way,), shelf.surveys, self._nothing(shelf, empty), anchor)
        self._on_taken(lambda key, _way: self.survey_taken.emit(key))

    def fields(self, shelf: Shelf, anchor: QWidget) -> None:
        """Choose a field."""
        from heydesk.ui.chooser import Way

        empty = self.tr("Your team has no field with these words.")
        way = Way("field", self.tr("Insert"), "insertField")
        self._open(self.tr("Fields"), (way,), shelf.fields, self._nothing(shelf, empty), anchor)
        self._on_taken(lambda key, _way: self.field_taken.emit(key))

    def refresh(self) -> None:
        """Search anew in an open one."""
        if self._chooser is not None:
            self._chooser.refresh()

    def leave(self) -> None:
        """Go away, if one is open."""
        if self._chooser is not None:
            self._chooser.leave()

    def _nothing(self, shelf: Shelf, empty: str) -> Callable[[], str]:
        """What is said where there is nothing to choose from: while it is being read, that it is."""
        reading = self.tr("What your team has is being read from Heymarket. It will stand here in a moment.")
        return lambda: reading if shelf.is_being_read else empty

    def _open(
        self,
        title: str,
        ways: Sequence[Way],
        search: Callable[[str], Sequence[Offer]],
        empty: Callable[[], str],
        anchor: QWidget,
        *,
        slash: bool = False,
    ) -> None:
        from heydesk.ui.chooser import Chooser

        self.leave()
        self._slash = slash
        self._chooser = Chooser(title, ways, search, empty, self._box, self._owner, by_slash=slash)
        self._chooser.left.connect(self._on_chooser_left)
        self._chooser.withdrawn.connect(self._on_chooser_withdrawn)
        self._chooser.open_above(anchor)

    def _on_taken(self, take: Callable[[object, str], None]) -> None:
        def taken(key: object, way: str) -> None:
            self._chooser = None
            if self._slash:
                self._box.type_in("", after=1)
            take(key, way)

        if self._chooser is not None:
            self._chooser.taken.connect(taken)

    def _on_chooser_left(self, typed: str) -> None:
        self._chooser = None
        if self._slash and typed:
            self._box.type_in(typed)

    def _on_chooser_withdrawn(self) -> None:
        self._chooser = None
        self._box.type_in("", after=1)
