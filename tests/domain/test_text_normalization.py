"""Writing is reduced to what people type when they look for it."""

from __future__ import annotations

import re
from time import process_time
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from heydesk.domain.sms import ALL_CHEAP, Encoding, count
from heydesk.domain.text_normalization import (
    Replacement,
    as_sent,
    findable_words,
    fold,
    is_begun_by,
    origins,
    plain,
    replacements_of,
    scripts_of,
    similarity,
    words,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("KIM Lee", "kim lee"),
        ("José Núñez", "jose nunez"),
        ("Łukasz Æsir", "lukasz aesir"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ＫＩＭ　１２", "kim 12"),
        ("٠١٢ ۳", "012 3"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("أحمد", "احمد"),
        ("김민수", "김민수"),
        ("ａ\u200bb\u2066c", "abc"),
        ("Ω ² ℠", "ω 2 sm"),
    ],
)
def test_capitals_accents_and_forms_make_no_difference(text: str, folded: str) -> None:
    """One person may type what another has written in full."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kim  Lee-Ruiz, (Reno)", ("kim", "lee", "ruiz", "reno")),
        ("O'Brien O’Neil", ("obrien", "oneil")),
        ("kim_lee@example.com", ("kim", "lee", "example", "com")),
        ('🎂"!! Pat -- !?', ("🎂", "pat")),
        ("", ()),
    ],
)
def test_words_end_at_punctuation(text: str, found: tuple[str, ...]) -> None:
    """But for apostrophes; an emoji is a word, a dash is none."""
    assert words(text) == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Kim Lee Kim", ("kim", "lee")),
        ("O'Brien", ("obrien", "o", "brien")),
        ("山田太郎", ("山田太郎", "田太郎", "太郎", "郎")),
        ("김민수 Kim", ("김민수", "kim", "민수", "수")),
        ("たなか", ("たなか", "なか", "か")),
        ("李", ("李",)),
        ("الأحمد", ("الاحمد", "احمد")),
        ("الم", ("الم",)),
    ],
)
def test_a_name_is_found_by_each_of_its_parts(name: str, found: tuple[str, ...]) -> None:
    """What stands behind an apostrophe, and a given name with no space before it."""
    assert findable_words(name) == found


@pytest.mark.parametrize(
    ("text", "typed", "begins"),
    [
        ("Kim Lee", "le ki", True),
        ("Łukasz O'Brien", "brien lu", True),
        ("Kim Lee", "kim ash", False),
        ("Kim Lee", "im", False),
        ("Kim Lee", "…", False),
        ("", "kim", False),
    ],
)
def test_name_matches_typed_word_beginnings_in_any_order(text: str, typed: str, begins: bool) -> None:
    """In any order, from the beginning of each word; what holds no word is nobody's name."""
    assert is_begun_by(text, typed) is begins


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """So what is stored folded and what is typed folded meet; and no word is empty or has a blank in it."""
    assert words(" ".join(words(text))) == words(text)
    assert all(word and not any(char.isspace() for char in word) for word in findable_words(text))


TEXTS = st.lists(st.sampled_from(["a", "B", "c", "d"]), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("", "", 1.0),
        ("a", "", 0.0),
        ("Hi Kim", "hi  kim\n", 1.0),
        ("a b c d", "a b x d", 0.75),
        ("a b c d", "d c b a", 0.25),
        ("a b", "c d", 0.0),
    ],
)
def test_words_in_common_and_in_order(one: str, other: str, share: float) -> None:
    """Case and white space make no difference."""
    assert similarity(one, other) == share


@given(TEXTS, TEXTS, st.floats(0, 1))
def test_a_share_is_a_share(one: str, other: str, least: float) -> None:
    """Between nothing and all, all for the same text, and with a least it is that share or one below the least."""
    share = similarity(one, other)
    assert 0 <= share <= 1
    assert similarity(one, one) == 1
    assert (share == 1) is (one.casefold().split() == other.casefold().split())
    assert similarity(one, other, least) in {share, 0} if share < least else similarity(one, other, least) == share


def test_long_texts_are_compared_by_their_words_alone() -> None:
    """Their order would take too long; each word counts as often as it is there."""
    words = [f"w{i}" for i in range(400)]
    assert similarity(" ".join(words), " ".join(reversed(words))) == 1.0


