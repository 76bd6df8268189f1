"""What a draft says: its text, checked for what can't be sent and for what a person may not want."""

from __future__ import annotations

import re
from unicodedata import category

from heydesk.domain.excerpt import excerpt_before
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.segment import count_exact
from heydesk.domain.sentence import Sentence, say

LONGEST_TEXT = 10_000
"""Characters. The API states no limit (contract unknown 11); nobody texts more than this on purpose."""

MOST_SEGMENTS = 10
"""Where the vendor's table of segments ends (contract section 11, *Text length and segments*)."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Everything invisible but the tab and the line end: phones show boxes for it, or cut the text there."""

_HALF = re.compile("[\ud800-\udfff]")
_BLANK = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


def is_blank(text: str) -> bool:
    """Whether there is nothing to see in it: white space, and invisible characters such as the zero-width space."""
    return all(category(char) in _BLANK for char in text)


def check_text(text: str, *, has_media: bool, is_sms: bool) -> tuple[Problem, ...]:
    """Give every fault of a text as it leaves. ``is_sms`` where it is cut into segments: no media, group or note."""
    found: list[Problem] = []
    if not text and not has_media:
        found.append(_error("no-content", say("There is nothing to send yet. Write something, or add a media URL.")))
    elif not has_media and is_blank(text):
        sentence = say("There is only white space to send. Write something, or add a media URL.")
        found.append(_error("blank-text", sentence))
    found += _bad_characters(text)
    if len(text) > LONGEST_TEXT:
        sentence = say(
            "The text is too long: {characters} characters, and {most} at most can be sent. Shorten it.",
            characters=len(text),
            most=LONGEST_TEXT,
        )
        found.append(_error("text-too-long", sentence))
    elif is_sms and (segments := count_exact(text).segments) > MOST_SEGMENTS:
        sentence = say(
            "This text is cut into {segments} segments on its way, each billed; Heymarket speaks of {most} at most."
            " It may not arrive whole. Shorten it if you can.",
            segments=segments,
            most=MOST_SEGMENTS,
        )
        found.append(Problem("many-segments", Severity.WARNING, Field.TEXT, sentence))
    return tuple(found)


def _bad_characters(text: str) -> list[Problem]:
    """The first of each kind, with its place: it can't be seen, so a person must be told where to look."""
    found: list[Problem] = []
    if control := _CONTROL.search(text):
        code, before = f"U+{ord(control.group()):04X}", excerpt_before(text, control.start())
        sentence = (
            say(
                "The text has an invisible character that can't be sent ({code}), after “{before}”. Delete it there.",
                code=code,
                before=before,
            )
            if before
            else say("The text begins with an invisible character that can't be sent ({code}). Delete it.", code=code)
        )
        found.append(_error("text-control", sentence))
    if half := _HALF.search(text):
        before = excerpt_before(text, half.start())
        sentence = (
            say(
                "The text has half of a character in it, after “{before}”. Delete it and type it anew.", before=before
            )
            if before
            else say("The text begins with half of a character. Delete it and type it anew.")
        )
        found.append(_error("text-surrogate", sentence))
    return found


def _error(identifier: str, sentence: Sentence) -> Problem:
    return Problem(identifier, Severity.ERROR, Field.TEXT, sentence)
