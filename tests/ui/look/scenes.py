"""Every window, page, dialog, menu and list of HeyDesk as a person meets it, each on a stage that begins anew.

The audit, the pictures and the test of the pseudo-language share them. Whoever adds a window adds a scene: a test
fails while a class of widgets is in none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
)

from heydesk.core.account_health import TroubleKind
from heydesk.domain.errors import StoreCorrupt
from heydesk.domain.export import line_of_entry
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import ConversationAddress, QuickReply
from heydesk.ui.close_guard import closing_question
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.conversation.page import LoadingBubbles
from heydesk.ui.left_pane.list import PaneList
from heydesk.ui.outbox_file import CopyWindow, ObstacleWindow, _WaitWindow
from heydesk.ui.spreadsheet.page import ColumnCard, RowTable
from heydesk.ui.widgets.inputs import Picker
from tests.ui.look.stage import FRONT_DESK, KIM, OLU, OMAR, SIOBHAN, UMA, Stage

SHEET = (
    "Mobile,First,Appt,Doctor,Remarks\n"
    "650-555-0103,Kim,12/1/2026 4:15 PM,Dr. Lindqvist,owes us\n"
    "480 555 0110,Olu,12/1/2026 2:00 PM,Dr. Hsu,\n"
    "555-0103,Theo,12/2/2026 9:45 AM,Dr. Hsu,\n"
    "(415) 555-0158,Hannah,,Dr. Lindqvist,\n"
    "(650) 555-0103,Kim,12/1/2026 4:15 PM,Dr. Lindqvist,\n"
)
SHEET_TEXT = "Hi {First name|there}, your visit with {Doctor} is on {Appt}."
PARKING = "Hi Kim, yes. Parking is behind the building, on Harbor Street. The first hour is free."
REMINDER = "Hi {{first_name}}, a reminder: your appointment is on Monday. Reply C to change it."

Build = Callable[[Stage], Awaitable[None]]


class Scene(NamedTuple):
    """One of them: ``build`` puts it on a stage that has been cleared."""

    name: str
    build: Build


SCENES: list[Scene] = []


def scene(build: Build) -> Build:
    """Register a scene under its function's name."""
    SCENES.append(Scene(getattr(build, "__name__", "").replace("_", "-"), build))
    return build


# The window, and what stands in its middle.


@scene
async def empty(stage: Stage) -> None:
    """Nobody chosen: whom one talked with last, who waits, a spreadsheet, saved drafts."""
    await stage.open(SIOBHAN)
    stage.write("Your night guard has arrived. You can pick it up")
    await stage.open(OLU)
    stage.write("Yes, 3 is fine.")
    stage.controller.open_empty()


@scene
async def conversation(stage: Stage) -> None:
    """A thread with a text that is held, and another one that is being written."""
    await stage.open(KIM)
    await stage.send(PARKING)
    stage.write("See you tomorrow at 4:15 PM. Please bring your insurance card.")


@scene
async def note(stage: Stage) -> None:
    """A private note that is being written."""
    await stage.open(KIM)
    stage.press("privateNote")
    stage.write("Kim asked about the warranty; please mention it at the next visit.")
    stage.find(QPlainTextEdit, "messageText").setFocus()


@scene
async def several(stage: Stage) -> None:
    """Who gets a text of several: separately or as a group, and who is left out."""
    await stage.address("(650) 555-0103", "(416) 555-0133", "(212) 555-0187", "(808) 555-0136", "(415) 555-0173")
    stage.write("Hi {{first_name}}, we close at noon on Thursday.")
    await stage.settle()
    if stage.sees("leftOut"):
        with suppress(AssertionError):
            stage.press("leftOut")


@scene
async def group(stage: Stage) -> None:
    """The same people as one group."""
    await stage.address("(650) 555-0103", "(416) 555-0133")
    stage.press("oneGroup")
    stage.write("Hello both, the table is booked.")


