"""The account that a sandbox starts with: its records, read from a JSON file, and generated contacts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import resources
from itertools import product
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import uuid4

from heydesk.sandbox.contact_store import ContactRecord
from heydesk.sandbox.dated_collection import format_timestamp

TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


@dataclass(frozen=True, slots=True)
class InboxRecord:
    """A shared number. `api_object` is the object that `GET /v1/inboxes` shows, word for word."""

    id: int
    members: frozenset[int]
    phone: str | None
    api_object: Mapping[str, object]

    @property
    def toll_free(self) -> bool:
        """Whether the area code is a toll-free one (contract.md section 4: nothing else tells)."""
        return self.phone is not None and self.phone[:1] == "1" and self.phone[1:4] in TOLL_FREE


@dataclass(frozen=True, slots=True)
class TemplateRecord:
    """A text for repeated use, with merge tokens, and with pictures or without (contract.md section 7)."""

    id: int
    name: str
    text: str
    created_at: datetime
    updated_at: datetime
    gallery: tuple[Mapping[str, str], ...] = ()
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1
    uuid: str = field(default_factory=lambda: str(uuid4()))

    @property
    def picture(self) -> str | None:
        """The address of its first picture."""
        return next((entry["url"] for entry in self.gallery if entry.get("url")), None)

    def to_api_object(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows, empty values left out."""
        content: dict[str, object] = {"text": self.text}
        if self.gallery:
            content["gallery"] = [dict(entry) for entry in self.gallery]
        api_object = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "content": content,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in api_object.items() if value is not None}


@dataclass(frozen=True, slots=True)
class SurveyRecord:
    """A question whose answers are counted; the type is one of the vendor's names, such as `nps` (section 8)."""

    id: int
    name: str
    type: str
    question: str
    created_at: datetime
    updated_at: datetime

    def to_api_object(self) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "question": self.question,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
        }


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A label for contacts, with a colour such as `#FFD700` (section 9)."""

    id: int
    tag: str
    color: str
    created_at: datetime
    updated_at: datetime
    rev: int = 1

    def to_api_object(self, team_id: object) -> dict[str, object]:
        """Return the object that the API shows."""
        return {
            "id": self.id,
            "tag": self.tag,
            "color": self.color,
            "team_id": team_id,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }


@dataclass(frozen=True, slots=True)
class ListRecord:
    """One list: written with a `title`, read back with a `name`."""

    id: int
    name: str
    created_at: datetime
    updated_at: datetime
    members: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By phone: `f` is the first name and `l` the last, as they were when it was written."""
    emails: tuple[str, ...] = ()
    """Members without a phone number, whom no text reaches."""
    local_id: str | None = None
    creator_id: int | None = None
    archived: bool = False
    rev: int = 1
    uuid: str = field(default_factory=lambda: str(uuid4()))

    def to_api_object(self, team_id: object, *, members: bool) -> dict[str, object]:
        """Return the object that the deprecated v1 family shows, with its members or without.

        `emails` is this sandbox's name: how a list shows members without a number is unknown (13.13).
        """
        api_object: dict[str, object | None] = {
            "id": self.id,
            "name": self.name,
            "local_id": self.local_id,
            "targets": {phone: dict(names) for phone, names in self.members.items()} if members else None,
            "emails": [*self.emails] if members and self.emails else None,
            "team_id": team_id,
            "creator_id": self.creator_id,
            "shared": True,
            "archived": self.archived or None,
            "created": format_timestamp(self.created_at),
            "updated": format_timestamp(self.updated_at),
            "rev": self.rev,
        }
        return {name: value for name, value in api_object.items() if value is not None}


@dataclass(frozen=True, slots=True)
class SeedMessage:
    """A message from before the sandbox started; `sender` is None for the customer's own."""

    ago: timedelta
    text: str
    sender: int | None = None
    media_url: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class SeedConversation:
    """A conversation from before the sandbox started."""

    inbox_id: int
    phones: tuple[str, ...]
    messages: tuple[SeedMessage, ...]
    closed: bool = False
    unread: bool = False
    assigned: int | None = None


@dataclass(frozen=True, slots=True)
class IncomingText:
    """What a customer will write while the sandbox runs."""

    inbox_id: int
    phone: str
    text: str


