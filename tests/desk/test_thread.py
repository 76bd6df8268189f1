"""What was said with one person, read from a real sandbox."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from heydesk.domain.error import ServiceError
from tests.desk.bench import FRONT_DESK, KIM, Bench
from tests.desk.conftest import Benches
from tests.desk.levers import Levers


async def test_a_thread_is_given_oldest_first(bench: Bench) -> None:
    """Whatever order the service has, the newest comes last, with its clock and who wrote it."""
    bench.start()
    await bench.until_settled(bench.send(text="the newest of all"))
    page = await bench.desk.threads.read(bench.account.id, FRONT_DESK, KIM)
    times = [each.sent_at for each in page.messages if each.sent_at]
    assert all(one <= other for one, other in pairwise(times))
    assert page.messages[-1].text == "the newest of all"


async def test_older_messages_are_read_page_by_page(bench: Bench) -> None:
    """Every message of a long thread is reached, and the last page says that it is the last."""
    bench.start()
    texts = [f"number {each}" for each in range(55)]
    for place, text in enumerate(texts):
        if place % 10 == 0:
            bench.jump(5)  # the wire's cursor counts whole seconds
        await bench.until_settled(bench.send(text=text))
    threads, account_id = bench.desk.threads, bench.account.id
    page = await threads.read(account_id, FRONT_DESK, KIM)
    seen = {each.message_id: each for each in page.messages}
    pages = 1
    while page.has_more:
        page = await threads.read(account_id, FRONT_DESK, KIM, before=page.messages[0].sent_at)
        seen |= {each.message_id: each for each in page.messages}
        pages += 1
        assert pages < 10
    assert set(texts) <= {each.text for each in seen.values()}


async def test_failures_are_told(bench: Bench, levers: Levers) -> None:
    """What the service refuses is an error, not an empty thread."""
    await bench.desk.threads.read(bench.account.id, FRONT_DESK, KIM)
    levers.fault("500@/v1/messages")
    with pytest.raises(ServiceError):
        await bench.desk.threads.read(bench.account.id, FRONT_DESK, KIM)


async def test_whether_they_may_be_texted_is_asked(bench: Bench) -> None:
    """The service alone knows who opted out."""
    status = await bench.desk.threads.status(bench.account.id, KIM)
    assert (status.phone, status.unsubscribed) == (KIM, False)


async def test_the_last_look_is_remembered(benches: Benches) -> None:
    """For the check that warns of messages which crossed."""
    bench = benches()
    account = await bench.connect()
    at = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
    assert bench.desk.threads.last_look(account.id, FRONT_DESK, KIM) is None
    bench.desk.threads.note_look(account.id, FRONT_DESK, KIM, at)
    assert bench.desk.threads.last_look(account.id, FRONT_DESK, KIM) == at
