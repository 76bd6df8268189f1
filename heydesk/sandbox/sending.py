"""`POST /v1/message/send` (contract.md section 3)."""

from heydesk.sandbox.clock import stamp
from heydesk.sandbox.field import Fields
from heydesk.sandbox.message import Conversation, Message
from heydesk.sandbox.order import Order
from heydesk.sandbox.record import Inbox
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage
from heydesk.sandbox.switch import OptedOut, PrivateByPhone, RepeatedLocalId, SendAnswer


def send(stage: Stage, call: Call) -> object:
    """Check an order, keep its message or messages, and answer as the switch `send_answer` says."""
    fields = Fields(call.body)
    order = Order.read(fields)
    call.warn([f"{name} is not a documented field" for name in fields.left()] + order.doubts())
    inbox = _inbox(stage, order)
    earlier = _earlier(stage, order)
    if earlier is not None:
        call.exchange.message_id = _id(earlier)
        return _shown(stage, earlier)
    text = _content(stage, order)
    if order.list_id is not None:
        answer = _broadcast(stage, order, order.list_id, text)
    else:
        answer = _single(stage, order, _conversation(stage, order, inbox), text)
    stage.ledger.answer(order, answer)
    call.exchange.kept, call.exchange.message_id = True, _id(answer)
    return _shown(stage, answer)


def _inbox(stage: Stage, order: Order) -> Inbox:
    inbox = stage.practice.inbox(order.inbox_id)
    if inbox is None:
        raise Refusal.denied(f"The team has no inbox {order.inbox_id}.")
    if order.creator_id not in inbox.members:
        raise Refusal.denied(f"Member {order.creator_id} is not in inbox {inbox.id}.")
    if order.targets is not None and inbox.toll_free:
        raise Refusal.bad("targets can't be sent to from a toll-free number.")
    return inbox


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


def _conversation(stage: Stage, order: Order, inbox: Inbox) -> Conversation:
    if order.chat_id is not None:
        conversation = stage.ledger.conversation(order.chat_id)
        if conversation is None or conversation.inbox_id != inbox.id:
            raise stage.unknown("chat", order.chat_id)
        phones = conversation.phones
    else:
        if order.private and stage.switches.private_by_phone is PrivateByPhone.REFUSED:
            raise Refusal.bad("private needs a chat_id.")
        phones = order.targets or (order.phone or "",)
    _forbid(stage, order, phones)
    return stage.ledger.conversation_with(inbox.id, tuple(dict.fromkeys(phones)))


def _forbid(stage: Stage, order: Order, phones: tuple[str, ...]) -> None:
    if order.private or stage.switches.opted_out is OptedOut.ACCEPTED:
        return
    for phone in phones:
        contact = stage.contacts.of_phone(phone)
        if contact is not None and not contact.reachable:
            why = "is blocked" if contact.blocked else "has opted out"
            raise Refusal(400, "unsubscribed_number", f"{phone} {why}.")


def _content(stage: Stage, order: Order) -> str:
    """Return the text of an order; a template or a survey stands in place of `text` (section 13.6)."""
    for what, id_, texts in (
        ("template", order.template_id, stage.practice.templates),
        ("survey", order.survey_id, stage.practice.surveys),
    ):
        if id_ is not None and id_ not in texts:
            raise stage.unknown(what, id_)
        if id_ is not None:
            return texts[id_]
    return order.text or ""


def _single(stage: Stage, order: Order, conversation: Conversation, text: str) -> dict[str, object]:
    if order.template_id is not None and not conversation.group:
        text = stage.contacts.merged(text, conversation.phones[0])
    message = _keep(stage, order, conversation, text)
    answer: dict[str, object] = {"id": message.id, "date": stamp(message.date_at)}
    if order.media_url:
        answer["gallery_url"] = f"https://gallery.example/{message.id}"
    return {**answer, "convo_id": conversation.id, "queued": not order.private, "compliance_results": {}}


def _broadcast(stage: Stage, order: Order, list_id: int, text: str) -> dict[str, object]:
    """Send to each on a list alone, but for those who opted out; the answer's id is the broadcast's.

    Whether the service's id is that, or a message's, is unknown (section 13.4).
    """
    phones = stage.practice.lists.get(list_id)
    if phones is None:
        raise stage.unknown("list", list_id)
    broadcast_id = stage.ledger.next_id()
    for phone in phones:
        if stage.contacts.meet(phone).reachable:
            conversation = stage.ledger.conversation_with(order.inbox_id, (phone,))
            _keep(stage, order, conversation, stage.contacts.merged(text, phone), broadcast_id)
    return {"id": broadcast_id, "date": stamp(stage.clock.now()), "queued": True, "compliance_results": {}}


def _keep(
    stage: Stage, order: Order, conversation: Conversation, text: str, broadcast_id: int | None = None
) -> Message:
    return stage.ledger.keep(
        Message(
            id=stage.ledger.next_id(),
            conversation_id=conversation.id,
            date_at=stage.clock.now(),
            steady=stage.clock.steady(),
            text=text,
            sender=order.creator_id,
            media_url=order.media_url,
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
