"""What the fields can't take, answered in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from heydesk.ui.composer.form import Form
from heydesk.ui.words import translate


class Refusals(QObject):
    """Says what was left out of a paste, and what to do about a file or a picture."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        form.editor.box.left_out.connect(self._on_box_left_out)
        form.editor.box.file_offered.connect(self._on_file_offered)
        for field in form.media.values():
            field.file_offered.connect(self._on_file_offered)

    def _on_box_left_out(self, count: int) -> None:
        words = self.tr("Characters that can't be sent were left out of what you pasted: {count}.")
        self._form.checks.show_notice(words.format(count=count))

    def _on_file_offered(self, path: str) -> None:
        from heydesk.domain.media import check_media

        if path:
            words = translate(check_media(path if path.startswith("/") else f"file:{path}")[0].sentence)
        else:
            words = self.tr(
                "Heymarket's API takes no uploads, so a picture can't be pasted. Put it on the web, where anybody"
                " with the link can open it, and paste its https:// address."
            )
        self._form.checks.show_notice(words)
