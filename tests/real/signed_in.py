"""A person who has an account on a server of the test's own."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from heydesk.storage.store import Store
from tests.real.program import HEYDESK
from tests.real.standalone import StandaloneSandbox


def add_account(
    env: Mapping[str, str],
    server: StandaloneSandbox,
    command: Sequence[str | Path] = HEYDESK,
) -> None:
    """Sign in from the command line; the key goes to the keyring of that person's desktop.

    They have said who they are: the first member of each inbox, whom the window would ask for.
    """
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
    with closing(Store.open(Path(env["XDG_DATA_HOME"]) / "heydesk" / "heydesk.sqlite3")) as store:
        for account in store.accounts.all():
            for inbox in store.directory.inboxes(account.id):
                if inbox.members:
                    store.choices.set(f"member.{inbox.id}", str(inbox.members[0].id), account.id)
