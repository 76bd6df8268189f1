"""The standalone sandbox: `python -m heydesk.sandbox`, for developers and tests."""

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from heydesk.sandbox.behavior import Behavior
from heydesk.sandbox.seed_data import BUILT_IN, DEFAULT
from heydesk.sandbox.server import SandboxServer, base_url_of, bind_loopback
from heydesk.sandbox.state import SandboxState
from heydesk.sandbox.testing.faults import FaultKind
from heydesk.sandbox.testing.scripted import create_scripted_server
from heydesk.sandbox.testing.switches import switches_as_json, with_switches

_MOST_CONTACTS = 9_999_999
_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM; return 0 then, or 1 when it could not start."""
    options = _parser().parse_args(arguments)
    try:
        with bind_loopback(options.port) as listener:
            base_url = base_url_of(listener)
            state = SandboxState.create(
                secret=_secret(options.credentials),
                data=_data(options.seed_data, options.contacts),
                log=options.log,
                behavior=with_switches(Behavior(), dict(options.switch)),
                base_url=base_url,
            )
            server = create_scripted_server(listener, lambda: _print_address(server, base_url), state, options.fault)
            asyncio.run(_serve(server))
    except (OSError, ValueError) as wrong:
        sys.stderr.write(f"The sandbox can't start: {wrong}\n")
        return 1
    return 0


async def _serve(server: SandboxServer) -> None:
    loop = asyncio.get_running_loop()
    for number in _STOP_SIGNALS:
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(server.end))
    try:
        await server.run_until_ended()
    finally:
        for number in _STOP_SIGNALS:  # the end has begun: a second signal must not reach a closed loop
            signal.signal(number, signal.SIG_IGN)


def _print_address(server: SandboxServer, base_url: str) -> None:
    credential = server.state.credential
    line = {"base_url": base_url, "secret_id": credential.secret_id, "secret_key": credential.secret_key}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _data(named: str | None, contacts: int) -> str:
    """Return the data's name, with the number of contacts to generate besides."""
    return f"{named or DEFAULT}+{contacts}" if contacts else named or DEFAULT


def _secret(path: Path | None) -> tuple[str, str] | None:
    if path is None:
        return None
    try:
        read = json.loads(path.read_text("utf-8"))
        return str(read["secret_id"]), str(read["secret_key"])
    except (KeyError, TypeError, ValueError) as wrong:
        raise ValueError(f"{path} must hold JSON with secret_id and secret_key.") from wrong


def _count(argument: str) -> int:
    count = int(argument)
    if not 0 <= count <= _MOST_CONTACTS:
        raise argparse.ArgumentTypeError(f"{argument} is not between 0 and {_MOST_CONTACTS}")
    return count


def _switch(argument: str) -> tuple[str, str]:
    name, equals, value = argument.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{argument!r} is not NAME=VALUE")
    return name, value


def _parser() -> argparse.ArgumentParser:
    faults = ", ".join(kind for kind in FaultKind if kind is not FaultKind.STATUS)
    parser = argparse.ArgumentParser(
        prog="python -m heydesk.sandbox",
        description="An imitation of the Heymarket API on 127.0.0.1. It prints one line of JSON with base_url, "
        "secret_id and secret_key, and serves until it is ended.",
        epilog=f"Switches: {', '.join(switches_as_json(Behavior()))}. Faults: a status of 300 to 599, {faults}.",
    )
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any that is free")
    parser.add_argument(
        "--seed-data", metavar="FILE", help=f"the business to imitate, or one of {', '.join(BUILT_IN)}"
    )
    parser.add_argument(
        "--contacts", type=_count, default=0, metavar="N", help="make up N contacts besides, for a large team"
    )
    parser.add_argument(
        "--credentials",
        type=Path,
        metavar="FILE",
        help="JSON with secret_id and secret_key, as printed by another run; made up otherwise",
    )
    parser.add_argument("--log", type=Path, metavar="FILE", help="add a line of JSON for every request")
    parser.add_argument("--switch", type=_switch, action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument(
        "--fault", action="append", default=[], metavar="SPEC", help="[kept-]KIND[=VALUE][*TIMES][@PATH]"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
