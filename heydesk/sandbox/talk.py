"""Conversations: paged through, read, closed and opened again (contract.md section 10)."""

from heydesk.sandbox.field import Fields
from heydesk.sandbox.message import Conversation
from heydesk.sandbox.page import Page
from heydesk.sandbox.refusal import Refusal
from heydesk.sandbox.stage import Call, Stage


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
        _admit(stage, id_, member or None)

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
    _admit(stage, inbox_id, member)
    if chat_id is not None:
        conversation = stage.ledger.conversation(chat_id)
    else:
        conversation = stage.ledger.find(inbox_id, (target,) if target else targets or ())
    if conversation is None or conversation.inbox_id != inbox_id:
        raise stage.unknown("conversation", chat_id or target or targets)
    stage.ledger.close(conversation, closed=closed)
    call.exchange.kept = True
    return "ok"


def _admit(stage: Stage, inbox_id: int, member: int | None) -> None:
    """Refuse, with 403, an inbox that the team has not, and a member who is not in it."""
    inbox = stage.inbox(inbox_id)
    if member is not None and member not in inbox.members:
        raise Refusal.denied(f"Member {member} is not in inbox {inbox.id}.")
