"""Changes conversations as customers and colleagues do, step by step; `heydesk.sandbox.testing` describes a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random

from heydesk.sandbox.conversation_endpoints import receive_text
from heydesk.sandbox.message_store import ConversationRecord, MessageRecord
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.seed_data import fictional_numbers
from heydesk.sandbox.state import SandboxState

_MARKS = ("close", "open", "read", "unread", "reassign")
_DAY = ("inbound", "inbound", "inbound", "answer", "answer", "note", *_MARKS)
"""What happens in a day, the more often the more."""


def random_steps(
    seed: int, count: int, inbox_id: int, phones: Sequence[str], members: Sequence[int]
) -> Iterator[dict[str, object]]:
    """Yield that many steps, the same ones for a seed. The first is a customer's text."""
    chance = Random(seed)  # noqa: S311 - a test's own dice
    known: list[str] = []
    for number in range(count):
        do = chance.choice(_DAY) if known else "inbound"
        phone = chance.choice(phones if do == "inbound" else known)
        known += [] if phone in known else [phone]
        step: dict[str, object] = {"do": do, "inbox_id": inbox_id, "phone": phone}
        if do in {"answer", "note", "reassign"}:
            step["member"] = chance.choice(members)
        if do in {"inbound", "answer", "note"}:
            step["text"] = f"{do} {number}"
        yield step


def apply_step(state: SandboxState, fields: RequestFields) -> list[dict[str, object]]:
    """Carry out one step and return the conversations that it changed, as the API shows them.

    Raises:
        ApiError: the step can't be understood, or there is no such conversation.
    """
    do, inbox_id = fields.text("do"), fields.required_integer("inbox_id")
    phone, text = fields.phone("phone") or "", fields.text("text") or "Hello"
    member, number = fields.integer("member"), fields.integer("count") or 0
    if state.seed.inbox(inbox_id) is None or fields.unread_names():
        raise ApiError.bad_data("A step has do, the inbox_id of an inbox, phone, member, text and count.")
    if do == "fill":
        phones = [*islice(fictional_numbers(), number)]
        for place, each in enumerate(phones):  # no two at one moment, or a page's edge would hide some
            receive_text(state, inbox_id, each, text, age_s=(len(phones) - place) / 100)
        return []
    if do == "inbound":
        receive_text(state, inbox_id, phone, text)
    elif do != "show":
        _act(state, do or "", _known(state, inbox_id, phone), member, text)
    return [_known(state, inbox_id, phone).to_api_object(state.behavior)]


def _known(state: SandboxState, inbox_id: int, phone: str) -> ConversationRecord:
    found = state.messages.find_conversation(inbox_id, (phone,))
    if found is None:
        raise ApiError.bad_data(f"There is no conversation with {phone or 'nobody'} in inbox {inbox_id}.")
    return found


def _act(state: SandboxState, do: str, conversation: ConversationRecord, member: int | None, text: str) -> None:
    behavior, messages = state.behavior, state.messages
    if do in {"close", "open"}:
        messages.set_closed(conversation, behavior, closed=do == "close")
    elif do in {"read", "unread"}:
        messages.set_read(conversation, behavior, read=do == "read")
    elif do == "reassign" and member is not None:
        messages.assign(conversation, behavior, member)
    elif do in {"answer", "note"} and member is not None:
        messages.add(
            MessageRecord(
                id=messages.next_id(),
                conversation_id=conversation.id,
                date_at=state.clock.now(),
                steady=state.clock.steady(),
                text=text,
                sender=member,
                private=do == "note",
            )
        )
    else:
        raise ApiError.bad_data(f"There is no step {do!r} like this.")
