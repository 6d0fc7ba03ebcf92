"""Words that no sentence ends with: behind them a word is lost.

Left out on purpose: what may end one after all, such as most English prepositions and German
prefixes of verbs (geht aus, hört auf), pronouns and adverbs.
"""

from __future__ import annotations

from typing import Final

NEVER_LAST: Final = {
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
        cuyo cuya cuyos cuyas nuestro nuestra cada ni san santa tan e
    """,
    "it": """
        il lo la i gli le un uno l' d' un' di del dello della dei degli delle dell' a al allo
        alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli
        nelle nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra e ed o od ma che
        sua suo suoi sue cui come ogni quest' quell' né san santa sant'
    """,
    "pt": """
        o a os as um de do da dos das em no na nos nas ao à aos às por pelo pela pelos
        pelas para com sem sob sobre entre desde e ou mas que seu sua seus suas muito como nem cada
        cujo cuja num numa deste desta ante após santa
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
        или а но что чтобы который которая которые которого которой очень если как ни не из-за
        из-под среди около после во либо около нашей нашего своей своего своих своим
    """,
    "uk": """
        і й та у в на з із зі до від про при для без під над перед між через або а але що щоб який
        яка які якого якої дуже якщо як ні не серед біля після свого своєї своїх о об
    """,
    "tr": "ve veya ya ile bir bu şu en çok daha her ki ancak fakat ama",
    "ar": """
        في من إلى على عن و أو أن إن بين مع حتى لكن بل ثم الذي التي الذين لأن عند منذ خلال
        غير بدون حول ضد لم لن قد كل أي نحو تحت فوق دون
    """,
}

_ENGLISH_DETERMINERS: Final = (
    r"(?:an?|the|his|her|its|their|our|my|your|this|these|those|some|any|no|every|each|of|for|with|by"
    r"|from|as|into|under|between|and|two|three|four|five|several|many|\w+'s)"
)
_ENGLISH_ATTRIBUTES: Final = """
    new old big small large great huge major main key recent previous former current political social
    economic commercial industrial financial electric electrical electronic civil federal central
    regional rural urban global foreign presidential parliamentary electoral constitutional legal
    judicial medical mental nuclear solar lunar digital cultural historical historic ancient modern
    traditional religious personal special popular famous important serious significant various
    numerous different similar real natural national northern southern eastern western chemical
    biological technical technological scientific academic educational environmental agricultural
    coastal colonial royal imperial military-style metropolitan municipal provincial hydroelectric
    hormonal heavy strong powerful violent deadly massive enormous vast wide narrow deep thick thin
    brief sudden rapid slow quick steady constant regular frequent rare unique typical ordinary
    official-looking so-called high-profile long-term short-term full-time part-time high-speed
    large-scale well-known recently-built final initial annual daily weekly monthly yearly huge
    additional further alleged apparent possible potential likely elaborate shallow rainy sunny cold
    tropical arctic nazi soviet russian-backed armed unarmed wounded injured elderly domestic diplomatic
    strategic tactical aerial naval maritime overseas rebel opposition democratic republican
    conservative socialist communist corporate administrative executive-level legislative
    """

_GERMAN_PRONOUNS: Final = """
    ander letzt erst zweit dritt einzig folgend gleich nächst beide meist best eine sein ihr alle
    viele wenig einige diese jene solche welche manche immer unter über hinter weiter wieder ober
    neben zwischen gegen gestern morgen hinten vorne außen innen oben unten drüben draußen drinnen
    übrig kurzem langem worden sonst wem ihm nachdem indem außerdem trotzdem zudem seitdem selbe
    euch uns mir dir sie wir er es der die das den dem des
    """
_RUSSIAN_NOUNS: Final = """
    том нем нём чем чём ком одном другом основном целом общем этом самом каком таком котором всем
    прошлом будущем дальнейшем настоящем последнем первом главном остальном них их этих тех всех двух
    трёх трех четырёх многих немногих некоторых каких таких которых своих наших ваших моих других
    остальных первых вторых самых одних него его неё всего этого того другого многого такого самого
    одного каждого любого никого кого чего ничего нового лишнего прошлого будущего настоящего
    """

_POLISH_PRONOUNS: Final = """
    nim nich niej niego tym tych tej tego innym innych innego innej czym którym których której
    którego swoim swoich swojej wszystkim wszystkich jednym jednych jednej jednego drugim drugich
    drugiej drugiego pierwszym pierwszych pierwszej pierwszego całym całej nikim nikogo kim kogo
    czego niczego niczym wszystkiego moim twoim waszym naszym mojej twojej naszej waszej dalszym
    ostatnim obcych dorosłych młodych rannych chorych biednych bogatych starszych bliskich złotych
    głównym niemieckim polskim angielskim francuskim rosyjskim kolei nadziei zakopanem nowego trzeciej
    samym takim samej takiej dobrego lepszego złego ważnego
    """

HANGING: Final = {
    "pl": (
        (
            r"(?:w|we|z|ze|na|do|od|po|dla|bez|pod|nad|przed|między|o|przy|przez|u|wśród|według"
            r"|podczas|przeciw|wobec|około)",
            rf"(?!(?:{'|'.join(_POLISH_PRONOUNS.split())})\\Z)[a-ząćęłńóśźż-]{{2,}}"
            r"(?:ego|ych|ich|ymi|imi|nym|wym|kim|łym|łej|nej|wej|kiej)",
        ),
    ),
    "en": (
        (_ENGLISH_DETERMINERS, f"(?:{'|'.join(_ENGLISH_ATTRIBUTES.split())})"),
        (
            r"[,\"”’»—–-]",
            r"(?:said|says|added|adds|told|explained|explains|he|she|they|according|wrote|writes)",
        ),
    ),
    "de": (
        (
            r"(?:den|dem|des|einer|einem|einen|eines|keine[rmn]|jede[rmns]|seine[rmns]|ihre[rmns]"
            r"|unsere[rmns]|im|zum|zur|vom|beim|ins|mit|von|in|für|durch|gegen|ohne|nach|bei|aus"
            r"|über|unter|zwischen|vor|wegen|trotz|zwei|drei|vier|fünf|mehrere[rn]?)",
            rf"(?!{'|'.join(_GERMAN_PRONOUNS.split())})[a-zäöüß-]{{3,}}(?:en|er|es|em)",
        ),
        (
            r"(?:die|das|eine|keine|diese|seine|ihre|mehr|viele|für|durch|ohne|gegen)",
            r"[a-zäöüß-]{2,}(?:isch|lich|ig|iell|ell|iv|ional|al|haft|los|sam|bar)e[nmrs]?",
        ),
        (
            r"[,“”»«\"—–-]",
            r"(?:sagt|sagte|erklärt|erklärte|meint|meinte|erzählt|erzählte|schreibt|schrieb|betont"
            r"|betonte|teilte|fügt|fügte|so|laut|berichtet|berichtete|kommentierte|ergänzte)",
        ),
        (r"(?<!ist )(?<!war )(?<!bleibt )[a-zäöüßA-ZÄÖÜ]\w+", r"zu"),
    ),
    "ru": (
        (
            r"[а-яё]+",
            r"[а-яё]{2,}(?:ическ|альн|ельн|онн|ивн|очн|(?<!рус)(?<!глий)(?<!цуз)(?<!инс)(?<!мец)ск)"
            r"(?:ого|ому|их|ых|ую)",
        ),
        (
            r"(?:в|во|на|о|об|обо|при)",
            rf"(?!(?:{'|'.join(_RUSSIAN_NOUNS.split())})\Z)[а-яё-]+(?<!ийск)(?<!русск)(?<!нцузск)"
            r"(?<!мецк)(?:ом|ем)",
        ),
        (
            r"(?:из|от|до|для|без|у|около|среди|против|кроме|ради|в|во|на|о|об|при|между)",
            rf"(?!(?:{'|'.join(_RUSSIAN_NOUNS.split())})\Z)[а-яё-]{{2,}}(?<!вш)(?<!щ)(?<!нн)(?<!ш)"
            r"(?:ых|их|ого|его)",
        ),
        (
            r"[,»\"“—–-]",
            r"(?:сказал[аи]?|говорит|говорят|заявил[аи]?|добавил[аи]?|отметил[аи]?|сообщил[аи]?"
            r"|считает|пояснил[аи]?|объяснил[аи]?|рассказал[аи]?|написал[аи]?|подчеркнул[аи]?|пишет)",
        ),
    ),
}
"""What stands before a noun and never ends a sentence: for each case how the word before it reads,
and the word itself, as regular expressions over lower case. German and Russian adjectives show it
by their ending. Behind a quotation a verb of speech lacks its speaker."""

GERMAN_ZU_VERBS: Final = r"""
    nehm nimm nahm stimm sag hör geb gab gib lass ließ läss treff triff traf komm kam seh sah sieh
    schau wend griff greif geh ging steh stand steht rechn schreib schrieb dreh mach fällt fiel führ
    spitz trau mut bereit lauf lief schlag schlug spiel arbeit strömt ordn
"""
"""Verbs that "zu" may belong to: "der Druck nimmt zu"."""

STRANDED: Final = {
    "en": (
        "of from at upon for to in with about his",
        r"(?:want|wants|wanted|like|have|had|need|needs|going|used|able|it|try|allowed|how|not|of|is|was"
        r"|come|came|go|went|move|moved|log|logged|get|got|give|gave|fit|settle|step|check|join|take"
        r"|live|lived|stay|pull|dealt|thought|heard|spoken|paid|begin|where|kept|put|sets?|\w+ed)",
    ),
}
"""Words that end a sentence only where something else stands before: the words, and what may stand
before them. They may also end one that is built around a relative (FRENCH_RELATIVES)."""

FRENCH_RELATIVES: Final = frozenset(
    """
    dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels auxquelles quoi qui
    """.split()
)
"""French words that another language may leave a preposition behind for: "dont elle est fière"."""
