"""Words by which an edit of a French text is judged: counts, times, inflection, look-alikes."""

from __future__ import annotations

from typing import Final

COUNT_WORDS: Final = frozenset(
    """
    dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
    millier million milliard billion moitié tiers quart totalité majorité minorité double triple
    quadruple doublé triplé quadruplé doubler tripler deuxième troisième quatrième cinquième sixième
    septième huitième neuvième dixième onzième douzième vingtième centième unique
    """.split()
)
"""Words that count, in the singular, where they are part of no number of their own."""

TIME_WORDS: Final = frozenset(
    """
    hier demain avant-hier après-demain aujourd'hui veille lendemain surlendemain avant-veille
    matin matinée midi soir soirée nuit minuit après-midi aube crépuscule journée semaine week-end
    mois trimestre semestre année siècle décennie printemps été automne hiver rentrée
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre
    """.split()
)
"""Words that say when, in the singular, where they are part of no date of their own."""

BEFORE_TIME_WORD: Final = frozenset(
    "a avoir ont avait avaient ayant aura auront aurait auraient eu".split()
)
"""Before "été" these make a participle of it, no summer."""

RANKS: Final = (
    frozenset(["premier", "première", "premiers", "premières"]),
    frozenset(["second", "seconde", "seconds", "secondes", "deuxième", "deuxièmes"]),
    frozenset(["avant-dernier", "avant-dernière", "dernier", "dernière", "derniers", "dernières"]),
)
"""Ranks in words, each in its forms: one in the place of another is another number."""

ORDER_WORDS: Final = (frozenset(["avant"]), frozenset(["après"]))
"""One in the place of the other turns time round."""

STAMPS: Final = frozenset(
    """
    mis mise actualisé actualisée actualisation publié publiée publication modifié modifiée
    """.split()
)
STAMP_WORDS: Final = frozenset(
    """
    jour à a au aux le la l' les ce cet cette du de des d' en été est ont était dernière dernier
    direct article live page texte heure heures vers par et
    """.split()
)
"""With a STAMP, an hour or a day these are a whole stamp: Ce direct a été mis à jour à 8h."""

GENERIC_CAPITALS: Final = frozenset(
    """
    état président présidente premier première ministre monsieur madame mademoiselle m mm mme mlle
    me dr pr dieu
    """.split()
)
"""Words that French may write with a capital and that name nobody."""

SINGULAR: Final = frozenset("un une le la l' ce cet cette mon ma ton ta son sa leur chaque".split())
PLURAL: Final = frozenset(
    """
    les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines divers diverses
    deux trois quatre cinq six sept huit neuf dix aux sont étaient seront ont
    """.split()
)
"""Words after which the number of a noun is already told: its silent ending adds nothing."""

SILENT: Final = (
    frozenset(["é", "ée", "és", "ées", "er", "ez"]),
    frozenset(["i", "ie", "is", "ies", "it"]),
    frozenset(["u", "ue", "us", "ues", "ut"]),
    frozenset(["ait", "ais", "aient"]),
    frozenset(["e", "es", "ent"]),
)
"""Endings that sound alike: one for another is a slip of agreement."""

PLURAL_ENDINGS: Final = frozenset(["s", "x"])

ENDINGS: Final = frozenset(
    """
    a e é ée ées és ent er era eraient erait erez eront ez es i ie ies ir ira irait iront
    is it aient ais ait ant ante ants antes é u ue ues us ut ont x s t
    ra ront rait raient eur euse
    """.split()
)
"""Endings of verbs, nouns and adjectives: two words that differ so are two forms of one."""

TELLING_ACCENTS: Final = frozenset(
    """
    ou du sur mur tache cote jeune pecheur pecher peche foret hale mater matin roder bailler chasse
    cru gene acre colon pale pres des
    """.split()
)
"""Letters of words that another accent makes another word: ou and où, cote and côte."""

