"""Placeholders of other programs and of people, HTML and escapes; and what only looks like them."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.checks.unfilled_fields import check_merge_fields, find_placeholder
from heydesk.domain.message import Side
from heydesk.domain.problems import FixKind
from heydesk.domain.records import Template, TemplateId
from tests.domain.checks.sample_context import case, known, names, person, words
from tests.domain.sample_drafts import KIM

FORMS = (
    "Hi @, your car is ready.",
    "@ is ready",
    "Your car is ready at @",
    "Your car is ready @!",
    "See you at\n@\nAna",
)
"""A text with a placeholder at its beginning, in it, and at its end."""

PLACEHOLDERS = [
    "«First_Name»",
    "« Vorname »",
    "«FirstName»",
    "«Name»",
    "*|FNAME|*",
    "*|LIST:COMPANY|*",
    "{contactfield=firstname}",
    "{contactfield=firstname|there}",
    "%FIRSTNAME%",
    "%first_name%",
    "%first%",
    "%%first_name%%",
    "%%FirstName%%",
    "%%=v(@name)=%%",
    "%Contact.FirstName%",
    "[INSERT DATE]",
    "[INSERT YOUR COMPANY NAME AND THE LINK TO THE BOOKING PAGE HERE]",
    "[Insert link here]",
    "(INSERT NAME)",
    "<insert date>",
    "INSERT NAME HERE",
    "{!Contact.FirstName}",
    "{!$User.FirstName}",
    "{!Contact:First Name;}",
    "${Leads.First Name}",
    "${firstName}",
    "#{name}",
    "{#contact.name}",
    "{$name}",
    "{0}",
    "{% if contact.name %}",
    "<%= name %>",
    "<<First Name>>",
    "<<FirstName>>",
    "<< Name >>",
    "[[First Name]]",
    '[[FIRSTNAME OR "friend"]]',
    "[firstname,fallback=there]",
    "[contact_attribute:firstname]",
    "[FNAME]",
    "[Name]",
    "[Your Company]",
    "[client_name]",
    "[%name%]",
    "[doctor's last name]",
    "[which car]",
    "[Customer Name]",
    "[appointment time]",
    "[DATE/TIME]",
    "[name of pet]",
    "[date and time]",
    "~Contact.FirstName~",
    "-firstName-",
    "-first_name-",
    "#FirstName#",
    "$FirstName$",
    "$first_name",
    "$NAME",
    "__NAME__",
    "__FIRST_NAME__",
    "|FNAME|",
    "{first_name}",
    "{FirstName}",
    "{Name|there}",
    "{name}",
    "{ MERGEFIELD First_Name }",
    "<NAME>",
    "<First Name>",
    "<FirstName>",
    "<LOCATION>",
    "<your name>",
    "____",
    "$XX",
    "$XX.XX",
    "XX:XX",
    "XX/XX/XXXX",
    "xxx-xxx-xxxx",
    "###-###-####",
    "%s",
    "%1$s",
    "%@",
    "%d",
    "lorem ipsum dolor",
    "#REF!",
    "#N/A",
    "#NAME?",
    "[object Object]",
    "00/00/0000",
    "[XX]",
    "[XXXX]",
    "[phone]",
    "[Link]",
    "[insert]",
    "<fecha>",
    "[Nombre]",
    "{nombre}",
    "[Vorname]",
    "[Uhrzeit]",
    "[prénom]",
    "<company>",
    "[Business Name]",
    "{customer_name}",
    "{Customer Name}",
    "[TIME]",
    "[LOCATION]",
    "{firstname}",
    "[First]",
    "{order id}",
    "[your-name]",
    "[%FirstName%]",
    "@{name}",
    "[Adresse]",
    "https://x.example/?id=[ID]",
    "https://x.example/%ID%",
    "https://x.example/?n={name}",
]

ORDINARY = [
    "Hi Kim, your car is ready.",
    "I <3 you",
    "I <3 this place >:( no",
    "<3 <3 <3",
    r":-) ;-) :-[ :-] :-{ :-} :-| :-\ :-/ {:-) d8-) >.< ^_^ -_- T_T o_O *_* ¯\_(ツ)_/¯ \o/ (╯°□°)╯ =) x_x X_X XD xD",
    ":| |-) :[ :] :{ :} [: :3 8-] :-[",
    "100% cotton",
    "Save 50% or 20% today",
    "50%-70% off%",
    "10%off%20",
    "Get 20% off and 30%off",
    "We give 100% and you save 5%.",
    "#1 in town",
    "You're our #1! Ticket #4821, room #12",
    "#metoo #SmallBusiness #ElmGarage",
    "Order #A-123 is ready",
    "Call ext. #7",
    "Press 1# or *9",
    "AT&T and B&B; fish & chips; R&D;",
    "Q&A; we're here",
    "Costs $5; $10-$20, 5$ and A$AP Rocky",
    r"C:\new\road\notes.txt",
    r"\\server\new\folder",
    r"See D:\reports\2026",
    "Please bring [a copy of] your ID",
    "We close early [due to snow]",
    "[Elm Garage] Your car is ready",
    "[Elm Garage]: Your car is ready",
    "Elm Garage [formerly Oak Motors]",
    "Your car is ready. [Elm Garage]",
    "[Reminder] Your visit is tomorrow",
    "[Update] We open at 9",
    "[ELM DENTAL] Your visit is tomorrow at 9",
    "[ALERT] Road closed",
    "[sic]",
    'He said "it [the car] is fine"',
    "She wrote [in all caps] that she is fine",
    "[see below]",
    "[This is an automated message]",
    "[Please do not reply]",
    "[Reply STOP to opt out]",
    "Text [Y] to confirm",
    "Reply [YES] or [NO]",
    "[1/2] Part one",
    "[2 of 3] next",
    "Link: [here](https://x.example)",
    "Options: [x] oil [ ] tires",
    "Love you xxx",
    "See you tomorrow xx",
    "Thanks so much! XXXX",
    "Thanks Kim xxx",
    "Happy Birthday! XOXO",
    "Size XXL, XXXL or xl",
    "Super Bowl XXX was fun",
    "Louis XX and Rocky XXX",
    "Your card ending in XXXX1234",
    "Card XXXX-XXXX-XXXX-1234",
    "Account xxxx 4821",
    "card **** 1234",
    "*Important* please call",
    "**Bold** words",
    "***Sale*** today",
    "_italic_ and __bold__ text",
    "snake_case and file_name.txt",
    "~10 minutes ~ 5 miles",
    "~~old price~~",
    "5 < 6 and 7 > 2",
    "a<b and b>c",
    "Email <kim@example.com>",
    "See <https://elm.example/visit>",
    "Kim -> Pat <- Lee",
    "=> see you --- bye",
    "--- Elm Garage ---",
    "- milk - eggs -",
    "well-being, follow-up-call, 24-7-365",
    "555-0103 and 650-555-0103",
    "12/24/2026 or 01/02",
    "24/7 service",
    "10:00-12:00",
    "00:00 midnight",
    "1,000 x 2,000 and 3x4",
    "2x4x8 lumber",
    "«Bonjour» dit-il",
    "« Merci beaucoup »",
    "Lees «El País» hoy",
    "Он сказал «Привет»",
    "“Hi” «hello»",
    "Hi | Elm Garage | Open 9-5",
    "Mon|Tue|Wed",
    "A | B",
    "Pay $20 | $30 | $40",
    "@elmgarage on Instagram",
    "a@b.example",
    "/path/to/thing",
    "http://x.example/a%20b%2Fc",
    "https://x.example/%D0%9A%D0%B0%D1%80",
    "https://x.example/?q=100%25&lang=en&copy=2#sec_1",
    "https://x.example/a_b__c___d",
    "https://x.example/a#b#c",
    "Use code SAVE10 or SAVE_20",
    "None of us",
    "Dear Nan",
    "none",
    "Hi Nanette, ok",
    "Insert your card and enter your PIN",
    "Please insert the key, enter the code",
    "(insert coin)",
    "({[ok]})",
    "(see attached)",
    "{ }",
    "{}",
    "I said {a}",
    "email: me_and_you@x.example",
    "1. one 2. two",
    "• one • two",
    "Temperature 20% humidity, 5% d",
    "90 %d",
    "100% sure, 90 % sure",
    "Please send your date of birth (MM/DD/YYYY)",
    "Your code is 00000",
    "Balance $0.00",
    "Est. 1998 / Rev. 2",
    "Room 12 - 1st floor - ask for Ana",
    "Mr. X and Ms. X",
    "x marks the spot",
    "xx",
    "X",
    "A-B-C",
    "Sun-Mon-Tue",
    "drive-in-theater",
    "-Ana-",
    "- Ana -",
    "-ANA-",
    "Thanks, -Kim",
    r"\m/ rock",
    "1/2 & 3/4",
    "&c.",
    "Tom & Jerry;",
    "me&you;",
    "if a && b;",
    "This is undefined behavior",
    "null and void",
    "Hi all, none of you",
    "Math: 3 * 4 * 5 = 60",
    "f(x) = {x | x > 0}",
    "[laughs] ok",
    "<grin>",
    "we have <all of your first and last name>",
    "{hugs}",
    "<hugs>",
    "[5pm]",
    "[5 pm today]",
    "The 5 [five] cars",
]


@pytest.mark.parametrize("piece", PLACEHOLDERS)
def test_placeholder_of_any_program_is_named(piece: str) -> None:
    """Of Word, Mailchimp, HubSpot, Salesforce, Klaviyo, Mautic, spreadsheets, scripts and people."""
    for form in FORMS:
        text = form.replace("@", piece)
        assert names(check_merge_fields(case(text))) == ["placeholder"], text
        assert check_merge_fields(case(text, side=Side.NOTE)) == ()


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_no_placeholder(text: str) -> None:
    """Emoticons, prices, numbers, kisses, asides in brackets, links, paths, addresses and other people's quotes."""
    for whole in (text, f"Hi Kim, {text}", f"{text} See you soon."):
        assert words(check_merge_fields(case(whole))) == ""


