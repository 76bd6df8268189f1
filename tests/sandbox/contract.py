"""Holds an answer against docs/api/openapi.yaml."""

import json
import re
import uuid
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import yaml
from jsonschema import Draft202012Validator

_FILE = Path(__file__).parents[2] / "docs" / "api" / "openapi.yaml"


@cache
def document() -> dict[str, Any]:
    """The parsed description."""
    parsed: dict[str, Any] = yaml.safe_load(_FILE.read_text("utf-8"))
    return parsed


def validator(schema: dict[str, Any] | bool) -> Draft202012Validator:
    """A check of one schema, whose references point into the description; `true` is one that fits all."""
    return Draft202012Validator({"allOf": [schema], "components": document()["components"]})


def declared(method: str, path: str) -> dict[str, Any] | None:
    """The operation that the description has for a request, if it has one."""
    paths: dict[str, Any] = document()["paths"]
    for pattern, item in sorted(paths.items(), key=lambda entry: "{" in entry[0]):
        if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", pattern), path):
            operation: dict[str, Any] | None = item.get(method.lower())
            return operation
    return None


def check(method: str, path: str, answer: httpx.Response) -> None:
    """Fail unless an answer is one that the description declares for the request."""
    uuid.UUID(answer.headers["X-Request-Id"])
    assert "Date" in answer.headers
    operation = declared(method, path)
    assert operation is not None, f"{method} {path} is not described"
    responses = operation["responses"]
    response = _resolved(responses.get(str(answer.status_code), responses["default"]))
    media_type = answer.headers["Content-Type"].partition(";")[0]
    assert media_type in response["content"], f"{media_type} is not declared"
    body = json.loads(answer.text) if media_type == "application/json" else answer.text
    validator(response["content"][media_type]["schema"]).validate(body)


def _resolved(node: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in node:
        return node
    found: Any = document()
    for step in node["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    resolved: dict[str, Any] = found
    return resolved
