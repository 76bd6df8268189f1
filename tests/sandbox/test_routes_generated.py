"""Requests that schemathesis makes up from docs/api/openapi.yaml: valid ones, and ones that break a rule of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode

from tests.sandbox.caller import FRONT_DESK, KIM, SEND, Caller
from tests.sandbox.contract import document, validator

OPERATIONS = [
    (method.upper(), path) for path, item in document()["paths"].items() for method in item if method != "parameters"
]
MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
KNOWN = {"inbox_id": FRONT_DESK, "creator_id": 7, "list_id": 501, "template_id": 301, "survey_id": 401}
"""What the demo data has, in place of made-up ids: a made-up id is refused before anything else is looked at."""


@pytest.mark.parametrize("mode", MODES, ids=[mode.value for mode in MODES])
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_generated_requests_get_described_answers(
    caller: Caller, method: str, path: str, mode: GenerationMode
) -> None:
    """No request breaks the sandbox, and each answer is one that the description has for the operation."""
    caller.set_switches(rate_limit=100_000)

    def ask(case: Any) -> None:
        answer = caller.request(case.method, case.formatted_path, described=True, **_options(case))
        assert answer.status_code < 500

    _many(ask, _operation(method, path), mode, 8)


def test_a_valid_send_with_ids_that_exist_is_taken(caller: Caller) -> None:
    """Every shape that the schema of a send allows goes through, whichever way it is addressed and filled."""
    caller.set_switches(rate_limit=100_000)
    chat_id = caller.history()[0]["conversation"]["id"]
    seen: set[str] = set()
    taken = 0

    def ask(case: Any) -> None:
        nonlocal taken
        known = KNOWN | {"chat_id": chat_id, "phone_number": KIM, "targets": [KIM, "16505550104"]}
        body = {name: known.get(name, value) for name, value in case.body.items()}
        if "list_id" in body:
            body["local_id"] = f"made-up-{taken}"  # the description leaves it open, the vendor's page wants one
        else:
            body.pop("local_id", None)  # made up, it repeats itself
        seen.update(body)
        answer = caller.request("POST", SEND, json=body)
        assert answer.status_code == 200, (body, answer.text)
        taken += 1

    _many(ask, _operation("POST", SEND), GenerationMode.POSITIVE, 150)
    assert {"phone_number", "targets", "chat_id", "list_id", "text", "template_id", "survey_id", "media_url"} <= {
        *seen
    }
    assert len(caller.new()) >= taken


def test_a_send_that_the_schema_forbids_is_never_kept(caller: Caller) -> None:
    """A body that breaks the schema is refused whatever ids it has, and no text goes."""
    caller.set_switches(rate_limit=100_000)
    schema = validator({"$ref": "#/components/schemas/SendMessageRequest"})
    broken = 0

    def ask(case: Any) -> None:
        nonlocal broken
        if isinstance(case.body, dict) and schema.is_valid(case.body):
            return  # what was broken is a header or the query
        answer = caller.request("POST", SEND, **_options(case))
        assert answer.status_code in {400, 403}, case.body
        broken += 1

    _many(ask, _operation("POST", SEND), GenerationMode.NEGATIVE, 100)
    assert broken > 30
    assert caller.new() == []


@cache
def _schema() -> Any:
    return schemathesis.openapi.from_dict(document())


def _operation(method: str, path: str) -> Any:
    return _schema()[path][method]


def _many(ask: Callable[[Any], object], operation: Any, mode: GenerationMode, examples: int) -> None:
    """Ask with so many made-up cases, the same ones every time."""

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def run(case: Any) -> None:
        ask(case)

    run()


def _options(case: Any) -> dict[str, Any]:
    """What of a case goes beside method and path; a body that is no JSON goes as the text that it is."""
    options: dict[str, Any] = {"params": case.query or None}
    if isinstance(case.body, (dict, list, str, int, float, bool)) or case.body is None:
        options["content"] = json.dumps(case.body).encode()
        options["headers"] = {"Content-Type": "application/json"}
    return options
