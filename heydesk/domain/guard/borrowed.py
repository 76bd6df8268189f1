"""Words in a text to a customer that were written for the team alone."""

from __future__ import annotations

import re

from heydesk.domain.excerpt import excerpt
from heydesk.domain.guard.case import Case, warning
from heydesk.domain.problem import Field, Problem
from heydesk.domain.sentence import say

RUN = 8
"""So many words in a row are no chance."""

_LONGEST = 80
_WORD = re.compile(r"[\w’'-]+")


def check_borrowed(case: Case) -> tuple[Problem, ...]:
    """Find words that also stand in the note being written, or in notes in the conversation."""
    written = _WORD.findall(case.text)
    if case.private or len(written) < RUN:
        return ()
    runs = _runs(written)
    notes = [case.known.note_text]
    notes += [seen.text for phone in case.phones for seen in case.person(phone).messages if seen.private]
    for note in dict.fromkeys(notes):
        shared = set(_runs(_WORD.findall(note)))
        if (at := next((at for at, run in enumerate(runs) if run in shared), None)) is not None:
            words = excerpt(" ".join(written[at : at + RUN]), _LONGEST)
            sentence = say("Words in this text come from a private note: “{words} …”", words=words)
            return (warning("words-of-a-note", Field.TEXT, sentence),)
    return ()


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    folded = [word.casefold() for word in words]
    return [tuple(folded[at : at + RUN]) for at in range(len(folded) - RUN + 1)]
