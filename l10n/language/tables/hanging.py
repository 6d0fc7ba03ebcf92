"""Words that a sentence does not end with where a certain word stands before: a noun is missing.

German and Russian adjectives show by their ending that a noun follows; German ones are told from
nouns by their small letter. Lower case, straight apostrophes; words may be regular expressions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Hanging:
    """One case: what stands `before`, and how the `last` word reads, `but` for some.

    `before` and `last` are lists of regular expressions of whole words; what begins with a word of
    `but` is let alone, or only that very word where it ends in "$".
    """

    before: str
    last: str
    but: str = ""


_QUOTED: Final = r"""[,"”“’»«—–-]"""
"""What stands between a quotation and who says it."""

_ENGLISH_ATTRIBUTES: Final = """
    new old big small large great huge major main key recent previous former current
    political social economic commercial industrial financial electric electrical
    electronic civil federal central regional rural urban global foreign presidential
    parliamentary electoral constitutional legal judicial medical mental nuclear solar
    lunar digital cultural historical historic ancient modern traditional religious
    personal special popular famous important serious significant various numerous
    different similar real natural national northern southern eastern western chemical
    biological technical technological scientific academic educational environmental
    agricultural coastal colonial royal imperial metropolitan municipal provincial
    hydroelectric hormonal heavy strong powerful violent deadly massive enormous vast
    wide narrow deep thick thin brief sudden rapid slow quick steady constant regular
    frequent rare unique typical ordinary so-called high-profile long-term short-term
    full-time part-time high-speed large-scale well-known final initial annual daily
    weekly monthly yearly additional further alleged apparent possible potential likely
    elaborate shallow rainy sunny cold tropical arctic nazi soviet armed unarmed wounded
    injured elderly domestic diplomatic strategic tactical aerial naval maritime
    overseas rebel opposition democratic republican conservative socialist communist
    corporate administrative legislative
"""
"""Adjectives that stand before their noun, and may be said of it only behind a verb."""

HANGING: Final = {
    "en": (
        Hanging(
            before=rf"""
        an? the his her its their our my your this these those some any no every each of for with by
        from as into under between two three four five several many \w+'s {_ENGLISH_ATTRIBUTES}
            """,
            last=_ENGLISH_ATTRIBUTES,
        ),
        Hanging(
            before=_QUOTED,
            last="said says added adds told explained explains he she they according wrote writes",
        ),
    ),
    "de": (
        Hanging(
            before="""
        den dem des einer einem einen eines keine[rmn] jede[rmns] seine[rmns] ihre[rmns]
        unsere[rmns] im zum zur vom beim ins mit von in für durch gegen ohne nach bei aus über unter
        zwischen vor wegen trotz zwei drei vier fünf mehrere[rn]?
            """,
            last="[a-zäöüß-]{3,}(?:en|er|es|em)",
            but="""
        ander letzt erst zweit dritt einzig folgend gleich nächst beide meist best eine sein
        ihr alle viele wenig einige diese jene solche welche manche immer unter über hinter
        weiter wieder ober neben zwischen gegen gestern morgen hinten vorne außen innen oben
        unten drüben draußen drinnen übrig kurzem langem worden sonst wem ihm nachdem indem
        außerdem trotzdem zudem seitdem selbe euch uns mir dir sie wir er es der die das den
        dem des
            """,
        ),
        Hanging(
            before="die das eine keine diese seine ihre mehr viele für durch ohne gegen",
            last="[a-zäöüß-]{2,}(?:isch|lich|ig|iell|ell|iv|ional|al|haft|los|sam|bar)e[nmrs]?",
        ),
        Hanging(
            before=_QUOTED,
            last="""
        sagt sagte erklärt erklärte meint meinte erzählt erzählte schreibt schrieb betont betonte
        teilte fügt fügte so laut berichtet berichtete kommentierte ergänzte
            """,
        ),
        Hanging(before=r"\w+(?<!\bist)(?<!\bwar)(?<!\bbleibt)", last="zu"),
    ),
    "pl": (
        Hanging(
            before="w we z ze na do od po dla bez pod nad przed o przy przez u", last="jego jej ich"
        ),
        Hanging(
            before="""
        w we z ze na do od po dla bez pod nad przed między o przy przez u wśród według podczas
        przeciw wobec około
            """,
            last="[a-ząćęłńóśźż-]{2,}(?:(?<!sk)(?<!ck)iego|(?<!i)ego|nym|wym|kim|łym|łej|nej|wej|kiej)",
            but="""
        nim$ nich$ niej$ niego$ tym$ tych$ tej$ tego$ innym$ innych$ innego$ innej$ czym$
        którym$ których$ której$ którego$ swoim$ swoich$ swojej$ wszystkim$ wszystkich$
        jednym$ jednych$ jednej$ jednego$ drugim$ drugich$ drugiej$ drugiego$ pierwszym$
        pierwszych$ pierwszej$ pierwszego$ całym$ całej$ nikim$ nikogo$ kim$ kogo$ czego$
        niczego$ niczym$ wszystkiego$ moim$ twoim$ waszym$ naszym$ mojej$ twojej$ naszej$
        waszej$ dalszym$ ostatnim$ obcych$ dorosłych$ młodych$ rannych$ chorych$ biednych$
        bogatych$ starszych$ bliskich$ złotych$ głównym$ niemieckim$ polskim$ angielskim$
        francuskim$ rosyjskim$ kolei$ nadziei$ zakopanem$ nowego$ trzeciej$ samym$ takim$
        samej$ takiej$ dobrego$ lepszego$ złego$ ważnego$
            """,
        ),
    ),
    "ru": (
        Hanging(
            before="в во на о об от до для из с со у к ко по за над под при без через между",
            last="его ее её их",
        ),
        Hanging(
            before="[а-яё]+",
            last="""
        [а-яё]{2,}(?:ическ|альн|ельн|онн|ивн|очн)(?:ого|ому|их|ых|ую)
        [а-яё]{2,}(?<!рус)(?<!глий)(?<!цуз)(?<!инс)(?<!мец)ск(?:ого|ому|их|ую)
            """,
        ),
        Hanging(
            before="в во на о об обо при",
            last="[а-яё-]+(?<!ийск)(?<!русск)(?<!нцузск)(?<!мецк)(?:ом|ем)",
            but="""
        том$ нем$ нём$ чем$ чём$ ком$ одном$ другом$ основном$ целом$ общем$ этом$ самом$ каком$
        таком$ котором$ всем$ прошлом$ будущем$ дальнейшем$ настоящем$ последнем$ первом$ главном$
        остальном$ них$ их$ этих$ тех$ всех$ двух$ трёх$ трех$ четырёх$ многих$ немногих$ некоторых$
        каких$ таких$ которых$ своих$ наших$ ваших$ моих$ других$ остальных$ первых$ вторых$ самых$
        одних$ него$ его$ неё$ всего$ этого$ того$ другого$ многого$ такого$ самого$ одного$
        каждого$ любого$ никого$ кого$ чего$ ничего$ нового$ лишнего$ прошлого$ будущего$
        настоящего$ ученых$ учёных$ рабочих$ военных$ больных$ взрослых$ молодых$ бедных$ богатых$
        русских$ родных$ близких$ знакомых$ пленных$ раненых$
            """,
        ),
        Hanging(
            before="из от до для без у около среди против кроме ради в во на о об при между",
            last="[а-яё-]{2,}(?<!вш)(?<!щ)(?<!нн)(?<!ш)(?:ых|их|ого|его)",
            but="""
        том$ нем$ нём$ чем$ чём$ ком$ одном$ другом$ основном$ целом$ общем$ этом$ самом$ каком$
        таком$ котором$ всем$ прошлом$ будущем$ дальнейшем$ настоящем$ последнем$ первом$ главном$
        остальном$ них$ их$ этих$ тех$ всех$ двух$ трёх$ трех$ четырёх$ многих$ немногих$ некоторых$
        каких$ таких$ которых$ своих$ наших$ ваших$ моих$ других$ остальных$ первых$ вторых$ самых$
        одних$ него$ его$ неё$ всего$ этого$ того$ другого$ многого$ такого$ самого$ одного$
        каждого$ любого$ никого$ кого$ чего$ ничего$ нового$ лишнего$ прошлого$ будущего$
        настоящего$ ученых$ учёных$ рабочих$ военных$ больных$ взрослых$ молодых$ бедных$ богатых$
        русских$ родных$ близких$ знакомых$ пленных$ раненых$
            """,
        ),
        Hanging(
            before=_QUOTED,
            last="""
        сказал[аи]? говорит говорят заявил[аи]? добавил[аи]? отметил[аи]? сообщил[аи]? считает
        пояснил[аи]? объяснил[аи]? рассказал[аи]? написал[аи]? подчеркнул[аи]? пишет
            """,
        ),
    ),
}

ZU_VERBS: Final = r"""
    nehm nimm nahm stimm sag hör geb gab gib lass ließ läss treff triff traf komm kam seh sah
    sieh schau wend griff greif geh ging steh stand steht rechn schreib schrieb dreh mach fällt
    fiel führ spitz trau mut bereit lauf lief schlag schlug spiel arbeit strömt ordn
"""
"""German verbs, by their beginning, that "zu" may belong to: "der Druck nimmt zu"."""

SPEECH: Final = {
    "es": """
        dijo dice afirma afirmó declaró declara explicó explica añadió añade señaló aseguró
        contó
    """,
    "it": """
        detto dice disse afferma affermato dichiarato spiega spiegato aggiunge aggiunto
        racconta
    """,
    "pt": """
        disse diz afirma afirmou declarou declara explicou explica acrescentou contou
        revelou
    """,
    "ca": """
        dit diu afirma afirmat declarat explica explicat afegit afegeix assegura
    """,
    "pl": """
        powiedział powiedziała mówi dodał dodała twierdzi wyjaśnił wyjaśniła oświadczył
        pisze
    """,
    "uk": """
        сказав сказала каже заявив заявила додав додала пояснив пояснила повідомив
    """,
}
"""Verbs of speech that say who speaks by themselves: they lack a name where the source ends with
one."""

STRANDED: Final = {
    "en": (
        "of from at upon for to in with about his",
        r"""
        want wants wanted like have had need needs going used able it try allowed how not of is was
        come came go went move moved log logged get got give gave fit settle step check join take
        live lived stay pull dealt thought heard spoken paid begin where kept put sets? work \w+ed
        """,
    ),
}
"""Words that end a sentence only behind certain others: the words, and what may stand before."""

FRENCH_RELATIVES: Final = frozenset(
    """
    dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels auxquelles quoi qui
    """.split()
)
"""French words that English may leave a preposition behind for: "dont elle est fière"."""
