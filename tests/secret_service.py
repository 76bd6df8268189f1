"""A real Secret Service on a private bus: what HeyDesk's vault meets on a Linux desktop."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.real.background import Background
from tests.real.bus import SessionBus

PASSWORD = "made-up password"
CONDITIONS = (
    *("TZ", "LC_ALL", "LOCPATH", "FONTCONFIG_FILE"),
    *("LD_PRELOAD", "FAKETIME", "FAKETIME_SHARED", "FAKETIME_DONT_FAKE_MONOTONIC", "FAKETIME_FORCE_MONOTONIC_FIX"),
    "NO_FAKE_STAT",
)
"""Variables by which the test command gives every process the same clock, zone, locale and fonts."""
ABSENT = Path(__file__).parent / "absent"
"""What is imported from here can't be imported, as in an environment that a person has."""
LOGIN_COLLECTION = "/org/freedesktop/secrets/collection/login"


class SecretService(Background):
    """GNOME's keyring daemon, unlocked, on the bus of the given environment."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        # Not a byte more than the password: a newline would become part of it.
        with tempfile.TemporaryFile() as password:
            password.write(PASSWORD.encode())
            password.seek(0)
            command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
            super().__init__(command, env, folder / "keyring.log", stdin=password)
        self.env = dict(env)
        self.until(lambda: not self.is_locked(), "the Secret Service")

    def is_locked(self) -> bool:
        """Tell whether the login keyring is locked, or not there yet."""
        answer = self._ask(
            LOGIN_COLLECTION,
            "org.freedesktop.DBus.Properties.Get",
            "string:org.freedesktop.Secret.Collection",
            "string:Locked",
        )
        return "boolean false" not in answer

    def lock(self) -> None:
        """Lock the login keyring, as a desktop does when the person is away. It stays locked for good."""
        lock = "org.freedesktop.Secret.Service.Lock"
        self._ask("/org/freedesktop/secrets", lock, f"array:objpath:{LOGIN_COLLECTION}")
        self.until(self.is_locked, "the keyring to be locked")

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Keep the daemon from answering at all, for as long as the ``with`` lasts."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.pid, signal.SIGCONT)

    def end(self) -> None:
        """End it, frozen or not."""
        if self.process.poll() is None:
            os.kill(self.pid, signal.SIGCONT)
        super().end()

    def _ask(self, path: str, method: str, *arguments: str) -> str:
        command = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets"]
        command += [path, method, *arguments]
        answer = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)
        return answer.stdout


@contextmanager
def private_secret_service() -> Iterator[SecretService]:
    """Give a Secret Service of its own, on a bus of its own, with a HOME of its own; nothing outlives it."""
    with tempfile.TemporaryDirectory(prefix="heydesk-secret-") as name:
        folder = Path(name)
        env = home_environment(folder)
        with SessionBus(folder, env) as bus:
            env["DBUS_SESSION_BUS_ADDRESS"] = bus.address
            with SecretService(folder, env) as service:
                yield service


def home_environment(folder: Path) -> dict[str, str]:
    """Return an environment whose HOME and XDG folders are new ones inside ``folder``.

    Nobody in there is asked about quiet hours: programs go by the real clock, and tests run at night too. Windows
    are in English whatever the locale, whose formats they have all the same.
    """
    home, runtime = folder / "home", folder / "run"
    for place in (home, runtime):
        place.mkdir(mode=0o700, exist_ok=True)
    for profile in (".", "sandbox"):
        settings = home / ".config" / "heydesk" / profile / "settings.json"
        if not settings.exists():
            settings.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            settings.write_text('{"quiet_hours": false, "language": "en"}\n', "utf-8")
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        **{name: os.environ[name] for name in CONDITIONS if name in os.environ},
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ABSENT), os.environ.get("PYTHONPATH")))),
    }