@scene
async def broadcast(stage: Stage) -> None:
    """The page that asks before a broadcast leaves."""
    await stage.address("list 502")
    stage.write(REMINDER)
    await stage.settle()
    stage.press("send")
    await stage.until(lambda: stage.sees("confirmCount"), "the review")
    await stage.until(lambda: stage.find(QAbstractButton, "sendToMe").isVisible(), "its samples")
    await stage.settle()


@scene
async def broadcast_test(stage: Stage) -> None:
    """The question for one's own number."""
    await broadcast(stage)
    stage.press("sendToMe")


@scene
async def broadcast_sent(stage: Stage) -> None:
    """What became of a broadcast, in the middle."""
    await broadcast(stage)
    field = stage.find(QLineEdit, "confirmCount")
    field.setText("12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await stage.settle()
    entry = stage.entries[0]
    stage.controller._on_batch_opened(entry.batch_id)  # noqa: SLF001 - as its row on the left does


@scene
async def failure(stage: Stage) -> None:
    """A text that Heymarket refused."""
    await stage.open(KIM)
    (entry,) = await stage.send("Your crown is ready, please call us.")
    stage.backend.refuse(entry, "recipient opted out")

    await stage.settle()


@scene
async def in_doubt(stage: Stage) -> None:
    """A text of which nobody knows whether it arrived."""
    await stage.open(KIM)
    (entry,) = await stage.send("We moved your appointment to Thursday at 10:00.")
    stage.backend.doubt(entry)
    await stage.settle()


@scene
async def states(stage: Stage) -> None:
    """A text that was sent, one that is scheduled, one that waits for the network, and one not delivered."""
    await stage.open(KIM)
    later = stage.backend.now() + timedelta(days=2)
    (sent,) = await stage.send("Thanks! We got your form.")
    stage.backend.accept(sent)
    (planned,) = await stage.send("A reminder: Friday at 8:00.")
    planned = stage.backend.put(planned, State.SCHEDULED)
    (late,) = await stage.send("Are you on your way?")
    stage.backend.put(late, State.QUEUED, due_at=later)
    (lost,) = await stage.send("Could you call us back?")
    stage.backend.put(lost, State.UNDELIVERED, reason=say("This number is no longer in service."))
    await stage.settle()


@scene
async def checks(stage: Stage) -> None:
    """Questions before Send, with a repair."""
    await stage.address("(650) 555-0103")
    stage.write("Hi Marcus, your visit is on {{Next appointment}}. Please see https://bit.ly/3abc today.")
    await stage.settle()
    stage.press("send")
    await stage.settle()


@scene
async def opted_out(stage: Stage) -> None:
    """Somebody who can't be texted."""
    await stage.open(OMAR)
    stage.write("Your next visit is due.")


@scene
async def bad_recipients(stage: Stage) -> None:
    """Numbers that can't be read, in *To*."""
    await stage.address("555-01, 12, (650) 555-0103")


@scene
async def many_chips(stage: Stage) -> None:
    """More people than *To* has room for."""
    numbers = [f"(212) 555-01{number:02}" for number in range(10, 34)]
    await stage.address(", ".join(numbers))


@scene
async def saved_drafts(stage: Stage) -> None:
    """The left pane with saved drafts, in front."""
    await empty(stage)
    stage.stays_open(stage.controller.window.show_left_pane)
    await stage.settle()


@scene
async def search_results(stage: Stage) -> None:
    """People, texts and templates that were found."""
    stage.controller.open_search()
    stage.find(QLineEdit, "search").setText("kim")
    await stage.settle()
    await stage.until(lambda: stage.find(PaneList, "results").isVisible(), "the results")
    await stage.settle()


@scene
async def nothing_found(stage: Stage) -> None:
    """A search without results."""
    stage.controller.open_search()
    stage.find(QLineEdit, "search").setText("zzzyx")
    await stage.settle()


@scene
async def waiting(stage: Stage) -> None:
    """The left pane with those who wait, one of them open."""
    row = stage.backend.core.waiting.snapshot(stage.place.account.id).rows[0]
    await stage.open(*row.address.phones)
    stage.stays_open(stage.controller.window.show_left_pane)


@scene
async def suggestions(stage: Stage) -> None:
    """Names that are offered in *To*."""
    line = stage.find(QLineEdit, "recipients")
    line.setFocus()
    QTest.keyClicks(line, "le")
    await stage.until(lambda: stage.sees("suggestionList"), "suggestions")


@scene
async def advanced(stage: Stage) -> None:
    """Author and activity."""
    await stage.open(KIM)
    stage.press("advanced")


@scene
async def long_text(stage: Stage) -> None:
    """Two texts, with punctuation that costs."""
    await stage.open(KIM)
    stage.write(
        "Hi Kim – we’re looking forward to seeing you… Please bring “everything” that we asked for: the form, the"
        " card and the pictures.\nParking is behind the building.\nThe first hour is free.\nSee you soon!\nAna"
    )


@scene
async def media(stage: Stage) -> None:
    """A picture beside the text."""
    await stage.open(KIM)
    stage.write("Here is how to find us.")
    stage.press("mediaLink")
    stage.find(QLineEdit, "mediaUrl").setText(f"{stage.place.account.base_url}/demo/map.png")
    await stage.settle()


@scene
async def template_card(stage: Stage) -> None:
    """A template that is sent as such, with the preview beside it."""
    await stage.open(KIM)
    stage.act("previewAction")
    await take_template(stage, "how to find", "sendTemplate")
    await stage.until(lambda: stage.sees("readyMade"), "the card")


async def take_template(stage: Stage, words: str, way: str) -> None:
    """Choose a template."""
    stage.press("templates")
    await stage.until(lambda: stage.sees("chooser"), "the templates")
    stage.find(QLineEdit, "chooserSearch").setText(words)
    await stage.settle()
    stage.press(way)
    await stage.settle()


@scene
async def survey_card(stage: Stage) -> None:
    """A survey that is sent in place of a text."""
    await stage.open(KIM)
    stage.press("survey")
    await stage.settle()
    stage.press("sendSurvey")


@scene
async def loading(stage: Stage) -> None:
    """A thread that takes its time."""
    stage.control.fault("late=2@/v1/messages")
    stage.controller.open_conversation(ConversationAddress(FRONT_DESK, (UMA,)))
    await stage.until(lambda: stage.sees_kind(LoadingBubbles), "gray bubbles")


@scene
async def fetching(stage: Stage) -> None:
    """The team's people on their way."""
    stage.control.fault(*("late=1@/v1/contacts" for _ in range(4)))
    stage.act("fetchAction")
    await stage.until(lambda: stage.sees("fetchLine"), "the line")


@scene
async def quick(stage: Stage) -> None:
    """The window folded down to its composer."""
    await stage.open(KIM)
    stage.controller.window.fold()
    stage.write("Running five minutes late.")


# Lists that open over it.


@scene
async def templates(stage: Stage) -> None:
    """Choosing a template."""
    await stage.open(KIM)
    stage.press("templates")


@scene
async def slash(stage: Stage) -> None:
    """Choosing a template by a slash in the text."""
    await stage.open(KIM)
    box = stage.find(QPlainTextEdit, "messageText")
    box.setFocus()
    await stage.until(lambda: not stage.composer.form.editor.box.is_held, "keys")
    QTest.keyClicks(box, "/")


@scene
async def surveys(stage: Stage) -> None:
    """Choosing a survey."""
    await stage.open(KIM)
    stage.press("survey")


@scene
async def fields(stage: Stage) -> None:
    """Choosing a field."""
    await stage.open(KIM)
    stage.press("field")


@scene
async def emoji(stage: Stage) -> None:
    """Choosing an emoji."""
    await stage.open(KIM)
    stage.press("emoji")


@scene
async def quick_reply_list(stage: Stage) -> None:
    """Quick replies that are offered at the caret."""
    stage.backend.core.quick_replies.save(REPLIES)
    await stage.open(KIM)
    box = stage.find(QPlainTextEdit, "messageText")
    box.setFocus()
    await stage.until(lambda: not stage.composer.form.editor.box.is_held, "keys")
    QTest.keyClicks(box, ";")


REPLIES = (
    QuickReply("Parking", "Parking is behind the building, on Harbor Street. The first hour is free."),
    QuickReply("Late", "You can still come until [time]. Please tell us if you can't make it."),
    QuickReply("Insurance", "Yes, we take ____. Please bring your card."),
)


@scene
async def palette(stage: Stage) -> None:
    """Commands."""
    stage.controller.window.toggle_palette()
    await stage.settle()
    stage.find(QLineEdit, "chooserSearch").setText("send")


@scene
async def text_menu(stage: Stage) -> None:
    """The menu of the text box."""
    await stage.open(KIM)
    stage.write("Hello")
    box = stage.find(QPlainTextEdit, "messageText")
    place = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, box.mapToGlobal(place))
    QApplication.sendEvent(box, event)


