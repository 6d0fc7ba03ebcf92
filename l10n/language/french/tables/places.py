"""Places in French beyond what CLDR knows (countries, time-zone cities): general lists.

One name per item, in the press form; items of several words are joined by an underscore. Each list
is a complete general list of its kind or the largest of it, none made for an article.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

CONTINENTS_AND_REGIONS: Final = """
    Afrique Amérique_du_Nord Amérique_du_Sud Amérique_centrale Amérique_latine Antarctique Arctique
    Asie Asie_centrale Asie_du_Sud-Est Asie_du_Sud Europe Europe_centrale Europe_de_l'Est
    Europe_de_l'Ouest Europe_du_Nord Océanie Eurasie Maghreb Machrek Sahel Levant Moyen-Orient
    Proche-Orient Extrême-Orient Balkans Caucase Scandinavie Caraïbes Antilles Occident Orient
    Indo-Pacifique Afrique_de_l'Ouest Afrique_de_l'Est Afrique_du_Nord Afrique_centrale
    Afrique_australe Afrique_subsaharienne Corne_de_l'Afrique Mésopotamie Sibérie Oural Donbass
    Donbas Crimée Transnistrie Abkhazie Ossétie_du_Sud Haut-Karabakh Nagorny_Karabakh Karabakh
    Cisjordanie Gaza bande_de_Gaza Jérusalem-Est plateau_du_Golan Golan Sinaï Kurdistan Cachemire
    Xinjiang Tibet Mandchourie Bosphore Dardanelles Tchétchénie Daghestan Patagonie Amazonie
    Silicon_Valley Wallonie Flandre Flandres Laponie Groenland Îles_Canaries Baléares Açores Kosovo
    Anatolie Cappadoce Thrace Péloponnèse Crète Bavière Saxe Thuringe Rhénanie Toscane Lombardie
    Vénétie Piémont Ligurie Sicile Sardaigne Calabre Pouilles Campanie Latium Ombrie Frioul
    Catalogne Andalousie Galice Estrémadure Castille Aragon Navarre Murcie Asturies Cantabrie
    Pays_basque Algarve Alentejo Écosse Pays_de_Galles Angleterre Irlande_du_Nord Cornouailles
    Ulster Galicie Moravie Bohême Silésie Poméranie Transylvanie Bessarabie Bucovine Carélie Karélie
    Kaliningrad Kamtchatka Sakhaline Bachkirie Tatarstan Ingouchie Kabylie Rif Darfour Kordofan
    Tigré Ogaden Puntland Somaliland Katanga Kivu Nord-Kivu Sud-Kivu Casamance Cabinda Biafra Punjab
    Bengale Kerala Rajasthan Gujarat Assam Jammu Tamil_Nadu Baloutchistan Sind Waziristan Aceh Java
    Sumatra Bornéo Bali Mindanao Luzon Okinawa Hokkaido Hokkaïdo Honshu Kyushu Sichuan Guangdong
    Hubei Yunnan Mongolie-Intérieure
    """.split()

US_STATES: Final = """
    Alabama Alaska Arizona Arkansas Californie Caroline_du_Nord Caroline_du_Sud Colorado Connecticut
    Dakota_du_Nord Dakota_du_Sud Delaware Floride Géorgie Hawaï Idaho Illinois Indiana Iowa Kansas
    Kentucky Louisiane Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
    Nebraska Nevada New_Hampshire New_Jersey New_York Nouveau-Mexique Ohio Oklahoma Oregon
    Pennsylvanie Rhode_Island Tennessee Texas Utah Vermont Virginie Virginie-Occidentale Washington
    Wisconsin Wyoming
    """.split()

CANADA_AUSTRALIA: Final = """
    Alberta Colombie-Britannique Manitoba Nouveau-Brunswick Nouvelle-Écosse Ontario Québec
    Saskatchewan Terre-Neuve Terre-Neuve-et-Labrador Île-du-Prince-Édouard Yukon Nunavut
    Territoires_du_Nord-Ouest Queensland Nouvelle-Galles_du_Sud Tasmanie Australie-Occidentale
    Australie-Méridionale
    """.split()

FRENCH_REGIONS: Final = """
    Auvergne-Rhône-Alpes Bourgogne-Franche-Comté Bretagne Centre-Val_de_Loire Corse Grand_Est
    Guadeloupe Guyane Hauts-de-France Île-de-France La_Réunion Martinique Mayotte Normandie
    Nouvelle-Aquitaine Occitanie Pays_de_la_Loire Provence-Alpes-Côte_d'Azur Alsace Aquitaine
    Auvergne Bourgogne Champagne-Ardenne Franche-Comté Languedoc-Roussillon Limousin Lorraine
    Midi-Pyrénées Nord-Pas-de-Calais Picardie Poitou-Charentes Rhône-Alpes Provence Côte_d'Azur
    Beauce Brie Camargue Cévennes Périgord Roussillon Languedoc Béarn Gascogne Savoie Dauphiné Vexin
    Sologne Morvan Vercors Luberon Nouvelle-Calédonie Polynésie_française Polynésie Wallis-et-Futuna
    Saint-Pierre-et-Miquelon Saint-Barthélemy Saint-Martin
    """.split()

DEPARTEMENTS: Final = """
    Ain Aisne Allier Alpes-de-Haute-Provence Hautes-Alpes Alpes-Maritimes Ardèche Ardennes Ariège
    Aube Aude Aveyron Bouches-du-Rhône Calvados Cantal Charente Charente-Maritime Cher Corrèze
    Corse-du-Sud Haute-Corse Côte-d'Or Côtes-d'Armor Creuse Dordogne Doubs Drôme Eure Eure-et-Loir
    Finistère Gard Haute-Garonne Gers Gironde Hérault Ille-et-Vilaine Indre Indre-et-Loire Isère
    Jura Landes Loir-et-Cher Loire Haute-Loire Loire-Atlantique Loiret Lot Lot-et-Garonne Lozère
    Maine-et-Loire Manche Marne Haute-Marne Mayenne Meurthe-et-Moselle Meuse Morbihan Moselle Nièvre
    Nord Oise Orne Pas-de-Calais Puy-de-Dôme Pyrénées-Atlantiques Hautes-Pyrénées
    Pyrénées-Orientales Bas-Rhin Haut-Rhin Rhône Haute-Saône Saône-et-Loire Sarthe Haute-Savoie
    Seine-Maritime Seine-et-Marne Yvelines Deux-Sèvres Somme Tarn Tarn-et-Garonne Var Vaucluse
    Vendée Vienne Haute-Vienne Vosges Yonne Territoire_de_Belfort Essonne Hauts-de-Seine
    Seine-Saint-Denis Val-de-Marne Val-d'Oise
    """.split()

FRENCH_CITIES: Final = """
    Abbeville Agde Agen Aix-en-Provence Aix-les-Bains Ajaccio Albertville Albi Alençon Alès Amiens
    Angers Anglet Angoulême Annecy Annemasse Antibes Antony Arcachon Argenteuil Arles Arras Asnières
    Aubagne Aubervilliers Auch Aulnay-sous-Bois Aurillac Autun Auxerre Avignon Bagneux Bagnolet
    Bar-le-Duc Bastia Bayeux Bayonne Beaune Beauvais Belfort Bergerac Besançon Béthune Béziers
    Biarritz Blagnac Blois Bobigny Bondy Bordeaux Boulogne-Billancourt Boulogne-sur-Mer
    Bourg-en-Bresse Bourges Brest Briançon Brive Brive-la-Gaillarde Bruz Caen Cagnes-sur-Mer Cahors
    Calais Cambrai Cannes Carcassonne Carpentras Castres Cavaillon Cayenne Cergy Chalon-sur-Saône
    Châlons-en-Champagne Chambéry Chamonix Champigny-sur-Marne Charleville-Mézières Chartres
    Châteauroux Châtellerault Chaumont Cherbourg Cholet Clamart Clermont-Ferrand Clichy Cognac
    Colmar Colombes Compiègne Concarneau Courbevoie Créteil Creil Dax Deauville Dieppe
    Digne-les-Bains Dijon Dinan Dinard Dole Douai Douarnenez Draguignan Drancy Dreux Dunkerque
    Épernay Épinal Étampes Évreux Évry Fontainebleau Foix Fort-de-France Forbach Fréjus Fougères Gap
    Gennevilliers Grasse Grenoble Guingamp Guéret Hénin-Beaumont Hyères Issy-les-Moulineaux Istres
    Ivry-sur-Seine Kourou La_Baule La_Ciotat La_Courneuve La_Rochelle La_Roche-sur-Yon
    La_Seyne-sur-Mer Lannion Laon Laval Le_Havre Le_Mans Le_Puy-en-Velay Le_Touquet Lens
    Levallois-Perret Libourne Lille Limoges Lisieux Longwy Lons-le-Saunier Lorient Lourdes Lunel
    Lunéville Lyon Mâcon Mantes-la-Jolie Marignane Marseille Martigues Massy Maubeuge Mayenne Meaux
    Melun Mende Menton Metz Millau Montargis Montauban Montbéliard Montélimar Montluçon Montpellier
    Montreuil Morlaix Moulins Mulhouse Nancy Nanterre Nantes Narbonne Neuilly-sur-Seine Nevers Nice
    Nîmes Niort Nouméa Noisy-le-Grand Orange Orléans Orly Oyonnax Palaiseau Pamiers Pantin Papeete
    Paris Pau Périgueux Perpignan Pessac Poissy Poitiers Pontarlier Pontivy Pontoise Port-Vendres
    Privas Provins Puteaux Quiberon Quimper Quimperlé Rambouillet Reims Rennes Rezé Roanne Rochefort
    Rodez Roissy Romans-sur-Isère Roscoff Roubaix Rouen Royan Rueil-Malmaison Saint-Brieuc
    Saint-Denis Saint-Dizier Saint-Étienne Saint-Germain-en-Laye Saint-Lô Saint-Malo
    Saint-Maur-des-Fossés Saint-Nazaire Saint-Omer Saint-Ouen Saint-Quentin Saint-Raphaël
    Saint-Tropez Saintes Salon-de-Provence Sarcelles Sarreguemines Saumur Sedan Sens Sète Sevran
    Soissons Strasbourg Tarbes Thionville Thonon-les-Bains Toul Toulon Toulouse Tourcoing Tours
    Trappes Troyes Tulle Valence Valenciennes Vannes Vaulx-en-Velin Vendôme Vénissieux Verdun
    Versailles Vesoul Vichy Vienne Vierzon Villefranche-sur-Saône Villeneuve-d'Ascq Villeurbanne
    Vincennes Vitrolles Vitry-sur-Seine Voiron
    """.split()

CAPITALS: Final = """
    Abou_Dabi Abou_Dhabi Abuja Accra Addis-Abeba Alger Amman Amsterdam Andorre-la-Vieille Ankara
    Antananarivo Apia Achgabat Asmara Astana Asunción Athènes Bagdad Bakou Bamako
    Bandar_Seri_Begawan Bangkok Bangui Banjul Basseterre Pékin Belgrade Belmopan Berlin Berne
    Beyrouth Bichkek Bissau Bogota Bogotá Brasilia Bratislava Brazzaville Bridgetown Bruxelles
    Bucarest Budapest Bujumbura Buenos_Aires Canberra Caracas Castries Chisinau Colombo Conakry
    Copenhague Dakar Damas Dacca Dhaka Djibouti Dodoma Doha Douchanbé Dublin Erevan Freetown
    Gaborone Georgetown Gitega Guatemala_Ciudad Hanoï Harare Helsinki Honiara Islamabad Jakarta
    Jérusalem Juba Kaboul Kampala Katmandou Khartoum Kiev Kyiv Kigali Kingston Kingstown Kinshasa
    Koweït Kuala_Lumpur La_Havane La_Paz La_Valette Le_Caire Le_Cap Libreville Lilongwe Lima
    Lisbonne Ljubljana Lomé Londres Luanda Lusaka Luxembourg Madrid Majuro Malabo Malé Managua
    Manama Manille Maputo Mascate Maseru Mbabane Mexico Minsk Mogadiscio Monaco Monrovia Montevideo
    Moroni Moscou Nairobi Nassau Naypyidaw N'Djamena New_Delhi Niamey Nicosie Nouakchott Nuku'alofa
    Nur-Sultan Oslo Ottawa Ouagadougou Oulan-Bator Panama Paramaribo Phnom_Penh Podgorica
    Port-au-Prince Port_Moresby Port-Louis Port-d'Espagne Port-Vila Porto-Novo Prague Praia Pretoria
    Pristina Pyongyang Quito Rabat Ramallah Reykjavik Riga Riyad Rome Roseau Saint-Domingue San_José
    San_Salvador Sanaa Santiago São_Tomé Sarajevo Séoul Singapour Skopje Sofia Sri_Jayawardenapura
    Stockholm Sucre Suva Tachkent Taipei Taïpei Tallinn Tananarive Tbilissi Tegucigalpa Téhéran
    Thimphou Tirana Tokyo Tripoli Tunis Vaduz Varsovie Vatican Victoria Vienne Vientiane Vilnius
    Washington Wellington Windhoek Yaoundé Yamoussoukro Zagreb
    """.split()

WORLD_CITIES: Final = """
    Abidjan Abbottabad Acapulco Adana Aden Agadir Ahmedabad Alep Alexandrie Alicante Almaty Amritsar
    Antalya Anvers Arbil Arkhangelsk Astrakhan Atlanta Auckland Augsbourg Austin Avdiïvka Bakhmout
    Bâle Bali Baltimore Bangalore Barcelone Bari Barranquilla Bassorah Belfast Benghazi Bergame
    Bergen Bethléem Bilbao Birmingham Bloemfontein Bologne Bombay Bonn Boston Boutcha Brême Breslau
    Brisbane Bristol Brno Bruges Bulawayo Bursa Busan Cali Calgary Cambridge Cancún Canton Cardiff
    Casablanca Catane Charleroi Charlotte Chengdu Chennai Chicago Chongqing Christchurch Cincinnati
    Ciudad_Juárez Cleveland Coblence Cologne Columbus Constance Constantine Cordoue Cork Cotonou
    Cracovie Curitiba Dallas Davos Daegu Dantzig Delhi Denver Derna Détroit Diyarbakir Djeddah
    Djénine Djerba Dnipro Donetsk Dortmund Douala Douma Doubaï Dresde Dubaï Dubrovnik Durban
    Düsseldorf Édimbourg Edmonton Eindhoven Ekaterinbourg Erbil Essen Fallouja Fès Florence
    Fortaleza Francfort Fribourg Fukushima Gand Gaziantep Gdansk Gênes Genève Gibraltar Glasgow Goma
    Göteborg Gorlovka Graz Grenade Groningue Grozny Guadalajara Guangzhou Guantanamo Guayaquil Haïfa
    Hambourg Hanovre Hébron Heidelberg Hérat Hiroshima Hô-Chi-Minh-Ville Hodeïda Hollywood Homs
    Hong_Kong Honolulu Houston Hyderabad Iaroslavl Idleb Idlib Incheon Indianapolis Innsbruck
    Irkoutsk Irpin Ispahan Istanbul Ivano-Frankivsk Izioum Izmir Jacksonville Jaffa Jalalabad Jaipur
    Jéricho Johannesburg Kandahar Kano Kansas_City Karachi Karlsruhe Kazan Kharkiv Kharkov Kherson
    Khan_Younès Kirkouk Kobané Kobe Kolkata Konya Kossovo Koupiansk Koursk Kramatorsk Krasnodar
    Kryvy_Rih Kunduz Kyoto La_Corogne La_Haye La_Mecque La_Nouvelle-Orléans Lagos Lahore Las_Vegas
    Lattaquié Lausanne Leeds Leicester Leipzig Léopol Liège Linz Liverpool Locarno Lodz Los_Angeles
    Louhansk Lubumbashi Lucerne Lugano Lviv Lyman Madras Magdebourg Malaga Malmö Manchester Mannheim
    Maracaibo Marbella Marioupol Marrakech Mayence Medellín Médine Meknès Melbourne Mélilla
    Melitopol Memphis Messine Miami Milan Minneapolis Misrata Mombasa Monastir Mons Monte-Carlo
    Monterrey Montréal Mossoul Mountain_View Mumbai Munich Münster Murcie Mykolaïv Nagasaki Nagoya
    Namur Nankin Naples Naplouse Nashville Nazareth Newcastle New_York Nijni_Novgorod Nikopol
    Nottingham Novossibirsk Nuremberg Oakland Odense Odessa Okinawa Omsk Oran Orlando Osaka Ostende
    Oviedo Oxford Padoue Palerme Palma Palmyre Parme Pérouse Perth Peshawar Petra Philadelphie
    Phoenix Phuket Pise Pittsburgh Plymouth Pokrovsk Portland Porto Porto_Alegre Portsmouth Potsdam
    Poznan Québec Rafah Rangoun Raqqa Ravenne Recife Rimini Rio Rio_de_Janeiro Rosario Rostock
    Rostov Rotterdam Ryad Sabratha Sacramento Saint-Domingue Saint-Gall Saint-Louis
    Saint-Pétersbourg Saint-Sébastien Salamanque Salem Salerne Salonique Salt_Lake_City Salvador
    Salzbourg Samara Samarcande San_Antonio San_Diego San_Francisco Santa_Cruz Santander São_Paulo
    Saragosse Saratov Sarrebruck Seattle Sébastopol Ségovie Severodonetsk Séville Sfax Shanghai
    Shanghaï Sharm_el-Cheikh Shenzhen Sheffield Sienne Smolensk Sotchi Soumy Sousse Southampton
    Split Stalingrad Stuttgart Suez Sunderland Surabaya Sydney Syracuse Szczecin Szeged Tabriz
    Tamanrasset Tampa Tanger Tarente Tarragone Tartous Tel-Aviv Tel_Aviv Tétouan Thessalonique
    Tianjin Tijuana Tikrit Tizi_Ouzou Tobrouk Tolède Tombouctou Toronto Toula Trèves Trieste Tulsa
    Turin Turku Tver Tyr Utrecht Valladolid Valparaiso Vancouver Varanasi Venise Vérone Vicence
    Vladivostok Volgograd Voronej Wiesbaden Winnipeg Wroclaw Wuhan Xi'an Yalta Yokohama York Ypres
    Zanzibar Zaporijia Zhytomyr Zurich
    """.split()

WATERS_AND_MOUNTAINS: Final = """
    océan_Atlantique océan_Pacifique océan_Indien océan_Arctique océan_Austral Atlantique Pacifique
    Atlantique_Nord Méditerranée Adriatique Baltique Manche mer_Méditerranée mer_Noire mer_Rouge
    mer_Morte mer_Caspienne mer_Baltique mer_du_Nord mer_d'Azov mer_Égée mer_Ionienne mer_Adriatique
    mer_d'Irlande mer_de_Chine mer_de_Chine_méridionale mer_de_Chine_orientale mer_du_Japon
    mer_de_Barents mer_Blanche mer_d'Oman mer_des_Caraïbes golfe_Persique golfe_du_Mexique
    golfe_de_Gascogne golfe_de_Guinée golfe_d'Aden golfe_d'Oman golfe_du_Bengale golfe_du_Lion
    golfe_de_Finlande détroit_d'Ormuz détroit_de_Béring détroit_de_Taïwan détroit_de_Gibraltar
    détroit_de_Malacca pas_de_Calais canal_de_Suez canal_de_Panama canal_du_Midi Seine Loire Rhin
    Rhône Garonne Danube Volga Dniepr Dniestr Don Nil Niger Congo Amazone Mississippi Missouri
    Yangtsé Mékong Gange Indus Euphrate Tigre Jourdain Tamise Elbe Oder Vistule Pô Tibre Èbre Tage
    Douro Escaut Meuse Sambre Ob Ienisseï Léna Amour lac_Léman lac_Baïkal lac_Tchad lac_Victoria
    lac_d'Annecy lac_Michigan lac_de_Garde lac_de_Côme Baïkal Himalaya Alpes Pyrénées Andes
    Rocheuses Carpates Apennins Vosges Jura Atlas Massif_central mont_Blanc Mont-Blanc mont_Ventoux
    mont_Everest Everest Kilimandjaro Etna Vésuve Stromboli Fuji mont_Fuji Elbrouz Cervin Sahara
    Kalahari Gobi Néguev cap_Horn Mont-Saint-Michel
    """.split()

LANDMARKS: Final = """
    Notre-Dame_de_Paris Notre-Dame tour_Eiffel Tour_Eiffel Arc_de_triomphe arc_de_Triomphe
    Champs-Élysées Louvre Montmartre Montparnasse Quartier_latin Vieux-Port Croisette
    Promenade_des_Anglais promenade_des_Anglais place_de_la_République place_de_la_Bastille
    place_de_la_Concorde place_de_la_Nation place_Tiananmen place_Tahrir place_Maïdan place_Rouge
    place_Saint-Pierre place_Vendôme place_Bellecour gare_du_Nord gare_de_l'Est gare_de_Lyon
    gare_Montparnasse gare_Saint-Lazare gare_d'Austerlitz Stade_de_France Parc_des_Princes
    stade_Vélodrome Vélodrome Bercy Roland-Garros Wembley Wimbledon Camp_Nou Santiago-Bernabéu
    Maracana Manhattan Brooklyn Bronx Queens Harlem Times_Square Central_Park Ground_Zero Broadway
    Wall_Street Golden_Gate Capitole Big_Ben Westminster Buckingham palais_de_Buckingham Hyde_Park
    Trafalgar_Square Colisée Alcatraz Guantánamo Auschwitz Tchernobyl Mururoa Île_de_la_Cité
    île_de_la_Cité Disneyland Orly Roissy-Charles-de-Gaulle Heathrow Gatwick JFK Ormuz Bosphore
    mur_de_Berlin Mur_des_lamentations Silicon_Valley Palais_des_festivals Grand_Palais Invalides
    Panthéon Puy_du_Fou
    """.split()

HISTORICAL: Final = """
    Union_soviétique URSS RDA RFA Yougoslavie ex-Yougoslavie Tchécoslovaquie Autriche-Hongrie
    Empire_ottoman Empire_romain Empire_russe Prusse Perse Indochine Rhodésie Zaïre Haute-Volta
    Dahomey Ceylan Siam Birmanie Abyssinie Palestine Judée Samarie Galilée Babylone Carthage Byzance
    Constantinople Leningrad Petrograd Saigon Saïgon
    """.split()

ALIASES: Final = MappingProxyType(
    {
        "Amérique": "États-Unis",
        "USA": "États-Unis",
        "États-Unis d'Amérique": "États-Unis",
        "Fédération de Russie": "Russie",
        "Empire du Milieu": "Chine",
        "pays du Soleil-Levant": "Japon",
        "Grande-Bretagne": "Grande-Bretagne",
        "Hexagone": "France",
        "Corée": "Corée",
        "Émirats": "Émirats arabes unis",
        "Centrafrique": "Centrafrique",
        "RDC": "RDC",
        "République démocratique du Congo": "République démocratique du Congo",
        "République tchèque": "République tchèque",
        "Macédoine du Nord": "Macédoine du Nord",
        "Birmanie": "Birmanie",
        "Timor oriental": "Timor oriental",
        "Taïwan": "Taïwan",
        "Hong Kong": "Hong Kong",
        "Gaza": "Gaza",
        "Caire": "Le Caire",
        "Havre": "Le Havre",
        "Mans": "Le Mans",
        "Touquet": "Le Touquet",
        "Cap": "Le Cap",
        "Ville éternelle": "Rome",
        "Big Apple": "New York",
        "Ville Lumière": "Paris",
        "Île de Beauté": "Corse",
    }
)
"""Other French words for a place, with its canonical name."""

CITIES: Final = frozenset([*FRENCH_CITIES, *CAPITALS, *WORLD_CITIES])

LANDS: Final = frozenset(
    name.replace("_", " ")
    for name in [*CONTINENTS_AND_REGIONS, *US_STATES, *CANADA_AUSTRALIA, *FRENCH_REGIONS]
)
"""States, provinces, parts of the world: in French they have an article."""

ARTICLED: Final = MappingProxyType(
    {
        "Havre": "Le Havre",
        "Mans": "Le Mans",
        "Caire": "Le Caire",
        "Cap": "Le Cap",
        "Touquet": "Le Touquet",
        "Creusot": "Le Creusot",
        "Puy": "Le Puy",
        "Puy-en-Velay": "Le Puy-en-Velay",
        "Pirée": "Le Pirée",
        "Bourget": "Le Bourget",
        "Lavandou": "Le Lavandou",
        "Raincy": "Le Raincy",
        "Kremlin-Bicêtre": "Le Kremlin-Bicêtre",
        "Perreux-sur-Marne": "Le Perreux-sur-Marne",
        "Mée-sur-Seine": "Le Mée-sur-Seine",
        "Lamentin": "Le Lamentin",
        "Tampon": "Le Tampon",
        "Port-Marly": "Le Port-Marly",
        "Vésinet": "Le Vésinet",
        "Pecq": "Le Pecq",
        "Chesnay": "Le Chesnay",
        "Sables-d'Olonne": "Les Sables-d'Olonne",
        "Mureaux": "Les Mureaux",
        "Ulis": "Les Ulis",
        "Herbiers": "Les Herbiers",
        "Arcs": "Les Arcs",
        "Saintes-Maries-de-la-Mer": "Les Saintes-Maries-de-la-Mer",
        "Baux-de-Provence": "Les Baux-de-Provence",
    }
)
"""Towns whose article is part of their name, by what is left of it behind "du", "au", "des"."""

REGIONS: Final = frozenset(
    name.replace("_", " ")
    for name in [
        *CONTINENTS_AND_REGIONS,
        *FRENCH_REGIONS,
        *WATERS_AND_MOUNTAINS,
        *LANDMARKS,
        *HISTORICAL,
        "Hexagone",
    ]
)

PLACES: Final = frozenset(
    name.replace("_", " ")
    for name in [
        *CONTINENTS_AND_REGIONS,
        *US_STATES,
        *CANADA_AUSTRALIA,
        *FRENCH_REGIONS,
        *DEPARTEMENTS,
        *CITIES,
        *WATERS_AND_MOUNTAINS,
        *LANDMARKS,
        *HISTORICAL,
        *ALIASES,
    ]
)

SHARED_REGIONS: Final = frozenset(
    """
    Extrême-Orient Kurdistan Cachemire Sahara Golan Bengale Galice Galicie Baloutchistan Sahel
    Arctique Antarctique Antilles Caraïbes Polynésie Karabakh Guyane Guinée Congo Samoa Indochine
    Amazonie Patagonie Laponie Mongolie Tyrol Brabant Luxembourg Punjab Azerbaïdjan Carélie Caucase
    Maghreb
    """.split()
)
"""Regions that an adjective tells apart or places: Kurdistan irakien, Antilles françaises."""

AMBIGUOUS: Final = frozenset(
    """
    Aube Cher Don Eure Gard Indre Landes Loire Lot Manche Nord Orange Rif Sens Somme Tage Tigre
    Tours Var Vienne Brie Cap Mans Havre Amour Atlas Levant Orient Gobi Ob Lens Laval Salem Sucre
    Victoria Charlotte Austin Constance Florence Sofia Salvador Santiago Jersey Georgetown Orly Pau
    Foix Mende Gap Dole Grasse Menton Moulins Creuse Oise Ain Allier Isère Marne Meuse Vosges Jura
    Rio Sind Nancy Valence Split Petra Tyr Queens Mayenne Saintes Beaune York Nil Niger
    """.split()
)
"""Places whose name is also a word or a first name: not believed at the start of a sentence."""

GEOGRAPHY: Final = frozenset(
    """
    nord sud est ouest occident orient mer mers océan île îles lac mont monts golfe détroit
    canal col cap baie côte vallée plaine désert fleuve rivière canton comté province région
    état états unis union royaume nouvelle nouveau grande grand petite petit haute haut basse
    bas centre centrale orientale occidentale septentrionale méridionale latine rue place avenue
    boulevard pont porte tour parc
    """.split()
)
"""Words of French place names that every language says in its own words."""
