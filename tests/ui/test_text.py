"""Sentences of the core on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from heydesk.domain.l10n import say
from heydesk.ui.text import on_button, tip, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Fixed(QTranslator):
    """Translates everything to one template."""

    def __init__(self, template: str) -> None:
        super().__init__()
        self._template = template

    def translate(self, *_args: object) -> str:
        """Give the template."""
        return self._template

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never."""
        return False


@pytest.mark.parametrize(
    ("template", "shown"), [("{n} auf {s}", "3 auf a{b}"), ("{gone} kaputt", "3 of a{b}"), ("{n kaputt", "3 of a{b}")]
)
def test_a_translation_that_does_not_fit_gives_way_to_english(qapp: QApplication, template: str, shown: str) -> None:
    """Values go in after the translation, so braces in them do no harm either."""
    translator = Fixed(template)
    QCoreApplication.installTranslator(translator)
    try:
        assert translate(say("{n} of {s}", n=3, s="a{b}")) == shown
    finally:
        QCoreApplication.removeTranslator(translator)


def test_a_tooltip_shows_what_it_is_given() -> None:
    """Also when it looks like HTML."""
    assert tip("plain") == "plain"
    shown = tip("<b>5 < 6 & 7</b>")
    assert "&lt;b>5 &lt; 6 &amp; 7&lt;/b>" in shown
    assert shown.startswith("<qt>")


def test_an_ampersand_on_a_button_is_an_ampersand() -> None:
    """And no mnemonic."""
    assert on_button("Tom & Jerry") == "Tom && Jerry"


def test_what_is_written_from_the_right_turns_nothing_around_it(qapp: QApplication) -> None:
    """A quotation has a direction of its own; one that needs none has no marks in it."""
    assert (
        translate(say("“{typed}” is not it, {count}.", typed="שלום", count=3)) == "“\u2068שלום\u2069” is not it, 3."
    )
    assert translate(say("“{typed}” is not it.", typed="Kim’s")) == "“Kim’s” is not it."
