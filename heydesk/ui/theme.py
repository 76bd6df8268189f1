"""Light, dark and the system's own high contrast, as a palette."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from heydesk.ui.session_bus import DesktopSettings


# The colours of the window by meaning, light and dark; everything that paints asks for them here.


class Tokens(NamedTuple):
    """One set of colours. Amber (``note…``) belongs to the private note alone."""

    bg: QColor
    """Behind everything."""
    pane: QColor
    """Header, side panes, cards and plain buttons."""
    line: QColor
    """Edges of surfaces, and separators."""
    edge: QColor
    """Around what can be typed into: 3 to 1 against both grounds, as WCAG 1.4.11 has it."""
    ink: QColor
    soft: QColor
    """Text of second rank."""
    accent: QColor
    accent_soft: QColor
    """A fill that belongs to the accent: the badge, the chosen row."""
    on_accent: QColor
    """Text on the accent."""
    ok: QColor
    bad: QColor
    bad_soft: QColor
    warn_soft: QColor
    field: QColor
    chip: QColor
    mine: QColor
    """The ground of a text that the team sent; ``mine_ink`` is what is written on it."""
    mine_ink: QColor
    theirs: QColor
    """The ground of what a customer wrote."""
    note: QColor
    note_line: QColor
    note_ink: QColor
    note_button: QColor
    note_button_line: QColor
    note_button_ink: QColor


def _tokens(**colours: str) -> Tokens:
    """Make a set of colours from their names."""
    return Tokens(**{name: QColor(colour) for name, colour in colours.items()})


LIGHT = _tokens(
    bg="#f6f7f9",
    pane="#ffffff",
    line="#dfe3e8",
    edge="#838e9b",
    ink="#1b2430",
    soft="#5d6b7a",
    accent="#0b6bcb",
    accent_soft="#e7f1fb",
    on_accent="#ffffff",
    ok="#19784a",
    bad="#b3261e",
    bad_soft="#fdeceb",
    warn_soft="#e9edf2",
    field="#ffffff",
    chip="#eef2f6",
    mine="#dcebfa",
    mine_ink="#10233a",
    theirs="#ffffff",
    note="#fff0c9",
    note_line="#e0b040",
    note_ink="#5a4300",
    note_button="#e0a92e",
    note_button_line="#c8921b",
    note_button_ink="#2b1f00",
)
DARK = _tokens(
    bg="#15191f",
    pane="#1c2129",
    line="#303843",
    edge="#66717f",
    ink="#e8edf3",
    soft="#9aa8b7",
    accent="#6cb2ff",
    accent_soft="#1d3147",
    on_accent="#0b1a2b",
    ok="#63d39b",
    bad="#ff8f87",
    bad_soft="#3a2222",
    warn_soft="#262e38",
    field="#171c23",
    chip="#2a323c",
    mine="#1f3a58",
    mine_ink="#e9f2fc",
    theirs="#262d37",
    note="#3a3018",
    note_line="#a9863a",
    note_ink="#ffe3a3",
    note_button="#e0a92e",
    note_button_line="#c8921b",
    note_button_ink="#2b1f00",
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
        palette.color(each)
        for each in (role.Window, role.WindowText, role.Base, role.Text, role.Highlight, role.HighlightedText)
    )
    return Tokens(
        bg=bg,
        pane=bg,
        line=ink,
        edge=ink,
        ink=ink,
        soft=ink,
        accent=accent,
        accent_soft=bg,
        on_accent=on_accent,
        ok=ink,
        bad=ink,
        bad_soft=bg,
        warn_soft=bg,
        field=field,
        chip=bg,
        mine=bg,
        mine_ink=ink,
        theirs=bg,
        note=field,
        note_line=ink,
        note_ink=text,
        note_button=accent,
        note_button_line=ink,
        note_button_ink=on_accent,
    )


MARGINS = (14, 4, 14, 12)
"""Around what a pane shows, in pixels: left, above, right, below."""

_FORCED = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Keeps the application's palette: follows the system, or what the person chose.

    Widgets hear of a change as of every palette change (``QEvent.PaletteChange``); nobody subscribes here. Where the
    system asks for high contrast, its own palette stays as it is; Linux has none, so it is black and white there.
    """

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._desktop: DesktopSettings | None = None
        self._moves = app.isEffectEnabled(Qt.UIEffect.UI_General)
        self.choose(choice)
        self._apply()
        self._hints.colorSchemeChanged.connect(self._on_hints_changed)
        # PySide can't give a slot this signal's value, so none is taken.
        self._accessibility.contrastPreferenceChanged.connect(self._on_hints_changed)

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

    def follow_desktop(self) -> None:
        """Follow what the desktop's settings say beside what Qt knows of them, once the first window is painted."""
        if sys.platform == "linux":
            from heydesk.ui.session_bus import desktop_settings  # the session's bus, after the first paint

            self._desktop = desktop_settings(self)
            if self._desktop is not None:
                self._desktop.changed.connect(self._on_desktop_changed)

    def _apply(self) -> None:
        is_high = self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        if is_high or (self._desktop is not None and self._desktop.high_contrast):
            # Where Qt knows a system's high contrast, it has its colours too; but on Linux it has none.
            self._app.setPalette(_black_and_white(dark=self._is_dark()) if sys.platform == "linux" else QPalette())
            return
        colours = DARK if self._is_dark() else LIGHT
        if self._app.palette().color(QPalette.ColorRole.Window) != colours.bg:
            self._app.setPalette(palette_of(colours))

    def _is_dark(self) -> bool:
        scheme = _FORCED.get(self._choice, self._hints.colorScheme())
        if scheme is Qt.ColorScheme.Unknown and self._desktop is not None:
            return self._desktop.is_dark is True
        return scheme is Qt.ColorScheme.Dark

    def _on_hints_changed(self) -> None:
        self._apply()

    def _on_desktop_changed(self) -> None:
        self._apply()
        is_still = self._desktop is not None and self._desktop.reduced_motion
        # Menus and tooltips that fade in are all that moves by itself: no widget of ours has an animation.
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, self._moves and not is_still)


def _black_and_white(*, dark: bool) -> QPalette:
    """A palette of high contrast, whose other colours follow as from any system's own."""
    ink, ground, accent = ("#ffffff", "#000000", "#8fd0ff") if dark else ("#000000", "#ffffff", "#003a9b")
    role = QPalette.ColorRole
    palette = QPalette()
    for each in (role.Window, role.Base, role.HighlightedText):
        palette.setColor(each, QColor(ground))
    for each in (role.WindowText, role.Text):
        palette.setColor(each, QColor(ink))
    palette.setColor(role.Highlight, QColor(accent))
    return palette_of(_foreign(palette))


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
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.edge)  # dimmed words keep 3 to 1, too
    return palette


def _between(one: QColor, other: QColor) -> QColor:
    return QColor(
        (one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2
    )
