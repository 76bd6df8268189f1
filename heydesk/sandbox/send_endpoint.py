"""`POST /v1/message/send` (contract.md section 3), and the delivery that schedules share with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from heydesk.sandbox.behavior import (
    CustomToken,
    LocalIdReuse,
    MissingToken,
    OptedOut,
    PrivateByPhone,
    SendAnswer,
    TextToken,
)
from heydesk.sandbox.dated_collection import format_timestamp
from heydesk.sandbox.message_store import ConversationRecord, MessageRecord
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.send_request import SendRequest
from heydesk.sandbox.state import ApiCall, SandboxState

_TOKEN = re.compile(r"\{\{([^{}]*)\}\}")


def fill_merge_fields(state: SandboxState, text: str, phone: str, names: Mapping[str, str] | None = None) -> str:
    """Fill names and custom fields for a number; `names` are those of a list, `f` and `l`, for who has no contact.

    What the service sends for a missing value, and how the token of a custom field is spelled, is unknown
    (section 13.12): `Behavior` decides both. Unknown tokens stay as they are.
    """
    contact = state.contacts.find_by_phone(phone)
    names = names or {}
    values = {
        "first_name": (contact.first if contact and contact.name else names.get("f", "")),
        "last_name": (contact.last if contact and contact.name else names.get("l", "")),
    }
    custom = contact.custom if contact else {}
    for id_, title in state.seed.contact_fields.items():
        for spelling in _spellings(title, state.behavior.custom_token):
            values.setdefault(spelling, custom.get(str(id_), ""))

    def value(token: re.Match[str]) -> str:
        found = values.get(token[1].strip())
        if found is None or (not found and state.behavior.missing_token is MissingToken.KEPT):
            return token[0]
        return found

    return _TOKEN.sub(value, text)


def _spellings(title: str, rule: CustomToken) -> list[str]:
    snake = re.sub(r"\W+", "_", title.lower())
    return {
        CustomToken.EXACT: [title],
        CustomToken.SNAKE: [snake],
        CustomToken.EITHER: [title, snake],
    }[rule]


def send(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/message/send`: check the request and keep its message or messages."""
    fields = RequestFields(call.body)
    request = SendRequest.read(fields, state.behavior.creator_id)
    if not request.creator_id:
        request = replace(request, creator_id=min(state.require_inbox(request.inbox_id).members, default=0))
    call.warn_of_unread(fields)
    call.warn(request.warnings())
    _check_sender(state, request)
    earlier = _first_answer(state, request)
    if earlier is not None:
        call.logged.message_id = _id(earlier)
        return _answer_body(state, earlier)
    answer = deliver(state, request, state.clock.now(), forbids=state.behavior.opted_out is OptedOut.REFUSED)
    state.messages.record_first_answer(request, answer)
    call.logged.kept, call.logged.message_id = True, _id(answer)
    return _answer_body(state, answer)


def deliver(state: SandboxState, request: SendRequest, at: datetime, *, forbids: bool = False) -> dict[str, object]:
    """Keep a request's message or messages, dated `at`, and return the answer with all that it may hold.

    `forbids` refuses a text to somebody who opted out; without it such a text is kept, and is not delivered.

    Raises:
        ApiError: something that the request names is not there, or `forbids` applies.
    """
    content = _content(state, request)
    if request.list_id is not None:
        return _send_to_list(state, request, request.list_id, content, at)
    phones = _phones(state, request)
    if forbids and not request.private:
        _refuse_opted_out(state, phones)
    conversation = state.messages.get_or_create_conversation(request.inbox_id, phones, at)
    return _send_to_conversation(state, request, conversation, content, at)


def _check_sender(state: SandboxState, request: SendRequest) -> None:
    inbox = state.require_inbox(request.inbox_id)
    if request.creator_id not in inbox.members:
        raise ApiError.denied(f"Member {request.creator_id} is not in inbox {inbox.id}.")
    if request.targets is not None and inbox.toll_free:
        raise ApiError.bad_data("targets can't be sent to from a toll-free number.")


def _first_answer(state: SandboxState, request: SendRequest) -> dict[str, object] | None:
    """Return the first answer to this `local_id` when it is to be given again (section 12.5)."""
    earlier = None if request.local_id is None else state.messages.find_first_answer(request.local_id)
    if earlier is None:
        return None
    same = earlier.request == request
    rule = state.behavior.repeated_local_id if same else state.behavior.reused_local_id
    message = f"The local_id {request.local_id} was used before{'' if same else ', with another body'}."
    if rule is LocalIdReuse.REFUSAL:
        raise ApiError.bad_data(message)
    if rule is LocalIdReuse.CONFLICT:
        raise ApiError(409, "conflict", message)
    return dict(earlier.answer) if rule is LocalIdReuse.FIRST_ANSWER else None


