"""A private D-Bus session bus."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.real.background import Background

# Without folders of services nothing starts by itself: what answers on this bus was put there by the test.
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SessionBus(Background):
    """A D-Bus daemon of the test's own, with nothing on it."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        socket, config = folder / "bus", folder / "bus.conf"
        config.write_text(CONFIG.format(socket=socket), encoding="utf-8")
        command = ["dbus-daemon", "--nofork", "--nopidfile", "--nosyslog", f"--config-file={config}"]
        super().__init__(command, env, folder / "bus.log")
        self.address = f"unix:path={socket}"
        self.until(socket.exists, "the session bus")
