"""The sandbox's control endpoints, over HTTP as any program would use them: what was sent is counted here."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

from heydesk.sandbox.embedded import SandboxAddress
from heydesk.sandbox.testing.scripted import ScriptedSandbox

SEND = "/v1/message/send"

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class SandboxControl:
    """Sets faults and switches of one sandbox, and reads what reached it."""

    def __init__(self, address: SandboxAddress) -> None:
        self.address = address
        self._at_first: set[int] = set()

    def begin(self) -> SandboxControl:
        """Count from now on: there are messages in the demo data."""
        self._at_first = {message["id"] for message in self._ask("GET", "messages")}
        return self

    def fault(self, *specs: str) -> None:
        """Let these go wrong, in this order."""
        self._ask("POST", "faults", list(specs))

    def turn(self, **switches: object) -> None:
        """Set switches."""
        self._ask("POST", "switches", switches)

    def clear(self) -> None:
        """Forget the faults that wait."""
        self._ask("DELETE", "faults")

    def hear(self, text: str, phone: str = "13125550164") -> None:
        """A customer's message arrives."""
        self._ask("POST", "inbound", {"inbox_id": 41, "phone": phone, "text": text})

    def change(self, do: str, phone: str = "13125550164", **more: object) -> Any:
        """Something happens to a conversation, as ``heydesk.sandbox.testing`` describes it."""
        return self._ask("POST", "conversations", {"do": do, "inbox_id": 41, "phone": phone, **more})

    def kept(self) -> list[dict[str, Any]]:
        """The messages that the sandbox took and kept since the test began, oldest first."""
        return [message for message in self._ask("GET", "messages") if message["id"] not in self._at_first]

    def requests(self, path: str = SEND) -> list[dict[str, Any]]:
        """The requests to one path, in the order in which they came."""
        with _OPENER.open(f"{self.address.base_url}/_sandbox/log?path={path}", timeout=10) as answer:
            return [json.loads(line) for line in answer.read().decode().splitlines()]

    def _ask(self, method: str, lever: str, body: object = None) -> Any:
        request = urllib.request.Request(  # noqa: S310 - the address is the sandbox's
            f"{self.address.base_url}/_sandbox/{lever}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
        )
        with _OPENER.open(request, timeout=10) as answer:
            return json.loads(answer.read())


def again(address: SandboxAddress, clock_offset: float) -> ScriptedSandbox:
    """A sandbox at the same address and with the same key, empty as at first, some seconds ahead."""
    port = int(address.base_url.rpartition(":")[2])
    return ScriptedSandbox(
        port=port,
        secret=(address.secret_id, address.secret_key),
        switches={"repeated_local_id": "second_message", "clock_offset": clock_offset},
    )
