"""What the composer asks of the team's texts that are kept ready."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from heydesk.domain.ids import AccountId, SurveyId, TemplateId
from heydesk.domain.records import Survey, Template

if TYPE_CHECKING:
    from heydesk.domain.broadcast import Plan
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.message import Draft


class ReadyTexts(Protocol):
    """What the team keeps ready, as last fetched; ``Desk.directory`` has it. Every verb answers at once."""

    def templates(self, account_id: AccountId, typed: str = "") -> tuple[Template, ...]:
        """Templates with these words in title or text, the newest first."""

    def template(self, account_id: AccountId, template_id: TemplateId) -> Template | None:
        """One template, while the team has it."""

    def surveys(self, account_id: AccountId, typed: str = "") -> tuple[Survey, ...]:
        """Surveys with these words."""

    def survey(self, account_id: AccountId, survey_id: SurveyId) -> Survey | None:
        """One survey, while the team has it."""

    def fields(self, account_id: AccountId) -> tuple[str, ...]:
        """The titles of the team's own fields, in its order."""

    def progress(self, account_id: AccountId) -> object | None:
        """What is being fetched now; None while nothing is."""


class KnowingDesk(Protocol):
    """The part of the desk that knows people."""

    def knowledge(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """All that is known here about a draft."""


class Planner(Protocol):
    """What plans broadcasts; ``heydesk.core.broadcasts.Broadcasting`` has it."""

    async def plan(self, account_id: AccountId, draft: Draft, crowd: Sequence[str]) -> Plan:
        """Go through everybody on the draft's list."""


class PlanningDesk(KnowingDesk, Protocol):
    """The part of the desk that plans broadcasts."""

    @property
    def broadcast(self) -> Planner:
        """Made when it is first asked for."""


class ReadyTextDesk(PlanningDesk, Protocol):
    """The part of the desk that has them, and knows whom they are for."""

    @property
    def directory(self) -> ReadyTexts:
        """Made when it is first asked for, which no start does."""
