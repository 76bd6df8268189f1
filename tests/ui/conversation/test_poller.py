"""Keeping an eye on the recipient while somebody writes, also when no pane shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from heydesk.ui.conversation import page
from tests.core.core_driver import FRONT_DESK, KIM
from tests.core.sandbox_control import SandboxControl
from tests.ui.conversation.conversation_driver import TALKATIVE, ConversationDriver

if TYPE_CHECKING:
    from datetime import datetime


def look(listener: ConversationDriver, phone: str = KIM) -> datetime | None:
    """How far the person has seen the thread."""
    return listener.driver.core.threads.last_look(listener.driver.account.id, FRONT_DESK, phone)


def newest(listener: ConversationDriver, phone: str = KIM) -> datetime | None:
    """When the newest message came."""
    return listener.driver.core.threads.newest(listener.driver.account.id, FRONT_DESK, phone)[-1].sent_at


async def arrives(listener: ConversationDriver, control: SandboxControl, text: str, phone: str = KIM) -> None:
    """A message comes, and the next look finds it."""
    listener.driver.jump(5)
    control.hear(text, phone)
    listener.watch.loader.refresh()
    await listener.until(
        lambda: listener.driver.core.threads.newest(listener.driver.account.id, FRONT_DESK, phone)[-1].text == text
    )
    await listener.until(lambda: not listener.watch.loader.is_loading)


async def test_a_folded_pane_does_not_blind_the_check(listener: ConversationDriver, control: SandboxControl) -> None:
    """What comes after the recipient was chosen is later than the last look, until they are chosen anew."""
    listener.pane.hide()
    await listener.hear(KIM)
    assert look(listener) == newest(listener)
    await arrives(listener, control, "Wait, not Thursday!")
    seen, came = look(listener), newest(listener)
    assert seen is not None
    assert came is not None
    assert came > seen
    await listener.settle(page.SEEN_AFTER_MS)
    assert look(listener) == seen
    listener.address()
    await listener.hear(KIM)
    assert look(listener) == came


async def test_message_in_sight_is_marked_as_seen_after_a_delay(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Not at once: who presses Send in that moment has not read it."""
    await listener.hear(KIM)
    await arrives(listener, control, "Wait, not Thursday!")
    assert look(listener) != newest(listener)
    await listener.until(lambda: look(listener) == newest(listener))


async def test_message_out_of_sight_is_not_marked_as_seen(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Who reads further up has not seen what came at the end."""
    await listener.hear(TALKATIVE)
    listener.view.verticalScrollBar().setValue(400)
    await arrives(listener, control, "Are you there?", TALKATIVE)
    await listener.settle(page.SEEN_AFTER_MS)
    assert look(listener, TALKATIVE) != newest(listener, TALKATIVE)


async def test_thread_is_polled_while_the_window_is_in_use(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Four times a minute, and not while the window is not in use."""
    await listener.hear(KIM)
    await listener.settle()
    asked = len(control.requests("/v1/messages"))
    poll_timer = listener.watch.poll_timer
    assert (poll_timer.isActive(), poll_timer.interval()) == (True, 15_000)
    poll_timer.setInterval(50)
    await listener.until(lambda: len(control.requests("/v1/messages")) > asked + 1)
    listener.in_use = False
    await listener.settle()
    asked = len(control.requests("/v1/messages"))
    timeouts: list[None] = []
    poll_timer.timeout.connect(lambda: timeouts.append(None))
    await listener.until(lambda: len(timeouts) == 3)
    await listener.settle()
    assert len(control.requests("/v1/messages")) == asked


async def test_window_activation_polls_unless_polled_recently(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """At once where the last look is long ago; going to and fro asks nothing."""
    await listener.hear(KIM)
    asked = len(control.requests("/v1/messages"))
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.focusWindowChanged.emit(None)
    await listener.settle()
    assert len(control.requests("/v1/messages")) == asked
    listener.watch.min_interval_ms = 100  # the debounce before the first load has taken longer
    app.focusWindowChanged.emit(None)
    await listener.until(lambda: len(control.requests("/v1/messages")) == asked + 1)


async def test_so_many_news_that_there_is_a_gap_are_read_anew(
    listener: ConversationDriver, control: SandboxControl
) -> None:
    """Nothing between the last look and the newest page is left out when somebody scrolls up."""
    await listener.hear(KIM)
    listener.driver.jump(5)
    for number in range(70):
        if number % 20 == 0:
            listener.driver.jump(2)
        control.hear(f"{number}", KIM)
    listener.watch.loader.refresh()
    await listener.until(lambda: "69" in listener.texts)
    assert len(listener.bubbles) == 50
    listener.view.verticalScrollBar().setValue(0)
    await listener.until(lambda: not listener.watch.loader.has_more)
    await listener.until(lambda: len(listener.bubbles) == 75)


async def test_ended_poller_requests_nothing(listener: ConversationDriver, control: SandboxControl) -> None:
    """Whoever is addressed then."""
    listener.address(KIM)
    listener.watch.end()
    listener.address(TALKATIVE)
    await listener.settle()
    assert control.requests("/v1/messages") == []


async def test_another_account_is_another_thread(listener: ConversationDriver) -> None:
    """And none is none."""
    await listener.hear(KIM)
    thread_changed: list[object] = []
    listener.watch.thread_changed.connect(lambda: thread_changed.append(listener.watch.key))
    listener.account_id = None
    listener.watch.follow_draft()
    listener.watch.follow_draft()
    assert thread_changed == [None]
    assert listener.texts == []


async def test_first_key_in_the_text_box_polls_once(listener: ConversationDriver, control: SandboxControl) -> None:
    """They may have written since; further keys ask nothing, another text does."""
    await listener.hear(KIM)
    await listener.settle()
    asked = len(control.requests("/v1/messages"))
    for text in ("H", "He", "Hey"):
        listener.write(replace(listener.draft, text=text))
    await listener.until(lambda: len(control.requests("/v1/messages")) == asked + 1)
    await listener.settle()
    assert len(control.requests("/v1/messages")) == asked + 1
    listener.write(replace(listener.draft, text=""))
    listener.write(replace(listener.draft, text="N"))
    await listener.until(lambda: len(control.requests("/v1/messages")) == asked + 2)
