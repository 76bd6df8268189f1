"""One round of all guards."""

from __future__ import annotations

from heydesk.domain.guard.abroad import check_abroad
from heydesk.domain.guard.blank import check_blanks
from heydesk.domain.guard.borrowed import check_borrowed
from heydesk.domain.guard.case import Case
from heydesk.domain.guard.consent import check_consent
from heydesk.domain.guard.crossing import check_crossing
from heydesk.domain.guard.elsewhere import check_elsewhere
from heydesk.domain.guard.quiet_time import check_quiet
from heydesk.domain.guard.repeat import check_repeat
from heydesk.domain.guard.salutation import check_salutation
from heydesk.domain.guard.secret_shape import check_secrets
from heydesk.domain.guard.shortener import check_shortener
from heydesk.domain.problem import Problem

GUARDS = (
    check_elsewhere,
    check_consent,
    check_crossing,
    check_salutation,
    check_repeat,
    check_blanks,
    check_borrowed,
    check_secrets,
    check_quiet,
    check_abroad,
    check_shortener,
)
"""In the order in which a person should hear of them."""


def make_round(case: Case) -> tuple[Problem, ...]:
    """Ask every guard."""
    return tuple(problem for check in GUARDS for problem in check(case))
