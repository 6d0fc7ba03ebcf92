"""Words that may well stand twice in a row."""

from __future__ import annotations

from typing import Final

DOUBLED: Final = {
    "en": frozenset("had that bye very no so ha go knock hear there".split()),
    "de": frozenset("sie ja nein ha so".split()),
    "nl": frozenset("heel nee ja ha".split()),
    "es": frozenset("muy nos no sí ya ha casi".split()),
    "it": frozenset("via man piano mano così quasi appena poi no sì or ora ha ben lecca".split()),
    "pt": frozenset("logo não sim já nos se ha".split()),
    "ca": frozenset("no sí ja molt nos".split()),
    "pl": frozenset("tak nie bardzo już ha".split()),
    "ru": frozenset("да нет очень вот чуть еле едва все всё ха так".split()),
    "uk": frozenset("так ні дуже ось ледь все ха".split()),
    "ar": frozenset("جدا شيئا رويدا يوما واحدا من بي سي إن دي تي إم".split()),
}
"""Doubled by grammar ("had had") or for effect ("no, no", "man mano")."""

AFTER_COMMA: Final = {
    "de": frozenset("der die das den dem denen deren".split()),
    "nl": frozenset("die dat".split()),
    "ru": frozenset(["что"]),
    "uk": frozenset(["що"]),
}
"""Relatives that an article of the same form may follow: "alle, die die Stadt sehen", also behind
a preposition: "eine Rede, in der der Kanzler sagte"."""

REDUPLICATING: Final = frozenset({"tr", "zh", "ja"})
"""Languages that double words by rule: yavaş yavaş."""
