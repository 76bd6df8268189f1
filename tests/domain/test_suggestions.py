"""What is offered while a recipient is typed."""

from __future__ import annotations

from heydesk.domain.suggestions import Suggestion, SuggestionKind, Suggestions


def test_nothing_is_offered_and_nothing_is_missing_at_first() -> None:
    """A search that has found nothing is complete unless it says otherwise."""
    assert Suggestions() == Suggestions(items=(), complete=True, list_trouble=None)


def test_a_suggestion_names_nobody_that_it_is_not_given() -> None:
    """Only what its kind names is set."""
    offered = Suggestion(SuggestionKind.NUMBER, "(650) 555-0103", phone="16505550103")
    assert (offered.list_id, offered.chat_id, offered.people, offered.why) == (None, None, None, None)
