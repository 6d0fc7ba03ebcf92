"""Decimals as text: numbers of any length, written in one way and never rounded."""

from __future__ import annotations

from typing import Final

from l10n.lazy import compiled

_DECIMAL: Final = compiled(r"(?P<sign>-?)0*(?P<whole>[0-9]+?)(?:\.(?P<rest>[0-9]*?)0*)?")


def decimal(text: str) -> str:
    """Write a decimal without idle noughts; raise ValueError for anything else.

    No arithmetic: strings of any length are safe. `decimal("007.50") == "7.5"`.
    """
    match = _DECIMAL.fullmatch(text)
    if not match:
        message = f"number: {text[:80]!r} is no decimal"
        raise ValueError(message)
    number = match["whole"] + (f".{match['rest']}" if match["rest"] else "")
    return number if number == "0" else match["sign"] + number


def shift(number: str, power: int) -> str:
    """Multiply a decimal by ten to the power, by moving the point: strings of any length."""
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    whole, _, rest = digits.partition(".")
    if power >= 0:
        rest = rest.ljust(power, "0")
        return decimal(f"{sign}{whole}{rest[:power]}.{rest[power:]}")
    whole = whole.rjust(1 - power, "0")
    return decimal(f"{sign}{whole[:power]}.{whole[power:]}{rest}")
