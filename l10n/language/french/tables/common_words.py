"""Ordinary French words that stand capitalised at the start of a sentence, heading or item.

A capital there tells nothing. Grammar words are in `function_words`, people's functions in
`functions`; a word that the article also writes in lower case needs no entry here.
"""

from __future__ import annotations

from typing import Final

NOUNS: Final = """
    abandon absence absences accident accidents accord accords accueil achat acte action actions
    actualité actualités adieu affaire affaires affrontements âge aide aides alerte alertes
    allocution alternance ambiance amende an analyse année années annonce annonces appel appels
    appui arbitrage armée armes arrestation arrestations arrêt arrivée arrivées art article assaut
    assurance attaque attaques attentat attentats attente attention audience augmentation auteur
    automne autoroute autorités avance avancée avantage avenir averse averses avertissement avion
    avions avis avocat avril baisse balance balle bande banque barrage barrages bataille bateau
    bâtiment belle bénéfice bénéfices besoin bilan blackout blessés blessure blocage blocages
    bombardement bombardements bombe bonne bourse bras bref brouillard bruit budget bulletin bus but
    buts camion campagne canicule capitale carte carton cas catastrophe cause célébrations centaines
    centre cérémonie cessez-le-feu chaîne chaleur chance changement chantier chaos chapitre charge
    charges chaud chiffre chiffres choc chômage chose choses chronologie chute ciel cinéma
    circulation circonscription circonscriptions clap clé climat coalition colère collecte collision
    combat combats commerce communication communiqué compétition compromis compte concert conclusion
    condamnation condition conditions conférence conflit confusion confinement congé conquête
    conseil conséquence conséquences consigne consignes constat construction contact contexte
    continuité contrat contrôle contrôles convention coopération corps corruption côté coulisses
    coup coupe coupure coupures coups cour courrier cours course coût couvre-feu création crise
    critique critiques croissance crue crues culture cyclone danger date débat débats début
    déception décès décision décisions déclaration déclarations décollage découverte décryptage
    défaite défi défilé déficit dégâts délai délais délégation délégations demande démission
    démocratie départ départs dépêche dépense dépenses déplacement député députés dernière dernières
    désaccord détail détails détente dette deuil développement dialogue dieu différence diffusion
    difficile difficultés dilemme diplomate diplomates diplomatie direct direction discours
    discussion discussions disparition dispositif dispute dissolution divergences document documents
    dommage dommages don donnée données dons dossier doute doutes drame drapeau drapeaux drone
    drones droit droite droits durée eau eaux échange échanges échec échéance école écoles économie
    éditorial éducation effectif effet effondrement effort efforts élection élections électricité
    éliminatoires élu élus embargo embouteillages émission émotion emploi emplois encadré enchères
    énergie enfance enfant enfants engagement enjeu enjeux enlèvement ennemi enquête enquêtes
    enseignant enseignants entraînement entrée entreprise entreprises entretien entretiens
    environnement épidémie épisode époque épreuve équipe équipes équilibre erreur espace espoir
    essai essais essence est étape étapes état étude études étudiants euro euros évacuation
    évacuations événement événements évolution examen exception excuses exécution exercice exercices
    exode expérience expert experts explication explications exploit explosion explosions
    exportations exposition extrait extraits face faillite famille familles famine fatigue femme
    femmes fermeture fermetures fête fêtes feu feux figure fil film fin finale finances financement
    flammes flash foire fonction fonds football force forces forêt formation forme foule frais
    frappe frappes freinage frontière frontières fuite fumée funérailles fusillade fusion gain gains
    gauche gaz gel général génération gens gestion glissement gouvernement grève grèves groupe
    guerre guide habitant habitants hausse heure heures heureux histoire hiver homicide hommage
    hommages homme hommes honneur hôpital hôpitaux horaire horaires horreur hôtel humour humeur
    hypothèse idée identité île image images impact importations impôt impôts incendie incendies
    incident incidents inculpation indice industrie inflation info infos infographie information
    informations infrastructure ingérence initiative inondation inondations inquiétude inquiétudes
    insécurité instant instruction intempéries interdiction intérêt internet intervention
    interventions interview investissement investissements investiture invité invités issue jeu
    jeunes jeunesse jeux joie jour journal journaliste journalistes journée jours juge juges
    jugement juillet jury justice lancement langage larmes leader leçon lecture légende législatives
    lettre liaison libération liberté libertés licenciements lieu ligne lignes limite liste
    livraison livre logement loi lois longueur lumière lundi lutte lycée machine magistrats mai
    maire maires maison maisons majorité mal malade malgré manche manifestant manifestants
    manifestation manifestations manœuvre manœuvres marche marché marchés mardi marée marge mars
    match matchs matériel matin matinée médaille médailles médecin médecins média médias mélange
    membre membres mémoire mémorial menace menaces mer mesure mesures météo méthode métro meurtre
    mi-temps milieu militaires militants mille millier milliers ministre ministres minute minutes
    miracle mise missile missiles mission modèle moment monde monnaie montagne montant mort morts
    motion mouvement moyen moyens municipales musée musique mystère naissance nation nature naufrage
    négociation négociations neige niveau noël nom nombre nomination nord note nouveau nouveauté
    nouvelle nouvelles nuit nul numéro objectif objet obsèques occasion océan offensive offensives
    offre opération opérations opinion opposants opposition or orage orages ordre ordures
    organisation orientation origine otage otages ouest ouragan ouverture paix pandémie panique
    panne pannes paquet paradis paradoxe parade pardon parents parité parlement parole paroles part
    partage partenariat participation partie parti partis passage passagers passation passe patience
    patrimoine patron patrouille pause pays peine peines pénalty penalty pénurie pénuries percée
    perquisition perquisitions personnes perspective perspectives perte pertes peuple peur phase
    photo photos pilote pilotes piste pistes place plainte plaintes plan planète plaque pluie pluies
    poids point pointe points police policiers politique pollution pompier pompiers pont population
    populations port porte-parole portrait position possession possible poste pourparlers poursuite
    poursuites pouvoir pratique précaution précédent précisions préfecture premier première
    premières premiers preneur présence présentation présidence présidentielle presse pression prêt
    prêts preuve preuves prévision prévisions prière prières principe priorité prise prison
    prisonniers prix problème problèmes procès procédure prochain prochaine production produit
    profil programme progrès projet projets prolongation promesse promesses pronostic proposition
    propositions protection protestation protestations prudence public publication puissance
    qualification qualifications qualité quart quartier question questions quinzaine radio rafale
    rafales raison raisons ralentissement rappel rapport rapports rassemblement rassemblements
    ravitaillement réaction réactions rebond rebondissement recensement récession recette recherche
    recherches récit réclamation récolte recommandations reconnaissance reconstruction record
    records recours recul redressement réduction référence référendum réflexion réforme réformes
    réfugiés refus regain régime région registre règle règles regret regrets relance relations
    relève remaniement remise remontée rencontre rencontres rendez-vous renfort renforts
    renouvellement rentrée répit réplique répliques réponse réponses report reportage repos reprise
    réquisitions réquisitoire rescapés réseau réserve résistance résolution responsable responsables
    ressources restaurants restrictions résultat résultats résumé retard retards retour retrait
    retraite retraites retrouvailles réunion réunions révélation révélations révision révolution
    rien risque risques rivalité riverains rivière route routes rumeur rumeurs rupture saison
    salaire salaires salariés samedi sanction sanctions santé sauvetage scandale scène scénario
    science scientifiques score scrutin séance secousse secousses secours secret secrets secrétaire
    secteur section sécheresse sécurité séisme séismes semaine semaines sénat sénateurs séparation
    série séries service services session seul siège signal signature signe signes silence site
    situation société soir soirée soldat soldats soleil solidarité solution sommet son sondage
    sondages sort sortie souci soulagement source sources souvenir souvenirs spectacle spectaculaire
    sport sports stade station stratégie structure succès suite suites sujet supporters surprise
    suspect suspects suspense suspension symbole symptômes syndicats système table tableau tactique
    taux taxe taxes technologie témoignage témoignages témoin témoins tempête températures temps
    tendance tension tensions tentative terrain terre territoire terrorisme test tests tête texte
    théâtre tir tirage tirs titre titres tournant tournoi tour trafic tragédie train trains traité
    traitement transfert transferts transition transport transports travail travaux traversée
    tremblement trêve tribune tribunal triomphe troupes tsunami tueur typhon union unité urgence
    urgences usine utilisation vacances vaccin vaccination vacarme vague vagues vainqueur valeur
    vélo vent vente ventes vents verdict vérification vérité version veto viande victime victimes
    victoire vidéo vidéos vie vigilance village ville villes violence violences virage virus visite
    visiteurs vitesse vivre voiture voitures voie voies voix vol volontaires volonté vols vote votes
    vœux voyage voyageurs vraie yeux zone zones zoom
    """.split()

