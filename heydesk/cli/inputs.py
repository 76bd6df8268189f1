"""Reads what was typed: the one account, inbox or member that a word means, and text or a key on standard input.

Standard input is UTF-8, with a byte order mark or without, whatever the locale or the console's code page says. It is
read before the event loop turns: inside it, a read that blocks would swallow the first Ctrl+C.
"""

from __future__ import annotations

import getpass
import sys
import warnings
from collections.abc import Sequence
from typing import NamedTuple

from heydesk.cli.output import UsageError
from heydesk.domain.records import Account, Inbox, Member, Secret
from heydesk.domain.text_normalization import with_line_feeds


def pick_account(accounts: Sequence[Account], typed: str | None) -> Account:
    """The account of this name, or the only one. Raises UsageError with the names there are."""
    names = ", ".join(account.name for account in accounts) or "none yet; add one with: heydesk account add"
    if typed is None:
        if len(accounts) == 1:
            return accounts[0]
        raise UsageError(f"Choose an account with --account: {names}.")
    found = [account for account in accounts if account.name.casefold() == typed.casefold()]
    if len(found) != 1:
        raise UsageError(f"There is no account named “{typed}”. There are: {names}.")
    return found[0]


def pick_inbox(inboxes: Sequence[Inbox], typed: str) -> Inbox:
    """The inbox of this id or name. Raises UsageError with the ids where a name is shared or unknown.

    Nothing typed means no inbox, also where one has no name.
    """
    found = [inbox for inbox in inboxes if str(inbox.id) == typed] or [
        inbox for inbox in inboxes if typed and inbox.name.casefold() == typed.casefold()
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{len(found)} inboxes are named “{typed}”; use an ID instead: {_inboxes(found)}.")
    raise UsageError(f"There is no inbox named “{typed}”. There are: {_inboxes(inboxes) or 'none'}.")


def pick_member(inbox: Inbox, typed: str) -> Member:
    """The member of this inbox with this id, name or e-mail address. Raises UsageError with the ids there are."""
    found = [member for member in inbox.members if str(member.id) == typed] or [
        member for member in inbox.members if typed.casefold() in _names(member)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            f"{len(found)} members of “{inbox.name}” are named “{typed}”; use an ID instead: {_members(found)}."
        )
    raise UsageError(
        f"No member of the inbox “{inbox.name}” is named “{typed}”. There are: {_members(inbox.members) or 'none'}."
    )


class Choice(NamedTuple):
    """A list, a template or a survey to choose: its id, its name, and what tells it from others of that name."""

    id: int
    name: str
    detail: str = ""


def pick_id(kind: str, choices: Sequence[Choice], typed: str) -> int:
    """The id of the one that is meant: a known id, else a name. Raises UsageError with the ids there are.

    A number that is nobody's name is an id that is not known here.
    """
    found = [one for one in choices if str(one.id) == typed] or [
        one for one in choices if one.name.casefold() == typed.strip().casefold()
    ]
    if len(found) == 1:
        return found[0].id
    if found:
        raise UsageError(f"{len(found)} {kind}s are named “{typed}”; use an ID instead: {_choices(found)}.")
    if typed.isascii() and typed.isdigit():
        return int(typed)
    raise UsageError(
        f"There is no {kind} named “{typed}”. There are: {_choices([Choice(*one[:2]) for one in choices]) or 'none'}."
    )


def _choices(choices: Sequence[Choice]) -> str:
    shown = [f"{one.id} ({', '.join(filter(None, (one.name, one.detail)))})" for one in choices[:_MOST_SHOWN]]
    more = len(choices) - len(shown)
    return ", ".join((*shown, *([f"and {more} more"] if more else ())))


def _names(member: Member) -> set[str]:
    return {name.casefold() for name in (member.name, member.email, member.label) if name}


def _inboxes(inboxes: Sequence[Inbox]) -> str:
    return ", ".join(f"{inbox.id} ({', '.join((inbox.name, *inbox.phones[:1]))})" for inbox in inboxes)


def _members(members: Sequence[Member]) -> str:
    return ", ".join(f"{member.id} ({member.label})" for member in members)


_MOST_SHOWN = 30
_LONGEST_TEXT = 1_000_000
_LONGEST_KEY = 10_000
_BYTES_A_CHARACTER = 4
"""At most, in UTF-8."""


def read_text() -> str:
    """The text, less the one newline that shells put at its end. Raises UsageError."""
    if sys.stdin is not None and sys.stdin.isatty():
        end = "Ctrl+Z, then Enter," if sys.platform == "win32" else "Ctrl+D"
        sys.stderr.write(f"Type the text, then press {end} on a new line.\n")
    text = _read("text", _LONGEST_TEXT)
    return with_line_feeds(text).removesuffix("\n")


def read_key() -> Secret:
    """The key, or what is typed at a prompt that does not show it. Never from an argument, which others can see.

    Raises UsageError.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        key = Secret(_read("Secret Key", _LONGEST_KEY).strip())
        if not key:
            raise UsageError("Standard input had no Secret Key.")
        return key
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            key = Secret(getpass.getpass("Secret Key (it is not shown): "))
    except getpass.GetPassWarning as error:
        raise UsageError("This terminal can't hide what you type. Give the key on standard input.") from error
    except (EOFError, UnicodeDecodeError) as error:
        raise UsageError("No Secret Key was typed.") from error
    if not key:
        raise UsageError("No Secret Key was typed.")
    return key


def _read(what: str, longest: int) -> str:
    if sys.stdin is None:  # closed, or a program without a console
        raise UsageError(f"There is no standard input to read the {what} from.")
    # The bytes, and not the text: Python decodes that by the locale or by the console's code page.
    given = sys.stdin.buffer.read(_BYTES_A_CHARACTER * longest + 1)
    text, bad = "", None
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        bad = error.start
    if len(given) > _BYTES_A_CHARACTER * longest or len(text) > longest:
        raise UsageError(f"Standard input is too long for the {what}: more than {longest} characters.")
    # Raised out here: the decoding error would carry what was read in it.
    if bad is not None:
        raise UsageError(
            f"Standard input isn't valid UTF-8 (at byte {bad + 1}), so HeyDesk can't read the {what}."
            " Save it as UTF-8, then try again."
        )
    return text
