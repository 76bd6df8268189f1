"""A warm send, beside a bare one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.real.bench.machine import wait_until_calm
from tests.real.bench.start import summary
from tests.real.desktop import Desktop
from tests.real.standalone import StandaloneSandbox

HERE = Path(__file__).parent
COLD = 10  # the first sends of each run are not counted
ROUNDS = 3
SENDS = 50  # rounds and programs together stay under the server's 500 requests a minute


def measure_sends(desktop: Desktop, sandbox: StandaloneSandbox, env: Mapping[str, str]) -> dict[str, Any]:
    """Send in turn, barely and through HeyDesk; milliseconds of one send."""
    bare = [sys.executable, str(HERE / "bare_send.py"), sandbox.base_url, sandbox.secret_id, str(SENDS + COLD)]
    core = [sys.executable, str(HERE / "desk_send.py"), str(SENDS + COLD)]
    commands = [("bare", bare), ("HeyDesk", core)]
    env = {**env, "PYTHONPATH": str(HERE.parents[2])}  # where the scripts find what tests share
    taken: dict[str, list[float]] = {"bare": [], "HeyDesk": []}
    for number in range(ROUNDS):
        for name, command in commands[::-1] if number % 2 else commands:
            wait_until_calm()
            answer = subprocess.run(
                command,
                input=sandbox.secret_key,
                env=env,
                cwd=desktop.folder,
                capture_output=True,
                text=True,
                check=False,
            )
            if answer.returncode:
                raise RuntimeError(f"the {name} sends failed:\n{answer.stderr}")
            taken[name] += json.loads(answer.stdout)[COLD:]
    return {name: summary(delays) for name, delays in taken.items()}
