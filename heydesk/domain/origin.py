"""Who a draft goes out from: the inbox, and the member it is sent as (contract sections 3.1 and 4)."""

from __future__ import annotations

from collections.abc import Sequence

from heydesk.domain.message import Draft
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sender import Inbox
from heydesk.domain.sentence import Sentence, say


def inbox_of(draft: Draft, inboxes: Sequence[Inbox]) -> Inbox | None:
    """Find the draft's inbox; None when none is chosen, or when it is not there any more."""
    return next((inbox for inbox in inboxes if inbox.id == draft.inbox_id), None)


def check_origin(draft: Draft, inboxes: Sequence[Inbox]) -> tuple[Problem, ...]:
    """Give what is wrong with the inbox or the sender: one problem at most, as the sender depends on the inbox."""
    inbox = inbox_of(draft, inboxes)
    if not inboxes:
        sentence = say(
            "This account has no inboxes, so there is nothing to send from. Add one at Heymarket, then refresh."
        )
        return (_error("no-inboxes", Field.INBOX, sentence),)
    if inbox:
        return _check_sender(draft, inbox)
    if draft.inbox_id is None:
        return (_error("no-inbox", Field.INBOX, say("Choose the inbox that this goes out from.")),)
    sentence = say("The chosen inbox is not there any more. Choose another.")
    return (_error("inbox-gone", Field.INBOX, sentence),)


def _check_sender(draft: Draft, inbox: Inbox) -> tuple[Problem, ...]:
    if not inbox.members:
        sentence = say(
            "Nobody is in the inbox “{inbox}”, so nothing can be sent from it. Add a member at Heymarket, or"
            " choose another inbox.",
            inbox=inbox.name,
        )
        return (_error("inbox-empty", Field.INBOX, sentence),)
    if draft.sender_id is None:
        return (_error("no-sender", Field.SENDER, say("Choose who this is sent as.")),)
    if inbox.member(draft.sender_id) is None:
        sentence = say("The chosen sender is not a member of “{inbox}”. Choose one of its members.", inbox=inbox.name)
        return (_error("sender-not-member", Field.SENDER, sentence),)
    return ()


def _error(identifier: str, field: Field, sentence: Sentence) -> Problem:
    return Problem(identifier, Severity.ERROR, field, sentence)
