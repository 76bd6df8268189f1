"""Merge tokens: found, filled, named where nothing fills them, and never a letter of the text lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.merge_fields import (
    FieldText,
    MergeResult,
    MergeTemplate,
    Token,
    find_blanks,
    find_tokens,
    key_of,
    render,
    values_of,
)
from heydesk.domain.records import Contact, ContactId, ListMember

KIM = Contact(ContactId(1), "16505550103", "Kim", "Lee", custom=(("Order Number", "A-17"), ("Dog", "")))
TEXTS = st.text(st.sampled_from("{}{} \nab") | st.characters(), max_size=60)
NAMES = st.from_regex(r"[A-Za-z][A-Za-z_ -]{0,12}[a-z]", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Kim", ()),
        ("Hi { Kim }", ()),
        ("Hi {{first_name}}!", (Token(3, 17, "first_name"),)),
        ("{{ first_name }}{{x}}", (Token(0, 16, "first_name"), Token(16, 21, "x"))),
        ("Hi {{first_name", (Token(3, 5, ""),)),
        ("Hi {{first_name}", (Token(3, 5, ""),)),
        ("Hi {{first\nname}}", (Token(3, 5, ""),)),
        ("Hi {{}}", (Token(3, 7, ""),)),
        ("Hi {{  }}", (Token(3, 9, ""),)),
        ("{{a {{b}}", (Token(0, 2, ""), Token(4, 9, "b"))),
        ("{{{a}}}", (Token(0, 2, ""),)),
    ],
    ids=ascii,
)
def test_tokens_are_found(text: str, expected: tuple[Token, ...]) -> None:
    """Whole ones by name; braces that are no token without one."""
    assert find_tokens(text) == expected
    assert [token.is_whole for token in expected] == [bool(token.name) for token in expected]


@pytest.mark.parametrize("name", ["Order Number", "order_number", "ORDER-NUMBER", "ordernumber", " order  number "])
def test_names_match_as_people_write_them(name: str) -> None:
    """The service's own spelling is unknown, so case, spaces, dashes and underscores make no difference."""
    assert key_of(name) == key_of("Order Number")
    assert render("{{" + name + "}}", values_of(KIM)).text == "A-17"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi {{first_name}} {{Last Name}}.", MergeResult("Hi Kim Lee.")),
        ("{{dog}} and {{Dog}}, {{dog}}", MergeResult(" and , ", ("dog", "Dog"))),
        ("{{cat}}! {{cat}}", MergeResult("{{cat}}! {{cat}}", (), ("cat",))),
        ("{{ cat }} of {{first_name", MergeResult("{{ cat }} of {{first_name", (), ("cat",))),
        ("{{size}}", MergeResult("", ("size",))),
    ],
)
def test_a_text_is_filled_for_one_person(text: str, expected: MergeResult) -> None:
    """Empty fields leave nothing and are named; what is no field stays as it is and is named apart."""
    assert render(text, values_of(KIM, fields=("Size", "Dog"))) == expected


def test_a_list_lends_its_names_where_there_is_no_contact() -> None:
    """Contract section 7: from the contact, or from the list's own names when there is none."""
    member = ListMember("16505550103", "Kimberly", "L.")
    assert render("{{first_name}} {{last_name}}", values_of(None, member)).text == "Kimberly L."
    assert render("{{first_name}}", values_of(KIM, member)).text == "Kim"
    assert render("{{first_name}}", values_of(None)) == MergeResult("", ("first_name",))


def test_white_space_is_no_value() -> None:
    """A name of spaces would leave a hole, so it is named."""
    contact = Contact(ContactId(2), "12125550150", " ")
    assert render("Hi {{first_name}}", values_of(contact)).empties == ("first_name",)


@given(TEXTS)
def test_text_without_tokens_renders_unchanged(text: str) -> None:
    """A text without whole tokens reads as it was written, and any text does where no field is known."""
    assert render(text, {}).text == text
    merge = MergeTemplate(text)
    assert len(merge.fixed) == len(merge.names) + 1


