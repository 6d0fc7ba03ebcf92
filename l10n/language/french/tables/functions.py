"""What people are and do in French press text: words that introduce or follow a person."""

from __future__ import annotations

from typing import Final

TITLES: Final = frozenset(
    """
    M. MM. M Mr Mme Mmes Mlle Mlles Me Mes Dr Pr Mgr Monsieur Madame Mademoiselle Maître Docteur
    Professeur Monseigneur Sir Lord Lady Dom Père Sœur Frère Maréchal Général Colonel Amiral
    Capitaine Lieutenant Commandant Président Présidente Ministre Chancelier Chancelière Roi Reine
    Prince Princesse Pape Cardinal Saint Sainte Don Doña Cheikh Cheick Émir Sultan
    """.split()
)
"""Forms of address before a name; they stay outside the name."""

FUNCTIONS: Final = frozenset(
    """
    président présidente ex-président ex-présidente vice-président vice-présidente coprésident
    coprésidente ministre ministres ex-ministre secrétaire secrétaires sous-secrétaire premier
    première chancelier chancelière roi reine prince princesse empereur impératrice tsar pape
    cardinal archevêque évêque curé abbé prêtre pasteur imam rabbin patriarche ayatollah cheikh émir
    sultan calife dalaï-lama gouverneur gouverneure préfet préfète sous-préfet maire maires adjoint
    adjointe député députée députés sénateur sénatrice sénateurs eurodéputé eurodéputée élu élue
    conseiller conseillère conseillers commissaire ambassadeur ambassadrice consul diplomate
    négociateur négociatrice émissaire envoyé envoyée représentant représentante délégué déléguée
    haut-représentant médiateur médiatrice candidat candidate candidats opposant opposante dissident
    dissidente militant militante activiste chef cheffe chefs vice-chefs numéro dirigeant dirigeante
    leader patron patronne PDG DG directeur directrice directeurs fondateur fondatrice cofondateur
    cofondatrice entrepreneur milliardaire homme femme magnat industriel banquier banquière
    économiste analyste expert experte spécialiste chercheur chercheuse professeur professeure
    enseignant enseignante universitaire historien historienne politologue sociologue philosophe
    climatologue sismologue météorologue prévisionniste astronome astronaute cosmonaute spationaute
    physicien physicienne chimiste biologiste médecin infectiologue épidémiologiste virologue
    chirurgien chirurgienne infirmier infirmière psychiatre psychologue avocat avocate avocats
    procureur procureure juge magistrat magistrate président-directeur bâtonnier greffier huissier
    notaire policier policière gendarme commandant commandante capitaine lieutenant
    lieutenant-colonel colonel général générale généraux amiral maréchal sergent caporal soldat
    adjudant brigadier pilote pompier sauveteur secouriste marin pêcheur navigateur navigatrice
    skipper explorateur journaliste reporter correspondant correspondante rédacteur rédactrice
    éditorialiste chroniqueur chroniqueuse présentateur présentatrice animateur animatrice
    photographe porte-parole attaché attachée assistant assistante collaborateur collaboratrice
    interprète bras directeur-général écrivain écrivaine romancier romancière auteur auteure autrice
    poète dramaturge scénariste réalisateur réalisatrice cinéaste metteur producteur productrice
    distributeur acteur actrice comédien comédienne humoriste chanteur chanteuse rappeur rappeuse
    musicien musicienne compositeur compositrice chorégraphe danseur danseuse pianiste violoniste
    artiste peintre sculpteur plasticien dessinateur dessinatrice styliste couturier architecte
    mannequin influenceur influenceuse youtubeur youtubeuse entraîneur entraîneuse sélectionneur
    coach arbitre joueur joueuse footballeur footballeuse attaquant attaquante défenseur milieu
    gardien gardienne latéral ailier buteur buteuse demi pilier talonneur troisième-ligne rugbyman
    basketteur basketteuse handballeur tennisman nageur nageuse cycliste coureur coureuse sprinteur
    sprinteuse athlète champion championne médaillé médaillée skieur skieuse judoka boxeur boxeuse
    escrimeur surfeur gymnaste marathonien suspect suspecte accusé accusée prévenu prévenue coaccusé
    meurtrier assassin tueur terroriste djihadiste otage victime témoin plaignant plaignante détenu
    détenue prisonnier condamné rescapé rescapée survivant survivante militaire espion lanceur père
    mère fils fille frère sœur frères sœurs mari époux épouse veuf veuve compagne compagnon enfant
    enfants fillette garçon adolescent adolescente jumeaux parents couple neveu nièce oncle tante
    cousin cousine grand-père grand-mère ami amie voisin voisine collègue homologue prédécesseur
    successeur successeure rival rivale dauphin bras-droit ingénieur ingénieure technicien
    technicienne agriculteur agricultrice éleveur éleveuse ouvrier ouvrière employé employée
    cheminot commerçant commerçante restaurateur gérant gérante boulanger chauffeur conducteur
    conductrice retraité retraitée étudiant étudiante lycéen lycéenne habitant habitante riverain
    riveraine touriste bénévole syndicaliste responsable membre figure vétéran rapporteur
    rapporteure questeur porte-étendard colistier colistière cadre co-rapporteur tête frontman
    recteur doyen doyenne
    """.split()
)
"""Nouns that stand before or, after a comma, behind a person's name."""

