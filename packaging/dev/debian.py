"""The Debian package: made from the folder that runs without Python, and tried on a bare Debian."""

from __future__ import annotations

import filecmp
import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import textwrap
from pathlib import Path
from xml.etree import ElementTree as ET

from checkout import BUILD, ROOT, Problem, must, must_quietly
from packages import version

APP_ID = "io.github.heydesk.HeyDesk"
LINUX = ROOT / "packaging" / "linux"
TEMPLATES = LINUX / "debian"
REVISION = "1"
"""Debian's part of the version."""
TREE = BUILD / "package" / "deb"
"""What the package puts where, and under DEBIAN what it says of itself."""
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_PAGES = {
    "heydesk.1": "share/man/man1/heydesk.1.gz",
    "heydesk": "share/bash-completion/completions/heydesk",
    "_heydesk": "share/zsh/vendor-completions/_heydesk",
    "heydesk.fish": "share/fish/vendor_completions.d/heydesk.fish",
}
_FOREIGN_PATH = re.compile(r"R(UN)?PATH=(?!\$ORIGIN)")
_FIRST_BYTES = b"\x7fELF"


def build(python: Path, program: Path) -> Path:
    """Make ``dist/heydesk_VERSION_ARCHITECTURE.deb``.

    The same program gives the same package, to the byte: files carry the day of the release.

    Args:
        python: the interpreter of the developer's environment, which draws icons and writes the man page.
        program: PyInstaller's folder.
    """
    tree = TREE
    shutil.rmtree(tree, ignore_errors=True)
    _place_program(program, tree)
    _place_desktop_files(python, tree)
    _place_documents(tree)
    _set_modes(tree)
    number = f"{version()}-{REVISION}"
    architecture = _said("dpkg", "--print-architecture")
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    control = (
        (TEMPLATES / "control")
        .read_text(encoding="utf-8")
        .format(
            version=number,
            architecture=architecture,
            size=sum(file.stat().st_size for file in files) // 1024,
            depends=_depends(tree),
        )
    )
    sums = "".join(f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files)  # noqa: S324 - dpkg's format
    _write(tree / "DEBIAN" / "control", control)
    _write(tree / "DEBIAN" / "md5sums", sums)
    (tree / "DEBIAN").chmod(0o755)
    return _pack(ROOT / "dist" / f"heydesk_{number}_{architecture}.deb", "-Zxz")


def build_newer(package: Path) -> Path:
    """Make the package again with a higher version and nothing else that is new, to try an upgrade with."""
    file = TREE / "DEBIAN" / "control"
    number = f"{version()}-{REVISION}"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(f"Version: {number}\n", f"Version: {number}.1\n"), encoding="utf-8")
    try:
        return _pack(BUILD / "package" / package.name.replace(number, f"{number}.1"), "-Znone")
    finally:
        file.write_text(text, encoding="utf-8")


def check(package: Path) -> None:
    """Raise `Problem` where lintian finds something that no override gives a reason for."""
    command: list[str | Path] = [
        "lintian",
        "--allow-root",
        "--fail-on",
        "error,warning",
        "--tag-display-limit",
        "0",
        package,
    ]
    must(command, "lintian found something.")


def _pack(target: Path, compression: str) -> Path:
    env = {**os.environ, "SOURCE_DATE_EPOCH": _said("date", "--utc", "+%s", "--date", _releases()[0][1])}
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", compression, "--build", TREE, target]
    must(command, "The package could not be made.", env)
    return target


def _place_program(program: Path, tree: Path) -> None:
    place = tree / "usr" / "lib" / "heydesk"
    place.parent.mkdir(parents=True)
    shutil.copytree(program, place, symlinks=True)
    for cache in list(place.rglob("__pycache__")):
        shutil.rmtree(cache)
    _leave_to_debian(place / "_internal")
    _strip(place / "_internal")
    link = tree / "usr" / "bin" / "heydesk"
    link.parent.mkdir()
    link.symlink_to("../lib/heydesk/heydesk")


def _leave_to_debian(folder: Path) -> None:
    """Take out the libraries that PyInstaller has copied from this Debian: as packages they get security updates."""
    places = [Path("/usr/lib", _said("dpkg-architecture", "-qDEB_HOST_MULTIARCH")), Path("/usr/lib")]
    for file in folder.glob("lib*.so*"):
        own = [place / file.name for place in places if (place / file.name).exists()]
        if own and filecmp.cmp(file, own[0], shallow=False):
            file.unlink()


def _strip(folder: Path) -> None:
    """Take out what only a debugger reads, and the search path of the machine that the interpreter was built on.

    Not from the start program: PyInstaller has put the modules behind it.
    """
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]
    must(["strip", "--strip-unneeded", *files], "The libraries could not be stripped.")
    foreign = [file for file in files if _FOREIGN_PATH.search(_said("chrpath", "--list", str(file), codes=(0, 2)))]
    for file in foreign:
        must_quietly(["chrpath", "--delete", file], f"The search path of {file.name} could not be taken out.")


