"""Settings survive a round trip and a careless editor."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from heydesk.domain.errors import DiskReadOnly
from heydesk.system.settings import LANGUAGE, Settings, load, save, wanted_language


def test_settings_round_trip(tmp_path: Path) -> None:
    """Every field comes back."""
    settings = Settings(
        hold=5,
        note_hold=3,
        longest_wait=600,
        history_days=30,
        theme="dark",
        opt_out="Reply STOP, señor",
        quiet_hours=False,
        enter_sends=True,
        keys=(("send", "Ctrl+J"), ("undo", "")),
        hide_contents=True,
        spelling="en_US es",
        language="fr",
    )
    save(tmp_path / "new folder" / "settings.json", settings)
    assert load(tmp_path / "new folder" / "settings.json").settings == settings


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', "\x00"])
def test_a_file_that_is_no_settings_gives_the_defaults(text: str, tmp_path: Path) -> None:
    """Rubbish is no reason not to start."""
    (tmp_path / "s.json").write_text(text)
    assert load(tmp_path / "s.json") == (Settings(), True)
    assert (tmp_path / "s.json.damaged").read_text() == text
    assert load(tmp_path / "s.json") == (Settings(), False)


def test_a_folder_in_the_settings_place_is_set_aside(tmp_path: Path) -> None:
    """The next save finds the place free."""
    (tmp_path / "s.json").mkdir()
    assert load(tmp_path / "s.json").is_damaged
    save(tmp_path / "s.json", Settings(hold=5))
    assert load(tmp_path / "s.json").settings.hold == 5


@pytest.mark.parametrize(
    "field",
    [
        {"hold": -1},
        {"hold": "10"},
        {"hold": True},
        {"hold": 1e9},
        {"longest_wait": 0},
        {"history_days": 0},
        {"history_days": 1.5},
        {"theme": "pink"},
        {"note_hold": None},
        {"opt_out": 5},
        {"opt_out": "two\nlines"},
        {"opt_out": "x" * 161},
        {"quiet_hours": 0},
        {"hide_contents": "yes"},
        {"spelling": True},
        {"spelling": "x" * 201},
        {"language": "tlh"},
        {"language": ["fr"]},
        {"language": "pseudo"},
        {"unknown": 1},
    ],
)
def test_a_bad_field_becomes_its_default_and_spares_the_others(field: dict[str, object], tmp_path: Path) -> None:
    """One slip costs one field."""
    (tmp_path / "s.json").write_text(json.dumps({"hold": 7, "theme": "light"} | field))
    found = load(tmp_path / "s.json").settings
    default = Settings()
    for name, value in (("hold", 7), ("theme", "light")):
        assert getattr(found, name) == (getattr(default, name) if name in field else value)
    assert found.history_days == default.history_days
    assert found.opt_out == ""
    assert found.quiet_hours is True


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    """A first start has no settings."""
    assert load(tmp_path / "none.json").settings == Settings()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """The person learns that the settings were not kept, and where."""
    (tmp_path / "file").write_text("")
    with pytest.raises(DiskReadOnly, match="file"):
        save(tmp_path / "file" / "s.json", Settings())


@pytest.mark.parametrize(
    ("text", "named", "language"),
    [
        ('{"language": "fr"}', "", "fr"),
        ('{"language": "fr"}', "es", "es"),
        ('{"language": "fr"}', "pseudo", "pseudo"),
        ('{"language": "fr"}', "tlh", "fr"),
        ('{"language": "pseudo"}', "", ""),
        ('{"language": 7}', "", ""),
        ("{}", "", ""),
        ("[]", "", ""),
        ("{", "", ""),
    ],
)
def test_the_language_is_read_without_setting_a_damaged_file_aside(
    text: str, named: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment's name goes before the setting; what is unknown leaves the choice to the system."""
    monkeypatch.setenv(LANGUAGE, named)
    (tmp_path / "s.json").write_text(text)
    assert wanted_language(tmp_path / "s.json") == language
    assert (tmp_path / "s.json").read_text() == text
    assert wanted_language(tmp_path / "none.json") == ("" if named == "tlh" else named)


def test_keys_are_an_object_in_the_file(tmp_path: Path) -> None:
    """What is no text in it is left out, and so is what is no object."""
    file = tmp_path / "s.json"
    save(file, Settings(keys=(("undo", ""),)))
    assert json.loads(file.read_text("utf-8"))["keys"] == {"undo": ""}
    file.write_text(json.dumps({"keys": {"undo": "Ctrl+J", "send": 5}}))
    assert load(file).settings.keys == (("undo", "Ctrl+J"),)
    file.write_text(json.dumps({"keys": [["undo", "Ctrl+J"]]}))
    assert load(file).settings.keys == ()
