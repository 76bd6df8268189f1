"""Lists, templates and surveys: few enough that looking for one reads them all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any, Generic, TypeVar

from heydesk.domain.records import ContactList, Survey, Template
from heydesk.domain.text_normalization import fold, words
from heydesk.store.change import Change
from heydesk.store.database import Database
from heydesk.store.instant import instant_or_none, micros_or_none

Item = TypeVar("Item", bound=ContactList | Template | Survey)


class ItemTable(Generic[Item]):
    """One kind of them. Every verb is one transaction at most and raises StoreError."""

    def __init__(
        self,
        database: Database,
        kind: str,
        read: Callable[[dict[str, Any]], Item],
        describe: Callable[[Item], tuple[str, str]],
    ) -> None:
        self._database = database
        self._kind = kind
        self._read = read
        self._describe = describe

    def put(self, items: Sequence[Item]) -> int:
        """Write these; give how many were new or had changed."""
        changed = 0
        with self._database.writing() as tell:
            for item in items:
                name, text = self._describe(item)
                found = " ".join(("", *words(name), *words(text)))
                changed += self._database.execute(
                    """
                    INSERT INTO item (kind, id, name, words, document) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (kind, id) DO UPDATE
                    SET name = excluded.name, words = excluded.words, document = excluded.document
                    WHERE document <> excluded.document
                    """,
                    self._kind,
                    item.id,
                    fold(name),
                    found,
                    _document(item),
                ).rowcount
            if changed:
                tell(Change(directory=True))
        return changed

    def keep_only(self, ids: Iterable[int]) -> int:
        """Erase what a full refresh did not show; give how many that were."""
        kept = json.dumps(sorted(ids))
        query = "DELETE FROM item WHERE kind = ? AND id NOT IN (SELECT value FROM json_each(?))"
        with self._database.writing() as tell:
            gone = self._database.execute(query, self._kind, kept).rowcount
            if gone:
                tell(Change(directory=True))
        return gone

    def all(self, typed: str = "") -> tuple[Item, ...]:
        """By name, those that have a word with each typed beginning."""
        tests = [f" {word}" for word in words(typed)]
        having = " AND instr(words, ?)" * len(tests)
        query = f"SELECT document FROM item WHERE kind = ?{having} ORDER BY name, id"  # noqa: S608 - marks alone
        return self._database.read(lambda row: self._read(json.loads(row["document"])), query, self._kind, *tests)

    def get(self, item_id: int) -> Item | None:
        """One of them, or None where none with this id is known."""
        query = "SELECT document FROM item WHERE kind = ? AND id = ?"
        found = self._database.read(lambda row: self._read(json.loads(row["document"])), query, self._kind, item_id)
        return found[0] if found else None


def lists(database: Database) -> ItemTable[ContactList]:
    """Give the table of lists."""
    return ItemTable(database, "list", lambda found: ContactList(**_timed(found)), lambda one: (one.name, ""))


def templates(database: Database) -> ItemTable[Template]:
    """Give the table of templates."""
    return ItemTable(database, "template", _template, lambda one: (one.title, one.text))


def surveys(database: Database) -> ItemTable[Survey]:
    """Give the table of surveys."""
    return ItemTable(database, "survey", lambda found: Survey(**found), lambda one: (one.name, one.question))


def _template(found: dict[str, Any]) -> Template:
    return Template(**{**_timed(found), "pictures": tuple(found["pictures"])})


def _timed(found: dict[str, Any]) -> dict[str, Any]:
    return {**found, "updated_at": instant_or_none(found["updated_at"])}


def _document(item: ContactList | Template | Survey) -> str:
    return json.dumps(asdict(item), default=micros_or_none, separators=(",", ":"))
