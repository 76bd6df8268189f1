"""From history and the outbox to rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.l10n import say
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from heydesk.domain.records import HistoryMessage, LocalId, MemberId, MessageId
from heydesk.ui.conversation.bubbles import Bubble, BubbleKind, Stage, ThreadContext, ThreadRows, rows
from heydesk.ui.text import day_heading
from tests.ui.backend import KIM, Backend

if TYPE_CHECKING:
    from heydesk.domain.outbox_entry import Entry

NOW = datetime(2026, 3, 20, 15, 0, tzinfo=UTC)


def seen(number: int, text: str = "words", **fields: object) -> HistoryMessage:
    """A message of history, a minute after the one before."""
    values: dict[str, object] = {
        "message_id": MessageId(number),
        "local_id": LocalId(""),
        "status": "",
        "error": "",
        "sent_at": NOW - timedelta(minutes=60 - number),
        "text": text,
        "phone": KIM,
        "delivered": None,
        "inbound": True,
    }
    return HistoryMessage(**{**values, **fields})  # type: ignore[arg-type] # a sighting's own fields


def shown(*messages: HistoryMessage, entries: tuple[Entry, ...] = (), now: datetime = NOW) -> list[Bubble]:
    """The rows without headings."""
    around = ThreadContext(now, {MemberId(12): "Ana Ruiz"}, entries, "Kim Lee")
    return [bubble for bubble in rows(messages, around, complete=True) if bubble.kind is not BubbleKind.HEADING]


def test_media_are_named_and_never_fetched() -> None:
    """By the address alone: a picture, another kind, or something without an ending."""
    urls = ("https://files.example/a/map.PNG?x=1", "https://files.example/form.pdf", "https://files.example/")
    words = [shown(seen(1, "", media_url=url))[0].media for url in urls]
    assert words == ["Picture: map.PNG", "PDF: form.pdf", "Attachment: https://files.example/"]
    (bubble,) = shown(seen(1, "See", media_url=urls[0]))
    assert bubble.words == f"See\n{urls[0]}"
    assert "Picture: map.PNG" in bubble.spoken


def test_undelivered_bubble_shows_the_carriers_reason() -> None:
    """In the carrier's words, where there are some."""
    with_words, without = shown(
        seen(1, inbound=False, delivered=False, error="Unreachable"), seen(2, inbound=False, delivered=False)
    )
    assert (with_words.trouble, without.trouble) == ("Not delivered: Unreachable", "Not delivered")
    assert "Not delivered" in without.spoken


def test_a_report_of_non_delivery_can_be_dismissed_where_history_has_the_text(backend: Backend) -> None:
    """Else the row under Needs attention would lead to a bubble where nothing can be done, and stay for ever."""
    sent = backend.accept(backend.send(backend.account(), "Hi", KIM)[0])
    lost = backend.put(sent, State.UNDELIVERED, ask=Ask.UNDELIVERED, reason=say("Unreachable"))
    acts = {lost.id: backend.core.outbox_view.acts(lost)}
    around = ThreadContext(NOW, {}, (lost,), "Kim Lee", acts=acts)
    seen_there = seen(1, "Hi", inbound=False, delivered=False, error="Unreachable", local_id=lost.local_id)
    (bubble,) = [each for each in rows((seen_there,), around, complete=True) if each.kind is not BubbleKind.HEADING]
    assert bubble.stage is Stage.TROUBLE
    assert bubble.foot is not None
    assert EntryAction.DISCARD in bubble.foot.steps
    done = backend.put(lost, State.UNDELIVERED, ask=None)
    (bubble,) = shown(seen_there, entries=(done,))
    assert (bubble.stage, bubble.foot) == (Stage.DONE, None)


def test_a_message_that_nobody_is_known_to_have_written_says_so() -> None:
    """It stands on neither side by a guess; a name that was given along is shown."""
    bare, named = shown(seen(1, inbound=None), seen(2, inbound=None, author="Dr. Webb"))
    assert (bare.kind, bare.below.split(" · ")[0]) == (BubbleKind.UNKNOWN, "Unknown sender")
    assert (named.who, "Unknown" in named.below) == ("Dr. Webb", False)


def test_a_note_that_history_does_not_mark_is_known_by_its_local_id(backend: Backend) -> None:
    """Nothing that went from here as a note is ever shown as a text."""
    (entry,) = backend.send(backend.account(), "for the team", side=Side.NOTE)
    (bubble,) = shown(seen(1, "for the team", inbound=None, local_id=entry.local_id), entries=(entry,))
    assert bubble.kind is BubbleKind.NOTE


