"""Every key of the program, in one table: what it does, where it works, and which one each platform has by default.

The window's actions and shortcuts, the sheet of keys (F1), the command palette, tooltips and the settings are made
from it, and no other module writes a key down. ``Keymap`` joins the table with the keys that a person has set.

A key is written as Qt's portable text has it: ``Ctrl`` is ⌘ on a Mac, ``Alt`` is Option there and ``Meta`` Control.
``Return`` stands for both keys that say *Enter*.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from heydesk.domain.l10n import Sentence, say


class Platform(Enum):
    """A system with keys of its own."""

    LINUX = "linux"
    WINDOWS = "windows"
    MAC = "mac"


def this_platform() -> Platform:
    """Return the platform that this process runs on."""
    if sys.platform == "darwin":
        return Platform.MAC
    return Platform.WINDOWS if sys.platform == "win32" else Platform.LINUX


class Scope(Enum):
    """Where a key works."""

    WINDOW = "window"
    """Anywhere in the window. Only these can be changed."""
    BACK = "back"
    """Anywhere too, after whatever has the keyboard did not want it."""
    TEXT_BOX = "text box"
    FIELD = "field"
    """In every field that text is typed into."""
    LIST = "list"
    """In lists and results."""


class Section(Enum):
    """A part of the sheet of keys; its value is the heading."""

    SEND = say("Send")
    CONVERSATIONS = say("Conversations")
    WRITE = say("Write")
    TYPED = say("In the text box")
    WINDOW = say("Window")
    LISTS = say("In lists and fields")


class Shortcut(NamedTuple):
    """A command with its keys; several are parted by a space, "" where it has none by default."""

    command: str
    """Its name in the settings. That of an action without ``Action``, or of the control that it stands for."""
    section: Section
    words: Sentence
    keys: str = ""
    mac: str | None = None
    """The keys on a Mac, where they are others."""
    windows: str | None = None
    """The keys on Windows, where they are others."""
    scope: Scope = Scope.WINDOW
    is_control: bool = False
    """Whether the command presses or focuses the control that has this object name."""
    typed: str = ""
    """The command of the text box that does the same."""

    def default(self, platform: Platform) -> tuple[str, ...]:
        """Return the keys that the command has on this platform, as long as nobody has set others."""
        special = {Platform.MAC: self.mac, Platform.WINDOWS: self.windows}.get(platform)
        return tuple((self.keys if special is None else special).split())

    @property
    def is_fixed(self) -> bool:
        """Whether nobody can set another key: what is typed, and what every program does with a key."""
        return self.scope is not Scope.WINDOW


QUICK_REPLIES = 9
"""Quick replies with keys of their own."""

SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("send", Section.SEND, say("Send"), "Ctrl+Return"),
    Shortcut("sendNext", Section.SEND, say("Send and open the next conversation"), "Ctrl+Shift+Return"),
    Shortcut("sendClose", Section.SEND, say("Send and close the conversation")),
    Shortcut("schedule", Section.SEND, say("Send later: choose a time"), is_control=True),
    Shortcut("undo", Section.SEND, say("Undo the last text while it is held"), "Alt+U", mac="Ctrl+Alt+U"),
    Shortcut("sendNow", Section.SEND, say("Send the held text now"), is_control=True),
    Shortcut(
        "back",
        Section.SEND,
        say("Close a question, a page or a search, and go back to the text box"),
        "Escape",
        scope=Scope.BACK,
    ),
    Shortcut(
        "nextRow",
        Section.CONVERSATIONS,
        say("Next conversation in the list"),
        "Ctrl+PgDown",
        mac="Ctrl+Alt+Down Ctrl+PgDown",
    ),
    Shortcut(
        "previousRow",
        Section.CONVERSATIONS,
        say("Previous conversation in the list"),
        "Ctrl+PgUp",
        mac="Ctrl+Alt+Up Ctrl+PgUp",
    ),
    Shortcut(
        "skip",
        Section.CONVERSATIONS,
        say("Skip to the next person who waits"),
        "Ctrl+Shift+PgDown",
        mac="Ctrl+Shift+J Ctrl+Shift+PgDown",
    ),
    Shortcut("handTo", Section.CONVERSATIONS, say("Hand the conversation to a teammate"), "Ctrl+Shift+H"),
    Shortcut("close", Section.CONVERSATIONS, say("Close the conversation"), "Ctrl+Shift+L"),
    Shortcut("remind", Section.CONVERSATIONS, say("Remind me if they don't answer"), "Ctrl+Shift+M"),
    Shortcut("optOut", Section.CONVERSATIONS, say("Opt the person out, without a text"), "Ctrl+Shift+T"),
    Shortcut("wrongNumber", Section.CONVERSATIONS, say("Wrong number, without a text"), "Ctrl+Shift+G"),
    Shortcut("newText", Section.CONVERSATIONS, say("New text; what you were writing is saved as a draft"), "Ctrl+N"),
    Shortcut("search", Section.CONVERSATIONS, say("Search people, texts and templates"), "Ctrl+F"),
    Shortcut("keptDrafts", Section.CONVERSATIONS, say("Saved drafts"), is_control=True),
    Shortcut("fetch", Section.CONVERSATIONS, say("Get people and texts from Heymarket now"), "F5", mac="Ctrl+R F5"),
    Shortcut("exportConversation", Section.CONVERSATIONS, say("Export this conversation")),
    Shortcut("exportOutbox", Section.CONVERSATIONS, say("Export the outbox")),
    Shortcut("openArchive", Section.CONVERSATIONS, say("Open an archive file")),
    Shortcut("recipients", Section.WRITE, say("To: who gets it"), "Alt+T", mac="Ctrl+Alt+T", is_control=True),
    Shortcut("addFromFile", Section.WRITE, say("Add people from a spreadsheet"), is_control=True),
    Shortcut("messageText", Section.WRITE, say("Text box"), "Alt+X", mac="Ctrl+Alt+X", is_control=True),
    Shortcut(
        "countText", Section.WRITE, say("Have a screen reader say how long the text is"), "Alt+L", mac="Ctrl+Alt+L"
    ),
    Shortcut("customerText", Section.WRITE, say("Text to customer"), "Alt+C", mac="Ctrl+Alt+C", is_control=True),
    Shortcut("privateNote", Section.WRITE, say("Private note"), "Alt+N", mac="Ctrl+Alt+N", is_control=True),
    *(
        Shortcut(
            f"quickReply{number}",
            Section.WRITE,
            say("Insert quick reply {number}", number=number),
            f"Ctrl+Shift+{number}",  # not with Alt: on many keyboards that is how @ and braces are typed
            mac=f"Ctrl+Alt+{number}",  # a Mac has screenshots on Shift
        )
        for number in range(1, QUICK_REPLIES + 1)
    ),
    Shortcut("quickReplies", Section.WRITE, say("Change your quick replies")),
    Shortcut("templates", Section.WRITE, say("Templates"), is_control=True, typed="findTemplate"),
    Shortcut("saveTemplate", Section.WRITE, say("Save the text as a template")),
    Shortcut("survey", Section.WRITE, say("Survey"), is_control=True),
    Shortcut("field", Section.WRITE, say("Field"), is_control=True),
    Shortcut("emoji", Section.WRITE, say("Emoji"), is_control=True, typed="findEmoji"),
    Shortcut("mediaLink", Section.WRITE, say("Media link"), "Alt+M", mac="Ctrl+Alt+K", is_control=True),
    Shortcut("writeMyOwn", Section.WRITE, say("Write my own words instead of a template"), is_control=True),
    Shortcut("inbox", Section.WRITE, say("From: the inbox"), "Alt+F", mac="Ctrl+Alt+F", is_control=True),
    Shortcut("sender", Section.WRITE, say("As: who you send as"), "Alt+A", mac="Ctrl+Alt+A", is_control=True),
    Shortcut("advanced", Section.WRITE, say("Author and activity ID"), is_control=True),
    Shortcut("spelling", Section.WRITE, say("Choose languages for spelling")),
    Shortcut(
        "enterSend", Section.TYPED, say("Send, if Enter sends is on in Settings"), "Return", scope=Scope.TEXT_BOX
    ),
    Shortcut("newLine", Section.TYPED, say("New line"), "Shift+Return", scope=Scope.TEXT_BOX),
    Shortcut(
        "findTemplate",
        Section.TYPED,
        say("Find a template by its name or words"),
        "/",
        scope=Scope.TEXT_BOX,
    ),
    Shortcut("findReply", Section.TYPED, say("Insert a quick reply"), ";", scope=Scope.TEXT_BOX),
    Shortcut(
        "findEmoji",
        Section.TYPED,
        say("Insert an emoji by its name, for example :tooth"),
        ":",
        scope=Scope.TEXT_BOX,
    ),
    Shortcut(
        "nextBlank",
        Section.TYPED,
        say("Go to the next blank of a quick reply"),
        "Tab",
        scope=Scope.TEXT_BOX,
    ),
    Shortcut("palette", Section.WINDOW, say("Commands: find anything by its name"), "Ctrl+K"),
    Shortcut("goLeft", Section.WINDOW, say("Go to the conversations on the left"), "Ctrl+1"),
    Shortcut("goConversation", Section.WINDOW, say("Go to the conversation"), "Ctrl+2"),
    Shortcut("goDrawer", Section.WINDOW, say("Go to the drawer"), "Ctrl+3"),
    Shortcut("nextPart", Section.WINDOW, say("Next part of the window"), "F6", mac="Ctrl+Alt+Right F6"),
    Shortcut(
        "previousPart", Section.WINDOW, say("Previous part of the window"), "Shift+F6", mac="Ctrl+Alt+Left Shift+F6"
    ),
    Shortcut("drawer", Section.WINDOW, say("Show or hide the drawer"), "F4 Ctrl+Shift+R", mac="Ctrl+Shift+R F4"),
    Shortcut("contact", Section.WINDOW, say("Drawer: Contact"), "Alt+1 Ctrl+4", mac="Ctrl+4", windows="Ctrl+4"),
    Shortcut("preview", Section.WINDOW, say("Drawer: Preview"), "Alt+2 Ctrl+5", mac="Ctrl+5", windows="Ctrl+5"),
    Shortcut(
        "request", Section.WINDOW, say("Drawer: Details for support"), "Alt+3 Ctrl+6", mac="Ctrl+6", windows="Ctrl+6"
    ),
    Shortcut("leftPane", Section.WINDOW, say("Fold or unfold the conversations on the left"), "Ctrl+B Ctrl+Shift+O"),
    Shortcut("account", Section.WINDOW, say("Account"), is_control=True),
    Shortcut("settings", Section.WINDOW, say("Settings"), "Ctrl+,"),
    Shortcut("diagnostics", Section.WINDOW, say("Diagnostics")),
    Shortcut("keys", Section.WINDOW, say("Keyboard shortcuts"), "F1", mac="Ctrl+? F1"),
    Shortcut("quit", Section.WINDOW, say("Quit"), "Ctrl+Q"),
    Shortcut("copy", Section.LISTS, say("Copy"), "Ctrl+C", scope=Scope.FIELD),
    Shortcut("cut", Section.LISTS, say("Cut"), "Ctrl+X", scope=Scope.FIELD),
    Shortcut("paste", Section.LISTS, say("Paste"), "Ctrl+V", scope=Scope.FIELD),
    Shortcut("selectAll", Section.LISTS, say("Select all"), "Ctrl+A", scope=Scope.FIELD),
    Shortcut("redoTyping", Section.LISTS, say("Redo typing"), "Ctrl+Shift+Z", windows="Ctrl+Y", scope=Scope.FIELD),
    Shortcut("undoTyping", Section.LISTS, say("Undo typing, or a removed recipient"), "Ctrl+Z", scope=Scope.FIELD),
    Shortcut(
        "rowMenu",
        Section.LISTS,
        say("Open the menu of a row, a bubble or a field"),
        "Shift+F10 Menu",
        scope=Scope.LIST,
    ),
    Shortcut("take", Section.LISTS, say("Take the chosen result"), "Return", scope=Scope.LIST),
    Shortcut(
        "takeOtherwise",
        Section.LISTS,
        say("Take the chosen result the other way, for example send a template as it is"),
        "Shift+Return",
        scope=Scope.LIST,
    ),
)
"""In the order of the sheet."""

_BY_COMMAND = {shortcut.command: shortcut for shortcut in SHORTCUTS}


def shortcut(command: str) -> Shortcut:
    """Return the row of a command. Raises KeyError for a name that is none."""
    return _BY_COMMAND[command]


def quick_reply_command(number: int) -> str:
    """Return the command that inserts the first, second … ninth quick reply."""
    return f"quickReply{number}"


_SENDING = frozenset({"send", "sendNext", "sendClose", "sendNow"})
_SIDES = frozenset({"customerText", "privateNote"})
"""Their keys are never exchanged: whoever has learned one must not write to a customer by it one day."""
_MODIFIERS = frozenset({"Ctrl", "Alt", "Meta", "Shift"})
_EDITING = frozenset(
    {"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Backspace", "Del", "Ins", "Tab", "Backtab"}
    | {"Space", "Escape", "Esc"}
)
_MOVING = _EDITING - {"PgUp", "PgDown", "Ins", "Space"}
"""What moves or deletes in a text with Ctrl, too."""
_OF_SYSTEM = {
    Platform.LINUX: frozenset(
        {"Alt+F4", "Alt+Tab", "Alt+Space", "Ctrl+Alt+Del", "Alt+Esc", "Ctrl+Esc", "Ctrl+Shift+U"}
    ),
    Platform.WINDOWS: frozenset({"Alt+F4", "Alt+Tab", "Alt+Space", "Ctrl+Alt+Del", "Alt+Esc", "Ctrl+Esc", "Ctrl+F4"}),
    Platform.MAC: frozenset(
        {"Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+W", "Ctrl+Alt+W", "Ctrl+Tab", "Ctrl+Space", "Ctrl+`"}
        | {"Ctrl+Alt+D", "Ctrl+Alt+Esc", "Ctrl+Alt+Space", "Ctrl+Alt+F5", "Ctrl+F5", "Ctrl+Shift+Q", "Ctrl+Meta+F"}
        | {"Ctrl+Meta+Q", "Ctrl+Meta+D", "Ctrl+Meta+Space", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5"}
    ),
}
"""What the system or every program does with a key: on a Mac hide, minimize, close, the screenshots, and VoiceOver.

