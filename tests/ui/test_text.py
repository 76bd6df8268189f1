"""Sentences of the core on screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from heydesk.domain.l10n import Day, DayAndTime, TimeOfDay, say, say_plural
from heydesk.ui.text import (
    begins_right,
    clock,
    clock_with_seconds,
    day_and_clock,
    enumeration,
    formats_of,
    isolated,
    join_sentences,
    on_button,
    short_coming,
    short_moment,
    span_there,
    time_of_day,
    translate,
    translate_plural,
    waited,
    written_moment,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Fixed(QTranslator):
    """Translates everything to one template."""

    def __init__(self, template: str) -> None:
        super().__init__()
        self._template = template

    def translate(self, *_args: object) -> str:
        """Give the template."""
        return self._template

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never."""
        return False


@pytest.mark.parametrize(
    ("template", "shown"), [("{n} auf {s}", "3 auf a{b}"), ("{gone} kaputt", "3 of a{b}"), ("{n kaputt", "3 of a{b}")]
)
def test_a_translation_that_does_not_fit_gives_way_to_english(qapp: QApplication, template: str, shown: str) -> None:
    """Values go in after the translation, so braces in them do no harm either."""
    translator = Fixed(template)
    QCoreApplication.installTranslator(translator)
    try:
        assert translate(say("{n} of {s}", n=3, s="a{b}")) == shown
    finally:
        QCoreApplication.removeTranslator(translator)


class Catalogue(QTranslator):
    """Translates by context, source and English plural, with two plural forms."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Give the form for ``n``; "" for what is not in the catalogue."""
        forms = {
            ("Sentence", "%n text to {name}", "%n texts to {name}"): ("%n SMS an {name}", "%n SMSen an {name}"),
            ("Sentence", "Not sent: {why}", None): ("Nicht gesendet: {why}",),
            ("Sentence", "The disk is full.", None): ("Die Platte ist voll.",),
            ("Chips", "%n person", "%n people"): ("%n Person", "%n Personen"),
            ("Chips", "%n message", "%n messages"): ("%n message", "%n Nachrichten"),
        }.get((context, source, disambiguation), ("",))
        return forms[-1 if n != 1 else 0].replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never."""
        return False


@pytest.fixture
def catalogue(qapp: QApplication) -> Iterator[None]:
    """Have a catalogue installed."""
    translator = Catalogue()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(("number", "shown"), [(1, "1 SMS an Kim"), (3, "3 SMSen an Kim")])
def test_a_number_chooses_the_plural_form_of_a_translation(catalogue: None, number: int, shown: str) -> None:
    """The catalogue has as many forms as its language needs."""
    assert translate(say_plural("%n text to {name}", "%n texts to {name}", number, name="Kim")) == shown


@pytest.mark.parametrize(("number", "shown"), [(0, "0 people"), (1, "1 person"), (3, "3 people")])
def test_a_number_without_a_translation_reads_in_english(qapp: QApplication, number: int, shown: str) -> None:
    """In the right one of two forms."""
    assert translate_plural("Chips", "%n person", "%n people", number) == shown
    assert translate(say_plural("%n person", "%n people", number)) == shown


def test_a_widgets_own_plural_is_translated_in_its_context(catalogue: None) -> None:
    """As a sentence of the core is in its one."""
    assert translate_plural("Chips", "%n person", "%n people", 2) == "2 Personen"


def test_a_form_that_is_the_english_singular_is_a_translation_too(catalogue: None) -> None:
    """As in French, which has it for 0 as well."""
    assert translate_plural("Chips", "%n message", "%n messages", 1) == "1 message"


@pytest.mark.parametrize(
    ("reader", "shown"),
    [("en_US", "12,345 people, 1,200"), ("de_DE", "12.345 people, 1.200"), ("ar_EG", "١٢٬٣٤٥ people, ١٬٢٠٠")],
    indirect=["reader"],
)
@pytest.mark.usefixtures("reader")
def test_numbers_are_written_as_the_reader_writes_them(qapp: QApplication, shown: str) -> None:
    """With the locale's digits and separators, whether they choose a plural form or not."""
    assert translate(say_plural("%n person, {other}", "%n people, {other}", 12345, other=1200)) == shown


