"""What was said with one person, read from a real sandbox."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from heydesk.core.threads import MOST_KEPT
from heydesk.domain.errors import ServiceError
from tests.core.bench import FRONT_DESK, KIM, PRIYA, Bench
from tests.core.conftest import Benches
from tests.core.levers import Levers


async def test_a_thread_is_given_oldest_first(bench: Bench) -> None:
    """Whatever order the service has, the newest comes last, with its clock and who wrote it."""
    bench.start()
    await bench.until_settled(bench.send(text="the newest of all"))
    page = await bench.core.threads.read(bench.account.id, FRONT_DESK, KIM)
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
    threads, account_id = bench.core.threads, bench.account.id
    page = await threads.read(account_id, FRONT_DESK, KIM)
    seen = {each.message_id: each for each in page.messages}
    pages = 1
    while page.has_more:
        page = await threads.read(account_id, FRONT_DESK, KIM, before=page.messages[0].sent_at)
        seen |= {each.message_id: each for each in page.messages}
        pages += 1
        assert pages < 10
    assert set(texts) <= {each.text for each in seen.values()}


async def test_a_look_that_nobody_asked_for_gives_way(bench: Bench, levers: Levers) -> None:
    """Where the service wants less, or can't be reached, until that is over."""
    threads, key = bench.core.threads, (bench.account.id, FRONT_DESK, KIM)
    assert threads.may_look(bench.account.id)
    levers.fault("429=5@/v1/messages")
    with pytest.raises(ServiceError):
        await threads.read(*key)
    assert not threads.may_look(bench.account.id)
    bench.jump(6)
    assert threads.may_look(bench.account.id)
    levers.fault("401*2@/v1/messages")
    with pytest.raises(ServiceError):
        await threads.read(*key)
    assert not threads.may_look(bench.account.id)


async def test_only_the_last_threads_are_remembered(bench: Bench) -> None:
    """A long day with many people does not fill the memory; whom one comes back to is among the last."""
    threads, account_id = bench.core.threads, bench.account.id
    await threads.read(account_id, FRONT_DESK, KIM)
    await threads.read(account_id, FRONT_DESK, PRIYA)
    for number in range(MOST_KEPT - 2):
        threads.keep((account_id, FRONT_DESK, f"1415555{number:04}"), threads.newest(account_id, FRONT_DESK, PRIYA))
    threads.keep((account_id, FRONT_DESK, KIM), threads.newest(account_id, FRONT_DESK, KIM)[:1])
    threads.keep((account_id, FRONT_DESK, "16505559999"), threads.newest(account_id, FRONT_DESK, KIM))
    assert threads.newest(account_id, FRONT_DESK, PRIYA) == ()
    assert len(threads.newest(account_id, FRONT_DESK, KIM)) == 1


async def test_failures_are_told(bench: Bench, levers: Levers) -> None:
    """What the service refuses is an error, not an empty thread."""
    await bench.core.threads.read(bench.account.id, FRONT_DESK, KIM)
    levers.fault("500@/v1/messages")
    with pytest.raises(ServiceError):
        await bench.core.threads.read(bench.account.id, FRONT_DESK, KIM)


async def test_whether_they_may_be_texted_is_asked(bench: Bench) -> None:
    """The service alone knows who opted out; what it said last is remembered."""
    threads, account_id = bench.core.threads, bench.account.id
    assert threads.known_status(account_id, KIM) is None
    status = await threads.status(account_id, KIM)
    assert (status.phone, status.unsubscribed) == (KIM, False)
    assert threads.known_status(account_id, KIM) == status


async def test_a_look_is_as_far_as_was_read(bench: Bench) -> None:
    """What comes after the newest message that was seen has crossed; the service's clock tells, not this one."""
    bench.start()
    await bench.until_settled(bench.send(text="before the look"))
    threads, key = bench.core.threads, (bench.account.id, FRONT_DESK, KIM)
    assert threads.newest(*key) == ()
    page = await threads.read(*key)
    assert threads.newest(*key) == page.messages
    assert threads.last_look(*key) is None
    threads.note_look(*key)
    assert threads.last_look(*key) == page.messages[-1].sent_at
    bench.jump(5)
    await bench.until_settled(bench.send(text="after the look"))
    later = (await threads.read(*key)).messages[-1].sent_at
    seen = threads.last_look(*key)
    assert seen is not None
    assert later is not None
    assert later > seen


async def test_news_are_announced_once(bench: Bench) -> None:
    """Whoever shows or checks something about them does it anew; nothing new is no news."""
    bench.start()
    threads, key = bench.core.threads, (bench.account.id, FRONT_DESK, KIM)
    heard: list[str] = []
    bench.core.changes.subscribe(lambda change: heard.extend(change.people))
    for _ in range(2):
        await threads.read(*key)
    assert heard == [KIM]
    await bench.until_settled(bench.send(text="news"))
    await threads.read(*key)
    assert heard == [KIM, KIM]


async def test_older_pages_are_not_the_newest(bench: Bench) -> None:
    """Scrolling up does not make old news of the newest page."""
    threads, key = bench.core.threads, (bench.account.id, FRONT_DESK, KIM)
    page = await threads.read(*key)
    await threads.read(*key, before=page.messages[0].sent_at)
    assert threads.newest(*key) == page.messages


async def test_the_end_of_an_empty_thread_has_been_seen(benches: Benches) -> None:
    """Whatever comes then crosses."""
    bench = benches()
    account = await bench.connect()
    key = (account.id, FRONT_DESK, "16505550199")
    assert (await bench.core.threads.read(*key)).messages == ()
    bench.core.threads.note_look(*key)
    assert bench.core.threads.last_look(*key) == datetime(1, 1, 1, tzinfo=UTC)
