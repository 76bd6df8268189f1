"""The drafts that were put aside: offered by their button, brought back or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.domain.ids import AccountId, DraftId
from heydesk.domain.message import Draft
from heydesk.ui.composer.form import Form

if TYPE_CHECKING:
    from heydesk.ui.composer.port import WritingDesk


class Kept(QObject):
    """Reads them from the desk, for the account that is written for."""

    def __init__(
        self,
        desk: WritingDesk,
        form: Form,
        standing: Callable[[], tuple[Draft, ...]],
        show: Callable[[Draft], None],
    ) -> None:
        """``show`` shows one that comes back.

        ``standing`` saves what stands in the form and gives what would be missed: it is kept in exchange.
        """
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._standing = standing
        self._show = show
        self._account_id: AccountId | None = None
        form.kept.opened.connect(self._on_button_opened)
        form.kept.dropped.connect(self._on_button_dropped)

    def reload(self, account_id: AccountId | None) -> None:
        """Offer this account's, as they are now."""
        self._account_id = account_id
        with self._form.checks.telling():
            self._form.kept.offer(() if account_id is None else self._desk.kept_drafts(account_id))

    def _on_button_opened(self, draft_id: int) -> None:
        with self._form.checks.telling():
            self._show(self._desk.open_kept(DraftId(draft_id), self._standing()))
        self.reload(self._account_id)

    def _on_button_dropped(self, draft_id: int) -> None:
        with self._form.checks.telling():
            self._desk.drop_kept(DraftId(draft_id))
        self.reload(self._account_id)
