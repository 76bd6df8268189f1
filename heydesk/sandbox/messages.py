"""`POST /v1/message/send` (contract.md section 3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from heydesk.sandbox.collections import stamp
from heydesk.sandbox.fields import Fields
from heydesk.sandbox.orders import Order
from heydesk.sandbox.pagination import Page, counted, positive
from heydesk.sandbox.records import Conversation, Message
from heydesk.sandbox.responses import Refusal
from heydesk.sandbox.state import Call, Stage
from heydesk.sandbox.testing.switches import (
    CreatedAt,
    CustomToken,
    HistoryInboxId,
    HistoryOrder,
    MissingToken,
    OptedOut,
    PrivateByPhone,
    RepeatedLocalId,
    SendAnswer,
    TextToken,
)

# Filling the merge tokens of a text, as the service does before it leaves (contract.md section 7).

_TOKEN = re.compile(r"\{\{([^{}]*)\}\}")


def merged(stage: Stage, text: str, phone: str, names: Mapping[str, str] | None = None) -> str:
    """Fill names and custom fields for a number; `names` are those of a list, `f` and `l`, for who has no contact.

    What the service sends for a missing value, and how the token of a custom field is spelled, is unknown
    (section 13.12): both are switches. Tokens that mean nothing stay as they are.
    """
    contact = stage.contacts.of_phone(phone)
    names = names or {}
    values = {
        "first_name": (contact.first if contact and contact.name else names.get("f", "")),
        "last_name": (contact.last if contact and contact.name else names.get("l", "")),
    }
    custom = contact.custom if contact else {}
    for id_, title in stage.practice.contact_fields.items():
        for spelling in _spellings(title, stage.switches.custom_token):
            values.setdefault(spelling, custom.get(str(id_), ""))

    def value(token: re.Match[str]) -> str:
        found = values.get(token[1].strip())
        if found is None or (not found and stage.switches.missing_token is MissingToken.KEPT):
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


def send(stage: Stage, call: Call) -> object:
    """Check an order, keep its message or messages, and answer as the switch `send_answer` says."""
    fields = Fields(call.body)
    order = Order.read(fields)
    call.warn([f"{name} is not a documented field" for name in fields.left()] + order.doubts())
    _sending_admit(stage, order)
    earlier = _earlier(stage, order)
    if earlier is not None:
        call.exchange.message_id = _id(earlier)
        return _sending_shown(stage, earlier)
    answer = deliver(stage, order, stage.clock.now(), forbids=stage.switches.opted_out is OptedOut.REFUSED)
    stage.ledger.answer(order, answer)
    call.exchange.kept, call.exchange.message_id = True, _id(answer)
    return _sending_shown(stage, answer)


def deliver(stage: Stage, order: Order, at: datetime, *, forbids: bool = False) -> dict[str, object]:
    """Keep an order's message or messages as of a moment, and return the answer with all that it may hold.

    `forbids` refuses a text to the unwilling; without it such a text is kept, and fails on its way.

    Raises:
        Refusal: something that the order names is not there, or `forbids` has its way.
    """
    content = _content(stage, order)
    if order.list_id is not None:
        return _broadcast(stage, order, order.list_id, content, at)
    phones = _phones(stage, order)
    if forbids and not order.private:
        _forbid(stage, phones)
    conversation = stage.ledger.conversation_with(order.inbox_id, phones, at)
    return _single(stage, order, conversation, content, at)


def _sending_admit(stage: Stage, order: Order) -> None:
    inbox = stage.inbox(order.inbox_id)
    if order.creator_id not in inbox.members:
        raise Refusal.denied(f"Member {order.creator_id} is not in inbox {inbox.id}.")
    if order.targets is not None and inbox.toll_free:
        raise Refusal.bad("targets can't be sent to from a toll-free number.")


def _earlier(stage: Stage, order: Order) -> dict[str, object] | None:
    """Return the first answer to this `local_id` when it is to be given again (section 12.5)."""
    earlier = None if order.local_id is None else stage.ledger.answered(order.local_id)
    if earlier is None:
        return None
    same = earlier.order == order
    rule = stage.switches.repeated_local_id if same else stage.switches.reused_local_id
    message = f"The local_id {order.local_id} was used before{'' if same else ', with another body'}."
    if rule is RepeatedLocalId.REFUSAL:
        raise Refusal.bad(message)
    if rule is RepeatedLocalId.CONFLICT:
        raise Refusal(409, "conflict", message)
    return dict(earlier.answer) if rule is RepeatedLocalId.FIRST_ANSWER else None


def _phones(stage: Stage, order: Order) -> tuple[str, ...]:
    if order.chat_id is not None:
        conversation = stage.ledger.conversation(order.chat_id)
        if conversation is None or conversation.inbox_id != order.inbox_id:
            raise stage.unknown("chat", order.chat_id)
        return conversation.phones
    if order.private and stage.switches.private_by_phone is PrivateByPhone.REFUSED:
        raise Refusal.bad("private needs a chat_id.")
    return tuple(dict.fromkeys(order.targets or (order.phone or "",)))


def _forbid(stage: Stage, phones: tuple[str, ...]) -> None:
    for phone in phones:
        contact = stage.contacts.of_phone(phone)
        if contact is not None and not contact.reachable:
            why = "is blocked" if contact.blocked else "has opted out"
            raise Refusal(400, "unsubscribed_number", f"{phone} {why}.")


@dataclass(frozen=True, slots=True)
class _Content:
    text: str
    media_url: str | None
    merges: bool
    """Whether tokens in it are filled in a message to one person."""


def _content(stage: Stage, order: Order) -> _Content:
    """Return what is sent; a template or a survey stands in place of `text` (section 13.6)."""
    if order.template_id is not None:
        template = stage.templates.get(order.template_id)
        if template is None:
            raise stage.unknown("template", order.template_id)
        return _Content(template.text, order.media_url or template.picture, merges=True)
    if order.survey_id is not None:
        survey = stage.practice.survey(order.survey_id)
        if survey is None:
            raise stage.unknown("survey", order.survey_id)
        return _Content(survey.question, order.media_url, merges=False)
    return _Content(order.text or "", order.media_url, stage.switches.text_token is TextToken.MERGED)


def _single(
    stage: Stage, order: Order, conversation: Conversation, content: _Content, at: datetime
) -> dict[str, object]:
    if content.merges and not conversation.group and not order.private:
        content = replace(content, text=merged(stage, content.text, conversation.phones[0]))
    message = _keep(stage, order, conversation, content, at)
    answer: dict[str, object] = {"id": message.id, "date": stamp(message.date_at)}
    if content.media_url:
        answer["gallery_url"] = f"https://gallery.example/{message.id}"
    return {**answer, "convo_id": conversation.id, "queued": not order.private, "compliance_results": {}}


def _broadcast(stage: Stage, order: Order, list_id: int, content: _Content, at: datetime) -> dict[str, object]:
    """Send to each on a list alone, but for those who opted out; the answer's id is the broadcast's.

    Whether the service's id is that, or a message's, is unknown (section 13.4).
    """
    roster = stage.lists.get(list_id)
    if roster is None:
        raise stage.unknown("list", list_id)
    broadcast_id = stage.ledger.next_id()
    for phone, names in roster.members.items():
        if stage.contacts.meet(phone).reachable:
            conversation = stage.ledger.conversation_with(order.inbox_id, (phone,), at)
            own = replace(content, text=merged(stage, content.text, phone, names))
            _keep(stage, order, conversation, own, at, broadcast_id)
    return {"id": broadcast_id, "date": stamp(at), "queued": True, "compliance_results": {}}


def _keep(
    stage: Stage,
    order: Order,
    conversation: Conversation,
    content: _Content,
    at: datetime,
    broadcast_id: int | None = None,
) -> Message:
    return stage.ledger.keep(
        Message(
            id=stage.ledger.next_id(),
            conversation_id=conversation.id,
            date_at=at,
            steady=stage.clock.steady() - (stage.clock.now() - at).total_seconds(),
            text=content.text,
            sender=order.creator_id,
            media_url=content.media_url,
            private=order.private,
            author=order.author,
            local_id=order.local_id,
            broadcast_id=broadcast_id,
            failures=_failures(stage, conversation),
        )
    )


def _failures(stage: Stage, conversation: Conversation) -> dict[str, str]:
    failures = {}
    for phone in conversation.phones:
        contact = stage.contacts.meet(phone)
        if not contact.reachable:
            failures[phone] = "The recipient is blocked." if contact.blocked else "The recipient has opted out."
        elif contact.fails_with:
            failures[phone] = contact.fails_with
    return failures


def _sending_shown(stage: Stage, answer: dict[str, object]) -> dict[str, object]:
    observed = stage.switches.send_answer is SendAnswer.OBSERVED
    return answer if observed else {n: v for n, v in answer.items() if n in {"id", "date", "gallery_url"}}


def _id(answer: dict[str, object]) -> int:
    id_ = answer["id"]
    assert isinstance(id_, int)  # noqa: S101 - put there above
    return id_


# Reading what was sent: one thread, or all of the team's (contract.md section 11).

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
    return _history_shown(stage, pairs)


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
    return _history_shown(stage, pairs[: min(limit or _USUAL, _PAGE)])


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
        for (message, conversation), shown in zip(
            stage.ledger.all(), _history_shown(stage, stage.ledger.all()), strict=True
        )
    ]


def _history_shown(stage: Stage, pairs: list[tuple[Message, Conversation]]) -> list[dict[str, object]]:
    after, mark = stage.switches.delivery_after, stage.switches.note_mark
    return [message.wire(conversation, stage.ledger.age(message), after, mark) for message, conversation in pairs]


def _whole(call: Call, name: str) -> int | None:
    value = call.query.get(name)
    if value is not None and not _DIGITS.fullmatch(value):
        raise Refusal.bad(f"{name} must be an integer.")
    return None if value is None else int(value)


# Conversations: paged through, read, closed and opened again (contract.md section 10).


def page(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/conversations`: a page of some inboxes', the latest changed first.

    `id` is a member who must be in each of them; 0, as in the vendor's sample, stands for nobody in particular.
    Without `closed` or `unread` all come.
    """
    fields = Fields(call.body)
    member, filters = fields.needed_integer("id"), fields.nested("filters")
    if filters is None:
        raise Refusal.bad("filters is missing.")
    inboxes = filters.some_integers("inboxes")
    if not inboxes:
        raise Refusal.bad("filters.inboxes must be an array of at least one integer.")
    closed, unread = filters.flag("closed"), filters.flag("unread")
    asking = Page(cursor=fields.moment("date"))
    unknown = [*fields.left(), *(f"filters.{name}" for name in filters.left())]
    call.warn([f"{name} is not a documented field" for name in unknown])
    for id_ in inboxes:
        _talk_admit(stage, id_, member or None)

    def fits(conversation: Conversation) -> bool:
        return (
            conversation.inbox_id in inboxes
            and closed in {None, conversation.closed}
            and unread in {None, conversation.unread}
        )

    return [conversation.wire() for conversation in asking.rows(stage, stage.ledger.conversations, fits)]


