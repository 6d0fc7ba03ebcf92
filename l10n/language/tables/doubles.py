"""Words that may well stand twice in a row."""

from __future__ import annotations

from typing import Final

DOUBLED: Final = {
    "en": frozenset("had that is do bye very no yes so ha go knock new hear there now".split()),
    "de": frozenset(
        "der die das den dem sie denen deren zu in an auf aus ein mit sehr ist ja nein ha so".split()
    ),
    "nl": frozenset("die dat het haar in er is zijn te heel nee ja ha".split()),
    "es": frozenset("muy nos no sí ya ha poco casi".split()),
    "it": frozenset("via man piano mano così quasi appena poi si no sì or ora ha ben".split()),
    "pt": frozenset("se logo não sim já nos mais muito ha".split()),
    "ca": frozenset("no sí ja molt mica nos".split()),
    "pl": frozenset("tak nie bardzo już ha".split()),
    "ru": frozenset("что да нет очень вот чуть еле едва все всё ха так".split()),
    "uk": frozenset("що так ні дуже ось ледь все ха".split()),
    "ar": frozenset("جدا شيئا رويدا يوما واحدا".split()),
}
"""Doubled by grammar ("had had", "die die sie sieht") or for effect ("no, no", "man mano")."""

REDUPLICATING: Final = frozenset({"tr", "zh", "ja"})
"""Languages that double words by rule: yavaş yavaş."""
