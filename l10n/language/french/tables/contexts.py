"""Small French words around a name, and what they say about its kind."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.model.placeable import PlaceableType

ARTICLES: Final = frozenset(["le", "la", "l'", "les"])
CONTRACTED: Final = frozenset(["du", "des", "au", "aux"])
OF: Final = frozenset(["de", "d'", "du", "des"])
LIST_WORDS: Final = frozenset(["et", "ou", "de", "d'", "la", "le", "l'", "du", "à", "en"])
"""What may stand between two names of one list after the comma or "et"."""

BEFORE_FUNCTION: Final = ARTICLES | frozenset(
    ["un", "une", "ce", "cet", "cette", "son", "sa", "leur", "notre", "ancien", "ancienne", "ex"]
)
"""What may stand between the comma after a person and the function: X, l'ancien président."""

AUXILIARIES: Final = frozenset(["a", "ont", "avait", "avaient", "aurait", "est", "s'est", "aura"])
REFLEXIVE: Final = frozenset(["se", "s'", "n'", "ne"])

INVERTED: Final = frozenset(
    """
    je tu il elle on nous vous ils elles ce moi toi le la les lui leur y en là ci
    """.split()
)
"""What follows a verb after a hyphen: Est-ce, Faut-il, Dites-le."""

INHABITANT_ARTICLES: Final = frozenset(
    """
    le la l' un une du au les des aux ces ses nos leurs cet cette jeune jeunes
    """.split()
)
"""Before these a word ending like an inhabitant's name is one: la Dijonnaise."""

TIME_WORDS: Final = frozenset(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche hier demain nouveau plus moins ce cette son
    sa
    """.split()
)
"""Words after "de" that end the name of an institution: la Commission de lundi."""

ON_NETWORK: Final = frozenset(["sur", "social", "plateforme", "compte"])
"""Words before the one-letter network X."""

OFFICES: Final = frozenset(["ministre", "ministres", "ministère", "vice-ministre"])
OFFICE_JOINTS: Final = frozenset(
    ["de", "d'", "du", "des", "le", "la", "l'", "les", "au", "à", "aux", "et"]
)
"""Words inside an office: ministre de l'Enseignement supérieur et de la Recherche."""

TO_SOMEBODY: Final = frozenset(
    """
    grâce face quant offrir offert demande demandé répond répondu parle parlé dit écrit opposé
    opposée confié remis remise décerné décernée revient succède succédé succéder nommer appelle
    rend hommage téléphoné transmis envoyé adressé attribué lié liée liés identique commun fidèle
    fatal fatale profite bénéficie convient
    """.split()
)
"""Words after which "à" leads to a person, not to a place."""

PUBLISHED: Final = frozenset(
    """
    écrit publié publiée publie diffusé diffusée message invité invitée interrogé interrogée micro
    tweet posté posta compte expliqué déclaré déclare affirmé annoncé assuré antenne vidéo direct
    réseau confié estimé indiqué dit estomaquée
    """.split()
)
"""Words that make "sur X" a medium: a écrit sur X."""

BY_PREPOSITION: Final = MappingProxyType(
    {
        "en": (PlaceableType.PLACE, 3.0),
        "à": (PlaceableType.PLACE, 2.0),
        "vers": (PlaceableType.PLACE, 2.0),
        "depuis": (PlaceableType.PLACE, 2.0),
        "jusqu'": (PlaceableType.PLACE, 2.0),
        "jusqu'à": (PlaceableType.PLACE, 2.0),
        "entre": (PlaceableType.PLACE, 1.0),
        "sur": (PlaceableType.PLACE, 1.0),
        "chez": (PlaceableType.ORGANISATION, 2.0),
        "par": (PlaceableType.PERSON, 1.0),
        "avec": (PlaceableType.PERSON, 1.0),
        "contre": (PlaceableType.PERSON, 1.0),
        "selon": (PlaceableType.PERSON, 1.0),
        "que": (PlaceableType.PERSON, 1.0),
        "qu'": (PlaceableType.PERSON, 1.0),
        "pour": (PlaceableType.PERSON, 1.0),
        "quand": (PlaceableType.PERSON, 1.0),
        "si": (PlaceableType.PERSON, 1.0),
        "comme": (PlaceableType.PERSON, 1.0),
    }
)
"""How much a word directly before a name speaks for a type."""

BY_ARTICLE_AFTER: Final = MappingProxyType(
    {
        "dans": (PlaceableType.PLACE, 3.0),
        "sur": (PlaceableType.PLACE, 2.0),
        "vers": (PlaceableType.PLACE, 2.0),
        "depuis": (PlaceableType.PLACE, 2.0),
        "à": (PlaceableType.PLACE, 2.0),
        "selon": (PlaceableType.ORGANISATION, 3.0),
        "par": (PlaceableType.ORGANISATION, 3.0),
    }
)
"""The same with an article between: dans le X, selon l'X."""
