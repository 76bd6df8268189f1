"""What a person typed comes back as it was, whatever it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from heydesk.domain.l10n import Sentence, say
from heydesk.domain.message import Draft, Message, Receipt
from heydesk.storage import database
from heydesk.storage.database import instant, instant_or_none, micros, micros_or_none

ANYTHING = some.text(some.characters(exclude_categories=()), max_size=20)
IDS = some.integers(min_value=0)
DRAFTS = some.builds(
    Draft,
    inbox_id=some.none() | IDS,
    sender_id=some.none() | IDS,
    recipients=some.lists(ANYTHING, max_size=3).map(tuple),
    pending=ANYTHING,
    group=some.booleans(),
    text=ANYTHING,
    media_url=ANYTHING,
    private=some.booleans(),
    chats=some.lists(IDS, max_size=2).map(tuple),
    lists=some.lists(IDS, max_size=2).map(tuple),
    template_id=some.none() | IDS,
    survey_id=some.none() | IDS,
    author=ANYTHING,
    activity_id=ANYTHING,
    send_at=some.none() | some.datetimes(timezones=some.just(UTC)),
)


@given(DRAFTS)
def test_a_draft_comes_back_as_it_was(draft: Draft) -> None:
    """NUL, half a surrogate pair, right to left: nothing is lost, and the document is plain ASCII."""
    written = database.fields(draft)
    assert database.draft(written) == draft
    assert written.isascii()


MESSAGES = some.builds(
    Message,
    inbox_id=IDS,
    sender_id=IDS,
    phones=some.lists(ANYTHING).map(tuple),
    text=ANYTHING,
    chat_id=some.none() | IDS,
    list_id=some.none() | IDS,
    send_at=some.none() | some.datetimes(timezones=some.just(UTC)),
)


@given(MESSAGES)
def test_a_message_comes_back_as_it_was(message: Message) -> None:
    """Every field of it."""
    assert database.message(database.fields(message)) == message


@given(some.builds(Receipt, message_id=some.integers(), sent_at=ANYTHING, gallery_url=ANYTHING, status=IDS))
def test_a_receipt_comes_back_as_it_was(receipt: Receipt) -> None:
    """An id beyond 64 bits too: it is the service's, not ours."""
    assert database.receipt_or_none(database.fields(receipt)) == receipt


def test_a_sentence_comes_back_to_be_translated_late() -> None:
    """Template and values apart, numbers as numbers."""
    said = say("{who} gave no answer in {seconds} seconds.", who="The “keyring”", seconds=60)
    again = database.sentence_or_none(database.sentence(said))
    assert again == said
    assert isinstance(again, Sentence)


def test_what_is_missing_stays_missing() -> None:
    """None is None on both ways."""
    assert database.sentence(None) is None
    assert database.sentence_or_none(None) is None
    assert database.receipt_or_none(None) is None
    assert instant_or_none(micros_or_none(None)) is None


def test_a_document_of_an_older_heydesk_can_be_read() -> None:
    """A field that was not there yet has its default."""
    assert database.draft('{"recipients":["1"],"text":"Hi"}') == Draft(recipients=("1",), text="Hi")


@given(some.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=some.just(UTC)))  # noqa: DTZ001
def test_an_instant_comes_back_to_the_microsecond(at: datetime) -> None:
    """No instant is rounded."""
    assert instant(micros(at)) == at


def test_an_instant_of_another_zone_is_the_same_instant() -> None:
    """What comes back is in UTC."""
    east = datetime(2026, 3, 20, 16, 0, tzinfo=timezone(timedelta(hours=2)))
    assert instant(micros(east)) == east
    assert instant(micros(east)).tzinfo is UTC


def test_a_naive_time_is_a_defect() -> None:
    """A time without a zone is no instant."""
    with pytest.raises(TypeError):
        micros(datetime(2026, 3, 20))  # noqa: DTZ001
