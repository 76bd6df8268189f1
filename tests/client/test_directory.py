from __future__ import annotations

import json

import pytest

from heydesk.api import responses
from heydesk.api.values import Answer
from heydesk.domain.errors import UnreadableAnswer
from heydesk.domain.ids import InboxId, MemberId
from heydesk.domain.records import Inbox, Member

ANA = Member(MemberId(7), "Ana Ruiz")
BEN = Member(MemberId(9), "", "ben@example.com")
TEAM = {member.id: member for member in (ANA, BEN)}


def answer(body: object) -> Answer:
    """Make an answer with this JSON."""
    return Answer(200, json.dumps(body).encode())


@pytest.mark.parametrize("wrapped", [False, True])
def test_documented(wrapped: bool) -> None:
    """Documented inboxes are read with their members' names, in a bare array and in the old guide's wrapper."""
    rows = [
        {
            "id": 42,
            "name": "Support",
            "team": 3,
            "members": [9, 7],
            "phone": "14155550100",
            "phones": ["14155550100", "18005550101"],
            "forward_number": None,
            "invited": ["x@example.com"],
            "widget_settings": {"tos": ""},
            "rev": 4,
        },
        {"id": 43, "name": "Billing", "members": [7], "phone": "+14155550102", "invited": False},
    ]
    read = responses.inboxes(answer({"inboxes": rows} if wrapped else rows), TEAM)
    assert read == (
        Inbox(InboxId(42), "Support", ("14155550100", "18005550101"), (BEN, ANA)),
        Inbox(InboxId(43), "Billing", ("14155550102",), (ANA,)),
    )


@pytest.mark.parametrize(
    ("row", "inbox"),
    [
        ({"id": 1}, Inbox(InboxId(1), "")),
        ({"id": "1", "name": None, "members": None, "phones": None, "phone": None}, Inbox(InboxId(1), "")),
        ({"id": 1, "name": " Two\nlines \u202e"}, Inbox(InboxId(1), "Two lines")),
        ({"id": 1, "phones": "none", "phone": 14155550100}, Inbox(InboxId(1), "", ("14155550100",))),
        (
            {"id": 1, "phone": "+1 (415) 555-0100", "phones": ["", None, "14155550100"]},
            Inbox(InboxId(1), "", ("14155550100",)),
        ),
        ({"id": 1, "members": ["7", 7, {"id": 9}, 0, None, "x"]}, Inbox(InboxId(1), "", (), (ANA, BEN))),
        ({"id": 1, "members": [15]}, Inbox(InboxId(1), "", (), (Member(MemberId(15)),))),
        (
            {"id": 1, "members": [{"id": 16, "name": "Cy", "email": None}]},
            Inbox(InboxId(1), "", (), (Member(MemberId(16), "Cy"),)),
        ),
    ],
)
def test_sparse(row: object, inbox: Inbox) -> None:
    """Anything but the id may be missing, null or of another type; a member nobody names stays a member."""
    assert responses.inboxes(answer([row]), TEAM) == (inbox,)


def test_not_inboxes() -> None:
    """What has no id is no inbox, and of two with one id the later one counts."""
    rows: list[object] = [{"id": 0}, {"name": "x"}, "Support", {"id": 1, "name": "old"}, {"id": 1, "name": "new"}]
    assert responses.inboxes(answer(rows), {}) == (Inbox(InboxId(1), "new"),)
    assert responses.inboxes(answer(None), {}) == ()


def test_unreadable() -> None:
    """A sentence is no list of inboxes: a person must not be told that there are none."""
    with pytest.raises(UnreadableAnswer):
        responses.inboxes(answer("ok"), TEAM)


def test_team() -> None:
    """The team is read by member, with or without names, and with e-mail addresses where they come."""
    body = {
        "id": 3,
        "name": "Team",
        "list_size": 1000,
        "members": [
            {"id": 7, "name": "Ana Ruiz", "role": "admin"},
            {"id": "9", "name": None, "email": "ben@example.com"},
        ],
    }
    assert responses.members(answer(body)) == TEAM
    assert responses.members(answer(body["members"])) == TEAM


@pytest.mark.parametrize("body", [{}, None, [], "ok", {"members": None}, {"members": {"7": "Ana"}}])
def test_no_team(body: object) -> None:
    """A team of another shape names nobody, which is no reason not to send."""
    assert responses.members(answer(body)) == {}


def test_unreadable_team() -> None:
    """What is no JSON at all is an error."""
    with pytest.raises(UnreadableAnswer):
        responses.members(Answer(200, b"<html>"))