Ctrl+Shift+U begins a character's code on Linux (IBus), and Ctrl+F4 closes a window on Windows.
"""


class Refusal(NamedTuple):
    """Why a command can't have a key."""

    sentence: Sentence
    other: Shortcut | None = None
    """The command that has the key."""
    may_take: bool = False
    """Whether the key may be taken from the other command."""


def split_keys(keys: str) -> tuple[frozenset[str], str]:
    """Return the modifiers of a key, and the key itself."""
    *modifiers, key = f"{keys[:-1]}plus".split("+") if keys.endswith("+") else keys.split("+")
    return frozenset(modifiers), "+" if keys.endswith("+") else key


def types_a_character(keys: str, platform: Platform) -> bool:
    """Whether this key types a character on some keyboard.

    By Option on a Mac (⌥C is ç), by AltGr on Windows, which is Ctrl+Alt there, and by Alt with digits (Alt+130 is é).
    """
    modifiers, key = split_keys(keys)
    if len(key) > 1:
        return False
    if platform is Platform.MAC:
        return "Alt" in modifiers and not modifiers & {"Ctrl", "Meta"}
    return platform is Platform.WINDOWS and (
        {"Ctrl", "Alt"} <= modifiers or (modifiers == {"Alt"} and key.isdecimal())
    )


