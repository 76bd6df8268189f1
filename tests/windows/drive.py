"""HeyDesk installed on Windows, as a person meets it: installer, real window, real keys, Credential Manager, removal.

Run it by ``python3 dev.py windows --only drive``. There is no accessibility bus under Wine, so controls are worked by
keys alone, and what came of it is read where it matters: at the server, in HeyDesk's own files, and by eye from the
screenshots.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Self

from heydesk.storage.store import Store
from tests.real.background import until
from tests.real.display import Display
from tests.real.standalone import StandaloneSandbox
from tests.windows.wine import HUNG, Wine

NUMBER, DIGITS = "(650) 555-0103", "16505550103"
TEXT, NOTE, LINKED = "Your cleaning is on Tuesday at 9:30", "Prefers mornings", "From a link, not yet sent"
ACCOUNT = "Marina Dental"
SECONDS = 120.0
"""How long anything may take before the drive fails: the machine may be busy with other things."""
SHORT_HOLD, LONG_HOLD = 3, 60
_FONTS = {"QT_QPA_PLATFORM": "windows:fontengine=freetype"}
"""Qt's own way to draw letters: Wine 8's DirectWrite ends the program at times, by a page fault."""
_DRAWING_SECONDS = 2.0
PROGRAM = "AppData/Local/Programs/HeyDesk"
DATA = "AppData/Local/heydesk"


class Fault(AssertionError):
    """HeyDesk, or its installer, did something else than it should; the text is the whole message."""


class Started:
    """A program in Wine, whose output goes into a file."""

    def __init__(self, wine: Wine, words: Sequence[str | Path], log: Path, cwd: Path | None = None) -> None:
        self.log = log
        self._process = wine.start(words, variables=_FONTS, cwd=cwd)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    def wait(self, seconds: float = SECONDS) -> int:
        """Return its exit code once there is one."""
        return self._process.wait(seconds)

    def kill(self) -> None:
        """End it by ``kill -9``: in Wine a program of Windows is a process of the system outside."""
        if self.is_running:
            self._process.kill()
        self._process.wait()

    def _read(self) -> None:
        with self.log.open("ab") as log:
            for line in self._process.stdout or ():
                log.write(line)
                log.flush()


class Drive:
    """One person's Windows, from the installation to what is left after the removal."""

    def __init__(self, wine: Wine, display: Display, folder: Path, pictures: Path) -> None:
        self._wine, self._display, self._folder, self._pictures = wine, display, folder, pictures
        self._home = next(path for path in (wine.drive / "users").iterdir() if path.name != "Public")
        self._starts = 0
        self.program = self._home / PROGRAM
        self.data = self._home / DATA

    def install(self, setup: Path) -> None:
        """Install without a question and without rights; everything is for this user alone."""
        before = self._files()
        self._run([setup, "/S"], "the installer")
        for name in ("heydesk.exe", "heydesk-window.exe", "uninstall.exe"):
            if not (self.program / name).is_file():
                raise Fault(f"The installer brought no {name}.")
        self._installed = self._files() - before
        stray = sorted(path for path in self._installed if not path.is_relative_to(self._home))
        if stray:
            raise Fault(f"The installer wrote outside the user's own folder: {stray[:5]}")
        _say(f"installed {len(self._installed)} files, for this user alone, into {self.program.name}")

    def sign_in(self, server: StandaloneSandbox) -> None:
        """Add an account from the command line; its key goes to Windows' Credential Manager and nowhere else."""
        self.change_settings(hold=SHORT_HOLD)
        options = ["--name", ACCOUNT, "--secret-id", server.secret_id, "--base-url", server.base_url]
        said = self._command("account", "add", *options, given=server.secret_key)
        _say(f"account added from the command line: {said.strip().splitlines()[-1]}")
        with_key = [path for path in self.data.rglob("*") if path.is_file() and server.secret_key in _latin(path)]
        if with_key:
            raise Fault(f"The key stands in a file: {with_key}")
        # They have said who they are, which the window would ask for.
        with closing(Store.open(self.data / "heydesk.sqlite3")) as store:
            for account in store.accounts.all():
                for inbox in store.directory.inboxes(account.id):
                    if inbox.members:
                        store.choices.set(f"member.{inbox.id}", str(inbox.members[0].id), account.id)

    def change_settings(self, **settings: object) -> None:
        """Set what the person has set: nobody is asked about quiet hours, since the clock is the machine's."""
        file = self.data / "settings.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"quiet_hours": False, **settings}), "utf-8")

    def start(self, *words: str) -> Started:
        """Start the installed window program."""
        self._starts += 1
        log = self._folder / f"window-{self._starts}.log"
        return Started(self._wine, [self.program / "heydesk-window.exe", *words], log, self._folder)

    def wait_for_window(self, program: Started) -> None:
        """Wait until its window has the keyboard."""

        def active() -> bool:
            if not program.is_running:
                raise Fault(f"The window's program ended:\n{program.log.read_text('utf-8', 'replace')}")
            return "HeyDesk" in self._display.ask("getactivewindow", "getwindowname")

        until(active, "the window", SECONDS)

    def keys(self, *keys: str) -> None:
        """Press keys, by xdotool's names."""
        self._display.ask("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Type a text key by key."""
        self._display.ask("type", "--delay", "40", text)

    def picture(self, name: str) -> None:
        """Take a screenshot, for people: the window has some time to draw what its files say already."""
        time.sleep(_DRAWING_SECONDS)
        self._display.screenshot(self._pictures / f"{name}.png")

    def write(self, text: str, *, private: bool = False) -> None:
        """Write to the recipient and wait until HeyDesk has saved it."""
        self.keys("alt+n" if private else "alt+c")
        self.keys("alt+x")
        self.type(text)
        until(lambda: self.has_saved(text), f"{text!r} to be saved", SECONDS)

    def has_saved(self, text: str) -> bool:
        """Tell whether a text stands in the outbox's files."""
        return any(text in _latin(path) for path in self.data.glob("heydesk.sqlite3*"))

    def states(self, text: str) -> list[str]:
        """Return the states of the messages with this text, from a copy of the outbox: it is open next door."""
        with tempfile.TemporaryDirectory(dir=self._folder) as name, suppress(sqlite3.DatabaseError):
            for path in self.data.glob("heydesk.sqlite3*"):
                with suppress(FileNotFoundError):
                    shutil.copy(path, name)
            with closing(sqlite3.connect(Path(name, "heydesk.sqlite3"))) as copy:
                rows = copy.execute("SELECT state FROM entry WHERE message LIKE ?", (f"%{text}%",))
                return [str(state) for (state,) in rows]
        return []

    def has_gone(self, text: str) -> bool:
        """Tell whether the service has the one message with this text."""
        return self.states(text) in (["accepted"], ["delivered"])

    def quit(self, program: Started) -> None:
        """Quit by keys."""
        self.keys("ctrl+q")
        code = program.wait()
        if code:
            raise Fault(f"The window ended with {code}:\n{program.log.read_text('utf-8', 'replace')}")

    def uninstall(self) -> None:
        """Remove it without a question, and list what is left: data, and nothing of the program."""
        self._run([self.program / "uninstall.exe", "/S"], "the uninstaller")
        # It goes on from a copy of itself, since a program can't remove its own file.
        until(lambda: not self.program.exists(), "the program's folder to go", SECONDS)
        self._wine.settle()
        left = sorted(self._installed & self._files())
        if left:
            raise Fault(f"The uninstaller left files of the program: {left[:5]}")
        registry = (self._wine.prefix / "user.reg").read_text("utf-8", "replace")
        traces = [line for line in registry.splitlines() if line.startswith("[") and "heydesk" in line.lower()]
        if [line for line in traces if "Credential" not in line]:
            raise Fault(f"The uninstaller left entries in the registry: {traces}")
        data = sorted(path for path in self.data.rglob("*") if path.is_file())
        if not any(path.name == "heydesk.sqlite3" for path in data):
            raise Fault("The uninstaller took the person's texts away.")
        _say("uninstalled; what is left is the person's own:")
        for path in data:
            print(f"    {path.relative_to(self._home)}  {path.stat().st_size:,} bytes")
        print(f"    Credential Manager: {len(traces)} entry of the account's key", flush=True)

    def _files(self) -> set[Path]:
        return {path for path in self._wine.drive.rglob("*") if path.is_file() and "Temp" not in path.parts}

    def _run(self, words: Sequence[str | Path], what: str) -> None:
        said: list[bytes] = []
        code = self._wine.run(words, seconds=3 * SECONDS, take=said.append, cwd=self._folder)
        if code:
            ended = "did not end" if code == HUNG else f"ended with {code}"
            raise Fault(f"{what} {ended}:\n{b''.join(said).decode('utf-8', 'replace')}")

    def _command(self, *words: str, given: str = "") -> str:
        command: list[str | Path] = [self.program / "heydesk.exe", *words]
        code, said = self._wine.ask(command, given=given, seconds=SECONDS, cwd=self._folder)
        if code:
            raise Fault(f"heydesk {words[0]} ended with {code}:\n{said}")
        return said


def drive(wine: Wine, display: Display, setup: Path, folder: Path, pictures: Path) -> None:
    """Go through everything once. Raises Fault or TimeoutError."""
    person = Drive(wine, display, folder, pictures)
    person.install(setup)
    with StandaloneSandbox(folder, dict(os.environ)) as server:
        person.sign_in(server)
        with person.start() as program:
            person.wait_for_window(program)
            person.picture("1-first-window")
            send_both(person, server)
            hand_over(person, server)
            person.picture("4-handed-over")
            person.quit(program)
        lose_power(person, server)
    person.uninstall()


def send_both(person: Drive, server: StandaloneSandbox) -> None:
    """Send a text and a private note, typed key by key, and read both at the server."""
    person.keys("alt+t")
    person.type(NUMBER)
    person.keys("Return")
    person.write(TEXT)
    person.picture("2-text-written")
    person.keys("ctrl+Return")
    until(lambda: len(server.sends()) == 1, "the text at the server", SECONDS)
    person.write(NOTE, private=True)
    person.keys("ctrl+Return")
    until(lambda: len(server.sends()) == 2, "the note at the server", SECONDS)
    until(lambda: person.has_gone(TEXT) and person.has_gone(NOTE), "both to be sent", SECONDS)
    person.picture("3-text-and-note-sent")
    found = [(entry["body"]["text"], bool(entry["body"].get("private"))) for entry in server.sends()]
    if found != [(TEXT, False), (NOTE, True)]:
        raise Fault(f"The server received {found}.")
    _say("a text and a private note were typed, and reached the server as such")


def hand_over(person: Drive, server: StandaloneSandbox) -> None:
    """Start it a second time with a text: the open window gets it, and nothing is sent."""
    before = len(server.sends())
    with person.start("--to", NUMBER, "--text", LINKED) as second:
        code = second.wait()
        if code:
            raise Fault(f"The second start ended with {code}:\n{second.log.read_text('utf-8', 'replace')}")
    until(lambda: person.has_saved(LINKED), "the open window to save what it was handed", SECONDS)
    if len(server.sends()) != before or person.states(LINKED):
        raise Fault("The second start sent what it was to fill in.")
    _say("a second start filled the open window's form, sent nothing, and ended with 0")


def lose_power(person: Drive, server: StandaloneSandbox) -> None:
    """Kill it with a text in its undo time: nothing has left, and after the next start it leaves once."""
    person.change_settings(hold=LONG_HOLD)
    before = len(server.sends())
    with person.start() as program:
        person.wait_for_window(program)
        person.keys("alt+x", "ctrl+Return")
        until(lambda: person.states(LINKED) == ["held"], "the text to be held", SECONDS)
        person.picture("5-in-its-undo-time")
        program.kill()
    if len(server.sends()) != before:
        raise Fault("A text left the desk within its undo time.")
    with person.start() as program:
        person.wait_for_window(program)
        until(lambda: person.has_gone(LINKED), "the text to be sent", SECONDS + LONG_HOLD)
        person.picture("6-after-the-kill")
        person.quit(program)
    texts = [entry["body"]["text"] for entry in server.sends()]
    if texts != [TEXT, NOTE, LINKED]:
        raise Fault(f"After the kill the server had received {texts}.")
    _say("killed within the undo time and started again: nothing was lost, and nothing went twice")


def main() -> int:
    """Drive the installer named on the command line in a new prefix; return 0 only if all went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("setup", type=_whole)
    parser.add_argument("--prefix", type=_whole, required=True, help="made afresh")
    parser.add_argument("--dll", type=_whole, action="append", default=[], help="put into its system folder")
    parser.add_argument("--pictures", type=_whole, required=True)
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="heydesk-windows-")))
        home = folder / "home"
        home.mkdir()
        base = {**os.environ, "HOME": str(home), "TZ": "UTC"}
        display = stack.enter_context(Display(folder, base))
        wine = Wine(options.prefix, display.env)
        stack.callback(wine.end)
        wine.make(options.dll)
        try:
            drive(wine, display, options.setup, folder, options.pictures)
            print(f"{_done()} passed in {_seconds():.2f}s")
        except (Fault, TimeoutError, subprocess.TimeoutExpired) as error:
            display.screenshot(options.pictures / "where-it-failed.png")
            for log in sorted(folder.glob("*.log")):
                print(f"--- {log.name}\n{log.read_text('utf-8', 'replace')[-2000:]}")
            print(f"FAILED: {error}\n{_done()} passed, 1 failed in {_seconds():.2f}s")
            return 1
    return 0


_BEGAN = time.monotonic()
_steps: list[str] = []


def _say(words: str) -> None:
    _steps.append(words)
    print(f"{_seconds():4.0f} s  {words}", flush=True)


def _done() -> int:
    return len(_steps)


def _seconds() -> float:
    return time.monotonic() - _BEGAN


def _whole(path: str) -> Path:
    return Path(path).resolve()


def _latin(path: Path) -> str:
    """Return a file's bytes as a text of the same length: what is looked for in it is ASCII."""
    try:
        return path.read_bytes().decode("latin-1")
    except FileNotFoundError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
