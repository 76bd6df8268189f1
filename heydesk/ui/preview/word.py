"""What the preview says about what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.ui.words import isolated

if TYPE_CHECKING:
    from heydesk.domain.message import Draft
    from heydesk.ui.preview.page import Page
    from heydesk.ui.preview.reader import Reader


def title(draft: Draft, reader: Reader | None) -> str:
    """Say who sees it so."""
    if draft.private:
        return _tr("As your team will see it. The recipient does not.")
    if reader is None:
        return _tr("As it will be read")
    return _tr("As {who} will read it").format(who=reader.name)


def doubts(draft: Draft, page: Page, reader: Reader | None, appended: str = "") -> tuple[str, ...]:
    """Say what is not certain about it, a sentence each. ``appended`` may come behind it."""
    if page.is_gone:
        return (_gone(draft),)
    found = []
    if draft.template_id is not None:
        found.append(_tr("Heymarket makes this from its template when it sends; what stands here is an estimate."))
    elif page.has_tokens:
        found.append(_tr("Heymarket fills in the fields when it sends; what stands here is an estimate."))
    if page.has_tokens and reader is None:
        found.append(
            _tr("Who is on the list has not been read, so the fields stand as written.")
            if draft.lists
            else _tr("With a recipient, the fields are filled in here.")
        )
    elif page.has_tokens and reader is not None and reader.is_group:
        found.append(_tr("For a group nobody knows whose values are taken, so the fields stand as written."))
    elif page.has_tokens and reader is not None and not reader.is_known:
        words = _tr("{who} is not among your contacts as last read, so the fields stand as written.")
        found.append(words.format(who=reader.name))
    if page.empties and reader is not None:
        found.append(_tr("Empty for {who}: {fields}.").format(who=reader.name, fields=_listed(page.empties)))
    if page.unknowns:
        found.append(_tr("No field has this name: {fields}.").format(fields=_listed(page.unknowns)))
    if appended and page.count is not None:
        words = _tr("Heymarket may put “{words}” behind it, the first time that somebody gets a text.")
        found.append(words.format(words=isolated(appended)))
    return tuple(found)


def position(place: int, readers: Sequence[Reader]) -> str:
    """Say which of several it is."""
    words = _tr("{place} of {count}: {who}")
    return words.format(place=place + 1, count=len(readers), who=readers[place].name)


def _gone(draft: Draft) -> str:
    if draft.template_id is not None:
        return _tr("This template is not among those that were last read from Heymarket.")
    return _tr("This survey is not among those that were last read from Heymarket.")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(isolated(name) for name in names)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Preview", words)
