"""Whom an access list of Windows lets in."""

from __future__ import annotations

import pytest

from heydesk.system.windows import others_with_access

ANA = "S-1-5-21-1004336348-1177238915-682003330-1001"


@pytest.mark.parametrize(
    ("sddl", "others"),
    [
        (f"D:P(A;OICI;FA;;;{ANA})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)", ()),
        (f"O:{ANA}G:DUD:PAI(A;OICI;FA;;;SY)(A;OICIID;FA;;;{ANA})S:(AU;SAFA;FA;;;WD)", ()),
        (f"D:AI(A;OICI;FA;;;{ANA})(A;OICI;0x1200a9;;;WD)(A;ID;FR;;;BU)(A;ID;FW;;;BU)", ("WD", "BU")),
        ("D:(A;;FA;;;S-1-5-21-1004336348-1177238915-682003330-1002)", (f"{ANA[:-1]}2",)),
        (f"D:(D;;FA;;;WD)(A;;FA;;;{ANA})", ()),
        (f'D:(XA;;FR;;;BU;(@User.Title == "x"))(A;;FA;;;{ANA})', ("BU",)),
        ("D:P", ()),
        ("D:NO_ACCESS_CONTROL", ("WD",)),
        ("O:BAG:BA", ("WD",)),
    ],
)
def test_access_list_names_those_beside_the_user(sddl: str, others: tuple[str, ...]) -> None:
    """An entry that refuses lets nobody in; no list at all lets in everybody, and an empty one nobody."""
    assert others_with_access(sddl, ANA) == others
