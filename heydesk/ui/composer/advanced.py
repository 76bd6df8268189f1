"""Two fields that few people need, and what little is known about them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.composer.extra import Extra
from heydesk.ui.field import Field
from heydesk.ui.quiet_label import quiet_label


class Advanced(QWidget):
    """Author and activity, folded away until somebody asks for them or a draft has them.

    Signals:
        edited: the person typed into one of them.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advancedFields")
        self.button = Button(self.tr("Advanced"), ButtonKind.QUIET)
        self.button.setObjectName("advanced")
        self.button.setCheckable(True)
        self._author: Field | None = None
        self._activity: Field | None = None
        self._is_showing = False
        self.hide()
        self.button.toggled.connect(self._on_button_toggled)

    def show_extra(self, extra: Extra) -> None:
        """Show what a draft has; one that has something unfolds them."""
        if extra.author or extra.activity_id:
            self.button.setChecked(True)
        self._is_showing = True
        for field, words in ((self._author, extra.author), (self._activity, extra.activity_id)):
            if field is not None and field.text() != words:
                field.setText(words)
        self._is_showing = False

    def put_into(self, extra: Extra) -> Extra:
        """Give what goes along, with what stands here."""
        if self._author is None or self._activity is None:
            return extra
        return extra._replace(author=self._author.text(), activity_id=self._activity.text())

    def _on_button_toggled(self, unfolded: bool) -> None:
        """Make the fields the first time: the window's start has no use for them."""
        if unfolded and self._author is None:
            self._author = self._field("author", self.tr("Author"))
            self._activity = self._field("activityId", self.tr("Activity ID"))
            self._lay_out(self._author, self._activity)
        self.setVisible(unfolded)

    def _on_field_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _lay_out(self, author: Field, activity: Field) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        notes = (
            self.tr(
                "The name that a private note is shown with, as far as is known. Heymarket does not describe it."
            ),
            self.tr("Heymarket has this field and does not say what it is for. Leave it empty unless they told you."),
        )
        for place, (field, note) in enumerate(zip((author, activity), notes, strict=True)):
            grid.addWidget(quiet_label(field.accessibleName(), wraps=True), 2 * place, 0)
            grid.addWidget(field, 2 * place, 1)
            grid.addWidget(quiet_label(note, wraps=True), 2 * place + 1, 1)

    def _field(self, object_name: str, name: str) -> Field:
        field = Field()
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        # Not textEdited: dictation and other assistive programs put a whole text in, which counts as a change alone.
        field.textChanged.connect(self._on_field_changed)
        return field
