"""A reply in another inbox's conversation."""

from __future__ import annotations

from heydesk.domain.checks import check_elsewhere
from heydesk.domain.ids import ChatId
from heydesk.domain.records import Conversation
from tests.domain.desk import KIM, ORDERS, SUPPORT
from tests.domain.guard.scene import case, words


def test_a_conversation_belongs_to_an_inbox() -> None:
    """Another one is asked about; a draft without inbox or conversation has nothing to compare."""
    here, there = (Conversation(ChatId(1), inbox.id, (KIM,)) for inbox in (SUPPORT, ORDERS))
    assert check_elsewhere(case(chat=here)) == ()
    assert "not one of “Support”" in words(check_elsewhere(case(chat=there)))
    assert check_elsewhere(case(chat=there, inbox=None)) == ()
    assert check_elsewhere(case()) == ()
