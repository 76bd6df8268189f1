"""Spell checking of the text box: underlines, the context menu with suggestions, and the dialog of languages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.system.settings import Settings
from heydesk.system.spellcheck import Speller, lack_of_spelling, languages
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.message_editor import Underline
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import on_button, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Heading, Notice, StripKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


_DEBOUNCE_MS = 400
"""After the last key or move of the caret."""
_STEP_MS = 15
"""Of checking before the event loop runs again."""
_MAX_PARAGRAPH = 5000
"""Characters of a paragraph that are checked."""
_MAX_CACHED = 2000
"""Paragraphs whose mistakes are cached, so that an edit has one paragraph checked."""

Spans = tuple[tuple[int, int], ...]


class SpellingChecker(QObject):
    """Underlines words that are in no dictionary. Without a language it loads nothing.

    Debouncer: the text is checked 400 ms after the last change, in steps of at most 15 ms.
    """

    def __init__(self, form: Form, own: Path, start: StartTask) -> None:
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
        self._later.timeout.connect(self._check)

    @property
    def speller(self) -> Speller | None:
        """The dictionaries; None while they are off or not loaded."""
        return self._speller

    def set_languages(self, languages: str) -> None:
        """Check in these languages from now on (``en_US es``); in none when empty."""
        wanted = tuple(languages.split())
        if wanted == self._languages:
            return
        self._languages = wanted
        self._set_speller(None)
        if wanted:
            self._start(self._load(wanted))

    def add(self, word: str) -> None:
        """Add a word to the person's own. Raises OSError if it can't be saved, and is known until the end."""
        if self._speller is not None:
            self._known.clear()
            self._later.start(0)
            self._speller.add(word)

    def end(self) -> None:
        """Stop checking: the window is closing."""
        self._later.stop()

    async def _load(self, wanted: tuple[str, ...]) -> None:
        speller = await asyncio.to_thread(Speller, wanted, self._own)
        if wanted == self._languages:
            self._set_speller(speller)

    def _set_speller(self, speller: Speller | None) -> None:
        """Use these dictionaries, or none; edits are watched only while there are some."""
        had, self._speller = self._speller is not None, speller
        self._known.clear()
        box = self._form.editor.box
        if speller is not None and not had:
            box.textChanged.connect(self._on_box_changed)
            box.cursorPositionChanged.connect(self._on_box_changed)
            self._form.side_changed.connect(self._on_box_changed)
            self._form.extra_changed.connect(self._on_box_changed)
        elif speller is None and had:
            box.textChanged.disconnect(self._on_box_changed)
            box.cursorPositionChanged.disconnect(self._on_box_changed)
            self._form.side_changed.disconnect(self._on_box_changed)
            self._form.extra_changed.disconnect(self._on_box_changed)
        self._later.start(0)

    def _on_box_changed(self) -> None:
        self._later.start(_DEBOUNCE_MS)  # in the key event nothing but this

    def _check(self) -> None:
        box = self._form.editor.box
        if self._speller is None or box.is_showing_preview:
            box.marks.set_spans(Underline.MISSPELT, ())
            return
        clock = QElapsedTimer()
        clock.start()
        found: list[tuple[int, int]] = []
        at = 0
        for paragraph in box.toPlainText().split("\n"):
            if paragraph not in self._known and clock.elapsed() > _STEP_MS:
                self._later.start(0)
                return
            found += [(at + begin, at + end) for begin, end in self._wrong_in(self._speller, paragraph)]
            at += len(paragraph) + 1
        box.marks.set_spans(Underline.MISSPELT, found)

    def _wrong_in(self, speller: Speller, paragraph: str) -> Spans:
        if paragraph not in self._known:
            if len(self._known) >= _MAX_CACHED:
                self._known.clear()
            self._known[paragraph] = speller.wrong_in(paragraph[:_MAX_PARAGRAPH])
        return self._known[paragraph]


class SpellingMenu(QObject):
    """Extends the text box's context menu by suggestions, *add to my words*, and the choice of languages."""

    def __init__(self, form: Form, spelling: SpellingChecker, choose: Callable[[], None]) -> None:
        """``choose`` opens the choice of languages."""
        super().__init__(form)
        self._form = form
        self._box = form.editor.box
        self._spelling = spelling
        self._choose = choose
        for part in (self._box, self._box.viewport()):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu in place of Qt's."""
        if isinstance(event, QContextMenuEvent) and event.type() == QEvent.Type.ContextMenu:
            self._open(event)
            return True
        return super().eventFilter(watched, event)

    def _open(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = event.pos() if by_mouse else self._box.cursorRect().center()
        menu = self._box.createStandardContextMenu(place)
        menu.setObjectName("textMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._suggest(menu, place)
        menu.addSeparator()
        menu.addActions(self._box.actions())
        languages = menu.addAction(self.tr("Spelling…"))
        languages.setObjectName("chooseSpelling")
        languages.triggered.connect(lambda _checked: self._choose())
        menu.popup(event.globalPos() if by_mouse else self._box.viewport().mapToGlobal(place))

    def _suggest(self, menu: QMenu, place: QPoint) -> None:
        at = self._box.cursorForPosition(place).position()
        word = next((each for each in self._box.marks.cursors(Underline.MISSPELT) if _holds(each, at)), None)
        speller = self._spelling.speller
        if word is None or speller is None:
            return
        first = menu.actions()[0]
        suggested = speller.suggest(word.selectedText())
        for words in suggested:
            action = menu.addAction(on_button(words))
            action.setObjectName("suggestion")
            action.triggered.connect(partial(self._replace, word, words))
            menu.insertAction(first, action)
        if not suggested:
            nothing = menu.addAction(self.tr("No suggestions"))
            nothing.setEnabled(False)
            menu.insertAction(first, nothing)
        add = menu.addAction(self.tr("Add “{word}” to dictionary").format(word=on_button(word.selectedText())))
        add.setObjectName("addWord")
        add.triggered.connect(partial(self._add, word.selectedText()))
        menu.insertAction(first, add)
        menu.insertSeparator(first)

    def _replace(self, word: QTextCursor, words: str) -> None:
        if not self._box.isReadOnly():
            word.insertText(words)

    def _add(self, word: str) -> None:
        try:
            self._spelling.add(word)
        except OSError as error:
            words = self.tr("“{word}” is accepted until you quit; HeyDesk couldn't save it ({cause}).")
            self._form.checks.show_notice(words.format(word=word, cause=error.strerror or ""))


def _holds(word: QTextCursor, at: int) -> bool:
    return word.selectionStart() <= at <= word.selectionEnd()


class SpellingController(QObject):
    """Connects checker, menu and dialog of one window with the settings."""

    def __init__(
        self,
        read: Callable[[], Settings],
        keep: Callable[[Settings], None],
        window: QWidget,
        form: Form,
        own: Path,
        start: StartTask,
    ) -> None:
        """``own`` is the file of the person's own words.

        ``read`` gives the settings; ``keep`` goes by others, and raises HeyDeskError when they can't be kept.
        """
        super().__init__(window)
        self._read = read
        self._keep = keep
        self._window = window
        self._spelling = SpellingChecker(form, own, start)
        SpellingMenu(form, self._spelling, self.choose)
        self._spelling.set_languages(read().spelling)

    def choose(self) -> None:
        """Ask for the languages."""
        SpellingDialog(self._read().spelling, self._apply, self._window).open()

    def end(self) -> None:
        """Stop checking: the window is closing."""
        self._spelling.end()

    def _apply(self, languages: str) -> None:
        self._keep(self._read()._replace(spelling=languages))
        self._spelling.set_languages(languages)


_WIDTH = 360


class SpellingDialog(QDialog):
    """A check box for each installed dictionary; without any, tells what to install."""

    def __init__(self, chosen: str, apply: Callable[[str], None], parent: QWidget | None = None) -> None:
        """``apply`` keeps the chosen languages (``en_US es``); it raises HeyDeskError when they can't be kept."""
        super().__init__(parent)
        self._apply = apply
        self.setObjectName("spelling")
        self.setWindowTitle(self.tr("Spelling"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._trouble = Notice(StripKind.ERROR)
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Spelling")))
        lack = lack_of_spelling()
        words = self.tr("Check spelling in:") if lack is None else translate(lack)
        said = QLabel(words)
        said.setObjectName("spellingWords")
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)
        for language in languages():
            box = QCheckBox(on_button(_named(language)))
            box.setObjectName(f"language-{language}")
            box.setChecked(language in chosen.split())
            self._boxes[language] = box
            column.addWidget(box)
        column.addWidget(self._trouble)
        column.addLayout(self._buttons(can_save=lack is None))

    def _buttons(self, *, can_save: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        close = Button(self.tr("Cancel") if can_save else self.tr("Close"))
        close.setObjectName("closeSpelling")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        if can_save:
            save = Button(self.tr("Save"), ButtonKind.PRIMARY)
            save.setObjectName("saveSpelling")
            save.setDefault(True)
            save.clicked.connect(self._on_save_clicked)
            row.addWidget(save)
        return row

    def _on_save_clicked(self) -> None:
        try:
            self._apply(" ".join(language for language, box in self._boxes.items() if box.isChecked()))
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
            return
        self.accept()


def _named(language: str) -> str:
    """A language's name in that language, with its country if it has one."""
    locale = QLocale(language)
    if locale.language() is QLocale.Language.C:
        return language
    name = locale.nativeLanguageName() or language
    return f"{name[:1].upper()}{name[1:]} ({locale.nativeTerritoryName()})" if "_" in language else name
