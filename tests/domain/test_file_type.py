"""Kinds of files, by their first bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.media import HEAD, type_of

KINDS = [
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
    (b"GIF89a\1\0", "image/gif"),
    (b"GIF87a\1\0", "image/gif"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
    (b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav"),
    (b"RIFF\x24\0\0\0????", ""),
    (b"\0\0\0\x18ftypmp42", "video/mp4"),
    (b"\0\0\0\x18ftypisom", "video/mp4"),
    (b"\0\0\0\x18ftyp3gp4", "video/3gpp"),
    (b"\0\0\0\x18ftypqt  ", "video/quicktime"),
    (b"\0\0\0\x18ftypheic", "image/heic"),
    (b"\0\0\0\x18ftypavif", "image/avif"),
    (b"\0\0\0\x18ftypM4A ", "audio/mp4"),
    (b"%PDF-1.7", "application/pdf"),
    (b"PK\x03\x04\x14", "application/zip"),
    (b"ID3\x04", "audio/mpeg"),
    (b"\xff\xfb\x90", "audio/mpeg"),
    (b"#!AMR\n", "audio/amr"),
    (b"BEGIN:VCARD\r\n", "text/vcard"),
    (b"<!DOCTYPE html><title>x", "text/html"),
    (b"\xef\xbb\xbf\r\n <HTML lang=en>", "text/html"),
    (b"<!-- made by hand -->\n<html>", "text/html"),
    (b"<?xml version='1.0'?>\n<svg xmlns=''>", "image/svg+xml"),
    (b"<?xml version='1.0'?>\n<feed>", ""),
    (b"Hi Kim", ""),
    (b"", ""),
]


@pytest.mark.parametrize(("content", "kind"), KINDS, ids=range(len(KINDS)))
def test_kinds(content: bytes, kind: str) -> None:
    """Each format is known by its signature, a page of the web too; and plain text is nothing in particular."""
    assert type_of(content + b" and more" * 200) == kind


@given(st.binary(max_size=HEAD))
def test_noise_has_a_kind_or_none(content: bytes) -> None:
    """Whatever came, there is an answer."""
    assert type_of(content).count("/") <= 1


def test_noise_takes_no_time() -> None:
    """What was made to be slow to read is not."""
    assert type_of(b"<!---->" * 100_000) == ""
    assert type_of(b"<?xml" + b" " * 100_000) == ""
