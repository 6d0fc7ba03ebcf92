"""Words beside a value that tell what it is used for: ages, genders, cases."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

DETERMINERS: Final = MappingProxyType(
    {
        "f": "la une cette sa ma ta quelle toute",
        "m": "le un ce son mon ton du au quel tout",
    }
)
"""Words that tell the gender of the noun behind an ordinal. "Son 8e" is never feminine."""

BEFORE_NOUNS: Final = frozenset(
    """
    grand grande grands grandes petit petite petits petites nouveau nouvel nouvelle nouvelles
    nouveaux beau bel belle vieux vieil vieille jeune jeunes bon bonne meilleur meilleure plus
    longue long dernier dernière premier première haute haut fameux fameuse célèbre simple
    """.split()
)
"""Adjectives that stand between an ordinal and what it counts."""

FEMININE_ENDINGS: Final = ("tion", "sion", "ie", "ée", "té", "ette", "ance", "ence", "ade", "ude")
"""Endings of nouns that are feminine more often than not."""

FEMININE: Final = frozenset(
    """
    place fois minute seconde heure semaine nuit étape ligne page victoire défaite manche saison
    rue avenue équipe compagnie armée flotte légion vague dose médaille course chambre voiture
    classe partie reprise marche mer dent tentative série guerre symphonie personne victime
    fenêtre maison porte journée lettre brebis finale rencontre candidate fille femme reine
    """.split()
)
MASCULINE: Final = frozenset(
    """
    comté lycée musée trophée pâté été traité comité côté député arrêté incendie génie parapluie
    jubilé silence
    """.split()
)
"""Nouns whose ending tells another gender."""

PEOPLE: Final = """
homme femme garçon garçonnet fille fillette gamin gamine gosse enfant bébé nourrisson jeune ado
adolescent adolescente mineur mineure adulte aîné aînée cadet cadette benjamin benjamine personne
individu suspect suspecte victime père mère fils frère sœur neveu nièce cousin cousine oncle tante
grand-père grand-mère époux épouse mari veuf veuve compagne compagnon ami amie voisin voisine
élève étudiant étudiante apprenti apprentie stagiaire retraité retraitée patient patiente malade
détenu détenue migrant migrante réfugié réfugiée soldat militaire policier policière gendarme
pompier ouvrier ouvrière employé employée agriculteur avocat avocate juge médecin infirmier
infirmière prêtre évêque pape roi reine prince princesse maire député élu élue président présidente
candidat candidate sportif sportive champion championne attaquant gardien gardienne capitaine
pilote cycliste coureur coureuse skieur skieuse nageur nageuse randonneur randonneuse touriste
habitant habitante riverain riveraine habitué habituée citoyen citoyenne passager passagère
Français Française Américain Américaine Britannique Belge Suisse Russe Ukrainien Ukrainienne
Allemand Allemande Espagnol Espagnole Italien Italienne Portugais Portugaise Syrien Syrienne
célibataire orphelin orpheline survivant survivante novice vétéran doyen doyenne romancier
romancière écrivain écrivaine auteur autrice poète peintre cuisinier cuisinière berger bergère
chien chienne chat chatte cheval jument tortue éléphant lion lionne ours ourse âne vache taureau
perroquet baleine gorille singe loup louve panda
joueur joueuse footballeur footballeuse rugbyman cavalier cavalière arbitre coach motard motarde
piéton piétonne chômeur chômeuse fermier fermière vigneron vigneronne boulanger boulangère maçon
musicien comédien physicien historien collégien lycéen fermier épicier bijoutier routier
"""
"""Who has an age: un homme de 52 ans."""

DETERMINED: Final = "un une la le les des sa son ses leur leurs cette ce ces"
"""Words that begin another noun: un juge fixe une durée de 3 ans."""

PERSONS_ENDINGS: Final = tuple(
    "teur feur geur seur neur veur trice euse iste ienne éen éenne naire logue".split()
)
"""Endings of trades and peoples."""

HAVING: Final = """
a ai as ont avez avons avait avais avaient aura auront aurai aurait auraient ayant eut avoir
fête fêtent fêtera fêtait fêté célèbre célébrait atteint atteignait
"""
"""Verbs before an age: elle a 19 ans."""

ABOUT: Final = """
tout juste|à peine|environ|presque|déjà|plus de|moins de|bientôt|seulement|près de|quelque|
désormais|aujourd'hui|alors|maintenant|que
"""
"""What may stand between such a word and the age."""

NO_AGE_AT: Final = """
condamn\\w* port\\w* fix\\w* rédui\\w* limit\\w* ramen\\w* prolong\\w* estim\\w* évalu\\w* étal\\w*
supérieure?s? inférieure?s? égale?s? ans mois peine peines étend\\w* rapport jusque jusqu'
allong\\w* encour\\w* équiva\\w* [0-9]+
"""
"""Words whose "à 6 ans" is a length: condamné à 6 ans."""

OF_CUES: Final = """
depuis|de|d'|dès|fin|début|mi|courant|jusqu'en|jusqu'à|jusqu'à fin|jusqu'au mois de|à partir de|
avant|après|d'ici|d'ici à|d'ici fin|du mois de|des|depuis les|dès les|avant les|après les|fin des|
au cours des
"""
"""Words before a month or a decade that other languages follow with a genitive."""

WITHIN_CUES: Final = "en|au mois de|dans les|durant les|pendant les"
"""Words before a month or a decade that place something in it."""
