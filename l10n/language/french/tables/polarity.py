"""French words that deny, and pairs of words of which one is the contrary of the other."""

from __future__ import annotations

from typing import Final

NEGATORS: Final = frozenset(
    """
    pas jamais aucun aucune aucuns aucunes rien guère nul nulle nullement aucunement non ni
    """.split()
)
"""Words that deny wherever they stand; "pas" after an article is a step."""

NEGATORS_WITH_NE: Final = frozenset(["plus", "personne", "point"])
"""Words that deny beside "ne"."""

NE: Final = frozenset(["ne", "n'"])

RESTRICTION: Final = frozenset(["que", "qu'"])
"""After "ne" these restrict and deny nothing: il n'y a que."""

IDLE_NE: Final = frozenset(["que", "qu'", "craint", "craignent", "crainte", "empêcher", "moins"])
"""Shortly before a "ne" that stands alone these make it deny nothing: avant qu'il ne parte."""

BEFORE_NOUN: Final = frozenset(
    "un le ce du au les des ces faux premier premiers chaque deux trois quelques à".split()
)
"""Before "pas" these make a noun of it: un pas, faux pas."""

OPPOSITES: Final = tuple(
    tuple(frozenset(side.split(",")) for side in pair.split("/"))
    for pair in """
    avec/sans
    pour/contre
    oui/non
    tout,tous,toute,toutes/rien,aucun,aucune
    toujours/jamais
    accept*,approuv*/refus*,rejet*,déclin*
    adopt*,valid*/rejet*,retoqu*
    confirm*,reconn*,admet*,avou*/dément*,démenti*,nie,nient,nié,niait,nier,réfut*,contest*,infirm*
    autoris*,permet*,permis*/interdi*,prohib*
    légalis*/interdi*
    gagn*,remport*,vainqu*/perd,perdu*,perdre,perdent,perdra
    victoire*,succès,réussite*/défaite*,échec*
    réussi*/échou*,échec*
    hausse*,augment*,mont*,grimp*,progress*,bond*,croissance/baisse*,diminu*,chut*,recul*,baiss*
    renforc*,accro*/affaibl*,rédui*
    ouvert*,ouvr*,rouvr*,rouvert*/ferm*
    coupable*/innocent*
    vivant*/mort,morts,morte,mortes,décédé*
    présent,présente,présents,présentes/absent*
    optimis*/pessimis*
    sûr,sûre,sûrs,sûres/dangereu*
    favorable*/opposé*,hostile*,défavorable*
    soutien*,soutenu*,défend*/critiqu*,dénonc*,combat*
    accord*/désaccord*
    vrai*/faux,fausse*
    majorit*/minorit*
    acquitt*,relax*,innocent*/condamn*
    maintenu*,maintien*/annul*
    plus/moins
    meilleur*,mieux/pire*
    ami*,allié*/ennemi*,adversaire*
    libr*/occup*,captif*,captiv*
    offens*,attaqu*/défens*
    guerre/paix
    """.split()
)
"""Each line: words that say one thing / words that say the contrary; * stands for any ending."""

PREFIXES: Final = ("in", "im", "il", "ir", "dés", "mé", "mal", "anti", "non")
"""Beginnings that turn a word into its contrary."""

NO_PREFIX: Final = (
    "form",
    "cit",
    "vest",
    "sist",
    "dire",
    "dit",
    "sult",
    "jur",
    "vit",
    "quiét",
    "press",
)
"""Beginnings of words that those prefixes do not deny: former and informer."""
