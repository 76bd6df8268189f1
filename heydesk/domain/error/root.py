"""The root of the error tree."""

from __future__ import annotations

from heydesk.domain.sentence import Sentence


class HeyDeskError(Exception):
    """Anything a person may be told about. ``sentence`` says what happened, what was kept and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
