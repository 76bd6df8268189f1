"""What is told of the outbox: sentences for a screen reader, and one notification for what has failed."""

from __future__ import annotations

from heydesk.domain.outbox_entry import Ask, State, Wait
from heydesk.ui.left_pane.notifications import OutboxChangeDetector, failure_notification
from tests.ui.backend import KIM, PAT, Backend


def test_detector_reports_no_failures_from_before_the_start(backend: Backend) -> None:
    """An old failure is on screen; it does not ring at every start."""
    backend.refuse(backend.send(backend.account(), "Hi")[0])
    detector = OutboxChangeDetector()
    news = detector.compare(backend.core.outbox_view.snapshot().rows)
    assert (news.spoken, news.alarming) == ((), ())
    assert detector.compare(backend.core.outbox_view.snapshot().rows) == news


def test_a_held_text_says_how_to_take_it_back(backend: Backend) -> None:
    """Once; that it leaves, was accepted and was delivered is expected a hundred times a day, and not said."""
    detector = OutboxChangeDetector()
    detector.compare(())
    entry = backend.send(backend.account(), "Hi", KIM)[0]
    spoken = detector.compare(backend.core.outbox_view.snapshot().rows).spoken
    assert spoken == ("(650) 555-0103: Sending in 10 seconds. Press Alt+U to undo.",)
    for state in (State.QUEUED, State.SENDING, State.ACCEPTED, State.DELIVERED):
        backend.put(entry, state)
        assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ()


def test_waiting_for_something_is_said(backend: Backend) -> None:
    """A text that can't go now is worth a word."""
    detector = OutboxChangeDetector()
    detector.compare(())
    backend.put(backend.send(backend.account(), "Hi", KIM)[0], State.QUEUED, wait=Wait.NETWORK)
    assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ("(650) 555-0103: Waiting",)


def test_a_failure_is_said_with_its_reason_and_rings_once(backend: Backend) -> None:
    """What begins to need the person rings, and not again with the next change."""
    account = backend.account()
    detector = OutboxChangeDetector()
    detector.compare(())
    lost = backend.accept(backend.send(account, "Hi", KIM)[0])
    detector.compare(backend.core.outbox_view.snapshot().rows)
    backend.put(lost, State.UNDELIVERED, ask=Ask.UNDELIVERED)
    backend.refuse(backend.send(account, "Hi", PAT)[0])
    news = detector.compare(backend.core.outbox_view.snapshot().rows)
    assert [row.who for row in news.alarming] == ["(212) 555-0150", "(650) 555-0103"]
    assert "recipient opted out" in news.spoken[0]
    assert [entry.message.phones for entry in news.failed] == [(KIM,), (PAT,)]
    assert detector.compare(backend.core.outbox_view.snapshot().rows).alarming == ()


def test_all_failures_make_one_notification(backend: Backend) -> None:
    """It counts them, names the first, and leads there."""
    account = backend.account()
    for phone in (KIM, PAT):
        backend.refuse(backend.send(account, "Hi", phone)[0])
    rows = backend.core.outbox_view.snapshot().rows
    led: list[bool] = []
    notification = failure_notification(rows, lambda: led.append(True))
    assert notification.title == "2 texts need your attention"
    assert notification.body == "(212) 555-0150\n(650) 555-0103"
    assert failure_notification(rows[:1], print).title == "1 text needs your attention"
    (action,) = notification.actions
    action.lead()
    assert (action.name, led) == ("open", [True])
    named = failure_notification(rows[:1], print, print).actions
    assert [(each.label, each.opens_window) for each in named] == [("Open", True), ("Try again", False)]


def test_what_a_person_has_just_done_is_known(backend: Backend) -> None:
    """A Send and an Undo are their own acts; what the service answers is not."""
    detector = OutboxChangeDetector()
    detector.compare(())
    entry = backend.send(backend.account(), "Hi", KIM)[0]
    assert detector.compare(backend.core.outbox_view.snapshot().rows).has_own
    backend.put(entry, State.SENDING)
    assert not detector.compare(backend.core.outbox_view.snapshot().rows).has_own
    backend.put(entry, State.UNDONE)
    assert detector.compare(backend.core.outbox_view.snapshot().rows).has_own


def test_batch_is_announced_in_one_sentence(backend: Backend) -> None:
    """Ten messages of one Send make one sentence."""
    detector = OutboxChangeDetector()
    detector.compare(())
    entries = backend.batch(backend.account(), "Hi")
    detector.compare(backend.core.outbox_view.snapshot().rows)
    for entry in entries:
        backend.refuse(entry)
    (sentence,) = detector.compare(backend.core.outbox_view.snapshot().rows).spoken
    assert sentence.startswith("(650) 555-0103, (212) 555-0150, (415) 555-0188: Not sent. ")
