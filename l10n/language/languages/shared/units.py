"""Units and currency signs that all languages share."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

UNITS: Final = MappingProxyType(
    {
        "km": "length-kilometer",
        "m": "length-meter",
        "cm": "length-centimeter",
        "mm": "length-millimeter",
        "µm": "length-micrometer",
        "nm": "length-nanometer",
        "mi": "length-mile",
        "nmi": "length-nautical-mile",
        "ft": "length-foot",
        "in": "length-inch",
        "yd": "length-yard",
        "ly": "length-light-year",
        "km²": "area-square-kilometer",
        "m²": "area-square-meter",
        "ha": "area-hectare",
        "ac": "area-acre",
        "ft²": "area-square-foot",
        "mi²": "area-square-mile",
        "m³": "volume-cubic-meter",
        "hL": "volume-hectoliter",
        "L": "volume-liter",
        "cL": "volume-centiliter",
        "mL": "volume-milliliter",
        "bbl": "volume-barrel",
        "gal": "volume-gallon",
        "t": "mass-tonne",
        "kg": "mass-kilogram",
        "g": "mass-gram",
        "mg": "mass-milligram",
        "µg": "mass-microgram",
        "lb": "mass-pound",
        "oz": "mass-ounce",
        "ct": "mass-carat",
        "km/h": "speed-kilometer-per-hour",
        "km/s": "",
        "m/s": "speed-meter-per-second",
        "kn": "speed-knot",
        "mph": "speed-mile-per-hour",
        "°C": "temperature-celsius",
        "°F": "temperature-fahrenheit",
        "hPa": "pressure-hectopascal",
        "dB": "",
        "kWh": "energy-kilowatt-hour",
        "MWh": "",
        "GWh": "",
        "TWh": "",
        "W": "power-watt",
        "kW": "power-kilowatt",
        "MW": "power-megawatt",
        "GW": "power-gigawatt",
        "V": "electric-volt",
        "Hz": "frequency-hertz",
        "MHz": "frequency-megahertz",
        "GHz": "frequency-gigahertz",
        "Mo": "digital-megabyte",
        "Go": "digital-gigabyte",
        "To": "digital-terabyte",
        "kt": "",
        "Mt": "",
        "ch": "",
        "Bq": "",
        "mSv": "",
        "cal": "energy-calorie",
        "kcal": "energy-kilocalorie",
        "g/l": "",
        "mg/l": "",
        "µg/l": "",
        "mg/m³": "",
        "µg/m³": "",
        "m³/s": "",
        "hl/ha": "",
        "t/ha": "",
        "‰": "",
        "°": "",
    }
)
"""Symbol in a value -> unit of CLDR; "" where CLDR has none and the symbol is written."""

_IN_WORDS: Final = """
km m cm mm µm nm mi nmi ft in yd ly km² m² m³ ha ac ft² mi² gal oz hL L cL mL bbl t kg g mg µg lb
ct kn cal kcal ch
"""
IN_WORDS: Final = frozenset(_IN_WORDS.split())
"""Units that running text writes in words; the others are written as symbols."""

SYMBOLS: Final = MappingProxyType(
    {
        "km²": "km²|km2|sq km",
        "m²": "m²|m2",
        "m³": "m³|m3",
        "km/h": "km/h|kmh|kph",
        "m/s": "m/s",
        "L": "L|l",
        "mL": "mL|ml",
        "cL": "cL|cl",
        "hL": "hL|hl",
        "Mo": "MB",
        "Go": "GB",
        "To": "TB",
        "ch": "hp",
        "°C": "°C|ºC|degrees C",
        "°F": "°F|ºF",
        "g/l": "g/L|g/l",
        "mg/l": "mg/L|mg/l",
        "µg/l": "µg/L|µg/l",
        "mg/m³": "mg/m³|mg/m3",
        "µg/m³": "µg/m³|µg/m3",
        "m³/s": "m³/s|m3/s",
        "ft²": "ft²|sq ft",
        "mi²": "mi²|sq mi",
        "hl/ha": "hl/ha|hL/ha",
        "kn": "kn",
        "bbl": "bbl",
    }
)
"""How a symbol is written outside French, if otherwise."""

CLOSE: Final = frozenset(["°"])
"""Symbols that touch their figure."""

SIGNS: Final = MappingProxyType(
    {
        "$": "USD",
        "US$": "USD",
        "U.S.$": "USD",
        "€": "EUR",
        "£": "GBP",
        "¥": "JPY",
        "￥": "JPY",
        "₽": "RUB",
        "₴": "UAH",
        "₺": "TRY",
        "₹": "INR",
        "₩": "KRW",
        "₪": "ILS",
        "R$": "BRL",
        "C$": "CAD",
        "CA$": "CAD",
        "A$": "AUD",
        "AU$": "AUD",
        "NZ$": "NZD",
        "HK$": "HKD",
        "zł": "PLN",
        "Kč": "CZK",
    }
)
"""Currency signs, before or after the figure."""

WRITTEN_LETTERS: Final = MappingProxyType({"bn": "9", "tn": "12"})
"""Letters beside a currency that are read in every language, as English agencies write them."""

WRITTEN_SIGNS: Final = MappingProxyType({"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"})
"""Signs that are written where a language's pattern asks for one."""

_CODES: Final = """
EUR USD GBP CHF JPY CNY RUB UAH CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY INR BRL MXN ARS
ZAR KRW ILS HKD SGD TWD THB SAR AED QAR IRR EGP MAD TND DZD XOF XAF NGN KZT BYN GEL AMD AZN XPF
FRF CDF LBP SYP ISK PKR CLP COP BTC UZS KGS TJS TMT MDL RSD VND IDR PHP MYR SDG ETB GHS KES
"""
CODES: Final = frozenset(_CODES.split())
"""ISO 4217 codes that are read beside a figure."""

SAME_UNITS: Final = tuple(
    frozenset(units.split())
    for units in (
        "USD CAD AUD NZD HKD SGD TWD",
        "GBP EGP LBP SYP TRY lb",
        "CHF FRF",
        "FRF XOF XAF XPF CDF",
        "SEK NOK DKK ISK CZK",
        "INR PKR IDR",
        "MXN ARS CLP COP",
        "RUB BYN",
        "MAD AED",
        "DZD TND IQD KWD RSD",
        "IRR SAR QAR OMR YER",
        "°C °F °",
        "t kt",
        "mi nmi",
        "g/l ‰",
    )
)
"""Units and currencies that are often called by one word, or one for the other: dollars."""

METRIC: Final = MappingProxyType(
    {
        unit: (base, power)
        for base, units in {
            "m": "km:3 m:0 dm:-1 cm:-2 mm:-3",
            "g": "t:6 kg:3 g:0 mg:-3",
            "L": "hL:2 hl:2 L:0 dL:-1 cL:-2 cl:-2 mL:-3 ml:-3",
            "m²": "km²:6 ha:4 m²:0",
        }.items()
        for unit, power in ((each.split(":")[0], int(each.split(":")[1])) for each in units.split())
    }
)
"""Units of ten, by the base that they are so many places of: languages choose the handier one."""
