"""The colours of the window by meaning, light and dark; everything that paints asks for them here."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette


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
