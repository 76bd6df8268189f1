"""Carrying out the way out that a check offers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.domain.problems import Fix, FixKind

if TYPE_CHECKING:
    from heydesk.ui.composer.form import Form


def mend(form: Form, fix: Fix, show_conversation: Callable[[], None]) -> None:
    """Change the form as the fix says, and give the changed field the keyboard: there it can be undone.

    Nothing is sent by it; the next Send checks anew.
    """
    value = fix.value
    match fix.kind:
        case FixKind.SEND_AT if isinstance(value, datetime):
            form.send.setFocus()
            form.change_extra(form.extra(private=form.private)._replace(send_at=value))
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
            show_conversation()
