"""What can be typed, where options may stand, and what is not understood."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from heydesk.cli.parser import moment, parse
from tests.cli.cli_driver import CHECKOUT, KIM, SEND, Person

NOT_UNDERSTOOD: list[tuple[tuple[str, ...], str]] = [
    (("nonsense",), "invalid choice: 'nonsense'"),
    (("account",), "required: VERB"),
    (("send", "--to", KIM), "required: --inbox, --as"),
    ((*SEND, "--to", ""), "argument --to: it is empty"),
    (("send", "--inbox", " ", "--as", "7", "--to", KIM), "argument --inbox: it is empty"),
    ((*SEND, "--to", KIM, "--wait", "soon"), "argument --wait: “soon” isn't a number of seconds"),
    ((*SEND, "--to", KIM, "--wait", "nan"), "“nan” isn't a number"),
    ((*SEND, "--to", KIM, "--wait", "-1"), "“-1” isn't a number"),
    ((*SEND, "--to", KIM, "--local-id", ""), "1 to 100 visible"),
    ((*SEND, "--to", KIM, "--local-id", "a\nb"), "no space at either end"),
    ((*SEND, "--to", KIM, "--privat"), "unrecognized arguments: --privat"),
    ((*SEND, "--text", "Hi"), "one of the arguments --to --chat --list is required"),
    ((*SEND, "--to", KIM, "--chat", "1"), "not allowed with argument --to"),
    ((*SEND, "--chat", "Kim"), "“Kim” isn't an ID; IDs are whole numbers"),
    ((*SEND, "--list", "0", "--expect-count", "3"), "“0” isn't an ID"),
    ((*SEND, "--list", "501", "--text", "Hi"), "Use --list and --expect-count together"),
    ((*SEND, "--to", KIM, "--expect-count", "1", "--text", "Hi"), "Use --list and --expect-count together"),
    ((*SEND, "--to", KIM, "--template", "301", "--text", "Hi"), "Use only one of --text"),
    ((*SEND, "--to", KIM, "--survey", "401", "--text", "Hi"), "Use only one of --text"),
    ((*SEND, "--to", KIM, "--at", "tomorrow"), "“tomorrow” isn't a time; for example 2026-01-31T09:15"),
    ((*SEND, "--to", KIM, "--at", "2030-01-31T09:20"), "“2030-01-31T09:20” isn't a quarter hour"),
    ((*SEND, "--to", KIM, "--at", "2030-12-15"), "“2030-12-15” has no time of day; for example 2026-01-31T09:15"),
    (("outbox", "show"), "required: ID"),
    (("outbox", "show", "-1"), "“-1” isn't the number of a text"),
    (("outbox", "discard", "1e3"), "“1e3” isn't the number of a text"),
    (("outbox", "retry", "9" * 30), "isn't the number of a text"),
    (("--sandbox", "account", "add", "--name", "A", "--secret-id", "b"), "has its own account"),
    (("--profile", "../elsewhere", "outbox"), "isn't a valid profile name"),
    (("sms:+16505550103", "--text", "Hi"), "a link says whom to text and what"),
    (("sms:+16505550103", "outbox"), "before a command, --link would be ignored"),
    (("--", "sms:+16505550103", "--profile", "other"), "invalid choice"),
    (("--text", "Hello", "outbox"), "before a command, --text would be ignored"),
    (("--to", KIM, "--to", KIM, "--media-url", "u", "--private", *SEND, "--to", KIM), "--to, --media-url, --private"),
]


def test_unparsable_command_exits_with_2_and_stores_nothing(newcomer: Person) -> None:
    """Each says in words what is wrong with it, and leaves nothing behind."""
    answers = newcomer.run_all(*(command for command, _ in NOT_UNDERSTOOD))
    for (command, words), said in zip(NOT_UNDERSTOOD, answers, strict=True):
        assert (command, said.code, said.out) == (command, 2, "")
        assert words in said.err
    assert not newcomer.database.exists()


@pytest.mark.parametrize(
    "typed",
    [
        "2030-12-15",
        "20301215",
        "2030-W51-2",
        "2030W512",
        "2030-W51",
        "2030-12-15+01:00",
        "2030-12-15-08:00",
        "20301215-08",
    ],
)
def test_a_date_without_a_time_of_day_is_refused(typed: str) -> None:
    """Python would read midnight, or take the offset for the time."""
    with pytest.raises(argparse.ArgumentTypeError, match="has no time of day; for example"):
        moment(typed)


@pytest.mark.parametrize(
    ("argv", "link"),
    [
        (["sms:+16505550103?body=Hi"], "sms:+16505550103?body=Hi"),
        (["--sandbox", "--profile", "desk", "TEL:+16505550103"], "TEL:+16505550103"),
        (["--link", "smsto:+16505550103"], "smsto:+16505550103"),
        (["--sandbox", "--", "sms:+16505550103"], "sms:+16505550103"),
        (["javascript:alert(1)"], "javascript:alert(1)"),
        (["--text", "sms:+16505550103"], None),
    ],
)
def test_link_stands_where_a_command_could(argv: list[str], link: str | None) -> None:
    """As the system hands it over. What is wrong with it is said in the window; the text of an option is no link."""
    args = parse(argv)
    assert (args.command, args.link) == (None, link)


@pytest.mark.parametrize(
    "typed", ["2030-12-15T09:15Z", "2030-12-15 09:15+00:00", "20301215T0915Z", "2030-W50-7T09:15Z"]
)
def test_a_time_is_read_in_each_form_of_the_standard(typed: str) -> None:
    """With an offset, so that the zone of this computer does not matter."""
    assert moment(typed) == datetime(2030, 12, 15, 9, 15, tzinfo=UTC)


def test_help_says_the_codes(newcomer: Person) -> None:
    """The exit codes stand in the help of the program and of each command."""
    commands = [(), ("send",), ("account",), ("account", "add"), ("outbox",), ("outbox", "retry"), ("inboxes",)]
    for said in newcomer.run_all(*((*command, "--help") for command in commands)):
        assert said.code == 0
        assert "3 waiting in the outbox; 4 not confirmed" in said.out
    assert newcomer.run("--version").out.startswith("HeyDesk ")


def test_a_profile_is_an_outbox_of_its_own_before_and_after_the_command(newcomer: Person) -> None:
    """``--profile`` and ``--sandbox`` may stand on either side, and each names a folder of its own, under XDG."""
    places = {"XDG_DATA_HOME": "d", "XDG_CONFIG_HOME": "c", "XDG_STATE_HOME": "s"}
    places = {name: str(newcomer.home / folder) for name, folder in places.items()}
    answers = newcomer.run_all(
        ("outbox",),
        ("--profile", "one", "outbox"),
        ("outbox", "--profile", "two", "list"),
        ("outbox", "list", "--profile", "three"),
        ("--sandbox", "account", "list", "--profile", "four"),
        ("account", "list", "--sandbox"),
        **places,
    )
    assert [(said.code, said.err) for said in answers] == [(0, "")] * 6
    assert [said.out[:7] for said in answers] == ["", "", "", "", "Sandbox", "Sandbox"]
    data = newcomer.home / "d" / "heydesk"
    found = sorted(str(path.parent.relative_to(data)) for path in data.rglob("heydesk.sqlite3"))
    profiles = ["profiles/four/sandbox", "profiles/one", "profiles/three", "profiles/two"]
    assert found == [".", *profiles, "sandbox"]
    assert (newcomer.home / "c" / "heydesk").is_dir()
    assert (newcomer.home / "s" / "heydesk" / "heydesk.log").is_file()
    assert not (newcomer.home / ".local").exists()


def test_without_a_display_the_window_is_refused_with_a_sentence(newcomer: Person) -> None:
    """No abort of Qt's, whatever is to fill the form."""
    for said in newcomer.run_all((), ("--to", KIM, "--text", "Hi", "--private"), QT_QPA_PLATFORM=""):
        assert (said.code, said.out) == (1, "")
        assert "needs a display" in said.err


IMPORTS = """
import contextlib, io, json, sys
from heydesk.__main__ import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(["--help"])
helping = [name for name in ("asyncio", "httpx", "sqlite3", "keyring", "phonenumbers") if name in sys.modules]
for command in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(command) == 0, command
print(json.dumps([helping, [name for name in sys.modules if name.startswith(("PySide6", "shiboken", "qasync"))]]))
"""


def test_no_command_imports_the_window(person: Person) -> None:
    """Commands run where Qt can't, and the help needs nothing that is slow."""
    send = [*SEND, "--to", KIM, "--text", "Hi"]
    commands = [["inboxes"], ["account", "list"], ["outbox"], ["outbox", "deliver"], [*send, "--dry-run"], send]
    answer = subprocess.run(
        [sys.executable, "-c", IMPORTS, json.dumps(commands)],
        env=person.env,
        cwd=CHECKOUT,
        capture_output=True,
        check=False,
        text=True,
    )
    assert (answer.stdout, answer.returncode) == ("[[], []]\n", 0), answer.stderr
