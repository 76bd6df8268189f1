"""What SQLite has by itself to find people: a scan of the table, and an index of three letters."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from heydesk.domain.records import Contact

SCANS = 25
"""Questions put to a scan, which takes long."""
QUESTIONS = 1000
_TEXT = "first || ' ' || last || ' ' || phone || ' ' || email || ' ' || tags"
_SCAN = f"SELECT * FROM person WHERE {_TEXT} LIKE ? ORDER BY place LIMIT 8"  # noqa: S608 - made here
_TRIGRAM = "SELECT person.* FROM tri JOIN person ON place = tri.rowid WHERE tri MATCH ? ORDER BY tri.rowid LIMIT 8"
_SHORTEST = 3


def measure_plain(path: Path, people: Iterable[Contact], texts: Sequence[str]) -> dict[str, Any]:
    """Fill a table, build the index, ask both; neither folds accents, knows forms of numbers, or forgives a slip."""
    from tests.real.bench.directory import size, type_all

    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("CREATE TABLE person (place INTEGER PRIMARY KEY, phone, first, last, email, tags)")
        rows = ((n, one.phone, one.first, one.last, one.email, " ".join(one.tags)) for n, one in enumerate(people))
        plain.execute("BEGIN")
        plain.executemany("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)", rows)
        plain.execute("COMMIT")
        before, began = size(path), time.perf_counter()
        plain.execute("CREATE VIRTUAL TABLE tri USING fts5 (text, content = '', detail = none, tokenize = 'trigram')")
        plain.execute(f"INSERT INTO tri (rowid, text) SELECT place, {_TEXT} FROM person")  # noqa: S608 - made here
        built = round(time.perf_counter() - began, 1)

        def scan(text: str) -> bool:
            return plain.execute(_SCAN, (f"%{text}%",)).fetchall() is not None

        def trigram(text: str) -> bool:
            grams = (text[at : at + _SHORTEST].replace('"', '""') for at in range(len(text) - _SHORTEST + 1))
            asked = " AND ".join(f'"{gram}"' for gram in grams)
            return plain.execute(_TRIGRAM, (asked,)).fetchall() is not None

        random = Random(4)
        long = [text for text in texts if len(text) >= _SHORTEST]
        asked = random.sample(long, min(len(long), QUESTIONS))
        return {
            "trigram": {
                "build_s": built,
                "size_mb": round(size(path) - before, 1),
                "keys_ms": type_all(asked, trigram),
            },
            "scan": {"keys_ms": type_all(random.sample(texts, SCANS), scan)},
        }
