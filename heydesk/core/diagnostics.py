"""Diagnostics: what HeyDesk can tell of itself, of this computer and of the way to Heymarket, for whoever helps.

One report for the window and for ``heydesk doctor``. It has no names, numbers, texts or keys in it, sends no text and
changes nothing but what every start fetches.
"""

from __future__ import annotations

import asyncio
import locale
import platform
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple
from urllib.request import getproxies_environment

from heydesk import __version__
from heydesk.core.account_health import NOTEWORTHY, clock_sentence
from heydesk.core.core import Core
from heydesk.domain.errors import HeyDeskError, ServiceError, UnsafeKeyring, VaultError
from heydesk.domain.l10n import DayAndTime, Sentence, say, say_plural
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.records import Account, KeyPlace
from heydesk.domain.server_address import HEYMARKET
from heydesk.storage.database import FileState, file_state
from heydesk.system.admin_policy import AdminPolicy, BadPolicy
from heydesk.system.admin_policy import load as load_policy
from heydesk.system.crash import CrashReport
from heydesk.system.display import input_method
from heydesk.system.logging import QT_LOG, redacted
from heydesk.system.paths import ProfilePaths, is_private


class Verdict(StrEnum):
    """How a finding is to be taken."""

    FINE = "fine"
    NOTE = "note"
    """Worth a look, and no reason why texts would not go."""
    BAD = "bad"
    """Something that keeps HeyDesk from working."""


class Finding(NamedTuple):
    """One fact, by its name."""

    name: Sentence
    value: Sentence
    verdict: Verdict = Verdict.FINE


class Section(NamedTuple):
    """What belongs together."""

    title: Sentence
    findings: tuple[Finding, ...]


def as_text(sections: Sequence[Section]) -> str:
    """The report as lines to copy, in English whatever the window speaks, and redacted once more."""
    return redacted("\n\n".join("\n".join(_lines(section)) for section in sections))


def _lines(section: Section) -> Iterator[str]:
    yield str(section.title)
    for finding in section.findings:
        mark = {Verdict.FINE: " ", Verdict.NOTE: "?", Verdict.BAD: "!"}[finding.verdict]
        yield f"{mark} {finding.name}: {finding.value}"


def as_data(section: Section) -> dict[str, object]:
    """A section for programs, redacted as the text is."""
    return {
        "section": str(section.title),
        "findings": [
            {"name": str(each.name), "value": redacted(str(each.value)), "verdict": each.verdict.value}
            for each in section.findings
        ],
    }


def count_bad(sections: Sequence[Section]) -> int:
    """How many findings keep HeyDesk from working."""
    return sum(finding.verdict is Verdict.BAD for section in sections for finding in section.findings)


