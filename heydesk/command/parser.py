"""What can be typed after ``heydesk``."""

from __future__ import annotations

import argparse
import math

from heydesk import __version__

EPILOG = """\
exit codes: 0 done or accepted; 1 refused (by the service, a check here, the keyring or the disk); 2 what was typed
can't be understood; 3 waiting in the outbox; 4 in doubt: it may have arrived, look at `heydesk outbox show ID`
"""


def build() -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="use a data folder of its own")
    common.add_argument(
        "--sandbox", action="store_true", default=argparse.SUPPRESS, help="use the embedded sandbox: nobody is texted"
    )
    printing = argparse.ArgumentParser(add_help=False, parents=[common])
    printing.add_argument("--json", action="store_true", help="print JSON, one object a line")

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
    form.add_argument("--to", metavar="NUMBER", action="append", default=[])
    form.add_argument("--text", metavar="TEXT")
    form.add_argument("--media-url", metavar="URL")
    form.add_argument("--private", action="store_true", help="a private note for the team")

    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _send(commands, printing)
    _account(commands, printing)
    _outbox(commands, printing)
    commands.add_parser(
        "inboxes", parents=[printing], help="list the inboxes and who may send from them"
    ).add_argument("--account", metavar="NAME")
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for what it gives back


def _send(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    send = commands.add_parser(
        "send",
        parents=[printing],
        help="send a text or add a private note",
        description="Put one message for each number, or one group message, into the outbox and see it to its end.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    send.add_argument("--account", metavar="NAME")
    send.add_argument("--inbox", required=True, metavar="ID_OR_NAME")
    send.add_argument("--as", required=True, metavar="ID_OR_NAME", dest="sender")
    send.add_argument(
        "--to", required=True, metavar="NUMBER", action="append", help="give it again for each recipient"
    )
    send.add_argument("--group", action="store_true", help="one group: everybody sees everybody")
    send.add_argument("--text", metavar="TEXT", help="- reads standard input", default="")
    send.add_argument("--media-url", metavar="URL", default="")
    send.add_argument("--private", action="store_true", help="a private note for the team")
    send.add_argument("--local-id", metavar="ID", help="your own id of this send; used before, it only reports")
    send.add_argument("--wait", type=_seconds, metavar="SECONDS", default=60.0, help="for an end; 60 by default")
    send.add_argument("--strict", action="store_true", help="refuse what would be warned about")
    send.add_argument("--dry-run", action="store_true", help="print the exact JSON body and send nothing")


def _account(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    account = commands.add_parser("account", help="add, list and remove accounts", parents=[printing])
    verbs = account.add_subparsers(dest="verb", metavar="VERB", required=True)
    add = verbs.add_parser(
        "add",
        parents=[printing],
        help="check a key with the service and keep it in the keyring",
        description="Reads the Secret Key from standard input, or asks for it without showing it.",
    )
    add.add_argument("--name", required=True)
    add.add_argument("--secret-id", required=True, metavar="ID")
    add.add_argument("--base-url", metavar="URL", default="", help="Heymarket's own by default")
    verbs.add_parser("list", parents=[printing], help="list the accounts")
    remove = verbs.add_parser("remove", parents=[printing], help="forget an account, its messages and its key")
    remove.add_argument("name", metavar="NAME")


def _outbox(commands: Commands[argparse.ArgumentParser], printing: argparse.ArgumentParser) -> None:
    outbox = commands.add_parser("outbox", help="see and settle what is in the outbox", parents=[printing])
    verbs = outbox.add_subparsers(dest="verb", metavar="VERB")
    verbs.add_parser("list", parents=[printing], help="list the messages, the newest first")
    show = verbs.add_parser("show", parents=[printing], help="tell one message's story")
    deliver = verbs.add_parser("deliver", parents=[printing], help="send what is free to go")
    retry = verbs.add_parser("retry", parents=[printing], help="send one again")
    discard = verbs.add_parser("discard", parents=[printing], help="throw one away")
    retry.add_argument("--may-go-twice", action="store_true", help="needed for one that may have arrived")
    for verb in (show, retry, discard):
        verb.add_argument("id", type=int, metavar="ID")
    for verb in (deliver, retry):
        verb.add_argument("--wait", type=_seconds, metavar="SECONDS", default=60.0, help="60 by default")


def _seconds(text: str) -> float:
    """A number of seconds that can be waited for."""
    seconds = float(text)
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(text)
    return seconds
