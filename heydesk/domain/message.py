"""What a person typed (a Draft), and what may leave (a Message)."""

from __future__ import annotations

from dataclasses import dataclass, replace

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

    @property
    def has_anything(self) -> bool:
        """Whether there is anything that somebody would miss: words, or recipients, also half-typed ones."""
        return bool(self.has_words or self.recipients or self.pending.strip())

    def beside(self) -> Draft:
        """The other side, without words, from the same inbox to the same people."""
        return replace(self, group=False, text="", media_url="", private=not self.private)


def is_same_address(one: Draft, other: Draft) -> bool:
    """Whether both go from the same inbox and sender to the same people. An inbox left open is any inbox."""
    return (
        (one.recipients, one.pending) == (other.recipients, other.pending)
        and (one.inbox_id == other.inbox_id or None in {one.inbox_id, other.inbox_id})
        and (one.sender_id == other.sender_id or None in {one.sender_id, other.sender_id})
    )


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
