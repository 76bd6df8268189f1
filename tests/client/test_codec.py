from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from heydesk.client.codec import contact_body, curl_line, page_body, pretty, send_body
from heydesk.domain.ident import InboxId, LocalId, MemberId, fresh_local_id
from heydesk.domain.message import Message

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
        ("internalComment", replace(TEXT, text="Prefers mornings.", private=True)),
    ],
)
def test_documented_shapes(example: str, message: Message) -> None:
    """Each documented shape comes out as documented, but for the local_id, which every send carries.

    The example of a comment names a conversation, which this program does not know yet; it names the number, as
    contract section 3.2 allows.
    """
    documented = dict(EXAMPLES[example])
    if documented.pop("chat_id", None):
        documented["phone_number"] = "15105550144"
    assert check(send_body(message, LOCAL_ID), "SendMessageRequest") == documented | {"local_id": LOCAL_ID}


def test_exact_bytes() -> None:
    """A body is compact, in a fixed order, and readable: letters stay letters."""
    body = send_body(replace(TEXT, text="Así 😀"), LocalId("x"))
    assert body == ('{"inbox_id":42,"creator_id":7,"phone_number":"15105550144","text":"Así 😀","local_id":"x"}')


def test_media_alone() -> None:
    """A picture without words leaves the text out."""
    fields = check(send_body(replace(TEXT, text="", media_url="http://a.example/b"), LOCAL_ID), "SendMessageRequest")
    assert "text" not in fields


@given(
    text=WORDS,
    media_url=st.sampled_from(["", "https://files.example.com/a.png"]),
    shape=st.sampled_from([(1, False), (1, True), (2, False), (9, False)]),
)
def test_every_send_is_valid(text: str, media_url: str, shape: tuple[int, bool]) -> None:
    """Whatever is said to whomever, the body fits the description, carries a local_id and has no null."""
    count, private = shape
    phones = tuple(f"1650555010{index}" for index in range(count))
    message = Message(InboxId(42), MemberId(7), phones, text, media_url, private)
    fields = check(send_body(message, fresh_local_id()), "SendMessageRequest")
    assert fields["text"] == text
    assert fields["local_id"]
    assert None not in fields.values()
    assert ("private" in fields) is private
    assert type(fields["inbox_id"]) is type(fields["creator_id"]) is int


@pytest.mark.parametrize(
    ("message", "local_id"),
    [
        (replace(TEXT, phones=()), LOCAL_ID),
        (replace(TEXT, text=""), LOCAL_ID),
        (TEXT, LocalId("")),
        (replace(TEXT, phones=("15105550144", "15105550145"), private=True), LOCAL_ID),
        (replace(TEXT, text="half a character: \ud83d"), LOCAL_ID),
    ],
)
def test_nothing_else_is_written(message: Message, local_id: LocalId) -> None:
    """A message that may not leave does not become a body."""
    with pytest.raises(ValueError, match=r"recipient|conversation|surrogates"):
        send_body(message, local_id)


def test_page() -> None:
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


def test_contact() -> None:
    """A number's status is asked for by the number."""
    assert check(contact_body("16505550103"), "ContactRef") == {"phone": "16505550103"}


def test_pretty() -> None:
    """For reading, a body stands on several lines and says the same."""
    body = send_body(replace(TEXT, text="Así 😀"), LOCAL_ID)
    assert json.loads(pretty(body)) == json.loads(body)
    assert '  "text": "Así 😀"' in pretty(body).splitlines()[4]


def test_curl_line() -> None:
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


@pytest.mark.parametrize("module", ["heydesk.client.codec", "heydesk.client.signing", "heydesk.client.heymarket"])
def test_nothing_heavy_is_loaded(module: str) -> None:
    """The exact request can be shown, and a client be made, before the network's libraries are there."""
    script = f"import sys, {module}\nprint(sorted({{'httpx', 'jwt', 'truststore', 'httpcore'}} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert loaded.stdout.strip() == "[]"
