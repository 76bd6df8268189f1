"""Checks of whom a draft goes to: the conversation's inbox, numbers abroad, messages that cross with the draft."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from heydesk.domain.draft_context import CheckContext, show_conversation
from heydesk.domain.l10n import Sentence, excerpt, say, say_plural
from heydesk.domain.phone_numbers import HOME, country_of, region_of
from heydesk.domain.problems import Field, Problem, warning
from heydesk.domain.records import HistoryMessage


def check_conversation_inbox(context: CheckContext) -> tuple[Problem, ...]:
    """Compare the conversation's inbox with the draft's: the customer would hear from a number they do not know."""
    if context.chat is None or context.inbox is None or context.chat.inbox_id == context.inbox.id:
        return ()
    sentence = say(
        "This conversation isn't in “{inbox}”. Choose its inbox, or text the number.",
        inbox=context.inbox.name,
    )
    return (warning("conversation-elsewhere", Field.INBOX, sentence),)


_NORTH_AMERICA = "1"
_FEW = 50
"""So many numbers are each looked up; of more, only how they begin is seen."""


def check_foreign_numbers(context: CheckContext) -> tuple[Problem, ...]:
    """Name the first number abroad, and say how many there are.

    Who has written from there is texted there, and nobody is asked each time. A number of no country, toll-free for
    one, is nowhere abroad. Of a crowd or a list only those are seen whose number begins otherwise than the inbox's
    country; Canada and the US begin alike.
    """
    if context.is_note or context.inbox is None or not context.inbox.phones:
        return ()
    own = context.inbox.phones[0]
    strangers = [phone for phone in context.phones if not _has_written(context, phone)]
    members = (member.phone for member in context.members)
    abroad = [*(_abroad if len(strangers) <= _FEW else _far)(strangers, own), *_far(members, own)]
    if not abroad:
        return ()
    number = context.number(abroad[0])
    if len(abroad) > 1:
        sentence = say_plural(
            "%n number is in another country: {number}. Texts there may cost more or not arrive.",
            "%n numbers are in another country, {number} among them. Texts there may cost more or not arrive.",
            len(abroad),
            inbox=context.inbox.name,
            number=number,
        )
        return (warning("another-country", Field.RECIPIENTS, sentence),)
    sentence = say(
        "{number} is in another country. A text there may cost more or not arrive.",
        number=number,
        inbox=context.inbox.name,
    )
    fix = None if context.list_ids else context.drop(abroad[0])
    return (warning("another-country", Field.RECIPIENTS, sentence, fix),)


def _has_written(context: CheckContext, phone: str) -> bool:
    person = context.known.people.get(phone)
    return person is not None and any(seen.inbound for seen in person.messages)


def _abroad(phones: Iterable[str], own: str) -> list[str]:
    home = country_of(own) or HOME
    return [phone for phone in phones if (country_of(phone) or home) != home]


def _far(phones: Iterable[str], own: str) -> list[str]:
    if own.startswith(_NORTH_AMERICA):
        return [phone for phone in phones if not phone.startswith(_NORTH_AMERICA)]
    region = region_of(own)
    return [phone for phone in phones if region_of(phone) != region]


_EPOCH = datetime.min.replace(tzinfo=UTC)


def check_crossing_messages(context: CheckContext) -> tuple[Problem, ...]:
    """Show the newest thing said in each conversation since it was last looked at, by anybody but the sender."""
    opened_at = context.known.opened_at
    if opened_at is None:
        return ()
    found: list[Problem] = []
    for phone in context.phones:
        newer = [
            seen for seen in context.person(phone).messages if _at(seen) > opened_at and not _is_own(context, seen)
        ]
        if newer:
            last = max(newer, key=_at)
            about = f"{phone} {_at(last).isoformat()}"
            found.append(
                warning(
                    "crossing", Field.TEXT, _sentence(context, phone, last), show_conversation(phone), about=about
                )
            )
    return tuple(found)


def _at(seen: HistoryMessage) -> datetime:
    return seen.sent_at or _EPOCH


def _is_own(context: CheckContext, seen: HistoryMessage) -> bool:
    return seen.inbound is not True and seen.sender_id is not None and seen.sender_id == context.sender_id


def _sentence(context: CheckContext, phone: str, seen: HistoryMessage) -> Sentence:
    name, words = context.name_of(phone), excerpt(seen.text)
    if seen.inbound:
        if not words:
            return say("{name} sent a picture while you were writing.", name=name)
        return say("{name} texted while you were writing: “{words}”", name=name, words=words)
    member = context.inbox.member(seen.sender_id) if context.inbox else None
    who = member.label if member else seen.author
    if not words:
        return say("{name} texted while you were writing.", name=name)
    if who and seen.private:
        return say(
            "{who} added a note about {name} while you were writing: “{words}”", who=who, name=name, words=words
        )
    if who:
        return say("{who} texted {name} while you were writing: “{words}”", who=who, name=name, words=words)
    return say("{name} texted while you were writing: “{words}”", name=name, words=words)
