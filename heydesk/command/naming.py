"""From what was typed to the one account, inbox or member that it can mean."""

from __future__ import annotations

from collections.abc import Sequence

from heydesk.command.outcome import UsageError
from heydesk.domain.records import Account, Inbox, Member


def pick_account(accounts: Sequence[Account], typed: str | None) -> Account:
    """The account of this name, or the only one. Raises UsageError with the names there are."""
    names = ", ".join(account.name for account in accounts) or "none yet; add one with: heydesk account add"
    if typed is None:
        if len(accounts) == 1:
            return accounts[0]
        raise UsageError(f"Say which account with --account. There are: {names}.")
    found = [account for account in accounts if account.name.casefold() == typed.casefold()]
    if len(found) != 1:
        raise UsageError(f"There is no account called “{typed}”. There are: {names}.")
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
        raise UsageError(f"{len(found)} inboxes are called “{typed}”; give an id instead: {_inboxes(found)}.")
    raise UsageError(f"There is no inbox “{typed}”. There are: {_inboxes(inboxes) or 'none'}.")


def pick_member(inbox: Inbox, typed: str) -> Member:
    """The member of this inbox with this id, name or e-mail address. Raises UsageError with the ids there are."""
    found = [member for member in inbox.members if str(member.id) == typed] or [
        member for member in inbox.members if typed.casefold() in _names(member)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            f"{len(found)} members of “{inbox.name}” are called “{typed}”; give an id instead: {_members(found)}."
        )
    raise UsageError(
        f"Nobody in the inbox “{inbox.name}” is called “{typed}”. There are: {_members(inbox.members) or 'none'}."
    )


def _names(member: Member) -> set[str]:
    return {name.casefold() for name in (member.name, member.email, member.label) if name}


def _inboxes(inboxes: Sequence[Inbox]) -> str:
    return ", ".join(f"{inbox.id} ({', '.join((inbox.name, *inbox.phones[:1]))})" for inbox in inboxes)


def _members(members: Sequence[Member]) -> str:
    return ", ".join(f"{member.id} ({member.label})" for member in members)
