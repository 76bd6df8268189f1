"""The error tree. Branches end in ``Error``; leaves state the fact. Each carries one sentence for a person.

HeyDeskError
├── InputError            what was typed can't be used
│   ├── BadServerAddress
│   ├── NameTaken · SecretIdTaken
│   ├── TooLate           an undo that came after the hold
│   ├── BadPhone          no number that can be texted (phone_numbers.py)
│   ├── UnreadableTable   no table in a file (spreadsheet.py)
│   └── BadLink           a link that isn't taken (links.py)
├── ServiceError          talking to Heymarket
│   ├── NeverLeftError    the request did not leave this computer
│   │   ├── Unreachable   no network, no such host, refused, no connection in time
│   │   ├── ProxyWantsPassword  a proxy, by 407
│   │   └── UntrustedLine TLS failed: this line can't be trusted
│   ├── UnknownOutcomeError  it may have arrived
│   │   ├── NoAnswer      the connection broke, or no answer in time
│   │   ├── ServerFault   5xx and 408
│   │   ├── Redirected    3xx
│   │   ├── UnreadableAnswer  a 2xx that can't be read
│   │   └── DuplicateLocalId  the service says that it knows this local_id
│   ├── Throttled         429
│   ├── TokenRefused      401 after one fresh signature
│   └── Refused           403 and every other 4xx
├── BadNotice             an update notice that isn't believed (update_notice.py)
├── VaultError            where keys are kept
│   ├── NoKeyring · UnsafeKeyring · VaultLocked · VaultDenied · VaultTimedOut · VaultBroken
│   └── KeyAbsent         the keyring works and holds no key for this account
└── StoreError            the disk and the database
    ├── DiskFull · DiskReadOnly · StoreCorrupt · StoreFromFuture · StoreNotMigrated · StoreBusy ·
                          NotAFile · DiskTrouble
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
                "“{typed}” isn't a valid server address. It must start with https:// and have no user name,"
                " password or question mark.",
                typed=excerpt(typed, 80),
            )
        )


class NameTaken(InputError):
    """A second account of one name."""

    def __init__(self, name: str) -> None:
        super().__init__(say("You already have an account named “{name}”. Choose another name.", name=name))


class SecretIdTaken(InputError):
    """A second account with one Secret ID: two would sign for each other and share one place in the keyring."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "“{name}” already uses this Secret ID. To change its key, choose Replace key.",
                name=name,
            )
        )


class TooLate(InputError):
    """An undo, or another step, that came after the message had moved on."""

    def __init__(self) -> None:
        super().__init__(say("Too late: this text has already moved on. Nothing was changed."))


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
        super().__init__(say("Couldn't reach Heymarket ({cause}). Nothing was sent.", cause=cause))


class ProxyWantsPassword(NeverLeftError):
    """The proxy wants a user name and a password, or others than it was given. ``cause`` is 407, or SOCKS."""

    def __init__(self, cause: str = "407") -> None:
        super().__init__(
            say(
                "Your proxy asks for a user name and password ({cause}). Nothing was sent. Ask your network"
                " administrator for them, and put them into the proxy address in HTTPS_PROXY.",
                cause=cause,
            ),
        )


class UntrustedLine(NeverLeftError):
    """TLS failed. Sending stops until the line is good again."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say(
                "The connection to Heymarket isn't secure ({cause}). Nothing was sent. Check this"
                " computer's date, or ask your network administrator about a proxy.",
                cause=cause,
            )
        )


class UnknownOutcomeError(ServiceError):
    """The request may have arrived. Whatever is not known to have failed, and may have left, is one of these."""


class NoAnswer(UnknownOutcomeError):
    """It left, and no whole answer came back."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say("We couldn't confirm that this text was sent: the connection dropped ({cause}).", cause=cause)
        )


class ServerFault(UnknownOutcomeError):
    """5xx or 408; a write may or may not have happened (contract section 2, *Retry*)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "Heymarket had a problem ({status}): {words}",
                status=status,
                words=_quoted(words),
            ),
            status=status,
            request_id=request_id,
        )


class Redirected(UnknownOutcomeError):
    """3xx, which is never followed. Whoever answers so may have passed the request on, or carried it out (303)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "Heymarket's answer was a redirect ({status}), which confirms nothing: {words}",
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
            say("Heymarket's answer couldn't be read ({cause}).", cause=cause),
            status=status,
            request_id=request_id,
        )


