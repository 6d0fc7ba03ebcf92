"""Organisations that French press names without explaining: general lists by kind.

Items of several words are joined by an underscore. Person names have no place here.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

INTERNATIONAL: Final = """
    ONU OTAN UE OMS OMC OCDE FMI BCE BERD BEI BRI OPEP OIT OIM OMM OMPI UIT UNESCO UNICEF UNRWA HCR
    PAM FAO AIEA CPI CIJ CEDH CJUE OSCE ASEAN CEDEAO BRICS Mercosur MERCOSUR OEA OCS OTSC CEI UA UMA
    APEC AELE ALENA Aléna CICR MSF WWF FIFA UEFA CIO AMA TAS FIA UCI ATP WTA NBA NFL NHL MLB UFC FFF
    FFR FFT LFP LNR LNH Interpol Europol Frontex Eurojust Eurostat Euronext Swift Oxfam Greenpeace
    Amnesty Amnesty_International Human_Rights_Watch Reporters_sans_frontières
    Médecins_sans_frontières Médecins_du_monde Croix-Rouge Croissant-Rouge Nations_unies
    Organisation_des_Nations_unies Union_européenne Union_africaine Commission_européenne
    Parlement_européen Conseil_européen Conseil_de_l'Europe Conseil_de_sécurité Banque_mondiale
    Banque_centrale_européenne Fonds_monétaire_international Organisation_mondiale_de_la_santé
    Organisation_mondiale_du_commerce Cour_pénale_internationale Cour_internationale_de_justice
    Cour_européenne_des_droits_de_l'homme Alliance_atlantique Ligue_arabe Saint-Siège
    Haut-Commissariat_aux_réfugiés Programme_alimentaire_mondial
    Agence_internationale_de_l'énergie_atomique Agence_internationale_de_l'énergie
    Agence_spatiale_européenne Conseil_de_coopération_du_Golfe Commonwealth Bruxelles-Capitale Giec
    GIEC
    """.split()

STATE_BODIES: Final = """
    Élysée Matignon Quai_d'Orsay Quai_des_Orfèvres Kremlin Maison-Blanche Pentagone Congrès Sénat
    Douma Bundestag Bundesrat Knesset Duma Rada Downing_Street Buckingham_Palace Foreign_Office
    Whitehall Capitol_Hill Département_d'État Departement_d'État FBI CIA NSA DEA FDA EPA NTSB FAA
    Fed FED SEC Réserve_fédérale Cour_suprême US_Army US_Navy US_Air_Force Secret_Service
    Garde_nationale Stasi KGB FSB GRU SVR SBU MI5 MI6 GCHQ Mossad Shin_Bet Tsahal BND DGSE DGSI
    DGCCRF DGAC GIGN RAID BRI PJ CRS IGPN IGGN Pnat PNAT PNF Parquet_national_financier Insee INSEE
    Inserm CNRS Inrae CEA Cnes CNES ONERA Onera BRGM Météo-France Ademe Anses ANSM ARS HAS Samu Sdis
    SDIS Urssaf Unédic Agirc-Arrco CAF Cnil CNIL Arcom CSA Anssi ANSSI AMF ACPR Hadopi HATVP Cnam
    CNAM Cnav Dares Dreal BEA Cour_des_comptes Cour_de_cassation Conseil_constitutionnel
    Conseil_d'État Conseil_d'Etat Conseil_économique_et_social Assemblée_nationale Banque_de_France
    Caisse_des_dépôts Défenseur_des_droits Santé_publique_France France_Travail Pôle_emploi
    Office_français_de_la_biodiversité Haute_Autorité_de_santé Académie_française Institut_Pasteur
    Gustave-Roussy Curie Sorbonne Sciences_Po Sciences-Po Polytechnique ENA HEC Harvard Stanford MIT
    Yale Princeton Oxford_University Nasa NASA ESA NOAA USGS CDC NIH OMB USAID ICE Doge Bundeswehr
    Bundesbank Armée_rouge Wehrmacht Banque_d'Angleterre Banque_du_Japon Légion_étrangère
    """.split()

PARTIES_AND_UNIONS: Final = """
    PS PCF RN LR LFI EELV LREM MoDem UDI UMP UDF RPR NPA LO FN LIOT Liot Renaissance Horizons
    Reconquête Ensemble Nupes NFP Place_publique Debout_la_France Les_Républicains Les_Écologistes
    Les_Verts La_France_insoumise France_insoumise Rassemblement_national Front_national
    Parti_socialiste Parti_communiste Nouveau_Front_populaire Nouvelle_Union_populaire Génération.s
    Lutte_ouvrière Parti_républicain Parti_démocrate Parti_conservateur Parti_travailliste Labour
    Tories Brexit_Party Reform_UK Sinn_Féin SNP DUP CDU CSU SPD FDP AfD CDU-CSU CDU/CSU Die_Linke
    BSW FPÖ ÖVP SPÖ PP PSOE Vox Podemos Sumar Ciudadanos Junts ERC PNV Fratelli_d'Italia
    Forza_Italia Lega Movimento_5_Stelle PD Fidesz PiS AKP CHP HDP PKK YPG Likoud Hamas Fatah OLP
    Hezbollah Djihad_islamique Houthis État_islamique Daech Daesh Al-Qaïda Al-Qaida Boko_Haram Aqmi
    Talibans FARC ETA IRA ANC Syriza Solidarnosc CGT CFDT FO CFTC CFE-CGC UNSA Unsa SUD Sud-Rail
    SUD-Rail Solidaires FSU Medef CPME U2P FNSEA Confédération_paysanne Coordination_rurale
    Force_ouvrière Jeunes_Agriculteurs Snes Snuipp Wagner Azov Femen Anonymous Hells_Angels
    Ku_Klux_Klan Frères_musulmans Black_Lives_Matter Casques_blancs Casques_bleus
    """.split()

COMPANIES: Final = """
    Accor Adidas Adobe Aéroports_de_Paris Air_China Air_France Air_France-KLM Air_Liquide Airbnb
    Airbus Alcatel Alibaba Allianz Alphabet Alstom Amazon AMD American_Airlines Anthropic Apple
    Aramco ArcelorMittal Arianespace ArianeGroup Arkema AstraZeneca Atos Auchan Audi Axa AXA Baidu
    Bank_of_America Barclays BASF Bayer BioNTech BlackRock Blue_Origin BMW BNP_Paribas Boeing
    Bolloré Bombardier Booking Bosch Bouygues BP BPCE British_Airways BYD Canon Capgemini Carrefour
    Casino Caterpillar Chanel Chevron Cisco Citigroup Citroën CMA_CGM Coca-Cola Colissimo
    Continental Crédit_agricole Crédit_mutuel Crédit_Suisse Dacia Daimler Danone Dassault
    Dassault_Aviation Dassault_Systèmes DeepMind Deliveroo Dell Delta Delta_Air_Lines Deutsche_Bank
    Deutsche_Bahn DHL Dior Disney EasyJet easyJet Ebay EDF Eiffage Embraer Enedis Engie ENI Eni
    Ericsson Eurostar Eutelsat Evergrande Exxon ExxonMobil Facebook Faurecia FedEx Ferrari Fiat
    Fitch Fnac Ford Free Fujitsu Galeries_Lafayette Gazprom General_Electric General_Motors
    GlaxoSmithKline Goldman_Sachs Google GRDF GRTgaz GSK Gucci H&M Heineken Hermès Hitachi Honda
    HSBC Huawei Hyundai IBM Ikea Iliad Illumina ING Instagram Intel Intermarché JPMorgan Kering Kia
    KLM L'Oréal La_Banque_postale La_Poste Lactalis Lafarge Lagardère Leclerc Lego Lenovo Lidl
    LinkedIn Lockheed_Martin L'Occitane Lufthansa Lukoil LVMH Maersk Mastercard McDonald's McKinsey
    Mercedes Mercedes-Benz Merck Meta Michelin Microsoft Mistral_AI Mitsubishi Moderna Monoprix
    Monsanto Moody's Morgan_Stanley Motorola MSC Natixis Naval_Group Nestlé Netflix Nexans Nike
    Nintendo Nissan Nokia Northvolt Northrop_Grumman Novartis Novo_Nordisk Nvidia OpenAI Opel Oracle
    Orange Orano Orpea Panasonic Paramount PayPal Pepsi PepsiCo Pernod_Ricard Petrobras Peugeot
    Pfizer Philips Porsche Procter_&_Gamble Publicis Qantas Qatar_Airways Qualcomm RATP Raytheon
    Renault Reuters Rheinmetall Roche Rolls-Royce Rosatom Rosneft RTE Ryanair Saab Safran
    Saint-Gobain Samsung Sanofi SAP Schneider_Electric Shell Shein Siemens Skype SNCF SNCF_Réseau
    SNCF_Voyageurs Société_générale Sodexo Sony SoftBank SpaceX Spotify Standard_&_Poor's Starbucks
    Starlink Stellantis STMicroelectronics Suez Suzuki SwissAir Takeda Tata Temu Tencent Tesla Teva
    Thales ThyssenKrupp TikTok Toshiba Total TotalEnergies Toyota Transavia TSMC Tupperware Twitter
    Uber UBS Ubisoft Unibail-Rodamco-Westfield UniCredit Unilever United_Airlines UPS Valeo
    Vallourec Veolia Verizon Vinci Visa Vivendi Vodafone Volkswagen Volvo Vueling Walmart
    Warner_Bros WhatsApp Wikipédia Wikipedia WikiLeaks Worldline Xiaomi Yahoo YouTube Zara Zoom ZTE
    Snapchat Twitch Bluesky Mastodon Discord Signal Threads Reddit Nasdaq Wall_Street_Journal
    Bourse_de_Paris
    """.split()

MEDIA: Final = """
    AFP Agence_France-Presse Associated_Press AP DPA Ansa ANSA Efe EFE Tass TASS RIA_Novosti
    Interfax Xinhua Chine_nouvelle Bloomberg Anadolu Belga BBC CNN NBC ABC CBS MSNBC Fox_News NPR
    PBS Sky_News ITV Channel_4 Al-Jazira Al-Jazeera Al-Arabiya RT Sputnik Russia_Today Rossia_24
    RTBF RTS RTVE RAI Rai ARD ZDF NHK CGTN TF1 LCI M6 W9 Arte Canal+ C8 CNews BFM BFM-TV BFMTV
    BFM_TV RMC RTL Europe_1 Franceinfo France_Info franceinfo France_Inter France_Culture
    France_Bleu France_2 France_3 France_4 France_5 France_24 France_Télévisions Radio_France RFI
    TV5_Monde TV5Monde Mediapart Le_Monde Le_Figaro Figaro Libération Le_Parisien
    Aujourd'hui_en_France L'Équipe Les_Échos Les_Echos La_Croix L'Humanité Ouest-France Sud-Ouest
    Sud_Ouest La_Provence Nice-Matin Var-Matin Le_Progrès La_Dépêche_du_Midi La_Dépêche Midi_Libre
    La_Voix_du_Nord Le_Télégramme L'Est_républicain DNA Dernières_Nouvelles_d'Alsace
    Le_Dauphiné_libéré Paris_Match Le_Point L'Express L'Obs Marianne Valeurs_actuelles
    Courrier_international Le_Canard_enchaîné Canard_enchaîné Charlie_Hebdo Le_Journal_du_dimanche
    JDD Le_JDD Le_Soir La_Libre La_Libre_Belgique Le_Temps La_Tribune New_York_Times Washington_Post
    Wall_Street_Journal USA_Today Los_Angeles_Times Time Newsweek The_Guardian Guardian
    Financial_Times The_Times The_Economist Daily_Mail The_Sun Daily_Telegraph Politico Axios
    Der_Spiegel Spiegel Die_Welt Die_Zeit Bild El_País El_Mundo Corriere_della_Sera La_Repubblica
    La_Stampa Kommersant Haaretz Asahi_Shimbun Global_Times 20_Minutes Brut Konbini Ifop Ipsos Elabe
    Odoxa BVA Harris_Interactive OpinionWay Kantar Cevipof Médiamétrie
    """.split()

SPORTS: Final = """
    PSG OM OL ASSE LOSC RC_Lens OGC_Nice Paris-SG Paris_SG Paris_Saint-Germain
    Olympique_de_Marseille Olympique_lyonnais AS_Saint-Étienne AS_Monaco Stade_rennais FC_Nantes
    Toulouse_FC RC_Strasbourg Stade_de_Reims Stade_brestois Montpellier_HSC Girondins_de_Bordeaux
    Stade_français Stade_toulousain Racing_92 RC_Toulon RCT ASM_Clermont Union_Bordeaux-Bègles
    Real_Madrid FC_Barcelone Barça Atlético_Madrid Atlético_de_Madrid Bayern Bayern_Munich
    Borussia_Dortmund RB_Leipzig Bayer_Leverkusen Juventus Juventus_Turin AC_Milan Milan_AC
    Inter_Milan Inter_de_Milan AS_Rome SSC_Naples Lazio Manchester_United Manchester_City
    Liverpool_FC Chelsea Arsenal Tottenham Everton Aston_Villa Benfica Ajax Ajax_Amsterdam FC_Porto
    Sporting_Portugal Celtic Celtic_Glasgow Galatasaray Fenerbahçe Besiktas Boca_Juniors River_Plate
    Flamengo Santos_FC Los_Angeles_Lakers Lakers Chicago_Bulls Golden_State_Warriors Boston_Celtics
    San_Antonio_Spurs New_York_Knicks Red_Bull McLaren Red_Bull_Racing Mercedes-AMG Alpine
    XV_de_France Bleus Bleues All_Blacks Springboks Wallabies Pumas Albiceleste Seleçao Mannschaft
    Squadra_Azzurra Groupama-FDJ Cofidis Visma UAE_Team_Emirates Ineos Decathlon-AG2R
    """.split()

AFTER_ARTICLE: Final = frozenset(
    """
    Orange Free Total Shell Casino Meta Signal Threads Time Renaissance Horizons Ensemble Suez Brut
    Leclerc Marianne Libération Delta Visa Zoom Vinci Bild Alpine Curie Bleus Bleues Santos Ajax
    Chelsea Casques Ford Guardian Figaro Spiegel Labour Vox Continental Booking Pumas Lega Sumar
    Doge Inter Paramount
    """.split()
)
"""Names that are also words, first names or surnames: believed inside a sentence only."""

OTHER_NAMES: Final = """
    Jeux_olympiques Jeux_paralympiques JO Coupe_du_monde Coupe_du_Monde Coupe_de_France
    Coupe_d'Europe Coupe_Davis Ligue_des_champions Ligue_Europa Ligue_Conférence Ligue_1 Ligue_2
    Ligue_des_nations Premier_League Liga Bundesliga Serie_A Serie_B Top_14 Pro_D2 Tour_de_France
    Tour_d'Italie Giro Vuelta Paris-Roubaix Paris-Nice Milan-San_Remo Liège-Bastogne-Liège
    Tour_des_Flandres Vendée_Globe Route_du_Rhum Transat_Jacques-Vabre Six_Nations
    Tournoi_des_Six_Nations Super_Bowl Formule_1 MotoGP 24_Heures_du_Mans Open_d'Australie US_Open
    Ballon_d'or Ballon_d'Or Soulier_d'or Mondial Euro_2016 Eurovision Palme_d'or Lion_d'or Ours_d'or
    César Césars Oscar Oscars Golden_Globes Emmy_Awards Grammy_Awards Festival_de_Cannes Mostra
    Berlinale Festival_d'Avignon prix_Goncourt Goncourt Renaudot Femina Médicis Booker_Prize
    Pulitzer prix_Pulitzer Nobel prix_Nobel médaille_Fields prix_Nobel_de_la_paix
    prix_Nobel_de_littérature prix_Nobel_de_physique prix_Nobel_de_chimie prix_Nobel_de_médecine
    prix_Nobel_d'économie Légion_d'honneur prix_Sakharov prix_Turing Grand_Prix Grand_Chelem
    Première_Guerre_mondiale Seconde_Guerre_mondiale Deuxième_Guerre_mondiale Grande_Guerre
    Guerre_froide guerre_froide guerre_du_Golfe guerre_de_Corée guerre_du_Vietnam guerre_d'Algérie
    guerre_d'Espagne guerre_de_Cent_Ans Révolution_française Révolution Libération Résistance
    Renaissance Shoah Holocauste Moyen_Âge Antiquité Empire Restauration Commune Front_populaire
    Mai_68 Trente_Glorieuses Printemps_arabe Printemps_de_Prague Euromaïdan Maïdan Brexit Watergate
    Nakba Perestroïka Débarquement Armistice Noël Pâques Pentecôte Ascension Toussaint Assomption
    Ramadan ramadan Aïd Aïd_el-Fitr Aïd_el-Kébir Hanoukka Kippour Yom_Kippour Roch_Hachana Halloween
    Thanksgiving Black_Friday Saint-Valentin Saint-Sylvestre Carême Constitution Code_pénal
    Code_civil Code_du_travail Parcoursup Green_Deal Pacte_vert Accord_de_Paris accord_de_Paris
    accords_de_Paris accords_d'Oslo accords_d'Abraham accords_de_Minsk accords_d'Évian
    accords_de_Camp_David traité_de_Maastricht traité_de_Lisbonne traité_de_Rome
    traité_de_Versailles traité_de_l'Atlantique_Nord convention_de_Genève conventions_de_Genève
    Schengen espace_Schengen Déclaration_universelle_des_droits_de_l'homme Patriot_Act Obamacare
    Bitcoin Covid Covid-19 COVID-19 Sida Ebola Zika mpox Alzheimer Parkinson G7 G8 G20 G5_Sahel
    COP28 COP29 COP30 COP31 CAC_40 SBF_120 Dow_Jones S&P_500 Nikkei Dax DAX FTSE_100 Hang_Seng
    Footsie Euro_Stoxx Livret_A Bible Coran Torah Évangile Évangiles Marseillaise Union_Jack iPhone
    iPad Android Windows ChatGPT Gemini Copilot GPT-4 GPT-5 Grok Claude_AI Thalys TGV_Inoui Ouigo
    Orient-Express Transsibérien Concorde Rafale Mirage_2000 Leclerc_XLR Charles-de-Gaulle Patriot
    Scud Kalachnikov Titanic Voie_lactée Station_spatiale_internationale ISS Apollo Spoutnik Soyouz
    Hubble James-Webb Galileo Ariane Vega Falcon Starship Crew_Dragon Artemis Curiosity Perseverance
    Rosetta Juice Copernicus Grand_Paris Grand_Paris_Express
    """.split()

BOUND: Final = MappingProxyType(
    {
        "Nobel de la paix": "prix Nobel de la paix",
        "Nobel de littérature": "prix Nobel de littérature",
        "Nobel de physique": "prix Nobel de physique",
        "Nobel de chimie": "prix Nobel de chimie",
        "Nobel de médecine": "prix Nobel de médecine",
        "Nobel d'économie": "prix Nobel d'économie",
    }
)
"""Shorter forms of names and what they stand for."""

COMMON_ACRONYMS: Final = frozenset(
    """
    TGV TER RER TVA PIB PDG DG DRH DJ QG HLM SUV GPS ADN ARN VIH OGM RTT CDI CDD ONG PME PMI ETI BTS
    CAP IRM PMA GPA IVG TNT TV DVD CD PC SMS MMS USB VTT VTC ULM IA PCR QR OK KO SDF BD CV RIP RSA
    CSG TTC HT VAR NB PS: PV RDV EHPAD Ehpad MP3 AOC AOP BIO VO VF WC UV CO2 LGBT LGBTQ QCM RMI SAV
    SMIC TIG TOC ZEP ZAD ZUP OPA IPO GES EPR GNL GPL HTML JT TEMPO EN DIRECT LIVE VIDEO VIDÉO ALERTE
    URGENT INFO FLASH EXCLUSIF RECIT RÉCIT REPLAY SCORE BUT MAJ
    """.split()
)
"""Capitals that name kinds of things, not one organisation."""


def _names(*lists: list[str]) -> frozenset[str]:
    return frozenset(name.replace("_", " ") for names in lists for name in names)


ORGANISATIONS: Final = _names(
    INTERNATIONAL, STATE_BODIES, PARTIES_AND_UNIONS, COMPANIES, MEDIA, SPORTS
)
NICKNAMES: Final = frozenset(["Bleus", "Bleues", "Pumas", "Casques", "Doge"])
FIRMS: Final = frozenset(
    name for name in _names(COMPANIES, MEDIA, SPORTS) - NICKNAMES if " " not in name
)
"""Companies, newspapers and clubs of one word, which no language translates."""

BODIES: Final = _names(INTERNATIONAL, STATE_BODIES) | NICKNAMES
"""Bodies that languages explain, by their task rather than by their address: Matignon."""

NAMES: Final = _names(OTHER_NAMES, list(BOUND))
