"""How words begin that echo months and percent: сентябрьский, Augusttage, 3-procentowa."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

MONTH_STEMS: Final = MappingProxyType(
    {
        "de": "januar februar märz april maif juni juli august september oktober november dezember",
        "ru": "январск февральск мартовск апрельск майск июньск июльск августовск сентябр октябр"
        " ноябр декабр",
        "uk": "січнев лютнев березнев квітнев травнев червнев липнев серпнев вереснев жовтнев"
        " листопадов грудн",
        "pl": "styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow"
        " październikow listopadow grudniow",
    }
)
"""How adjectives and compounds of the twelve months begin: сентябрьский, Augusttage."""

PERCENT_STEMS: Final = (
    "%", "٪", "percent", "per cent", "prozent", "por ciento", "por cento", "per cento", "per cent",
    "процент", "відсот", "procent", "proc.", "المائة", "المئة", "yüzde", "百分", "パーセント", "点",
)  # fmt: skip
"""How words of percent begin or what they hold, in any language, in lower case."""
