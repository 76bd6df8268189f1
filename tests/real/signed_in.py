"""A person who has an account on a server of the test's own."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.real.program import HEYDESK
from tests.real.standalone import StandaloneSandbox


def add_account(
    env: Mapping[str, str],
    server: StandaloneSandbox,
    command: Sequence[str | Path] = HEYDESK,
) -> None:
    """Sign in from the command line; the key goes to the keyring of that person's desktop."""
    options = ["--name", "Marina Dental", "--secret-id", server.secret_id, "--base-url", server.base_url]
    subprocess.run(
        [*command, "account", "add", *options],
        input=server.secret_key,
        env=dict(env),
        cwd=env["HOME"],
        text=True,
        check=True,
        capture_output=True,
    )
