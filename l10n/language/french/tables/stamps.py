"""What French newsrooms set before the time of a post, and under a headline."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

LABELS: Final = (
    "mise à jour",
    "mis à jour",
    "mise a jour",
    "mis a jour",
    "màj",
    "maj",
    "actualisé",
    "actualisée",
    "actualise",
    "actualisation",
    "complété",
    "corrigé",
    "rectificatif",
    "correction",
    "urgent",
    "alerte info",
    "alerte",
    "flash info",
    "flash",
    "en direct",
    "direct",
    "live",
    "dernière minute",
    "dernière heure",
    "dernier point",
    "nouveau",
    "exclusif",
    "officiel",
    "confirmé",
    "info",
    "vidéo",
    "photo",
    "photos",
    "le point",
)
"""Labels before a time: "MISE À JOUR 20h15 –"."""

SAME_LABELS: Final = MappingProxyType(
    {
        **dict.fromkeys(
            (
                *("mis à jour", "mise a jour", "mis a jour", "màj", "maj", "complété"),
                *("actualisé", "actualisée", "actualise", "actualisation"),
            ),
            "mise à jour",
        ),
        **dict.fromkeys(("corrigé", "correction"), "correctif"),
        "alerte info": "alerte",
        "flash info": "flash",
        "live": "en direct",
        "dernière heure": "dernière minute",
        "dernier point": "le point",
    }
)
"""Labels that say the same as one for which the tables of languages have a word."""

SAID_HOURS: Final = MappingProxyType(
    {
        "midi": 12,
        "minuit": 0,
        **{
            f"{word} heures": hour
            for hour, word in enumerate(
                """
                une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
                seize dix-sept dix-huit dix-neuf vingt vingt-et-une vingt-deux vingt-trois
                """.split(),
                1,
            )
        },
    }
)
"""Hours in words before an entry: "Midi - Les halles sont pleines"."""

AGENCIES: Final = ("AFP", "Reuters", "AP", "agences?", "les agences")
"""Who else signs a text: "Paule Vernet, avec Reuters"."""

BYLINES: Final = (
    "par",
    "par notre envoyé spécial",
    "par notre envoyée spéciale",
    "par nos envoyés spéciaux",
    "par nos envoyées spéciales",
    "par notre correspondant",
    "par notre correspondante",
    "de notre envoyé spécial",
    "de notre envoyée spéciale",
    "de notre correspondant",
    "de notre correspondante",
    "propos recueillis par",
    "texte",
    "textes",
    "reportage de",
    "rédigé par",
    "écrit par",
    "publié le",
    "publié à",
    "publié par",
    "mis à jour le",
    "mis à jour à",
    "modifié le",
    "modifié à",
    "la rédaction",
    "le service",
    "avec afp",
    "avec l'afp",
    "avec agences",
    "avec les agences",
)
"""How a line begins that says who wrote a text, and when."""
