"""The phone beside the composer."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from heydesk.domain.message import Draft, Side
from heydesk.domain.records import ListMember
from heydesk.ui.preview.pane import PreviewPane
from heydesk.ui.preview.phone import PictureTile
from heydesk.ui.theme import DARK, LIGHT, palette_of
from tests.core import samples
from tests.ui.backend import FRONT, KIM, LI, PAT, Backend
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from heydesk.domain.records import AccountId

TO_KIM = Draft(FRONT.id, FRONT.members[0].id, (KIM,))


class Looking:
    """Somebody who looks at the preview of what they write."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.backend = backend
        self.qtbot = qtbot
        self.account = backend.account()
        samples.fill(backend.store.directory_of(self.account.id))
        self.draft = TO_KIM
        self.asked = 0
        self.works: list[Coroutine[object, object, object]] = []
        self.pane = PreviewPane(backend.core, self.works.append, self._written)
        qtbot.addWidget(self.pane)
        self.pane.resize(300, 600)
        self.pane.show()

    def _written(self) -> tuple[AccountId | None, Draft]:
        self.asked += 1
        return self.account.id, self.draft

    def write(self, draft: Draft) -> None:
        """Have this in the composer, and wait until it is drawn."""
        self.draft = draft
        before = self.asked
        self.pane.draft_changed()
        self.qtbot.waitUntil(lambda: self.asked > before)

    @property
    def text(self) -> QPlainTextEdit:
        """The words in the bubble."""
        found = self.pane.findChild(QPlainTextEdit, "preview")
        assert isinstance(found, QPlainTextEdit)
        return found

    def words(self, name: str) -> str:
        """What a label says; nothing when it is not to be seen."""
        found = self.pane.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def press(self, name: str) -> None:
        """Press a button."""
        found = self.pane.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        assert found.isVisible()
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def looking(backend: Backend, qtbot: QtBot) -> Looking:
    """A pane in sight."""
    return Looking(backend, qtbot)


def test_preview_shows_rendered_text_reader_number_and_cost(looking: Looking) -> None:
    """By whom, from where, what it costs, and that a part of it is a guess, underlined."""
    looking.write(replace(TO_KIM, text="𝓦 Hi {{first_name}}, see you!"))
    assert looking.text.accessibleName() == "Preview"
    assert looking.text.toPlainText() == "𝓦 Hi Kim, see you!"
    assert [mark.cursor.selectedText() for mark in looking.text.extraSelections()] == ["Kim"]
    assert looking.words("previewTitle") == "What Kim Lee will see"
    assert looking.words("previewFrom") == "(415) 555-0142"
    assert "1 text" in looking.words("previewCost")
    assert "an estimate" in looking.words("previewDoubts")
    assert looking.words("previewPosition") == ""


def test_preview_of_an_empty_draft_has_no_cost(looking: Looking) -> None:
    """And costs nothing."""
    looking.write(TO_KIM)
    assert looking.text.placeholderText() == "Nothing written yet"
    assert looking.text.isVisible()
    assert (looking.words("previewCost"), looking.words("previewDoubts")) == ("", "")


def test_several_are_leafed_through(looking: Looking) -> None:
    """By name; typing on stays with the one who is shown, other recipients begin anew."""
    draft = replace(TO_KIM, recipients=(PAT, KIM, LI), text="Hi {{first_name}}")
    looking.write(draft)
    assert looking.words("previewPosition") == "1 of 3: (212) 555-0150"
    looking.press("nextReader")
    assert looking.words("previewPosition") == "2 of 3: Kim Lee"
    assert looking.text.toPlainText() == "Hi Kim"
    looking.write(replace(draft, text="Dear {{first_name}}"))
    assert looking.text.toPlainText() == "Dear Kim"
    looking.press("nextReader")
    looking.press("previousReader")
    assert looking.words("previewPosition") == "2 of 3: Kim Lee"
    looking.write(replace(draft, recipients=(KIM, LI)))
    assert looking.words("previewPosition") == "1 of 2: Kim Lee"


def test_a_template_with_its_question_of_a_survey(looking: Looking) -> None:
    """What is sent in place of the text is drawn in place of it."""
    looking.write(replace(TO_KIM, template_id=samples.TEMPLATE.id))
    assert looking.text.toPlainText() == "Hi Kim, see you!"
    looking.write(replace(TO_KIM, survey_id=samples.SURVEY.id))
    assert looking.text.toPlainText() == "How was it?"


