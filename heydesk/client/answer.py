"""An answer as it came."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from heydesk.client.words import words_of
from heydesk.domain.errors import UnreadableAnswer


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of the server, whatever its status. Holds what the program reads of it and nothing else."""

    status: int
    content: bytes = field(repr=False)
    flaw: str = ""
    """Why the content can't be relied on: too large, or compressed in a way that can't be undone."""
    request_id: str = ""
    """``X-Request-Id`` (contract section 2)."""
    retry_after: str = ""
    location: str = ""
    date_at: datetime | None = None
    """The server's clock when it answered."""

    @property
    def words(self) -> str:
        """Where a redirect points, or what an error's body says; "" when it says nothing."""
        return f"it points to {self.location}" if self.location else words_of(self.content)

    def data(self) -> Any:  # noqa: ANN401 - JSON can be anything
        """Read the content as JSON. Raises UnreadableAnswer."""
        if self.flaw:
            raise self.unreadable(self.flaw)
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            cause = "it is not JSON" if self.content.strip() else "it is empty"
        raise self.unreadable(cause)

    def unreadable(self, cause: str) -> UnreadableAnswer:
        """Make the error that says why this answer can't be used."""
        return UnreadableAnswer(cause, self.status, self.request_id)
