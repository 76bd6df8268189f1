"""Offering plain characters in place of typographic ones that make a text costly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.ui.composer.editor import Editor

if TYPE_CHECKING:
    from heydesk.domain.sms import Count
    from heydesk.ui.composer.foot_button import FootButton


class PlainOffer(QObject):
    """A button under the box while there is something to replace. One press is one step of undo."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._button: FootButton | None = None

    def look(self, text: str, counted: Count | None) -> None:
        """Offer it or not for this text, which the box shows; None where nothing is costly in it."""
        is_useful = counted is not None and bool(counted.costly) and self._replaces_any(text, counted)
        if self._button is None and is_useful:
            self._button = self._make()
        if self._button is not None:
            self._editor.foot.offer(self._button, shown=is_useful)

    def _replaces_any(self, text: str, counted: Count) -> bool:
        from heydesk.domain.text_normalization import swaps_of

        costly = {place for place, _ in counted.costly}
        return any(swap.place in costly for swap in swaps_of(text))

    def _make(self) -> FootButton:
        from heydesk.ui.composer.foot_button import FootButton

        button = FootButton("plain", self.tr("Replace with plain ones"))
        button.setToolTip(
            self.tr("Quotes, dashes, dots and spaces become plain ones; letters stay. Ctrl+Z takes it back.")
        )
        button.clicked.connect(self._on_button_clicked)
        self._editor.foot.add(button)
        return button

    def _on_button_clicked(self) -> None:
        from heydesk.domain.text_normalization import swaps_of

        box = self._editor.box
        box.swap([(swap.place, swap.words) for swap in swaps_of(box.toPlainText())])
        box.setFocus()