REPLACED = [
    ("“Hi” „Hi‟ «Hi»", '"Hi" "Hi" "Hi"'),
    ("It’s ‘fine’ ‚so‛ ‹too›", "It's 'fine' 'so' 'too'"),
    ("O’Brien", "O'Brien"),
    ("5′ 10″", "5' 10\""),
    ("`code´", "'code'"),
    ("9–5 — or ‒ − ‐ ‑ ―", "9-5 - or - - - - -"),
    ("wait…", "wait..."),
    ("• one\n◦ two", "- one\n- two"),
    ("a · b", "a - b"),
    ("$\u00a05\u202f000\u2009000", "$ 5 000 000"),
    ("one\ttwo", "one two"),
    ("so\u200bft\u00adly\ufeff\u2060", "softly"),
    ("½ cup, 2½ cups, ¾", "1/2 cup, 2 1/2 cups, 3/4"),
    ("１２：３０！", "12:30!"),
    ("a\u200db\u200cc", "abc"),
    ("“", '"'),
    (
        "Call \u2068(707) 555‑0110\u2069 or\u200e \u202a(707) 555‑0111\u202c.",
        "Call (707) 555-0110 or (707) 555-0111.",
    ),
    ("\u061c\u200f\u202d\u202e\u2066\u2067\u206aa\u2061\u2064\ufff9\ufffb\ufffc", "a"),
    ("a\u200d\u200d\u200bb\u034f\ufe0f c\u180e\u3164\U000e0067", "ab c"),
    ("–\ufe0f ’\ufe0e", "- '"),
    ("1\ufe0f # ", "1 # "),
    ("\uf0b7\tone\n\uf0a7 two\n  \uf0fc three", "- one\n- two\n  - three"),
    ("\u25aa one\n\u25cf two\n ➢ three", "- one\n- two\n - three"),
    ("Thanks \uf04a then \uf0e0 here\uf020!", "Thanks :) then -> here !"),
    ("ﬁnal oﬀer, aﬄuent ﬂoor, ﬆop, ﬅay, oﬃce", "final offer, affluent floor, stop, stay, office"),
    ("a\u2800b\u1680c", "a b c"),
]

LEFT_ALONE = [
    "",
    "Hi Kim, it's 5 - or 6?",
    "José Ångström Łukasz Zoë Đặng",
    "Hawaiʻi, Oʼzbek",
    "Gal·la",
    "👩\u200d⚕️👨\u200d👩\u200d👧",
    "می\u200cخواهم",
    "क\u200dष",
    "ＡＢＣ",
    "日本語、そうです。",
    "€ £ ¥ ñ é ü",
    "™ © ° × ²",
    "© now ©\ufe0f ™\ufe0f 1\ufe0f\u20e3 ❤\ufe0f ☎\ufe0e",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "שלום \u200e(707) 555-0110\u200e",
    "\u202bمرحبا\u202c",
    "ภาษา\u200bไทย",
    "ᠠ\u180eᠡ",
    "a ■ here ■, or ●mark",
    "葛\U000e0100城",
]


@pytest.mark.parametrize(("text", "words"), REPLACED)
def test_typographic_characters_become_plain(text: str, words: str) -> None:
    """Quotes, dashes, dots, spaces, fractions and what can't be seen; the text is a cheap one then."""
    assert plain(text) == words
    assert count(words).encoding is Encoding.GSM7


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_accents_and_emoji_stay(text: str) -> None:
    """Letters of any name, signs that have no plain twin, and joiners where they are part of what is written."""
    assert (plain(text), list(replacements_of(text))) == (text, [])


def test_each_replacement_names_its_character() -> None:
    """Each swap names the one character that it is for."""
    assert list(replacements_of("👍 “a”…")) == [Replacement(2, '"'), Replacement(4, '"'), Replacement(5, "...")]


LIGATURES = {char: normalize("NFKC", char) for char in "ﬀﬁﬂﬃﬄﬅﬆ"}
UNSEEN_LETTERS = "\u115f\u1160\u3164\uffa0"
"""Fillers, which Unicode counts as letters."""


@given(st.text(st.characters() | st.sampled_from("“”’–…½·\u200d\u200e\u202e\u00a0Aé1ﬁ\ufe0f\u3164👍א")))
def test_replacements_keep_every_letter(text: str) -> None:
    """Whatever is replaced, every letter stays what and where it was; and once is enough."""
    after = plain(text)
    assert [char for char in after if char.isalpha()] == [
        letter
        for char in text
        if char.isalpha() and char not in UNSEEN_LETTERS
        for letter in LIGATURES.get(char, char)
    ] or any(char in UNSEEN_LETTERS for char in after)
    assert plain(after) == after


@given(st.text("“”’–…½•\u00a0\u200b abc"))
def test_a_text_with_nothing_else_gets_cheap(text: str) -> None:
    """That is what it is for."""
    assert ALL_CHEAP.fullmatch(plain(text))


def test_a_long_text_takes_no_time() -> None:
    """It is looked through after each key."""
    text = "“It’s fine…” " * 1000
    began = process_time()
    plain(text)
    assert process_time() - began < 0.2