class DuplicateLocalId(UnknownOutcomeError):
    """400 or 409 that names a repeated ``local_id``: an earlier attempt may have arrived (contract unknown 3)."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say("Heymarket says it already has this text: {words}", words=_quoted(words)),
            status=status,
            request_id=request_id,
        )


class Throttled(ServiceError):
    """429. ``retry_after`` is in seconds; None where the service gave none, which is the documented case."""

    def __init__(self, retry_after: float | None, request_id: str = "") -> None:
        super().__init__(
            say("Heymarket asked us to slow down. This text waits and will be sent automatically."),
            status=429,
            request_id=request_id,
        )
        self.retry_after = retry_after


class TokenRefused(ServiceError):
    """401, also after one fresh signature."""

    def __init__(self, words: str, request_id: str = "") -> None:
        super().__init__(
            say(
                "Heymarket didn't accept this account's key ({words}). Nothing was sent or lost. Connect"
                " again with the current key.",
                words=_quoted(words),
            ),
            status=401,
            request_id=request_id,
        )


class Refused(ServiceError):
    """The service said no, in its own words."""

    def __init__(self, status: int, words: str, request_id: str = "") -> None:
        super().__init__(
            say("Heymarket refused this ({status}): {words}", status=status, words=_quoted(words)),
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
            say("The disk is full. Nothing was sent and your text is still here. Free some space and try again.")
        )


class DiskReadOnly(StoreError):
    """The data folder can't be written."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say("HeyDesk can't write to {where}. Nothing was sent and your text is still here.", where=where)
        )
        self.where = where


class DiskTrouble(StoreError):
    """Any other failure of the database. ``cause`` is SQLite's own word."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say(
                "The outbox couldn't be saved ({cause}). Nothing was sent and your text is still here.",
                cause=cause,
            )
        )
        self.cause = cause


class NotAFile(StoreError):
    """A folder stands where the file should be."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say("There's a folder where HeyDesk keeps its outbox file, {where}. Move it away.", where=where)
        )


class StoreCorrupt(StoreError):
    """The file is no database, or a damaged one. It is left as it is."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say(
                "The outbox file {where} is damaged. HeyDesk hasn't changed it. Close HeyDesk and open it again to"
                " repair it.",
                where=where,
            )
        )


class StoreFromFuture(StoreError):
    """A newer HeyDesk has migrated this file."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say(
                "The outbox file {where} was written by a newer HeyDesk. HeyDesk hasn't changed it. Update HeyDesk.",
                where=where,
            )
        )


class StoreNotMigrated(StoreError):
    """Bringing a file of an older HeyDesk up to date failed. The file is as it was."""

    def __init__(self, where: str, copy: str) -> None:
        super().__init__(
            say(
                "HeyDesk couldn't update the outbox file {where}. It's unchanged, and a copy is in {copy}.",
                where=where,
                copy=copy,
            )
        )


class StoreBusy(StoreError):
    """Another process holds the file for too long."""

    def __init__(self) -> None:
        super().__init__(
            say("Another program is using the outbox file. Nothing was sent and your text is still here. Try again.")
        )


class VaultError(HeyDeskError):
    """The key can't be read or stored."""


class NoKeyring(VaultError):
    """No keyring service at all."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "No system keyring is running, so there is no safe place for your key. Install or start one"
                " (GNOME Keyring or KWallet), then choose Try again. HeyDesk never keeps keys in a file."
            )
        )


class UnsafeKeyring(VaultError):
    """A backend that is not among those known to encrypt. ``backend`` is its name."""

    def __init__(self, backend: str) -> None:
        super().__init__(
            say(
                "HeyDesk doesn't keep keys in {backend}: it isn't a keyring known to encrypt them. Remove it from"
                " Python's keyring settings, then choose Try again.",
                backend=backend,
            )
        )
        self.backend = backend


class VaultLocked(VaultError):
    """The keyring is there and locked."""

    def __init__(self) -> None:
        super().__init__(say("The system keyring is locked. Unlock it, then choose Try again."))


class VaultDenied(VaultError):
    """A person or a policy said no to the keyring's question."""

    def __init__(self) -> None:
        super().__init__(say("Access to the system keyring was denied. Try again and allow it when the system asks."))


class VaultTimedOut(VaultError):
    """No answer from the keyring in time: a question nobody answered, or a frozen service."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            say_plural(
                "The system keyring didn't answer in %n second. Look for a window that asks for your"
                " password, then try again.",
                "The system keyring didn't answer in %n seconds. Look for a window that asks for your"
                " password, then try again.",
                round(seconds),
            )
        )


class VaultBroken(VaultError):
    """The keyring failed in a way nobody named. ``cause`` never holds the key."""

    def __init__(self, cause: str) -> None:
        super().__init__(say("The system keyring failed ({cause}). Your key was not saved. Try again.", cause=cause))


class KeyAbsent(VaultError):
    """The keyring works and holds no key for this account, or the session that held it is over."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "The key for “{name}” is no longer on this computer. Connect the account again.",
                name=name,
            )
        )