def _phones(state: SandboxState, request: SendRequest) -> tuple[str, ...]:
    if request.chat_id is not None:
        conversation = state.messages.conversation(request.chat_id)
        if conversation is None or conversation.inbox_id != request.inbox_id:
            raise state.unknown_id_error("chat", request.chat_id)
        return conversation.phones
    if request.private and state.behavior.private_by_phone is PrivateByPhone.REFUSED:
        raise ApiError.bad_data("private needs a chat_id.")
    return tuple(dict.fromkeys(request.targets or (request.phone or "",)))


def _refuse_opted_out(state: SandboxState, phones: tuple[str, ...]) -> None:
    for phone in phones:
        contact = state.contacts.find_by_phone(phone)
        if contact is not None and not contact.reachable:
            why = "is blocked" if contact.blocked else "has opted out"
            raise ApiError(400, "unsubscribed_number", f"{phone} {why}.")


@dataclass(frozen=True, slots=True)
class _Content:
    text: str
    media_url: str | None
    merges: bool
    """Whether tokens in it are filled in a message to one person."""


def _content(state: SandboxState, request: SendRequest) -> _Content:
    """Return what is sent; a template or a survey replaces `text` (section 13.6)."""
    if request.template_id is not None:
        template = state.templates.get(request.template_id)
        if template is None:
            raise state.unknown_id_error("template", request.template_id)
        return _Content(template.text, request.media_url or template.picture, merges=True)
    if request.survey_id is not None:
        survey = state.seed.survey(request.survey_id)
        if survey is None:
            raise state.unknown_id_error("survey", request.survey_id)
        return _Content(survey.question, request.media_url, merges=False)
    return _Content(request.text or "", request.media_url, state.behavior.text_token is TextToken.MERGED)


def _send_to_conversation(
    state: SandboxState, request: SendRequest, conversation: ConversationRecord, content: _Content, at: datetime
) -> dict[str, object]:
    if content.merges and not conversation.group and not request.private:
        content = replace(content, text=fill_merge_fields(state, content.text, conversation.phones[0]))
    message = _add_message(state, request, conversation, content, at)
    answer: dict[str, object] = {"id": message.id, "date": format_timestamp(message.date_at)}
    if content.media_url:
        answer["gallery_url"] = f"https://gallery.example/{message.id}"
    return {**answer, "convo_id": conversation.id, "queued": not request.private, "compliance_results": {}}


def _send_to_list(
    state: SandboxState, request: SendRequest, list_id: int, content: _Content, at: datetime
) -> dict[str, object]:
    """Send to each person on a list alone, except those who opted out; the answer's id is the broadcast's.

    Whether the service's id is that, or a message's, is unknown (section 13.4).
    """
    contact_list = state.lists.get(list_id)
    if contact_list is None:
        raise state.unknown_id_error("list", list_id)
    broadcast_id = state.messages.next_id()
    for phone, names in contact_list.members.items():
        if state.contacts.get_or_create(phone).reachable:
            conversation = state.messages.get_or_create_conversation(request.inbox_id, (phone,), at)
            own = replace(content, text=fill_merge_fields(state, content.text, phone, names))
            _add_message(state, request, conversation, own, at, broadcast_id)
    return {"id": broadcast_id, "date": format_timestamp(at), "queued": True, "compliance_results": {}}


def _add_message(
    state: SandboxState,
    request: SendRequest,
    conversation: ConversationRecord,
    content: _Content,
    at: datetime,
    broadcast_id: int | None = None,
) -> MessageRecord:
    return state.messages.add(
        MessageRecord(
            id=state.messages.next_id(),
            conversation_id=conversation.id,
            date_at=at,
            steady=state.clock.steady() - (state.clock.now() - at).total_seconds(),
            text=content.text,
            sender=request.creator_id,
            media_url=content.media_url,
            private=request.private,
            author=request.author,
            local_id=request.local_id,
            broadcast_id=broadcast_id,
            failures=_failures(state, conversation),
        )
    )


def _failures(state: SandboxState, conversation: ConversationRecord) -> dict[str, str]:
    failures = {}
    for phone in conversation.phones:
        contact = state.contacts.get_or_create(phone)
        if not contact.reachable:
            failures[phone] = "The recipient is blocked." if contact.blocked else "The recipient has opted out."
        elif contact.fails_with:
            failures[phone] = contact.fails_with
    return failures


def _answer_body(state: SandboxState, answer: dict[str, object]) -> dict[str, object]:
    observed = state.behavior.send_answer is SendAnswer.OBSERVED
    return answer if observed else {n: v for n, v in answer.items() if n in {"id", "date", "gallery_url"}}


def _id(answer: dict[str, object]) -> int:
    id_ = answer["id"]
    assert isinstance(id_, int)  # noqa: S101 - put there above
    return id_