ADJECTIVES_AND_VERBS: Final = """
    absent absente battu battue battus article articles page pages accompagné accompagnée accusé
    accusée agacé âgé âgée ancien ancienne anciens anciennes apaisé appelé appelée apparemment
    arrêté arrêtée arrivé arrivée assis assise attaqué attaquée attendu attendue auditionné beau
    blessé blessée bon bonne bons bonnes brillant cher chère chers clair claire concernant condamné
    condamnée considéré considérée contacté contactée contraint contrainte convoqué conscient
    craignant décédé décédée déçu déçue décidément dénommé désigné désignée désireux devenu devenue
    difficile dit dont double éliminé élu élue énorme entendu entouré entourée entré envoyé épuisé
    étant étrange excellent exclusif expliqué extraordinaire faible fatigué favori fier fière fini
    finie fondé fondée forcé formidable fort forte fragilisé francophone furieux gagnant grand
    grande grands grandes gros grosse haut haute heureux historique ignorant immense important
    impossible impressionnant inculpé incroyable indéniable inédit informé inquiet inquiète installé
    installée intense international interpellé interrogé interrogée interrogés invité invitée isolé
    jeune jeunes joint jointe jugé jugée large lancé lancée lassé lent local locale logique long
    longue magnifique maigre majeur malheureusement mauvais mauvaise meilleur meilleure menacé
    menacée mené menée mécontent mort morte motivé né née naturellement nommé nommée nombreux
    nombreuses notons nouvel occupé opposé ouvert ouverte pareil partagé parti partie passé passée
    petit petite petits petites placé placée plein poursuivi poursuivie poussé présent présente
    pressé prévu prévue prié principal principale privé privée probable prochain promis propre
    publié publiée puissant quitte rapide rare rares ravi ravie récent récente reçu reçue réélu
    réélue rejoint remarquable remis rentré reste réuni réunie réunis réunies révélé riche sacré
    sacrée saluons satisfait satisfaite sérieux seul soupçonné soupçonnée soutenu soutenue
    souvenez-vous spécial sûr surpris surprise suspendu suspendue sympathique terminé terminée
    terrible tombé tombée total touché touchée triste troublant tué tuée unique utile venu venue
    vieux vieille vif visé visée visiblement vivant vu vue vrai achevé ajoutant alertés allez allons
    annoncé appelons arrêtez attendez attention cessez cherchez choisissez cliquez comptez consultez
    continuez découvrez demandez écoutez envoyez faites finissons imaginez inscrivez-vous
    intervenant lire lisez notre participez parlons passons posez précisons prenez préparez puisse
    rappelez-vous rappelons regardez rejoignez répondez restez retenez retournez retrouvez revenez
    revenons revivez revoir revoyez saluant sachez suivez téléchargez tenez tentez venez voir voyons
    votez vivez absolument actuellement ailleurs assurément certainement clairement concrètement
    conformément contrairement côté curieusement effectivement également étonnamment évidemment
    finalement forcément globalement grosso heureusement hélas historiquement idéalement
    immédiatement inévitablement initialement jusque-là justement longtemps légèrement mi moyennant
    normalement officiellement parallèlement particulièrement paradoxalement pendant précédemment
    précisément premièrement principalement probablement progressivement quasiment quelquefois
    rapidement rarement récemment résultat sérieusement sitôt soudain soudainement symboliquement
    techniquement théoriquement tranquillement ultérieurement ultime vraiment vraisemblablement
    bravo ah allô oh ouf eh hé hop hourra tiens tant outre compte dixit
    """.split()

PROPER_BUT_COMMON: Final = frozenset(
    """
    état etat états etats premier première ministre monsieur madame messieurs mesdames internet web
    net église bourse république nation dieu dieux terre soleil lune histoire nord sud est
    ouest premières premiers bible président présidente ier grand grande trésor législatif exécutif
    sud-est sud-ouest nord-est nord-ouest wifi wi-fi brent dame administration maison mer intérieur
    défense finances affaires éducation culture santé justice sports
    """.split()
)
"""Nouns that French capitalises inside a sentence without making a name: l'État, la République."""

COMMON_WORDS: Final = frozenset([*NOUNS, *ADJECTIVES_AND_VERBS])
