"""Yesterday and tomorrow: words for days that are counted from today, by language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

RELATIVE_DAYS: Final = MappingProxyType(
    {
        "fr": ("hier", "demain"),
        "en": ("yesterday", "tomorrow"),
        "de": ("gestern|gestrige|gestrigen|gestriger", "morgen|morgige|morgigen|morgiger"),
        "es": ("ayer", "mañana"),
        "it": ("ieri", "domani"),
        "pt": ("ontem", "amanhã"),
        "ca": ("ahir", "demà"),
        "ru": ("вчера|вчерашний|вчерашнего|вчерашнем", "завтра|завтрашний|завтрашнего|завтрашнем"),
        "uk": ("вчора|учора|вчорашній", "завтра|завтрашній"),
        "pl": ("wczoraj|wczorajszy|wczorajszego", "jutro|jutrzejszy|jutrzejszego"),
        "nl": ("gisteren", "morgen"),
        "ar": ("أمس|الأمس|بالأمس", "غدا|غداً|الغد"),
        "tr": ("dün", "yarın"),
        "zh": ("昨天|昨日", "明天|明日"),
        "ja": ("昨日|きのう", "明日|あした"),
    }
)
"""Words for the day before and the day after. French has "avant-hier" and "après-demain" too:
they hold the same words, and are of the same side."""

ALSO_MORNING: Final = frozenset({"mañana", "morgen"})
"""Words for tomorrow that are also the morning, of whatever day."""

SAME_DAYS: Final = frozenset({"en", "de", "nl", "es", "ca", "zh", "ja"})
"""Languages in which one day of the week may stand for another: no case and no gender changes."""
