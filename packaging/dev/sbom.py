"""What a package contains that others made: a list for machines (CycloneDX), and all license texts in one file.

The spec calls `write` at every build, on every system, so that both stand in each package. What is listed is what was
pinned for this system (packaging/requirements/run.txt), Python, Qt, PyInstaller's start program, and on Debian every
library of the system that PyInstaller has gathered.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distribution
from pathlib import Path

from checkout import ROOT, Problem
from packaging.requirements import Requirement

LIST, TEXTS = "heydesk.cdx.json", "THIRD-PARTY-LICENSES.txt"
REQUIREMENTS = ROOT / "packaging" / "requirements" / "run.txt"
LICENSES = ROOT / "packaging" / "licenses"
_QT = {"pyside6-essentials", "shiboken6"}
"""Their wheels carry no license text."""
_LICENSE_FILE = re.compile(r"\.dist-info/(.*/)?(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_ID = r"(MIT|[A-Za-z]+(-[A-Za-z0-9.]+)+)"
_SPDX = re.compile(rf"{_ID}( (OR|AND|WITH) {_ID})*")
"""Not any word: “Apache” is none of SPDX' names."""
_SYSTEM = ("/lib/", "/usr/lib/", "/usr/local/lib/")


@dataclass
class Component:
    """Something by others that a package contains."""

    name: str
    version: str
    purl: str
    license: str
    texts: list[str] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    """The purls of what it needs."""


def pinned(requirements: Path = REQUIREMENTS) -> dict[str, Requirement]:
    """Return the requirements of a user's install on this system, by their normalized names."""
    text = requirements.read_text(encoding="utf-8").replace("\\\n", " ")
    every = [Requirement(line.partition(" --hash")[0]) for line in text.splitlines() if line.strip()]
    return {_normal(each.name): each for each in every if each.marker is None or each.marker.evaluate()}


def python_packages(requirements: Path = REQUIREMENTS) -> list[Component]:
    """Return what was pinned, as it is installed beside this interpreter. Raises `Problem` where a text is missing.

    A version that was not pinned is refused too.
    """
    wanted = pinned(requirements)
    found = {name: distribution(name) for name in wanted}
    purls = {name: f"pkg:pypi/{name}@{each.version}" for name, each in found.items()}
    components = []
    for name, each in found.items():
        if str(wanted[name].specifier) != f"=={each.version}":
            raise Problem(f"{name} {each.version} is installed, but {wanted[name]} is pinned.")
        texts = [_read("Qt.txt", LICENSES)] if name in _QT else list(_license_texts(each))
        if not texts:
            raise Problem(f"{name} {each.version} comes without a license text; add it in packaging/licenses.")
        needs = [_normal(Requirement(line).name) for line in each.requires or []]
        linked = sorted({purls[need] for need in needs if need in purls})
        components.append(Component(each.metadata["Name"], each.version, purls[name], _license(each), texts, linked))
    return components


