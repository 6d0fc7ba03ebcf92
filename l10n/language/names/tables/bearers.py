"""Surnames that tell who is meant: of people whom French text names without a given name.

In Cyrillic; the French spellings follow by rule, and so does how they read elsewhere. The surnames
of `surnames` tell it too, but for those that are common. Source: general encyclopaedic knowledge.
"""

from __future__ import annotations

from typing import Final

RUSSIAN: Final = """
Абрамович Алехин Андреев Арестович Ахматова Ахметов Баланчин Барышников Басаев Бастрыкин Белоусов
Березовский Бородин Бубка Буданов Булганин Вертов Волконский Володин Выготский Вятрович Герасимов
Геращенко Гиркин Голубева Гончарова Грибоедов Данилов Демешкин Джержинский Джугашвили Дугин
Дворкович Дягилев Ежов Ельцин Ермоленко Жабаров Жириновский Жуков Жуковский Захарова Зеленский
Зеленская Зюганов Исинбаева Кадыров Кандинский Кара-Мурза Карамзин Каспаров Касьянов Керенский
Киселёв Киселёва Колесникова Коллонтай Коломойский Кондратьев Корчной Косыгин Кудрин Курникова
Кустодиев Лавров Литвиненко Лобачевский Ломоносов Лукашенко Любимов Любинец Львова-Белова Мазепа
Малевич Малофеев Матвиенко Медведев Мельниченко Мордвичев Москалькова Муратова Мусоргский
Набиуллина Навальная Навальный Назарбаев Нестеров Нижинский Ниязов Нуреев Овечкин Онегин Отунбаева
Памфилова Пашинян Песков Пиотровский Плетнёв Плисецкая Подоляк Политковская Померанцев Порошенко
Пригожин Прокофьев Пугачёва Пудовкин Путин Репин Решетников Римский-Корсаков Рогозин Родченко
Рыбкин Рябков Саакашвили Савицкая Свитолина Серебренников Сечин Симоненко Скабеева Слюсарь
Солженицын Стрелков Суровикин Тарковский Татлин Терешкова Тимошенко Тимченко Тихановская
Тихановский Токаев Троцкий Трушин Тутберидзе Тухачевский Тынянов Ульянов Умеров Усманов Устинов
Уткин Ушаков Фирташ Ходорковский Цветаева Чемезов Черненко Чернышевский Чернышов Чичерин Чубайс
Шаляпин Шарапова Шевченко Шишкин Шнитке Шувалов Щедрин Щукин Явлинский Яшин Звонарёва
"""

UKRAINIAN: Final = """
Верещук Загороднюк Зеленський Кандінський Коломойський Кравчук Синєгубов Стефанчук Тимошенко
"""

COMMON: Final = frozenset(
    """
    Anton Antonov Bandera Beglov Fiodorov Fedorov Gontchar Gromov Ivanov Iakovlev Kouznetsov Komarov
    Kovalevski Koval Kozak Lebedev Loukianenko Lvov Maksimov Malkine Martchenko Melnik Melnikov
    Mikhaïlov Mourat Nikolaev Orlov Pavlov Petrov Poliakov Popov Romanov Sergueïev Smirnov Sokolov
    Soloviev Titov Tkatchev Vassiliev Vinogradov Volkov Zaïtsev Zolotov
    """.split()
)
"""Surnames whose Cyrillic form is known, but which tell nothing of who bears them."""