@given(st.lists(st.text(st.characters(exclude_characters="{}"), max_size=10), min_size=2), st.lists(NAMES))
def test_text_between_tokens_renders_unchanged(fixed: list[str], names: list[str]) -> None:
    """What stands between the tokens comes out to the letter, with the values in their places."""
    names = [*names, *["first_name"] * len(fixed)][: len(fixed) - 1]
    text = fixed[0] + "".join("{{" + name + "}}" + after for name, after in zip(names, fixed[1:], strict=True))
    values = {key_of(name): f"<{key_of(name)}>" for name in names}
    expected = fixed[0] + "".join(f"<{key_of(n)}>{after}" for n, after in zip(names, fixed[1:], strict=True))
    assert render(text, values) == MergeResult(expected)


@given(TEXTS, st.dictionaries(NAMES.map(key_of), st.sampled_from(["", " ", "x"])), st.lists(NAMES, min_size=1))
def test_a_token_that_nothing_fills_is_always_named(text: str, values: dict[str, str], names: list[str]) -> None:
    """As empty or as unknown, by the name that it was written with."""
    written = text.replace("{", "") + "".join("{{" + name + "}}" for name in names)
    rendering = render(written, values)
    for name in names:
        value = values.get(key_of(name))
        assert (name in rendering.unknowns) is (value is None)
        assert (name in rendering.empties) is (value is not None and not value.strip())


@given(TEXTS)
def test_tokens_stand_where_they_say(text: str) -> None:
    """Their places are in order, apart, and hold braces; no opening pair is passed over."""
    found = find_tokens(text)
    assert all(text[token.start : token.end].startswith("{{") for token in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    covered = {at for token in found for at in range(token.start, token.end)}
    assert all(at in covered for at in range(len(text)) if text.startswith("{{", at))


class TestFieldText:
    """Fields of a spreadsheet, which are filled in before a text leaves."""

    def test_fields_are_filled_by_name(self) -> None:
        """Whatever the case and the spaces; a default stands for what is blank."""
        text = FieldText("Hi {First Name|there}, {visit}!")
        assert text.keys == {"firstname", "visit"}
        assert text.fill({"firstname": "Kim", "visit": "Dec 1"}) == MergeResult("Hi Kim, Dec 1!")
        assert text.fill({"firstname": "", "visit": ""}) == MergeResult("Hi there, !", ("visit",))

    def test_field_that_no_column_has_stays_and_is_named(self) -> None:
        """Once, and its default does not hide it."""
        text = FieldText("{Vet|x} {Vet} {Pet}")
        assert text.unknowns(["pet"]) == ("Vet",)
        assert text.fill({"pet": "Rex"}) == MergeResult("{Vet|x} {Vet} Rex", (), ("Vet",))

    @pytest.mark.parametrize("text", ["{{first_name}}", "{}", "{ }", "{|x}", "{a\nb}", "a } b {", "{{{x}}}"])
    def test_other_braces_are_no_fields(self, text: str) -> None:
        """Merge tokens of the service least of all."""
        assert FieldText(text).places == ()
        assert FieldText(text).fill({"x": "y", "first_name": "y"}).text == text

    def test_cell_is_never_read_as_a_field(self) -> None:
        """Whatever it holds."""
        assert FieldText("{A}{B}").fill({"a": "{B}", "b": "{A|x}"}).text == "{B}{A|x}"


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("Hi [name], on [date] at ____.", ["[name]", "[date]", "____"]),
        ("[a] [1] [] [sic] __ a___b [text](https://x.example)", []),
        ("[a very long one that goes on and on until nobody takes it for a blank]", []),
        ("[two\nlines]", []),
    ],
)
def test_blanks_are_found(text: str, blanks: list[str]) -> None:
    """Words in brackets, and long underscores; no link, list, mark, or name."""
    assert [text[begin:end] for begin, end in find_blanks(text)] == blanks
