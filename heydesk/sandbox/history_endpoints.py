"""Messages read back: one thread, or the whole team's (contract.md section 11)."""

from __future__ import annotations

import re
from datetime import datetime

from heydesk.sandbox.api_response import ApiError
from heydesk.sandbox.behavior import CreatedAt, HistoryInboxId, HistoryOrder
from heydesk.sandbox.message_store import ConversationRecord, MessageRecord
from heydesk.sandbox.pagination import count_body, read_positive
from heydesk.sandbox.request_fields import RequestFields
from heydesk.sandbox.state import ApiCall, SandboxState

_LARGEST_PAGE = 50
"""The most that one answer holds; documented for a thread, seen for the team."""
_DEFAULT_PAGE = 30
_DIGITS = re.compile(r"[0-9]{1,15}")


def thread(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/messages?phoneNumber=&inboxID=[&timestamp=]`: the newest 50 of one thread.

    `timestamp` is in Unix seconds, the latest time to look at.
    """
    phone = call.query.get("phoneNumber", "")
    if not re.fullmatch("[1-9][0-9]{6,14}", phone):
        raise ApiError.bad_data("phoneNumber must be E.164 digits without a plus.")
    inbox_id = _whole(call, "inboxID")
    if inbox_id is None and state.behavior.history_inbox_id is HistoryInboxId.REQUIRED:
        raise ApiError.bad_data("inboxID is missing.")
    if inbox_id is not None:
        state.require_inbox(inbox_id)
    timestamp = _whole(call, "timestamp")
    pairs = [
        (message, conversation)
        for message, conversation in state.messages.visible_in_history(state.behavior.history_lag)
        if conversation.phones == (phone,)
        and inbox_id in {None, conversation.inbox_id}
        and (timestamp is None or message.date_at.timestamp() <= timestamp)
    ][-_LARGEST_PAGE:]
    if state.behavior.history_order is HistoryOrder.NEWEST_FIRST:
        pairs.reverse()
    return _api_objects(state, pairs)


def team(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/messages/all`: a page of every message, newest first unless asked otherwise.

    The cursor is `created_at`, or `date` as the generated reference has it; with neither, the most recent.
    """
    fields = RequestFields({} if call.body is None else call.body)
    created_at, date_ = fields.timestamp("created_at"), fields.timestamp("date")
    cursor = created_at or date_
    order = fields.text("order") or "created_at"
    if order not in {"created_at", "updated_at"}:
        raise ApiError.bad_data("order is created_at or updated_at.")
    ascending = fields.boolean("ascending") or False
    limit = read_positive(fields, "limit")
    call.warn_of_unread(fields)

    def date(pair: tuple[MessageRecord, ConversationRecord]) -> tuple[datetime, int]:
        message, _ = pair
        updated_at = message.updated_at(state.messages.age_s(message), state.behavior.delivery_after)
        return updated_at if order == "updated_at" else message.date_at, message.id

    before = state.behavior.created_at is CreatedAt.BEFORE
    pairs = [
        pair
        for pair in state.messages.visible_in_history(state.behavior.history_lag)
        if cursor is None or (date(pair)[0] < cursor) is before
    ]
    pairs.sort(key=date, reverse=not ascending)
    return _api_objects(state, pairs[: min(limit or _DEFAULT_PAGE, _LARGEST_PAGE)])


def count(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/messages/all/count`: a string, as documented."""
    _ = call
    return count_body(state, len(state.messages.visible_in_history(state.behavior.history_lag)))


def all_message_objects(state: SandboxState) -> list[dict[str, object]]:
    """Return every message that is kept, oldest first, each saying whether it is a private note.

    Not the API's: no field of its message objects is known to say so.
    """
    pairs = state.messages.all_with_conversations()
    return [
        {**api_object, "private": message.private, "inbox_id": conversation.inbox_id}
        for (message, conversation), api_object in zip(pairs, _api_objects(state, pairs), strict=True)
    ]


def _api_objects(
    state: SandboxState, pairs: list[tuple[MessageRecord, ConversationRecord]]
) -> list[dict[str, object]]:
    after, mark = state.behavior.delivery_after, state.behavior.note_mark
    return [
        message.to_api_object(conversation, state.messages.age_s(message), after, mark)
        for message, conversation in pairs
    ]


def _whole(call: ApiCall, name: str) -> int | None:
    value = call.query.get(name)
    if value is not None and not _DIGITS.fullmatch(value):
        raise ApiError.bad_data(f"{name} must be an integer.")
    return None if value is None else int(value)
