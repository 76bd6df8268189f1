"""The team's templates, surveys and fields, as a chooser offers them."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QCoreApplication

from heydesk.domain.excerpt import excerpt
from heydesk.domain.ident import AccountId
from heydesk.ui.composer.library import Library
from heydesk.ui.composer.offer import Offer

_CONTEXT = "Shelf"
_WORDS = 90
EVERYBODY_HAS = ("first_name", "last_name")
"""The tokens that need no field of the team's (contract section 7, *Merge tokens*)."""


class Shelf:
    """Each verb gives what has these words, for one account."""

    def __init__(self, library: Library, account_id: AccountId, estimate: Callable[[str], str]) -> None:
        """``estimate`` fills a text's tokens for the recipient, as far as they are known."""
        self._library = library
        self._account_id = account_id
        self._estimate = estimate

    def templates(self, typed: str) -> list[Offer]:
        """By their titles, with their first words; the whole of it, and its pictures."""
        found = self._library.templates(self._account_id, typed)
        return [
            Offer(each.id, each.title, excerpt(each.text, _WORDS), "\n".join((each.text, *each.pictures)))
            for each in found
        ]

    def surveys(self, typed: str) -> list[Offer]:
        """By their names, with type and question."""
        found = self._library.surveys(self._account_id, typed)
        return [Offer(each.id, each.name, _survey_line(each.kind, each.question), each.question) for each in found]

    def fields(self, typed: str) -> list[Offer]:
        """By their titles; with the token, and with what it will probably read for this recipient."""
        tr = QCoreApplication.translate
        titles = dict(zip(EVERYBODY_HAS, (tr(_CONTEXT, "First name"), tr(_CONTEXT, "Last name")), strict=True))
        titles |= {title: title for title in self._library.fields(self._account_id)}
        wanted = typed.casefold()
        return [
            Offer(token_of(name), title, self._field_line(token_of(name)))
            for name, title in titles.items()
            if wanted in title.casefold() or wanted in name.casefold()
        ]

    def _field_line(self, token: str) -> str:
        value = self._estimate(token)
        if value == token:  # nobody to fill it for, or nobody knows
            return token
        words = QCoreApplication.translate(_CONTEXT, "{token} · here: {value}")
        return words.format(token=token, value=value or QCoreApplication.translate(_CONTEXT, "nothing"))


def token_of(name: str) -> str:
    """The token that stands for a field in a text."""
    return f"{{{{{name}}}}}"


def picture_name(url: str) -> str:
    """What people would call a picture: the last part of its address, or where it is."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc or url


def _survey_line(kind: str, question: str) -> str:
    return " · ".join(filter(None, (kind.upper(), excerpt(question, _WORDS))))
