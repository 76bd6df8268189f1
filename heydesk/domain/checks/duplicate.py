"""Duplicates: the same text, or nearly the same, sent to the same recipient within the last hour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from heydesk.domain.caches import customer_cache
from heydesk.domain.draft_context import RECENT, CheckContext, show_conversation
from heydesk.domain.l10n import Sentence, say_plural
from heydesk.domain.merge_fields import OPENING_BRACES, MergeTemplate, values_of
from heydesk.domain.problems import Field, Problem, warning
from heydesk.domain.text_normalization import similarity

ALIKE = 0.9
"""From this share of common words on, two texts are nearly the same."""

_SHORT = 20
"""Characters. "Yes, thank you" is said again and again: shorter texts count only when equal, and for a short time."""
_SHORT_RECENT = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class _Earlier:
    text: str
    at: datetime
    by: str
    """A teammate's name; "" for the sender themselves."""


def check_duplicate(context: CheckContext) -> tuple[Problem, ...]:
    """Compare the text with what each recipient, or the list, got lately: one warning, for the first found."""
    now = context.known.now
    if not context.words.strip() or now is None or context.send_at is not None:
        return ()
    shares: dict[tuple[str, str], float] = {}
    for phone, name, text in _addressees(context):
        short = len(text) < _SHORT
        for earlier in sorted(_earlier(context, phone, now), key=lambda one: one.at, reverse=True):
            if (text, earlier.text) not in shares:
                shares[text, earlier.text] = similarity(text, earlier.text, ALIKE)
            share = shares[text, earlier.text]
            if share < (1 if short else ALIKE) or (short and now - earlier.at > _SHORT_RECENT):
                continue
            fix = show_conversation(phone) if phone else None
            about = f"{phone} {earlier.at.isoformat()}"
            return (warning("repeat", Field.TEXT, _sentence(name, earlier, share, now), fix, about),)
    return ()


def _addressees(context: CheckContext) -> Iterator[tuple[str, str, str]]:
    """Return number and name of everybody, and what they will read; a list has no number, and a text with tokens."""
    for phone in context.phones:
        yield phone, context.name_of(phone), _filled(context, phone, context.words)
    for list_id in context.list_ids:
        known = context.known.lists.get(list_id)
        yield "", f"“{known.name if known else list_id}”", context.words


def _earlier(context: CheckContext, phone: str, now: datetime) -> Iterator[_Earlier]:
    """Return what went lately to a number, or without one to the lists. A note repeats only notes, a text texts."""
    if not context.is_note:
        for said in context.known.recent:
            is_theirs = said.phone == phone if phone else said.list_id in context.list_ids
            is_template = said.template_id is not None and said.template_id == context.template_id
            words = context.words if is_template else said.text
            if is_theirs and words and now - said.at <= RECENT:
                yield _Earlier(_filled(context, phone, words), said.at, "")
    for seen in context.person(phone).messages:
        if seen.inbound or bool(seen.private) is not context.is_note or not seen.text or seen.sent_at is None:
            continue
        if now - seen.sent_at <= RECENT:
            member = (
                context.inbox.member(seen.sender_id)
                if context.inbox and seen.sender_id != context.sender_id
                else None
            )
            yield _Earlier(seen.text, seen.sent_at, member.label if member else "")


def _filled(context: CheckContext, phone: str, words: str) -> str:
    """Return a text as somebody reads it; with its tokens for a list, which has no number."""
    if not phone or OPENING_BRACES not in words:
        return words
    return _merge(words).render(values_of(context.person(phone).contact, fields=context.known.fields)).text


@customer_cache(maxsize=64)
def _merge(text: str) -> MergeTemplate:
    return MergeTemplate(text)


def _sentence(name: str, earlier: _Earlier, share: float, now: datetime) -> Sentence:
    minutes = max(1, int((now - earlier.at).total_seconds()) // 60)
    percent = int(share * 100)
    if share < 1 and earlier.by:
        return say_plural(
            "{who} sent {name} almost the same text %n minute ago ({percent}% alike).",
            "{who} sent {name} almost the same text %n minutes ago ({percent}% alike).",
            minutes,
            who=earlier.by,
            name=name,
            percent=percent,
        )
    if share < 1:
        return say_plural(
            "{name} got almost the same text %n minute ago ({percent}% alike).",
            "{name} got almost the same text %n minutes ago ({percent}% alike).",
            minutes,
            name=name,
            percent=percent,
        )
    if earlier.by:
        return say_plural(
            "{who} already sent {name} this text %n minute ago.",
            "{who} already sent {name} this text %n minutes ago.",
            minutes,
            who=earlier.by,
            name=name,
        )
    return say_plural(
        "{name} already got this text %n minute ago.",
        "{name} already got this text %n minutes ago.",
        minutes,
        name=name,
    )
