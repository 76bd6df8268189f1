"""Reading a business from a JSON file: one of those that come with the program, or any other."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

from heydesk.sandbox.record import Contact, Inbox, Past, Practice, Thread

DEFAULT = "practice"
BUILT_IN = ("practice", "edge", "empty")

_Value = TypeVar("_Value")


def seeded(source: Path | str | None = None) -> Practice:
    """Return the business in a file, or a built-in one by its name (`practice` when nothing is named).

    Raises:
        ValueError: the file can't be read as one; the sentence says where it goes wrong.
        OSError: the file can't be opened.
    """
    name = str(source or DEFAULT)
    if name in BUILT_IN:
        text = resources.files("heydesk.resources").joinpath("demo", f"{name}.json").read_text("utf-8")
    else:
        text = Path(name).read_text("utf-8")
    try:
        return _practice(json.loads(text))
    except (AttributeError, KeyError, TypeError, ValueError) as wrong:
        raise ValueError(f"{name} does not hold a business: {type(wrong).__name__}: {wrong}.") from wrong


def _practice(data: Mapping[str, Any]) -> Practice:
    return Practice(
        team={"id": 1, "members": [], **data.get("team", {})},
        inboxes=tuple(_inbox(entry) for entry in data.get("inboxes", ())),
        contacts=tuple(Contact(**entry) for entry in data.get("contacts", ())),
        threads=tuple(_thread(entry) for entry in data.get("conversations", ())),
        templates=_by_id(data.get("templates", ()), lambda entry: str(entry["content"]["text"])),
        surveys=_by_id(data.get("surveys", ()), lambda entry: str(entry["question"])),
        lists=_by_id(data.get("lists", ()), lambda entry: tuple(entry["targets"])),
    )


def _by_id(entries: Iterable[Mapping[str, Any]], value: Callable[[Mapping[str, Any]], _Value]) -> dict[int, _Value]:
    return {int(entry["id"]): value(entry) for entry in entries}


def _inbox(wire: Mapping[str, Any]) -> Inbox:
    return Inbox(int(wire["id"]), frozenset(wire.get("members") or ()), wire.get("phone"), wire)


def _thread(entry: Mapping[str, Any]) -> Thread:
    return Thread(int(entry["inbox_id"]), tuple(entry["phones"]), tuple(map(_past, entry["messages"])))


def _past(entry: Mapping[str, Any]) -> Past:
    return Past(
        ago=timedelta(hours=entry["hours_ago"]),
        text=entry.get("text", ""),
        sender=entry.get("sender"),
        media_url=entry.get("media_url"),
        private=entry.get("private", False),
    )
