"""A person who has an account on a server of the test's own."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping

from tests.real.program import CHECKOUT, HEYDESK
from tests.real.standalone import StandaloneSandbox


def add_account(env: Mapping[str, str], server: StandaloneSandbox, name: str = "Marina Dental") -> None:
    """Sign in from the command line; the key goes to the keyring of that person's desktop."""
    command = [*HEYDESK, "account", "add", "--name", name]
    command += ["--secret-id", server.secret_id, "--base-url", server.base_url]
    subprocess.run(
        command, input=server.secret_key, env=dict(env), cwd=CHECKOUT, text=True, check=True, capture_output=True
    )
