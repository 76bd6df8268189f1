from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from heydesk.api.requests import (
    SEND_PATH,
    body_of,
    cmd_line,
    contact_body,
    conversation_body,
    curl_line,
    fits,
    page_body,
    path_of,
    powershell_line,
    pretty,
    schedule_body,
    send_body,
)
from heydesk.domain.message import Message, Side
from heydesk.domain.records import (
    ChatId,
    ConversationAddress,
    InboxId,
    ListId,
    LocalId,
    MemberId,
    SurveyId,
    TemplateId,
    fresh_local_id,
)

OPENAPI = yaml.safe_load((Path(__file__).parents[2] / "docs/api/openapi.yaml").read_text("utf-8"))
EXAMPLES = {
    name: example["value"]
    for name, example in OPENAPI["paths"]["/v1/message/send"]["post"]["requestBody"]["content"]["application/json"][
        "examples"
    ].items()
}
TEXT = Message(InboxId(42), MemberId(7), ("15105550144",), text="Your order is ready.")
LOCAL_ID = LocalId("6b1f4f0e-5f0a-4a3c-9c55-1f2f7c9d0a11")
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


def check(body: str, schema: str) -> Any:
    """Hold a body against a schema of the description, and give its fields."""
    fields = json.loads(body)
    whole = {"$ref": f"#/components/schemas/{schema}", "components": OPENAPI["components"]}
    jsonschema.Draft202012Validator(whole).validate(fields)
    return fields


@pytest.mark.parametrize(
    ("example", "message"),
    [
        ("individual", TEXT),
        ("media", replace(TEXT, text="Map attached", media_url="https://files.example.com/map.png")),
        ("groupMms", replace(TEXT, phones=("15105550144", "15105550145"), text="Meet at the north door.")),
        ("internalComment", replace(TEXT, text="Prefers mornings.", side=Side.NOTE, chat_id=ChatId(9920))),
        ("template", replace(TEXT, text="", template_id=TemplateId(101))),
        (
            "broadcast",
            replace(TEXT, phones=(), list_id=ListId(501), text="Hi {{first_name}}, see you tomorrow."),
        ),
        ("survey", replace(TEXT, text="", survey_id=SurveyId(10))),
        ("reply", replace(TEXT, chat_id=ChatId(9920), text="Yes, we are open.")),
    ],
)
def test_send_bodies_have_the_documented_shapes(example: str, message: Message) -> None:
    """Each documented shape comes out as documented, but for the local_id, which every send carries."""
    documented = dict(EXAMPLES[example])
    assert check(send_body(message, LOCAL_ID), "SendMessageRequest") == documented | {"local_id": LOCAL_ID}


LATER = replace(
    TEXT, text="See you at five.", send_at=datetime(2026, 5, 1, 18, 30, tzinfo=timezone(timedelta(hours=2)))
)


