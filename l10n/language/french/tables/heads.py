"""French words beside a name that tell its kind."""

from __future__ import annotations

from typing import Final

PLACE_HEADS: Final = frozenset(
    """
    ville villes village villages commune communes capitale métropole agglomération hameau bourg
    bourgade banlieue quartier quartiers arrondissement cité camp camps campement localité
    municipalité station province provinces région régions département départements district oblast
    canton comté préfecture sous-préfecture État république territoire territoires enclave exclave
    péninsule presqu'île île îles îlot archipel atoll presqu'îles côte côtes littoral plage plages
    baie rade golfe détroit canal mer océan lac lacs étang fleuve rivière torrent rive rives bords
    vallée vallées gorge gorges plaine plateau massif mont monts montagne montagnes colline pic col
    glacier volcan cratère forêt forêts bois parc désert oasis dune marais delta estuaire embouchure
    cap pointe frontière frontières route routes autoroute boulevard avenue rue rues quai quais pont
    tunnel carrefour rond-point échangeur périphérique place porte gare gares aéroport aéroports
    aérogare aérodrome port ports héliport base bases caserne garnison passage court
    quartier-général prison pénitencier hôpital hôpitaux clinique usine centrale barrage mine mines
    raffinerie chantier zone stade stades arène vélodrome hippodrome circuit gymnase salle théâtre
    opéra musée cathédrale église basilique mosquée synagogue temple monastère abbaye cimetière
    château palais hôtel tour immeuble maison résidence ambassade consulat maire mairie préfet
    préfète gouverneur gouverneure évêque archevêque procureur habitants banlieues habitant natif
    native originaire proximité large nord sud est ouest nord-est nord-ouest sud-est sud-ouest
    centre-ville environs abords alentours périphérie centre destination direction provenance départ
    arrivée ciel bombardement bataille siège chute prise libération évacuation
    """.split()
)
"""Nouns after which a name (with de, du, à or nothing) is a place."""

SITES: Final = frozenset(
    """
    mer océan pointe cap col mont île îles îlot lac baie golfe détroit pic dune archipel rue avenue
    boulevard gare tour palais promenade pont place quai square esplanade jardin canal rond-point
    Rue Avenue Boulevard Place Quai Pont Palais Mont Cap Pointe Île Lac Col Gare Pic Baie Stade
    Aéroport Hôpital Hôtel Château Musée Parc Théâtre Opéra Basilique Cathédrale Mosquée Synagogue
    Arche Bibliothèque Vallée Forêt Porte
    """.split()
)
"""Nouns that belong to the name of a place: île de Ré, but la ville de Brest is Brest."""

SITE_ADJECTIVES: Final = frozenset(
    "Grand Grande Petit Petite Vieux Vieille Nouveau Nouvelle".split()
)
"""Capitalised before such a noun they belong to the name: Grand Palais, Grande Arche."""

PLACE_PREPOSITIONS: Final = frozenset(["à", "en", "vers", "jusqu'à", "sous"])
"""Alone before a name: à Landiras."""

PLACE_VERBS: Final = frozenset(
    """
    reliant relie relient survolant survolé traversant traversé traverse quittant quitté quitte
    rejoindre rejoint rejoignant gagnant regagner regagné frappe frappé frappant ravage ravagé
    ravagent touche bombarde bombardé évacuer atteindre atteint bordant encercle encerclé assiège
    reprendre dessert desservant visiter visitant longe longeant entoure
    """.split()
)
"""Verbs whose object is mostly a place."""

PLACE_AFTER: Final = frozenset(
    """
    autour près loin venus venu venue venant parti partie partis originaires originaire arrivé
    arrivée hors proche proches
    """.split()
)
"""Words before "de" + place: venus de X, autour de X."""

PLACE_PREFIXES: Final = frozenset(
    """
    saint sainte saints haut haute hauts hautes bas basse mont monts nord sud est ouest val vaux
    port pont nouvelle nouveau vieux vieille grand grande petit petite puy bourg champ château roche
    san santa são los las
    """.split()
)
"""First parts of compound place names: Saint-X, Haut-X."""

PLACE_JOINTS: Final = frozenset(
    ["sur", "en", "sous", "lès", "les", "lez", "le", "la", "aux", "de", "du"]
)
"""Middle parts of compound place names: X-sur-Y."""

