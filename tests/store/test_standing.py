"""What comes back to the composer never overwrites words, and never sends them to somebody else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from heydesk.domain.ids import InboxId
from heydesk.domain.message import Draft
from heydesk.storage.drafts import settle
from tests.store.sample import KIM, PAT, draft

BACK = draft("Hi Pat", PAT)
BLANK_NOTE = draft("", PAT, private=True)


@pytest.mark.parametrize(
    ("standing", "kept", "current"),
    [
        pytest.param((), (), (BACK,), id="an empty composer"),
        pytest.param((draft("", KIM),), (draft("", KIM),), (BACK,), id="no words, only a recipient"),
        pytest.param((draft("", PAT),), (), (BACK,), id="a recipient that comes back too"),
        pytest.param((Draft(pending=" 650"),), (Draft(pending=" 650"),), (BACK,), id="a half-typed number"),
        pytest.param((BACK,), (), (BACK,), id="the very same"),
        pytest.param((draft("Hello", PAT),), (draft("Hello", PAT),), (BACK,), id="other words"),
        pytest.param((draft(" "),), (draft(" "),), (BACK,), id="white space is words"),
        pytest.param((replace(BACK, group=True),), (replace(BACK, group=True),), (BACK,), id="sent otherwise"),
        pytest.param(
            (Draft(media_url="https://x.example/a.jpg"),),
            (Draft(media_url="https://x.example/a.jpg"),),
            (BACK,),
            id="media alone",
        ),
        pytest.param((draft("Ask her", PAT, private=True),), (), (BACK,), id="a note about the same person stays"),
        pytest.param((draft("", KIM, private=True),), (), (BACK,), id="an empty note stays"),
        pytest.param(
            (draft("Ask Kim", KIM, private=True),),
            (),
            (BACK,),
            id="a note about Kim stays one about Kim",
        ),
        pytest.param(
            (draft("Ask her", private=True),),
            (),
            (BACK,),
            id="a note about nobody yet",
        ),
        pytest.param(
            (replace(draft("Ask her", PAT, private=True), inbox_id=InboxId(8)),),
            (),
            (BACK,),
            id="a note in another inbox",
        ),
        pytest.param(
            (draft("Hello", KIM), draft("Ask Kim", KIM, private=True)),
            (draft("Hello", KIM),),
            (BACK,),
            id="both sides",
        ),
        pytest.param(
            (draft("Hello", KIM), draft("", KIM, private=True)),
            (draft("Hello", KIM),),
            (BACK, BLANK_NOTE),
            id="a blank note goes along",
        ),
        pytest.param(
            (draft("", KIM), draft("Ask Kim", KIM, private=True)),
            (),
            (BACK,),
            id="recipients that the note still has",
        ),
    ],
)
def test_a_text_comes_back(standing: tuple[Draft, ...], kept: tuple[Draft, ...], current: tuple[Draft, ...]) -> None:
    """A table of what stands, what of it is kept and what stands then."""
    settled = settle(BACK, standing)
    assert (settled.kept, settled.current) == (kept, current)


def test_a_note_comes_back_to_the_notes_side() -> None:
    """The same rule from the other side: the text to Kim stands on its side."""
    note = draft("Ask Pat", PAT, private=True)
    settled = settle(note, (draft("Hi Kim", KIM),))
    assert (settled.kept, settled.current) == ((), (note,))


def test_the_order_of_recipients_makes_no_difference() -> None:
    """The same two people, picked in another order, are not worth a kept draft."""
    settled = settle(draft("Hi both", KIM, PAT), (draft("", PAT, KIM),))
    assert settled.kept == ()


SIDES = some.builds(
    Draft,
    inbox_id=some.sampled_from([None, 7, 8]),
    recipients=some.lists(some.sampled_from([KIM, PAT]), unique=True).map(tuple),
    text=some.sampled_from(["", "a", "b"]),
    private=some.booleans(),
)


@given(SIDES, some.lists(SIDES, max_size=2, unique_by=lambda one: one.private).map(tuple))
def test_no_word_is_lost_and_none_gets_another_address(returned: Draft, standing: tuple[Draft, ...]) -> None:
    """Whatever had words is kept, is what came back, or still stands, as it was addressed."""
    settled = settle(returned, standing)
    replaced = {one.private for one in settled.current}
    after = (*settled.current, *(one for one in standing if one.private not in replaced))
    assert returned in after
    for one in standing:
        assert not one.has_words or one in settled.kept or one in after
    for phone in {phone for one in standing for phone in one.recipients}:
        assert any(phone in one.recipients for one in (*settled.kept, *after))
    for one in after:
        assert one in standing or one == returned or not one.has_words
