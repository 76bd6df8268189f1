"""A team's templates, surveys and fields in memory, and a form that chooses from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from heydesk.domain.draft_context import Knowledge, Person
from heydesk.domain.errors import DiskFull
from heydesk.domain.message import Draft
from heydesk.domain.records import AccountId, Contact, ContactId, Survey, SurveyId, Template, TemplateId
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.message_editor import MessageEdit
from heydesk.ui.composer.recipients.model import Addressees
from heydesk.ui.composer.templates import ContentController
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.search_panel import Chooser
from tests.clock import still_clock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)

MAP = "https://files.example/how%20to%20find%20us.png"
RECALL = Template(TemplateId(31), "Recall", "Hi {{first_name}}, it is time.\nReply C to choose a day.")
DIRECTIONS = Template(TemplateId(33), "How to find us", "We are at 12 Harbor Street.", (MAP,))
SEASON = Template(TemplateId(34), "Season", "Happy holidays!", (MAP, "https://files.example/"))
VISIT = Survey(SurveyId(41), "After the visit", "csat", "How was your visit, from 1 to 5?")
KIM = Contact(ContactId(5), "16505550103", "Kim", "Lee")
ACCOUNT = AccountId(1)


class FakeTeamContent:
    """Honest shelves: what is taken out of them is gone."""

    def __init__(self) -> None:
        self.all_templates = [RECALL, DIRECTIONS, SEASON]
        self.all_surveys = [VISIT]
        self.all_fields = ("Dentist",)
        self.is_broken = False
        self.is_coming = False

    def gather(self, _account_id: AccountId, draft: Draft) -> Knowledge:
        """Who the recipients are, as far as there is a contact."""
        people = {phone: Person(phone, KIM if phone == KIM.phone else None) for phone in draft.recipients}
        return Knowledge(people=people, fields=self.all_fields, fields_known=True)

    def templates(self, _account_id: AccountId, typed: str = "") -> tuple[Template, ...]:
        """Those with these words. Raises StoreError, when the shelves are said to be broken."""
        if self.is_broken:
            raise DiskFull
        wanted = typed.casefold()
        return tuple(each for each in self.all_templates if wanted in f"{each.title}\n{each.text}".casefold())

    def template(self, account_id: AccountId, template_id: TemplateId) -> Template | None:
        """One of them."""
        return next((each for each in self.templates(account_id) if each.id == template_id), None)

    def surveys(self, _account_id: AccountId, typed: str = "") -> tuple[Survey, ...]:
        """Those with these words."""
        return tuple(each for each in self.all_surveys if typed.casefold() in each.name.casefold())

    def survey(self, account_id: AccountId, survey_id: SurveyId) -> Survey | None:
        """One of them."""
        return next((each for each in self.surveys(account_id) if each.id == survey_id), None)

    def progress(self, _account_id: AccountId) -> object | None:
        """Whether more is coming."""
        return "templates" if self.is_coming else None

    def fields(self, _account_id: AccountId) -> tuple[str, ...]:
        """The team's own."""
        return self.all_fields


class ContentDriver:
    """A form on screen over the shelves; texts are for Kim."""

    def __init__(self, qtbot: QtBot) -> None:
        self.shelves = FakeTeamContent()
        self.window = QWidget()
        self.form = Form(still_clock)
        QVBoxLayout(self.window).addWidget(self.form)
        self.content = ContentController(self.shelves, self.shelves.gather, self.form, self.window)
        self.form.recipients.set_addressees(Addressees((KIM.phone,)))
        self.content.set_account(ACCOUNT)
        self.window.resize(700, 760)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)

    @property
    def box(self) -> MessageEdit:
        """The text box."""
        return self.form.editor.box

    @property
    def strip(self) -> str:
        """What the strip over the box says."""
        label = self.window.findChild(QLabel, "readyMadeWords")
        return label.text() if isinstance(label, QLabel) and label.isVisible() else ""

    @property
    def search(self) -> LineField:
        """The search line of the open chooser."""
        found = [line for line in self.window.findChildren(LineField, "chooserSearch") if line.isVisible()]
        assert len(found) == 1
        return found[0]

    @property
    def is_choosing(self) -> bool:
        """Whether a chooser can be seen."""
        return any(each.isVisible() for each in self.window.findChildren(Chooser))

    @property
    def offered(self) -> list[str]:
        """The lines of the open chooser."""
        return [
            offer.spoken for each in self.window.findChildren(Chooser) if each.isVisible() for offer in each.offers
        ]

    def write(self, words: str) -> None:
        """Type words into the box."""
        self.box.setFocus()
        QTest.keyClicks(self.box, words)

    def press(self, name: str) -> None:
        """Click a button that can be seen."""
        found = [each for each in self.window.findChildren(QAbstractButton, name) if each.isVisible()]
        assert len(found) == 1, name
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def take(self, typed: str = "", *, second: bool = False) -> None:
        """Search in the open chooser, and take the first by the first or the second way."""
        line = self.search
        QTest.keyClicks(line, typed)
        modifier = Qt.KeyboardModifier.ShiftModifier if second else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(line, Qt.Key.Key_Return, modifier)
