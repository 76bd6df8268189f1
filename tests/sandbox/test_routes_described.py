import re
from typing import Any

import pytest

from tests.sandbox import contract
from tests.sandbox.caller import Caller

QUERIES = {"/v1/messages": {"phoneNumber": "16505550103", "inboxID": 41}}
IDS = {"list": 501, "contact": 201, "template": 301, "survey": 401, "conversations": 5001, "lists": 501}
BODIES: dict[tuple[str, str], Any] = {
    ("post", "/v1/message/send"): {
        "inbox_id": 41,
        "creator_id": 7,
        "phone_number": "16505550103",
        "text": "Hello.",
    },
    ("post", "/v2/lists"): {"title": "Tuesday", "local_id": "tuesday", "phones": ["16505550103"]},
    ("put", "/v2/lists/{id}"): {"title": "Wednesday", "add_phones": ["13125550164"]},
    ("post", "/v1/template"): {"title": "Late", "content": {"text": "We are late."}},
    ("post", "/v1/list"): {"title": "Tuesday", "local_id": "tuesday", "phones": ["16505550103"]},
    ("put", "/v1/list/{id}"): {"add_phone": ["13125550164"], "members": {"13125550164": {"f": "Priya", "l": "Nair"}}},
    ("post", "/v1/contact"): {"phone": "16505550199", "first": "Ivy", "tags": [{"tag_id": 1}], "assignee_id": 7},
    ("put", "/v1/contact/{id}"): {"phone": "16505550103", "first": "Kim", "last": "Lee", "custom": {"71": "Dr. Ito"}},
    ("post", "/v1/batch/contacts"): [{"phone": "16505550198", "display_name": "Noa Levi"}],
    ("get", "/v1/users/get"): {"email": []},
    ("post", "/v1/conversations/transfer"): {"conversation_id": 5001, "transfer_inbox_id": 42},
    ("post", "/v1/contact/get"): {"id": "201"},
    ("post", "/v2/contacts/search"): {"contact_channels": [{"channel_ids": ["16505550103"]}]},
    ("post", "/v1/contact/status"): {"id": 201},
    ("post", "/v1/contact/set_status"): {"id": 201, "status": "unsubscribed"},
    ("post", "/v1/conversations"): {"id": 0, "filters": {"inboxes": [41, 42, 43]}},
    ("post", "/v1/conversations/open"): {"inbox_id": 41, "user_id": 7, "target": "16505550103"},
    ("post", "/v1/conversations/close"): {"inbox_id": 41, "user_id": 7, "chat_id": 5001},
    ("post", "/v1/conversations/read"): {"inbox_id": 41, "user_id": 7, "target": "16505550103"},
    ("post", "/v1/conversations/unread"): {"inbox_id": 41, "user_id": 7, "targets": ["16505550103"]},
    ("post", "/v1/conversations/reassign"): {
        "inbox_id": 41,
        "user_id": 7,
        "target": "16505550103",
        "reassign_id": 9,
    },
}
PLAN = {"inbox_id": 41, "user_id": 7, "execute_at": "2031-05-01T16:30:00Z", "phone_number": "16505550103"}
OPERATIONS = [
    (method, path) for path, item in contract.document()["paths"].items() for method in item if method != "parameters"
]


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_every_described_operation_answers_200(caller: Caller, method: str, path: str) -> None:
    """Each path and method of openapi.yaml answers a good request with a 200 of the described shape."""
    plan = PLAN | {"content": {"text": "See you."}}
    id_ = IDS.get(path.split("/")[2])
    if path == "/v1/schedule/{id}":
        id_ = caller.request("POST", "/v1/schedule", json=plan).json()["id"]
    body = plan if path.startswith("/v1/schedule") else BODIES.get((method, path), {})
    options: dict[str, Any] = {"params": QUERIES.get(path)} if method == "get" else {"json": body}
    answer = caller.request(method.upper(), re.sub(r"\{id\}", str(id_), path), **options)
    assert answer.status_code == 200, answer.text
    entry = caller.log(answer.request.url.path)[-1]
    assert (entry["warnings"], entry["outcome"]) == ([], "answered")
