"""The log, which can be sent to a stranger: no message texts, no phone numbers, no tokens, no keys."""

from __future__ import annotations

import logging
import logging.handlers
import re
import sys
from pathlib import Path
from types import TracebackType

_MEGABYTE = 1_000_000
_SECRETS = (
    (re.compile(r"eyJ[\w-]{4,}\.[\w-]+\.[\w-]*"), "(token)"),
    (re.compile(r"(?i)(bearer\s+)[^\s,;]+"), r"\1(token)"),
    (re.compile(r"(?<![\w-])[A-Za-z0-9]{24,}(?![\w-])"), "(key)"),
    (re.compile(r"(?<![\w.-])\+?1?[2-9]\d{9}(?![\w-])"), "(number)"),
)
"""The shapes of what must not be there. Secret Keys are letters and digits (contract section 1); an id with dashes,
such as ``local_id`` or ``X-Request-Id``, stays."""

log = logging.getLogger("heydesk")


class QuietHandler(logging.handlers.RotatingFileHandler):
    """A file that, when it can't be written any more, does not print tracebacks for it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Lose the line: on a full disk there are better things to say."""


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, and then takes out what has the shape of a secret or of a number."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without them."""
        return redacted(super().format(record))


def redacted(text: str) -> str:
    """Replace tokens, keys and phone numbers by their kind."""
    for shape, kind in _SECRETS:
        text = shape.sub(kind, text)
    return text


def start_log(path: Path) -> None:
    """Log to this file, a megabyte and one older one at most; what was not caught ends there too.

    A log that can't be written is no reason not to send: then there is none.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = QuietHandler(path, maxBytes=_MEGABYTE, backupCount=1, encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())  # else Python would write warnings to the terminal
        return
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    log.setLevel(logging.INFO)
    # These two would log every request with its URL, which holds a phone number in the look-ups.
    for noisy in ("httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    sys.excepthook = _on_uncaught


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("not caught", exc_info=(kind, error, trace))
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(
            "HeyDesk met a fault of its own; the log says more. Nothing that was in the outbox is lost.\n"
        )