@dataclass(frozen=True, slots=True)
class SeedData:
    """The whole account. `team` is the object that `GET /v1/team` shows, word for word."""

    team: Mapping[str, object]
    inboxes: tuple[InboxRecord, ...] = ()
    contacts: tuple[ContactRecord, ...] = ()
    conversations: tuple[SeedConversation, ...] = ()
    incoming: tuple[IncomingText, ...] = ()
    """One after the other, each `Behavior.incoming_gap` after the one before; then no more."""
    templates: tuple[TemplateRecord, ...] = ()
    surveys: tuple[SurveyRecord, ...] = ()
    lists: tuple[ListRecord, ...] = ()
    tags: tuple[TagRecord, ...] = ()
    contact_fields: Mapping[int, str] = field(default_factory=dict)
    """The title of each custom field of a contact."""
    generated_contacts: int = 0
    """How many contacts are made up besides those that are named."""

    @property
    def team_id(self) -> object:
        """The team's id."""
        return self.team["id"]

    @property
    def owner_id(self) -> int | None:
        """The member who owns the team: the first admin, since no role says so."""
        members = self.team["members"]
        assert isinstance(members, list)  # noqa: S101 - checked when the data was read
        first = [entry["id"] for entry in members if entry.get("role") == "admin"] or [e["id"] for e in members]
        return int(first[0]) if first else None

    def inbox(self, id_: int) -> InboxRecord | None:
        """Return the inbox of that id."""
        return next((inbox for inbox in self.inboxes if inbox.id == id_), None)

    def survey(self, id_: int) -> SurveyRecord | None:
        """Return the survey of that id."""
        return next((survey for survey in self.surveys if survey.id == id_), None)


# Reading an account from a file.

DEFAULT = "practice"
BUILT_IN = ("practice", "edge", "empty")
_WITH_GENERATED = re.compile(r"(?P<name>.+)\+(?P<count>[0-9]{1,7})")
_DEFAULT_AGE_H = 720.0
"""Hours since the last change of the first record that does not say when; each next one is an hour older."""

_Made = TypeVar("_Made")


def load_seed_data(source: Path | str | None, now: datetime, base_url: str = "") -> SeedData:
    """Return the account in a file, or a built-in one by its name (`practice` by default).

    `practice+100000` asks for that many generated contacts besides. `now` is when it is read;
    `base_url` is the sandbox's, which replaces `{here}` in the data.

    Raises:
        ValueError: the file does not hold an account; the sentence says why.
        OSError: the file can't be opened.
    """
    name = str(source or DEFAULT)
    with_generated = _WITH_GENERATED.fullmatch(name)
    generated = int(with_generated["count"]) if with_generated else 0
    name = with_generated["name"] if with_generated else name
    if name in BUILT_IN:
        text = resources.files("heydesk.resources").joinpath("demo", f"{name}.json").read_text("utf-8")
    else:
        text = Path(name).read_text("utf-8")
    try:
        return _SeedReader(now).build(json.loads(text.replace("{here}", base_url)), generated)
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as wrong:
        raise ValueError(f"{name} does not hold a business: {type(wrong).__name__}: {wrong}.") from wrong


class _SeedReader:
    """Builds records from the JSON of a file; ages in it count back from one time."""

    def __init__(self, now: datetime) -> None:
        self._now = now.replace(microsecond=0)

    def build(self, data: Mapping[str, Any], generated_contacts: int) -> SeedData:
        """Return the whole account."""
        return SeedData(
            team={"id": 1, "members": [], **data.get("team", {})},
            inboxes=tuple(_inbox(entry) for entry in data.get("inboxes", ())),
            contacts=self._records(data.get("contacts", ()), _contact),
            conversations=tuple(_conversation(entry) for entry in data.get("conversations", ())),
            incoming=tuple(IncomingText(**entry) for entry in data.get("incoming", ())),
            templates=self._records(data.get("templates", ()), _template),
            surveys=self._records(data.get("surveys", ()), _survey),
            lists=self._records(data.get("lists", ()), _contact_list),
            tags=self._records(data.get("tags", ()), _tag),
            contact_fields={int(entry["id"]): str(entry["title"]) for entry in data.get("contact_fields", ())},
            generated_contacts=generated_contacts,
        )

    def _records(
        self, entries: Iterable[Mapping[str, Any]], make: Callable[[dict[str, Any], datetime], _Made]
    ) -> tuple[_Made, ...]:
        made = []
        for place, entry in enumerate(entries):
            hours = entry.get("hours_ago", _DEFAULT_AGE_H + place)
            rest = {name: value for name, value in entry.items() if name != "hours_ago"}
            made.append(make(rest, self._now - timedelta(hours=hours)))
        return tuple(made)


def _inbox(api_object: Mapping[str, Any]) -> InboxRecord:
    return InboxRecord(
        int(api_object["id"]), frozenset(api_object.get("members") or ()), api_object.get("phone"), api_object
    )


def _contact(entry: dict[str, Any], at: datetime) -> ContactRecord:
    tags = tuple(entry.pop("tags", ()))
    return ContactRecord(**entry, tags=tags, created_at=at, updated_at=at)


def _template(entry: dict[str, Any], at: datetime) -> TemplateRecord:
    content = entry.pop("content")
    gallery = tuple(content.get("gallery", ()))
    return TemplateRecord(**entry, text=str(content["text"]), gallery=gallery, created_at=at, updated_at=at)


def _survey(entry: dict[str, Any], at: datetime) -> SurveyRecord:
    return SurveyRecord(**entry, created_at=at, updated_at=at)


