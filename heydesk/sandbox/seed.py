"""Reading a business from a JSON file: one of those that come with the program, or any other."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

from heydesk.sandbox.item import Survey, Tag, Template
from heydesk.sandbox.record import Contact, Inbox, Past, Practice, Thread
from heydesk.sandbox.roster import Roster

DEFAULT = "practice"
BUILT_IN = ("practice", "edge", "empty")
_CROWDED = re.compile(r"(?P<name>.+)\+(?P<crowd>[0-9]{1,7})")
_USUAL_AGE = 720.0
"""Hours since the first of those things changed that do not say when; each next one is an hour older."""

_Made = TypeVar("_Made")


def seeded(source: Path | str | None = None, now: datetime | None = None, here: str = "") -> Practice:
    """Return the business in a file, or a built-in one by its name (`practice` when nothing is named).

    `practice+100000` asks for that many contacts to be made up besides. `now` is when it is read; `here` is the
    root of the sandbox, which stands for `{here}` in the data.

    Raises:
        ValueError: the file can't be read as one; the sentence says where it goes wrong.
        OSError: the file can't be opened.
    """
    name = str(source or DEFAULT)
    crowded = _CROWDED.fullmatch(name)
    crowd = int(crowded["crowd"]) if crowded else 0
    name = crowded["name"] if crowded else name
    if name in BUILT_IN:
        text = resources.files("heydesk.resources").joinpath("demo", f"{name}.json").read_text("utf-8")
    else:
        text = Path(name).read_text("utf-8")
    try:
        return _Seed(now or datetime.now(UTC)).practice(json.loads(text.replace("{here}", here)), crowd)
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as wrong:
        raise ValueError(f"{name} does not hold a business: {type(wrong).__name__}: {wrong}.") from wrong


class _Seed:
    """Makes records of what a file says, as it is at one moment."""

    def __init__(self, now: datetime) -> None:
        self._now = now.replace(microsecond=0)

    def practice(self, data: Mapping[str, Any], crowd: int) -> Practice:
        """Return all of it."""
        return Practice(
            team={"id": 1, "members": [], **data.get("team", {})},
            inboxes=tuple(_inbox(entry) for entry in data.get("inboxes", ())),
            contacts=self._each(data.get("contacts", ()), _contact),
            threads=tuple(_thread(entry) for entry in data.get("conversations", ())),
            templates=self._each(data.get("templates", ()), _template),
            surveys=self._each(data.get("surveys", ()), _survey),
            lists=self._each(data.get("lists", ()), _roster),
            tags=self._each(data.get("tags", ()), _tag),
            contact_fields={int(entry["id"]): str(entry["title"]) for entry in data.get("contact_fields", ())},
            crowd=crowd,
        )

    def _each(
        self, entries: Iterable[Mapping[str, Any]], make: Callable[[dict[str, Any], datetime], _Made]
    ) -> tuple[_Made, ...]:
        made = []
        for place, entry in enumerate(entries):
            hours = entry.get("hours_ago", _USUAL_AGE + place)
            rest = {name: value for name, value in entry.items() if name != "hours_ago"}
            made.append(make(rest, self._now - timedelta(hours=hours)))
        return tuple(made)


def _inbox(wire: Mapping[str, Any]) -> Inbox:
    return Inbox(int(wire["id"]), frozenset(wire.get("members") or ()), wire.get("phone"), wire)


def _contact(entry: dict[str, Any], at: datetime) -> Contact:
    tags = tuple(entry.pop("tags", ()))
    return Contact(**entry, tags=tags, created_at=at, updated_at=at)


def _template(entry: dict[str, Any], at: datetime) -> Template:
    content = entry.pop("content")
    gallery = tuple(content.get("gallery", ()))
    return Template(**entry, text=str(content["text"]), gallery=gallery, created_at=at, updated_at=at)


def _survey(entry: dict[str, Any], at: datetime) -> Survey:
    return Survey(**entry, created_at=at, updated_at=at)


def _roster(entry: dict[str, Any], at: datetime) -> Roster:
    members = dict(entry.pop("targets"))
    return Roster(**entry, members=members, created_at=at, updated_at=at)


def _tag(entry: dict[str, Any], at: datetime) -> Tag:
    return Tag(**entry, created_at=at, updated_at=at)


def _thread(entry: Mapping[str, Any]) -> Thread:
    return Thread(
        inbox_id=int(entry["inbox_id"]),
        phones=tuple(entry["phones"]),
        past=tuple(map(_past, entry["messages"])),
        closed=entry.get("closed", False),
        unread=entry.get("unread", False),
    )


def _past(entry: Mapping[str, Any]) -> Past:
    return Past(
        ago=timedelta(hours=entry["hours_ago"]),
        text=entry.get("text", ""),
        sender=entry.get("sender"),
        media_url=entry.get("media_url"),
        private=entry.get("private", False),
    )
