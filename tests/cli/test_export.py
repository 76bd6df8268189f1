"""``heydesk export``: to a file or to a pipe, marked and harmless, and never a key in it."""

from __future__ import annotations

import csv
import io
import json

from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server


def test_the_outbox_goes_to_a_pipe_or_a_file(person: Person, server: Server) -> None:
    """CSV by default; JSON lines by the file's ending."""
    assert person.run(*SEND, "--to", KIM, "--text", "=Grüße 👋").code == 0
    person.run(*SEND, "--to", KIM, "--text", "Between us", "--private")
    said = person.run("export", "outbox")
    rows = list(csv.DictReader(io.StringIO(said.out.removeprefix("\ufeff"), newline="")))
    assert said.code == 0
    assert [(row["Kind"], row["Text"]) for row in rows] == [("Text", "'=Grüße 👋"), ("Private note", "Between us")]
    path = person.home / "out.jsonl"
    done = person.run("export", "outbox", "--output", str(path), "--json")
    assert done.objects == [{"lines": 2, "file": str(path)}]
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["private"] for line in lines] == [False, True]


def test_a_conversation_is_read_from_heymarket(person: Person, server: Server) -> None:
    """With what customers wrote; a number that is none is refused."""
    person.run(*SEND, "--to", KIM, "--text", "Hello")
    said = person.run("export", "conversation", "--inbox", "Front desk", "--to", KIM, "--format", "jsonl")
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 0
    assert [line["text"] for line in lines].count("Hello") == 1
    assert {line["direction"] for line in lines} == {"sent", "received"}
    bad = person.run("export", "conversation", "--inbox", "Front desk", "--to", "12")
    assert (bad.code, bad.out) == (2, "")


def test_a_file_that_can_not_be_written_is_told(person: Person) -> None:
    """With its name and why."""
    said = person.run("export", "outbox", "--output", str(person.home))
    assert said.code == 1
    assert "couldn't be saved" in said.err
