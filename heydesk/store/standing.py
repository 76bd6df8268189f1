"""The rule for what stands in the composer when something else comes back to it."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.domain.ident import InboxId
from heydesk.domain.message import Draft


@dataclass(frozen=True, slots=True)
class Settled:
    """What follows: the drafts to keep, and the new current ones, at most one for each side."""

    kept: tuple[Draft, ...]
    current: tuple[Draft, ...]


def settle(returned: Draft, standing: tuple[Draft, ...]) -> Settled:
    """Put ``returned`` on its side, and keep what would be displaced.

    A standing draft that has words is kept when it stands on that side and is not the same draft; or when it stands
    on the other side and is addressed otherwise, because the two sides share one address: the note about Kim must
    not end up at Pat. Then the other side becomes blank, addressed as the returned one. Otherwise it stays.
    """
    displaced = tuple(one for one in standing if one.has_words and _is_displaced(one, returned))
    current = [returned]
    if any(one.private is not returned.private for one in displaced):
        current.append(
            Draft(
                inbox_id=returned.inbox_id,
                sender_id=returned.sender_id,
                recipients=returned.recipients,
                group=returned.group,
                private=not returned.private,
            )
        )
    return Settled(displaced, tuple(current))


def _is_displaced(one: Draft, returned: Draft) -> bool:
    if one.private is returned.private:
        return one != returned
    return _address(one) != _address(returned)


def _address(draft: Draft) -> tuple[InboxId | None, frozenset[str]]:
    """Where a draft goes. The order of recipients makes no difference."""
    return draft.inbox_id, frozenset(draft.recipients)