def _contact_list(entry: dict[str, Any], at: datetime) -> ListRecord:
    members = dict(entry.pop("targets"))
    return ListRecord(**entry, members=members, created_at=at, updated_at=at)


def _tag(entry: dict[str, Any], at: datetime) -> TagRecord:
    return TagRecord(**entry, created_at=at, updated_at=at)


def _conversation(entry: Mapping[str, Any]) -> SeedConversation:
    return SeedConversation(
        inbox_id=int(entry["inbox_id"]),
        phones=tuple(entry["phones"]),
        messages=tuple(map(_message, entry["messages"])),
        closed=entry.get("closed", False),
        unread=entry.get("unread", False),
        assigned=entry.get("assigned"),
    )


def _message(entry: Mapping[str, Any]) -> SeedMessage:
    return SeedMessage(
        ago=timedelta(hours=entry["hours_ago"]),
        text=entry.get("text", ""),
        sender=entry.get("sender"),
        media_url=entry.get("media_url"),
        private=entry.get("private", False),
    )


# Generated contacts: the same ones each time, for the first fetch of a large team.

_FIRST_ID = 1_000_001
_LIST_ID = 599
_LIST_SIZE = 5_000
_FIRST_AGE = timedelta(days=400)
_LOCAL_NUMBERS = 100
"""555-0100 to 555-0199, the numbers of each area code that are reserved for fiction."""

# Area codes of every time zone of the United States and Canada first, then all others of a valid form.
_KNOWN_AREAS = (
    *("415", "510", "206", "702", "602", "303", "505", "312", "512", "615", "212", "305", "617", "404", "313"),
    *("907", "808", "604", "403", "204", "416", "514", "902", "709", "801", "208", "816", "504", "702", "919"),
)
_FIRST = (
    *("Ana", "Ben", "Chloé", "Darius", "Elif", "Fatima", "Gabriel", "Hannah", "Ines", "Jonas", "Keiko", "Liam"),
    *("María José", "Noah", "Olu", "Priya", "Quinn", "Rafael", "Siobhán", "Tomás", "Uma", "Víctor", "Wei", "Ximena"),
    *("Yusuf", "Zoë", "Aarav", "Beatriz", "Cem", "Dolores", "Émile", "Freya", "Grace", "Hiroshi", "Ingrid", "Jamal"),
)
_LAST = (
    *("Abara", "Brooks", "Castillo", "Dubois", "Eriksen", "Fernández", "Gupta", "Haddad", "Ito", "Johnson", "Kaya"),
    *("Lindqvist", "Müller", "Nguyễn", "O’Brien", "Park", "Quiroga", "Rossi", "Schmidt", "Tanaka", "Ueda", "Vargas"),
    *("Webb", "Xu", "Yamamoto", "Zieliński", "Ångström", "Béranger", "Çelik", "de la Cruz", "El-Amin", "Flores"),
)


def generate_contacts(count: int, now: datetime) -> Iterator[ContactRecord]:
    """Yield contacts with names and numbers, some with e-mail, tags and custom fields; no two changed at once.

    Their ids begin at 1000001. Their numbers are 555-01xx of one area code after the other; after the seventy
    thousand of those they begin with 999, which no country has.
    """
    chance = Random(555)  # noqa: S311 - the same people each time
    numbers = fictional_numbers()
    for place in range(count):
        first, last = chance.choice(_FIRST), chance.choice(_LAST)
        roll = chance.random()
        at = now - _FIRST_AGE - timedelta(seconds=place)
        yield ContactRecord(
            id=_FIRST_ID + place,
            phone=next(numbers, "") or f"999{place:08d}",
            first=first,
            last=last,
            opted_out_by_contact=roll < 0.01,  # noqa: PLR2004 - one in a hundred
            email=f"patient{place}@post.example" if roll > 0.4 else "",  # noqa: PLR2004 - three in five
            custom={"71": "Dr. Lindqvist"} if roll > 0.7 else {},  # noqa: PLR2004 - three in ten
            tags=(1 + place % 4,) if roll > 0.8 else (),  # noqa: PLR2004 - one in five
            created_at=at,
            updated_at=at,
        )


def generated_list(people: list[ContactRecord], now: datetime) -> ListRecord:
    """Return a list of the first five thousand generated contacts."""
    members = {person.phone: {"f": person.first, "l": person.last} for person in people[:_LIST_SIZE]}
    return ListRecord(_LIST_ID, "Newsletter", now - _FIRST_AGE, now - _FIRST_AGE, members)


def fictional_numbers() -> Iterator[str]:
    """Yield numbers that are reserved for fiction, those of known area codes first; some seventy thousand."""
    shaped = ("".join(digits) for digits in product("23456789", "012345678", "0123456789"))
    others = [area for area in shaped if area[1:] != "11" and area not in _KNOWN_AREAS and area not in TOLL_FREE]
    for area, local in product((*dict.fromkeys(_KNOWN_AREAS), *others), range(_LOCAL_NUMBERS)):
        yield f"1{area}55501{local:02d}"
