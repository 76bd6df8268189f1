"""The error tree. Branches end in ``Error``; leaves state the fact. Each carries one sentence for a person.

HeyDeskError
├── InputError            what was typed can't be used
│   ├── BadServerAddress
│   ├── NameTaken · SecretIdTaken
│   ├── TooLate           an undo that came after the hold
│   ├── BadPhone          no number that can be texted (phone_numbers.py)
│   └── UnreadableTable   no table in a file (spreadsheet.py)
├── ServiceError          talking to Heymarket
│   ├── NeverLeftError    the request did not leave this computer
│   │   ├── Unreachable   no network, no such host, refused, no connection in time
│   │   └── UntrustedLine TLS failed: this line can't be trusted
│   ├── UnknownOutcomeError  it may have arrived
│   │   ├── NoAnswer      the connection broke, or no answer in time
│   │   ├── ServerFault   5xx and 408
│   │   ├── UnreadableAnswer  a 2xx that can't be read
│   │   └── DuplicateLocalId  the service says that it knows this local_id
│   ├── Throttled         429
│   ├── TokenRefused      401 after one fresh signature
│   └── Refused           3xx, 403 and every other 4xx
├── VaultError            where keys are kept
│   ├── NoKeyring · UnsafeKeyring · VaultLocked · VaultDenied · VaultTimedOut · VaultBroken
│   └── KeyAbsent         the keyring works and holds no key for this account
└── StoreError            the disk and the database
    ├── DiskFull · DiskReadOnly · StoreCorrupt · StoreFromFuture · StoreBusy · DiskTrouble
"""

from __future__ import annotations

from heydesk.domain.l10n import Sentence, Value, excerpt, say, say_plural

NO_WORDS = say("no words")
"""Stands where the service's own words are quoted, and it gave none."""


class HeyDeskError(Exception):
    """Anything a person may be told about. ``sentence`` says what happened, what was kept and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class InputError(HeyDeskError):
    """What was typed can't be used as it stands."""


class BadServerAddress(InputError):
    """A base URL that is neither https nor loopback, or that carries more than an address."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            say(
                "“{typed}” can't be used as the server's address. It must begin with https:// (http:// only for"
                " this computer itself) and hold no user name, password or question mark.",
                typed=excerpt(typed, 80),
            )
        )


class NameTaken(InputError):
    """A second account of one name."""

    def __init__(self, name: str) -> None:
        super().__init__(say("There is already an account called “{name}”. Choose another name.", name=name))


class SecretIdTaken(InputError):
    """A second account with one Secret ID: two would sign for each other and share one place in the keyring."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "The account “{name}” already has this Secret ID. To change its key, replace the key there.",
                name=name,
            )
        )


class TooLate(InputError):
    """An undo, or another step, that came after the message had moved on."""

    def __init__(self) -> None:
        super().__init__(say("That came too late: the message had already moved on. Nothing was changed."))


class ServiceError(HeyDeskError):
    """A request that did not end in an answer that can be used."""

    def __init__(self, sentence: Sentence, *, status: int | None = None, request_id: str = "") -> None:
        super().__init__(sentence)
        self.status = status
        self.request_id = request_id


class NeverLeftError(ServiceError):
    """No byte of the request left; it may be repeated freely."""


class Unreachable(NeverLeftError):
    """No connection came about. ``cause`` is a technical word or two, for the story."""

    def __init__(self, cause: str) -> None:
        super().__init__(say("The server can't be reached ({cause}). Nothing left this computer.", cause=cause))


class UntrustedLine(NeverLeftError):
    """TLS failed. Sending stops until the line is good again."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say(
                "The connection can't be trusted ({cause}), so nothing was sent. Check this computer's date, or ask"
                " whoever runs the network whether a proxy stands in between.",
                cause=cause,
            )
        )


class UnknownOutcomeError(ServiceError):
    """The request may have arrived. Whatever is not known to have failed, and may have left, is one of these."""


class NoAnswer(UnknownOutcomeError):
    """It left, and no whole answer came back."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say("The connection broke after the message had left, before the answer ({cause}).", cause=cause)
        )


class ServerFault(UnknownOutcomeError):
    """5xx or 408; a write may or may not have happened (contract section 2, *Retry*)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "The server had a fault of its own ({status}): {words}",
                status=status,
                words=_quoted(words),
            ),
            status=status,
            request_id=request_id,
        )


class UnreadableAnswer(UnknownOutcomeError):
    """A 2xx whose body can't be read, or that has no id."""

    def __init__(self, cause: str, status: int | None = None, request_id: str = "") -> None:
        super().__init__(
            say("The server's answer can't be read ({cause}).", cause=cause),
            status=status,
            request_id=request_id,
        )


