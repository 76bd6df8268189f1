"""What an area code of North America says about where a number may be.

Dated data: read again from its sources when the numbering plan changes. Read in November 2026.
"""

from __future__ import annotations

from collections.abc import Mapping

OVERLAYS: Mapping[str, str] = {
    # Codes that were laid over an older one whose area reaches into two time zones; the older one follows.
    # libphonenumber knows one zone at most for each of them. Source: lincmad.com/overlays.html and the map beside it
    # (after NANPA's and CNAC's relief plans).
    "930": "812",  # southern Indiana: Eastern and Central
    "364": "270",  # western Kentucky: Eastern and Central
    "448": "850",  # north-western Florida: Eastern and Central
    "458": "541",  # Oregon but for its north-west: Pacific and Mountain (Malheur County)
    "986": "208",  # Idaho: Pacific and Mountain
    "581": "418",  # eastern Quebec: Eastern and Atlantic (the Magdalen Islands)
    "367": "418",
    "236": "250",  # British Columbia: Pacific and Mountain
    "672": "250",
    "778": "250",
    "879": "709",  # Newfoundland and Labrador: Newfoundland and Atlantic
}

STATES: Mapping[str, frozenset[str]] = {
    # The codes of the states that have hours of their own (state_hours.py), as libphonenumber's geocoding data has
    # them (a test compares), and the few that are newer than it: 324, 621, 728. The data itself costs 100 MB of
    # memory and half a second to load, so it stays out of the program.
    "CT": frozenset({"203", "475", "860", "959"}),
    "FL": frozenset(
        {
            *("239", "305", "321", "324", "352", "386", "407", "448", "561", "645", "656", "689", "727", "728"),
            *("754", "772", "786", "813", "850", "863", "904", "941", "954"),
        }
    ),
    "KY": frozenset({"270", "364", "502", "606", "859"}),
    "MA": frozenset({"339", "351", "413", "508", "617", "774", "781", "857", "978"}),
    "MD": frozenset({"227", "240", "301", "410", "443", "667"}),
    "MS": frozenset({"228", "601", "662", "769"}),
    "OK": frozenset({"405", "539", "572", "580", "918"}),
    "RI": frozenset({"401"}),
    "TX": frozenset(
        {
            *("210", "214", "254", "281", "325", "346", "361", "409", "430", "432", "469", "512", "621", "682"),
            *("713", "726", "737", "806", "817", "830", "832", "903", "915", "936", "940", "945", "956", "972"),
            "979",
        }
    ),
    "WA": frozenset({"206", "253", "360", "425", "509", "564"}),
}
