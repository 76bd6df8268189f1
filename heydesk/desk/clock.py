"""A wrong clock, in words."""

from __future__ import annotations

from datetime import timedelta

from heydesk.domain.l10n import Sentence, say

NOTEWORTHY = timedelta(seconds=60)
"""Up to here the service is expected to put up with it (contract section 1, *Clock skew*)."""

_MINUTE = 60
_HOUR = 3600
_DAY = 86400


def clock_sentence(offset: timedelta) -> Sentence:
    """Say how wrong this computer's clock is. ``offset`` is the server's time less ours; below 0, ours is fast."""
    seconds = abs(offset.total_seconds())
    slow = offset > timedelta()
    if seconds < 2 * _MINUTE:
        count = round(seconds)
        return (
            say("This computer's clock is {count} seconds slow; HeyDesk signs by the server's time.", count=count)
            if slow
            else say(
                "This computer's clock is {count} seconds fast; HeyDesk signs by the server's time.", count=count
            )
        )
    if seconds < 2 * _HOUR:
        count = round(seconds / _MINUTE)
        return (
            say("This computer's clock is {count} minutes slow; HeyDesk signs by the server's time.", count=count)
            if slow
            else say(
                "This computer's clock is {count} minutes fast; HeyDesk signs by the server's time.", count=count
            )
        )
    if seconds < 2 * _DAY:
        count = round(seconds / _HOUR)
        return (
            say("This computer's clock is {count} hours slow; HeyDesk signs by the server's time.", count=count)
            if slow
            else say("This computer's clock is {count} hours fast; HeyDesk signs by the server's time.", count=count)
        )
    count = round(seconds / _DAY)
    return (
        say("This computer's clock is {count} days slow; HeyDesk signs by the server's time.", count=count)
        if slow
        else say("This computer's clock is {count} days fast; HeyDesk signs by the server's time.", count=count)
    )
