"""Dutch words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    UNKNOWN,
    Adapting,
    Amounts,
    RelativeDays,
    Roles,
    Stances,
    Words,
)

WORDS: Final = Words(
    grammar="""
        de het een en of maar want dus niet geen is zijn was waren wordt worden werd werden geweest
        heeft hebben had hadden kan kunnen kon konden moet moeten zal zullen zou zouden wil willen
        mag mogen ik je jij u hij zij ze wij we jullie hem haar hen hun mijn jouw ons onze zich dit
        dat deze die wie wat welke waar wanneer hoe waarom als dan toen omdat terwijl hoewel nadat
        voordat sinds tot bij met van voor naar uit op aan in om over onder tussen door tegen zonder
        te ook nog al alleen zeer meer minder veel weinig er hier daar nu vandaag gisteren morgen
        altijd nooit weer elke elk alle andere ander twee drie vier vijf volgens ongeveer zo toch
        echter sommige enkele men zelf eerste
    """,
    news="""
        president minister regering politie mensen jaar jaren dag dagen week maand stad land oorlog
        wereld partij nieuwe voormalige secretaris directeur hoofd adviseur advocaat overleg vrede
        veiligheid amerikaanse russische verklaarde gedood gewond inwoners
    """,
    like_french=False,
    doubled="heel nee ja ha",
    after_comma="die dat",
    once="de een en of van",
    never_last="""
        de het een en of maar want dat dan als omdat van met voor te tussen zonder wegens volgens
        tijdens zijn haar hun ons onze zeer per ten ter tot bij
    """,
    unfinished=UNKNOWN,
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="niet niets geen nooit niemand nergens noch zonder",
    no_denials_for=MappingProxyType({}),
    no_denials="""
        niet_alleen$ niet_te$ niet_meer_dan$
    """,
    equivalents=r"""
        on(?!der|ge|s|t) slechts$ alleen$ maar$ nauwelijks weinig zelden weiger ontbreek gebrek
        afzeg afgezeg zeg\w*(?:_\S+){0,8}_af$ afgelas schrap boycot voorkom verhinder vermijd
        verbied verbod stop behalve tenzij minder negeer genegeer
    """,
    only=r"(?<!dan\s)(?:alleen|slechts|enkel)$",
    converses="behoor achter verl(?:iest|oor|oren) na$ door$ volgt$ van$",
    stances=Stances(
        denies=r"""
            ontken verwerp verwierp ontkracht
        """,
        affirms=r"""
            bevestig erken toegegeven ge(?:eft|ven)(?:_\S+){0,6}_toe$ gaf(?:_\S+){0,6}_toe$
            beken(?:t|de|d|nen)$
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="van",
        clauses="dat toen terwijl omdat als nadat voordat of waar die",
        speech="zegt zei verklaarde verklaart vindt schrijft schreef voegde legde",
        according="volgens",
        agent="door",
        against="tegen",
    ),
    amounts=Amounts(
        part_of="van op van_de",
        points_of_percent="procentpunt",
        basis_points="basispunt",
        rises="""
            stijg steeg gestegen groei winst$ wint$ won$ toegenomen toename klim klom hoger$
            spring sprong steg duurder$ plus$
        """,
        falls="""
            daal daling gedaald zak gezakt verlie verloor afgenomen afname kromp krimp lager$
            kelder tuimel goedkoper$ min$
            dalen
        """,
        fractions=MappingProxyType(
            {
                "1/2": "helft$",
                "1/3": r"(?<!twee\s)derde_van een_derde$ eenderde$",
                "2/3": "twee_derde$ tweederde$",
                "1/4": r"(?<!drie\s)kwart$",
                "3/4": "drie_kwart$ driekwart$",
                "1/5": "een_vijfde$",
                "4/5": "vier_vijfde$",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("gisteren", "morgen", also_morning="morgen"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="procent|proc.",
    counted=MappingProxyType(
        {
            "dead": "doden gedood",
            "wounded": "gewond-",
            "missing": "vermist-",
            "men": "man mannen",
            "women": "vrouw-",
            "children": "kind kinderen",
            "boys": "jongen-",
            "girls": "meisje-",
            "soldiers": "soldaten",
            "police": "polici-",
            "people": "mensen person- inwoner-",
            "families": "famil- gezin-",
            "years": "jaar",
            "months": "maand-",
            "days": "dagen",
            "hours": "uur",
            "minutes": "minuten minut-",
            "ships": "schip- boot-",
            "cars": "auto- wagen",
            "villages": "dorp-",
            "countries": "land landen",
            "dogs": "honden hund-",
            "cats": "katten",
            "votes": "stem-",
            "seats": "zetel-",
            "goals": "doelpunt-",
            "points": "punt-",
            "matches": "wedstrijd-",
            "euros": "euro-",
            "dollars": "dollar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=None,
        roles=(
            r"(?:president|minister|premier|burgemeester|kanselier|leider|koning|prins|paus"
            r"|senator|woordvoerder|trainer|spits|hoofdstad|stad\b|regio|franse|duitse"
            r"|italiaanse|spaanse|britse|amerikaanse|russische|oekra|chinese|japanse|portugese"
            r"|belgische|zwitserse|europese|turkse|griekse|poolse)"
        ),
        numbers=(2, 12),
    ),
    echoes=MappingProxyType(
        {
            "14": "bastille",
            "0.5": "half- helft",
            "1": "een- één- eerst- enig-",
            "2": "twee- beid- dubbel- verdubbel- paar tweed- duo helft",
            "3": "drie- der- trio verdrie-",
            "4": "vier- kwart- vervier-",
            "5": "vijf-",
            "6": "zes- halfjaar-",
            "7": "bastille zeven- week-",
            "8": "acht-",
            "9": "negen-",
            "10": "tien- decenni-",
            "12": "twaalf- dozijn-",
            "20": "twintig-",
            "30": "dertig-",
            "40": "veertig-",
            "50": "vijftig- helft",
            "100": "honderd- eeuw-",
            "1000": "duizend-",
            "1000000": "miljoen-",
            "1000000000": "miljard-",
        }
    ),
)
