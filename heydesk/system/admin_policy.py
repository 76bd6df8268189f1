"""What an administrator has set for this computer, and nobody who uses HeyDesk can change (``docs/admin/policy.md``).

Linux reads ``policy.json``, Windows the registry's policies, macOS managed preferences. The names are the same in all
three. What is set in an earlier place holds; a later one can only add. The places of the system are always read: the
environment can name more of them, never fewer.

A policy that can't be read keeps HeyDesk from opening: going on without it would ignore whoever wrote it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from heydesk import APP_ID
from heydesk.domain.errors import BadServerAddress, HeyDeskError, InputError
from heydesk.domain.l10n import Sentence, excerpt, say
from heydesk.domain.server_address import base_url_of

if sys.platform == "win32":
    import winreg
elif sys.platform == "darwin":
    import pwd

LONGEST_UNDO = 120
"""Seconds, as in the settings."""
_LONGEST_NAME = 80
_LARGEST_FILE = 200_000
"""Bytes."""


class BadPolicy(HeyDeskError):
    """A policy that can't be read or followed. HeyDesk does not open with it."""

    def __init__(self, where: str, why: Sentence) -> None:
        super().__init__(
            say(
                "HeyDesk can't follow your administrator's policy ({where}): {why} Ask your administrator.",
                where=where,
                why=why,
            )
        )


class NotAllowed(InputError):
    """The administrator's policy does not allow it."""


class AllowedAccount(NamedTuple):
    """An account that may be connected. ``server`` is its address; "" for any that the policy allows."""

    secret_id: str
    name: str = ""
    server: str = ""


class UpdateSource(NamedTuple):
    """Where the update notice comes from, and the Ed25519 key, in base64, that it is signed with."""

    address: str
    key: str


@dataclass(frozen=True, slots=True)
class AdminPolicy:
    """What is set; nothing by default."""

    accounts: tuple[AllowedAccount, ...] | None = None
    """The only accounts that may be used; None for any."""
    server_address: str | None = None
    """The only server that accounts may be on; None for any."""
    session_only_keys: bool = False
    """Whether keys are never put into the keyring, nor read from it."""
    minimum_undo_time: float = 0
    """Seconds, for texts and broadcasts."""
    quiet_hours: bool = False
    """Whether HeyDesk asks before texts outside texting hours, whatever the person has set."""
    largest_broadcast: int | None = None
    """The most people that one Send may reach; None for any number."""
    sandbox_allowed: bool = True
    update_check: bool | None = None
    """Whether HeyDesk looks for updates; None leaves it to the person."""
    update_address: str | None = None
    update_key: str | None = None
    sources: tuple[str, ...] = ()
    """Where something was set."""
    unknown: tuple[str, ...] = ()
    """Names that this HeyDesk doesn't know, which change nothing."""

    @property
    def update_source(self) -> UpdateSource | None:
        """Where updates are announced, if the administrator has named it."""
        if self.update_address is None or self.update_key is None:
            return None
        return UpdateSource(self.update_address, self.update_key)

    @property
    def names(self) -> tuple[str, ...]:
        """What is set, by its names in the policy."""
        return tuple(name for name in NAMES if getattr(self, name) != getattr(NO_POLICY, name))

    def allows_account(self, secret_id: str, base_url: str) -> bool:
        """Whether an account with this Secret ID on this server may be used."""
        if self.server_address is not None and base_url != self.server_address:
            return False
        return self.accounts is None or any(
            account.secret_id == secret_id and account.server in {"", base_url} for account in self.accounts
        )


class _Wrong(Exception):
    """A value that can't be followed, and why."""

    def __init__(self, why: Sentence) -> None:
        super().__init__()
        self.why = why


