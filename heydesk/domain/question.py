"""Warnings that a person was asked about: once for this very draft, and again for what is new."""

from __future__ import annotations

from collections.abc import Iterable

from heydesk.domain.message import Draft
from heydesk.domain.problem import Problem


class Question:
    """What was asked: the draft with all that is in it (audience, words, time), and what there was to warn of.

    The words of a warning may change while it stays the same (minutes pass), so it is known by its name and by what
    it is about.
    """

    def __init__(self, draft: Draft, warnings: Iterable[Problem]) -> None:
        self._draft = draft
        self._asked = frozenset(map(_key, warnings))

    def covers(self, draft: Draft, warnings: Iterable[Problem]) -> bool:
        """Whether the answer to it holds: nothing of the draft was changed, and no warning has come since."""
        return draft == self._draft and self._asked.issuperset(map(_key, warnings))


def _key(problem: Problem) -> tuple[str, str]:
    return problem.identifier, problem.about
