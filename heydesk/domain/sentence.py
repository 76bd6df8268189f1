"""Sentences for people, kept apart from the values that stand in them, so that they can be translated late."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """One English sentence with ``{named}`` places and the values that fill them.

    The core writes sentences and knows no Qt; the window translates ``template`` and then fills it.
    """

    template: str
    values: tuple[tuple[str, str | int], ...] = ()

    def fill(self, template: str) -> str:
        """Put the values into ``template``, which is this sentence's own or a translation of it.

        A translation with a place that the sentence has no value for is not worth a crash: English it is then.
        """
        try:
            return template.format_map(dict(self.values))
        except (LookupError, ValueError, AttributeError, TypeError):
            if template == self.template:
                raise
            return str(self)

    def __str__(self) -> str:
        return self.fill(self.template)


def say(template: str, /, **values: str | int) -> Sentence:
    """Write a sentence. The template must be a literal, so that translators' tools find it."""
    return Sentence(template, tuple(values.items()))
