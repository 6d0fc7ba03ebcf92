"""Persons whose press form in a language is older than its rules of transcription."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

FORMS: Final = MappingProxyType(
    {
        "Достоевский": {
            "en": "Dostoevsky|Dostoyevsky",
            "es": "Dostoyevski|Dostoievski",
            "it": "Dostoevskij|Dostoevsky",
        },
        "Толстой": {"it": "Tolstoj|Tolstoy", "en": "Tolstoy|Tolstoi"},
        "Пушкин": {"it": "Puškin|Pushkin"},
        "Гоголь": {"it": "Gogol"},
        "Чехов": {"it": "Čechov|Cechov|Chekhov"},
        "Мусоргский": {
            "en": "Mussorgsky|Musorgsky",
            "de": "Mussorgski|Mussorgsky",
            "it": "Musorgskij|Mussorgsky",
        },
        "Горбачёв": {"it": "Gorbaciov|Gorbachev"},
        "Брежнев": {"it": "Breznev|Brezhnev"},
        "Прокофьев": {"en": "Prokofiev", "it": "Prokofiev"},
        "Рахманинов": {"en": "Rachmaninoff|Rachmaninov", "de": "Rachmaninow|Rachmaninoff"},
        "Дягилев": {"en": "Diaghilev", "de": "Djagilew|Diaghilew", "it": "Djagilev|Diaghilev"},
        "Шаляпин": {"en": "Chaliapin|Shalyapin", "es": "Chaliapin"},
        "Стравинский": {
            "en": "Stravinsky",
            "de": "Strawinsky|Strawinski",
            "it": "Stravinskij|Stravinsky",
        },
        "Цветаева": {"en": "Tsvetaeva|Tsvetayeva"},
        "Менделеев": {"en": "Mendeleev|Mendeleyev"},
        "Нуреев": {"en": "Nureyev", "it": "Nureyev"},
        "Каспаров": {"en": "Kasparov"},
        "Ельцин": {"it": "Eltsin"},
        "Набоков": {"de": "Nabokov"},
        "Бродский": {"de": "Brodsky|Brodski", "it": "Brodskij|Brodsky"},
        "Айтматов": {"de": "Aitmatow"},
        "Спасский": {"de": "Spasski"},
        "Ойстрах": {"en": "Oistrakh", "de": "Oistrach"},
        "Кличко": {"en": "Klitschko", "de": "Klitschko", "it": "Klitschko", "es": "Klichkó"},
    }
)
"""Russian (or Ukrainian) name -> forms by language, the preferred one first."""
