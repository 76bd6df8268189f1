"""The core's sentences in the person's language, and text of any origin made fit for a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from heydesk.domain.sentence import Sentence

CONTEXT = "Sentence"
"""Under this name translations of the core's sentences are kept."""


def translate(sentence: Sentence) -> str:
    """Translate the template, then put the values in. A translation whose places don't fit gives way to English."""
    template = QCoreApplication.translate(CONTEXT, sentence.template)
    try:
        return sentence.fill(template)
    except (LookupError, ValueError):
        return str(sentence)


def tip(text: str) -> str:
    """Make plain text of any origin a tooltip: Qt takes a tooltip that looks like HTML for HTML."""
    if "<" not in text and "&" not in text:
        return text
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>"


def on_button(text: str) -> str:
    """Make text of any origin a button's: there a single ampersand makes a mnemonic."""
    return text.replace("&", "&&")
