"""Reading what was sent: one thread, or all of the team's (contract.md section 11)."""

import re
from datetime import datetime

from heydesk.sandbox.field import Fields
from heydesk.sandbox.message import Conversation, Message
from heydesk.sandbox.page import counted, positive
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage
from heydesk.sandbox.switch import CreatedAt, HistoryInboxId, HistoryOrder

_PAGE = 50
"""The most that one answer holds; documented for a thread, seen for the team."""
_USUAL = 30
_DIGITS = re.compile(r"[0-9]{1,15}")


def thread(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/messages?phoneNumber=&inboxID=[&timestamp=]`: the newest 50 of one thread.

    `timestamp` is in Unix seconds, the latest time to look at.
    """
    phone = call.query.get("phoneNumber", "")
    if not re.fullmatch("[1-9][0-9]{6,14}", phone):
        raise Refusal.bad("phoneNumber must be E.164 digits without a plus.")
    inbox_id = _whole(call, "inboxID")
    if inbox_id is None and stage.switches.history_inbox_id is HistoryInboxId.REQUIRED:
        raise Refusal.bad("inboxID is missing.")
    if inbox_id is not None:
        stage.inbox(inbox_id)
    timestamp = _whole(call, "timestamp")
    pairs = [
        (message, conversation)
        for message, conversation in stage.ledger.visible(stage.switches.history_lag)
        if conversation.phones == (phone,)
        and inbox_id in {None, conversation.inbox_id}
        and (timestamp is None or message.date_at.timestamp() <= timestamp)
    ][-_PAGE:]
    if stage.switches.history_order is HistoryOrder.NEWEST_FIRST:
        pairs.reverse()
    return _shown(stage, pairs)


def team(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/messages/all`: a page of every message, newest first unless asked otherwise.

    The cursor is `created_at`, or `date` as the generated reference has it; with neither, the most recent.
    """
    fields = Fields({} if call.body is None else call.body)
    created_at, date_ = fields.moment("created_at"), fields.moment("date")
    cursor = created_at or date_
    order = fields.text("order") or "created_at"
    if order not in {"created_at", "updated_at"}:
        raise Refusal.bad("order is created_at or updated_at.")
    ascending = fields.flag("ascending") or False
    limit = positive(fields, "limit")
    call.warn([f"{name} is not a documented field" for name in fields.left()])

    def date(pair: tuple[Message, Conversation]) -> tuple[datetime, int]:
        message, _ = pair
        updated_at = message.updated_at(stage.ledger.age(message), stage.switches.delivery_after)
        return updated_at if order == "updated_at" else message.date_at, message.id

    before = stage.switches.created_at is CreatedAt.BEFORE
    pairs = [
        pair
        for pair in stage.ledger.visible(stage.switches.history_lag)
        if cursor is None or (date(pair)[0] < cursor) is before
    ]
    pairs.sort(key=date, reverse=not ascending)
    return _shown(stage, pairs[: min(limit or _USUAL, _PAGE)])


def count(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/messages/all/count`: a string, as documented."""
    _ = call
    return counted(stage, len(stage.ledger.visible(stage.switches.history_lag)))


def everything(stage: Stage) -> list[dict[str, object]]:
    """Return every message that is kept, oldest first, each saying whether it is a private note.

    Not the API's: no field of its message objects is known to say so.
    """
    return [
        {**shown, "private": message.private, "inbox_id": conversation.inbox_id}
        for (message, conversation), shown in zip(stage.ledger.all(), _shown(stage, stage.ledger.all()), strict=True)
    ]


def _shown(stage: Stage, pairs: list[tuple[Message, Conversation]]) -> list[dict[str, object]]:
    after, mark = stage.switches.delivery_after, stage.switches.note_mark
    return [message.wire(conversation, stage.ledger.age(message), after, mark) for message, conversation in pairs]


def _whole(call: Call, name: str) -> int | None:
    value = call.query.get(name)
    if value is not None and not _DIGITS.fullmatch(value):
        raise Refusal.bad(f"{name} must be an integer.")
    return None if value is None else int(value)
