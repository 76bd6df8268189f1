"""What is said aloud, and what rings."""

from __future__ import annotations

from heydesk.domain.outbox_entry import Ask, State, Wait
from heydesk.ui.outbox.notifications import Newsroom
from tests.ui.office import KIM, PAT, Office


def test_what_was_so_at_the_start_is_no_news(office: Office) -> None:
    """An old failure is on screen; it does not ring at every start."""
    office.refuse(office.send(office.account(), "Hi")[0])
    newsroom = Newsroom()
    news = newsroom.look(office.desk.rows())
    assert (news.spoken, news.alarming) == ((), ())
    assert newsroom.look(office.desk.rows()) == news


def test_each_step_that_matters_is_said_once(office: Office) -> None:
    """Held and accepted are said; being on the way for a moment is not."""
    newsroom = Newsroom()
    newsroom.look(())
    entry = office.send(office.account(), "Hi", KIM)[0]
    assert newsroom.look(office.desk.rows()).spoken == ("(650) 555-0103: Held",)
    office.put(entry, State.QUEUED)
    office.put(entry, State.SENDING)
    assert newsroom.look(office.desk.rows()).spoken == ()
    office.accept(entry)
    assert newsroom.look(office.desk.rows()).spoken == ("(650) 555-0103: Accepted",)
    assert newsroom.look(office.desk.rows()).spoken == ()


def test_waiting_for_something_is_said(office: Office) -> None:
    """A text that can't go now is worth a word."""
    newsroom = Newsroom()
    newsroom.look(())
    office.put(office.send(office.account(), "Hi", KIM)[0], State.QUEUED, wait=Wait.NETWORK)
    assert newsroom.look(office.desk.rows()).spoken == ("(650) 555-0103: Waiting",)


def test_a_failure_rings_once(office: Office) -> None:
    """What begins to need the person rings, and not again with the next change."""
    account = office.account()
    newsroom = Newsroom()
    newsroom.look(())
    lost = office.accept(office.send(account, "Hi", KIM)[0])
    newsroom.look(office.desk.rows())
    office.put(lost, State.UNDELIVERED, ask=Ask.UNDELIVERED)
    office.doubt(office.send(account, "Hi", PAT)[0])
    news = newsroom.look(office.desk.rows())
    assert [row.who for row in news.alarming] == ["(212) 555-0150", "(650) 555-0103"]
    assert newsroom.look(office.desk.rows()).alarming == ()


def test_a_batch_speaks_with_one_voice(office: Office) -> None:
    """Ten messages of one Send make one sentence."""
    newsroom = Newsroom()
    newsroom.look(())
    entries = office.batch(office.account(), "Hi")
    newsroom.look(office.desk.rows())
    for entry in entries:
        office.accept(entry)
    (sentence,) = newsroom.look(office.desk.rows()).spoken
    assert sentence.endswith(": Accepted")
    row = office.desk.rows()[0]
    assert newsroom.look((row._replace(),)).spoken == ()
