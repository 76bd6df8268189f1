"""What the composer asks of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from heydesk.domain.ids import AccountId, BatchId, DraftId, LocalId
from heydesk.domain.message import Draft
from heydesk.domain.records import Inbox
from heydesk.ui.composer.acquaintance import AddressDesk
from heydesk.ui.composer.ready_text import ReadyTextDesk

if TYPE_CHECKING:
    from heydesk.core.compose import Request
    from heydesk.core.core import KeptDraft
    from heydesk.domain.validation import Checked
    from heydesk.system.settings import Settings
    from heydesk.ui.composer.media_watch import Looking


class WritingDesk(ReadyTextDesk, AddressDesk, Protocol):
    """The part of the desk that a composer needs; ``heydesk.core.core.Desk`` has it, and says what each verb does."""

    @property
    def settings(self) -> Settings:
        """What the person has set."""

    @property
    def media(self) -> Looking:
        """Looks at addresses as a stranger would."""

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes and their members as last fetched."""

    def check(self, account_id: AccountId, draft: Draft) -> Checked:
        """Every problem of this draft at once."""

    def requests(self, account_id: AccountId, draft: Draft, seed: LocalId) -> tuple[Request, ...]:
        """What would leave."""

    def send(self, account_id: AccountId, draft: Draft, seed: LocalId) -> BatchId:
        """Put the draft into the outbox and clear its side."""

    def draft(self, account_id: AccountId, private: bool) -> Draft | None:
        """The draft of this side as last saved."""

    def save_draft(self, account_id: AccountId, draft: Draft) -> None:
        """Save what stands on one side."""

    def keep_draft(self, account_id: AccountId, draft: Draft) -> None:
        """Put a draft aside."""

    def kept_drafts(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """Drafts put aside, newest first."""

    def open_kept(self, draft_id: DraftId, standing: tuple[Draft, ...]) -> Draft:
        """Bring a kept draft back as the current one."""

    def drop_kept(self, draft_id: DraftId) -> None:
        """Throw a kept draft away."""
