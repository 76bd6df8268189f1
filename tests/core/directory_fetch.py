"""A fetch, begun and looked at."""

from __future__ import annotations

import asyncio
from typing import Any

from heydesk.domain.records import DirectoryKind
from tests.core.core_driver import Bench
from tests.core.sandbox_control import Levers

CONTACTS, CONVERSATIONS, LISTS, TEMPLATES = "/v1/contacts", "/v1/conversations", "/v1/lists", "/v1/templates"
PATHS = (CONTACTS, CONVERSATIONS, LISTS, TEMPLATES, "/v1/surveys", "/v1/tags", "/v1/contact-fields")


async def fetched(bench: Bench) -> Bench:
    """The same desk, after a fetch."""
    await bench.core.directory.refresh(bench.account.id)
    return bench


def bodies(levers: Levers, path: str = CONTACTS) -> list[dict[str, Any]]:
    """What was asked of one path, in order, but for questions that were broken off before they were read."""
    return [request["body"] for request in levers.requests(path) if isinstance(request["body"], dict)]


def people(bench: Bench) -> int:
    """How many contacts are kept."""
    return bench.store.directory_of(bench.account.id).contacts.count()


def gaps(bench: Bench, kind: str = DirectoryKind.CONTACTS) -> int:
    """How many gaps of a kind are left."""
    return len(bench.store.directory_of(bench.account.id).gaps.open_gaps(kind))


async def in_the_midst(bench: Bench, pages: int, levers: Levers) -> asyncio.Task[bool]:
    """Begin a fetch, and give it when so many pages of contacts have been asked for."""
    task = asyncio.create_task(bench.core.directory.refresh(bench.account.id))
    await bench.until(lambda: len(levers.requests(CONTACTS)) >= pages, "the midst")
    return task
