"""Messages of an account whose server has changed."""

from __future__ import annotations

from heydesk.domain.errors import Refused, ServiceError
from heydesk.domain.l10n import say


class BoundElsewhere(Refused):
    """Each message belongs to one server for life; its account uses another one now, so nothing is sent.

    Only the sandbox moves, to another port, when its old one is taken. Another program may listen there now.
    """

    def __init__(self, base_url: str) -> None:
        ServiceError.__init__(
            self,
            say(
                "This message belongs to the server {base_url}, which its account does not use any more, so it was"
                " not sent. Take it to the composer to send it from there.",
                base_url=base_url,
            ),
        )
        self.words = ""
