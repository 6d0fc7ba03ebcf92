"""How French denies, and with which words.

Lower case, straight apostrophes. What is no whole word is a regular expression for the beginning of
one; a list of alternatives may go on in the next line behind "|".
"""

from __future__ import annotations

from typing import Final

FRENCH_SECONDS: Final = frozenset(
    "pas jamais plus rien aucun aucune personne point nul nulle nullement aucunement".split()
)
"""What completes "ne" to a denial; "guère" is left out, for others say it without one."""

FRENCH_FIRSTS: Final = frozenset("rien personne aucun aucune ni nul nulle jamais".split())
"""What may stand before its "ne": rien ne, aucun n'."""

FRENCH_PRIVATIVES: Final = r"""
    non$ ni$ sans$ guère$ peu$ moins$ seule?s?$ seulement$ uniquement$ sauf$ excepté$ hormis$
    plutôt$ faute$ absen manqu échou échec refus évit empêch interdi ignor cess arrêt abandon rejet
    exclu jusqu'$ rare contrair priv dépourv dout
    in(?:cap|suf|util|séc|com[pm]|cons|acc|adé|déf|dép|dis|eff|év|ex|fid|grat|just|lég|mob|
    op|sol|sta|tol|val|vis|vol|cert|habit|édit|variab|égal|terdi|nomb)
    im(?:poss|prob|parf|mob|pat|prat|mor|pers|pop|pun|pui|prév|pay) irr il(?:lég|log|lis|lim)
    dés(?!orm) dé(?:nu|pourv|fav|ment) mé(?:cont|fi|conn) non- malgré$
"""
"""French words that deny without "ne", and that other languages may render so too."""

FRENCH_VAGUE: Final = r"""
    ne$ n'$ pas$ jamais$ rien$ aucune?$ personne$ nulle?s?$ nullement$ avant$ hors$ difficile tard$
    vain trop$ plus$ que$ qu'$ autre mal mauvais dis anti opposé contre loin perd
    limit numéro encore$ tout$ depuis$ regrett in im ir dé mal peine problème pourtant libre perte
    divers faux fausse pire faibl
"""
"""Further French words that a denial in another language may render."""

FRENCH_ROUNDABOUT: Final = "oubli hésit manqu omett cess tromp"
"""Beginnings of French verbs whose denial others like to say without one: remember, feel free."""
