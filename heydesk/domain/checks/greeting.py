"""Greetings: a text that greets somebody other than its recipient, as after a wrong thread or a copied text.

A recipient whose name is not known is never missed in a greeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from unicodedata import category

from heydesk.domain.caches import customer_cache
from heydesk.domain.draft_context import CheckContext
from heydesk.domain.l10n import say
from heydesk.domain.problems import Field, Fix, FixKind, Problem, warning
from heydesk.domain.text_normalization import fold

GREETINGS = (
    # English, Spanish, French, German, Italian, Portuguese, Dutch, Scandinavian: what opens a text to one person.
    *("hi", "hello", "hey", "hiya", "howdy", "dear", "greetings", "morning", "afternoon", "evening"),
    *("good morning", "good afternoon", "good evening", "good day", "hi there", "hello there", "hey there"),
    *("hola", "buenos días", "buenos dias", "buenas tardes", "buenas noches", "estimado", "estimada", "querido"),
    *("querida", "bonjour", "bonsoir", "salut", "cher", "chère", "hallo", "guten tag", "guten morgen"),
    *("guten abend", "liebe", "lieber", "ciao", "buongiorno", "buonasera", "caro", "cara", "olá", "ola", "oi"),
    *("bom dia", "boa tarde", "boa noite", "prezado", "prezada", "hoi", "beste", "hej", "hei"),
)

TITLES = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "srta", "don", "doña", "señor", "señora"),
        *("monsieur", "madame", "mme", "herr", "frau", "signor", "signora", "senhor", "senhora"),
    }
)
"""What stands before a name and is none."""

NO_NAMES = frozenset(
    {
        # Words that often follow a greeting with a capital and name nobody.
        *("there", "all", "everyone", "everybody", "team", "folks", "friend", "friends", "guys", "sir", "madam"),
        *("customer", "client", "patient", "neighbor", "neighbour", "guest", "member", "parent", "parents", "family"),
        *("again", "this", "it", "its", "i", "im", "we", "were", "you", "your", "yes", "no", "ok", "okay", "just"),
        *("thank", "thanks", "please", "sorry", "is", "are", "do", "did", "can", "could", "would", "how", "what"),
        *("when", "where", "who", "why", "the", "a", "an", "our", "my", "from", "good", "happy", "welcome", "and"),
        *("santa", "mom", "dad", "valued", "to", "for", "here", "hope", "quick", "great", "new", "monday"),
        *("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "todos", "todas", "a", "tous"),
        *("alle", "zusammen", "cliente", "kunde", "kundin", "damen", "soy", "ich", "wir", "je", "nous"),
    }
)

NICKNAMES: Mapping[str, frozenset[str]] = {
    # Short forms that do not begin the name they stand for; those that do need no row.
    "robert": frozenset({"bob", "bobby"}),
    "william": frozenset({"bill", "billy", "liam"}),
    "richard": frozenset({"dick", "rick", "ricky"}),
    "elizabeth": frozenset({"liz", "lizzy", "beth", "betty", "betsy", "libby"}),
    "margaret": frozenset({"peggy", "meg", "maggie", "greta", "daisy"}),
    "james": frozenset({"jim", "jimmy", "jamie"}),
    "john": frozenset({"jack", "johnny"}),
    "edward": frozenset({"ted", "ned", "eddie"}),
    "theodore": frozenset({"ted", "teddy"}),
    "henry": frozenset({"hank", "harry"}),
    "charles": frozenset({"chuck", "chaz"}),
    "michael": frozenset({"mike", "mikey", "mick"}),
    "katherine": frozenset({"kate", "katie", "kathy", "kitty", "kat"}),
    "catherine": frozenset({"kate", "katie", "cathy"}),
    "anthony": frozenset({"tony"}),
    "antonio": frozenset({"tony", "toni"}),
    "alexander": frozenset({"sandy", "sasha", "xander"}),
    "alexandra": frozenset({"sandy", "sasha", "lexi"}),
    "joseph": frozenset({"joe", "joey"}),
    "thomas": frozenset({"tommy"}),
    "patricia": frozenset({"tricia", "trish"}),
    "rebecca": frozenset({"becky", "becca"}),
    "deborah": frozenset({"debbie"}),
    "susan": frozenset({"suzie", "susie"}),
    "victoria": frozenset({"tori", "vicky"}),
    "christopher": frozenset({"kit", "topher"}),
    "francisco": frozenset({"paco", "pancho"}),
    "jose": frozenset({"pepe"}),
    "guadalupe": frozenset({"lupe"}),
    "eugene": frozenset({"gene"}),
    "lawrence": frozenset({"larry"}),
    "gerald": frozenset({"jerry"}),
}


_LOOKED_AT = 200
"""A greeting stands at the beginning."""

_MOST_NAMED = 3

_SHORTEST = 2
"""Letters that one name must share with another to be its short form."""

_GREETING = re.compile(
    rf"\W*(?:{'|'.join(sorted(map(re.escape, GREETINGS), key=len, reverse=True))})[\s,!.]+", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*\.?", re.UNICODE)
_AND = re.compile(r"\s*(?:&|\+|/|\band\b|\by\b|\be\b|\bet\b|\bund\b|\ben\b|\bog\b)\s*|\s+", re.IGNORECASE)


def check_greeting(context: CheckContext) -> tuple[Problem, ...]:
    """Compare the names in the greeting with those of the recipients. A note greets the team."""
    greeted = () if context.is_note else names_greeted(context.words)
    if not greeted:
        return ()
    shown = " ".join(greeted)
    if context.list_ids:
        return _to_list(context, shown)
    missed = [phone for phone in context.phones if _misses(greeted, _names(context, phone))]
    if not missed or (context.group and len(missed) < len(context.phones)):
        return ()
    names = ", ".join(context.name_of(phone) for phone in missed[:_MOST_NAMED])
    if len(missed) > _MOST_NAMED:
        sentence = say("The text greets {name}, but goes to {names} and others.", name=shown, names=names)
    else:
        sentence = say("The text greets {name}, but goes to {names}.", name=shown, names=names)
    return (warning("greets-somebody-else", Field.TEXT, sentence, _greet_rightly(context, greeted)),)


def _greet_rightly(context: CheckContext, greeted: tuple[str, ...]) -> Fix | None:
    """Offer to greet the only recipient by first name, in a text that can be changed and greets one person."""
    contact = context.person(context.phones[0]).contact
    if len(context.phones) != 1 or len(greeted) != 1 or context.template_id is not None or contact is None:
        return None
    opening = _GREETING.match(context.words)
    at = -1 if opening is None else context.words.find(greeted[0], opening.end())
    if opening is None or at != opening.end() or not contact.first:
        return None  # with a title before the name, a first name alone would not do
    whole = context.words[:at] + contact.first + context.words[at + len(greeted[0]) :]
    words = f"{opening.group()}{contact.first}".strip().lstrip("“\"'")
    return Fix(FixKind.REPLACE_TEXT, say("Change to “{words}”", words=words), whole)


def _to_list(context: CheckContext, shown: str) -> tuple[Problem, ...]:
    """Warn of one name for a whole list, unless it is known to hold one person."""
    found = context.known.lists.get(context.list_ids[0])
    if found is None:
        sentence = say("The text greets {name}, but goes to everyone on a list.", name=shown)
    elif found.count == 1:
        return ()
    else:
        sentence = say("The text greets {name}, but goes to everyone on “{list}”.", name=shown, list=found.name)
    return (warning("greets-one-of-many", Field.TEXT, sentence),)


def names_greeted(text: str) -> tuple[str, ...]:
    """Find the names in a greeting at the beginning of ``text``, as written; none where nobody is called by name."""
    head = text[:_LOOKED_AT]
    opening = _GREETING.match(head)
    if not opening:
        return ()
    names: list[str] = []
    at = opening.end()
    while word := _WORD.match(head, at):
        bare = word.group().rstrip(".")
        if _letters(bare) in _FOLDED_TITLES:
            at = word.end() + _spaces(head, word.end())
            continue
        if not _is_name(bare):
            break
        names.append(_without_possessive(bare))
        between = _AND.match(head, word.end())
        if not between or word.group().endswith("."):
            break
        at = between.end()
    return tuple(names)


def _spaces(text: str, at: int) -> int:
    return len(text[at:]) - len(text[at:].lstrip())


def _without_possessive(name: str) -> str:
    return re.sub(r"['’]s?$", "", name)


def _is_name(word: str) -> bool:
    return category(word[0]) in {"Lu", "Lt", "Lo"} and _letters(word) not in _FOLDED_NO_NAMES


@customer_cache(maxsize=4096)
def _letters(name: str) -> str:
    """Return a name folded, its letters and digits alone."""
    return "".join(char for char in fold(name) if char.isalnum())


_FOLDED_TITLES = frozenset(map(_letters, TITLES))
_FOLDED_NO_NAMES = frozenset(map(_letters, NO_NAMES))


def _names(context: CheckContext, phone: str) -> tuple[str, ...]:
    """Return the words of all names that a recipient goes by."""
    contact = context.person(phone).contact
    if contact is None:
        return ()
    words = f"{contact.first} {contact.last} {contact.display_name}".replace("-", " ").split()
    return tuple(folded for word in words if (folded := _letters(word)) and not folded.isdecimal())


def _misses(greeted: Iterable[str], names: tuple[str, ...]) -> bool:
    """Whether none of those greeted is this recipient; never where nothing can be compared."""
    called = [part for name in greeted for part in map(_letters, (name, *name.split("-"))) if part]
    comparable = [name for name in names if any(name.isascii() == one.isascii() for one in called)]
    return bool(comparable) and not any(_is_same(one, name) for one in called for name in comparable)


def _is_same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST and long.startswith(short):
        return True
    return short == long or short in NICKNAMES.get(long, ()) or long in NICKNAMES.get(short, ())