@scene
async def header_menu(stage: Stage) -> None:
    """The window's menu."""
    await stage.open(KIM)
    stage.press("menu")


@scene
async def account_menu(stage: Stage) -> None:
    """The account's menu."""
    stage.press("account")


@scene
async def conversation_menu(stage: Stage) -> None:
    """What can be done with the conversation."""
    await stage.open(KIM)
    stage.press("conversationMenu")


@scene
async def send_menu(stage: Stage) -> None:
    """Other ways to send."""
    await stage.open(KIM)
    stage.write("Hello")
    await stage.settle()
    stage.press("sendMenu")


@scene
async def later_menu(stage: Stage) -> None:
    """Times to send at."""
    await stage.open(KIM)
    stage.write("Hello")
    await stage.settle()
    stage.press("schedule")


@scene
async def inbox_list(stage: Stage) -> None:
    """The inboxes."""
    stage.find(Picker, "inbox").open_list()


@scene
async def waiting_menu(stage: Stage) -> None:
    """Whose conversations are shown."""
    stage.window.resize(1280, 800)
    await stage.settle()
    stage.press("waitingMenu")


@scene
async def bubble_menu(stage: Stage) -> None:
    """What can be done with a text."""
    await conversation(stage)
    await stage.settle()
    view = stage.find(ConversationView)
    ask_menu(view, view.model().rowCount() - 1)


