"""Rows of a spreadsheet: the use of the columns, each row's text and status, and the ids that never send twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.l10n import say
from heydesk.domain.merge_fields import FieldText
from heydesk.domain.records import KnownRow, LocalId, local_id_at
from heydesk.domain.sheet_rows import (
    ColumnUse,
    Issue,
    RowCheck,
    RowText,
    SheetRows,
    Use,
    find_uses,
    has_moments,
    key_of_row,
    read_moment,
    reads_day_first,
    seed_of,
    suggest_field,
)
from heydesk.domain.spreadsheet import Table, read_table
from tests.domain.sample_workbook import xlsx

NOW = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
KIM, PAT, OLU = "16505550103", "12125550150", "17075550111"
FILE = "First,Mobile,Visit\nKim,6505550103,12/1/2026 4:15 PM\nPat,(212) 555-0150,12/2/2026 9:15 AM\n"
TEXT = "Hi {First name|there}, see you on {Visit}."


def show(value: date | time) -> str:
    """Write days and times in a form that no locale changes."""
    return value.isoformat(timespec="minutes") if isinstance(value, datetime | time) else value.isoformat()


@dataclass
class Known:
    """What a test says is known."""

    opted_out: set[str] = field(default_factory=set)
    asleep: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)
    ids: dict[LocalId, KnownRow] = field(default_factory=dict)
    keys: dict[str, datetime] = field(default_factory=dict)

    def may_text(self, phone: str) -> bool:
        """Tell by the set."""
        return phone not in self.opted_out

    def is_night(self, phone: str, _at: datetime) -> bool:
        """Tell by the set."""
        return phone in self.asleep

    def waits(self, phone: str) -> bool:
        """Tell by the set."""
        return phone in self.waiting

    def sent(self, local_ids: Sequence[LocalId]) -> Mapping[LocalId, KnownRow]:
        """Give those that are known."""
        return {one: self.ids[one] for one in local_ids if one in self.ids}

    def texted(self, row_keys: Sequence[str]) -> Mapping[str, datetime]:
        """Give those that are known."""
        return {one: self.keys[one] for one in row_keys if one in self.keys}

    def note(self, rows: SheetRows, *, is_over: bool = False) -> None:
        """Let what is ready be sent."""
        for row in rows.ready:
            check = checked(rows)[row]
            self.ids[check.local_id] = KnownRow(check.local_id, NOW, is_over)
            self.keys[rows.row_key(row)] = NOW


def table(text: str) -> Table:
    """Read a file."""
    return read_table(text.encode())


def rows_of(
    text: str = FILE, template: str = TEXT, known: Known | None = None, *, uses: Sequence[ColumnUse] = ()
) -> SheetRows:
    """Make rows with a text, checked at noon."""
    read = table(text)
    made = SheetRows(read, uses or find_uses(read, "US", {}), "US", show, known or Known())
    made.set_text(RowText(FieldText(template), now=NOW))
    return made


def checked(rows: SheetRows) -> list[RowCheck]:
    """Check all rows, two at a time."""
    while not rows.is_done:
        rows.check_more(2)
    return [check for check in rows.checks if check is not None]


class TestUses:
    """What columns are for."""

    def test_columns_are_told_by_their_headings(self) -> None:
        """Names get plain words; what is meant for the team, and a second number, are not used."""
        read = table(
            "First,LAST NAME,Mobile,Home phone,appt_date,DOCTOR,Remarks,\n"
            "Kim,Lee,6505550103,6505550104,12/1/2026,Hsu,owes us,x\n"
        )
        assert find_uses(read, "US", {}) == (
            ColumnUse(Use.FIELD, "First name"),
            ColumnUse(Use.FIELD, "Last name"),
            ColumnUse(Use.PHONE),
            ColumnUse(Use.UNUSED, "Home phone"),
            ColumnUse(Use.FIELD, "Appt date"),
            ColumnUse(Use.FIELD, "Doctor"),
            ColumnUse(Use.UNUSED, "Remarks"),
            ColumnUse(Use.FIELD, "Column H"),
        )

    def test_earlier_choices_are_remembered_by_heading(self) -> None:
        """Whatever the case; the numbers, too."""
        read = table("Appt,Home phone,Work phone\n12/1/2026,6505550103,6505550104\n")
        remembered = {"appt": ColumnUse(Use.FIELD, "Visit"), "workphone": ColumnUse(Use.PHONE)}
        assert find_uses(read, "US", remembered) == (
            ColumnUse(Use.FIELD, "Visit"),
            ColumnUse(Use.UNUSED, "Home phone"),
            ColumnUse(Use.PHONE),
        )
        assert [use.use for use in find_uses(read, "US", {})] == [Use.FIELD, Use.UNUSED, Use.UNUSED]
        chosen = find_uses(read, "US", remembered, phone=1)
        assert [use.use for use in chosen] == [Use.FIELD, Use.PHONE, Use.UNUSED]

    def test_code_column_is_no_field(self) -> None:
        """It belongs to the number."""
        read = table("Code,Phone\n+44,7700900111\n")
        assert find_uses(read, "US", {})[0] == ColumnUse(Use.CODE)
        rows = rows_of("Code,Phone\n+44,7700900111\n", "Hi")
        assert checked(rows)[0].phone == "447700900111"
        rows.edit(0, 1, "650 555 0103")
        assert checked(rows)[0].phone == KIM

    def test_two_fields_have_two_names(self) -> None:
        """Two columns may have one heading."""
        uses = find_uses(table("Pet,Pet,Phone\nRex,Bo,6505550103\n"), "US", {})
        assert [use.field for use in uses] == ["Pet", "Pet 2", ""]

    def test_column_far_to_the_right_has_a_number(self) -> None:
        """Letters end at Z."""
        read = Table((tuple(str(at) for at in range(30)),))
        assert (suggest_field(read, 25), suggest_field(read, 26)) == ("Column Z", "Column 27")

    def test_braces_leave_the_name(self) -> None:
        """They would end the field."""
        assert suggest_field(table("{the} Pet|x,Phone\na,6505550103\n"), 0) == "The pet x"


class TestMoments:
    """Days and times as people write them in tables."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("2026-12-01", date(2026, 12, 1)),
            ("2026-12-01T16:15:00", datetime(2026, 12, 1, 16, 15)),  # noqa: DTZ001
            ("12/1/2026", date(2026, 12, 1)),
            ("12/1/26 4:15 PM", datetime(2026, 12, 1, 16, 15)),  # noqa: DTZ001
            ("Tue 12/01/2026, 4:15pm", datetime(2026, 12, 1, 16, 15)),  # noqa: DTZ001
            ("13/1/2026", date(2026, 1, 13)),
            ("1.12.2026", date(2026, 12, 1)),
            ("Dec 1, 2026 at 9 AM", datetime(2026, 12, 1, 9, 0)),  # noqa: DTZ001
            ("Tuesday, December 1st, 2026", date(2026, 12, 1)),
            ("1-Dec-26", date(2026, 12, 1)),
            ("16:15", time(16, 15)),
            ("12:05 am", time(0, 5)),
            ("9 p.m.", time(21, 0)),
        ],
    )
    def test_moment_is_read(self, text: str, value: date | time) -> None:
        """In each usual form."""
        assert read_moment(text) == value

    @pytest.mark.parametrize(
        "text", ["", "9", "Dr. Hsu", "2/31/2026", "25:00", "13 pm", "Foo 3, 2026", "12/1/2026 soon", "4155550188"]
    )
    def test_anything_else_is_left_as_it_is(self, text: str) -> None:
        """A number, a name, a day that does not exist."""
        assert read_moment(text) is None

    def test_order_of_day_and_month_is_the_column_s(self) -> None:
        """One number above 12 in the first place decides for all."""
        assert read_moment("3/4/2026", day_first=True) == date(2026, 4, 3)
        assert reads_day_first(["3/4/2026", "14/4/2026"])
        assert not reads_day_first(["3/4/2026", "4/14/2026", date(2026, 4, 14), "x"])

    def test_column_of_moments_may_have_a_slip(self) -> None:
        """One word among many days is one; a column of words is none."""
        assert has_moments(["12/1/2026"] * 8 + ["", "ask", time(9)])
        assert not has_moments(["12/1/2026", "ask"])
        assert not has_moments(["", ""])

    def test_moments_are_shown_as_they_will_read(self) -> None:
        """In the table and in the text, by one formatter; what can't be read stays as it is."""
        rows = rows_of(FILE + ",7075550111,tbd\n,7075550112,12/3/2026\n,7075550113,12/4/2026\n")
        assert rows.cell(0, 2) == "2026-12-01T16:15"
        assert rows.cell(2, 2) == "tbd"
        assert checked(rows)[0].text == "Hi Kim, see you on 2026-12-01T16:15."

    def test_workbook_s_days_need_no_reading(self) -> None:
        """Whatever the order of day and month would be."""
        data = xlsx([["Phone", "Day", "At"], [6505550103, date(2026, 12, 1), time(9, 30)]])
        read = read_table(data)
        rows = SheetRows(read, find_uses(read, "US", {}), "US", show, Known())
        rows.set_text(RowText(FieldText("{Day} {At}")))
        assert checked(rows)[0].text == "2026-12-01 09:30"
        assert [use.use for use in rows.uses] == [Use.PHONE, Use.FIELD, Use.FIELD]
        rows.set_text(RowText(FieldText("{Day} {At}"), now=NOW + timedelta(days=9)))
        assert checked(rows)[0].issue is Issue.PAST


