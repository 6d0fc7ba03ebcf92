"""French words for days, months and times of day."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

MONTHS: Final = MappingProxyType(
    {
        "janvier": 1,
        "janv.": 1,
        "février": 2,
        "fevrier": 2,
        "févr.": 2,
        "fév.": 2,
        "mars": 3,
        "avril": 4,
        "avr.": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "juil.": 7,
        "août": 8,
        "aout": 8,
        "septembre": 9,
        "sept.": 9,
        "octobre": 10,
        "oct.": 10,
        "novembre": 11,
        "nov.": 11,
        "décembre": 12,
        "decembre": 12,
        "déc.": 12,
    }
)
"""A month and its usual abbreviations. "mais" is no month: whole words only."""

WEEKDAYS: Final = MappingProxyType(
    {
        "lundi": 0,
        "mardi": 1,
        "mercredi": 2,
        "jeudi": 3,
        "vendredi": 4,
        "samedi": 5,
        "dimanche": 6,
    }
)
"""Monday is 0, as in `datetime.date.weekday`. No abbreviations: "mer", "je" and "sa" are words."""

WEEKDAYS_SHORT: Final = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
"""Days cut short, read only before a date: sam. 12 mai."""

RELATIVE_DAYS: Final = MappingProxyType(
    {
        "avant-hier": -2,
        "hier": -1,
        "aujourd'hui": 0,
        "demain": 1,
        "après-demain": 2,
        "surlendemain": 2,
    }
)
"""Days counted from the day of the article."""

THIS_PART: Final = MappingProxyType(
    {
        "ce matin": (0, "MO"),
        "cet après-midi": (0, "AF"),
        "cette après-midi": (0, "AF"),
        "ce soir": (0, "EV"),
        "cette nuit": (0, "NI"),
        "la nuit dernière": (-1, "NI"),
        "la nuit prochaine": (0, "NI"),
    }
)
"""Days from the article's, and the part of that day."""

DAY_PARTS: Final = MappingProxyType(
    {"matin": "MO", "après-midi": "AF", "soir": "EV", "nuit": "NI", "dans la nuit": "NI"}
)
"""Parts of a day behind the day: hier soir, demain matin."""

PERIODS: Final = MappingProxyType(
    {
        "semaine": "week",
        "week-end": "weekend",
        "mois": "month",
        "an": "year",
        "année": "year",
    }
)
"""cette semaine, le mois prochain"""

NEXT: Final = frozenset(["prochain", "prochaine"])
PAST: Final = frozenset(["dernier", "dernière", "passé", "passée"])

NUMBERED_BY: Final = frozenset(
    """
    bus ligne tram métro maillot dossard numéro n° joue jouer porte porter portait article poste
    département page chapitre rue avenue rouge noir pair impair mise
    """.split()
)
"""How words begin near which "le 10" is no day: il joue avec le 10."""

BEFORE_MONTH: Final = frozenset(
    """
    en d'ici ici depuis dès fin début courant mi de d' à au pour jusqu'en jusqu'à avant après entre
    et ou ni mois ce vers - – l'été l'hiver
    """.split()
)
"""A month without a day is a date after one of these words: en mars, fin août, d'octobre."""

AFTER_MONTH: Final = frozenset(["dernier", "prochain", "passé"])
"""... or before one of these: avril dernier."""

BEFORE_YEAR: Final = frozenset(
    """
    en depuis dès avant après fin début courant mi an l'an année années printemps été automne hiver
    saison édition horizon jusqu'en millésime exercice finances vers circa rentrée vendanges de d'
    du et à entre pour contre ( qu'en récolte promotion élections présidentielle législatives
    européennes municipales mondial euro jeux janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre
    """.split()
)
"""A bare four-digit number after one of these is a year, unless a counted noun follows."""

YEARS_IN_WORDS: Final = frozenset("en depuis dès l'an l'année".split())
"""A number in words after one of these is a year: en mille neuf cent quatorze."""

DAYPARTS: Final = MappingProxyType(
    {"du matin": 0, "de l'après-midi": 12, "du soir": 12, "de la nuit": 0}
)
"""What a time of the twelve-hour clock adds: 7 heures du soir is 19:00."""

BEFORE_CLOCK: Final = frozenset(
    """
    à vers dès avant après jusqu'à d'ici jusque est soir matin après-midi lundi mardi mercredi jeudi
    vendredi samedi dimanche aujourd'hui hier demain pour sur
    """.split()
)
"""N heures after one of these is a time of day, unless it is a length: à 2 heures de route."""

AFTER_DURATION: Final = frozenset(
    """
    en pendant durant dure duré durer dura durait durera durent durée environ près moins plus
    quelque presque encore déjà record chrono toutes tous les met mettent mettra mettait mis compter
    comptez prévoir prévoyez faut fallait
    """.split()
)
"""N h NN after one of these is a length: en 2h05."""

LASTING: Final = frozenset(
    """
    panne retard attente coupure interruption pause trajet traversée avance marche arrêt délai durée
    film débat discours spectacle course entretien audition perquisition garde combat opération
    prolongation suspension
    """.split()
)
"""Things that last: N h NN after one of these and "de" is a length: une panne de 1h30."""

JOURNALS: Final = frozenset(
    """
    journal jt édition bulletin train vol messe flash réunion pointage séance rendez-vous tgv point
    conseil
    """.split()
)
"""Things that are called by their hour: le journal de 20 heures."""

HABITUAL: Final = frozenset(["le", "les", "chaque", "du", "au", "un"])
"""After these a weekday is a habit or bound to something else: le lundi, le lundi de Pâques."""

FUTURE_CUES: Final = (
    "d'ici",
    "jusqu'",
    "à partir",
    "prévu",
    "attendu",
    "devrait",
    "doit ",
    "doivent",
    "va ",
    "vont ",
    "dès ",
)
"""Words that turn a bare weekday towards the future."""
