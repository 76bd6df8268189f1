"""What Windows' installer, the Debian package and the workflow must say; building them is `dev.py package`."""

import re

import pytest
import yaml

import debian
import packages
from heydesk import APP_ID
from tests.house.checkout import ROOT

PACKAGING = ROOT / "packaging"
NSI = (PACKAGING / "windows" / "heydesk.nsi").read_text("utf-8")


def test_installer_needs_no_administrator_and_touches_nobody_else() -> None:
    """It asks for no rights, and every key that it writes or deletes is the user's."""
    assert "RequestExecutionLevel user" in NSI
    assert r'InstallDir "$LOCALAPPDATA\Programs\${NAME}"' in NSI
    keys = re.findall(r"^\s*(?:Write|Delete)Reg\w+ (?:/ifempty )?(\w+)", NSI, re.MULTILINE)
    assert len(keys) > 20
    assert set(keys) == {"HKCU"}


@pytest.mark.parametrize("scheme", ["sms", "smsto", "tel"])
def test_installer_offers_links_and_takes_none(scheme: str) -> None:
    """HeyDesk is one of the programs to choose from; the class of the scheme itself stays as it is."""
    assert rf'"${{OWN_KEY}}\Capabilities\URLAssociations" "{scheme}"' in NSI
    assert not re.search(rf"Software\\Classes\\{scheme}\b", NSI)


def test_uninstaller_takes_back_every_key_and_no_data() -> None:
    """Each key that was written is deleted, itself or one above it; folders with a person's data are only named."""
    removed = NSI.partition("Section Uninstall")[2]
    for key in ("${LINK}", "${OWN_KEY}\\Capabilities", "${UNINSTALL_KEY}", "RegisteredApplications", "${RUN_KEY}"):
        assert re.search(rf"DeleteReg\w+ HKCU .*{re.escape(key)}", removed), key
    assert not re.search(r"(RMDir|Delete) .*APPDATA", NSI)
    assert 'RMDir "$INSTDIR"' in removed  # not with what somebody else put there


def test_installer_has_every_sentence_in_each_language() -> None:
    """No page falls back to English words."""
    sentences: dict[str, list[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", NSI, re.MULTILINE):
        sentences.setdefault(name, []).append(language)
    assert sorted(sentences) == ["Failed", "Finished", "Kept", "Open", "Welcome"]
    assert all(each == ["ENGLISH", "SPANISH", "FRENCH", "ARABIC"] for each in sentences.values())


def test_one_id_everywhere() -> None:
    """The installer, the spec, the Debian package and the Flatpak carry the program's one id."""
    spec = (PACKAGING / "pyinstaller" / "heydesk.spec").read_text("utf-8")
    assert f'!define APP_ID "{APP_ID}"' in NSI
    assert f'APP_ID = "{APP_ID}"' in spec
    assert debian.APP_ID == APP_ID
    flatpak = yaml.safe_load((PACKAGING / "linux" / f"{APP_ID}.yaml").read_text("utf-8"))
    assert flatpak["id"] == APP_ID


def test_the_changelog_of_the_package_begins_with_this_version() -> None:
    """In Debian's form, with the day of the release."""
    first, _, *rest = debian.changelog().splitlines()
    assert first == f"heydesk ({packages.version()}-{debian.REVISION}) unstable; urgency=medium"
    assert any(re.fullmatch(r" -- .* <.*@.*>  \w{3}, \d\d \w{3} \d{4} 00:00:00 \+0000", line) for line in rest)


def test_every_override_has_its_reason() -> None:
    """A comment stands above each group of lintian's tags."""
    text = (PACKAGING / "linux" / "debian" / "lintian-overrides").read_text("utf-8")
    for group in text.split("\n\n")[1:]:
        assert group.startswith("# "), group


def test_the_workflow_can_be_read_and_names_no_package_index() -> None:
    """It builds on the three systems, from wherever the machine gets its packages."""
    text = (PACKAGING / "workflows" / "desktop.yml").read_text("utf-8")
    assert sorted(yaml.safe_load(text)["jobs"]) == ["linux", "macos", "windows"]
    assert "index-url" not in text
    assert "://" not in text
