"""The kinds of argument: each says in words what it does not understand."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from datetime import UTC, datetime

from heydesk.domain.schedule import is_on_grid

_LARGEST_ID = 2**63 - 1
_LONGEST_LOCAL_ID = 100


class Fill(argparse.Action):
    """An option that fills the window's form. Its name is noted, so that before a command it can be refused."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[str] | None,
        option_string: str | None = None,
    ) -> None:
        """Keep the value, or add it where several may be given."""
        _ = parser
        namespace.filled = [*getattr(namespace, "filled", []), option_string]
        if self.nargs == 0:
            setattr(namespace, self.dest, True)
        elif isinstance(self.default, list):
            setattr(namespace, self.dest, [*getattr(namespace, self.dest), values])
        else:
            setattr(namespace, self.dest, values)


def seconds(typed: str) -> float:
    """A number of seconds that can be waited for."""
    try:
        number = float(typed)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number >= 0):
        raise argparse.ArgumentTypeError(f"“{typed}” is no number of seconds")
    return number


def entry_id(typed: str) -> int:
    """The number of a message in the outbox."""
    if not (typed.isascii() and typed.isdigit() and int(typed) <= _LARGEST_ID):
        raise argparse.ArgumentTypeError(f"“{typed}” is no message's number; `heydesk outbox` lists them")
    return int(typed)


def something(typed: str) -> str:
    """Anything but nothing: in a script, an empty argument is a variable that was never set."""
    if not typed.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return typed


def local_id(typed: str) -> str:
    """An id that history and the service carry back as it is."""
    if not typed or len(typed) > _LONGEST_LOCAL_ID or not typed.isprintable() or typed != typed.strip():
        raise argparse.ArgumentTypeError(
            f"it takes 1 to {_LONGEST_LOCAL_ID} characters, all visible, with no space around them"
        )
    return typed


def service_id(typed: str) -> int:
    """A number that the service gave to a list, a conversation, a template or a survey."""
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) <= _LARGEST_ID):
        raise argparse.ArgumentTypeError(f"“{typed}” is no id; ids are whole numbers, and Heymarket shows them")
    return int(typed)


def moment(typed: str) -> datetime:
    """A time to send at: a quarter hour, on this computer's clock where it has no offset from UTC."""
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” is no time; one is 2026-01-31T09:15") from None
    if at.tzinfo is None:
        at, other = (at.replace(fold=fold).astimezone() for fold in (0, 1))
        if at.utcoffset() != other.utcoffset():
            raise argparse.ArgumentTypeError(
                f"at “{typed}” the clocks change here; give the time with its offset, as in 2026-01-31T09:15-08:00"
            )
    if not is_on_grid(at):
        raise argparse.ArgumentTypeError(f"“{typed}” is no quarter hour, and the service takes no other time")
    return at.astimezone(UTC)
