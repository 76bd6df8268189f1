"""Instants in the lines of the command line."""

from __future__ import annotations

from datetime import UTC, datetime

from heydesk.domain.l10n import timestamp


def test_an_instant_is_told_in_its_zone() -> None:
    """To the second, with the zone's name, in every locale alike."""
    assert timestamp(datetime(2026, 11, 26, 9, tzinfo=UTC)) == "2026-11-26 09:00:00 UTC"
