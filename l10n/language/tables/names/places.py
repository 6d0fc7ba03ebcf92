"""Places that French names otherwise than by transcription, and cities whose spelling it hides."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

CITIES: Final = tuple(
    tuple(line.split())
    for line in """
    Абака́н
    Алматы́
    Ана́па
    Арха́нгельск
    Астана́
    Астраха́нь
    Ачи́нск
    Баку́
    Балако́во
    Барнау́л
    Бату́ми
    Белгоро́д
    Биробиджа́н
    Бишке́к
    Благове́щенск
    Братск
    Бря́нск
    Бухара́
    Вели́кий-Но́вгород
    Владикавка́з
    Волгодо́нск
    Во́логда
    Воро́неж
    Геленджи́к
    Го́ри
    Гро́зный
    Джанко́й
    Душанбе́
    Евпато́рия
    Ейск
    Екатеринбу́рг
    Ереван
    Йошкар-Ола́
    Ива́ново
    Иже́вск
    Каза́нь
    Калу́га
    Ке́мерово
    Керчь
    Коло́мна
    Комсомо́льск-на-Аму́ре
    Кострома́
    Краснода́р
    Красноя́рск
    Курга́н
    Курск
    Кызы́л
    Ли́пецк
    Магнитого́рск
    Ма́йкоп
    Махачкала́
    Минера́льные-Во́ды
    Му́рманск
    На́зрань
    На́льчик
    Нижнева́ртовск
    Ни́жний-Но́вгород
    Ни́жний-Таги́л
    Новокузне́цк
    Новоросси́йск
    Новосиби́рск
    Нори́льск
    Омск
    Орёл
    Орск
    Пе́нза
    Пермь
    Петрозаво́дск
    Подо́льск
    Псков
    Пятиго́рск
    Росто́в
    Ры́бинск
    Ряза́нь
    Салеха́рд
    Сама́ра
    Самарка́нд
    Сара́нск
    Северодви́нск
    Се́рпухов
    Смоле́нск
    Со́чи
    Ста́врополь
    Сургу́т
    Суху́ми
    Сы́зрань
    Сыктывка́р
    Таганро́г
    Тамбо́в
    Ташке́нт
    Тбили́си
    Тверь
    Тобо́льск
    То́льятти
    Томск
    Туапсе́
    Ту́ла
    Тюме́нь
    Ула́н-Удэ́
    Ульяно́вск
    Уфа́
    Феодо́сия
    Хаба́ровск
    Хи́мки
    Цхинва́ли
    Чебокса́ры
    Челя́бинск
    Черепове́ц
    Черке́сск
    Чита́
    Элиста́
    Энгельс
    Ю́жно-Сахали́нск
    Яку́тск
    Я́лта
    Авде́евка Авді́ївка
    Артёмовск Бахму́т
    Бердя́нск Бердя́нськ
    Бори́споль Бори́спіль
    Брест Бре́ст
    Бу́ча Бу́ча
    Ви́нница Ві́нниця
    Ви́тебск Ві́тебськ
    Волноваха Волнова́ха
    Волчанск Вовча́нськ
    Го́мель Го́мель
    Го́рловка Го́рлівка
    Гостомель Госто́мель
    Гро́дно Гро́дно
    Днепр Дніпро́
    Доне́цк Доне́цьк
    Енергодар Енергода́р
    Жито́мир Жито́мир
    Ивано-Франко́вск Іва́но-Франкі́вськ
    Изю́м Ізю́м
    Ирпе́нь Ірпі́нь
    Каховка Кахо́вка
    Константиновка Костянти́нівка
    Краматорск Кра́маторськ
    Кременчуг Кременчу́к
    Кривой-Рог Криви́й-Ріг
    Купя́нск Куп'я́нськ
    Лиман Лима́н
    Лиси́чанск Лисича́нськ
    Луга́нск Луга́нськ
    Луцк Луцьк
    Льво́в Льві́в
    Мариу́поль Маріу́поль
    Мелитополь Меліто́поль
    Минск Мінськ
    Моги́лёв Могильо́в
    Никола́ев Микола́їв
    Ни́кополь Ні́кополь
    Оде́сса Оде́са
    Очаков Оча́ків
    Павлогра́д Павлогра́д
    Покро́вск Покро́вськ
    Полтава Полта́ва
    Попа́сная Попа́сна
    Ровно Рі́вне
    Северодонецк Сєвєродоне́цьк
    Славянск Слов'я́нськ
    Соледар Соледа́р
    Сумы́ Су́ми
    Тернополь Терно́пиль
    Токмак Токма́к
    Торе́цк Торе́цьк
    Угледар Вугледа́р
    У́жгород У́жгород
    Умань У́мань
    Харьков Ха́рків
    Херсо́н Херсо́н
    Хмельницкий Хмельни́цький
    Часов-Яр Ча́сів-Яр
    Черкассы Черка́си
    Черни́гов Черні́гів
    Черно́быль Чорно́биль
    Черновцы Чернівці́
    """.strip().splitlines()
)
"""Russian cities alone, Ukrainian ones in Russian and Ukrainian; "-" also stands for a space."""

EXONYMS: Final = MappingProxyType(
    {
        "Saint-Pétersbourg": {
            "en": "St. Petersburg|Saint Petersburg|St Petersburg",
            "de": "St. Petersburg|Sankt Petersburg",
            "es": "San Petersburgo",
            "it": "San Pietroburgo",
            "ca": "Sant Petersburg",
            "ru": "Санкт-Петербург",
            "uk": "Санкт-Петербург",
            "pt": "São Petersburgo",
            "nl": "Sint-Petersburg",
            "pl": "Petersburg",
        },
        "Sébastopol": {
            "en": "Sevastopol",
            "de": "Sewastopol",
            "es": "Sebastopol",
            "it": "Sebastopoli",
            "ca": "Sebastòpol",
            "ru": "Севастополь",
            "uk": "Севастополь",
            "pt": "Sebastopol",
            "nl": "Sebastopol",
            "pl": "Sewastopol",
        },
        "Crimée": {
            "en": "Crimea",
            "de": "Krim",
            "es": "Crimea",
            "it": "Crimea",
            "ca": "Crimea",
            "ru": "Крым",
            "uk": "Крим",
            "pt": "Crimeia",
            "nl": "Krim",
            "pl": "Krym",
        },
        "Donbass": {
            "en": "Donbas|Donbass",
            "de": "Donbass|Donbas",
            "es": "Donbás|Dombás",
            "it": "Donbass",
            "ca": "Donbàs",
            "ru": "Донбасс",
            "uk": "Донбас",
            "pt": "Donbass",
            "nl": "Donbas|Donbass",
            "pl": "Donbas",
        },
        "Sibérie": {
            "en": "Siberia",
            "de": "Sibirien",
            "es": "Siberia",
            "it": "Siberia",
            "ca": "Sibèria",
            "ru": "Сибирь",
            "uk": "Сибір",
            "pt": "Sibéria",
            "nl": "Siberië",
            "pl": "Syberia",
        },
        "Oural": {
            "en": "Urals|Ural",
            "de": "Ural",
            "es": "Urales|Ural",
            "it": "Urali|Ural",
            "ca": "Urals|Ural",
            "ru": "Урал",
            "uk": "Урал",
        },
        "Caucase": {
            "en": "Caucasus",
            "de": "Kaukasus",
            "es": "Cáucaso",
            "it": "Caucaso",
            "ca": "Caucas",
            "ru": "Кавказ",
            "uk": "Кавказ",
            "pt": "Cáucaso",
            "nl": "Kaukasus",
            "pl": "Kaukaz",
        },
        "Tchétchénie": {
            "en": "Chechnya",
            "de": "Tschetschenien",
            "es": "Chechenia",
            "it": "Cecenia",
            "ca": "Txetxènia",
            "ru": "Чечня",
            "uk": "Чечня",
            "pt": "Chechênia|Chechénia",
            "nl": "Tsjetsjenië",
            "pl": "Czeczenia",
        },
        "Daghestan": {
            "en": "Dagestan",
            "de": "Dagestan",
            "es": "Daguestán",
            "it": "Daghestan",
            "ca": "Daguestan",
            "ru": "Дагестан",
            "uk": "Дагестан",
        },
        "Kamtchatka": {
            "en": "Kamchatka",
            "de": "Kamtschatka",
            "es": "Kamchatka",
            "it": "Kamchatka|Kamčatka",
            "ca": "Kamtxatka",
            "ru": "Камчатка",
            "uk": "Камчатка",
        },
        "Sakhaline": {
            "en": "Sakhalin",
            "de": "Sachalin",
            "es": "Sajalín",
            "it": "Sakhalin",
            "ca": "Sakhalín",
            "ru": "Сахалин",
            "uk": "Сахалін",
        },
        "Transnistrie": {
            "en": "Transnistria",
            "de": "Transnistrien",
            "es": "Transnistria",
            "it": "Transnistria",
            "ca": "Transnístria",
            "ru": "Приднестровье",
            "uk": "Придністров'я",
        },
        "Abkhazie": {
            "en": "Abkhazia",
            "de": "Abchasien",
            "es": "Abjasia",
            "it": "Abcasia|Abkhazia",
            "ca": "Abkhàzia",
            "ru": "Абхазия",
            "uk": "Абхазія",
        },
        "Zaporijjia": {
            "en": "Zaporizhzhia",
            "de": "Saporischschja",
            "es": "Zaporiyia|Zaporizhia|Zaporiyia",
            "it": "Zaporizhzhia",
            "ca": "Zaporíjia|Zaporijia",
            "ru": "Запорожье",
            "uk": "Запоріжжя",
        },
        "Dniepr": {
            "en": "Dnipro|Dnieper",
            "de": "Dnipro|Dnepr",
            "es": "Dniéper|Dnipró",
            "it": "Dnepr|Dnipro",
            "ca": "Dnièper|Dnipró",
            "ru": "Днепр",
            "uk": "Дніпро",
        },
        "Odessa": {
            "en": "Odesa|Odessa",
            "de": "Odessa",
            "es": "Odesa|Odessa",
            "it": "Odessa",
            "ca": "Odessa",
            "ru": "Одесса",
            "uk": "Одеса",
        },
        "Lviv": {"es": "Leópolis|Lviv", "it": "Leopoli|Lviv", "ru": "Львов", "uk": "Львів"},
        "Rostov-sur-le-Don": {
            "en": "Rostov-on-Don",
            "de": "Rostow am Don",
            "es": "Rostov del Don",
            "it": "Rostov sul Don",
            "ca": "Rostov del Don",
            "ru": "Ростов-на-Дону",
            "uk": "Ростов-на-Дону",
        },
        "mer Noire": {
            "en": "Black Sea",
            "de": "Schwarzes Meer",
            "es": "mar Negro",
            "it": "Mar Nero",
            "ca": "mar Negra",
            "ru": "Чёрное море",
            "uk": "Чорне море",
        },
        "mer d'Azov": {
            "en": "Sea of Azov",
            "de": "Asowsches Meer",
            "es": "mar de Azov",
            "it": "Mar d'Azov",
            "ca": "mar d'Azov",
            "ru": "Азовское море",
            "uk": "Азовське море",
        },
    }
)
"""French name -> forms by language, the preferred one first; a language that is missing is left
to the rules."""
