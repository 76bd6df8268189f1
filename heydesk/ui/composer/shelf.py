"""The team's templates, surveys and fields, as a chooser offers them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, TemplateId
from heydesk.domain.l10n import excerpt
from heydesk.domain.merge_fields import FIRST_NAME, LAST_NAME
from heydesk.domain.records import Template
from heydesk.domain.text_normalization import fold
from heydesk.ui.composer.ready_text import ReadyTexts
from heydesk.ui.offer import Offer
from heydesk.ui.offer_list import MOST
from heydesk.ui.words import translate

_CONTEXT = "Shelf"
_WORDS = 90
_Found = TypeVar("_Found")


class Shelf:
    """Each verb gives what has these words, for one account; nothing, and tells of it, where that can't be read."""

    def __init__(
        self, texts: ReadyTexts, account_id: AccountId, estimate: Callable[[str], str], tell: Callable[[str], None]
    ) -> None:
        """``estimate`` fills a text's tokens for the recipient, where one is known; ``tell`` hears of trouble."""
        self._texts = texts
        self._account_id = account_id
        self._estimate = estimate
        self._tell = tell

    @property
    def is_being_read(self) -> bool:
        """Whether more may come at any moment."""
        return self._texts.progress(self._account_id) is not None

    def templates(self, typed: str) -> list[Offer]:
        """By their titles, with their first words; the whole of it, and its pictures."""
        found = self._read(lambda: self._texts.templates(self._account_id, typed))
        return [
            Offer(each.id, each.title, excerpt(each.text, _WORDS), "\n".join((each.text, *each.pictures)))
            for each in found[:MOST]
        ]

    def template(self, template_id: TemplateId) -> Template | None:
        """One template, while the team has it."""
        found = self._read(lambda: (self._texts.template(self._account_id, template_id),))
        return found[0] if found else None

    def surveys(self, typed: str) -> list[Offer]:
        """By their names, with type and question."""
        found = self._read(lambda: self._texts.surveys(self._account_id, typed))
        return [Offer(each.id, each.name, _survey_line(each.kind, each.question), each.question) for each in found]

    def fields(self, typed: str) -> list[Offer]:
        """By their titles; with the token, and with what it will probably read for this recipient."""
        tr = QCoreApplication.translate
        names = {FIRST_NAME: tr(_CONTEXT, "First name"), LAST_NAME: tr(_CONTEXT, "Last name")}
        names |= {title: title for title in self._read(lambda: self._texts.fields(self._account_id))}
        wanted = fold(typed)
        return [
            Offer(token_of(name), title, self._field_line(token_of(name)))
            for name, title in names.items()
            if wanted in fold(title) or wanted in fold(name)
        ]

    def _read(self, read: Callable[[], tuple[_Found, ...]]) -> tuple[_Found, ...]:
        try:
            return read()
        except HeyDeskError as error:
            self._tell(translate(error.sentence))
            return ()

    def _field_line(self, token: str) -> str:
        value = self._estimate(token)
        if value == token:  # nobody to fill it for, or nobody knows
            return token
        words = QCoreApplication.translate(_CONTEXT, "{token} · here: {value}")
        return words.format(token=token, value=value or QCoreApplication.translate(_CONTEXT, "nothing"))


def token_of(name: str) -> str:
    """The token that stands for a field in a text."""
    return f"{{{{{name}}}}}"


def _survey_line(kind: str, question: str) -> str:
    return " · ".join(filter(None, (kind.upper(), excerpt(question, _WORDS))))
