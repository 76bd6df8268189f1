"""Merge fields that nothing will fill, and placeholders that were not replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from urllib.parse import unquote

from heydesk.domain.draft_context import CheckContext
from heydesk.domain.l10n import excerpt, excerpt_before, say, say_plural
from heydesk.domain.merge_fields import MergeTemplate, find_blanks, find_tokens, key_of, values_of
from heydesk.domain.problems import Field, Fix, FixKind, Problem, warning

# Placeholders of other programs, and of people. Some are known by their form alone; the others have a form that
# people use in prose too, and are known by the words in it.

_BY_FORM = re.compile(
    r"""
    \*\|[^|*\n]{1,60}\|\*                             # *|FNAME|*             Mailchimp
    | [$#@]\{[^{}\n]{1,60}\}                           # ${Leads.First Name}   Zoho, scripts
    | (?<!\{)\{[!$\#%][^{}\n]{1,80}\}(?!\})            # {!Contact.FirstName}  Salesforce, MailerLite, Liquid
    | (?<!\{)\{\d{1,2}\}(?!\})                         # {0}                   program texts
    | <%[^<>\n]{1,80}%>                                # <%= name %>
    | <<\ ?[^\W\d][^<>\n]{0,60}>>                      # <<First Name>>
    | %%[^%\n\s][^%\n]{0,80}%%                         # %%first_name%%        Salesforce, Pardot
    | (?<![\w%])(?<!\d\ )%(?:\d\$)?[sd@](?![\w%])      # %s                    program texts
    | \[\[[^\[\]\n]{1,60}\]\]                          # [[FIRSTNAME]]         Constant Contact, MindBody
    | \[[%$*-][^\[\]\n]{1,60}\]                        # [%name%]
    | [\[<{]insert\b[^\[\]{}<>\n]{1,120}[\]>}]           # [insert date]
    | (?-i:\bINSERT\ (?:[A-Z]+\ ?){1,5}\b)
    | (?<!\w)~[a-z]\w*(?:\.\w+)+~(?!\w)                # ~Contact.FirstName~   Keap
    | \#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!)        # what a spreadsheet could not work out
    | \b(?:hi|hello|hey|dear|hola|bonjour|hallo)\s+(?-i:null|NULL|undefined|NaN|None|N/A)\b
    | \[object\ Object\]
    | \blorem\ ipsum\b
    | (?<![\w/-])x{2,4}(?:[:/.-]x{2,4})+(?![\w/-])      # XX:XX, XX/XX/XXXX
    | [$£€\#]\ ?x{1,6}(?:[.,]x{2})?(?!\w)              # $XX.XX
    | (?<![\w\#/-])\#{2,4}(?:[:/.-]\#{2,4})+(?![\w\#/-]) # ###-###-####
    | (?<![\d/])00/00(?:/0000|/00)?(?![\d/])
    """,
    re.IGNORECASE | re.VERBOSE,
)

_BY_WORDS = re.compile(
    r"""
    (?<![\w${])\{\ ?(?P<brace>[^\W\d_][^{}\n]{1,80}?)\ ?\}(?!\})       # {first_name}, {contactfield=firstname}
    | \(insert\ (?P<round>[^()\n]{1,60})\)                               # (INSERT DATE)
    | (?<!<)<(?P<angle>[^\W\d_][^<>\n]{1,60})>(?!>)                    # <FIRST NAME>
    | «\ ?(?P<guillemet>[^\W\d_][^«»\n]{0,60}?)\ ?»                   # «First_Name»          Word, LibreOffice
    | (?<![\w%])%(?P<percent>[^\W\d_][\w.]{1,60})%(?![\w%])           # %FIRSTNAME%           ActiveCampaign, Acuity
    | (?<![\w_])__(?P<under>[^\W\d_][^\W_]*(?:_[^\W_]+)*)__(?![\w_]) # __NAME__
    | (?<![\w$])\$(?P<dollar>[^\W\d_]\w{1,40})\$?(?![\w$])            # $FirstName
    | (?<![\w#&])\#(?P<hash>[^\W\d_]\w{1,40})\#(?!\w)                # #FirstName#
    | (?<![\w-])-(?P<dash>[^\W\d_]\w{1,40})-(?![\w-])                # -first_name-          SendGrid
    | (?<![\w|])\|(?P<bar>[^\W\d_]\w{1,40})\|(?![\w|])               # |FNAME|
    | (?<![^\W_])(?P<run>x{3,12}|_{3,})(?![^\W_])                     # XXXX, ____
    """,
    re.IGNORECASE | re.VERBOSE,
)

_FIELD_WORDS = frozenset(
    {
        *("name", "names", "firstname", "lastname", "fullname", "surname", "nickname", "initials", "salutation"),
        *("first", "last", "date", "day", "time", "datetime", "month", "year", "dob", "birthday", "number", "num"),
        *("phone", "mobile", "cell", "tel", "telephone", "fax", "email", "address", "street", "city", "state", "zip"),
        *("zipcode", "postcode", "country", "location", "place", "link", "url", "website", "amount", "price", "cost"),
        *("total", "balance", "fee", "rate", "quantity", "qty", "company", "business", "organization", "clinic"),
        *("practice", "office", "store", "salon", "brand", "agent", "rep", "employee", "technician", "driver"),
        *("stylist", "doctor", "provider", "therapist", "instructor", "manager", "customer", "client", "patient"),
        *("contact", "recipient", "user", "lead", "tenant", "applicant", "candidate", "student", "pet", "vehicle"),
        *("car", "model", "plate", "order", "invoice", "account", "policy", "ticket", "claim", "reference", "ref"),
        *(
            "booking",
            "appointment",
            "appt",
            "reservation",
            "id",
            "code",
            "pin",
            "service",
            "product",
            "item",
            "event",
        ),
        *("room", "unit", "property", "department", "dept", "position", "job", "role", "reason", "topic", "subject"),
        *("details", "description", "message", "text", "signature", "currency", "percentage", "discount", "coupon"),
        *("tracking", "eta", "deadline", "field", "variable", "value", "placeholder", "blank"),
        *("nombre", "apellido", "apellidos", "fecha", "hora", "cita", "dirección", "número", "teléfono", "correo"),
        *("empresa", "enlace", "importe", "monto", "nom", "prénom", "prenom", "heure", "adresse", "numéro"),
        *("téléphone", "société", "lien", "montant", "vorname", "nachname", "anrede", "datum", "uhrzeit", "zeit"),
        *("nummer", "firma", "betrag", "termin", "straße", "nome", "cognome", "data", "ora", "indirizzo", "endereço"),
    }
)
"""What a placeholder holds the place of, by the last word in it."""

_BEFORE_FIELD = frozenset({"insert", "your", "their", "mergefield", "which", "what", "who", "whose", "how"})
"""First words of a placeholder, whatever follows."""

_ENDS_OF_FIELDS = ("name", "phone", "email", "address", "number")
"""Of names that are written in one: FNAME, custphone."""

_ASIDES = frozenset(
    {
        *("sic", "edit", "edited", "update", "updated", "new", "note", "reminder", "urgent", "important", "notice"),
        *("free", "ad", "ads", "image", "photo", "picture", "video", "audio", "attachment", "attached", "laughs"),
        *("laugh", "laughing", "lol", "smile", "smiles", "grin", "grins", "wink", "hug", "hugs", "sigh", "joke"),
        *("sarcasm", "confirmed", "cancelled", "canceled", "closed", "open", "sold", "done", "paid", "unpaid"),
        *("optional", "required", "test", "automated", "deleted", "removed", "redacted", "ok", "yes", "no", "fyi"),
        *("all", "both", "none", "tbd", "tba", "n/a"),
    }
)
"""What people put into brackets, and mean."""

_BEGINS_PROSE = frozenset(
    {
        *("a", "an", "and", "are", "as", "at", "because", "both", "but", "by", "call", "can", "did", "do", "due"),
        *(
            "except",
            "excluding",
            "for",
            "from",
            "he",
            "i",
            "if",
            "in",
            "including",
            "incl",
            "is",
            "it",
            "its",
            "just",
        ),
        *("like", "mon", "monday", "no", "not", "now", "of", "on", "only", "or", "plus", "please", "pls", "reply"),
        *("see", "she", "so", "some", "sorry", "text", "that", "they", "this", "thanks", "to", "unless", "until"),
        *("was", "we", "were", "when", "will", "with", "without", "yes", "you"),
    }
)
"""First words of an aside in brackets: [due to snow], [see below]. A blank names a thing, and so begins with none."""

_LONGEST_NAME = 5
"""Words; more are a sentence."""

_SLOT = re.compile(
    r"(?:\A|[$£€#:]|\b(?:hi|hello|hey|dear|hola|bonjour|hallo|a|an|the|your|our|my|their|this|at|on|in|for|to|by|with"
    r"|from|of|about|until|till|before|after|between|and|or|is|are|was|be|than|call|ask|see|bring|meet|dr|mr|mrs|ms)\b"
    r"\.?)\s*\Z",
    re.IGNORECASE,
)
"""What calls for the words that a blank stands for; before an aside the sentence is whole."""

_PARTS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_IN_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_KISSES_BEFORE = re.compile(
    r"(?:[$£€#:=]|\b(?:is|are|at|for|on|by|to|of|from|until|and|or|code|number|no|order|ref|date|time|pin|room|unit)\b"
    r"\.?)\s*\Z",
    re.IGNORECASE,
)
"""What stands before a blank, and before no kisses: *your code is XXXX*."""
_MASKED = re.compile(r"(?:[ -]x{1,6}){0,5}[ -]?\d", re.IGNORECASE)
_CLAUSE_START = re.compile(r"(?:\A|[\n,.:;!?…–-])\s*\Z")
_SENTENCE_END = re.compile(r"[.!?…]\s*\Z")
_TAIL = re.compile(r"[\s\W]*(?:\n|\Z)")

_TAGS = (
    "a|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|hr|html|i|img|li|ol|p|small|span|strong|style|sub|sup"
)
_ESCAPED = re.compile(
    rf"""
    (?P<entity>&(?:\#\d{{1,7}}|\#x[0-9a-f]{{1,6}}|[a-z]{{2,8}}[0-9]{{0,2}});)
    | (?P<line><br\ ?/?>|(?:\\r\\n|\\n)(?!\w*\\\w))
    | (?P<tag></?(?:{_TAGS}|table|tbody|td|th|tr|u|ul)(?:\ [^<>\n]{{0,100}}=[^<>\n]{{0,200}})?\ ?/?>)
    | (?P<unicode>\\u(?P<hex>[0-9a-f]{{4}}))
    | (?P<percent>(?<=[a-z,.!?:;])%(?:20|0A|0D%0A|2C)(?=[a-z]))
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What a web page or a program wrote in place of a character or a new line."""
_PATH = re.compile(r"(?:(?<!\w)[A-Za-z]:|\\)\\\S*")
"""Of Windows: ``C:\\new``, ``\\\\server\\new``."""

_BEGUN = re.compile(r"\{\{[ \t]*([^\W\d][\w -]{0,80}?)[ \t]*(?:\}(?!\})|(?=[^\w }-])|$)")
"""A token that lacks its end: {{first_name, {{first_name}. No name is longer, so that no text makes this slow."""


_MARKS = re.compile(
    r"[{\[<«%*~$#&\\|]|__|-\w+-|x{3}|xx[:/.-]|00/00|\(?insert |enter |fill in |lorem|null|undef|nan\b|none\b",
    re.IGNORECASE,
)
"""Most texts have nothing of all this, and are not looked through further."""

_LONGEST_ROMAN = 3
"""XXX is thirty, and a way to say goodbye."""

_OUR_NAMES = {
    **dict.fromkeys(("fname", "firstname", "first", "vorname", "nombre", "prénom", "prenom", "nome"), "first_name"),
    **dict.fromkeys(("lname", "lastname", "last", "surname", "nachname", "apellido", "cognome"), "last_name"),
}
"""What other programs call a field that every account has, by ``key_of``."""


def check_merge_fields(context: CheckContext) -> tuple[Problem, ...]:
    """Find what would stay unfilled in a text. A note is for the team, which can read a token."""
    words = context.words
    if context.is_note or not _MARKS.search(words):
        return ()
    return (
        *_broken(context, words),
        *_leftover(context, words),
        *_escaped(context, words),
        *_unfilled(context, words),
    )


def _broken(context: CheckContext, words: str) -> Iterator[Problem]:
    broken = next((token for token in find_tokens(words) if not token.is_whole), None)
    if broken is None:
        return
    before = excerpt_before(words, broken.start)
    sentence = (
        say(
            "The {braces} after “{before}” isn't a complete field. It would be sent as is.",
            before=before,
            braces="{{",
        )
        if before
        else say("The {braces} at the start isn't a complete field. It would be sent as is.", braces="{{")
    )
    begun = _BEGUN.match(words, broken.start)
    fix = _fill_in(context, words, begun.span(), begun[1]) if begun else None
    yield warning("token-broken", Field.TEXT, sentence, fix)


def _leftover(context: CheckContext, words: str) -> Iterator[Problem]:
    span = find_placeholder(words)
    if span is not None:
        piece = words[slice(*span)]
        sentence = say("“{piece}” is still in the text. Replace it.", piece=excerpt(piece))
        yield warning("placeholder", Field.TEXT, sentence, _fill_in(context, words, span, _field_in(piece)))


def find_placeholder(text: str) -> tuple[int, int] | None:
    """Return where the first placeholder stands that nobody has replaced, begin and end; None where there is none.

    Not a merge token, which Heymarket fills in.
    """
    by_form = _BY_FORM.search(text)
    found = [] if by_form is None else [by_form.span()]
    match = _BY_WORDS.search(text)
    while match is not None and not _is_placeholder(text, match):
        match = _BY_WORDS.search(text, match.start() + 1)  # one that is none may hold one
    if match is not None:
        found.append(match.span())
    found += islice((span for span in find_blanks(text) if text[span[0]] == "[" and _is_blank(text, *span)), 1)
    return min(found, key=lambda span: (span[0], -span[1]), default=None)


def _is_placeholder(text: str, match: re.Match[str]) -> bool:
    """Whether something in marks that people use too is one, by the words in it."""
    kind = match.lastgroup or ""
    inner = match[kind]
    is_coded = "_" in inner or _CAMEL.search(inner) is not None
    if kind == "run":
        return inner[0] == "_" or _is_run_of_x(text, match)
    if kind == "brace":
        return not _is_aside(inner) and (" " not in inner or _is_field(inner))
    if kind == "percent":
        inside = any(link.start() < match.start() < link.end() for link in _IN_LINK.finditer(text))
        return not inside or _is_field(inner)
    if kind == "guillemet":
        return is_coded or _is_field(inner)
    if kind == "angle" and inner.isupper() and inner.isalpha():
        return not _is_aside(inner)
    is_written_so = kind in {"angle", "dollar", "under"} or is_coded or inner.isupper()
    return is_written_so and _is_field(inner)


def _is_run_of_x(text: str, match: re.Match[str]) -> bool:
    """Whether XXX is a blank: no kisses at the end, no hidden digits of a card, no Roman number."""
    before, after, letters = text[max(0, match.start() - 20) : match.start()], text[match.end() :], match["run"]
    if letters not in {letters.lower(), letters.upper()} or _MASKED.match(after) or before.endswith(("-", "/")):
        return False
    if _KISSES_BEFORE.search(before):
        return True
    is_apart = _SENTENCE_END.search(before) is not None and not after.lstrip()[:1].islower()
    return len(letters) > _LONGEST_ROMAN and not is_apart and not _TAIL.match(after)


def _is_blank(text: str, start: int, end: int) -> bool:
    """Whether words in brackets are to be replaced: not an aside, nor the sender's name before a text or after it."""
    inner, before = text[start + 1 : end - 1], text[max(0, start - 20) : start]
    words = _words(inner)
    if "=" in inner or (_is_field(inner) and (words[0] != "the" or _SLOT.search(before))):
        return True
    if _is_aside(inner) or words[0] in _BEGINS_PROSE or len(words) > _LONGEST_NAME or inner[-1] in ".!?":
        return False
    if inner.isupper():
        return set(inner) <= {"X"} or not _CLAUSE_START.search(before)
    if len(words) > 1 and inner.istitle():
        return False
    return words[0] != "the" and _SLOT.search(before) is not None


def _is_field(inner: str) -> bool:
    """Whether this names what is to stand in its place: its last word does, or its first says to replace it."""
    words = _words(inner)
    if not words or len(words) > _LONGEST_NAME:
        return False
    if words[0] in _BEFORE_FIELD or words[-1] in _FIELD_WORDS or words[-1].endswith(_ENDS_OF_FIELDS):
        return words[0] not in _BEGINS_PROSE
    return words[0] in _FIELD_WORDS and words[1:2] in (["of"], ["and"], ["or"], ["here"])


def _is_aside(inner: str) -> bool:
    return inner.strip().casefold() in _ASIDES


def _words(inner: str) -> list[str]:
    return [part.casefold() for run in _CAMEL.split(inner) for part in _PARTS.findall(run)]


def _field_in(piece: str) -> str:
    """Return the name of the field that a placeholder of another program probably means."""
    name = piece.strip("[](){}<>«»%*|~#$!@_-= ").rpartition(".")[2]
    return _OUR_NAMES.get(key_of(name), name)


def _escaped(context: CheckContext, words: str) -> Iterator[Problem]:
    """Find HTML and escapes of programs, and offer what they stand for."""
    paths = [match.span() for pattern in (_PATH, _IN_LINK) for match in pattern.finditer(words)]
    found = [
        (match.span(), meant)
        for match in _ESCAPED.finditer(words)
        if (meant := _meant(match)) is not None
        and (match["entity"] or not any(begin <= match.start() < end for begin, end in paths))
    ]
    if not found:
        return
    (start, end), _ = found[0]
    pieces: list[str] = []
    at = 0
    for (begin, until), meant in found:
        pieces += words[at:begin], meant
        at = until
    whole = "".join((*pieces, words[at:]))
    fix = None if context.template_id is not None else Fix(FixKind.REPLACE_TEXT, say("Clean up"), whole)
    sentence = say("“{piece}” would be sent as is. Replace it.", piece=excerpt(words[start:end]))
    yield warning("escape-in-text", Field.TEXT, sentence, fix)


def _meant(match: re.Match[str]) -> str | None:
    """What an escape stands for; None for what is none."""
    piece = match.group()
    if match["entity"]:
        meant = unescape(piece)
        if meant == piece:
            return None
        return meant if meant.isprintable() else " " if meant.isspace() else ""
    if match["line"]:
        return "\n"
    if match["unicode"]:
        meant = chr(int(match["hex"], 16))
        return meant if meant.isprintable() else None
    return "" if match["tag"] else unquote(piece).replace("\r", "")


def _fill_in(context: CheckContext, words: str, span: tuple[int, int], name: str) -> Fix | None:
    """Offer the token that was meant, in a text that can be changed, where there is such a field."""
    if context.template_id is not None or key_of(name) not in values_of(None, fields=context.known.fields):
        return None
    token = "{{" + name.replace(" ", "_") + "}}"
    whole = words[: span[0]] + token + words[span[1] :]
    return Fix(FixKind.REPLACE_TEXT, say("Write {token}", token=token), whole)


def _unfilled(context: CheckContext, words: str) -> Iterator[Problem]:
    merge = MergeTemplate(words)
    if not merge.names:
        return
    yield from _unknown(context, merge)
    lacking: dict[str, list[str]] = {}
    people = 0
    for phone, values in _values(context):
        people += 1
        for token in merge.empties(merge.fill(values)):
            lacking.setdefault(token, []).append(phone)
    for token, phones in lacking.items():
        sentence = say_plural(
            "{token} is empty for {name}.",
            "{token} is empty for {count} of %n people, {name} among them.",
            people,
            token=_braced(token),
            count=len(phones),
            name=_called(context, phones[0]),
        )
        yield warning("token-empty", Field.TEXT, sentence, about=key_of(token))
    yield from _strangers(context, merge)


def _unknown(context: CheckContext, merge: MergeTemplate) -> Iterator[Problem]:
    known = values_of(None, fields=context.known.fields)
    unknown = {key_of(name): name for name in reversed(merge.names) if key_of(name) not in known}
    for key, name in reversed(unknown.items()):
        sentence = (
            say("Your team has no field {token}. It won't be filled in.", token=_braced(name))
            if context.known.fields_known
            else say("{token} may not be filled in.", token=_braced(name))
        )
        yield warning("token-unknown", Field.TEXT, sentence, about=key)


def _strangers(context: CheckContext, merge: MergeTemplate) -> Iterator[Problem]:
    """Name whom nothing is known about: the service fills tokens from a contact, and they may be none."""
    strangers = [phone for phone in context.phones if context.person(phone).contact is None]
    if not strangers:
        return
    name, token = context.number(strangers[0]), _braced(merge.names[0])
    sentence = (
        say("{token} may stay empty: {name} isn't a known contact.", token=token, name=name)
        if len(strangers) == 1
        else say_plural(
            "{token} may stay empty: %n recipient isn't a known contact. One of them: {name}.",
            "{token} may stay empty: %n recipients aren't known contacts. One of them: {name}.",
            len(strangers),
            token=token,
            name=name,
        )
    )
    yield warning("token-stranger", Field.TEXT, sentence)


def _values(context: CheckContext) -> Iterator[tuple[str, dict[str, str]]]:
    """Return everybody's number and values, as far as they are known."""
    people, fields = context.known.people, context.known.fields
    for phone in context.phones:
        if contact := context.person(phone).contact:
            yield phone, values_of(contact, fields=fields)
    for member in context.members:
        person = people.get(member.phone)
        yield member.phone, values_of(person.contact if person else None, member, fields)


def _called(context: CheckContext, phone: str) -> str:
    """Return what to call somebody, by the list's own name for them where they are no contact."""
    listed = next((member for member in context.members if member.phone == phone), None)
    own = "" if listed is None else f"{listed.first} {listed.last}".strip()
    known = context.name_of(phone)
    return own if own and known == context.number(phone) else known


def _braced(name: str) -> str:
    return "{{" + excerpt(name) + "}}"