@scene
async def row_menu(stage: Stage) -> None:
    """What can be done with a row on the left."""
    stage.window.resize(1280, 800)
    await conversation(stage)
    await stage.settle()
    pane = stage.find(PaneList, "outbox")
    QTest.keyClick(pane, Qt.Key.Key_Home)
    ask_menu(pane, None)


def ask_menu(view: QAbstractItemView, row: int | None) -> None:
    """Ask for the menu of a row, or of the current one."""
    if row is not None:
        view.setCurrentIndex(view.model().index(row, 0))
    place = view.visualRect(view.currentIndex()).center()
    for target in (view, view.viewport()):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(target, event)
        if QApplication.activePopupWidget() is not None:
            return


# Sending later.


@scene
async def scheduled(stage: Stage) -> None:
    """A text with a time."""
    await stage.open(KIM)
    stage.write("A reminder: Friday at 8:00.")
    stage.composer.form.schedule.chosen.emit(stage.backend.now() + timedelta(days=1))


@scene
async def another_time(stage: Stage) -> None:
    """A day and a quarter hour."""
    await stage.open(KIM)
    stage.write("A reminder.")
    await stage.settle()
    stage.composer.form.schedule._open_dialog()  # noqa: SLF001 - as *Another time* in its menu does


# The drawer.


@scene
async def contact(stage: Stage) -> None:
    """Who somebody is."""
    await stage.open(KIM)
    stage.stays_open(lambda: stage.act("contactAction"))


