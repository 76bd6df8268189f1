"""The instant, time zone, locale and fonts that the tests run under.

The test command makes its pass of everything but the real-window tests under conditions chosen by the day, so that
over the months the tests meet every awkward hour. Whoever sees a failure repeats it by the options that are printed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkout import BUILD, ROOT, Problem

MOMENTS = (
    ("2027-03-14T01:57", "America/New_York"),  # summer time begins while the tests run
    ("2026-09-15T20:30", "UTC"),  # night in Europe, day in America
    ("2026-10-10T05:30", "Asia/Kathmandu"),  # 45 minutes off the hour, and still yesterday in UTC
    ("2026-11-01T01:30", "America/Chicago"),  # an hour that the clocks show twice
    ("2026-12-31T23:58", "UTC"),  # the year ends while the tests run
    ("2027-06-30T23:30", "Pacific/Pago_Pago"),  # eleven hours behind UTC, so already tomorrow there
    ("2028-02-29T12:00", "Asia/Kolkata"),  # a leap day
    ("2027-03-28T12:00", "Europe/Berlin"),  # noon of the day that summer time begins in Europe
    ("2027-01-01T00:01", "Pacific/Kiritimati"),  # fourteen hours ahead, so still last year in UTC
    ("2027-10-31T02:30", "Europe/Berlin"),  # an hour shown twice, in Europe
    ("2027-03-14T12:00", "America/Los_Angeles"),  # noon of the day that summer time begins in the United States
    ("2027-04-04T01:45", "Australia/Lord_Howe"),  # summer time of half an hour, and an end of it
    ("2027-07-04T23:59", "America/St_Johns"),  # a half-hour zone, a minute before midnight
)
LOCALES = ("en_US.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "C.UTF-8", "ja_JP.UTF-8")
INSTALLED = "installed"
LOCALE_FOLDER = BUILD / "locale"
FONTS = (INSTALLED, "Liberation Sans")  # the lengths of the three have no common divisor: every combination comes up

_ONE_FAMILY = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont>
    <rejectfont><pattern/></rejectfont>
    <acceptfont><pattern><patelt name="family"><string>{family}</string></patelt></pattern></acceptfont>
  </selectfont>
</fontconfig>
"""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the tests run under.

    ``at`` is the wall time at the start, in ``zone``; the clock goes on from there. ``fonts`` is the one family that
    programs find, or `INSTALLED` for what the machine has.
    """

    at: datetime
    zone: str
    locale: str
    fonts: str

    @classmethod
    def of_day(cls, day: date) -> Self:
        """Choose by the day, so that everybody meets the same conditions on one day and others on the next."""
        number = day.toordinal()
        at, zone = MOMENTS[number % len(MOMENTS)]
        locale, fonts = LOCALES[number % len(LOCALES)], FONTS[number % len(FONTS)]
        return cls(datetime.fromisoformat(at), zone, locale, fonts)

    def options(self) -> str:
        """Return the options that repeat these conditions."""
        fonts = f'"{self.fonts}"' if " " in self.fonts else self.fonts
        return f"--at {self.at:%Y-%m-%dT%H:%M} --zone {self.zone} --locale {self.locale} --fonts {fonts}"

    def prepare(self) -> None:
        """Make what the conditions need and see that they can be had; raise `Problem` otherwise."""
        if self.at.tzinfo is not None:
            raise Problem("--at is a wall time without an offset; its zone is said by --zone.")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise Problem(f"There is no time zone {self.zone}.") from error
        if not _is_built_in(self.locale) and not (LOCALE_FOLDER / self.locale).exists():
            _build_locale(self.locale)
        if self.fonts != INSTALLED:
            _offer_one_family(self.fonts)

    def clock(self) -> list[str]:
        """Return the words before a command that make it, and what it starts, read this clock."""
        # An offset, not an instant: an instant would begin anew in every process that is started.
        ahead = round((self.at.replace(tzinfo=ZoneInfo(self.zone)) - datetime.now(UTC)).total_seconds())
        return ["faketime", "-m", "--exclude-monotonic", "-f", f"{ahead:+}"]

    def variables(self) -> dict[str, str]:
        """Return the variables that such a command's environment has besides."""
        fonts = {} if self.fonts == INSTALLED else {"FONTCONFIG_FILE": str(_font_file(self.fonts))}
        return {
            **fonts,
            "TZ": self.zone,
            "LC_ALL": self.locale,
            "LANG": self.locale,
            "LANGUAGE": "",
            "LOCPATH": str(LOCALE_FOLDER),
            "FAKETIME_FORCE_MONOTONIC_FIX": "0",  # else 0.9.10 makes timed waits for a condition end at once
            "NO_FAKE_STAT": "1",  # else every .pyc would look out of date
            "PYTHONPATH": str(ROOT / "packaging" / "dev" / "faked_clock"),
        }


def utc_day() -> date:
    """Return the day that it is in UTC, by this computer's clock."""
    return datetime.now(UTC).date()


def parse_conditions(arguments: list[str], day: date) -> tuple[Conditions | None, list[str]]:
    """Take --at, --zone, --locale and --fonts from the arguments; return the conditions they name, and the rest.

    What isn't named is as ``day`` has it. None of the four: None.
    """
    parser = argparse.ArgumentParser(prog="dev.py test", allow_abbrev=False, add_help=False)
    parser.add_argument("--at", type=datetime.fromisoformat)
    parser.add_argument("--zone")
    parser.add_argument("--locale")
    parser.add_argument("--fonts")
    named, rest = parser.parse_known_args(arguments)
    chosen = {name: value for name, value in vars(named).items() if value is not None}
    if not chosen:
        return None, rest
    of_day = Conditions.of_day(day)
    return Conditions(**{name: chosen.get(name, getattr(of_day, name)) for name in of_day.__slots__}), rest


def _is_built_in(locale: str) -> bool:
    return locale.partition(".")[0] in ("C", "POSIX")


def _build_locale(name: str) -> None:
    """Build a locale into the build folder, so that none needs to be installed on the system."""
    LOCALE_FOLDER.mkdir(parents=True, exist_ok=True)
    language, _, charset = name.partition(".")
    with tempfile.TemporaryDirectory(dir=LOCALE_FOLDER) as folder:  # localedef leaves half a locale when it fails
        command = ["localedef", "--no-archive", "-i", language, "-f", charset or "UTF-8", f"{folder}/{name}"]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        if answer.returncode:
            raise Problem(f"The locale {name} could not be built:\n{answer.stderr}")
        Path(folder, name).rename(LOCALE_FOLDER / name)


def _font_file(family: str) -> Path:
    return BUILD / "fonts" / f"{family}.conf"


def _offer_one_family(family: str) -> None:
    """Write a configuration for fontconfig in which the system has this family and no other."""
    file = _font_file(family)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_ONE_FAMILY.format(family=family), encoding="utf-8")
    env = {**os.environ, "FONTCONFIG_FILE": str(file)}
    answer = subprocess.run(["fc-list", ":", "family"], env=env, capture_output=True, text=True, check=False)
    if not answer.stdout.strip():
        raise Problem(f"There is no font family {family} on this system.")
