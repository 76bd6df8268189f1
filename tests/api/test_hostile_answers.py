"""Whatever a server answers, each endpoint that is read gives something usable, or says that it can't be used."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from time import process_time
from typing import Any, cast
from unicodedata import category

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heydesk.api import history, responses
from heydesk.api.client import Catalog, Heymarket
from heydesk.api.http import LARGEST, Connection, unpack
from heydesk.api.responses import LONGEST_TEXT, ServiceResponse
from heydesk.domain.errors import ServiceError, UnreadableAnswer
from heydesk.domain.records import (
    ChatId,
    ContactStatus,
    FieldTitles,
    HistoryMessage,
    InboxId,
    ListId,
    LocalId,
    ScheduleId,
    Template,
)
from tests.api.conftest import BODY, Client
from tests.api.hostile_answers import BODIES, BOMB, OVERRIDE, VALUES, answers_to
from tests.api.scripted_server import Line, say

KIM = "16505550103"
INBOX = InboxId(42)
TITLES = FieldTitles({3: "VIP"}, {5: "Dog"})
Reading = Callable[[ServiceResponse], object]


class Answering:
    """Stands for a connection whose every answer is this one."""

    def __init__(self, answer: ServiceResponse) -> None:
        self._answer = answer

    async def request(self, *_: object, **__: object) -> ServiceResponse:
        """Answer."""
        return self._answer


def _read(ask: Callable[[Catalog], Coroutine[Any, Any, object]]) -> Reading:
    """Have the catalog read an answer; nothing in it waits for anything."""

    def read(answer: ServiceResponse) -> object:
        try:
            ask(Catalog(cast("Connection", Answering(answer)))).send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError  # pragma: no cover - it waited

    return read


READ: dict[tuple[str, str], Reading] = {
    ("POST", "/v1/message/send"): responses.send_receipt,
    ("GET", "/v1/messages"): history.history_messages,
    ("POST", "/v1/messages/all"): history.history_messages,
    ("GET", "/v1/inboxes"): lambda answer: responses.inboxes(answer, {}),
    ("GET", "/v1/team"): responses.members,
    ("POST", "/v1/lists"): _read(lambda catalog: catalog.lists()),
    ("GET", "/v1/list/{id}"): _read(lambda catalog: catalog.list_with_members(ListId(5))),
    ("POST", "/v2/lists"): responses.list_id,
    ("POST", "/v1/templates"): _read(lambda catalog: catalog.templates()),
    ("POST", "/v1/template"): responses.template_id,
    ("POST", "/v1/surveys"): _read(lambda catalog: catalog.surveys()),
    ("POST", "/v1/contacts"): _read(lambda catalog: catalog.contacts(TITLES)),
    ("POST", "/v1/contact/get"): _read(lambda catalog: catalog.contact_of(KIM, TITLES)),
    ("POST", "/v1/contact/status"): lambda answer: responses.contact_status(answer, KIM),
    ("POST", "/v1/contact/set_status"): responses.check_done,
    ("POST", "/v1/contact-fields"): responses.contact_fields,
    ("POST", "/v1/conversations"): _read(lambda catalog: catalog.conversation_details([INBOX])),
    ("GET", "/v1/conversations/{id}"): _read(lambda catalog: catalog.conversation_of(ChatId(3))),
    ("POST", "/v1/conversations/close"): responses.check_done,
    ("POST", "/v1/schedule"): responses.schedule_receipt,
    ("GET", "/v1/schedule/{id}"): lambda answer: responses.scheduled_send(answer, ScheduleId(9)),
    ("DELETE", "/v1/schedule/{id}"): responses.may_be_done,
    ("POST", "/v1/tags"): _read(lambda catalog: catalog.tags()),
}
"""How each operation that the program uses is read. A new one gets a row here."""

MANY_LINES = {"question", "custom"}
"""Fields with words that may run over several lines, and the other way."""
LINE_ENDS = set("\n\r\t\v\f\x85")
JOINERS, OVERRIDES = set("\u200c\u200d"), set("\u202d\u202e")
RAW = {"local_id", "cursor", "text"}
"""Fields that are compared with what was sent; whoever shows a text in a line of others cleans it."""


def _leaves(value: object, field: str = "") -> Iterator[tuple[str, object]]:
    """Give all that was read, with the name of its field."""
    if is_dataclass(value):
        for each in fields(value):
            yield from _leaves(getattr(value, each.name), each.name)
    elif isinstance(value, tuple) and hasattr(value, "_fields"):
        for name in value._fields:
            yield from _leaves(getattr(value, name), name)
    elif isinstance(value, dict):
        yield from _leaves([*value, *value.values()], field)
    elif isinstance(value, list | tuple | frozenset):
        for inner in value:
            yield from _leaves(inner, field)
    else:
        yield field, value


def _check_shown(value: object) -> None:
    """Fail where something was read that could not be stored, or would not be shown as it is."""
    for field, leaf in _leaves(value):
        if isinstance(leaf, str):
            assert len(leaf.encode()) <= 4 * LONGEST_TEXT
            unfit = {char for char in leaf if category(char) in {"Cc", "Cf", "Zl", "Zp"} and char not in JOINERS}
            if field in MANY_LINES:
                unfit = {char for char in unfit if category(char) == "Cc" or char in OVERRIDES} - LINE_ENDS
            assert field in RAW or not unfit, (field, leaf)
        elif isinstance(leaf, int):
            assert -1 < leaf < 2**63
        else:
            assert leaf is None or isinstance(leaf, datetime)


def _is_read_or_refused(read: Reading, answer: ServiceResponse) -> bool:
    """Read it and check what came of it; whether anything did."""
    try:
        found = read(answer)
    except UnreadableAnswer as error:
        _check_shown(str(error))
        return False
    _check_shown(found)
    return True


@pytest.mark.parametrize("operation", READ, ids=" ".join)
def test_the_kept_answers_are_read_or_refused(operation: tuple[str, str]) -> None:
    """Of each, something that can be shown and stored comes, or one error of ours."""
    for content in BODIES.values():
        _is_read_or_refused(READ[operation], ServiceResponse(200, content))


@pytest.mark.parametrize("name", BODIES)
def test_the_words_of_an_error_can_be_shown(name: str) -> None:
    """Whatever stands in its body."""
    _check_shown(ServiceResponse(400, BODIES[name]).words)


@pytest.mark.parametrize("operation", READ, ids=" ".join)
def test_any_value_in_any_field_is_read_or_refused(operation: tuple[str, str]) -> None:
    """Each field that any reader looks at, with each value of the corpus; bare, in a list, and in a wrapper."""
    for value in (each for each in VALUES if len(str(each)) < LONGEST_TEXT):
        row = dict.fromkeys(FIELDS, value) | ({} if value in (0, -1) else {"id": 7, "inbox": 41})
        for body in (row, [row], {"members": [row], "contacts": [row], "id": 3}):
            _is_read_or_refused(READ[operation], ServiceResponse(200, json.dumps(body).encode()))


FIELDS = (
    *("id", "name", "title", "phone", "phones", "first", "last", "display_name", "email", "tags", "tag", "tag_id"),
    *("custom", "updated", "archived", "content", "gallery", "targets", "target", "inbox", "status", "last_msg"),
    *(
        "last_inbound",
        "assigned",
        "unread",
        "read",
        "replied",
        "members",
        "raw_error",
        "target_errors",
        "conversation",
    ),
    *(
        "local_id",
        "date",
        "text",
        "user",
        "author",
        "media",
        "broadcast_id",
        "private",
        "type",
        "question",
        "execute",
    ),
    *("execute_at", "meta", "gallery_url", "unsubscribed", "blocked", "deleted", "error", "success"),
)


@pytest.mark.parametrize("operation", READ, ids=" ".join)
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_answers_made_from_the_schema_are_read_or_refused(operation: tuple[str, str], data: st.DataObject) -> None:
    """The documented shape, with values in it that are not."""
    made = data.draw(answers_to(*operation))
    _is_read_or_refused(READ[operation], ServiceResponse(200, json.dumps(made).encode()))


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("deep arrays", "it is nested too deep"),
        ("deep objects", "it is nested too deep"),
        ("a little too deep", "it is nested too deep"),
        ("deep in a row", "it is nested too deep"),
        ("too many rows", "it has more than 5000 rows"),
        ("too many values", "it has too many values"),
        ("a number of 5,000 digits", "it is not JSON"),
        ("half", "it is not JSON"),
        ("spaces", "it is empty"),
    ],
)
def test_the_cause_is_said(body: str, cause: str) -> None:
    """In words that help whoever runs the server."""
    with pytest.raises(UnreadableAnswer, match=cause):
        history.history_messages(ServiceResponse(200, BODIES[body]))


def test_a_bomb_is_refused_before_it_is_read() -> None:
    """8 kB, which are 8 MB of empty objects."""
    content, flaw = unpack(BOMB, "gzip", LARGEST)
    assert (len(BOMB) < 10_000, len(content) > LARGEST - 10, flaw) == (True, True, "")
    began = process_time()
    for read in READ.values():
        assert read is responses.may_be_done or not _is_read_or_refused(read, ServiceResponse(200, content))
    assert process_time() - began < 5


def test_names_never_turn_the_sentence_around_them() -> None:
    """Names, titles and reasons have no marks of direction; a template has none that turns all that follows."""
    row = {"id": 7, "inbox": 41, "name": OVERRIDE, "text": OVERRIDE, "author": OVERRIDE, "raw_error": OVERRIDE}
    (message,) = history.history_messages(ServiceResponse(200, json.dumps([row]).encode()))
    assert isinstance(message, HistoryMessage)
    assert (message.author, message.error) == ("Kim eeL x", "Kim eeL x")
    assert message.text == OVERRIDE
    template = responses.template({"id": 3, "name": OVERRIDE, "content": {"text": "a\0b\nc"}})
    assert isinstance(template, Template)
    assert (template.title, template.text) == ("Kim eeL x", "ab\nc")


def test_a_number_or_text_without_end_is_cut() -> None:
    """It is nobody's number; the beginning of a text is kept."""
    status = responses.contact_status(ServiceResponse(200, json.dumps({"phone": "1" * 500}).encode()), KIM)
    assert status == ContactStatus(KIM, unsubscribed=False, blocked=False)
    assert len(responses.as_text("x" * 100_000)) == LONGEST_TEXT


