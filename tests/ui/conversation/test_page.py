"""The conversation beside what is written."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from heydesk.domain.message import Draft
from heydesk.domain.records import ChatId, ListId
from heydesk.ui.conversation.bubbles import Bubble, BubbleKind
from heydesk.ui.conversation.page import LoadingBubbles
from tests.core import samples
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, PRIYA
from tests.core.sandbox_control import SandboxControl
from tests.ui.conversation.conversation_driver import STRANGER, TALKATIVE, ConversationDriver


async def test_the_thread_is_shown_newest_last(listener: ConversationDriver) -> None:
    """Theirs, ours with who wrote it, and a note told apart by its colour, its lock and in words."""
    await listener.hear(KIM)
    assert listener.texts[-1] == "Perfect, see you then."
    kinds = [bubble.kind for bubble in listener.bubbles]
    assert kinds == [BubbleKind.OURS, BubbleKind.THEIRS, BubbleKind.NOTE, BubbleKind.OURS, BubbleKind.THEIRS]
    ours, note = listener.bubbles[0], listener.bubbles[2]
    assert ours.who == "Ben Okafor"
    assert note.below.startswith("Private note · Ana Ruiz · ")
    assert "Private note by Ana Ruiz" in note.spoken
    assert listener.view.accessibleName() == "Conversation"
    assert listener.view.shows_end
    assert listener.words == ""


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (Draft(recipients=(KIM,)), "Choose an inbox"),
        (Draft(inbox_id=FRONT_DESK), "Choose one recipient"),
        (Draft(inbox_id=FRONT_DESK, recipients=(KIM, PRIYA)), "Choose one recipient"),
        (Draft(inbox_id=FRONT_DESK, recipients=(KIM,), chats=(ChatId(7),)), "Group conversations can't be loaded"),
        (Draft(inbox_id=FRONT_DESK, lists=(ListId(501),)), "A list has no conversation"),
        (Draft(inbox_id=FRONT_DESK, chats=(ChatId(7),)), "Group conversations can't be loaded"),
    ],
)
async def test_missing_thread_is_explained(listener: ConversationDriver, draft: Draft, words: str) -> None:
    """Nobody wonders whether something is broken."""
    await listener.hear(KIM)
    listener.write(draft)
    assert words in listener.words
    assert listener.texts == []
    assert words in listener.view.accessibleDescription()


async def test_an_empty_thread_says_so(listener: ConversationDriver) -> None:
    """With whom nothing has been said."""
    await listener.hear(STRANGER)
    assert listener.words == "No texts with (650) 555-0199 yet."


async def test_a_recipient_that_is_passed_by_is_not_asked_about(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Only who stays for a moment, and never at a key."""
    before = len(control.requests("/v1/messages"))
    for phone in (MARCUS, PRIYA, KIM):
        listener.address(phone)
        for letters in range(20):
            listener.write(replace(listener.draft, text="x" * letters))
    await listener.until(lambda: listener.watch.loader.is_loaded)
    await listener.settle()
    assert len(control.requests("/v1/messages")) == before + 1
    assert listener.texts[-1] == "Perfect, see you then."


