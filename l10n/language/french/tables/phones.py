"""Words of French around telephone numbers."""

from __future__ import annotations

from typing import Final

CALLS: Final = (
    "appel", "compos", "joign", "numéro vert", "numéro d'urgence", "numéro unique",
    "numéro gratuit", "renseign", "contact", "horaires", "urgence", "signal",
    "faites le", "faire le", "tapez", "taper", "sms", "répond", "écoute", "téléphon", "tél",
    "réserv", "standard", "secours", "témoin", "victimes", "prévenir", "prévenez",
    "infos au", "info au", "seul numéro", "un numéro", "numéro national", "numéro d'appel",
    "numéro à", "ligne d'écoute", "hotline", "plateforme téléphonique",
)  # fmt: skip
"""How words begin after which a short number is one to call: appelez le 3635."""

DRAWS: Final = ("tirage", "loto", "gagnant", "combinaison", "euromillions", "boules")
"""Words after which pairs of digits are drawn: les numéros gagnants 04 12 23 36 45."""

SHORT: Final = "1[578]|11[2459]|19[1679]|10[0-9]{2}"
"""Short numbers beside those that begin with 3: of emergency, of operators."""