ORGANISATION_HEADS: Final = frozenset(
    """
    agence chaîne chaînes journal quotidien hebdomadaire magazine mensuel site radio télévision
    média groupe groupes société sociétés entreprise entreprises compagnie compagnies constructeur
    avionneur équipementier opérateur fournisseur distributeur laboratoire laboratoires fabricant
    géant géants start-up startup enseigne marque banque banques assureur cabinet fonds holding
    filiale maison-mère parti partis mouvement formation coalition alliance syndicat syndicats
    centrale intersyndicale fédération confédération association ONG fondation collectif
    organisation institution institut université école lycée collège académie club clubs équipe
    équipes franchise écurie milice milices brigade bataillon régiment division guérilla réseau
    plateforme plate-forme messagerie application appli réseaux tribunal ministère parlement éditeur
    éditions maison label studio studios brigades sondage observatoire commission comité conseil
    bureau cellule action actions gang cartel mafia secte congrégation ordre loge
    """.split()
)
"""Nouns directly before the name of an organisation: l'agence X, le groupe X."""

ORGANISATION_OF: Final = frozenset(
    """
    PDG patron patronne dirigeants salariés employés actionnaires actionnaire fondateur fondatrice
    cofondateur action actions titre filiale siège cours chiffre militants adhérents cadres invité
    invitée appel membre membres adhésion
    """.split()
)
"""Nouns before "de" + organisation: le PDG de X, l'action X."""

PERSON_OF: Final = frozenset(
    """
    famille avocat avocats avocate avion proche proches entourage épouse mari veuve fils fille frère
    sœur père mère portrait discours mort décès assassinat meurtre arrestation procès démission
    nomination élection réélection victoire défaite but doublé triplé visite venue déclaration
    déclarations propos mots parole mains bras équipe camp partisans soutiens conservateurs rival
    adversaire successeur prédécesseur remplaçant réaction erreur passe frappe tir réplique réponse
    mandat gouvernement cabinet administration ère règne politique biographie film roman livre album
    chanson œuvre actions présence absence sort côtés jury
    """.split()
)
"""Nouns before "de" + person: l'avion de X."""

NAME_HEADS: Final = frozenset(
    """
    tempête ouragan cyclone typhon dépression canicule opération mission plan projet programme fusée
    lanceur satellite satellites sonde capsule moteur moteurs missile missiles drone drones avion
    avions bombardier chasseur hélicoptère char chars navire paquebot ferry cargo pétrolier voilier
    bateau yacht frégate porte-avions sous-marin vol ligne lignes métro film films série roman livre
    album chanson single titre pièce opéra spectacle émission documentaire jeu tableau prix trophée
    coupe championnat tournoi ligue festival salon forum conférence sommet marathon rallye régate
    loi lois décret traité accord accords pacte charte convention constitution affaire affaires
    dossier scandale virus variant variants maladie syndrome vaccin médicament molécule comète
    astéroïde exoplanète planète étoile constellation galaxie indice logiciel modèle outil système
    application téléphone smartphone console processeur voiture train barrage mémorial monument
    statue statues code réforme chien chienne chat cheval jument panda référendum doctrine théorie
    théorème plateforme élevage mutation supercalculateur télescope variété cuvée parfum
    """.split()
)
"""Nouns directly before a name that is neither person, place nor organisation."""

PAIRS: Final = frozenset(
    """
    sommet axe ligne liaison duel tandem duo rencontre accord match entretien pacte débat couple
    trajet vol pipeline gazoduc oléoduc autoroute corridor frontière derby tête-à-tête dialogue
    discussions pourparlers échange affaire front rivalité guerre traité ticket réunion binôme
    face-à-face choc conflit négociations relations relation route
    """.split()
)
"""Nouns before two names joined by a hyphen: le sommet X-Y is two names."""

CLUB_LETTERS: Final = frozenset(
    """
    AS FC RC US SC AC CA UA ES SM OGC AJ EA HAC HSC SU CS SO BC HBC VB MHSC FK SK CF CD SSC AFC
    """.split()
)
"""Letters before or after a town that make a club: AS Bondy, Toulouse FC."""

FOREIGN_BODIES: Final = frozenset(
    """
    Academy Agency Air Airlines Airport Airways Alliance Army Association Authority Bank Brothers
    Bros Capital Center Centre Club Bureau Aerospace Energy Healthcare Defence Defense Biotech
    Pharma College Commission Committee Companies Company Corp Corporation Council Court Department
    Emirates Entertainment Express Federation Financial Force Forum Foundation Fund Games Gazette
    Global Group Gruppe Guard Holding Holdings Hospital Hotels House Inc Industries Initiative
    Institute Institution International Investment Journal Labs League Ltd Management Media Mining
    Mirror Motors Movement Museum Network News Observer Office Oil Organization Park Partners Party
    Pictures Police Post Press Project Racing Radio Records Research Review School Security Service
    Services Shipping Society Solutions Sport Sports Standard Stanley Studies Studios Systems Team
    Tech Technologies Telecom Telegraph Television Times Tribune Trust Union United University Watch
    Works Zeitung
    """.split()
)
"""English and German words that are part of the name of a body: Epic Games, World Bank."""

