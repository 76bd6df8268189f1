"""A broadcast's plan in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.domain.phone_numbers import national
from heydesk.ui.words import isolated

if TYPE_CHECKING:
    from heydesk.domain.broadcast import Excluded, Plan, Sample

_CONTEXT = "Plan"
_COUNTED = {
    "opted-out": QT_TRANSLATE_NOOP("Plan", "{count} opted out"),
    "blocked": QT_TRANSLATE_NOOP("Plan", "{count} blocked"),
    "no-number": QT_TRANSLATE_NOOP("Plan", "{count} without a number that can be texted"),
    "duplicate": QT_TRANSLATE_NOOP("Plan", "{count} there more than once"),
}
_WHY = {
    "opted-out": QT_TRANSLATE_NOOP("Plan", "opted out"),
    "blocked": QT_TRANSLATE_NOOP("Plan", "blocked"),
    "no-number": QT_TRANSLATE_NOOP("Plan", "no number that can be texted"),
    "duplicate": QT_TRANSLATE_NOOP("Plan", "there more than once, gets it once"),
}


def gap_words(plan: Plan) -> str:
    """Say which fields stay empty, and for how many; "" for none."""
    tr = QCoreApplication.translate
    words = []
    for name, people in plan.gaps:
        text = tr(_CONTEXT, "{count} people have no {field}: nothing stands in its place.")
        if people == 1:
            text = tr(_CONTEXT, "1 of them has no {field}: nothing stands in its place.")
        words.append(text.format(count=people, field=isolated(name)))
    return "\n".join(words)


def excluded_words(plan: Plan) -> str:
    """Say how many are left out, and why; "" for nobody."""
    if not plan.excluded:
        return ""
    tr = QCoreApplication.translate
    reasons = Counter(str(one.reason) for one in plan.excluded)
    named = [tr(_CONTEXT, str(_COUNTED[reason])).format(count=count) for reason, count in reasons.items()]
    return tr(_CONTEXT, "Left out: {reasons}.").format(reasons=", ".join(named))


def excluded_people(plan: Plan) -> str:
    """Name them, a line each."""
    return "\n".join(_line(one) for one in plan.excluded)


def unasked_words(plan: Plan) -> str:
    """Say of how many nobody knows whether they opted out."""
    if not plan.unasked:
        return ""
    words = QCoreApplication.translate(
        _CONTEXT, "Whether they opted out is not known here for {count} of them. Heymarket leaves out those who have."
    )
    return words.format(count=plan.unasked)


def unknown_words(plan: Plan) -> str:
    """Say that nobody here knows who is on the list; "" where it is known."""
    if plan.is_known:
        return ""
    return QCoreApplication.translate(
        _CONTEXT,
        "Heymarket does not show HeyDesk who is on this list, so how it reads and what it costs can't be worked out.",
    )


def cost_words(plan: Plan) -> str:
    """Say what it costs in all, and what the longest takes; "" where that is not known."""
    if not plan.is_known or plan.longest is None:
        return ""
    tr = QCoreApplication.translate
    if plan.is_mms:
        return tr(_CONTEXT, "{count} MMS, one each.").format(count=plan.count)
    longest, characters = plan.longest.segments, len(plan.longest.text)
    if longest <= 1:
        words = tr(_CONTEXT, "Longest: {characters} characters · 1 segment each · {all} segments in all")
    elif len(plan.by_segments) == 1:
        words = tr(_CONTEXT, "Longest: {characters} characters · {longest} segments each · {all} segments in all")
    else:
        words = tr(_CONTEXT, "Longest: {characters} characters, {longest} segments · {all} segments in all")
    said = words.format(characters=characters, longest=longest, all=plan.segments)
    if plan.segments_with_opt_out > plan.segments:
        most = tr(_CONTEXT, "at most {most} with the opt-out sentence").format(most=plan.segments_with_opt_out)
        said = f"{said} · {most}"
    return tr(_CONTEXT, "{cost} · an estimate").format(cost=said)


def sample_name(sample: Sample) -> str:
    """Name the one whose text it is."""
    return isolated(sample.name) if sample.name else national(sample.phone)


def empty_words(sample: Sample) -> str:
    """Say which fields are empty for this one."""
    if not sample.empties:
        return ""
    return QCoreApplication.translate(_CONTEXT, "Empty: {fields}").format(fields=", ".join(sample.empties))


def _line(one: Excluded) -> str:
    who = "  ".join(part for part in (one.phone, isolated(one.name)) if part)
    return f"{who}  {QCoreApplication.translate(_CONTEXT, str(_WHY[one.reason]))}"
