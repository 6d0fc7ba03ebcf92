"""Ordinary words of the news that no other table has, in their usual forms.

They are evidence that a word is a word when a text has another one letter away. Add what is
missing; a plural in s needs no entry.
"""

from __future__ import annotations

from typing import Final

PRESS_WORDS: Final = frozenset(
    """
    agriculteur agricultrice agression aéroport allié ambulance ampleur analyste anniversaire
    antenne appareil artillerie artisan ascenseur assemblée assistance atelier atterrissage
    autoroute avalanche aveu bagage bénéficiaire bénévole bétail bidonville bilan billet bombardier
    boulevard bouchon boutique brouillard bureau cabinet cambriolage camp candidature caserne
    cathédrale cellule cendre chambre charbon chauffage chirurgie cible cimetière citerne clientèle
    clinique cockpit collège colline commissariat communauté commune compagnie comportement
    concession concurrence confiance connaissance conséquence consommateur constitution
    consultation contagion contamination contexte continent contrainte convocation convoi
    coopérative corridor cortège couloir couronne coutume couverture créancier croisière
    débris décharge défaillance délinquance demeure dépôt désastre destination détachement
    détonation dimension diplomatie discipline dispositif doctrine documentaire dommage donateur
    éboulement éclairage économiste écran effectif égalité électorat embarcation embuscade
    émetteur empreinte emprise encadrement engin énergie enfance ennemi entraînement entrepôt
    entreprise entretien environnement épicentre épidémie équipage équipement escalade escorte
    espionnage essence estimation établissement évasion évêque exemple exercice existence
    expertise exploitation explosif expulsion extension façade facteur faillite faiblesse famine
    faubourg ferry fiscalité flamme fléau flotte fonctionnaire fondation forêt formalité forteresse
    fourgon foyer fraude frégate funérailles fusillade garantie gazoduc gendarme gendarmerie
    gestion glacier glissement gouvernance gouvernement gratuité grenade guerre guérilla
    habitation héritage hésitation hôpital horizon hospitalisation humanité hydravion hypothèse
    identité immeuble imprudence incapacité inconnu indemnité indépendance indice infirmier
    infirmière infraction infrastructure ingérence innovation inspection installation
    institution instruction intégration intelligence intensité intérêt interlocuteur
    internationale internaute interruption intrusion investissement investisseur isolement
    itinéraire jeunesse judiciaire justice laboratoire lancement légende législation lendemain
    logement logistique maintenance maladie malaise mandat marchandise marécage matériel
    médiateur médicament mémoire menace migrant ministère missile mobilisation monument moteur
    municipalité munition musée navette neutralité nomination numérique obligation obscurité
    observateur obstacle occupation offensive opérateur opposant opposition ordinateur organe
    organisateur organisation orientation origine ouragan ouverture paiement panique panneau
    parlement parlementaire parquet participation partisan patience patrimoine pénurie périmètre
    périphérie personnage personnalité perturbation pesticide pétrole phénomène photographie
    pilotage pipeline plaidoirie planète plateau politique pollution population portrait poursuite
    précipitation préfecture préjudice prélèvement préparatif présence présidence prévention
    principe priorité prisonnière privilège procédure processus production professeur profession
    programme progression propagande propriétaire propriété prospérité protection protestation
    protocole province provision prudence psychologue publication puissance quartier quotidien
    radiation raffinerie rassemblement réacteur réalité rébellion rebelle récolte reconstruction
    redressement référence référendum réfugié régiment règlement relance religion renseignement
    renouvellement réparation répercussion répression reproche réseau réserve résidence résistance
    résolution responsabilité ressortissant restriction résultat retrait réussite revendication
    rivalité rumeur rupture sabotage salarié sanctuaire satellite sauvetage scénario scientifique
    sécheresse secrétariat sénateur sensibilité séquestration série serveur siège signal silence
    situation sommet souffrance soulèvement souveraineté spectacle spectateur spécialiste stabilité
    stagiaire stratégie structure submersion succession suspension symbole symptôme syndicat
    tempête tendance terminal territoire terroriste témoignage tonnerre tornade tourisme tradition
    trafic tragédie train trajectoire tranchée transaction transition transport traversée
    tremblement tribunal trottoir tunnel uniforme université urgence utilisateur vaccin véhicule
    vengeance vérification verdict victime vigilance violence visibilité volontaire voyageur
    vulnérabilité

    immense américaine américain entier entière énorme terrible historique politique économique
    judiciaire militaire nucléaire diplomatique humanitaire international internationale nationale
    national régional régionale municipal municipale sanitaire scientifique stratégique technique
    traditionnel traditionnelle dramatique spectaculaire exceptionnel exceptionnelle provisoire
    définitif définitive nécessaire obligatoire volontaire particulier particulière régulier
    régulière premier première principal principale immédiat immédiate prochain prochaine

    déterminante décisive commence commencent commencé continue continuent continué intervient
    interviennent intervenu arrive arrivent avance avancent recule reculent confirme confirment
    confirmé annonce annoncent annoncé organise organisent organisé participe participent
    distribue distribuent évacue évacuent évacué évacuée évacués interpelle interpellé interpellés
    suspendu suspendue suspendus blessé blessée blessés renforcé renforcée rétabli rétablie
    signalé signalée ordonné ordonnée atterrir atterrit décolle décoller rencontre rencontrent
    appelle appellent travaillé souhaite souhaitent beaucoup désormais immédiatement actuellement
    finalement notamment rapidement lentement officiellement probablement évidemment récemment
    """.split()
)
