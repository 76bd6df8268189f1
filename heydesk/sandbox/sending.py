"""`POST /v1/message/send` (contract.md section 3)."""

from dataclasses import dataclass, replace
from datetime import datetime

from heydesk.sandbox.clock import stamp
from heydesk.sandbox.field import Fields
from heydesk.sandbox.merge import merged
from heydesk.sandbox.message import Conversation, Message
from heydesk.sandbox.order import Order
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage
from heydesk.sandbox.switch import OptedOut, PrivateByPhone, RepeatedLocalId, SendAnswer, TextToken


def send(stage: Stage, call: Call) -> object:
    """Check an order, keep its message or messages, and answer as the switch `send_answer` says."""
    fields = Fields(call.body)
    order = Order.read(fields)
    call.warn([f"{name} is not a documented field" for name in fields.left()] + order.doubts())
    _admit(stage, order)
    earlier = _earlier(stage, order)
    if earlier is not None:
        call.exchange.message_id = _id(earlier)
        return _shown(stage, earlier)
    answer = deliver(stage, order, stage.clock.now(), forbids=stage.switches.opted_out is OptedOut.REFUSED)
    stage.ledger.answer(order, answer)
    call.exchange.kept, call.exchange.message_id = True, _id(answer)
    return _shown(stage, answer)


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


def _admit(stage: Stage, order: Order) -> None:
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


def _shown(stage: Stage, answer: dict[str, object]) -> dict[str, object]:
    observed = stage.switches.send_answer is SendAnswer.OBSERVED
    return answer if observed else {n: v for n, v in answer.items() if n in {"id", "date", "gallery_url"}}


def _id(answer: dict[str, object]) -> int:
    id_ = answer["id"]
    assert isinstance(id_, int)  # noqa: S101 - put there above
    return id_
