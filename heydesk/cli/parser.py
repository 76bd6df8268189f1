"""The argument parser: every subcommand with its options, and argument types that say what they don't accept."""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from heydesk import __version__
from heydesk.domain.links import is_link
from heydesk.domain.schedule import is_on_grid

_LARGEST_ID = 2**63 - 1
_LONGEST_LOCAL_ID = 100
_TIME_OF_DAY = re.compile(r"[Tt ]\d")
"""Without it Python reads midnight, or takes an offset for the time."""


class Fill(argparse.Action):
    """An option that fills the window's form. Its name is noted, so that before a command it can be refused."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[str] | None,
        option_string: str | None = None,
    ) -> None:
        """Keep the value, or add it where several may be given."""
        _ = parser
        namespace.filled = [*getattr(namespace, "filled", []), option_string]
        if self.nargs == 0:
            setattr(namespace, self.dest, True)
        elif isinstance(self.default, list):
            setattr(namespace, self.dest, [*getattr(namespace, self.dest), values])
        else:
            setattr(namespace, self.dest, values)


def seconds(typed: str) -> float:
    """A number of seconds that can be waited for."""
    try:
        number = float(typed)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number >= 0):
        raise argparse.ArgumentTypeError(f"“{typed}” isn't a number of seconds")
    return number


def entry_id(typed: str) -> int:
    """The number of a message in the outbox."""
    if not (typed.isascii() and typed.isdigit() and int(typed) <= _LARGEST_ID):
        raise argparse.ArgumentTypeError(f"“{typed}” isn't the number of a text; `heydesk outbox` lists them")
    return int(typed)


def something(typed: str) -> str:
    """Anything but nothing: in a script, an empty argument is a variable that was never set."""
    if not typed.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return typed


def local_id(typed: str) -> str:
    """An id that history and the service carry back as it is."""
    if not typed or len(typed) > _LONGEST_LOCAL_ID or not typed.isprintable() or typed != typed.strip():
        raise argparse.ArgumentTypeError(
            f"use 1 to {_LONGEST_LOCAL_ID} visible characters, with no space at either end"
        )
    return typed


def service_id(typed: str) -> int:
    """A number that the service gave to a list, a conversation, a template or a survey."""
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) <= _LARGEST_ID):
        raise argparse.ArgumentTypeError(f"“{typed}” isn't an ID; IDs are whole numbers, shown in Heymarket")
    return int(typed)


def id_or_name(typed: str) -> str:
    """An id that the service gave, or a name; which of the two, and whose, is known once the account is."""
    return str(service_id(typed)) if typed.isascii() and typed.isdigit() else something(typed)


def moment(typed: str) -> datetime:
    """A time to send at: a quarter hour, on this computer's clock where it has no offset from UTC."""
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” isn't a time; for example 2026-01-31T09:15") from None
    if not _TIME_OF_DAY.search(typed):
        raise argparse.ArgumentTypeError(f"“{typed}” has no time of day; for example 2026-01-31T09:15")
    if at.tzinfo is None:
        at, other = (at.replace(fold=fold).astimezone() for fold in (0, 1))
        if at.utcoffset() != other.utcoffset():
            raise argparse.ArgumentTypeError(
                f"at “{typed}” the clocks change here; give the time with its offset, as in 2026-01-31T09:15-08:00"
            )
    if not is_on_grid(at):
        raise argparse.ArgumentTypeError(f"“{typed}” isn't a quarter hour; Heymarket takes no other times")
    return at.astimezone(UTC)


EPILOG = (
    "exit codes: 0 done or accepted; 1 refused (by Heymarket, a check here, the"
    " keyring or the disk); 2 invalid command;\n3 waiting in the outbox; 4 not"
    " confirmed: it may have arrived, see `heydesk outbox show ID`\n"
)


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the arguments; end with code 2 and a sentence where they can't be understood."""
    parser = build()
    args = parser.parse_args(_name_link(parser, sys.argv[1:] if argv is None else argv))
    filled = getattr(args, "filled", [])
    if args.command is not None and filled:
        names = ", ".join(dict.fromkeys(filled))
        parser.error(f"before a command, {names} would be ignored. Put it after the command.")
    if args.link is not None and {*filled} - {"--link", "--quick"}:
        parser.error("a link says whom to text and what. Leave out the other options that fill in the window.")
    return args


