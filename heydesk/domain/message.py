"""What a person typed (a Draft), and what may leave (a Message)."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.domain.ident import InboxId, MemberId


@dataclass(frozen=True, slots=True)
class Draft:
    """One side of the composer exactly as typed: nothing checked, nothing lost.

    ``recipients`` are the chips, as digits; ``pending`` is what stands in the recipient field and is no chip yet.
    """

    inbox_id: InboxId | None = None
    sender_id: MemberId | None = None
    recipients: tuple[str, ...] = ()
    pending: str = ""
    group: bool = False
    text: str = ""
    media_url: str = ""
    private: bool = False

    @property
    def has_words(self) -> bool:
        """Whether there is text or media that somebody would miss. White space alone counts: they typed it."""
        return bool(self.text or self.media_url)


@dataclass(frozen=True, slots=True)
class Message:
    """A checked message for one recipient or one group; every field may leave as it stands.

    ``phones`` are digits without ``+`` (contract section 2): one for a text to one person (``phone_number``), two
    or more for a group that sees everybody (``targets``).
    """

    inbox_id: InboxId
    sender_id: MemberId
    phones: tuple[str, ...]
    text: str = ""
    media_url: str = ""
    private: bool = False

    @property
    def is_group(self) -> bool:
        """Whether everybody sees everybody."""
        return len(self.phones) > 1

    def as_draft(self) -> Draft:
        """The same, back in the composer's terms."""
        return Draft(
            inbox_id=self.inbox_id,
            sender_id=self.sender_id,
            recipients=self.phones,
            group=self.is_group,
            text=self.text,
            media_url=self.media_url,
            private=self.private,
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """The service's answer to a send: accepted, not delivered (contract section 3.3).

    Only ``message_id`` can be relied on. ``sent_at`` is the answer's ``date`` as it came; ``gallery_url`` has no
    documented meaning and is shown as it is.
    """

    message_id: int
    sent_at: str = ""
    gallery_url: str = ""
    request_id: str = ""
    status: int = 200
