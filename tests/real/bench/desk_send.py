"""The same send through HeyDesk: from the verb that Send calls until the outbox knows that it was accepted.

Runs in the environment of a person who has signed in; takes the number of sends as its argument and prints a JSON
list of milliseconds.
"""

import asyncio
import json
import sys
import time
from uuid import uuid4

from heydesk.core.bootstrap import open_core
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import fresh_local_id
from heydesk.system.paths import profile_paths


async def main(count: int) -> list[float]:
    """Send that often, one after the other, and return how long each took."""
    opened = open_core(profile_paths(None, sandbox=False), sandbox=False)
    core = opened.core
    account = core.accounts.all()[0]
    await core.directory.refresh_inboxes(account.id)
    inbox = core.directory.inboxes(account.id)[0]
    dispatching = asyncio.create_task(core.dispatcher.run())
    changed = asyncio.Event()
    unsubscribe = core.changes.subscribe(lambda _: changed.set())
    taken = []
    for number in range(count):
        draft = Draft(
            inbox_id=inbox.id,
            sender_id=inbox.members[0].id,
            pending="(650) 555-0103",
            text=f"Desk send {number} {uuid4()}",
        )
        started = time.perf_counter()
        batch = core.compose.send(core.compose.check(account.id, draft, fresh_local_id()), hold=False)
        while core.outbox_view.batch(batch)[0].state is not State.ACCEPTED:
            changed.clear()
            await asyncio.wait_for(changed.wait(), 20)
        taken.append((time.perf_counter() - started) * 1000)
    unsubscribe()
    dispatching.cancel()
    await opened.close()
    return taken


print(json.dumps(asyncio.run(main(int(sys.argv[1])))))
