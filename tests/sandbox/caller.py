"""Talks to a sandbox as a stranger would: httpx, and a token signed by hand with the standard library."""

import base64
import hashlib
import hmac
import json
import ssl
from types import TracebackType
from typing import Any, Self

import httpx

from heydesk.sandbox.embedded import SandboxAddress
from tests.clock import wall_clock
from tests.sandbox import contract

SEND = "/v1/message/send"
KIM = "16505550103"
OPTED_OUT = "14155550173"
BLOCKED = "15105550109"
UNREACHABLE = "14085550190"
FRONT_DESK, BILLING, TOLL_FREE = 41, 42, 43

_UNUSED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Loopback has no TLS; a context of one's own would cost each caller the reading of all certificates."""


def token(
    address: SandboxAddress, header: dict[str, Any] | None = None, key: str | None = None, **claims: object
) -> str:
    """A token as contract.md section 1 has it, with whatever is asked to differ; a claim of ... is left out."""
    payload = {"iss": address.secret_id, "iat": int(wall_clock().timestamp()), **claims}
    parts = [
        header or {"alg": "HS256", "typ": "JWT"},
        {name: value for name, value in payload.items() if value is not ...},
    ]
    signed = ".".join(_base64(json.dumps(part).encode()) for part in parts)
    secret = key or f"{address.secret_id}||{address.secret_key}"
    return f"{signed}.{_base64(hmac.digest(secret.encode(), signed.encode(), hashlib.sha256))}"


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class Caller:
    """One caller; every answer of the API that it gets is held against openapi.yaml."""

    def __init__(self, address: SandboxAddress) -> None:
        self.address = address
        self.http = httpx.Client(base_url=address.base_url, trust_env=False, timeout=10, verify=_UNUSED)
        self._at_first = len(self.messages())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    def request(
        self, method: str, path: str, *, described: bool = True, bearer: str | None = None, **options: Any
    ) -> httpx.Response:
        """Ask with a token; `described` says whether the answer is one that openapi.yaml has."""
        headers = {"Authorization": f"Bearer {bearer or token(self.address)}"}
        answer = self.http.request(method, path, headers=headers | options.pop("headers", {}), **options)
        if described:
            contract.check(method, path, answer)
        return answer

    def send(self, *, described: bool = True, timeout: float = 10, **fields: object) -> httpx.Response:
        """Send a text to Kim from the front desk, but for the fields that differ; a field of ... is left out."""
        body = {"inbox_id": FRONT_DESK, "creator_id": 7, "phone_number": KIM, "text": "Hello Kim.", **fields}
        body = {name: value for name, value in body.items() if value is not ...}
        return self.request("POST", SEND, json=body, described=described, timeout=timeout)

    def history(self, phone: str = KIM, inbox: int = FRONT_DESK, **more: int) -> list[dict[str, Any]]:
        """What one thread shows."""
        query = {"phoneNumber": phone, "inboxID": inbox, **more}
        shown: list[dict[str, Any]] = self.request("GET", "/v1/messages", params=query).json()
        return shown

    def team(self, **body: object) -> list[dict[str, Any]]:
        """What the team's messages show."""
        shown: list[dict[str, Any]] = self.request("POST", "/v1/messages/all", json=body).json()
        return shown

    def messages(self) -> list[dict[str, Any]]:
        """Everything that is kept."""
        kept: list[dict[str, Any]] = self.http.get("/_sandbox/messages").json()
        return kept

    def new(self) -> list[dict[str, Any]]:
        """What was kept since this caller came."""
        kept = sorted(self.messages(), key=lambda message: int(message["id"]))
        return kept[self._at_first :]

    def log(self, path: str = SEND) -> list[dict[str, Any]]:
        """The log's entries for a path."""
        lines = self.http.get("/_sandbox/log", params={"path": path}).text.splitlines()
        return [json.loads(line) for line in lines]

    def set_switches(self, **switches: object) -> None:
        """Set switches."""
        self.http.post("/_sandbox/switches", json=switches).raise_for_status()

    def add_faults(self, *specs: str) -> None:
        """Ask for faults."""
        self.http.post("/_sandbox/faults", json=specs).raise_for_status()