def test_the_outbox_lies_over_the_end_until_history_shows_it(backend: Backend) -> None:
    """Taken back is gone; what the service accepted long ago and does not show is not repeated for ever."""
    account = backend.account()
    (held,) = backend.send(account, "held")
    (undone,) = backend.send(account, "undone")
    undone = backend.put(undone, State.UNDONE)
    (accepted,) = backend.send(account, "accepted")
    accepted = backend.accept(accepted)
    entries = (held, undone, accepted)
    found = shown(entries=entries, now=backend.now())
    assert [(bubble.text, bubble.is_pending) for bubble in found] == [("accepted", True), ("held", True)]
    backend.later(20 * 60)
    assert [bubble.text for bubble in shown(entries=entries, now=backend.now())] == ["held"]
    once = shown(seen(1, "held", inbound=False, local_id=held.local_id), entries=(held,), now=backend.now())
    assert [bubble.is_pending for bubble in once] == [False]


def test_day_headings_name_recent_days() -> None:
    """Today and yesterday so, others in full."""
    messages = (
        seen(1, sent_at=NOW - timedelta(days=9)),
        seen(2, sent_at=NOW - timedelta(days=1)),
        seen(3, sent_at=NOW),
        seen(4, sent_at=None),
    )
    around = ThreadContext(NOW)
    headings = [each.text for each in rows(messages, around, complete=False) if each.kind is BubbleKind.HEADING]
    assert headings[1:] == ["Yesterday", "Today"]
    assert headings[0] == day_heading(NOW - timedelta(days=9), NOW)


def test_messages_of_one_writer_are_grouped() -> None:
    """One line below the last says author, time and state for all; another state or ten minutes begin a new group."""
    ours: dict[str, object] = {
        "inbound": False,
        "sender_id": MemberId(12),
    }
    found = shown(
        seen(1),
        seen(2),
        seen(3, "ours", **ours, delivered=True),
        seen(4, "ours", **ours, delivered=True),
        seen(5, "ours", **ours, delivered=False),
        seen(20, "ours", **ours, delivered=True),
        seen(40, "ours", **ours, delivered=True),
    )
    assert [bubble.joins for bubble in found] == [True, False, True, False, False, False, False]
    assert found[0].below == ""
    assert found[1].below
    assert found[3].below.startswith("Ana Ruiz · ")
    assert found[3].below.endswith(" · Delivered")
    assert "Delivered" in found[2].spoken


def test_a_text_without_a_report_is_sent() -> None:
    """History shows it, so it was; more is not known."""
    (bubble,) = shown(seen(1, inbound=False))
    assert bubble.below.endswith(" · Sent")


def test_the_new_line_stands_above_what_is_new() -> None:
    """It is no message, and no group goes across it."""
    around = ThreadContext(NOW, new_from="m2")
    kinds = [bubble.kind for bubble in rows((seen(1), seen(2), seen(3)), around, complete=False)]
    assert kinds[1:] == [BubbleKind.THEIRS, BubbleKind.NEW, BubbleKind.THEIRS, BubbleKind.THEIRS]
    joined = [bubble.joins for bubble in rows((seen(1), seen(2), seen(3)), around, complete=False)]
    assert joined == [False, False, False, True, False]


def test_what_failed_stands_at_its_time_and_what_is_to_go_at_the_end(backend: Backend) -> None:
    """A scheduled text comes last, below the heading of its day."""
    account = backend.account()
    failed = backend.refuse(backend.send(account, "failed")[0])
    (later,) = backend.send(account, "scheduled", hold=0)
    message = replace(later.message, send_at=backend.now() + timedelta(days=1))
    later = backend.put(later, State.SCHEDULED, message=message)
    (held,) = backend.send(account, "held")
    backend.later(60)
    answer = seen(1, "answer", sent_at=backend.now())
    around = ThreadContext(backend.now(), {}, (failed, later, held), "Kim Lee")
    texts = [bubble.text for bubble in rows((answer,), around, complete=False)]
    assert texts == ["Today", "failed", "answer", "held", "Tomorrow", "scheduled"]


def test_rows_that_have_not_changed_are_the_same(backend: Backend) -> None:
    """So that thousands cost nothing when one is added; another name makes them anew."""
    builder = ThreadRows()
    messages = [seen(number) for number in range(1, 30)]
    first = builder.build(messages, ThreadContext(NOW), complete=False)
    again = builder.build([*messages, seen(31)], ThreadContext(NOW), complete=False)
    pairs = [pair for pair in zip(first[:-1], again, strict=False) if pair[0].kind is BubbleKind.THEIRS]
    assert len(pairs) == 28
    assert all(one is other for one, other in pairs)
    named = builder.build(messages, ThreadContext(NOW, them="Kim Lee"), complete=False)
    assert named[1].spoken.startswith("Kim Lee")


def test_their_last_message_says_for_how_long_they_wait(backend: Backend) -> None:
    """Where they wait by the list; not under an answer that is on its way."""
    around = ThreadContext(NOW, waiting_since=NOW - timedelta(minutes=14))
    (*_, last) = rows((seen(45), seen(46)), around, complete=False)
    assert last.below.endswith(" · waiting 14 min")
    assert last.spoken.endswith("waiting 14 min")
    (held,) = backend.send(backend.account(), "an answer")
    answered = ThreadContext(NOW, entries=(held,), waiting_since=NOW)
    assert all("waiting" not in row.below for row in rows((seen(45),), answered, complete=False))
