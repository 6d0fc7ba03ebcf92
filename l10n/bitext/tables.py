"""How names are heard in scripts without capitals, and after what no sentence ends."""

from __future__ import annotations

from typing import Final

from l10n.lazy import compiled

_ARABIC: Final = """
    اa أa إa آa ىa ةa عa ئi يi ؤu وou هh حh خkh بb پp تt طt ثt جj چch شch دd ضd ذd ظz زz سs صs رr
    غg گg فf ڤv قk كk لl مm نn
"""
ARABIC: Final = str.maketrans({one[0]: one[1:] for one in _ARABIC.split()})
"""Arabic letters as French would write them in a name."""

ARABIC_CLITICS: Final = compiled("^(?:[وفبكل]{0,2}ال|[وفبل](?=.{4}))")
"""The article, and the small words that are written together with what follows."""

KANA_MARKS: Final = (
    ("ヴァ", "va"), ("ヴィ", "vi"), ("ヴェ", "ve"), ("ヴォ", "vo"), ("ファ", "fa"), ("フィ", "fi"),
    ("フェ", "fe"), ("フォ", "fo"), ("ティ", "ti"), ("ディ", "di"), ("トゥ", "tu"), ("ドゥ", "du"),
    ("チェ", "che"), ("シェ", "che"), ("ジェ", "je"), ("シャ", "cha"), ("シュ", "chu"),
    ("ショ", "cho"), ("ジャ", "ja"), ("ジュ", "ju"), ("ジョ", "jo"), ("チャ", "cha"),
    ("チュ", "chu"), ("チョ", "cho"), ("ウィ", "vi"), ("ウェ", "ve"), ("ウォ", "vo"), ("ー", ""),
    ("ッ", ""),
)  # fmt: skip
"""Katakana of two signs."""

_SYLLABLES: Final = """
    アa イi ウu エe オo カka キki クku ケke コko サsa シchi スsu セse ソso タta チchi
    ツtsu テte トto ナna
    ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤia ユiu ヨio
    ラra リri ルru レre ロro ワva ヲo ンn ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo
    ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴv
    ァa ィi ゥu ェe ォo ャa ュu ョo
"""
KANA: Final = str.maketrans({one[0]: one[1:] for one in _SYLLABLES.split()})
"""Katakana, a sign a syllable."""

NO_END: Final = frozenset(
    """
    mr mrs ms dr prof st ste sr sra srta sres hr nr abs bzw ca etc vs gen lt
    rep gov sgt ul św tzw np m.in tj godz prof płk ks г ул т.е т.д им млн млрд тыс руб см
    стр p.ej pág núm avda aprox d.h z.b u.a o.ä sog evtl inkl mme mm mlle av bd vol éd p pp dott sig
    ecc dhr mevr bijv o.a str hl jh u.s u.k e.g i.e a.k.a approx dept inc ltd
    """.split()
)
"""Words that end with a point where no sentence ends."""
