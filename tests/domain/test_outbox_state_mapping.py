"""The mapping of what a send, or a look-up, raised. What may have left and is not listed is in doubt."""

from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.domain import errors
from heydesk.domain.errors import HeyDeskError, ServiceError, VaultError
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Ask, Failed, LookUpFailed, State, Wait
from heydesk.domain.outbox_state import RetryPolicy, advance, backoff
from tests.domain.sample_entries import NOW, RULE, after, entry

SENDING = entry("sending", request_id="r-0")
UNCERTAIN = entry("uncertain", tries=0)
BACKOFF = backoff(SENDING, RULE).total_seconds()

Mapping = tuple[ServiceError | VaultError, State, Wait | None, Ask | None, float | None]

# error, next state, what it waits for, what it asks, seconds until the dispatcher has to do with it again
MAPPING: list[Mapping] = [
    (errors.Unreachable("no such host"), State.QUEUED, Wait.NETWORK, None, BACKOFF),
    (errors.ProxyWantsPassword(), State.QUEUED, Wait.NETWORK, None, BACKOFF),
    (errors.UntrustedLine("expired"), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.NoAnswer("read timed out"), State.UNCERTAIN, None, None, 2),
    (errors.ServerFault(500, "oops", "r-1"), State.UNCERTAIN, None, None, 2),
    (errors.ServerFault(503, "", "r-1"), State.UNCERTAIN, None, None, 2),
    (errors.ServerFault(408, "slow", "r-1"), State.UNCERTAIN, None, None, 2),
    (errors.Redirected(302, "it points elsewhere", "r-1"), State.UNCERTAIN, None, None, 2),
    (errors.UnreadableAnswer("no id", 200, "r-1"), State.UNCERTAIN, None, None, 2),
    (errors.DuplicateLocalId(409, "known", "r-1"), State.UNCERTAIN, None, None, 2),
    (errors.DuplicateLocalId(400, "known", "r-1"), State.UNCERTAIN, None, None, 2),
    (ServiceError(say("nobody has named this one")), State.UNCERTAIN, None, None, 2),
    (errors.Throttled(None, "r-1"), State.QUEUED, Wait.THROTTLE, None, BACKOFF),
    (errors.Throttled(17, "r-1"), State.QUEUED, Wait.THROTTLE, None, 17),
    (errors.Throttled(0, "r-1"), State.QUEUED, Wait.THROTTLE, None, 1),
    (errors.Throttled(-5, "r-1"), State.QUEUED, Wait.THROTTLE, None, 1),
    (errors.Throttled(float("nan"), "r-1"), State.QUEUED, Wait.THROTTLE, None, 1),
    (errors.Throttled(float("inf"), "r-1"), State.QUEUED, Wait.THROTTLE, None, 3600),
    (errors.TokenRefused("Unauthorized", "r-1"), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.Refused(302, "moved", "r-1"), State.NEEDS_YOU, None, Ask.REFUSED, None),
    (errors.Refused(400, "bad_data", "r-1"), State.NEEDS_YOU, None, Ask.REFUSED, None),
    (errors.Refused(403, "Denied", "r-1"), State.NEEDS_YOU, None, Ask.REFUSED, None),
    (errors.Refused(404, "", "r-1"), State.NEEDS_YOU, None, Ask.REFUSED, None),
    (errors.NoKeyring(), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.UnsafeKeyring("null"), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.VaultLocked(), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.VaultDenied(), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.VaultTimedOut(60), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.VaultBroken("no bus"), State.QUEUED, Wait.ACCOUNT, None, 0),
    (errors.KeyAbsent("Front desk"), State.QUEUED, Wait.ACCOUNT, None, 0),
]


def _name(case: Mapping) -> str:
    raised = case[0]
    status = raised.status if isinstance(raised, ServiceError) else None
    return f"{type(raised).__name__} {status or ''} {getattr(raised, 'retry_after', '')}"


@pytest.mark.parametrize(("raised", "state", "wait", "ask", "due"), MAPPING, ids=map(_name, MAPPING))
def test_each_error_has_its_state_wait_question_and_time(
    raised: ServiceError | VaultError, state: State, wait: Wait | None, ask: Ask | None, due: float | None
) -> None:
    """State, wait, question and time; the reason and the request id are kept, and a doubt is never forgotten."""
    step = advance(SENDING, Failed(raised), NOW, RULE)
    assert (step.state, step.wait, step.ask) == (state, wait, ask)
    assert step.due_at == (None if due is None else after(due))
    assert step.doubted is (state is State.UNCERTAIN)
    assert step.reason == raised.sentence
    assert step.tries == 1
    assert step.request_id == (getattr(raised, "request_id", "") or "r-0")
    assert advance(entry("sending", doubted=True), Failed(raised), NOW, RULE).doubted


def test_no_error_is_without_a_line() -> None:
    """Every leaf of the two branches that a send can raise stands in the table."""
    leaves = {kind for branch in (ServiceError, VaultError) for kind in _leaves(branch)}
    assert leaves == {type(case[0]) for case in MAPPING} - {ServiceError}


def _leaves(kind: type[HeyDeskError]) -> set[type[HeyDeskError]]:
    below = [sub for sub in kind.__subclasses__() if sub.__module__.startswith("heydesk.domain")]
    return {leaf for sub in below for leaf in _leaves(sub)} if below else {kind}


@pytest.mark.parametrize(
    "raised",
    [
        errors.Unreachable("x"),
        errors.UntrustedLine("x"),
        errors.Throttled(None),
        errors.TokenRefused("x"),
        errors.VaultLocked(),
    ],
    ids=lambda raised: type(raised).__name__,
)
def test_a_look_that_could_not_be_made_does_not_count(raised: ServiceError | VaultError) -> None:
    """It is made again with back-off; only after the longest wait it counts, so that a person hears of it."""
    step = advance(UNCERTAIN, LookUpFailed(raised), NOW, RULE)
    assert (step.state, step.looks, step.tries) == (State.UNCERTAIN, 0, 1)
    assert step.due_at == NOW + backoff(UNCERTAIN, RULE)
    late = NOW + timedelta(seconds=3601)
    assert advance(UNCERTAIN, LookUpFailed(raised), late, RULE).looks == 1


@pytest.mark.parametrize(
    "raised",
    [
        errors.NoAnswer("x"),
        errors.ServerFault(500, ""),
        errors.UnreadableAnswer("x"),
        errors.Refused(404, ""),
        ServiceError(say("x")),
    ],
    ids=lambda raised: type(raised).__name__,
)
def test_a_look_that_failed_at_the_service_counts(raised: ServiceError) -> None:
    """After three of them a person decides: asking for ever helps nobody."""
    step = UNCERTAIN
    for _ in range(3):
        assert step.state is State.UNCERTAIN
        step = advance(step, LookUpFailed(raised), NOW, RULE)
    assert (step.state, step.ask) == (State.NEEDS_YOU, Ask.IN_DOUBT)


def test_back_off_of_unsent_entry_grows_to_the_longest() -> None:
    """The fourth failure in a row waits longer than the first, and never longer than the rule's longest."""
    rule = RetryPolicy(longest_backoff=20)
    step, waits = SENDING, []
    for _ in range(8):
        step = advance(step, Failed(errors.Unreachable("x")), NOW, rule)
        assert step.due_at
        waits.append((step.due_at - NOW).total_seconds())
        step = entry("sending", tries=step.tries)
    assert 1.5 <= waits[0] <= 2
    assert 3 <= waits[1] <= 4
    assert 6 <= waits[2] <= 8
    assert all(15 <= wait <= 20 for wait in waits[4:])
