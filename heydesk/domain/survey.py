"""Surveys, whose opening question becomes the text and whose answers the service collects (contract section 8)."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.domain.ident import SurveyId


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey; ``kind`` is the service's word, such as ``nps`` or ``csat``."""

    id: SurveyId
    name: str
    kind: str = ""
    question: str = ""