LATIN = frozenset({"LATIN"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Hi Kim, it's me", ["Hi", "Kim", "it's", "me"]),
        ("it’s “fine”", ["it’s", "fine"]),
        ("'quoted' rock'n'roll'", ["quoted", "rock'n'roll"]),
        ("well-being", ["well", "being"]),
        ("Señor Ångström", ["Señor", "Ångström"]),
        ("cafe\u0301 now", ["cafe\u0301", "now"]),
        ("Dear {{first_nme}}, hi {{ x }}", ["Dear", "hi"]),
        ("see https://exmple.com/pth now, or www.exmple.com", ["see", "now", "or"]),
        ("mail ana@exmple.com #promo @ana please", ["mail", "please"]),
        ("room B12 at 3pm, 2nd floor", ["room", "at", "floor"]),
        ("SMS and MMS by HeyDesk, McDonald and iPhone", ["and", "by", "and"]),
        ("a I x", []),
        ("O'Brien", ["O'Brien"]),
        ("привет hello 日本語 שלום", ["hello"]),
        ("👍 ok", ["ok"]),
    ],
)
def test_unspellable_words_are_skipped(text: str, words: list[str]) -> None:
    """Tokens, links, addresses, codes, abbreviations and other scripts are nobody's to spell."""
    found = list(words_of(text, LATIN))
    assert [word for _, word in found] == words
    assert all(text[place : place + len(word)] == word for place, word in found)


def test_script_follows_the_language() -> None:
    """By the language, with or without a country."""
    assert scripts_of(["en_US", "uk", "el-GR"]) == {"LATIN", "CYRILLIC", "GREEK"}
    assert [word for _, word in words_of("привет hello", scripts_of(["ru_RU"]))] == ["привет"]
    assert scripts_of([]) == frozenset()


@given(st.text())
def test_words_are_found_at_their_positions(text: str) -> None:
    """Each word stands where it is said to stand."""
    for place, word in words_of(text, LATIN):
        assert text[place : place + len(word)] == word


def test_long_texts_take_no_time() -> None:
    """Also those that were made to be slow."""
    began = process_time()
    for text in ("{{" * 20_000, "a" * 20_000, "a@" * 20_000, "e\u0301" * 10_000, "'a" * 20_000):
        list(words_of(text, LATIN))
    assert process_time() - began < 1


TRICKY = st.text(
    st.sampled_from(
        "aeEoK \n\r\t\v\f\x85\u2028\u2029\u0301\u0302\u0327\u0338\u0308か\u3099\u0627\u0653"
        "\u1100\u1161\u11a8각é👍\u200d\u05d0\ufa19Ω"
    )
)


@pytest.mark.parametrize(
    ("typed", "leaves"),
    [
        ("a\r\nb\rc\u2028d\u2029e\nf", "a\nb\nc\nd\ne\nf"),
        ("a\vb\fc\x85d", "a\nb\nc\nd"),
        ("cafe\u0301", "café"),
        ("Vie\u0323\u0302t", "Việt"),
        ("か\u3099き", "がき"),
        ("\u0627\u0653", "آ"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
    ],
)
def test_line_ends_and_decomposed_letters_are_normalized(typed: str, leaves: str) -> None:
    """Line ends become LF, a letter typed as base and marks becomes one character."""
    assert as_sent(typed) == leaves


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "café",
        "👨‍👩‍👧‍👦 ❤️ 🇺🇸 👍🏽",
        "مرحبا، كيف حالك؟",
        "שָׁלוֹם",
        "नमस्ते",
        "Z\u0337a\u0338l\u0321go",
        "q\u0307\u0323",
        "\ufa19社",
        "\u2126 \u212b \ufb2a",
        "tab\tand nbsp\xa0",
        "\ud83d",
        "",
    ],
)
def test_other_characters_are_sent_as_typed(text: str) -> None:
    """Emoji, right-to-left, combining marks without a letter of their own, and variants in names."""
    assert as_sent(text) == text


@given(TRICKY | st.text())
@example("\r\u0301\r\n")
@example("e\u0301\u0327")
def test_normalization_is_idempotent(text: str) -> None:
    """Idempotent, so that a draft that came back is counted as before."""
    assert as_sent(as_sent(text)) == as_sent(text)


@given(TRICKY | st.text())
def test_sent_text_is_canonically_equivalent_and_not_longer(text: str) -> None:
    """What leaves is canonically equivalent to what was typed, but for the line ends, and never longer."""
    lines = re.sub("[\r\v\f\x85\u2028\u2029]", "\n", text.replace("\r\n", "\n"))
    assert normalize("NFD", as_sent(text)) == normalize("NFD", lines)
    assert len(as_sent(text)) <= len(text)


@given(TRICKY | st.text())
@example("\r\u0301\r\ne\u0301\u0327か\u3099\u1100\u1161\u11a8")
def test_every_place_has_an_origin(text: str) -> None:
    """Places grow, end at the end, and point at the character itself wherever it was not made anew."""
    leaves, places = as_sent(text), origins(text)
    assert len(places) == len(leaves) + 1
    assert places[-1] == len(text)
    assert list(places) == sorted(set(places))
    if leaves == text:
        assert places == tuple(range(len(text) + 1))


def test_an_origin_is_where_the_letter_began() -> None:
    """For underlining what stands in the box."""
    typed = "e\u0301 ’\r\n’"
    assert as_sent(typed) == "é ’\n’"
    assert origins(typed) == (0, 2, 3, 4, 6, 7)


def test_a_word_that_is_there_once_is_shared_once() -> None:
    """However often the other text repeats it."""
    assert similarity("x a a a a", "y a b c d", least=0.7) == 0