class Diagnosis:
    """Looks at one profile. ``core`` is None where its outbox can't be opened, with ``obstacle`` saying why."""

    def __init__(
        self,
        places: ProfilePaths,
        clock: Callable[[], datetime],
        core: Core | None,
        *,
        obstacle: HeyDeskError | None = None,
        window: str = "",
    ) -> None:
        """``window`` says by which of Qt's plugins it is shown; "" for the command line."""
        self._places = places
        self._clock = clock
        self._core = core
        self._obstacle = obstacle
        self._window = window

    async def sections(self) -> AsyncIterator[Section]:
        """Give the parts of the report as they are found out. Raises nothing."""
        yield self._program()
        yield _set_by_admin()
        yield await self._outbox()
        if self._core is not None:
            yield await self._keyring(self._core)
            accounts = self._core.accounts.all()
            for place, account in enumerate(accounts, start=1):
                yield await self._account(self._core, account, place)
            if not accounts:  # somebody may be looking for the reason why none can be connected
                line = await self._line(HEYMARKET)
                yield Section(say("Heymarket"), (Finding(say("Server"), _plain(HEYMARKET)), *line))
        yield await self._proxies()
        yield self._problems()

    def _program(self) -> Section:
        found = (
            Finding(say("HeyDesk"), _plain(__version__)),
            Finding(say("Python"), _plain(platform.python_version())),
            Finding(say("Qt for Python"), _plain(_package("PySide6_Essentials", "PySide6"))),
            Finding(say("System"), _plain(platform.platform())),
            Finding(say("Window"), _plain(self._window) if self._window else say("none, this is the command line")),
            Finding(say("Language"), _plain(locale.getlocale()[0] or "C")),
            Finding(say("Time here"), say("{at}, {zone}", at=_at(self._clock()), zone=_zone(self._clock()))),
            Finding(say("Profile"), say("one with a name") if self._places.profile else say("the usual one")),
            Finding(say("Input method"), _input_method()),
            Finding(say("Installed"), say("as a bundle") if getattr(sys, "frozen", False) else say("as a package")),
        )
        return Section(say("Program"), found)

    async def _outbox(self) -> Section:
        title = say("Outbox")
        where = Finding(say("File"), _plain(_path(self._places.outbox))), _access(self._places)
        if self._obstacle is not None:
            broken = Finding(say("Opened"), _without_folders(self._obstacle.sentence), Verdict.BAD)
            return Section(title, (*where, broken))
        state = await asyncio.to_thread(file_state, self._places.outbox)
        free = _free(self._places.data)
        found = (
            *where,
            _check(state),
            Finding(say("Size"), say_plural("%n megabyte", "%n megabytes", round(state.size / _MEGABYTE))),
            Finding(
                say("Free space"),
                say_plural("%n megabyte", "%n megabytes", free),
                Verdict.FINE if free > _LEAST_FREE else Verdict.BAD,
            ),
            Finding(say("Format"), _plain(str(state.format))),
            *(Finding(_STATES.get(word, _plain(word)), _plain(str(count))) for word, count in state.states),
        )
        return Section(title, found)

    async def _keyring(self, core: Core) -> Section:
        backend = ""
        try:
            await core.accounts.check_vault(asks=False)
        except VaultError as error:
            backend = error.backend if isinstance(error, UnsafeKeyring) else ""
            state = Finding(say("State"), error.sentence, Verdict.BAD)
        else:
            backend = core.accounts.vault_backend
            state = Finding(say("State"), say("open"))
        return Section(say("Keyring"), (*([Finding(say("Backend"), _plain(backend))] if backend else []), state))

    async def _account(self, core: Core, account: Account, place: int) -> Section:
        """Ask its server twice: as a stranger, for the line, and with its key, for the account."""
        line = await self._line(account.base_url)
        found = (
            Finding(say("Server"), _plain(account.base_url)),
            Finding(say("Secret ID"), say("ends in {end}", end=account.secret_id[-4:])),
            Finding(
                say("Key"),
                say("in the keyring") if account.key_place is KeyPlace.KEYRING else say("for this session only"),
            ),
            *line,
            *(() if line[-1].verdict is Verdict.BAD else (await self._signed_in(core, account),)),
        )
        return Section(say("Account {number}", number=place), found)

    async def _line(self, base_url: str) -> tuple[Finding, ...]:
        from heydesk.api.http import look_at_line  # the network

        line = await look_at_line(base_url, self._clock)
        proxy = Finding(say("Proxy"), _plain(line.proxy) if line.proxy else say("none"))
        if line.error is not None:
            return proxy, Finding(say("Reached"), line.error.sentence, Verdict.BAD)
        answered = Finding(say("Reached"), say("yes, it answered {status}", status=line.status or 0))
        return proxy, answered, Finding(say("TLS"), _tls(line.tls, line.issuer)), _clock(line.ahead)

    async def _signed_in(self, core: Core, account: Account) -> Finding:
        name = say("Signed in")
        try:
            await core.directory.refresh_inboxes(account.id)
        except ServiceError as error:
            told = say(
                "no: {kind}, status {status}, X-Request-Id {id}",
                kind=type(error).__name__,
                status=error.status or say("none"),
                id=error.request_id or say("none"),
            )
            return Finding(name, told, Verdict.BAD)
        except HeyDeskError as error:
            return Finding(name, _without_names(error.sentence), Verdict.BAD)
        count = len(core.directory.inboxes(account.id))
        return Finding(name, say_plural("yes, with %n inbox", "yes, with %n inboxes", count))

    async def _proxies(self) -> Section:
        here = ", ".join(f"{name} {_hidden(value)}" for name, value in sorted(getproxies_environment().items()))
        proxy, script = await asyncio.to_thread(_told_by_system)
        if sys.platform == "linux":
            pac = say("{address}. HeyDesk follows it where the desktop has a portal.", address=_hidden(script))
        else:
            pac = say(
                "{address}. HeyDesk doesn't run proxy scripts (PAC). If it can't reach Heymarket, set HTTPS_PROXY.",
                address=_hidden(script),
            )
        found = (
            Finding(say("In the environment"), _plain(here) if here else say("none")),
            Finding(say("In the system's settings"), _plain(_hidden(proxy)) if proxy else say("none")),
            Finding(say("Proxy script"), pac if script else say("none"), Verdict.NOTE if script else Verdict.FINE),
        )
        return Section(say("Proxy settings"), found)

    def _problems(self) -> Section:
        found = [
            Finding(say("{at}", at=at), _plain(words), Verdict.NOTE) for at, words in _last_problems(self._places.log)
        ]
        report = self._places.crash_report
        at = _written_at(report) if CrashReport(report).is_there() else None
        told = say("none") if at is None else say("there is one, from {at}", at=_at(at))
        verdict = Verdict.FINE if at is None else Verdict.NOTE
        return Section(say("Last problems"), (Finding(say("Problem report"), told, verdict), *found))


