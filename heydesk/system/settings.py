"""Settings of a person, stored in one small JSON file."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from heydesk.domain.errors import DiskFull, DiskReadOnly

_NO_SPACE = 28
THEMES = ("system", "light", "dark")
LANGUAGES = ("en", "es", "fr", "ar")
"""The languages of the window, by their ISO 639 codes. Each but English has a catalogue in ``resources/i18n``."""
PSEUDO = "pseudo"
"""English with accents, 40 % longer, for developers alone: its catalogue is not installed."""
LANGUAGE = "HEYDESK_LANGUAGE"
"""Names the language of the window, over the setting; ``pseudo`` too."""


class Settings(NamedTuple):
    """Times in seconds, unless their names say otherwise."""

    hold: float = 10
    """The undo time of a text."""
    note_hold: float = 0
    """The undo time of a private note: it reaches no customer."""
    broadcast_hold: float = 30
    """The undo time of a broadcast."""
    longest_wait: float = 3600
    """A message that has waited longer asks before it goes."""
    history_days: int = 90
    """How long ended messages are kept in the outbox."""
    theme: str = "system"
    opt_out: str = ""
    """The sentence that the team's Heymarket puts behind a person's first text, for the counter; "" for none."""
    quiet_hours: bool = True
    """Whether to ask before a text at an hour when businesses do not text; off for a team that texts its own."""
    enter_sends: bool = False
    """Whether Enter in the text box sends, as Ctrl+Enter does, and only Shift+Enter begins a line."""
    keys: tuple[tuple[str, str], ...] = ()
    """Commands with the key that the person has set, "" for none; in the file an object."""
    spelling: str = ""
    """The languages whose words are checked, with spaces between them: ``en_US es``; "" for none."""
    hide_contents: bool = False
    """Whether notifications say nothing of what a customer wrote: the screen may face the waiting room."""
    keep_older: bool = False
    """Whether texts that are older than ``history_days`` go to the archive file, and are not erased."""
    language: str = ""
    """The language of the window, one of ``LANGUAGES``; "" for the system's."""
    tray: bool = False
    """Whether there is a tray icon, with how many need the person."""
    keep_running: bool = False
    """Whether closing the window leaves HeyDesk running in the tray."""
    update_check: bool = False
    """Whether to look for a newer version, where an address and a key are named."""
    update_address: str = ""
    """Where the update notice is, unless the administrator names it."""
    update_key: str = ""
    """The Ed25519 public key, in base64, that it is signed with."""


LONGEST_OPT_OUT = 160
_LONGEST = {"opt_out": LONGEST_OPT_OUT, "spelling": 200, "update_address": 500, "update_key": 100}
_CHOICES = {"theme": THEMES, "language": ("", *LANGUAGES)}
_SWITCHES = frozenset(
    {"quiet_hours", "hide_contents", "keep_older", "enter_sends", "tray", "keep_running", "update_check"}
)
_LIMITS: dict[str, tuple[float, float]] = {
    "hold": (0, 120),
    "note_hold": (0, 120),
    "broadcast_hold": (0, 120),
    "longest_wait": (60, 7 * 86400),
    "history_days": (1, 3650),
}


class Loaded(NamedTuple):
    """The settings, and whether the file that held them could not be read."""

    settings: Settings
    is_damaged: bool


def load(path: Path) -> Loaded:
    """Read the settings.

    What is missing, unknown or out of range becomes the default: a person who edits this file by hand must not
    lose the program over it. A file that can't be read at all is set aside under ``settings.json.damaged``, before
    the next save would overwrite it.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Loaded(Settings(), is_damaged=False)
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        with suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
        return Loaded(Settings(), is_damaged=True)
    good = {name: found[name] for name in Settings._fields if name != "keys" and _is_good(name, found.get(name))}
    return Loaded(Settings(keys=_keys(found.get("keys")), **good), is_damaged=False)


def wanted_language(path: Path) -> str:
    """Return the language that is asked for, by the environment or by these settings; "" for the system's.

    The window that says why the outbox can't be opened speaks it too, so it is read apart, and nothing is set aside.
    """
    named = os.environ.get(LANGUAGE, "")
    if named in (*LANGUAGES, PSEUDO):
        return named
    try:
        found = json.loads(path.read_text("utf-8"))["language"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return str(found) if _is_good("language", found) else ""


def save(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises DiskFull or DiskReadOnly."""
    new = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new.write_text(json.dumps({**settings._asdict(), "keys": dict(settings.keys)}, indent=1) + "\n", "utf-8")
        new.replace(path)
    except OSError as error:
        raise DiskFull if error.errno == _NO_SPACE else DiskReadOnly(str(path.parent)) from error


def _keys(found: object) -> tuple[tuple[str, str], ...]:
    """Return the keys in a settings file; the window leaves out what is no key."""
    pairs = sorted(found.items()) if isinstance(found, dict) else ()
    return tuple((command, keys) for command, keys in pairs if isinstance(keys, str))


def _is_good(name: str, value: object) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _LONGEST:
        return isinstance(value, str) and len(value) <= _LONGEST[name] and value.isprintable()
    if name in _SWITCHES:
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if name == "history_days" and not isinstance(value, int):
        return False
    low, high = _LIMITS[name]
    return low <= value <= high
