"""The floor of a send: one POST that is signed beforehand, and three commits that reach the disk.

Takes the server's address, Secret ID and the number of sends as arguments and the Secret Key on standard input;
prints a JSON list of milliseconds.
"""

import asyncio
import json
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

import httpx
import jwt

from tests.clock import wall_clock


async def main(base_url: str, secret_id: str, key: str, count: int) -> list[float]:
    """Send that often and return how long each took."""
    signing_key = f"{secret_id}||{key}"
    token = jwt.encode({"iss": secret_id, "iat": int(wall_clock().timestamp())}, signing_key, algorithm="HS256")
    headers = {"Authorization": f"Bearer {token}"}
    taken = []
    with tempfile.TemporaryDirectory(dir=Path.home()) as folder:
        database = sqlite3.connect(Path(folder) / "bare.sqlite3", isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT, state TEXT)")
        async with httpx.AsyncClient(base_url=base_url, headers=headers) as client:
            inbox = (await client.get("/v1/inboxes")).json()[0]
            body = {"inbox_id": inbox["id"], "creator_id": inbox["members"][0], "phone_number": "16505550103"}
            for number in range(count):
                body["text"], body["local_id"] = (
                    f"Bare send {number}",
                    f"bare-{uuid4()}",
                )
                started = time.perf_counter()
                database.execute("INSERT INTO entry (body, state) VALUES (?, 'queued')", [json.dumps(body)])
                database.execute("UPDATE entry SET state = 'sending' WHERE id = ?", [number + 1])
                answer = await client.post("/v1/message/send", json=body)
                answer.raise_for_status()
                database.execute("UPDATE entry SET state = 'accepted' WHERE id = ?", [number + 1])
                taken.append((time.perf_counter() - started) * 1000)
        database.close()
    return taken


address, identity, times = sys.argv[1:]
print(json.dumps(asyncio.run(main(address, identity, sys.stdin.read(), int(times)))))
