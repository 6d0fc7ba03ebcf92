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

ONCE: Final = {
    "en": frozenset("the a an and or of".split()),
    "de": frozenset("und oder ein eine einen einem im am zum zur vom beim".split()),
    "nl": frozenset("de een en of van".split()),
    "es": frozenset("el los las un una y de del al con por para en".split()),
    "it": frozenset("il gli un una e di del della al alla con per".split()),
    "pt": frozenset("os as um uma e de do da dos das ao com por para em".split()),
    "ca": frozenset("el els les un una i de del al amb per".split()),
    "pl": frozenset("i w z na do".split()),
    "ru": frozenset("и в на с к из".split()),
    "uk": frozenset("і в на з до".split()),
    "ar": frozenset("أن في إلى على عن".split()),
}
"""Words that nobody means twice in a row. No English preposition but one: they may be left at the
end of a clause, "dealt with with care"."""
