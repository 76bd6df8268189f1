"""The argument parser: every subcommand with its options, and argument types that say what they don't accept."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from datetime import UTC, datetime

from heydesk import __version__
from heydesk.domain.schedule import is_on_grid

_LARGEST_ID = 2**63 - 1
_LONGEST_LOCAL_ID = 100


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
        raise argparse.ArgumentTypeError(f"“{typed}” is no number of seconds")
    return number


def entry_id(typed: str) -> int:
    """The number of a message in the outbox."""
    if not (typed.isascii() and typed.isdigit() and int(typed) <= _LARGEST_ID):
        raise argparse.ArgumentTypeError(f"“{typed}” is no message's number; `heydesk outbox` lists them")
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
            f"it takes 1 to {_LONGEST_LOCAL_ID} characters, all visible, with no space around them"
        )
    return typed


def service_id(typed: str) -> int:
    """A number that the service gave to a list, a conversation, a template or a survey."""
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) <= _LARGEST_ID):
        raise argparse.ArgumentTypeError(f"“{typed}” is no id; ids are whole numbers, and Heymarket shows them")
    return int(typed)


def moment(typed: str) -> datetime:
    """A time to send at: a quarter hour, on this computer's clock where it has no offset from UTC."""
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” is no time; one is 2026-01-31T09:15") from None
    if at.tzinfo is None:
        at, other = (at.replace(fold=fold).astimezone() for fold in (0, 1))
        if at.utcoffset() != other.utcoffset():
            raise argparse.ArgumentTypeError(
                f"at “{typed}” the clocks change here; give the time with its offset, as in 2026-01-31T09:15-08:00"
            )
    if not is_on_grid(at):
        raise argparse.ArgumentTypeError(f"“{typed}” is no quarter hour, and the service takes no other time")
    return at.astimezone(UTC)


EPILOG = """\
exit codes: 0 done or accepted; 1 refused (by the service, a check here, the keyring or the disk); 2 what was typed
can't be understood; 3 waiting in the outbox; 4 in doubt: it may have arrived, look at `heydesk outbox show ID`
"""


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the arguments; end with code 2 and a sentence where they can't be understood."""
    parser = build()
    args = parser.parse_args(argv)
    filled = getattr(args, "filled", [])
    if args.command is not None and filled:
        names = ", ".join(dict.fromkeys(filled))
        parser.error(
            f"before a command, {names} would be lost: it fills the window's form. Put it after the command."
        )
    return args


def build() -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="use a data folder of its own")
    common.add_argument(
        "--sandbox", action="store_true", default=argparse.SUPPRESS, help="use the embedded sandbox: nobody is texted"
    )
    printing = argparse.ArgumentParser(add_help=False, parents=[common])
    printing.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON, one object a line"
    )

    parser = argparse.ArgumentParser(
        prog="heydesk",
        description="Text customers by hand. Without a command, the window opens; what is given fills its form and"
        " never sends.",
        epilog=EPILOG,
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"HeyDesk {__version__}")
    form = parser.add_argument_group("to fill the window's form")
    form.add_argument("--to", metavar="NUMBER", action=Fill, default=[], help="may be given again")
    form.add_argument("--text", metavar="TEXT", action=Fill)
    form.add_argument("--media-url", metavar="URL", action=Fill)
    form.add_argument("--private", action=Fill, nargs=0, default=False, help="a private note for the team")

    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _send(commands, printing)
    _account(commands, printing)
    _outbox(commands, printing)
    inboxes = _verb(commands, printing, "inboxes", "list the inboxes and who may send from them")
    inboxes.add_argument("--account", metavar="NAME")
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
    description = "Put one message for each number, or one group message, into the outbox and see it to its end."
    send = _verb(commands, printing, "send", "send a text or add a private note", description)
    send.add_argument("--account", metavar="NAME", help="needed where there are several")
    send.add_argument("--inbox", required=True, type=something, metavar="ID_OR_NAME")
    send.add_argument("--as", required=True, type=something, metavar="ID_OR_NAME", dest="sender")
    whom = send.add_mutually_exclusive_group(required=True)
    whom.add_argument(
        "--to",
        type=something,
        metavar="NUMBER",
        action="append",
        default=[],
        help="give it again for each recipient; ten at most",
    )
    whom.add_argument("--chat", type=service_id, metavar="ID", help="reply in this conversation")
    whom.add_argument("--list", type=service_id, metavar="ID", help="one text each to all on this list; see below")
    send.add_argument(
        "--expect-count",
        type=service_id,
        metavar="N",
        help="needed with --list: how many are on it. Another number, or one that can't be read, sends nothing",
    )
    send.add_argument("--group", action="store_true", help="one group: everybody sees everybody")
    send.add_argument("--text", metavar="TEXT", help="- reads standard input", default="")
    send.add_argument("--template", type=service_id, metavar="ID", help="in place of a text; the service fills it in")
    send.add_argument("--survey", type=service_id, metavar="ID", help="in place of a text; its question is sent")
    send.add_argument("--media-url", metavar="URL", default="")
    send.add_argument("--author", metavar="NAME", default="", help="Heymarket does not describe it")
    send.add_argument("--activity-id", metavar="ID", default="", help="Heymarket does not describe it")
    send.add_argument(
        "--at",
        type=moment,
        metavar="TIME",
        help="have the service send it then: a quarter hour at least 15 minutes ahead, as in 2026-01-31T09:15; by"
        " this computer's clock where there is no offset",
    )
    send.add_argument("--private", action="store_true", help="a private note for the team")
    send.add_argument(
        "--local-id", type=local_id, metavar="ID", help="your own id of this send; used before, it only reports"
    )
    send.add_argument("--wait", type=seconds, metavar="SECONDS", default=60.0, help="for an end; 60 by default")
    send.add_argument("--strict", action="store_true", help="refuse what would be warned about")
    send.add_argument("--dry-run", action="store_true", help="print the exact JSON body and send nothing")


def _account(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    account = _verb(commands, printing, "account", "add, list and remove accounts")
    verbs = account.add_subparsers(dest="verb", metavar="VERB", required=True)
    add = _verb(
        verbs,
        printing,
        "add",
        "check a key with the service and keep it in the keyring",
        "Reads the Secret Key from standard input, or asks for it without showing it. Keys belong on trusted machines"
        " alone:\nmake one for this computer, and don't share it with another.",
    )
    add.add_argument("--name", required=True)
    add.add_argument("--secret-id", required=True, metavar="ID")
    add.add_argument("--base-url", metavar="URL", default="", help="Heymarket's own by default")
    _verb(verbs, printing, "list", "list the accounts")
    remove = _verb(verbs, printing, "remove", "forget an account, its messages and its key")
    remove.add_argument("name", metavar="NAME")


def _outbox(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    outbox = _verb(commands, printing, "outbox", "see and settle what is in the outbox")
    verbs = outbox.add_subparsers(dest="verb", metavar="VERB")
    _verb(verbs, printing, "list", "list the messages, the newest first")
    show = _verb(verbs, printing, "show", "tell one message's story")
    deliver = _verb(verbs, printing, "deliver", "send what is free to go, and look up what is in doubt")
    retry = _verb(verbs, printing, "retry", "send one again")
    discard = _verb(verbs, printing, "discard", "throw one away")
    retry.add_argument("--may-go-twice", action="store_true", help="needed for one that may have arrived")
    for verb in (show, retry, discard):
        verb.add_argument("id", type=entry_id, metavar="ID")
    for verb in (deliver, retry):
        verb.add_argument("--wait", type=seconds, metavar="SECONDS", default=60.0, help="60 by default")
