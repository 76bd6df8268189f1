"""Messages of the outbox as bubbles of the thread: what they say, and what can be done on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Ask, Entry, State, Wait
from heydesk.domain.records import AccountId, ChatId, HistoryMessage, ListId, LocalId, MessageId
from heydesk.storage.outbox import FrozenMessage
from heydesk.ui.conversation.bubbles import NO_MESSAGE, Bubble, Stage
from heydesk.ui.conversation.foot import BubbleFoot
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.conversation.page import ThreadPage
from heydesk.ui.conversation.poller import ThreadPoller
from tests.ui.backend import FRONT, KIM, LI, PAT, Backend
from tests.ui.settling import settle

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


class Reader:
    """Somebody in front of the thread with Kim; nothing is asked of a service."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.backend = backend
        self.account = backend.account()
        self.draft = Draft(inbox_id=FRONT.id, recipients=(KIM,))
        self.window = QWidget()
        self.account_id: AccountId | None = self.account.id
        core = backend.core
        self.poller = ThreadPoller(
            core.people, core.threads, self._start, lambda: (self.account_id, self.draft), lambda: True, self.window
        )
        self.page = ThreadPage(core, self.poller, self._start, backend.now, self.window)
        self.undone: list[str] = []
        self.edited: list[int] = []
        self.again: list[int] = []
        self.details: list[int] = []
        self.page.undo_requested.connect(self.undone.append)
        self.page.edit_requested.connect(self.edited.append)
        self.page.text_again_requested.connect(self.again.append)
        self.page.details_requested.connect(self.details.append)
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)
        self.page.resize(700, 500)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.address(self.draft)

    @staticmethod
    def _start(work: Coroutine[object, object, object]) -> None:
        work.close()

    def address(self, draft: Draft) -> None:
        """Have this in the composer."""
        self.draft = draft
        self.poller.follow_draft()
        self.page.draft_changed()
        self.settle()

    def settle(self) -> None:
        """Wait until the page shows how things are."""
        settle(self.page, 100)

    def find(self, kind: type[W], name: str) -> W:
        """A part of the page."""
        found = self.page.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    @property
    def view(self) -> ConversationView:
        """The list of bubbles."""
        return self.find(ConversationView, "conversation")

    @property
    def bubbles(self) -> list[Bubble]:
        """The messages."""
        return [bubble for bubble in self.view.bubbles if bubble.kind not in NO_MESSAGE]

    @property
    def feet(self) -> list[BubbleFoot]:
        """What bubbles have below their words, from the oldest."""
        keys = [bubble.entry_id for bubble in self.bubbles]
        feet = [foot for foot in self.page.findChildren(BubbleFoot) if foot.entry_id in keys and foot.isVisible()]
        return sorted(feet, key=lambda foot: keys.index(foot.entry_id))

    @property
    def words(self) -> str:
        """All that the bubbles say beside their own words."""
        labels = [label for foot in self.feet for label in foot.findChildren(QLabel) if label.isVisible()]
        return "\n".join(QTextDocumentFragment.fromHtml(label.text()).toPlainText() for label in labels)

    @property
    def offered(self) -> dict[str, str]:
        """The buttons on bubbles, by object name, with their labels."""
        buttons = [button for foot in self.feet for button in foot.buttons if button.isVisible()]
        return {button.objectName(): button.text() for button in buttons}

    def button(self, name: str) -> QPushButton:
        """A button on a bubble."""
        found = [button for foot in self.feet for button in foot.buttons if button.objectName() == name]
        assert found, name
        return found[0]

    def press(self, name: str) -> None:
        """Press a button that can be seen."""
        assert self.button(name).isVisible(), name
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.settle()

    def state(self, entry: Entry) -> State:
        """How the entry stands in the file."""
        return self.backend.store.outbox.get(entry.id).state

    def menu(self, text: str) -> dict[str, Callable[[], None]]:
        """The menu of the bubble with this text."""
        bubble = next(bubble for bubble in self.bubbles if bubble.text == text)
        menu = self.view.menu_of(bubble)
        return {action.text(): action.trigger for action in menu.actions()}


@pytest.fixture
def reader(backend: Backend, qtbot: QtBot) -> Reader:
    """The thread with Kim on screen."""
    return Reader(backend, qtbot)


@pytest.fixture
def doubt(reader: Reader) -> Entry:
    """A text to Kim in doubt."""
    entry = reader.backend.doubt(reader.backend.send(reader.account, "Your crown is ready.", KIM)[0])
    reader.settle()
    return entry