LOOK_ALIKES: Final = frozenset(
    frozenset(pair.split("/"))
    for pair in """
    poison/poisson médiateur/méditateur habitants/habitats réfugié/refuge réfugiés/refuges
    procession/profession processions/professions habitant/habitat corruption/correction
    désert/dessert cousin/coussin balade/ballade base/basse bases/basses date/datte sale/salle
    cane/canne vile/ville viles/villes mare/marre russe/ruse russes/ruses vise/visse rose/rosse
    case/casse cases/casses collision/collusion allocation/allocution session/cession
    percepteur/précepteur conservation/conversation évasion/invasion infraction/effraction
    attention/intention prescrire/proscrire prescrit/proscrit importer/exporter
    importation/exportation importations/exportations émigrer/immigrer émigration/immigration
    amener/emmener perpétrer/perpétuer effleurer/affleurer conjecture/conjoncture
    éruption/irruption adhésion/adhérence notable/notoire recouvrer/recouvrir prodige/prodigue
    inclination/inclinaison affection/affectation acception/acceptation partial/partiel
    partiale/partielle oppresser/opprimer inculper/inculquer dénuement/dénouement
    décerner/discerner consommer/consumer accident/incident accidents/incidents attaque/attache
    otages/orages otage/orage tire/trie tirs/tris signe/singe camion/canon bombes/tombes
    trêve/grève trêves/grèves détenu/détendu attentat/attentats libération/délibération
    libérations/délibérations démission/émission démissions/émissions admission/émission
    commission/omission permission/remission cession/session passion/pression pression/presse
    passage/massage message/massage messages/massages bataille/bétail barrage/garage
    barrages/garages bagages/barrages village/virage villages/virages visage/virage
    tension/pension tensions/pensions mention/mentions rançon/garçon chasseur/chausseur
    chasseurs/chausseurs pêcheur/pécheur pêcheurs/pécheurs arrestation/attestation
    arrestations/attestations formation/information formations/informations fraction/friction
    action/fraction réaction/rédaction réactions/rédactions élection/sélection
    élections/sélections érection/élection direction/érection section/sanction
    sections/sanctions fonction/jonction fonctions/jonctions station/nation stations/nations
    citation/station ration/nation relation/délation révélation/relation rotation/notation
    dotation/notation vocation/location location/locution évocation/révocation
    invocation/évocation pollution/solution révolution/résolution évolution/révolution
    dévolution/évolution absolution/résolution ablation/oblation violation/volition
    occupation/occultation explosion/exposition explosions/expositions implosion/explosion
    extension/tension expulsion/impulsion propulsion/répulsion division/vision
    prévision/provision prévisions/provisions révision/prévision précision/prévision
    précisions/prévisions décision/dérision scission/mission inspiration/aspiration
    aspirations/inspirations expiration/aspiration préparation/réparation réparation/séparation
    réparations/séparations réparations/préparations coopération/opération
    récupération/récupérations évacuation/évaluation évacuations/évaluations
    dévaluation/évaluation interdiction/interaction infection/injection infections/injections
    inspection/injection affectation/affection lecture/facture facture/fracture
    factures/fractures texture/lecture capture/rupture captures/ruptures blessé/blasé
    blessés/baissés baisser/laisser baissé/laissé laisse/baisse laissée/baissée
    chauffer/chausser contenir/convenir contenu/convenu parvenir/prévenir provenir/prévenir
    survenir/subvenir prévenu/parvenu retenir/revenir retenu/revenu retenus/revenus
    détenir/devenir détenus/devenus attendu/entendu attendus/entendus attendue/entendue
    attendre/entendre défendre/fendre descendre/défendre répandre/répondre répandu/répondu
    reprendre/répondre apprendre/reprendre exporter/exhorter emporter/importer déporter/reporter
    rapporter/reporter apporter/importer remporter/emporter transporter/transposer
    déposer/reposer disposer/déposer exposer/imposer exposé/imposé opposer/apposer
    composer/comporter proposer/reposer supposer/opposer accueillir/recueillir accuser/abuser
    excuser/accuser refuser/réfuter inhumer/exhumer induire/enduire déduire/réduire
    réduit/déduit réduire/séduire réduit/séduit conduire/construire produit/proscrit
    détruire/déduire instruire/construire couler/coupler couper/coller tomber/bomber
    colonne/colonie colonel/colonie général/généreux marchand/marchant mandant/mandat
    combattant/combattait manifestant/manifestent président/précédent présidents/précédents
    présider/précéder préside/précède résident/président résidents/présidents
    présidence/résidence présidence/précédence confidence/conférence référence/préférence
    différence/déférence déférence/référence résistance/assistance insistance/assistance
    prestance/prestation substance/subsistance circonstance/constance croissance/croyance
    naissance/nuisance puissance/jouissance connaissance/reconnaissance séance/créance
    défiance/méfiance victoire/histoire territoire/trajectoire militaire/milliardaire
    militaires/milliardaires secrétaire/sectaire sanitaire/salutaire sanitaire/solitaire
    solidaire/solitaire salaire/solaire salaires/solaires populaire/polaire nucléaire/nobiliaire
    judiciaire/judicieux financier/fiancé courrier/coursier charnier/chantier sentier/rentier
    premier/pompier dernier/denier derniers/deniers sentiment/serment jugement/logement
    jugements/logements changement/chargement changements/chargements largement/logement
    engagement/encagement dégagement/engagement dérangement/arrangement
    débarquement/embarquement embarquer/débarquer embarqué/débarqué avènement/évènement
    enterrement/entièrement renforcement/enfoncement remplacement/emplacement
    emplacement/déplacement déplacements/emplacements voisin/raisin voisins/raisins matin/mutin
    mutins/matins bassin/bastion bassins/dessins dessin/bassin dessein/dessin destin/festin
    jardin/gradin terrain/parrain terrains/parrains romain/roman humain/humain demain/domaine
    tribune/tribun tribunal/tribune capitales/capitaux cardinal/cordial commercial/communal
    central/ventral local/vocal locaux/vocaux légal/régal loyal/royal loyale/royale mental/métal
    fatal/natal sœur/cœur sueur/lueur valeur/voleur valeurs/voleurs voleur/valeur
    couleur/couloir pasteur/passeur pasteurs/passeurs passeur/poseur lecteur/recteur
    lecteurs/recteurs secteur/lecteur vecteur/secteur acteur/auteur acteurs/auteurs
    hauteur/auteur hauteurs/auteurs docteur/lecteur moteur/monteur porteurs/porteuses
    conteur/compteur directeur/détecteur directeurs/détecteurs électeur/lecteur
    électeurs/lecteurs sélecteur/électeur procureur/procurer éditeur/auditeur éditeurs/auditeurs
    créditeur/éditeur animateur/amateur amateur/armateur amateurs/armateurs orateur/opérateur
    mur/mûr mère/mer mots/maux morts/mots morts/monts vie/vue port/pont ports/ponts tente/vente
    tentes/ventes balle/salle balles/salles maire/mairie peuple/couple foule/poule rouge/bouge
    course/source tir/tri drone/trône mission/omission événement/avènement mot/mort mots/mort
    maison/raison raison/saison maison/saison saison/raison pain/main main/bain lait/fait
    loi/roi foi/loi voix/noix voie/joie voile/toile étoile/toile plage/place place/glace
    places/glaces plaine/plainte plaines/plaintes plainte/plante crise/brise prise/crise
    prises/crises prise/brise frappe/grappe frappes/trappes char/chat chars/chats arme/larme
    armes/larmes armée/année armées/années feu/jeu feux/jeux peur/cœur neige/piège siège/piège
    siège/neige tonnes/tombes canal/banal train/grain trains/grains train/trait corps/cours
    cours/tours tour/four cour/tour juge/jupe juin/juif loup/coup coup/cou coups/cours fils/film
    films/fils garde/carde garder/tarder partie/patrie tuer/tueur suite/fuite fuite/suite
    fuites/suites fumée/fusée fusées/fumées nuage/nage orage/otage mine/mise mines/mises
    mise/crise brise/grise saute/faute pilote/pelote navire/navrer bateau/gâteau bateaux/gâteaux
    rateau/bateau marin/matin marins/matins moine/moins vent/vend vents/vente sang/rang
    rangs/gangs rang/gang mars/marc essence/absence absence/essence urgence/agence
    urgences/agences émeute/meute émeutes/meutes chute/hutte secours/recours recours/secours
    recours/retours retour/recours concours/secours discours/concours blocage/bocage
    blocus/bonus bonus/bonds paris/pari voter/noter vote/note votes/notes voté/noté
    porter/poster poste/porte postes/portes poste/piste pistes/postes liste/piste listes/pistes
    reste/geste restes/gestes tester/rester verser/verger rester/tester cause/pause
    causes/pauses chasse/classe classe/chasse charge/change charger/changer plier/prier
    lier/nier lever/laver cibler/ciblée visite/vitesse limite/limité
    """.split()
)
"""Pairs of French words that a slip could seem to join, and that mean different things."""

KEYBOARD: Final = ("azertyuiop", "qsdfghjklm", "wxcvbn")
"""The rows of letters on a French keyboard."""

SOUNDS: Final = (
    ("ph", "f"),
    ("qu", "k"),
    ("ction", "xion"),
    ("gua", "ga"),
    ("em", "am"),
    ("en", "an"),
    ("y", "i"),
    ("ç", "ss"),
    ("ce", "sse"),
    ("ci", "ssi"),
)
"""Spellings that sound alike, and the one that stands for both; applied in this order."""
