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
from heydesk.domain.text_normalization import fold, words

GREETINGS = (
    # English, Spanish, French, German, Italian, Portuguese, Dutch, Scandinavian: what opens a text to one person.
    *("hi", "hello", "hey", "hiya", "howdy", "dear", "greetings", "morning", "afternoon", "evening"),
    *("good morning", "good afternoon", "good evening", "good day", "hi there", "hello there", "hey there"),
    *("hola", "buenos días", "buenos dias", "buenas tardes", "buenas noches", "estimado", "estimada", "querido"),
    *("querida", "bonjour", "bonsoir", "salut", "cher", "chère", "hallo", "guten tag", "guten morgen"),
    *("guten abend", "liebe", "lieber", "ciao", "buongiorno", "buonasera", "caro", "cara", "olá", "ola", "oi"),
    *("bom dia", "boa tarde", "boa noite", "prezado", "prezada", "hoi", "beste", "hej", "hei", "buenas", "gentile"),
    *("sehr geehrter", "sehr geehrte", "salve"),
)

TITLES = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "srta", "don", "doña", "señor", "señora"),
        *("monsieur", "madame", "mme", "herr", "frau", "signor", "signora", "senhor", "senhora"),
    }
)
"""What stands before a name and is none."""

AUDIENCES = frozenset(
    {
        # What people are to the sender, which names none of them: Dear Resident, Dear Elm Garage Customers.
        *("adopters", "applicant", "attendee", "candidate", "client", "community", "coworkers", "crew", "customer"),
        *(
            "donor",
            "driver",
            "employee",
            "families",
            "fan",
            "follower",
            "guest",
            "homeowner",
            "landlord",
            "member",
            "neighbor",
        ),
        *("neighbour", "owner", "parent", "partner", "passenger", "patient", "player", "renter", "resident", "rider"),
        *(
            "runner",
            "shopper",
            "staff",
            "student",
            "subscriber",
            "supporter",
            "teacher",
            "team",
            "tenant",
            "traveler",
        ),
        *("user", "vendor", "visitor", "volunteer"),
        *("cliente", "huésped", "inquilino", "inquilina", "miembro", "paciente", "propietario", "residente", "socio"),
        *(
            "vecina",
            "vecino",
            "vizinho",
            "morador",
            "condômino",
            "resident",
            "locataire",
            "patient",
            "voisin",
            "client",
        ),
        *("abonné", "adhérent", "élève", "équipe", "kunde", "kundin", "kunden", "kundinnen", "mieter", "mieterin"),
        *("mieterinnen", "nachbar", "nachbarn", "nachbarinnen", "patient", "patienten", "patientin", "patientinnen"),
        *("bewohner", "bewohnerinnen", "gast", "gäste", "mitglied", "mitglieder", "eltern", "clienti", "pazienti"),
        *("vicini", "residenti", "condomini", "klant", "klanten", "buren", "bewoners", "kunder", "grannar"),
    }
)
"""Their English, Spanish and French plurals need no row."""

BUSINESSES = frozenset(
    {
        *(
            "academy",
            "agency",
            "apartments",
            "associates",
            "auto",
            "automotive",
            "bakery",
            "cafe",
            "center",
            "centre",
        ),
        *("clinic", "club", "college", "company", "corp", "council", "dental", "dentistry", "department", "desk"),
        *("electric", "fitness", "garage", "gmbh", "gym", "healthcare", "heating", "hospital", "hotel", "inc"),
        *("insurance", "llc", "ltd", "medical", "motors", "office", "orthodontics", "pharmacy", "plumbing", "praxis"),
        *("properties", "realty", "reception", "restaurant", "roofing", "salon", "school", "service", "services"),
        *("shop", "spa", "store", "studio", "support", "university", "vet", "veterinary", "werkstatt", "clínica"),
        *("taller", "consultorio", "cabinet", "clinique", "pharmacie", "farmacia", "praktijk", "studio"),
    }
)
"""A word of a name that is a firm's, not a person's."""

