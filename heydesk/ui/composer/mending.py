"""Carrying out the way out that a check offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.domain.fix import Fix, FixKind

if TYPE_CHECKING:
    from heydesk.ui.composer.form import Form


class Mending(QObject):
    """Changes the form as a fix says, and gives the changed field the keyboard: there it can be undone.

    Nothing is sent by it; the next Send checks anew.

    Signals:
        conversation_asked: show what was said with this number.
    """

    conversation_asked = Signal(str)

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        form.checks.fix_asked.connect(self.mend)

    def mend(self, fix: Fix) -> None:
        """Do what it says."""
        form, value = self._form, fix.value
        match fix.kind:
            case FixKind.SEND_AT if isinstance(value, datetime):
                form.send.setFocus()
                form.change_extra(replace(form.extra(private=form.private), send_at=value))
            case FixKind.EACH_ALONE:
                form.audience.each.setFocus()
                form.audience.each.click()
            case FixKind.DROP_RECIPIENT:
                form.recipients.line.setFocus()
                form.recipients.drop(str(value))
            case FixKind.REPLACE_TEXT:
                form.editor.box.setFocus()
                form.editor.box.replace_all(str(value))
            case FixKind.SHOW_CONVERSATION:
                self.conversation_asked.emit(str(value))
