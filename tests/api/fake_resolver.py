"""An event loop with a name server of the test's own, and a place to run a look on it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Namer(asyncio.SelectorEventLoop):
    """Answers for names from a table, one answer after the other, and counts; addresses are what they are."""

    def __init__(self, table: dict[str, list[list[str]]]) -> None:
        super().__init__()
        self.table = table
        self.asked: list[str] = []

    async def getaddrinfo(self, host: Any, port: Any, **_kinds: Any) -> Any:
        """Answer."""
        self.asked.append(host)
        answer = self.table[host].pop(0)
        return [
            (socket.AF_INET6 if ":" in each else socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port))
            for each in answer
        ]


def run(work: Coroutine[Any, Any, T], namer: Namer) -> T:
    """Run this on such a loop."""
    with asyncio.Runner(loop_factory=lambda: namer) as runner:
        return runner.run(work)
