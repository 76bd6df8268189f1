"""``--dry-run``: the exact JSON, and nothing else happens; and what the check says of all that can be typed."""

from __future__ import annotations

import json
import os
from uuid import UUID

import pytest

from tests.cli.cli_driver import KIM, LEE, SEND, Person
from tests.cli.sandbox_server import Server

DRY = (*SEND, "--dry-run")
NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}


def test_dry_run_prints_the_exact_body_and_stores_nothing(person: Person, server: Server) -> None:
    """No key, no network, no row: the directory as last seen is enough."""
    media = ("--media-url", "https://files.example/a%20b.jpg")
    command = (*DRY, "--to", KIM, "--text", "Hi “Kim”\n", *media, "--local-id", "april-001", "--private")
    said = person.run(*command, **NO_KEYRING)
    assert (said.code, said.err) == (0, "")
    assert said.out == (
        '{"inbox_id":41,"creator_id":7,"phone_number":"16505550103","text":"Hi “Kim”\\n",'
        '"media_url":"https://files.example/a%20b.jpg","local_id":"april-001","private":true}\n'
    )
    assert server.requests(None) == []
    assert person.entries() == []


def test_the_same_body_leaves_without_it(person: Person, server: Server) -> None:
    """What a dry run shows is what the service gets; the dry run's id is not used up by it."""
    command = (*SEND, "--to", KIM, "--text", "Grüße 👋", "--local-id", "dry-then-real")
    shown = person.run(*command, "--dry-run").out
    assert person.run(*command).code == 0
    [request] = server.requests()
    assert json.loads(shown) == request["body"]


def test_each_alone_is_one_body_for_each_and_a_group_is_one_for_all(person: Person) -> None:
    """One line for each request."""
    alone = person.run(*DRY, "--to", KIM, "--to", f"{LEE}, {KIM}", "--text", "Hi", "--strict")
    assert (alone.code, alone.out) == (1, "")
    assert "(650) 555-0103 was listed twice" in alone.err
    assert "--strict refuses" in alone.err
    alone = person.run(*DRY, "--to", KIM, "--to", LEE, "--text", "Hi", "--strict")
    assert [body["phone_number"] for body in alone.objects] == ["16505550103", "16505550104"]
    assert len({UUID(body["local_id"]) for body in alone.objects}) == 2
    [group] = person.run(*DRY, "--to", KIM, "--to", LEE, "--text", "Hi", "--group").objects
    assert group["targets"] == ["16505550103", "16505550104"]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_output_encoding_gives_valid_json(person: Person, encoding: str) -> None:
    """A pipe that knows no emoji gets escapes, and no crash."""
    said = person.run(*DRY, "--to", KIM, "--text", "Grüße 👋", PYTHONIOENCODING=f"{encoding}:strict")
    assert (said.code, said.objects[0]["text"]) == (0, "Grüße 👋")


TYPED: list[tuple[str | bytes, int, str]] = [
    ("Hi 👋🏽 👩‍👩‍👧\n", 0, "Hi 👋🏽 👩‍👩‍👧"),
    ("שלום Kim, مرحبا\r\n\r\n", 0, "שלום Kim, مرحبا\n"),
    ("\ufeffCafe\u0301", 0, "Café"),
    ("a\0b", 1, "hidden character (U+0000) after “a”"),
    ("\ufeff", 1, "Write a message or add a media link"),
    ("one\vtwo\r\nthree\rfour\x85five", 0, "one\ntwo\nthree\nfour\nfive"),
    (b"Gr\xfc\xdfe", 2, "isn't valid UTF-8 (at byte 3), so HeyDesk can't read the text"),
    (b"Gr\xc3", 2, "isn't valid UTF-8 (at byte 3)"),
    (b"\xff\xfeH\0i\0", 2, "isn't valid UTF-8 (at byte 1)"),
    ("\U0001f44b" * 1_000_001, 2, "too long for the text"),
    ("x" * 100_000, 1, "The text is too long: 100000 characters"),
    ("x" * 1_000_001, 2, "too long for the text"),
    (" \n\t\n", 1, "Write a message or add a media link"),
    ("", 1, "Write a message or add a media link"),
]


def test_a_text_from_a_pipe(person: Person) -> None:
    """Emoji, right-to-left, combining marks, NUL, bytes that are no text, and far too much of it."""
    command = (*DRY, "--to", KIM, "--text", "-")
    answers = person.run_all(*[command] * len(TYPED), typed=[typed for typed, _, _ in TYPED])
    for (_, code, words), said in zip(TYPED, answers, strict=True):
        assert (words, said.code) == (words, code)
        if code == 0:
            assert (said.objects[0]["text"], said.err) == (words, "")
        else:
            assert (words in said.err, said.out) == (True, "")


@pytest.mark.parametrize(
    "place",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"PYTHONIOENCODING": "cp437:strict"},
    ],
)
def test_text_is_utf8_whatever_the_code_page(person: Person, place: dict[str, str]) -> None:
    """What Python takes the console to speak changes nothing, and bytes that are no text never pass."""
    good, bad = person.run_all(*[(*DRY, "--to", KIM, "--text", "-")] * 2, typed=["Grüße 👋", b"Gr\xfc\xdfe"], **place)
    assert (good.code, good.objects[0]["text"]) == (0, "Grüße 👋")
    assert (bad.code, bad.out, "isn't valid UTF-8" in bad.err) == (2, "", True)


def test_failed_check_exits_with_1_and_names_every_problem(person: Person, server: Server) -> None:
    """Numbers, text and media that can't be: every problem at once, and nothing is stored."""
    eleven = [word for number in range(100, 111) for word in ("--to", f"650 555 0{number}")]
    bad = ("555 01", "+1 650 555 01030", "call me", "911", "650 555 0103 ext 4")
    cases: list[tuple[tuple[str | bytes, ...], tuple[str, ...]]] = [
        (tuple(word for number in bad for word in ("--to", number)), bad),
        (("--to", "+1 900 555 0103", "--strict"), ("premium-rate",)),
        (tuple(eleven), ("11 separate texts are a broadcast",)),
        (("--to", KIM, "--group", "--media-url", "/home/kim/a.jpg"), ("A group text needs two", "/home/kim/a.jpg")),
        (("--to", KIM, "--to", LEE, "--group", "--private"), ("private note can't go to a group",)),
        (("--to", KIM, "--media-url", "ftp://files.example/a.jpg"), ("ftp",)),
        (("--to", KIM, "--media-url", "https://kim:secret@files.example/a.jpg"), ("password",)),
        (("--to", KIM, "--media-url", "https://files.example/a b.jpg"), ("space",)),
        (("--to", KIM, "--text", b"half \xed\xa0\xbd of one"), ("broken character after “half”",)),
        (("--to", "5", "--text", "a\x07b", "--media-url", "nonsense"), ("“5”", "U+0007", "nonsense")),
    ]
    answers = person.run_all(*((*DRY, "--text", "Hi", *command) for command, _ in cases))
    for (command, words), said in zip(cases, answers, strict=True):
        assert (command, said.code, said.out) == (command, 1, "")
        assert [word for word in words if word not in said.err] == []
    toll_free = ("send", "--inbox", "Recall line", "--as", "9", "--to", KIM, "--to", LEE, "--group", "--text", "x")
    said = person.run(*toll_free)
    assert (said.code, "which can't send group texts" in said.err) == (1, True)
    assert server.requests() == []
    assert os.fsencode(KIM) not in person.database.read_bytes()
