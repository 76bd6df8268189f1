"""Light, dark and the system's own high contrast, as a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


# The colours of the window by meaning, light and dark; everything that paints asks for them here.


class Tokens:
    """One set of colours. Amber (``note…``) belongs to the private note alone."""

    # A plain class: a dataclass of this many fields costs a millisecond of the window's start.
    def __init__(self, colours: str) -> None:
        """Take the colours from a list of words, in the order below."""
        every = iter(map(QColor, colours.split()))
        self.bg = next(every)
        """Behind everything."""
        self.pane = next(every)
        """Header, side panes, cards and plain buttons."""
        self.line = next(every)
        """Edges and separators."""
        self.ink = next(every)
        self.soft = next(every)
        """Text of second rank."""
        self.accent = next(every)
        self.accent_soft = next(every)
        """A fill that belongs to the accent: the badge, the chosen row."""
        self.on_accent = next(every)
        """Text on the accent."""
        self.ok = next(every)
        self.bad = next(every)
        self.bad_soft = next(every)
        self.warn_soft = next(every)
        self.field = next(every)
        self.chip = next(every)
        self.note = next(every)
        self.note_line = next(every)
        self.note_ink = next(every)
        self.note_button = next(every)
        self.note_button_line = next(every)
        self.note_button_ink = next(every)


LIGHT = Tokens(
    "#f6f7f9 #ffffff #dfe3e8 #1b2430 #5d6b7a #0b6bcb #e7f1fb #ffffff #1b7f4d #b3261e"
    " #fdeceb #e9edf2 #ffffff #eef2f6 #fff0c9 #e0b040 #5a4300 #e0a92e #c8921b #2b1f00"
)
DARK = Tokens(
    "#15191f #1c2129 #303843 #e8edf3 #9aa8b7 #6cb2ff #1d3147 #0b1a2b #63d39b #ff8f87"
    " #3a2222 #262e38 #171c23 #2a323c #3a3018 #a9863a #ffe3a3 #e0a92e #c8921b #2b1f00"
)


def tokens_of(palette: QPalette) -> Tokens:
    """Give the colours that go with this palette: ours, or ones taken from it when it is the system's own."""
    window = palette.color(QPalette.ColorRole.Window)
    if window == LIGHT.bg:
        return LIGHT
    if window == DARK.bg:
        return DARK
    return _foreign(palette)


def _foreign(palette: QPalette) -> Tokens:
    """Take every colour from a palette we leave alone (high contrast): fewer shades, nothing invented."""
    role = QPalette.ColorRole
    bg, ink, field, text, accent, on_accent = (
        palette.color(each).name()
        for each in (role.Window, role.WindowText, role.Base, role.Text, role.Highlight, role.HighlightedText)
    )
    return Tokens(
        f"{bg} {bg} {ink} {ink} {ink} {accent} {bg} {on_accent} {ink} {ink}"
        f" {bg} {bg} {field} {bg} {field} {ink} {text} {accent} {ink} {on_accent}"
    )


MARGINS = (14, 4, 14, 12)
"""Around what a pane shows, in pixels: left, above, right, below."""

_FIRST_PAINT = 250
"""Milliseconds from the first turn of the loop, by which the window is on screen."""

_FORCED = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Keeps the application's palette: follows the system, or what the person chose.

    Widgets hear of a change as of every palette change (``QEvent.PaletteChange``); nobody subscribes here.

    Asking Qt for the wish for more contrast costs a twentieth of the window's start, because Python's side of it is
    made from large tables; so that is done after the first paint.
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