def test_schedule_body_has_the_documented_shape() -> None:
    """A schedule has names of its own, always says who sends, and tells the time in UTC."""
    examples = OPENAPI["paths"]["/v1/schedule"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    body = check(body_of(LATER, LocalId("sched-001")), "ScheduleWrite")
    assert body == examples["individual"]["value"]
    assert (path_of(LATER), path_of(TEXT)) == ("/v1/schedule", "/v1/message/send")


@pytest.mark.parametrize(
    ("message", "name", "value"),
    [
        (replace(LATER, chat_id=ChatId(9920)), "conversation_id", 9920),
        (replace(LATER, phones=(), list_id=ListId(501)), "list_id", 501),
        (replace(LATER, phones=("15105550144", "15105550145")), "targets", ["15105550144", "15105550145"]),
        (replace(LATER, text="", template_id=TemplateId(101)), "content", {"template": 101}),
    ],
)
def test_a_schedule_for_each_target(message: Message, name: str, value: object) -> None:
    """Every family of targets has its own name, and a template is told by its number."""
    assert check(schedule_body(message, LOCAL_ID), "ScheduleWrite")[name] == value


@pytest.mark.parametrize(
    "message",
    [
        replace(LATER, side=Side.NOTE),
        replace(LATER, media_url="https://a.example/b"),
        replace(LATER, text="", survey_id=SurveyId(1)),
        replace(LATER, send_at=None),
    ],
)
def test_unschedulable_message_has_no_schedule_body(message: Message) -> None:
    """Notes, media and surveys have no place in a schedule, and neither has a send without a time."""
    with pytest.raises(ValueError, match="can be scheduled"):
        schedule_body(message, LOCAL_ID)


def test_author_and_activity_go_along() -> None:
    """Both stand in the body as they were typed, and nowhere when they are empty."""
    fields = check(send_body(replace(TEXT, author="Ana", activity_id="a-1"), LOCAL_ID), "SendMessageRequest")
    assert (fields["author"], fields["activity_id"]) == ("Ana", "a-1")


def test_body_is_compact_ordered_utf8() -> None:
    """A body is compact, in a fixed order, and readable: letters stay letters."""
    body = send_body(replace(TEXT, text="Así 😀"), LocalId("x"))
    assert body == ('{"inbox_id":42,"creator_id":7,"phone_number":"15105550144","text":"Así 😀","local_id":"x"}')


def test_body_of_media_alone_has_no_text() -> None:
    """A picture without words leaves the text out."""
    fields = check(send_body(replace(TEXT, text="", media_url="http://a.example/b"), LOCAL_ID), "SendMessageRequest")
    assert "text" not in fields


@given(
    text=WORDS,
    media_url=st.sampled_from(["", "https://files.example.com/a.png"]),
    shape=st.sampled_from([(1, False), (1, True), (2, False), (9, False)]),
)
def test_every_send_is_valid(text: str, media_url: str, shape: tuple[int, Side]) -> None:
    """Whatever is said to whomever, the body fits the description, carries a local_id and has no null."""
    count, side = shape
    phones = tuple(f"1650555010{index}" for index in range(count))
    message = Message(InboxId(42), MemberId(7), phones, text, media_url, side)
    fields = check(send_body(message, fresh_local_id()), "SendMessageRequest")
    assert fields["text"] == text
    assert fields["local_id"]
    assert None not in fields.values()
    assert ("private" in fields) is (side is Side.NOTE)
    assert type(fields["inbox_id"]) is type(fields["creator_id"]) is int


@pytest.mark.parametrize(
    ("message", "local_id"),
    [
        (replace(TEXT, phones=()), LOCAL_ID),
        (replace(TEXT, text=""), LOCAL_ID),
        (TEXT, LocalId("")),
        (replace(TEXT, phones=("15105550144", "15105550145"), side=Side.NOTE), LOCAL_ID),
        (replace(TEXT, text="half a character: \ud83d"), LOCAL_ID),
        (replace(TEXT, chat_id=ChatId(1), list_id=ListId(2)), LOCAL_ID),
        (replace(TEXT, template_id=TemplateId(1)), LOCAL_ID),
        (replace(TEXT, text="", survey_id=SurveyId(1), media_url="https://a.example/b"), LOCAL_ID),
        (replace(TEXT, phones=(), list_id=ListId(2), side=Side.NOTE), LOCAL_ID),
    ],
)
def test_invalid_message_has_no_send_body(message: Message, local_id: LocalId) -> None:
    """A message that may not leave does not become a body."""
    with pytest.raises(ValueError, match=r"recipient|conversation|surrogates|says one thing|media goes"):
        send_body(message, local_id)


def test_page_request_has_utc_instant_or_none() -> None:
    """A page before an instant says it in UTC; the newest page names no instant at all."""
    instant = datetime(2026, 3, 4, 14, 0, tzinfo=timezone(timedelta(hours=2)))
    assert check(page_body(instant, 50), "MessagePageRequest") == {
        "order": "created_at",
        "ascending": False,
        "limit": 50,
        "created_at": "2026-03-04T12:00:00Z",
    }
    assert "created_at" not in check(page_body(None, 30), "MessagePageRequest")
    assert page_body(instant.astimezone(UTC), 50) == page_body(instant, 50)


def test_contact_status_body_has_the_number() -> None:
    """A number's status is asked for by the number."""
    assert check(contact_body("16505550103"), "ContactRef") == {"phone": "16505550103"}


def test_pretty_body_has_the_same_content() -> None:
    """For reading, a body stands on several lines and says the same."""
    body = send_body(replace(TEXT, text="Así 😀"), LOCAL_ID)
    assert json.loads(pretty(body)) == json.loads(body)
    assert '  "text": "Así 😀"' in pretty(body).splitlines()[4]
    assert pretty(body[1:]) == body[1:]


def test_curl_line_takes_the_token_from_the_environment() -> None:
    """The line names the server, takes the token from the environment, and is one line."""
    line = curl_line("https://api.heymarket.com", send_body(TEXT, LOCAL_ID))
    assert line.startswith("curl -X POST https://api.heymarket.com/v1/message/send ")
    assert '"Authorization: Bearer $HEYMARKET_JWT"' in line
    assert "\n" not in line


@pytest.mark.parametrize(
    "text", ["It's $HOME `id` \\ \"x\" !! \n #1 & 'q'", "\x00\t😀", "-- '; rm -rf ~ #", "@/etc/passwd"]
)
def test_curl_line_in_a_shell(tmp_path: Path, text: str) -> None:
    """A shell hands curl the exact body and the token, and carries out nothing that stands in the text."""
    echo = tmp_path / "curl"
    echo.write_text(f"#!{sys.executable}\nimport json, sys\nprint(json.dumps(sys.argv[1:]))\n", "utf-8")
    echo.chmod(0o755)
    body = send_body(replace(TEXT, text=text), LOCAL_ID)
    shell = subprocess.run(
        ["/bin/sh", "-c", curl_line("http://[::1]:8080/it's", body)],
        env={"PATH": str(tmp_path), "HEYMARKET_JWT": "a.b.c", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    arguments = json.loads(shell.stdout)
    assert arguments[arguments.index("--data-raw") + 1] == body
    assert "Authorization: Bearer a.b.c" in arguments
    assert "http://[::1]:8080/it's/v1/message/send" in arguments


def _after_cmd(line: str, variables: Mapping[str, str]) -> str:
    """What cmd hands on of a line at its prompt: variables first, quotes and carets then. Fails at an operator."""
    filled = re.sub(r"%([^%:=]+)%", lambda found: variables.get(found[1], found[0]), line)
    given, quoted, place = "", False, 0
    while place < len(filled):
        char = filled[place]
        if char == "^" and not quoted:
            place += 1
            char = filled[place]
        elif char == '"':
            quoted = not quoted
        else:
            assert quoted or char not in "&|<>()\n", f"cmd takes {char} for its own at {filled[place:]}"
            assert char != "!"  # some switch its variables of a second kind on
        given += char
        place += 1
    return given


def _after_powershell(line: str, variables: Mapping[str, str]) -> str:
    """What PowerShell hands on behind ``--%``: to the end of the line or to a pipe, with %variables% filled in."""
    program, stopped, rest = line.partition(" --% ")
    assert (program, stopped) == ("curl.exe", " --% ")
    assert not re.search(r"[|&\r\n]", rest)
    return f"{program} {re.sub(r'%([^%]+)%', lambda found: variables.get(found[1], found[0]), rest)}"


def _arguments(line: str) -> list[str]:
    """Part a command line as programs on Windows do: 2n backslashes and a quote are n and a quotation mark."""
    found, current, quoted, place = list[str](), None, False, 0
    while place < len(line):
        char = line[place]
        if char == "\\":
            run = len(line) - place - len(line[place:].lstrip("\\"))
            place += run
            before_quote = line[place : place + 1] == '"'
            current = (current or "") + "\\" * (run // 2 if before_quote else run)
            if before_quote and run % 2:
                current += '"'
                place += 1
            continue
        if char == '"':
            quoted, current = not quoted, current or ""
        elif char == " " and not quoted:
            if current is not None:
                found.append(current)
            current = None
        else:
            current = (current or "") + char
        place += 1
    return found if current is None else [*found, current]


@pytest.mark.parametrize(
    "text",
    [
        'She said "5 > 4" & left | %PATH% !important! ^up (100%)',
        "C:\\new\\\\share\\",
        'ends in a backslash and a quote \\"',
        "two\nlines\r\nand\ta tab",
        "Grüße, Ana 😀 ¿sí? Łódź ＂wide＂ “curly”",
        "it's `a` $HOME $env:PATH ; # -- * ? ~",
    ],
)
@pytest.mark.parametrize("address", ["https://api.heymarket.com", "https://gate.example/it's/a%20b%2Fc/(x)&y|z!"])
def test_lines_for_windows_give_curl_the_same_request(text: str, address: str) -> None:
    """Neither shell sees anything of its own in the text; curl is given the same JSON, in ASCII, and the token."""
    body = send_body(replace(TEXT, text=text), LOCAL_ID)
    variables = {"HEYMARKET_JWT": "a.b-c_d", "PATH": "everywhere"}
    for handed_on in (
        _after_cmd(cmd_line(address, body), variables),
        _after_powershell(powershell_line(address, body), variables),
    ):
        assert handed_on.isascii()
        arguments = _arguments(handed_on)
        assert arguments[:3] == ["curl.exe", "-X", "POST"]
        assert "Authorization: Bearer a.b-c_d" in arguments
        assert "Content-Type: application/json" in arguments
        assert json.loads(arguments[arguments.index("--data-raw") + 1]) == json.loads(body)
        assert unquote(arguments[-1]) == unquote(f"{address}{SEND_PATH}")
        assert len(arguments) == 10


def test_no_line_for_windows_is_longer_than_its_shell_takes() -> None:
    """Cmd cuts a longer line off, so there is none; PowerShell takes four times as much."""
    long = send_body(replace(TEXT, text="😀" * 700), LOCAL_ID)
    assert cmd_line("https://api.heymarket.com", long) == ""
    assert powershell_line("https://api.heymarket.com", long)
    assert powershell_line("https://api.heymarket.com", send_body(replace(TEXT, text="😀" * 3000), LOCAL_ID)) == ""


ONE, TWO = ("15105550144",), ("15105550144", "15105550145")


@pytest.mark.parametrize(
    ("phones", "chat_id", "by_id", "named"),
    [
        (ONE, None, True, {"target": ONE[0]}),
        (ONE, 9920, True, {"chat_id": 9920}),
        (ONE, 9920, False, {"target": ONE[0]}),
        (TWO, None, True, {"targets": list(TWO)}),
        (TWO, 9920, False, {"targets": list(TWO)}),
        ((), 9920, False, {"chat_id": 9920}),
    ],
)
def test_conversation_is_named_one_way(
    phones: tuple[str, ...], chat_id: int | None, by_id: bool, named: dict[str, object]
) -> None:
    """By its id where the endpoint takes one, else by its people; by the id too where nobody is known."""
    address = ConversationAddress(InboxId(42), phones, None if chat_id is None else ChatId(chat_id))
    body = json.loads(conversation_body(address, MemberId(7), by_id=by_id))
    assert body == {"inbox_id": 42, "user_id": 7, **named}


FIT = send_body(TEXT, LOCAL_ID)
OTHER = send_body(replace(TEXT, phones=TWO[1:]), LOCAL_ID)
UNFIT = {
    "another recipient": OTHER,
    "other words": send_body(replace(TEXT, text="Bye"), LOCAL_ID),
    "another id": send_body(TEXT, LocalId("another")),
    "a note": send_body(replace(TEXT, side=Side.NOTE), LOCAL_ID),
    "a number for a flag": FIT[:-1] + ',"private":0}',
    "another type": FIT.replace('"inbox_id":42', '"inbox_id":42.0'),
    "a recipient twice": FIT[:-1] + OTHER[OTHER.index(',"phone') : OTHER.index(',"text')] + "}",
    "more": FIT[:-1] + ',"list_id":501}',
    "half of it": FIT[:-9],
    "nothing": "",
    "no object": "[]",
    "too deep": "[" * 100_000,
}


@pytest.mark.parametrize("kind", UNFIT)
def test_body_that_says_something_else_does_not_fit(kind: str) -> None:
    """Any difference from what the message says is one, also in type, and also a second word on the same thing."""
    assert UNFIT[kind] != FIT
    assert not fits(TEXT, LOCAL_ID, UNFIT[kind])


def test_body_of_the_message_fits_whatever_its_order() -> None:
    """Another version may have written the same in another order; a schedule is compared as one."""
    assert fits(TEXT, LOCAL_ID, FIT)
    assert fits(TEXT, LOCAL_ID, json.dumps(dict(reversed(json.loads(FIT).items())), indent=1))
    later = replace(TEXT, send_at=datetime(2026, 3, 4, 15, tzinfo=UTC))
    assert fits(later, LOCAL_ID, body_of(later, LOCAL_ID))
    assert not fits(later, LOCAL_ID, FIT)


def test_message_of_which_no_body_can_be_made_fits_none() -> None:
    """Where the message is what was damaged, nothing that is stored fits it."""
    assert not fits(replace(TEXT, phones=()), LOCAL_ID, FIT)
    assert not fits(replace(TEXT, inbox_id=cast("InboxId", None)), LOCAL_ID, FIT)
