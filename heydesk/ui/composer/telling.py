"""Saying what the desk can't do just now, while what was typed stays where it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from heydesk.domain.error import HeyDeskError
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.ui.composer.check_list import CheckList


@contextmanager
def telling(checks: CheckList) -> Iterator[None]:
    """Tell of a failure among the checks, and go on."""
    try:
        yield
    except HeyDeskError as error:
        words = translate(error.sentence)
        if words not in checks.words:  # else it would be spoken again and again
            checks.show_notice(words, error=True)
