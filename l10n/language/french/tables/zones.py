"""Words of French press text for time zones, and the token that stands for them in a value."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

UNIVERSAL: Final = frozenset(["GMT", "UTC", "TU", "T.U.", "Z", "TUC"])
"""Greenwich under its French and English names: all are `Z`."""

ABBREVIATIONS: Final = frozenset(
    """
    CET CEST BST EET EEST WET WEST MSK EST EDT CST CDT MST MDT PST PDT AKST AKDT HST IST JST KST HKT
    AEST AEDT NZST NZDT MEZ MESZ
    """.split()
)
"""Zones whose letters are kept as the token: 19:30 CEST."""

ADJECTIVES: Final = MappingProxyType(
    {
        "française": "Europe/Paris",
        "belge": "Europe/Brussels",
        "suisse": "Europe/Zurich",
        "italienne": "Europe/Rome",
        "espagnole": "Europe/Madrid",
        "allemande": "Europe/Berlin",
        "britannique": "Europe/London",
        "anglaise": "Europe/London",
        "israélienne": "Asia/Jerusalem",
        "japonaise": "Asia/Tokyo",
        "chinoise": "Asia/Shanghai",
        "indienne": "Asia/Kolkata",
        "turque": "Europe/Istanbul",
    }
)
"""heure française. Countries of several zones are missing on purpose."""

REGIONS: Final = MappingProxyType(
    {
        "l'Est": "America/New_York",
        "la côte est": "America/New_York",
        "la côte Est": "America/New_York",
        "l'Est américain": "America/New_York",
        "la côte ouest": "America/Los_Angeles",
        "la côte Ouest": "America/Los_Angeles",
        "la Réunion": "Indian/Reunion",
        "La Réunion": "Indian/Reunion",
    }
)
"""heure de l'Est."""

CITIES: Final = MappingProxyType(
    {
        "Washington": "America/New_York",
        "New York": "America/New_York",
        "Boston": "America/New_York",
        "Miami": "America/New_York",
        "Montréal": "America/Toronto",
        "Québec": "America/Toronto",
        "Ottawa": "America/Toronto",
        "Genève": "Europe/Zurich",
        "Berne": "Europe/Zurich",
        "Lyon": "Europe/Paris",
        "Marseille": "Europe/Paris",
        "Pékin": "Asia/Shanghai",
        "Kyiv": "Europe/Kiev",
        "Kiev": "Europe/Kiev",
        "Tel-Aviv": "Asia/Jerusalem",
        "Tel Aviv": "Asia/Jerusalem",
        "Bombay": "Asia/Kolkata",
        "New Delhi": "Asia/Kolkata",
        "Rio": "America/Sao_Paulo",
        "Rio de Janeiro": "America/Sao_Paulo",
        "Saint-Pétersbourg": "Europe/Moscow",
        "San Francisco": "America/Los_Angeles",
        "Kourou": "America/Cayenne",
        "Houston": "America/Chicago",
        "Dallas": "America/Chicago",
        "Barcelone": "Europe/Madrid",
        "Milan": "Europe/Rome",
        "Munich": "Europe/Berlin",
        "Ankara": "Europe/Istanbul",
        "Doha": "Asia/Qatar",
        "Abuja": "Africa/Lagos",
        "Yaoundé": "Africa/Douala",
        "Rabat": "Africa/Casablanca",
        "Brasilia": "America/Sao_Paulo",
        "Hanoï": "Asia/Ho_Chi_Minh",
        "Hanoi": "Asia/Ho_Chi_Minh",
        "Islamabad": "Asia/Karachi",
        "Mascate": "Asia/Muscat",
        "Pretoria": "Africa/Johannesburg",
        "Le Cap": "Africa/Johannesburg",
        "Quito": "America/Guayaquil",
        "Canberra": "Australia/Sydney",
        "Wellington": "Pacific/Auckland",
        "Shanghaï": "Asia/Shanghai",
        "Naples": "Europe/Rome",
        "Hambourg": "Europe/Berlin",
        "Francfort": "Europe/Berlin",
        "Odessa": "Europe/Kiev",
        "Lviv": "Europe/Kiev",
        "Kharkiv": "Europe/Kiev",
        "Cotonou": "Africa/Porto-Novo",
        "Dodoma": "Africa/Dar_es_Salaam",
        "Gaza": "Asia/Gaza",
        "Ramallah": "Asia/Hebron",
        "Haïfa": "Asia/Jerusalem",
        "Djeddah": "Asia/Riyadh",
        "Mumbai": "Asia/Kolkata",
        "Chennai": "Asia/Kolkata",
        "Atlanta": "America/New_York",
        "Philadelphie": "America/New_York",
        "Seattle": "America/Los_Angeles",
        "Las Vegas": "America/Los_Angeles",
        "Anvers": "Europe/Brussels",
        "La Haye": "Europe/Amsterdam",
        "Rotterdam": "Europe/Amsterdam",
        "Cracovie": "Europe/Warsaw",
        "Lausanne": "Europe/Zurich",
        "Turin": "Europe/Rome",
        "Édimbourg": "Europe/London",
        "Glasgow": "Europe/London",
        "Osaka": "Asia/Tokyo",
        "Busan": "Asia/Seoul",
        "Abou Dhabi": "Asia/Dubai",
        "La Mecque": "Asia/Riyadh",
    }
)
"""heure de Washington: cities that do not name a zone of the tz database themselves."""