class DuplicateLocalId(UnknownOutcomeError):
    """400 or 409 that names a repeated ``local_id``: an earlier attempt may have arrived (contract unknown 3)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say("The service says that it already has this message: {words}", words=_quoted(words)),
            status=status,
            request_id=request_id,
        )


class Throttled(ServiceError):
    """429. ``retry_after`` is in seconds; None where the service gave none, which is the documented case."""

    def __init__(self, retry_after: float | None, request_id: str = "") -> None:
        super().__init__(
            say("The service asks to slow down. The message waits and goes by itself."),
            status=429,
            request_id=request_id,
        )
        self.retry_after = retry_after


class TokenRefused(ServiceError):
    """401, also after one fresh signature."""

    def __init__(self, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "The service does not accept this account's signature: {words}. The key may have been replaced or"
                " mistyped. Nothing was sent and nothing is lost; connect again with the right key.",
                words=_quoted(words),
            ),
            status=401,
            request_id=request_id,
        )


class Refused(ServiceError):
    """The service said no, in its own words."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say("The service refused it ({status}): {words}", status=status, words=_quoted(words)),
            status=status,
            request_id=request_id,
        )
        self.words = words


def _quoted(words: str) -> Value:
    """The service's words inside a sentence of ours: without the full stop that they may end in."""
    words = words.strip()
    ended = words.endswith(".") and not words.endswith("..")
    return (words[:-1] if ended else words) or NO_WORDS


class StoreError(HeyDeskError):
    """The database or the disk under it."""


class DiskFull(StoreError):
    """No room left."""

    def __init__(self) -> None:
        super().__init__(
            say("The disk is full, so nothing was sent. Your text is still here; free some space and try again.")
        )


class DiskReadOnly(StoreError):
    """The data folder can't be written."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say("HeyDesk can't write to {where}, so nothing was sent. Your text is still here.", where=where)
        )


class DiskTrouble(StoreError):
    """Any other failure of the database. ``cause`` is SQLite's own word."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say(
                "The outbox can't be written ({cause}), so nothing was sent. Your text is still here.",
                cause=cause,
            )
        )


class StoreCorrupt(StoreError):
    """The file is no database, or a damaged one. It is left as it is."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say(
                "The outbox file {where} is damaged. It was left untouched; move it away to start a new one.",
                where=where,
            )
        )


class StoreFromFuture(StoreError):
    """A newer HeyDesk has migrated this file."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say(
                "The outbox file {where} was written by a newer HeyDesk. It was left untouched; update this one.",
                where=where,
            )
        )


class StoreBusy(StoreError):
    """Another process holds the file for too long."""

    def __init__(self) -> None:
        super().__init__(
            say("Another program holds the outbox file. Nothing was sent; your text is still here. Try again.")
        )


class VaultError(HeyDeskError):
    """The key can't be read or stored."""


class NoKeyring(VaultError):
    """No keyring service at all."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "No keyring is running here, so the key has nowhere safe to rest. Install or start one (GNOME:"
                " gnome-keyring, KDE: KWallet), then look again. HeyDesk never keeps keys in a file."
            )
        )


class UnsafeKeyring(VaultError):
    """A backend that stores nothing, or stores plain text. ``backend`` is its name."""

    def __init__(self, backend: str) -> None:
        super().__init__(
            say(
                "The keyring that is set up here, {backend}, does not keep secrets safely, so HeyDesk won't use it."
                " Remove that setting or install GNOME Keyring or KWallet, then look again.",
                backend=backend,
            )
        )
        self.backend = backend


class VaultLocked(VaultError):
    """The keyring is there and locked."""

    def __init__(self) -> None:
        super().__init__(
            say("The keyring is locked. Unlock it (log in to the desktop, or open it once), then look again.")
        )


class VaultDenied(VaultError):
    """A person or a policy said no to the keyring's question."""

    def __init__(self) -> None:
        super().__init__(say("Access to the keyring was denied. Try again and allow it when the system asks."))


class VaultTimedOut(VaultError):
    """No answer from the keyring in time: a question nobody answered, or a frozen service."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            say_plural(
                "The keyring gave no answer in %n second. It may be waiting for its own window, or hang."
                " Answer it or restart it, then look again.",
                "The keyring gave no answer in %n seconds. It may be waiting for its own window, or hang."
                " Answer it or restart it, then look again.",
                round(seconds),
            )
        )


class VaultBroken(VaultError):
    """The keyring failed in a way nobody named. ``cause`` never holds the key."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say("The keyring failed ({cause}). Nothing was stored. Look again, or restart it.", cause=cause)
        )


class KeyAbsent(VaultError):
    """The keyring works and holds no key for this account, or the session that held it is over."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "There is no key for the account “{name}” on this computer any more. Connect it again.",
                name=name,
            )
        )