async def test_an_answer_that_comes_late_shows_nobody_the_wrong_thread(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Kim's messages never stand beside words for somebody else."""
    control.fault("late=0.7@/v1/messages")
    listener.address(KIM)
    await listener.until(lambda: listener.watch.loader.is_loading)
    await listener.until(lambda: control.requests("/v1/messages"))
    await listener.hear(PRIYA)
    kims = "Perfect, see you then."
    assert kims not in listener.texts
    assert listener.texts
    await listener.settle()
    assert kims not in listener.texts


async def test_older_ones_come_on_scrolling_up_without_a_jump(listener: ConversationDriver) -> None:
    """What is being read stays where it is while 14 older ones are put above it."""
    await listener.hear(TALKATIVE)
    assert len(listener.bubbles) == 50
    bar = listener.view.verticalScrollBar()
    bar.setValue(30)
    first = listener.texts[0]
    top = listener.top_of(first)
    await listener.until(lambda: len(listener.bubbles) > 50)
    assert len(listener.bubbles) == 64
    assert listener.top_of(first) == top
    assert bar.value() > 100
    assert not listener.watch.loader.has_more
    bar.setValue(0)
    await listener.settle()
    assert listener.view.bubbles[0].text == "Beginning of the conversation"
    assert len({bubble.key for bubble in listener.bubbles}) == 64


async def test_a_message_that_was_found_is_scrolled_to(listener: ConversationDriver) -> None:
    """However old it is: the pages before it are loaded until it is there."""
    await listener.hear(TALKATIVE)
    listener.view.verticalScrollBar().setValue(0)
    await listener.until(lambda: len(listener.bubbles) == 64)
    found = listener.watch.loader.messages[0]
    assert found.sent_at is not None
    await listener.hear(KIM)
    listener.address(TALKATIVE)
    listener.pane.show_message(found.message_id, found.sent_at)
    await listener.until(lambda: listener.view.currentIndex().data() == found.text)
    await listener.settle()
    assert len(listener.bubbles) == 64


async def test_days_are_set_apart(listener: ConversationDriver) -> None:
    """One heading a day, in front of its first message."""
    await listener.hear(TALKATIVE)
    headings = [bubble.text for bubble in listener.view.bubbles if bubble.kind is BubbleKind.HEADING]
    assert len(headings) == len(set(headings)) >= 2
    assert all(
        one.kind is not BubbleKind.HEADING or other.kind is not BubbleKind.HEADING
        for one, other in pairwise(listener.view.bubbles)
    )


async def test_new_message_is_shown_at_the_end(listener: ConversationDriver, control: SandboxControl) -> None:
    """Who reads at the end sees it come."""
    await listener.hear(KIM)
    control.hear("One more thing: may I bring my son?", KIM)
    listener.watch.loader.refresh()
    await listener.until(lambda: listener.texts[-1].startswith("One more thing"))
    assert listener.view.shows_end


async def test_scrolled_up_view_keeps_place_and_offers_new_messages(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """What they read stays, and a button leads to the end."""
    await listener.hear(TALKATIVE)
    listener.view.verticalScrollBar().setValue(400)
    QApplication.processEvents()
    value = listener.view.verticalScrollBar().value()
    control.hear("Are you there?", TALKATIVE)
    listener.watch.loader.refresh()
    await listener.until(lambda: listener.texts[-1] == "Are you there?")
    assert listener.view.verticalScrollBar().value() == value
    assert listener.find(QPushButton, "newMessages").text() == "1 new message ↓"
    listener.press("newMessages")
    assert listener.view.shows_end


async def test_it_is_asked_who_has_opted_out(listener: ConversationDriver) -> None:
    """Before a word is typed. The composer's banner says it, and the page doesn't say it twice."""
    threads, account_id = listener.driver.core.threads, listener.driver.account.id
    await listener.hear("14155550173")
    await listener.until(lambda: threads.known_status(account_id, "14155550173") is not None)
    await listener.settle()
    assert "opted out" not in listener.words


async def test_opt_out_while_writing_is_learned(listener: ConversationDriver, control: SandboxControl) -> None:
    """STOP is a message too."""
    threads, account_id = listener.driver.core.threads, listener.driver.account.id

    def has_opted_out() -> bool:
        known = threads.known_status(account_id, KIM)
        return known is not None and known.unsubscribed

    await listener.hear(KIM)
    await listener.settle()
    assert not has_opted_out()
    control.hear("STOP", KIM)
    listener.watch.loader.refresh()
    await listener.until(has_opted_out)


async def test_a_failure_says_what_and_how_to_go_on(listener: ConversationDriver, control: SandboxControl) -> None:
    """The words go when it has helped."""
    control.fault("500@/v1/messages")
    listener.address(KIM)
    await listener.until(lambda: "Couldn't load this conversation." in listener.words)
    listener.press("conversationAgain")
    await listener.until(lambda: listener.texts)
    assert listener.words == ""


async def test_older_ones_that_can_not_be_read_are_asked_for_again(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """What was read stays, and nothing is asked over and over by itself."""
    await listener.hear(TALKATIVE)
    asked = len(control.requests("/v1/messages"))
    control.fault("500@/v1/messages")
    listener.view.verticalScrollBar().setValue(0)
    await listener.until(lambda: "Couldn't load this conversation." in listener.words)
    await listener.settle()
    assert len(control.requests("/v1/messages")) == asked + 1
    assert len(listener.bubbles) == 50
    listener.press("conversationAgain")
    await listener.until(lambda: len(listener.bubbles) == 64)


async def test_pending_entry_is_shown_until_history_has_it(listener: ConversationDriver) -> None:
    """With its state, until history shows it; then it is there once."""
    await listener.hear(KIM)
    (entry,) = listener.driver.send(text="On its way")
    await listener.until(lambda: listener.texts[-1] == "On its way")
    assert listener.bubbles[-1].below == "Ana Ruiz · Waiting"
    assert listener.bubbles[-1].who == "Ana Ruiz"
    listener.driver.start()
    await listener.driver.until_settled((entry,))
    await listener.until(lambda: not listener.bubbles[-1].is_pending)
    assert listener.texts.count("On its way") == 1


async def test_entries_to_others_and_groups_are_not_in_the_thread(listener: ConversationDriver) -> None:
    """Nor what went to a group, though they are in it."""
    await listener.hear(KIM)
    listener.driver.send(PRIYA, text="for Priya")
    listener.driver.send(KIM, PRIYA, text="for both", group=True)
    listener.driver.send(text="for Kim")
    await listener.until(lambda: listener.texts[-1] == "for Kim")
    assert not {"for Priya", "for both"} & set(listener.texts)


async def test_out_of_sight_nothing_is_drawn(listener: ConversationDriver) -> None:
    """And it is right when it is seen again."""
    listener.pane.hide()
    await listener.hear(KIM)
    assert listener.texts == []
    listener.pane.show()
    assert listener.texts[-1] == "Perfect, see you then."


async def test_bubbles_are_chosen_and_copied_by_key(listener: ConversationDriver) -> None:
    """The list takes the keyboard; Ctrl+C takes the words of the row: a bubble, or the heading of a day."""
    await listener.hear(KIM)
    listener.view.setFocus()
    assert listener.texts[-2:] == ["Of course. 4:15 pm the same day?", "Perfect, see you then."]
    for row in reversed(listener.view.bubbles):
        QTest.keyClick(listener.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == row.words
        QTest.keyClick(listener.view, Qt.Key.Key_Up)


async def test_hundreds_of_messages_stay_smooth(listener: ConversationDriver, control: SandboxControl) -> None:
    """All 400 are reached page by page, and then a new one and a repaint cost next to nothing."""
    for number in range(400):
        if number % 40 == 0:
            listener.driver.jump(5)
        control.hear(f"Message {number}: " + "words that go on for a line or two " * (number % 4), STRANGER)
    await listener.hear(STRANGER)
    while listener.watch.loader.has_more:
        listener.view.verticalScrollBar().setValue(0)
        await listener.settle()
    assert len(listener.bubbles) == 400
    listener.view.go_to_end()
    control.hear("The newest", STRANGER)
    listener.watch.loader.refresh()
    loop = asyncio.get_running_loop()
    began = loop.time()
    await listener.until(lambda: listener.texts[-1] == "The newest")
    assert loop.time() - began < 2
    start = time.perf_counter()
    listener.view.show_bubbles(listener.view.bubbles)
    listener.view.repaint()
    assert time.perf_counter() - start < 0.2


async def test_people_are_called_by_their_names(listener: ConversationDriver) -> None:
    """Where the directory has one, also when it comes later."""
    await listener.hear(KIM)
    assert listener.bubbles[-1].spoken.startswith("(650) 555-0103")
    samples.fill(listener.driver.store.directory_of(listener.driver.account.id))
    await listener.until(lambda: listener.bubbles[-1].spoken.startswith("Kim Lee"))


async def test_an_open_conversation_is_the_thread_with_its_person(listener: ConversationDriver) -> None:
    """A group's can't be asked for, and that is said."""
    samples.fill(listener.driver.store.directory_of(listener.driver.account.id))
    listener.write(Draft(inbox_id=FRONT_DESK, chats=(samples.KIMS.id,)))
    await listener.until(lambda: listener.texts)
    assert listener.texts[-1] == "Perfect, see you then."
    listener.write(Draft(inbox_id=FRONT_DESK, chats=(samples.GROUP.id,)))
    assert "Group conversations can't be loaded" in listener.words


async def test_known_thread_is_shown_while_it_is_read_again(listener: ConversationDriver) -> None:
    """With what was read last, while it is read anew."""
    await listener.hear(KIM)
    listener.address(PRIYA)
    listener.address(KIM)
    assert not listener.watch.loader.is_loaded
    assert listener.texts[-1] == "Perfect, see you then."
    assert listener.words == ""


async def test_a_picture_is_a_link(listener: ConversationDriver) -> None:
    """Return opens it in the browser; anything else than the web's is left alone."""
    browser = Browser()
    for scheme in ("https", "file"):
        # The stub wants bytes, which the library itself refuses.
        QDesktopServices.setUrlHandler(scheme, browser, "open_url")  # type: ignore[arg-type]
    try:
        for url in ("file:///etc/hostname", "https://files.example/map.png"):
            listener.view.show_bubbles([Bubble("m1", BubbleKind.THEIRS, "", media=url, media_url=url)])
            listener.view.setCurrentIndex(listener.view.model().index(0, 0))
            QTest.keyClick(listener.view, Qt.Key.Key_Return)
        await listener.until(lambda: browser.opened)
        assert browser.opened == ["https://files.example/map.png"]
    finally:
        QDesktopServices.unsetUrlHandler("https")
        QDesktopServices.unsetUrlHandler("file")


class Browser(QObject):
    """Hears what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        """Note it."""
        self.opened.append(url.toString())


async def shown(listener: ConversationDriver, text: str) -> None:
    """Wait until this is the last bubble."""
    await listener.until(lambda: listener.texts[-1] == text)


async def test_new_message_stands_under_a_new_line_until_it_is_answered(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """It stays above the later ones; with what is sent then it goes."""
    await listener.hear(KIM)
    assert BubbleKind.NEW not in [bubble.kind for bubble in listener.view.bubbles]
    for words in ("One more thing", "And another"):
        listener.driver.jump(5)
        control.hear(words, KIM)
        listener.watch.loader.refresh()
        await shown(listener, words)
    rows = [bubble.text for bubble in listener.view.bubbles]
    assert rows[rows.index("New") + 1 :] == ["One more thing", "And another"]
    listener.driver.send(text="An answer")
    await listener.until(lambda: listener.texts[-1] == "An answer")
    assert BubbleKind.NEW not in [bubble.kind for bubble in listener.view.bubbles]


async def test_what_came_since_the_last_look_is_new_when_the_thread_is_opened_again(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """And not what was there then."""
    await listener.hear(KIM)
    await listener.hear(PRIYA)
    listener.driver.jump(5)
    control.hear("While you were away", KIM)
    await listener.hear(KIM)
    rows = [bubble.text for bubble in listener.view.bubbles]
    assert rows[rows.index("New") + 1 :] == ["While you were away"]


async def test_key_that_can_not_read_conversations_shows_what_was_sent_from_here(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """It says so, and offers no try that would fail again."""
    control.fault("403@/v1/messages")
    listener.driver.send(text="from here")
    listener.address(KIM)
    await listener.until(lambda: "This API key can't read conversations." in listener.words)
    assert listener.texts == ["from here"]
    assert not listener.find(QPushButton, "conversationAgain").isVisible()


async def test_slow_thread_shows_gray_bubbles_and_then_says_that_it_is_loading(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Nothing flashes where the answer comes at once."""
    control.fault("late=3@/v1/messages")
    listener.address(STRANGER)
    gray = listener.pane.findChild(LoadingBubbles)
    assert isinstance(gray, LoadingBubbles)
    assert not gray.isVisible()
    await listener.until(gray.isVisible)
    assert listener.words == ""
    await listener.until(lambda: listener.words == "Loading from Heymarket…")
    await listener.until(lambda: listener.watch.loader.is_loaded)
    assert not gray.isVisible()


async def test_failure_leaves_what_is_known_in_sight(listener: ConversationDriver, control: SandboxControl) -> None:
    """The part that failed says so; the texts that wait to be sent stay."""
    await listener.hear(KIM)
    control.fault("500@/v1/messages")
    listener.watch.loader.refresh()
    await listener.until(lambda: "Couldn't load this conversation." in listener.words)
    assert listener.texts[-1] == "Perfect, see you then."
