"""Scripted faults, and the queue in which they wait."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

SEND_PATH = "/v1/message/send"
ANY_PATH = "*"

_SPEC = re.compile(
    r"(?P<kept>kept-)?(?P<kind>[a-z0-9-]+)(=(?P<value>.*?))?(\*(?P<times>[0-9]+))?(@(?P<path>/\S*|\*))?",
    re.DOTALL,
)


class FaultKind(StrEnum):
    """What goes wrong; `heydesk.sandbox.testing` says what each does."""

    STATUS = "status"
    DELAY = "delay"
    LATE = "late"
    HANG = "hang"
    DROP_BEFORE_READING = "drop-before-reading"
    ACCEPT_THEN_DROP = "accept-then-drop"
    ACCEPT_THEN_RESET = "accept-then-reset"
    HALF_ANSWER = "half-answer"
    NOT_JSON = "not-json"
    HTML = "html"
    EMPTY = "empty"
    NO_ID = "no-id"
    JUNK_GZIP = "junk-gzip"
    ANSWER = "answer"


_ALWAYS_KEPT = {FaultKind.ACCEPT_THEN_DROP, FaultKind.ACCEPT_THEN_RESET, FaultKind.HALF_ANSWER}
_NEVER_KEPT = {FaultKind.DROP_BEFORE_READING, FaultKind.DELAY, FaultKind.LATE}
_TIMED = {FaultKind.DELAY, FaultKind.LATE}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, for the next `times` requests to `path`.

    `kept` means that the request is carried out first, so that a message is kept, and then answered as the fault
    says. A path that ends in `*` stands for every path that begins so.
    `value` is what stands after `=` in the spec: seconds, a Retry-After, a Location, or a body.
    """

    kind: FaultKind
    status: int = 200
    value: str | None = None
    kept: bool = False
    times: int = 1
    path: str = SEND_PATH

    @classmethod
    def parse(cls, spec: str) -> Self:
        """Read `[kept-]KIND[=VALUE][*TIMES][@PATH]`, as `429=7*2@/v1/inboxes`.

        Raises:
            ValueError: the spec can't be understood; the sentence says why.
        """
        match = _SPEC.fullmatch(spec.strip())
        if match is None:
            raise ValueError(f"A fault is written [kept-]KIND[=VALUE][*TIMES][@PATH], not {spec!r}.")
        word, status = match["kind"], 200
        if re.fullmatch("[3-5][0-9][0-9]", word):
            word, status = FaultKind.STATUS.value, int(word)
        elif word == FaultKind.STATUS or word not in set(FaultKind):
            kinds = ", ".join(kind for kind in FaultKind if kind is not FaultKind.STATUS)
            raise ValueError(f"There is no fault {word!r}. There are a status of 300 to 599, {kinds}.")
        kind = FaultKind(word)
        if match["kept"] and kind in _NEVER_KEPT:
            raise ValueError(f"The fault {kind} can't be kept-.")
        fault = cls(
            kind=kind,
            status=status,
            value=match["value"],
            kept=bool(match["kept"]) or kind in _ALWAYS_KEPT,
            times=int(match["times"] or 1),
            path=match["path"] or SEND_PATH,
        )
        if kind in _TIMED and fault.seconds < 0:
            raise ValueError(f"The fault {kind} needs its seconds: {kind}=2.")
        return fault

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a fault from JSON: a spec, or an object with `kind` and, if wished, `value`, `times`, `path`.

        Raises:
            ValueError: it can't be understood.
        """
        if isinstance(value, str):
            return cls.parse(value)
        if not isinstance(value, Mapping) or not value.keys() <= {"kind", "value", "times", "path"}:
            raise ValueError("A fault is a spec, or an object with kind, value, times and path.")
        spec = f"{value.get('kind')}"
        spec += f"={value['value']}" if value.get("value") is not None else ""
        return cls.parse(f"{spec}*{value.get('times', 1)}@{value.get('path', SEND_PATH)}")

    @property
    def seconds(self) -> float:
        """The value as seconds; -1 when it is no number."""
        return float(self.value) if self.value and re.fullmatch(r"[0-9]+(\.[0-9]+)?", self.value) else -1.0

    @property
    def spec(self) -> str:
        """The fault as `parse` reads it."""
        kept = "kept-" if self.kept and self.kind not in _ALWAYS_KEPT else ""
        word = str(self.status) if self.kind is FaultKind.STATUS else self.kind.value
        value = f"={self.value}" if self.value is not None else ""
        return f"{kept}{word}{value}*{self.times}@{self.path}"


class FaultQueue:
    """A queue of faults; each applies to the requests of its path, one fault a request."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._waiting = [fault for fault in faults if fault.times]

    def add(self, faults: Iterable[Fault]) -> None:
        """Append faults."""
        self._waiting += [fault for fault in faults if fault.times]

    def clear(self) -> None:
        """Empty the queue."""
        self._waiting.clear()

    def waiting(self) -> list[str]:
        """Return the specs of those that wait, with the times that are left."""
        return [fault.spec for fault in self._waiting]

    def pop_for(self, path: str) -> Fault | None:
        """Return the first fault for this path, and take one of its times off the queue."""
        for place, fault in enumerate(self._waiting):
            if fault.path == path or (fault.path.endswith(ANY_PATH) and path.startswith(fault.path[:-1])):
                left = replace(fault, times=fault.times - 1)
                self._waiting[place : place + 1] = [left] if left.times else []
                return fault
        return None
