"""The log, which can be sent to a stranger: no message texts, no names, no phone numbers, no tokens, no keys.

Two things see to it. What is logged is taken apart: of HeyDesk's own lines the sentence as it stands in the code,
with ids, counts and kinds; of an exception its type and the places in the code, never its words, which quote what a
person typed or what the service answered; of another library's line no words of its own making. After that, whatever
still has the shape of a number, a key or a token is taken out.
"""

from __future__ import annotations

import errno
import logging
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from traceback import walk_tb

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.lazy_pattern import LazyPattern

_MEGABYTE = 1_000_000
_SHAPES = LazyPattern(
    r"""(?x)
    (?P<id>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}
        | \d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?
        | (?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.]))
    | (?P<token>eyJ[\w-]{4,}\.[\w-]+\.[\w-]* | (?i:(?<=bearer\ )[^\s,;]+))
    | (?P<key>(?<![\w-])[A-Za-z0-9]{24,}(?![\w-]))
    | (?P<number>(?<![A-Za-z0-9_])(?<![A-Za-z0-9_]-)(?:\+|\(|\+\()?
        \d(?:[\s().\-/\u00a0\u2010-\u2015\u2060]{0,3}\d){6,}(?![A-Za-z0-9_])(?!-[A-Za-z0-9_]))
    """
)
"""The shapes of what must not be there. Secret Keys are letters and digits (contract section 1); an id with dashes,
such as ``local_id`` or ``X-Request-Id``, stays, and so do dates and addresses of computers."""

_WORD = LazyPattern(r"[\w./:=,+<>{}-]{0,200}")
"""What HeyDesk's own lines may name: ids, kinds, paths of the API. Words of people have spaces between them."""
_HOUSE = "heydesk"

log = logging.getLogger(_HOUSE)
QT_LOG = "heydesk.qt"
"""The name under which Qt's own messages are logged."""


def redacted(text: str) -> str:
    """Replace tokens, keys and phone numbers, however they are written, by their kind."""
    return _SHAPES.sub(_kind, text)


def _kind(found: re.Match[str]) -> str:
    kind = found.lastgroup
    return found.group() if kind in {None, "id"} else f"({kind})"


def described(error: BaseException) -> str:
    """Name an exception without its words: its type, and what its library or the system calls the fault."""
    kind, module = type(error).__qualname__, type(error).__module__
    name = kind if module == "builtins" else f"{module}.{kind}"
    fault = _fault_of(error)
    return f"{name}: {fault}" if fault else name


def _fault_of(error: BaseException) -> str:
    match error:
        case HeyDeskError():
            return error.sentence.template  # with its placeholders: the values are what a person typed, or a name
        case OSError() if error.errno is not None:
            return errno.errorcode.get(error.errno, str(error.errno))
        case ImportError() | AttributeError() if error.name:
            return error.name  # of the code, as it stands in the file
        case _:
            return str(getattr(error, "sqlite_errorname", ""))


def traceback_of(error: BaseException) -> str:
    """Give an exception with those behind it: their names, and the places in the code where they passed."""
    return "\n".join(_chain(error, set()))


def _chain(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _chain(before, seen)
        yield "then:"
    yield "Traceback (most recent call last):"
    for frame, line in walk_tb(error.__traceback__):
        code = frame.f_code
        yield f'  File "{_short(code.co_filename)}", line {line}, in {code.co_qualname}'
    yield described(error)
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _chain(member, seen)


def _short(path: str) -> str:
    """A file by its place in the program or in its packages; the folders before that name people."""
    parts = Path(path).parts
    for home in (_HOUSE, "site-packages"):
        if home in parts[:-1]:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(home) :])
    return parts[-1] if parts else path


class LogFile(logging.FileHandler):
    """A file of a megabyte at most, beside an older one. Where it can't be written any more, lines are lost silently.

    The standard library's rotating handler does the same, and loads what the first window does without.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file when this one is full."""
        try:
            if self.stream is not None and self.stream.tell() > _MEGABYTE:
                self.close()
                path = Path(self.baseFilename)
                path.replace(f"{path}.1")
                self.stream = self._open()
                path.chmod(0o600)
        except (OSError, ValueError):
            return
        super().emit(record)

    def descriptor(self) -> int:
        """The open file, for what writes below Python. Raises OSError when it is closed."""
        if self.stream is None:
            raise OSError(errno.EBADF, "closed")
        return self.stream.fileno()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Lose the line: on a full disk there are better things to say."""


class RedactingFormatter(logging.Formatter):
    """Formats a record without anybody's words, traceback included, and takes out what has the shape of a secret."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without them."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {redacted(_message(record))}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{redacted(traceback_of(error))}"


def _message(record: logging.LogRecord) -> str:
    """The line of ours with values that are no words; of another library's, that there was one."""
    if record.name != _HOUSE and not record.name.startswith(f"{_HOUSE}."):
        return str(record.msg) if record.args and isinstance(record.msg, str) else "(its words are left out)"
    given = record.args if isinstance(record.args, tuple) else ()
    try:
        return str(record.msg) % tuple(_value(value) for value in given)
    except (TypeError, ValueError):
        return str(record.msg)


def _value(value: object) -> object:
    if value is None or isinstance(value, bool | int | float | Enum):
        return value
    if isinstance(value, BaseException):
        return described(value)
    if isinstance(value, str) and _WORD.fullmatch(value):
        return value
    return f"({type(value).__name__})"


def start_log(path: Path) -> None:
    """Log to this file, a megabyte and one older one at most.

    A log that can't be written is no reason not to send: then there is none.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = LogFile(path, encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())  # else Python would write warnings to the terminal
        return
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    log.setLevel(logging.INFO)
    # These two would log every request with its URL, which holds a phone number in the look-ups.
    for noisy in ("httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
