"""Conversations: paged through, read, closed and opened again (contract.md section 10)."""

from __future__ import annotations

from heydesk.sandbox.api_response import ApiError
from heydesk.sandbox.message_store import ConversationRecord
from heydesk.sandbox.pagination import PageRequest
from heydesk.sandbox.request_fields import RequestFields
from heydesk.sandbox.state import ApiCall, SandboxState


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

    return [
        conversation.to_api_object() for conversation in requested.rows(state, state.messages.conversations, fits)
    ]


def read(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/conversations/{id}`."""
    id_ = call.path_id()
    conversation = state.messages.conversation(id_)
    if conversation is None:
        raise state.unknown_id_error("conversation", id_)
    return conversation.to_api_object()


def close(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/close`."""
    return _set_closed(state, call, closed=True)


def reopen(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/conversations/open`."""
    return _set_closed(state, call, closed=False)


def _set_closed(state: SandboxState, call: ApiCall, *, closed: bool) -> str:
    fields = RequestFields(call.body)
    inbox_id, member = fields.required_integer("inbox_id"), fields.required_integer("user_id")
    chat_id, target = fields.integer("chat_id"), fields.phone("target")
    targets = fields.phone_list("targets")
    call.warn_of_unread(fields)
    if chat_id is None and target is None and not targets:
        raise ApiError.bad_data("One of chat_id, target and targets is needed.")
    _check_member(state, inbox_id, member)
    if chat_id is not None:
        conversation = state.messages.conversation(chat_id)
    else:
        conversation = state.messages.find_conversation(inbox_id, (target,) if target else targets or ())
    if conversation is None or conversation.inbox_id != inbox_id:
        raise state.unknown_id_error("conversation", chat_id or target or targets)
    state.messages.set_closed(conversation, closed=closed)
    call.logged.kept = True
    return "ok"


def _check_member(state: SandboxState, inbox_id: int, member: int | None) -> None:
    """Refuse, with 403, an inbox that the team has not, and a member who is not in it."""
    inbox = state.require_inbox(inbox_id)
    if member is not None and member not in inbox.members:
        raise ApiError.denied(f"Member {member} is not in inbox {inbox.id}.")
