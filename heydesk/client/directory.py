"""Reading inboxes and the team, and joining the two (contract sections 4 and 5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from heydesk.client.answer import Answer
from heydesk.client.reading import as_id, as_list, as_object, as_phone, as_rows, as_text
from heydesk.client.words import tidy
from heydesk.domain.ids import InboxId, MemberId
from heydesk.domain.records import Inbox, Member


def members(answer: Answer) -> dict[MemberId, Member]:
    """Read the team's members by id. A team that is not the documented object has none; they stay nameless then.

    Raises UnreadableAnswer for what is no JSON.
    """
    team = answer.data()
    rows = as_list(team) or as_list(as_object(team).get("members"))
    read = (_member(row) for row in rows)
    return {member.id: member for member in read if member is not None}


def inboxes(answer: Answer, team: Mapping[MemberId, Member]) -> tuple[Inbox, ...]:
    """Read the inboxes, a bare array or wrapped, with their members' names from the team.

    A member whom the team does not list stays, nameless: ``creator_id`` needs only the id. Raises UnreadableAnswer.
    """
    read = {}
    for row in as_rows(answer, "inboxes"):
        inbox_id = as_id(row.get("id"))
        if inbox_id is not None:
            read[inbox_id] = Inbox(
                id=InboxId(inbox_id),
                name=tidy(as_text(row.get("name"))),
                phones=_phones(row),
                members=_joined(as_list(row.get("members")), team),
            )
    return tuple(read.values())


def _member(row: object) -> Member | None:
    """Read a member: an object, or the bare id that an inbox holds."""
    fields = as_object(row)
    member_id = as_id(fields.get("id") if fields else row)
    if member_id is None:
        return None
    return Member(MemberId(member_id), tidy(as_text(fields.get("name"))), tidy(as_text(fields.get("email"))))


def _joined(rows: list[Any], team: Mapping[MemberId, Member]) -> tuple[Member, ...]:
    read = (_member(row) for row in rows)
    found = {member.id: team.get(member.id, member) for member in read if member is not None}
    return tuple(found.values())


def _phones(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Read ``phones`` and ``phone``, whichever are there, each number once."""
    numbers = [as_phone(number) for number in (*as_list(row.get("phones")), row.get("phone"))]
    return tuple(dict.fromkeys(number for number in numbers if number))