def test_held_text_counts_down_with_undo_and_send_now(reader: Reader) -> None:
    """It is outlined, not filled, and both buttons are those that the keys and the tests of the window know."""
    (entry,) = reader.backend.send(reader.account, "On my way", KIM)
    reader.settle()
    assert [(bubble.text, bubble.stage) for bubble in reader.bubbles] == [("On my way", Stage.MOVING)]
    assert "Sending in 10 s" in reader.words
    assert "Alt+U" in reader.words
    assert reader.offered == {"undoSend": "Undo", "sendNow": "Send now"}
    reader.backend.later(1.5)
    reader.feet[0].count_down()
    assert "Sending in 9 s" in reader.words
    reader.press("undoSend")
    assert reader.undone == [entry.batch_id]
    reader.press("sendNow")
    assert reader.state(entry) is State.QUEUED
    assert reader.feet == []


def test_held_text_with_a_time_is_scheduled_and_not_sent(reader: Reader) -> None:
    """Nothing offers to send at once what has a time."""
    message = replace(reader.backend.send(reader.account, "", KIM)[0].message, text="Tomorrow")
    message = replace(message, send_at=reader.backend.now() + timedelta(days=1))
    reader.backend.store.outbox.enqueue(
        reader.account, [FrozenMessage(message, LocalId("later"), "{}")], reader.backend.now(), 10
    )
    reader.settle()
    assert "Scheduling in 10 s" in reader.words
    assert reader.offered["sendNow"] == "Schedule now"


def test_held_note_is_added(reader: Reader) -> None:
    """A private note goes to nobody."""
    reader.backend.send(reader.account, "Prefers mornings", KIM, side=Side.NOTE)
    reader.settle()
    assert "Adding in 10 s" in reader.words
    assert reader.offered["sendNow"] == "Add now"
    assert "Private note" in reader.words


def test_several_held_texts_say_which_one_undo_takes_back(reader: Reader) -> None:
    """Each has its own Undo; the newest one's buttons have the names, and Alt+U beside them."""
    for text in ("one", "two"):
        reader.backend.send(reader.account, text, KIM)
    reader.backend.send(reader.account, "to Pat", PAT)
    (newest,) = reader.backend.send(reader.account, "three", KIM)
    reader.settle()
    counts = [foot.findChildren(QLabel)[0].text() for foot in reader.feet]
    assert counts == ["Sending in 10 s"] * 3
    reader.press("undoSend")
    assert reader.undone == [newest.batch_id]


def test_text_to_several_says_how_many_undo_takes_back(reader: Reader) -> None:
    """Undo is for the whole Send."""
    reader.backend.batch(reader.account, "Hi")
    reader.settle()
    assert "Sending 3 texts in 10 s" in reader.words


def test_in_doubt_asks_the_question(reader: Reader, doubt: Entry) -> None:
    """The question, how far the looking has come, and all that can be done; what ends it stands below."""
    assert "Did this text arrive?" in reader.words
    assert "We checked 3 times and don't see it in the conversation." in reader.words
    assert reader.offered == {
        "lookAgain": "Check again",
        "markSent": "It arrived. Mark as sent",
        "resend": "It didn't. Send again",
        "toComposer": "Edit and resend",
        "discard": "Discard",
        "details": "Details",
    }
    assert reader.bubbles[0].stage is Stage.TROUBLE
    assert "Did this text arrive?" in reader.bubbles[0].spoken
    reader.press("details")
    assert reader.details == [doubt.id]


@pytest.mark.parametrize(
    ("step", "state"),
    [("lookAgain", State.UNCERTAIN), ("resend", State.QUEUED), ("markSent", State.CLOSED_BY_YOU)],
)
def test_each_action_is_applied_on_one_click(reader: Reader, doubt: Entry, step: str, state: State) -> None:
    """Each answer is taken at once, and the bubble shows how it stands then."""
    reader.press(step)
    assert reader.state(doubt) is state
    assert step not in reader.offered or step == "lookAgain"


def test_edit_and_resend_warns_once_that_it_may_go_twice(reader: Reader, doubt: Entry) -> None:
    """The first press warns and does nothing; the second asks for the text."""
    reader.press("toComposer")
    assert reader.edited == []
    assert "(650) 555-0103 may get it twice" in reader.words
    assert reader.offered["toComposer"] == "Edit and resend anyway"
    reader.press("toComposer")
    assert reader.edited == [doubt.id]


