"""How an administrator's policy is read, and that one that can't be read is never passed over."""

from __future__ import annotations

import json
import plistlib
from pathlib import Path

import pytest

from heydesk.system.admin_policy import (
    NAMES,
    NO_POLICY,
    AdminPolicy,
    AllowedAccount,
    BadPolicy,
    Source,
    UpdateSource,
    from_registry,
    load,
    policy_of,
    read_file,
    read_plist,
)

DOCS = Path(__file__).resolve().parents[2] / "docs"
FULL: dict[str, object] = {
    "accounts": [{"secret_id": "abc", "name": "Marina Dental", "server_address": "https://sms.example/"}],
    "server_address": "https://sms.example/",
    "session_only_keys": True,
    "minimum_undo_time": 20,
    "quiet_hours": True,
    "largest_broadcast": 200,
    "sandbox_allowed": False,
    "update_check": True,
    "update_address": "https://updates.example/heydesk.json",
    "update_key": "bm90IGEga2V5",
}


def test_every_name_is_read() -> None:
    """A server's address in the form that accounts have it."""
    policy = policy_of([Source("here", FULL)])
    assert policy.accounts == (AllowedAccount("abc", "Marina Dental", "https://sms.example"),)
    assert policy.server_address == "https://sms.example"
    assert (policy.session_only_keys, policy.minimum_undo_time, policy.quiet_hours) == (True, 20, True)
    assert (policy.largest_broadcast, policy.sandbox_allowed) == (200, False)
    assert policy.update_source == UpdateSource("https://updates.example/heydesk.json", "bm90IGEga2V5")
    assert policy.names == NAMES == tuple(FULL)
    assert policy.sources == ("here",)
    assert NO_POLICY.names == ()
    assert NO_POLICY.update_source is None


def test_example_and_schema_name_what_is_read() -> None:
    """The pages for administrators can't fall behind."""
    example = read_file(DOCS / "policy.example.json")
    assert example is not None
    assert set(policy_of([example]).names) == set(NAMES)
    assert policy_of([example]).unknown == ()
    schema = json.loads((DOCS / "policy.schema.json").read_text("utf-8"))
    assert set(schema["properties"]) == {"$schema", *NAMES}
    page = (DOCS / "admin/policy.md").read_text("utf-8")
    assert [name for name in NAMES if f"`{name}`" not in page] == []


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"sandbox_allowed": "no"}, "“sandbox_allowed” must be true or false."),
        ({"session_only_keys": 1}, "“session_only_keys” must be true or false."),
        ({"minimum_undo_time": 121}, "“minimum_undo_time” must be a number from 0 to 120."),
        ({"minimum_undo_time": True}, "must be a number"),
        ({"largest_broadcast": 0}, "“largest_broadcast” must be a whole number, 1 or more."),
        ({"largest_broadcast": 2.5}, "must be a whole number"),
        ({"server_address": "http://sms.example"}, "“http://sms.example” isn't a valid server address."),
        ({"server_address": ""}, "“server_address” must be text."),
        ({"update_key": 5}, "“update_key” must be text."),
        ({"accounts": []}, "“accounts” must be a list of accounts."),
        ({"accounts": "abc"}, "“accounts” must be a list of accounts."),
        ({"accounts": [{"name": "x"}]}, "each of “accounts” needs a secret_id"),
        ({"accounts": [{"secret_id": "a", "key": "k"}]}, "each of “accounts” needs a secret_id"),
    ],
)
def test_wrong_value_stops_everything(values: dict[str, object], reason: str) -> None:
    """In a later place, too: what somebody meant to forbid is not allowed by a slip."""
    with pytest.raises(BadPolicy) as refused:
        policy_of([Source("first", {}), Source("/etc/second", values)])
    assert reason in str(refused.value)
    assert "(/etc/second)" in str(refused.value)
    assert str(refused.value).endswith("Ask your administrator.")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{\n'sandbox_allowed': false}", "line 2 isn't valid JSON."),
        (b"", "line 1 isn't valid JSON."),
        (b"\xff\xfe", "it isn't valid JSON."),
        (b'{"sandbox_allowed": false, "sandbox_allowed": true}', "it isn't valid JSON."),
        (b"[" * 100_000, "it isn't valid JSON."),
        (b"[]", "it isn't a JSON object."),
        (b"{" + b" " * 200_000 + b"}", "it isn't a JSON object."),
    ],
)
def test_broken_file_is_said_in_a_sentence(tmp_path: Path, content: bytes, reason: str) -> None:
    """Never a traceback."""
    path = tmp_path / "policy.json"
    path.write_bytes(content)
    with pytest.raises(BadPolicy, match="administrator's policy") as refused:
        read_file(path)
    assert reason in str(refused.value)


