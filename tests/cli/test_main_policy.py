"""The command line obeys what the administrator has set."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.cli_driver import KIM, SEND, Person
from tests.cli.sandbox_server import Server


def test_commands_obey_the_policy(person: Person, server: Server, tmp_path: Path) -> None:
    """A list that is too long, the sandbox, another server and a broken file; the doctor names what is set."""
    file = tmp_path / "heydesk" / "policy.json"
    file.parent.mkdir()
    env = {"XDG_CONFIG_DIRS": str(tmp_path)}

    def write(**values: object) -> None:
        file.write_text(json.dumps(values))

    write(largest_broadcast=2, sandbox_allowed=False, colour="red")
    said = person.run(*SEND, "--list", "501", "--expect-count", "3", "--text", "Hi", **env)
    assert (said.code, "Your administrator allows 2 recipients at a time" in said.err) == (1, True)
    said = person.run("--sandbox", "account", "list", **env)
    assert (said.code, said.err) == (1, "heydesk: Your administrator has turned the sandbox off.\n")
    said = person.run("doctor", **env)
    assert said.code == 0
    for line in ("largest_broadcast: 2", "sandbox_allowed: off", "? Not known: colour", f"Policy: {file}"):
        assert line in said.out
    write(server_address="https://sms.example")
    said = person.run(*SEND, "--to", KIM, "--text", "Hi", **env)
    assert (said.code, "administrator doesn't allow the account" in said.err) == (1, True)
    file.write_text("{")
    for command in (("outbox",), (*SEND, "--to", KIM, "--text", "Hi"), ("doctor",)):
        said = person.run(*command, **env)
        assert (said.code, "Traceback" in said.err) == (1, False)
        assert f"administrator's policy ({file}): line 1 isn't valid JSON" in said.err + said.out
    assert [each for each in server.requests() if each["method"] == "POST"] == []