def _switch(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _Wrong(say("“{name}” must be true or false.", name=name))


def _undo_time(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LONGEST_UNDO:
        raise _Wrong(say("“{name}” must be a number from 0 to {most}.", name=name, most=LONGEST_UNDO))
    return value


def _people(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise _Wrong(say("“{name}” must be a whole number, 1 or more.", name=name))
    return value


def _words(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise _Wrong(say("“{name}” must be text.", name=name))
    return value.strip()


def _server(name: str, value: object) -> str:
    try:
        return base_url_of(_words(name, value))
    except BadServerAddress as error:
        raise _Wrong(error.sentence) from error


def _account_list(name: str, value: object) -> tuple[AllowedAccount, ...]:
    if not isinstance(value, list) or not value:
        raise _Wrong(say("“{name}” must be a list of accounts.", name=name))
    return tuple(_account(name, each) for each in value)


def _account(name: str, value: object) -> AllowedAccount:
    known = {"secret_id", "name", "server_address"}
    if not isinstance(value, dict) or "secret_id" not in value or not value.keys() <= known:
        raise _Wrong(say("each of “{name}” needs a secret_id, and may have a name and a server_address.", name=name))
    server = _server("server_address", value["server_address"]) if "server_address" in value else ""
    title = _words("name", value["name"])[:_LONGEST_NAME] if "name" in value else ""
    return AllowedAccount(_words("secret_id", value["secret_id"]), title, server)


_READERS: dict[str, Callable[[str, object], object]] = {
    "accounts": _account_list,
    "server_address": _server,
    "session_only_keys": _switch,
    "minimum_undo_time": _undo_time,
    "quiet_hours": _switch,
    "largest_broadcast": _people,
    "sandbox_allowed": _switch,
    "update_check": _switch,
    "update_address": _words,
    "update_key": _words,
}
NAMES = tuple(_READERS)
"""Every name that a policy may set."""
NO_POLICY = AdminPolicy()


class Source(NamedTuple):
    """One place of a policy, and what was found there."""

    where: str
    values: Mapping[str, object]


def load() -> AdminPolicy:
    """Read what the administrator of this computer has set. Raises BadPolicy."""
    return policy_of(_sources())


def policy_of(sources: Sequence[Source]) -> AdminPolicy:
    """Put together what was found, the place that holds first. Raises BadPolicy."""
    found: dict[str, object] = {}
    unknown: dict[str, None] = {}
    for where, values in sources:
        for name, value in values.items():
            if name == "$schema":
                continue
            if name not in _READERS:
                unknown[excerpt(name, 40)] = None
                continue
            try:
                read = _READERS[name](name, value)
            except _Wrong as wrong:
                raise BadPolicy(where, wrong.why) from None
            found.setdefault(name, read)
    return AdminPolicy(
        **found,  # type: ignore[arg-type]  # each reader gives what its field holds
        sources=tuple(where for where, values in sources if values),
        unknown=tuple(unknown),
    )


def read_file(path: Path) -> Source | None:
    """Read a ``policy.json``; None where there is none. Raises BadPolicy."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise BadPolicy(str(path), say("the file can't be read ({cause}).", cause=error.strerror or "")) from error
    try:
        text = content.decode("utf-8-sig")
        values = json.loads(text, object_pairs_hook=_each_once) if len(content) <= _LARGEST_FILE else None
    except json.JSONDecodeError as error:
        raise BadPolicy(str(path), say("line {line} isn't valid JSON.", line=error.lineno)) from error
    except (ValueError, RecursionError) as error:
        raise BadPolicy(str(path), say("it isn't valid JSON.")) from error
    if not isinstance(values, dict):
        raise BadPolicy(str(path), say("it isn't a JSON object."))
    return Source(str(path), values)


def _each_once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Make an object of names that each stand once: which of two was meant nobody knows."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def read_plist(path: Path) -> Source | None:
    """Read managed preferences of macOS; None where there are none. Raises BadPolicy."""
    import plistlib  # macOS alone needs it

    try:
        with path.open("rb") as file:
            values = plistlib.load(file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except Exception as error:  # plistlib passes on whatever its parsers raise
        raise BadPolicy(str(path), say("it isn't a valid property list.")) from error
    if not isinstance(values, dict):
        raise BadPolicy(str(path), say("it isn't a dictionary."))
    return Source(str(path), values)


def from_registry(where: str, values: Mapping[str, object]) -> Source:
    """Read values of the registry: numbers for switches, and the accounts as JSON. Raises BadPolicy."""
    lower = {name.lower(): value for name, value in values.items()}  # names in the registry have no case
    return Source(where, {name: _plain_value(where, name, value) for name, value in lower.items()})


def _plain_value(where: str, name: str, value: object) -> object:
    if _READERS.get(name) is _switch and isinstance(value, int) and value in {0, 1}:
        return bool(value)
    if name == "accounts" and isinstance(value, str):
        try:
            return json.loads(value, object_pairs_hook=_each_once)
        except (ValueError, RecursionError) as error:
            raise BadPolicy(where, say("“{name}” isn't valid JSON.", name=name)) from error
    return value


_SYSTEM = (Path("/etc/heydesk/policy.json"), Path("/etc/xdg/heydesk/policy.json"))

if sys.platform == "win32":
    _KEY = r"Software\Policies\HeyDesk"

    def _sources() -> list[Source]:
        """The policies of the computer, then those of the user, which only administrators can write."""
        hives = (("HKEY_LOCAL_MACHINE", winreg.HKEY_LOCAL_MACHINE), ("HKEY_CURRENT_USER", winreg.HKEY_CURRENT_USER))
        return [found for name, hive in hives if (found := _read_key(name, hive)) is not None]

    def _read_key(name: str, hive: int) -> Source | None:
        where = rf"{name}\{_KEY}"
        values: dict[str, object] = {}
        try:
            with winreg.OpenKey(hive, _KEY, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
                for index in range(winreg.QueryInfoKey(key)[1]):
                    title, value, _kind = winreg.EnumValue(key, index)
                    values[title] = value
        except FileNotFoundError:
            return None
        except OSError as error:
            raise BadPolicy(where, say("it can't be read ({cause}).", cause=error.strerror or "")) from error
        return from_registry(where, values)

elif sys.platform == "darwin":

    def _sources() -> list[Source]:
        """What the device management has written, for the computer and for this user."""
        folder, name = Path("/Library/Managed Preferences"), f"{APP_ID}.plist"
        paths = (folder / name, folder / pwd.getpwuid(os.getuid()).pw_name / name)
        return [found for path in paths if (found := read_plist(path)) is not None]

else:

    def _sources() -> list[Source]:
        """The system's own places, then those that the environment names beside them."""
        named = os.environ.get("XDG_CONFIG_DIRS", "").split(":")
        others = (Path(folder) / "heydesk/policy.json" for folder in named if folder.startswith("/"))
        paths = dict.fromkeys((*_SYSTEM, *others))
        return [found for path in paths if (found := read_file(path)) is not None]
