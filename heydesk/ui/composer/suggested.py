"""What is offered below the field *To* for what was typed so far."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.domain.ids import ListId
from heydesk.domain.text_normalization import is_begun_by
from heydesk.ui.composer.chip_label import label_of
from heydesk.ui.composer.recipient import Recipient
from heydesk.ui.composer.recipient_reading import begins_list, read_list
from heydesk.ui.offer import Offer
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Collection

    from heydesk.core.recipient_search import Suggestion
    from heydesk.ui.composer.recipient_book import RecipientBook

_CONTEXT = "Completion"
_BARE = re.compile(r"\s*[1-9][0-9]{0,8}\s*")
"""What may be a list's number and is no whole phone number."""


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
    is_named: bool = False
    """Whether the first has the name that was typed; else it was found by a tag or an address, or is spelled
    otherwise, and the person must point at it."""


def find(typed: str, book: RecipientBook, region: str, chosen: Collection[Recipient]) -> Found:
    """Find whom ``typed`` may mean; those who are ``chosen`` already are left out."""
    found = book.suggest(typed)
    rows = [_row(each) for each in found.items]
    if (list_id := read_list(typed)) is not None:
        by_number = _by_number(list_id, book, region)
        rows = [by_number, *(row for row in rows if row.recipient != by_number.recipient)]
    elif _BARE.fullmatch(typed):
        number = ListId(int(typed))
        if book.list(number) is not None or found.list_trouble is not None or not rows:
            rows.append(_by_number(number, book, region))
    note = ""
    if found.list_trouble is not None and any(char.isalpha() for char in typed) and (not rows or begins_list(typed)):
        note = translate(found.list_trouble)
    left = tuple(row for row in rows if row.recipient not in chosen)
    return Found(left, found.complete, note, is_named=bool(left) and is_begun_by(left[0].offer.label, typed))


def _by_number(list_id: ListId, book: RecipientBook, region: str) -> Suggested:
    recipient = Recipient(list_id=list_id)
    label = label_of(recipient, book, region)
    words = QCoreApplication.translate(_CONTEXT, "By its number in Heymarket")
    return Suggested(recipient, Offer(label.title, label.title, label.place or words))


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
    why = "" if found.why is None else translate(found.why)
    detail = " · ".join(part for part in (words.format(count=found.people), found.detail, why) if part)
    return Suggested(recipient, Offer(found.label, found.label, detail))
