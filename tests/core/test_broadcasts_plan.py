"""A broadcast's plan, from what is kept here."""

from __future__ import annotations

from heydesk.domain.broadcast import Excluded, Reason
from heydesk.domain.message import Draft
from heydesk.domain.records import Contact, ContactId, ContactList, ListId, ListMember
from tests.core.core_driver import ANA, FRONT_DESK, KIM, CoreDriver

OMAR = "14155550173"
"""He opted out, at the sandbox."""
RECALL = ListId(501)


def _draft(*phones: str, text: str = "Hi {{first_name}}") -> Draft:
    lists = () if phones else (RECALL,)
    return Draft(FRONT_DESK, ANA, phones, text=text, lists=lists)


async def test_plan_excludes_known_opt_outs_and_counts_unasked_people(driver: CoreDriver) -> None:
    """Who is known to have opted out is left out by name; of whom nobody asked, that is said."""
    account_id = driver.account.id
    await driver.core.people.learn(account_id, FRONT_DESK, OMAR)
    book = driver.store.directory_of(account_id)
    book.members.replace(RECALL, [ListMember(OMAR, "Omar"), ListMember(KIM, "Kim")])
    plan = await driver.core.broadcast_plans.plan(account_id, _draft())
    assert plan.excluded == (Excluded(Reason.OPTED_OUT, OMAR, "Omar"),)
    assert (plan.count, plan.unasked) == (1, 1)
    assert [sample.text for sample in plan.samples] == ["Hi Kim"]


async def test_a_crowd_is_planned_before_it_is_a_list(driver: CoreDriver) -> None:
    """By the numbers alone where there are no contacts."""
    crowd = tuple(f"165055501{number:02}" for number in range(40, 52))
    plan = await driver.core.broadcast_plans.plan(driver.account.id, _draft(*crowd), crowd)
    assert (plan.count, plan.is_known, dict(plan.gaps)) == (12, True, {"first_name": 12})


async def test_a_plan_of_thousands_counts_everybody(driver: CoreDriver) -> None:
    """It is made beside the window, with the same result; the opt-out sentence is counted too."""
    account_id = driver.account.id
    driver.core.policy.apply(driver.core.policy.settings._replace(opt_out="Reply STOP to opt out" * 8))
    members = [ListMember(f"1650{number:07}", "Kim") for number in range(5550000, 5551200)]
    driver.store.directory_of(account_id).lists.upsert([ContactList(RECALL, "Recall", 1200)])
    driver.store.directory_of(account_id).members.replace(RECALL, members)
    plan = await driver.core.broadcast_plans.plan(account_id, _draft())
    assert (plan.count, plan.segments, plan.segments_with_opt_out) == (1200, 1200, 2400)


async def test_a_list_whose_people_nobody_knows_is_not_planned(driver: CoreDriver) -> None:
    """The count that the list says of itself is all there is."""
    driver.store.directory_of(driver.account.id).lists.upsert([ContactList(RECALL, "Recall", 412)])
    plan = await driver.core.broadcast_plans.plan(driver.account.id, _draft())
    assert (plan.count, plan.is_known, plan.samples) == (412, False, ())


async def test_audience_is_read_with_what_is_kept_here(driver: CoreDriver) -> None:
    """A zone on file, an opt-out that is known, and names; of thousands too."""
    account_id = driver.account.id
    await driver.core.people.learn(account_id, FRONT_DESK, OMAR)
    zone = Contact(ContactId(901), KIM, "Kim", "Lee", custom=(("Time zone", "America/Denver"),))
    driver.store.directory_of(account_id).contacts.upsert([zone])
    audience = await driver.core.broadcast_plans.audience(account_id, _draft(KIM, OMAR))
    (kim,) = audience.reached
    assert (kim.name, [str(time.tzinfo) for time in kim.times.times]) == ("Kim Lee", ["America/Denver"])
    assert [one.phone for one in audience.excluded] == [OMAR]
    crowd = tuple(f"1650{number:07}" for number in range(5550000, 5551200))
    assert len((await driver.core.broadcast_plans.audience(account_id, _draft(*crowd))).reached) == 1200