def test_a_sentence_within_a_sentence_is_translated_with_it(catalogue: None) -> None:
    """The cause of an error is a sentence itself."""
    assert translate(say("Not sent: {why}", why=say("The disk is full."))) == "Nicht gesendet: Die Platte ist voll."


def test_an_ampersand_on_a_button_is_an_ampersand() -> None:
    """And no mnemonic."""
    assert on_button("Tom & Jerry") == "Tom && Jerry"


def test_right_to_left_values_are_isolated(qapp: QApplication) -> None:
    """A quotation has a direction of its own; one that needs none has no marks in it."""
    assert (
        translate(say("“{typed}” is not it, {count}.", typed="שלום", count=3)) == "“\u2068שלום\u2069” is not it, 3."
    )
    assert translate(say("“{typed}” is not it.", typed="Kim’s")) == "“Kim’s” is not it."


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Kim \u202eeeL", "Kim eeL"),
        ("\u2069Kim\u2067", "Kim"),
        ("\u202aשלום\u202c", "\u2068שלום\u2069"),
        ("\u2068Zoë\u2069, \u2067שלום\u2069", "\u2068\u2068Zoë\u2069, \u2067שלום\u2069\u2069"),
        ("Zoë", "Zoë"),
    ],
)
def test_a_quotation_never_steers_the_sentence(name: str, shown: str) -> None:
    """Marks of direction that reach beyond it are taken out; pairs in it stay."""
    assert isolated(name) == shown


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """A window that is read from the right, until the test is over."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("(707) 555-0128", "\u2068(707) 555-0128\u2069"),
        ("Kim’s", "\u2068Kim’s\u2069"),
        ("ليلى", "ليلى"),
        ("…", "…"),
    ],
)
@pytest.mark.usefixtures("from_right")
def test_numbers_and_names_are_isolated_in_a_window_from_the_right(words: str, shown: str) -> None:
    """A phone number would be turned about otherwise: ``555-0128 (707)``."""
    assert isolated(words) == shown


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("(707) 555-0128", False),
        ("12:04 م", True),
        ("\u2068Kim\u2069 ينتظر", True),
        ("Kim ينتظر", False),
        ("\u2068ليلى\u2069 is here", False),
        ("–", False),
    ],
)
def test_a_line_is_read_from_where_its_first_letter_is(words: str, right: bool) -> None:
    """Quotations in it do not count, if they are isolated."""
    assert begins_right(words) is right


def at(hour: int, minute: int = 40, second: int = 0) -> datetime:
    """A local time of day."""
    return datetime(2026, 11, 26, hour, minute, second).astimezone()


@pytest.mark.parametrize(
    ("reader", "times"),
    [
        ("en_US", ("9:40\u202fPM", "9:40:05\u202fPM", "8:40 to 9:40\u202fPM", "11:40\u202fAM to 12:40\u202fPM")),
        ("de_DE", ("21:40", "21:40:05", "20:40 to 21:40", "11:40 to 12:40")),
        ("fi_FI", ("21.40", "21.40.05", "20.40 to 21.40", "11.40 to 12.40")),
        ("ko_KR", ("오후 9:40", "오후 9:40:05", "오후 8:40 to 오후 9:40", "오전 11:40 to 오후 12:40")),
        ("ar_EG", ("٩:٤٠ م", "٩:٤٠:٠٥ م", "٨:٤٠ to ٩:٤٠ م", "١١:٤٠ ص to ١٢:٤٠ م")),
        ("C", ("21:40", "21:40:05", "20:40 to 21:40", "11:40 to 12:40")),
    ],
    indirect=["reader"],
)
@pytest.mark.usefixtures("reader")
def test_times_are_written_as_the_reader_writes_them(times: tuple[str, ...]) -> None:
    """In 12 or 24 hours, with the locale's digits and marks; the half of the day once where it stands behind both."""
    shown = (
        clock(at(21)),
        clock_with_seconds(at(21, second=5)),
        time_of_day(TimeOfDay(at(20), at(21))),
        time_of_day(TimeOfDay(at(11), at(12))),
    )
    assert tuple(each.replace("\xa0", " ") for each in shown) == times


