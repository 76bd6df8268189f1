"""Give `time.sleep` a wait that libfaketime 0.9.10 (Debian 12) does not break.

Python sleeps with clock_nanosleep until an instant of the monotonic clock. That version moves the instant by the
fake offset although the monotonic clock is left alone, and the call fails with EINVAL. Python imports this module at
its start in every process that runs with this folder on PYTHONPATH.
"""

from __future__ import annotations

import select
import time


def _sleep(seconds: float, /) -> None:
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    until = time.monotonic() + seconds
    while True:
        select.select([], [], [], max(0.0, until - time.monotonic()))
        if time.monotonic() >= until:
            return


time.sleep = _sleep  # type: ignore[assignment] # floats are all that anybody here passes
