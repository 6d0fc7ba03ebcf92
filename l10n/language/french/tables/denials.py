"""How French denies, with which words, and what others may make of it.

Lower case, straight apostrophes. What is no whole word is a regular expression for the beginning of
one; a list of alternatives may go on in the next line behind "|".
"""

from __future__ import annotations

from typing import Final

SECONDS: Final = frozenset(
    "pas jamais plus rien aucun aucune personne point nul nulle nullement aucunement".split()
)
"""What completes "ne" to a denial; "guère" is left out, for others say it without one."""

FIRSTS: Final = frozenset("rien personne aucun aucune ni nul nulle jamais".split())
"""What may stand before its "ne": rien ne, aucun n'."""

PRIVATIVES: Final = r"""
    non$ ni$ sans$ guère$ peu$ moins$ seule?s?$ seulement$ uniquement$ sauf$ excepté$ hormis$
    plutôt$ faute$ absen manqu échou échec refus évit empêch interdi ignor cess arrêt abandon rejet
    exclu jusqu'$ rare contrair priv dépourv dout
    in(?:cap|suf|util|séc|com[pm]|cons|acc|adé|déf|dép|dis|eff|év|ex|fid|grat|just|lég|mob|
    op|sol|sta|tol|val|vis|vol|cert|habit|édit|variab|égal|terdi|nomb)
    im(?:poss|prob|parf|mob|pat|prat|mor|pers|pop|pun|pui|prév|pay) irr il(?:lég|log|lis|lim)
    dés(?!orm) dé(?:nu|pourv|fav|ment) mé(?:cont|fi|conn) non- malgré$
"""
"""French words that deny without "ne", and that other languages may render so too."""

VAGUE: Final = r"""
    ne$ n'$ pas$ jamais$ rien$ aucune?$ personne$ nulle?s?$ nullement$ avant$ hors$ difficile tard$
    vain trop$ plus$ que$ qu'$ autre mal mauvais dis anti opposé contre loin perd
    limit numéro encore$ tout$ depuis$ regrett in im ir dé mal peine problème pourtant libre perte
    divers faux fausse pire faibl
"""
"""Further French words that a denial in another language may render."""

ROUNDABOUT: Final = ("oubli", "hésit", "manqu", "omett", "cess", "tromp")
"""Beginnings of French verbs whose denial others like to say without one: remember, feel free."""

NE: Final = frozenset({"ne", "n'"})

CLOSING: Final = frozenset({"que", "qu'", *NE})
"""Behind "ne" no second word is looked for beyond one of these."""

LIMITING: Final = frozenset(["seulement", "uniquement", "que", "qu'", "moins", "avant"])
"""Behind "pas" they turn a denial into more of the same: "pas seulement", "pas avant"."""

WITH_INFINITIVE: Final = frozenset(["pas", "plus", "rien", "jamais"])
"""What stands beside the "ne" of an infinitive: "ne pas prendre"."""