ASKED: dict[str, Callable[[Heymarket], Awaitable[object]]] = {
    "send": lambda api: api.send(BODY),
    "inboxes": lambda api: api.inboxes(),
    "thread": lambda api: api.thread(KIM, INBOX),
    "recent": lambda api: api.recent(),
    "status": lambda api: api.contact_status(KIM),
    "find list": lambda api: api.find_list(LocalId("a")),
    "read schedule": lambda api: api.read_schedule(ScheduleId(9)),
    "contacts": lambda api: api.catalog.contacts(TITLES),
    "conversations": lambda api: api.catalog.conversations([INBOX]),
    "templates": lambda api: api.catalog.templates(),
    "surveys": lambda api: api.catalog.surveys(),
    "lists": lambda api: api.catalog.lists(),
    "tags": lambda api: api.catalog.tags(),
    "fields": lambda api: api.catalog.contact_fields(),
}


@pytest.mark.parametrize("asked", ASKED)
async def test_oversized_and_packed_answers_are_refused_on_the_wire(client: Client, asked: str) -> None:
    """Larger than any answer may be, plainly or packed; a bomb; a compression that is broken or unknown."""
    steps = (
        *([say(200, b"[" + b" " * LARGEST + b"]")] if asked == "send" else []),
        say(200, BOMB, Content_Encoding="gzip"),
        say(200, BOMB[:-9], Content_Encoding="gzip"),
        say(200, b"[]", Content_Encoding="br"),
        say(200, BODIES["deep arrays"]),
    )
    for step in steps:
        async with Line(step, judged=False) as line:
            with pytest.raises(ServiceError):
                await ASKED[asked](client(line.base_url))
