"""What a link, another start of the program or the command line fills the composer with."""

from __future__ import annotations

from collections.abc import Mapping

from heydesk.domain.message import Draft


def draft_of(form: Mapping[str, object]) -> Draft:
    """Read it; what is of another kind than it should be is left out. Numbers stay as they were written."""
    to = form.get("to")
    return Draft(
        inbox_id=None,
        pending=", ".join(str(number) for number in to) if isinstance(to, list) else "",
        text=str(form.get("text") or ""),
        media_url=str(form.get("media_url") or ""),
        private=form.get("private") is True,
    )
