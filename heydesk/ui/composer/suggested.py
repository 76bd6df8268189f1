"""What is offered below the field *To* for what was typed so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.ui.composer.chip_label import label_of
from heydesk.ui.composer.recipient import Recipient
from heydesk.ui.composer.recipient_reading import begins_list, read_list
from heydesk.ui.offer import Offer
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Collection

    from heydesk.desk.suggestion import Suggestion
    from heydesk.ui.composer.recipient_book import RecipientBook

_CONTEXT = "Completion"


@dataclass(frozen=True, slots=True)
class Suggested:
    """Whom choosing a line gives a chip, and the line."""

    recipient: Recipient
    offer: Offer


@dataclass(frozen=True, slots=True)
class Found:
    """The lines, the best first; ``complete`` is False where there may be others."""

    rows: tuple[Suggested, ...] = ()
    complete: bool = True
    note: str = ""
    """Why something that may be meant can't be among them."""


def find(typed: str, book: RecipientBook, region: str, chosen: Collection[Recipient]) -> Found:
    """Find whom ``typed`` may mean; those who are ``chosen`` already are left out."""
    found = book.suggest(typed)
    rows = [_row(each) for each in found.items]
    if (list_id := read_list(typed)) is not None:
        by_number = Recipient(list_id=list_id)
        label = label_of(by_number, book, region)
        rows = [row for row in rows if row.recipient != by_number]
        words = QCoreApplication.translate(_CONTEXT, "By its number in Heymarket")
        rows.insert(0, Suggested(by_number, Offer(label.title, label.title, label.place or words)))
    note = ""
    if found.list_trouble is not None and any(char.isalpha() for char in typed) and (not rows or begins_list(typed)):
        note = translate(found.list_trouble)
    return Found(tuple(row for row in rows if row.recipient not in chosen), found.complete, note)


def _row(found: Suggestion) -> Suggested:
    """Say what kind it is where the name doesn't."""
    tr = QCoreApplication.translate
    if found.list_id is not None:
        words = tr(_CONTEXT, "List") if found.people is None else tr(_CONTEXT, "List · {count} people")
        recipient = Recipient(list_id=found.list_id)
    elif found.chat_id is not None:
        alone = found.people is None or found.people == 1
        words = tr(_CONTEXT, "Conversation") if alone else tr(_CONTEXT, "Group conversation of {count}")
        recipient = Recipient(chat_id=found.chat_id)
    else:
        words = "" if found.detail else tr(_CONTEXT, "Phone number")
        recipient = Recipient(phone=found.phone)
    detail = " · ".join(part for part in (words.format(count=found.people), found.detail) if part)
    return Suggested(recipient, Offer(found.label, found.label, detail))
