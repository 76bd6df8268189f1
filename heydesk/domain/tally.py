"""How far a broadcast has come, as far as history shows it: the API has no report (contract unknown 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from heydesk.domain.history import Sighting
from heydesk.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Tally:
    """Its messages in history, one for each person. What is neither delivered nor failed is on its way."""

    people: int
    """On the list when it was sent; 0 where that was not known."""
    seen: int
    delivered: int
    failed: int
    reason: str = ""
    """Why the first of those failed, in the service's words."""

    @property
    def is_delivered(self) -> bool:
        """Whether everybody on the list is known to have it."""
        return 0 < self.people <= self.delivered

    @property
    def sentence(self) -> Sentence:
        """Say it, and what it does not tell."""
        of_people = (_OF_PEOPLE, _OF_PEOPLE_FAILED) if self.people else (_SEEN, _SEEN_FAILED)
        template = of_people[self.failed > 0].template
        values: dict[str, str | int] = {"seen": self.seen, "people": self.people, "delivered": self.delivered}
        values |= {"failed": self.failed, "reason": self.reason or "no words"} if self.failed else {}
        return Sentence(template, tuple(values.items()))


_OF_PEOPLE = say("History shows {seen} of {people} so far: {delivered} delivered. It may lag; there is no report.")
_OF_PEOPLE_FAILED = say(
    "History shows {seen} of {people} so far: {delivered} delivered, {failed} not delivered ({reason}). It may lag;"
    " there is no report."
)
_SEEN = say("History shows {seen} so far: {delivered} delivered. It may lag; there is no report.")
_SEEN_FAILED = say(
    "History shows {seen} so far: {delivered} delivered, {failed} not delivered ({reason}). It may lag; there is no"
    " report."
)


def tally_of(sightings: Iterable[Sighting], people: int) -> Tally:
    """Count a broadcast's messages, each person once, as history has them last."""
    by_phone = {sighting.phone or f"#{sighting.message_id}": sighting for sighting in sightings}
    failed = [one for one in by_phone.values() if one.delivered is False]
    return Tally(
        people=people,
        seen=len(by_phone),
        delivered=sum(one.delivered is True for one in by_phone.values()),
        failed=len(failed),
        reason=next((one.error or one.status for one in failed), ""),
    )
