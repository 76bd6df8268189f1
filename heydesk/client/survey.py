"""Reading surveys (contract section 8)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from heydesk.client.reading import as_id, as_text
from heydesk.client.words import tidy
from heydesk.domain.ids import SurveyId
from heydesk.domain.records import Survey


def survey(row: Mapping[str, Any]) -> Survey | None:
    """Read one survey; None for what has no id."""
    survey_id = as_id(row.get("id"))
    if survey_id is None:
        return None
    return Survey(
        id=SurveyId(survey_id),
        name=tidy(as_text(row.get("name"))),
        kind=tidy(as_text(row.get("type"))),
        question=as_text(row.get("question")),
    )
