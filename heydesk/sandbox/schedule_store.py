"""Schedules (contract.md section 11): the checked request, the record, and the store that finds what is due."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from uuid import uuid4

from heydesk.sandbox.dated_collection import format_timestamp
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.send_request import SendRequest

_SHORTEST_NOTICE = timedelta(minutes=15)
_QUARTER_MINUTES = 15
_OBJECT_PHONES = ("phone", "target", "phone_number")


@dataclass(frozen=True, slots=True)
class ScheduleRequest:
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
    def read(cls, fields: RequestFields, now: datetime) -> ScheduleRequest:
        """Read a request from a body.

        Raises:
            ApiError: 400, with the rule that the body breaks.
        """
        inbox_id, execute_at = fields.required_integer("inbox_id"), fields.timestamp("execute_at")
        content = fields.nested_object("content")
        if execute_at is None or content is None:
            raise ApiError.bad_data(f"{'execute_at' if execute_at is None else 'content'} is missing.")
        if execute_at.minute % _QUARTER_MINUTES or execute_at.second or execute_at.microsecond:
            raise ApiError.bad_data("execute_at must be on a quarter hour.")
        if execute_at - now < _SHORTEST_NOTICE:
            raise ApiError.bad_data("execute_at must be at least 15 minutes ahead.")
        text, template_id, media_url, shown = _content(content)
        request = cls(
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
            local_id=fields.nonempty_text("local_id"),
            user_id=fields.integer("user_id"),
        )
        families = [request.phone, request.conversation_id, request.list_id, request.targets]
        named = sum(family is not None for family in families)
        if named != 1:
            names = "phone_number, conversation_id, list_id and targets"
            raise ApiError.bad_data(f"Exactly one of {names} is needed, not {named}.")
        return request

    def send_request(self, sender: int) -> SendRequest:
        """Return what is sent when its time has come."""
        return SendRequest(
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
class ScheduleRecord:
    """A schedule that was accepted."""

    id: int
    request: ScheduleRequest
    sender: int
    created_at: datetime
    updated_at: datetime
    rev: int = 1
    done: bool = False
    """Whether its time has come."""
    uuid: str = field(default_factory=lambda: str(uuid4()))

    def to_api_object(self, team_id: object) -> dict[str, object]:
        """Return the object that is read back: `execute`, and what goes in `meta`."""
        request = self.request
        meta = {
            "content": dict(request.content),
            "conversation_id": request.conversation_id,
            "list_id": request.list_id,
        }
        api_object: dict[str, object | None] = {
            "id": self.id,
            "execute": format_timestamp(request.execute_at),
            "inbox_id": request.inbox_id,
            "local_id": request.local_id,
            "meta": {name: value for name, value in meta.items() if value is not None},
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "op": "create" if self.rev == 1 else "update",
            "rev": self.rev,
            "team_id": team_id,
            "user_id": self.sender,
        }
        return {name: value for name, value in api_object.items() if value is not None}


def _content(fields: RequestFields) -> tuple[str | None, int | None, str | None, dict[str, object]]:
    """Return the text, the template's id, the first picture's URL, and what is shown when it is read back."""
    if fields.has_type("template", dict):
        template_fields = fields.nested_object("template")
        template_id = template_fields.integer("id") if template_fields else None
    else:
        template_id = fields.integer("template")
    text, to = fields.text("text"), fields.text("to")
    attachments = [
        {name: entry.text(name) for name in ("name", "type", "url")}
        for entry in fields.object_list("attachments") or ()
    ]
    names = ("url", "original_url", "annotation_text", "annotation_position")
    gallery = [{name: entry.text(name) for name in names} for entry in fields.object_list("gallery") or ()]
    urls = [entry["url"] for entry in (*attachments, *gallery) if entry["url"]]
    if not (text or "").strip() and template_id is None and not urls:
        raise ApiError.bad_data("content needs one of text, template, attachments and gallery.")
    shown = {
        "text": text,
        "to": to,
        "template": template_id,
        "attachments": [_without_none(entry) for entry in attachments],
        "gallery": [_without_none(entry) for entry in gallery],
        "local_day": fields.integer("local_day"),
        "local_time": fields.text("local_time"),
        "offset": fields.integer("offset"),
    }
    return text, template_id, next(iter(urls), None), {name: value for name, value in shown.items() if value}


def _without_none(entry: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in entry.items() if value is not None}


def _targets(fields: RequestFields) -> tuple[str, ...] | None:
    """Read phones, or objects that each have one: the type of the elements is not documented (unknown 13.17)."""
    try:
        objects = fields.object_list("targets")
    except ApiError:
        return fields.phone_group("targets")
    if objects is None:
        return None
    phones = [next((phone for name in _OBJECT_PHONES if (phone := entry.phone(name))), None) for entry in objects]
    if None in phones or len(set(phones)) < 2:  # noqa: PLR2004 - a group is two or more
        raise ApiError.bad_data("targets must name at least two different numbers.")
    return tuple(phone for phone in phones if phone)


_FIRST_ID = 8_001


class ScheduleStore:
    """Schedules by id, and in a heap by the time when they are due."""

    def __init__(self) -> None:
        self._ids = count(_FIRST_ID)
        self._schedules: dict[int, ScheduleRecord] = {}
        self._waiting: list[tuple[datetime, int]] = []
        """A heap; it may hold times that were moved or cancelled."""
        self._before: dict[int, tuple[datetime, ScheduleRecord]] = {}
        """When each was last changed or cancelled, and what it was before."""

    def get(self, id_: int) -> ScheduleRecord | None:
        """Return the schedule of that id."""
        return self._schedules.get(id_)

    def find_by_local_id(self, local_id: str) -> ScheduleRecord | None:
        """Return the first schedule that was made with a `local_id`."""
        return next((each for each in self._schedules.values() if each.request.local_id == local_id), None)

    def create(self, request: ScheduleRequest, sender: int, now: datetime) -> ScheduleRecord:
        """Add a schedule."""
        return self._save(ScheduleRecord(next(self._ids), request, sender, now, now))

    def update(
        self, schedule: ScheduleRecord, request: ScheduleRequest, sender: int, now: datetime
    ) -> ScheduleRecord:
        """Replace the content of a schedule."""
        self._before[schedule.id] = now, schedule
        return self._save(replace(schedule, request=request, sender=sender, updated_at=now, rev=schedule.rev + 1))

    def delete(self, id_: int, now: datetime) -> None:
        """Remove a schedule."""
        if (schedule := self._schedules.pop(id_, None)) is not None:
            self._before[id_] = now, schedule

    def before(self, id_: int, now: datetime, lag: float) -> ScheduleRecord | None:
        """Return what a schedule was before its last change, for so many seconds after that."""
        changed_at, schedule = self._before.get(id_, (None, None))
        is_recent = changed_at is not None and (now - changed_at).total_seconds() < lag
        return schedule if is_recent else None

    def pop_due(self, now: datetime) -> ScheduleRecord | None:
        """Return the earliest schedule that is due, each once; None when there is none."""
        while self._waiting and self._waiting[0][0] <= now:
            at, id_ = heapq.heappop(self._waiting)
            schedule = self._schedules.get(id_)
            if schedule is not None and not schedule.done and schedule.request.execute_at == at:
                self._schedules[id_] = replace(schedule, done=True, updated_at=at)
                return schedule
        return None

    def _save(self, schedule: ScheduleRecord) -> ScheduleRecord:
        self._schedules[schedule.id] = schedule
        heapq.heappush(self._waiting, (schedule.request.execute_at, schedule.id))
        return schedule
