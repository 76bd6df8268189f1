"""Who opted out, is blocked, or asked to be left alone in other words."""

from __future__ import annotations

import pytest

from heydesk.domain.checks.consent import LEFT_OUT, check_consent
from heydesk.domain.message import Side
from heydesk.domain.problems import FixKind, Severity
from tests.domain.checks.sample_context import case, heard, known, names, person, status, words
from tests.domain.sample_drafts import KIM, PAT


@pytest.mark.parametrize(
    ("unsubscribed", "blocked", "name"),
    [(True, False, "opted-out"), (False, True, "blocked"), (True, True, "blocked"), (False, False, None)],
)
def test_opted_out_or_blocked_recipient_is_an_error(unsubscribed: bool, blocked: bool, name: str | None) -> None:
    """An error that names them; the last one of a draft can't be taken out, one of a group can."""
    kim = person(KIM, status=status(KIM, unsubscribed=unsubscribed, blocked=blocked))
    alone = check_consent(case(known=known(kim)))
    group = check_consent(case(phones=(PAT, KIM), known=known(kim, person(PAT)), group=True))
    assert names(alone) == names(group) == ([] if name is None else [name])
    assert [problem.severity for problem in alone] == [Severity.ERROR] * len(alone)
    assert all("Kim Lee" in words(found) for found in (alone, group) if found)
    assert [problem.fix for problem in alone] == [None] * len(alone)
    assert [problem.fix and (problem.fix.kind, problem.fix.value) for problem in group] == (
        [(FixKind.DROP_RECIPIENT, KIM)] * len(group)
    )


def test_who_opted_out_is_left_out_of_separate_texts() -> None:
    """The others get theirs; it is asked before, and about whom is told apart. Nobody left is an error again."""
    kim = person(KIM, status=status(KIM, unsubscribed=True))
    pat = person(PAT, status=status(PAT, blocked=True))
    (one,) = check_consent(case(phones=(PAT, KIM), known=known(kim, person(PAT))))
    assert (one.identifier, one.severity, one.about) == (LEFT_OUT, Severity.WARNING, KIM)
    assert str(one.sentence) == "Kim Lee can't be texted and is left out."
    (two,) = check_consent(case(phones=(PAT, KIM, "14155550199"), known=known(kim, pat)))
    assert str(two.sentence) == "2 people can't be texted and are left out."
    assert set(two.about.split()) == {KIM, PAT}
    assert names(check_consent(case(phones=(PAT, KIM), known=known(kim, pat)))) == ["blocked", "opted-out"]


def test_of_many_the_rest_is_counted() -> None:
    """A crowd makes no wall of errors."""
    crowd = tuple(f"1650555010{i}" for i in range(8))
    barred = known(*(person(phone, status=status(phone, unsubscribed=True)) for phone in crowd))
    found = check_consent(case(phones=crowd, known=barred))
    assert names(found) == ["opted-out"] * 5 + ["more-opted-out"]
    assert str(found[-1].sentence) == "3 more people can't be texted. Remove them first."
    assert names(check_consent(case(phones=crowd[:5], known=barred))) == ["opted-out"] * 5
    assert names(check_consent(case(phones=crowd[:6], known=barred)))[5:] == ["more-opted-out"]


def test_a_note_reaches_nobody() -> None:
    """The team may write about somebody who opted out."""
    kim = person(KIM, heard("STOP"), status=status(KIM, unsubscribed=True))
    assert check_consent(case(side=Side.NOTE, known=known(kim))) == ()