def _name_link(parser: argparse.ArgumentParser, argv: Sequence[str]) -> list[str]:
    """Put ``--link`` before a link that stands where a command could, as the system hands it over.

    What is wrong with a link is shown in the window: whoever has clicked on one sees no terminal. Windows hands it
    over behind ``--``, where nothing that a link may carry is taken for an option.
    """
    given = list(argv)
    values = {
        option
        for action in parser._actions  # noqa: SLF001 - argparse has no public name for its options
        if action.nargs is None
        for option in action.option_strings
    }
    place = 0
    while place < len(given) and given[place].startswith("-"):
        place += 2 if given[place] in values else 1
    if place < len(given) and is_link(given[place]):
        alone = given[place - 1 : place] == ["--"] and place == len(given) - 1
        given[place - alone :] = [f"--link={given[place]}", *given[place + 1 :]]
    return given


def build() -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="use a separate data folder")
    common.add_argument(
        "--sandbox", action="store_true", default=argparse.SUPPRESS, help="use the sandbox: nobody is texted"
    )
    printing = argparse.ArgumentParser(add_help=False, parents=[common])
    printing.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON, one object per line"
    )

    parser = argparse.ArgumentParser(
        prog="heydesk",
        description="Text customers by hand. Without a command, the window opens; options fill it in and never send.",
        epilog=EPILOG,
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"HeyDesk {__version__}")
    form = parser.add_argument_group("fill in the window")
    form.add_argument("--to", metavar="NUMBER", action=Fill, default=[], help="may be repeated")
    form.add_argument("--text", metavar="TEXT", action=Fill)
    form.add_argument("--media-url", metavar="URL", action=Fill)
    form.add_argument("--link", metavar="LINK", action=Fill, help="sms:, smsto: or tel:; “--link” may be left out")
    form.add_argument("--private", action=Fill, nargs=0, default=False, help="a private note for the team")
    parser.add_argument("--background", action=Fill, nargs=0, default=False, help="start in the tray, or minimized")
    form.add_argument("--quick", action=Fill, nargs=0, default=False, help="in a small window; Esc closes it")

    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _send(commands, printing)
    _account(commands, printing)
    _outbox(commands, printing)
    _verb(
        commands,
        printing,
        "repair",
        "repair a damaged outbox file",
        "Keep a copy of the damaged outbox file and go on with everything that can be read. What can't be read is"
        "\nlisted. Close every HeyDesk window first.",
    )
    _export(commands, printing)
    inboxes = _verb(commands, printing, "inboxes", "list inboxes and their members")
    inboxes.add_argument("--account", metavar="NAME")
    _verb(
        commands,
        printing,
        "doctor",
        "check HeyDesk, the keyring, the outbox and the connection",
        "Print versions, and check the keyring, the outbox file, the connection and the accounts. It sends no text"
        "\nand shows no names, numbers, texts or keys, so its output can be given to whoever helps. Code 1 means that"
        "\nsomething keeps HeyDesk from working.",
    )
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for what it gives back