FOREIGN_EVENTS: Final = frozenset(
    """
    Awards Bowl Championship Championships Classic Cup Days Derby Festival Finals Fest Grand Prix
    League Masters Open Series Show Slam Summit Tour Trophy Week Weekend
    """.split()
)
"""Foreign words that are part of the name of an event: ATP Finals, Fashion Week."""

SURE_EVENTS: Final = frozenset(["Coupe", "Ligue", "Championnat", "Festival", "Tournoi", "Palme"])
"""First words of events that are believed at the start of a sentence too, with a capital behind."""

FOREIGN_PLACES: Final = frozenset(
    """
    beverly black central city cape costa east el fort glen great isla lake las long los lower
    middle mont mount monte new north palm playa porto puerto punta red rio rock saint san santa
    santo silver south st sainte são upper villa vila west white
    """.split()
)
"""First words of places of two words abroad: Santa Clara, Mount Vernon, North Bay."""

CAPITAL_ORGANISATIONS: Final = frozenset(
    """
    Académie Agence Alliance Bataillon Brigade Cellule Corps Délégation Division Escadron Inspection
    Régiment Unité Armée Assemblée Association Autorité Banque Bourse Bureau Caisse Centrale Centre
    Cercle Chambre Coalition Collectif Collège Comité Commission Compagnie Confédération Conférence
    Congrès Conseil Coordination Cour Croissant-Rouge Croix-Rouge Département Direction École Église
    Etat-major Fédération Fondation Fonds Force Forces Front Garde Gendarmerie Groupe
    Haut-Commissariat Haut-Conseil Haute Hôpital Institut Laboratoire Ligue Ministère Mission
    Mouvement Mutuelle Observatoire Office Ordre Organisation Parlement Parquet Parti Police
    Rassemblement Régie Réseau Secours Sénat Service Société Syndicat Tribunal Trésor Union
    Université
    """.split()
)
"""Capitalised first words of organisations; lower-case words may follow: Parti socialiste."""

CAPITAL_NAMES: Final = frozenset(
    """
    Accord Accords Ballon Championnat Championnats Charte Code Convention Coupe Critérium
    Déclaration Festival Fête Guerre Journée Jeux Ligue Livret Loi Marche Marathon Masters Mondial
    Mondiaux Nuit Nobel Open Opération Pacte Palme Plan Prix Rallye Révolution Salon Sommet Tour
    Tournoi Traité Trophée Printemps Biennale Foire Première Seconde Deuxième
    """.split()
)
"""Capitalised first words of events, prizes and laws: Coupe de France."""

WORKS: Final = frozenset(
    """
    film films série roman livre album chanson single titre pièce opéra spectacle émission
    documentaire tableau ouvrage essai mémorial monument statue bateau navire opération poème revue
    exposition podcast pour dans avec de par
    """.split()
)
"""Words before a capitalised title in quotation marks."""

RELATIONAL: Final = frozenset(
    """
    uni unie unis unies rouge rouges blanc blanche blancs blanches vert verts verte noir noire bleu
    bleus libre libres suprême public publique publics publiques supérieur supérieure russe russes
    turc turque grec grecque suisse belge tchèque slovaque serbe croate bulgare kurde arabe arabes
    juif juive druze corse basque slave catholique orthodoxe sunnite chiite général générale normale
    commun commune majeur unifié démocrate démocrates populaire travailliste islamique insoumise
    """.split()
)
"""Adjectives of institutions that no ending tells."""

NOT_RELATIONAL: Final = frozenset(
    """
    explique indique réplique applique critique revendique complique communique pratique abdique
    rétorque faire taire plaire satisfaire extraire apaise insiste assiste existe consiste persiste
    résiste biaise quel quelle quels quelles tel telle tels telles lequel laquelle duquel appelle
    rappelle mais jamais désormais soient aient avaient étaient viennent tiennent contient maintient
    appartient devient vient revient tient retient soutient obtient lundi rien bien combien ancien
    anciens ancienne anciennes hier premier dernier pair ait était avait fait vais sais animaux
    journaux travaux plaise actuel actuels actuelle fiche récente
    """.split()
)
"""Words with the ending of such an adjective that are none."""

RELATIONAL_ENDING: Final = (
    r"(?:[aei]l|aux|ales?|elles?|els|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|iques?|aires?|ifs?"
    r"|ives?|istes?|ains?|aines?|ans?|anes?|ines?|oires?|eurs?)$"
)
"""Endings of adjectives that a name of an institution may contain: nationale, européenne."""
