"""The list of what a package contains, and the license texts."""

import json
from pathlib import Path

import pytest

import sbom
from checkout import Problem


def test_every_pinned_package_is_listed_with_its_license_and_text(tmp_path: Path) -> None:
    """Each requirement of a user's install has an entry with version and license, and its text in the other file."""
    listed, texts = sbom.write(tmp_path, "1.2.3", [])
    bill = json.loads(listed.read_text("utf-8"))
    components = {each["purl"]: each for each in bill["components"]}
    for name, requirement in sbom.pinned().items():
        version = str(requirement.specifier).removeprefix("==")
        component = components[f"pkg:pypi/{name}@{version}"]
        assert component["licenses"], name
        assert f"{component['name']} {version}" in texts.read_text("utf-8")


def test_what_is_no_python_package_is_listed_too(tmp_path: Path) -> None:
    """Python, Qt under the LGPL with its text, and the program that PyInstaller puts in front."""
    listed, texts = sbom.write(tmp_path, "1.2.3", [])
    licenses = {each["name"]: each["licenses"] for each in json.loads(listed.read_text("utf-8"))["components"]}
    assert licenses["CPython"] == [{"expression": "Python-2.0"}]
    assert licenses["Qt"] == [{"expression": "LGPL-3.0-only"}]
    assert "Bootloader-exception" in licenses["PyInstaller start program"][0]["expression"]
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "You may exchange these",
    ):
        assert words in texts.read_text("utf-8")


def test_dependencies_lead_from_the_program_to_known_components() -> None:
    """Every reference is one of a component; the program needs all of them; nothing is listed twice."""
    bill = json.loads(json.dumps(sbom.bill("1.2.3", sbom.python_packages())))
    known = [each["bom-ref"] for each in bill["components"]]
    assert len(set(known)) == len(known)
    edges = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert edges.pop("pkg:generic/heydesk@1.2.3") == known
    assert sorted(edges) == sorted(known)
    assert {each for needs in edges.values() for each in needs} <= set(known)
    assert any(need.startswith("pkg:pypi/httpcore@") for need in edges[next(k for k in known if "/httpx@" in k)])


def test_a_library_of_the_system_is_listed_by_its_debian_package() -> None:
    """A library that PyInstaller takes from Debian has its package, version and copyright file."""
    library = next(Path("/lib").glob("*-linux-gnu/libz.so.1"))
    found = sbom.system_libraries([str(library), "/home/somebody/own.so"])
    assert [(each.name, each.purl.partition("@")[0]) for each in found] == [("zlib1g", "pkg:deb/debian/zlib1g")]
    assert "Jean-loup Gailly" in found[0].texts[0]


def test_another_version_than_the_pinned_one_is_refused(tmp_path: Path) -> None:
    """What is listed is what was pinned, or there is no package."""
    pins = tmp_path / "run.txt"
    pins.write_text("idna==1.0 \\\n    --hash=sha256:00\n", "utf-8")
    with pytest.raises(Problem, match=r"idna .* is installed, but idna==1\.0 is pinned"):
        sbom.python_packages(pins)
