"""Danish words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, Amounts, RelativeDays, Words

WORDS: Final = Words(
    grammar="""
        og i at det er en til af den på for med som de der har ikke et var han hun vi jeg du sig fra
        ved men kan om skal vil blev bliver så også efter eller havde være været når hvor hvad hvem
        hvordan hvorfor over under mod mellem uden siden før mens fordi hvis da end ud ind op ned
        hen nu her mere meget mange få alle alt andre anden andet noget nogen nogle ingen intet
        aldrig altid stadig allerede kun bare selv samme denne dette disse min mit mine din sin sit
        sine vores deres hans hendes os dem dig mig ham hende jer man blevet bør må måtte kunne
        skulle ville gør gjorde går gik kommer kom får fik siger sagde ifølge blandt samt dog derfor
        desuden både hverken igen endnu omkring cirka inden indtil gennem ifm.
    """,
    news="""
        præsident præsidenten minister ministeren regering regeringen politi politiet mennesker
        personer år året dag dage uge uger måned by byen land landet krig krigen verden parti
        partiet ny nye første sidste tidligere chef chefen direktør rådgiver advokat møde mødet
        samtaler fred sikkerhed amerikansk amerikanske russisk russiske oplyser oplyste udtaler
        udtalte meddelte dræbt sårede indbyggere klokken pressen
    """,
    like_french=False,
    doubled="nej ja ha meget så der",
    after_comma="der den det de som",
    once="den det en et og af",
    never_last="""
        og at en et samt eller men fordi hvis når ifølge min mit mine din dit dine sin sit sine
        vores denne dette disse mellem blandt per hver hvert både som
    """,
    unfinished=UNKNOWN,
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        ikke ingen intet ingenting aldrig hverken ej uden ingensteds næppe
    """,
    no_denials_for=MappingProxyType({}),
    no_denials="""
        ikke_kun$ ikke_blot$ ikke_mindst$ ikke_alene$ uden_tvivl$ ikke_desto$ ikke_mere_end$
    """,
    equivalents=r"""
        u(?!d|nd|ng|ge|s|t)\w{3} mis(?!t) kun$ blot$ alene$ kun næppe knap sjælden mangl fravær
        afvis
        nægt undgå forhindr forbyd forbud stop ophør undtagen bortset medmindre i.stedet snarere
        mindre
        få$ lidt$ først$ opgiv svigt fejl glem ignorer udelad ude.af \w+løs(?:e|t)?$ \w+fri(?:e|t)?$
        før$ inden$ umulig
    """,
    only=r"(?<!end\s)(?:kun|blot|alene)$",
    converses="efter$ bag$ taber$ tabte$ af$ følger$",
    stances=UNKNOWN,
    denial_signs=UNKNOWN,
    frames=UNKNOWN,
    amounts=Amounts(
        part_of="ud_af af",
        points_of_percent="procentpoint",
        basis_points="basispoint",
        rises="stig steg øg voks gevinst op$",
        falls="fald tab(?:er|te)?$ mindsk ned$",
        fractions=MappingProxyType(
            {
                "1/2": "halvdelen$",
                "1/3": "en_tredjedel tredjedel_af",
                "2/3": "to_tredjedele",
                "1/4": "en_fjerdedel en_kvart",
                "3/4": "tre_fjerdedele",
                "1/5": "en_femtedel",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("går|gårsdagens", "morgen|morgendagens", also_morning="morgen"),
    weekdays_exchange=True,
    month_stems=(
        "januar februar marts april maj juni juli august september oktober november december"
    ),
    percent_stems="procent|pct",
    counted=MappingProxyType(
        {
            "dead": "døde dræbt- omkom-",
            "wounded": "sårede kvæsted-",
            "missing": "savned- forsvund-",
            "men": "mænd mand",
            "women": "kvind-",
            "children": "børn barn",
            "boys": "dreng-",
            "girls": "pige-",
            "soldiers": "soldat-",
            "police": "betjent- politifolk",
            "people": "mennesker person- indbygger- borger-",
            "families": "famili-",
            "years": "år",
            "months": "måned-",
            "days": "dage dag døgn",
            "hours": "time-",
            "minutes": "minut-",
            "ships": "skib-",
            "cars": "bil biler",
            "villages": "landsby-",
            "countries": "land lande",
            "dogs": "hund-",
            "cats": "kat katte",
            "votes": "stemme-",
            "seats": "mandat- pladser",
            "goals": "mål",
            "points": "point",
            "matches": "kamp kampe",
            "euros": "euro-",
            "dollars": "dollar-",
        }
    ),
    adapting=UNKNOWN,
    echoes=MappingProxyType(
        {
            "0.5": "halv halve halvt halvdelen halvanden halv- halver-",
            "1": "en et én ét eneste første enkelt enkelte gang ener-",
            "2": "to begge dobbelt dobbelte fordobl- par anden andet to- tvilling- "
            "tvillinger halver-",
            "3": "tre tredje tredobl- tre- trio tri- tredjedel-",
            "4": "fire fjerde firedobl- fire- kvart- kvartal- fjerdedel-",
            "5": "fem femte femdobl- fem- femtedel-",
            "6": "seks sjette seks- halvår-",
            "7": "syv syvende uge ugen syv- uge-",
            "8": "otte ottende otte-",
            "9": "ni niende ni-",
            "10": "ti tiende årti- ti- tidobl- tiår-",
            "11": "elleve- ellevte",
            "12": "tolv- tolvte dusin- år",
            "13": "tretten-",
            "14": "fjorten-",
            "15": "femten-",
            "16": "seksten-",
            "17": "sytten-",
            "18": "atten-",
            "19": "nitten-",
            "20": "tyve- snes",
            "24": "døgn- dag",
            "30": "tredive- tredivte måned",
            "40": "fyrre-",
            "50": "halvtreds- halv- halvdelen",
            "60": "tres tres-",
            "70": "halvfjerds-",
            "80": "firs firs-",
            "90": "halvfems-",
            "100": "hundred- århundred-",
            "1000": "tusind- årtusind-",
            "1000000": "million-",
            "1000000000": "milliard-",
        }
    ),
)