FIRST_NAMED: Final = frozenset(
    """
    roi reine prince princesse empereur impératrice tsar tsarine pape saint sainte frère sœur
    """.split()
)
"""People who go by their given name; it has nothing to do with a surname spelled alike."""

PORTFOLIOS: Final = frozenset(
    """
    Affaires Agriculture Aménagement Armées Budget Cohésion Commerce Communication Comptes Culture
    Défense Développement Écologie Économie Éducation Emploi Énergie Enseignement Environnement
    Équipement Europe Famille Finances Fonction Guerre Industrie Intérieur Jeunesse Justice Logement
    Mer Numérique Outre-mer Pêche Plan Recherche Relations Ruralité Santé Sécurité Solidarités
    Sports Tourisme Transition Transports Travail Trésor Ville État Etat Sceaux Solidarité Égalité
    Innovation Asile
    """.split()
)
"""What a ministry is for: capitalised in French and no name: le ministre des Finances."""

SPEECH: Final = frozenset(
    """
    accusé accuse accusent admet admis affirmé affirme affirment ajouté ajoute alerté alerte annoncé
    annonce annoncent appelé appelle argue argué assuré assure assurent averti avertit avoué avoue
    commenté commente concédé concède conclu conclut confié confie confient confirmé confirme
    confirment conseillé considère constaté constate crié crie déclaré déclare déclarent demandé
    demande dénoncé dénonce dénoncent déploré déplore détaillé détaille dit disent dévoilé écrit
    écrivent espère espéré estimé estime estiment évoqué évoque exhorté exige exigé expliqué
    explique expliquent fustigé fustige félicité félicite glissé glisse indiqué indique indiquent
    insisté insiste interrogé juge jugé jugent jure juré lance lancé martèle martelé menace menacé
    minimise nie note noté observe observé plaide plaidé pense précisé précise précisent prévenu
    prévient promet promis prône proteste protesté raconte raconté racontent rappelé rappelle
    rappellent reconnaît reconnu redoute redouté réaffirmé réaffirme réagi réagit recommandé
    regrette regretté relève remercie remercié répété répète répliqué réplique répond répondu
    reproche reproché résume résumé rétorqué rétorque révélé révèle ricane s'agace s'alarme s'amuse
    s'émeut s'étonne s'exclame s'indigne s'inquiète s'insurge salue salué saluent souffle soufflé
    soulignent souligne souligné soupire soutient suggère tacle témoigne témoigné témoignent
    temporise tempère tonne tranche tranché tweeté tweete twitté vante veut savoure s'emporte peste
    persifle martèlent réclame réclamé
    """.split()
)
"""Verbs of speech as they stand beside the speaker: a déclaré X, X affirme."""

ACTING: Final = frozenset(
    """
    a arrive arrivera attend attendent bat boucle brandit cherche compte conserve convoque craint
    croit décide défend demeure démissionne devance devrait devait doit dirige dispute dispose
    domine double échoue effectue égalise élimine embrasse emporte entend entame entre espérait est
    était exclut fait fête gagne hésite ignore incarne inscrit insulte invite jouera laisse
    maintient manque marque mène milite mise multiplie n'a n'est ne nomme ouvre parle part partage
    participe participera passe perd persiste peut pilote porte pourrait préfère prend prendra
    prépare présente présidera profite propose quitte réalise reçoit recevra refuse remet remporte
    rencontre rencontrera rend rendra renonce réplique reprend reste restera retrouve réussit
    revient s'adresse s'appuie s'approche s'envole s'est bloque brille calme cède chute claque
    craque file frappe hausse joue monte plie rêve sombre triomphe s'exprime s'exprimera s'impose
    s'incline s'offre s'oppose sait sauve se sera serait signe signera sort souhaite suit suspend
    tente termine tire tombe transforme trouve va vient visite vise voit voulait vote voudrait
    appelle accueille accueillera accepte accorde
    """.split()
)
"""Verbs whose subject is mostly a person, as they follow a name."""

FAMILY_FIRST: Final = frozenset(
    """
    Xi Kim Li Wang Zhang Park Lee Nguyen Moon Yoon Liu Deng Mao Hu Chen Zhao Han Ho Lam Tsai Wen
    """.split()
)
"""Family names that stand before the given name: bare "Xi" is Xi Jinping."""

PARTICLES: Final = frozenset(
    """
    de du d' des la le van von der den ben bin al el ter zu di da do dos della ibn ould y af
    """.split()
)
"""Lower-case words inside a person's name."""

FOREIGN_PARTICLES: Final = PARTICLES - {"de", "du", "d'", "des", "la", "le", "y"}
"""Particles that cannot be French grammar."""
