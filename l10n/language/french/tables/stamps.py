"""What French newsrooms set before the time of a post, and under a headline."""

from __future__ import annotations

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

BYLINES: Final = (
    "par",
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
