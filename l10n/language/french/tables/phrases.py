"""Small lists that tell how a name hangs in its sentence."""

from __future__ import annotations

from typing import Final

ELIDED_FEMININE: Final = frozenset(
    """
    Aisne Ardèche Aube Essonne Eure Isère Oise Orne Yonne Indre Aude Assemblée Union Europe Asie
    Afrique Amérique Océanie Occitanie Alsace Auvergne Aquitaine Arabie Italie Espagne Allemagne
    Autriche Écosse Irlande Islande Estonie Ukraine Égypte Éthiopie Algérie Argentine Australie
    Arménie Albanie Inde Indonésie Eurovision ONU OTAN UE UEFA OMS ONG AFP ARS UNESCO EDF Université
    Agence Association Académie Église Équipe Eurométropole Alliance Élection
    """.split()
)
"""First words of names behind l' that are feminine; others are taken for masculine."""

NO_VERBS: Final = frozenset(
    """
    avec pour sans chez par dans contre vers sur sous entre que dont comme mais selon devant depuis
    après avant lorsque quand puisque donc car ainsi aussi hormis sauf malgré envers parmi outre
    """.split()
)
"""Words of grammar before a person that make them no object of a verb."""