@pytest.mark.parametrize(
    ("text", "piece", "mended"),
    [
        ("Tom &amp; Jerry&#39;s", "&amp;", "Tom & Jerry's"),
        ("9&nbsp;am&nbsp;&ndash; it&rsquo;s &#x2019;", "&nbsp;", "9 am – it’s ’"),
        ("so&shy;ft&#8203;ly &#9;now", "&shy;", "softly  now"),
        (r"Hi Kim,\nyour car is ready.\r\nAna", r"\n", "Hi Kim,\nyour car is ready.\nAna"),
        ("Hi<br>Kim<BR/> now<br />", "<br>", "Hi\nKim\n now\n"),
        ("<p class=x>Your <b>car</b></p>", "<p class=x>", "Your car"),
        (r"it\u2019s ready\u0007", r"\u2019", r"it’s ready\u0007"),
        ("Your%20car,%20ready", "%20", "Your car, ready"),
        ("Ready.%0D%0Anow", "%0D%0A", "Ready.\nnow"),
        ("https://x.example/?a=1&amp;b=2", "&amp;", "https://x.example/?a=1&b=2"),
    ],
)
def test_what_a_web_page_or_a_program_wrote_is_offered_in_plain(text: str, piece: str, mended: str) -> None:
    """Entities, tags, and line ends in letters; the whole text is mended at once, unless it is a template's."""
    (found,) = check_merge_fields(case(text))
    assert str(found.sentence) == f"“{piece}” would be sent as is. Replace it."
    assert found.fix is not None
    assert (str(found.fix.label), found.fix.kind, found.fix.value) == ("Clean up", FixKind.REPLACE_TEXT, mended)
    assert [each for each in check_merge_fields(case(mended)) if each.identifier == "escape-in-text"] == []
    ready = known(person(KIM), templates={TemplateId(3): Template(TemplateId(3), "Ready", text)})
    (found,) = check_merge_fields(case("", template_id=TemplateId(3), known=ready))
    assert found.fix is None


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Hi *|FNAME|*!", "Hi {{first_name}}!"),
        ("Hi «Last_Name»!", "Hi {{last_name}}!"),
        ("Hi %%first_name%%!", "Hi {{first_name}}!"),
        ("Hi {!Contact.FirstName}!", "Hi {{first_name}}!"),
        ("Hi [Vorname]!", "Hi {{first_name}}!"),
        ("Hi *|COMPANY|*!", None),
    ],
)
def test_the_field_that_another_program_means_is_offered(text: str, mended: str | None) -> None:
    """By its name there, where every account has such a field."""
    (found,) = check_merge_fields(case(text))
    assert (found.fix and found.fix.value) == mended


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("Your order XXXX is ready", "XXXX"),
        ("XXXX is ready", "XXXX"),
        ("It costs $xx today", "$xx"),
        ("Your code is XXXX", "XXXX"),
        ("See you at xxx", "xxx"),
        ("Ready. XXXX will call you", "XXXX"),
        ("See you soon! XXXX", ""),
        ("Thanks XXX\nAna", ""),
        ("Card xxxx xxxx xxxx 4821 was used", ""),
    ],
)
def test_letters_for_what_is_lacking_are_told_from_kisses(text: str, piece: str) -> None:
    """By what stands before them, and whether anything follows."""
    span = find_placeholder(text)
    assert ("" if span is None else text[slice(*span)]) == piece


def test_the_first_placeholder_is_named() -> None:
    """The longest of those that begin there, and one that stands in something that is none."""
    assert find_placeholder("a {name} and [date]") == (2, 8)
    assert find_placeholder("see <if {name} comes>") == (8, 14)
    assert find_placeholder("call xxx-xxx-xxxx") == (5, 17)
    assert names(check_merge_fields(case("[date] &amp; {{x"))) == ["token-broken", "placeholder", "escape-in-text"]


@given(st.text(st.sampled_from("{}[]()<>«»%*|~#$!@-_=xX&;\\nb :/.date0"), max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    """A placeholder is a piece of the text that is not empty, and what is cleaned up is clean."""
    span = find_placeholder(text)
    assert span is None or 0 <= span[0] < span[1] <= len(text)
    for found in check_merge_fields(case(text)):
        assert str(found.sentence)


@pytest.mark.parametrize(
    "piece", ["{a ", "[a", "<a ", "«a", "%a", "x-", "#-", "$x", "-a-", "__a_", "&a", "\\n", "xxx "]
)
def test_no_text_makes_it_slow(piece: str) -> None:
    """It runs at each Send."""
    began = process_time()
    check_merge_fields(case(piece * 5_000))
    assert process_time() - began < 1
