"""East Slavic given names: Russian, Ukrainian, both with the stress (U+0301).

A star marks names that hardly anybody else bears in French spelling: one is a cue that the surname
beside it was transcribed, where that looks so too.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PAIRS: Final = tuple(
    tuple(line.split())
    for line in """
    Алекса́ндр Олекса́ндр *
    Алекса́ндра Олекса́ндра
    Алексе́й Олексі́й *
    Али́на Алі́на
    Алише́р Аліше́р *
    А́лла А́лла
    Анастаси́я Анастасі́я
    Анато́лий Анато́лій *
    Андре́й Андрі́й *
    А́нна А́нна
    Анто́н Анто́н
    Арка́дий Арка́дій *
    Арсе́ний Арсе́ній *
    Артём Арте́м *
    Афана́сий Афана́сій *
    Бе́лла Бе́лла
    Богда́н Богда́н
    Бори́с Бори́с
    Вади́м Вади́м *
    Валенти́н Валенти́н
    Валенти́на Валенти́на
    Вале́рий Вале́рій *
    Варла́м Варла́м *
    Васи́лий Васи́ль *
    Ве́ра Ві́ра
    Веро́ника Веро́ніка
    Ви́ктор Ві́ктор
    Викто́рия Вікто́рія
    Вита́лий Віта́лій *
    Влади́мир Володи́мир *
    Владисла́в Владисла́в *
    Все́волод Все́волод *
    Вячесла́в В'ячесла́в *
    Гали́на Гали́на *
    Генна́дий Генна́дій *
    Гео́ргий Гео́ргій *
    Ге́рман Ге́рман
    Глеб Гліб *
    Григо́рий Григо́рій *
    Дави́д Дави́д
    Дании́л Дани́ло *
    Да́рья Да́рія
    Дени́с Дени́с
    Джоха́р Джоха́р *
    Диа́на Діа́на
    Дми́трий Дмитро́ *
    Евге́ний Євге́н *
    Евге́ния Євге́нія *
    Его́р Єго́р *
    Екатери́на Катери́на *
    Еле́на Оле́на
    Елизаве́та Єлизаве́та *
    Заха́р Заха́р *
    Зинаи́да Зінаї́да *
    Зо́я Зо́я
    Ива́н Іва́н
    Игна́тий Гна́т *
    И́горь І́гор
    Ильха́м Ільха́м *
    Илья́ Ілля́ *
    И́нна І́нна
    Ира́клий Іра́клій *
    Ири́на Іри́на
    Казими́р Казими́р
    Кари́на Кари́на
    Ки́ра Кі́ра
    Кири́лл Кири́ло *
    Кла́вдия Кла́вдія
    Константи́н Костянти́н
    Кристи́на Кристи́на
    Ксе́ния Ксе́нія *
    Лавре́нтий Лавре́нтій *
    Лари́са Лари́са
    Лев Лев
    Леони́д Леоні́д *
    Лео́нтий Лео́нтій *
    Ле́ся Ле́ся *
    Ли́дия Лі́дія
    Любо́вь Любо́в *
    Людми́ла Людми́ла *
    Ма́йя Ма́я
    Макси́м Макси́м
    Мара́т Мара́т
    Маргари́та Маргари́та
    Мари́на Мари́на
    Мари́я Марі́я
    Матве́й Матві́й *
    Михаи́л Миха́йло *
    Моде́ст Моде́ст
    Наде́жда Наді́я *
    Наза́р Наза́р *
    Ната́лья Ната́лія
    Ники́та Мики́та
    Нико́л Ніко́л
    Никола́й Мико́ла *
    Нурсулта́н Нурсулта́н *
    Окса́на Окса́на *
    Оле́г Оле́г *
    О́льга О́льга
    Оре́ст Оре́ст
    О́сип Йо́сип *
    Оста́п Оста́п *
    Па́вел Павло́
    Пётр Петро́
    Поли́на Полі́на
    Раи́са Раї́са *
    Рамза́н Рамза́н *
    Ри́мма Ри́мма *
    Рина́т Рина́т *
    Рома́н Рома́н
    Ростисла́в Ростисла́в *
    Русла́н Русла́н *
    Русте́м Русте́м *
    Са́вва Са́ва
    Светла́на Світла́на *
    Святосла́в Святосла́в *
    Семён Семе́н *
    Серге́й Сергі́й *
    Соломи́я Соломі́я *
    Софи́я Софі́я
    Станисла́в Станісла́в
    Степа́н Степа́н
    Таи́сия Таї́сія *
    Тама́ра Тама́ра
    Тара́с Тара́с *
    Татья́на Тетя́на
    Тимофе́й Тимофі́й *
    Тиму́р Тиму́р
    Ти́хон Ти́хін *
    Улья́на Уля́на *
    Фаи́на Фаї́на *
    Фёдор Фе́дір *
    Фили́пп Пили́п
    Шавка́т Шавка́т *
    Эдуа́рд Едуа́рд
    Эли́на Елі́на
    Э́лла Е́лла
    Эльви́ра Ельві́ра
    Эмомали́ Емомалі́ *
    Ю́лия Ю́лія *
    Ю́рий Ю́рій *
    Я́ков Я́ків *
    Я́на Я́на
    Яросла́в Яросла́в *
    """.strip().splitlines()
)

SHARED: Final = frozenset(
    """
    Alexandre Daria Denys Édouard Georgi Kateryna Kiril Lidia Pavlo Petro
    """.split()
)
"""Names that others bear in the same French spelling, star or not."""

MEN_IN_A: Final = frozenset("Никита Илья Савва Кузьма Лука Микита Ілля Сава Данила".split())
"""Names of men that end like those of women."""

FORMS: Final = MappingProxyType(
    {
        "Александр": {
            "en": "Alexander|Aleksandr",
            "de": "Alexander",
            "es": "Alexandr|Aleksandr|Alexander",
            "it": "Alexander|Aleksandr",
            "pt": "Alexander|Aleksandr",
        },
        "Александра": {"en": "Alexandra", "es": "Alexandra", "it": "Alexandra", "pt": "Alexandra"},
        "Алексей": {
            "en": "Alexei|Alexey|Aleksei",
            "de": "Alexej|Alexei",
            "es": "Alexéi|Alekséi",
            "it": "Alexei|Alexey|Aleksej",
            "pt": "Alexei|Alexey",
        },
        "Максим": {
            "en": "Maxim|Maksim",
            "es": "Maxim|Maksim",
            "it": "Maxim|Maksim",
            "pt": "Maxim|Maksim",
        },
        "Сергей": {"de": "Sergei|Sergej", "en": "Sergei|Sergey", "it": "Sergei|Sergey|Sergej"},
        "Андрей": {"de": "Andrei|Andrej", "en": "Andrei|Andrey", "it": "Andrei|Andrey|Andrej"},
        "Николай": {"de": "Nikolai|Nikolaj", "en": "Nikolai|Nikolay", "it": "Nikolai|Nikolay"},
        "Юрий": {"en": "Yuri|Yury", "it": "Yuri|Jurij", "pt": "Yuri", "nl": "Joeri"},
        "Юлия": {"de": "Julia|Julija", "en": "Yulia|Yuliya", "nl": "Joelia|Julia"},
        "Виктория": {"de": "Viktoria|Viktorija", "en": "Viktoria|Victoria"},
        "Анастасия": {"de": "Anastasia|Anastassija", "en": "Anastasia"},
        "Ксения": {"de": "Xenia|Xenija", "en": "Ksenia|Xenia"},
        "Оксана": {"de": "Oksana|Oxana"},
        "Наталья": {"en": "Natalia|Natalya", "de": "Natalja|Natalia", "it": "Natalia|Natalya"},
        "Татьяна": {"en": "Tatyana|Tatiana", "it": "Tatiana|Tatyana"},
        "Мария": {"de": "Maria|Marija", "nl": "Maria", "pl": "Maria"},
        "Михаил": {"ca": "Mikhaïl"},
        "Дмитрий": {"en": "Dmitry|Dmitri|Dmitriy", "it": "Dmitry|Dmitri|Dmitrij"},
        "Евгений": {"en": "Yevgeny|Evgeny", "it": "Evgeny|Yevgeny|Evgenij"},
        "Пётр": {"en": "Pyotr|Petr"},
    }
)
"""Press forms of Russian given names where the rules say otherwise; the first is preferred."""
