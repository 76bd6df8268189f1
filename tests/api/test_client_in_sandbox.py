"""The client against the sandbox, which reads the contract strictly and shares no code with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

import pytest

from heydesk.api.auth import JwtSigner
from heydesk.api.client import Heymarket
from heydesk.api.requests import send_body
from heydesk.domain.errors import (
    DuplicateLocalId,
    NoAnswer,
    Redirected,
    Refused,
    ServerFault,
    ServiceError,
    Throttled,
    TokenRefused,
    UnreadableAnswer,
)
from heydesk.domain.message import Message, Side
from heydesk.domain.records import Secret, fresh_local_id
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.clock import wall_clock

PHONE = "16505550188"


class Room(NamedTuple):
    """A client and what it said about the clock."""

    heymarket: Heymarket
    offsets: list[timedelta]

    async def message(self, text: str = "Hi") -> Message:
        """A text that may leave, from the first inbox as its first member."""
        inbox = (await self.heymarket.inboxes())[0]
        return Message(inbox.id, inbox.members[0].id, (PHONE,), text)


@pytest.fixture
def address(request: pytest.FixtureRequest) -> Iterator[SandboxAddress]:
    """A sandbox with the switches and faults that the test asks for."""
    switches, faults = getattr(request, "param", ({}, []))
    sandbox = ScriptedSandbox(switches=switches, faults=faults)
    yield sandbox.start()
    sandbox.stop()


@pytest.fixture
async def room(address: SandboxAddress) -> AsyncIterator[Room]:
    """A client of that sandbox."""
    offsets: list[timedelta] = []
    signer = JwtSigner(address.secret_id, Secret(address.secret_key), wall_clock)
    heymarket = Heymarket(address.base_url, signer, on_clock=offsets.append, clock=wall_clock)
    yield Room(heymarket, offsets)
    await heymarket.close()


@pytest.mark.parametrize(
    "address",
    [({}, []), ({"send_answer": "observed", "inboxes": "wrapped"}, []), ({"history_order": "oldest_first"}, [])],
    indirect=True,
)
async def test_sent_messages_are_found_in_history_by_local_id(room: Room) -> None:
    """What is sent is accepted, and history shows it by its local_id; text, picture, group and note alike."""
    text = await room.message("Así 😀 שלום\n{{first_name}}")
    for message in (
        text,
        replace(text, media_url="https://files.example.com/map.png"),
        replace(text, text="", media_url="https://files.example.com/map.png"),
        replace(text, phones=(PHONE, "16505550189")),
        replace(text, side=Side.NOTE),
    ):
        local_id = fresh_local_id()
        receipt = await room.heymarket.send(send_body(message, local_id))
        thread = await room.heymarket.thread(PHONE, message.inbox_id)
        recent = await room.heymarket.recent()
        seen = [sighting for sighting in (*thread, *recent) if sighting.local_id == local_id]
        assert {sighting.message_id for sighting in seen} == {receipt.message_id}
        assert {sighting.text for sighting in seen} == {message.text}
    assert room.offsets == []
    assert not (await room.heymarket.contact_status(PHONE)).unsubscribed


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        (({"error_body": body}, [fault]), kind)
        for body in ("json", "text", "empty", "html")
        for fault, kind in (("400", Refused), ("429=7", Throttled), ("500", ServerFault), ("401*2", TokenRefused))
    ]
    + [
        (({}, [fault]), kind)
        for fault, kind in (
            ("accept-then-drop", NoAnswer),
            ("accept-then-reset", NoAnswer),
            ("drop-before-reading", NoAnswer),
            ("half-answer", NoAnswer),
            ("not-json", UnreadableAnswer),
            ("html", UnreadableAnswer),
            ("empty", UnreadableAnswer),
            ("no-id", UnreadableAnswer),
            ("junk-gzip", UnreadableAnswer),
            ("302=http://127.0.0.1:1/", Redirected),
            ("503", ServerFault),
        )
    ],
    indirect=["address"],
)
async def test_each_scripted_fault_becomes_its_error(room: Room, kind: type[ServiceError]) -> None:
    """Each scripted fault becomes its error, with the id of the request wherever there was an answer."""
    body = send_body(await room.message(), fresh_local_id())
    with pytest.raises(kind) as caught:
        await room.heymarket.send(body)
    assert bool(caught.value.request_id) is (kind is not NoAnswer)
    await room.heymarket.send(body)


@pytest.mark.parametrize("address", [({}, ["401"])], indirect=True)
async def test_single_401_is_retried(room: Room) -> None:
    """A single 401 is not even noticed."""
    await room.heymarket.send(send_body(await room.message(), fresh_local_id()))


@pytest.mark.parametrize(
    ("address", "ahead"),
    [(({"clock_offset": 7200}, []), 7200), (({"clock_offset": -7200}, []), -7200)],
    indirect=["address"],
)
async def test_clock_two_hours_off_is_corrected_and_reported_once(room: Room, ahead: int) -> None:
    """With this computer's clock two hours off, texts go all the same, and the offset is told once."""
    await room.heymarket.send(send_body(await room.message(), fresh_local_id()))
    (offset,) = room.offsets
    assert abs(offset - timedelta(seconds=ahead)) < timedelta(seconds=30)


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        (({"repeated_local_id": "refusal", "error_body": body}, []), kind)
        for body, kind in (("json", DuplicateLocalId), ("text", DuplicateLocalId))
    ]
    + [(({"repeated_local_id": "conflict"}, []), DuplicateLocalId)],
    indirect=["address"],
)
async def test_repeated_local_id(room: Room, kind: type[ServiceError]) -> None:
    """A service that refuses a repeated local_id is understood in whatever form it says so."""
    body = send_body(await room.message(), fresh_local_id())
    await room.heymarket.send(body)
    with pytest.raises(kind):
        await room.heymarket.send(body)


async def test_stranger_in_the_inbox(room: Room) -> None:
    """The service's own words come with a refusal."""
    message = await room.message()
    with pytest.raises(Refused) as caught:
        await room.heymarket.send(
            send_body(replace(message, sender_id=type(message.sender_id)(99999)), fresh_local_id())
        )
    assert caught.value.status == 403
    assert caught.value.words


async def test_wrong_key_is_told_from_other_failures(address: SandboxAddress) -> None:
    """A wrong key is told from everything else."""
    signer = JwtSigner(address.secret_id, Secret("MadeUpAndWrong0011223344"), wall_clock)
    heymarket = Heymarket(address.base_url, signer, on_clock=lambda _: None, clock=wall_clock)
    with pytest.raises(TokenRefused):
        await heymarket.inboxes()
    await heymarket.close()
