"""Sentences of the core on screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from heydesk.domain.l10n import say, say_plural
from heydesk.ui.text import on_button, tip, translate, translate_plural

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


class Catalogue(QTranslator):
    """Translates by context, source and English plural, with two plural forms."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Give the form for ``n``; "" for what is not in the catalogue."""
        forms = {
            ("Sentence", "%n text to {name}", "%n texts to {name}"): ("%n SMS an {name}", "%n SMSen an {name}"),
            ("Sentence", "Not sent: {why}", None): ("Nicht gesendet: {why}",),
            ("Sentence", "The disk is full.", None): ("Die Platte ist voll.",),
            ("Chips", "%n person", "%n people"): ("%n Person", "%n Personen"),
        }.get((context, source, disambiguation), ("",))
        return forms[-1 if n != 1 else 0].replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never."""
        return False


@pytest.fixture
def catalogue(qapp: QApplication) -> Iterator[None]:
    """Have a catalogue installed."""
    translator = Catalogue()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(("number", "shown"), [(1, "1 SMS an Kim"), (3, "3 SMSen an Kim")])
def test_a_number_chooses_the_plural_form_of_a_translation(catalogue: None, number: int, shown: str) -> None:
    """The catalogue has as many forms as its language needs."""
    assert translate(say_plural("%n text to {name}", "%n texts to {name}", number, name="Kim")) == shown


@pytest.mark.parametrize(("number", "shown"), [(0, "0 people"), (1, "1 person"), (3, "3 people")])
def test_a_number_without_a_translation_reads_in_english(qapp: QApplication, number: int, shown: str) -> None:
    """In the right one of two forms."""
    assert translate_plural("Chips", "%n person", "%n people", number) == shown
    assert translate(say_plural("%n person", "%n people", number)) == shown


def test_a_widgets_own_plural_is_translated_in_its_context(catalogue: None) -> None:
    """As a sentence of the core is in its one."""
    assert translate_plural("Chips", "%n person", "%n people", 2) == "2 Personen"


def test_a_sentence_within_a_sentence_is_translated_with_it(catalogue: None) -> None:
    """The cause of an error is a sentence itself."""
    assert translate(say("Not sent: {why}", why=say("The disk is full."))) == "Nicht gesendet: Die Platte ist voll."


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
