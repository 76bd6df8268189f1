"""What was typed or pasted into the field *To*, read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heydesk.domain.ids import ListId
from heydesk.domain.l10n import excerpt
from heydesk.domain.phone_numbers import BadPhone, read_phone, split_numbers
from heydesk.ui.composer.recipient import Recipient
from heydesk.ui.words import isolated, translate

_CONTEXT = "RecipientField"
_NUMBERED = r"\s*(?:no\.?|nr\.?|#)?\s*([1-9][0-9]{0,17})"


@dataclass(frozen=True, slots=True)
class Reading:
    """Recipients in the order typed, one twice if it was typed twice; and what is none, with the first reason."""

    recipients: tuple[Recipient, ...]
    left: tuple[str, ...] = ()
    reason: str = ""


def read_typed(text: str, region: str) -> Reading:
    """Read numbers, hundreds at once; or one list by its number, as ``list 501``."""
    if (list_id := read_list(text)) is not None:
        return Reading((Recipient(list_id=list_id),))
    found: list[Recipient] = []
    left: list[str] = []
    reason = ""
    for piece in split_numbers(text, region):
        try:
            found.append(Recipient(phone=read_phone(piece, region).digits))
        except BadPhone as error:
            left.append(piece)
            reason = reason or _reason(piece, error)
    return Reading(tuple(found), tuple(left), reason)


def begins_list(text: str) -> bool:
    """Whether somebody seems to name a list by its number, and is not there yet."""
    words = text.split(maxsplit=1)
    return bool(words) and words[0].casefold() in {"list", QCoreApplication.translate(_CONTEXT, "list").casefold()}


def _reason(piece: str, error: BadPhone) -> str:
    """Say why a piece is no number; of a name, how its number is found."""
    if error.identifier != "not-a-number" or not any(char.isalpha() for char in piece):
        return translate(error.sentence)
    words = QCoreApplication.translate(
        _CONTEXT, "“{typed}” is no phone number. For a name, press Down and choose; or type the number in digits."
    )
    return words.format(typed=isolated(excerpt(piece)))


def is_whole(text: str, region: str) -> bool:
    """Whether all of it can be read as it stands."""
    return not read_typed(text, region).left


def read_list(text: str) -> ListId | None:
    """Read a list that is named by its number: ``list 501``, ``List no. 501``, and so in the person's language."""
    local = QCoreApplication.translate(_CONTEXT, "list")
    match = re.fullmatch(f"(?:list|{re.escape(local)}){_NUMBERED}", text.strip(), re.IGNORECASE)
    return None if match is None else ListId(int(match[1]))


def report_words(added: int, twice: int, left: int) -> str:
    """Say what became of many pieces at once."""
    tr = QCoreApplication.translate
    found = [tr(_CONTEXT, "{count} added").format(count=added)]
    if twice:
        found.append(tr(_CONTEXT, "{count} there already or twice").format(count=twice))
    if left:
        words = (
            tr(_CONTEXT, "1 is no number and stays as text")
            if left == 1
            else tr(_CONTEXT, "{count} are no numbers and stay as text")
        )
        found.append(words.format(count=left))
    return ", ".join(found) + "."
