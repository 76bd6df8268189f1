"""Who sends, and from where: inboxes and the team."""

from heydesk.sandbox.stage import Call, Stage
from heydesk.sandbox.switch import InboxesAnswer


def inboxes(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/inboxes` (contract.md section 4)."""
    _ = call
    wire = [dict(inbox.wire) for inbox in stage.practice.inboxes]
    return wire if stage.switches.inboxes is InboxesAnswer.BARE else {"inboxes": wire}


def team(stage: Stage, call: Call) -> object:
    """Answer `GET /v1/team` (section 5)."""
    _ = call
    return dict(stage.practice.team)
