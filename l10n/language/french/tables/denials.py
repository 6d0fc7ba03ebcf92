"""How French denies, with which words, and what others may make of it.

Lower case, straight apostrophes. What is no whole word is a regular expression for the beginning of
one, "$" its end; a list of alternatives may go on in the next line behind "|".
"""

from __future__ import annotations

from itertools import product
from typing import Final

SECONDS: Final = frozenset(
    "pas jamais plus rien aucun aucune personne point nul nulle nullement aucunement".split()
)
"""What completes "ne" to a denial; "guère" is left out, for others say it without one."""

FIRSTS: Final = frozenset("rien personne aucun aucune ni nul nulle jamais".split())
"""What may stand before its "ne": rien ne, aucun n'."""

PRIVATIVES: Final = r"""
    non$ ni$ sans$ guère$ peu$ (?<!au\s)(?<!ou\s)moins$ seulement$ uniquement$ sauf$
    excepté$ hormis$
    plutôt$ faute$ non- malgré$ jusqu'_à_ce$ rare indemne
    absen[ct] abst(?:en|ien) manqu échou échec refus évit empêch interdi ignor abandon rejet annul
    supprim démen[tsd] oubli exempt écart(?:er?|ent|ée?s?)$ contrair dépourv dénué exclu(?!siv)
    dout(?!eu?x)
    cess(?!ez-le-feu|ion) arrêt(?:e|er|ent|ait|aient|ons|ez)$ rat(?:e|er|ent|ée?s?)$
    ni(?:er?|ent|ait|aient|ée?s?)$ priv(?:ée?s?|er?|ent)_d(?:e|es|u|')$ privation
    in\w+[ai]bles?$ im\w+[ai]bles?$ ir\w+[ai]bles?$ ill(?:ég|og|is|im|ic)
    in(?:solub|capa|suff|util|sécu|compét|comple?t|compré|conn|consc|consé|accou|acti[fv]|adapt|
    adéq|admis|aperçu|attend|attent|avou|cert|chang|cohé|cur|défin|demn|dign|direct|discr|dispo|
    égal|égau|exact|exist|expér|expl|édit|effic|fidèl|fidél|fini|fond|formel|grat|habit|achev|
    espér|humain|juste|justi[cf]|noc|nomb|offens|occup|quiet|satisf|sens|vaincu|valid|volont|
    vraisemb)
    im(?:mobil(?!ier)|moral|mortel|parf|patien|perso|perti|popul|poss|préc|prévu|probab|prud|puiss|pun)
    irr(?:éel|égul|ésol|espec|éal|épro) mé(?:cont|fia|conn|conte)
    dés(?:acc|agré|appr|arm|avan|avou|équil|espé|intér|obé|ordr|organ|uni) défav défiance illettr
    impay(?:ée?s?)$ démuni acquitt relax(?:er?|ent|ée?s?)$
    bredouille forfaits?$
    mal(?:adr|ais|heur|honn|sain|veill|voy|enten)
"""
"""French words that deny without "ne", and that other languages may render so too.

What follows "_" is the beginning of the next word.
"""

VAGUE: Final = r"""
    ne$ n'$ pas$ jamais$ rien$ aucune?$ (?<!une\s)(?<!par\s)personne$ null?e?s?$ nullement$
    s[e']_pass\w+_d(?:e|'|u|es)$
    avant_qu hors$ loin$ trop$ sinon$ autrement$ hein$ quoi_que$ quoiqu
    quel(?:le)?s?_que$
    au_lieu_d(?:e|')$ au-delà$ à_peine$ anti- négati zéro$ certaine?s?ement$
    au_plus_tôt$ au_plus_tard$ tard(?:e|er|ent|é)$ retard hésit indécis floue?s?$ inédit
    suffi doi(?:t|vent)_encore$ reste(?:nt)?_(?:encore|à)$
    attend(?:ent)?_(?:toujours|encore)$ toujours_port continue(?:r|nt)?_(?:à|de)$ immédia aussitôt
    plafon maximum$ minimum$ dispens exonér gratui prohib proscri
    mal$ mauvais pire faibl difficil vain$ perdu faux$ fausse regrett
    (?<![\s\S])seule?s?_l(?:e|a|es|')$ rétract
    contest réfut récus oppos dispar dissoci dissua disqual discréd rompu fini(?:e|s|es)?$
    anonym secret silence muet(?:te)?s?$ mutique
    taire$ tai[st]$ vides?$ vierge désertes?$ désertée?s?$
    intact épuis épargn échapp (?:ans?|mois|prison)_ferme$
"""
"""Further French words that a denial in another language may render; "_" as above."""

ROUNDABOUT: Final = ("oubli", "hésit", "manqu", "omett", "cess", "tromp")
"""Beginnings of French verbs whose denial others like to say without one: remember, feel free."""

NOT_ONLY: Final = frozenset(product(("pas", "non"), ("seulement", "uniquement", "simplement")))
"""Two words that with "only" in a text without denials say the contrary."""

TOO: Final = frozenset({"non", "ni", "sans"})
"""Words that deny in French and in another language."""

NE: Final = frozenset({"ne", "n'"})

CLOSING: Final = frozenset({"que", "qu'", *NE})
"""Behind "ne" no second word is looked for beyond one of these."""

LIMITING: Final = frozenset(["seulement", "uniquement", "que", "qu'", "moins", "avant"])
"""Behind "pas" they turn a denial into more of the same: "pas seulement", "pas avant"."""

WITH_INFINITIVE: Final = frozenset(["pas", "plus", "rien", "jamais"])
"""What stands beside the "ne" of an infinitive: "ne pas prendre"."""
