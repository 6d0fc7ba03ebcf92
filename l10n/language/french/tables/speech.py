"""Verbs that report speech: the participle, and the present of one speaker and of several."""

from __future__ import annotations

from typing import Final

SPEECH: Final = """
    dire dit dit disent
    déclarer déclaré déclare déclarent
    ajouter ajouté ajoute ajoutent
    affirmer affirmé affirme affirment
    assurer assuré assure assurent
    expliquer expliqué explique expliquent
    préciser précisé précise précisent
    indiquer indiqué indique indiquent
    annoncer annoncé annonce annoncent
    répondre répondu répond répondent
    conclure conclu conclut concluent
    poursuivre poursuivi poursuit poursuivent
    écrire écrit écrit écrivent
    estimer estimé estime estiment
    souligner souligné souligne soulignent
    rappeler rappelé rappelle rappellent
    confirmer confirmé confirme confirment
    promettre promis promet promettent
    regretter regretté regrette regrettent
    dénoncer dénoncé dénonce dénoncent
    lancer lancé lance lancent
    insister insisté insiste insistent
    noter noté note notent
    reconnaître reconnu reconnaît reconnaissent
    admettre admis admet admettent
    prévenir prévenu prévient préviennent
    répéter répété répète répètent
    commenter commenté commente commentent
    demander demandé demande demandent
    constater constaté constate constatent
    juger jugé juge jugent
    raconter raconté raconte racontent
    réagir réagi réagit réagissent
    marteler martelé martèle martèlent
    confier confié confie confient
    témoigner témoigné témoigne témoignent
    plaider plaidé plaide plaident
    avertir averti avertit avertissent
    considérer considéré considère considèrent
    résumer résumé résume résument
    apprendre appris apprend apprennent
"""
"""Infinitive, participle, present of one, present of several."""
