"""The moment of Send: check, ask once, hand over to the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, BatchId, LocalId, fresh_local_id
from heydesk.domain.message import Draft
from heydesk.domain.problems import Problem
from heydesk.ui.composer.form import Form
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.core.broadcasts import Asked
    from heydesk.domain.problems import Question
    from heydesk.ui.composer.port import WritingDesk


class Sending:
    """Knows what the person has been asked, and which intent is the next to leave.

    An intent's id is made before Send, so that the *Request* pane shows what will really leave, and is kept until
    it is in the outbox: a Send that failed on the way there and is repeated is the same one.
    """

    def __init__(self, desk: WritingDesk, form: Form) -> None:
        self._desk = desk
        self._form = form
        self._seeds: dict[bool, LocalId] = {}
        self._asked: Question | None = None
        self._is_stale = False
        self._blocking: tuple[Problem, ...] = ()
        self.begin()

    @property
    def has_asked(self) -> bool:
        """Whether the warnings of what stands there have been shown: the next Send goes through."""
        return self._asked is not None

    def seed(self, private: bool) -> LocalId:
        """The id of the next intent on this side."""
        return self._seeds[private]

    def begin(self) -> None:
        """Begin anew: something else stands in the form."""
        self._seeds = {private: fresh_local_id() for private in (False, True)}
        self.forget()

    def forget(self) -> None:
        """Take back every question and complaint."""
        self._asked, self._is_stale, self._blocking = None, False, ()
        self._form.mark(())
        self._form.checks.clear()

    def note_edit(self) -> None:
        """Ask again next time: the question was about the draft as it was. Runs in the key event."""
        if self._asked is not None:
            self._asked, self._is_stale = None, True

    def send(self, account_id: AccountId, draft: Draft, ask: Callable[[Asked], None]) -> BatchId | None:
        """Send what may go; None when there was something to say first, or when the desk could not take it.

        ``ask`` is called for a broadcast, which is confirmed elsewhere.
        """
        try:
            checked = self._desk.check(account_id, draft)
            if checked.errors:
                self._refuse(checked.problems, checked.errors)
            elif checked.is_broadcast:
                from heydesk.core.broadcasts import Asked

                self.forget()
                ask(Asked(account_id, draft, self._seeds[draft.private]))
            elif checked.warnings and not (self._asked and self._asked.covers(draft, checked.warnings)):
                self._ask(draft, checked.warnings)
            else:
                batch_id = self._desk.send(account_id, draft, self._seeds[draft.private])
                self.end(draft.private)
                return batch_id
        except HeyDeskError as error:
            self._form.checks.show_notice(translate(error.sentence), error=True)
        return None

    def end(self, private: bool) -> None:
        """What stood on this side is in the outbox: the next is another intent."""
        self._seeds[private] = fresh_local_id()
        self.forget()

    def look(self, account_id: AccountId, draft: Draft) -> None:
        """After an edit: take away the errors that were mended, and warnings about what is different now.

        New errors wait for the next Send: nobody wants to be told of a half-typed number.
        """
        if self._is_stale:
            self.forget()
        self._form.checks.let_go()
        if not self._blocking:
            return
        now = {problem.identifier: problem for problem in self._desk.check(account_id, draft).errors}
        left = tuple(now[problem.identifier] for problem in self._blocking if problem.identifier in now)
        if left != self._blocking:
            self._blocking = left
            self._form.mark(left)
            self._form.checks.show_problems(left)

    def _ask(self, draft: Draft, warnings: tuple[Problem, ...]) -> None:
        from heydesk.domain.problems import Question  # the first window has nothing to ask

        self.forget()
        self._form.checks.show_problems(warnings)
        self._asked = Question(draft, warnings)

    def _refuse(self, problems: tuple[Problem, ...], errors: tuple[Problem, ...]) -> None:
        self.forget()
        self._blocking = errors
        self._form.mark(errors)
        self._form.checks.show_problems(problems)
        self._form.go_to(errors[0].field)
