"""The standalone sandbox with its levers, over HTTP as any program would pull them: what was sent is counted here."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

from heydesk.sandbox.behavior import Behavior
from heydesk.sandbox.testing.switches import switches_as_json
from tests.real.background import until
from tests.real.standalone import StandaloneSandbox

SEND = "/v1/message/send"

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Server:
    """Sets faults and switches, and reads what has reached the sandbox since this object was made."""

    def __init__(self, sandbox: StandaloneSandbox) -> None:
        self.sandbox = sandbox
        self._ask("DELETE", "faults")
        self.turn(**switches_as_json(Behavior()))
        # No test meets the limit, a text that is delivered while it looks, or one that comes in, by its speed.
        self.turn(rate_limit=100_000, delivery_after=1000, incoming_gap=0)
        self._at_first = {message["id"] for message in self._ask("GET", "messages")}
        self._log_at_first = len(self._log())

    def fault(self, *specs: str) -> None:
        """Let these go wrong, in this order, after those that wait already."""
        self._ask("POST", "faults", list(specs))

    def clear(self) -> None:
        """Forget the faults that wait."""
        self._ask("DELETE", "faults")

    def turn(self, **switches: object) -> None:
        """Set switches."""
        self._ask("POST", "switches", switches)

    def kept(self) -> list[dict[str, Any]]:
        """The messages that it took and kept, oldest first."""
        return [message for message in self._ask("GET", "messages") if message["id"] not in self._at_first]

    def requests(self, path: str | None = SEND) -> list[dict[str, Any]]:
        """The requests to one path, or all, in the order in which they came."""
        return [entry for entry in self._log()[self._log_at_first :] if path in {None, entry["path"]}]

    def wait_for_sends(self, count: int) -> None:
        """Wait until so many requests to send have come."""
        until(lambda: len(self.requests()) >= count, f"{count} requests to send")

    def _log(self) -> list[dict[str, Any]]:
        with _OPENER.open(f"{self.sandbox.base_url}/_sandbox/log", timeout=10) as answer:
            return [json.loads(line) for line in answer.read().decode().splitlines()]

    def _ask(self, method: str, lever: str, body: object = None) -> Any:
        request = urllib.request.Request(  # noqa: S310 - the address is the sandbox's
            f"{self.sandbox.base_url}/_sandbox/{lever}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
        )
        with _OPENER.open(request, timeout=10) as answer:
            return json.loads(answer.read())
