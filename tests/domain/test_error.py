"""The error tree: as it is drawn, and with a sentence on each leaf."""

from __future__ import annotations

import re

import pytest

from heydesk.domain import error
from heydesk.domain.bad_phone import BadPhone
from heydesk.domain.error import HeyDeskError
from heydesk.domain.sheet import BadSheet

LEAVES: list[HeyDeskError] = [
    error.BadServerAddress("ftp://x"),
    error.NameTaken("Front desk"),
    error.SecretIdTaken("Front desk"),
    error.TooLate(),
    error.Unreachable("no such host"),
    error.UntrustedLine("certificate has expired"),
    error.NoAnswer("read timed out"),
    error.ServerFault(503, "busy", "r-1"),
    error.ServerFault(500, ""),
    error.UnreadableAnswer("no id", 200, "r-1"),
    error.RepeatedLocalId(409, "duplicate", "r-1"),
    error.RepeatedLocalId(400, ""),
    error.Throttled(None, "r-1"),
    error.TokenRefused("Unauthorized", "r-1"),
    error.TokenRefused(""),
    error.Refused(400, "bad_data", "r-1"),
    error.Refused(403, ""),
    error.NoKeyring(),
    error.UnsafeKeyring("null"),
    error.VaultLocked(),
    error.VaultDenied(),
    error.VaultTimedOut(59.7),
    error.VaultBroken("no bus"),
    error.KeyAbsent("Front desk"),
    error.DiskFull(),
    error.DiskReadOnly("/data"),
    error.DiskTrouble("disk I/O error"),
    error.StoreCorrupt("/data/outbox.db"),
    error.StoreFromFuture("/data/outbox.db"),
    error.StoreBusy(),
]


def _below(kind: type[HeyDeskError]) -> set[type[HeyDeskError]]:
    ours = {sub for sub in kind.__subclasses__() if sub.__module__.startswith("heydesk.domain")}
    return ours.union(*map(_below, ours))


def _name(leaf: HeyDeskError) -> str:
    return f"{type(leaf).__name__}-{'-'.join(str(value) for _, value in leaf.sentence.values)}"


@pytest.mark.parametrize("leaf", LEAVES, ids=_name)
def test_each_leaf_has_a_sentence_of_its_own(leaf: HeyDeskError) -> None:
    """With its values filled in, and no empty place where the service said nothing."""
    sentence = str(leaf.sentence)
    assert str(leaf) == sentence
    assert "{" not in sentence
    assert len(sentence) > 30
    assert not sentence.rstrip().endswith(":")
    assert all(str(value) in sentence for _, value in leaf.sentence.values)


def test_no_leaf_is_without_a_case() -> None:
    """Every class of the tree is a branch, or stands in the table above."""
    branches = {kind for kind in _below(HeyDeskError) if _below(kind)}
    assert {type(leaf) for leaf in LEAVES} == _below(HeyDeskError) - branches - {BadPhone, BadSheet}
    assert all(kind.__name__.endswith("Error") for kind in branches)


def test_the_drawing_shows_every_class() -> None:
    """The tree at the top of the package is the tree."""
    drawn = set(re.findall(r"[A-Z]\w*[a-z]\w*", re.sub(r"(?m)(?<=\w)  +.*$| 401.*$| 429$", "", error.__doc__ or "")))
    named = {kind.__name__ for kind in _below(HeyDeskError)} | {"HeyDeskError"}
    assert named <= drawn
    assert named - {"BadPhone", "BadSheet"} == set(error.__all__)


def test_an_answer_keeps_its_status_and_request_id() -> None:
    """The story shows them; what never left has none."""
    refused = error.Refused(400, "bad_data: phone_number", "r-1")
    assert (refused.status, refused.request_id, refused.words) == (400, "r-1", "bad_data: phone_number")
    assert (error.TokenRefused("no").status, error.Throttled(2.5, "r").status) == (401, 429)
    assert error.Throttled(2.5).retry_after == 2.5
    assert (error.Unreachable("x").status, error.Unreachable("x").request_id) == (None, "")


@pytest.mark.parametrize(
    "words", ["A scripted Unauthorized.", "A scripted Unauthorized", " A scripted Unauthorized. "]
)
def test_a_service_that_ends_its_words_with_a_stop_adds_none(words: str) -> None:
    """One full stop stands between its words and ours."""
    assert "signature: A scripted Unauthorized. The key may" in str(error.TokenRefused(words))
    assert str(error.Refused(400, words)).endswith("(400): A scripted Unauthorized")
    assert str(error.Refused(400, "wait...")).endswith("wait...")


def test_a_password_in_an_address_is_cut_with_the_rest() -> None:
    """What is quoted back is short and can be shown."""
    assert len(str(error.BadServerAddress("x" * 5000))) < 300
    assert "\x00" not in str(error.BadServerAddress("https://\x00"))
