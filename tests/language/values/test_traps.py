"""Traps of Babel, each reproduced before it is avoided, and traps of our own making."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest
from babel import Locale
from babel.dates import format_time, get_timezone, get_timezone_location, get_timezone_name
from babel.numbers import format_compact_decimal
from babel.units import format_unit

from l10n.language.values import parse, render, tabled
from l10n.language.values.cldr import city, months
from l10n.model.placeable import PlaceableType

_SEVEN = datetime(2025, 8, 15, 19, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", tabled())
def test_greenwich_has_a_name_in_every_language(language: str) -> None:
    """Babel says "+0000" or "Unknown Region (GMT) Time"; we say Greenwich."""
    forms = render(PlaceableType.TIME, "19:00Z", language).accepted
    assert not any("+0000" in form or "Unknown" in form for form in forms)
    assert any("GMT" in form for form in forms)


def test_babel_still_cannot_name_greenwich() -> None:
    """The reason for our own table of zones."""
    assert get_timezone_name("Etc/GMT", locale="en") == "Unknown Region (GMT) Time"
    greenwich = _SEVEN.astimezone(get_timezone("Etc/GMT"))
    assert format_time(greenwich, "z", locale="de") == "+0000"


def test_english_time_has_no_narrow_space() -> None:
    """CLDR writes 7:00 PM with U+202F; press style is 7 p.m. with a plain space."""
    assert "\u202f" in format_time(_SEVEN, "short", locale="en")
    forms = render(PlaceableType.TIME, "T19:00", "en").accepted
    assert forms[0] == "7 p.m."
    assert not any("\u202f" in form for form in forms)


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_scale_words_exist_in_chinese_and_japanese(language: str) -> None:
    """Babel raises KeyError for long compact numbers there."""
    with pytest.raises(KeyError):
        format_compact_decimal(3_200_000_000, format_type="long", locale=language)
    assert render(PlaceableType.NUMBER, "3200000000", language).preferred[:2] == "32"


def test_the_ukrainian_capital_is_named_in_each_language() -> None:
    """Babel's get_timezone_location answers in English whatever the locale; the data do not."""
    zone = "Europe/Kiev"
    assert "Kiew" not in get_timezone_location(zone, locale="de")
    assert [city(code, zone) for code in ("de", "pl", "ru", "uk")] == [
        "Kiew",
        "Kijów",
        "Киев",
        "Київ",
    ]


@pytest.mark.parametrize("zone", ["Europe/Kyiv", "Europe/Kiev"])
def test_both_ids_of_one_zone_are_rendered_alike(zone: str) -> None:
    """IANA renamed what CLDR did not; reading gives CLDR's id."""
    form = render(PlaceableType.TIME, f"19:30 {zone}", "en").preferred
    assert form == "7:30 p.m. Kyiv time"
    assert parse(PlaceableType.TIME, form, "en") == "19:30 Europe/Kiev"


def test_chinese_units_are_chinese() -> None:
    """Babel's long form is missing and its answer English: "13 kilometer"."""
    assert "公里" not in format_unit(13, "length-kilometer", locale="zh")
    assert render(PlaceableType.QUANTITY, "13 km", "zh").preferred == "13公里"


def test_italian_days_are_days() -> None:
    """Babel drops long unit forms that are as the short ones: "3 duration-day"."""
    assert format_unit(3, "duration-day", locale="it") == "3 duration-day"
    assert render(PlaceableType.DURATION, "P3D", "it").preferred == "3 giorni"


def test_months_do_not_leak_between_languages() -> None:
    """Babel's locales share nested data: after Chinese months those of French were Chinese.

    In a process of its own, for what leaked stays.
    """
    code = (
        "from babel import Locale; Locale.parse('zh').months['stand-alone']['wide'];"
        "print(Locale.parse('fr').months['stand-alone']['wide'][8]);"
        "from l10n.language.values.cldr import months;"
        "print(months('zh', 'stand-alone', 'wide')[7]);"
        "print(months('fr', 'stand-alone', 'wide')[7])"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, check=True, timeout=60
    )
    assert done.stdout.decode().split() == ["八月", "八月", "août"]


def test_months_beside_a_day_are_in_the_genitive() -> None:
    """Slavic and Catalan months change beside a day; alone they do not."""
    assert months("ru", "format", "wide")[7] == "августа"
    assert months("ru", "stand-alone", "wide")[7] == "август"
    assert render(PlaceableType.DATE, "XXXX-08-15", "ca").preferred == "15 d’agost"


def test_a_time_is_never_converted() -> None:
    """The same instant has other hours elsewhere; the text keeps the zone it names."""
    for language in tabled():
        for form in render(PlaceableType.TIME, "19:00Z", language).accepted:
            assert parse(PlaceableType.TIME, form, language) == "19:00Z"
        summer = render(PlaceableType.TIME, "19:00 CEST", language).preferred
        assert parse(PlaceableType.TIME, summer, language) == "19:00 CEST"


def test_digits_beyond_the_limit_of_int_are_safe() -> None:
    """Python refuses to convert more than 4300 digits; we move characters."""
    digits = "7" * 20_000
    for language in tabled():
        for kind in (PlaceableType.NUMBER, PlaceableType.PERCENT, PlaceableType.ORDINAL):
            form = render(kind, digits, language).preferred
            assert parse(kind, form, language) == digits


def test_importing_the_room_does_not_load_babel() -> None:
    """Babel is paid for at the first use alone."""
    code = "import sys, l10n.language.values, l10n.language.names;sys.exit('babel' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_babel_has_the_locales_that_the_tables_name() -> None:
    """Each language with a table is one of CLDR's."""
    for language in tabled():
        assert Locale.parse(language, sep="-").language == language.partition("-")[0]
