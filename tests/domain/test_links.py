"""What is taken from a link, and what is refused."""

from __future__ import annotations

import pytest

from heydesk.domain.links import BadLink, Link, is_link, read_link

KIM, PAT = "+16505550103", "+12125550150"


@pytest.mark.parametrize(
    ("link", "recipients", "text"),
    [
        (f"sms:{KIM}", (KIM,), ""),
        (f"sms:{KIM},{PAT}?body=Hi%20there%2C%20all%0Abye", (KIM, PAT), "Hi there, all\nbye"),
        (f"SMS://{KIM}?Body=1%2B1+1", (KIM,), "1+1+1"),
        (f"smsto:{KIM};{PAT};body=Hi", (KIM, PAT), "Hi"),
        (f"sms:{KIM}&body=Tom%20%26%20Ana", (KIM,), "Tom & Ana"),
        (f"sms:{KIM};?&body=Hi", (KIM,), "Hi"),
        ("smsto:%2B1%20(650)%20555-0103", ("+1 (650) 555-0103",), ""),
        (f"sms:/open?addresses={KIM},{PAT}&body=Hi", (KIM, PAT), "Hi"),
        (f"sms://open?addresses={KIM}", (KIM,), ""),
        ("sms:?body=Hi", (), "Hi"),
        ("sms:", (), ""),
        (f"mmsto:{KIM}/?body=100%", (KIM,), "100%"),
        (f"sms:{KIM}?body=first&body=second", (KIM,), "first"),
        ("tel:+1-650-555-0103;ext=12", ("+1-650-555-0103;ext=12",), ""),
        ("tel:650-555-0103;phone-context=+1", ("650-555-0103;phone-context=+1",), ""),
        ("tel:650-555-0103;phone-context=shop.example;x=y", ("650-555-0103",), ""),
        (f"tel:{KIM}?body=no%20text%20in%20a%20call", (KIM,), ""),
        (f" callto:{KIM}#top ", (KIM,), ""),
        (f"sms:{KIM}?body=Hi&secret_key=abc&base_url=https%3A%2F%2Fevil.example&private=1", (KIM,), "Hi"),
    ],
)
def test_numbers_and_text_are_taken_and_nothing_else(link: str, recipients: tuple[str, ...], text: str) -> None:
    """By the RFC, and as Android and iOS write them."""
    assert is_link(link)
    assert read_link(link) == Link(recipients, text)


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("javascript:alert(1)", "“javascript:alert(1)” is another kind."),
        ("file:///etc/passwd", "is another kind."),
        ("no link", "“no link” is another kind."),
        ("smsx:+16505550103", "is another kind."),
        ("tel:", "It has no phone number."),
        ("tel:;ext=3", "“;ext=3” isn't a phone number."),
        ("sms:list%20501?body=Hi", "“list 501” isn't a phone number."),
        ("sms:Kim", "“Kim” isn't a phone number."),
        ("sms:+1650555%00103", "It has hidden characters."),
        (f"sms:{KIM}?body=a%1bb", "It has hidden characters."),
        (f"sms:{KIM}?body=pay%E2%80%AEyap", "It has hidden characters."),
        (f"sms:{KIM}?body=pay%20%E2%81%A7100%E2%81%A9", "It has hidden characters."),
        (f"sms:{KIM}?body=%FF", "Its characters can't be read."),
        (f"sms:{KIM}?body=\udcff", "Its characters can't be read."),
        (f"sms:{KIM}?body={'a' * 20_000}", "It is too long."),
        ("sms:" + ",".join([KIM] * 101), "It has more than 100 numbers."),
    ],
)
def test_hostile_link_is_refused_with_its_reason(link: str, reason: str) -> None:
    """The sentence quotes it on one line."""
    with pytest.raises(BadLink) as refused:
        read_link(link)
    assert str(refused.value).endswith(reason)
    assert "\n" not in str(refused.value)


def test_folder_of_windows_is_no_link() -> None:
    """One letter before the colon names a drive."""
    assert not is_link(r"C:\\texts")
    assert not is_link("outbox")
