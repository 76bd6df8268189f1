"""The core's sentences in the person's language, and text of any origin made fit for a tooltip."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from heydesk.domain.l10n import Sentence

CONTEXT = "Sentence"
"""Under this name translations of the core's sentences are kept."""


_FROM_THE_RIGHT = frozenset({"R", "AL", "AN"})


def translate(sentence: Sentence) -> str:
    """Translate the template, then put the values in. A translation whose places don't fit gives way to English."""
    template = QCoreApplication.translate(CONTEXT, sentence.template)
    try:
        return _apart(sentence).fill(template)
    except (LookupError, ValueError):
        return str(_apart(sentence))


def isolated(text: str) -> str:
    """Make a quotation fit for the middle of a sentence: what is written from the right turns nothing around it."""
    if any(bidirectional(char) in _FROM_THE_RIGHT for char in text):
        return f"\u2068{text}\u2069"
    return text


def _apart(sentence: Sentence) -> Sentence:
    """The same, each of its values read by itself."""
    values = ((name, isolated(value) if isinstance(value, str) else value) for name, value in sentence.values)
    return Sentence(sentence.template, tuple(values))


def tip(text: str) -> str:
    """Make plain text of any origin a tooltip: Qt takes a tooltip that looks like HTML for HTML."""
    if "<" not in text and "&" not in text:
        return text
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>"


def on_button(text: str) -> str:
    """Make text of any origin a button's: there a single ampersand makes a mnemonic."""
    return text.replace("&", "&&")
