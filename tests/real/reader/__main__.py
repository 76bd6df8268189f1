"""The loop of the process: a request a line, an answer a line."""

from __future__ import annotations

import json
import sys
import time
import warnings
from typing import Any

warnings.simplefilter("ignore", DeprecationWarning)  # the bindings' own

from gi.repository import GLib  # noqa: E402 - after the filter

from tests.real.reader import act, tree  # noqa: E402 - after the filter

VERBS = {
    verb.__name__: verb
    for verb in (
        act.press,
        act.set_text,
        act.focus,
        act.click,
        act.choose,
        act.rows,
        act.text,
        act.label,
        act.states,
        act.place,
        act.dump,
    )
}


def answer(verb: str, seconds: float, **arguments: Any) -> dict[str, Any]:
    """Do one request, again and again until it works or the time is over."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return {"answer": VERBS[verb](**arguments)}
        except (tree.MissingControl, GLib.Error) as error:
            # A control that goes away while it is looked at answers with an error of the bus.
            if time.monotonic() > deadline:
                return {"error": str(error)}
        time.sleep(0.05)


for line in sys.stdin:
    print(json.dumps(answer(**json.loads(line))), flush=True)