NO_NAMES = frozenset(
    {
        # Words that often follow a greeting with a capital and name nobody.
        *("there", "all", "everyone", "everybody", "folks", "friend", "friends", "guys", "sir", "madam", "yall"),
        *("ladies", "gentlemen", "maam", "sirs", "gang", "peeps", "buddy", "dude", "doctor", "doc", "coach", "class"),
        *("family", "families", "moms", "dads", "mum", "grandma", "grandpa", "honey", "sweetie", "darling", "kids"),
        *("again", "this", "it", "its", "i", "im", "ive", "we", "were", "weve", "you", "your", "youre", "yes", "no"),
        *("thank", "thanks", "please", "sorry", "is", "are", "do", "did", "can", "could", "would", "how", "what"),
        *("when", "where", "who", "why", "the", "a", "an", "our", "my", "from", "good", "happy", "welcome", "and"),
        *("santa", "mom", "dad", "valued", "to", "for", "here", "heres", "hope", "hoping", "quick", "great", "new"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february"),
        *("march", "july", "september", "october", "november", "december", "today", "tomorrow", "tonight"),
        *("yesterday", "spring", "winter", "fall", "christmas", "thanksgiving", "easter", "that", "thats", "these"),
        *("those", "any", "some", "if", "as", "at", "in", "on", "with", "by", "so", "but", "or", "not", "now", "one"),
        *("two", "per", "regarding", "re", "fyi", "due", "since", "because", "before", "after", "while", "until"),
        *("during", "have", "has", "had", "was", "should", "might", "must", "got", "get", "need", "want", "wanted"),
        *(
            "just",
            "ok",
            "okay",
            "also",
            "unfortunately",
            "confirming",
            "checking",
            "following",
            "looking",
            "wondering",
        ),
        *(
            "let",
            "lets",
            "see",
            "call",
            "calling",
            "reply",
            "text",
            "reminder",
            "appointment",
            "appointments",
            "order",
        ),
        *("update", "updates", "notice", "important", "urgent", "final", "last", "first", "friendly", "congrats"),
        *("congratulations", "merry", "hours", "session", "shift", "tea", "report", "special", "specials", "dr"),
        # The same in other languages; of those whose nouns have capitals also what a text begins with.
        *("todos", "todas", "a", "su", "sus", "tu", "tus", "le", "les", "la", "el", "los", "las", "te", "nos", "soy"),
        *("somos", "gracias", "recordatorio", "aquí", "este", "esta", "estimado", "amigo", "amiga", "amigos"),
        *(
            "amigas",
            "familia",
            "familias",
            "padres",
            "señores",
            "señoras",
            "equipo",
            "tous",
            "tout",
            "toutes",
            "votre",
        ),
        *("vos", "vous", "je", "nous", "merci", "ici", "cest", "ce", "cette", "un", "une", "rappel", "amis"),
        *(
            "mesdames",
            "messieurs",
            "alle",
            "zusammen",
            "damen",
            "herren",
            "ich",
            "wir",
            "sie",
            "ihr",
            "ihre",
            "ihren",
        ),
        *(
            "ihrem",
            "ihnen",
            "das",
            "der",
            "die",
            "dein",
            "deine",
            "du",
            "unser",
            "unsere",
            "heute",
            "morgen",
            "bitte",
        ),
        *("danke", "hier", "termin", "leute", "freunde", "kollegen", "erinnerung", "seu", "sua", "obrigado"),
        *("obrigada", "lembrete", "pessoal", "aqui", "sono", "qui", "grazie", "suo", "tutti", "amici", "uw", "wij"),
        *("iedereen", "allemaal", "alla", "din", "ditt"),
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
    rf"\W*(?:{'|'.join(sorted(map(re.escape, GREETINGS), key=len, reverse=True))})(?P<gap>[\s,!.]+)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*\.?", re.UNICODE)
_AND = re.compile(r"\s*(?:&|\+|/|\band\b|\by\b|\be\b|\bet\b|\bund\b|\ben\b|\bog\b)\s*|\s+", re.IGNORECASE)


_INTRODUCES = re.compile(
    # Ana here from …; Ana from …; Ana speaking. Not: Kim here is your receipt; Kim from all of us.
    r"\s+(?:(?:here|speaking|calling|texting|writing|again|hier|aquí|ici)\b"
    r"(?!\s*[’']s\b|\s+(?:is|are|it|its|your|you|the|to|we|i|in|at)\b)"
    r"|from\b(?!\s+(?:all|everyone|everybody|us|me|both)\b)|@|w/|at\s+(?:the|our)\s+(?:front|desk|office|clinic|shop|store|salon|school|reception)\b|(?-i:(?:with|at|of)\s+(?:the\s+)?[A-Z]))",
    re.IGNORECASE,
)
_INTRODUCES_AFTER_COMMA = re.compile(
    # Hola, Ana de Elm Garage. Without the comma this is a part of a surname.
    r"\s+(?:de|del|desde|du|chez|von|vom|bei|da|do|dal|dalla|di|van|por\s+aquí|por\s+aqui)\b|\s*[:(|]",
    re.IGNORECASE,
)
_IS_CALLED = re.compile(r"\s*(?:[,!–—-]|\n|\Z)")
"""What follows a name that somebody is called by, after the end of a sentence."""


def check_greeting(context: CheckContext) -> tuple[Problem, ...]:
    """Compare the names in the greeting with those of the recipients. A note greets the team."""
    greeted = () if context.is_note else names_greeted(context.words)
    if not greeted or _names_the_sender(context, greeted):
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


def _names_the_sender(context: CheckContext, greeted: tuple[str, ...]) -> bool:
    """Whether the names are those of who writes, after a comma, or that of the inbox."""
    opening = _GREETING.match(context.words)
    if context.inbox is None or opening is None:
        return False
    business = words(context.inbox.name)
    if business and words(context.words[opening.end() : _LOOKED_AT])[: len(business)] == business:
        return True
    sender = None if context.sender_id is None else context.inbox.member(context.sender_id)
    own = set() if sender is None else set(words(sender.name))
    return not opening["gap"].isspace() and own.issuperset(map(_letters, greeted))


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
    right = f"{opening.group()}{contact.first}".strip().lstrip("“\"'")
    return Fix(FixKind.REPLACE_TEXT, say("Change to “{words}”", words=right), whole)


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
    """Find the names in a greeting at the beginning of ``text``, as written; none where nobody is called by name.

    Nobody is where it greets an audience (*Dear Resident*), or where the name is that of who writes (*Ana here*).
    """
    head = text[:_LOOKED_AT]
    opening = _GREETING.match(head)
    if not opening:
        return ()
    names: list[str] = []
    at = end = opening.end()
    while word := _WORD.match(head, at):
        bare = word.group().rstrip(".")
        if _letters(bare) in _FOLDED_TITLES:
            at = word.end() + _spaces(head, word.end())
            continue
        if not _is_name(bare):
            break
        names.append(_without_possessive(bare))
        end = word.end()
        between = _AND.match(head, word.end())
        if not between or word.group().endswith("."):
            break
        at = between.end()
    return tuple(names) if names and not _names_nobody(head[opening.end() : end], head[end:], opening["gap"]) else ()


def _names_nobody(named: str, after: str, gap: str) -> bool:
    """Whether what looks like names is who writes, a firm, a part of an audience, or how a sentence begins."""
    following = _WORD.match(after.lstrip())
    all_named = {_letters(word.group()) for word in _WORD.finditer(named)}
    next_word = "" if following is None or not after[:1].isspace() else _letters(following.group())
    if all_named & _FOLDED_BUSINESSES or next_word in _FOLDED_BUSINESSES:
        return True
    if _is_audience(next_word) and _without_possessive(named) == named:
        return True
    if _INTRODUCES.match(after) or (not gap.isspace() and _INTRODUCES_AFTER_COMMA.match(after)):
        return True
    return any(mark in gap for mark in "!.\n") and not _IS_CALLED.match(after)


def _is_audience(word: str) -> bool:
    return word in _FOLDED_AUDIENCES or word.removesuffix("s") in _FOLDED_AUDIENCES


def _spaces(text: str, at: int) -> int:
    return len(text[at:]) - len(text[at:].lstrip())


def _without_possessive(name: str) -> str:
    return re.sub(r"['’]s?$", "", name)


def _is_name(word: str) -> bool:
    folded = _letters(_without_possessive(word))
    return category(word[0]) in {"Lu", "Lt", "Lo"} and folded not in _FOLDED_NO_NAMES and not _is_audience(folded)


@customer_cache(maxsize=4096)
def _letters(name: str) -> str:
    """Return a name folded, its letters and digits alone."""
    return "".join(char for char in fold(name) if char.isalnum())


_FOLDED_TITLES = frozenset(map(_letters, TITLES))
_FOLDED_NO_NAMES = frozenset(map(_letters, NO_NAMES))
_FOLDED_AUDIENCES = frozenset(map(_letters, AUDIENCES))
_FOLDED_BUSINESSES = frozenset(map(_letters, BUSINESSES))


def _names(context: CheckContext, phone: str) -> tuple[str, ...]:
    """Return the words of all names that a recipient goes by."""
    person = context.person(phone)
    contact = person.contact
    known = "" if contact is None else f"{contact.first} {contact.last} {contact.display_name}"
    parts = (known.strip() or person.called).replace("-", " ").split()
    return tuple(folded for word in parts if (folded := _letters(word)) and not folded.isdecimal())


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
