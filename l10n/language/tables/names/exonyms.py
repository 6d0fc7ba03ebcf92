"""Places that languages call by names of their own: the press forms of each.

One row a place, as French writes it, then a column for each language. "_" is a space within a name,
"/" parts forms, the first is preferred. Places with one spelling everywhere need no row.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLUMNS: Final = "en de es it pt ca pl nl ru uk tr".split()

_CITIES: Final = """
Munich Munich München Múnich Monaco_di_Baviera/Monaco Munique Munic/Múnic Monachium München Мюнхен Мюнхен Münih
Cologne Cologne Köln Colonia Colonia Colónia/Colônia Colònia Kolonia Keulen Кёльн/Кельн Кельн Köln
Francfort Frankfurt Frankfurt Fráncfort/Frankfurt Francoforte Frankfurt/Francoforte Frankfurt/Francfort Frankfurt Frankfurt Франкфурт Франкфурт Frankfurt
Hambourg Hamburg Hamburg Hamburgo Amburgo Hamburgo Hamburg Hamburg Hamburg Гамбург Гамбург Hamburg
Nuremberg Nuremberg Nürnberg Núremberg Norimberga Nuremberga/Nurembergue Nuremberg Norymberga Neurenberg Нюрнберг Нюрнберг Nürnberg
Dresde Dresden Dresden Dresde Dresda Dresden/Dresde Dresden Drezno Dresden Дрезден Дрезден Dresden
Hanovre Hanover Hannover Hannover/Hanóver Hannover Hanôver/Hanover Hannover Hanower Hannover Ганновер Ганновер Hannover
Brême Bremen Bremen Bremen Brema Bremen/Brema Bremen Brema Bremen Бремен Бремен Bremen
Leipzig Leipzig Leipzig Leipzig Lipsia Leipzig Leipzig Lipsk Leipzig Лейпциг Лейпциг Leipzig
Aix-la-Chapelle Aachen Aachen Aquisgrán Aquisgrana Aachen/Aquisgrano Aquisgrà Akwizgran Aken Ахен Аахен Aachen
Mayence Mainz Mainz Maguncia Magonza Mainz/Mogúncia Magúncia Moguncja Mainz Майнц Майнц Mainz
Trèves Trier Trier Tréveris Treviri Trier/Tréveris Trèveris Trewir Trier Трир Трір Trier
Ratisbonne Regensburg Regensburg Ratisbona Ratisbona Ratisbona Ratisbona Ratyzbona Regensburg Регенсбург Регенсбург Regensburg
Salzbourg Salzburg Salzburg Salzburgo Salisburgo Salzburgo Salzburg Salzburg Salzburg Зальцбург Зальцбург Salzburg
Genève Geneva Genf Ginebra Ginevra Genebra Ginebra Genewa Genève Женева Женева Cenevre
Bâle Basel Basel Basilea Basilea Basileia Basilea Bazylea Bazel Базель Базель Basel
Berne Bern Bern Berna Berna Berna Berna Berno Bern Берн Берн Bern
Lausanne Lausanne Lausanne Lausana/Lausanne Losanna Lausanne/Lausana Lausana Lozanna Lausanne Лозанна Лозанна Lozan
Lucerne Lucerne Luzern Lucerna Lucerna Lucerna Lucerna Lucerna Luzern Люцерн Люцерн Luzern
Anvers Antwerp Antwerpen Amberes Anversa Antuérpia Anvers Antwerpia Antwerpen Антверпен Антверпен Anvers
Bruges Bruges Brügge Brujas Bruges Bruges Bruges Brugia Brugge Брюгге Брюгге Brugge
Gand Ghent Gent Gante Gand Gante Gant Gandawa Gent Гент Гент Gent
Liège Liège/Liege Lüttich Lieja Liegi Liège/Lieja Lieja Liège Luik Льеж Льєж Liège
La_Haye The_Hague Den_Haag La_Haya L'Aia/L'Aja Haia La_Haia Haga Den_Haag Гаага Гаага Lahey
Édimbourg Edinburgh Edinburgh/Edinburg Edimburgo Edimburgo Edimburgo Edimburg Edynburg Edinburgh Эдинбург Единбург Edinburgh
Douvres Dover Dover Dover/Douvres Dover Dover Dover Dover Dover Дувр Дувр Dover
Cracovie Kraków/Krakow Krakau Cracovia Cracovia Cracóvia Cracòvia Kraków Krakau Краков Краків Krakov
Venise Venice Venedig Venecia Venezia Veneza Venècia Wenecja Venetië Венеция Венеція Venedik
Florence Florence Florenz Florencia Firenze Florença Florència Florencja Florence Флоренция Флоренція Floransa
Naples Naples Neapel Nápoles Napoli Nápoles Nàpols Neapol Napels Неаполь Неаполь Napoli
Turin Turin Turin Turín Torino Turim Torí Turyn Turijn Турин Турин Torino
Milan Milan Mailand Milán Milano Milão Milà Mediolan Milaan Милан Мілан Milano
Gênes Genoa Genua Génova Genova Génova/Gênova Gènova Genua Genua Генуя Генуя Cenova
Bologne Bologna Bologna Bolonia Bologna Bolonha Bolonya Bolonia Bologna Болонья Болонья Bologna
Padoue Padua Padua Padua Padova Pádua Pàdua Padwa Padua Падуя Падуя Padova
Vérone Verona Verona Verona Verona Verona Verona Werona Verona Верона Верона Verona
Trieste Trieste Triest Trieste Trieste Trieste Trieste Triest Triëst Триест Трієст Trieste
Palerme Palermo Palermo Palermo Palermo Palermo Palerm Palermo Palermo Палермо Палермо Palermo
Syracuse Syracuse Syrakus Siracusa Siracusa Siracusa Siracusa Syrakuzy Syracuse Сиракузы Сіракузи Siraküza
Pise Pisa Pisa Pisa Pisa Pisa Pisa Piza Pisa Пиза Піза Pisa
Sienne Siena Siena Siena Siena Siena Siena Siena Siena Сиена Сієна Siena
Barcelone Barcelona Barcelona Barcelona Barcellona Barcelona Barcelona Barcelona Barcelona Барселона Барселона Barselona
Séville Seville Sevilla Sevilla Siviglia Sevilha Sevilla Sewilla Sevilla Севилья Севілья Sevilla
Saragosse Zaragoza/Saragossa Saragossa Zaragoza Saragozza Saragoça Saragossa Saragossa Zaragoza Сарагоса Сарагоса Zaragoza
Cordoue Córdoba/Cordoba Córdoba/Cordoba Córdoba Cordova Córdova/Córdoba Còrdova Kordoba Córdoba Кордова Кордова Kordoba
Pampelune Pamplona Pamplona Pamplona Pamplona Pamplona Pamplona Pampeluna Pamplona Памплона Памплона Pamplona
Salonique Thessaloniki Thessaloniki/Saloniki Salónica/Tesalónica Salonicco Salónica/Tessalónica Salònica/Tessalònica Saloniki Thessaloniki Салоники Салоніки Selanik
Thessalonique Thessaloniki Thessaloniki/Saloniki Salónica/Tesalónica Salonicco Salónica/Tessalónica Salònica/Tessalònica Saloniki Thessaloniki Салоники Салоніки Selanik
Corfou Corfu Korfu Corfú Corfù Corfu Corfú Korfu Korfoe Корфу Корфу Korfu
Strasbourg Strasbourg Straßburg Estrasburgo Strasburgo Estrasburgo Estrasburg Strasburg Straatsburg Страсбург Страсбург Strazburg
Marseille Marseille/Marseilles Marseille Marsella Marsiglia Marselha Marsella Marsylia Marseille Марсель Марсель Marsilya
Nice Nice Nizza Niza Nizza Nice Niça Nicea Nice Ницца Ніцца Nice
Lyon Lyon/Lyons Lyon Lyon Lione Lyon/Lião Lió Lyon Lyon Лион Ліон Lyon
Bordeaux Bordeaux Bordeaux Burdeos Bordeaux Bordéus/Bordeaux Bordeus Bordeaux Bordeaux Бордо Бордо Bordeaux
Toulouse Toulouse Toulouse Toulouse/Tolosa Tolosa Toulouse/Tolosa Tolosa Tuluza Toulouse Тулуза Тулуза Toulouse
Lille Lille Lille Lille Lilla/Lille Lille Lilla Lille Rijsel/Lille Лилль Лілль Lille
Avignon Avignon Avignon Aviñón Avignone Avignon/Avinhão Avinyó Awinion Avignon Авиньон Авіньйон Avignon
Versailles Versailles Versailles Versalles Versailles Versalhes Versalles Wersal Versailles Версаль Версаль Versay
Philadelphie Philadelphia Philadelphia Filadelfia Filadelfia Filadélfia Filadèlfia Filadelfia Philadelphia Филадельфия Філадельфія Philadelphia
La_Nouvelle-Orléans New_Orleans New_Orleans Nueva_Orleans New_Orleans Nova_Orleães/Nova_Orleans Nova_Orleans Nowy_Orlean New_Orleans Новый_Орлеан Новий_Орлеан New_Orleans
Montréal Montreal Montreal Montreal Montréal/Montreal Montreal Montreal/Mont-real Montreal Montreal Монреаль Монреаль Montreal
Le_Cap Cape_Town Kapstadt Ciudad_del_Cabo Città_del_Capo Cidade_do_Cabo Ciutat_del_Cap Kapsztad Kaapstad Кейптаун Кейптаун Cape_Town
La_Mecque Mecca Mekka La_Meca La_Mecca Meca La_Meca Mekka Mekka Мекка Мекка Mekke
Médine Medina Medina Medina Medina Medina Medina Medyna Medina Медина Медина Medine
Alexandrie Alexandria Alexandria Alejandría Alessandria Alexandria Alexandria Aleksandria Alexandrië Александрия Александрія İskenderiye
Alep Aleppo Aleppo Alepo Aleppo Alepo/Aleppo Alep Aleppo Aleppo Алеппо Алеппо Halep
Pékin Beijing/Peking Peking Pekín/Beijing Pechino Pequim Pequín/Beijing Pekin Peking/Beijing Пекин Пекін Pekin
Bombay Mumbai/Bombay Mumbai/Bombay Bombay/Mumbai Mumbai/Bombay Bombaim/Mumbai Bombai/Mumbai Mumbaj/Bombaj Mumbai/Bombay Мумбаи/Бомбей Мумбаї/Бомбей Mumbai/Bombay
Hanoï Hanoi Hanoi Hanói Hanoi Hanói Hanoi Hanoi Hanoi Ханой Ханой Hanoi
Saint-Pétersbourg St._Petersburg/Saint_Petersburg/St_Petersburg St._Petersburg/Sankt_Petersburg San_Petersburgo San_Pietroburgo São_Petersburgo Sant_Petersburg Petersburg Sint-Petersburg Санкт-Петербург Санкт-Петербург Sankt-Peterburg/St._Petersburg
Sébastopol Sevastopol Sewastopol Sebastopol Sebastopoli Sebastopol Sebastòpol Sewastopol Sebastopol Севастополь Севастополь Sivastopol
Zaporijjia Zaporizhzhia Saporischschja Zaporiyia/Zaporizhia Zaporizhzhia Zaporíjia/Zaporizhzhia Zaporíjia/Zaporijia Zaporoże Zaporizja/Zaporizjzja Запорожье Запоріжжя Zaporijya
Odessa Odesa/Odessa Odessa Odesa/Odessa Odessa Odessa/Odesa Odessa Odessa Odessa/Odesa Одесса Одеса Odessa/Odesa
Lviv Lviv Lwiw/Lemberg Leópolis/Lviv Leopoli/Lviv Lviv/Leópolis Lviv/Leòpolis Lwów Lviv Львов Львів Lviv
Rostov-sur-le-Don Rostov-on-Don Rostow_am_Don Rostov_del_Don Rostov_sul_Don Rostov_do_Don/Rostov-on-Don Rostov_del_Don Rostów_nad_Donem Rostov_aan_de_Don/Rostov_aan_den_Don Ростов-на-Дону Ростов-на-Дону Rostov-na-Donu
"""

_REGIONS: Final = """
Crète Crete Kreta Creta Creta Creta Creta Kreta Kreta Крит Крит Girit
Rhodes Rhodes Rhodos Rodas Rodi Rodes Rodes Rodos Rhodos Родос Родос Rodos
Majorque Mallorca/Majorca Mallorca Mallorca Maiorca Maiorca Mallorca Majorka Mallorca Майорка/Мальорка Майорка Mallorca
Minorque Menorca/Minorca Menorca Menorca Minorca Minorca/Menorca Menorca Minorka Menorca Менорка Менорка Menorca
Sicile Sicily Sizilien Sicilia Sicilia Sicília Sicília Sycylia Sicilië Сицилия Сицилія Sicilya
Sardaigne Sardinia Sardinien Cerdeña Sardegna Sardenha Sardenya Sardynia Sardinië Сардиния Сардинія Sardinya
Corse Corsica Korsika Córcega Corsica Córsega Còrsega Korsyka Corsica Корсика Корсика Korsika
Bavière Bavaria Bayern Baviera Baviera Baviera Baviera Bawaria Beieren Бавария Баварія Bavyera
Saxe Saxony Sachsen Sajonia Sassonia Saxónia/Saxônia Saxònia Saksonia Saksen Саксония Саксонія Saksonya
Prusse Prussia Preußen Prusia Prussia Prússia Prússia Prusy Pruisen Пруссия Пруссія Prusya
Catalogne Catalonia Katalonien Cataluña Catalogna Catalunha Catalunya Katalonia Catalonië Каталония Каталонія Katalonya
Andalousie Andalusia Andalusien Andalucía Andalusia Andaluzia Andalusia Andaluzja Andalusië Андалусия Андалусія Endülüs
Castille Castile Kastilien Castilla Castiglia Castela Castella Kastylia Castilië Кастилия Кастилія Kastilya
Toscane Tuscany Toskana Toscana Toscana Toscana Toscana Toskania Toscane Тоскана Тоскана Toskana
Lombardie Lombardy Lombardei Lombardía Lombardia Lombardia Llombardia Lombardia Lombardije Ломбардия Ломбардія Lombardiya
Vénétie Veneto Venetien Véneto Veneto Véneto/Veneto Vèneto Wenecja_Euganejska Veneto Венето Венето Veneto
Pouilles Apulia/Puglia Apulien Apulia Puglia Apúlia Pulla Apulia Apulië Апулия Апулія Puglia
Calabre Calabria Kalabrien Calabria Calabria Calábria Calàbria Kalabria Calabrië Калабрия Калабрія Calabria
Écosse Scotland Schottland Escocia Scozia Escócia Escòcia Szkocja Schotland Шотландия Шотландія İskoçya
Angleterre England England Inglaterra Inghilterra Inglaterra Anglaterra Anglia Engeland Англия Англія İngiltere
Irlande_du_Nord Northern_Ireland Nordirland Irlanda_del_Norte Irlanda_del_Nord Irlanda_do_Norte Irlanda_del_Nord Irlandia_Północna Noord-Ierland Северная_Ирландия Північна_Ірландія Kuzey_İrlanda
Pays_de_Galles Wales Wales Gales Galles Gales Gal·les Walia Wales Уэльс Уельс Galler
Cornouailles Cornwall Cornwall Cornualles Cornovaglia Cornualha Cornualla Kornwalia Cornwall Корнуолл Корнуолл Cornwall
Normandie Normandy Normandie Normandía Normandia Normandia Normandia Normandia Normandië Нормандия Нормандія Normandiya
Bretagne Brittany Bretagne Bretaña Bretagna Bretanha Bretanya Bretania Bretagne Бретань Бретань Bretonya
Alsace Alsace Elsass Alsacia Alsazia Alsácia Alsàcia Alzacja Elzas Эльзас Ельзас Alsas
Lorraine Lorraine Lothringen Lorena Lorena Lorena Lorena Lotaryngia Lotharingen Лотарингия Лотарингія Lorraine
Bourgogne Burgundy Burgund Borgoña Borgogna Borgonha Borgonya Burgundia Bourgondië Бургундия Бургундія Burgonya
Savoie Savoy/Savoie Savoyen Saboya Savoia Saboia Savoia Sabaudia Savoie Савойя Савойя Savoy
Occitanie Occitania/Occitanie Okzitanien Occitania Occitania Occitânia Occitània Oksytania Occitanië Окситания Окситанія Oksitanya
Flandre Flanders Flandern Flandes Fiandre Flandres Flandes Flandria Vlaanderen Фландрия Фландрія Flandre
Flandres Flanders Flandern Flandes Fiandre Flandres Flandes Flandria Vlaanderen Фландрия Фландрія Flandre
Wallonie Wallonia Wallonien Valonia Vallonia Valónia/Valônia Valònia Walonia Wallonië Валлония Валлонія Valonya
Californie California Kalifornien California California Califórnia Califòrnia Kalifornia Californië Калифорния Каліфорнія Kaliforniya
Floride Florida Florida Florida Florida Flórida/Florida Florida Floryda Florida Флорида Флорида Florida
Louisiane Louisiana Louisiana Luisiana Louisiana Luisiana/Louisiana Louisiana Luizjana Louisiana Луизиана Луїзіана Louisiana
Pennsylvanie Pennsylvania Pennsylvania Pensilvania Pennsylvania Pensilvânia Pennsilvània Pensylwania Pennsylvania Пенсильвания Пенсильванія Pensilvanya
Caroline_du_Nord North_Carolina North_Carolina Carolina_del_Norte Carolina_del_Nord Carolina_do_Norte Carolina_del_Nord Karolina_Północna North_Carolina Северная_Каролина Північна_Кароліна Kuzey_Karolina
Caroline_du_Sud South_Carolina South_Carolina Carolina_del_Sur Carolina_del_Sud Carolina_do_Sul Carolina_del_Sud Karolina_Południowa South_Carolina Южная_Каролина Південна_Кароліна Güney_Karolina
Nouveau-Mexique New_Mexico New_Mexico Nuevo_México Nuovo_Messico Novo_México Nou_Mèxic Nowy_Meksyk New_Mexico Нью-Мексико Нью-Мексико New_Mexico
Colombie-Britannique British_Columbia British_Columbia Columbia_Británica Columbia_Britannica Colúmbia_Britânica Colúmbia_Britànica Kolumbia_Brytyjska Brits-Columbia Британская_Колумбия Британська_Колумбія Britanya_Kolumbiyası
Terre-Neuve Newfoundland Neufundland Terranova Terranova Terra_Nova Terranova Nowa_Fundlandia Newfoundland Ньюфаундленд Ньюфаундленд Newfoundland
Nouvelle-Écosse Nova_Scotia Nova_Scotia Nueva_Escocia Nuova_Scozia Nova_Escócia Nova_Escòcia Nowa_Szkocja Nova_Scotia Новая_Шотландия Нова_Шотландія Nova_Scotia
Nouvelle-Galles_du_Sud New_South_Wales New_South_Wales/Neusüdwales Nueva_Gales_del_Sur Nuovo_Galles_del_Sud Nova_Gales_do_Sul Nova_Gal·les_del_Sud Nowa_Południowa_Walia New_South_Wales/Nieuw-Zuid-Wales Новый_Южный_Уэльс Новий_Південний_Уельс Yeni_Güney_Galler
Québec Quebec Québec/Quebec Quebec Québec/Quebec Quebeque/Québec/Quebec Quebec Quebec/Québec Quebec Квебек Квебек Quebec/Québec
Tibet Tibet Tibet Tíbet Tibet Tibete Tibet Tybet Tibet Тибет Тибет Tibet
Cachemire Kashmir Kaschmir Cachemira Kashmir Caxemira Caixmir Kaszmir Kasjmir Кашмир Кашмір Keşmir
Cisjordanie West_Bank Westjordanland Cisjordania Cisgiordania Cisjordânia Cisjordània Zachodni_Brzeg Westelijke_Jordaanoever Западный_берег Західний_берег Batı_Şeria
Proche-Orient Middle_East/Near_East Nahost/Naher_Osten/Nahen_Osten Oriente_Próximo/Oriente_Medio Medio_Oriente/Vicino_Oriente Médio_Oriente/Próximo_Oriente/Oriente_Médio Pròxim_Orient/Orient_Mitjà Bliski_Wschód Midden-Oosten/Nabije_Oosten Ближний_Восток Близький_Схід Orta_Doğu/Ortadoğu/Yakın_Doğu
Moyen-Orient Middle_East/Near_East Nahost/Naher_Osten/Nahen_Osten Oriente_Medio/Oriente_Próximo Medio_Oriente/Vicino_Oriente Médio_Oriente/Oriente_Médio/Próximo_Oriente Orient_Mitjà/Pròxim_Orient Bliski_Wschód Midden-Oosten/Nabije_Oosten Ближний_Восток Близький_Схід Orta_Doğu/Ortadoğu/Yakın_Doğu
Extrême-Orient Far_East Ferner_Osten/Fernost Extremo_Oriente/Lejano_Oriente Estremo_Oriente Extremo_Oriente Extrem_Orient Daleki_Wschód Verre_Oosten Дальний_Восток Далекий_Схід Uzak_Doğu
Balkans Balkans Balkan Balcanes Balcani Balcãs/Bálcãs Balcans Bałkany Balkan Балканы Балкани Balkanlar
Méditerranée Mediterranean Mittelmeer Mediterráneo Mediterraneo Mediterrâneo Mediterrània/Mediterrani Morze_Śródziemne Middellandse_Zee Средиземное_море/Средиземноморье Середземне_море Akdeniz
Atlantique Atlantic Atlantik Atlántico Atlantico Atlântico Atlàntic Atlantyk Atlantische_Oceaan Атлантика/Атлантический_океан Атлантика/Атлантичний_океан Atlantik
Pacifique Pacific Pazifik Pacífico Pacifico Pacífico Pacífic Pacyfik Stille_Oceaan Тихий_океан Тихий_океан Pasifik
Arctique Arctic Arktis Ártico Artico Ártico Àrtic Arktyka Noordpoolgebied/Arctis Арктика Арктика Arktika/Kuzey_Kutbu
Manche English_Channel/Channel Ärmelkanal Canal_de_la_Mancha Manica Canal_da_Mancha Mànega Kanał_La_Manche Het_Kanaal/Kanaal Ла-Манш Ла-Манш Manş
Baltique Baltic Ostsee/Baltikum Báltico Baltico Báltico Bàltic Bałtyk Oostzee/Baltische_Zee Балтика/Балтийское_море Балтика/Балтійське_море Baltık
Maghreb Maghreb Maghreb Magreb Maghreb Magrebe Magrib Maghreb Maghreb Магриб Магриб Mağrip
Scandinavie Scandinavia Skandinavien Escandinavia Scandinavia Escandinávia Escandinàvia Skandynawia Scandinavië Скандинавия Скандинавія İskandinavya
Amazonie Amazon/Amazonia Amazonas/Amazonien Amazonia/Amazonía Amazzonia Amazónia/Amazônia Amazònia Amazonia Amazonegebied Амазония Амазонія Amazon
Patagonie Patagonia Patagonien Patagonia Patagonia Patagónia/Patagônia Patagònia Patagonia Patagonië Патагония Патагонія Patagonya
Alpes Alps Alpen Alpes Alpi Alpes Alps Alpy Alpen Альпы Альпи Alpler
Pyrénées Pyrenees Pyrenäen Pirineos Pirenei Pirenéus/Pireneus Pirineus Pireneje Pyreneeën Пиренеи Піренеї Pireneler
Andes Andes Anden Andes Ande Andes Andes Andy Andes Анды Анди And_Dağları
Antilles Antilles/West_Indies/Caribbean Antillen Antillas Antille Antilhas Antilles Antyle Antillen Антильские_острова/Антилы Антильські_острови/Антили Antiller
Danube Danube Donau Danubio Danubio Danúbio Danubi Dunaj Donau Дунай Дунай Tuna
Rhin Rhine Rhein Rin Reno Reno Rin Ren Rijn Рейн Рейн Ren
Tamise Thames Themse Támesis Tamigi Tâmisa/Tamisa Tàmesi Tamiza Theems Темза Темза Thames
Tibre Tiber Tiber Tíber Tevere Tibre Tíber Tyber Tiber Тибр Тибр Tiber
Nil Nile Nil Nilo Nilo Nilo Nil Nil Nijl Нил Ніл Nil
Euphrate Euphrates Euphrat Éufrates Eufrate Eufrates Eufrates Eufrat Eufraat Евфрат Євфрат Fırat
Maison-Blanche White_House Weißes_Haus/Weiße_Haus/Weißen_Haus Casa_Blanca Casa_Bianca Casa_Branca Casa_Blanca Biały_Dom Witte_Huis Белый_дом Білий_дім Beyaz_Saray
Kremlin Kremlin Kreml Kremlin Cremlino Kremlin Kremlin Kreml Kremlin Кремль Кремль Kremlin
Vatican Vatican Vatikan Vaticano Vaticano Vaticano Vaticà Watykan Vaticaan Ватикан Ватикан Vatikan
Pentagone Pentagon Pentagon Pentágono Pentagono Pentágono Pentàgon Pentagon Pentagon Пентагон Пентагон Pentagon
Crimée Crimea Krim Crimea Crimea Crimeia Crimea Krym Krim Крым Крим Kırım
Donbass Donbas/Donbass Donbass/Donbas Donbás/Dombás Donbass Donbass Donbàs Donbas Donbas/Donbass Донбасс Донбас Donbas
Sibérie Siberia Sibirien Siberia Siberia Sibéria Sibèria Syberia Siberië Сибирь Сибір Sibirya
Oural Urals/Ural Ural Urales/Ural Urali/Ural Urais/Ural Urals/Ural Ural Oeral Урал Урал Ural
Caucase Caucasus Kaukasus Cáucaso Caucaso Cáucaso Caucas Kaukaz Kaukasus Кавказ Кавказ Kafkasya/Kafkas
Tchétchénie Chechnya Tschetschenien Chechenia Cecenia Chechênia/Chechénia Txetxènia Czeczenia Tsjetsjenië Чечня Чечня Çeçenistan
Daghestan Dagestan Dagestan Daguestán Daghestan Daguestão Daguestan Dagestan Dagestan Дагестан Дагестан Dağıstan
Kamtchatka Kamchatka Kamtschatka Kamchatka Kamchatka/Kamčatka Kamchatka Kamtxatka Kamczatka Kamtsjatka Камчатка Камчатка Kamçatka
Sakhaline Sakhalin Sachalin Sajalín Sakhalin Sacalina Sakhalín Sachalin Sachalin Сахалин Сахалін Sahalin
Transnistrie Transnistria Transnistrien Transnistria Transnistria Transnístria Transnístria Naddniestrze Transnistrië Приднестровье Придністров'я Transdinyester
Abkhazie Abkhazia Abchasien Abjasia Abcasia/Abkhazia Abecásia/Abcásia Abkhàzia Abchazja Abchazië Абхазия Абхазія Abhazya
Dniepr Dnipro/Dnieper Dnipro/Dnepr Dniéper/Dnipró Dnepr/Dnipro Dniepre/Dnieper Dnièper/Dnipró Dniepr Dnjepr Днепр Дніпро Dinyeper
mer_Noire Black_Sea Schwarzes_Meer mar_Negro Mar_Nero mar_Negro mar_Negra Morze_Czarne Zwarte_Zee Чёрное_море Чорне_море Karadeniz
mer_d'Azov Sea_of_Azov Asowsches_Meer mar_de_Azov Mar_d'Azov mar_de_Azov mar_d'Azov Morze_Azowskie Zee_van_Azov Азовское_море Азовське_море Azak_Denizi
"""


def _table(rows: str) -> dict[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for row in rows.strip().splitlines():
        french, *columns = row.split()
        forms = (tuple(column.replace("_", " ").split("/")) for column in columns)
        found[french.replace("_", " ")] = MappingProxyType(dict(zip(_COLUMNS, forms, strict=True)))
    return found


CITIES: Final = MappingProxyType(_table(_CITIES))
EXONYMS: Final = MappingProxyType({**CITIES, **_table(_REGIONS)})
"""Cities, and regions, seas, mountains, rivers and seats: their adjectives may stand for these."""
