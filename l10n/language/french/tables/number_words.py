"""French number words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

UNITS: Final = MappingProxyType(
    {
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
    }
)

TENS: Final = MappingProxyType(
    {
        "vingt": 20,
        "vingts": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "nonante": 90,
    }
)
"""With the Belgian and Swiss forms; 70, 80 and 90 are otherwise composed."""

SCALES: Final = MappingProxyType(
    {
        "mille": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    }
)
"""Long scale: un milliard is 10**9, un billion 10**12."""

ORDINALS: Final = MappingProxyType(
    {
        "unième": "un",
        "deuxième": "deux",
        "troisième": "trois",
        "quatrième": "quatre",
        "cinquième": "cinq",
        "sixième": "six",
        "septième": "sept",
        "huitième": "huit",
        "neuvième": "neuf",
        "dixième": "dix",
        "onzième": "onze",
        "douzième": "douze",
        "treizième": "treize",
        "quatorzième": "quatorze",
        "quinzième": "quinze",
        "seizième": "seize",
        "vingtième": "vingt",
        "trentième": "trente",
        "quarantième": "quarante",
        "cinquantième": "cinquante",
        "soixantième": "soixante",
        "septantième": "septante",
        "huitantième": "huitante",
        "nonantième": "nonante",
        "centième": "cent",
        "millième": "mille",
        "millionième": "million",
    }
)
"""The last word of an ordinal and the number word it stands for. "premier" and "second" are words
of rank as well and stay unread."""

LETTERS: Final = MappingProxyType(
    {"Mds": 10**9, "Md": 10**9, "mds": 10**9, "md": 10**9, "Mrd": 10**9, "M": 10**6}
)
"""Scales cut short before "de" and a noun: 12,4 Mds d'euros, 250 M d'euros."""

COMMA: Final = "virgule"
"""Between the whole and the fraction of a number in words."""

COLLECTIVES: Final = MappingProxyType(
    {
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    }
)
"""une centaine. In the plural (des centaines) they name no number."""

HALVES: Final = MappingProxyType({"demi-million": 500_000, "demi-milliard": 500_000_000})
"""le demi-million, un demi-milliard"""

DUAL_DETERMINERS: Final = frozenset(
    """
    les des aux ces ses leurs nos vos mes tes tous toutes lesquels lesquelles ceux celles
    """.split()
)
"""After these "deux" means both, and other languages need no number: des deux côtés."""

BEFORE_NEW: Final = frozenset(
    """
    quoi rien chose plus remis remise remises remet remettre refait refaite repeint repeinte
    """.split()
)
"""Words after which "de neuf" and "à neuf" say new, not nine: quoi de neuf, remis à neuf."""

SECOND_OF_A_PAIR: Final = frozenset(["tiers", "quarts", "cinquièmes", "dixièmes", "sixièmes"])
"""After a number these make a fraction, which is no number of things: les deux tiers."""

TEAMS: Final = frozenset(["onze", "quinze"])
"""Teams called by their number: le onze de départ, le quinze tricolore."""

NUMBERED: Final = frozenset(
    """
    numéro ° dossard chambre ligne page groupe peloton route stand quai porte lot salle étape
    article chapitre match bus poste zone secteur bureau dossier borne sortie bâtiment voie tome
    """.split()
)
"""A number after one of these names its thing and begins no range: le numéro 3 à 4 km du but."""
