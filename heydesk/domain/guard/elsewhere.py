"""A reply in a conversation that another inbox has."""

from __future__ import annotations

from heydesk.domain.guard.case import Case, warning
from heydesk.domain.problem import Field, Problem
from heydesk.domain.sentence import say


def check_elsewhere(case: Case) -> tuple[Problem, ...]:
    """Compare the conversation's inbox with the draft's: the customer would hear from a number they do not know."""
    if case.chat is None or case.inbox is None or case.chat.inbox_id == case.inbox.id:
        return ()
    sentence = say(
        "This conversation is not one of “{inbox}”: choose the inbox that it belongs to, or write to the number.",
        inbox=case.inbox.name,
    )
    return (warning("conversation-elsewhere", Field.INBOX, sentence),)
