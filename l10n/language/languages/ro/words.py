"""Romanian words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, Amounts, RelativeDays, Words

WORDS: Final = Words(
    grammar="""
        și în la de din pe cu a al ale ai că nu se care este sunt era erau fost va vor fi pentru
        prin după până între dintre despre sub peste fără contra către dinspre înainte lângă un o
        unui unei unor niște acest această acești aceste acel acea acei acele acestui acestei care
        cine ce când unde cum cât câți câte mai foarte prea tot toți toate tuturor fiecare niciun
        nicio nimic nimeni niciodată iar dar însă sau ori ci deci dacă deși deoarece pentru-că
        astfel apoi încă deja doar numai chiar acum aici acolo azi astăzi ieri mâine am ai are avem
        aveți au avea avut aș ar ați eu tu el ea noi voi ei ele îl îi le li lui lor său sa săi sale
        meu mea mei mele nostru noastră mi ți ne vă își s-a s-au n-a l-a i-a a-l dintr-un într-un
        într-o printr-un potrivit conform
    """,
    news="""
        președinte președintele ministru ministrul guvern guvernul poliția oameni persoane an ani
        anul zi zile săptămână lună oraș orașul țară țara război războiul lume lumea partid partidul
        nou nouă primul prima ultimul ultima secretar secretarul director directorul consilier
        avocat reuniune întâlnire negocieri pace securitate american americană rus rusă ruși
        declarat afirmat anunțat spus morți răniți locuitori ora presă
    """,
    like_french=True,
    doubled="nu da foarte mult tot încet",
    after_comma="",
    once="un o și de cu în la",
    never_last="""
        și în la de din pe cu al ale că un o unui unei prin între dintre despre sub peste fără către
        dar însă sau ori deoarece dacă deși care foarte fiecare al lui acest această acești aceste
        pentru nici
    """,
    unfinished=UNKNOWN,
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        nu niciodată nimic nimeni niciun nicio niciunul niciuna nici fără n-a n-au n-am n-ar n-ai
        nicăieri nicicum
    """,
    no_denials_for=MappingProxyType({}),
    no_denials=r"""
        nu_numai$ nu_doar$ fără_îndoială$ nu_mai_puțin$ nici_măcar$ nu(?:_\S+){0,3}_decât$
    """,
    equivalents=r"""
        ne(?!gru|agr|am|apol|v|ws|ol|ur|t|cta|c)\w{3}
        in(?:cap|suf|ut|cert|ad|dis|ef|ev|ex|just|tol|vis|compat|consec)
        im(?:pos|prob|perf|mob|prac) ire il(?:eg|og) de(?:z)(?!v|b) doar$ numai$ abia puțin puține
        rar lips absen
        refuz respin nega neag evit împied interzi opri înceta renunț except afară cu.excepția
        mai.puțin mai.degrabă
        în.loc eșu uit ignor imposibil dintre$ decât$ înainte$
    """,
    only=r"(?<!decât\s)(?:doar|numai)$",
    converses="după$ pierd de$ în_urma$ urmează$$",
    stances=UNKNOWN,
    denial_signs=UNKNOWN,
    frames=UNKNOWN,
    amounts=Amounts(
        part_of="din dintre",
        points_of_percent="puncte?_procentual",
        basis_points="puncte?_de_bază",
        rises="cre(?:șt|sc|scut) urc câștig avans major",
        falls="scad scăd scăz pierd căd coboar coborâ dimin reduc",
        fractions=MappingProxyType(
            {
                "1/2": "jumătate",
                "1/3": "o_treime$ treime_din",
                "2/3": "două_treimi",
                "1/4": "un_sfert$",
                "3/4": "trei_sferturi",
                "1/5": "o_cincime",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("ieri", "mâine"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="la sută|procent",
    counted=MappingProxyType(
        {
            "dead": "morți mort decedaț- uciși",
            "wounded": "răniți rănite rănit",
            "missing": "dispăruț-",
            "men": "bărbat-",
            "women": "femei femeie",
            "children": "copii copil",
            "boys": "băieți băiat",
            "girls": "fete fată",
            "soldiers": "soldați militari soldat",
            "police": "polițiști polițist",
            "people": "oameni persoane person- locuitor-",
            "families": "famili-",
            "years": "ani an",
            "months": "luni lună",
            "days": "zile zi",
            "hours": "ore oră",
            "minutes": "minut-",
            "ships": "nave navă",
            "cars": "mașin-",
            "villages": "sate sat",
            "countries": "țări țară",
            "dogs": "câini câine",
            "cats": "pisic-",
            "votes": "voturi vot",
            "seats": "mandat- locuri",
            "goals": "goluri gol",
            "points": "puncte punct",
            "matches": "meciuri meci",
            "euros": "euro",
            "dollars": "dolar-",
        }
    ),
    adapting=UNKNOWN,
    echoes=MappingProxyType(
        {
            "0.5": "jumătate jumătăți jumăt-",
            "1": "un o una unu unul prim- singur singura singurul odată dată unic unică",
            "2": "doi două ambii ambele amândoi amândouă dubl- pereche cuplu doil- doua "
            "gemeni gemene bi- duo jumătate al doilea",
            "3": "trei tripl- trio treil- treia tri- treime treimi",
            "4": "patru cvadrupl- patrul- patra sfert sferturi trimestr- pătrim-",
            "5": "cinci cincil- cincea cincim- cvintupl-",
            "6": "șase semestr- șasel- șasea",
            "7": "șapte săptămân- șaptel-",
            "8": "opt optul-",
            "9": "nouă noual- noua",
            "10": "zece zec- deceniu decenii zeci",
            "11": "unsprezece-",
            "12": "doisprezece- douăsprezece- duzin- an",
            "13": "treisprezece-",
            "14": "paisprezece-",
            "15": "cincisprezece-",
            "16": "șaisprezece-",
            "17": "șaptesprezece-",
            "18": "optsprezece-",
            "19": "nouăsprezece-",
            "20": "douăzeci-",
            "30": "treizeci-",
            "40": "patruzeci-",
            "50": "cincizeci- jumătate",
            "60": "șaizeci-",
            "70": "șaptezeci-",
            "80": "optzeci-",
            "90": "nouăzeci-",
            "100": "sut- secol-",
            "1000": "mie mii mileni-",
            "1000000": "milion-",
            "1000000000": "miliard-",
        }
    ),
)
