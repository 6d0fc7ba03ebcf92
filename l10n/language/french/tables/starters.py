"""Words that start a French sentence rather than go on with a name.

After an initial or an abbreviation a capital may belong to a name ("J. Morel", "Cie. Vial") or
start the next sentence. Function words are no names: before them the full stop ends a sentence.
Write them capitalised, with a straight apostrophe, and elided words up to it ("Aujourd'").
"""

from __future__ import annotations

from typing import Final

STARTERS: Final = frozenset(
    # Articles and determiners.
    "Le La Les L' Un Une Des Du Au Aux Ce Cet Cette Ces Mon Mes Ton Tes Son Sa Ses Notre Nos Votre "
    "Vos Leur Leurs Chaque Plusieurs Quelques Certains Certaines Tout Toute Tous Toutes Aucun "
    "Aucune Quel Quelle Quels Quelles Divers Diverses Différents Différentes "
    # Pronouns.
    "Je J' Tu Il Elle On Nous Vous Ils Elles C' Ça Cela Ceci Celui Celle Ceux Celles Qui Que Qu' "
    "Quoi Dont Où Lui Eux Rien Personne Quelqu' Chacun Chacune Beaucoup S' Lequel Laquelle "
    # Conjunctions.
    "Et Mais Or Ni Car Donc Si Quand Lorsque Lorsqu' Comme Puisque Puisqu' Tandis Alors "
    # Prepositions.
    "À Dans En Sur Sous Pour Par Avec Sans Selon Depuis Pendant Durant Avant Après Contre Entre "
    "Chez Vers Dès Malgré Outre Parmi Hors Jusqu' Lors Face Grâce Suite Quant Devant Derrière "
    "Concernant Afin Hormis Sauf Suivant "
    # Adverbs.
    "Ainsi Aussi Bientôt Cependant Certes Déjà Demain Désormais Encore Enfin Ensuite Finalement "
    "Hier Ici Jamais Là Maintenant Même Moins Néanmoins Non Oui Parfois Pas Plus Plutôt Pourquoi "
    "Pourtant Presque Puis Seul Seule Seuls Souvent Soudain Tant Toujours Toutefois Très "
    "Trop Voici Voilà Aujourd' Auparavant Autant Combien Comment Peu Peut Actuellement Récemment "
    "Notamment Également Parallèlement".split()
)
"""Left out: words that also start names (De Gaulle, Ma Yun, D'Annunzio)."""

NAME_ARTICLES: Final = frozenset("Le La Les Du Des".split())
"""After an initial, and before one more capital, these are part of a name: "J.-Y. Le Guen"."""