def test_pictures_are_tiles_with_their_names(looking: Looking) -> None:
    """Nothing is fetched; a picture alone has no bubble."""
    looking.write(replace(TO_KIM, media_url="https://files.example/map.jpg"))
    (tile,) = looking.pane.findChildren(PictureTile)
    assert tile.accessibleName() == "Picture: map.jpg"
    assert not looking.text.isVisible()
    assert "1 picture message" in looking.words("previewCost")
    looking.write(replace(TO_KIM, text="without"))
    looking.qtbot.waitUntil(lambda: looking.pane.findChildren(PictureTile) == [])
    assert looking.text.isVisible()


def test_a_note_is_drawn_as_the_team_sees_it(looking: Looking) -> None:
    """In amber, with who wrote it, and in words."""
    looking.write(replace(TO_KIM, text="Prefers mornings", side=Side.NOTE))
    assert "What your team will see" in looking.words("previewTitle")
    assert looking.words("previewFrom") == "Front desk · Ana Ruiz"
    assert looking.words("previewCost") == ""


@pytest.mark.parametrize("name", ["light", "dark"])
def test_amber_is_the_notes_alone(looking: Looking, qapp: QApplication, name: str) -> None:
    """Its ground and its ink, also when the theme changes while it is looked at."""
    looking.write(replace(TO_KIM, text="Prefers mornings", side=Side.NOTE))
    before, look = qapp.palette(), {"light": LIGHT, "dark": DARK}[name]
    try:
        qapp.setPalette(palette_of(look))
        QApplication.processEvents()
        assert look.note.name() in colours(looking.pane)
        assert looking.text.palette().color(QPalette.ColorRole.Text) == look.note_ink
        looking.write(replace(TO_KIM, text="Prefers mornings"))
        assert look.note.name() not in colours(looking.pane)
        assert looking.text.palette().color(QPalette.ColorRole.Text) == look.ink
    finally:
        qapp.setPalette(before)


def colours(pane: QWidget) -> set[str]:
    """All that are painted."""
    image = pane.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_keys_are_not_held_up(looking: Looking) -> None:
    """Many changes in a row draw once, when they rest."""
    asked = looking.asked
    for letters in range(30):
        looking.draft = replace(TO_KIM, text="x" * letters)
        looking.pane.draft_changed()
    assert looking.asked == asked
    looking.qtbot.waitUntil(lambda: looking.text.toPlainText() == "x" * 29)
    assert looking.asked == asked + 1


def test_out_of_sight_it_reads_nothing(looking: Looking) -> None:
    """And is right when it is seen."""
    looking.pane.hide()
    asked = looking.asked
    looking.draft = replace(TO_KIM, text="later")
    looking.pane.draft_changed()
    settle(looking.pane)
    assert looking.asked == asked
    looking.pane.show()
    assert looking.text.toPlainText() == "later"


def test_a_list_of_thousands_is_no_wait(looking: Looking) -> None:
    """A key among 5,000 readers costs no more than among a few."""
    members = [ListMember(f"1650555{number:04}", f"Name {number}") for number in range(5000)]
    looking.backend.store.directory_of(looking.account.id).members.replace(samples.RECALL.id, members)
    draft = replace(TO_KIM, recipients=(), lists=(samples.RECALL.id,), text="Hi {{first_name}}")
    looking.write(draft)
    assert looking.words("previewPosition") == "1 of 5000: Name 0"
    took = []
    for _ in range(5):
        start = time.perf_counter()
        looking.press("nextReader")
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05
    assert looking.text.toPlainText() == "Hi Name 5"


def test_preview_follows_a_changed_contact(looking: Looking) -> None:
    """A contact's new name, without a key being pressed."""
    looking.write(replace(TO_KIM, text="Hi {{first_name}}"))
    looking.backend.store.directory_of(looking.account.id).contacts.upsert(
        [samples.KIM_LEE._replace(first="Kimberley")]
    )
    looking.qtbot.waitUntil(lambda: looking.text.toPlainText() == "Hi Kimberley")


@pytest.mark.parametrize("size", [(260, 400), (420, 900)])
def test_long_texts_stay_inside(looking: Looking, size: tuple[int, int]) -> None:
    """A narrow, low pane scrolls and cuts no word off."""
    looking.pane.resize(*size)
    looking.write(replace(TO_KIM, text="A rather long message that goes on. " * 60))
    box = looking.text
    assert box.mapTo(looking.pane, box.rect().topRight()).x() < size[0]
    fits: Callable[[QWidget], bool] = lambda part: part.width() <= size[0]  # noqa: E731 - one line is enough
    assert all(fits(part) for part in looking.pane.findChildren(QWidget) if part.isVisible())
