"""From what was typed to what was meant, or to the choices there are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heydesk.cli.inputs import Choice, pick_account, pick_id, pick_inbox, pick_member
from heydesk.cli.output import UsageError
from heydesk.domain.records import Account, AccountId, Inbox, InboxId, KeyPlace, Member, MemberId

ANA, BO, NAMELESS = (
    Member(MemberId(12), "Ana Ruiz"),
    Member(MemberId(13), "", "bo@marina.example"),
    Member(MemberId(15)),
)
FRONT = Inbox(InboxId(413), "Front desk", ("14155550142",), (ANA, BO, NAMELESS, Member(MemberId(16), "Ana Ruiz")))
TWIN = Inbox(InboxId(414), "Front desk", ("14155550143",), (ANA,))
BILLING = Inbox(InboxId(5), "413", (), ())


def account(name: str) -> Account:
    """An account of that name."""
    return Account(
        AccountId(1), name, "id", "http://127.0.0.1", KeyPlace.KEYRING, False, datetime(2026, 5, 1, tzinfo=UTC)
    )


def test_an_inbox_by_id_or_by_name() -> None:
    """Ids win over names, and case does not matter."""
    assert pick_inbox([FRONT, BILLING], "413") is FRONT
    assert pick_inbox([FRONT, BILLING], "front DESK") is FRONT
    assert pick_inbox([BILLING], "413") is BILLING


def test_an_ambiguous_inbox_lists_the_ids() -> None:
    """The person can choose from what is printed."""
    with pytest.raises(UsageError, match=r"413 \(Front desk, 14155550142\), 414 \(Front desk, 14155550143\)"):
        pick_inbox([FRONT, TWIN], "Front desk")


def test_an_unknown_inbox_lists_what_there_is() -> None:
    """A slip of the hand is easily mended."""
    with pytest.raises(UsageError, match=r"no inbox named “Frnt”\. There are: 413"):
        pick_inbox([FRONT], "Frnt")
    with pytest.raises(UsageError, match="none"):
        pick_inbox([], "Frnt")


@pytest.mark.parametrize(
    ("typed", "member"), [("12", ANA), ("bo@Marina.example", BO), ("15", NAMELESS), ("Member 15", NAMELESS)]
)
def test_a_member_by_id_name_or_address(typed: str, member: Member) -> None:
    """A member is called as the window calls them."""
    assert pick_member(FRONT, typed) is member


def test_an_ambiguous_or_unknown_member_lists_the_ids() -> None:
    """Two people of one name are told apart by id."""
    with pytest.raises(UsageError, match=r"12 \(Ana Ruiz\), 16 \(Ana Ruiz\)"):
        pick_member(FRONT, "ana ruiz")
    with pytest.raises(UsageError, match=r"No member of the inbox “Front desk” is named “”"):
        pick_member(FRONT, "")
    with pytest.raises(UsageError, match="none"):
        pick_member(BILLING, "Ana Ruiz")


RECALL, RECALL_TOO = Choice(501, "Recall", "412 people"), Choice(502, "recall")
NUMBERED = Choice(7, "501")


def test_a_list_by_id_or_by_name() -> None:
    """An id that is known wins over a name; a number that nobody is called is an id that is not known here."""
    assert pick_id("list", [RECALL, NUMBERED], "501") == 501
    assert pick_id("list", [NUMBERED], "501") == 7
    assert pick_id("list", [RECALL], " RECALL ") == 501
    assert pick_id("list", [RECALL], "999") == 999


def test_a_shared_or_unknown_name_lists_the_ids() -> None:
    """As many as can be read."""
    with pytest.raises(
        UsageError, match=r"2 lists are named “recall”; use an ID instead: 501 \(Recall, 412 people\), 502 \("
    ):
        pick_id("list", [RECALL, RECALL_TOO], "recall")
    with pytest.raises(UsageError, match=r"no survey named “x”\. There are: none\."):
        pick_id("survey", [], "x")
    many = [Choice(number, f"T{number}") for number in range(40)]
    with pytest.raises(UsageError, match=r"29 \(T29\), and 10 more\."):
        pick_id("template", many, "x")


def test_the_only_account_needs_no_name() -> None:
    """One account is meant without being named; of several one must be."""
    one, two = account("Marina"), account("Harbor")
    assert pick_account([one], None) is one
    assert pick_account([one, two], "harbor") is two
    with pytest.raises(UsageError, match="Marina, Harbor"):
        pick_account([one, two], None)
    with pytest.raises(UsageError, match="no account named “X”"):
        pick_account([one, two], "X")
    with pytest.raises(UsageError, match="heydesk account add"):
        pick_account([], None)
