"""A response as it came, and what is read from it.

Parses leniently: fields may be missing, extra, null, or of another type (contract section 2). What is missing gets an
empty value. Only a response of which nothing can be used is an error. The server's own words are made fit to show;
instants are those of JSON.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from http import HTTPStatus
from typing import Any, Generic, TypeVar

from heydesk.domain.errors import UnreadableAnswer
from heydesk.domain.phone_numbers import HOME, with_country
from heydesk.domain.records import (
    ChatId,
    Contact,
    ContactId,
    ContactList,
    ContactStatus,
    Conversation,
    FieldTitles,
    Inbox,
    InboxId,
    ListId,
    ListMember,
    LocalId,
    Member,
    MemberId,
    Receipt,
    ScheduledSend,
    ScheduleId,
    Survey,
    SurveyId,
    Template,
    TemplateId,
)

MOST_ROWS = 5_000
"""Rows of one answer. A page has 30, or the 100 that are asked for; what isn't paged is a team's own."""
MOST_VALUES = 500_000
"""Values of one answer, of any kind: the members of ten long lists. Each takes time and memory."""
DEEPEST = 64
"""Objects and arrays inside each other. No documented answer has more than six."""
_LARGEST = 2**63 - 1
"""Ids must fit into the database."""
_DIGITS = frozenset("0123456789")
_PUNCTUATION = {ord(c): None for c in "+-.() \u00a0"}
_LONGEST_DATE = 64
_LONGEST_NUMBER = 40
"""Characters of a phone number, with its punctuation."""
LONGEST_TEXT = 20_000
"""Characters of any text that are kept: twice as many as are ever sent from here."""
_MOST_WORDS = 65_536
"""Bytes of an error's body that are looked at."""
_LONGEST_URL = 2000
LONGEST = 300
"""Characters of a server's words that are kept."""
_LOOKED_AT = 8000
_DEPTH = 4
_KEYS = ("message", "error", "detail", "errors", "msg", "title", "reason", "error_code", "code")
"""Where the words may stand. Nothing is documented (contract section 2 and unknown 1): clients probe the first three,
and the sibling surface has ``error_code``; the others are what frameworks are known to write."""
_TOKEN = re.compile(r"eyJ[\w-]*\.[\w-]*(\.[\w-]*)?|(?i:(?<=\bbearer )[^\s\"',]{16,})")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_UNSHOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e]")
"""Control characters but for tabs and line ends, and what turns the direction of all that follows."""
_PART_OF_WRITING = frozenset("\u200c\u200d")
"""Joiners, which scripts and emoji need. Tags make flags of emoji."""


@dataclass(frozen=True, slots=True)
class ServiceResponse:
    """A whole answer of the server, whatever its status. Holds what the program reads of it and nothing else."""

    status: int
    content: bytes = field(repr=False)
    flaw: str = ""
    """Why the content can't be relied on: too large, or compressed in a way that can't be undone."""
    request_id: str = ""
    """``X-Request-Id`` (contract section 2)."""
    retry_after: str = ""
    location: str = ""
    date_at: datetime | None = None
    """When it was made, by the server's clock; where it doesn't say, by this computer's, set right."""

    @property
    def is_success(self) -> bool:
        """Whether the service did what it was asked for; what it says of it is read elsewhere."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES

    @property
    def words(self) -> str:
        """Where a redirect points, or what an error's body says; "" when it says nothing."""
        return f"it points to {self.location}" if self.location else words_of(self.content)

    def data(self) -> Any:  # noqa: ANN401 - JSON can be anything
        """Read the content as JSON. Raises UnreadableAnswer."""
        if self.flaw:
            raise self.unreadable(self.flaw)
        if sum(map(self.content.count, (b",", b"[", b"{"))) > MOST_VALUES:
            raise self.unreadable("it has too many values")
        data, cause = None, ""
        try:
            data = json.loads(self.content)
        except RecursionError:
            cause = _TOO_DEEP
        except ValueError:
            cause = "it is not JSON" if self.content.strip() else "it is empty"
        if cause or _is_too_deep(data):
            raise self.unreadable(cause or _TOO_DEEP)
        return data

    def unreadable(self, cause: str) -> UnreadableAnswer:
        """Make the error that says why this answer can't be used."""
        return UnreadableAnswer(cause, self.status, self.request_id)


