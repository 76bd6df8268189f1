"""A fetch, begun and looked at."""

from __future__ import annotations

import asyncio
from typing import Any

from heydesk.domain.records import DirectoryKind
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl

CONTACTS, CONVERSATIONS, LISTS, TEMPLATES = "/v1/contacts", "/v1/conversations", "/v1/lists", "/v1/templates"
PATHS = (CONTACTS, CONVERSATIONS, LISTS, TEMPLATES, "/v1/surveys", "/v1/tags", "/v1/contact-fields")


async def fetched(driver: CoreDriver) -> CoreDriver:
    """The same core, after a fetch."""
    await driver.core.directory.refresh(driver.account.id)
    return driver


def bodies(control: SandboxControl, path: str = CONTACTS) -> list[dict[str, Any]]:
    """What was asked of one path, in order, but for questions that were broken off before they were read."""
    return [request["body"] for request in control.requests(path) if isinstance(request["body"], dict)]


def people(driver: CoreDriver) -> int:
    """How many contacts are kept."""
    return driver.store.directory_of(driver.account.id).contacts.count()


def gaps(driver: CoreDriver, kind: str = DirectoryKind.CONTACTS) -> int:
    """How many gaps of a kind are left."""
    return len(driver.store.directory_of(driver.account.id).gaps.open_gaps(kind))


async def in_the_midst(driver: CoreDriver, pages: int, control: SandboxControl) -> asyncio.Task[bool]:
    """Begin a fetch, and give it when so many pages of contacts have been asked for."""
    task = asyncio.create_task(driver.core.directory.refresh(driver.account.id))
    await driver.until(lambda: len(control.requests(CONTACTS)) >= pages, "the midst")
    return task
