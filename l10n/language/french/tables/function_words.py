"""French words that carry grammar, not content."""

from __future__ import annotations

from typing import Final

GRAMMAR: Final = frozenset(
    """
    le la les l' un une des de du d' au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre
    votre leur nos vos leurs tout toute tous toutes chaque quelque quelques plusieurs aucun aucune
    nul nulle tel telle tels telles certain certaine certains certaines divers diverses autre autres
    même mêmes quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel auxquels
    je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux moi toi soi y en celui celle
    ceux celles celui-ci celle-ci ceux-ci ci là ça cela ceci c' qui que qu' quoi dont où rien
    personne quiconque chacun chacune à dans par pour sur sous vers avec sans chez entre parmi
    contre depuis dès pendant durant avant après devant derrière selon suivant malgré outre hors
    hormis sauf excepté jusque jusqu' envers via lors afin près loin face grâce faute quant auprès
    autour et ou ni mais or car donc puis ensuite enfin alors ainsi aussi bien si quand lorsque
    lorsqu' comme puisque puisqu' quoique quoiqu' parce tandis bref certes cependant pourtant
    toutefois néanmoins sinon soit autant plutôt ne n' pas plus moins très trop peu assez encore
    déjà toujours jamais souvent parfois bientôt hier aujourd'hui demain maintenant désormais
    auparavant ici ailleurs là-bas partout beaucoup presque environ surtout notamment seulement seul
    seule seuls seules peut-être voilà voici oui non merci bonjour bonsoir comment pourquoi combien
    jadis autrefois tard tôt vite mieux pire est sont était étaient sera seront fut furent serait
    soient ait a ont avait avaient aura auront eut fait faut peut doit va vont reste suis sommes
    êtes être avoir faire
    """.split()
)
"""Articles, determiners, pronouns, prepositions, conjunctions, adverbs, auxiliaries."""

UNCOUNTED: Final = frozenset(
    """
    dans sous sans vers les des ses ces mes tes nos vos leurs mais plus moins depuis après puis dès
    aux deux trois six dix alors hors lors pas très nous vous ils elles jamais toujours assez tous
    toutes fois chez ex auprès près envers malgré certes aussi ainsi quels quelles plusieurs divers
    certains certaines quelques auxquels desquels lesquels ailleurs désormais dehors avons allons
    sommes étions serons dessous dessus ceux celles eux mieux tandis suis peux veux dernières
    derniers prochains prochaines
    """.split()
)
"""Words that end like a plural and count nothing: a year may stand before them."""

PARTICLES: Final = frozenset("de du des d' la le les l' et en à au aux y".split())
"""Words of grammar that also stand in names and addresses: "rue de la Paix"."""

RELATIVES: Final = frozenset(
    """
    dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels auxquelles quoi
    """.split()
)
"""Words that English may leave a preposition behind for: "dont elle est fière"."""

STRANDED: Final = frozenset("à de avec pour chez sur par contre en sous sans vers".split())
"""Prepositions before "qui" that English leaves behind: "avec qui il travaille"."""
