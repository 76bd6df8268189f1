"""Giving the recipients their names, once the window is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from heydesk.domain.ids import AccountId
    from heydesk.ui.composer.acquaintance import AddressDesk
    from heydesk.ui.composer.form import Form


class Introduction:
    """Lets the field *To* ask the desk, not before the first paint: who is known is read from a large file."""

    def __init__(self, desk: AddressDesk, form: Form, now: Callable[[], datetime]) -> None:
        self._desk = desk
        self._now = now
        self._form = form
        self._account_id: AccountId | None = None
        self._is_due = False

    def turn(self, account_id: AccountId | None) -> None:
        """Another account is written for: its people are others."""
        self._account_id = account_id
        self._is_due = account_id is not None
        self._form.recipients.forget()

    def make(self) -> None:
        """Name everybody, if that is still to be done."""
        if not self._is_due or self._account_id is None:
            return
        from heydesk.ui.composer.acquaintance import Acquaintance

        self._is_due = False
        inbox = self._form.origin
        self._form.introduce(Acquaintance(self._desk, self._account_id, lambda: inbox.inbox_id, self._now))
