"""Merge fields that nothing will fill, and placeholders that were not replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from heydesk.domain.draft_context import CheckContext
from heydesk.domain.l10n import excerpt, excerpt_before, say, say_plural
from heydesk.domain.merge_fields import MergeTemplate, find_blanks, find_tokens, key_of, values_of
from heydesk.domain.problems import Field, Fix, FixKind, Problem, warning

_PLACEHOLDER = re.compile(
    r"[\[<](?:(?:first|last|full|your|their|customer|client|patient|contact|company|business|insert)[ _-]?)*"
    r"(?:name|date|time|number|address|link|amount|company)[\]>]"
    r"|(?<!\{)\{%?[ _]?(?:customer|contact|client)?[._]?(?:first|last|full)?[ _]?name[ _]?%?\}(?!\})",
    re.IGNORECASE,
)
"""The commonest leftovers: [name], <first name>, {%customer.firstName%}, {first_name}."""

_BEGUN = re.compile(r"\{\{[ \t]*([^\W\d][\w -]{0,80}?)[ \t]*(?:\}(?!\})|(?=[^\w }-])|$)")
"""A token that lacks its end: {{first_name, {{first_name}. No name is longer, so that no text makes this slow."""


def check_merge_fields(context: CheckContext) -> tuple[Problem, ...]:
    """Find what would stay unfilled in a text. A note is for the team, which can read a token."""
    words = context.words
    if context.is_note or not any(mark in words for mark in ("{", "[", "<", "___")):
        return ()
    return (*_broken(context, words), *_leftover(context, words), *_unfilled(context, words))


def _broken(context: CheckContext, words: str) -> Iterator[Problem]:
    broken = next((token for token in find_tokens(words) if not token.is_whole), None)
    if broken is None:
        return
    before = excerpt_before(words, broken.start)
    sentence = (
        say(
            "The {braces} after “{before}” isn’t a complete field. It would be sent as is.",
            before=before,
            braces="{{",
        )
        if before
        else say("The {braces} at the start isn’t a complete field. It would be sent as is.", braces="{{")
    )
    begun = _BEGUN.match(words, broken.start)
    fix = _fill_in(context, words, begun.span(), begun[1]) if begun else None
    yield warning("token-broken", Field.TEXT, sentence, fix)


def _leftover(context: CheckContext, words: str) -> Iterator[Problem]:
    match = _PLACEHOLDER.search(words)
    span = match.span() if match else next(iter(find_blanks(words)), None)
    if span is not None:
        piece = words[slice(*span)]
        sentence = say("“{piece}” is still in the text. Replace it.", piece=excerpt(piece))
        yield warning("placeholder", Field.TEXT, sentence, _fill_in(context, words, span, piece.strip("[]<>{}% ")))


def _fill_in(context: CheckContext, words: str, span: tuple[int, int], name: str) -> Fix | None:
    """Offer the token that was meant, in a text that can be changed, where there is such a field."""
    if context.template_id is not None or key_of(name) not in values_of(None, fields=context.known.fields):
        return None
    token = "{{" + name.replace(" ", "_") + "}}"
    whole = words[: span[0]] + token + words[span[1] :]
    return Fix(FixKind.REPLACE_TEXT, say("Write {token}", token=token), whole)


def _unfilled(context: CheckContext, words: str) -> Iterator[Problem]:
    merge = MergeTemplate(words)
    if not merge.names:
        return
    yield from _unknown(context, merge)
    lacking: dict[str, list[str]] = {}
    people = 0
    for phone, values in _values(context):
        people += 1
        for token in merge.empties(merge.fill(values)):
            lacking.setdefault(token, []).append(phone)
    for token, phones in lacking.items():
        sentence = say_plural(
            "{token} is empty for {name}.",
            "{token} is empty for {count} of %n people, {name} among them.",
            people,
            token=_braced(token),
            count=len(phones),
            name=_called(context, phones[0]),
        )
        yield warning("token-empty", Field.TEXT, sentence, about=key_of(token))
    yield from _strangers(context, merge)


def _unknown(context: CheckContext, merge: MergeTemplate) -> Iterator[Problem]:
    known = values_of(None, fields=context.known.fields)
    unknown = {key_of(name): name for name in reversed(merge.names) if key_of(name) not in known}
    for key, name in reversed(unknown.items()):
        sentence = (
            say("Your team has no field {token}. It won’t be filled in.", token=_braced(name))
            if context.known.fields_known
            else say("{token} may not be filled in.", token=_braced(name))
        )
        yield warning("token-unknown", Field.TEXT, sentence, about=key)


def _strangers(context: CheckContext, merge: MergeTemplate) -> Iterator[Problem]:
    """Name whom nothing is known about: the service fills tokens from a contact, and they may be none."""
    strangers = [phone for phone in context.phones if context.person(phone).contact is None]
    if not strangers:
        return
    name, token = context.number(strangers[0]), _braced(merge.names[0])
    sentence = (
        say("{token} may stay empty: {name} isn’t a known contact.", token=token, name=name)
        if len(strangers) == 1
        else say_plural(
            "{token} may stay empty: %n recipient isn’t a known contact. One of them: {name}.",
            "{token} may stay empty: %n recipients aren’t known contacts. One of them: {name}.",
            len(strangers),
            token=token,
            name=name,
        )
    )
    yield warning("token-stranger", Field.TEXT, sentence)


def _values(context: CheckContext) -> Iterator[tuple[str, dict[str, str]]]:
    """Return everybody's number and values, as far as they are known."""
    people, fields = context.known.people, context.known.fields
    for phone in context.phones:
        if contact := context.person(phone).contact:
            yield phone, values_of(contact, fields=fields)
    for member in context.members:
        person = people.get(member.phone)
        yield member.phone, values_of(person.contact if person else None, member, fields)


def _called(context: CheckContext, phone: str) -> str:
    """Return what to call somebody, by the list's own name for them where they are no contact."""
    listed = next((member for member in context.members if member.phone == phone), None)
    own = "" if listed is None else f"{listed.first} {listed.last}".strip()
    known = context.name_of(phone)
    return own if own and known == context.number(phone) else known


def _braced(name: str) -> str:
    return "{{" + excerpt(name) + "}}"
