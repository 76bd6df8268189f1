"""Light, dark, and the system's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtSvg import QSvgRenderer

from heydesk.system.paths import resource
from heydesk.ui.theme import DARK, LIGHT, Theme, Tokens, palette_of, tokens
from heydesk.ui.widgets.painting import icon
from tests.ui.look.audit import contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WINDOW = QPalette.ColorRole.Window


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the application's colours as they were."""
    yield
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(QPalette())


@pytest.mark.parametrize(("choice", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_a_choice_is_kept_to(qapp: QApplication, choice: str, colours: Tokens) -> None:
    """Whatever the system says."""
    theme = Theme(qapp, choice)
    assert tokens() is colours
    assert theme.choice == choice
    theme.deleteLater()


def test_the_system_is_followed_while_the_program_runs(qapp: QApplication) -> None:
    """Light where it says nothing; dark as soon as it says so."""
    theme = Theme(qapp, "anything else")
    assert (theme.choice, tokens()) == ("system", LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens() is LIGHT
    theme.choose("dark")
    assert tokens() is DARK
    theme.choose("system")
    assert theme.choice == "system"
    theme.deleteLater()


def test_without_a_desktop_the_theme_is_what_qt_knows(qapp: QApplication) -> None:
    """There is no session bus."""
    theme = Theme(qapp, "system")
    theme.follow_desktop()
    assert tokens() is LIGHT
    theme.deleteLater()


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_words_can_be_read_on_their_ground(colours: Tokens) -> None:
    """At least 4.5 to 1, as WCAG 2.2 asks of text (1.4.3)."""
    pairs = [
        (colours.ink, colours.bg),
        (colours.ink, colours.pane),
        (colours.ink, colours.field),
        (colours.ink, colours.chip),
        (colours.ink, colours.warn_soft),
        (colours.mine_ink, colours.mine),
        (colours.ink, colours.theirs),
        (colours.soft, colours.bg),
        (colours.soft, colours.pane),
        (colours.soft, colours.field),
        (colours.accent, colours.accent_soft),
        (colours.on_accent, colours.accent),
        (colours.bad, colours.bad_soft),
        (colours.bad, colours.bg),
        (colours.ok, colours.pane),
        (colours.note_ink, colours.note),
        (colours.note_button_ink, colours.note_button),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_every_icon_takes_its_colour() -> None:
    """All are drawn with one stroke in the colour that is asked for."""
    names = [path.stem for path in sorted(resource("icons").glob("*.svg")) if path.stem != "heydesk"]
    assert {"lock", "menu", "close"} <= set(names)
    for name in names:
        source = resource(f"icons/{name}.svg").read_bytes()
        assert QSvgRenderer(QByteArray(source)).isValid(), name
        assert b"currentColor" in source, name
        assert b"#" not in source, name


def test_an_icon_is_drawn_in_its_colour(qapp: QApplication) -> None:
    """And in no other."""
    picture = icon("check", QColor("#ff0000")).pixmap(32, 32).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if picture.pixelColor(x, y).alpha() > 200
    }
    assert seen == {"#ff0000"}


def test_palettes_give_their_colours_back() -> None:
    """What paints finds the same colours that the palette was made of."""
    assert tokens(palette_of(LIGHT)) is LIGHT
    assert tokens(palette_of(DARK)) is DARK


WORDS = (
    ("ink", "bg"), ("ink", "pane"), ("ink", "field"), ("ink", "chip"), ("ink", "warn_soft"),
    ("soft", "bg"), ("soft", "pane"), ("soft", "field"), ("soft", "chip"),
    ("accent", "pane"), ("accent", "bg"), ("accent", "accent_soft"), ("on_accent", "accent"),
    ("bad", "pane"), ("bad", "bad_soft"), ("ok", "accent_soft"), ("ok", "pane"),
    ("mine_ink", "mine"), ("ink", "theirs"), ("note_ink", "note"), ("note_button_ink", "note_button"),
)  # fmt: skip
MARKS = (
    ("edge", "field"),
    ("edge", "bg"),
    ("edge", "pane"),
    ("accent", "field"),
    ("accent", "chip"),
    ("bad", "field"),
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(colours: Tokens) -> None:
    """As WCAG AA has it: words have 4.5 to 1; edges of fields and rings around what has the keyboard 3 to 1."""
    named = colours._asdict()
    pale = {
        (ink, ground): round(contrast(named[ink], named[ground]), 2)
        for pairs, least in ((WORDS, 4.5), (MARKS, 3.0))
        for ink, ground in pairs
        if contrast(named[ink], named[ground]) < least
    }
    assert pale == {}
    dimmed = palette_of(colours).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert min(contrast(dimmed, named[ground]) for ground in ("bg", "pane", "field")) >= 3
