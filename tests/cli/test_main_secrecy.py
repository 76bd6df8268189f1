"""The key is a canary: it is put in by the only way there is, and then searched for everywhere else."""

from __future__ import annotations

from pathlib import Path

from tests.cli.cli_driver import KIM, LEE, SAM, SEND, Person, connecting
from tests.cli.sandbox_server import Server


def everything_in(folder: Path) -> bytes:
    """The content and the names of all files below a folder."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return b"\n".join(bytes(path) + path.read_bytes() for path in paths)


def test_the_key_is_nowhere_but_in_the_keyring(newcomer: Person, server: Server) -> None:
    """Not in arguments, environments, output, files or the log; nor is a token that was signed with it."""
    sandbox = server.sandbox
    key = sandbox.secret_key
    seen = [newcomer.run(*connecting(sandbox), typed=f"{key}\n")]
    server.fault("401*2@/v1/message/send", "400", "drop-before-reading", "hang")
    hello = (*SEND, "--text", "Hello", "--wait", "0.3")
    seen += [newcomer.run(*hello, "--to", number) for number in (KIM, LEE, SAM)]
    assert [said.code for said in seen] == [0, 3, 1, 4]
    process = newcomer.start(*SEND, "--to", "+1 650 555 0106", "--text", "Hello")
    server.wait_for_sends(5)
    proc = Path(f"/proc/{process.pid}")
    outside = (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes()
    process.kill()
    seen.append(newcomer.end_of(process))
    seen += newcomer.run_all(
        ("outbox",), ("outbox", "show", "3"), ("outbox", "show", "1", "--json"), ("account", "list")
    )
    # A key that is wrong by one character, and one that is given where no key belongs.
    seen.append(newcomer.run(*connecting(sandbox, "B"), "--secret-id", "b", "--profile", "b", typed=key[1:]))
    printed = "".join(said.out + said.err for said in seen).encode()
    kept = everything_in(newcomer.home)
    assert b"POST /v1/message/send: 400" in kept  # the log is there, and was searched
    for place in (outside, printed, kept):
        for secret in (key, key[1:], key[:-1], "eyJ", f"{sandbox.secret_id}||"):
            assert secret.encode() not in place
    log = newcomer.home / ".local" / "state" / "heydesk" / "heydesk.log"
    assert "6505550" not in log.read_text("utf-8")
    side = [log, newcomer.database]
    assert [path.stat().st_mode & 0o077 for path in side] == [0, 0]
