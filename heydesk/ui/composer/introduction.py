"""Giving the recipients their names, once the window is there: who is known is read from a large file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.ui.composer.acquaintance import Acquaintance

if TYPE_CHECKING:
    from heydesk.domain.ident import AccountId
    from heydesk.ui.composer.acquaintance import AddressDesk
    from heydesk.ui.composer.form import Form


def introduce(desk: AddressDesk, form: Form, account_id: AccountId, now: Callable[[], datetime]) -> None:
    """Let the field *To* ask the desk about the people of this account, in the inbox that is chosen at the time."""
    form.recipients.use(Acquaintance(desk, account_id, lambda: form.origin.inbox_id, now))
    form.refresh_recipients()
