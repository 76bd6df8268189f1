"""The counter counts the longest of the texts that several people will get."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from heydesk.domain.message import Draft
from heydesk.domain.records import Contact, ContactId, ContactList, InboxId, ListId, ListMember, Template, TemplateId
from tests.ui.composer.media_driver import MediaDriver

LIST = ListId(51)
TEXT = "Hi {{first_name}}, {{Dentist}} is here"
KIM, PAT = "16505550103", "12125550150"


@pytest.fixture
def stocked(sender: MediaDriver) -> MediaDriver:
    """An account with a list, a template, a field and two contacts."""
    book = sender.driver.store.directory_of(sender.driver.account.id)
    book.fields.replace({1: "Dentist"})
    book.lists.upsert([ContactList(LIST, "Recall", 3)])
    book.members.replace(LIST, (ListMember(KIM, "Kimberly"), ListMember(PAT, "Pat"), ListMember("13125550164", "Ed")))
    book.templates.upsert([Template(TemplateId(31), "Here", TEXT)])
    book.contacts.upsert(
        [
            Contact(ContactId(5), KIM, "Kim", "Lee", custom=(("Dentist", "Dr. Cho"),)),
            Contact(ContactId(6), PAT, "Patricia", "Fox", custom=(("Dentist", "Dr. Okonkwo-Reyes"),)),
        ]
    )
    return sender


@pytest.mark.parametrize(
    ("address", "people"),
    [(Draft(lists=(LIST,)), 3), (Draft(recipients=(KIM, PAT)), 2)],
)
@pytest.mark.parametrize("content", [{"text": TEXT}, {"template_id": TemplateId(31)}])
async def test_counter_shows_the_longest_text_of_a_list_or_several(
    stocked: MediaDriver, address: Draft, people: int, content: dict[str, object]
) -> None:
    """By their contacts first, as the service fills it; as text and as template."""
    draft = Draft(InboxId(42), None, address.recipients, lists=address.lists, **content)  # type: ignore[arg-type]
    stocked.composer.restore_draft(draft)
    tells = f"GSM-7 · 38 of 160 characters\nThe longest of {people} texts, as filled in here."
    await stocked.until(lambda: stocked.find(QLabel, "segments").toolTip().startswith(tells))
    assert stocked.find(QLabel, "segments").text() == "1 text each"


async def test_text_without_merge_fields_is_no_estimate(stocked: MediaDriver) -> None:
    """Or for one."""
    stocked.composer.restore_draft(Draft(InboxId(42), recipients=(KIM, PAT), text="Hi all"))
    await stocked.until(lambda: stocked.find(QLabel, "segments").text() == "1 text")
    stocked.composer.restore_draft(Draft(InboxId(42), lists=(ListId(99),), text=TEXT))
    await stocked.until(lambda: stocked.find(QLabel, "segments").text() == "About 1 text")


async def test_counter_follows_changed_names(stocked: MediaDriver) -> None:
    """What is read anew counts anew."""
    stocked.composer.restore_draft(Draft(InboxId(42), recipients=(KIM, PAT), text="Hi {{first_name}}"))
    await stocked.until(lambda: "11 of 160" in stocked.find(QLabel, "segments").toolTip())
    book = stocked.driver.store.directory_of(stocked.driver.account.id)
    book.contacts.upsert([Contact(ContactId(5), KIM, "Kimberley-Anne")])
    stocked.composer.reload_inboxes()
    await stocked.until(lambda: "17 of 160" in stocked.find(QLabel, "segments").toolTip())
