"""Server addresses that a token may be sent to."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from heydesk.domain.errors import BadServerAddress
from heydesk.domain.message import Message
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    ContactStatus,
    ConversationAddress,
    HistoryMessage,
    Inbox,
    InboxId,
    LocalId,
    Member,
    MemberId,
    MessageId,
    Receipt,
    Secret,
    ambiguous_names,
)
from heydesk.domain.server_address import HEYMARKET, base_url_of, is_loopback


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("", HEYMARKET),
        ("   ", HEYMARKET),
        ("https://api.heymarket.com", "https://api.heymarket.com"),
        (" https://gateway.example.com/heymarket/ ", "https://gateway.example.com/heymarket"),
        ("HTTPS://Gateway.Example.com:8443", "https://gateway.example.com:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://[2001:db8::1]/api", "https://[2001:db8::1]/api"),
        ("https://api.heymark\u0435t.com", "https://api.xn--heymarkt-i8g.com"),
        ("https://b\u00fccher.example:8443/x", "https://xn--bcher-kva.example:8443/x"),
        ("https://\uff41pi.heymarket.com", HEYMARKET),
        ("https://api\u3002heymarket.com", HEYMARKET),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, address: str) -> None:
    """https, or http on this computer; no slash at the end; a look-alike of another script shows what it is."""
    assert base_url_of(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "http://api.heymarket.com",
        "http://127.0.0.1.example.com",
        "http://192.168.1.5",
        "ftp://example.com",
        "api.heymarket.com",
        "https://",
        "https://ana:secret@example.com",
        "https://ana@example.com",
        "https://:secret@example.com",
        "https://@example.com",
        "https://example.com?key=1",
        "https://example.com#part",
        "https://example.com/a b",
        "https://example.com\\@evil.example",
        "https://exa\nmple.com",
        "https://example.com/\u202egnp",
        "https://example.com:99999",
        "https://example.com:port",
        "https://[::1",
        "https://b\u00fccher..example",
        "https://" + 70 * "\u00fc" + ".example",
        "file:///etc/passwd",
    ],
)
def test_any_other_address_is_refused(typed: str) -> None:
    """No token goes over an open line, or to where it only seems to go."""
    with pytest.raises(BadServerAddress, match="https://"):
        base_url_of(typed)


@pytest.mark.parametrize(
    ("address", "answer"),
    [
        ("http://127.0.0.1:1", True),
        ("https://localhost", True),
        ("http://[::1]:5", True),
        (HEYMARKET, False),
        ("https://127.0.0.1.example.com", False),
    ],
)
def test_loopback_is_told_apart(address: str, answer: bool) -> None:
    """What never leaves the computer goes through no proxy."""
    assert is_loopback(address) is answer


KIM = ContactId(1)


@pytest.mark.parametrize(
    ("contact", "name"),
    [
        (Contact(KIM, "16505550103", display_name="Kim from the bakery", first="Kim"), "Kim from the bakery"),
        (Contact(KIM, "16505550103", first="Kim", last="Lee"), "Kim Lee"),
        (Contact(KIM, "16505550103", last="Lee"), "Lee"),
        (Contact(KIM, "16505550103"), ""),
    ],
)
def test_contact_name_prefers_the_display_name(contact: Contact, name: str) -> None:
    """The display name counts, then first and last; nobody is called by a number."""
    assert contact.name == name


@pytest.mark.parametrize(
    ("sent_at", "written"),
    [
        (datetime(2026, 3, 6, 16, 30, tzinfo=UTC), "2026-03-06T16:30:00Z"),
        (datetime(2026, 3, 6, 8, 30, tzinfo=timezone(timedelta(hours=-8))), "2026-03-06T08:30:00-08:00"),
        (None, ""),
    ],
)
def test_a_sighting_makes_a_receipt(sent_at: datetime | None, written: str) -> None:
    """For a message whose own answer was lost; history has no request id and no gallery."""
    sighting = HistoryMessage(
        message_id=MessageId(901),
        local_id=LocalId("a"),
        status="sent",
        error="",
        sent_at=sent_at,
        text="Hi",
        phone="16505550103",
        delivered=None,
    )
    assert sighting.receipt() == Receipt(message_id=901, sent_at=written)
    assert sighting.conversation_id is None


def test_blocked_and_opted_out_are_two_things() -> None:
    """A person can be one without the other (contract section 9)."""
    status = ContactStatus(phone="16505550103", unsubscribed=True, blocked=False)
    assert (status.unsubscribed, status.blocked) == (True, False)


CANARY = "canary-5d1f"


@pytest.mark.parametrize(
    "show",
    [repr, str, "{}".format, "{:>40}".format, "{!r}".format, lambda secret: f"{[secret]}"],
    ids=["repr", "str", "format", "format with a width", "format of the repr", "inside a list"],
)
def test_no_way_of_printing_shows_it(show: Callable[[Secret], str]) -> None:
    """Every usual way gives stars."""
    shown = show(Secret(CANARY))
    assert CANARY not in shown
    assert "****" in shown


@pytest.mark.parametrize(
    "keep",
    [pickle.dumps, json.dumps, copy.copy, copy.deepcopy, vars],
    ids=["pickle", "json", "copy", "deepcopy", "vars"],
)
def test_secret_cannot_be_pickled_or_copied(keep: Callable[[Secret], object]) -> None:
    """What would write it down refuses, without a word of it."""
    with pytest.raises(TypeError) as caught:
        keep(Secret(CANARY))
    assert CANARY not in str(caught.value)


def test_secret_is_readable_only_by_reveal() -> None:
    """It is revealed by name."""
    assert Secret(CANARY).reveal() == CANARY


def test_secrets_compare_by_their_text() -> None:
    """Equal texts are equal secrets, and nothing else is."""
    assert Secret("a") == Secret("a")
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert Secret("a") != "a"


def test_an_empty_secret_is_false() -> None:
    """So that a form can ask whether there is one."""
    assert not Secret("")
    assert Secret("x")


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


def address(inbox_id: int, *phones: str, chat: int | None = None) -> ConversationAddress:
    """A conversation in the shortest form."""
    return ConversationAddress(InboxId(inbox_id), phones, None if chat is None else ChatId(chat))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (address(1, "16505550103"), address(1, "16505550103"), True),
        (address(1, "16505550103"), address(1, "16505550103", chat=5), True),
        (address(1, "16505550103"), address(2, "16505550103"), False),
        (address(1, "16505550103"), address(1, "16505550104"), False),
        (address(1, "16505550103", "16505550104"), address(1, "16505550104", "16505550103"), True),
        (address(1, chat=5), address(1, "16505550103", chat=5), True),
        (address(1, "16505550103", chat=5), address(1, "16505550103", chat=6), False),
        (address(1), address(1), False),
    ],
)
def test_a_conversation_is_the_same_by_id_or_else_by_people(
    one: ConversationAddress, other: ConversationAddress, same: bool
) -> None:
    """Two groups of the same people are told apart by their ids; nobody is the same as nobody."""
    assert (one.is_same(other), other.is_same(one)) == (same, same)


def test_a_conversation_names_its_threads() -> None:
    """By its people in any order, and by its id; as a message to them does."""
    address = ConversationAddress(InboxId(7), ("16505550103", "12125550150"), ChatId(12))
    assert address.threads == ("12125550150+16505550103 7", "chat 12 7")
    assert address._replace(chat_id=None).threads == address.threads[:1]
    assert address._replace(phones=()).threads == address.threads[1:]
    message = Message(InboxId(7), MemberId(1), address.phones, "Hi")
    assert message.thread == address.threads[0]
    assert Message(InboxId(7), MemberId(1), (), "Hi", chat_id=ChatId(12)).thread == address.threads[1]