def test_file_that_can_not_be_opened_is_no_missing_one(tmp_path: Path) -> None:
    """A folder of its name, here; a missing file and a byte-order mark are fine."""
    (tmp_path / "policy.json").mkdir()
    with pytest.raises(BadPolicy, match="can't be read"):
        read_file(tmp_path / "policy.json")
    assert read_file(tmp_path / "nothing.json") is None
    marked = tmp_path / "marked.json"
    marked.write_bytes(b'\xef\xbb\xbf{"quiet_hours": true}')
    assert read_file(marked) == Source(str(marked), {"quiet_hours": True})


def test_first_place_holds_and_a_later_one_only_adds() -> None:
    """So whoever names another folder in the environment can't weaken what the system's says."""
    policy = policy_of(
        [
            Source("system", {"sandbox_allowed": False, "colour": "red"}),
            Source("environment", {"sandbox_allowed": True, "quiet_hours": True}),
        ]
    )
    assert (policy.sandbox_allowed, policy.quiet_hours) == (False, True)
    assert policy.unknown == ("colour",)
    assert policy.sources == ("system", "environment")


def test_folders_of_the_environment_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the XDG base directories say; a relative folder is nobody's."""
    (tmp_path / "heydesk").mkdir()
    (tmp_path / "heydesk/policy.json").write_text('{"largest_broadcast": 5}')
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"relative:{tmp_path}")
    assert load().largest_broadcast == 5


def test_registry_has_numbers_for_switches_and_accounts_as_json() -> None:
    """As group policy writes them."""
    accounts = json.dumps([{"secret_id": "abc"}])
    source = from_registry("HKLM", {"Sandbox_Allowed": 0, "minimum_undo_time": 1, "accounts": accounts})
    policy = policy_of([source])
    assert (policy.sandbox_allowed, policy.minimum_undo_time) == (False, 1)
    assert policy.accounts == (AllowedAccount("abc"),)
    with pytest.raises(BadPolicy, match="“accounts” isn't valid JSON"):
        from_registry("HKLM", {"accounts": "["})
    with pytest.raises(BadPolicy, match="“sandbox_allowed” must be true or false"):
        policy_of([from_registry("HKLM", {"sandbox_allowed": ["0"]})])


def test_managed_preferences_are_a_property_list(tmp_path: Path) -> None:
    """Binary or XML; one that is broken or no dictionary stops everything."""
    path = tmp_path / "io.github.heydesk.HeyDesk.plist"
    assert read_plist(path) is None
    path.write_bytes(plistlib.dumps(FULL, fmt=plistlib.FMT_BINARY))
    found = read_plist(path)
    assert found is not None
    assert policy_of([found]).names == NAMES
    for broken in (b"<plist><dict>", b"bplist00", b"", plistlib.dumps([])):
        path.write_bytes(broken)
        with pytest.raises(BadPolicy):
            read_plist(path)


def test_accounts_are_allowed_by_id_and_server() -> None:
    """Both must fit where both are set."""
    policy = AdminPolicy(
        accounts=(AllowedAccount("abc", server="https://a.example"), AllowedAccount("def")),
    )
    assert policy.allows_account("abc", "https://a.example")
    assert not policy.allows_account("abc", "https://b.example")
    assert policy.allows_account("def", "https://b.example")
    assert not policy.allows_account("ghi", "https://a.example")
    on_server = AdminPolicy(server_address="https://a.example")
    assert on_server.allows_account("ghi", "https://a.example")
    assert not on_server.allows_account("ghi", "https://b.example")
