"""What of the suite does not run on Windows under Wine, and why: a plugin of pytest that leaves it out and counts it.

``dev.py windows`` loads it. Whatever is not named here runs, and must pass. A name that no test has any more is an
error, so that nothing stays left out by an old line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

LEFT_OUT: dict[str, Sequence[str]] = {
    "asserts modes of files, which Windows has not: there a folder's access list counts, and tests of its own": (
        "tests/storage/test_archive.py::test_what_is_erased_is_in_the_archive_before",
        "tests/storage/test_database_copies.py::test_the_copy_has_all_that_was_there_and_is_private",
        "tests/storage/test_directory.py::test_a_book_is_its_owners_alone",
        "tests/storage/test_repair.py::test_a_whole_file_goes_on_as_it_was",
        "tests/storage/test_store_open.py::test_a_file_that_others_could_read_is_closed_to_them",
        "tests/storage/test_store_open.py::test_a_folder_that_was_there_keeps_its_mode",
        "tests/storage/test_store_open.py::test_a_new_file_is_its_owners_alone",
        "tests/system/test_locks.py::test_taking_the_window_lock_twice_and_releasing",
        "tests/system/test_locks.py::test_the_file_is_for_this_user_alone",
        "tests/system/test_logging.py::test_a_full_log_goes_on_in_a_new_file",
    ),
    "becomes another user of a POSIX system": (
        "tests/storage/test_directory.py::test_a_folder_that_can_not_be_made_is_named",
    ),
    "limits a process, kills it by a signal, or forks, as POSIX systems can": (
        "tests/storage/test_database.py::test_an_interrupted_first_start_is_finished_by_the_next",
        "tests/storage/test_database_disk_errors.py",
        "tests/storage/test_store_killed.py::test_a_killed_verb_is_whole_or_was_never_begun",
        "tests/system/test_crash.py",
        "tests/system/test_logging.py::test_a_log_that_cannot_be_written_stops_nothing",
    ),
    "removes a file that is open, which Windows refuses": (
        "tests/storage/test_directory.py::test_a_file_removed_under_an_open_book_is_made_anew_at_the_next_start",
        "tests/storage/test_generation.py::test_step_is_saved_where_the_file_can_not_be_looked_at",
    ),
    "forgets an account whose directory another process has open: Windows refuses, and the next start removes it": (
        "tests/storage/test_directory.py::test_an_account_that_another_process_forgot_has_no_book_here",
    ),
    "has a character in a file's name that Windows does not allow": (
        "tests/storage/test_store_open.py::test_a_path_may_hold_what_means_something_in_an_address",
    ),
    "asserts that a connection is kept for the next request, which HeyDesk does not do on Windows": (
        "tests/api/test_client.py::test_send_fits_the_description",
        "tests/api/test_client_failures.py::test_sequential_requests_reuse_the_connection",
        "tests/api/test_http_reuse.py::test_connection_is_kept_between_answers",
        "tests/api/test_http_reuse.py::test_connection_of_before_a_sleep_is_not_used",
        "tests/api/test_http_reuse.py::test_only_the_latest_request_ids_are_remembered",
        "tests/api/test_http_reuse.py::test_request_that_a_sleep_interrupted_may_still_end",
        "tests/api/test_http_reuse.py::test_success_that_may_be_another_requests_confirms_nothing",
    ),
    "pastes a line into a shell of POSIX systems; the forms for cmd and PowerShell have tests of their own": (
        "tests/api/test_requests.py::test_curl_line_in_a_shell",
    ),
    "is about X11 and Wayland": ("tests/system/test_display.py",),
    "names folders, sockets or the zone by the variables and calls of POSIX systems": (
        "tests/system/test_admin_policy.py::test_folders_of_the_environment_are_read",
        "tests/system/test_autostart.py::test_folder_that_can_not_be_written_is_said",
        "tests/system/test_autostart.py::test_it_is_turned_on_and_off",
        "tests/system/test_handover.py::test_sending_without_a_running_instance_fails_at_once",
        "tests/system/test_handover.py::test_the_line_lies_in_a_folder_that_is_this_users_alone",
        "tests/system/test_handover.py::test_what_the_desktop_gave_to_the_second_start_goes_along",
        "tests/system/test_local_zone.py::test_another_zone_is_noticed_once_and_counts_then",
        "tests/system/test_paths.py::test_a_place_that_cannot_be_made_is_named",
        "tests/system/test_paths.py::test_counter_is_not_kept_with_the_outbox",
        "tests/system/test_paths.py::test_folders_are_for_this_user_alone",
        "tests/system/test_paths.py::test_profiles_and_sandboxes_share_nothing",
        "tests/system/test_paths.py::test_xdg_is_honoured",
    ),
    "names a certificate of its own by a variable of OpenSSL; Windows has a store, and Wine no words for it": (
        "tests/api/test_http_line.py::test_tls_is_told_with_who_signed_the_certificate",
        "tests/api/test_http_reuse.py::test_what_follows_an_answer_in_tls_is_not_taken_for_the_next",
        "tests/api/test_http_tls.py::test_certificate_of_another_host_is_refused",
        "tests/api/test_http_tls.py::test_expired_certificate_is_reported_as_expired",
        "tests/api/test_http_tls.py::test_refused_by_the_server",
        "tests/api/test_http_tls.py::test_server_in_the_system_trust_store_is_trusted",
        "tests/api/test_http_tls.py::test_unknown_certificate_gets_neither_message_nor_token",
        "tests/api/test_media_probe.py::test_certificates_are_for_the_name",
        "tests/api/test_media_probe.py::test_from_https_to_http",
    ),
    "is about the portal of Linux desktops": ("tests/api/test_proxies_portal.py",),
    "is about the Secret Service of Linux desktops; Credential Manager is used in the drive": (
        "tests/vault/test_vault_secret_service.py",
    ),
}
"""By reason: files, tests, or cases of them, as pytest names them. A whole file is not even imported."""

MARK = "left out: "
_TEST = re.compile(r"^(?:async )?def test_", re.MULTILINE)
_counts = pytest.StashKey[Counter[str]]()
_files: pytest.StashKey[set[str]] = pytest.StashKey()


def pytest_configure(config: pytest.Config) -> None:
    """Begin to count."""
    config.stash[_counts] = Counter()
    config.stash[_files] = set()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Keep whole files out, which may not be importable here; a function with many cases counts once then."""
    if collection_path.suffix != ".py":
        return None
    name = collection_path.relative_to(config.rootpath).as_posix()
    reason = _names().get(name)
    if reason is None:
        return None
    config.stash[_counts][reason] += len(_TEST.findall(collection_path.read_text("utf-8")))
    config.stash[_files].add(name)
    return True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take the tests out that the table names."""
    kept: list[pytest.Item] = []
    left: list[pytest.Item] = []
    used = config.stash[_files].copy()
    for item in items:
        found = next(((name, reason) for name, reason in _names().items() if _is_within(item.nodeid, name)), None)
        if found is None:
            kept.append(item)
        else:
            name, reason = found
            used.add(name)
            left.append(item)
            config.stash[_counts][reason] += 1
    files = {item.nodeid.partition("::")[0] for item in items}
    stale = [name for name in _names() if name not in used and name.partition("::")[0] in files]
    if stale:
        raise pytest.UsageError(f"tests/windows/left_out.py names tests that there are not: {stale}")
    config.hook.pytest_deselected(items=left)
    items[:] = kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how many were left out for which reason."""
    for reason, number in config.stash[_counts].items():
        terminalreporter.write_line(f"{MARK}{number} {reason}")


def _names() -> dict[str, str]:
    return {name: reason for reason, names in LEFT_OUT.items() for name in names}


def _is_within(nodeid: str, name: str) -> bool:
    return nodeid == name or nodeid.startswith((f"{name}::", f"{name}["))
