"""Places that other languages call by names of their own, as French writes them.

What each language calls them stands in its folder, `languages/<tag>/names.py`.
"""

from __future__ import annotations

from typing import Final

_CITIES: Final = (
    "Munich|Cologne|Francfort|Hambourg|Nuremberg|Dresde|Hanovre|Brême|Leipzig|Aix-la-Chapelle|"
    "Mayence|Trèves|Ratisbonne|Salzbourg|Genève|Bâle|Berne|Lausanne|Lucerne|Anvers|Bruges|Gand|"
    "Liège|La Haye|Édimbourg|Douvres|Cracovie|Venise|Florence|Naples|Turin|Milan|Gênes|Bologne|"
    "Padoue|Vérone|Trieste|Palerme|Syracuse|Pise|Sienne|Barcelone|Séville|Saragosse|Cordoue|"
    "Pampelune|Salonique|Thessalonique|Corfou|Strasbourg|Marseille|Nice|Lyon|Bordeaux|Toulouse|"
    "Lille|Avignon|Versailles|Philadelphie|La Nouvelle-Orléans|Montréal|Le Cap|La Mecque|Médine|"
    "Alexandrie|Alep|Pékin|Bombay|Hanoï|Saint-Pétersbourg|Sébastopol|Zaporijjia|Odessa|Lviv|"
    "Rostov-sur-le-Don"
)

_LANDS: Final = (
    "Crète|Rhodes|Majorque|Minorque|Sicile|Sardaigne|Corse|Bavière|Saxe|Prusse|Catalogne|"
    "Andalousie|Castille|Toscane|Lombardie|Vénétie|Pouilles|Calabre|Écosse|Angleterre|"
    "Irlande du Nord|Pays de Galles|Cornouailles|Normandie|Bretagne|Alsace|Lorraine|Bourgogne|"
    "Savoie|Occitanie|Flandre|Flandres|Wallonie|Californie|Floride|Louisiane|Pennsylvanie|"
    "Caroline du Nord|Caroline du Sud|Nouveau-Mexique|Colombie-Britannique|Terre-Neuve|"
    "Nouvelle-Écosse|Nouvelle-Galles du Sud|Québec|Tibet|Cachemire|Crimée|Donbass|Transnistrie|"
    "Abkhazie|Tchétchénie|Daghestan"
)

_SEAS_AND_SEATS: Final = (
    "Cisjordanie|Proche-Orient|Sibérie|"
    "Moyen-Orient|Extrême-Orient|Balkans|Méditerranée|Atlantique|Pacifique|Arctique|Manche|"
    "Baltique|Maghreb|Scandinavie|Amazonie|Patagonie|Alpes|Pyrénées|Andes|Antilles|Danube|Rhin|"
    "Tamise|Tibre|Nil|Euphrate|Maison-Blanche|Kremlin|Vatican|Pentagone|"
    "Oural|Caucase|Kamtchatka|Sakhaline|Dniepr|"
    "mer Noire|mer d'Azov"
)

_RANGES: Final = (
    "Europe|Afrique|Asie|Océanie|Amérique du Sud|Amérique du Nord|Alpes|Andes|"
    "Balkans|Pyrénées|Caucase|Himalaya|Carpates|Oural|Sahara|Sahel|Scandinavie|Sibérie"
)

CITIES: Final = frozenset(_CITIES.split("|"))

LANDS: Final = frozenset(_LANDS.split("|"))
"""Regions that a text may say in the place of another."""

REGIONS: Final = LANDS | frozenset(_SEAS_AND_SEATS.split("|"))
"""Regions, seas, mountains, rivers and seats: their adjectives may stand for these."""

RANGES: Final = frozenset(_RANGES.split("|"))
"""Continents and mountains: languages say them by words that begin as their names do."""

ISLANDS: Final = frozenset(
    """
    Bali Chypre Corse Crète Cuba Guadeloupe Guernesey Hawaï Ibiza Jamaïque Java Jersey Lampedusa
    Lesbos Madagascar Majorque Malte Martinique Maurice Mayotte Minorque Rhodes Samos Santorin
    Sardaigne Sicile Sumatra Tahiti Zanzibar
    """.split()
)
"""Where one is on, not in: "auf Zypern"."""
