"""What `dev.py run` shows on a machine without a display."""

import copy
from pathlib import Path
from typing import Any

import pytest

from tests.real.demo import EXPECTED, demonstrate, differences
from tests.real.program import HEYDESK


def test_text_and_note_arrive_as_typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The window on its sandbox, worked by another process, sends a text with media and a note as they were typed."""
    trouble = demonstrate(HEYDESK, tmp_path / "window.png")
    assert trouble == []
    assert capsys.readouterr().out.count("/v1/message/send") == 2
    assert (tmp_path / "window.png").stat().st_size > 10_000


@pytest.mark.parametrize(
    ("number", "field", "value"),
    [
        (0, "phone_number", "16505550104"),
        (0, "text", "Hi Kim"),
        (0, "media_url", None),
        (0, "private", True),
        (1, "phone_number", "+16505550103"),
        (1, "text", ""),
        (1, "media_url", "https://media.example.com/other.png"),
        (1, "private", False),
    ],
)
def test_a_difference_in_any_field_counts(number: int, field: str, value: object) -> None:
    """A demonstration in which one field arrived otherwise than typed has failed."""
    received: list[dict[str, Any]] = [{"kept": True, "status": 200, "body": dict(body)} for body in EXPECTED]
    assert differences(received) == []
    tampered = copy.deepcopy(received)
    tampered[number]["body"][field] = value
    assert any(f"send {number + 1}: {field} should be" in line for line in differences(tampered))


def test_missing_extra_or_refused_sends_fail_the_demonstration() -> None:
    """A missing send, a third one, and one that the service refused have failed the demonstration too."""
    received: list[dict[str, Any]] = [{"kept": True, "status": 200, "body": dict(body)} for body in EXPECTED]
    refused = [received[0], {**received[1], "kept": False, "status": 403}]
    assert differences(received[:1]) == ["1 sends arrived, not 2"]
    assert differences([*received, received[1]]) == ["3 sends arrived, not 2"]
    assert differences(refused) == ["send 2 was not taken: status 403"]


def test_a_note_may_go_to_the_conversation_and_a_text_may_not() -> None:
    """The conversation's id stands for the number of a note; with both, or in a text, something is wrong."""
    bodies = [dict(body) for body in EXPECTED]
    text, note = ({"kept": True, "status": 200, "body": body} for body in bodies)
    loud, body = bodies
    del body["phone_number"]
    assert differences([text, note]) == ["send 2: phone_number should be '16505550103' and is None"]
    body["chat_id"] = 5001
    assert differences([text, note]) == []
    body["phone_number"] = "16505550103"
    assert len(differences([text, note])) == 1
    del loud["phone_number"]
    loud["chat_id"] = 5001
    assert differences([text, note])[0] == "send 1: phone_number should be '16505550103' and is None"