def test_another_step_takes_the_warning_away(reader: Reader, doubt: Entry) -> None:
    """Whoever decides otherwise has not confirmed anything."""
    reader.press("toComposer")
    reader.press("discard")
    assert reader.offered["toComposer"] == "Edit and resend"
    reader.press("toComposer")
    assert reader.edited == []
    assert reader.state(doubt) is State.NEEDS_YOU


def test_refused_text_is_edited_without_a_warning(reader: Reader) -> None:
    """It can't go twice. The reason is there in full, however long, letter by letter."""
    why = "<b>bad</b> " + "the carrier rejects it, and says so at length " * 12
    entry = reader.backend.refuse(reader.backend.send(reader.account, "Your invoice.", KIM)[0], why.strip())
    reader.settle()
    assert reader.words.startswith("Not sent. ")
    assert why.strip() in reader.words
    assert "Your text is still here." in reader.words
    assert reader.offered == {
        "toComposer": "Edit and resend",
        "retry": "Try again",
        "discard": "Discard",
        "details": "Details",
    }
    foot, bubble = reader.feet[0], reader.bubbles[0]
    label = next(label for label in foot.findChildren(QLabel) if "<b" in label.text())
    assert label.height() >= label.heightForWidth(label.width())
    assert reader.view.height() > 0
    assert bubble.trouble
    reader.press("toComposer")
    assert reader.edited == [entry.id]


def test_discard_asks_once(reader: Reader) -> None:
    """A text is not thrown away by one slip of the mouse; then its bubble goes."""
    entry = reader.backend.refuse(reader.backend.send(reader.account, "Hi", KIM)[0])
    reader.settle()
    reader.press("discard")
    assert reader.state(entry) is State.NEEDS_YOU
    reader.press("discard")
    assert reader.state(entry) is State.DISCARDED
    assert reader.bubbles == []


def test_a_report_of_non_delivery_is_dismissed(reader: Reader) -> None:
    """It was sent, so there is nothing to throw away, and nothing to ask."""
    sent = reader.backend.accept(reader.backend.send(reader.account, "Hi", KIM)[0])
    lost = reader.backend.put(
        sent, State.UNDELIVERED, ask=Ask.UNDELIVERED, reason=say("The carrier did not take it.")
    )
    reader.settle()
    assert "Not delivered" in reader.words
    assert reader.offered["discard"] == "Dismiss"
    reader.press("discard")
    assert reader.backend.store.outbox.get(lost.id).ask is None


def test_text_that_crossed_is_sent_anyway_or_edited(reader: Reader) -> None:
    """It stands below what they wrote, as it has not been sent yet."""
    entry = reader.backend.send(reader.account, "Hi", KIM)[0]
    words = say("{name} texted while this was waiting. Send anyway?", name="Kim")
    reader.backend.put(entry, State.NEEDS_YOU, ask=Ask.CROSSED, reason=words)
    reader.settle()
    assert "Not sent yet. Kim texted while this was waiting. Send anyway?" in reader.words
    assert reader.offered["retry"] == "Send anyway"
    reader.press("retry")
    assert reader.state(entry) is State.QUEUED


def test_an_action_that_came_too_late_says_so(reader: Reader, doubt: Entry) -> None:
    """The look-up found it meanwhile: it is refused in words on the bubble, and shown as it is."""
    button = reader.button("resend")
    reader.backend.accept(doubt)
    button.click()
    assert "Too late" in reader.words
    reader.settle()
    assert reader.state(doubt) is State.ACCEPTED
    assert reader.bubbles[0].stage is Stage.DONE


def test_waiting_entry_says_what_it_waits_for(reader: Reader) -> None:
    """Calm, with a way to hurry it."""
    entry = reader.backend.send(reader.account, "Hi", KIM)[0]
    changes = {"wait": Wait.NETWORK, "due_at": reader.backend.at, "reason": say("Couldn't reach Heymarket.")}
    reader.backend.put(entry, State.QUEUED, **changes)
    reader.settle()
    assert "Waiting for the internet connection. Couldn't reach Heymarket." in reader.words
    assert "retry" in reader.offered
    assert reader.bubbles[0].stage is Stage.RESTING


def test_enter_presses_the_first_button_of_the_chosen_bubble(reader: Reader, doubt: Entry) -> None:
    """Once; the keyboard stays in the thread when the button goes."""
    reader.window.activateWindow()
    reader.view.setFocus()
    QTest.keyClick(reader.view, Qt.Key.Key_Return)
    assert reader.state(doubt) is State.UNCERTAIN


