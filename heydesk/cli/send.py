"""``heydesk send``: the same check, outbox and dispatcher as the window's Send.

How many a broadcast reaches is compared with how many the script says, so that none texts thousands by a slip.
"""

from __future__ import annotations

import argparse

from heydesk.cli.accounts import fresh_inboxes
from heydesk.cli.inputs import Choice, pick_account, pick_id, pick_inbox, pick_member, read_text
from heydesk.cli.outbox import follow_batch, tell
from heydesk.cli.output import Outcome, Printer, UsageError
from heydesk.core.core import Core
from heydesk.domain.errors import Refused, ServiceError
from heydesk.domain.l10n import excerpt
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import (
    Account,
    ChatId,
    DirectoryKind,
    ListId,
    LocalId,
    SurveyId,
    TemplateId,
    fresh_local_id,
)
from heydesk.domain.schedule import is_too_near


async def is_expected(core: Core, account: Account, args: argparse.Namespace, printer: Printer) -> bool:
    """Tell whether the list has as many people as it should; say so where it has not. A dry run asks nobody."""
    if args.list is None or args.dry_run:
        return True
    try:
        found = await core.directory.read_list(account.id, ListId(args.list))
    except Refused as error:
        printer.fail(f"{error} Nothing was sent: HeyDesk can't read how many people are on the list.")
        return False
    except ServiceError as error:
        printer.fail(f"{error} Nothing was sent: the list couldn't be read.")
        return False
    name = f"“{found.name}”" if found.name else f"list {args.list}"
    if found.count is None:
        printer.fail(f"Nothing was sent: Heymarket doesn't say how many people are on {name}.")
        return False
    if found.count != args.expect_count:
        printer.fail(
            f"Nothing was sent: {found.count} people are on {name}, and --expect-count says {args.expect_count}."
        )
        return False
    return True


def prepare(args: argparse.Namespace) -> None:
    """Read what comes on standard input. Raises UsageError."""
    if (args.list is None) != (args.expect_count is None):
        raise UsageError("Use --list and --expect-count together.")
    if args.text and (args.template is not None or args.survey is not None):
        raise UsageError("Use only one of --text, --template and --survey.")
    if args.text == "-":
        args.text = read_text()


async def run_send(core: Core, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Check, enqueue without a hold, and wait for an end. Raises UsageError and the leaves of HeyDeskError."""
    account = pick_account(core.accounts.all(), args.account)
    seed = LocalId(args.local_id) if args.local_id else fresh_local_id()
    used = None if args.dry_run else core.compose.batch_of(account.id, seed)
    if used is not None:
        printer.warn("This --local-id was used before. Nothing was sent now; this is the earlier send.")
        return tell(core, [entry.id for entry in core.outbox_view.batch(used)], printer)
    if not await _is_possible(core, account, args, printer):
        return Outcome.REFUSED
    draft = await _draft(core, account, args, printer)
    checked = core.compose.check(account.id, draft, seed)
    for problem in checked.errors:
        printer.fail(str(problem.sentence))
    for problem in checked.warnings:
        printer.warn(str(problem.sentence))
    if checked.crowd:
        printer.fail(f"{len(checked.crowd)} separate texts are a broadcast: create a list and use --list.")
    if checked.errors or checked.crowd:
        return Outcome.REFUSED
    if args.strict and checked.warnings:
        printer.fail("Nothing was sent: --strict refuses texts that have warnings.")
        return Outcome.REFUSED
    if args.dry_run:
        for frozen in checked.frozen:
            printer.body(frozen.body)
        return printer.listed()
    await core.accounts.unlock(account.id)
    batch_id = core.compose.send(checked, hold=False)
    return await follow_batch(core, batch_id, args.wait, printer)


_NAMED = {"list": DirectoryKind.LISTS, "template": DirectoryKind.TEMPLATES, "survey": DirectoryKind.SURVEYS}
"""The options that take an id or a name, and what is fetched to know the names."""


async def _is_possible(core: Core, account: Account, args: argparse.Namespace, printer: Printer) -> bool:
    """Put ids in the place of names, and tell whether time and list are as they should be; say so where not."""
    if not _is_ahead(core, account, args, printer):
        return False
    for kind in _NAMED:
        typed = getattr(args, kind)
        if typed is not None:
            setattr(args, kind, await _id_of(core, account, kind, typed, args, printer))
    return await is_expected(core, account, args, printer)


async def _id_of(
    core: Core, account: Account, kind: str, typed: str, args: argparse.Namespace, printer: Printer
) -> int:
    """What an id or a name means, by the names as Heymarket has them now. A number and a dry run ask nobody.

    Raises UsageError, and the leaves of HeyDeskError where nothing is known here either.
    """
    known = _choices(core, account, kind)
    if not typed.isdigit() and not (args.dry_run and known):
        try:
            await core.directory.refresh(account.id, [_NAMED[kind]])
        except ServiceError as error:
            if not known:
                raise
            printer.warn(f"{error} The names of your {kind}s are as last seen.")
        known = _choices(core, account, kind)
        trouble = core.directory.list_trouble(account.id) if kind == "list" else None
        if trouble is not None and not known:
            raise UsageError(str(trouble))
    return pick_id(kind, known, typed)


def _choices(core: Core, account: Account, kind: str) -> list[Choice]:
    """The lists, templates or surveys that are known here."""
    if kind == "list":
        lists = core.directory.lists(account.id)
        return [Choice(one.id, one.name, "" if one.count is None else f"{one.count} people") for one in lists]
    if kind == "template":
        return [Choice(one.id, one.title, excerpt(one.text)) for one in core.directory.templates(account.id)]
    return [Choice(one.id, one.name, excerpt(one.question)) for one in core.directory.surveys(account.id)]


def _is_ahead(core: Core, account: Account, args: argparse.Namespace, printer: Printer) -> bool:
    """Whether the time to send at can still be asked for, if there is one; say so where it can't."""
    if args.at is None or not is_too_near(args.at, core.service_now(account.id)):
        return True
    printer.fail("Nothing was sent: pick a time at least 15 minutes from now.")
    return False


async def _draft(core: Core, account: Account, args: argparse.Namespace, printer: Printer) -> Draft:
    """What was typed, as a draft. Where nobody can send at all, the check says so better than a list of nobody."""
    inboxes = core.directory.inboxes(account.id) if args.dry_run else ()
    inboxes = inboxes or await fresh_inboxes(core, account, printer)
    inbox = pick_inbox(inboxes, args.inbox) if inboxes else None
    member = pick_member(inbox, args.sender) if inbox and inbox.members else None
    return Draft(
        inbox_id=inbox.id if inbox else None,
        sender_id=member.id if member else None,
        pending="\n".join(args.to),
        chats=() if args.chat is None else (ChatId(args.chat),),
        lists=() if args.list is None else (ListId(args.list),),
        group=args.group,
        text=args.text,
        media_url=args.media_url,
        side=Side.NOTE if args.private else Side.TEXT,
        template_id=None if args.template is None else TemplateId(args.template),
        survey_id=None if args.survey is None else SurveyId(args.survey),
        author=args.author,
        activity_id=args.activity_id,
        send_at=args.at,
    )
