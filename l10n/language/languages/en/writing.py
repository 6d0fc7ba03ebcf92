"""How English is written."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    NOTHING,
    Joints,
    Labels,
    Length,
    Newsroom,
    Quotes,
    Takes,
    Writing,
)

_JOINTS: Final = Joints(
    articles=MappingProxyType({"m": "the", "f": "the", "mp": "the", "fp": "the"}),
    indefinite="a an",
    sounds=(
        (
            "a",
            (
                r"(?![Ee]u|[Oo]n[ce]|[Uu](?:ni|kr|s[ae])|U[NKS])[aeiouAEIOU8]|1[18](?!\d)"
                r"|[FHLMNRSX](?=[A-Z]{1,4}\b)|[Hh](?:our|onest|onou?r|eir)"
            ),
            "an",
        ),
        (
            "an",
            (
                r"[Ee]u|[Oo]n[ce]|[Uu](?:ni|kr|s[ae])|U[NKS]|[bcdfgjklmnpqrstvwzBCDGJKPQTVWYZ]"
                r"|[FHLMNRSX](?=[a-z])(?!our|onest|onou?r|eir)"
            ),
            "a",
        ),
    ),
    merged=NOTHING,
    named=MappingProxyType(
        {
            "m": """
                Tour_of_Spain Russian_Far_East United_Kingdom Vatican Kremlin Élysée Pentagon
                Senate Caucasus Maghreb Sahel Arctic Atlantic Pacific Mediterranean Baltic Danube
                Rhine Thames Nile Seine Far_East Middle_East Donbas White_House Soviet_Union
                European_Union Security_Council European_Commission European_Parliament
                National_Assembly Stock_Exchange Champions_League World_Cup Tour_de_France Red_Cross
                Premier_League African_Union Nobel_Peace_Prize Second_World_War First_World_War
                Urals UN EU CIA Czech_Republic Dominican_Republic Central_African_Republic
                Isle_of_Man Gambia West_Bank Gaza_Strip
            """,
            "mp": """
                United_States Netherlands United_Arab_Emirates Balkans Alps Pyrenees Andes
                Olympic_Games United_Nations Philippines Maldives Bahamas Azores Canary_Islands
                Balearic_Islands Seychelles Comoros
            """,
        }
    ),
    bare="NATO UNESCO UNICEF Parliament",
    lands=Takes.NEVER,
    places=Takes.NEVER,
    bodies=Takes.AS_FRENCH,
    feminine=r"\Z.",
    towns=NOTHING,
    clock=MappingProxyType(
        {
            "à": "at",
            "vers": "around",
            "dès": "from",
            "jusqu'à": "until",
            "avant": "before",
            "après": "after",
            "depuis": "since",
        }
    ),
    clock_article=("", ""),
    days=MappingProxyType({"le": "on", "du": "of", "au": "to"}),
    networks="on",
    scale="",
    at_town="in to at",
    to_land="to in at",
    to="",
    object="",
    merges_towns=False,
)

_NEWSROOM: Final = Newsroom(
    titles=MappingProxyType(
        {
            "M.": "|Mr.",
            "MM.": "|Messrs.",
            "Mme": "|Ms.",
            "Mmes": "|Mses.",
            "Mlle": "|Ms.",
            "Me": "|Maître",
            "Mgr": "|Monsignor",
            "Dr": "|Dr.",
            "Pr": "|Professor",
            "PDG": "m|CEO",
            "PDG f": "m|CEO",
            "Premier ministre": "m|prime minister",
            "Première ministre": "m|prime minister",
            "garde des Sceaux": "m|justice minister",
            "chef de l'État": "m|head of state",
        }
    ),
    labels=MappingProxyType(
        {
            "MISE À JOUR": "UPDATE",
            "EN DIRECT": "LIVE",
            "DIRECT": "LIVE",
            "ALERTE": "ALERT",
            "URGENT": "BREAKING",
            "INFO": "EXCLUSIVE",
            "VIDÉO": "VIDEO",
            "VIDÉOS": "VIDEOS",
            "PHOTO": "PHOTO",
            "PHOTOS": "PHOTOS",
            "À LIRE AUSSI": "ALSO READ",
            "LIRE AUSSI": "ALSO READ",
            "À VOIR AUSSI": "ALSO WATCH",
            "EXCLUSIF": "EXCLUSIVE",
            "EXCLUSIVITÉ": "EXCLUSIVE",
            "FLASH": "BREAKING",
            "DERNIÈRE MINUTE": "BREAKING",
            "ANALYSE": "ANALYSIS",
            "REPORTAGE": "REPORT",
            "ENTRETIEN": "INTERVIEW",
            "INTERVIEW": "INTERVIEW",
            "PORTRAIT": "PROFILE",
            "TÉMOIGNAGE": "ACCOUNT",
            "TÉMOIGNAGES": "ACCOUNTS",
            "ENQUÊTE": "INVESTIGATION",
            "DÉCRYPTAGE": "EXPLAINER",
            "SONDAGE": "POLL",
            "CARTE": "MAP",
            "INFOGRAPHIE": "INFOGRAPHIC",
            "RAPPEL": "REMINDER",
            "PRÉCISION": "CLARIFICATION",
            "CORRECTIF": "CORRECTION",
            "RÉACTION": "REACTION",
            "RÉACTIONS": "REACTIONS",
            "RÉSUMÉ": "SUMMARY",
            "BILAN": "TOLL",
            "LE POINT": "THE SITUATION",
            "À SUIVRE": "TO FOLLOW",
            "À RETENIR": "KEY POINTS",
            "À NOTER": "NOTE",
            "FIN DU DIRECT": "END OF LIVE COVERAGE",
            "REPLAY": "REPLAY",
            "OPINION": "OPINION",
            "TRIBUNE": "OP-ED",
            "ÉDITORIAL": "EDITORIAL",
            "MÉTÉO": "WEATHER",
            "VIGILANCE ROUGE": "RED ALERT",
            "VIGILANCE ORANGE": "ORANGE ALERT",
            "MI-TEMPS": "HALF-TIME",
            "COUP D'ENVOI": "KICK-OFF",
            "FIN DU MATCH": "FULL TIME",
            "CARTON ROUGE": "RED CARD",
            "CARTON JAUNE": "YELLOW CARD",
            "BUT": "GOAL",
            "VERDICT": "VERDICT",
            "PROCÈS": "TRIAL",
            "POLITIQUE": "POLITICS",
            "JUSTICE": "JUSTICE",
            "SPORT": "SPORT",
            "FOOTBALL": "FOOTBALL",
            "ÉCONOMIE": "ECONOMY",
            "INTERNATIONAL": "INTERNATIONAL",
            "FAITS DIVERS": "NEWS IN BRIEF",
            "CE QUE L'ON SAIT": "WHAT WE KNOW",
            "CE QU'IL FAUT RETENIR": "WHAT TO REMEMBER",
            "RECTIFICATIF": "CORRECTION",
            "IMAGES": "PICTURES",
            "DOCUMENT": "DOCUMENT",
            "SÉISME": "EARTHQUAKE",
            "ATTENTAT": "ATTACK",
            "GUERRE EN UKRAINE": "WAR IN UKRAINE",
            "PRÉSIDENTIELLE": "PRESIDENTIAL ELECTION",
            "LÉGISLATIVES": "PARLIAMENTARY ELECTION",
            "MUNICIPALES": "MUNICIPAL ELECTIONS",
        }
    ),
    speech=MappingProxyType(
        {
            "dire": "{} said|{} says|{} said|{} say",
            "déclarer": "{} declared|{} declares|{} declared|{} declare",
            "ajouter": "{} added|{} adds|{} added|{} add",
            "affirmer": "{} said|{} says|{} said|{} say",
            "assurer": "{} assured|{} assures|{} assured|{} assure",
            "expliquer": "{} explained|{} explains|{} explained|{} explain",
            "préciser": "{} specified|{} specifies|{} specified|{} specify",
            "indiquer": "{} indicated|{} indicates|{} indicated|{} indicate",
            "annoncer": "{} announced|{} announces|{} announced|{} announce",
            "répondre": "{} replied|{} replies|{} replied|{} reply",
            "conclure": "{} concluded|{} concludes|{} concluded|{} conclude",
            "poursuivre": "{} continued|{} continues|{} continued|{} continue",
            "écrire": "{} wrote|{} writes|{} wrote|{} write",
            "estimer": "{} said|{} says|{} said|{} say",
            "souligner": "{} stressed|{} stresses|{} stressed|{} stress",
            "rappeler": "{} recalled|{} recalls|{} recalled|{} recall",
            "confirmer": "{} confirmed|{} confirms|{} confirmed|{} confirm",
            "promettre": "{} promised|{} promises|{} promised|{} promise",
            "regretter": "{} regretted|{} regrets|{} regretted|{} regret",
            "dénoncer": "{} denounced|{} denounces|{} denounced|{} denounce",
            "lancer": "{} said|{} says|{} said|{} say",
            "insister": "{} insisted|{} insists|{} insisted|{} insist",
            "noter": "{} noted|{} notes|{} noted|{} note",
            "reconnaître": "{} acknowledged|{} acknowledges|{} acknowledged|{} acknowledge",
            "admettre": "{} admitted|{} admits|{} admitted|{} admit",
            "prévenir": "{} warned|{} warns|{} warned|{} warn",
            "répéter": "{} repeated|{} repeats|{} repeated|{} repeat",
            "commenter": "{} commented|{} comments|{} commented|{} comment",
            "demander": "{} asked|{} asks|{} asked|{} ask",
            "constater": "{} observed|{} observes|{} observed|{} observe",
            "juger": "{} said|{} says|{} said|{} say",
            "raconter": "{} recounted|{} recounts|{} recounted|{} recount",
            "réagir": "{} responded|{} responds|{} responded|{} respond",
            "marteler": "{} insisted|{} insists|{} insisted|{} insist",
            "confier": "{} confided|{} confides|{} confided|{} confide",
            "témoigner": "{} testified|{} testifies|{} testified|{} testify",
            "plaider": "{} argued|{} argues|{} argued|{} argue",
            "avertir": "{} warned|{} warns|{} warned|{} warn",
            "considérer": "{} said|{} says|{} said|{} say",
            "résumer": "{} summed up|{} sums up|{} summed up|{} sum up",
            "on apprendre": "it was learned",
        }
    ),
    speakers=MappingProxyType({"il": "he", "elle": "she", "ils": "they", "elles": "they"}),
    according=MappingProxyType(
        {
            "lui": "according to him",
            "elle": "according to her",
            "eux": "according to them",
            "elles": "according to them",
        }
    ),
    names=MappingProxyType(
        {
            "Extrême-Orient russe": "Russian Far East",
            "Union soviétique": "Soviet Union",
            "Union européenne": "European Union",
            "Maison Blanche": "White House",
            "Maison-Blanche": "White House",
            "Élysée": "Élysée",
            "Kremlin": "Kremlin",
            "Pentagone": "Pentagon",
            "Vatican": "Vatican",
            "OTAN": "NATO",
            "ONU": "UN",
            "UE": "EU",
            "Amérique": "America",
            "Seconde Guerre mondiale": "Second World War",
            "Première Guerre mondiale": "First World War",
            "Nations unies": "United Nations",
            "Nobel de la paix": "Nobel Peace Prize",
            "prix Nobel de la paix": "Nobel Peace Prize",
            "Conseil de sécurité": "Security Council",
            "Commission européenne": "European Commission",
            "Parlement européen": "European Parliament",
            "Assemblée nationale": "National Assembly",
            "Sénat": "Senate",
            "Bourse": "Stock Exchange",
            "Ligue des champions": "Champions League",
            "Coupe du monde": "World Cup",
            "Jeux olympiques": "Olympic Games",
            "tour d'Espagne": "Tour of Spain",
            "Tour d'Espagne": "Tour of Spain",
            "Tour de France": "Tour de France",
            "Croix-Rouge": "Red Cross",
            "Terre": "Earth",
            "Premier League": "Premier League",
            "Union africaine": "African Union",
        }
    ),
)

WRITING: Final = Writing(
    name="English",
    scripts=frozenset({"latin"}),
    unspaced=False,
    joint=" ",
    compounding=False,
    nouns_are_capital=False,
    reduplicates=False,
    quotes=Quotes(preferred=("“", "”"), nested=("‘", "’")),
    speech_is_unmarked=False,
    opening_marks=NOTHING,
    labels=Labels(
        machine="Machine translation, not reviewed",
        untranslated="In French, not yet translated",
        corrected="Corrected. An earlier version said: {old}",
        unreviewed="Parts of this page have not been reviewed.",
        key_points="Key points",
        pinned="Pinned",
        top="Back to top",
        updated="Updated: {time}",
        original="Read the original in French",
        languages="Other languages",
        embed="Content from {site}",
    ),
    length=Length(0.87),
    not_its_letters="àâçèêëîïôûùœé",
    telling_letters=NOTHING,
    joints=_JOINTS,
    newsroom=_NEWSROOM,
)