class Keymap:
    """The keys in effect: a platform's defaults, with the keys that a person has set in their place."""

    def __init__(self, platform: Platform, own: Mapping[str, str] | None = None) -> None:
        """``own`` has one key for each command that was changed, "" where it was taken away.

        What a person could not have set is left out: unknown commands, fixed ones, keys that type, keys of others.
        """
        self.platform = platform
        self.own: dict[str, str] = {}
        known = {
            name: key for name, key in (own or {}).items() if name in _BY_COMMAND and not shortcut(name).is_fixed
        }
        self.own = {name: key for name, key in known.items() if not key or self._why_never(name, key) is None}
        for name, key in tuple(self.own.items()):
            if key and self.find_refusal(name, key) is not None:
                del self.own[name]

    def keys(self, command: str) -> tuple[str, ...]:
        """Return the keys of a command, the one that is shown first; empty if it has none."""
        if command in self.own:
            return tuple(filter(None, (self.own[command],)))
        return _BY_COMMAND[command].default(self.platform)

    def find_refusal(self, command: str, keys: str) -> Refusal | None:
        """Return why the command can't have this key; None where it can."""
        if (why := self._why_never(command, keys)) is not None:
            return Refusal(why)
        for row in SHORTCUTS:
            if row.command != command and keys in self.keys(row.command):
                said = say("{keys} is already the key for “{what}”.", keys=native(keys), what=row.words)
                may_take = not row.is_fixed and not {command, row.command} <= _SIDES
                return Refusal(said, row, may_take)
        return None

    def _why_never(self, command: str, keys: str) -> Sentence | None:
        """Say why this key is no key for the command, whoever has it."""
        modifiers, key = split_keys(keys)
        others, shown = modifiers - {"Shift"}, native(keys)
        made = QKeySequence(keys)
        is_key = made.count() == 1 and made.toString(QKeySequence.SequenceFormat.PortableText) == keys
        is_function = key[:1] == "F" and key[1:].isdecimal()
        if keys in _OF_SYSTEM[self.platform]:
            return say("{keys} belongs to the system. Choose another key.", keys=shown)
        if not is_key or (not others and not is_function):  # what is no key was written by hand, or damaged
            return say("{keys} is needed for typing. Choose a key with Ctrl or Alt.", keys=shown)
        if types_a_character(keys, self.platform):
            return say("{keys} types a character on some keyboards. Choose another key.", keys=shown)
        if not others and command in _SENDING:
            return say("Choose a key with Ctrl or Alt, so that nothing is sent by accident.")
        if others == {"Ctrl"} and key in _MOVING:
            return say("{keys} is needed in text fields. Choose another key.", keys=shown)
        return None

    def changed(self, command: str, keys: str | None) -> dict[str, str]:
        """Return a person's own keys with this one for the command: "" for none, None for the default.

        Whatever else had it is without a key then.
        """
        own = {name: key for name, key in self.own.items() if name != command}
        default = _BY_COMMAND[command].default(self.platform)
        wanted = default if keys is None else tuple(filter(None, (keys,)))
        if keys is not None and wanted != default:
            own[command] = keys
        for row in SHORTCUTS:
            if row.command != command and not row.is_fixed and set(wanted) & set(self.keys(row.command)):
                own[row.command] = ""
        return own