PLEAS = [
    "STOP",
    " stop. ",
    "Stop!!!",
    "STOPPP",
    "stop",
    "StOp",
    "Please stop",
    "pls stop",
    "Plz stop",
    "stop please",
    "stop pls",
    "stop thanks",
    "no thanks stop",
    "No thanks. Stop",
    "No thank you, stop",
    "no stop",
    "ok stop",
    "STOP 🛑",
    "🛑",
    "🛑 STOP 🛑",
    "✋ stop",
    "stop 😡",
    "stop all",
    "STOPALL",
    "STOP ALL TEXTS",
    "stop now",
    "Stop it.",
    "stop this",
    "stop already",
    "stop texts",
    "Hi, please stop",
    "sorry stop",
    "STOP!! wrong number",
    "wrong number, stop",
    "Wrong number. Please stop",
    "wrong person stop",
    "Who is this? STOP",
    "who dis. stop",
    "Not interested, stop",
    "Stop. I don't know you",
    "Stop, you have the wrong number",
    "This is not Bob, please stop",
    "I never signed up for this. Stop.",
    "Thanks, but stop",
    "Opt out",
    "opt-out please",
    "OPTOUT",
    "optout pls",
    "I want to opt out",
    "I'd like to unsubscribe",
    "UNSUBSCRIBE",
    "unsubscribe me",
    "un subscribe",
    "unsub",
    "please unsubscribe this number",
    "opt me out",
    "Cancel",
    "cancel please",
    "QUIT",
    "End",
    "revoke",
    "remove",
    "Remove me",
    "Remove me please",
    "cease",
    "stop texting me",
    "Stop texting",
    "quit texting me",
    "stop txting me",
    "Pls stop textin me",
    "stop messaging me!!",
    "stop sending me texts",
    "Please stop sending me these",
    "stop with the texts",
    "Stop the messages",
    "stop all messages",
    "Stop your spam",
    "stop spamming me",
    "stop contacting me",
    "stop calling me",
    "Quit your messages",
    "can you stop?",
    "could you please stop",
    "Can you stop texting me",
    "I said stop",
    "I told you to stop",
    "I want these to stop",
    "if you don't stop texting me I will report you",
    "don’t text me again",
    "Dont text me",
    "do not txt this number",
    "Do not contact us",
    "Never text me again",
    "don't want any more texts",
    "I do not want to receive text messages",
    "I no longer wish to receive your messages",
    "I don't want to be texted",
    "no more texts please",
    "No more messages",
    "enough with the texts",
    "cancel text alerts",
    "end texts",
    "Take me off your list",
    "get me off this list",
    "remove my number from this list",
    "Remove me from your list",
    "Please remove my number.",
    "delete my number",
    "leave me alone",
    "leave me the hell alone",
    "lose my number",
    "ALTO",
    "Alto por favor",
    "alto, gracias",
    "PARAR",
    "BASTA",
    "Baja",
    "número equivocado, alto",
    "No me escriban más",
    "no me manden mas mensajes",
    "Dejen de mandar mensajes",
    "ya no quiero recibir mensajes",
    "No más mensajes",
    "Quiero darme de baja",
    "borren mi número",
    "ARRET",
    "ARRÊT",
    "arret svp",
    "Arrêtez s'il vous plaît",
    "mauvais numéro, arrêt",
    "Ne m'écrivez plus",
    "ne m’envoyez plus de messages",
    "plus de SMS",
    "Arrêtez de m'écrire",
    "je veux me désabonner",
    "Laissez-moi tranquille",
    "STOPP",
    "bitte stopp",
    "Abmelden",
    "keine SMS mehr",
    "Bitte nicht mehr schreiben",
    "Schreiben Sie mir nicht mehr",
    "Hören Sie auf",
    "Lassen Sie mich in Ruhe",
    "falsche Nummer, stop",
    "não me mande mensagens",
    "pare de mandar mensagens",
    "non scrivetemi più",
    "geen berichten meer",
    "停止",
    "退订",
    "请不要再发了",
    "やめて",
    "그만",
    "стоп",
    "Больше не пишите",
    "توقف",
]

