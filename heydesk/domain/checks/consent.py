"""Consent: recipients who opted out, are blocked, or asked in their own words not to be texted.

Heymarket acts on STOP and similar keywords alone (contract section 9, *Opt-out*). The FCC's rule (47 CFR
64.1200(a)(10)) counts any wording that a reasonable person would understand, so their last messages are searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from heydesk.domain.draft_context import CheckContext, show_conversation
from heydesk.domain.l10n import Day, excerpt, say, say_plural
from heydesk.domain.problems import Field, Problem, error, warning
from heydesk.domain.records import HistoryMessage

LEFT_OUT = "left-out"
"""The name of the warning that says who gets none of several separate texts."""
_LATEST = 5
"""So many of their last texts are read."""

_READ = 300
"""Characters of each: who wants to be left alone says so soon."""

_MOST_NAMED = 5
"""Who may not be texted is named one by one up to here; of the rest the number is enough."""

_STOP = re.compile(
    r"""
    \A\s*(?:please\s+)?(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|opt[\s-]?out)(?:\s+please)?\s*[.!]*\s*\Z
    | \b(?:stop|quit|cease)\s+(?:the\s+|these\s+|your\s+|all\s+|sending|texting|messaging|contacting|bothering
        |spamming|writing|calling)\s*(?:texts?|messages?|sms|me\b|us\b|this\s+number|these)
    | \bstop\s+(?:texting|messaging|contacting|bothering|spamming|it)\s*(?:[.!]|\Z)
    | \b(?:do\s+not|don['’]?t|never)\s+(?:ever\s+)?(?:text|message|contact|write\s+to|sms)\s+(?:me|us|this\s+number)\b
    | \b(?:take|remove|delete)\s+(?:me|us|my\s+(?:name|number)|this\s+number)\s+(?:off|from)\b
    | \bremove\s+(?:me|us|my\s+number|this\s+number)\s*(?:[.!]|\Z)
    | \bno\s+more\s+(?:texts?|messages?|sms)\b
    | \b(?:want|like|wish)\s+to\s+(?:unsubscribe|opt[\s-]?out)\b
    | \bunsubscribe\s+(?:me|us)\b
    | \bopt\s+(?:me|us)\s+out\b
    | \bleave\s+(?:me|us)\s+alone\b
    | \blose\s+(?:my|this)\s+number\b
    | \bno\s+(?:me|nos)\s+(?:escrib|mand|envi|contact)\w*
    | \b(?:deje|deja|dejen|pare|paren)\s+de\s+(?:escrib|mand|envi|contact|molest)\w*
    | \b(?:darme|dame|denme)\s+de\s+baja\b
    | \bne\s+m['’]?\s?(?:écrivez|envoyez|contactez)\s+plus\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_START = re.compile(r"\s*(?:start|yes|unstop)\s*[.!]*\s*", re.IGNORECASE)
"""What opts back in (contract section 9)."""

_EPOCH = datetime.min.replace(tzinfo=UTC)


def check_consent(context: CheckContext) -> tuple[Problem, ...]:
    """Find recipients who may not be texted, and those who seem to have asked not to be. A note goes to nobody."""
    if context.is_note:
        return ()
    refused: list[tuple[str, bool]] = []
    asked: list[tuple[str, HistoryMessage]] = []
    for phone in context.phones:
        person = context.person(phone)
        if person.is_refused:
            refused.append((phone, bool(person.status and person.status.blocked)))
        elif seen := opt_out_request(person.messages):
            asked.append((phone, seen))
    if refused and context.can_leave_out:
        found: tuple[Problem, ...] = (_left_out(context, [phone for phone, _ in refused]),)
    else:
        found = (
            *(_refused(context, phone, blocked=blocked) for phone, blocked in refused[:_MOST_NAMED]),
            *_more(len(refused) - _MOST_NAMED),
        )
    return (*found, *(_asked(context, phone, seen) for phone, seen in asked))


def _left_out(context: CheckContext, phones: Sequence[str]) -> Problem:
    """Say who gets none of the separate texts."""
    if len(phones) == 1:
        sentence = say("{name} can't be texted and is left out.", name=context.name_of(phones[0]))
    else:
        sentence = say_plural(
            "%n person can't be texted and is left out.",
            "%n people can't be texted and are left out.",
            len(phones),
        )
    return warning(LEFT_OUT, Field.RECIPIENTS, sentence, about=" ".join(sorted(phones)))


def _more(count: int) -> Iterator[Problem]:
    if count > 0:
        sentence = say_plural(
            "%n more person can't be texted. Remove them first.",
            "%n more people can't be texted. Remove them first.",
            count,
        )
        yield error("more-opted-out", Field.RECIPIENTS, sentence)


def opt_out_request(messages: tuple[HistoryMessage, ...]) -> HistoryMessage | None:
    """Find the last text in which they asked to be left alone, unless they opted in again after it."""
    theirs = sorted(
        (seen for seen in messages if seen.inbound), key=lambda seen: seen.sent_at or _EPOCH, reverse=True
    )
    for seen in theirs[:_LATEST]:
        if _START.fullmatch(seen.text):
            return None
        if _STOP.search(seen.text[:_READ]):
            return seen
    return None


def _refused(context: CheckContext, phone: str, *, blocked: bool) -> Problem:
    name = context.name_of(phone)
    identifier, sentence = (
        ("blocked", say("{name} is blocked and can't be texted.", name=name))
        if blocked
        else (
            "opted-out",
            say("{name} opted out and can't be texted. They can text START to opt back in.", name=name),
        )
    )
    return error(identifier, Field.RECIPIENTS, sentence, context.drop(phone), about=phone)


def _asked(context: CheckContext, phone: str, seen: HistoryMessage) -> Problem:
    name, words = context.name_of(phone), excerpt(seen.text)
    if seen.sent_at is None:
        sentence = say(
            "{name} asked to stop (“{words}”) but isn't opted out yet. Don't text them.", name=name, words=words
        )
    else:
        sentence = say(
            "{name} asked to stop on {date} (“{words}”) but isn't opted out yet. Don't text them.",
            name=name,
            words=words,
            date=Day(seen.sent_at),
        )
    return warning("asked-to-stop", Field.RECIPIENTS, sentence, show_conversation(phone), about=phone)
