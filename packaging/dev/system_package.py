"""What HeyDesk needs of the operating system, and how it gets there."""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from checkout import Problem, is_linux, must_quietly, say

OUT_OF_PATH = (
    "/usr/libexec",
    "/usr/lib/at-spi2-core",
    "/usr/lib",
    "/usr/lib/wine",
)  # where helpers stand that nobody types


class Need(NamedTuple):
    """A Debian package, and how its content is found on a system without Debian's packages."""

    package: str
    program: str | None = None
    library: str | None = None
    typelib: str | None = None

    def is_met(self) -> bool:
        """Tell whether the package's content is there; what can't be looked for is taken to be."""
        if self.program is not None:
            return any(shutil.which(self.program, path=places) for places in (None, *OUT_OF_PATH))
        if self.typelib is not None:
            code = f"import gi; gi.require_version({self.typelib!r}, '2.0')"
            command = ["/usr/bin/python3", "-c", code]
            return (
                Path(command[0]).exists() and not subprocess.run(command, capture_output=True, check=False).returncode
            )
        return self.library is None or ctypes.util.find_library(self.library) is not None

    def __str__(self) -> str:
        bindings = self.typelib and f"{self.typelib}'s bindings for /usr/bin/python3"
        found_as = self.program or bindings or (self.library and f"lib{self.library}") or "its files"
        return f"{found_as} (Debian's package {self.package})"


PYTHON = (
    Need(f"python3.{sys.version_info.minor}-venv"),
    Need("ca-certificates"),
)
WINDOW = (
    Need("libgl1", library="GL"),
    Need("libegl1", library="EGL"),
    Need("libxkbcommon0", library="xkbcommon"),
    Need("libdbus-1-3", library="dbus-1"),
    Need("libfontconfig1", library="fontconfig"),
    Need("libglib2.0-0", library="glib-2.0"),
    Need("libxcb-cursor0", library="xcb-cursor"),
    Need("libxcb-icccm4", library="xcb-icccm"),
    Need("libxcb-keysyms1", library="xcb-keysyms"),
    Need("libxcb-shape0", library="xcb-shape"),
    Need("libxkbcommon-x11-0", library="xkbcommon-x11"),
)
VIRTUAL = (
    Need("xvfb", program="Xvfb"),
    Need("openbox", program="openbox"),
    Need("dbus", program="dbus-daemon"),
    Need("gnome-keyring", program="gnome-keyring-daemon"),
    Need("at-spi2-core", program="at-spi-bus-launcher"),
    Need("gir1.2-atspi-2.0", typelib="Atspi"),
    Need("python3-gi"),
    Need("xdotool", program="xdotool"),
    Need("imagemagick", program="import"),
    Need("fonts-dejavu-core"),
    Need("fonts-noto-color-emoji"),
)
CHECKS = (
    Need("faketime", program="faketime"),
    Need("tzdata"),
    Need("locales", program="localedef"),
    Need("fontconfig", program="fc-list"),
    Need("fonts-liberation"),
    Need("libsecret-tools", program="secret-tool"),
    Need("desktop-file-utils", program="desktop-file-validate"),
    Need("appstream", program="appstreamcli"),
    Need("groff-base", program="groff"),
    Need("libenchant-2-2", library="enchant-2"),
    Need("hunspell-en-us"),
    Need("orca", program="orca"),
)
BENCH = (Need("valgrind", program="valgrind"),)
BUNDLE = (Need("binutils", program="objdump"),)
DEBIAN = (
    Need("dpkg-dev", program="dpkg-shlibdeps"),
    Need("binutils", program="strip"),
    Need("chrpath", program="chrpath"),
    Need("lintian", program="lintian"),
)
BARE = (Need("debootstrap", program="debootstrap"), Need("util-linux", program="unshare"))
WINE = (
    Need("wine", program="wine"),
    Need("wine64", program="wine64"),
    Need("gcc-mingw-w64-x86-64", program="x86_64-w64-mingw32-gcc"),
    Need("nsis", program="makensis"),
)


def ensure(needs: Iterable[Need]) -> None:
    """Install what is missing on Debian and its kin; elsewhere raise `Problem` that names it.

    Off Linux a window needs nothing beyond the Python packages, so there nothing is looked for.
    """
    if not is_linux():
        return
    if shutil.which("apt-get") and shutil.which("dpkg-query"):
        _install(_missing_packages(needs))
        return
    absent = [need for need in needs if not need.is_met()]
    if absent:
        raise Problem("Missing on this system; please install:\n" + "\n".join(f"  {need}" for need in absent))


def require_linux(what: str) -> None:
    """Raise `Problem` where there is no virtual display to be had."""
    if not is_linux():
        raise Problem(f"{what} drives the real window on a virtual display, and that needs Linux.")


def _missing_packages(needs: Iterable[Need]) -> list[str]:
    there = _installed_packages()
    missing = [need.package for need in needs if need.package not in there]
    venv = PYTHON[0].package
    # Only the distribution's own Python comes without ensurepip; another one needs no package for it.
    if venv in missing and importlib.util.find_spec("ensurepip"):
        missing.remove(venv)
    return missing


def _installed_packages() -> set[str]:
    """Return the names that are installed, with those that another package stands for."""
    form = "${db:Status-Status}\t${Package}\t${Provides}\n"
    answer = subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True)
    names: set[str] = set()
    for line in answer.stdout.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names.add(package)
            names.update(word.split("(")[0].strip() for word in provides.split(",") if word.strip())
    return names


def _install(packages: list[str]) -> None:
    if not packages:
        return
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-qq"]
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            line = shlex.join(["apt-get", "install", "--no-install-recommends", *packages])
            raise Problem(f"System packages are missing, and sudo is not there to install them. As root:\n  {line}")
        apt.insert(0, "sudo")
    say("Installing system packages: " + " ".join(packages))
    must_quietly([*apt, "update"], "The list of system packages could not be fetched.")
    why = "These system packages could not be installed: " + " ".join(packages)
    must_quietly([*apt, "install", "--no-install-recommends", *packages], why)
