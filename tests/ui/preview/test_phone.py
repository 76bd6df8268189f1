"""Pictures in the preview, as far as somebody has looked at them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from heydesk.domain.draft_context import NOTHING_KNOWN, Knowledge, Person
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    Conversation,
    InboxId,
    ListId,
    ListMember,
    Survey,
    SurveyId,
    Template,
    TemplateId,
)
from heydesk.ui.preview.pane import doubts, position, title
from heydesk.ui.preview.phone import (
    MediaGallery,
    PictureTile,
    PreviewContent,
    Reader,
    are_same,
    preview_content,
    readers_of,
)
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.ui.closed_widgets import delete_closed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Visitor:
    """Somebody in front of the pictures."""

    def __init__(self, driver: CoreDriver, starter: TaskRunner) -> None:
        self.driver = driver
        self.gallery = MediaGallery(driver.core.media.known, starter.start)
        self.gallery.resize(208, 400)

    def url(self, name: str) -> str:
        """The address of one of the sandbox's files."""
        return f"{self.driver.address.base_url}/demo/{name}"

    @property
    def tiles(self) -> list[PictureTile]:
        """What hangs there."""
        QApplication.processEvents()
        return [tile for tile in self.gallery.findChildren(PictureTile) if tile.isVisible()]

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(20):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.01)


@pytest.fixture
async def visitor(driver: CoreDriver, qtbot: QtBot) -> AsyncIterator[Visitor]:
    """An empty gallery."""
    starter = TaskRunner(print)
    starter.begin(asyncio.get_running_loop())
    made = Visitor(driver, starter)
    qtbot.addWidget(made.gallery)
    made.gallery.show()
    yield made
    made.gallery.hide()
    await starter.end()
    delete_closed()


async def test_a_picture_is_drawn_once_somebody_has_looked(visitor: Visitor, control: SandboxControl) -> None:
    """Before, its name stands there; the gallery itself fetches nothing."""
    url = visitor.url("map.png")
    visitor.gallery.show_pictures((url,))
    visitor.gallery.show()
    (tile,) = visitor.tiles
    assert tile.accessibleName() == "Picture: map.png"
    before = tile.sizeHint().height()
    await visitor.driver.core.media.look(visitor.driver.account.id, url)
    await visitor.until(lambda: "image/png" in tile.accessibleName())
    assert "B" in tile.accessibleName()
    assert tile.sizeHint().height() > before
    image = tile.grab().toImage()
    assert image.pixelColor(image.width() // 2, 20) != image.pixelColor(6, image.height() - 12)
    assert control.requests("/v1/messages") == []


async def test_unreachable_picture_has_a_tile_that_says_so(visitor: Visitor) -> None:
    """In the tile, without a picture."""
    url = visitor.url("missing.png")
    visitor.gallery.show_pictures((url, visitor.url("map.png")))
    visitor.gallery.show()
    await visitor.driver.core.media.look(visitor.driver.account.id, url)
    await visitor.until(lambda: "can't be opened as a file" in visitor.tiles[0].accessibleName())
    assert visitor.tiles[1].accessibleName() == "Picture: map.png"


async def test_without_pictures_it_takes_no_room(visitor: Visitor) -> None:
    """And other pictures take the place of these."""
    visitor.gallery.show_pictures((visitor.url("map.png"),))
    visitor.gallery.show_pictures((visitor.url("other.png"),))
    assert [tile.accessibleName() for tile in visitor.tiles] == ["Picture: other.png"]
    visitor.gallery.show_pictures(())
    assert not visitor.gallery.isVisible()


KIM, LI, PAT = "16505550103", "14155550188", "12125550150"
KIM_LEE = Contact(ContactId(1), KIM, "Kim", "Lee", custom=(("Dentist", "Dr. 𝓦"),))
GROUP, KIMS, RECALL = ChatId(8), ChatId(9), ListId(5)
KNOWN = Knowledge(
    people={KIM: Person(KIM, KIM_LEE), LI: Person(LI)},
    chats={GROUP: Conversation(GROUP, InboxId(1), (KIM, LI)), KIMS: Conversation(KIMS, InboxId(1), (KIM,))},
    members={RECALL: (ListMember(PAT, "Pat", "O’Brien"), ListMember(LI))},
    templates={
        TemplateId(3): Template(TemplateId(3), "Map", "Hi {{first_name}}, here:", ("https://x.example/m.png",))
    },
    surveys={SurveyId(4): Survey(SurveyId(4), "Visit", "csat", "How was it?")},
    fields=("Dentist", "Visit"),
    fields_known=True,
)
TO_KIM = Draft(recipients=(KIM,))


def only(draft: Draft, known: Knowledge = KNOWN) -> tuple[PreviewContent, Reader]:
    """The page of the only reader."""
    (reader,) = readers_of(draft, known)
    return preview_content(draft, known, reader), reader


def test_fields_are_filled_for_the_reader() -> None:
    """With where they stand, which counts as Python does."""
    page, reader = only(replace(TO_KIM, text="𝓦 Hi {{first_name}} {{ last_name }}, see {{Dentist}}!"))
    assert page.text == "𝓦 Hi Kim Lee, see Dr. 𝓦!"
    assert [page.text[start:end] for start, end in page.filled] == ["Kim", "Lee", "Dr. 𝓦"]
    assert (page.empties, page.unknowns, page.has_tokens) == ((), (), True)
    assert reader.name == "Kim Lee"


def test_empty_and_unknown_fields_are_named() -> None:
    """An empty field leaves nothing; one that there is not stays as written."""
    draft = replace(TO_KIM, text="See you {{Visit}}, {{nick}}{{ first_name }}k{{")
    page, reader = only(draft)
    assert page.text == "See you , {{nick}}Kimk{{"
    assert [page.text[start:end] for start, end in page.filled] == ["Kim"]
    assert (page.empties, page.unknowns) == (("Visit",), ("nick",))
    words = doubts(draft, page, reader)
    assert "Empty for Kim Lee: Visit." in words
    assert "Unknown fields: nick." in words
    assert "an estimate" in words[0]


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Draft(recipients=(LI,)), "(415) 555-0188 isn't in your contacts"),
        (Draft(recipients=(KIM, LI), group=True), "Fields aren't filled in for a group"),
        (Draft(chats=(GROUP,)), "Fields aren't filled in for a group"),
        (Draft(), "Choose a recipient"),
        (Draft(lists=(ListId(6),)), "The list's members aren't loaded"),
    ],
)
def test_fields_stay_as_written_without_a_known_reader(draft: Draft, said: str) -> None:
    """And it is said why."""
    draft = replace(draft, text="Hi {{first_name}}")
    readers = readers_of(draft, KNOWN)
    reader = readers[0] if readers else None
    page = preview_content(draft, KNOWN, reader)
    assert (page.text, page.filled) == ("Hi {{first_name}}", ())
    assert any(said in words for words in doubts(draft, page, reader))


