"""What holds for every test: widgets are drawn off screen, and an unexpected log record is a failure."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.secret_service import SecretService, private_secret_service

if TYPE_CHECKING:
    from heydesk.ui.application import Application

# A slow machine is no defect, so examples have no deadline and may take long to think of.
settings.register_profile("heydesk", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("heydesk")

# Widgets in tests need no display. Whole programs on a real one get an environment of their own (tests/real).
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HEYDESK_LANGUAGE"] = "en"  # of programs that inherit it; formats are the locale's, which varies by day

# Nothing of theirs shows on the desktop of whoever runs them; what needs a session bus brings its own.
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

ExpectLog = Callable[[str], None]


STARTING_PROGRAMS = ("cli", "proof", "real")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the folders whose tests start whole programs as slow."""
    here = Path(__file__).parent
    for item in items:
        if item.path.relative_to(here).parts[0] in STARTING_PROGRAMS:
            item.add_marker("slow")


class _Collector(logging.Handler):
    """Keeps every record of WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[ExpectLog]:
    """Fail the test on a log record of WARNING or above, but for those that match an expected pattern.

    A test that provokes a warning says so with ``expect_log("regular expression")``; the pattern is searched
    in the formatted message, and one that nothing matched fails the test too.
    """
    patterns: list[str] = []
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield patterns.append
    root.removeHandler(collector)
    messages = [(record, record.getMessage()) for record in collector.records]
    unexpected = [
        f"{record.name} {record.levelname}: {message}"
        for record, message in messages
        if not any(re.search(pattern, message) for pattern in patterns)
    ]
    missing = [p for p in patterns if not any(re.search(p, message) for _, message in messages)]
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected), pytrace=False)
    if missing:
        pytest.fail(f"expected log records that never came: {missing}", pytrace=False)


@pytest.fixture(scope="session")
def secret_service() -> Iterator[SecretService]:
    """A real, private, unlocked Secret Service for the whole run; its ``env`` is how programs reach it."""
    with private_secret_service() as service:
        yield service


@pytest.fixture
def in_secret_service(secret_service: SecretService, monkeypatch: pytest.MonkeyPatch) -> SecretService:
    """The same, and this process's own keyring calls reach it too."""
    for name in ("HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, secret_service.env[name])
    return secret_service


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application of widget tests has the window's style, because sizes and places follow from it."""
    from heydesk.ui.application import Application

    return Application
