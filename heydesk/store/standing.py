"""The rule for what stands in the composer when something else comes back to it."""

from __future__ import annotations

from typing import NamedTuple

from heydesk.domain.ids import InboxId
from heydesk.domain.message import Draft


class Settled(NamedTuple):
    """What follows: the drafts to keep, and the new current ones, at most one for each side."""

    kept: tuple[Draft, ...]
    current: tuple[Draft, ...]


def settle(returned: Draft, standing: tuple[Draft, ...]) -> Settled:
    """Put ``returned`` on its side, and keep what would be displaced there.

    Words on that side are kept unless they are the same draft; recipients without words are kept unless they come
    back too, or stand on the other side still. The other side stays as it is, with an address of its own: the note
    about Kim never ends up at Pat. Only where it is blank and went along with the displaced address, it goes along
    with the returned one.
    """
    there = tuple(one for one in standing if one.private is returned.private)
    others = tuple(one for one in standing if one.private is not returned.private)
    following = tuple(one for one in others if _follows(one, there))
    staying = tuple(one for one in others if one not in following)
    kept = tuple(one for one in there if _is_missed(one, (returned, *staying)))
    return Settled(kept, (returned, returned.beside()) if following else (returned,))


def _follows(one: Draft, there: tuple[Draft, ...]) -> bool:
    return not one.has_words and any(_address(one) == _address(other) for other in there)


def _is_missed(one: Draft, after: tuple[Draft, ...]) -> bool:
    """Whether it holds something that is nowhere among what stands afterwards."""
    if one.has_words:
        return one not in after
    if not one.has_anything:
        return False
    return not any(
        set(one.recipients) <= set(other.recipients) and one.pending.strip() in {"", other.pending.strip()}
        for other in after
    )


def _address(draft: Draft) -> tuple[InboxId | None, frozenset[str], str]:
    """Where a draft goes. The order of recipients makes no difference."""
    return draft.inbox_id, frozenset(draft.recipients), draft.pending
