"""The plan of a broadcast, and its progress afterwards.

``plan_broadcast`` estimates from what is known here: how many people get it, who is left out and why, how it reads,
and how many segments it takes. The service fills the tokens and skips whom it may not text. ``broadcast_progress``
counts the broadcast's messages in history, since the API has no report (contract unknown 4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from heydesk.domain.draft_context import Knowledge
from heydesk.domain.errors import NO_WORDS
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.merge_fields import MergeTemplate, values_of
from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import WIRE
from heydesk.domain.quiet_hours import LocalHours, local_hours_of
from heydesk.domain.records import ContactStatus, HistoryMessage, ListMember
from heydesk.domain.sms import MergeSegmentCounter
from heydesk.domain.text_normalization import as_sent
from heydesk.domain.time_zones import LocalTimes, times_in

_SAMPLES = 3
_UNKNOWN = LocalTimes()


class Reason(StrEnum):
    """Why somebody is left out."""

    OPTED_OUT = "opted-out"
    BLOCKED = "blocked"
    NO_NUMBER = "no-number"
    """Nothing that can be texted stands there."""
    DUPLICATE = "duplicate"
    """The number is on it more than once; it gets the text once."""
    CHOSEN = "chosen"
    """The person left them out."""


@dataclass(frozen=True, slots=True)
class Excluded:
    """Somebody who is left out; ``name`` is "" where only the number is known, as it stands on the list."""

    reason: Reason
    phone: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """Somebody who gets the text; ``name`` is "" where only the number is known.

    ``times`` are what the clock shows there, or may show, when it is sent; ``is_quiet`` tells whether that is, or may
    be, outside texting hours.
    """

    phone: str
    name: str = ""
    times: LocalTimes = _UNKNOWN
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets a text to several people, each alone, and who is left out.

    Where it is not known who is on the list, ``is_known`` is False and nobody is named.
    """

    reached: tuple[Reached, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Sample:
    """How it will probably read for one of them; ``empties`` and ``unknowns`` are those of ``MergeResult``."""

    phone: str
    name: str
    text: str
    segments: int
    empties: tuple[str, ...] = ()
    unknowns: tuple[str, ...] = ()
    gaps: tuple[int, ...] = ()
    """Where in the text something is blank."""


@dataclass(frozen=True, slots=True)
class BroadcastPlan:
    """A broadcast before it goes.

    ``count`` are the people that it goes to, without those left out. Where it is not known who is on the list,
    ``is_known`` is False, ``count`` is what the list says of itself (None where it says nothing), and there are no
    samples and no costs.
    """

    count: int | None
    is_known: bool
    excluded: tuple[Excluded, ...] = ()
    unasked: int = 0
    """How many of ``count`` nobody has asked the service about: they may have opted out, and are skipped then."""
    samples: tuple[Sample, ...] = ()
    """Three at most, of different people: the first, the longest, and one with a token that stays empty."""
    longest: Sample | None = None
    is_mms: bool = False
    """With pictures it is one MMS each, which is not cut into segments."""
    by_segments: tuple[tuple[int, int], ...] = ()
    """For each number of segments, how many people's text takes so many; from the cheapest."""
    by_segments_with_opt_out: tuple[tuple[int, int], ...] = ()
    """The same if the service appends the opt-out sentence to everybody's, as it does to a first text."""
    gaps: tuple[tuple[str, int], ...] = ()
    """The tokens that stay empty, and for how many people."""
    incomplete: tuple[str, ...] = ()
    """The numbers of those people."""
    reached: tuple[Reached, ...] = ()
    """The people whom ``count`` counts."""

    @property
    def segments(self) -> int:
        """What it costs in all."""
        return sum(segments * people for segments, people in self.by_segments)

    @property
    def segments_with_opt_out(self) -> int:
        """What it costs at most, with the opt-out sentence."""
        return sum(segments * people for segments, people in self.by_segments_with_opt_out)


def read_audience(draft: Draft, known: Knowledge) -> Audience:
    """Tell who gets this draft, each alone: the people on its list, or those whose chips it has."""
    members = _members(draft, known, draft.recipients)
    if draft.lists and not members:
        return Audience(is_known=False)
    kept, excluded = _sift(members, known)
    return Audience(_reached(kept, known, draft.send_at or known.now), excluded)


def plan_broadcast(
    draft: Draft,
    known: Knowledge,
    crowd: Sequence[str] = (),
    opt_out: str = "",
    left_out: Collection[str] = (),
) -> BroadcastPlan:
    """Plan a broadcast to the draft's list, or to a crowd of numbers that is no list yet.

    ``left_out`` are numbers that the person takes out. ``opt_out`` is the sentence that the service may append on a
    line of its own; "" for none. 5,000 people take 40 to 60 ms, and 140 ms where a long text has many characters of
    two units: from a thousand on, in a thread.
    """
    text, is_mms = _content(draft, known)
    members = _members(draft, known, crowd)
    if draft.lists and not members:
        found = known.lists.get(draft.lists[0])
        return BroadcastPlan(None if found is None else found.count, is_known=False, is_mms=is_mms)
    kept, excluded = _sift(members, known, left_out)
    merge = MergeTemplate(text)
    builder = _PlanBuilder(merge, f"\n{opt_out}" if opt_out else "")
    for member in kept:
        person = known.people.get(member.phone)
        builder.add(member, merge.fill(values_of(person.contact if person else None, member, known.fields)))
    return BroadcastPlan(
        count=len(kept),
        is_known=True,
        excluded=excluded,
        unasked=sum(_status(member, known) is None for member in kept),
        samples=tuple(builder.sample(at, _name(kept[at], known)) for at in builder.shown()),
        longest=builder.sample(builder.longest, _name(kept[builder.longest], known)) if kept else None,
        is_mms=is_mms,
        by_segments=() if is_mms else tuple(sorted(builder.plain.items())),
        by_segments_with_opt_out=() if is_mms else tuple(sorted(builder.appended.items())),
        gaps=tuple(builder.gaps.items()),
        incomplete=tuple(builder.incomplete),
        reached=_reached(kept, known, draft.send_at or known.now),
    )


def _members(draft: Draft, known: Knowledge, phones: Sequence[str]) -> tuple[ListMember, ...]:
    """Return who is on the draft's list, else these."""
    return known.members.get(draft.lists[0], ()) if draft.lists else tuple(map(ListMember, phones))


def _reached(members: Iterable[ListMember], known: Knowledge, at: datetime | None) -> tuple[Reached, ...]:
    reached: list[Reached] = []
    clocks: dict[LocalHours, tuple[LocalTimes, bool]] = {}  # thousands of people are in few places
    for member in members:
        name = _name(member, known)
        if at is None:
            reached.append(Reached(member.phone, name))
            continue
        person = known.people.get(member.phone)
        place = local_hours_of(member.phone, person.zone if person else "")
        if place not in clocks:
            clocks[place] = times_in(place.zones, at), place.is_quiet(at)
        reached.append(Reached(member.phone, name, *clocks[place]))
    return tuple(reached)


def _content(draft: Draft, known: Knowledge) -> tuple[str, bool]:
    """Return the text with its tokens, and whether it comes with pictures."""
    if draft.template_id is not None:
        template = known.templates.get(draft.template_id)
        return ("", False) if template is None else (as_sent(template.text), bool(template.pictures))
    if draft.survey_id is not None:
        survey = known.surveys.get(draft.survey_id)
        return ("" if survey is None else as_sent(survey.question), False)
    return as_sent(draft.text), bool(draft.media_url.strip())


def _sift(
    members: Iterable[ListMember], known: Knowledge, left_out: Collection[str] = ()
) -> tuple[list[ListMember], tuple[Excluded, ...]]:
    """Split the members into those that it goes to, each once and in order, and those left out."""
    kept: dict[str, ListMember] = {}
    excluded: list[Excluded] = []
    for member in members:
        reason = _reason(member, known, kept) or (Reason.CHOSEN if member.phone in left_out else None)
        if reason:
            excluded.append(Excluded(reason, member.phone, _name(member, known)))
        else:
            kept[member.phone] = member
    return list(kept.values()), tuple(excluded)


def _reason(member: ListMember, known: Knowledge, kept: Container[str]) -> Reason | None:
    if member.phone in kept:
        return Reason.DUPLICATE
    if not WIRE.fullmatch(member.phone):
        return Reason.NO_NUMBER
    status = _status(member, known)
    if status is None or not (status.blocked or status.unsubscribed):
        return None
    return Reason.BLOCKED if status.blocked else Reason.OPTED_OUT


def _status(member: ListMember, known: Knowledge) -> ContactStatus | None:
    person = known.people.get(member.phone)
    return None if person is None else person.status


def _name(member: ListMember, known: Knowledge) -> str:
    person = known.people.get(member.phone)
    return (person.name if person else "") or f"{member.first} {member.last}".strip()


class _PlanBuilder:
    """Adds up what the renderings cost, and remembers which of them are worth showing."""

    def __init__(self, merge: MergeTemplate, appended: str) -> None:
        self._merge = merge
        self._scale = MergeSegmentCounter(merge)
        self._appended = (
            MergeSegmentCounter(MergeTemplate(merge.text + appended), self._scale) if appended else self._scale
        )
        self._people: list[tuple[str, tuple[str | None, ...]]] = []
        self._weights: dict[tuple[str | None, ...], tuple[tuple[int, int], tuple[int, int]]] = {}
        self._most = (0, 0)
        self.longest = 0
        self._gap: int | None = None
        self.plain: Counter[int] = Counter()
        self.appended: Counter[int] = Counter()
        self.gaps: Counter[str] = Counter()
        self.incomplete: list[str] = []

    def add(self, member: ListMember, filled: tuple[str | None, ...]) -> None:
        """Add one more person."""
        weights = self._weights.get(filled)
        if weights is None:
            weights = self._scale.weigh(filled), self._appended.weigh(filled)
            self._weights[filled] = weights
        (segments, units), (with_opt_out, _) = weights
        at = len(self._people)
        self._people.append((member.phone, filled))
        self.plain[segments] += 1
        self.appended[with_opt_out] += 1
        if (segments, units) > self._most:
            self._most, self.longest = (segments, units), at
        if empties := self._merge.empties(filled):
            self.gaps.update(empties)
            self.incomplete.append(member.phone)
            self._gap = at if self._gap is None else self._gap

    def shown(self) -> tuple[int, ...]:
        """Return the places of those worth showing: the first, the longest, one with a gap; then who comes next."""
        chosen = [0, self.longest, *([] if self._gap is None else [self._gap]), 1, 2, 3, 4]
        return tuple(at for at in dict.fromkeys(chosen) if at < len(self._people))[:_SAMPLES]

    def sample(self, at: int, name: str) -> Sample:
        """Show one of them."""
        phone, filled = self._people[at]
        return Sample(
            phone=phone,
            name=name,
            text=self._merge.join(filled),
            segments=self._scale.weigh(filled)[0],
            empties=self._merge.empties(filled),
            unknowns=self._merge.unknowns(filled),
            gaps=self._merge.gaps(filled),
        )


@dataclass(frozen=True, slots=True)
class BroadcastProgress:
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
        """The progress in a sentence, with what it can't show."""
        seen, people, delivered, failed = self.seen, self.people, self.delivered, self.failed
        reason = self.reason or NO_WORDS
        if people and failed:
            return say(
                "{delivered} of {people} delivered so far, {failed} not delivered ({reason}). {seen} are in"
                " Heymarket's history.",
                seen=seen,
                people=people,
                delivered=delivered,
                failed=failed,
                reason=reason,
            )
        if people:
            return say(
                "{delivered} of {people} delivered so far. In Heymarket's history: {seen}.",
                seen=seen,
                people=people,
                delivered=delivered,
            )
        if failed:
            return say(
                "{delivered} delivered so far, {failed} not delivered ({reason}). In Heymarket's history: {seen}.",
                seen=seen,
                delivered=delivered,
                failed=failed,
                reason=reason,
            )
        return say(
            "{delivered} delivered so far. In Heymarket's history: {seen}.",
            seen=seen,
            delivered=delivered,
        )


def broadcast_progress(messages: Iterable[HistoryMessage], people: int) -> BroadcastProgress:
    """Count a broadcast's messages, each person once, as history has them last."""
    by_phone = {message.phone or f"#{message.message_id}": message for message in messages}
    failed = [one for one in by_phone.values() if one.delivered is False]
    return BroadcastProgress(
        people=people,
        seen=len(by_phone),
        delivered=sum(one.delivered is True for one in by_phone.values()),
        failed=len(failed),
        reason=next((one.error or one.status for one in failed), ""),
    )