def _verb(
    commands: Commands[argparse.ArgumentParser],
    printing: argparse.ArgumentParser,
    name: str,
    words: str,
    description: str | None = None,
) -> argparse.ArgumentParser:
    """Add a command. Its options are never abbreviated: what a script says must not change its meaning later."""
    return commands.add_parser(
        name,
        parents=[printing],
        help=words,
        description=description or f"{words[0].upper()}{words[1:]}.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _send(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    description = "Put one text for each number, or one group text, into the outbox and wait until it's sent."
    send = _verb(commands, printing, "send", "send a text or add a private note", description)
    send.add_argument("--account", metavar="NAME", help="required if there are several")
    send.add_argument("--inbox", required=True, type=something, metavar="ID_OR_NAME")
    send.add_argument("--as", required=True, type=something, metavar="ID_OR_NAME", dest="sender")
    whom = send.add_mutually_exclusive_group(required=True)
    whom.add_argument(
        "--to",
        type=something,
        metavar="NUMBER",
        action="append",
        default=[],
        help="repeat it for each recipient, at most ten",
    )
    whom.add_argument("--chat", type=service_id, metavar="ID", help="reply in this conversation")
    whom.add_argument(
        "--list", type=id_or_name, metavar="ID_OR_NAME", help="one text to each person on this list; see below"
    )
    send.add_argument(
        "--expect-count",
        type=service_id,
        metavar="N",
        help="required with --list: how many people are on it. If it doesn't match, nothing is sent",
    )
    send.add_argument("--group", action="store_true", help="one group text: everyone sees everyone")
    send.add_argument("--text", metavar="TEXT", help="- reads standard input", default="")
    send.add_argument(
        "--template", type=id_or_name, metavar="ID_OR_NAME", help="instead of a text; Heymarket fills it in"
    )
    send.add_argument(
        "--survey", type=id_or_name, metavar="ID_OR_NAME", help="instead of a text; its question is sent"
    )
    send.add_argument("--media-url", metavar="URL", default="")
    send.add_argument("--author", metavar="NAME", default="", help="not documented by Heymarket")
    send.add_argument("--activity-id", metavar="ID", default="", help="not documented by Heymarket")
    send.add_argument(
        "--at",
        type=moment,
        metavar="TIME",
        help="have Heymarket send it then: a quarter hour at least 15 minutes from now, for"
        " example 2026-01-31T09:15; this computer's time unless an offset is given",
    )
    send.add_argument("--private", action="store_true", help="a private note for the team")
    send.add_argument(
        "--local-id", type=local_id, metavar="ID", help="your own ID for this send; one used before sends nothing"
    )
    send.add_argument("--wait", type=seconds, metavar="SECONDS", default=60.0, help="how long to wait; 60 by default")
    send.add_argument("--strict", action="store_true", help="refuse texts that have warnings")
    send.add_argument("--dry-run", action="store_true", help="print the exact JSON body and send nothing")


def _account(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    account = _verb(commands, printing, "account", "add, list and remove accounts")
    verbs = account.add_subparsers(dest="verb", metavar="VERB", required=True)
    add = _verb(
        verbs,
        printing,
        "add",
        "check a key with Heymarket and keep it in the keyring",
        "Reads the Secret Key from standard input, or asks for it without showing it."
        " Make a separate key for this\ncomputer and don't share it.",
    )
    add.add_argument("--name", required=True)
    add.add_argument("--secret-id", required=True, metavar="ID")
    add.add_argument("--base-url", metavar="URL", default="", help="Heymarket by default")
    _verb(verbs, printing, "list", "list the accounts")
    remove = _verb(verbs, printing, "remove", "remove an account, its texts and its key")
    remove.add_argument("name", metavar="NAME")


def _export(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    export = _verb(commands, printing, "export", "write the outbox or a conversation to a file")
    verbs = export.add_subparsers(dest="verb", metavar="VERB", required=True)
    outbox = _verb(verbs, printing, "outbox", "write the texts and notes of the outbox, oldest first")
    words = "write what was said with one person"
    conversation = _verb(
        verbs, printing, "conversation", words, f"{words.capitalize()}, from Heymarket and the outbox."
    )
    archive = _verb(verbs, printing, "archive", "write the archive, newest first")
    conversation.add_argument("--inbox", required=True, type=something, metavar="ID_OR_NAME")
    conversation.add_argument("--to", required=True, type=something, metavar="NUMBER")
    for verb in (outbox, conversation):
        verb.add_argument("--account", metavar="NAME", help="all of them by default, for the outbox")
    for verb in (outbox, conversation, archive):
        verb.add_argument("--output", type=something, metavar="FILE", default="-", help="standard output by default")
        verb.add_argument("--format", choices=("csv", "jsonl"), help="by the file's ending by default, else csv")


def _outbox(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    outbox = _verb(commands, printing, "outbox", "list and manage the outbox")
    verbs = outbox.add_subparsers(dest="verb", metavar="VERB")
    _verb(verbs, printing, "list", "list texts, newest first")
    show = _verb(verbs, printing, "show", "show one text's history")
    deliver = _verb(verbs, printing, "deliver", "send what is waiting, and check what isn't confirmed")
    retry = _verb(verbs, printing, "retry", "send one again")
    discard = _verb(verbs, printing, "discard", "discard one")
    retry.add_argument("--may-go-twice", action="store_true", help="required for a text that may have arrived")
    for verb in (show, retry, discard):
        verb.add_argument("id", type=entry_id, metavar="ID")
    for verb in (deliver, retry):
        verb.add_argument("--wait", type=seconds, metavar="SECONDS", default=60.0, help="60 by default")
