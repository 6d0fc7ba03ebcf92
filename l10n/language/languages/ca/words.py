"""Catalan words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
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
        el la els les l' en na un una uns unes de del dels d' a al als i o u amb per pel pels sense
        sobre entre fins des cap segons contra durant després abans sota que què qui quin quina quan
        on com perquè encara si sí no ni però sinó més menys molt molta molts moltes tan tant poc
        algun alguna alguns algunes res ningú cada tot tota tots totes altre altra altres mateix
        mateixa aquest aquesta aquests aquestes aquell aquella això allò ho hi em et es ens us s' m'
        t' n' li els seu seva seus seves meu meva nostre nostra ell ella ells elles jo nosaltres és
        són era eren va van vaig ser estat sent està estan estava ha han havia havien haver he hi
        serà seran seria pot poden podria podia deu té tenen tenia tenir fa fer també ja sempre mai
        ara avui ahir demà així llavors dos dues tres quatre cinc mentre doncs dir
    """,
    news="""
        president presidenta ministre ministra govern policia persones any anys dia dies setmana mes
        ciutat país guerra món partit nou nova primer primera últim última secretari secretària
        director directora cap assessor assistent advocat reunió trobada negociacions pau seguretat
        nord-americà rus russa afirmat anunciat declarat morts ferits veïns enviat premsa
    """,
    like_french=True,
    doubled="no sí ja molt nos",
    after_comma="",
    once="el els les un una i de del al amb per",
    never_last="""
        el la els les l' d' un una uns unes de del dels a al als en i o amb per pel pels sense sobre
        entre des cap segons que com seu seva seus seves molt però ni cada n' s' m' sant
    """,
    unfinished=(
        Unfinished(before="a amb de en per sobre", last="diversos diverses certs certes"),
        Unfinished(before="un una", last="gran bon mal vell nou nova vella"),
    ),
    separable=UNKNOWN,
    speech="dit diu afirma afirmat declarat explica explicat afegit afegeix assegura",
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="no mai ningú ni tampoc sense gens enlloc",
    no_denials_for=MappingProxyType({}),
    no_denials=r"""
        no_obstant$ no_només$ sens_dubte$ res_més$ no(?:_\S+){0,4}_més_que$
    """,
    equivalents="""
        in(?:cap|suf|út|seg|comp|cons|ac|ad|def|dep|dis|ef|ev|exp|freq|leg|mòb|op|tol|vis)
        im(?:poss|prob|perf|pun|ped) des(?!d|env|tac|cri|pr) només$ sols$ poc falt manc neg rebutj
        absent cancel renunci boicot pèssim evit imped prohib deix excep llevat menys cess rar ignor
    """,
    only=r"(?<!que\s)(?:només|sols|solament|únicament)$",
    converses="pertan darrere perd per$ rere$ segueix$ davant$",
    stances=Stances(
        denies=r"""
            desment rebutj neg(?:a|uen|at|ar|ava|aven)$
        """,
        affirms=r"""
            confirm reconei admet adm[eè]s confess
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="de del d'",
        clauses="que quan mentre perquè com si després abans on qui",
        speech="""
            ha_dit ha_declarat ha_afirmat ha_explicat ha_anunciat ha_afegit ha_precisat
            ha_assegurat ha_escrit diu declara afirma explica anuncia afegeix assegura escriu
        """,
        according="segons",
        agent="per pel",
        against="contra davant",
    ),
    amounts=Amounts(
        part_of="de",
        points_of_percent="punts?_percentual",
        basis_points="punts?_bàsics",
        rises="puj augment creix guany avanç increment dispar encar salta$ enfil",
        falls="""
            baix cau(?:en)?$ caig caigud retroced perd descend dismin redu desplom abarat enfons
        """,
        fractions=MappingProxyType(
            {
                "1/2": "meitat$",
                "1/3": "(?:un|el)_terç$ tercera_part",
                "2/3": "dos_terços$",
                "1/4": "(?:un|el)_quart_d quarta_part",
                "3/4": "tres_quarts",
                "1/5": "(?:un|el)_cinquè$ cinquena_part",
                "4/5": "quatre_cinquens",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("ahir", "demà"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="per cent",
    counted=MappingProxyType(
        {
            "dead": "mort-",
            "wounded": "ferit-",
            "missing": "desaparecid-",
            "men": "homes",
            "women": "dones dona",
            "children": "infant- nens nen",
            "boys": "noi nois",
            "girls": "noies",
            "soldiers": "soldat- militar-",
            "police": "polici-",
            "people": "person- habitant- resident-",
            "families": "famil- casa-",
            "years": "anys",
            "months": "mes mesos",
            "days": "dia dies",
            "hours": "hora-",
            "minutes": "minut-",
            "planes": "avions avion-",
            "ships": "vaixell-",
            "cars": "cotx- vehicul-",
            "houses": "casa cases",
            "cities": "ciutat-",
            "villages": "poble-",
            "countries": "pais-",
            "dogs": "gos gossos",
            "votes": "vots",
            "seats": "escon-",
            "goals": "gol gols",
            "points": "punt-",
            "matches": "partit-",
            "euros": "euro-",
            "dollars": "dolar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=None,
        roles=(
            r"\b(?:president|ministr|primer|alcald|canceller|líder|rei|reina|príncep|papa"
            r"|senador|diputa|portaveu|cap\b|mandatari|dirigent|entrenador|davanter|capital"
            r"|ciutat|regió|franc[eè]s|alemany|itali[aà]|espanyol|britànic|nord-americ|rus\b"
            r"|russ|ucra|xin[eè]s|japon|portugu|belg|suís|europe|turc|grec|polon|israel|iran)"
        ),
        numbers=(3, 20),
        sounds=(
            ("na", "h?[aeiouàèéíòóúAEIOUÀÈÉÍÒÓÚ]|H[aeiouAEIOU]", "n'"),
            ("en", "h?[aeiouàèéíòóúAEIOUÀÈÉÍÒÓÚ]|H[aeiouAEIOU]", "n'"),
            ("de", r"11?(?!\d)", "d'"),
            ("el", r"1(?!\d)", "l'"),
        ),
    ),
    echoes=MappingProxyType(
        {
            "14": "bastilla",
            "0.5": "meitat mig mitja mitj-",
            "1": "un una primer primera únic única",
            "2": "dos dues ambdós ambdues doble dupli- parell segon segona bi- meitat",
            "3": "tres triple tripli- terç terços tercer- trio",
            "4": "quatre quàdruple quart quarta quarts trimestr-",
            "5": "cinc cinquè cinquena quíntuple",
            "6": "sis sisè semestr-",
            "7": "bastilla set setmana setè",
            "8": "vuit vuitè",
            "9": "nou novè",
            "10": "deu desena desenes dècada dècades decenni",
            "12": "dotze dotzena dotzenes",
            "15": "quinze quinzena",
            "20": "vint vintena",
            "30": "trenta trentena",
            "40": "quaranta quarantena",
            "50": "cinquanta cinquantena meitat",
            "100": "cent centenar centenars segle segles",
            "1000": "mil milers miler",
            "1000000": "milió milions",
        }
    ),
)