def test_a_text_without_fields_is_no_estimate() -> None:
    """Nothing is said then."""
    draft = replace(TO_KIM, text="See you")
    page, reader = only(draft)
    assert (page.text, doubts(draft, page, reader)) == ("See you", ())
    assert page.count is not None
    assert page.count.segments == 1


def test_a_sentence_that_may_come_behind_it_is_counted_and_said() -> None:
    """It is not shown as a part of the text: who had a text before does not get it."""
    draft = replace(TO_KIM, text="x" * 150)
    (reader,) = readers_of(draft, KNOWN)
    page = preview_content(draft, KNOWN, reader, "Reply STOP to end.")
    assert page.text == "x" * 150
    assert page.count is not None
    assert page.count.segments == 2
    assert "“Reply STOP to end.”" in doubts(draft, page, reader, "Reply STOP to end.")[0]
    note = replace(draft, side=Side.NOTE)
    assert doubts(note, preview_content(note, KNOWN, reader, "STOP"), reader, "STOP") == ()


def test_a_template_comes_with_its_pictures() -> None:
    """Beside the media that were given; it is an MMS then."""
    draft = replace(TO_KIM, text="waits", template_id=TemplateId(3), media_url=" https://x.example/a.png ")
    page, reader = only(draft)
    assert page.text == "Hi Kim, here:"
    assert page.pictures == ("https://x.example/a.png", "https://x.example/m.png")
    assert page.count is not None
    assert page.count.mms
    assert "fills in the template" in doubts(draft, page, reader)[0]


def test_a_survey_asks_its_question() -> None:
    """In place of the text that waits."""
    page, _ = only(replace(TO_KIM, text="waits", survey_id=SurveyId(4)))
    assert page.text == "How was it?"


@pytest.mark.parametrize(
    ("draft", "what"),
    [(replace(TO_KIM, template_id=TemplateId(9)), "template"), (replace(TO_KIM, survey_id=SurveyId(9)), "survey")],
)
def test_missing_template_or_survey_is_reported(draft: Draft, what: str) -> None:
    """And nothing is shown in its place."""
    page, reader = only(draft)
    assert (page.text, page.is_gone) == ("", True)
    (words,) = doubts(draft, page, reader)
    assert words == f"Your team no longer has this {what}."


def test_a_note_is_as_the_team_sees_it() -> None:
    """Nothing in it is filled or counted."""
    draft = replace(TO_KIM, text="Ask {{first_name}}", side=Side.NOTE)
    page, reader = only(draft)
    assert (page.text, page.count, doubts(draft, page, reader)) == ("Ask {{first_name}}", None, ())
    assert title(draft, reader) == "What your team will see"


def test_a_list_is_read_by_each_on_it() -> None:
    """By the names that the list has; the one without a name is not known."""
    draft = Draft(lists=(RECALL,), text="Hi {{first_name}}")
    readers = readers_of(draft, KNOWN)
    assert [preview_content(draft, KNOWN, reader).text for reader in readers] == ["Hi Pat", "Hi {{first_name}}"]
    assert position(0, readers) == "1 of 2: Pat O’Brien"
    assert position(1, readers) == "2 of 2: (415) 555-0188"
    assert len(readers_of(draft, NOTHING_KNOWN)) == 0
    assert [reader.name for reader in readers[1:]] == ["(415) 555-0188"]
    assert not are_same(readers, readers_of(TO_KIM, KNOWN))


def test_each_alone_or_one_group() -> None:
    """Each alone has a page of their own; a group one together; a conversation is whoever is in it."""
    assert len(readers_of(Draft(recipients=(KIM, LI)), KNOWN)) == 2
    (group,) = readers_of(Draft(recipients=(KIM, LI), group=True), KNOWN)
    assert (group.is_group, group.name) == (True, "(650) 555-0103, (415) 555-0188")
    (alone,) = readers_of(Draft(chats=(KIMS,)), KNOWN)
    assert alone.contact == KIM_LEE
    assert readers_of(Draft(chats=(ChatId(77),)), KNOWN) == ()


def test_title_names_the_reader() -> None:
    """By name where there is one."""
    assert title(TO_KIM, only(TO_KIM)[1]) == "What Kim Lee will see"
    assert title(Draft(), None) == "What they will see"
