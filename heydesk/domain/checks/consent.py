"""Consent: recipients who opted out, are blocked, or asked in their own words not to be texted.

Heymarket acts on STOP and similar keywords alone (contract section 9, *Opt-out*). The FCC's rule (47 CFR
64.1200(a)(10)) counts any wording that a reasonable person would understand, so their last messages are searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from heydesk.domain.caches import customer_cache
from heydesk.domain.draft_context import CheckContext, show_conversation
from heydesk.domain.l10n import Day, excerpt, say, say_plural
from heydesk.domain.problems import Field, Problem, error, warning
from heydesk.domain.records import HistoryMessage
from heydesk.domain.text_normalization import fold, words

LEFT_OUT = "left-out"
"""The name of the warning that says who gets none of several separate texts."""
_LATEST = 5
"""So many of their last texts are read."""

_READ = 300
"""Characters of each: who wants to be left alone says so soon."""

_MOST_NAMED = 5
"""Who may not be texted is named one by one up to here; of the rest the number is enough."""

# Three readings of a text, each in folded words (no accents, no emoji, apostrophes straight). It says nothing but
# stop, however politely; a clause of it does; or it has one of the phrases in which people ask for it. Otherwise the
# word has another sense: a bus stop, to stop by, can't stop laughing.

_SAY_STOP = frozenset(
    {
        *("stop", "stopall", "stopsms", "sotp", "stpo", "st0p", "unsubscribe", "unsub", "optout", "endtexts"),
        *("arret", "arrete", "arretez", "arreter", "alto", "pare", "paren", "parar", "parem", "detener", "detengan"),
        *("sair", "stopp", "stoppen", "aufhoren", "abmelden", "abbestellen", "austragen", "basta", "smettila"),
        *("smettetela", "afmelden", "uitschrijven", "przestan", "przestancie", "стоп", "отписаться", "dung"),
        *("sispann", "kanpe", "tigil", "itigil", "停止", "退订", "退訂", "停止短信", "やめて", "配信停止", "그만"),
        *("수신거부", "توقف", "الغاء", "הסר", "הסרה", "🛑"),
    }
)
"""Words that ask for it wherever they are a whole clause."""

_MAY_SAY_STOP = frozenset(
    {
        *("cancel", "end", "quit", "revoke", "remove", "delete", "cease", "desist", "halt", "para"),
        *("cancelar", "salir", "baja", "annuler", "esci", "descadastrar", "desabonnement", "desinscription"),
    }
)
"""Words that do where the text says nothing else, *please* apart."""

_POLITE = frozenset(
    {
        *("please", "pls", "plz", "plse", "kindly", "thanks", "thank", "you", "thankyou", "thx", "thnx", "tks", "ty"),
        *("ok", "okay", "hi", "hello", "hey", "sorry", "sir", "maam", "mam", "guys", "bro", "dude", "now", "just"),
        *("por", "favor", "ya", "gracias", "hola", "svp", "stp", "merci", "sil", "vous", "plait", "bonjour", "bitte"),
        *("danke", "hallo", "per", "favore", "grazie", "obrigado", "obrigada", "alstublieft", "aub", "yo"),
    }
)

_BESIDE_STOP = _POLITE | frozenset(
    {
        *("no", "but", "nope", "nah", "non", "nein", "all", "it", "this", "that"),
        *("these", "already", "immediately", "asap"),
        *("today", "forever", "permanently", "again", "text", "texts", "texting", "txt", "txts"),
        *("message", "messages"),
        *("messaging", "msg", "msgs", "sms", "mensajes", "notifications", "alerts", "wrong", "number", "person"),
        *("notinterested", "interested", "numero", "equivocado", "falsche", "nummer", "mauvais", "immediatement"),
        *("inmediatamente", "sofort", "jetzt", "maintenant", "ahora"),
    }
)

_STRETCHED = re.compile(r"s+t+o+p+")
_TOGETHER = (
    (re.compile(r"\bopt(?:ing)?[ -]?out\b"), "optout"),
    (re.compile(r"\bun[ -]subscribe\b"), "unsubscribe"),
    (re.compile(r"\bnot interested\b"), "notinterested"),
    (re.compile(r"\bend (?:texts|messages)\b"), "endtexts"),
)
_CLAUSE_END = re.compile(r"[.,;:!?\n()\"“”…¡¿。，！？]+|\s[-–—]+\s|—")
_LAUGHTER = re.compile(r"[😂🤣😆😹😅]|\b(?:lol|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|(?:ja){2,}|hehe|mdr)\b")
"""*Omg stop* among friends."""

_STRANGER = re.compile(
    r"\bwrong (?:number|person|guy)\b|\bnotinterested\b|\bwho(?: the \w+)? (?:is|are|r|dis|this)\b"
    r"|\bdon'?t (?:know|want)|\bdidn'?t (?:sign|ask|subscribe|give)|\bnever (?:signed|asked|gave|subscribed)"
    r"|\bnot (?:him|her|me|my|\w+'s)\b"
    r"|\bno longer\b|\b(?:spam|scam|harass|lawyer|report|block|deceased|passed away|moved)|\bnumero equivocado\b"
    r"|\bmauvais numero\b|\bfalsche nummer\b|\bfalsch verbunden\b"
)
"""What makes a *stop* at the beginning of more words a plea."""

_TEXTS = r"(?:te?xts?|txts|messages?|msgs?|sms|mss?gs|texting|messaging|spam)"
_PLEA = re.compile(
    rf"""
    \b(?P<verb>stop|quit|cease)\s+(?:with\s+|w/\s*)?(?:(?:the|these|this|your|all|of|any|sending|getting|receiving
        |me|us)\s+)*{_TEXTS}\b(?!\s+(?:him|her|them)\b)
    | \b(?P<again>stop|quit|cease)\s+(?:sending|te?xtin[g']?|txtng|messagin[g']?|msging|contactin[g']?|botherin[g']?
        |spammin[g']?|writing|calling|harassing)(?:\s+(?:me|us|this|these|here|my|your|stuff|it|so)\b(?!\s+to\b)|\s*(?:[.!,?]|\Z))
    | \b(?:can|could|would|will)\s+(?:you|u|y'?all)\s+(?:please\s+|pls\s+|just\s+)*stop\s*(?:[.!?]|\Z)
    | \b(?:i\s+said|i\s+(?:asked|told)\s+(?:you|u)|(?:asked|told)\s+(?:you|u)\s+to|you\s+need\s+to|please\s+just)
        \s+(?:to\s+)?stop\b(?!\s+(?:by|in|at|over|and|for|on|the|it)\b)
    | \b(?:want|need|like)\s+(?:this|these|them|it|(?:the|these|your|all)\s+{_TEXTS})\s+to\s+stop\b
    | \b(?:do\s+not|don'?t|never|pls\s+no|please\s+no)\s+(?:ever\s+)?(?:te?xt|txt|message|msg|contact|write\s+to|sms)
        \s+(?:me|us|this\s+number|here|my\s+(?:phone|number)|again|any\s?more)\b
    | \b(?:do\s+not|don'?t|no\s+longer|never)\s+(?:want|wish|need|care)\s+(?:(?:to\s+(?:receive|get|be|have)|any|more
        |these|your|the|from|you|of|further|such)\s+)*(?:{_TEXTS}|texted|messaged|contacted)\b
    | \b(?:no\s+more|no\s+further|enough(?:\s+with\s+the|\s+of\s+(?:the|these|your))?)\s+{_TEXTS}\b
    | \b(?:end|cancel|turn\s+off)\s+(?:(?:these|the|all|my|your|of)\s+)*(?:te?xts|txts|messages|msgs|sms|te?xt\s+\w+
        |(?:te?xt\s+)?alerts)\b
    | \b(?:take|remove|delete|get)\s+(?:me|us|my\s+(?:name|number|phone|contact)\w*|this\s+(?:number|phone))
        \s+(?:off|from|out\s+of)\s+(?:of\s+)?(?:your|this|the|all|any)\b
    | \b(?:remove|delete)\s+(?:me|us|my\s+(?:number|phone|info\w*|contact\w*)|this\s+number)
        \s*(?:please|pls|now)?\s*(?:[.!]|\Z)
    | \b(?P<out>unsub(?:scribe)?)\b
    | \b(?:want|like|wish|choose|have)\s+to\s+optout\b
    | \b(?:please|pls|i|me|us)\s+optout\b | \bopt\s+(?:me|us)\s+out\b
    | \bleave\s+(?:me|us)\s+(?:the\s+\w+\s+)?alone\b
    | \blose\s+(?:my|this)\s+number\b
    | \bno\s+(?:me|nos)\s+(?:escrib|mand|envi|contact|text)\w*
    | \b(?:deje|deja|dejen|dejeme|pare|paren|para)\s+de\s+(?:escrib|mand|envi|contact|molest|text)\w*
    | \b(?:no\s+quiero|ya\s+no\s+quiero|no\s+deseo)\s+(?:(?:recibir|mas|sus|estos)\s+)*(?:mensajes|textos|sms)\b
    | \bno\s+mas\s+(?:mensajes|textos|sms)\b
    | \b(?:darme|dame|denme|deme|darse)\s+de\s+baja\b
    | \b(?:borr|elimin|quit|saqu)\w+\s+(?:mi\s+numero|de\s+(?:su|la|esta)\s+lista)\b
    | \bne\s+(?:m'?|me\s|nous\s)\s?(?:ecrivez|envoyez|contactez|textez|ecris|envoie)\b.{{0,30}}\bplus\b
    | \b(?:arretez|arrete|cessez)\s+(?:de\s+m|de\s+nous|les?\s+(?:messages|sms|textos)|vos|ces)
    | \bplus\s+(?:de|aucun)\s+(?:messages?|sms|textos?)\b
    | \b(?:me\s+)?(?:desabonne|desinscri)\w*
    | \b(?:supprimez|retirez|enlevez)(?:-moi|\s+(?:mon|ce)\s+numero)\b | \blaissez[ -]moi\s+tranquille\b
    | \bkeine?\s+(?:weiteren\s+)?(?:sms|nachrichten|textnachrichten|mitteilungen)\s+mehr\b
    | \bnicht\s+mehr\s+(?:an)?(?:schreiben|kontaktieren)\b
    | \b(?:schreib|kontaktier)\w*\s+(?:sie\s+)?(?:mir|mich|uns)\s+(?:bitte\s+)?nicht\s+mehr\b
    | \bhoren?\s+sie\s+auf\b | \blassen\s+sie\s+mich\s+in\s+ruhe\b
    | \b(?:losch|entfern)\w+\s+(?:sie\s+)?(?:bitte\s+)?(?:mich|meine\s+nummer)\b
    | \bnao\s+(?:me\s+)?(?:mande|envie|escreva|quero\s+(?:mais|receber))\w*
    | \bpare[m]?\s+de\s+(?:me\s+)?(?:mandar|enviar|escrever)\b
    | \bnon\s+(?:mi\s+)?(?:scriv|mandat|inviat|contattat)\w*\s+piu\b | \b(?:cancellami|cancellatemi|disiscriv\w*)\b
    | \bgeen\s+(?:berichten|sms|smsjes)\s+meer\b
    | 不要再发|别再发|停止发送|取消订阅|больше\s+не\s+пишите|не\s+пишите\s+мне|перестаньте\s+писать|отпишите
    """,
    re.VERBOSE,
)
_OTHERWISE = re.compile(
    r"(?:\b(?:do not|don'?t|never|cannot|can'?t|couldn'?t|won'?t|didn'?t|doesn'?t|not|without)"
    r"(?: (?:ever|just|want to))?"
    r"|\b(?:did|do|does|why|when|have|has|had|if)(?: (?:you|they|he|she|it|we|i|u))?)\s+\Z"
)
"""What stands before *stop* where it is not asked for: don't stop, why did you stop."""
_THREAT = re.compile(r"\b(?:if|unless|until) (?:you|u|y'?all)(?: (?:don'?t|do not))? +\Z")

_OPT_IN = frozenset({"start", "yes", "unstop"})
"""What opts back in (contract section 9)."""

_APOSTROPHE = re.compile("[’‘ʼ`´]")

_EPOCH = datetime.min.replace(tzinfo=UTC)


def check_consent(context: CheckContext) -> tuple[Problem, ...]:
    """Find recipients who may not be texted, and those who seem to have asked not to be. A note goes to nobody."""
    if context.is_note:
        return ()
    refused: list[tuple[str, bool]] = []
    asked: list[tuple[str, HistoryMessage]] = []
    for phone in context.phones:
        person = context.person(phone)
        if person.is_refused:
            refused.append((phone, bool(person.status and person.status.blocked)))
        elif seen := opt_out_request(person.messages):
            asked.append((phone, seen))
    if refused and context.can_leave_out:
        found: tuple[Problem, ...] = (_left_out(context, [phone for phone, _ in refused]),)
    else:
        found = (
            *(_refused(context, phone, blocked=blocked) for phone, blocked in refused[:_MOST_NAMED]),
            *_more(len(refused) - _MOST_NAMED),
        )
    return (*found, *(_asked(context, phone, seen) for phone, seen in asked))


def _left_out(context: CheckContext, phones: Sequence[str]) -> Problem:
    """Say who gets none of the separate texts."""
    if len(phones) == 1:
        sentence = say("{name} can't be texted and is left out.", name=context.name_of(phones[0]))
    else:
        sentence = say_plural(
            "%n person can't be texted and is left out.",
            "%n people can't be texted and are left out.",
            len(phones),
        )
    return warning(LEFT_OUT, Field.RECIPIENTS, sentence, about=" ".join(sorted(phones)))


def _more(count: int) -> Iterator[Problem]:
    if count > 0:
        sentence = say_plural(
            "%n more person can't be texted. Remove them first.",
            "%n more people can't be texted. Remove them first.",
            count,
        )
        yield error("more-opted-out", Field.RECIPIENTS, sentence)


def opt_out_request(messages: tuple[HistoryMessage, ...]) -> HistoryMessage | None:
    """Find the last text in which they asked to be left alone, unless they opted in again after it."""
    theirs = sorted(
        (seen for seen in messages if seen.inbound), key=lambda seen: seen.sent_at or _EPOCH, reverse=True
    )
    for seen in theirs[:_LATEST]:
        if _opts_in(seen.text[:_READ]):
            return None
        if asks_to_stop(seen.text[:_READ]):
            return seen
    return None


@customer_cache(maxsize=1024)
def asks_to_stop(text: str) -> bool:
    """Whether a customer asks in these words not to be texted, in one of the languages of this module."""
    plain = _plain(text)
    laughs = _LAUGHTER.search(text.casefold()) is not None
    said = _words(plain)
    if _is_stop(said, _BESIDE_STOP if not laughs else _POLITE) or _is_only(said, _MAY_SAY_STOP | _SAY_STOP, _POLITE):
        return True
    if any(not _is_meant_otherwise(plain, match) for match in _PLEA.finditer(plain)):
        return True
    if laughs:
        return False
    clauses = [clause for part in _CLAUSE_END.split(plain) if (clause := _words(part))]
    asked = [at for at, clause in enumerate(clauses) if _is_stop(clause, _BESIDE_STOP)]
    return bool(asked) and (asked[-1] == len(clauses) - 1 or _STRANGER.search(plain) is not None)


def _plain(text: str) -> str:
    """Return a text folded, on lines of its own, with straight apostrophes, and with pairs of words that are one."""
    plain = fold(_APOSTROPHE.sub("'", text))
    for pattern, word in _TOGETHER:
        plain = pattern.sub(word, plain)
    return plain


def _words(plain: str) -> list[str]:
    found = [word for word in words(plain) if word[0].isalnum() or word[0] == "🛑"]
    return ["🛑" if word[0] == "🛑" else "stop" if _STRETCHED.fullmatch(word) else word for word in found]


def _is_stop(said: list[str], beside: frozenset[str]) -> bool:
    return _is_only(said, _SAY_STOP, beside)


def _is_only(said: list[str], wanted: frozenset[str], beside: frozenset[str]) -> bool:
    """Whether these words are some that are wanted, and nothing else but those that may stand beside them."""
    return any(word in wanted for word in said) and all(word in wanted or word in beside for word in said)


def _is_meant_otherwise(plain: str, match: re.Match[str]) -> bool:
    """Whether a phrase with *stop* in it stands where it is not asked for."""
    if not any(match[name] for name in ("verb", "again", "out")):
        return False
    before = plain[max(0, match.start() - 40) : match.start()]
    return _OTHERWISE.search(before) is not None and _THREAT.search(before) is None


def _opts_in(text: str) -> bool:
    return _is_only(_words(_plain(text)), _OPT_IN, _POLITE)


def _refused(context: CheckContext, phone: str, *, blocked: bool) -> Problem:
    name = context.name_of(phone)
    identifier, sentence = (
        ("blocked", say("{name} is blocked and can't be texted.", name=name))
        if blocked
        else (
            "opted-out",
            say("{name} opted out and can't be texted. They can text START to opt back in.", name=name),
        )
    )
    return error(identifier, Field.RECIPIENTS, sentence, context.drop(phone), about=phone)


def _asked(context: CheckContext, phone: str, seen: HistoryMessage) -> Problem:
    name, quoted = context.name_of(phone), excerpt(seen.text)
    if seen.sent_at is None:
        sentence = say(
            "{name} asked to stop (“{words}”) but isn't opted out yet. Don't text them.", name=name, words=quoted
        )
    else:
        sentence = say(
            "{name} asked to stop on {date} (“{words}”) but isn't opted out yet. Don't text them.",
            name=name,
            words=quoted,
            date=Day(seen.sent_at),
        )
    return warning("asked-to-stop", Field.RECIPIENTS, sentence, show_conversation(phone), about=phone)
