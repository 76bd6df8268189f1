"""The command palette: every command of the window, found by typing its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from heydesk.ui.shortcuts import SHORTCUTS, activate, find_control, shown_keys
from heydesk.ui.widgets.search_panel import Chooser, Offer, OfferList, Way

_LEAST_TYPED = 2
"""Characters from which on people and texts are looked for too."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command that is possible now; ``keys`` as this system writes them."""

    words: str
    keys: str
    act: Callable[[], object]
    detail: str = ""
    """What is shown below the words: somebody's number, whose text it is."""


Finder = Callable[[str], Sequence[Command]]
"""Finds people and texts with the typed words."""


class CommandPalette(QObject):
    """Opens and closes the palette of one window. It finds commands, and behind them people and texts."""

    def __init__(self, window: QMainWindow, finder: Finder) -> None:
        super().__init__(window)
        self._window = window
        self._finder = finder
        self._chooser: Chooser | None = None
        self._commands: Sequence[Command] = ()
        self._offered: list[Command] = []

    def toggle(self) -> None:
        """Open the palette, or close it if it is open."""
        if self._chooser is not None:
            self._chooser.leave()
            return
        self._commands = commands(self._window)
        ground = self._window.centralWidget() or self._window
        home = QApplication.focusWidget() or ground
        ways = (Way("do", self.tr("Run"), "doCommand"),)
        nothing = self.tr("No commands found.")
        self._chooser = Chooser(OfferList(self.tr("Commands"), self._find, lambda: nothing), ways, home, ground)
        self._chooser.taken.connect(self._on_chooser_taken)
        self._chooser.left.connect(self._on_chooser_left)
        self._chooser.open_on_top()

    def _find(self, typed: str) -> list[Offer]:
        """Find the commands that contain every typed word; those that begin with the text come first."""
        parts = typed.casefold().split()
        found = [
            (not command.words.casefold().startswith(typed.casefold()), place)
            for place, command in enumerate(self._commands)
            if all(part in command.words.casefold() for part in parts)
        ]
        self._offered = [self._commands[place] for _, place in sorted(found)]
        if len(typed.strip()) >= _LEAST_TYPED:
            self._offered += self._finder(typed)
        return [
            Offer(place, command.words, detail=command.detail, aside=command.keys)
            for place, command in enumerate(self._offered)
        ]

    def _on_chooser_taken(self, place: int, _way: str) -> None:
        self._chooser = None
        self._offered[place].act()

    def _on_chooser_left(self) -> None:
        self._chooser = None


def commands(window: QMainWindow) -> list[Command]:
    """Return the window's visible and enabled controls and actions as commands.

    *Send* is one of the actions: under its bare name, so that typing somebody's name never finds it.
    """
    found = []
    for row in SHORTCUTS:
        control = find_control(window, row.command) if row.is_control else None
        if control is not None:
            keys = shown_keys(row.command) or (shown_keys(row.typed) if row.typed else "")
            found.append(Command(_name(control), keys, partial(activate, window, row.command)))
    for action in window.actions():
        if action.text() and action.isEnabled() and action.objectName() != "paletteAction":
            keys = shown_keys(action.objectName().removesuffix("Action"))
            found.append(Command(action.text().rstrip("…").replace("&&", "&"), keys, action.trigger))
    return found


def _name(control: QWidget) -> str:
    text = control.text().replace("&&", "&") if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or text