def others() -> list[Component]:
    """Return Python, Qt and PyInstaller's start program."""
    python = platform.python_version()
    qt = distribution("PySide6-Essentials").version
    builder = distribution("pyinstaller")
    exception = next(text for text in _license_texts(builder) if "Bootloader Exception" in text)
    lesser = [_read(name, LICENSES) for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
    return [
        Component("CPython", python, f"pkg:generic/python@{python}", "Python-2.0", [_python_license()]),
        Component("Qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only", [_read("Qt.txt", LICENSES), *lesser]),
        Component(
            "PyInstaller start program",
            builder.version,
            f"pkg:pypi/pyinstaller@{builder.version}",
            "GPL-2.0-or-later WITH Bootloader-exception",
            [exception],
        ),
    ]


def system_libraries(files: Iterable[str]) -> list[Component]:
    """Return the Debian packages that files come from; where there are none, as on Windows, the list is empty."""
    mine = sorted({file for file in files if file.startswith(_SYSTEM)})
    if not mine or not Path("/usr/bin/dpkg-query").exists():
        return []
    # A file may be asked for below /lib, which is only another name for /usr/lib.
    names = {other for file in mine for other in (file, os.path.realpath(file), file.removeprefix("/usr"))}
    answer = subprocess.run(["dpkg-query", "-S", *sorted(names)], capture_output=True, text=True, check=False)
    packages = {line.partition(": ")[0].split(",")[0] for line in answer.stdout.splitlines() if ": /" in line}
    components = []
    for package in sorted(packages):
        form = "${Package}\t${Version}\t${Architecture}"
        shown = subprocess.run(["dpkg-query", "-W", "-f", form, package], capture_output=True, text=True, check=True)
        name, version, machine = shown.stdout.split("\t")
        purl = f"pkg:deb/debian/{name}@{version}?arch={machine}"
        text = _read("copyright", Path("/usr/share/doc", name))
        components.append(Component(name, version, purl, f"see {TEXTS}", [text]))
    return components


def bill(version: str, components: Iterable[Component]) -> dict[str, object]:
    """Return the list in the form of CycloneDX 1.6. It is the same for the same content: no time, no chance."""
    parts = sorted(components, key=lambda each: each.purl)
    ours = f"pkg:generic/heydesk@{version}"
    edges = [{"ref": ours, "dependsOn": [each.purl for each in parts]}]
    edges += [{"ref": each.purl, "dependsOn": each.needs} for each in parts]
    content = "\n".join([sys.platform, ours, *(each.purl for each in parts)])
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": "heydesk",
                "version": version,
                "purl": ours,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": [
            {
                "type": "library",
                "bom-ref": each.purl,
                "name": each.name,
                "version": each.version,
                "purl": each.purl,
                "licenses": [
                    {"expression": each.license}
                    if _SPDX.fullmatch(each.license)
                    else {"license": {"name": each.license}}
                ],
            }
            for each in parts
        ],
        "dependencies": edges,
    }


def license_texts(components: Iterable[Component]) -> str:
    """Return every license text under the names of what it is for; one that several share stands once."""
    shared: dict[str, list[str]] = {}
    for each in sorted(components, key=lambda each: each.name.lower()):
        for text in each.texts:
            shared.setdefault(text.strip().replace("\r\n", "\n"), []).append(f"{each.name} {each.version}")
    rule = "=" * 100
    parts = ["HeyDesk contains software by others. This is what it is, and under which license each part is used.\n"]
    parts += [f"{rule}\n{', '.join(names)}\n{rule}\n\n{text}\n" for text, names in shared.items()]
    return "\n".join(parts)


def write(folder: Path, version: str, binaries: Iterable[str]) -> list[Path]:
    """Write the list and the texts; ``binaries`` are the files that PyInstaller has gathered. Returns both paths."""
    components = [*python_packages(), *others(), *system_libraries(binaries)]
    folder.mkdir(parents=True, exist_ok=True)
    listed = json.dumps(bill(version, components), indent=1, ensure_ascii=False) + "\n"
    (folder / LIST).write_text(listed, encoding="utf-8")
    (folder / TEXTS).write_text(license_texts(components), encoding="utf-8")
    return [folder / LIST, folder / TEXTS]


def _license(package: Distribution) -> str:
    meta = package.metadata
    given = next((meta[key] for key in ("License-Expression", "License") if key in meta), "")
    classes = meta.get_all("Classifier") or []
    names = [line.rpartition(":: ")[2] for line in classes if line.startswith("License ::")]
    return given if _SPDX.fullmatch(given) else ", ".join(names) or given


def _license_texts(package: Distribution) -> Iterator[str]:
    for file in package.files or []:
        if _LICENSE_FILE.search(file.as_posix()):
            yield file.read_text(encoding="utf-8")


def _python_license() -> str:
    debian = Path("/usr/share/doc", "python{}.{}".format(*sys.version_info))
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), debian]
    for name in ("LICENSE.txt", "LICENSE", "copyright"):
        for place in places:
            if (place / name).is_file():
                return _read(name, place)
    raise Problem(f"The license text of Python was not found in {', '.join(map(str, places))}.")


def _read(name: str, folder: Path) -> str:
    return (folder / name).read_text(encoding="utf-8", errors="replace")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
