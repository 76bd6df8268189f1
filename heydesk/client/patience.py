"""How long a request may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Time limits in seconds, each for one step of a request, and one for all of it."""

    pool: float = 10
    """To wait for one of the connections."""
    connect: float = 10
    """To find the server, to connect, and to agree on TLS: ten seconds each."""
    write: float = 30
    read: float = 30
    """Between two pieces of the answer."""
    whole: float = 60
    """From the first step to the last byte. What is cut off by this one may have left."""