def test_tab_goes_through_the_buttons_of_a_bubble(reader: Reader, doubt: Entry, qtbot: QtBot) -> None:
    """From the thread to its first button and on."""
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    reader.view.setFocus()
    names = []
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().objectName())
    assert names == ["lookAgain", "markSent", "resend"]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    reader.settle()
    assert focused() is reader.view
    assert reader.state(doubt) is State.QUEUED


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_menu_of_a_bubble(reader: Reader, doubt: Entry) -> None:
    """Its words, once more, edited, or with all that is known."""
    menu = reader.menu("Your crown is ready.")
    assert list(menu) == ["Copy text", "Text again", "Edit and resend", "Details"]
    menu["Text again"]()
    menu["Details"]()
    assert (reader.again, reader.details) == ([doubt.id], [doubt.id])
    menu["Edit and resend"]()
    assert "may get it twice" in reader.words


@pytest.mark.parametrize("state", [State.DISCARDED, State.UNDONE, State.CANCELLED, State.ACCEPTED])
def test_opened_message_is_shown_whatever_became_of_it(reader: Reader, state: State) -> None:
    """From the outbox to its place in the conversation, until another conversation is shown."""
    (entry,) = reader.backend.send(reader.account, "long ago", KIM)
    reader.backend.put(entry, state)
    reader.backend.later(3 * 3600)
    reader.backend.send(reader.account, "now", KIM)
    reader.settle()
    assert [bubble.text for bubble in reader.bubbles] == ["now"]
    reader.page.show_entry(entry.id)
    assert [bubble.text for bubble in reader.bubbles] == ["long ago", "now"]
    assert reader.view.currentIndex().data() == "long ago"
    reader.address(Draft(inbox_id=FRONT.id, recipients=(PAT,)))
    reader.address(Draft(inbox_id=FRONT.id, recipients=(KIM,)))
    assert [bubble.text for bubble in reader.bubbles] == ["now"]


def test_opened_message_waits_for_its_conversation(reader: Reader) -> None:
    """It may be asked for before the composer has turned to it."""
    (entry,) = reader.backend.send(reader.account, "for Pat", PAT)
    reader.backend.put(entry, State.DISCARDED)
    reader.page.show_entry(entry.id)
    assert reader.bubbles == []
    reader.address(Draft(inbox_id=FRONT.id, recipients=(PAT,)))
    assert [bubble.text for bubble in reader.bubbles] == ["for Pat"]


def test_group_shows_what_was_sent_from_here(reader: Reader) -> None:
    """By the conversation's id, or by the same people; and says that the rest can't be loaded."""
    message = replace(reader.backend.send(reader.account, "", KIM)[0].message, phones=(KIM, LI), chat_id=ChatId(77))
    pieces = [FrozenMessage(replace(message, text="Hi both"), LocalId("g"), "{}")]
    reader.backend.store.outbox.enqueue(reader.account, pieces, reader.backend.now(), 10)
    reader.address(Draft(inbox_id=FRONT.id, chats=(ChatId(77),)))
    assert [bubble.text for bubble in reader.bubbles] == ["Hi both"]
    said = reader.find(QLabel, "conversationWords")
    assert said.text() == "Group conversations can't be loaded. You'll see the texts you sent from here."
    reader.address(Draft(inbox_id=FRONT.id, recipients=(LI, KIM), group=True))
    assert [bubble.text for bubble in reader.bubbles] == ["Hi both"]
    reader.address(Draft(inbox_id=FRONT.id, chats=(ChatId(78),)))
    assert reader.bubbles == []


def test_batch_shows_each_message_with_its_own_state(reader: Reader) -> None:
    """To whom each goes, and what can be done; a conversation that is chosen takes its place."""
    entries = reader.backend.batch(reader.account, "Hi")
    reader.backend.accept(entries[0])
    reader.backend.refuse(entries[1])
    reader.address(Draft(inbox_id=FRONT.id))
    reader.page.show_batch(entries[0].batch_id)
    assert reader.view.bubbles[0].text == "3 people, each separately"
    assert [bubble.to for bubble in reader.bubbles] == ["(650) 555-0103", "(212) 555-0150", "(415) 555-0188"]
    assert reader.bubbles[0].below.startswith("To (650) 555-0103 · ")
    reader.press("toComposer")
    assert reader.edited == [entries[1].id]
    reader.address(Draft(inbox_id=FRONT.id, recipients=(KIM,)))
    assert [bubble.to for bubble in reader.bubbles] == [""]


