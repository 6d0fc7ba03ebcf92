"""Words that no sentence ends with: behind them a word is lost.

Left out on purpose: what may end one after all, such as most English prepositions and German
prefixes of verbs (geht aus, hört auf), pronouns and adverbs.
"""

from __future__ import annotations

from typing import Final

NEVER_LAST: Final = {
    "fr": """
        le la les l' un une des du de d' au aux et ou ni mais car dans par pour sur sous vers sans
        chez entre parmi dès ce cet cette ces mon ma mes ton ta tes ses son sa leurs que qu' qui
        dont très
    """,
    "en": """
        the a an and or nor but my your our their its than because although whereas every
        into onto as whose which and/or via per de very amongst between
        during despite versus until toward towards if when while whether
    """,
    "de": """
        der den dem des die das eine einen einem einer eines und oder aber sowie dass daß weil
        wenn ob im am vom zum zur beim ins ans fürs für von seit ohne gegen bis zwischen wegen
        während trotz laut seine seinen seinem seiner ihre ihren ihrem unsere unserer sehr
        pro per sondern als wie mein meine deren dessen welche welcher bei
    """,
    "es": """
        el la los las un una unos unas de del al a en y e o u con por para sin sobre entre desde
        hacia según mediante ante bajo que como su sus mi mis tu tus muy pero sino aunque porque
        cuyo cuya cuyos cuyas nuestro nuestra cada ni san santa tan hasta nuestros nuestras vuestro
    """,
    "it": """
        il lo la i gli le un uno l' d' un' di del dello della dei degli delle dell' a al allo alla
        ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli
        nelle nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra e ed o od ma che
        sua suo suoi sue cui come ogni quest' quell' né nostro nostra nostri nostre verso tranne san
        santa sant'
    """,
    "pt": """
        o a os as um de do da dos das em no na nos nas ao à aos às por pelo pela pelos
        pelas para com sem sob sobre entre desde e ou mas que seu sua seus suas muito como nem cada
        cujo cuja num numa deste desta ante após até exceto nosso nossa própria próprio santa
    """,
    "ca": """
        el la els les l' d' un una uns unes de del dels a al als en i o amb per pel pels sense
        sobre entre des cap segons que com seu seva seus seves molt però ni cada n' s' m' sant
    """,
    "nl": """
        de het een en of maar want dat dan als omdat van met voor te tussen zonder wegens volgens
        tijdens zijn haar hun ons onze zeer per ten ter tot bij
    """,
    "pl": """
        i w we z ze na do od po za o u przy przez dla bez pod nad przed między oraz lub albo ale a
        lecz że żeby aby ponieważ który która które których bardzo jako podczas według niż czy ku
        oraz
    """,
    "ru": """
        и в во на с со к ко у о об обо от из изо за по при про для до без под над перед между через
        или а но чтобы который которая которые которого которой очень если как ни не из-за
        из-под среди около после во либо около нашей нашего своей своего своих своим
    """,
    "uk": """
        і й та у в на з із зі до від про при для без під над перед між через або а але що щоб який
        яка які якого якої дуже якщо як ні не серед біля після свого своєї своїх о об
    """,
    "tr": "ve veya ya ile bir bu şu en çok daha her ki ancak fakat ama",
    "ar": """
        في من إلى على عن و أو أن إن بين مع حتى لكن بل ثم الذي التي الذين لأن عند منذ خلال
        غير بدون حول ضد لم لن قد كل أي نحو تحت فوق دون عام سنة داخل ذات قبل لكل
    """,
}
