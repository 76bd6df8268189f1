"""A question about warnings, asked once for this very draft."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from heydesk.domain.l10n import say
from heydesk.domain.message import Side
from heydesk.domain.problems import Field, Problem, Severity
from heydesk.domain.records import ChatId, InboxId, ListId, MemberId, SurveyId, TemplateId
from heydesk.domain.validation import WarningsAnswer
from tests.domain.sample_drafts import GOOD, PAT, draft


def warned(name: str, sentence: str = "Wait.", about: str = "") -> Problem:
    """Give a warning."""
    return Problem(name, Severity.WARNING, Field.TEXT, say(sentence), about=about)


ASKED = (warned("repeat", about="Kim"), warned("quiet-hours"))


@pytest.mark.parametrize(
    "changes",
    [
        {"recipients": (PAT,)},
        {"pending": "650"},
        {"group": True},
        {"chats": (ChatId(5),)},
        {"lists": (ListId(5),)},
        {"text": GOOD.text + " "},
        {"template_id": TemplateId(3)},
        {"survey_id": SurveyId(3)},
        {"media_url": "https://example.com/a.jpg"},
        {"send_at": datetime(2026, 11, 26, 13, 0, tzinfo=UTC)},
        {"side": Side.NOTE},
        {"inbox_id": InboxId(2)},
        {"sender_id": MemberId(16)},
        {"author": "Ana"},
        {"activity_id": "a-1"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_warnings_answer_does_not_cover_an_edited_draft(changes: dict[str, Any]) -> None:
    """The answer was to this audience, these words and this time."""
    question = WarningsAnswer(GOOD, ASKED)
    assert question.covers(draft(), ASKED)
    assert not question.covers(draft(**changes), ASKED)


def test_warnings_answer_does_not_cover_new_warnings() -> None:
    """A warning of another name, or of the same about something else; not one that says the same in new words."""
    question = WarningsAnswer(GOOD, ASKED)
    assert question.covers(GOOD, (warned("repeat", "Wait longer.", "Kim"),))
    assert question.covers(GOOD, ())
    assert not question.covers(GOOD, (*ASKED, warned("crossing")))
    assert not question.covers(GOOD, (warned("repeat", about="Pat"),))
