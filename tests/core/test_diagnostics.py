"""The diagnostics: everything that helps, and nothing of anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from heydesk.core.diagnostics import Diagnosis, Section, Verdict, as_data, as_text, count_bad
from heydesk.domain.errors import NoKeyring, StoreCorrupt, UnsafeKeyring, VaultDenied, VaultError
from heydesk.domain.records import Secret
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.paths import ProfilePaths
from heydesk.vault import MemoryVault
from tests.clock import still_clock
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl


class Cellar(MemoryVault):
    """A vault that fails as it is told, and counts how often it is asked."""

    error: VaultError | None = None
    asked = 0

    async def read(self, secret_id: str) -> Secret | None:
        """Give the key, or fail."""
        self.asked += 1
        if self.error is not None:
            raise self.error
        return await super().read(secret_id)


@pytest.fixture
def places(tmp_path: Path) -> ProfilePaths:
    """Where the driver's outbox is, and a log beside it."""
    made = ProfilePaths(tmp_path, tmp_path, tmp_path / "state", "marina")
    made.state.mkdir()
    return made


async def found(places: ProfilePaths, driver: CoreDriver) -> tuple[Section, ...]:
    """All of it."""
    return tuple([each async for each in Diagnosis(places, driver.clock, driver.core).sections()])


def value(sections: tuple[Section, ...], title: str, name: str) -> tuple[str, Verdict]:
    """One finding."""
    [section] = [each for each in sections if str(each.title) == title]
    [finding] = [each for each in section.findings if str(each.name) == name]
    return str(finding.value), finding.verdict


async def test_the_input_method_is_told(places: ProfilePaths, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the desktop names it; of fcitx, how it is reached."""
    monkeypatch.delenv("QT_IM_MODULE", raising=False)
    for named, told in (("", "the system's"), ("@im=ibus", "ibus"), ("@im=fcitx", "IBus interface")):
        monkeypatch.setenv("XMODIFIERS", named)
        sections = tuple([each async for each in Diagnosis(places, still_clock, None).sections()])
        assert told in value(sections, "Program", "Input method")[0]


async def test_a_working_program_says_so(places: ProfilePaths, driver: CoreDriver, control: SandboxControl) -> None:
    """Versions, the keyring, the line, the account; one request without a key and one with it, and no text sent."""
    sections = await found(places, driver)
    assert value(sections, "Keyring", "State") == ("open", Verdict.FINE)
    assert value(sections, "Account 1", "Reached") == ("yes, it answered 401", Verdict.FINE)
    assert value(sections, "Account 1", "Signed in")[0].startswith("yes, with")
    assert value(sections, "Program", "Profile")[0] == "one with a name"
    assert {request["method"] for request in control.requests()} <= {"GET"}
    assert count_bad([each for each in sections if str(each.title) != "Outbox"]) == 0


async def test_it_names_nobody(places: ProfilePaths, driver: CoreDriver) -> None:
    """Neither the account, nor who was texted, nor a key; and problems are there with their request's id."""
    driver.send("16505550103", text="Canary text for Kim")
    places.log.write_text(
        "2026-05-01 10:00:00,001 INFO heydesk.api.http GET /v1/inboxes: 200, X-Request-Id req-0001\n"
        "2026-05-01 10:00:01,001 INFO heydesk.api.http POST /v1/message/send: 500, X-Request-Id req-0002\n"
        "2026-05-01 10:00:01,002 WARNING heydesk.qt qt.svg: an image is odd\n"
        "2026-05-01 10:00:02,001 WARNING heydesk.core a step can't be saved: DiskFull\n"
        "Traceback (most recent call last):\n"
    )
    places.crash_report.write_text("Fatal Python error: Aborted\n")
    sections = await found(places, driver)
    text = as_text(sections)
    for word in ("Marina", "650", "555", "Canary", driver.address.secret_key, driver.address.secret_id):
        assert word not in text
    problems = text[text.index("Last problems") :]
    assert "there is one, from" in problems
    assert problems.index("DiskFull") < problems.index("POST /v1/message/send: 500, X-Request-Id req-0002")
    assert "req-0001" not in problems
    assert "odd" not in problems
    assert [as_data(each)["section"] for each in sections] == [str(each.title) for each in sections]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NoKeyring(), "No system keyring is running"),
        (UnsafeKeyring("keyring.backends.null.Keyring"), "keyring.backends.null.Keyring"),
        (VaultDenied(), "denied"),
    ],
)
async def test_a_keyring_that_fails_is_told_and_not_asked_again(
    places: ProfilePaths, drivers: CoreDrivers, error: VaultError, told: str
) -> None:
    """Diagnostics are no reason to ask a person for their password."""
    vault = Cellar()
    driver = drivers(vault=vault)
    await driver.connect()
    vault.error = error
    sections = await found(places, driver)
    words, verdict = value(sections, "Keyring", "State")
    assert told in words
    assert verdict is Verdict.BAD


