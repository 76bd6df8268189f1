"""A sandbox for each test, in a thread of this process, and a caller that talks to it over a socket."""

from collections.abc import Iterator

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.sandbox.caller import Caller


@pytest.fixture
def caller() -> Iterator[Caller]:
    """Someone with the right key at a fresh sandbox."""
    sandbox = ScriptedSandbox()
    with Caller(sandbox.start()) as caller:
        yield caller
    sandbox.stop()
