"""The error tree: as it is drawn, and with a sentence on each leaf."""

from __future__ import annotations

import re

import pytest

from heydesk.domain import errors
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.links import BadLink
from heydesk.domain.phone_numbers import BadPhone
from heydesk.domain.spreadsheet import UnreadableTable
from heydesk.domain.update_notice import BadNotice

LEAVES: list[HeyDeskError] = [
    errors.BadServerAddress("ftp://x"),
    errors.NameTaken("Front desk"),
    errors.SecretIdTaken("Front desk"),
    errors.TooLate(),
    errors.Unreachable("no such host"),
    errors.ProxyWantsPassword(),
    errors.UntrustedLine("certificate has expired"),
    errors.NoAnswer("read timed out"),
    errors.ServerFault(503, "busy", "r-1"),
    errors.ServerFault(500, ""),
    errors.Redirected(302, "it points to https://elsewhere.example/", "r-1"),
    errors.UnreadableAnswer("no id", 200, "r-1"),
    errors.DuplicateLocalId(409, "duplicate", "r-1"),
    errors.DuplicateLocalId(400, ""),
    errors.Throttled(None, "r-1"),
    errors.TokenRefused("Unauthorized", "r-1"),
    errors.TokenRefused(""),
    errors.Refused(400, "bad_data", "r-1"),
    errors.Refused(403, ""),
    errors.NoKeyring(),
    errors.UnsafeKeyring("null"),
    errors.VaultLocked(),
    errors.VaultDenied(),
    errors.VaultTimedOut(59.7),
    errors.VaultBroken("no bus"),
    errors.KeyAbsent("Front desk"),
    errors.DiskFull(),
    errors.DiskReadOnly("/data"),
    errors.DiskTrouble("disk I/O error"),
    errors.StoreCorrupt("/data/outbox.db"),
    errors.NotAFile("/data/outbox.db"),
    errors.StoreFromFuture("/data/outbox.db"),
    errors.StoreNotMigrated("/data/outbox.db", "/data/backups/outbox.db"),
    errors.StoreBusy(),
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
    elsewhere = {BadPhone, UnreadableTable, BadLink, BadNotice}
    assert {type(leaf) for leaf in LEAVES} == _below(HeyDeskError) - branches - elsewhere
    assert all(kind.__name__.endswith("Error") for kind in branches)


def test_the_drawing_shows_every_class() -> None:
    """The tree at the top of the module is the tree."""
    drawn = set(re.findall(r"[A-Z]\w*[a-z]\w*", re.sub(r"(?m)(?<=\w)  +.*$| 401.*$| 429$", "", errors.__doc__ or "")))
    named = {kind.__name__ for kind in _below(HeyDeskError)} | {"HeyDeskError"}
    assert named <= drawn


def test_an_answer_keeps_its_status_and_request_id() -> None:
    """The story shows them; what never left has none."""
    refused = errors.Refused(400, "bad_data: phone_number", "r-1")
    assert (refused.status, refused.request_id, refused.words) == (400, "r-1", "bad_data: phone_number")
    assert (errors.TokenRefused("no").status, errors.Throttled(2.5, "r").status) == (401, 429)
    assert errors.Throttled(2.5).retry_after == 2.5
    assert (errors.Unreachable("x").status, errors.Unreachable("x").request_id) == (None, "")


@pytest.mark.parametrize(
    "words", ["A scripted Unauthorized.", "A scripted Unauthorized", " A scripted Unauthorized. "]
)
def test_a_service_that_ends_its_words_with_a_stop_adds_none(words: str) -> None:
    """One full stop stands between its words and ours."""
    assert "account's key (A scripted Unauthorized). Nothing" in str(errors.TokenRefused(words))
    assert str(errors.Refused(400, words)).endswith("(400): A scripted Unauthorized")
    assert str(errors.Refused(400, "wait...")).endswith("wait...")


def test_a_password_in_an_address_is_cut_with_the_rest() -> None:
    """What is quoted back is short and can be shown."""
    assert len(str(errors.BadServerAddress("x" * 5000))) < 300
    assert "\x00" not in str(errors.BadServerAddress("https://\x00"))