_TOO_DEEP = "it is nested too deep"


def _is_too_deep(data: object) -> bool:
    """Whether there are more objects and arrays inside each other than any reader here follows."""
    level = [data]
    for _ in range(DEEPEST):
        level = [
            inner
            for each in level
            for inner in (each.values() if isinstance(each, dict) else each if isinstance(each, list) else ())
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True


def send_receipt(answer: ServiceResponse) -> Receipt:
    """Read the answer to a send; only ``id`` can be relied on (contract section 3.3).

    Raises UnreadableAnswer without a usable id: the message may have been accepted.
    """
    fields = as_object(answer.data())
    if says_no(fields):
        raise answer.unreadable("it says that nothing was done")
    message_id = as_id(fields.get("id"))
    if message_id is None:
        raise answer.unreadable("it has no message id")
    date = as_text(fields.get("date"))
    return Receipt(
        message_id=message_id,
        sent_at="" if _is_never(date) else tidy(date, _LONGEST_DATE),
        gallery_url=tidy(as_text(fields.get("gallery_url")), _LONGEST_URL),
        request_id=answer.request_id,
        status=answer.status,
    )


def contact_status(answer: ServiceResponse, phone: str) -> ContactStatus:
    """Read whether a number may be texted. What is left out is false. Raises UnreadableAnswer."""
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    return ContactStatus(
        phone=as_phone(fields.get("phone")) or phone,
        unsubscribed=as_flag(fields.get("unsubscribed")),
        blocked=as_flag(fields.get("blocked")),
    )


def check_done(answer: ServiceResponse) -> None:
    """Make sure that a change was made. Documented are the JSON strings "ok" and "success" (contract section 2).

    Raises UnreadableAnswer for what is no JSON, as a login page in the way is none, and for an express no.
    """
    if says_no(answer.data()):
        raise answer.unreadable("it says that nothing was changed")


_DONE = ("success", "ok", "deleted", "updated", "changed", "canceled", "cancelled")
"""Flags by which services say whether they did what they were asked; none is documented for most of these answers."""
_NO = frozenset({"error", "failed", "failure"})


def says_no(data: object) -> bool:
    """Whether a success, by its status, says expressly that nothing was done."""
    if isinstance(data, str):
        return data.strip().lower() in _NO
    fields = as_object(data)
    is_refused = any(fields.get(name) in (False, "false") for name in _DONE)
    has_error = bool(fields.get("error") or fields.get("errors")) or as_text(fields.get("status")).lower() in _NO
    return data is False or is_refused or has_error


def as_rows(answer: ServiceResponse, key: str) -> list[Mapping[str, Any]]:
    """Read an array of objects, bare or wrapped in ``key``; null is an empty one. Raises UnreadableAnswer."""
    data = answer.data()
    if isinstance(data, dict) and key in data:
        data = data[key]
    if data is None:
        return []
    if not isinstance(data, list):
        raise answer.unreadable("it is no list")
    if len(data) > MOST_ROWS:
        raise answer.unreadable(f"it has more than {MOST_ROWS} rows")
    return [row for row in data if isinstance(row, dict)]


def as_object(value: object) -> Mapping[str, Any]:
    """Read an object; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Read a list; anything else is an empty one."""
    return value if isinstance(value, list) else []


def as_id(value: object) -> int | None:
    """Read an id, a positive integer or one in quotes. 0 is Go's word for none."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= len(str(_LARGEST)):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST:
        return value
    return None


def as_text(value: object) -> str:
    """Read text; half characters, which no file or screen takes, are replaced, and what is endless is cut."""
    return value[:LONGEST_TEXT].encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def as_words(value: object) -> str:
    """Read text of several lines without control characters, and running its own way.

    Not for what is compared with a text that was sent from here, or sent again.
    """
    text = as_text(value)
    return _UNSHOWN.sub("", text) if _UNSHOWN.search(text) else text


_region: ContextVar[str] = ContextVar("region", default=HOME)


@contextmanager
def numbers_of(region: str) -> Iterator[None]:
    """Read numbers without a country by the rules of this region, such as ``GB``, in the answers read here."""
    token = _region.set(region)
    try:
        yield
    finally:
        _region.reset(token)


def as_phone(value: object) -> str:
    """Read a number as digits, whether it came with a plus, with punctuation or as an integer; addresses are none.

    One without a country is read by that of the account's inboxes (see ``numbers_of``).
    """
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    digits = text.translate(_PUNCTUATION) if len(text) <= _LONGEST_NUMBER else ""
    if not _DIGITS.issuperset(digits):
        return ""
    return digits if text.lstrip().startswith("+") else with_country(digits, _region.get())


def as_flag(value: object) -> bool:
    """Read a boolean; null and what is left out are false."""
    return value is True or value == 1 or (isinstance(value, str) and value.lower() == "true")


def _is_never(date: str) -> bool:
    return wire_instant(date) is None and date.startswith("0001-")


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ResponsePage(Generic[T]):
    """What one answer showed, in its order, which is documented as the latest changed first."""

    rows: tuple[T, ...]
    """Those that can be read and are in use."""
    ids: frozenset[int] = frozenset()
    """Of every row, also of those that are left out of ``rows``: a page without a new one is the end."""
    cursor: str = ""
    """Where the next page begins, letter for letter as it came: a service may be more exact than a clock here.
    "" where no row says when it changed, so that no further page can be asked for."""
    last_at: datetime | None = None
    """The same as an instant."""
    ends_in_tie: bool = False
    """Whether the last two rows changed at the same moment: more of it may follow (contract section 2, *Cursor
    ties*)."""


def page_of(answer: ServiceResponse, key: str, read: Callable[[Mapping[str, Any]], T | None]) -> ResponsePage[T]:
    """Read a page, bare or wrapped in ``key``. Rows that ``read`` gives None for are left out.

    Raises UnreadableAnswer for what is no list.
    """
    rows = as_rows(answer, key)
    changed = [each for each in map(_updated, reversed(rows)) if wire_instant(each)]
    cursor = next(iter(changed), "")
    return ResponsePage(
        rows=tuple(made for made in map(read, rows) if made is not None),
        ids=frozenset(id_ for id_ in (as_id(row.get("id")) for row in rows) if id_ is not None),
        cursor=cursor,
        last_at=wire_instant(cursor),
        ends_in_tie=changed[:1] == changed[1:2] != [],
    )


def _updated(row: Mapping[str, Any]) -> str:
    return as_text(row.get("updated"))


def list_id(answer: ServiceResponse) -> ListId:
    """Read the answer to it. Raises UnreadableAnswer without an id: the list may be there."""
    data = answer.data()
    found = as_id(data.get("id")) if isinstance(data, dict) else None
    if found is None:
        raise answer.unreadable("it has no list id")
    return ListId(found)


def template_id(answer: ServiceResponse) -> TemplateId:
    """Read the answer to a new template. Raises UnreadableAnswer without an id: the template may be there."""
    data = answer.data()
    found = as_id(data.get("id")) if isinstance(data, dict) else None
    if found is None:
        raise answer.unreadable("it has no template id")
    return TemplateId(found)


def list_of(answer: ServiceResponse, local_id: LocalId) -> tuple[ListId | None, str]:
    """Find the list with this ``local_id`` on a page of lists; with it, the cursor of the page behind it."""
    page = page_of(answer, "lists", lambda row: as_id(row.get("id")) if _is(row, local_id) else None)
    return next(map(ListId, page.rows), None), page.cursor


def _is(row: Mapping[str, Any], local_id: LocalId) -> bool:
    return as_text(row.get("local_id")) == local_id


_LONGEST_EMAIL = 254


def contact(row: Mapping[str, Any], titles: FieldTitles) -> Contact | None:
    """Read one contact; None for what has no id."""
    contact_id = as_id(row.get("id"))
    if contact_id is None:
        return None
    return Contact(
        id=ContactId(contact_id),
        phone=as_phone(row.get("phone")),
        first=tidy(as_text(row.get("first"))),
        last=tidy(as_text(row.get("last"))),
        display_name=tidy(as_text(row.get("display_name"))),
        email=tidy(as_text(row.get("email")), _LONGEST_EMAIL),
        tags=tuple(dict.fromkeys(_tags(row.get("tags"), titles.tags))),
        custom=tuple(_custom(as_object(row.get("custom")), titles.fields)),
        updated_at=wire_instant(row.get("updated")),
    )


def _tags(value: object, titles: Mapping[int, str]) -> Iterator[str]:
    """Read tags: how they look is not documented, so ids, words, and objects with either are taken.

    One whose id means nothing here is left out.
    """
    for each in as_list(value):
        row = as_object(each)
        word = tidy(as_text(row.get("tag"))) or ("" if as_id(each) else tidy(as_text(each)))
        tag_id = as_id(row.get("tag_id")) or as_id(row.get("id")) or as_id(row.get("tag")) or as_id(each)
        if title := titles.get(tag_id or 0) or ("" if as_id(word) else word):
            yield title


def _custom(values: Mapping[str, Any], titles: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """Read the team's own fields in the team's order; a key that is no id stands for itself, and comes last."""
    known = {str(field_id): title for field_id, title in titles.items()}
    for key in (*(key for key in known if key in values), *(key for key in values if key not in known)):
        value = _value(values[key])
        if value and (key in known or as_id(key) is None):
            yield known.get(key) or tidy(as_text(key)), value


def _value(value: object) -> str:
    """Read a value as it would stand in a text: its line breaks stay."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return as_words(str(value) if isinstance(value, int | float) else value)


@dataclass(frozen=True, slots=True)
class ListWithMembers:
    """A list and who is on it, as far as the answer shows them; nobody where it does not."""

    list: ContactList
    members: tuple[ListMember, ...] = ()


def contact_list(answer: ServiceResponse, list_id: ListId) -> ListWithMembers:
    """Read one list. ``targets`` is an object keyed by number; where it is anything else, the count is not known.

    A list of contacts has no documented place for its members (contract unknown 13). Raises UnreadableAnswer.
    """
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    return _list_with_members(fields, ListId(as_id(fields.get("id")) or list_id))


def list_with_members(row: Mapping[str, Any]) -> ListWithMembers | None:
    """Read one list of a page; None for what has no id, and for one that the team put away."""
    list_id = as_id(row.get("id"))
    return None if list_id is None or as_flag(row.get("archived")) else _list_with_members(row, ListId(list_id))


def _list_with_members(fields: Mapping[str, Any], list_id: ListId) -> ListWithMembers:
    targets = as_object(fields.get("targets"))
    found = ContactList(
        id=list_id,
        name=tidy(as_text(fields.get("name")) or as_text(fields.get("title"))),
        count=len(targets) or None,
        updated_at=wire_instant(fields.get("updated")),
    )
    members = (_contact_list_member(key, as_object(value)) for key, value in targets.items())
    return ListWithMembers(found, tuple(member for member in members if member.phone))


def _contact_list_member(key: str, names: Mapping[str, Any]) -> ListMember:
    return ListMember(as_phone(key), tidy(as_text(names.get("f"))), tidy(as_text(names.get("l"))))


_CLOSED = "closed"


def conversation(row: Mapping[str, Any]) -> Conversation | None:
    """Read one conversation; None for what has no id or no inbox. An e-mail address is nobody to text."""
    chat_id = as_id(row.get("id"))
    inbox = row.get("inbox")
    inbox_id = as_id(as_object(inbox).get("id", inbox))
    if chat_id is None or inbox_id is None:
        return None
    return Conversation(
        id=ChatId(chat_id),
        inbox_id=InboxId(inbox_id),
        phones=people_in(row),
        name=tidy(as_text(row.get("name"))),
        is_open=as_text(row.get("status")).lower() != _CLOSED,
        updated_at=wire_instant(row.get("updated")),
    )


def people_in(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Read who is in a conversation: ``targets``, which clients saw with groups, else ``target``.

    ``targets`` is a list of numbers, of objects with one each, or an object keyed by number, as a list of people is
    (contract section 6); which of them is not documented. A group of which somebody can't be read is nobody, for else
    it would pass for a smaller one, or for one person.
    """
    targets = row.get("targets")
    if not targets:
        phone = as_phone(row.get("target"))
        return (phone,) if phone and "group" not in as_text(row.get("type")).lower() else ()
    phones = [_phone_in(each) for each in targets] if isinstance(targets, list | dict) else [""]
    return tuple(dict.fromkeys(phones)) if all(phones) else ()


def _phone_in(value: object) -> str:
    """Read a number, or an object's."""
    fields = as_object(value)
    named = next((fields[name] for name in ("phone", "target", "phone_number") if name in fields), value)
    return as_phone(named)


def members(answer: ServiceResponse) -> dict[MemberId, Member]:
    """Read the team's members by id. A team that is not the documented object has none; they stay nameless then.

    Raises UnreadableAnswer for what is no JSON.
    """
    team = answer.data()
    rows = as_list(team) or as_list(as_object(team).get("members"))
    read = (_directory_member(row) for row in rows)
    return {member.id: member for member in read if member is not None}


def inboxes(answer: ServiceResponse, team: Mapping[MemberId, Member]) -> tuple[Inbox, ...]:
    """Read the inboxes, a bare array or wrapped, with their members' names from the team.

    A member whom the team does not list stays, nameless: ``creator_id`` needs only the id. Raises UnreadableAnswer.
    """
    read = {}
    for row in as_rows(answer, "inboxes"):
        inbox_id = as_id(row.get("id"))
        if inbox_id is not None:
            read[inbox_id] = Inbox(
                id=InboxId(inbox_id),
                name=tidy(as_text(row.get("name"))),
                phones=_directory_phones(row),
                members=_joined(as_list(row.get("members")), team),
            )
    return tuple(read.values())


def _directory_member(row: object) -> Member | None:
    """Read a member: an object, or the bare id that an inbox holds."""
    fields = as_object(row)
    member_id = as_id(fields.get("id") if fields else row)
    if member_id is None:
        return None
    return Member(MemberId(member_id), tidy(as_text(fields.get("name"))), tidy(as_text(fields.get("email"))))


def _joined(rows: list[Any], team: Mapping[MemberId, Member]) -> tuple[Member, ...]:
    read = (_directory_member(row) for row in rows)
    found = {member.id: team.get(member.id, member) for member in read if member is not None}
    return tuple(found.values())


def _directory_phones(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Read ``phones`` and ``phone``, whichever are there, each number once."""
    numbers = [as_phone(number) for number in (*as_list(row.get("phones")), row.get("phone"))]
    return tuple(dict.fromkeys(number for number in numbers if number))


def survey(row: Mapping[str, Any]) -> Survey | None:
    """Read one survey; None for what has no id."""
    survey_id = as_id(row.get("id"))
    if survey_id is None:
        return None
    return Survey(
        id=SurveyId(survey_id),
        name=tidy(as_text(row.get("name"))),
        kind=tidy(as_text(row.get("type"))),
        question=as_words(row.get("question")),
    )


def template(row: Mapping[str, Any]) -> Template | None:
    """Read one template; None for what has no id, and for one that the team put away."""
    template_id = as_id(row.get("id"))
    if template_id is None or as_flag(row.get("archived")):
        return None
    content = as_object(row.get("content"))
    return Template(
        id=TemplateId(template_id),
        title=tidy(as_text(row.get("name")) or as_text(row.get("title"))),
        text=as_words(content.get("text")),
        pictures=tuple(picture for picture in map(_picture, as_list(content.get("gallery"))) if picture),
        updated_at=wire_instant(row.get("updated")),
    )


def _picture(entry: object) -> str:
    fields = as_object(entry)
    return tidy(as_text(fields.get("url")) or as_text(fields.get("original_url")), _LONGEST_URL)


NamedTag = tuple[int, str]
"""An id and what stands for it."""


def tag(row: Mapping[str, Any]) -> NamedTag | None:
    """Read one tag; None for what has no id or no word."""
    return _titled(row, "tag")


def contact_fields(answer: ServiceResponse) -> dict[int, str]:
    """Read the titles of all the team's own fields by id, in its order. The shape of a row is inferred.

    Raises UnreadableAnswer for what is no list.
    """
    return dict(each for each in (_titled(row, "title") for row in as_rows(answer, "fields")) if each)


def _titled(row: Mapping[str, Any], key: str) -> NamedTag | None:
    title_id, title = as_id(row.get("id")), tidy(as_text(row.get(key)) or as_text(row.get("name")))
    return (title_id, title) if title_id is not None and title else None


def schedule_receipt(answer: ServiceResponse) -> Receipt:
    """Read the answer to a new schedule: its id is all that is known to come.

    Raises UnreadableAnswer without a usable id: it may have been made, and could be neither changed nor cancelled.
    """
    fields = as_object(answer.data())
    if says_no(fields):
        raise answer.unreadable("it says that nothing was done")
    schedule_id = as_id(fields.get("id"))
    if schedule_id is None:
        raise answer.unreadable("it has no schedule id")
    return Receipt(
        message_id=0, request_id=answer.request_id, status=answer.status, schedule_id=ScheduleId(schedule_id)
    )


def scheduled_send(answer: ServiceResponse, schedule_id: ScheduleId) -> ScheduledSend:
    """Read a schedule back: its time is ``execute``, its content stands in ``meta``. Raises UnreadableAnswer."""
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    content = as_object(as_object(fields.get("meta")).get("content"))
    return ScheduledSend(
        id=schedule_id,
        send_at=wire_instant(fields.get("execute")) or wire_instant(fields.get("execute_at")),
        text=as_text(content.get("text")),
        is_cancelled=as_text(fields.get("op")).lower() in _CANCELLED
        or as_text(fields.get("status")).lower() in _CANCELLED
        or as_flag(fields.get("deleted")),
    )


_CANCELLED = frozenset({"delete", "deleted", "cancel", "canceled", "cancelled"})
"""Words by which an object may say that it is gone; ``create`` and ``update`` were seen in ``op``."""


def may_be_done(answer: ServiceResponse) -> bool:
    """Return whether a success may mean what it says: what it looks like is not documented, so all but a no may."""
    try:
        return not says_no(answer.data())
    except UnreadableAnswer:
        return True


def words_of(content: bytes) -> str:
    """Find what an error's body says, in one line: JSON's usual keys, a page's title, or the text itself."""
    text = content[:_MOST_WORDS].decode("utf-8", "replace").removeprefix("\ufeff").strip()
    try:
        return tidy(_told(json.loads(text), _DEPTH) or "")
    except (ValueError, RecursionError):
        pass
    text = text[:_LOOKED_AT]
    return tidy(_page_words(text) if text.startswith("<") else text)


def tidy(text: str, longest: int = LONGEST) -> str:
    """Make one line of text, without control characters, half characters or tokens, cut to a length.

    What steers the direction of writing goes too: it could make a sentence read as another one. A server may quote
    the token that it refused; that must not come to rest in a log or the outbox.
    """
    shown = text[:_LOOKED_AT]
    if not (shown.isascii() and shown.isprintable()):
        shown = "".join(map(_shown, shown))
    line = " ".join(_TOKEN.sub("(token)", shown).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _shown(char: str) -> str:
    """Return a character as it may be shown: nothing for one that can't be seen and steers or hides something."""
    kind = unicodedata.category(char)
    if kind in {"Cc", "Cs", "Zl", "Zp"}:
        return " "
    return "" if kind == "Cf" and char not in _PART_OF_WRITING and not "\U000e0020" <= char <= "\U000e007f" else char


def _told(value: object, depth: int) -> str | None:
    """Search JSON for words; None where there are none."""
    if value is None or isinstance(value, bool) or depth == 0:
        return None
    if isinstance(value, list):
        return "; ".join(words for item in value[:3] if (words := _told(item, depth - 1))) or None
    if not isinstance(value, dict):
        return str(value)
    for key in _KEYS:
        if words := _told(value.get(key), depth - 1):
            return words
    return json.dumps(value, ensure_ascii=False) if value else None


def _page_words(page: str) -> str:
    title = _TITLE.search(page)
    if title and title[1].strip():
        return unescape(title[1])
    return unescape(_TAG.sub(" ", _UNSEEN.sub(" ", page)))


def wire_instant(value: object) -> datetime | None:
    """Read an RFC 3339 instant; None for what is none, and for the year 1, which means never (contract section 2)."""
    if not isinstance(value, str) or len(value) > _LONGEST_DATE:
        return None
    try:
        instant = _in_utc(datetime.fromisoformat(value.strip()))
    except (ValueError, OverflowError):
        return None
    return None if instant.year == 1 else instant


def _in_utc(instant: datetime) -> datetime:
    """Where no zone is given, UTC is meant."""
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
