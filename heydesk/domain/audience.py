"""Whom a draft goes to: its chips and what stands in the field beside them, read, folded and checked."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from heydesk.domain.fix import Fix, FixKind
from heydesk.domain.ident import ChatId, ListId
from heydesk.domain.message import MAX_EACH_ALONE, Draft
from heydesk.domain.phone import BadPhone, Phone, national, read_digits, read_phone, region_in, split_numbers
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sender import Inbox
from heydesk.domain.sentence import Sentence, say

_MOST_NAMED = 5
"""Bad pieces that are named one by one; of the rest the number is enough."""

_EACH_ALONE = Fix(FixKind.EACH_ALONE, say("Send to each alone"))


class Audience(NamedTuple):
    """Whom a draft goes to: numbers, each once and in order, or one conversation, or one list; and what is wrong."""

    phones: tuple[str, ...]
    problems: tuple[Problem, ...]
    chat_id: ChatId | None = None
    list_id: ListId | None = None


def audience_of(draft: Draft, inbox: Inbox | None) -> Audience:
    """Read a draft's recipients. A number that stands in the field counts like a chip."""
    region = region_in(inbox)
    read, refused = _read(draft, region)
    times = Counter(phone.digits for phone in read)
    phones = tuple(times)
    doubts = {doubt: None for phone in read for doubt in phone.doubts}
    problems = (*_refusals(refused), *doubts, *_duplicates(times, region))
    if draft.chats or draft.lists:
        mixed = _mixed(draft, phones, refused)
        return Audience(phones, (*problems, *mixed), next(iter(draft.chats), None), next(iter(draft.lists), None))
    if not phones and not refused:
        problems = (_error("no-recipients", say("Type the name or number of whom this goes to.")),)
    return Audience(phones, (*problems, *_shape(draft, phones, inbox)))


def _read(draft: Draft, region: str) -> tuple[list[Phone], list[BadPhone]]:
    read: list[Phone] = []
    refused: list[BadPhone] = []
    for chip in draft.recipients:
        try:
            read.append(read_digits(chip, region))
        except BadPhone as error:
            refused.append(error)
    for piece in split_numbers(draft.pending, region) if draft.pending.strip() else ():
        try:
            read.append(read_phone(piece, region))
        except BadPhone as error:
            refused.append(error)
    return read, refused


def _mixed(draft: Draft, phones: tuple[str, ...], refused: list[BadPhone]) -> list[Problem]:
    """What is wrong with a list or a conversation: the service takes one, and nobody beside it (section 3.2)."""
    found: list[Problem] = []
    if len(draft.chats) + len(draft.lists) > 1 or phones or refused:
        sentence = (
            say("A list is sent to alone: one list, and nobody beside it. Take the others out.")
            if draft.lists
            else say("A reply goes to one conversation, and nobody beside it. Take the others out.")
        )
        found.append(_error("mixed-recipients", sentence))
    if draft.private and draft.lists:
        sentence = say("A private note can't go to a list. Choose one person or one conversation.")
        found.append(_error("list-note", sentence))
    return found


def _refusals(refused: list[BadPhone]) -> list[Problem]:
    named = [_error(bad.identifier, bad.sentence) for bad in refused[:_MOST_NAMED]]
    more = len(refused) - len(named)
    if more:
        sentence = say("Pieces that are no phone numbers either: {more}. Take them out or mend them.", more=more)
        named.append(_error("more-bad-numbers", sentence))
    return named


def _duplicates(times: Counter[str], region: str) -> list[Problem]:
    twice = [digits for digits, count in times.items() if count > 1]
    if not twice:
        return []
    if len(twice) == 1:
        sentence = say(
            "{number} was there more than once; it gets the message once.", number=national(twice[0], region)
        )
    else:
        sentence = say(
            "Numbers that were there more than once: {count}. Each gets the message once.", count=len(twice)
        )
    return [Problem("duplicate-recipient", Severity.WARNING, Field.RECIPIENTS, sentence)]


def _shape(draft: Draft, phones: tuple[str, ...], inbox: Inbox | None) -> list[Problem]:
    """What is wrong with one group, or with each alone."""
    if not draft.group:
        if len(phones) <= MAX_EACH_ALONE or not draft.private:
            return []
        sentence = say(
            "{count} people are too many at once: notes go to {most} at most. Take some out.",
            count=len(phones),
            most=MAX_EACH_ALONE,
        )
        return [_error("too-many-recipients", sentence)]
    found: list[Problem] = []
    if len(phones) == 1:
        sentence = say("A group needs two people or more. Add another, or choose “each alone”.")
        found.append(_error("group-of-one", sentence))
    if draft.private:
        sentence = say("A private note can't go to a group. Choose “each alone”: one note for each conversation.")
        found.append(_error("group-note", sentence, _EACH_ALONE))
    if inbox and inbox.is_toll_free:
        sentence = say(
            "“{inbox}” has a toll-free number, and those can't text groups. Choose “each alone” or another inbox.",
            inbox=inbox.name,
        )
        found.append(_error("group-from-toll-free", sentence, _EACH_ALONE))
    return found


def _error(identifier: str, sentence: Sentence, fix: Fix | None = None) -> Problem:
    return Problem(identifier, Severity.ERROR, Field.RECIPIENTS, sentence, fix)
