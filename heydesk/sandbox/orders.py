"""A request to send, checked as contract.md section 12.2 says."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from uuid import uuid4

from heydesk.sandbox.collections import stamp
from heydesk.sandbox.fields import Fields
from heydesk.sandbox.responses import Refusal


@dataclass(frozen=True, slots=True)
class Order:
    """The body of `POST /v1/message/send` (section 3.1): one target, some content, all of the right kind."""

    inbox_id: int
    creator_id: int
    phone: str | None = None
    chat_id: int | None = None
    list_id: int | None = None
    targets: tuple[str, ...] | None = None
    text: str | None = None
    media_url: str | None = None
    template_id: int | None = None
    survey_id: int | None = None
    local_id: str | None = None
    private: bool = False
    author: str | None = None
    activity_id: str | None = None

    @classmethod
    def read(cls, fields: Fields) -> Order:
        """Take an order from a body.

        Raises:
            Refusal: 400, with the rule that the body breaks.
        """
        order = cls(
            inbox_id=fields.needed_integer("inbox_id"),
            creator_id=fields.needed_integer("creator_id"),
            phone=fields.phone("phone_number"),
            chat_id=fields.integer("chat_id"),
            list_id=fields.integer("list_id"),
            targets=fields.phones("targets"),
            text=fields.text("text"),
            media_url=fields.url("media_url"),
            template_id=fields.integer("template_id"),
            survey_id=fields.integer("survey_id"),
            local_id=fields.word("local_id"),
            private=fields.flag("private") or False,
            author=fields.text("author"),
            activity_id=fields.text("activity_id"),
        )
        order._check()
        return order

    def doubts(self) -> list[str]:
        """Return what is let through although no source says what the service does with it."""
        doubts = []
        contents = [name for name in ("text", "template_id", "survey_id") if getattr(self, name) is not None]
        if len(contents) > 1:
            doubts.append(f"{' together with '.join(contents)} is unsettled (section 13.6)")
        if self.media_url and (self.template_id is not None or self.survey_id is not None):
            doubts.append("media_url together with a template or a survey is unsettled (section 13.6)")
        if self.targets and len(set(self.targets)) < len(self.targets):
            doubts.append("targets names a number twice")
        return doubts

    def _check(self) -> None:
        families = [self.phone, self.chat_id, self.list_id, self.targets]
        named = sum(family is not None for family in families)
        if named != 1:
            raise Refusal.bad(f"Exactly one of phone_number, chat_id, list_id and targets is needed, not {named}.")
        has_text = self.text is not None and not self.text.isspace() and self.text != ""
        if not (has_text or self.media_url or self.template_id is not None or self.survey_id is not None):
            raise Refusal.bad("One of text, media_url, template_id and survey_id is needed.")
        if self.list_id is not None and self.local_id is None:
            raise Refusal.bad("list_id needs a local_id.")
        if self.targets is not None and len(set(self.targets)) == 1:
            raise Refusal.bad("targets must name at least two different numbers.")
        if self.private and (self.list_id is not None or self.targets is not None):
            raise Refusal.bad("private goes to a chat or a number, not to list_id or targets.")


# A message that is to go later (contract.md section 11, "Schedule").

_NOTICE = timedelta(minutes=15)
_QUARTER = 15
_OBJECT_PHONES = ("phone", "target", "phone_number")


@dataclass(frozen=True, slots=True)
class Plan:
    """The body of `POST /v1/schedule` and of a `PUT`, checked. `user_id` is None when it was left out."""

    inbox_id: int
    execute_at: datetime
    content: Mapping[str, object]
    text: str | None = None
    template_id: int | None = None
    media_url: str | None = None
    phone: str | None = None
    conversation_id: int | None = None
    list_id: int | None = None
    targets: tuple[str, ...] | None = None
    local_id: str | None = None
    user_id: int | None = None

    @classmethod
    def read(cls, fields: Fields, now: datetime) -> Plan:
        """Take a plan from a body.

        Raises:
            Refusal: 400, with the rule that the body breaks.
        """
        inbox_id, execute_at = fields.needed_integer("inbox_id"), fields.moment("execute_at")
        content = fields.nested("content")
        if execute_at is None or content is None:
            raise Refusal.bad(f"{'execute_at' if execute_at is None else 'content'} is missing.")
        if execute_at.minute % _QUARTER or execute_at.second or execute_at.microsecond:
            raise Refusal.bad("execute_at must be on a quarter hour.")
        if execute_at - now < _NOTICE:
            raise Refusal.bad("execute_at must be at least 15 minutes ahead.")
        text, template_id, media_url, shown = _content(content)
        plan = cls(
            inbox_id=inbox_id,
            execute_at=execute_at,
            content=shown,
            text=text,
            template_id=template_id,
            media_url=media_url,
            phone=fields.phone("phone_number"),
            conversation_id=fields.integer("conversation_id"),
            list_id=fields.integer("list_id"),
            targets=_targets(fields),
            local_id=fields.word("local_id"),
            user_id=fields.integer("user_id"),
        )
        families = [plan.phone, plan.conversation_id, plan.list_id, plan.targets]
        named = sum(family is not None for family in families)
        if named != 1:
            names = "phone_number, conversation_id, list_id and targets"
            raise Refusal.bad(f"Exactly one of {names} is needed, not {named}.")
        return plan

    def order(self, sender: int) -> Order:
        """Return what is sent when its time has come."""
        return Order(
            inbox_id=self.inbox_id,
            creator_id=sender,
            phone=self.phone,
            chat_id=self.conversation_id,
            list_id=self.list_id,
            targets=self.targets,
            text=self.text,
            media_url=self.media_url,
            template_id=self.template_id,
            local_id=self.local_id,
        )


@dataclass(frozen=True, slots=True)
class Appointment:
    """A plan that was accepted, with the id to find it by."""

    id: int
    plan: Plan
    sender: int
    created_at: datetime
    updated_at: datetime
    rev: int = 1
    done: bool = False
    """Whether its time has come."""
    uuid: str = field(default_factory=lambda: str(uuid4()))

    def wire(self, team_id: object) -> dict[str, object]:
        """Return the object that is read back: `execute`, and what goes in `meta`."""
        plan = self.plan
        meta = {"content": dict(plan.content), "conversation_id": plan.conversation_id, "list_id": plan.list_id}
        wire: dict[str, object | None] = {
            "id": self.id,
            "execute": stamp(plan.execute_at),
            "inbox_id": plan.inbox_id,
            "local_id": plan.local_id,
            "meta": {name: value for name, value in meta.items() if value is not None},
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "op": "create" if self.rev == 1 else "update",
            "rev": self.rev,
            "team_id": team_id,
            "user_id": self.sender,
        }
        return {name: value for name, value in wire.items() if value is not None}


def _content(fields: Fields) -> tuple[str | None, int | None, str | None, dict[str, object]]:
    """Return the text, the template's id, the first picture's URL, and what is shown when it is read back."""
    if fields.has("template", dict):
        template_fields = fields.nested("template")
        template_id = template_fields.integer("id") if template_fields else None
    else:
        template_id = fields.integer("template")
    text, to = fields.text("text"), fields.text("to")
    attachments = [
        {name: entry.text(name) for name in ("name", "type", "url")} for entry in fields.objects("attachments") or ()
    ]
    names = ("url", "original_url", "annotation_text", "annotation_position")
    gallery = [{name: entry.text(name) for name in names} for entry in fields.objects("gallery") or ()]
    urls = [entry["url"] for entry in (*attachments, *gallery) if entry["url"]]
    if not (text or "").strip() and template_id is None and not urls:
        raise Refusal.bad("content needs one of text, template, attachments and gallery.")
    shown = {
        "text": text,
        "to": to,
        "template": template_id,
        "attachments": [_there(entry) for entry in attachments],
        "gallery": [_there(entry) for entry in gallery],
        "local_day": fields.integer("local_day"),
        "local_time": fields.text("local_time"),
        "offset": fields.integer("offset"),
    }
    return text, template_id, next(iter(urls), None), {name: value for name, value in shown.items() if value}


def _there(entry: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in entry.items() if value is not None}


def _targets(fields: Fields) -> tuple[str, ...] | None:
    """Take phones, or objects that each have one: the element's type is not settled (unknown 13.17)."""
    try:
        objects = fields.objects("targets")
    except Refusal:
        return fields.phones("targets")
    if objects is None:
        return None
    phones = [next((phone for name in _OBJECT_PHONES if (phone := entry.phone(name))), None) for entry in objects]
    if None in phones or len(set(phones)) < 2:  # noqa: PLR2004 - a group is two or more
        raise Refusal.bad("targets must name at least two different numbers.")
    return tuple(phone for phone in phones if phone)


# What is to be sent later.

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
