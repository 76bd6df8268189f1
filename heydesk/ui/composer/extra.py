"""What goes along with the words of one side and has no field of its own that is always in sight."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from heydesk.domain.ids import SurveyId, TemplateId
from heydesk.domain.message import Draft


class Extra(NamedTuple):
    """Of one side of the composer: the template or survey in place of the text, the time, and what is advanced."""

    template_id: TemplateId | None = None
    survey_id: SurveyId | None = None
    author: str = ""
    activity_id: str = ""
    send_at: datetime | None = None

    @classmethod
    def of(cls, draft: Draft) -> Extra:
        """Take it out of a draft."""
        return cls(draft.template_id, draft.survey_id, draft.author, draft.activity_id, draft.send_at)