_keymap = Keymap(this_platform())


def keymap() -> Keymap:
    """Return the keys in effect in this process."""
    return _keymap


_COMMAND, _TIP, _TEXT = "command", "tipWords", "buttonWords"
"""Properties of what has a key, and of what shows one in its tooltip or on itself."""


def use_own_keys(own: Mapping[str, str]) -> None:
    """Use these keys from now on, in every window that is open."""
    global _keymap  # noqa: PLW0603 - one keyboard, as there is one theme
    if own == _keymap.own:
        return
    _keymap = Keymap(_keymap.platform, own)
    for top in QApplication.topLevelWidgets():
        bound: list[QAction | QShortcut] = [*top.findChildren(QAction), *top.findChildren(QShortcut)]
        for each in bound:
            if command := each.property(_COMMAND):
                _set_keys(each, command)
        for widget in top.findChildren(QWidget):
            command = widget.property(_COMMAND)
            if command and isinstance(widget, QAbstractButton) and (words := widget.property(_TEXT)):
                show_on_button(widget, words, command)
            elif command:
                show_tip(widget, widget.property(_TIP), command)
        top.update()


def bind(owner: QWidget, command: str, act: Callable[[], object]) -> QShortcut:
    """Have the command's key do this while the owner's window is active."""
    made = QShortcut(owner)
    bind_key(made, command)
    made.activated.connect(act)
    return made


