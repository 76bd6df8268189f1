"""What a text will probably read for the recipient, once Heymarket has filled in its fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from heydesk.ui.composer.readout import OPENS

if TYPE_CHECKING:
    from heydesk.domain.ids import AccountId
    from heydesk.ui.composer.form import Form
    from heydesk.ui.composer.ready_text import KnowingDesk


class Estimate:
    """Fills a text for the one person whom the form is addressed to.

    For several, and for somebody who is in no contacts here, the tokens stay as they are: nothing would be true of
    all of them, and nothing is known.
    """

    def __init__(self, desk: KnowingDesk, form: Form) -> None:
        self._desk = desk
        self._form = form

    def of(self, account_id: AccountId, text: str) -> str:
        """Give the text as it will probably read."""
        if OPENS not in text:
            return text
        from heydesk.domain.merge_fields import render, values_of  # most texts have no fields

        draft = replace(self._form.draft(self._form.private), text=text, template_id=None, survey_id=None)
        known = self._desk.knowledge(account_id, draft)
        people = list(known.people.values())
        if draft.lists or len(people) != 1 or people[0].contact is None:
            return text
        return render(text, values_of(people[0].contact, fields=known.fields)).text
