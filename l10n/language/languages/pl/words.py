"""Polish words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    NOTHING,
    UNKNOWN,
    Adapting,
    Amounts,
    RelativeDays,
    Roles,
    Stances,
    Unfinished,
    Words,
)

WORDS: Final = Words(
    grammar="""
        i w we z ze na do od po za o u przy przez dla bez pod nad przed między oraz lub albo ale a
        lecz ani nie tak to ten ta te tego tej tych tym temu tę tą który która które którzy którego
        której których którym kto co czy czym jak gdy kiedy gdzie dlaczego ponieważ że żeby aby by
        jest są był była było były będzie będą być został została zostały zostało został się siebie
        sobie jego jej ich im mu go ją nim nią nich mnie mi mój moja nasz nam nas wam on ona ono oni
        one ja ty my wy może mogą można musi ma mają miał miała już jeszcze tylko także też również
        bardzo więcej mniej tam tu teraz dziś wczoraj jutro zawsze nigdy wszystko wszystkie
        wszystkich każdy każda inny inne innych swój swoje swojej swoich dwa dwóch trzy podczas
        według jako jednak więc jeśli niż około
    """,
    news="""
        prezydent minister rząd policja ludzi rok roku lat dni dzień tydzień miesiąc miasto kraj
        wojna świat partia nowy nowa były sekretarz dyrektor szef doradca prawnik spotkanie rozmowy
        pokój bezpieczeństwo amerykański rosyjski powiedział oświadczył zabitych rannych mieszkańców
    """,
    like_french=False,
    doubled="tak nie bardzo już ha",
    after_comma="",
    once="i w z na do",
    never_last="""
        i w we z ze na do od po za o u przy przez dla bez pod nad przed między oraz lub albo ale a
        lecz że żeby aby ponieważ pomiędzy około czyli który która które których bardzo
        jako podczas według niż czy ku
        oraz
    """,
    unfinished=(
        Unfinished(
            before="w",
            last="sposób roli ramach wyniku ciągu celu imieniu stosunku obliczu przypadku",
        ),
        Unfinished(before="z", last="powodu"),
        Unfinished(before="całe całą cały całym", last="swoje swoją swój swoim"),
        Unfinished(
            before="na przez w we",
            last="[a-ząćęłńóśźż-]{3,}(?:ową|wną|czną|lną|jną|ską|cką|rną|żną|dną|tną)",
            but="główną$ żadną$ jedną$ krajową$ godną$ ładną$",
        ),
        Unfinished(before="pod", last="względem"),
        Unfinished(before="za", last="pomocą"),
        Unfinished(before="na", last="podstawie rzecz skutek"),
        Unfinished(
            before="w we z ze do od na po dla bez pod nad przed o przy przez u jak",
            last="""
        swoje swoją swojego swojej swoim swoich własne własną własnych obu samym samego samej
        innego innych
            """,
            but="innych$",
        ),
        Unfinished(before="tym tą ta te tę tych", last="samym samą samych samej star[ąe] now[ąe]"),
        Unfinished(
            before="po na przez za o w",
            last="[a-ząćęłńóśźż-]{3,}(?:alne|yczne|jne|lne|alną|yczną|elną|jną)",
            but="siln zdaln",
        ),
        Unfinished(before="[a-ząćęłńóśźż]{4,}", last="kilku kilkunastu"),
        Unfinished(
            before="w we z ze na do od po dla bez pod nad przed o przy przez u", last="jego jej ich"
        ),
        Unfinished(
            before="""
        w we z ze na do od po dla bez pod nad przed między o przy przez u wśród według podczas
        przeciw wobec około
            """,
            last="[a-ząćęłńóśźż-]{2,}(?:(?<!sk)(?<!ck)iego|(?<!i)ego|nym|wym|kim|łym|łej|nej|wej|kiej)",
            but="""
        nim$ nich$ niej$ niego$ tym$ tych$ tej$ tego$ innym$ innych$ innego$ innej$ czym$
        którym$ których$ której$ którego$ swoim$ swoich$ swojej$ wszystkim$ wszystkich$
        jednym$ jednych$ jednej$ jednego$ drugim$ drugich$ drugiej$ drugiego$ pierwszym$
        pierwszych$ pierwszej$ pierwszego$ całym$ całej$ nikim$ nikogo$ kim$ kogo$ czego$
        niczego$ niczym$ wszystkiego$ moim$ twoim$ waszym$ naszym$ mojej$ twojej$ naszej$
        waszej$ dalszym$ ostatnim$ obcych$ dorosłych$ młodych$ rannych$ chorych$ biednych$
        bogatych$ starszych$ bliskich$ złotych$ głównym$ niemieckim$ polskim$ angielskim$
        francuskim$ rosyjskim$ kolei$ nadziei$ zakopanem$ nowego$ trzeciej$ samym$ takim$
        samej$ takiej$ dobrego$ lepszego$ złego$ ważnego$
            """,
        ),
    ),
    separable=NOTHING,
    speech="""
        powiedział powiedziała mówi dodał dodała twierdzi wyjaśnił wyjaśniła oświadczył pisze
    """,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        nie nigdy nic nikt nikogo nikomu niczego niczym żaden żadna żadne żadnego żadnej żadnych ani
        bez nigdzie
    """,
    no_denials_for=MappingProxyType({}),
    no_denials="""
        nie_tylko$ nie_mniej$ bez_wątpienia$ nie_więcej_niż$ nic_więcej$
    """,
    equivalents=r"""
        nie\w bez\w tylko$ jedynie zaledwie mało niewiel rzadk ledwo brak odm[aó]w odrzu unik
        zapobie zakaz przesta oprócz zamiast mniej dopiero wyklucz zaprze fataln źle$ złych$
        okropn opuś[cz] rezygn odwoł bojkot ignor
    """,
    only=r"(?<!niż\s)(?:tylko|jedynie|wyłącznie)$",
    converses="należ za$ przegr po$ przez$ od$ ulega$ uległ",
    stances=Stances(
        denies=r"""
            zaprzecz odrzuc dement(?:uj|ow)
        """,
        affirms=r"""
            potwierdz przyzn(?:aje|ają|ał|ała|ali|ano)$
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="od",
        clauses="że kiedy gdy podczas ponieważ bo jeśli zanim gdzie który która",
        speech="""
            powiedział powiedziała mówi mówiła dodał dodała twierdzi wyjaśnił wyjaśniła
            oświadczył oświadczyła zapowiedział zapowiedziała napisał napisała pisze
        """,
        according="według zdaniem",
        agent="przez",
        against="przeciw",
    ),
    amounts=Amounts(
        part_of="na z ze spośród",
        points_of_percent=r"punkt\w*_procentow pkt_proc",
        basis_points=r"punkt\w*_bazow",
        rises="""
            wzr(?:ost|asta|ósł|osł) rośni rosn rósł zysk zwiększ podnos podni skoczy wyższ
            podroż drożej zdroż zwyżk skok wzmoc umocn
        """,
        falls="""
            spad(?:a|ł|ek|ku) strac traci$ zmniejsz obniż malej zmala cofn niższ potania taniej
            staniał zniżk kurcz
        """,
        fractions=MappingProxyType(
            {
                "1/2": "połow",
                "1/3": "jedn[ąa]_trzeci jednej_trzeciej",
                "2/3": "dwie_trzeci dwóch_trzecich",
                "1/4": "jedn[ąa]_czwart jednej_czwartej ćwierć$",
                "3/4": "trzy_czwart trzech_czwartych",
                "1/5": "jedn[ąa]_piąt jednej_piątej",
                "4/5": "cztery_piąt",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("wczoraj|wczorajszy|wczorajszego", "jutro|jutrzejszy|jutrzejszego"),
    weekdays_exchange=False,
    month_stems="""
        styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow październikow
        listopadow grudniow
    """,
    percent_stems="procent|proc.",
    counted=MappingProxyType(
        {
            "dead": "zabit- zgin- smier-",
            "wounded": "rann-",
            "missing": "zagini-",
            "men": "mezczyzn-",
            "women": "kobiet-",
            "children": "dziec-",
            "boys": "chlop-",
            "girls": "dziewcz-",
            "soldiers": "zolnier-",
            "police": "policjant-",
            "people": "osob- ludzi mieszkanc-",
            "families": "rodzin-",
            "years": "lat lata",
            "months": "miesiac-",
            "days": "dzien dni",
            "hours": "godzin-",
            "minutes": "minut-",
            "planes": "samolot-",
            "ships": "statk- okret-",
            "cars": "samochod- auto-",
            "houses": "domow-",
            "cities": "miast-",
            "villages": "wsi wiosk-",
            "countries": "kraj-",
            "dogs": "psow psy",
            "cats": "kot-",
            "votes": "glos-",
            "seats": "miejsc- mandat-",
            "goals": "bramk- gol",
            "points": "punkt-",
            "matches": "mecz-",
            "euros": "euro-",
            "dollars": "dolar-",
        }
    ),
    adapting=Adapting(names=False, persons=None, numbers=(0, 0)),
    echoes=MappingProxyType(
        {
            "0.5": "pół poł- połow-",
            "1": "jed- pierw- raz",
            "1.5": "półtora półtorej",
            "2": "dwa dwie dwó- dwo- dwu- dwu dwiema oba obie obu oboje obyd- drug- par- podw- "
            "dwukrotn- bliźn-",
            "3": "trz- tro- trzy- potr- trzec- trzykrotn- tercj-",
            "4": "czter- czwar- kwartał- poczw-",
            "5": "pięć- pięc- piąt-",
            "6": "sześ- szós- półrocz-",
            "7": "bastylii sied- tygod- siód-",
            "8": "ośm- osiem- ósm-",
            "9": "dziew-",
            "10": "dzies- dekad-",
            "11": "jedena-",
            "12": "dwana- tuzin-",
            "13": "trzyna-",
            "14": "bastylii czterna-",
            "15": "piętna-",
            "16": "szesna-",
            "18": "osiemna-",
            "20": "dwadzie- dwudzie-",
            "30": "trzydzie-",
            "40": "czterdzie-",
            "50": "pięćdzie- połow-",
            "60": "sześćdzie-",
            "70": "siedemdzie-",
            "80": "osiemdzie-",
            "90": "dziewięćdzie-",
            "100": "sto stu setk- setek wiek- stulec-",
            "1000": "tysiąc- tysięc-",
            "1000000": "milion- mln",
            "1000000000": "miliard- mld",
        }
    ),
)
