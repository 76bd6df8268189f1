"""A template or a survey in place of a text: what goes together and what does not (contract section 3.2).

What the service makes of two contents at once is unsettled or not addressed in the documents (unknown 6), so a
message has one.
"""

from __future__ import annotations

from heydesk.domain.message import Draft
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sentence import Sentence, say


def is_ready_made(draft: Draft) -> bool:
    """Whether a template or a survey is sent, and what stands in the box waits."""
    return draft.template_id is not None or draft.survey_id is not None


def check_choice(draft: Draft, media_url: str) -> tuple[Problem, ...]:
    """Give what does not go together with the template or the survey."""
    found: list[Problem] = []
    if draft.template_id is not None and draft.survey_id is not None:
        sentence = say("A template and a survey can't go in one message. Take one of them out.")
        found.append(_error("template-and-survey", Field.TEXT, sentence))
    if media_url:
        sentence = (
            say("A survey goes alone, without media. Take the media address out.")
            if draft.survey_id is not None
            else say(
                "A template brings its own pictures, so it goes without a media address. Take that out, or insert the"
                " template as text."
            )
        )
        found.append(_error("media-beside-choice", Field.MEDIA, sentence))
    if draft.survey_id is not None and draft.private:
        sentence = say(
            "A survey asks the customer, so it can't be a private note. Take it out, or send it as a text."
        )
        found.append(_error("survey-note", Field.TEXT, sentence))
    return tuple(found)


def _error(identifier: str, field: Field, sentence: Sentence) -> Problem:
    return Problem(identifier, Severity.ERROR, field, sentence)
