import json
import os
import socket
import stat
import time
import uuid
from pathlib import Path

import httpx
import pytest

from heydesk.sandbox.server import EmbeddedSandbox
from tests.sandbox.caller import SEND, Caller, token


def test_an_entry_tells_the_whole_story(caller: Caller) -> None:
    """Method, path, body as parsed, status, request id, and which message was kept."""
    answer = caller.send(local_id="one")
    entry = caller.log()[-1]
    assert (entry["method"], entry["path"], entry["status"]) == ("POST", SEND, 200)
    assert entry["body"]["local_id"] == "one"
    assert entry["request_id"] == answer.headers["X-Request-Id"]
    assert (entry["kept"], entry["message_id"]) == (True, answer.json()["id"])
    assert entry["time"] <= entry["ended_at"]


def test_a_body_that_is_not_json_is_kept_as_text(caller: Caller) -> None:
    """The log shows what came even when it can't be parsed."""
    caller.request("POST", SEND, content=b"{\xff")
    entry = caller.log()[-1]
    assert (entry["body"], entry["raw"], entry["status"]) == (None, "{\\xff", 400)


def test_every_request_has_an_id_of_its_own(caller: Caller) -> None:
    """Request ids are UUIDs and never repeat."""
    ids = {caller.send().headers["X-Request-Id"] for _ in range(5)}
    assert len({uuid.UUID(id_) for id_ in ids}) == 5


def test_the_log_never_holds_a_token(caller: Caller, tmp_path: Path) -> None:
    """Neither a token nor the key stands in the file or in what the sandbox shows."""
    path = tmp_path / "log.jsonl"
    sandbox = EmbeddedSandbox(log=path)
    with Caller(sandbox.start()) as other:
        bearer = token(other.address)
        other.request("GET", "/v1/inboxes", bearer=bearer)
        written = path.read_text() + repr(other.address) + other.http.get("/_sandbox/log").text
    sandbox.stop()
    assert "/v1/inboxes" in written
    assert bearer.rpartition(".")[2] not in written
    assert other.address.secret_key not in written


def test_the_file_has_a_line_before_its_answer_leaves(tmp_path: Path) -> None:
    """Whoever has an answer, or has lost the line, finds the entry in the file; nobody else may read it."""
    path = tmp_path / "log.jsonl"
    sandbox = EmbeddedSandbox(log=path, faults=["accept-then-drop"])
    with Caller(sandbox.start()) as caller:
        for number in (1, 2):
            try:
                caller.send(local_id=str(number))
            except httpx.RemoteProtocolError:
                assert number == 1
            lines = [json.loads(line) for line in path.read_text().splitlines()]
            assert [line["body"]["local_id"] for line in lines] == [str(n + 1) for n in range(number)]
    sandbox.stop()
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_log_that_can_not_be_written_stops_the_start(tmp_path: Path) -> None:
    """Better no sandbox than one that keeps no log where one was asked for."""
    sandbox = EmbeddedSandbox(log=tmp_path / "missing" / "log.jsonl")
    with pytest.raises(FileNotFoundError):
        sandbox.start()


def test_who_leaves_before_the_end_of_the_body_is_noted(caller: Caller) -> None:
    """A request that breaks off in its body is never carried out."""
    host, _, port = caller.address.base_url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(b"POST /v1/message/send HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    while not (entries := caller.log()) or entries[-1]["outcome"] == "waiting":
        time.sleep(0.01)
    assert (entries[-1]["outcome"], caller.new()) == ("left", [])
