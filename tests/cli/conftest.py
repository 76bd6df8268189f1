"""What the command line's tests share: a Secret Service, a sandbox in another process, and people at terminals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.cli_driver import Person, connecting
from tests.cli.fork_server import ForkServer
from tests.cli.sandbox_server import Server
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import SecretService, home_environment


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what starts the program as slow."""
    here = Path(__file__).parent
    for item in items:
        names = item.fixturenames if isinstance(item, pytest.Function) else ()
        if item.path.is_relative_to(here) and {"newcomer", "office"} & set(names):
            item.add_marker("slow")


@pytest.fixture(scope="session")
def forks(secret_service: SecretService, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForkServer]:
    """What runs the commands of everybody, with an interpreter that was started in an empty HOME."""
    env = home_environment(tmp_path_factory.mktemp("forks"))
    with ForkServer({**env, "DBUS_SESSION_BUS_ADDRESS": secret_service.env["DBUS_SESSION_BUS_ADDRESS"]}) as forks:
        yield forks


@pytest.fixture(scope="session")
def office(
    secret_service: SecretService, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[StandaloneSandbox, Path]]:
    """A sandbox in another process, and a HOME in which it is connected as “Marina”, to be copied."""
    folder = tmp_path_factory.mktemp("office")
    with StandaloneSandbox(folder, secret_service.env) as sandbox:
        first = Person(folder, secret_service.env)
        said = first.run(*connecting(sandbox), typed=sandbox.secret_key)
        assert (said.code, said.err) == (0, "")
        yield sandbox, first.home


@pytest.fixture
def server(office: tuple[StandaloneSandbox, Path]) -> Server:
    """The sandbox, counted from now on, with no faults and its switches as they were at first."""
    return Server(office[0])


@pytest.fixture
def person(
    office: tuple[StandaloneSandbox, Path],
    server: Server,
    secret_service: SecretService,
    forks: ForkServer,
    tmp_path: Path,
) -> Iterator[Person]:
    """Somebody who has connected “Marina” and sent nothing yet."""
    person = Person(tmp_path, secret_service.env, template=office[1], forks=forks)
    yield person
    person.leave()


@pytest.fixture
def newcomer(secret_service: SecretService, forks: ForkServer, tmp_path: Path) -> Iterator[Person]:
    """Somebody with an empty HOME."""
    person = Person(tmp_path, secret_service.env, forks=forks)
    yield person
    person.leave()


@pytest.fixture(scope="session")
def bank(secret_service: SecretService, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandaloneSandbox]:
    """Another sandbox, whose key tests may store and erase."""
    with StandaloneSandbox(tmp_path_factory.mktemp("bank"), secret_service.env) as sandbox:
        yield sandbox
