"""Names that look like transcriptions from Cyrillic and are none."""

from __future__ import annotations

from typing import Final

_SURNAMES: Final = """
Asimov Bobrovsky Burgoyne Canova Casanova Chomsky Cordova Gdansk Jankélévitch Jaruzelski Kaminski
Kaminsky Kinski Kosinski Lansky Makine Minsky Nova Pilsudski Podolski Polanski Roudinesco Sikorski
Sikorsky Sobieski Stransky Terranova Topolski Villanova
"""
SURNAMES: Final = frozenset(_SURNAMES.split())
"""As French writes them."""

ENDINGS: Final = ("eddine", "ddine", "zidine", "oucine", "oudine", "amine", "assine")
"""Endings of Arabic names in French transcription, which shares ou, kh and dj with Russian."""

LETTERS: Final = (
    r"[wqçœñäöøåščžł]|th|ph|gh|sh|ck|c(?!h)|oo(?!u)|ee(?!v|ts)|au|eu(?!gu)|[bdgkpt]rz|^rz|sz|cz"
    r"|ai|oi|gn|bb|dd|rr"
)
"""Letters that a transcription from Cyrillic does not use; "ai" is written aï there."""

_IN_INE: Final = """
Albertine Amandine Antonine Augustine Benjamine Bernardine Blandine Capucine Catherine Céline
Christine Claudine Clémentine Constantine Delphine Devine Ernestine Evangeline Faustine
Florentine Francine Georgine Ghislaine Guillemine Hermine Irvine Jacqueline Joséphine Justine
Karine Katherine Lamartine Léontine Levine Lévine Ludivine Marceline Marine Martine Micheline
Nadine Pascaline Pauline Perrine Philippine Racine Régine Rosine Sabine Sandrine Séverine
Valentine Victorine
"""
IN_INE: Final = frozenset(_IN_INE.split())
"""French names in -ine that stand alone."""