def read(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/conversations/{id}`."""
    id_ = call.id()
    conversation = stage.ledger.conversation(id_)
    if conversation is None:
        raise stage.unknown("conversation", id_)
    return conversation.wire()


def close(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/conversations/close`."""
    return _turn(stage, call, closed=True)


def open_again(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/conversations/open`."""
    return _turn(stage, call, closed=False)


def _turn(stage: Stage, call: Call, *, closed: bool) -> str:
    fields = Fields(call.body)
    inbox_id, member = fields.needed_integer("inbox_id"), fields.needed_integer("user_id")
    chat_id, target = fields.integer("chat_id"), fields.phone("target")
    targets = fields.some_phones("targets")
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    if chat_id is None and target is None and not targets:
        raise Refusal.bad("One of chat_id, target and targets is needed.")
    _talk_admit(stage, inbox_id, member)
    if chat_id is not None:
        conversation = stage.ledger.conversation(chat_id)
    else:
        conversation = stage.ledger.find(inbox_id, (target,) if target else targets or ())
    if conversation is None or conversation.inbox_id != inbox_id:
        raise stage.unknown("conversation", chat_id or target or targets)
    stage.ledger.close(conversation, closed=closed)
    call.exchange.kept = True
    return "ok"


def _talk_admit(stage: Stage, inbox_id: int, member: int | None) -> None:
    """Refuse, with 403, an inbox that the team has not, and a member who is not in it."""
    inbox = stage.inbox(inbox_id)
    if member is not None and member not in inbox.members:
        raise Refusal.denied(f"Member {member} is not in inbox {inbox.id}.")
