"""Light, dark and the system's own high contrast, on the Fusion style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from heydesk.ui.token import DARK, LIGHT, Tokens, tokens_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["FUSION", "Theme", "Tokens", "palette_of", "tokens"]

FUSION = ("-style", "fusion")
"""Arguments for ``QApplication``: the one style that follows a palette alike on every system."""

_FIRST_PAINT = 250
"""Milliseconds from the first turn of the loop, by which the window is on screen."""

_FORCED = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Keeps the application's palette: follows the system, or what the person chose.

    Widgets hear of a change as of every palette change (``QEvent.PaletteChange``); nobody subscribes here.

    Give ``FUSION`` to the application's arguments. Asking Qt for a style object, or for the wish for more contrast,
    costs a twentieth of the window's start each, because Python's side of them is made from large tables; so the
    first is not done, and the second after the first paint.
    """

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._high_contrast = False
        self._hints = app.styleHints()
        self.choose(choice)
        self._apply()
        self._hints.colorSchemeChanged.connect(self._on_hints_changed)
        QTimer.singleShot(0, self, self._on_loop_turned)

    @property
    def choice(self) -> str:
        """Give ``system``, ``light`` or ``dark``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the system (``system``) or keep to ``light`` or ``dark``; anything else follows the system."""
        choice = choice if choice in _FORCED else "system"
        if choice == self._choice:
            return
        self._choice = choice
        if choice in _FORCED:
            self._hints.setColorScheme(_FORCED[choice])  # the window's frame follows where the platform can
        else:
            self._hints.unsetColorScheme()
        self._apply()

    def _apply(self) -> None:
        if self._high_contrast:
            self._app.setPalette(QPalette())  # the system's, untouched
            return
        scheme = _FORCED.get(self._choice, self._hints.colorScheme())
        colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        if self._app.palette().color(QPalette.ColorRole.Window) != colours.bg:
            self._app.setPalette(palette_of(colours))

    def _on_hints_changed(self) -> None:
        self._apply()

    def _on_loop_turned(self) -> None:
        QTimer.singleShot(_FIRST_PAINT, self, self._on_window_painted)

    def _on_window_painted(self) -> None:
        self._contrast = self._hints.accessibility()
        self._contrast.contrastPreferenceChanged.connect(self._on_contrast_changed)
        self._on_contrast_changed(self._contrast.contrastPreference())

    def _on_contrast_changed(self, wish: Qt.ContrastPreference) -> None:
        wanted = wish is Qt.ContrastPreference.HighContrast
        if wanted != self._high_contrast:
            self._high_contrast = wanted
            self._apply()


def tokens(palette: QPalette | None = None) -> Tokens:
    """Give the colours of now, read from the application's palette, so that nothing has to be told of a change."""
    return tokens_of(QGuiApplication.palette() if palette is None else palette)


def palette_of(colours: Tokens) -> QPalette:
    """Spread one set of colours over Qt's roles.

    ``PlaceholderText`` is the soft ink and ``BrightText`` the bad one, so that a label takes either with
    ``setForegroundRole`` and keeps it through every change of theme.
    """
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.bg),
        (role.WindowText, colours.ink),
        (role.Base, colours.field),
        (role.Text, colours.ink),
        (role.Button, colours.pane),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.bad),
        (role.Light, colours.chip),
        (role.Midlight, colours.chip),
        (role.Mid, colours.line),
        (role.Dark, _between(colours.line, colours.soft)),
        (role.Shadow, colours.soft),
        (role.PlaceholderText, colours.soft),
        (role.AlternateBase, colours.pane),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.pane),
        (role.ToolTipText, colours.ink),
    ):
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, _between(colours.soft, colours.bg))
    return palette


def _between(one: QColor, other: QColor) -> QColor:
    return QColor(
        (one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2
    )
