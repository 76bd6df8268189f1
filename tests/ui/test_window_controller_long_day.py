"""The bounded form of the long day: whatever a window gathers while it works is let go again."""

from __future__ import annotations

import subprocess
import sys

from tests.real.bench.long_day import CHECKOUT


def test_nothing_grows_while_messages_are_sent() -> None:
    """Neither objects, timers, tasks, callbacks, files nor subscriptions, with failures, themes and accounts."""
    command = [sys.executable, "-m", "tests.real.bench.long_day", "--messages", "60", "--first", "40"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
