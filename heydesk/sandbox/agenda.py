"""What is to be sent later."""

import heapq
from dataclasses import replace
from datetime import datetime
from itertools import count

from heydesk.sandbox.appointment import Appointment, Plan

_FIRST_ID = 8_001


class Agenda:
    """Appointments by id, and which of them are due."""

    def __init__(self) -> None:
        self._ids = count(_FIRST_ID)
        self._appointments: dict[int, Appointment] = {}
        self._waiting: list[tuple[datetime, int]] = []
        """A heap; it may hold times that were moved or cancelled."""

    def get(self, id_: int) -> Appointment | None:
        """Return the appointment of that id."""
        return self._appointments.get(id_)

    def of_local_id(self, local_id: str) -> Appointment | None:
        """Return the first appointment that was made with a `local_id`."""
        return next((each for each in self._appointments.values() if each.plan.local_id == local_id), None)

    def make(self, plan: Plan, sender: int, now: datetime) -> Appointment:
        """Make an appointment."""
        return self._put(Appointment(next(self._ids), plan, sender, now, now))

    def move(self, appointment: Appointment, plan: Plan, sender: int, now: datetime) -> Appointment:
        """Replace what an appointment says."""
        return self._put(replace(appointment, plan=plan, sender=sender, updated_at=now, rev=appointment.rev + 1))

    def cancel(self, id_: int) -> None:
        """Forget an appointment."""
        self._appointments.pop(id_, None)

    def take_due(self, now: datetime) -> Appointment | None:
        """Return the earliest appointment whose time has come, each once; None when there is none."""
        while self._waiting and self._waiting[0][0] <= now:
            at, id_ = heapq.heappop(self._waiting)
            appointment = self._appointments.get(id_)
            if appointment is not None and not appointment.done and appointment.plan.execute_at == at:
                self._appointments[id_] = replace(appointment, done=True, updated_at=at)
                return appointment
        return None

    def _put(self, appointment: Appointment) -> Appointment:
        self._appointments[appointment.id] = appointment
        heapq.heappush(self._waiting, (appointment.plan.execute_at, appointment.id))
        return appointment