@pytest.mark.parametrize(
    ("reader", "shown"), [("en_US", "9:40\u202fPM there"), ("de_DE", "21:40 there")], indirect=["reader"]
)
@pytest.mark.usefixtures("reader")
def test_a_time_in_a_sentence_is_written_as_the_reader_writes_it(shown: str) -> None:
    """In the zone that it carries, which is not this computer's."""
    assert translate(say("{time} there", time=TimeOfDay(datetime(2026, 11, 26, 21, 40, tzinfo=UTC)))) == shown


@pytest.mark.parametrize(
    ("reader", "shown"),
    [("en_US", "at Thu, Nov 26, 9:40\u202fPM"), ("de_DE", "at Do., 26. Nov., 21:40")],
    indirect=["reader"],
)
@pytest.mark.usefixtures("reader")
def test_a_day_in_a_sentence_is_written_as_the_reader_writes_it(shown: str) -> None:
    """In this computer's zone."""
    assert translate(say("at {time}", time=DayAndTime(at(21)))) == shown


@pytest.mark.parametrize(
    ("reader", "shown"),
    [("en_US", "on Thursday, November 26, 2026"), ("de_DE", "on Donnerstag, 26. November 2026")],
    indirect=["reader"],
)
@pytest.mark.usefixtures("reader")
def test_a_date_in_a_sentence_is_written_as_the_reader_writes_it(shown: str) -> None:
    """In this computer's zone too."""
    assert translate(say("on {date}", date=Day(at(21)))) == shown


@pytest.mark.parametrize(
    ("reader", "dates"),
    [
        ("en_US", ("Mar 3", "Mar 3, 2025", "Tue, Mar 3, 9:40\u202fPM")),
        ("en_GB", ("3 Mar", "3 Mar 2025", "Tue, 3 Mar, 21:40")),
        ("de_DE", ("3. März", "3. März 2025", "Di., 3. März, 21:40")),
        ("es_ES", ("3 de mar", "3 de mar de 2025", "mar, 3 de mar, 21:40")),
        ("hu_HU", ("márc. 3.", "2025. márc. 3.", "márc. 3., K, 21:40")),
        ("lv_LV", ("3. marts", "2025. gada 3. marts", "otrd., 3. marts, 21:40")),
        ("ru_RU", ("3 мар.", "3 мар. 2025 г.", "вт, 3 мар., 21:40")),
        ("ja_JP", ("3月3日", "2025年3月3日", "3月3日火曜日, 21:40")),
        ("ko_KR", ("3월 3일", "2025년 3월 3일", "3월 3일 화, 오후 9:40")),
        ("ar_EG", ("٣ مارس", "٣ مارس ٢٠٢٥", "الثلاثاء، ٣ مارس, ٩:٤٠ م")),
        ("C", ("3 Mar", "3 Mar 2025", "Tue, 3 Mar, 21:40")),
    ],
    indirect=["reader"],
)
@pytest.mark.usefixtures("reader")
def test_short_dates_follow_the_locales_order_and_marks(dates: tuple[str, ...]) -> None:
    """With and without the year, and with the weekday: derived from the locale's long date."""
    now = datetime(2026, 11, 26, 12).astimezone()
    this_year, last_year = (datetime(year, 3, 3, 21, 40).astimezone() for year in (2026, 2025))
    shown = (short_moment(this_year, now), short_moment(last_year, now), day_and_clock(this_year))
    assert tuple(each.replace("\xa0", " ").replace("\u202f\u0433", " \u0433") for each in shown) == dates


