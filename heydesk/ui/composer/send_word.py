"""What the button says, the audience in words; and where something went that came back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heydesk.domain.message import Draft

_CONTEXT = "SendButton"


def send_words(draft: Draft, recipients: Sequence[str], *, asked: bool) -> str:
    """Name whom this goes to; ``recipients`` as people read them. ``asked`` when its warnings have been shown."""
    tr = QCoreApplication.translate
    if draft.private:
        return tr(_CONTEXT, "Add private note anyway") if asked else tr(_CONTEXT, "Add private note")
    if not recipients:
        return tr(_CONTEXT, "Send anyway") if asked else tr(_CONTEXT, "Send")
    if len(recipients) == 1:
        words = tr(_CONTEXT, "Send anyway to {who}") if asked else tr(_CONTEXT, "Send to {who}")
        return words.format(who=recipients[0])
    if draft.group:
        words = (
            tr(_CONTEXT, "Send anyway to the group of {count}")
            if asked
            else tr(_CONTEXT, "Send to the group of {count}")
        )
    else:
        words = tr(_CONTEXT, "Send anyway to {count} people") if asked else tr(_CONTEXT, "Send to {count} people")
    return words.format(count=len(recipients))


def back_words(private: bool) -> str:
    """Say where something came back to while the person was writing on the other side."""
    tr = QCoreApplication.translate
    if private:
        return tr(_CONTEXT, "The note is back, under “Private note”.")
    return tr(_CONTEXT, "The text is back, under “Text to customer”.")
