"""Ids as types of their own, so that one kind can't be passed for another; idempotency keys (``local_id``)."""

from __future__ import annotations

from typing import NewType
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

AccountId = NewType("AccountId", int)
InboxId = NewType("InboxId", int)
MemberId = NewType("MemberId", int)
"""A member's id is what the API calls ``creator_id`` (contract section 3.1)."""
EntryId = NewType("EntryId", int)
MessageId = NewType("MessageId", int)
"""The service's own id of a message (contract section 3.3)."""
DraftId = NewType("DraftId", int)
ContactId = NewType("ContactId", int)
ListId = NewType("ListId", int)
TemplateId = NewType("TemplateId", int)
SurveyId = NewType("SurveyId", int)
ChatId = NewType("ChatId", int)
"""A conversation's id: ``chat_id`` in a send, ``conversation_id`` in a schedule (contract sections 3.1 and 11)."""
ScheduleId = NewType("ScheduleId", int)
"""The service's own id of a scheduled send (contract section 11, *Schedule*)."""
BatchId = NewType("BatchId", str)
LocalId = NewType("LocalId", str)
"""Our id of one intended send, kept for all its retries (contract section 3.4)."""


def fresh_local_id() -> LocalId:
    """Make the id of a new intent to send."""
    return LocalId(str(uuid4()))


def local_id_at(seed: LocalId, index: int) -> LocalId:
    """Return the id of message ``index`` of a batch: the seed itself for the first, one derived from it for the rest.

    Derived rather than drawn, so that the *Request* pane can show before Send what will leave after it.
    """
    return (
        seed
        if index == 0
        else LocalId(str(uuid5(UUID(seed) if _is_uuid(seed) else NAMESPACE_OID, f"{seed}/{index}")))
    )


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
