"""What news counts: nouns that tell which of two numbers is which, in all languages together.

One paragraph is one meaning. A word that ends in "-" stands for all words that begin with it;
accents do not count.
"""

from __future__ import annotations

from typing import Final

_COUNTED: Final = """
mort- tue- deces dead death- died kill- tot- todes- getotet- muert- fallecid- vittim- ucci- погиб-
убит- мертв- умер- загинул- вбит- zabit- zgin- smier- doden gedood قتيل قتلى

blesse- injur- wounded hurt verletz- verwund- herid- lesionad- ferit- feriti ferid- ранен- раненых
поран- пострада- rann- gewond- جريح جرحى

disparu- missing vermisst- desaparecid- dispers- пропавш- зникл- zagini- vermist- مفقود-

homme- men man manner mannern hombre- uomini uomo homem homens homes мужчин- чоловік- mezczyzn-
mannen رجل رجال

femme- women woman frauen frau mujer- donn- mulher- dones dona женщин- жінк- kobiet- vrouw- نساء
امراة

enfant- child- kids kind kinder- nino- ninas bambin- crianca- infant- nens nen детей дет- ребен-
діт- dziec- kinderen طفل اطفال

garcon- boys boy junge- jungen chico- ragazz- menino- noi nois мальчик- хлоп- chlop- jongen-

fille- girls girl madchen chica- bambine menina- noies девоч- девуш- дівч- dziewcz- meisje-

soldat- militaire- soldier- troops soldier- soldado- soldati militar- солдат- военн- войск-
zolnier- soldaten جندي جنود

policier- police- polizist- policia- poliziott- polici- полиц- міліц- поліц- policjant-

personne- people person- mensch- leute gente persone pessoa- человек людей чел- осіб osob- ludzi
mensen شخص اشخاص habitant- inhabit- resident- einwohner- bewohner- abitant- жител- мешкан-
mieszkanc- inwoner-

famille- famil- foyer- household- haushalt- hogar- casa- семей семь- rodzin- gezin-

an ans annee- year- jahr- ano anos ans anni anys лет год- рок- років lat lata jaar سنة عام

mois month- monat- mes mese- mesi meses mesos месяц- місяц- miesiac- maand- شهر اشهر

jour- day- tag- dia dias giorn- dies дней день дня днів dni dzien dagen يوم ايام

heure- hour- stund- hora- ore ora часов час- годин- godzin- uur ساعة

minute- minuten minuto- minuti minut- минут- хвилин- دقيقة

avion- plane- aircraft flugzeug- aereo- aviao avioes avions самолет- літак- samolot- طائرة

navire- bateau- ship- boat- schiff- boot- barco- buque- nave navi navio- vaixell- корабл- судн-
суден судов statk- okret- schip-

voiture- vehicul- car cars vehicle- auto- wagen fahrzeug- coche- macchin- veicol- carro- cotx-
машин- автомоб- samochod-

maison- house- home- haus hauser haus- casa casas case cases домов дом- дома будин- domow-

ville- cit- town- stadt- stadte- ciudad- citta cidade- ciutat- город- міст- miast-

village- dorf- dorfer pueblo- aldea- villagg- poble- деревн- сел- wsi wiosk- dorp-

pays countr- land lander- pais- paes- стран- країн- kraj- landen دولة دول

chien- dog dogs hund- perro- cane cani cao caes gos gossos собак- psow psy honden

chat chats cat cats katz- gato- gatt- кош- кіш- kot- katten

voix vote- stimm- voto- voti vots голос- glos- stem-

siege- seat- sitz- escano- asient- segg- assento- escon- мест- місц- miejsc- mandat- zetel-

but buts goal- tor tore toren gol gols goles голов гол- bramk- doelpunt-

point- punkt- punt- ponto- очк- пункт- نقطة

match- game- spiel- partid- partit- jogo- матч- игр- mecz- wedstrijd-

euro- евро євро يورو

dollar- dolar- доллар- долар- دولار
"""
COUNTED: Final = tuple(tuple(meaning.split()) for meaning in _COUNTED.split("\n\n"))

CYRILLIC: Final = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхыэіїєґ", "abvgdezijklmnoprstufhyeiieg", strict=True)),
        "ж": "j",
        "ц": "c",
        "ч": "ch",
        "ш": "ch",
        "щ": "ch",
        "ь": "",
        "ъ": "",
        "ю": "u",
        "я": "ia",
    }
)
"""Letters as cognates have them; for comparing, not for writing names."""

ALIKE: Final = str.maketrans({"k": "c", "w": "v", "y": "i", "j": "i", "z": "s", "ß": "s"})
"""Letters that languages exchange in words of one origin."""
