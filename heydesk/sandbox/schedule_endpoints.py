"""`/v1/schedule`: schedules are created, read, changed and cancelled, and sent when they are due (section 11)."""

from __future__ import annotations

from dataclasses import replace

from heydesk.sandbox.behavior import (
    RepeatedWrite,
    ScheduleAnswer,
    ScheduleChanged,
    ScheduleDeleted,
    ScheduledLocalId,
    ScheduleDone,
    ScheduledText,
    ScheduleLate,
)
from heydesk.sandbox.protocol import ApiError, ApiResponse, RequestFields
from heydesk.sandbox.schedule_store import ScheduleRecord, ScheduleRequest
from heydesk.sandbox.send_endpoint import deliver
from heydesk.sandbox.state import ApiCall, SandboxState


def create(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/schedule`."""
    request, sender = _read_request(state, call)
    earlier = state.schedules.find_by_local_id(request.local_id) if request.local_id is not None else None
    rule = state.behavior.repeated_schedule
    if earlier is not None and rule is not RepeatedWrite.SECOND:
        if rule is RepeatedWrite.REFUSAL or earlier.request != request:
            raise ApiError.bad_data(f"The local_id {request.local_id} was used before.")
        return _written(state, earlier)
    call.logged.kept = True
    return _written(state, state.schedules.create(request, sender, state.clock.now()))


def read(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/schedule/{id}`."""
    stale = state.schedules.before(call.path_id(), state.clock.now(), state.behavior.schedule_lag)
    return (stale or _known(state, call)).to_api_object(state.seed.team_id)


def update(state: SandboxState, call: ApiCall) -> object:
    """Answer `PUT /v1/schedule/{id}`, whose body is the whole of a new one."""
    schedule = _waiting(state, call)
    request, sender = _read_request(state, call)
    rule = state.behavior.schedule_changed
    if rule is ScheduleChanged.REFUSED:
        return _NOT_DONE
    if rule is not ScheduleChanged.IGNORED:
        call.logged.kept = True
        schedule = state.schedules.update(schedule, request, sender, state.clock.now())
    return ApiResponse(204, b"") if rule is ScheduleChanged.NO_CONTENT else _written(state, schedule)


_OPT_OUT = "Reply STOP to unsubscribe."
_NOT_DONE = {"success": False}


def cancel(state: SandboxState, call: ApiCall) -> object:
    """Answer `DELETE /v1/schedule/{id}`, as the behavior `schedule_deleted` says."""
    is_late_welcome = state.behavior.schedule_late is ScheduleLate.ACCEPTED
    schedule = _known(state, call) if is_late_welcome else _waiting(state, call)
    rule = state.behavior.schedule_deleted
    if rule not in {ScheduleDeleted.REFUSED, ScheduleDeleted.IGNORED}:
        state.schedules.delete(schedule.id, state.clock.now())
    return {
        ScheduleDeleted.REFUSED: _NOT_DONE,
        ScheduleDeleted.IGNORED: "ok",
        ScheduleDeleted.NO_CONTENT: ApiResponse(204, b""),
        ScheduleDeleted.OBJECT: {"deleted": True, "id": schedule.id},
        ScheduleDeleted.STRING: "ok",
        ScheduleDeleted.NULL: None,
        ScheduleDeleted.EMPTY: ApiResponse(200, b""),
    }[rule]


def send_due_schedules(state: SandboxState) -> None:
    """Send what is due by the sandbox's clock, each dated at its own time.

    It is called before each request, which no caller can tell from a timer. A schedule that can't be sent any more
    (its list is gone, for example) is dropped: how the service reports that is unknown.
    """
    now = state.clock.now()
    while (due := state.schedules.pop_due(now)) is not None:
        try:
            request = due.request.send_request(due.sender)
            if request.text and state.behavior.scheduled_text is ScheduledText.OPT_OUT:
                request = replace(request, text=f"{request.text} {_OPT_OUT}")
            if state.behavior.scheduled_local_id is ScheduledLocalId.LOST:
                request = replace(request, local_id=None)
            deliver(state, request, due.request.execute_at)
        except ApiError:
            continue


def _read_request(state: SandboxState, call: ApiCall) -> tuple[ScheduleRequest, int]:
    """Return the request in a body, and who sends it: the team's owner when nobody is named."""
    fields = RequestFields(call.body)
    request = ScheduleRequest.read(fields, state.clock.now())
    call.warn_of_unread(fields)
    inbox = state.require_inbox(request.inbox_id)
    if request.user_id is None:
        call.warn(["user_id is missing: the team's owner sends"])
    elif request.user_id not in inbox.members:
        raise ApiError.denied(f"Member {request.user_id} is not in inbox {inbox.id}.")
    if request.targets is not None and inbox.toll_free:
        raise ApiError.bad_data("targets can't be sent to from a toll-free number.")
    if request.list_id is not None and state.lists.get(request.list_id) is None:
        raise state.unknown_id_error("list", request.list_id)
    if request.template_id is not None and state.templates.get(request.template_id) is None:
        raise state.unknown_id_error("template", request.template_id)
    if request.conversation_id is not None:
        conversation = state.messages.conversation(request.conversation_id)
        if conversation is None or conversation.inbox_id != inbox.id:
            raise state.unknown_id_error("conversation", request.conversation_id)
    sender = request.user_id if request.user_id is not None else state.seed.owner_id
    return request, sender or 0


def _known(state: SandboxState, call: ApiCall) -> ScheduleRecord:
    id_ = call.path_id()
    schedule = state.schedules.get(id_)
    if schedule is None or (schedule.done and state.behavior.schedule_done is ScheduleDone.GONE):
        raise state.unknown_id_error("schedule", id_)
    return schedule


def _waiting(state: SandboxState, call: ApiCall) -> ScheduleRecord:
    schedule = _known(state, call)
    if schedule.done:
        raise ApiError.bad_data(f"The schedule {schedule.id} has been carried out.")
    return schedule


def _written(state: SandboxState, schedule: ScheduleRecord) -> dict[str, object]:
    if state.behavior.schedule_answer is ScheduleAnswer.ID:
        return {"id": schedule.id}
    return {"id": schedule.id, "rev": schedule.rev, "uuid": schedule.uuid}