OTHER_WORDS = [
    "I want to cancel",
    "Can I cancel my appointment?",
    "cancel my 3pm",
    "Where does it end",
    "The end!",
    "Can you stop by tomorrow?",
    "I'll stop by at 3",
    "I'll stop by at 3, thanks",
    "Stop by anytime",
    "stop in any time",
    "Please stop by the office",
    "Can you please stop at my house",
    "could you stop by",
    "The bus stop is near",
    "at the bus stop",
    "I'm at the bus stop.",
    "meet me at the bus stop",
    "Bus stop, then left",
    "Next stop: Reno",
    "last stop",
    "Stop 5 on Main Street",
    "stop sign on the corner",
    "There's a stop light",
    "can't stop laughing",
    "can’t stop laughing 😂",
    "Cant stop won't stop",
    "I can't stop thinking about it",
    "omg stop 😂",
    "stop lol",
    "haha stop",
    "Stop, you're killing me 😂",
    "Stop! I'm coming in now",
    "Non-stop flight",
    "one stop shop",
    "nonstop",
    "pit stop",
    "The pain won't stop",
    "My car won't stop making noise",
    "The leak didn't stop",
    "does it stop at noon",
    "when does it stop",
    "did it stop?",
    "It will stop soon",
    "Stop watch",
    "I need to stop at the bank",
    "I have to stop taking the pills",
    "Should I stop taking it",
    "Stop payment on check 12",
    "Don't stop",
    "don't stop texting me",
    "please don't stop texting me!",
    "never stop texting me",
    "why did you stop texting me",
    "Did you stop sending texts?",
    "Don't unsubscribe me",
    "I didn't unsubscribe",
    "Don't text him, text me",
    "Don't text and drive",
    "Take us out for lunch!",
    "Take me off at 5th and Main",
    "opt me in",
    "I never got a message",
    "I never got any texts",
    "Does the offer end?",
    "end of the month",
    "the deadline is the end of May",
    "Alto, CA",
    "I live in Palo Alto",
    "the alto part in choir",
    "parking is on the side",
    "Para el lunes por favor",
    "para mañana",
    "the pharmacy",
    "Remove the old tires",
    "remove the couch please",
    "Please delete the 3pm slot",
    "quit my job today",
    "I quit smoking",
    "No more pain",
    "no more questions",
    "I want more texts",
    "leave the key alone",
    "Not interested",
    "wrong number",
    "no thanks",
    "No",
    "stopped by yesterday",
    "Stopping by",
    "I stopped at the store",
    "He told me to stop by",
    "you need to stop by the office",
    "I said stop by at 3",
    "Full stop",
    "unstoppable",
    "Yes please",
    "Thanks!",
    "bus stops here",
    "Arrêt de bus",
    "à l'arrêt de bus",
    "Haltestelle",
    "En el alto",
]


@pytest.mark.parametrize("text", PLEAS)
def test_a_plea_in_other_words_is_seen(text: str) -> None:
    """The service acts on its keywords alone; a person who asked is named, with their words."""
    found = check_consent(case(known=known(person(KIM, heard(text)))))
    assert names(found) == ["asked-to-stop"]
    assert found[0].severity is Severity.WARNING
    assert found[0].fix is not None
    assert (found[0].fix.kind, found[0].fix.value) == (FixKind.SHOW_CONVERSATION, KIM)
    assert text.split(maxsplit=1)[0] in words(found)
    assert "Kim Lee asked to stop on 2026-11-25" in words(found)


@pytest.mark.parametrize("text", OTHER_WORDS)
def test_other_words_are_no_plea(text: str) -> None:
    """Nobody is warned of an appointment that is cancelled."""
    assert check_consent(case(known=known(person(KIM, heard(text))))) == ()


def test_only_the_latest_words_of_theirs_count() -> None:
    """Not the team's, not those before START, not those of long ago; a plea without a date is one all the same."""

    def found(*messages: object) -> list[str]:
        return names(check_consent(case(known=known(person(KIM, *messages)))))  # type: ignore[arg-type] # sightings

    assert found(heard("Reply STOP", inbound=False), heard("STOP", inbound=None)) == []
    assert found(heard("START", minutes_ago=1), heard("STOP", minutes_ago=9)) == []
    assert found(heard("STOP", minutes_ago=1), heard("START", minutes_ago=9)) == ["asked-to-stop"]
    assert found(heard("STOP", minutes_ago=9), *[heard("Hi")] * 4) == ["asked-to-stop"]
    assert found(heard("STOP", minutes_ago=9), *[heard("Hi")] * 5) == []
    assert found(heard("STOP", minutes_ago=None)) == ["asked-to-stop"]
    assert "Kim Lee asked to stop (“STOP”)" in words(
        check_consent(case(known=known(person(KIM, heard("STOP", minutes_ago=None)))))
    )
