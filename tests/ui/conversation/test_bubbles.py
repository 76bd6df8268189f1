"""From history and the outbox to rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import HistoryMessage, LocalId, MemberId, MessageId
from heydesk.ui.conversation.bubbles import Bubble, BubbleKind, ThreadContext, rows
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