def test_a_span_names_the_days_that_differ(reader: QLocale) -> None:
    """The weekday stands before a time that is on another day there."""
    first, last = at(22), datetime(2026, 11, 27, 0, 40).astimezone()
    assert span_there(first, first, first.date()) == "10:40\u202fPM"
    assert span_there(first, last, first.date()) == "10:40\u202fPM to Fri 12:40\u202fAM"


def test_joined_sentences_get_the_full_stop_that_a_service_left_out() -> None:
    """But for the last; an empty one leaves no gap."""
    assert join_sentences("No such thread", "", "Looked up twice.", "Gone!", "bye") == (
        "No such thread. Looked up twice. Gone! bye"
    )
    assert join_sentences("", "alone") == "alone"


def test_an_enumeration_has_commas() -> None:
    """The translation's, where there is one."""
    assert enumeration(["a.png", "b.png"]) == "a.png, b.png"


@pytest.mark.usefixtures("reader")
def test_what_is_to_come_has_its_day_in_little_room() -> None:
    """The time alone for today, the weekday within a week, else the date."""
    now = datetime(2026, 11, 26, 9, 0).astimezone()
    times = [now + timedelta(hours=3), now + timedelta(days=1), now + timedelta(days=6), now + timedelta(days=7)]
    shown = [short_coming(at, now).replace("\u202f", " ") for at in times]
    assert shown == ["12:00 PM", "Fri 9:00 AM", "Wed 9:00 AM", "Dec 3 9:00 AM"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "1 min"), (1.9, "1 min"), (59, "59 min"), (60, "1 h"), (1439, "23 h"), (2940, "2 d"), (-5, "1 min")],
)
def test_a_wait_is_short(minutes: float, words: str) -> None:
    """In minutes, then in hours, then in days; never less than a minute, whatever the service's clock says."""
    now = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
    assert waited(now - timedelta(minutes=minutes), now) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (datetime(2026, 12, 1, 16, 15), "Tue, Dec 1, 4:15 PM"),  # noqa: DTZ001 - a spreadsheet's moments have no zone
        (date(2026, 12, 1), "Tue, Dec 1"),
        (date(1980, 5, 3), "May 3, 1980"),
        (datetime(2028, 5, 3, 9, 0), "May 3, 2028, 9:00 AM"),  # noqa: DTZ001 - as above
        (time(9, 30), "9:30 AM"),
    ],
)
def test_moment_of_a_spreadsheet_is_written_for_a_text(value: date | time, words: str, reader: QLocale) -> None:
    """With the year where it is far, and with plain spaces: a narrow one would double the price of the text."""
    assert written_moment(value, date(2026, 11, 30), reader) == words


@pytest.mark.parametrize(
    ("system", "times", "language", "locale"),
    [
        ("en_US", "", "en", "en_US"),
        ("de_DE", "", "en", "en_DE"),
        ("en_US", "de_DE.UTF-8", "en", "en_DE"),
        ("en_US", "en_GB.UTF-8", "en", "en_GB"),
        ("en_US", "", "es", "es_US"),
        ("fr_CA", "", "fr", "fr_CA"),
        ("de_DE", "", "es", "es_ES"),
        ("en_US", "", "ar", "ar_001"),
        ("ar_EG", "", "ar", "ar_EG"),
        ("ja_JP", "", "pseudo", "en_JP"),
        ("C", "", "en", "C"),
        ("C", "", "fr", "fr_FR"),
        ("C", "C", "pseudo", "C"),
    ],
)
def test_formats_have_the_languages_words_and_the_regions_form(
    system: str, times: str, language: str, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """English sentences have no German dates in them, and a German office has no AM and PM."""
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_TIME", times)
    assert formats_of(QLocale(system), language).name() == locale