@scene
async def preview(stage: Stage) -> None:
    """What they will read."""
    await stage.open(KIM)
    stage.write("Hi {{first_name}}, your next visit with {{Dentist}} is {{Next visit}}.")
    stage.stays_open(lambda: stage.act("previewAction"))


@scene
async def details(stage: Stage) -> None:
    """What is known of a text, for support."""
    await failure(stage)
    await stage.settle()
    entry_id = stage.entries[0].id
    stage.stays_open(lambda: stage.controller._on_details_requested(entry_id))  # noqa: SLF001 - as its bubble does


@scene
async def request(stage: Stage) -> None:
    """The request that Send would make."""
    await stage.open(KIM)
    stage.write("Hello")
    stage.stays_open(lambda: stage.act("requestAction"))


# A spreadsheet.


async def open_sheet(stage: Stage, text: str = SHEET_TEXT) -> None:
    """Open it, and write the text of all rows."""
    path = stage.folder / "December visits.csv"
    path.write_text(SHEET, encoding="utf-8")
    stage.composer.form.recipients.spreadsheet_dropped.emit(str(path))
    await stage.until(lambda: stage.sees("rows"), "the rows")
    stage.write(text)
    for _ in range(3):
        await stage.settle()
        await asyncio.sleep(0.05)


@scene
async def spreadsheet(stage: Stage) -> None:
    """Its rows, some with problems."""
    await open_sheet(stage)


@scene
async def column_menu(stage: Stage) -> None:
    """What a column is for."""
    await open_sheet(stage)
    stage.find(ColumnCard).open_menu()


@scene
async def sheet_row_menu(stage: Stage) -> None:
    """What can be done with a row."""
    await open_sheet(stage)
    table = stage.find(RowTable)
    table.setFocus()
    ask_menu(table, None)
    if QApplication.activePopupWidget() is None:
        QTest.keyClick(table, Qt.Key.Key_Menu)


@scene
async def sheet_review(stage: Stage) -> None:
    """The last look before its texts are sent."""
    await open_sheet(stage)
    stage.press("send")
    await stage.settle()


@scene
async def pasted_table(stage: Stage) -> None:
    """A table of people whose column of numbers isn't certain."""
    path = stage.folder / "people.csv"
    path.write_text(SHEET, encoding="utf-8")
    stage.composer.form.recipients._importer.open(str(path))  # noqa: SLF001 - as a drop of a list does


# Dialogs.


@scene
async def settings(stage: Stage) -> None:
    """Settings."""
    stage.act("settingsAction")


@scene
async def spelling(stage: Stage) -> None:
    """Languages that are checked."""
    stage.act("spellingAction")


@scene
async def keys(stage: Stage) -> None:
    """All keys."""
    stage.act("keysAction")


@scene
async def quick_replies(stage: Stage) -> None:
    """One's own quick replies."""
    stage.backend.core.quick_replies.save(REPLIES)
    stage.act("quickRepliesAction")


@scene
async def save_template(stage: Stage) -> None:
    """A text that becomes a template."""
    await stage.open(KIM)
    stage.write("Parking is behind the building, on Harbor Street. The first hour is free.")
    stage.act("saveTemplateAction")


@scene
async def diagnostics(stage: Stage) -> None:
    """What keeps HeyDesk from working."""
    stage.act("diagnosticsAction")
    dialog = stage.top("diagnostics")
    await stage.until(lambda: stage.find(QAbstractButton, "checkAgain", dialog).isEnabled(), "all of it")


@scene
async def crash_report(stage: Stage) -> None:
    """A fault of HeyDesk's own."""
    report = "HeyDesk 0.1.0\n\nTraceback (most recent call last):\n" + "  in heydesk/ui/middle.py, line 12\n" * 12
    stage.place.places.crash_report.write_text(report, encoding="utf-8")
    stage.controller.show_fault(say("HeyDesk had an internal error. Your texts and drafts are saved."))
    await stage.settle()
    stage.press("showReport")


