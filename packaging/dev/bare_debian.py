"""A trial of the Debian package on a bare Debian: install, run, upgrade under an open window, remove, purge.

It needs root, for debootstrap and chroot, and the network, for the packages that HeyDesk depends on.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checkout import BUILD, Problem, must_quietly, say

FOLDER = BUILD / "debian"
PERSON = "kim"
SEND = "heydesk --sandbox send --inbox Billing --as 'Ana Ruiz' --to 6505550103 --text 'From the package'"
WINDOW = "QT_QPA_PLATFORM=offscreen heydesk --sandbox"
_NOT_OURS = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "tmp", f"home/{PERSON}", "proc", "dev")
"""What a package manager changes for itself, and what belongs to the person."""
_MOUNTS = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'
_APT = "DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends"


class BareDebian:
    """A root file system that nothing but Debian's own minimum is installed in."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, script: str, person: str = "root", limit: float = 300.0) -> subprocess.CompletedProcess[str]:
        """Run a shell script in it as this person; mounts end with it, and so does whatever it has started."""
        inside = ["/bin/su", "-", person, "-c", script]
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        command: list[str | Path] = [*apart, "sh", "-c", _MOUNTS, self.root, *inside]
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
            timeout=limit,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        )

    def must(self, script: str, person: str = "root") -> str:
        """Run a script, show it with what it said, and raise `Problem` when it fails."""
        answer = self.run(script, person)
        say(f"$ {script}\n{answer.stdout.rstrip()}".rstrip())
        if answer.returncode:
            raise Problem(f"On the bare Debian this failed with {answer.returncode}:\n{script}")
        return answer.stdout

    def files(self) -> set[str]:
        """Return every path that a package may have brought."""
        paths: set[str] = set()
        for folder, below, names in os.walk(self.root):
            inner = Path(folder).relative_to(self.root)
            below[:] = [name for name in below if str(inner / name) not in _NOT_OURS]
            paths.update(str(inner / name) for name in [*below, *names])
        return paths


def try_package(package: Path, newer: Path) -> None:
    """Take both packages through a life on a bare Debian. Raises `Problem` at the first thing that is wrong."""
    with _fresh() as debian:
        for file in (package, newer):
            shutil.copy(file, debian.root / "tmp")
        debian.must(f"useradd --create-home {PERSON} && apt-get -qq update")
        before = debian.files()
        debian.must(f"{_APT} install /tmp/{package.name} 2>&1 | grep -i -E 'heydesk|error|warn' || true")
        debian.must("heydesk --version", PERSON)
        debian.must("heydesk doctor; test $? -le 1", PERSON)  # 1: it has no keyring
        debian.must(SEND, PERSON)
        _upgrade_under_a_window(debian, newer)
        debian.must(SEND, PERSON)
        debian.must(f"{_APT} remove heydesk 2>&1 | grep heydesk")
        debian.must("! command -v heydesk && test ! -e /usr/lib/heydesk")
        debian.must(f"dpkg --purge heydesk && {_APT} autoremove --purge >/tmp/autoremove.log 2>&1")
        _say_what_is_left(debian, before)


def _upgrade_under_a_window(debian: BareDebian, newer: Path) -> None:
    """An open window sends what the new command line puts into the outbox, takes a second start's form, and ends."""
    person = f"su - {PERSON} -c"
    line = ".local/share/heydesk/sandbox/window.line"
    opened = f"i=0; until test -S {line}; do i=$((i+1)); test $i -lt 600; sleep 0.2; done"
    script = " && ".join(
        [
            f"{{ {person} {shlex.quote(f'echo $$ >pid; exec env {WINDOW}')} & }}",
            "window=$!",
            f"{person} {shlex.quote(f'set -e; {opened}')}",
            f"{_APT} install /tmp/{newer.name} >/tmp/upgrade.log 2>&1",
            "dpkg-query -W heydesk",
            f"{person} {shlex.quote(SEND)}",
            f"{person} {shlex.quote(f'{WINDOW} --to 6505550103')}",
            f"kill $(cat /home/{PERSON}/pid)",
            "wait $window",
        ]
    )
    debian.must(script)


def _say_what_is_left(debian: BareDebian, before: set[str]) -> None:
    left = sorted(debian.files() - before)
    ours = [path for path in left if "heydesk" in path.lower()]
    data = sorted(
        str(file.relative_to(debian.root))
        for file in (debian.root / "home" / PERSON).rglob("*")
        if file.is_file() and "heydesk" in str(file)
    )
    say(f"Left by packages that HeyDesk depends on: {len(left)} files. " + " ".join(left[:10]))
    say("Left of the person's data, as it should be:\n" + "\n".join(f"  /{path}" for path in data))
    if ours:
        raise Problem("The package left these:\n" + "\n".join(ours))
    if not data:
        raise Problem("The person's data is gone.")


@contextmanager
def _fresh() -> Iterator[BareDebian]:
    if os.geteuid() != 0:
        raise Problem("The trial on a bare Debian needs root, for debootstrap and chroot.")
    base, root = FOLDER / "base", FOLDER / "root"
    mark = FOLDER / "base-is-made"
    if not mark.exists():
        suite = subprocess.run(
            ["sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME"], capture_output=True, text=True, check=True
        ).stdout.strip()
        say(f"Making a bare Debian ({suite}) in build/debian; this takes some minutes, once.")
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir(parents=True)
        must_quietly(["debootstrap", "--variant=minbase", suite, base], "The bare Debian could not be made.")
        mark.touch()
    shutil.rmtree(root, ignore_errors=True)
    must_quietly(["cp", "-a", base, root], "The bare Debian could not be copied.")
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    try:
        yield BareDebian(root)
    finally:
        shutil.rmtree(root, ignore_errors=True)
