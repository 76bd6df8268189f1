"""Holds requests, as they came off the wire, against docs/api/openapi.yaml: openapi-core is the judge."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import yaml
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

_FILE = Path(__file__).parents[2] / "docs" / "api" / "openapi.yaml"
_HOST = "https://api.heymarket.com"


class Exhibit:
    """One request in the terms of openapi-core."""

    def __init__(self, method: str, target: str, headers: dict[str, str], body: bytes | None) -> None:
        parts = urlsplit(target)
        self.host_url = _HOST
        self.method, self.path, self.body = method, parts.path, body
        self.full_url_pattern = _HOST + parts.path
        self.content_type = headers.get("content-type", "application/json")
        query = parse_qsl(parts.query, keep_blank_values=True)
        # The judge adds the ids that it finds in the path.
        self.parameters = RequestParameters(query=ImmutableMultiDict(query), header=Headers(list(headers.items())))


def hold(method: str, target: str, headers: dict[str, str], body: bytes) -> None:
    """Fail, with what is wrong, unless the description has this operation and allows this request."""
    _description().validate_request(Exhibit(method.lower(), target, headers, body or None))


@cache
def _description() -> OpenAPI:
    return OpenAPI.from_dict(yaml.safe_load(_FILE.read_text("utf-8")))
