"""The same send through HeyDesk: from the verb that Send calls until the outbox knows that it was accepted.

Runs in the environment of a person who has signed in; takes the number of sends as its argument and prints a JSON
list of milliseconds.
"""

import asyncio
import json
import sys
import time

from heydesk.core.bootstrap import open_desk
from heydesk.domain.ids import fresh_local_id
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.system.paths import places


async def main(count: int) -> list[float]:
    """Send that often, one after the other, and return how long each took."""
    opened = open_desk(places(None, sandbox=False), sandbox=False)
    desk = opened.desk
    account = desk.accounts()[0]
    await desk.refresh(account.id)
    inbox = desk.inboxes(account.id)[0]
    dispatching = asyncio.create_task(desk.run())
    changed = asyncio.Event()
    unsubscribe = desk.watch(lambda _: changed.set())
    taken = []
    for number in range(count):
        draft = Draft(
            inbox_id=inbox.id,
            sender_id=inbox.members[0].id,
            pending="(650) 555-0103",
            text=f"Desk send {number} {time.time_ns()}",
        )
        started = time.perf_counter()
        batch = desk.send(account.id, draft, fresh_local_id(), hold=False)
        while desk.batch(batch)[0].state is not State.ACCEPTED:
            changed.clear()
            await asyncio.wait_for(changed.wait(), 20)
        taken.append((time.perf_counter() - started) * 1000)
    unsubscribe()
    dispatching.cancel()
    await opened.close()
    return taken


print(json.dumps(asyncio.run(main(int(sys.argv[1])))))
