"""What comes on standard input: a text or a Secret Key.

Read before the event loop turns: inside it, a read that blocks would swallow the first Ctrl+C.
"""

from __future__ import annotations

import getpass
import io
import sys
import warnings

from heydesk.command.outcome import UsageError
from heydesk.domain.records import Secret

_LONGEST_TEXT = 1_000_000
_LONGEST_KEY = 10_000
_BYTE_ORDER_MARK = "\ufeff"


def read_text() -> str:
    """The text, less the one newline that shells put at its end. Raises UsageError."""
    if sys.stdin is not None and sys.stdin.isatty():
        sys.stderr.write("Type the text; Ctrl+D on a line of its own ends it.\n")
    text = _read("text", _LONGEST_TEXT)
    return text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text


def read_key() -> Secret:
    """The key, or what is typed at a prompt that does not show it. Never from an argument, which others can see.

    Raises UsageError.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        key = Secret(_read("Secret Key", _LONGEST_KEY).strip())
        if not key:
            raise UsageError("No Secret Key came on standard input.")
        return key
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            key = Secret(getpass.getpass("Secret Key (it is not shown): "))
    except getpass.GetPassWarning as error:
        raise UsageError("This terminal can't hide what is typed, so give the key on standard input.") from error
    except (EOFError, UnicodeDecodeError) as error:
        raise UsageError("No Secret Key was typed.") from error
    if not key:
        raise UsageError("No Secret Key was typed.")
    return key


def _read(what: str, longest: int) -> str:
    if sys.stdin is None:  # closed, or a program without a console
        raise UsageError(f"There is no standard input to read the {what} from.")
    if isinstance(sys.stdin, io.TextIOWrapper):
        # In the C locale, Python would let bytes that are no text pass as halves of characters.
        sys.stdin.reconfigure(errors="strict")
    try:
        text = sys.stdin.read(longest + 1)
    except UnicodeDecodeError:
        text = None
    # Raised out here: the decoding error would carry what was read in it.
    if text is None:
        raise UsageError(f"What came on standard input is no text in this system's encoding, so it is no {what}.")
    if len(text) > longest:
        raise UsageError(f"What came on standard input is longer than any {what}: more than {longest} characters.")
    return text.removeprefix(_BYTE_ORDER_MARK)
