"""Checking the spelling of what is written, in the languages that a person has switched on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from heydesk.ui.composer.mark import Mark

if TYPE_CHECKING:
    from heydesk.system.spellcheck import Speller
    from heydesk.ui.composer.form import Form
    from heydesk.ui.composer.media_watch import Start

_REST = 400
"""Milliseconds without a key before words are looked at: none is looked at while it is written."""
_AT_ONCE = 15
"""Milliseconds of work before the window gets its turn again."""
_LONGEST = 5000
"""Characters of a paragraph that are looked at."""
_MOST_KNOWN = 2000
"""Paragraphs whose mistakes are remembered, so that one edit has one paragraph looked at."""

Spans = tuple[tuple[int, int], ...]


class Spelling(QObject):
    """Underlines words that no dictionary has. Without a language it does nothing, and loads nothing."""

    def __init__(self, form: Form, own: Path, start: Start) -> None:
        """``own`` is the file of the person's own words."""
        super().__init__(form)
        self._form = form
        self._own = own
        self._start = start
        self._languages: tuple[str, ...] = ()
        self._speller: Speller | None = None
        self._known: dict[str, Spans] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    @property
    def speller(self) -> Speller | None:
        """What knows the words; None where it is switched off, or not loaded yet."""
        return self._speller

    def use(self, languages: str) -> None:
        """Check in these languages from now on (``en_US es``); in none when empty."""
        wanted = tuple(languages.split())
        if wanted == self._languages:
            return
        self._languages = wanted
        self._take(None)
        if wanted:
            self._start(self._load(wanted))

    def add(self, word: str) -> None:
        """Know this word from now on. Raises OSError where it is known only until the end."""
        if self._speller is not None:
            self._known.clear()
            self._later.start(0)
            self._speller.add(word)

    def end(self) -> None:
        """The window is going."""
        self._later.stop()

    async def _load(self, wanted: tuple[str, ...]) -> None:
        import asyncio

        from heydesk.system.spellcheck import Speller

        speller = await asyncio.to_thread(Speller, wanted, self._own)
        if wanted == self._languages:
            self._take(speller)

    def _take(self, speller: Speller | None) -> None:
        """Go by this one; hear of edits only while there is one."""
        had, self._speller = self._speller is not None, speller
        self._known.clear()
        box = self._form.editor.box
        if speller is not None and not had:
            box.textChanged.connect(self._on_box_changed)
            box.cursorPositionChanged.connect(self._on_box_changed)
            self._form.turned.connect(self._on_box_changed)
            self._form.extra_changed.connect(self._on_box_changed)
        elif speller is None and had:
            box.textChanged.disconnect(self._on_box_changed)
            box.cursorPositionChanged.disconnect(self._on_box_changed)
            self._form.turned.disconnect(self._on_box_changed)
            self._form.extra_changed.disconnect(self._on_box_changed)
        self._later.start(0)

    def _on_box_changed(self) -> None:
        self._later.start(_REST)  # in the key event nothing but this

    def _look(self) -> None:
        box = self._form.editor.box
        if self._speller is None or box.is_stood_in:
            box.marks.put(Mark.MISSPELT, ())
            return
        clock = QElapsedTimer()
        clock.start()
        found: list[tuple[int, int]] = []
        at = 0
        for paragraph in box.toPlainText().split("\n"):
            if paragraph not in self._known and clock.elapsed() > _AT_ONCE:
                self._later.start(0)
                return
            found += [(at + begin, at + end) for begin, end in self._wrong_in(self._speller, paragraph)]
            at += len(paragraph) + 1
        box.marks.put(Mark.MISSPELT, found)

    def _wrong_in(self, speller: Speller, paragraph: str) -> Spans:
        if paragraph not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[paragraph] = speller.wrong_in(paragraph[:_LONGEST])
        return self._known[paragraph]