_MEGABYTE = 1_000_000
_LEAST_FREE = 50
"""Megabytes. SQLite needs room to write."""

_STATES = {
    "held": say("Texts held"),
    "queued": say("Texts waiting"),
    "sending": say("Texts being sent"),
    "uncertain": say("Texts in doubt"),
    "accepted": say("Texts accepted"),
    "delivered": say("Texts delivered"),
    "undelivered": say("Texts not delivered"),
    "needs_you": say("Texts that need attention"),
    "undone": say("Texts undone"),
    "discarded": say("Texts discarded"),
    "closed_by_you": say("Texts marked as sent"),
    "scheduled": say("Texts scheduled"),
    "cancelled": say("Texts canceled"),
}


def _set_by_admin() -> Section:
    """What the administrator's policy sets, by its names, and which of them this HeyDesk doesn't know."""
    title = say("Set by your administrator")
    try:
        admin = load_policy()
    except BadPolicy as error:
        return Section(title, (Finding(say("Policy"), error.sentence, Verdict.BAD),))
    where = ", ".join(admin.sources)
    unknown = (Finding(say("Not known"), _plain(name), Verdict.NOTE) for name in admin.unknown)
    return Section(
        title,
        (
            Finding(say("Policy"), _plain(where) if where else say("none")),
            *(Finding(_plain(name), _set_value(admin, name)) for name in admin.names),
            *unknown,
        ),
    )


def _set_value(admin: AdminPolicy, name: str) -> Sentence:
    """A value as the policy has it; of accounts only how many, since they name people's businesses."""
    value: object = getattr(admin, name)
    if isinstance(value, tuple):
        return say_plural("%n account", "%n accounts", len(value))
    if isinstance(value, bool):
        return say("on") if value else say("off")
    return _plain(str(value))


def _plain(words: str) -> Sentence:
    return say("{words}", words=words)


def _at(at: datetime) -> DayAndTime:
    return DayAndTime(at.astimezone())


def _zone(at: datetime) -> str:
    local = at.astimezone()
    return f"{local.tzname() or '?'} (UTC{local.isoformat()[-6:]})"


def _package(*names: str) -> str:
    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "?"