class TestStatus:
    """What is said of each row."""

    def test_rows_without_a_fault_are_ready(self) -> None:
        """With number, text and id."""
        rows = rows_of()
        first, second = checked(rows)
        assert (first.phone, first.text, str(first.words)) == (
            KIM,
            "Hi Kim, see you on 2026-12-01T16:15.",
            "Ready",
        )
        assert second.phone == PAT
        assert (rows.ready, len(rows), rows.number_of(1), rows.name_of(1)) == ((0, 1), 2, 3, "Pat")
        assert rows.fields == ("First name", "Visit")

    @pytest.mark.parametrize(
        ("line", "issue", "words", "column"),
        [
            ("Theo,555-0103,12/2/2026", Issue.BAD_NUMBER, "No area code", 1),
            ("Theo,650-555-0103 x9,12/2/2026", Issue.BAD_NUMBER, "Has an extension", 1),
            ("Theo,6.50555E+09,12/2/2026", Issue.BAD_NUMBER, "Digits are lost", 1),
            ("Theo,ask him,12/2/2026", Issue.BAD_NUMBER, "Not a phone number", 1),
            ("Theo,,12/2/2026", Issue.NO_NUMBER, "No number", 1),
            ("Theo,7075550111,", Issue.EMPTY, "No visit", 2),
            ("Theo,7075550111,11/29/2026 9:00", Issue.PAST, "Date has passed", 2),
            ("Theo,7075550111,11/29/2026", Issue.PAST, "Date has passed", 2),
            ("Kim,650-555-0103,2026-12-01 16:15", Issue.TWICE, "Same as row 2", None),
            ("The\x07o,7075550111,12/2/2026", Issue.TEXT, "There is a hidden character", None),
        ],
    )
    def test_row_with_a_fault_is_a_problem(self, line: str, issue: Issue, words: str, column: int | None) -> None:
        """Its status says what, and where; the rows beside it are ready."""
        rows = rows_of(f"{FILE}{line}\n")
        check = checked(rows)[2]
        assert (check.issue, check.column, check.is_problem) == (issue, column, True)
        assert str(check.words).startswith(words)
        assert rows.ready == (0, 1)

    def test_birthday_has_not_passed(self) -> None:
        """A day of long ago is no appointment, nor is one that the text does not name."""
        born = FILE.replace("Mobile,Visit", "Mobile,Born").replace("2026", "1980")
        assert rows_of(born, "Hi {First name}, {Born}").checks == [None, None]
        assert [check.issue for check in checked(rows_of(born, "Hi {First name}, {Born}"))] == [None, None]
        late = FILE.replace("12/1/2026", "11/1/2026")
        assert [check.issue for check in checked(rows_of(late, "Hi {First name}"))] == [None, None]

    def test_time_of_sending_decides_what_has_passed(self) -> None:
        """What is scheduled for after the visit comes too late."""
        rows = rows_of()
        rows.set_text(RowText(FieldText(TEXT), now=NOW, at=NOW + timedelta(days=2)))
        assert [check.issue for check in checked(rows)] == [Issue.PAST, Issue.PAST]
        rows.set_text(RowText(FieldText(TEXT)))
        assert rows.checks[0] is not None
        assert [check.issue for check in checked(rows)] == [None, None]

    def test_people_who_may_not_be_texted_are_problems(self) -> None:
        """Who opted out can't be overruled; the night can."""
        known = Known(opted_out={KIM}, asleep={PAT})
        rows = rows_of(known=known)
        assert [check.issue for check in checked(rows)] == [Issue.OPTED_OUT, Issue.NIGHT]
        rows.allow((0, 1), Issue.NIGHT)
        assert [check.issue for check in checked(rows)] == [Issue.OPTED_OUT, None]

    def test_past_date_can_be_overruled(self) -> None:
        """“We missed you on Sunday” is a text, too."""
        rows = rows_of(FILE.replace("12/1/2026", "11/29/2026"))
        assert checked(rows)[0].issue is Issue.PAST
        rows.allow([0], Issue.PAST)
        assert checked(rows)[0].is_ready

    def test_cell_is_mended_in_place(self) -> None:
        """The file stays as it is."""
        rows = rows_of(f"{FILE}Theo,555-0103,12/2/2026\n")
        rows.edit(2, 1, " 707 555 0111 ")
        rows.edit(2, 2, "12/3/2026 1 pm")
        check = checked(rows)[2]
        assert (check.phone, check.text) == (OLU, "Hi Theo, see you on 2026-12-03T13:00.")
        assert rows.table.rows[3][1] == "555-0103"

    def test_row_is_left_out_and_taken_in_again(self) -> None:
        """It is no problem then; the next of the same text goes instead of it."""
        rows = rows_of(f"{FILE}Kim,6505550103,12/1/2026 4:15 PM\n")
        rows.leave_out([0])
        first, _, third = checked(rows)
        assert (first.issue, first.is_problem, str(first.words)) == (Issue.LEFT_OUT, False, "Left out")
        assert third.is_ready
        rows.leave_out([0], out=False)
        assert [check.issue for check in checked(rows)] == [None, None, Issue.TWICE]

    def test_notices_are_said_of_rows_that_go(self) -> None:
        """Somebody waits for an answer; the cell has two numbers."""
        rows = rows_of(FILE.replace("6505550103", "6505550103 / 7075550111"), known=Known(waiting={PAT}))
        first, second = checked(rows)
        assert (first.is_ready, str(first.words)) == (True, "First of 2 numbers")
        assert (second.is_ready, str(second.words)) == (True, "Waiting for an answer")

    def test_nothing_is_said_of_a_text_that_is_not_written_yet(self) -> None:
        """The rows are looked at all the same."""
        assert [check.issue for check in checked(rows_of(template="  "))] == [None, None]

    def test_picture_without_words_is_a_text(self) -> None:
        """Then it has no length."""
        rows = rows_of()
        rows.set_text(RowText(FieldText("{First name}"), extra="https://files.example/map.png"))
        assert [check.issue for check in checked(rows)] == [None, None]

    def test_column_of_the_numbers_may_be_unknown(self) -> None:
        """Then nobody gets anything."""
        rows = rows_of("Home phone,Work phone\n6505550103,2125550150\n", "Hi")
        assert rows.phone_column is None
        assert (checked(rows)[0].issue, rows.ready) == (Issue.NO_NUMBER, ())
        rows.set_uses(find_uses(rows.table, "US", {}, phone=1))
        assert checked(rows)[0].phone == PAT

    def test_day_where_a_number_should_be_is_no_number(self) -> None:
        """As a workbook may have it after a slip."""
        read = read_table(xlsx([["Phone", "Name"], [date(2026, 12, 1), "Kim"]]))
        rows = SheetRows(read, find_uses(read, "US", {}, phone=0), "US", show, Known())
        assert checked(rows)[0].issue is Issue.BAD_NUMBER

    def test_row_that_the_last_check_refuses_is_a_problem(self) -> None:
        """Until its text is another one, or a cell of it is."""
        rows = rows_of()
        checked(rows)
        rows.refuse({0: say("Blocked")})
        assert [str(check.words) for check in checked(rows)] == ["Blocked", "Ready"]
        rows.edit(0, 0, "Kimberly")
        assert checked(rows)[0].is_ready
        rows.refuse({0: say("Blocked")})
        rows.set_text(RowText(FieldText("Hi"), now=NOW))
        assert checked(rows)[0].is_ready

    def test_field_that_no_column_has_is_named(self) -> None:
        """Merge tokens of the service are not the sheet's."""
        rows = rows_of(template="Hi {Firstname}, {first_name}, {{first_name}} {Vet|x} {}")
        assert rows.unknown_fields == ("Vet",)
        assert checked(rows)[0].text == "Hi Kim, Kim, {{first_name}} {Vet|x} {}"


