"""Reading what texts are made of: templates, surveys, and what tags and fields are called."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.api.responses import ServiceResponse, contact_fields, survey, tag, template
from heydesk.domain.errors import UnreadableAnswer
from heydesk.domain.records import Survey, SurveyId, Template, TemplateId


def test_template_is_read_with_text_and_pictures() -> None:
    """Its title, its text with tokens and line breaks as written, and its pictures in order."""
    row = {
        "id": 303,
        "name": "How to find us",
        "content": {
            "text": "Hi {{first_name}},\nbeside the ferry",
            "gallery": [{"url": "https://a.example/1.png"}, {"original_url": "https://a.example/2.png"}, {}, "x"],
        },
        "updated": "2026-03-04T15:00:00Z",
        "rev": 2,
    }
    assert template(row) == Template(
        TemplateId(303),
        "How to find us",
        "Hi {{first_name}},\nbeside the ferry",
        ("https://a.example/1.png", "https://a.example/2.png"),
        datetime(2026, 3, 4, 15, tzinfo=UTC),
    )


def test_template_with_only_an_id_is_read() -> None:
    """All but the id may be missing; the word for writing a title is understood too."""
    assert template({"id": "303", "title": "Ferry", "content": None}) == Template(TemplateId(303), "Ferry", "")


@pytest.mark.parametrize("row", [{"name": "x"}, {"id": 303, "archived": True}])
def test_template_without_id_or_archived_is_ignored(row: dict[str, object]) -> None:
    """What has no id can't be sent, and what the team put away is not offered."""
    assert template(row) is None


def test_survey_is_read_with_kind_and_question() -> None:
    """Its name, its kind in the service's word, and its question."""
    row = {"id": 401, "name": "After the visit", "type": "csat", "question": "How was it?", "created": "x"}
    assert survey(row) == Survey(SurveyId(401), "After the visit", "csat", "How was it?")
    assert survey({"id": 401, "question": None}) == Survey(SurveyId(401), "")
    assert survey({"name": "x"}) is None


def test_tag_without_word_or_id_is_ignored() -> None:
    """A tag is its word; one without a word, or without an id, is none."""
    assert tag({"id": 1, "tag": "Recall due", "color": "#FFD700"}) == (1, "Recall due")
    assert tag({"id": 1, "tag": " "}) is None
    assert tag({"tag": "Recall due"}) is None


def test_contact_fields_keep_their_order() -> None:
    """The team's own fields keep their order, and one without a title is left out."""
    rows = [{"id": 72, "title": "Next visit"}, {"id": "71", "name": "Dentist"}, {"id": 73}]
    found = contact_fields(ServiceResponse(200, json.dumps(rows).encode()))
    assert list(found.items()) == [(72, "Next visit"), (71, "Dentist")]


def test_contact_fields_that_are_no_list_are_unreadable() -> None:
    """What is no list is not taken for a team without fields of its own."""
    with pytest.raises(UnreadableAnswer):
        contact_fields(ServiceResponse(200, b'"ok"'))
