"""What is believed of an update notice, and what is not."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from heydesk.domain.update_notice import LARGEST, PURPOSE, BadNotice, UpdateNotice, is_signed, read_notice

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = b64encode(SIGNER.public_key().public_bytes_raw()).decode()
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SAID: dict[str, object] = {
    "version": "1.2",
    "notes": "https://heydesk.example/1.2",
    "published": "2026-03-01T00:00:00+00:00",
    "expires": "2026-05-01T00:00:00+00:00",
}


def notice(purpose: bytes = PURPOSE, **changes: object) -> bytes:
    """A file as it is published, with some of it different."""
    text = json.dumps({name: value for name, value in {**SAID, **changes}.items() if value is not None})
    signature = b64encode(SIGNER.sign(purpose + text.encode())).decode()
    return json.dumps({"signed": text, "signature": signature}).encode()


VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595b"
            "be24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb430"
            "2aeeb00d291612bb0c00"
        ),
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716e"
            "d28dc027beceea1ec40a"
        ),
    ),
]


@pytest.mark.parametrize(("key", "message", "signature"), VECTORS)
def test_signatures_of_the_standard_are_good_and_no_other_is(key: str, message: str, signature: str) -> None:
    """RFC 8032, section 7.1; one bit anywhere makes it wrong."""
    public, signed, text = bytes.fromhex(key), bytes.fromhex(signature), bytes.fromhex(message)
    assert is_signed(public, signed, text)
    assert not is_signed(public, signed, text + b"x")
    for place in (0, 31, 32, 63):
        changed = bytearray(signed)
        changed[place] ^= 1
        assert not is_signed(public, bytes(changed), text)
    wrong = bytearray(public)
    wrong[0] ^= 1
    assert not is_signed(bytes(wrong), signed, text)


def test_what_a_library_signs_is_good() -> None:
    """Whoever signs doesn't use this arithmetic."""
    for length in (0, 1, 200):
        message = bytes(length)
        assert is_signed(SIGNER.public_key().public_bytes_raw(), SIGNER.sign(message), message)


def test_odd_encodings_and_weak_keys_are_refused() -> None:
    """Each of them would let more than one signature fit."""
    public, signed = SIGNER.public_key().public_bytes_raw(), SIGNER.sign(b"")
    order = 2**252 + 27742317777372353535851937790883648493
    larger = (int.from_bytes(signed[32:], "little") + order).to_bytes(32, "little")
    assert not is_signed(public, signed[:32] + larger, b"")
    assert not is_signed(public, signed[:63], b"")
    assert not is_signed(public[:31], signed, b"")
    neutral = (1).to_bytes(32, "little")
    assert not is_signed(neutral, neutral + bytes(32), b"")
    for odd in (
        (2**255 - 18).to_bytes(32, "little"),  # a y that is larger than the field
        (2**255 + 1).to_bytes(32, "little"),  # x is zero, and negative
        (2).to_bytes(32, "little"),  # no point has this y
    ):
        assert not is_signed(odd, neutral + bytes(32), b"")


def test_newer_version_is_told() -> None:
    """With its link; that this one is no longer supported where the notice says so."""
    read = read_notice(notice(), KEY, NOW, "1.1.9")
    assert read.newer == UpdateNotice("1.2", "https://heydesk.example/1.2")
    assert str(read.newer.sentence) == "HeyDesk 1.2 is available."
    newer = read_notice(notice(minimum="1.1.10"), KEY, NOW, "1.1.9").newer
    assert newer is not None
    assert str(newer.sentence) == "HeyDesk 1.2 is available. This version is no longer supported."
    for installed in ("1.2", "1.2.0", "1.10"):
        assert read_notice(notice(), KEY, NOW, installed).newer is None


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"no json", "it can't be read."),
        (b"[]", "it can't be read."),
        (json.dumps({"signed": "{}", "signature": "?"}).encode(), "it can't be read."),
        (b" " * (LARGEST + 1), "it is too large."),
        (notice(purpose=b""), "its signature is wrong."),
        (notice().replace(b"heydesk.example", b"heydesk.invalid"), "its signature is wrong."),
        (notice(expires=None), "it isn't complete."),
        (notice(expires="2026-05-01"), "it isn't complete."),
        (notice(version="1.x"), "it names no version."),
        (notice(minimum="newest"), "it names no version."),
        (notice(notes="http://heydesk.example"), "its link isn't a secure one."),
        (notice(notes="https://a b"), "its link isn't a secure one."),
        (notice(notes="https://"), "its link isn't a secure one."),
        (notice(notes="https://[x"), "it isn't complete."),
        (notice(expires="2026-03-04T11:59:00+00:00"), "it has expired, or isn't valid yet."),
        (notice(published="2026-03-05T00:00:00+00:00"), "it has expired, or isn't valid yet."),
        (notice(version="1.1"), "it is older than the last one."),
        (notice(published="2026-02-01T00:00:00+00:00"), "it is older than the last one."),
    ],
)
def test_notice_that_is_not_right_is_not_used(raw: bytes, reason: str) -> None:
    """Another's signature, a replay, an old file, and everything that is none."""
    with pytest.raises(BadNotice) as refused:
        read_notice(raw, KEY, NOW, "1.0", "1.2", NOW - timedelta(days=4))
    assert str(refused.value) == f"The update notice isn't used: {reason}"


def test_key_that_is_none_is_no_key() -> None:
    """As a slip in the settings makes it."""
    with pytest.raises(BadNotice, match="can't be read"):
        read_notice(notice(), "no key!", NOW, "1.0")
    with pytest.raises(BadNotice, match="signature is wrong"):
        read_notice(notice(), "c2hvcnQ=", NOW, "1.0")
