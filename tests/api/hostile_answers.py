"""Answers that no honest server gives: a kept corpus, and others made from the schemas of docs/api/openapi.yaml.

What once failed is added to ``BODIES`` or ``VALUES``, so that it is tried on every endpoint from then on.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml
from hypothesis import strategies as st

from heydesk.api.http import LARGEST
from heydesk.api.responses import DEEPEST, MOST_ROWS, MOST_VALUES

_FILE = Path(__file__).parents[2] / "docs" / "api" / "openapi.yaml"

OVERRIDE = "Kim \u202eeeL\u202c \u2066x\u2069\u200e\u200f\u061c"
"""A name that reads as another one, and turns the sentence around it."""

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 1.5, -0.0, 2**63, 2**64, 10**30, 1e308, "", "1", "0", "-1", "1e3", " 7 ", "true"),
    *("\0", "a\nb\r\tc", "\x1b[31mred\x07", "\x85\u2028\u2029", "\ud800", "\udfff half", "\ufffe", "\U0010ffff"),
    *(OVERRIDE, "\u202e", "\u200b\u200c\u200d\ufeff\u00ad", "Z" + "\u0300" * 500, "\N{ZERO WIDTH JOINER}" * 300),
    *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "2026-02-30", "tomorrow"),
    *("+1 (650) 555-0103", "1" * 500, "６５０５５５０１０３", "a@b.example", "<b>Kim</b>", "{{first_name}}", "%s%n"),
    *("x" * 100_000, "eyJhbGciOi.eyJpc3MiOi.c2ln", "javascript:alert(1)", "file:///etc/passwd", "../../x"),
    *([], {}, [[]], [None], [[], {}], {"": {}}, {"id": []}, [OVERRIDE], {OVERRIDE: OVERRIDE}, {"url": {"url": []}}),
    *({"id": 1, "id ": 2}, [1, "1", 1.0, True], {"16505550103": None}, {"16505550103": {"f": OVERRIDE, "l": 7}}),
)
"""What may stand in the place of any value."""


def _nested(levels: int, opening: str, closing: str, inner: str = "") -> bytes:
    return (opening * levels + inner + closing * levels).encode()


_WRAPPERS = ("messages", "contacts", "lists", "templates", "surveys", "tags", "fields", "inboxes", "conversations")

BODIES: dict[str, bytes] = {
    "nothing": b"",
    "spaces": b" \r\n\t ",
    "a word": b'"ok"',
    "null": b"null",
    "false": b"false",
    "zero": b"0",
    "no number": b"[NaN, Infinity, -Infinity, 1e999]",
    "a number of 5,000 digits": b"[" + b"9" * 5_000 + b"]",
    "an exponent": b'[{"id": 1e400, "inbox": 1e308, "date": 1e5}]',
    "half": b'[{"id": 1, "text": "Hi',
    "two": b"[] []",
    "a mark": b"\xef\xbb\xbf[]",
    "UTF-16": '[{"id": 1}]'.encode("utf-16"),
    "Latin-1": '[{"id": 1, "name": "Jos\u00e9"}]'.encode("latin-1"),
    "surrogates": rb'[{"id": 1, "name": "\ud800", "text": "\udc00\ud83d", "phone": "\ud83d"}]',
    "a page": b"<html><head><title>Sign in \xe2\x80\xae</title></head></html>",
    "deep arrays": _nested(100_000, "[", "]"),
    "deep objects": _nested(20_000, '{"targets":', "}", "1"),
    "deep where errors stand": b'{"error":' + _nested(50_000, '{"message":', "}", "1") + b"}",
    "a little too deep": _nested(DEEPEST + 1, "[", "]"),
    "deep in a row": b'[{"id": 1, "raw_error": ' + _nested(500, "[", "]") + b"}]",
    "never closed": b"[" * 100_000,
    "too many rows": json.dumps([{"id": 1}] * (MOST_ROWS + 1)).encode(),
    "too many values": b"[" + b"0," * MOST_VALUES + b"0]",
    "empty rows": b"[" + b"{}," * 4_000 + b"{}]",
    "one row again and again": json.dumps([{"id": 7, "inbox": 1, "updated": "2026-01-01T00:00:00Z"}] * 300).encode(),
    "long names": json.dumps([{"id": 1, "inbox": 1, "name": "x" * 500_000, "title": OVERRIDE * 9_000}]).encode(),
    "many people": json.dumps([{"id": 1, "inbox": 1, "targets": {str(n): OVERRIDE for n in range(2_000)}}]).encode(),
    "wrapped in all": json.dumps({key: [{}, 1] for key in _WRAPPERS}).encode(),
    "wrapped wrongly": json.dumps(dict.fromkeys(_WRAPPERS, "x")).encode(),
}
"""Bodies by what is wrong with them."""

BOMB = gzip.compress(b"[" + b"{}," * ((LARGEST - 4) // 3) + b"{}]", 9)
"""8 kB that unpack to as much as an answer may have: it made the program stand still for half a minute."""


@cache
def description() -> Mapping[str, Any]:
    """Return the description of the API."""
    return cast("Mapping[str, Any]", yaml.safe_load(_FILE.read_text("utf-8")))


@cache
def answers_to(method: str, path: str) -> st.SearchStrategy[Any]:
    """Make answers to an operation by its schema, in which any value may be one of ``VALUES``."""
    answers = description()["paths"][path][method.lower()]["responses"]
    content: Any = next((each.get("content", {}) for code, each in answers.items() if code.startswith("2")), {})
    return _made(content.get("application/json", {}).get("schema", {}), 0)


_LEVELS = 6


def _made(schema: Mapping[str, Any] | bool, level: int) -> st.SearchStrategy[Any]:
    hostile = st.sampled_from(VALUES)
    if level > _LEVELS or not isinstance(schema, Mapping) or not schema:
        return hostile
    if "$ref" in schema:
        return _made(_named(schema["$ref"]), level)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return st.one_of(*(_made(each, level + 1) for each in schema[key]), hostile)
    if "allOf" in schema:
        return st.tuples(*(_made(each, level) for each in schema["allOf"])).map(_merged)
    return st.one_of(_usual(schema, level), _usual(schema, level), hostile)


def _named(ref: str) -> Mapping[str, Any]:
    found: Any = description()
    for step in ref.removeprefix("#/").split("/"):
        found = found[step]
    return cast("Mapping[str, Any]", found)


def _merged(parts: tuple[Any, ...]) -> Any:
    return {key: value for part in parts if isinstance(part, dict) for key, value in part.items()}


def _usual(schema: Mapping[str, Any], level: int) -> st.SearchStrategy[Any]:
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    kind = next((each for each in kinds if each != "null"), "null") if isinstance(kinds, list) else kinds
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if kind == "object":
        fields = {key: _made(each, level + 1) for key, each in schema.get("properties", {}).items()}
        return st.fixed_dictionaries({}, optional=fields)
    if kind == "array":
        return st.lists(_made(schema.get("items", {}), level + 1), max_size=3)
    return _SCALARS.get(kind, _WORDS)


_SCALARS: dict[str, st.SearchStrategy[Any]] = {"integer": st.integers(1, 10**9), "boolean": st.booleans()}
_WORDS = st.text(max_size=20) | st.datetimes().map(lambda at: f"{at.isoformat()}Z") | st.just("16505550103")
