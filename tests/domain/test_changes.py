"""Who is called back when something has changed."""

from __future__ import annotations

from heydesk.domain.changes import Change, ChangeFeed


def test_a_subscriber_is_counted_until_it_ends() -> None:
    """And called back until then; ending it twice is fine."""
    feed = ChangeFeed()
    told: list[Change] = []
    unsubscribe = feed.subscribe(told.append)
    feed.announce(Change(directory=True))
    assert (feed.subscribers, told) == (1, [Change(directory=True)])
    unsubscribe()
    unsubscribe()
    feed.announce(Change(directory=True))
    assert (feed.subscribers, len(told)) == (0, 1)
