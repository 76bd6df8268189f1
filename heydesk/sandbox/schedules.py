"""`/v1/schedule`: making, reading, changing and cancelling what goes later, and sending it then (section 11)."""

from __future__ import annotations

from heydesk.sandbox.fields import Fields
from heydesk.sandbox.messages import deliver
from heydesk.sandbox.orders import Appointment, Plan
from heydesk.sandbox.responses import Answer, Refusal
from heydesk.sandbox.state import Call, Stage
from heydesk.sandbox.testing.switches import RepeatedWrite, ScheduleAnswer, ScheduleDeleted, ScheduleDone


def make(stage: Stage, call: Call) -> object:
    """Answer `POST /v1/schedule`."""
    plan, sender = _plan(stage, call)
    earlier = stage.agenda.of_local_id(plan.local_id) if plan.local_id is not None else None
    rule = stage.switches.repeated_schedule
    if earlier is not None and rule is not RepeatedWrite.SECOND:
        if rule is RepeatedWrite.REFUSAL or earlier.plan != plan:
            raise Refusal.bad(f"The local_id {plan.local_id} was used before.")
        return _written(stage, earlier)
    call.exchange.kept = True
    return _written(stage, stage.agenda.make(plan, sender, stage.clock.now()))


def read(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/schedule/{id}`."""
    return _known(stage, call).wire(stage.practice.team_id)


def change(stage: Stage, call: Call) -> object:
    """Answer `PUT /v1/schedule/{id}`, whose body is the whole of a new one."""
    appointment = _waiting(stage, call)
    plan, sender = _plan(stage, call)
    call.exchange.kept = True
    return _written(stage, stage.agenda.move(appointment, plan, sender, stage.clock.now()))


def cancel(stage: Stage, call: Call) -> object:
    """Answer `DELETE /v1/schedule/{id}`, as the switch `schedule_deleted` says."""
    appointment = _waiting(stage, call)
    stage.agenda.cancel(appointment.id)
    return {
        ScheduleDeleted.OBJECT: {"deleted": True, "id": appointment.id},
        ScheduleDeleted.STRING: "ok",
        ScheduleDeleted.NULL: None,
        ScheduleDeleted.EMPTY: Answer(200, b""),
    }[stage.switches.schedule_deleted]


def carry_out_due(stage: Stage) -> None:
    """Send whatever is due by the sandbox's clock, each as at its own time.

    It is done before each request is looked at: nobody can tell that from a clock that ticks by itself. What
    can't be sent any more (its list is gone, say) is left: how the service tells of that is unknown.
    """
    now = stage.clock.now()
    while (due := stage.agenda.take_due(now)) is not None:
        try:
            deliver(stage, due.plan.order(due.sender), due.plan.execute_at)
        except Refusal:
            continue


def _plan(stage: Stage, call: Call) -> tuple[Plan, int]:
    """Return the plan in a body, and who sends it: the team's owner when nobody is named."""
    fields = Fields(call.body)
    plan = Plan.read(fields, stage.clock.now())
    call.warn([f"{name} is not a documented field" for name in fields.left()])
    inbox = stage.inbox(plan.inbox_id)
    if plan.user_id is None:
        call.warn(["user_id is missing: the team's owner sends"])
    elif plan.user_id not in inbox.members:
        raise Refusal.denied(f"Member {plan.user_id} is not in inbox {inbox.id}.")
    if plan.targets is not None and inbox.toll_free:
        raise Refusal.bad("targets can't be sent to from a toll-free number.")
    if plan.list_id is not None and stage.lists.get(plan.list_id) is None:
        raise stage.unknown("list", plan.list_id)
    if plan.template_id is not None and stage.templates.get(plan.template_id) is None:
        raise stage.unknown("template", plan.template_id)
    if plan.conversation_id is not None:
        conversation = stage.ledger.conversation(plan.conversation_id)
        if conversation is None or conversation.inbox_id != inbox.id:
            raise stage.unknown("conversation", plan.conversation_id)
    sender = plan.user_id if plan.user_id is not None else stage.practice.owner_id
    return plan, sender or 0


def _known(stage: Stage, call: Call) -> Appointment:
    id_ = call.id()
    appointment = stage.agenda.get(id_)
    if appointment is None or (appointment.done and stage.switches.schedule_done is ScheduleDone.GONE):
        raise stage.unknown("schedule", id_)
    return appointment


def _waiting(stage: Stage, call: Call) -> Appointment:
    appointment = _known(stage, call)
    if appointment.done:
        raise Refusal.bad(f"The schedule {appointment.id} has been carried out.")
    return appointment


def _written(stage: Stage, appointment: Appointment) -> dict[str, object]:
    if stage.switches.schedule_answer is ScheduleAnswer.ID:
        return {"id": appointment.id}
    return {"id": appointment.id, "rev": appointment.rev, "uuid": appointment.uuid}
