"""Greetings that name the sender, the business or nobody: no question comes of them."""

from __future__ import annotations

import pytest

from heydesk.domain.checks.greeting import check_greeting, names_greeted
from heydesk.domain.records import ListId
from tests.domain.checks.sample_context import case, names
from tests.domain.sample_drafts import SUPPORT

SENDERS = [
    "Ana here from Elm Garage. Your car is ready",
    "Hi, Ana here from Elm Garage",
    "Hi Ana here from Elm Garage",
    "Hello, Ana Ruiz here",
    "Hi Ana & Ben here from Elm",
    "Hi, Ana from Elm Garage. Your car is ready",
    "Hello Ana with Elm Garage, your car is ready",
    "Good morning, Ana at Elm Dental calling",
    "Hi, Ana at the front desk",
    "Hi! Ana from Elm Garage here",
    "Hi, Ana @ Elm Garage",
    "Hello, Ana speaking",
    "Hi, this is Ana",
    "Hi! It's Ana",
    "Hi, It’s Ana from Elm",
    "Hi, I'm Ana",
    "Hey, My name is Ana",
    "Hi, Dr. Lopez's office here",
    "Hello, Dr. Lopez’s office calling about your visit",
    "Hi from Ana",
    "Hello, Ana: your car is ready",
    "Hola, soy Ana",
    "Hola, Ana de Elm Garage",
    "Hola, le saluda Ana",
    "Buenos días, Ana por aquí",
    "Bonjour, ici Ana",
    "Bonjour, Ana du cabinet",
    "Bonjour, c'est Ana",
    "Hallo, hier ist Ana",
    "Hallo, Ana hier von der Praxis",
    "Guten Tag, Ana von Elm",
    "Olá, aqui é a Ana",
    "Ciao, sono Ana",
]

BUSINESSES = [
    "Hello, Elm Dental here",
    "Hello Elm Garage customers",
    "Dear Elm Garage Customer",
    "Hi Kim's Nails clients",
    "Hello, Elm Dental: your visit is tomorrow",
    "Hi! Oak Street Clinic, your visit is tomorrow",
    "Good morning from Elm Dental",
    "Hi, Maple Salon. Your visit is tomorrow",
    "Hello Support Team",
]

NOBODY = [
    "Dear resident",
    "Dear Resident,",
    "Dear Residents",
    "Dear RESIDENTS",
    "HELLO NEIGHBORS",
    "Hi there",
    "Hi There!",
    "Hi all",
    "Hi All,",
    "Hi Team",
    "Hi team, see you",
    "Hi Neighbors",
    "Hello Everyone!",
    "Hey Y'all",
    "Hi Folks",
    "Hi Ladies",
    "Dear Sir or Madam",
    "Dear Sir/Madam",
    "Dear Homeowner",
    "Dear Tenants",
    "Dear Valued Customer",
    "Dear Parents and Students",
    "Dear Candidate",
    "Hi Lions Families",
    "Hi Class of 2026",
    "Hi friend",
    "Hi! Reminder: your visit is tomorrow",
    "Hello! Unfortunately, we close early",
    "Hi. Confirming your visit",
    "Hi! Appointment tomorrow at 9",
    "Hello. Looking forward to it",
    "Hi, Your car is ready",
    "Hi, Just checking in",
    "Hi, There's a spot at 3",
    "Hi!\nStorm closures today",
    "Good morning. Road works start today",
    "Evening Hours: 5 to 9",
    "Morning Appointments are open",
    "Happy Monday",
    "Estimado cliente",
    "Estimado Residente:",
    "Hola vecinos",
    "Hola a todos",
    "Hola Vecinos,",
    "Hola, Su auto está listo",
    "Buenas tardes, Gracias por venir",
    "Bonjour à tous",
    "Cher Client",
    "Bonjour, Votre voiture est prête",
    "Bonjour Mesdames",
    "Hallo zusammen",
    "Hallo, Ihr Auto ist fertig",
    "Guten Tag, Ihre Bestellung ist da",
    "Liebe Eltern",
    "Liebe Kunden",
    "Liebe Mieterinnen und Mieter",
    "Sehr geehrte Damen und Herren",
    "Lieber Kunde",
    "Olá Cliente",
    "Ciao a tutti",
    "Gentile Cliente",
    "Beste klanten",
    "Beste Klant",
]

NAMED = [
    ("Hi Bob, Ana here from Elm", ("Bob",)),
    ("Hi, Bob! Your car is ready", ("Bob",)),
    ("Hi, Bob. Your car is ready", ("Bob",)),
    ("Hi! Bob, your car is ready", ("Bob",)),
    ("Hello!\nBob,\nyour car is ready", ("Bob",)),
    ("Dear Bob Roe:", ("Bob", "Roe")),
    ("Hi Bob here is your receipt", ("Bob",)),
    ("Hi Bob here's your receipt", ("Bob",)),
    ("Hi Bob from all of us at Elm", ("Bob",)),
    ("Hi Bob at 3 we open", ("Bob",)),
    ("Hi Bob of course", ("Bob",)),
    ("Hi Bob and team", ("Bob",)),
    ("Hola María de la Cruz", ("María",)),
    ("Hallo Anna von Berg", ("Anna",)),
    ("Sehr geehrter Herr Roe,", ("Roe",)),
    ("Dear Bob's parents", ("Bob",)),
    ("Hi Bob's mom", ("Bob",)),
    ("Hi April, see you", ("April",)),
    ("Hi Mark - see you", ("Mark",)),
]


@pytest.mark.parametrize("text", [*SENDERS, *BUSINESSES, *NOBODY])
def test_nobody_is_greeted_by_name(text: str) -> None:
    """Who writes, a firm, an audience, and how sentences begin; neither for one person nor for a list."""
    assert names_greeted(text) == ()
    assert check_greeting(case(text)) == ()
    assert check_greeting(case(text, phones=(), list_ids=(ListId(5),))) == ()


@pytest.mark.parametrize(("text", "greeted"), NAMED)
def test_a_name_is_still_asked_about(text: str, greeted: tuple[str, ...]) -> None:
    """Where somebody is called by name, whatever follows."""
    assert names_greeted(text) == greeted
    assert names(check_greeting(case(text))) == ["greets-somebody-else"]


def test_the_sender_and_the_inbox_are_known_by_name() -> None:
    """After a comma the sender's own name is no greeting; an inbox's name never is."""
    assert check_greeting(case("Hi, Ana! Your car is ready")) == ()
    assert names(check_greeting(case("Hi Ana, your car is ready"))) == ["greets-somebody-else"]
    assert names(check_greeting(case("Hi, Ben! Your car is ready"))) == ["greets-somebody-else"]
    assert names(check_greeting(case("Hi, Ana! Your car is ready", sender_id=None))) == ["greets-somebody-else"]
    lumina = SUPPORT._replace(name="Lumina")
    assert check_greeting(case("Hi Lumina, see you")) != ()
    assert check_greeting(case("Hi Lumina, see you", inbox=lumina)) == ()
    assert names(check_greeting(case("Hi Bob", inbox=None))) == ["greets-somebody-else"]
    assert names(check_greeting(case("Hi Bob", inbox=SUPPORT._replace(name="")))) == ["greets-somebody-else"]
