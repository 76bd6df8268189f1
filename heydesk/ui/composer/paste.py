"""What is pasted or dropped: text made fit for the box, and what is no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_UNSENDABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
"""Invisible characters, halves of characters, and the mark that stands for a damaged one."""


def clean(text: str) -> tuple[str, int]:
    """Give plain text with LF for line ends, and how many characters were left out because they can't be sent."""
    return _UNSENDABLE.subn("", _LINE_END.sub("\n", text))


def local_files(source: QMimeData) -> list[str]:
    """Give the paths of the files of this computer that are in it."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]


def upload_in(source: QMimeData) -> str | None:
    """Give what would have to be uploaded: a local file (its path), or a picture (""); None for anything else."""
    if files := local_files(source):
        return files[0]
    return "" if source.hasImage() and not source.hasText() else None