def bind_key(target: QAction | QShortcut, command: str) -> None:
    """Give an action or a shortcut the keys of a command, also after a person has set others."""
    target.setProperty(_COMMAND, command)
    _set_keys(target, command)


def _set_keys(target: QAction | QShortcut, command: str) -> None:
    sequences = [QKeySequence(each) for keys in _keymap.keys(command) for each in _both_enters(keys)]
    if isinstance(target, QAction):
        target.setShortcuts(sequences)
    else:
        target.setKeys(sequences)


def _both_enters(keys: str) -> tuple[str, ...]:
    return (keys, f"{keys.removesuffix('Return')}Enter") if keys.endswith("Return") else (keys,)


def portable(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    """Return a key as the table and the settings write it."""
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """Return a key as this system writes it; a character that is typed stands for itself."""
    if len(keys) <= 1:
        return keys
    if _keymap.platform is not Platform.MAC and keys.endswith("Return"):
        keys = f"{keys.removesuffix('Return')}Enter"  # as most keyboards name it
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def shown_keys(command: str) -> str:
    """Return the first key of a command as this system writes it; "" if it has none."""
    keys = _keymap.keys(command)
    return native(keys[0]) if keys else ""


def with_keys(words: str, command: str) -> str:
    """Return these words with the command's key behind them, if it has one."""
    keys = shown_keys(command)
    return QCoreApplication.translate("Keys", "{words} ({keys})").format(words=words, keys=keys) if keys else words


def show_tip(widget: QWidget, words: str, command: str) -> None:
    """Give a widget a tooltip of these words and the command's key, also after a person has set another."""
    widget.setProperty(_COMMAND, command)
    widget.setProperty(_TIP, words)
    widget.setToolTip(with_keys(words, command))


def show_on_button(button: QAbstractButton, words: str, command: str) -> None:
    """Write words and the command's key on a button, also after a person has set another."""
    button.setProperty(_COMMAND, command)
    button.setProperty(_TEXT, words)
    keys = shown_keys(command)
    button.setText(QCoreApplication.translate("Keys", "{words}  {keys}").format(words=words, keys=keys).rstrip())


def find_control(window: QWidget, command: str) -> QWidget | None:
    """Return the control that a command stands for; None where none can be used now."""
    found = window.findChildren(QWidget, command)
    return next((each for each in found if each.isVisible() and each.isEnabled()), None)


def activate(window: QWidget, command: str) -> None:
    """Press the button, or focus the field, that a command stands for; nothing where none can be used now."""
    control = find_control(window, command)
    if isinstance(control, QAbstractButton):
        control.click()
    elif control is not None:
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
