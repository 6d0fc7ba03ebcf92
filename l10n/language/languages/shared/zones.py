"""Letters of time zones that stand in values (19:30 CEST) and in most languages alike."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

ABBREVIATIONS: Final = (
    "WET", "WEST", "BST", "CET", "CEST", "EET", "EEST", "MSK", "EST", "EDT", "CST", "CDT", "MST",
    "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "IST", "JST", "KST", "HKT", "AEST", "AEDT", "NZST",
    "NZDT",
)  # fmt: skip

_SAME: Final = """
CET CEST Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
    Europe/Vienna Europe/Amsterdam Europe/Warsaw Europe/Prague ;
BST Europe/London ;
Z WET ;
WET WEST Europe/Lisbon ;
EET EEST Europe/Kiev Europe/Kyiv Europe/Athens Europe/Helsinki Europe/Bucharest ;
MSK Europe/Moscow ;
EST EDT America/New_York America/Toronto America/Montreal ;
CST CDT America/Chicago ;
MST MDT America/Denver ;
PST PDT America/Los_Angeles America/Vancouver ;
AKST AKDT America/Anchorage ;
IST Asia/Jerusalem Asia/Kolkata Asia/Calcutta ;
JST Asia/Tokyo ;
KST Asia/Seoul
"""
SAME_ZONES: Final = tuple(frozenset(zones.split()) for zones in _SAME.split(";"))
"""Zones that a text may call by either name, at one season or the other."""


def _of_language(part: str) -> tuple[str, str]:
    """Part the language from its names; without one they are those of most languages."""
    language, _, names = part.strip().partition(" ")
    return (language, names) if language.islower() and language.isascii() else ("", part.strip())


_TOWNS: Final = """
Asia/Qatar = Doha ; ru Дохи|Доха ; uk Дохи|Доха ; pl Dohy|Doha ; ar الدوحة ; zh 多哈 ; ja ドーハ
Europe/Istanbul = Ankara ; ru Анкары|Анкара ; uk Анкари|Анкара ; pl Ankary|Ankara ; it Ankara ;
    pt Ancara ; ar أنقرة ; zh 安卡拉 ; ja アンカラ
Africa/Lagos = Abuja ; ru Абуджи|Абуджа ; uk Абуджі|Абуджа ; ar أبوجا ; zh 阿布贾 ; ja アブジャ
Africa/Douala = Yaoundé|Yaounde ; es Yaundé ; de Jaunde|Yaoundé ; ru Яунде ; ar ياوندي ; zh 雅温得
Africa/Casablanca = Rabat ; ru Рабата|Рабат ; ar الرباط ; zh 拉巴特
America/Sao_Paulo = Brasilia|Brasília ; ru Бразилиа ; ar برازيليا ; zh 巴西利亚
Asia/Ho_Chi_Minh = Hanoi|Hanói ; ru Ханоя|Ханой ; ar هانوي ; zh 河内 ; ja ハノイ
Asia/Karachi = Islamabad ; ru Исламабада|Исламабад ; ar إسلام آباد ; zh 伊斯兰堡
Asia/Muscat = Muscat|Mascate|Maskat ; ru Маската|Маскат ; ar مسقط ; zh 马斯喀特
Africa/Johannesburg = Pretoria ; es Pretoria|Ciudad del Cabo ; en Pretoria|Cape Town ;
    de Pretoria|Kapstadt ; it Pretoria|Città del Capo ; ru Претории|Претория ; ar بريتوريا
America/Guayaquil = Quito ; ru Кито ; ar كيتو ; zh 基多
Australia/Sydney = Canberra ; ru Канберры|Канберра ; ar كانبرا ; zh 堪培拉
Pacific/Auckland = Wellington ; ru Веллингтона|Веллингтон ; ar ويلينغتون ; zh 惠灵顿
Asia/Shanghai = Shanghai|Beijing|Peking|Pekín|Pequim|Pechino ; ru Пекина|Пекин
Europe/Rome = Naples|Turin|Milan ; it Napoli|Torino|Milano ; de Neapel|Turin|Mailand ;
    es Nápoles|Turín|Milán
Europe/Berlin = Frankfurt|Hamburg|Munich ; es Fráncfort|Hamburgo|Múnich ;
    it Francoforte|Amburgo ; pt Frankfurt|Hamburgo ; ru Франкфурта|Гамбурга|Мюнхена
Europe/Kiev = Odessa|Odesa|Lviv|Kharkiv|Kyiv|Kiev|Kiew|Kyjiw ; ru Киева|Одессы|Львова|Харькова ;
    uk Києва|Одеси|Львова|Харкова
America/New_York = Boston|Miami|Atlanta|Washington
America/Los_Angeles = Seattle|San Francisco|Las Vegas
Asia/Kolkata = Mumbai|New Delhi|Delhi|Chennai ; de Neu-Delhi|Mumbai ; es Nueva Delhi|Bombay
Asia/Tokyo = Osaka ; ru Осаки
Asia/Seoul = Busan
Europe/Zurich = Geneva|Bern|Lausanne ; de Genf|Bern|Lausanne ; es Ginebra|Berna ; it Ginevra|Berna
Europe/Amsterdam = The Hague|Rotterdam ; de Den Haag|Rotterdam ; es La Haya
Europe/Warsaw = Krakow|Kraków|Krakau|Cracovia
Europe/London = Edinburgh|Glasgow ; es Edimburgo|Glasgow
"""
_ROWS: Final = _TOWNS.replace("\n    ", " ").split("\n")
TOWNS: Final = MappingProxyType(
    {
        zone.strip(): MappingProxyType(dict(map(_of_language, towns.split(";"))))
        for zone, _, towns in (row.partition("=") for row in _ROWS if row)
    }
)
"""Towns that name no zone of their own, by zone and language; "" is how most languages write."""
