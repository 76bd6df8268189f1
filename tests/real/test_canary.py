"""The canary: a key, a number and a text go through a whole day, and are looked for wherever they must not be."""

from __future__ import annotations

import base64
import os
import resource
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.real.desktop import Desktop
from tests.real.driver import Driver
from tests.real.program import HEYDESK, Program
from tests.real.standalone import StandaloneSandbox

NUMBER, TEXT = "(650) 555-0187", "Canary of the orange grove"
WORDS = ("5550187", "555-0187", "orange grove", "Canary Dental")


def spellings(key: str) -> list[bytes]:
    """A key as it may stand in a file: plain, encoded, or as the half of what is signed with."""
    plain = key.encode()
    return [plain, base64.b64encode(plain), plain.hex().encode(), key.encode("utf-16-le"), key.encode("utf-32-le")]


def shown_of(process: int) -> bytes:
    """What any program may read of a process: its arguments and its environment."""
    return b"".join((Path("/proc") / str(process) / name).read_bytes() for name in ("cmdline", "environ"))


@contextmanager
def core_files_allowed() -> Iterator[None]:
    """Let programs that are started here write core files, as far as this computer does at all."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, before)


def sign_in(driver: Driver, sandbox: StandaloneSandbox, key: str) -> str:
    """Type the account in; what a screen reader is told of the page while the key stands in its field."""
    driver.set_text("#accountName", "Canary Dental")
    driver.set_text("#secretId", sandbox.secret_id)
    driver.type(key, at="#secretKey")
    if not driver.is_there("#baseUrl"):
        driver.press("#advanced")
    driver.set_text("#baseUrl", sandbox.base_url)
    tree = driver.tree()
    driver.press("#connect")
    return tree


def diagnose(driver: Driver) -> tuple[str, str]:
    """Copy the diagnostics, and paste them where they can be read. With what a screen reader is told of them."""
    driver.keys("ctrl+k", at="#messageText")
    driver.type("Diagnostics")
    driver.keys("Return")
    driver.wait_state("#copyReport", "sensitive")
    tree = driver.tree()
    driver.press("#copyReport")
    driver.press("#close")
    driver.keys("ctrl+n", at="#messageText")
    driver.keys("ctrl+v", at="#messageText")
    return tree, driver.wait_text("#messageText", "Program")


def test_the_key_is_nowhere_and_the_words_are_where_they_belong(desktop: Desktop, tmp_path: Path) -> None:
    """Sign-in, a send that fails, diagnostics, an abort, and its report at the next start."""
    env = desktop.new_home()
    told: dict[str, bytes] = {}
    with core_files_allowed(), StandaloneSandbox(tmp_path, env, "--fault", "403@/v1/message/send") as sandbox:
        key = sandbox.secret_key
        with Program(desktop, env=env) as program:
            program.wait_for_window()
            driver = program.driver
            told["tree at sign-in"] = sign_in(driver, sandbox, key).encode()
            driver.wait_text("#inbox", "Front desk")
            driver.choose("#sender", "Ana")
            driver.set_text("#recipients", NUMBER)
            driver.keys("Return", at="#recipients")
            driver.wait_for("#chip")
            driver.set_text("#messageText", TEXT)
            driver.keys("ctrl+Return", at="#messageText")
            driver.press("#sendNow")
            driver.wait_for("#retry")
            told["tree"] = driver.tree().encode()
            tree, copied = diagnose(driver)
            told |= {"tree of the diagnostics": tree.encode(), "copied diagnostics": copied.encode()}
            told["process"] = shown_of(program.pid)
            os.kill(program.pid, signal.SIGABRT)
            program.process.wait(10)
            told["output"] = program.output.encode()
        with Program(desktop, env=env) as program:
            program.wait_for_window()
            program.driver.press("#showReport")
            report = program.driver.wait_text("#reportText", "Fatal Python error: Aborted")
            told["crash report"] = report.encode()
            program.driver.press("#dismissReport")
            program.driver.wait_gone("#showReport")
            told["output at the end"] = program.output.encode()
        export = [*HEYDESK, "export", "outbox", "--format", "jsonl"]
        told["export"] = subprocess.run(export, env=env, cwd=tmp_path, capture_output=True, check=True).stdout
    places = (Path(env["HOME"]), desktop.folder)
    files = {path for place in places for path in place.rglob("*") if path.is_file()}
    assert not [path for path in files if path.name.startswith("core")]
    told |= {str(path): path.read_bytes() for path in files}
    for place, content in told.items():
        for spelling in spellings(key):
            assert spelling not in content, place
    quiet = ("copied diagnostics", "crash report", "process", *(name for name in told if name.endswith(".log")))
    assert len(quiet) > 4
    for place in quiet:
        for word in WORDS:
            assert word.encode() not in told[place], (word, place)
    assert TEXT.encode() in told["export"]  # so there was something to find
