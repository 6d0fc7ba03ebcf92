"""French nouns whose number may stand alone in other languages."""

from __future__ import annotations

from typing import Final

LEFT_OUT: Final = frozenset(
    """
    heure heures degré degrés mort morts morte mortes blessé blessés blessée blessées victime
    victimes personne personnes disparu disparus point points but buts essai essais
    premier premiers première premières dernier derniers dernière dernières autre autres fois
    pour cent
    """.split()
)
"""The hour is at 8, the toll is at 12, it is 30 outside, they won 3-1, the top five."""

LABELLED: Final = """
    n° nº no numéro top article articles chapitre phase groupe ligne vol route acte saison tome
    étape quai porte piste réacteur division catégorie niveau degré page canal chaîne arrondissement
    lot poste formule
"""
"""Words before a number that names something: la n° 1 mondiale, la ligne 4 parisienne."""

SELDOM_YEARS: Final = frozenset({"an", "ans"})
"""Somebody is 27, but nothing is 5,000."""