class TestIds:
    """The same file dropped again sends only what is new."""

    def test_what_went_does_not_go_again(self) -> None:
        """Under another name, in another order, with another row."""
        known = Known()
        first = rows_of(known=known)
        checked(first)
        known.note(first)
        lines = FILE.splitlines()
        again = rows_of("\n".join((lines[0], "Olu,7075550111,12/3/2026", lines[2], lines[1])), known=known)
        assert [check.issue for check in checked(again)] == [None, Issue.SENT, Issue.SENT]
        assert checked(again)[1].sent_at == NOW
        assert str(checked(again)[1].words).startswith("Sent ")
        assert again.ready == (0,)

    def test_what_was_taken_back_goes_again(self) -> None:
        """Under the next id, each time."""
        known = Known()
        for index in range(3):
            rows = rows_of(known=known)
            seed = seed_of(KIM, "Hi Kim, see you on 2026-12-01T16:15.")
            assert checked(rows)[0].local_id == local_id_at(seed, index)
            known.note(rows, is_over=True)

    def test_person_may_send_it_again(self) -> None:
        """Once for each time that they say so."""
        known = Known()
        rows = rows_of(known=known)
        checked(rows)
        known.note(rows)
        again = rows_of(known=known)
        checked(again)
        again.allow([0], Issue.SENT)
        assert [check.is_ready for check in checked(again)] == [True, False]
        known.note(again)
        again.note_sent([0])
        assert [check.issue for check in checked(again)] == [Issue.SENT, Issue.SENT]

    def test_another_text_to_the_same_row_is_said(self) -> None:
        """A mended typing error would reach everybody twice."""
        known = Known()
        rows = rows_of(known=known)
        checked(rows)
        known.note(rows)
        again = rows_of(template="Hello {First name}, see you on {Visit}.", known=known)
        assert [str(check.words)[:22] for check in checked(again)] == ["Another text was sent "] * 2
        assert again.ready == (0, 1)

    @given(
        st.lists(st.tuples(st.text("Aab,", min_size=1, max_size=3), st.integers(0, 9)), min_size=1, max_size=8),
        st.randoms(use_true_random=False),
    )
    def test_ids_depend_on_recipient_and_text_alone(self, people: list[tuple[str, int]], chance: object) -> None:
        """Two rows share one exactly if person and text are the same; order, name and other columns do not count."""
        lines = [f'"{name}",415555010{digit},{at}' for at, (name, digit) in enumerate(people)]
        getattr(chance, "shuffle")(lines)  # noqa: B009 - the strategy's type has no name
        rows = rows_of("\n".join(("Name,Phone,Row", *lines)), "Hi {Name}")
        made = checked(rows)
        ids = {check.local_id for check in made}
        assert len(ids) == len({(check.phone, check.text) for check in made})
        assert [check.local_id for check in made] == [seed_of(check.phone, check.text) for check in made]
        assert len(rows.ready) == len(ids)

    def test_media_makes_another_text(self) -> None:
        """And a key of a row holds nothing of it that could be read."""
        assert seed_of(KIM, "Hi") != seed_of(KIM, "Hi", "https://files.example/map.png")
        assert "Kim" not in key_of_row(KIM, ["Kim"])
        assert key_of_row(KIM, ["Kim"]) != key_of_row(PAT, ["Kim"])
