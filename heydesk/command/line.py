"""One message of the outbox: a line for people, an object for programs."""

from __future__ import annotations

from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.phone_numbers import national

_WORDS = {
    State.HELD: "held",
    State.QUEUED: "waiting",
    State.SENDING: "sending",
    State.UNCERTAIN: "in doubt",
    State.ACCEPTED: "accepted",
    State.DELIVERED: "delivered",
    State.UNDELIVERED: "not delivered",
    State.NEEDS_YOU: "needs you",
    State.UNDONE: "undone",
    State.DISCARDED: "discarded",
    State.CLOSED_BY_YOU: "you marked it as sent",
    State.SCHEDULED: "scheduled",
    State.CANCELLED: "cancelled",
}
_FIRST_WORDS = 40


def words_of(entry: Entry) -> str:
    """The state in words: a note is *added*, and a doubt is named wherever it stands."""
    if entry.ask is Ask.IN_DOUBT:
        return "in doubt, needs you"
    if entry.ask is Ask.WAITED:
        return "waited too long, needs you"
    if entry.ask is Ask.TOO_NEAR:
        return "its time came too near, needs you"
    if entry.ask is Ask.GONE:
        return "gone at the service, needs you"
    if entry.message.private and entry.state is State.ACCEPTED:
        return "added"
    return _WORDS[entry.state]


def line_of(entry: Entry) -> str:
    """One entry in one line."""
    message = entry.message
    kind = "note to " if message.private else ""
    first = " ".join((message.text or message.title or _by_id(message) or message.media_url).split())
    short = first if len(first) <= _FIRST_WORDS else first[: _FIRST_WORDS - 1] + "…"
    reason = f" ({entry.reason})" if entry.reason else ""
    return f"{entry.id}  {words_of(entry)}{reason}  {kind}{_who(message)}  {short}"


def _who(message: Message) -> str:
    """To whom, in words: a list by its name, a conversation by its people where they are known."""
    if message.list_id is not None:
        return f"list “{message.list_name}”" if message.list_name else f"list {message.list_id}"
    people = ", ".join(national(phone) for phone in message.phones)
    if message.chat_id is not None and not message.private:
        return f"conversation {message.chat_id}{people and f' ({people})'}"
    return people or f"conversation {message.chat_id}"


def _by_id(message: Message) -> str:
    """A template or survey whose name is not known."""
    if message.template_id is not None:
        return f"template {message.template_id}"
    return f"survey {message.survey_id}" if message.survey_id is not None else ""


def data_of(entry: Entry) -> dict[str, object]:
    """One entry for programs. ``state``, ``ask`` and ``wait`` are the stored words."""
    message = entry.message
    return {
        "id": entry.id,
        "local_id": entry.local_id,
        "batch_id": entry.batch_id,
        "account_id": entry.account_id,
        "state": entry.state.value,
        "ask": entry.ask and entry.ask.value,
        "wait": entry.wait and entry.wait.value,
        "reason": str(entry.reason) if entry.reason else None,
        "may_go_twice": entry.doubted,
        "inbox_id": message.inbox_id,
        "sender_id": message.sender_id,
        "phones": list(message.phones),
        "chat_id": message.chat_id,
        "list_id": message.list_id,
        "list_name": message.list_name or None,
        "people": message.people or None,
        "template_id": message.template_id,
        "survey_id": message.survey_id,
        "text": message.text,
        "media_url": message.media_url,
        "private": message.private,
        "created_at": entry.created_at.isoformat(),
        "message_id": entry.receipt and entry.receipt.message_id,
        "request_id": entry.request_id or None,
        "send_at": entry.message.send_at and entry.message.send_at.isoformat(),
        "schedule_id": entry.receipt and entry.receipt.schedule_id,
    }
