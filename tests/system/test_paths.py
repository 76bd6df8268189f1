"""Places follow the platform, profiles are kept apart, and nothing leads out of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from heydesk.domain.errors import DiskReadOnly
from heydesk.system.paths import BadProfile, is_private, outside, profile_paths, resource


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A HOME of this test's own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    return tmp_path


def test_xdg_is_honoured(home: Path) -> None:
    """The three folders stand where the environment says."""
    found = profile_paths()
    assert (found.data, found.config, found.state) == (
        home / "data/heydesk",
        home / "config/heydesk",
        home / "state/heydesk",
    )


def test_profiles_and_sandboxes_share_nothing(home: Path) -> None:
    """No two of a person's profiles and sandboxes have a file in common."""
    all_four = [profile_paths(profile, sandbox=sandbox) for profile in (None, "night") for sandbox in (False, True)]
    files = [
        path
        for p in all_four
        for path in (p.outbox, p.dispatcher_lock, p.window_lock, p.settings, p.log, p.window, p.counter)
    ]
    assert len(set(files)) == 28
    assert all(path.is_relative_to(home) for path in files)


def test_counter_is_not_kept_with_the_outbox(home: Path) -> None:
    """A back-up of the outbox's folder does not bring it back."""
    places = profile_paths("night")
    assert places.counter.is_relative_to(home)
    assert not places.counter.is_relative_to(home / "data")
    assert outside(Path("/u/support"), Path("/u/support"), Path("/u/caches"), Path("/u/roaming")) == Path("/u/caches")
    local = Path("/u/local/heydesk")
    assert outside(local, local, local / "Cache", Path("/u/roaming/heydesk")) == Path("/u/roaming/heydesk")
    assert outside(local, local, local) == local


@pytest.mark.parametrize("name", ["", "..", "a/b", "../x", ".hidden", "a b", "x" * 65, "ü"])
def test_a_profile_cannot_lead_out_of_its_folder(name: str, home: Path) -> None:
    """A name with more than plain characters is refused with the name in the sentence."""
    assert home.exists()
    with pytest.raises(BadProfile, match="isn't a valid profile name"):
        profile_paths(name)


def test_folders_are_for_this_user_alone(home: Path) -> None:
    """The folders that are made can be opened by nobody else, nor those above them; an older one is mended."""
    found = profile_paths("night", sandbox=True)
    found.make()
    for folder in (found.data, found.config, found.state):
        assert folder.is_relative_to(home)
        for each in (folder, *folder.parents):
            if each.is_relative_to(home) and each != home:
                assert each.stat().st_mode & 0o777 == 0o700, each
    assert all(is_private(folder) for folder in found.folders)
    found.data.chmod(0o755)
    assert not is_private(found.data)
    found.make()
    assert found.data.stat().st_mode & 0o777 == 0o700
    assert not is_private(home / "missing")


def test_a_place_that_cannot_be_made_is_named(home: Path) -> None:
    """A file in the way is told with the folder's path."""
    (home / "data").write_text("in the way")
    with pytest.raises(DiskReadOnly, match="data"):
        profile_paths().make()


def test_resources_are_found() -> None:
    """A resource's path exists in this checkout as in an installed program."""
    assert resource("__init__.py").is_file()
