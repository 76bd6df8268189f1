"""Offline, and back: what was written meanwhile goes, once; and a server that hangs up kills nobody."""

from __future__ import annotations

import json
import re
import socket
import threading
from pathlib import Path

from tests.cli.cli_driver import KIM, LEE, SEND, Person, connecting
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import SecretService


def hang_up_on_everybody(listener: socket.socket) -> None:
    """Accept every call, and end it before a word is said."""
    while True:
        try:
            caller, _ = listener.accept()
        except OSError:
            return
        caller.close()


def test_text_sent_offline_is_delivered_exactly_once(
    newcomer: Person, secret_service: SecretService, tmp_path: Path
) -> None:
    """Nobody answers: code 3 and a sentence. Somebody hangs up: a doubt, no crash. Back again: 0, exactly once."""
    with StandaloneSandbox(tmp_path, secret_service.env) as sandbox:
        assert newcomer.run(*connecting(sandbox), typed=sandbox.secret_key).code == 0
    credentials = tmp_path / "credentials.json"
    known = {"secret_id": sandbox.secret_id, "secret_key": sandbox.secret_key}
    credentials.write_text(json.dumps(known), encoding="utf-8")
    port = int(sandbox.base_url.rpartition(":")[2])

    said = newcomer.run(*SEND, "--to", KIM, "--text", "Offline", "--wait", "0.3")
    assert said.code == 3
    assert said.out.startswith("1  waiting")
    assert said.out.endswith("  (650) 555-0103  Offline\n")
    assert "Couldn't reach Heymarket (nobody answers at this address)" in said.err
    assert "Inboxes and members are as last seen." in said.err
    assert "It's waiting in the outbox" in said.err

    with socket.create_server(("127.0.0.1", port)) as listener:
        thread = threading.Thread(target=hang_up_on_everybody, args=[listener])
        thread.start()
        # A write to a line that the other side has closed is a signal that ends a program which does not ignore it.
        said = newcomer.run(*SEND, "--to", LEE, "--text", "Hung up " + "x" * 9000, "--wait", "0.3")
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
    assert (said.code, said.out[:11]) == (4, "2  in doubt")

    back = ("--port", str(port), "--credentials", str(credentials))
    with StandaloneSandbox(tmp_path, secret_service.env, *back) as sandbox:
        said = newcomer.run("outbox", "deliver", "--wait", "8")
        assert said.code == 4
        assert re.search(r"1  (accepted|delivered)  \(650\) 555-0103  Offline\n", said.out), said.out
        assert newcomer.run(*SEND, "--to", KIM, "--text", "Online").code == 0
        assert [entry["body"]["text"] for entry in sandbox.sends()] == ["Offline", "Online"]