def _path(path: Path) -> str:
    """A path without the name of whoever is logged in."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return path.name


def _access(places: ProfilePaths) -> Finding:
    """Who can open the folders, read from their modes or access lists as they are now."""
    name = say("Folder access")
    open_ones = [folder for folder in places.folders if folder.exists() and not is_private(folder)]
    if not open_ones:
        return Finding(name, say("only you and this computer's administrators"))
    return Finding(
        name,
        say("other people on this computer can open {folders}", folders=", ".join(map(_path, open_ones))),
        Verdict.NOTE,
    )


def _written_at(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free // _MEGABYTE
    except OSError:
        return 0


def _check(state: FileState) -> Finding:
    name = say("Check")
    if state.check == "ok":
        return Finding(name, say("no damage found"))
    return Finding(name, say("damaged: {what}", what=state.check), Verdict.BAD)


def _tls(spoken: str, issuer: str) -> Sentence:
    if not spoken:
        return say("none, the server is on this computer")
    return say("{spoken}, certificate from {issuer}", spoken=spoken, issuer=issuer or "?")


def _clock(ahead: timedelta | None) -> Finding:
    name = say("This computer's clock")
    if ahead is None:
        return Finding(name, say("not known, the server gave no time"), Verdict.NOTE)
    if abs(ahead) > NOTEWORTHY:
        return Finding(name, clock_sentence(ahead), Verdict.NOTE)
    off = abs(round(ahead.total_seconds()))
    return Finding(name, say_plural("right, %n second off", "right, %n seconds off", off))


def _without_folders(sentence: Sentence) -> Sentence:
    """A sentence about a file, without the folders, which name people."""
    values = tuple((name, Path(value).name if isinstance(value, str) else value) for name, value in sentence.values)
    return sentence._replace(values=values)


def _without_names(sentence: Sentence) -> Sentence:
    """A sentence about an account, without what a person calls it."""
    values = tuple((name, "…" if name == "name" else value) for name, value in sentence.values)
    return _without_folders(sentence._replace(values=values))


_CREDENTIALS = LazyPattern(r"(^|//)[^/@\s]*@")


def _hidden(address: str) -> str:
    """An address without the user name and the password that it may have before its host."""
    return _CREDENTIALS.sub(lambda found: found[1], address)


_TAIL = 200_000
"""Bytes of the log that are looked at."""
_MOST_PROBLEMS = 15
_LINE = LazyPattern(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (\w+) (\S+) (.*)")
_FAILED = LazyPattern(r": [45]\d\d, X-Request-Id |request failed|can't be")
_LOUD = frozenset({"WARNING", "ERROR", "CRITICAL"})


def _last_problems(log: Path) -> tuple[tuple[DayAndTime, str], ...]:
    """The last lines of the log that tell of a failure, requests with their ``X-Request-Id``; newest first.

    Those of Qt are left out: it complains of much that is nobody's trouble.
    """
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _TAIL))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ()
    found = (_LINE.fullmatch(line) for line in reversed(lines))
    told = (
        (DayAndTime(datetime.fromisoformat(match[1]).astimezone()), match[4])
        for match in found
        if match is not None and match[3] != QT_LOG and (match[2] in _LOUD or _FAILED.search(match[4]))
    )
    return tuple(each for each, _ in zip(told, range(_MOST_PROBLEMS), strict=False))


_ANSWER_S = 3
"""Seconds that a program of the system may take to tell its settings."""


if sys.platform == "win32":
    import winreg

    def _told_by_windows() -> tuple[str, str]:
        key = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        values: dict[str, object] = {}
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as settings:
            for name in ("ProxyEnable", "ProxyServer", "AutoConfigURL"):
                try:
                    values[name] = winreg.QueryValueEx(settings, name)[0]
                except OSError:
                    values[name] = ""
        return str(values["ProxyServer"]) if values["ProxyEnable"] else "", str(values["AutoConfigURL"])


def _input_method() -> Sentence:
    name = input_method()
    if name.startswith("fcitx"):
        return say("fcitx. HeyDesk reaches fcitx 5 through its IBus interface; older ones can't be used.")
    return _plain(name) if name else say("the system's")


def _told_by_system() -> tuple[str, str]:
    """The proxy and the proxy script of the system's own settings; "" each for none. For a thread."""
    try:
        if sys.platform == "win32":
            return _told_by_windows()
        if sys.platform == "darwin":
            told = _output("scutil", "--proxy")
            return _value(told, "HTTPSProxy"), _value(told, "ProxyAutoConfigURLString")
        return _told_by_gnome()
    except (OSError, subprocess.SubprocessError):
        return "", ""


def _told_by_gnome() -> tuple[str, str]:
    """GNOME's settings, which HeyDesk follows as far as the desktop's portal tells them (``api/proxies.py``)."""
    if shutil.which("gsettings") is None:
        return "", ""
    schema = "org.gnome.system.proxy"
    mode = _output("gsettings", "get", schema, "mode").strip("'")
    if mode == "auto":
        return "", _output("gsettings", "get", schema, "autoconfig-url").strip("'")
    host = _output("gsettings", "get", f"{schema}.https", "host").strip("'") if mode == "manual" else ""
    port = _output("gsettings", "get", f"{schema}.https", "port") if host else ""
    return (f"{host}:{port} (GNOME)" if host else ""), ""


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_ANSWER_S)  # noqa: S603 - the system's own program
    return done.stdout.strip()


def _value(told: str, name: str) -> str:
    """What ``scutil`` gives for a name: ``  HTTPSProxy : proxy.example``."""
    pairs = (line.partition(":") for line in told.splitlines())
    return next((value.strip() for key, _, value in pairs if key.strip() == name), "")
