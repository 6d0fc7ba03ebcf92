"""Names that look like transcriptions from Cyrillic and are none."""

from __future__ import annotations

from typing import Final

_SURNAMES: Final = """
Asimov Bobrovsky Burgoyne Canova Casanova Chomsky Cordova Gdansk Jankélévitch Jaruzelski Kaminski
Kaminsky Kinski Kosinski Lansky Makine Minsky Nova Pilsudski Podolski Polanski Roudinesco Sikorski
Sikorsky Sobieski Stransky Terranova Topolski Villanova
"""
_OF_FRANCE: Final = """
Arnaud Aubert Aubry Bailly Barbier Benoît Bernard Bertin Bertrand Besson Blanc Blanchard Bonnet
Boucher Boulanger Bourgeois Bouvier Boyer Breton Brunet Carlier Caron Carpentier Carré Charpentier
Chauvin Chevalier Chevallier Clément Colin Collet Collin Cordier Cousin David Delaunay Deschamps
Dubois Dufour Dumas Dumont Dupont Dupuis Dupuy Durand Duval Fabre Faure Fernandez Fleury Fontaine
Fournier Gaillard Garcia Garnier Gauthier Gautier Germain Gilbert Gillet Girard Giraud Grondin
Guichard Guillot Guyot Guérin Gérard Hamon Henry Hervé Hoarau Hubert Huet Humbert Jacquet Joly
Julien Lacroix Lambert Lamy Langlois Laporte Laurent Leblanc Lebrun Leclerc Leclercq Lecomte
Lefebvre Lefèvre Legrand Lejeune Lemaire Lemaître Lemoine Leroux Leroy Lopez Louis Lucas Lévêque
Maillard Mallet Marchal Marchand Martin Martinez Marty Maréchal Masson Mathieu Mercier Meunier
Michaud Michel Millet Monnier Moreau Morel Morin Moulin Ménard Noël Olivier Paris Pasquier Payet
Pelletier Perez Perret Perrier Perrin Perrot Petit Philippe Picard Pichon Poirier Poulain Prévost
Renard Renaud Renault Reynaud Richard Rivière Robert Robin Roche Rodriguez Roger Rolland Rousseau
Roussel Roux Royer Rémy Sanchez Tessier Vasseur Vidal Vincent
"""
SURNAMES: Final = frozenset(_SURNAMES.split())
"""As French writes them."""

OF_FRANCE: Final = frozenset(_OF_FRANCE.split())
"""The commonest of France."""

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