@scene
async def banners(stage: Stage) -> None:
    """What is wrong, below the bar."""
    troubles = stage.backend.core.troubles
    troubles.add(TroubleKind.OFFLINE, say("You're offline. Texts will be sent when you're back."))
    troubles.add(TroubleKind.ACCOUNT, say("Heymarket refused the key of this account."), stage.place.account.id)
    troubles.add(TroubleKind.FAULT, say("HeyDesk had an internal error. Your texts and drafts are saved."))


@scene
async def hand_over(stage: Stage) -> None:
    """To whom a conversation goes."""
    await stage.open(KIM)
    stage.act("handToAction")


@scene
async def opt_out(stage: Stage) -> None:
    """Before somebody is opted out."""
    await stage.open(KIM)
    stage.act("optOutAction")


@scene
async def remind(stage: Stage) -> None:
    """When to be reminded."""
    await stage.open(KIM)
    stage.act("remindAction")


@scene
async def discard(stage: Stage) -> None:
    """Before an unsent text is thrown away."""
    await in_doubt(stage)
    stage.press("discard")


@scene
async def close_with_work(stage: Stage) -> None:
    """Before the window closes over unsent texts."""
    await conversation(stage)
    await stage.settle()
    counts = stage.backend.core.outbox_view.snapshot().counts
    closing_question(counts, 3600, stage.window).open()


@scene
async def forget_account(stage: Stage) -> None:
    """Before an account is removed."""
    stage.controller.accounts.ask_forget(stage.place.account.id)


@scene
async def export(stage: Stage) -> None:
    """Where an export goes: the file dialog where the desktop has none."""
    stage.act("exportOutboxAction")


@scene
async def open_file(stage: Stage) -> None:
    """Which spreadsheet is opened."""
    stage.press("openSpreadsheet")


@scene
async def archive(stage: Stage) -> None:
    """Older texts."""
    entry = stage.backend.send(stage.place.account, "Thanks! We got your form.", KIM)[0]
    lines = [line_of_entry(entry, "Sandbox", "Front desk", "Ana Ruiz") for _ in range(4)]
    window = CopyWindow("Archive", "", lines, stage.window)
    window.setObjectName("archive")
    window.open()


# Before there is an account, and where the outbox doesn't open.


@scene
async def sign_in(stage: Stage) -> None:
    """Two doors."""
    stage.add_place("nobody").open()


@scene
async def who_are_you(stage: Stage) -> None:
    """Who sits here."""
    place = stage.add_place("front")
    await stage.connect(place, "Marina Dental")
    place.open()


@scene
async def obstacle(stage: Stage) -> None:
    """An outbox file that is damaged."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ObstacleWindow(app, stage.place.places, stage.backend.now).show_error(StoreCorrupt("x"))


@scene
async def repairing(stage: Stage) -> None:
    """While it is repaired."""
    stage.keep(_WaitWindow("Repairing your outbox…")).open()


PARTS = {
    "AudiencePage": "several",
    "BroadcastPage": "broadcast",
    "ContactPage": "contact",
    "CopyWindow": "archive",
    "CsvImportDialog": "pasted-table",
    "DetailsPage": "details",
    "DiagnosticsDialog": "diagnostics",
    "EmptyPage": "empty",
    "HandOverDialog": "hand-over",
    "KeysSheet": "keys",
    "LeftPane": "waiting",
    "PreviewPane": "preview",
    "Question": "opt-out",
    "QuickRepliesDialog": "quick-replies",
    "ReportDialog": "crash-report",
    "SendTestDialog": "broadcast-test",
    "SettingsDialog": "settings",
    "SheetReview": "sheet-review",
    "SignInPage": "sign-in",
    "SpellingDialog": "spelling",
    "SpreadsheetPage": "spreadsheet",
    "TemplateDialog": "save-template",
    "ThreadPage": "conversation",
    "TimeDialog": "another-time",
    "WhoAreYouPage": "who-are-you",
    "_WaitWindow": "repairing",
}
"""Which scene shows a dialog or a page."""