@pytest.mark.parametrize(
    ("people", "to"),
    [
        (412, "412 people on “Recall October”, each separately"),
        (0, "Everyone on “Recall October”, each separately"),
    ],
)
def test_broadcast_says_whom_it_goes_to(reader: Reader, people: int, to: str) -> None:
    """With how many, where that is known; and that Heymarket gives no report of who got it."""
    message = replace(
        reader.backend.send(reader.account, "", KIM)[0].message,
        phones=(),
        text="Hi {{first_name}}",
        list_id=ListId(5),
        list_name="Recall October",
        people=people,
    )
    pieces = [FrozenMessage(message, LocalId("b-1"), "{}")]
    (entry,) = reader.backend.store.outbox.enqueue(reader.account, pieces, reader.backend.at, 0)
    reader.address(Draft(inbox_id=FRONT.id))
    reader.page.show_batch(entry.batch_id)
    assert reader.view.bubbles[0].text == to
    reader.backend.accept(entry)
    reader.settle()
    assert reader.view.bubbles[-1].text == "Heymarket doesn't report who got this broadcast."


def test_buttons_lie_over_the_list_and_the_mouse_reaches_both(reader: Reader, doubt: Entry) -> None:
    """A button is what is under the mouse in its middle; beside the bubble, and on its words, the list is."""
    button = reader.button("lookAgain")
    assert reader.window.childAt(button.mapTo(reader.window, button.rect().center())) is button
    foot = reader.feet[0]
    above = foot.mapTo(reader.window, QPoint(foot.width() - 40, -12))
    assert reader.window.childAt(above) is reader.view.viewport()
    assert reader.state(doubt) is State.NEEDS_YOU


def _said(reader: Reader, count: int) -> None:
    """Have so many messages cached of the thread with Kim."""
    messages = tuple(
        HistoryMessage(
            MessageId(number + 1),
            LocalId(""),
            "",
            "",
            reader.backend.at - timedelta(minutes=count - number),
            f"text {number}",
            KIM,
            None,
            inbound=bool(number % 2),
        )
        for number in range(count)
    )
    reader.backend.core.threads.keep((reader.account.id, FRONT.id, KIM), messages)
    reader.address(Draft(inbox_id=FRONT.id))
    reader.address(Draft(inbox_id=FRONT.id, recipients=(KIM,)))


def _top(reader: Reader) -> str:
    """The first message in sight."""
    return str(reader.view.indexAt(QPoint(reader.view.column.left() + 4, 60)).data())


def test_far_back_the_newest_are_left_out(reader: Reader) -> None:
    """However far somebody scrolls, so many messages are shown at most; those in sight keep their place."""
    entry = reader.backend.send(reader.account, "held", KIM)[0]
    _said(reader, 900)
    bar = reader.view.verticalScrollBar()
    assert [reader.bubbles[0].text, reader.bubbles[-1].text] == ["text 780", "held"]
    for _ in range(14):
        bar.setValue(bar.minimum())
        settle(reader.page, 100)
    assert [reader.bubbles[0].text, len(reader.bubbles)] == ["text 0", 480]
    assert "held" not in reader.words
    bar.setValue(bar.maximum())
    before = _top(reader)
    settle(reader.page, 100)
    assert _top(reader) == before
    assert reader.bubbles[-1].text == "text 539"
    for _ in range(14):
        bar.setValue(bar.maximum())
        settle(reader.page, 100)
    assert [reader.bubbles[-1].text, len(reader.bubbles)] == ["held", 481]
    reader.page.show_message(MessageId(11), reader.backend.at)
    settle(reader.page, 100)
    assert _top(reader) in {f"text {number}" for number in range(20)}
    assert len(reader.bubbles) == 480
    reader.page.show_entry(entry.id)
    settle(reader.page, 100)
    assert reader.bubbles[-1].text == "held"


def test_what_is_sent_far_back_is_in_sight(reader: Reader) -> None:
    """It is what the person looks at."""
    _said(reader, 900)
    bar = reader.view.verticalScrollBar()
    for _ in range(14):
        bar.setValue(bar.minimum())
        settle(reader.page, 100)
    reader.backend.send(reader.account, "now", KIM)
    reader.settle()
    assert [reader.bubbles[-1].text, reader.view.shows_end] == ["now", True]
