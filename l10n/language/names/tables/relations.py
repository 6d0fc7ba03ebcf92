"""Places that stand for one another, and names of places that are words too."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

CAPITALS: Final = MappingProxyType(
    {
        "Washington": "US",
        "New York": "US",
        "Pékin": "CN",
        "Ankara": "TR",
        "Berne": "CH",
        "Genève": "CH",
        "Brasilia": "BR",
        "Ottawa": "CA",
        "Canberra": "AU",
        "Tel-Aviv": "IL",
        "Tel Aviv": "IL",
        "Jérusalem": "IL",
        "La Haye": "NL",
        "Rabat": "MA",
        "Abou Dhabi": "AE",
        "Abou Dabi": "AE",
        "Dubaï": "AE",
        "Riyad": "SA",
        "Ryad": "SA",
        "New Delhi": "IN",
        "Delhi": "IN",
        "Islamabad": "PK",
        "Hanoï": "VN",
        "Pretoria": "ZA",
        "Abuja": "NG",
        "Yaoundé": "CM",
        "Astana": "KZ",
        "Ramallah": "PS",
        "Gaza": "PS",
    }
)
"""Cities that stand for their country, by its code, where the time zones do not tell."""

SYNONYMS: Final = tuple(
    frozenset(group.split("|"))
    for group in (
        "Royaume-Uni|Grande-Bretagne|Angleterre|Londres|Écosse|Pays de Galles",
        "États-Unis|Amérique|Washington|USA",
        "Pays-Bas|Hollande|La Haye|Amsterdam",
        "Birmanie|Myanmar",
        "Myanmar (Birmanie)|Birmanie",
        "Tchéquie|République tchèque|Prague",
        "Biélorussie|Bélarus|Minsk",
        "Corée du Sud|Corée|Séoul",
        "Corée du Nord|Corée|Pyongyang",
        "Congo|République démocratique du Congo|RDC|Congo-Kinshasa|Congo-Brazzaville",
        "Eswatini|Swaziland",
        "Macédoine|Macédoine du Nord",
        "Territoires palestiniens|Palestine|Gaza|Cisjordanie",
        "Chine|Pékin|Hong Kong|R.A.S. chinoise de Hong Kong",
        "Union européenne|Europe|Bruxelles|Belgique",
        "Vatican|État de la Cité du Vatican|Rome|Italie",
        "Kiev|Kyiv|Ukraine",
        "Émirats arabes unis|Émirats|Dubaï|Abou Dhabi|Abou Dabi",
        "Bombay|Mumbai|Inde",
        "Calcutta|Kolkata",
        "Dacca|Dhaka",
        "Canton|Guangzhou",
        "Dantzig|Gdansk",
        "Breslau|Wroclaw",
        "Lviv|Léopol",
        "Salonique|Thessalonique",
        "Kharkiv|Kharkov",
        "Erbil|Arbil",
        "Doubaï|Dubaï",
        "Saint-Pétersbourg|Leningrad",
        "Istanbul|Constantinople",
        "Le Cap|Afrique du Sud",
        "Mexico|Mexique",
        "Koweït|Koweït City",
        "Luxembourg|Bruxelles",
        "Monaco|Monte-Carlo",
        "Taipei|Taïpei|Taïwan",
        "Réunion|La Réunion",
    )
)
"""Places of which one may be said for the other."""

AMBIGUOUS: Final = frozenset(
    """
    Orange Tours Sens Nice Vienne Laval Salem Sucre Victoria Charlotte Austin Constance Florence
    Sofia Salvador Santiago Georgetown Pau Foix Mende Gap Grasse Menton Moulins Rio Sind Nancy
    Valence Split Petra Tyr Mayenne Saintes Beaune York Essen Bergen Cork Mobile Male Malé Mons
    Nassau Orly Praia Bari Cali Aden Fès Vincennes Toul Palma Bruz Auch Provins Privas Nazareth
    Canton Memphis Columbus Constantine Phoenix Cambridge Guernesey Jersey Monde Afrique Asie Europe
    Amérique Océanie Amériques Antarctique Eurozone البحرين
    """.split()
)
"""Places whose name is also a word, a first name or a surname in some language."""
