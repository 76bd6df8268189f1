"""Reading the answers about schedules (contract section 11, *Schedule*)."""

from __future__ import annotations

from heydesk.client.answer import Answer
from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_flag, as_id, as_object, as_text
from heydesk.domain.errors import UnreadableAnswer
from heydesk.domain.ids import ScheduleId
from heydesk.domain.message import Receipt
from heydesk.domain.records import Appointment


def receipt(answer: Answer) -> Receipt:
    """Read the answer to a new schedule: its id is all that is known to come.

    Raises UnreadableAnswer without a usable id: it may have been made, and could be neither changed nor cancelled.
    """
    schedule_id = as_id(as_object(answer.data()).get("id"))
    if schedule_id is None:
        raise answer.unreadable("it has no schedule id")
    return Receipt(
        message_id=0, request_id=answer.request_id, status=answer.status, schedule_id=ScheduleId(schedule_id)
    )


def appointment(answer: Answer, schedule_id: ScheduleId) -> Appointment:
    """Read a schedule back: its time is ``execute``, its content stands in ``meta``. Raises UnreadableAnswer."""
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    content = as_object(as_object(fields.get("meta")).get("content"))
    return Appointment(
        id=schedule_id,
        send_at=wire_instant(fields.get("execute")) or wire_instant(fields.get("execute_at")),
        text=as_text(content.get("text")),
    )


def is_cancelled(answer: Answer) -> bool:
    """Tell whether a success means that it is cancelled. Nothing is documented, so only an express no is a no."""
    try:
        fields = as_object(answer.data())
    except UnreadableAnswer:
        return True
    return "deleted" not in fields or as_flag(fields.get("deleted"))
