import asyncio
import errno
import socket
import threading
from pathlib import Path

import httpx
import pytest

from heydesk.sandbox.embedded import EmbeddedSandbox
from heydesk.sandbox.server import bind_loopback
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.sandbox.caller import Caller


def test_restarted_sandbox_has_fresh_state() -> None:
    """Each start has fresh credentials and forgets what was sent; after each stop nothing listens."""
    sandbox = ScriptedSandbox()
    addresses = []
    for _ in range(2):
        with Caller(sandbox.start()) as caller:
            addresses.append(caller.address)
            assert caller.send().status_code == 200
            assert len(caller.new()) == 1
        sandbox.stop()
        with pytest.raises(httpx.ConnectError):
            httpx.get(caller.address.base_url, trust_env=False)
    first, second = addresses
    assert first.secret_id != second.secret_id
    assert first.secret_key != second.secret_key
    assert "sandbox" not in [thread.name for thread in threading.enumerate()]


def test_credentials_and_port_can_be_given() -> None:
    """With fixed ones a second start is the same address, even while old connections linger."""
    made = ScriptedSandbox()
    given = made.start()
    made.stop()
    port = int(given.base_url.rpartition(":")[2])
    sandbox = ScriptedSandbox(port=port, secret=(given.secret_id, given.secret_key))
    for _ in range(2):
        address = sandbox.start()
        with Caller(address) as caller:
            assert caller.send().status_code == 200
            sandbox.stop()
        assert address == given


def test_half_a_credential_is_none() -> None:
    """A Secret ID without its key is a mistake of whoever gives it."""
    with pytest.raises(ValueError, match="together"):
        EmbeddedSandbox(secret_id="id")


def test_two_run_side_by_side() -> None:
    """Two sandboxes share nothing."""
    one, other = ScriptedSandbox(), ScriptedSandbox()
    with Caller(one.start()) as first, Caller(other.start()) as second:
        first.send()
        assert (len(first.new()), len(second.new())) == (1, 0)
        crossed = second.request("GET", "/v1/inboxes", bearer="x")
        assert crossed.status_code == 401
    one.stop()
    other.stop()


def test_starting_twice_is_refused() -> None:
    """The one that runs is left alone."""
    sandbox = ScriptedSandbox()
    with Caller(sandbox.start()) as caller:
        with pytest.raises(RuntimeError, match="already"):
            sandbox.start()
        assert caller.send().status_code == 200
    sandbox.stop()
    sandbox.stop()


def test_a_taken_port_is_told_to_the_caller() -> None:
    """An error in the thread is raised by start, and a later start works."""
    first = ScriptedSandbox()
    port = int(first.start().base_url.rpartition(":")[2])
    second = ScriptedSandbox(port=port)
    with pytest.raises(OSError, match=rf"Errno {errno.EADDRINUSE}\b"):  # its words are the locale's
        second.start()
    first.stop()
    with Caller(second.start()) as caller:
        assert caller.send().status_code == 200
    second.stop()


def test_a_bad_switch_is_told_to_the_caller() -> None:
    """What can't be understood ends the start with its sentence."""
    with pytest.raises(ValueError, match="no switch 'x'"):
        ScriptedSandbox(switches={"x": 1}).start()


def test_stop_closes_connections_with_requests_under_way() -> None:
    """Hanging, slow and half-sent requests don't hold up the end; their connections are closed."""
    sandbox = ScriptedSandbox(faults=["hang", "delay=600", "late=600"])
    broken: list[type[Exception]] = []

    def send() -> None:
        with Caller(address) as caller:
            try:
                caller.send(timeout=60)
            except httpx.TransportError as error:
                broken.append(type(error))

    address = sandbox.start()
    threads = [threading.Thread(target=send) for _ in range(3)]
    with Caller(address) as caller:
        for thread in threads:
            thread.start()
        while len(caller.log()) < 3:
            pass
    sandbox.stop()
    for thread in threads:
        thread.join()
    assert len(broken) == 3


async def test_sandbox_can_be_started_from_a_running_loop() -> None:
    """Its loop is its own, so a program that runs another one may start and stop it."""
    sandbox = ScriptedSandbox()
    address = await asyncio.to_thread(sandbox.start)
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(f"{address.base_url}/v1/team")).status_code == 401
    sandbox.stop()


def test_the_other_businesses_are_there(tmp_path: Path) -> None:
    """Data comes by name or from a file: here one with awkward names, and one without inboxes."""
    counts = []
    own = tmp_path / "own.json"
    own.write_text('{"inboxes": [{"id": 5}]}', "utf-8")
    for data in ("edge", "empty", own):
        sandbox = ScriptedSandbox(data=data)
        with Caller(sandbox.start()) as caller:
            # Nulls where openapi.yaml has none are among the awkward things.
            caller.request("GET", "/v1/team", described=data != "edge")
            counts.append(len(caller.request("GET", "/v1/inboxes").json()))
        sandbox.stop()
    assert counts == [7, 0, 1]


@pytest.mark.parametrize("text", ["{", "[]", '{"inboxes": [{}]}', '{"contacts": [{"name": "Kim"}]}', '{"lists": 5}'])
def test_data_that_holds_no_business_is_told(tmp_path: Path, text: str) -> None:
    """A file that can't be read as a business ends the start, the file named."""
    path = tmp_path / "own.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"own\.json does not hold a business"):
        ScriptedSandbox(data=path).start()


def test_answers_do_not_wait_for_acknowledgements() -> None:
    """The socket names its protocol, without which asyncio leaves Nagle's wait on: 40 ms an answer."""
    with bind_loopback(0) as listener:
        assert listener.proto == socket.IPPROTO_TCP
        assert listener.getsockname()[0] == "127.0.0.1"
