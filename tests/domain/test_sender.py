"""Inboxes, members, and how they are called."""

from __future__ import annotations

import pytest

from heydesk.domain.ids import InboxId, MemberId
from heydesk.domain.records import Inbox, Member, ambiguous_names


@pytest.mark.parametrize(
    ("member", "label"),
    [
        (Member(MemberId(15), "Ana Ruiz", "ana@example.com"), "Ana Ruiz"),
        (Member(MemberId(15), "", "ana@example.com"), "ana@example.com"),
        (Member(MemberId(15)), "Member 15"),
    ],
)
def test_a_member_is_called_by_what_is_known(member: Member, label: str) -> None:
    """The name, else the e-mail address, else the number."""
    assert member.label == label


@pytest.mark.parametrize(
    ("phones", "toll_free"),
    [
        (("18005550100",), True),
        (("18335550100",), True),
        (("18885550100", "16505550100"), True),
        (("8005550100",), True),
        (("16505550100", "18005550100"), False),
        (("14155550100",), False),
        (("18105550100",), False),
        (("448005550100",), False),
        (("1800555",), False),
        ((), False),
    ],
)
def test_the_first_number_says_whether_an_inbox_is_toll_free(phones: tuple[str, ...], toll_free: bool) -> None:
    """Toll-free numbers can't text groups (contract section 3.1), and nothing else tells."""
    assert Inbox(InboxId(1), "Support", phones).is_toll_free is toll_free


def test_a_member_is_found_by_id() -> None:
    """Nobody else's, and nobody for none."""
    ana = Member(MemberId(15), "Ana")
    inbox = Inbox(InboxId(1), "Support", (), (Member(MemberId(2)), ana))
    assert inbox.member(MemberId(15)) is ana
    assert inbox.member(MemberId(3)) is None
    assert inbox.member(None) is None


def test_names_that_two_inboxes_share_are_known() -> None:
    """Only those need a number beside them."""
    inboxes = [Inbox(InboxId(i), name) for i, name in enumerate(["Support", "Sales", "Support"])]
    assert ambiguous_names(inboxes) == {"Support"}
    assert ambiguous_names([]) == frozenset()