async def test_a_refused_key_is_told_with_the_id_of_its_request(places: ProfilePaths, driver: CoreDriver) -> None:
    """By its kind and status, not in the service's words."""
    await driver.vault.write(driver.address.secret_id, Secret("AnotherMadeUpKey0123456789"))
    words, verdict = value(await found(places, driver), "Account 1", "Signed in")
    assert verdict is Verdict.BAD
    assert words.startswith("no: TokenRefused, status 401, X-Request-Id ")


async def test_an_unreachable_server_and_a_wrong_clock_are_told(
    places: ProfilePaths, driver: CoreDriver, sandbox: ScriptedSandbox
) -> None:
    """The clock by its distance; after that, nothing is asked of a server that can't be reached."""
    driver.clock.jump(3600)
    words, verdict = value(await found(places, driver), "Account 1", "This computer's clock")
    assert ("60 minutes fast" in words, verdict) == (True, Verdict.NOTE)
    sandbox.stop()
    sections = await found(places, driver)
    words, verdict = value(sections, "Account 1", "Reached")
    assert ("Couldn't reach Heymarket" in words, verdict) == (True, Verdict.BAD)
    assert "Signed in" not in as_text(sections)


async def test_folders_that_others_can_open_are_named(places: ProfilePaths, driver: CoreDriver) -> None:
    """It is read from the folders as they are now."""
    for folder in places.folders:
        folder.chmod(0o700)
    sections = await found(places, driver)
    assert value(sections, "Outbox", "Folder access") == (
        "only you and this computer's administrators",
        Verdict.FINE,
    )
    places.state.chmod(0o750)
    words, verdict = value(await found(places, driver), "Outbox", "Folder access")
    assert (words, verdict) == ("other people on this computer can open state", Verdict.NOTE)


async def test_an_outbox_that_can_not_be_opened_is_told(places: ProfilePaths, driver: CoreDriver) -> None:
    """Without the folders, which name people; the rest of the report is there all the same."""
    obstacle = StoreCorrupt("/home/canary/heydesk.sqlite3")
    diagnosis = Diagnosis(places, driver.clock, None, obstacle=obstacle)
    sections = tuple([each async for each in diagnosis.sections()])
    words, verdict = value(sections, "Outbox", "Opened")
    assert ("heydesk.sqlite3 is damaged" in words, verdict) == (True, Verdict.BAD)
    assert "canary" not in as_text(sections)


async def test_proxies_are_told_without_passwords(
    places: ProfilePaths, driver: CoreDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of the environment; a server on this computer is asked without."""
    monkeypatch.setenv("https_proxy", "http://me:canary@proxy.example:3128")
    sections = await found(places, driver)
    assert value(sections, "Proxy settings", "In the environment")[0] == "https http://proxy.example:3128"
    assert value(sections, "Account 1", "Proxy")[0] == "none"
    assert "canary" not in as_text(sections)
