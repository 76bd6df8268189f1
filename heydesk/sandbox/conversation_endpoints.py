"""Conversations and their messages (contract.md sections 10 and 11): paged through, read, closed and opened."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from heydesk.sandbox.behavior import CreatedAt, HistoryInboxId, HistoryOrder
from heydesk.sandbox.message_store import ConversationRecord, MessageRecord
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.state import ApiCall, PageRequest, SandboxState, count_body, read_positive

_LARGEST_PAGE = 50
"""The most that one answer holds; documented for a thread, seen for the team."""
_DEFAULT_PAGE = 30
_DIGITS = re.compile(r"[0-9]{1,15}")


def thread_messages(state: SandboxState, call: ApiCall) -> object:
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


def team_messages(state: SandboxState, call: ApiCall) -> object:
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


def count_team_messages(state: SandboxState, call: ApiCall) -> object:
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
    return [
        message.to_api_object(conversation, state.messages.age_s(message), state.behavior)
        for message, conversation in pairs
    ]


def _whole(call: ApiCall, name: str) -> int | None:
    value = call.query.get(name)
    if value is not None and not _DIGITS.fullmatch(value):
        raise ApiError.bad_data(f"{name} must be an integer.")
    return None if value is None else int(value)


def page(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations`: a page of some inboxes', the latest changed first.

    `id` is a member who must be in each of them; 0, as in the vendor's sample, stands for nobody in particular.
    Without `closed` or `unread` all come.
    """
    fields = RequestFields(call.body)
    member, filters = fields.required_integer("id"), fields.nested_object("filters")
    if filters is None:
        raise ApiError.bad_data("filters is missing.")
    inboxes = filters.integer_list("inboxes")
    if not inboxes:
        raise ApiError.bad_data("filters.inboxes must be an array of at least one integer.")
    closed, unread = filters.boolean("closed"), filters.boolean("unread")
    requested = PageRequest(cursor=fields.timestamp("date"))
    unknown = [*fields.unread_names(), *(f"filters.{name}" for name in filters.unread_names())]
    call.warn([f"{name} is not a documented field" for name in unknown])
    for id_ in inboxes:
        _check_member(state, id_, member or None)

    def fits(conversation: ConversationRecord) -> bool:
        return (
            conversation.inbox_id in inboxes
            and closed in {None, conversation.closed}
            and unread in {None, conversation.unread}
        )

    rows = requested.rows(state, state.messages.conversations, fits)
    return [conversation.to_api_object(state.behavior) for conversation in rows]


def read(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/conversations/{id}`."""
    id_ = call.path_id()
    conversation = state.messages.conversation(id_)
    if conversation is None:
        raise state.unknown_id_error("conversation", id_)
    return conversation.to_api_object(state.behavior)


def close(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/close`."""
    return _set_closed(state, call, closed=True)


def reopen(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/open`."""
    return _set_closed(state, call, closed=False)


def mark_read(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/read`; `Behavior.reading` says what it does."""
    return _set_read(state, call, read=True)


def mark_unread(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/unread`."""
    return _set_read(state, call, read=False)


def reassign(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/reassign`: to a member of the same inbox."""
    fields = RequestFields(call.body)
    to = fields.required_integer("reassign_id")
    conversation = _named(state, call, fields)
    _check_member(state, conversation.inbox_id, to)
    state.messages.assign(conversation, state.behavior, to)
    call.logged.kept = True
    return "ok"


def transfer(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/transfer`: to another inbox of the team."""
    fields = RequestFields(call.body)
    id_, inbox_id = fields.required_integer("conversation_id"), fields.required_integer("transfer_inbox_id")
    call.warn_of_unread(fields)
    conversation = state.messages.conversation(id_)
    if conversation is None:
        raise state.unknown_id_error("conversation", id_)
    state.messages.move(conversation, state.behavior, state.require_inbox(inbox_id).id)
    call.logged.kept = True
    return "ok"


def count(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/count`."""
    fields = RequestFields({} if call.body is None else call.body)
    before = PageRequest.read(fields).cursor
    call.warn_of_unread(fields)
    return count_body(state, sum(before is None or each.updated_at < before for each in state.messages.conversations))


def _set_read(state: SandboxState, call: ApiCall, *, read: bool) -> str:
    conversation = _named(state, call, RequestFields(call.body))
    state.messages.set_read(conversation, state.behavior, read=read)
    call.logged.kept = True
    return "ok"


def _set_closed(state: SandboxState, call: ApiCall, *, closed: bool) -> str:
    fields = RequestFields(call.body)
    conversation = _named(state, call, fields, chat_id=fields.integer("chat_id"))
    state.messages.set_closed(conversation, state.behavior, closed=closed)
    call.logged.kept = True
    return "ok"


def _named(
    state: SandboxState, call: ApiCall, fields: RequestFields, chat_id: int | None = None
) -> ConversationRecord:
    """Return the conversation that a body names, by `chat_id` only where the endpoint's page has it."""
    inbox_id, member = fields.required_integer("inbox_id"), fields.required_integer("user_id")
    target, targets = fields.phone("target"), fields.phone_list("targets")
    call.warn_of_unread(fields)
    if chat_id is None and target is None and not targets:
        raise ApiError.bad_data("One of chat_id, where it is documented, target and targets is needed.")
    _check_member(state, inbox_id, member)
    if chat_id is not None:
        conversation = state.messages.conversation(chat_id)
    else:
        conversation = state.messages.find_conversation(inbox_id, (target,) if target else targets or ())
    if conversation is None or conversation.inbox_id != inbox_id:
        raise state.unknown_id_error("conversation", chat_id or target or targets)
    return conversation


def _check_member(state: SandboxState, inbox_id: int, member: int | None) -> None:
    """Refuse, with 403, an inbox that the team has not, and a member who is not in it."""
    inbox = state.require_inbox(inbox_id)
    if member is not None and member not in inbox.members:
        raise ApiError.denied(f"Member {member} is not in inbox {inbox.id}.")


def receive_text(
    state: SandboxState, inbox_id: int, phone: str, text: str, *, media_url: str | None = None, age_s: float = 0.0
) -> MessageRecord:
    """Keep what a customer wrote, `age_s` seconds ago. STOP and START opt out and in, as at the service."""
    at = state.clock.now() - timedelta(seconds=age_s)
    state.contacts.apply_keyword(phone, text)
    conversation = state.messages.get_or_create_conversation(inbox_id, (phone,), at)
    return state.messages.add(
        MessageRecord(
            id=state.messages.next_id(),
            conversation_id=conversation.id,
            date_at=at,
            steady=state.clock.steady() - age_s,
            text=text,
            media_url=media_url,
        )
    )


def receive_due_texts(state: SandboxState) -> None:
    """Keep the account's incoming texts whose time has come: a sandbox in which nobody writes would teach nothing."""
    gap = state.behavior.incoming_gap
    incoming = state.seed.incoming
    while gap > 0 and state.incoming_count < len(incoming):
        age_s = state.clock.steady() - state.started - gap * (state.incoming_count + 1)
        if age_s < 0:
            return
        text = incoming[state.incoming_count]
        state.incoming_count += 1
        receive_text(state, text.inbox_id, text.phone, text.text, age_s=age_s)