def _place_desktop_files(python: Path, tree: Path) -> None:
    share = tree / "usr" / "share"
    icons = share / "icons" / "hicolor"
    for name, folder in ((f"{APP_ID}.desktop", "applications"), (f"{APP_ID}.metainfo.xml", "metainfo")):
        _copy(LINUX / name, share / folder / name)
    _copy(ROOT / "resources" / "icons" / "heydesk.svg", icons / "scalable" / "apps" / f"{APP_ID}.svg")
    pictures = [icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png" for size in _ICON_SIZES]
    must([python, ROOT / "packaging" / "dev" / "icons.py", *pictures], "The icons could not be drawn.")
    made = BUILD / "package" / "pages"
    must([python, ROOT / "packaging" / "dev" / "command_pages.py", made], "The man page could not be made.")
    for name, path in _PAGES.items():
        _write(tree / "usr" / path, (made / name).read_text(encoding="utf-8"))


def _place_documents(tree: Path) -> None:
    documents = tree / "usr" / "share" / "doc" / "heydesk"
    documents.mkdir(parents=True)
    inside = tree / "usr" / "lib" / "heydesk" / "_internal"
    _write(
        documents / "THIRD-PARTY-LICENSES.txt.gz", (inside / "THIRD-PARTY-LICENSES.txt").read_text(encoding="utf-8")
    )
    _write(documents / "heydesk.cdx.json", _bill(inside / "heydesk.cdx.json"))
    for name in ("THIRD-PARTY-LICENSES.txt", "heydesk.cdx.json"):
        (inside / name).unlink()
    license_text = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    paragraphs = "\n\n".join(textwrap.fill(part, 78) for part in license_text.strip().split("\n\n"))
    lines = [f" {line}" if line else " ." for line in paragraphs.splitlines()]
    _write(
        documents / "copyright",
        (TEMPLATES / "copyright").read_text(encoding="utf-8").format(license="\n".join(lines)),
    )
    _write(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _write(documents / "changelog.Debian.gz", changelog())
    _copy(TEMPLATES / "lintian-overrides", tree / "usr" / "share" / "lintian" / "overrides" / "heydesk")


def _bill(file: Path) -> str:
    """Return the list of components without what Debian brings."""
    bill = json.loads(file.read_text(encoding="utf-8"))
    bill["components"] = [each for each in bill["components"] if not each["purl"].startswith("pkg:deb/")]
    bill["dependencies"] = [
        {"ref": each["ref"], "dependsOn": [need for need in each["dependsOn"] if not need.startswith("pkg:deb/")]}
        for each in bill["dependencies"]
        if not each["ref"].startswith("pkg:deb/")
    ]
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def _releases() -> list[tuple[str, str, str]]:
    """Return version, day and words of each release that the metainfo tells of, the newest first."""
    root = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file
    return [
        (each.get("version", ""), each.get("date", ""), " ".join("".join(each.itertext()).split()))
        for each in root.findall("releases/release")
    ]


def changelog() -> str:
    """Return the package's changelog, in Debian's form, from the releases that the metainfo tells of."""
    maintainer = re.search(r"^Maintainer: (.*)$", (TEMPLATES / "control").read_text(encoding="utf-8"), re.MULTILINE)
    entries = []
    for number, day, words in _releases():
        at = _said("date", "--utc", "--rfc-email", "--date", day)
        what = textwrap.fill(words, 78, initial_indent="  * ", subsequent_indent="    ")
        name = maintainer[1] if maintainer else ""
        entries.append(f"heydesk ({number}-{REVISION}) unstable; urgency=medium\n\n{what}\n\n -- {name}  {at}\n")
    return "\n".join(entries)


def _depends(tree: Path) -> str:
    """Return the packages that the program's own files are linked against and that it does not bring itself."""
    place = tree / "usr" / "lib" / "heydesk"
    linked = [file for file in place.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]
    folders = sorted({file.parent for file in linked if ".so" in file.name})
    source = BUILD / "package" / "shlibdeps"
    _write(source / "debian" / "control", "Source: heydesk\n\nPackage: heydesk\nArchitecture: any\n")
    answer = subprocess.run(
        [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",
            f"-S{tree}",
            *(f"-l{folder}" for folder in folders),
            *linked,
        ],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode:
        raise Problem(f"What the package depends on could not be found out.\n{answer.stderr}")
    return answer.stdout.strip().removeprefix("shlibs:Depends=")


def _set_modes(tree: Path) -> None:
    """Let everybody read, nobody but root write, and run only what is a program."""
    for file in [tree, *tree.rglob("*")]:
        if file.is_symlink():
            continue
        is_program = file == tree / "usr" / "lib" / "heydesk" / "heydesk"
        file.chmod(0o755 if file.is_dir() or is_program else 0o644)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == _FIRST_BYTES


def _said(*command: str, codes: tuple[int, ...] = (0,)) -> str:
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode not in codes:
        raise Problem(f"{command[0]} failed with {answer.returncode}: {answer.stderr.strip()}")
    return answer.stdout.strip()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    """Write a file, compressed where its name says so."""
    target.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    target.write_bytes(gzip.compress(data, mtime=0) if target.suffix == ".gz" else data)
