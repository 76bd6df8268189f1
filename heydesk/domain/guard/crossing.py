"""What was said since the person last looked: an answer or a teammate's reply that crosses with what they write."""

from __future__ import annotations

from datetime import UTC, datetime

from heydesk.domain.excerpt import excerpt
from heydesk.domain.guard.case import Case, show_conversation, warning
from heydesk.domain.history import Sighting
from heydesk.domain.problem import Field, Problem
from heydesk.domain.sentence import Sentence, say

_EPOCH = datetime.min.replace(tzinfo=UTC)


def check_crossing(case: Case) -> tuple[Problem, ...]:
    """Show the newest thing said in each conversation since it was last looked at, by anybody but the sender."""
    opened_at = case.known.opened_at
    if opened_at is None:
        return ()
    found: list[Problem] = []
    for phone in case.phones:
        newer = [seen for seen in case.person(phone).messages if _at(seen) > opened_at and not _is_own(case, seen)]
        if newer:
            last = max(newer, key=_at)
            about = f"{phone} {_at(last).isoformat()}"
            found.append(
                warning("crossing", Field.TEXT, _sentence(case, phone, last), show_conversation(phone), about=about)
            )
    return tuple(found)


def _at(seen: Sighting) -> datetime:
    return seen.sent_at or _EPOCH


def _is_own(case: Case, seen: Sighting) -> bool:
    return seen.inbound is not True and seen.sender_id is not None and seen.sender_id == case.sender_id


def _sentence(case: Case, phone: str, seen: Sighting) -> Sentence:
    name, words = case.name_of(phone), excerpt(seen.text)
    if seen.inbound:
        if not words:
            return say("{name} sent a picture while you were writing.", name=name)
        return say("{name} wrote while you were writing: “{words}”", name=name, words=words)
    member = case.inbox.member(seen.sender_id) if case.inbox else None
    who = member.label if member else seen.author
    if not words:
        return say("Something new with {name} came while you were writing.", name=name)
    if who and seen.private:
        return say(
            "{who} left a note about {name} while you were writing: “{words}”", who=who, name=name, words=words
        )
    if who:
        return say("{who} wrote to {name} while you were writing: “{words}”", who=who, name=name, words=words)
    return say("Something new with {name} came while you were writing: “{words}”", name=name, words=words)
